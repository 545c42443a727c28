//! Cases: quantities with their unit, years that agree with their folder, and parties that are named for a reason.

use super::Faults;
use crate::diag::Rule;
use crate::domain::{Status, Within};
use crate::load::RecordFiles;
use crate::load::records::{Case, Known};

pub(super) fn check(record: &Case, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    if record.goods.is_empty() && files.lost.is_empty() && record.status.value == Status::Published {
        faults.add(Rule::MissingField, file, record.id.span).word("field", "goods");
    }
    for goods in record.goods.iter().filter(|goods| goods.unit.is_none()) {
        if let Some(quantity) = &goods.quantity {
            faults.add(Rule::MissingField, file, quantity.span).word("field", "unit");
        }
    }
    if record.parties_named.value == Known::Yes && record.parties_reason.is_none() {
        faults.add(Rule::MissingField, file, record.parties_named.span).word("field", "parties_reason");
    }
    let year = Some(Within::Year(record.date.value.first().year()));
    if files.key.within != year {
        faults.add(Rule::CaseYear, file, record.date.span).word("date", record.date.value);
    }
}
