//! The guide's languages and editions.

use std::collections::BTreeSet;

use super::Faults;
use crate::diag::Rule;
use crate::load::Content;

pub(super) fn check(content: &Content, faults: &mut Faults) {
    let Some(guide) = &content.guide else { return };
    let file = "guide.yaml".into();
    let mut tags = BTreeSet::new();
    for language in &guide.languages {
        if !tags.insert(&language.tag.value) {
            faults
                .add(Rule::DuplicateId, &file, language.tag.span)
                .word("id", &language.tag)
                .word("first", &file);
        }
    }
    let fallbacks = guide.languages.iter().flat_map(|language| &language.fallback);
    let of_editions = guide.editions.value.values().flat_map(|edition| edition.languages.iter().flatten());
    for tag in std::iter::once(&guide.source_language).chain(fallbacks).chain(of_editions) {
        if !tags.contains(&tag.value) {
            faults.add(Rule::UnresolvedReference, &file, tag.span).word("name", tag).word("what", "language");
        }
    }
    if guide.editions.value.is_empty() {
        faults.add(Rule::MissingField, &file, guide.editions.span).word("field", "editions");
    }
}
