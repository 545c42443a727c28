//! Ids, free words, and the names of sources and other records.
//!
//! **Invariant:** what a value names beyond its record is told by its type.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde_json::json;

use super::{parsed, scalar};
use crate::diag::{Rule, Span};
use crate::domain::{Digested, Digester, RecordKey, RecordType, Slug, is_token};
use crate::load::markdown::RecordLink;
use crate::load::restrict::same_for_all;
use crate::load::visit::{Visit, Visitor};
use crate::load::yaml::{Decode, DecodeContext, Described, Node};

/// An id: `[a-z0-9-]+`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(Arc<str>);

impl Token {
    /// The word as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Token {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Token {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadToken, "text", |text| {
            if is_token(text) {
                Ok(Self(text.into()))
            } else {
                let mended = text.to_lowercase().replace([' ', '_'], "-");
                Err(is_token(&mended).then_some(mended))
            }
        })
    }
}

impl Digested for Token {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

/// Declares values that are written as a [`Token`] is, and what they name beyond the record that they stand in.
macro_rules! named_by_tokens {
    ($($name:ident $named:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Token);

        impl Deref for $name {
            type Target = Token;
            fn deref(&self) -> &Token {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Decode for $name {
            fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
                Token::decode(node, context).map(Self)
            }
        }

        impl Described for $name {
            fn schema() -> serde_json::Value {
                Token::schema()
            }
        }

        impl Digested for $name {
            fn absorb(&self, digest: &mut Digester) {
                self.0.absorb(digest);
            }
        }

        impl Visit for $name {
            fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
                visitor.$named(self.as_str(), span);
            }
        }
    )*};
}
named_by_tokens! {
    Word word "A word of an open list: shown through the locale where it knows it, else as written.";
    SourceName source "The id of a source of the same record.";
}

impl Decode for RecordLink {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let (text, _) = scalar(node, context, "text")?;
        let link = Self::parse(text.trim());
        if link.is_none() {
            let why = if text.contains(':') { "type" } else { "relative" };
            context.value_fault(Rule::LinkRefused, node, |d| d.with("link", &text).with("why", why));
        }
        link
    }
}

impl Described for RecordLink {
    fn schema() -> serde_json::Value {
        json!({"type": "string", "pattern": "^[a-z]+:[a-z0-9/-]+(#[a-z0-9-]+)?$"})
    }
}

/// Declares the names of other records, of a type each, as links write them.
macro_rules! record_names {
    ($($name:ident $record_type:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Slug);

        impl Deref for $name {
            type Target = Slug;
            fn deref(&self) -> &Slug {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Decode for $name {
            fn stand_in() -> Option<Self> {
                Slug::stand_in().map(Self)
            }
            fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
                Slug::decode(node, context).map(Self)
            }
        }

        impl Described for $name {
            fn schema() -> serde_json::Value {
                Slug::schema()
            }
        }

        impl Digested for $name {
            fn absorb(&self, digest: &mut Digester) {
                self.0.absorb(digest);
            }
        }

        impl Visit for $name {
            fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
                visitor.reference(RecordType::$record_type, self.0.as_str(), span);
            }
        }

        same_for_all!($name);
    )*};
}
record_names! {
    ProductName Product "The name of a dossier's folder, of whichever kind of goods.";
}

/// Declares the same of types whose folders lie side by side, where a name tells the record.
macro_rules! keyed_names {
    ($($name:ident $record_type:ident $doc:literal;)*) => {
        record_names! { $($name $record_type $doc;)* }
        $(impl $name {
            /// The record that is named.
            pub fn key(&self) -> RecordKey {
                RecordKey::of_type(RecordType::$record_type, self.0.clone())
            }
        })*
    };
}
keyed_names! {
    BrandName Brand "The name of a brand's folder.";
    MarkName Mark "The name of a mark's folder.";
    JurisdictionName Jurisdiction "The name of a jurisdiction's folder.";
    AgencyName Agency "The name of an agency's folder.";
    StatisticName Statistic "The name of a statistic's folder.";
    AgreementName Agreement "The name of an agreement's folder.";
    ProgrammeName Programme "The name of a programme's folder.";
}
