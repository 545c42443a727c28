//! The words of the search in a language, for the script that shows results.
//!
//! **Invariant:** every word comes from the locale.

use serde_json::{Map, Value, json};

use crate::domain::{Gs1Prefix, Kind};
use crate::render::locale::Arg;
use crate::render::site::Tongue;

/// Messages, without the `search-` in front, and what a script fills in where the message holds it in braces.
const WORDS: &[(&str, &[&str])] = &[
    ("found", &[]),
    ("searching", &[]),
    ("code", &[]),
    ("products", &[]),
    ("brands", &[]),
    ("passages", &[]),
    ("lists", &[]),
    ("all", &[]),
    ("more", &[]),
    ("read-as", &[]),
    ("none", &["query"]),
    ("none-next", &[]),
    ("none-filtered", &[]),
    ("incomplete", &[]),
    ("why-alias", &[]),
    ("why-sound", &[]),
    ("why-similar", &[]),
    ("why-pinyin", &[]),
    ("why-initials", &[]),
    ("why-pack", &[]),
    ("why-brand", &[]),
    ("why-hs", &[]),
    ("why-barcode", &[]),
    ("why-number", &[]),
    ("why-form", &[]),
    ("why-false", &[]),
    ("why-near", &[]),
    ("why-case", &[]),
    ("code-known", &[]),
    ("code-known-false", &[]),
    ("code-check-digit", &["found", "expected"]),
    ("code-check-digit-unknown", &[]),
    ("code-unknown", &["code"]),
    ("code-unknown-means", &[]),
    ("prefix-issuer", &["country"]),
    ("prefix-demonstration", &[]),
    ("prefix-restricted", &[]),
    ("prefix-publication", &[]),
    ("prefix-coupon", &[]),
    ("prefix-global-office", &[]),
    ("prefix-unassigned", &[]),
    ("withdrawn", &[]),
    ("picture", &["name"]),
    ("no-picture", &[]),
];

/// The words by their names, those for kinds of goods in a list of their own, `{name}` standing for what is filled in.
pub fn words(tongue: &Tongue) -> Value {
    let locale = &tongue.locale;
    let word = |(name, filled): &(&str, &[&str])| {
        let marks: Vec<String> = filled.iter().map(|name| format!("{{{name}}}")).collect();
        let args: Vec<_> = filled.iter().zip(&marks).map(|(name, mark)| (*name, Arg::Text(mark.as_str()))).collect();
        let key = match *name {
            "withdrawn" => "status-withdrawn".to_owned(),
            "picture" => "photo-alt-product".to_owned(),
            "no-picture" => (*name).to_owned(),
            name => format!("search-{name}"),
        };
        ((*name).to_owned(), Value::from(locale.with(&key, &args)))
    };
    let mut words: Map<String, Value> = WORDS.iter().map(word).collect();
    let kinds = Kind::ALL.iter().map(|kind| kind.as_str());
    let kinds: Map<_, _> = kinds.map(|kind| (kind.to_owned(), locale.say(&format!("kind-{kind}")).into())).collect();
    words.insert("kinds".to_owned(), kinds.into());
    words.into()
}

/// What the beginnings of trade item numbers stand for: the first and the last of a range, and a word of
/// [`WORDS`], or else the country whose member organisation of GS1 issues them.
pub fn prefixes(tongue: &Tongue) -> Value {
    let prefixes: Vec<_> = (0..1000).map(|prefix| (prefix, Gs1Prefix::of(prefix))).collect();
    let range = |range: &[(u16, Gs1Prefix)]| {
        let (word, country) = match range[0].1 {
            Gs1Prefix::Issuer(country) => ("issuer", tongue.locale.country(country)),
            Gs1Prefix::Demonstration => ("demonstration", ""),
            Gs1Prefix::Restricted => ("restricted", ""),
            Gs1Prefix::Publication => ("publication", ""),
            Gs1Prefix::Coupon => ("coupon", ""),
            Gs1Prefix::GlobalOffice => ("global-office", ""),
            Gs1Prefix::Unassigned => ("unassigned", ""),
        };
        json!([range[0].0, range[range.len() - 1].0, word, country])
    };
    prefixes.chunk_by(|one, other| one.1 == other.1).map(range).collect()
}
