//! The guide's languages and editions.

use std::collections::BTreeSet;

use super::{Faults, Surroundings};
use crate::diag::Rule;
use crate::load::Content;

pub(super) fn check(content: &Content, surroundings: &Surroundings<'_>, faults: &mut Faults) {
    let Some(guide) = &content.guide else { return };
    let file = "guide.yaml".into();
    if guide.languages.is_empty() {
        faults.add(Rule::MissingField, &file, guide.languages.span).word("field", "languages");
    }
    faults.twice(guide.languages.iter().map(|language| &language.tag), &file);
    let tags: BTreeSet<_> = guide.languages.iter().map(|language| &language.tag.value).collect();
    for language in guide.languages.iter() {
        if !(surroundings.speaks)(&language.tag.value) {
            faults.add(Rule::InterfaceUntranslated, &file, language.tag.span).word("language", &language.tag);
        }
    }
    let fallbacks = guide.languages.iter().flat_map(|language| &language.fallback);
    let of_editions = || guide.editions.value.values().filter_map(|edition| edition.languages.as_ref());
    let named = of_editions().flat_map(|languages| languages.iter());
    for tag in std::iter::once(&guide.source_language).chain(fallbacks).chain(named) {
        // In an empty list, every language would be missed.
        if !tags.is_empty() && !tags.contains(&tag.value) {
            faults.add(Rule::UnresolvedReference, &file, tag.span).word("name", tag).word("what", "language");
        }
    }
    for languages in of_editions() {
        faults.twice(&languages.value, &file);
        if languages.value.is_empty() {
            faults.add(Rule::MissingField, &file, languages.span).word("field", "languages");
        }
    }
    if guide.editions.value.is_empty() {
        faults.add(Rule::MissingField, &file, guide.editions.span).word("field", "editions");
    }
}
