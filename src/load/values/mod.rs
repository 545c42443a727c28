//! The values that fields hold: how each is read from a scalar, and the fault when it cannot be.
//!
//! **Invariant:** a value is checked here once; whoever holds one need not look at it again.

mod codes;
mod names;
mod words;

pub use codes::{Currency, Decimal, Host};
pub use names::{LocalText, Names, Printed};
pub use words::{
    AgencyName, AgreementName, BrandName, JurisdictionName, MarkName, ProductName, ProgrammeName, SourceName,
    StatisticName, Token, Word,
};

use serde_json::json;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::markdown::has_comment;
use super::text::is_forbidden;
use super::yaml::decode::near_miss;
use super::yaml::{Decode, DecodeContext, Described, Node, Value};
use crate::diag::characters::{CharacterKind as LookAlike, look_alike, mended};
use crate::diag::{Rule, Severity};
use crate::domain::{
    Area, Cause, CodePattern, Country, Date, DateMeaning, Gtin, HsCode, Id, Infringement, Kind, LanguageTag,
    Method, Owner, Period, RightStatus, Shape, Shows, Slug, Status, Translator, Visibility, Weekday, Weight,
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
    Decimal => {"type": ["string", "number"], "pattern": "^[0-9]{1,18}([.][0-9]{1,18})?$"}
    Host => {"type": "string", "pattern": "^[a-z0-9-]+([.][a-z0-9-]+)+(/[A-Za-z0-9._~/-]+)?$"}
    Currency => {"type": "string", "pattern": "^[A-Z]{3}$"}
}
