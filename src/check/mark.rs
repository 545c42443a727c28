//! Marks: whose they are, and numbers that fit what is said of them.

use super::{Faults, codes};
use crate::diag::Rule;
use crate::domain::Status;
use crate::load::RecordFiles;
use crate::load::records::Mark;

pub(super) fn check(record: &Mark, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    let has_owner = record.scheme_owner.is_some() || record.owner_name.is_some();
    if !has_owner && files.lost.is_empty() && record.status.value == Status::Published {
        faults.add(Rule::MissingField, file, record.certifies.span).word("field", "scheme_owner");
    }
    for number in &record.numbers {
        codes::check_sample(&number.pattern, number.sample.as_ref(), file, faults);
        faults.order(number.from.as_ref(), number.to.as_ref(), file);
    }
}
