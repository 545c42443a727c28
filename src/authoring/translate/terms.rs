//! Terms that a translator is told of: what things are called in the guide already.
//!
//! **Invariant:** a term is told where its word stands in the text, and nowhere else.

use super::record::TranslatableRecord;
use crate::domain::{LanguageTag, Status, Visibility};
use crate::load::Content;
use crate::load::records::{Facts, Glossary};
use crate::render::locale::Locales;

/// Messages of the interface that name what texts are about, by the beginnings of their keys.
const NAMING: &[&str] =
    &["area-", "shape-", "infringement-", "shows-genuine", "shows-counterfeit", "shows-look-alike"];

/// Words in the source language and what they are in another.
pub struct Terms {
    /// The longest first.
    terms: Vec<(String, String)>,
}

impl Terms {
    /// The interface's own words in `language`.
    pub fn of_interface(locales: &Locales, source: &LanguageTag, language: &LanguageTag) -> Self {
        let own = |tag: &LanguageTag| {
            // Its own messages alone: what fell back to English is no term of the language.
            locales.speaks(tag).then(|| locales.locale(std::slice::from_ref(tag)))
        };
        let (Some(source), Some(target)) = (own(source), own(language)) else {
            return Self { terms: Vec::new() };
        };
        let translated = target.plain();
        let terms = source.plain().into_iter().filter_map(|(key, word)| {
            let names = NAMING.iter().any(|naming| key.starts_with(naming));
            let is_word = names && !word.contains(['.', ',']) && word.chars().count() > 1;
            is_word.then(|| Some((word.to_owned(), (*translated.get(key)?).to_owned())))?
        });
        Self::sorted(terms.collect())
    }

    fn sorted(mut terms: Vec<(String, String)>) -> Self {
        terms.sort_by_key(|(word, _)| std::cmp::Reverse(word.chars().count()));
        Self { terms }
    }

    /// The names of `record`, and the glosses that `audience` may see, in `language`, or in Latin letters and English.
    pub fn of_record(record: &TranslatableRecord<'_>, language: &LanguageTag, audience: Visibility) -> Self {
        let names = record.names.iter();
        let mut terms: Vec<_> = names
            .filter_map(|names| {
                let other = names.others.get(language).or(names.latin.as_ref())?;
                Some((names.hangul.clone(), other.clone()))
            })
            .collect();
        let english = LanguageTag::parse("en").expect("`en` is a language tag");
        let verbatim = record.dossier.into_iter().flat_map(|facts| &facts.verbatim);
        let verbatim = verbatim.filter(|of| of.visibility.unwrap_or_default().admitted(audience));
        terms.extend(verbatim.filter_map(|verbatim| {
            let gloss = &verbatim.gloss.as_ref()?.0;
            Some((verbatim.text.to_string(), gloss.get(language).or_else(|| gloss.get(&english))?.clone()))
        }));
        Self::sorted(terms)
    }

    /// The words of the glossary that `audience` may see, in `language`, or else in English.
    pub fn of_glossary(content: &Content, language: &LanguageTag, audience: Visibility) -> Self {
        let english = LanguageTag::parse("en").expect("`en` is a language tag");
        let is_sent = |of: Visibility| of.admitted(audience);
        let held = content.of::<Glossary>().map(|(_, facts)| facts);
        let held =
            held.filter(|facts| is_sent(facts.visibility.value) && facts.status() == Status::Published);
        let terms = held.flat_map(|facts| &facts.terms);
        let terms = terms.filter(|term| is_sent(term.visibility.unwrap_or_default()));
        let terms = terms.filter_map(|term| {
            let names = &term.names.0;
            Some((term.verbatim.to_string(), names.get(language).or_else(|| names.get(&english))?.clone()))
        });
        Self::sorted(terms.collect())
    }

    /// Those in `text`, as notes. A word within a longer one that is named is not named again.
    pub fn within(&self, text: &str) -> Vec<String> {
        let mut rest = text.to_owned();
        let mut notes = Vec::new();
        for (word, other) in &self.terms {
            if rest.contains(word.as_str()) {
                rest = rest.replace(word.as_str(), " ");
                notes.push(format!("{word} = {other}"));
            }
        }
        notes
    }
}
