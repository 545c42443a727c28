//! The words of the form for goods in hand and of a record, for the scripts that show, print and send them.
//!
//! A record can be sent in the languages of the offices that read it, so that a page needs the words of more languages
//! than its own, and of some that the edition has no pages in.
//!
//! **Invariant:** every word comes from the locale.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::locale::{Arg, Locale, Locales};
use super::routes;
use super::site::{Site, direction};
use super::statics::registered_in;
use crate::domain::{DateMeaning, Infringement, LanguageTag, Weight};
use crate::model::outcome::{Answer, Cap, Doubt, Identity, Outcome};

/// The languages that a record can be sent in beside the page's: of the right holder and the editors, and the one that
/// most customs offices read.
pub const RECORD_LANGUAGES: &[&str] = &["en", "ko"];

/// The code of a record that is a barcode number, which is a fact of the pack and no code of the dossier.
const BARCODE_NUMBER: &str = "gtin";

/// Messages, and what a script fills in where a message has it.
const WORDS: &[(&str, &[&str])] = &[
    ("unit-name", &["number"]),
    ("unit-label", &[]),
    ("unit-as", &["number"]),
    ("unit-like", &["number"]),
    ("unit-likeness", &["number"]),
    ("outcome-title", &[]),
    ("outcome-none-yet", &[]),
    ("outcome-status", &[]),
    ("outcome-fuller", &[]),
    ("outcome-guidance", &[]),
    ("outcome-guidance-similar", &[]),
    ("finding-points-to", &[]),
    ("points-to-no-right", &[]),
    ("finding-no-right", &["country"]),
    ("finding-choose-market", &[]),
    ("finding-looked", &["looked", "of"]),
    ("finding-rests-differ", &[]),
    ("finding-rests-match", &[]),
    ("finding-open", &[]),
    ("finding-open-unsure", &[]),
    ("finding-open-aside", &[]),
    ("finding-row", &[]),
    ("rule-strong-indications", &[]),
    ("rule-ask-right-holder", &[]),
    ("finding-doubts", &[]),
    ("finding-capped", &[]),
    ("finding-second-look", &[]),
    ("finding-second-look-cause", &[]),
    ("finding-outdated", &[]),
    ("finding-fallback", &[]),
    ("variant-excluded", &[]),
    ("variant-excluded-none", &[]),
    ("label-colon", &[]),
    ("list-comma", &[]),
    ("finding-undetected", &[]),
    ("origin-not-by-eye", &[]),
    ("consignment-title", &[]),
    ("consignment-in-units", &["count", "units"]),
    ("consignment-others", &["count"]),
    ("rule-version", &["number"]),
    ("tools-hidden", &[]),
    ("answer-note", &[]),
    ("answer-photos", &[]),
    ("check-inspection", &[]),
    ("column-point", &[]),
    ("column-weight", &[]),
    ("variant-unknown", &[]),
    ("variant-none-of-these", &[]),
    ("record-title", &[]),
    ("record-hint", &[]),
    ("record-market", &[]),
    ("record-market-none", &[]),
    ("record-place", &[]),
    ("place-right-yes", &[]),
    ("place-right-no", &[]),
    ("place-right-unknown", &[]),
    ("record-consignment", &[]),
    ("record-reference", &[]),
    ("record-units", &[]),
    ("record-chosen", &[]),
    ("record-kept", &[]),
    ("record-wipe-ask", &[]),
    ("record-text-in", &["language"]),
    ("record-copied", &[]),
    ("record-copy-by-hand", &[]),
    ("record-annex", &[]),
    ("record-annex-hint", &[]),
    ("record-see-annex", &[]),
    ("record-goods", &[]),
    ("record-id", &[]),
    ("record-copy-of", &[]),
    ("record-rule", &[]),
    ("record-identity", &[]),
    ("record-variant", &[]),
    ("record-codes", &[]),
    ("record-looked", &[]),
    ("record-opened", &["edition", "date"]),
    ("record-outcome-then", &[]),
    ("record-outcome-now", &[]),
    ("record-changed", &[]),
    ("record-rule-changed", &["then", "now"]),
    ("record-unknown", &[]),
    ("record-weight-changed", &[]),
    ("record-wrong", &[]),
    ("wrong-not-json", &[]),
    ("wrong-newer", &[]),
    ("wrong-guide", &[]),
    ("wrong-dossier", &[]),
    ("wrong-form", &[]),
    ("wrong-size", &[]),
    ("review-overdue-since", &["date"]),
    ("revision-line", &["number", "date"]),
    ("revision-number", &["number"]),
];

/// Closed lists, by the prefix of their messages.
pub(super) fn lists() -> [(&'static str, Vec<&'static str>); 9] {
    fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().copied().map(word).collect()
    }
    [
        ("outcome", words(Outcome::ALL, Outcome::as_str)),
        ("doubt", words(Doubt::ALL, Doubt::as_str)),
        // A cap says the same as the doubt of its name.
        ("doubt", words(Cap::ALL, Cap::as_str)),
        ("answer", words(Answer::ALL, Answer::as_str)),
        ("identity", words(Identity::ALL, Identity::as_str)),
        ("weight", words(Weight::ALL, Weight::as_str)),
        ("points-to", words(Infringement::ALL, Infringement::as_str)),
        ("date-means", words(DateMeaning::ALL, DateMeaning::as_str)),
        ("infringement", words(Infringement::ALL, Infringement::as_str)),
    ]
}

/// The words of each language that a page of `site` may need, as scripts: path and text.
pub fn files(site: &Site<'_>, locales: &Locales) -> Vec<(String, Vec<u8>)> {
    let mut files = BTreeMap::new();
    // Codes and the places that bear them, as a record names them.
    let codes = site.dossiers.iter().flat_map(|dossier| &dossier.facts.codes);
    let tokens: BTreeSet<&str> = codes
        .flat_map(|code| {
            std::iter::once(code.id.as_str()).chain(code.places.iter().map(|place| place.as_str()))
        })
        .chain([BARCODE_NUMBER])
        .collect();
    for language in &site.languages {
        files.insert(routes::inspect_words(language.tag()), script(&language.locale, &tokens));
    }
    for tag in RECORD_LANGUAGES.iter().filter_map(|tag| LanguageTag::parse(tag).ok()) {
        files
            .entry(routes::inspect_words(&tag))
            .or_insert_with(|| script(&locales.locale(std::slice::from_ref(&tag)), &tokens));
    }
    files.into_iter().collect()
}

fn script(locale: &Locale, tokens: &BTreeSet<&str>) -> Vec<u8> {
    let mut words: Map<String, Value> = Map::new();
    for (key, filled) in WORDS {
        let marks: Vec<String> = filled.iter().map(|name| format!("{{{name}}}")).collect();
        let args: Vec<_> =
            filled.iter().zip(&marks).map(|(name, mark)| (*name, Arg::Text(mark.as_str()))).collect();
        words.insert((*key).to_owned(), locale.with(key, &args).into());
    }
    for (prefix, list) in lists() {
        for word in list {
            let key = format!("{prefix}-{word}");
            words.insert(key.clone(), locale.say(&key).into());
        }
    }
    for token in tokens {
        let key = format!("token-{token}");
        if let Some(word) = locale.find(&key) {
            words.insert(key, word.into());
        }
    }
    let mut countries: Vec<(&str, &str)> = locale.countries().into_iter().collect();
    countries.sort_by(|(_, one), (_, other)| locale.format.compare(one, other));
    let value = json!({
        "direction": direction(&locale.tag),
        "name": locale.own_name,
        "countries": countries,
        "words": words,
        "dates": locale.format.forms(),
    });
    registered_in("inspectWords", locale.tag.as_str(), &value).into_bytes()
}
