//! The words of the search in a language, for the script that shows results.
//!
//! **Invariant:** every word comes from the locale.

use serde_json::{Map, Value, json};

use crate::domain::{Gs1Prefix, Kind};
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::site::SiteLanguage;

/// Messages, and what a script fills in where a message has it.
const WORDS: &[(&str, &[&str])] = &[
    ("search-found", &[]),
    ("search-code", &[]),
    ("search-products", &[]),
    ("search-brands", &[]),
    ("search-records", &[]),
    ("search-terms", &[]),
    ("search-passages", &[]),
    ("search-lists", &[]),
    ("search-similar", &[]),
    ("search-all", &[]),
    ("search-read-as", &[]),
    ("search-other-size", &["size"]),
    ("search-nearest", &["query"]),
    ("search-why-alias", &[]),
    ("search-why-sound", &[]),
    ("search-why-similar", &[]),
    ("search-why-pinyin", &[]),
    ("search-why-initials", &[]),
    ("search-why-pack", &[]),
    ("search-why-hs", &[]),
    ("search-why-barcode", &[]),
    ("search-why-number", &[]),
    ("search-why-form", &[]),
    ("search-why-sample", &[]),
    ("search-why-false", &[]),
    ("search-why-near", &[]),
    ("search-why-case", &[]),
    ("check-impossible", &[]),
    ("check-no-month", &[]),
    ("check-no-day", &[]),
    ("check-no-day-of-year", &[]),
    ("status-withdrawn", &[]),
    ("contacts-title", &[]),
    ("confusable-title", &[]),
    ("photo-alt-product-genuine", &["name"]),
    ("photo-alt-product-counterfeit", &["name"]),
    ("photo-alt-product-look-alike", &["name"]),
    ("photo-alt-product-other", &["name"]),
    ("no-picture", &[]),
];

/// Messages about codes and where nothing is found, which are read when they are needed.
const LATER_WORDS: &[(&str, &[&str])] = &[
    ("search-go-on", &[]),
    ("search-none", &["query"]),
    ("search-none-next", &[]),
    ("search-none-filtered", &[]),
    ("search-content", &[]),
    ("search-content-count", &["count"]),
    ("search-more-codes", &[]),
    ("search-code-known", &[]),
    ("search-code-known-false", &[]),
    ("check-misfit", &[]),
    ("search-code-check-digit", &["found", "expected"]),
    ("search-code-check-digit-unknown", &[]),
    ("search-code-unknown", &["code"]),
    ("search-code-unknown-means", &[]),
    ("search-prefix-issuer", &["country"]),
    ("search-prefix-demonstration", &[]),
    ("search-prefix-restricted", &[]),
    ("search-prefix-publication", &[]),
    ("search-prefix-coupon", &[]),
    ("search-prefix-global-office", &[]),
    ("search-prefix-unassigned", &["date"]),
];

/// The words by their names without `search-` in front, those for kinds of goods in a list of their own, `{name}` standing for what is filled in.
pub fn words(language: &SiteLanguage) -> Value {
    let locale = &language.locale;
    let mut words = filled(language, WORDS);
    let kinds = Kind::ALL.iter().map(|kind| kind.as_str());
    let kinds: Map<_, _> =
        kinds.map(|kind| (kind.to_owned(), locale.say(&format!("kind-{kind}")).into())).collect();
    words.insert("kinds".to_owned(), kinds.into());
    words.into()
}

/// What is said of codes and where nothing is found: the words, as [`words`] gives them, what the beginnings of trade item
/// numbers stand for, and other ways to a product, by their words, and where they lead.
pub fn later(language: &SiteLanguage) -> Value {
    let ways = routes::ways(language.tag()).map(|(key, path)| json!([language.locale.say(key), path]));
    json!({"words": filled(language, LATER_WORDS), "prefixes": prefixes(language), "ways": ways})
}

fn filled(language: &SiteLanguage, words: &[(&str, &[&str])]) -> Map<String, Value> {
    let word = |(key, filled): &(&str, &[&str])| {
        let marks: Vec<String> = filled.iter().map(|name| format!("{{{name}}}")).collect();
        let args: Vec<_> =
            filled.iter().zip(&marks).map(|(name, mark)| (*name, Arg::Text(mark.as_str()))).collect();
        let short = key.strip_prefix("search-").unwrap_or(key);
        (short.to_owned(), Value::from(language.locale.with(key, &args)))
    };
    words.iter().map(word).collect()
}

/// What the beginnings of trade item numbers stand for: the first and the last of a range, and a word of
/// [`LATER_WORDS`], with the country whose member organisation of GS1 issues them, or the month of the list that lacks them.
fn prefixes(language: &SiteLanguage) -> Value {
    let prefixes: Vec<_> = (0..1000).map(|prefix| (prefix, Gs1Prefix::of(prefix))).collect();
    let range = |range: &[(u16, Gs1Prefix)]| {
        let (word, filled) = match range[0].1 {
            Gs1Prefix::Issuer(country) => ("issuer", language.locale.country(country)),
            Gs1Prefix::Demonstration => ("demonstration", ""),
            Gs1Prefix::Restricted => ("restricted", ""),
            Gs1Prefix::Publication => ("publication", ""),
            Gs1Prefix::Coupon => ("coupon", ""),
            Gs1Prefix::GlobalOffice => ("global-office", ""),
            Gs1Prefix::Unassigned => ("unassigned", Gs1Prefix::AS_OF),
        };
        json!([range[0].0, range[range.len() - 1].0, word, filled])
    };
    prefixes.chunk_by(|one, other| one.1 == other.1).map(range).collect()
}
