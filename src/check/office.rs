//! Offices: whom they serve, when they opened and closed, and contacts that nobody publishes by a slip.

use super::{Faults, Seen, references};
use crate::diag::Rule;
use crate::domain::{Status, Visibility};
use crate::load::RecordFiles;
use crate::load::records::{Office, OfficeNetwork};

pub(super) fn check(record: &Office, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    let readers = record.visibility.value;
    if record.serves.is_empty() && files.lost.is_empty() && record.status.value != Status::Withdrawn {
        faults.add(Rule::MissingField, file, record.id.span).word("field", "serves");
    }
    for place in &record.serves {
        references::check_shown(content, files, &place.key(), readers, place.span, faults);
    }
    for operator in record.operators.iter().filter(|operator| operator.name.is_none()) {
        match &operator.agency {
            Some(agency) => {
                let readers = operator.visibility.unwrap_or_default().max(readers);
                references::check_shown(content, files, &agency.key(), readers, agency.span, faults);
            }
            None => {
                faults.add(Rule::MissingField, file, record.id.span).word("field", "agency");
            }
        }
    }
    let spans = record.operators.iter().map(|of| (&of.from, &of.to));
    let spans = spans.chain(record.former_networks.iter().map(|of| (&of.from, &of.to)));
    for (from, to) in spans.chain([(&record.opened, &record.closed)]) {
        faults.order(from.as_ref(), to.as_ref(), file);
    }
    // Whom to call at a customs unit is for customs, unless somebody has decided otherwise.
    if record.network == OfficeNetwork::CustomsUnit && readers < Visibility::Customs {
        for contact in record.contacts.iter().filter(|contact| contact.visibility.is_none()) {
            faults.add(Rule::VisibilityUnstated, file, contact.role.span).word("what", &contact.role);
        }
    }
}
