//! Editions in which a dossier has nothing that tells: its outcome there is never better than inconclusive.

use super::{Dossier, Faults};
use crate::diag::Rule;
use crate::domain::{Visibility, Weight};

pub(super) fn check(dossier: &Dossier<'_>, faults: &mut Faults) {
    let (record, Some(guide)) = (dossier.record, &dossier.content.guide) else { return };
    if !dossier.is_published() || record.checkpoints.is_empty() || !dossier.files.lost.is_empty() {
        return;
    }
    let parent =
        record.visibility.value.max(dossier.brand().and_then(|brand| brand.visibility).unwrap_or_default());
    for (name, edition) in &guide.editions.value {
        let kinds = edition.kinds.as_ref().is_none_or(|kinds| kinds.contains(&dossier.files.kind));
        let admitted = |visibility: Visibility| visibility.max(parent).admitted(edition.audience);
        let tells = record.checkpoints.iter().any(|checkpoint| {
            checkpoint.weight.value != Weight::Supporting
                && admitted(checkpoint.visibility.unwrap_or_default())
        });
        if kinds && admitted(parent) && !tells {
            faults.add(Rule::WeakEdition, &dossier.files.file, record.id.span).word("edition", name);
        }
    }
}
