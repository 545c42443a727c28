//! Checkpoints: how many, and what a decisive one needs.

use super::{CheckedDossier, Faults};
use crate::diag::Rule;
use crate::domain::{Method, Visibility, Weight};
use crate::load::Spanned;

/// More points than this are too many to go through at a counter.
const MANY: usize = 8;

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let (record, file) = (dossier.record, &dossier.files.file);
    let public = record.visibility.value == Visibility::Public;
    match record.checkpoints.len() {
        0 if dossier.files.lost.is_empty() && (dossier.is_published() || dossier.files.draft) => {
            faults.add(Rule::NoCheckpoint, file, record.id.span);
        }
        n if n > MANY => {
            faults.add(Rule::ManyCheckpoints, file, record.checkpoints[MANY].id.span).word("count", n);
        }
        _ => {}
    }
    for checkpoint in &record.checkpoints {
        let id = checkpoint.id.as_str();
        for range in
            checkpoint.measure.iter().flat_map(|m| [Some(&m.genuine), m.counterfeit.as_ref()]).flatten()
        {
            check_range(range, dossier, faults);
        }
        if checkpoint.weight.value != Weight::Decisive {
            continue;
        }
        let mut refuse = |rule| {
            faults.add(rule, file, checkpoint.weight.span).word("id", id);
        };
        if !record.sources.iter().any(|source| source.claim.as_str() == id) {
            refuse(Rule::DecisiveWithoutSource);
        }
        if checkpoint.needs_colour {
            refuse(Rule::DecisiveByColour);
        }
        if checkpoint.method.value == Method::Online {
            refuse(Rule::DecisiveOnline);
        }
        if public && checkpoint.visibility.is_none() {
            faults.add(Rule::VisibilityUnstated, file, checkpoint.id.span).word("what", id);
        }
    }
    if public {
        for code in record.codes.iter().filter(|code| code.visibility.is_none()) {
            faults.add(Rule::VisibilityUnstated, file, code.id.span).word("what", &code.id);
        }
        for contact in &record.contacts {
            if contact.role.as_str() == "authentication" && contact.visibility.is_none() {
                faults.add(Rule::VisibilityUnstated, file, contact.role.span).word("what", &contact.role);
            }
        }
    }
    for scale in record.photos.iter().filter_map(|photo| photo.px_per_mm.as_ref()) {
        if scale.value <= 0.0 {
            faults.add(Rule::BadRange, file, scale.span).word("why", "positive");
        }
    }
    if let Some(season) = record.food.as_ref().and_then(|food| food.season.as_ref()) {
        for month in [&season.from, &season.to] {
            if !(1..=12).contains(&month.value) {
                faults.add(Rule::BadRange, file, month.span).word("why", "month");
            }
        }
    }
    for variant in &record.variants {
        if let (Some(from), Some(to)) = (&variant.from, &variant.to)
            && to.value < from.value
        {
            faults.add(Rule::BadRange, file, to.span).word("why", "order");
        }
    }
}

/// A range is its least and its greatest value.
fn check_range(range: &Spanned<Vec<f64>>, dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let why = match range.value[..] {
        [least, greatest] if least <= greatest => return,
        [_, _] => "order",
        _ => "two",
    };
    faults.add(Rule::BadRange, &dossier.files.file, range.span).word("why", why);
}
