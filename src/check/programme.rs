//! Programmes: shares of a whole, years that are years, times that are not turned, and overlaps with others.

use super::{Faults, Seen, references};
use crate::diag::Rule;
use crate::domain::{Period, Status};
use crate::load::RecordFiles;
use crate::load::records::Programme;

/// A share of all.
const WHOLE: u32 = 100;

pub(super) fn check(record: &Programme, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    let is_whole = files.lost.is_empty() && record.status.value == Status::Published;
    let lacks = [("for", record.whom.is_empty()), ("covers", record.covers.is_empty())];
    for (field, _) in lacks.into_iter().filter(|(_, is_empty)| *is_empty && is_whole) {
        faults.add(Rule::MissingField, file, record.id.span).word("field", field);
    }
    match (&record.run_by, &record.run_by_name) {
        (None, None) if is_whole => {
            faults.add(Rule::MissingField, file, record.id.span).word("field", "run_by");
        }
        (Some(agency), None) => {
            let readers = record.visibility.value;
            references::check_shown(content, files, &agency.key(), readers, agency.span, faults);
        }
        _ => {}
    }
    for percent in record.support.iter().filter_map(|support| support.percent.as_ref()) {
        if percent.value.is_above(WHOLE) {
            faults.add(Rule::BadRange, file, percent.span).word("why", "percent");
        }
    }
    let years = record.support.iter().map(|support| &support.fiscal_year);
    for year in years.chain(record.budget.iter().map(|budget| &budget.fiscal_year)) {
        if year.value != Period::of_year(year.value.first()) {
            faults.add(Rule::BadRange, file, year.span).word("why", "year");
        }
    }
    if let Some(window) = record.apply.as_ref().and_then(|apply| apply.window.as_ref()) {
        faults.order(window.from.as_ref(), window.to.as_ref(), file);
    }
    for name in record.overlaps.iter().filter(|name| name.key() == files.key) {
        faults.add(Rule::OverlapsItself, file, name.span).word("name", name);
    }
    faults.twice(&record.overlaps, file);
}
