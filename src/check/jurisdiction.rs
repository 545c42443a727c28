//! Jurisdictions: what follows from what, amounts with their currency, calendars that last.

use super::{Faults, Seen, Surroundings, references};
use crate::diag::Rule;
use crate::domain::{RecordKey, Status};
use crate::load::RecordFiles;
use crate::load::records::Jurisdiction;

pub(super) fn check(
    record: &Jurisdiction,
    content: &Seen<'_>,
    files: &RecordFiles,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    let file = &files.file;
    let parents = |key: &RecordKey| {
        let parents = content.facts::<Jurisdiction>(key).into_iter().flat_map(|record| &record.parents);
        parents.map(|parent| parent.jurisdiction.key()).collect()
    };
    for name in record.parents.iter().map(|parent| &parent.jurisdiction) {
        faults.parent_circle(&name.key(), name.span, files, &parents);
    }
    for authority in record.authorities.iter().filter(|of| of.name.is_none()) {
        match &authority.agency {
            // Its own record says what it is called.
            Some(agency) => {
                let readers = authority.visibility.unwrap_or_default().max(record.visibility.value);
                references::check_shown(content, files, &agency.key(), readers, agency.span, faults);
            }
            None => {
                faults.add(Rule::MissingField, file, record.code.span).word("field", "name");
            }
        }
    }
    if record.authorities.is_empty() && files.lost.is_empty() && record.status.value == Status::Published {
        faults.add(Rule::MissingField, file, record.code.span).word("field", "authorities");
    }
    let others = content.of::<Jurisdiction>().take_while(|(other, _)| other.key != files.key);
    let same_code = |other: &&(&RecordFiles, &Jurisdiction)| other.1.code == record.code;
    if let Some((first, _)) = others.filter(|_| !record.code.is_stand_in()).find(|other| same_code(&other)) {
        let fault = faults.add(Rule::DuplicateId, file, record.code.span);
        fault.word("id", record.code.as_str()).word("first", &first.file);
    }
    faults.twice(record.legal.iter().map(|law| &law.id), file);
    faults.twice(record.deadlines.iter().map(|deadline| &deadline.id), file);
    for count in record.deadlines.iter().map(|deadline| &deadline.count).filter(|count| count.value == 0) {
        faults.add(Rule::BadRange, file, count.span).word("why", "count");
    }
    for basis in record.deadlines.iter().filter_map(|deadline| deadline.basis.as_ref()) {
        match record.legal.iter().find(|law| law.id.value == basis.value) {
            Some(law) if !law.state.binds() => {
                faults.add(Rule::LawNotInForce, file, basis.span).word("name", basis);
            }
            None if !files.is_lost(basis.as_str()) => {
                let fault = faults.add(Rule::UnresolvedReference, file, basis.span);
                fault.word("name", basis).word("what", "law");
            }
            _ => {}
        }
    }
    let fees =
        record.recordation.iter().flat_map(|scheme| &scheme.fees).map(|fee| (&fee.amount, &fee.currency));
    let amounts = fees.chain(record.security.iter().map(|security| (&security.amount, &security.currency)));
    for amount in amounts.filter(|(_, currency)| currency.is_none()).filter_map(|(amount, _)| amount.as_ref())
    {
        faults.add(Rule::MissingField, file, amount.span).word("field", "currency");
    }
    let Some(calendar) = &record.calendar else { return };
    let (from, to) = (&calendar.covers.from, &calendar.covers.to);
    if to.value < from.value {
        faults.add(Rule::BadRange, file, to.span).word("why", "order");
        return;
    }
    for day in &calendar.worked {
        let why = if calendar.holidays.iter().any(|holiday| holiday.value == day.value) {
            "worked-holiday"
        } else if calendar.weekend.iter().all(|off| off.value != day.value.weekday()) {
            "worked-weekday"
        } else {
            continue;
        };
        faults.add(Rule::BadRange, file, day.span).word("why", why);
    }
    let days = calendar.holidays.iter().chain(&calendar.worked).chain(&calendar.no_end_on);
    for day in days.filter(|day| !(from.value..=to.value).contains(&day.value)) {
        faults.add(Rule::BadRange, file, day.span).word("why", "covers");
    }
    let days = content.guide.as_ref().and_then(|guide| guide.edition_valid_days.as_ref());
    let last = surroundings.today.add_days(days.map_or(0, |days| i64::from(days.value)));
    if to.value < last {
        faults.add(Rule::CalendarEnds, file, to.span).word("date", to.value);
    }
}
