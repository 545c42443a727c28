//! Ids and slugs are unique.

use std::collections::{BTreeMap, BTreeSet};

use super::Faults;
use crate::diag::Rule;
use crate::load::values::Token;
use crate::load::{Content, Spanned};

pub(super) fn check(content: &Content, faults: &mut Faults) {
    let mut slugs = BTreeMap::new();
    for files in &content.dossiers {
        if let Some(first) = slugs.insert(files.slug(), &files.file) {
            faults
                .add(Rule::DuplicateSlug, &files.file, crate::diag::Span::FILE)
                .word("slug", files.slug())
                .word("first", first);
        }
    }
    let mut ids = BTreeMap::new();
    let mut former = BTreeMap::new();
    for files in &content.dossiers {
        let Some(record) = &files.record else { continue };
        if !record.id.is_stand_in()
            && let Some(first) = ids.insert(&record.id.value, &files.file)
        {
            faults
                .add(Rule::DuplicateId, &files.file, record.id.span)
                .word("id", &record.id)
                .word("first", first);
        }
        for slug in &record.former_slugs {
            let first = slugs.get(&slug.value).copied().or_else(|| former.insert(&slug.value, &files.file));
            if let Some(first) = first {
                faults
                    .add(Rule::DuplicateSlug, &files.file, slug.span)
                    .word("slug", slug)
                    .word("first", first);
            }
        }
        // Checkpoints, sections and packs are all named by the headings of the texts.
        let packs: BTreeSet<String> = record.variants.iter().map(|of| format!("variant-{}", of.id)).collect();
        let headings = record.checkpoints.iter().map(|c| &c.id).chain(record.sections.iter().map(|s| &s.id));
        for id in headings.clone().filter(|id| packs.contains(id.as_str())) {
            faults.add(Rule::DuplicateId, &files.file, id.span).word("id", id).word("first", &files.file);
        }
        let lists: [Vec<&Spanned<Token>>; 4] = [
            headings.collect(),
            record.variants.iter().map(|v| &v.id).collect(),
            record.photos.iter().map(|p| &p.id).collect(),
            record.codes.iter().map(|c| &c.id).collect(),
        ];
        for list in lists {
            let mut seen = BTreeSet::new();
            for id in list.into_iter().filter(|id| !seen.insert(id.as_str())) {
                faults.add(Rule::DuplicateId, &files.file, id.span).word("id", id).word("first", &files.file);
            }
        }
    }
}
