//! Records of one inspection in more than one file.
//!
//! An office mails a record twice, or its own form beside that for the editors. A record has no number, so that this is
//! told by what it says: one for the editors is another's again where both say the same without what is the office's own;
//! one's own is only where all is the same, notes and references among it.
//!
//! **Invariant:** of equal records the own one stays, then the one whose file comes first.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ReturnedInspection;
use super::form::{BoundedText, Inspection, SavedFor, UpTo};
use crate::model::outcome::Answer;

/// Takes out what is there already; gives the files of those, each with the file that holds the same.
pub(super) fn take_out(records: &mut Vec<ReturnedInspection>) -> Vec<(Arc<str>, Arc<str>)> {
    let mut own_first: Vec<(usize, Inspection)> =
        records.iter().map(|returned| bare(&returned.record)).enumerate().collect();
    own_first.sort_by_key(|(place, _)| (records[*place].record.form == SavedFor::Editors, *place));
    let mut kept: BTreeMap<_, Vec<(usize, Inspection)>> = BTreeMap::new();
    let mut again = BTreeMap::new();
    for (place, bare) in own_first {
        let record = &records[place].record;
        let near = kept.entry((record.dossier.id.clone(), record.inspected_on, record.built)).or_default();
        let is_same = |(other, other_bare): &&(usize, Inspection)| {
            *other_bare == bare && (record.form == SavedFor::Editors || records[*other].record == *record)
        };
        match near.iter().find(is_same) {
            Some((first, _)) => {
                again.insert(place, (records[place].file.clone(), records[*first].file.clone()));
            }
            None => near.push((place, bare)),
        }
    }
    let mut place = 0;
    records.retain(|_| {
        place += 1;
        !again.contains_key(&(place - 1))
    });
    again.into_values().collect()
}

/// A record as it is for the editors.
fn bare(record: &Inspection) -> Inspection {
    let mut bare = record.clone();
    bare.form = SavedFor::Editors;
    bare.consignment = None;
    for (place, unit) in bare.units.value.0.iter_mut().enumerate() {
        unit.label = BoundedText((place + 1).to_string());
        unit.answers.0.retain(|answer| answer.answer != Answer::Blank);
        for answer in &mut unit.answers.0 {
            (answer.value.note, answer.value.photos) = (None, UpTo(Vec::new()));
        }
    }
    bare
}
