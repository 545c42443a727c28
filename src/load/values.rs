//! The values that fields hold: how each is read from a scalar, and the fault when it cannot be.
//!
//! **Invariant:** a value is checked here once; whoever holds one need not look at it again.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde_json::json;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::markdown::has_comment;
use super::restrict::same_for_all;
use super::text::is_forbidden;
use super::visit::{Visit, Visitor};
use super::yaml::decode::near_miss;
use super::yaml::{Decode, DecodeContext, Described, Node, Value};
use crate::diag::characters::{CharacterKind as LookAlike, is_hidden, look_alike, mended};
use crate::diag::{Diagnostic, Rule, Severity, Span};
use crate::domain::{
    Area, Cause, CodePattern, Country, Date, DateMeaning, Digested, Digester, Gtin, GtinFault, HsCode,
    HsFault, Id, Infringement, Kind, LanguageTag, Method, Owner, Period, RecordKey, RecordType, RightStatus,
    Shape, Shows, Slug, Status, Translator, Visibility, Weekday, Weight, digested, is_token,
};

/// The text of a scalar in NFC, and whether it was unquoted. Faults: not a scalar, nothing, forbidden characters.
fn scalar(node: &Node, context: &mut DecodeContext, wanted: &str) -> Option<(String, bool)> {
    let Value::Scalar { text, plain, escapes, .. } = &node.value else {
        context.wrong_type(node, wanted);
        return None;
    };
    if node.is_null() || text.trim().is_empty() {
        context.wrong_type(node, wanted);
        return None;
    }
    if let Some(c) = text.chars().find(|c| is_forbidden(*c)) {
        // Escapes in double quotes can write what the file's own characters may not be; those were told of.
        if *escapes && !context.told_lines.contains(&node.span.line) {
            context.fault(Rule::ForbiddenCharacter, node.span, |d| {
                d.with("character", format!("U+{:04X}", u32::from(c)))
            });
        }
        // The rest of the text may be right, and is held against the other rules.
        let rest: String = text.chars().filter(|c| !is_forbidden(*c)).nfc().collect();
        return Some((rest, *plain));
    }
    Some((if is_nfc(text) { text.clone() } else { text.nfc().collect() }, *plain))
}

/// Reads a scalar by `parse`; a fault against `rule` says what was written and, where `parse` knows, what was meant.
fn parsed<T>(
    node: &Node,
    context: &mut DecodeContext,
    rule: Rule,
    wanted: &str,
    parse: impl Fn(&str) -> Result<T, Option<String>>,
) -> Option<T> {
    let (text, _) = scalar(node, context, wanted)?;
    parse(text.trim())
        .map_err(|suggestion| {
            let suggestion = meant(&text, |text| parse(text).is_ok()).or(suggestion);
            context.value_fault(rule, node, |d| d.with("value", &text).suggest(suggestion));
        })
        .ok()
}

/// `text` with its look-alikes as the characters that they are taken for, if it `fits` then.
fn meant(text: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    let mended = mended(text)?;
    Some(mended.trim().to_owned()).filter(|text| fits(text))
}

/// Whether an unquoted scalar is one that other YAML readers take for a number and rewrite: `0123`, `3304.10`.
fn is_fragile_number(text: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => text.len() > 1 && text.starts_with('0') && digits(text),
    }
}

/// The quotation marks of another kind that an unquoted text stands between: YAML takes them for part of it, and so would a
/// page. What is between them must not hold such marks itself, as two titles in one text do.
fn in_other_quotes(text: &str) -> Option<(char, &str)> {
    let is_mark = |c: char| look_alike(c).is_some_and(|(kind, _)| kind == LookAlike::Quote);
    let mut inner = text.chars();
    let first = inner.next().filter(|c| is_mark(*c))?;
    inner.next_back().filter(|c| is_mark(*c))?;
    let inner = inner.as_str();
    (!inner.contains(is_mark)).then_some((first, inner))
}

/// Reads a text; quotation marks of another kind around it are as grave as `quotes`.
fn text_of(node: &Node, context: &mut DecodeContext, quotes: Severity) -> Option<String> {
    let (text, plain) = scalar(node, context, "text")?;
    if let Value::Scalar { cut: Some(comment), .. } = &node.value {
        context.fault(Rule::TextCut, *comment, |d| d.with("value", &text));
    }
    if let Some((mark, inner)) = in_other_quotes(&text).filter(|_| plain) {
        let suggestion = format!("\"{}\"", inner.replace('\\', "\\\\").replace('"', "\\\""));
        context.fault(Rule::OtherQuotes, node.span, |d| {
            d.with("value", &text).naming(Some(mark)).suggest(Some(suggestion)).at_most(quotes)
        });
    }
    // A note there would be shown to every reader.
    if has_comment(&text) {
        context.fault(Rule::TextUnclosed, node.span, |d| d.with("what", "value"));
    }
    if plain && is_fragile_number(&text) {
        context.fault(Rule::UnquotedNumber, node.span, |d| {
            d.with("value", &text).suggest(Some(format!("\"{text}\"")))
        });
    }
    Some(text)
}

/// A text as it is printed on the pack, which readers compare letter by letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed(pub String);

impl std::ops::Deref for Printed {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl Decode for Printed {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        text_of(node, context, Severity::Error).map(Self)
    }
}

impl Described for Printed {
    fn schema() -> serde_json::Value {
        String::schema()
    }
}

impl Digested for Printed {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

impl Decode for String {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        text_of(node, context, Severity::Warning)
    }
}

impl Decode for bool {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        match node.text() {
            Some("true" | "True" | "TRUE") => Some(true),
            Some("false" | "False" | "FALSE") => Some(false),
            _ => {
                context.wrong_type(node, "true-or-false");
                None
            }
        }
    }
    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl Decode for u32 {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let number = node.text().and_then(|text| text.parse().ok());
        if number.is_none() {
            context.wrong_type(node, "whole-number");
        }
        number
    }
    fn stand_in() -> Option<Self> {
        Some(0)
    }
}

impl Decode for f64 {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let number = node.text().and_then(|text| text.parse().ok()).filter(|n: &f64| n.is_finite());
        if number.is_none() {
            context.wrong_type(node, "number");
        }
        number
    }
}

/// Reads a word of a closed list, which has these `words`.
pub(crate) fn closed_word<T>(
    node: &Node,
    context: &mut DecodeContext,
    words: &[&'static str],
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let (text, _) = scalar(node, context, "text")?;
    parse(&text).or_else(|| {
        let meant = meant(&text, |text| parse(text).is_some());
        let meant = meant.or_else(|| near_miss(&text, words.iter().copied()));
        context.value_fault(Rule::UnknownValue, node, |d| {
            d.with("value", &text).with("known", words.join(", ")).suggest(meant.clone())
        });
        // A misspelt word is read as the one that was meant, so that it causes no other fault.
        meant.and_then(|word| parse(&word))
    })
}

/// Says how words of closed lists are read. In brackets: `absent`, with the value of a field that is not there, or `stand_in`,
/// with what stands in for a bad word: what asks least of the rest of the record.
macro_rules! closed_values {
    ($($list:ident $(($how:ident $value:ident))?)*) => {$(
        impl $crate::load::yaml::Decode for $list {
            $(fn $how() -> Option<Self> {
                Some(Self::$value)
            })?
            fn decode(
                node: &$crate::load::yaml::Node,
                context: &mut $crate::load::yaml::DecodeContext,
            ) -> Option<Self> {
                $crate::load::values::closed_word(node, context, $list::WORDS, $list::parse)
            }
        }

        impl $crate::load::yaml::Described for $list {
            fn schema() -> serde_json::Value {
                serde_json::json!({"enum": $list::WORDS})
            }
        }
    )*};
}
pub(crate) use closed_values;

closed_values! {
    Area Cause DateMeaning Infringement Kind Method Owner(stand_in Moip) RightStatus Shape Shows Status(stand_in Draft)
    Translator Visibility(stand_in Customs) Weekday Weight
}

/// Values whose schema says what a pattern can; the checks say the rest.
macro_rules! describe {
    ($($type:ty => $schema:tt)*) => {$(
        impl Described for $type {
            fn schema() -> serde_json::Value {
                json!($schema)
            }
        }
    )*};
}
describe! {
    // A number needs no quotes where it has no zeros to lose.
    String => {"type": ["string", "number"]}
    bool => {"type": "boolean"}
    u32 => {"type": "integer", "minimum": 0, "maximum": (u32::MAX)}
    f64 => {"type": "number"}
    Slug => {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64}
    Id => {"type": "string"}
    LanguageTag => {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}
    Country => {"type": "string", "pattern": "^[A-Z]{2}$"}
    Date => {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    Period => {"type": ["string", "integer"]}
    HsCode => {"type": ["string", "integer"]}
    Gtin => {"type": ["string", "integer"]}
    CodePattern => {"type": ["string", "integer"]}
    Token => {"type": ["string", "integer"], "pattern": "^[a-z0-9-]+$"}
    Decimal => {"type": ["string", "number"], "pattern": "^[0-9]+([.][0-9]+)?$"}
    Currency => {"type": "string", "pattern": "^[A-Z]{3}$"}
}

impl Described for LocalText {
    fn schema() -> serde_json::Value {
        let texts = json!({
            "type": "object", "propertyNames": LanguageTag::schema(), "additionalProperties": String::schema(),
            "minProperties": 1,
        });
        json!({"anyOf": [String::schema(), texts]})
    }
}

impl Described for Names {
    fn schema() -> serde_json::Value {
        let name = |about: &str| json!({"type": ["string", "number"], "description": about});
        json!({
            "type": "object", "title": "Names", "description": "Names as printed.", "required": ["hangul"],
            "properties": {"hangul": name("The name in Hangul."), "latin": name("The name in Latin letters, as printed.")},
            "propertyNames": {"anyOf": [{"enum": ["hangul", "latin"]}, LanguageTag::schema()]},
            "additionalProperties": String::schema(),
        })
    }
}

impl Decode for Slug {
    fn stand_in() -> Option<Self> {
        Slug::parse("unknown").ok()
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadSlug, "text", |text| {
            Slug::parse(text).map_err(|fault| fault.mended.map(|slug| slug.to_string()))
        })
    }
}

impl Decode for Id {
    fn stand_in() -> Option<Self> {
        Id::parse("UNKNOWN").ok()
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadId, "text", |text| {
            Id::parse(text).map_err(|fault| fault.mended.map(|id| id.to_string()))
        })
    }
}

impl Decode for LanguageTag {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadLanguageTag, "text", |text| {
            LanguageTag::parse(text).map_err(|fault| fault.canonical())
        })
    }
}

impl Decode for Country {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadCountry, "text", |text| {
            Country::parse(text).map_err(|fault| fault.meant.map(|country| country.to_string()))
        })
    }
}

impl Decode for Date {
    fn stand_in() -> Option<Self> {
        Some(Date::FIRST)
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadDate, "text", |text| {
            Date::parse(text).map_err(|_| iso(text).filter(|text| Date::parse(text).is_ok()))
        })
    }
}

impl Decode for Period {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadDate, "text", |text| {
            Period::parse(text).map_err(|_| iso(text).filter(|text| Period::parse(text).is_ok()))
        })
    }
}

/// A year, month and day as `2026-03-05`, where they are written in that order in another way: `2026. 3. 5.`, `2026/03/05`,
/// `2026년 3월 5일`. A year of four digits must come first, so that day and month cannot be confused.
fn iso(text: &str) -> Option<String> {
    let text = mended(text).unwrap_or_else(|| text.to_owned());
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let signs = |c: char| c.is_ascii_digit() || " .-/,년월일年月日".contains(c);
    let year =
        parts.next().filter(|year| year.len() == 4 && text.chars().all(signs) && text.starts_with(*year))?;
    let parts: Vec<&str> = parts.collect();
    let fits = parts.len() <= 2 && parts.iter().all(|part| part.len() <= 2);
    fits.then(|| parts.iter().fold(year.to_owned(), |iso, part| format!("{iso}-{part:0>2}")))
}

impl Decode for HsCode {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        // The warning about unquoted numbers applies to codes first of all.
        let text = String::decode(node, context)?;
        HsCode::parse(text.trim())
            .map_err(|fault| {
                let suggestion = meant(&text, |text| HsCode::parse(text).is_ok())
                    .or_else(|| HsCode::with_its_zero(text.trim()))
                    .map(|code| format!("\"{code}\""));
                let why = if matches!(fault, HsFault::Odd(_)) { "odd" } else { "other" };
                context.value_fault(Rule::BadHsCode, node, |d| {
                    d.with("value", &text).with("why", why).suggest(suggestion)
                });
            })
            .ok()
    }
}

impl Decode for Gtin {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = String::decode(node, context)?;
        Gtin::parse(text.trim())
            .map_err(|fault| {
                let (why, detail) = match fault {
                    GtinFault::NotDigits => ("not-digits", String::new()),
                    GtinFault::Length(length) => ("length", length.to_string()),
                    GtinFault::CheckDigit { expected, .. } => ("check-digit", expected.to_string()),
                };
                let digits: String =
                    text.chars().filter(|c| !matches!(c, ' ' | '-' | '.') && !is_hidden(*c)).collect();
                let digits = mended(&digits).unwrap_or(digits);
                let suggestion =
                    (digits != text && Gtin::parse(&digits).is_ok()).then(|| format!("\"{digits}\""));
                context.value_fault(Rule::BadGtin, node, |d| {
                    d.with("value", &text).with("why", why).with("detail", detail).suggest(suggestion)
                });
            })
            .ok()
    }
}

impl Decode for CodePattern {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let (text, _) = scalar(node, context, "text")?;
        CodePattern::parse(&text)
            .map_err(|fault| {
                context.fault(Rule::BadPattern, node.span, |d: Diagnostic| {
                    d.with("value", &text).with("offset", fault.offset + 1).with("why", fault.kind.as_str())
                });
            })
            .ok()
    }
}

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

/// A number of money as a decimal, digit by digit as its source has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(pub String);

impl Decode for Decimal {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = String::decode(node, context)?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_decimal = match text.split_once('.') {
            Some((whole, fraction)) => digits(whole) && digits(fraction),
            None => digits(&text),
        };
        if !is_decimal {
            context.wrong_type(node, "number");
        }
        is_decimal.then_some(Self(text))
    }
}

/// A currency by its three letters (ISO 4217).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency(pub String);

impl Decode for Currency {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::UnknownValue, "text", |text| {
            let is_code = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
            let meant = Some(text.to_uppercase()).filter(|text| is_code(text));
            if is_code(text) { Ok(Self(text.to_owned())) } else { Err(meant) }
        })
    }
}

impl Digested for Decimal {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

impl Digested for Currency {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

/// Declares the names of other records, of a type each, as links write them.
macro_rules! record_names {
    ($($name:ident $record_type:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Slug);

        impl $name {
            /// The record that is named.
            pub fn key(&self) -> RecordKey {
                RecordKey::of_type(RecordType::$record_type, self.0.clone())
            }
        }

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
    BrandName Brand "The name of a brand's folder.";
    MarkName Mark "The name of a mark's folder.";
    JurisdictionName Jurisdiction "The name of a jurisdiction's folder.";
    AgencyName Agency "The name of an agency's folder.";
}

impl Digested for CodePattern {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.to_string().as_bytes());
    }
}

impl Digested for LocalText {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

digested!(Names { hangul, latin, others });

/// Prose in YAML: by language, or a plain string, which is of the source language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalText(pub BTreeMap<LanguageTag, String>);

impl Decode for LocalText {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        if let Value::Mapping(entries) = &node.value {
            let mut texts = BTreeMap::new();
            for (key, value) in entries {
                let tag = LanguageTag::decode(&key.as_node(), context);
                let text = String::decode(value, context);
                if let (Some(tag), Some(text)) = (tag, text) {
                    texts.insert(tag, text);
                }
            }
            if entries.is_empty() {
                let field = context.source_language.clone();
                context.fault(Rule::MissingField, node.span, |d| d.with("field", field));
                return None;
            }
            return Some(Self(texts));
        }
        let text = String::decode(node, context)?;
        Some(Self(BTreeMap::from([(context.source_language.clone(), text)])))
    }
}

/// Names as printed on the pack: facts, held in every edition whatever its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// In Hangul.
    pub hangul: String,
    /// In Latin letters.
    pub latin: Option<String>,
    /// In other languages' scripts.
    pub others: BTreeMap<LanguageTag, String>,
}

impl Decode for Names {
    fn stand_in() -> Option<Self> {
        Some(Self { hangul: String::new(), latin: None, others: BTreeMap::new() })
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            context.wrong_type(node, "map");
            return None;
        };
        let (mut hangul, mut latin, mut others) = (None, None, BTreeMap::new());
        for (key, value) in entries {
            match key.text.as_str() {
                "hangul" => hangul = Printed::decode(value, context).map(|name| name.0),
                "latin" => latin = Printed::decode(value, context).map(|name| name.0),
                tag => match LanguageTag::parse(tag) {
                    Ok(tag) => {
                        if let Some(name) = Printed::decode(value, context) {
                            others.insert(tag, name.0);
                        }
                    }
                    Err(fault) => {
                        let suggestion = near_miss(tag, ["hangul", "latin"]).or_else(|| fault.canonical());
                        context.value_fault(Rule::UnknownField, &key.as_node(), |d| {
                            d.with("field", tag).with("known", "hangul, latin, zh-Hans …").suggest(suggestion)
                        });
                    }
                },
            }
        }
        if node.get("hangul").is_none() {
            context.fault(Rule::MissingField, node.span, |d| d.with("field", "hangul"));
        }
        hangul.map(|hangul| Self { hangul, latin, others })
    }
}
