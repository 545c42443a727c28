//! A folder of saved records becomes one table and a summary, so that what officers find comes back to the editors.
//!
//! A record is refused whole where it has not its form (`docs/record.schema.json`); what remains is only what the file
//! says of itself. `static/js/inspect/record.js` reads the same files; `tests/vectors/records.json` holds both to one answer.
//!
//! **Invariant:** a record is counted once, and a refused one not at all.

mod duplicates;
mod form;
mod plausibility;
pub mod propose;
mod summary;
mod table;
#[cfg(test)]
mod tests;
mod workbook;

pub use form::{Inspection, MAX_RECORD_BYTES};
pub use summary::{AnswerCounts, RecordCounts, RecordsSummary};
pub use table::{COLUMNS, TableFormat, Unsaved, is_as_saved, save};

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{self, Diagnostic, Origin, Rule, Severity, Span};
use crate::source::Snapshot;

/// A record and the file that it came in.
pub struct ReturnedInspection {
    /// Its name below the folder.
    pub file: Arc<str>,
    /// What it says.
    pub record: Inspection,
}

/// What a folder of records holds.
pub struct RecordsFound {
    /// The records that count, by the names of their files.
    pub records: Vec<ReturnedInspection>,
    /// Files that are no record, or not in its form.
    pub refused: usize,
    /// Records of an inspection that another file already holds.
    pub again: usize,
    /// Files of other endings, which were passed over.
    pub passed_over: usize,
    /// What was found wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads every `.json` file of `folder`; `faults` are those found in listing it.
pub fn read(folder: &Snapshot, faults: Vec<Diagnostic>) -> RecordsFound {
    let is_record = |name: &Arc<str>| name.to_ascii_lowercase().ends_with(".json");
    let (names, others): (Vec<_>, Vec<_>) = folder.names().partition(|name| is_record(name));
    let read: Vec<_> = names.par_iter().map(|name| (*name, read_one(folder, name))).collect();
    let mut found = RecordsFound {
        records: Vec::new(),
        refused: 0,
        again: 0,
        passed_over: others.len(),
        diagnostics: faults,
    };
    for (file, (record, diagnostics)) in read {
        found.diagnostics.extend(diagnostics);
        match record {
            Some(record) => found.records.push(ReturnedInspection { file: file.clone(), record }),
            None => found.refused += 1,
        }
    }
    for (file, first) in duplicates::take_out(&mut found.records) {
        found.again += 1;
        let origin = Origin { file, span: Span::FILE };
        found.diagnostics.push(Diagnostic::new(Rule::RecordAgain, origin).with("file", first));
    }
    diag::sort(&mut found.diagnostics);
    found
}

/// The record in a file, unless anything in it is an error.
fn read_one(folder: &Snapshot, file: &Arc<str>) -> (Option<Inspection>, Vec<Diagnostic>) {
    let whole = |rule| Diagnostic::new(rule, Origin { file: file.clone(), span: Span::FILE });
    let bytes = match folder.bytes(file, MAX_RECORD_BYTES) {
        Ok(bytes) if bytes.len() as u64 > MAX_RECORD_BYTES => {
            return (None, vec![whole(Rule::FileTooLarge).with("limit", "1 MiB")]);
        }
        Ok(bytes) => bytes,
        Err(_) => return (None, vec![whole(Rule::UnsafeFile).with("what", "unreadable")]),
    };
    let (record, diagnostics) = form::read(file, &bytes);
    let is_whole = diagnostics.iter().all(|diagnostic| diagnostic.severity != Severity::Error);
    (record.filter(|_| is_whole), diagnostics)
}
