//! The guide's languages and editions.

use std::collections::BTreeSet;

use super::{Faults, Surroundings};
use crate::diag::Rule;
use crate::domain::{Date, Status};
use crate::load::Content;
use crate::load::records::{AnyFacts, Guide};

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
    check_issue(content, guide, surroundings.today, faults);
}

/// Whether the copies would bear a day of issue before the day of what they tell. Drafts are in no copy.
fn check_issue(content: &Content, guide: &Guide, today: Date, faults: &mut Faults) {
    let Some(issued) = &guide.issued else { return };
    let told = content.records.values().filter_map(|files| {
        let facts = files.facts.as_ref().filter(|facts| facts.status() != Status::Draft)?;
        let of_alert = match facts {
            AnyFacts::Alert(alert) => Some(alert.issued.value),
            _ => None,
        };
        let dates = facts.changes().iter().map(|change| change.date);
        let dates = dates.chain(facts.revision().map(|revision| revision.date.value)).chain(of_alert);
        Some((dates.max()?, &files.key))
    });
    // A day that was asked for stands in the copies in place of the guide's.
    if let Some((newest, record)) = told.max().filter(|(newest, _)| *newest > issued.value.max(today)) {
        let fault = faults.add(Rule::IssueOutdated, &"guide.yaml".into(), issued.span);
        fault.word("issued", issued.value).word("date", newest).word("record", record);
    }
}
