//! An edition: its audience, languages, markets and kinds, and the day it is made.
//!
//! **Invariant:** an edition has at least one language, and each language's fallback chain ends in the source
//! language.

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
    /// Kinds of goods; `None` = all.
    pub kinds: Option<Vec<Kind>>,
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
    #[error("the edition has no language `{tag}`; it has {known}")]
    Language {
        /// What was asked for.
        tag: String,
        /// What there is.
        known: String,
    },
    /// No language is left.
    #[error("the edition has no languages")]
    Silent,
}

impl Edition {
    /// The edition `name` of `guide`, or of the lowest audience, the first of those, when `name` is `None`;
    /// `only` narrows its languages.
    ///
    /// # Errors
    /// An unknown edition or language, or none left.
    pub fn of(
        guide: &Guide,
        name: Option<&str>,
        only: Option<&[LanguageTag]>,
        today: Date,
    ) -> Result<Self, EditionFault> {
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
        if let Some(only) = only {
            if let Some(tag) = only.iter().find(|tag| !tags.contains(tag)) {
                let known = list(tags.iter().map(ToString::to_string).collect());
                return Err(EditionFault::Language { tag: tag.to_string(), known });
            }
            tags.retain(|tag| only.contains(tag));
        }
        if tags.is_empty() {
            return Err(EditionFault::Silent);
        }
        let source = guide.source_language.value.clone();
        let languages =
            tags.iter().map(|tag| Language { tag: tag.clone(), chain: chain(guide, tag, &tags, &source) });
        Ok(Self {
            name: name.to_string(),
            audience: entry.audience,
            languages: languages.collect(),
            markets: entry
                .markets
                .as_ref()
                .map(|markets| markets.iter().map(|market| market.value).collect()),
            kinds: entry.kinds.clone(),
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
        Edition::of(guide, name, only.as_deref(), Date::parse("2026-11-01").unwrap())
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
        assert!(matches!(of(&guide, Some("cn"), Some(&["en"])), Err(EditionFault::Language { .. })));
    }

    #[test]
    fn an_edition_ends_after_the_guides_days() {
        let edition = of(&guide("  all: {audience: public}\n"), None, None).unwrap();
        assert_eq!(edition.valid_until.unwrap().to_string(), "2026-12-01");
    }
}
