//! Fish: whether the three-letter code is that of the species named.
//!
//! Officers look a fish up by its code in catch certificates and logbooks: with another species' code, papers and dossier
//! contradict each other.
//!
//! Source: FAO, ASFIS List of Species for Fishery Statistics Purposes, as far as a guide to Korean fish has to do with it. What
//! is not in the table is not held against it.

use super::{CheckedDossier, Faults};
use crate::diag::Rule;

/// Codes and the scientific names that they stand for; `spp` stands for a genus.
const CODES: &[(&str, &[&str])] = &[
    ("ALK", &["Gadus chalcogrammus", "Theragra chalcogramma"]),
    ("COD", &["Gadus morhua"]),
    ("CRY", &["Larimichthys polyactis"]),
    ("JSU", &["Trichiurus auriga"]),
    ("LHT", &["Trichiurus lepturus"]),
    ("MAC", &["Scomber scombrus"]),
    ("MAS", &["Scomber japonicus"]),
    ("PCO", &["Gadus macrocephalus"]),
    ("SAP", &["Cololabis saira"]),
    ("SQJ", &["Todarodes pacificus"]),
    ("TCW", &["Trichiurus spp"]),
];

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let Some(species) = dossier.record.fish.as_ref().and_then(|fish| fish.species.as_ref()) else { return };
    let Some(code) = &species.fao else { return };
    let name = species.scientific.trim();
    let of_code = CODES.iter().find(|(known, _)| *known == code.as_str()).map(|(_, names)| *names);
    let stands_for = |names: &[&str]| names.iter().any(|known| is_within(name, known));
    let is_shaped = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let wanted = code_of(name);
    let is_right = match of_code {
        Some(names) => stands_for(names),
        // A species that has a code of its own is not called by one that the table does not know.
        None => is_shaped && wanted.is_none_or(|(_, is_genus)| is_genus),
    };
    if !is_right {
        let told = faults.add(Rule::SpeciesCode, &dossier.files.file, code.span);
        told.word("code", code).word("name", name).word("other", of_code.map_or("unknown", |names| names[0]));
        told.suggestion = wanted.map(|(code, _)| code.to_owned());
    }
}

/// The code of a species, else of its genus, and whether it is that.
fn code_of(name: &str) -> Option<(&'static str, bool)> {
    let find = |is_genus: bool| {
        let of = |names: &&[&str]| {
            names.iter().any(|known| known.ends_with(" spp") == is_genus && is_within(name, known))
        };
        CODES.iter().find(|(_, names)| of(names)).map(|(code, _)| (*code, is_genus))
    };
    find(false).or_else(|| find(true))
}

/// Whether a scientific name, perhaps with its author, is `known` or of that genus.
fn is_within(name: &str, known: &str) -> bool {
    let known = known.strip_suffix(" spp").unwrap_or(known);
    name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', '(']))
}
