//! An edition: its audience, languages, markets and kinds, and the day it is made.
//!
//! **Invariant:** an edition has at least one language, and each language's fallback chain ends in the source
//! language.

use std::collections::BTreeSet;

use crate::domain::{Country, Date, Kind, LanguageTag, Visibility};
use crate::load::records::Guide;
use crate::load::restrict::{Readers, Restrict};

/// What an edition admits.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its name in `guide.yaml`.
    pub name: String,
    /// The step of the ladder that it holds everything up to.
    pub audience: Visibility,
    /// Languages that have pages, in the order shown.
    pub languages: Vec<Language>,
    /// The language that everything is written in first.
    pub source_language: LanguageTag,
    /// Markets that select dossiers; `None` = all.
    pub markets: Option<Vec<Country>>,
    /// Countries whose products are printed in one: the markets, and those that the guide names.
    pub handbooks: BTreeSet<Country>,
    /// Kinds of goods; `None` = all.
    pub kinds: Option<Vec<Kind>>,
    /// What of it was asked for, where that is less than all of it.
    pub narrowed: Narrowed,
    /// The day that it is built for.
    pub today: Date,
    /// The last day that it counts as current, where the guide sets a term.
    pub valid_until: Option<Date>,
    /// Rises with each issue.
    pub sequence: Option<u32>,
}

/// A language that has pages.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag.
    pub tag: LanguageTag,
    /// Where texts are looked for, itself first.
    pub chain: Vec<LanguageTag>,
}

/// What of an edition was asked for: fewer of its languages, or fewer kinds; `None` = all that it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Languages, in the order shown.
    pub languages: Option<Vec<LanguageTag>>,
    /// Kinds of goods, in their own order.
    pub kinds: Option<Vec<Kind>>,
}

/// An edition that cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum EditionFault {
    /// `guide.yaml` names no such edition.
    #[error("there is no edition `{name}`; guide.yaml names {known}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// A language asked for is none of the edition's.
    #[error("edition `{edition}` has no language `{tag}`; it has {known}")]
    Language {
        /// The edition's name.
        edition: String,
        /// What was asked for.
        tag: String,
        /// What there is.
        known: String,
    },
    /// A kind asked for is none of the edition's.
    #[error("edition `{edition}` has no goods of kind `{kind}`; it has {known}")]
    Kind {
        /// The edition's name.
        edition: String,
        /// What was asked for.
        kind: String,
        /// What there is.
        known: String,
    },
    /// No language is left.
    #[error("the edition has no languages")]
    Silent,
}

/// To what an edition is narrowed; `None` = not at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Only<'a> {
    /// To these of its languages.
    pub languages: Option<&'a [LanguageTag]>,
    /// To these of its kinds of goods.
    pub kinds: Option<&'a [Kind]>,
}

impl Edition {
    /// The edition `name` of `guide`, or of the lowest audience, the first of those, when `name` is `None`;
    /// `only` narrows it, to languages and kinds that it has.
    ///
    /// # Errors
    /// An unknown edition or language, or none left.
    pub fn of(guide: &Guide, name: Option<&str>, only: Only<'_>, today: Date) -> Result<Self, EditionFault> {
        let editions = &guide.editions.value;
        let in_order = || {
            let mut entries: Vec<_> = editions.iter().collect();
            entries.sort_by_key(|(_, entry)| (entry.span.line, entry.span.column));
            entries
        };
        let list = |words: Vec<String>| words.join(", ");
        let (name, entry) = match name {
            Some(name) => editions.get_key_value(name).ok_or_else(|| EditionFault::Unknown {
                name: name.to_owned(),
                known: list(in_order().iter().map(|(name, _)| name.to_string()).collect()),
            })?,
            None => {
                in_order().into_iter().min_by_key(|(_, entry)| entry.audience).ok_or(EditionFault::Silent)?
            }
        };
        let mut tags: Vec<LanguageTag> = match &entry.languages {
            Some(tags) => tags.iter().map(|tag| tag.value.clone()).collect(),
            None => guide.languages.iter().map(|language| language.tag.value.clone()).collect(),
        };
        let mut narrowed = Narrowed::default();
        if let Some(only) = only.languages {
            if let Some(tag) = only.iter().find(|tag| !tags.contains(tag)) {
                let known = list(tags.iter().map(ToString::to_string).collect());
                let edition = name.to_string();
                return Err(EditionFault::Language { edition, tag: tag.to_string(), known });
            }
            let all = tags.len();
            tags.retain(|tag| only.contains(tag));
            narrowed.languages = (tags.len() < all).then(|| tags.clone());
        }
        if tags.is_empty() {
            return Err(EditionFault::Silent);
        }
        let mut kinds = entry.kinds.clone();
        if let Some(only) = only.kinds {
            let all = kinds.unwrap_or_else(|| Kind::ALL.to_vec());
            if let Some(kind) = only.iter().find(|kind| !all.contains(kind)) {
                let known = list(all.iter().map(|kind| kind.as_str().to_owned()).collect());
                let edition = name.to_string();
                return Err(EditionFault::Kind { edition, kind: kind.as_str().to_owned(), known });
            }
            let kept: Vec<Kind> = all.iter().copied().filter(|kind| only.contains(kind)).collect();
            narrowed.kinds = (kept.len() < all.len()).then(|| kept.clone());
            kinds = narrowed.kinds.clone().or_else(|| entry.kinds.clone());
        }
        let source = guide.source_language.value.clone();
        let languages =
            tags.iter().map(|tag| Language { tag: tag.clone(), chain: chain(guide, tag, &tags, &source) });
        let handbooks = guide.handbooks.iter().chain(entry.markets.iter().flatten());
        Ok(Self {
            name: name.to_string(),
            audience: entry.audience,
            languages: languages.collect(),
            markets: entry
                .markets
                .as_ref()
                .map(|markets| markets.iter().map(|market| market.value).collect()),
            handbooks: handbooks.map(|country| country.value).collect(),
            kinds,
            narrowed,
            today,
            valid_until: guide.edition_valid_days.as_ref().map(|days| today.add_days(i64::from(days.value))),
            sequence: guide.sequence.as_ref().map(|sequence| sequence.value),
            source_language: source,
        })
    }

    /// Cuts `value` to what the edition's readers may see; whether any of it is held.
    pub fn restrict(&self, value: &mut (impl Restrict + ?Sized)) -> bool {
        value.restrict(&Readers { audience: self.audience, read: &|tag| self.admits_language(tag) })
    }

    /// Whether texts in `tag` are in the edition: its own languages, and the source as the last resort.
    pub fn admits_language(&self, tag: &LanguageTag) -> bool {
        *tag == self.source_language || self.languages.iter().any(|language| language.tag == *tag)
    }
}

/// `tag`, its own fallbacks, English where the guide has it, the source language; cut to the edition's.
fn chain(guide: &Guide, tag: &LanguageTag, held: &[LanguageTag], source: &LanguageTag) -> Vec<LanguageTag> {
    let own = guide.languages.iter().find(|language| language.tag.value == *tag);
    let own = own.iter().flat_map(|language| &language.fallback).map(|tag| &tag.value);
    let english =
        guide.languages.iter().map(|language| &language.tag.value).filter(|tag| tag.as_str() == "en");
    let mut chain: Vec<LanguageTag> = Vec::new();
    for next in std::iter::once(tag).chain(own).chain(english).chain(std::iter::once(source)) {
        if (held.contains(next) || next == source) && !chain.contains(next) {
            chain.push(next.clone());
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::yaml::{Decode, DecodeContext, parse};

    fn guide(editions: &str) -> Guide {
        let text = format!(
            "id: g\ntitle: T\npublisher: {{name: P}}\nnotice: N\nsource_language: ko\nlanguages: [{{tag: ko}}, {{tag: en}}, {{tag: zh-Hans}}, {{tag: zh-Hant, fallback: [zh-Hans]}}, {{tag: ar}}]\nedition_valid_days: 30\neditions:\n{editions}"
        );
        let (file, ko) = ("guide.yaml".into(), LanguageTag::parse("ko").unwrap());
        let mut context = DecodeContext::new(&file, &ko);
        let node = parse(&text, &mut context).unwrap();
        let guide = Guide::decode(&node, &mut context);
        assert_eq!(context.diagnostics, vec![]);
        guide.unwrap()
    }

    fn chains(edition: &Edition) -> Vec<String> {
        let chain = |language: &Language| {
            language.chain.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        edition.languages.iter().map(chain).collect()
    }

    fn of(guide: &Guide, name: Option<&str>, only: Option<&[&str]>) -> Result<Edition, EditionFault> {
        let only: Option<Vec<_>> =
            only.map(|tags| tags.iter().map(|tag| LanguageTag::parse(tag).unwrap()).collect());
        let only = Only { languages: only.as_deref(), kinds: None };
        Edition::of(guide, name, only, Date::parse("2026-11-01").unwrap())
    }

    #[test]
    fn the_safest_edition_is_the_one_built_without_a_name() {
        let guide = guide("  z: {audience: customs}\n  y: {audience: partner}\n  x: {audience: partner}\n");
        assert_eq!(of(&guide, None, None).unwrap().name, "y");
        assert!(matches!(of(&guide, Some("public"), None), Err(EditionFault::Unknown { .. })));
    }

    #[test]
    fn chains_are_cut_to_the_edition_and_end_in_the_source() {
        let guide = guide("  all: {audience: public}\n  cn: {audience: public, languages: [zh-Hant, ar]}\n");
        let all = of(&guide, Some("all"), None).unwrap();
        assert_eq!(chains(&all), ["ko en", "en ko", "zh-Hans en ko", "zh-Hant zh-Hans en ko", "ar en ko"]);
        assert_eq!(chains(&of(&guide, Some("cn"), None).unwrap()), ["zh-Hant ko", "ar ko"]);
        assert_eq!(chains(&of(&guide, Some("all"), Some(&["ar", "en"])).unwrap()), ["en ko", "ar en ko"]);
        assert!(
            matches!(of(&guide, Some("cn"), Some(&["en"])), Err(EditionFault::Language { edition, .. }) if edition == "cn")
        );
    }

    #[test]
    fn an_edition_is_narrowed_and_never_widened() {
        let guide = guide("  all: {audience: public}\n  fish: {audience: public, kinds: [fish, food]}\n");
        let of = |name: &str, kinds: &[Kind]| {
            let only = Only { languages: None, kinds: Some(kinds) };
            Edition::of(&guide, Some(name), only, Date::parse("2026-11-01").unwrap())
        };
        let kinds = |edition: Result<Edition, EditionFault>| {
            let edition = edition.unwrap();
            (edition.kinds, edition.narrowed.kinds)
        };
        let fish = Some(vec![Kind::Fish]);
        assert_eq!(kinds(of("all", &[Kind::Fish])), (fish.clone(), fish.clone()));
        assert_eq!(kinds(of("fish", &[Kind::Fish])), (fish.clone(), fish));
        // All of it is no narrowing.
        assert_eq!(kinds(of("fish", &[Kind::Food, Kind::Fish])), (Some(vec![Kind::Fish, Kind::Food]), None));
        assert_eq!(kinds(of("all", Kind::ALL)), (None, None));
        assert!(matches!(of("fish", &[Kind::Fish, Kind::Cosmetics]), Err(EditionFault::Kind { .. })));
        let only = ["ar", "en"].map(|tag| LanguageTag::parse(tag).unwrap());
        let only = Only { languages: Some(&only), kinds: None };
        let narrowed = Edition::of(&guide, Some("all"), only, Date::parse("2026-11-01").unwrap()).unwrap();
        assert_eq!(narrowed.narrowed.languages.unwrap().len(), 2);
    }

    #[test]
    fn the_guide_adds_to_the_countries_whose_products_are_printed_in_one() {
        let guide =
            guide("  all: {audience: public}\n  cn: {audience: public, markets: [CN]}\nhandbooks: [VN]\n");
        let handbooks = |name: &str| {
            let edition = of(&guide, Some(name), None).unwrap();
            edition.handbooks.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            (handbooks("all"), handbooks("cn")),
            (vec!["VN".to_owned()], vec!["CN".to_owned(), "VN".to_owned()])
        );
    }

    #[test]
    fn an_edition_ends_after_the_guides_days() {
        let edition = of(&guide("  all: {audience: public}\n"), None, None).unwrap();
        assert_eq!(edition.valid_until.unwrap().to_string(), "2026-12-01");
    }
}
