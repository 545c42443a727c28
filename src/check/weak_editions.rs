//! Editions in which a dossier has nothing that tells: its outcome there is never better than inconclusive.

use super::{CheckedDossier, Faults};
use crate::diag::Rule;
use crate::domain::{Country, Visibility, Weight};

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let (record, Some(guide)) = (dossier.record, &dossier.content.guide) else { return };
    if !dossier.is_published() || record.checkpoints.is_empty() || !dossier.files.lost.is_empty() {
        return;
    }
    let parent =
        record.visibility.value.max(dossier.brand().and_then(|brand| brand.visibility).unwrap_or_default());
    for (name, edition) in &guide.editions.value {
        let kinds = edition
            .kinds
            .as_ref()
            .is_none_or(|kinds| dossier.files.key.kind().is_some_and(|kind| kinds.contains(&kind)));
        let admitted = |visibility: Visibility| visibility.max(parent).admitted(edition.audience);
        let sees = |visibility: Option<Visibility>| admitted(visibility.unwrap_or_default());
        let sold = edition.markets.as_ref().is_none_or(|markets| {
            let rights = dossier.brand().into_iter().flat_map(|brand| &brand.rights);
            let territories: Vec<Country> = rights
                .filter(|right| sees(right.visibility))
                .filter_map(|right| right.territory.as_ref())
                .map(|territory| territory.value)
                .collect();
            let markets: Vec<Country> = markets.iter().map(|market| market.value).collect();
            record.touches(&territories, &markets, sees)
        });
        let tells = record.checkpoints.iter().any(|checkpoint| {
            checkpoint.weight.value != Weight::Supporting
                && admitted(record.visibility_of_checkpoint(checkpoint))
        });
        if kinds && sold && admitted(parent) && !tells {
            faults.add(Rule::WeakEdition, &dossier.files.file, record.id.span).word("edition", name);
        }
    }
}
