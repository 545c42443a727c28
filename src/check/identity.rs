//! Ids and slugs are unique, and no id is the name of a page.

use std::collections::{BTreeMap, BTreeSet};

use super::{CheckedDossier, Faults};
use crate::diag::Rule;
use crate::domain::RecordType;
use crate::load::Content;
use crate::load::records::Dossier;

pub(super) fn check(content: &Content, faults: &mut Faults) {
    let mut slugs = BTreeMap::new();
    let dossiers = || content.records.values().filter(|files| files.key.record_type == RecordType::Product);
    for files in dossiers() {
        if let Some(first) = slugs.insert(files.slug(), &files.file) {
            faults
                .add(Rule::DuplicateSlug, &files.file, crate::diag::Span::FILE)
                .word("slug", files.slug())
                .word("first", first);
        }
    }
    let mut ids = BTreeMap::new();
    let mut former = BTreeMap::new();
    for files in content.records.values() {
        let id = files.facts.as_ref().and_then(|facts| facts.id()).filter(|id| !id.is_stand_in());
        if let Some(id) = id.filter(|id| id.value.is_page_folder()) {
            faults.add(Rule::IdTaken, &files.file, id.span).word("id", id).word("folder", id.value.path());
        }
        if let Some((id, first)) = id.and_then(|id| Some((id, ids.insert(&id.value, &files.file)?))) {
            faults.add(Rule::DuplicateId, &files.file, id.span).word("id", id).word("first", first);
        }
    }
    for (files, record) in content.of::<Dossier>() {
        for slug in &record.former_slugs {
            let first = slugs.get(&slug.value).copied().or_else(|| former.insert(&slug.value, &files.file));
            if let Some(first) = first {
                faults
                    .add(Rule::DuplicateSlug, &files.file, slug.span)
                    .word("slug", slug)
                    .word("first", first);
            }
        }
    }
}

/// Holds the ids within a dossier against each other.
pub(super) fn check_within(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let CheckedDossier { files, record, .. } = dossier;
    // Checkpoints, sections and packs are all named by the headings of the texts.
    let packs: BTreeSet<String> = record.variants.iter().map(|of| format!("variant-{}", of.id)).collect();
    let headings = record.checkpoints.iter().map(|c| &c.id).chain(record.sections.iter().map(|s| &s.id));
    for id in headings.clone().filter(|id| packs.contains(id.as_str())) {
        faults.add(Rule::DuplicateId, &files.file, id.span).word("id", id).word("first", &files.file);
    }
    faults.twice(headings, &files.file);
    faults.twice(record.variants.iter().map(|variant| &variant.id), &files.file);
    faults.twice(record.photos.iter().map(|photo| &photo.id), &files.file);
    faults.twice(record.codes.iter().map(|code| &code.id), &files.file);
}
