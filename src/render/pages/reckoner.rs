//! What a jurisdiction's page gives the script that works out the last day of each deadline.
//!
//! **Invariant:** the script is told what the table of the page says, and nothing else.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::page_context::PageContext;
use crate::domain::{Date, Weekday};
use crate::load::records::{ClockStart, Deadline, TimeUnit, WorkCalendar};
use crate::model::deadline::WorkDays;
use crate::render::view::{JsonAttribute, view};

view! {
    /// The fields of the reckoner, and what its script knows.
    pub struct Reckoner {
        /// The deadlines of the table.
        deadlines: JsonAttribute,
        /// The days on which customs of the place work, `null` where nobody knows them.
        days: JsonAttribute,
        /// How the language writes days.
        forms: JsonAttribute,
        /// The names of the days of the week, from Monday.
        weekdays: JsonAttribute,
        /// The days from which deadlines run.
        starts: Vec<StartField>,
        /// Whether perishable goods have deadlines of their own.
        goods: bool,
    }
}

view! {
    /// A day from which deadlines run.
    pub struct StartField {
        /// What runs from it.
        id: &'static str,
        /// What the field asks for.
        label: String,
        /// Whether an hour is asked for, too.
        hours: bool,
    }
}

/// The date that is asked for where a deadline runs from `start`; `None` where the source does not say.
fn asked(start: ClockStart) -> Option<ClockStart> {
    match start {
        ClockStart::Unstated => None,
        // The reader sees the date on the notice, whichever day is counted first.
        ClockStart::DayAfterDateOnNotice => Some(ClockStart::DateOnNotice),
        start => Some(start),
    }
}

/// The reckoner for `deadlines` in a place of this `calendar`; `None` where there is nothing that a day could be given for.
pub fn reckoner(
    context: &PageContext<'_>,
    deadlines: &[Deadline],
    calendar: Option<&WorkCalendar>,
) -> Option<Reckoner> {
    let locale = context.locale();
    let needs_hour =
        |of: &&Deadline| of.unit == TimeUnit::Hour && of.from != ClockStart::DayAfterDateOnNotice;
    let asked_for: BTreeSet<&str> =
        deadlines.iter().filter_map(|of| asked(of.from)).map(ClockStart::as_str).collect();
    let starts = ClockStart::ALL.iter().filter(|start| asked_for.contains(start.as_str())).map(|start| {
        let hours = deadlines.iter().filter(needs_hour).any(|of| asked(of.from) == Some(*start));
        StartField {
            id: start.as_str(),
            label: locale.say(&format!("reckoner-start-{}", start.as_str())),
            hours,
        }
    });
    let starts: Vec<StartField> = starts.collect();
    if starts.is_empty() {
        return None;
    }
    let all = deadlines.iter().map(|of| {
        json!({
            "id": of.id.as_str(),
            "count": of.count.value,
            "unit": of.unit.as_str(),
            "from": of.from.as_str(),
            "asked": asked(of.from).map(ClockStart::as_str),
            "goods": of.goods.as_ref().map(|goods| goods.as_str()),
            "extend": of.extend.as_ref().map(|extend| json!({"count": extend.count, "unit": extend.unit.as_str()})),
        })
    });
    let named =
        |goods: &str| deadlines.iter().any(|of| of.goods.as_ref().is_some_and(|of| of.as_str() == goods));
    let weekdays: Vec<String> = Weekday::ALL.iter().map(|day| locale.format.weekday(*day)).collect();
    Some(Reckoner {
        deadlines: JsonAttribute(Value::Array(all.collect())),
        days: days(calendar),
        forms: JsonAttribute(locale.format.forms()),
        weekdays: JsonAttribute(weekdays.into()),
        starts,
        goods: named("perishable") || named("normal"),
    })
}

/// The days on which customs work.
pub fn days(calendar: Option<&WorkCalendar>) -> JsonAttribute {
    let Some(days) = calendar.map(WorkDays::from) else { return JsonAttribute(Value::Null) };
    let texts = |days: &BTreeSet<Date>| days.iter().map(ToString::to_string).collect::<Vec<_>>();
    JsonAttribute(json!({
        "weekend": days.weekend.iter().map(|day| day.as_str()).collect::<Vec<_>>(),
        "holidays": texts(&days.holidays),
        "worked": texts(&days.worked),
        "noEndOn": texts(&days.no_end_on),
        "first": days.covers.0.to_string(),
        "last": days.covers.1.to_string(),
        "endsMove": days.ends_move,
    }))
}
