//! The content as the check of one record sees it, and which other records that looked at.
//!
//! **Invariant:** nothing of another record is told without its being noted.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Surroundings, check_record};
use crate::diag::Diagnostic;
use crate::domain::{LanguageTag, RecordKey, RecordType};
use crate::load::markdown::RecordLink;
use crate::load::records::{Guide, RecordFacts};
use crate::load::{Content, RecordFiles, RecordMemory};

/// What the check of a record looks at besides that record.
pub(super) struct Seen<'a> {
    content: &'a Content,
    /// The guide itself.
    pub guide: &'a Option<Guide>,
    /// The language that dossiers are written in first.
    pub source_language: &'a LanguageTag,
    /// The records that it looked at or for.
    asked: RefCell<BTreeSet<RecordKey>>,
    /// Whether it looked at all records of a type.
    asked_all: Cell<bool>,
}

impl<'a> Seen<'a> {
    fn new(content: &'a Content) -> Self {
        let Content { guide, source_language, .. } = content;
        Self { content, guide, source_language, asked: RefCell::default(), asked_all: Cell::new(false) }
    }

    fn note(&self, keys: impl IntoIterator<Item = RecordKey>) {
        self.asked.borrow_mut().extend(keys);
    }

    /// As [`Content::linked`].
    pub fn linked(&self, record_type: RecordType, name: &str) -> Option<RecordKey> {
        self.note(RecordKey::linked(record_type, name));
        self.content.linked(record_type, name)
    }

    /// As [`Content::has_linked`].
    pub fn has_linked(&self, link: &RecordLink) -> bool {
        self.note(RecordKey::linked(link.record_type, &link.slug));
        self.content.has_linked(link)
    }

    /// The record `key`.
    pub fn record(&self, key: &RecordKey) -> Option<&'a RecordFiles> {
        self.note([key.clone()]);
        self.content.records.get(key).map(|files| &**files)
    }

    /// As [`Content::facts`].
    pub fn facts<F: RecordFacts>(&self, key: &RecordKey) -> Option<&'a F> {
        self.record(key)?.facts()
    }

    /// As [`Content::of`].
    pub fn of<F: RecordFacts>(&self) -> impl Iterator<Item = (&'a RecordFiles, &'a F)> {
        self.asked_all.set(true);
        self.content.of()
    }
}

/// What was found in a record when it was checked last, and all that this follows from beside what all checks follow from.
#[derive(Debug)]
pub struct LastCheck {
    files: Arc<RecordFiles>,
    /// The other records that were looked at; `None` where one was not there.
    seen: Vec<(RecordKey, Option<Arc<RecordFiles>>)>,
    faults: Vec<Diagnostic>,
}

impl LastCheck {
    fn is_of(&self, files: &Arc<RecordFiles>, content: &Content) -> bool {
        let is_same = |(key, before): &(RecordKey, Option<Arc<RecordFiles>>)| match (
            before,
            content.records.get(key),
        ) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (before, now) => before.is_none() && now.is_none(),
        };
        Arc::ptr_eq(&self.files, files) && self.seen.iter().all(is_same)
    }
}

/// What each record of `content` has against rules, in the order of their keys. Of a record that is known, and that looked at
/// others that are as they were, what was found last time.
pub(super) fn check_records(
    content: &Content,
    surroundings: &Surroundings<'_>,
    known: &RecordMemory<Arc<LastCheck>>,
) -> Vec<Diagnostic> {
    use rayon::prelude::*;
    let mut basis = blake3::Hasher::new();
    basis.update(content.basis.as_bytes()).update(format!("{}", surroundings.today).as_bytes());
    for token in surroundings.known_tokens {
        basis.update(token.as_bytes()).update(b"\n");
    }
    let basis = basis.finalize();
    let before = known.take(basis);
    let check = |(key, files): (&RecordKey, &Arc<RecordFiles>)| {
        if let Some(last) = before.get(key).filter(|last| last.is_of(files, content)) {
            return (last.faults.clone(), Some(last.clone()));
        }
        let seen = Seen::new(content);
        let faults = check_record(&seen, files, surroundings);
        let (asked, asked_all) = (seen.asked.into_inner().into_iter(), seen.asked_all.get());
        let last = (known.remembers() && !asked_all).then(|| {
            let seen = asked.map(|key| (key.clone(), content.records.get(&key).cloned())).collect();
            Arc::new(LastCheck { files: files.clone(), seen, faults: faults.clone() })
        });
        (faults, last)
    };
    let checked: Vec<_> = content.records.par_iter().map(check).collect();
    let (faults, last): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
    let keys = content.records.keys();
    known.put(basis, keys.zip(last).filter_map(|(key, last)| Some((key.clone(), last?))));
    faults.into_iter().flatten().collect()
}
