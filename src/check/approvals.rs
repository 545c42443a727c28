//! Revisions, approvals and reviews.

use std::sync::Arc;

use super::{CheckedDossier, Faults};
use crate::diag::Rule;
use crate::domain::{Date, Owner, Status};
use crate::load::records::Facts;

/// What holds for whatever counts its revisions.
pub(super) fn check_revision(facts: &dyn Facts, file: &Arc<str>, today: Date, faults: &mut Faults) {
    let Some(revision) = facts.revision() else { return };
    if let Some(newest) = facts.changes().iter().map(|change| change.revision.value).max()
        && newest != revision.number.value
    {
        faults
            .add(Rule::RevisionMismatch, file, revision.number.span)
            .word("number", revision.number.value)
            .word("newest", newest);
    }
    if let Some(due) = revision.review_due.as_ref().filter(|due| due.value < today)
        && facts.status() == Status::Published
    {
        faults.add(Rule::ReviewOverdue, file, due.span).word("due", due.value);
    }
}

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let (record, file) = (dossier.record, &dossier.files.file);
    let revision = &record.revision;
    if !dossier.is_published() {
        return;
    }
    let approved = |who: &str| {
        revision.approved_by.iter().any(|a| a.who.value == who && a.revision.value == revision.number.value)
    };
    let mut needed = Vec::new();
    if !record.owner.is_stand_in() {
        needed.push(record.owner.as_str());
    }
    if dossier.brand().is_some_and(|brand| !brand.invented) {
        needed.push(Owner::RIGHT_HOLDER);
    }
    for who in needed.into_iter().filter(|who| !approved(who)) {
        faults
            .add(Rule::ApprovalMissing, file, revision.number.span)
            .word("who", who)
            .word("number", revision.number.value);
    }
}
