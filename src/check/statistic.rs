//! Statistics: periods that are told, parts that add up, and figures that may stand on one chart.

use super::{Faults, Seen};
use crate::diag::Rule;
use crate::domain::Status;
use crate::load::RecordFiles;
use crate::load::records::{CountUnit, Figure, Statistic};
use crate::load::values::Decimal;

pub(super) fn check(record: &Statistic, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    let is_whole = files.lost.is_empty() && record.status.value == Status::Published;
    let lacks = [("geography", record.geography.is_empty()), ("series", record.series.is_empty())];
    for (field, _) in lacks.into_iter().filter(|(_, is_empty)| *is_empty && is_whole) {
        faults.add(Rule::MissingField, file, record.id.span).word("field", field);
    }
    if record.unit.value == CountUnit::Money && record.currency.is_none() {
        faults.add(Rule::MissingField, file, record.unit.span).word("field", "currency");
    }
    for figure in &record.series {
        check_figure(figure, files, faults);
    }
    for name in &record.chart_with {
        let Some(other) = content.facts::<Statistic>(&name.key()) else { continue };
        let key = &files.key.slug;
        let is_told =
            |of: &Statistic, slug: &str| of.not_comparable_with.iter().any(|name| name.as_str() == slug);
        let why = if (record.unit.value, &record.currency) != (other.unit.value, &other.currency) {
            "unit"
        } else if record.scope != other.scope {
            "scope"
        } else if record.stage != other.stage {
            "stage"
        } else if is_told(record, name.as_str()) || is_told(other, key.as_str()) {
            "told"
        } else {
            continue;
        };
        faults.add(Rule::NotComparable, file, name.span).word("name", name).word("why", why);
    }
}

fn check_figure(figure: &Figure, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    let period = &figure.period;
    match (&period.from, &period.to) {
        _ if period.is_stand_in() => {}
        (from, to) if period.is_unknown() => {
            if let Some(date) = from.as_ref().or(to.as_ref()) {
                faults.add(Rule::BadRange, file, date.span).word("why", "unknown");
            }
            let rule = if period.evidence.is_some() { Rule::PeriodUnknown } else { Rule::MissingField };
            faults.add(rule, file, period.span).word("field", "evidence");
        }
        (None, _) => {
            faults.add(Rule::MissingField, file, period.span).word("field", "from");
        }
        (from, to) => {
            faults.order(from.as_ref(), to.as_ref(), file);
        }
    }
    for part in figure.parts.iter().filter(|part| part.of.is_none() && part.country.is_none()) {
        faults.add(Rule::MissingField, file, part.value.span).word("field", "of");
    }
    // What stands in for a number that could not be read adds up to nothing.
    let is_read = figure.parts.iter().all(|part| !part.value.is_stand_in()) && !figure.value.is_stand_in();
    if figure.parts.is_empty() || !is_read {
        return;
    }
    let sum = Decimal::sum(figure.parts.iter().map(|part| &part.value.value));
    let most = figure.rounding.as_ref().map(|rounding| &rounding.value);
    if !sum.is_within(&figure.value, most) {
        let fault = faults.add(Rule::PartsDoNotAddUp, file, figure.value.span);
        fault.word("sum", &sum).word("value", &figure.value.value);
    }
}
