//! Free words that the interface cannot name: shown as written, which no reader abroad understands.

use std::sync::Arc;

use super::{Dossier, Faults, Surroundings};
use crate::diag::Rule;
use crate::load::Spanned;
use crate::load::records::{Brand, Contact, Right};
use crate::load::values::Token;

pub(super) fn check_dossier(dossier: &Dossier<'_>, surroundings: &Surroundings<'_>, faults: &mut Faults) {
    let record = dossier.record;
    let mut tokens: Vec<&Spanned<Token>> = Vec::new();
    for photo in &record.photos {
        tokens.extend(photo.view.iter().chain(&photo.determined_by));
    }
    for code in &record.codes {
        tokens.extend(code.places.iter().chain(&code.print).chain([&code.id]));
    }
    tokens.extend(record.known_false.iter().map(|known| &known.kind));
    tokens.extend(record.verbatim.iter().filter_map(|verbatim| verbatim.location.as_ref()));
    tokens.extend(record.marks.iter().filter_map(|mark| mark.location.as_ref()));
    tokens.extend(&record.photo_request);
    tokens.extend(
        record.checkpoints.iter().filter_map(|c| c.measure.as_ref()).map(|measure| &measure.quantity),
    );
    if let Some(safety) = &record.safety {
        tokens.extend(safety.hazards.iter().chain(&safety.storage));
    }
    if let Some(cosmetics) = &record.cosmetics {
        tokens.extend(&cosmetics.functional);
    }
    if let Some(food) = &record.food {
        tokens.extend(food.allergens.iter().chain(&food.storage));
    }
    if let Some(fish) = &record.fish {
        tokens.extend(fish.form.iter().chain(&fish.catch));
    }
    tokens.extend(of_rights(&record.rights, &record.contacts));
    report(&tokens, &dossier.files.file, surroundings, faults);
    for code in &record.codes {
        // One letter is a mark that tells parts apart, and no word.
        let mut names: Vec<&str> = code.pattern.field_names().filter(|name| name.len() > 1).collect();
        names.sort_unstable();
        names.dedup();
        for name in names.into_iter().filter(|name| !surroundings.known_tokens.contains(*name)) {
            faults.add(Rule::UnknownToken, &dossier.files.file, code.pattern.span).word("value", name);
        }
    }
}

pub(super) fn check_brand(
    record: &Brand,
    file: &Arc<str>,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    report(&of_rights(&record.rights, &record.contacts).collect::<Vec<_>>(), file, surroundings, faults);
}

fn of_rights<'a>(rights: &'a [Right], contacts: &'a [Contact]) -> impl Iterator<Item = &'a Spanned<Token>> {
    rights.iter().map(|right| &right.kind).chain(contacts.iter().map(|contact| &contact.role))
}

fn report(tokens: &[&Spanned<Token>], file: &Arc<str>, surroundings: &Surroundings<'_>, faults: &mut Faults) {
    for token in tokens.iter().filter(|token| !surroundings.known_tokens.contains(token.as_str())) {
        faults.add(Rule::UnknownToken, file, token.span).word("value", token);
    }
}
