//! Values that are kept from build to build as the text that they are written as.
//!
//! **Invariant:** what is read back is what was kept, or nothing.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Country, Date, Kind, LanguageTag, Method, RecordKey, RecordType, Slug};

macro_rules! as_text {
    ($($type:ty: $written:expr, $parse:expr;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let written: fn(&$type) -> String = $written;
                serializer.serialize_str(&written(self))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let parse: fn(&str) -> Option<$type> = $parse;
                let text = String::deserialize(deserializer)?;
                parse(&text).ok_or_else(|| D::Error::custom(concat!("no ", stringify!($type))))
            }
        }
    )*};
}

as_text! {
    Country: |country| country.to_string(), |text| Country::parse(text).ok();
    Date: |date| date.to_string(), |text| Date::parse(text).ok();
    Kind: |kind| kind.folder().to_owned(), Kind::parse;
    LanguageTag: |tag| tag.to_string(), |text| LanguageTag::parse(text).ok();
    Method: |method| method.as_str().to_owned(), Method::parse;
    RecordKey: |key| key.folder(), RecordKey::of_folder;
    RecordType: |record_type| record_type.as_str().to_owned(), RecordType::parse;
    Slug: |slug| slug.to_string(), |text| Slug::parse(text).ok();
}
