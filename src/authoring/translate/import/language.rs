//! The language of a file that comes back.
//!
//! **Invariant:** a language that two of the guide's could be is none.

use std::collections::BTreeSet;

use icu::locale::{LanguageIdentifier, LocaleExpander};

use super::super::xliff::InFile;
use super::TranslationImporter;
use crate::domain::LanguageTag;

impl<'a> TranslationImporter<'a> {
    /// The languages of the guide that texts are translated into.
    pub(super) fn languages(&self) -> Vec<&'a LanguageTag> {
        let guide = self.content.guide.iter().flat_map(|guide| guide.languages.iter());
        guide.map(|of| &of.tag.value).filter(|tag| **tag != self.content.source_language).collect()
    }

    /// The language of a file: its own word; else the one that is known; else that of its translations, or the one that the other
    /// files agree upon.
    pub(super) fn language(
        &self,
        file: &InFile,
        of_others: Option<&LanguageTag>,
    ) -> Result<LanguageTag, &'static str> {
        let guide = self.languages();
        let own = file.target_language.trim();
        if !own.is_empty() {
            let language = meant(own, &guide).ok_or("language")?;
            let is_other = self.known.language.is_some_and(|wanted| wanted != language);
            return if is_other { Err("other-language") } else { Ok(language.clone()) };
        }
        if let Some(known) = self.known.language {
            return guide.into_iter().find(|tag| *tag == known).cloned().ok_or("language");
        }
        let own: BTreeSet<&str> = file.said_languages().collect();
        let said = if own.is_empty() { of_others } else { agreed(&own, &guide) };
        said.cloned().ok_or("no-language")
    }
}

/// The language of `guide` that all of `said` mean.
pub(super) fn agreed<'a>(said: &BTreeSet<&str>, guide: &[&'a LanguageTag]) -> Option<&'a LanguageTag> {
    let mut meant = said.iter().map(|tag| meant(tag, guide));
    let first = meant.next()??;
    meant.all(|other| other == Some(first)).then_some(first)
}

/// The language of `guide` that a tool means by `tag`. Many put a region in the place of a script, or add one: `zh-TW` is
/// `zh-Hant`, and `th-TH` is `th`, by likely subtags (UTS 35, part 1, 4.3).
fn meant<'a>(tag: &str, guide: &[&'a LanguageTag]) -> Option<&'a LanguageTag> {
    // As the names of locales have it.
    let tag = &tag.replace('_', "-");
    if let Some(same) = guide.iter().find(|of| of.as_str().eq_ignore_ascii_case(tag)) {
        return Some(same);
    }
    let expander = LocaleExpander::new_extended();
    let written = |tag: &str| {
        let mut id: LanguageIdentifier = tag.parse().ok()?;
        expander.maximize(&mut id);
        Some((id.language, id.script))
    };
    let wanted = written(tag)?;
    let mut alike = guide.iter().filter(|of| written(of.as_str()) == Some(wanted));
    let found = alike.next()?;
    alike.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_as_tools_write_them() {
        let tags = ["zh-Hans", "zh-Hant", "th", "en", "sr-Latn", "pt", "pt-BR"]
            .map(|tag| LanguageTag::parse(tag).unwrap());
        let guide: Vec<&LanguageTag> = tags.iter().collect();
        for (tag, wanted) in [
            ("zh-CN", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-hk", Some("zh-Hant")),
            ("zh", Some("zh-Hans")),
            ("TH-th", Some("th")),
            ("en-US", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("pt_BR", Some("pt-BR")),
            ("th_TH", Some("th")),
            ("pt-PT", None),
            ("sr", None),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(meant(tag, &guide).map(LanguageTag::as_str), wanted, "{tag}");
        }
    }
}
