//! The language file and its lock with what came back.
//!
//! **Invariant:** one word says who translated the whole file: the most careful one of those for its parts.

use super::super::language_file::{LanguageFile, TextParts};
use super::ReturnedPart;
use crate::domain::Translator;
use crate::load::Part;

/// The language file with what was returned in it; `lock` then says what that was translated from. Of `unchanged` parts, too, it
/// is known who translated them.
pub(super) fn merged(
    existing: Option<LanguageFile>,
    (returned, unchanged): (&[ReturnedPart], &[Part]),
    sent: &LanguageFile,
    lock: &mut TextParts,
    translator: Option<Translator>,
) -> LanguageFile {
    let is_new = existing.is_none();
    let mut merged = existing.unwrap_or_default();
    for ReturnedPart { part, text, source, .. } in returned {
        merged.parts.put(part.clone(), text.clone(), &sent.parts);
        lock.put(part.clone(), source.clone(), &sent.parts);
    }
    let is_returned = |part: &Part| returned.iter().any(|of| of.part == *part) || unchanged.contains(part);
    let is_locked = merged.parts.0.iter().all(|(part, _)| lock.get(part).is_some());
    if !returned.is_empty() && (is_locked || is_new) {
        merged.source_revision = sent.text_revision;
    }
    let own = translator.unwrap_or(if returned.iter().any(|part| part.by_machine) {
        Translator::Machine
    } else {
        Translator::Human
    });
    // One word for the whole file: the most careful one of those for its parts.
    let rank = |translator: Translator| match translator {
        Translator::Machine => 0,
        Translator::MachineReviewed => 1,
        Translator::Human => 2,
    };
    let before = merged.parts.0.iter().any(|(part, _)| !is_returned(part));
    let before = before.then(|| merged.translator.unwrap_or_default());
    merged.translator = Some(before.into_iter().chain([own]).min_by_key(|of| rank(*of)).unwrap_or(own));
    merged
}
