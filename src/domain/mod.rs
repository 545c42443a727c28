//! The field's rules and value types: trade item numbers, tariff codes, dates, languages, countries, names and
//! code patterns. A value that exists is valid; what is wrong with a text is told by a fault that says why.
//!
//! **Invariant:** no I/O, no clock, no serde: everything here follows from its arguments.

mod closed;
pub mod code_pattern;
pub mod country;
pub mod date;
pub mod device_name;
pub mod digested;
pub mod gs1_prefix;
pub mod gtin;
pub mod hangul;
pub mod hs;
pub mod id;
pub mod kept;
mod language;
pub mod lists;
pub mod month;
pub mod name_fault;
pub mod period;
pub mod recipient;
mod record_type;
pub mod slug;
pub mod token;
pub mod visibility;

pub(crate) use closed::closed;
pub use code_pattern::{
    CodePattern, CodeReading, FormPart, PatternFault, PatternFaultKind, ReadDate, ReadField,
};
pub use country::{Country, CountryFault};
pub use date::{Date, DateFault, ImpossibleDate};
pub use device_name::is_device_name;
pub(crate) use digested::digested;
pub use digested::{Digest, Digested, Digester, hex};
pub use gs1_prefix::Gs1Prefix;
pub use gtin::{Gtin, GtinFault};
pub use hangul::is_hangul;
pub use hs::{HsCode, HsFault};
pub use id::{Id, IdFault};
pub use language::{LanguageFault, LanguageTag};
pub use lists::{
    Area, Cause, DateMeaning, Infringement, Kind, Method, Owner, RightStatus, Shape, Shows, Status,
    Translator, Weekday, Weight,
};
pub use month::Month;
pub use name_fault::NameFault;
pub use period::Period;
pub use recipient::{Recipient, RecipientFault};
pub use record_type::{Astray, RecordKey, RecordType, Within};
pub use slug::{Slug, SlugFault};
pub use token::is_token;
pub use visibility::Visibility;
