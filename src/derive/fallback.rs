//! What a reader of a language is told: the first text of the language's chain that there is, item by item.
//!
//! **Invariant:** an item comes from one language whole, and says which.

use crate::domain::{LanguageTag, Translator};
use crate::load::markdown::{Prose, SectionText};
use crate::load::records::Facts;
use crate::load::values::LocalText;
use crate::model::{Record, Text};

/// An item of text, and where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Localized<'a, T: ?Sized> {
    /// The item.
    pub value: &'a T,
    /// Its language.
    pub language: &'a LanguageTag,
    /// Whether it is not in the language asked for.
    pub fell_back: bool,
    /// Whether the source text has changed since it was translated.
    pub outdated: bool,
    /// Whether a machine translated it, read over or not.
    pub translator: Translator,
}

impl<F: Facts + ?Sized> Record<F> {
    /// The revision of the text in `source`, as far as the reader may know it.
    fn current(&self, source: &LanguageTag) -> Option<u32> {
        let text = self.texts.get(source).and_then(|text| text.text_revision);
        if self.facts.revision().is_none() {
            return Some(text.unwrap_or(1));
        }
        // A text revised for stricter readers alone is not newer to those who may not know of that revision.
        let shown = self.revision?.number;
        Some(text.map_or(shown, |text| text.min(shown)))
    }

    /// The first text along `chain` of which `pick` makes something; `pick` also gives whether that follows the source
    /// text, where that is known.
    pub fn say<'a, T: ?Sized + 'a>(
        &'a self,
        chain: &'a [LanguageTag],
        pick: impl Fn(&'a Text) -> Option<(&'a T, Option<bool>)>,
    ) -> Option<Localized<'a, T>> {
        self.say_from(chain, chain.last()?, pick)
    }

    /// The same where the original is in `source`.
    fn say_from<'a, T: ?Sized + 'a>(
        &'a self,
        chain: &'a [LanguageTag],
        source: &LanguageTag,
        pick: impl Fn(&'a Text) -> Option<(&'a T, Option<bool>)>,
    ) -> Option<Localized<'a, T>> {
        chain.iter().enumerate().find_map(|(index, tag)| {
            let (tag, text) = self.texts.get_key_value(tag)?;
            let (value, follows) = pick(text)?;
            let behind = |current: u32| text.source_revision.is_some_and(|revision| revision < current);
            let by_revision = || self.current(source).is_some_and(behind);
            let outdated = tag != source && follows.map_or_else(by_revision, |follows| !follows);
            Some(Localized {
                value,
                language: tag,
                fell_back: index > 0,
                outdated,
                translator: text.translator,
            })
        })
    }

    /// The record's name: as its text has it, or else as its facts give it.
    pub fn name<'a>(&'a self, chain: &'a [LanguageTag]) -> Option<Localized<'a, str>> {
        let source = chain.last()?;
        let names = self.facts.names();
        chain.iter().enumerate().find_map(|(index, tag)| {
            let in_text = || {
                let only = std::slice::from_ref(tag);
                let said =
                    self.say_from(only, source, |text| Some((text.name.as_str(), text.follows.name)))?;
                Some(Localized { fell_back: index > 0, ..said })
            };
            let in_facts = || {
                let (language, name) = names?.0.get_key_value(tag)?;
                let translator = Translator::Human;
                Some(Localized {
                    value: name.as_str(),
                    language,
                    fell_back: index > 0,
                    outdated: false,
                    translator,
                })
            };
            in_text().or_else(in_facts)
        })
    }

    /// The record's one line.
    pub fn summary<'a>(&'a self, chain: &'a [LanguageTag]) -> Option<Localized<'a, str>> {
        self.say(chain, |text| Some((text.summary.as_deref()?, text.follows.summary)))
    }

    /// The prose before the sections.
    pub fn opening<'a>(&'a self, chain: &'a [LanguageTag]) -> Option<Localized<'a, Prose>> {
        self.say(chain, |text| {
            Some((&text.opening, text.follows.opening)).filter(|(prose, _)| !prose.is_empty())
        })
    }

    /// The section `id`.
    pub fn section<'a>(&'a self, id: &str, chain: &'a [LanguageTag]) -> Option<Localized<'a, SectionText>> {
        self.say(chain, |text| Some((text.sections.get(id)?, text.follows.sections.get(id).copied())))
    }
}

/// The same as an item of its own, which people have written.
pub fn localized<'a>(local: &'a LocalText, chain: &[LanguageTag]) -> Option<Localized<'a, str>> {
    let (language, value, fell_back) = self::local(local, chain)?;
    Some(Localized { value, language, fell_back, outdated: false, translator: Translator::Human })
}

/// The first text of `local` along `chain`, with its language and whether that is not the first of the chain.
pub fn local<'a>(local: &'a LocalText, chain: &[LanguageTag]) -> Option<(&'a LanguageTag, &'a str, bool)> {
    let found = chain.iter().enumerate().find_map(|(index, tag)| {
        local.0.get_key_value(tag).map(|(tag, text)| (tag, text.as_str(), index > 0))
    });
    found.or_else(|| local.0.iter().next().map(|(tag, text)| (tag, text.as_str(), true)))
}
