//! Agreements: parties that every reader of the record can be told of.

use super::{Faults, Seen, references};
use crate::diag::Rule;
use crate::domain::Status;
use crate::load::RecordFiles;
use crate::load::records::Agreement;

pub(super) fn check(record: &Agreement, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    if record.parties.is_empty() && files.lost.is_empty() && record.status.value == Status::Published {
        faults.add(Rule::MissingField, file, record.signed.span).word("field", "parties");
    }
    for party in record.parties.iter().filter(|party| party.as_named.is_none()) {
        match &party.agency {
            // Its own record says what it is called.
            Some(agency) => {
                let readers = record.visibility.value;
                references::check_shown(content, files, &agency.key(), readers, agency.span, faults);
            }
            None => {
                faults.add(Rule::MissingField, file, record.signed.span).word("field", "as_named");
            }
        }
    }
    faults.order(Some(&record.signed), record.until.as_ref(), file);
}
