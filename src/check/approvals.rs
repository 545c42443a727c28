//! Revisions, approvals and reviews.

use super::{Dossier, Faults};
use crate::diag::Rule;
use crate::domain::{Date, Owner};

pub(super) fn check(dossier: &Dossier<'_>, today: Date, faults: &mut Faults) {
    let (record, file) = (dossier.record, &dossier.files.file);
    let revision = &record.revision;
    if let Some(newest) = record.changes.iter().map(|change| change.revision.value).max()
        && newest != revision.number.value
    {
        faults
            .add(Rule::RevisionMismatch, file, revision.number.span)
            .word("number", revision.number.value)
            .word("newest", newest);
    }
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
    if let Some(due) = &revision.review_due
        && due.value < today
    {
        faults.add(Rule::ReviewOverdue, file, due.span).word("due", due.value);
    }
}
