//! Agreements: parties that every reader of the record can be told of.

use super::Faults;
use crate::diag::Rule;
use crate::domain::Status;
use crate::load::records::Agreement;
use crate::load::{Content, RecordFiles};

pub(super) fn check(record: &Agreement, content: &Content, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    if record.parties.is_empty() && files.lost.is_empty() && record.status.value == Status::Published {
        faults.add(Rule::MissingField, file, record.signed.span).word("field", "parties");
    }
    for party in record.parties.iter().filter(|party| party.as_named.is_none()) {
        // The agency's record names it to whoever may see that record, too.
        let agency = party.agency.as_ref().and_then(|agency| content.records.get(&agency.key()));
        let facts = agency.and_then(|files| files.facts.as_ref());
        let is_named = facts.is_some_and(|facts| {
            facts.status() == Status::Published && facts.visibility() <= record.visibility.value
        });
        if !is_named {
            let span = party.agency.as_ref().map_or(record.signed.span, |agency| agency.span);
            faults.add(Rule::MissingField, file, span).word("field", "as_named");
        }
    }
    faults.order(Some(&record.signed), record.until.as_ref(), file);
}
