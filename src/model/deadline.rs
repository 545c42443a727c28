//! The rule by which the last day of a deadline is counted.
//!
//! `static/js/jurisdiction/deadline.js` does the same in the browser; `tests/vectors/deadlines.json` holds both to it.
//!
//! - **The day of the event is not counted**: a time that runs from a notification begins on the day after it. One that runs
//!   from the day after the date on a notice begins on that day, which comes to the same.
//! - **Working days and office days** are those that are neither of the weekend nor holidays of the calendar, and the days of the
//!   weekend that it says are worked. A calendar that does not cover all days that are looked at gives no answer.
//! - **Months and years** end on the day of the same number, or on the month's last day where it is shorter (Regulation (EEC,
//!   Euratom) No 1182/71, article 3). Where the event is on a month's last day, the civil codes of Korea (article 160) and Japan
//!   (article 143) can give a later day; the earlier is the safe one.
//! - **Hours** run by the clock from the hour of the event, or from the beginning of the day after the date on a notice.
//! - **A time before an expiry** is counted back from it, and its last day is never moved forward.
//! - **An end on a day off** moves to the next day only where the calendar says that ends do.
//! - **An extension** is added to the time where both are of one unit; otherwise it runs from the day on which the time ends
//!   before it is moved. Where laws differ, that is the earlier.
//!
//! **Invariant:** what is not known gives a refusal, never a day.

use std::collections::BTreeSet;

use crate::domain::{Date, Weekday, closed};
use crate::load::records::{ClockStart, Known, TimeUnit, WorkCalendar};

/// A span of time: so many of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: TimeUnit,
}

/// When the event was that a time runs from, by the clock of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// Minutes since that day began, where they are known.
    pub minute: Option<u16>,
}

/// The last day of a time, and how it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// The last day.
    pub day: Date,
    /// The minute of that day at which it ends; `None` at its end.
    pub minute: Option<u16>,
    /// The first day that was counted.
    pub first: Date,
    /// Days of the weekend that were not counted.
    pub weekend: u32,
    /// Holidays that were not counted and are no days of the weekend.
    pub holidays: Vec<Date>,
    /// The day on which it would have ended, had it not been moved.
    pub moved_from: Option<Date>,
    /// Whether customs work on the last day; `None` where no calendar says so.
    pub works: Option<bool>,
}

closed! {
    /// Why there is no answer.
    pub enum Refusal {
        /// The source does not say what is counted.
        UnitUnstated = "unit-unstated",
        /// The source does not say what the time runs from.
        StartUnstated = "start-unstated",
        /// Hours of an office's working time, which are not known.
        OfficeHours = "office-hours",
        /// The hour of the event is needed.
        HourNeeded = "hour-needed",
        /// No calendar says which days are worked.
        NoCalendar = "no-calendar",
        /// The calendar does not cover the days.
        CalendarEnds = "calendar-ends",
        /// It lies beyond the year 9999, or before the year 1.
        TooFar = "too-far",
    }
}

/// The days on which customs of a place work, as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkDays {
    /// The days of the week on which they do not.
    pub weekend: Vec<Weekday>,
    /// The holidays.
    pub holidays: BTreeSet<Date>,
    /// The days of the weekend on which they do all the same.
    pub worked: BTreeSet<Date>,
    /// Days that are worked, but on which no time ends.
    pub no_end_on: BTreeSet<Date>,
    /// The first day that the holidays are known of, and the last.
    pub covers: (Date, Date),
    /// Whether a time that would end on a day off ends on the next day that is none.
    pub ends_move: bool,
}

/// The last day of `time`, which runs from a `start` that was at `event`, in a place of these `days`.
///
/// # Errors
/// What is not known.
pub fn last_day(
    time: Time,
    start: ClockStart,
    event: Moment,
    days: Option<&WorkDays>,
) -> Result<LastDay, Refusal> {
    let is_back = start == ClockStart::Expiry;
    let step = if is_back { -1 } else { 1 };
    match (time.unit, start) {
        (TimeUnit::Unstated, _) => return Err(Refusal::UnitUnstated),
        (_, ClockStart::Unstated) => return Err(Refusal::StartUnstated),
        (TimeUnit::WorkingHour, _) => return Err(Refusal::OfficeHours),
        _ => {}
    }
    let first = offset(event.day, step)?;
    let counted = |day, first, minute| LastDay {
        day,
        minute,
        first,
        weekend: 0,
        holidays: Vec::new(),
        moved_from: None,
        works: days.and_then(|days| days.works(day)),
    };
    let mut last = match time.unit {
        TimeUnit::Hour => {
            let (from, minute) = match start {
                ClockStart::DayAfterDateOnNotice => (first, 0),
                _ => (event.day, event.minute.ok_or(Refusal::HourNeeded)?),
            };
            let minutes = i64::from(minute) + step * i64::from(time.count) * 60;
            let day = offset(from, minutes.div_euclid(DAY_MINUTES))?;
            let minute = u16::try_from(minutes.rem_euclid(DAY_MINUTES)).expect("a day has fewer minutes");
            return Ok(counted(day, from, Some(minute)));
        }
        TimeUnit::Day => counted(offset(event.day, step * i64::from(time.count))?, first, None),
        TimeUnit::Month => counted(months_on(event.day, step * i64::from(time.count))?, first, None),
        TimeUnit::Year => counted(months_on(event.day, step * i64::from(time.count) * 12)?, first, None),
        TimeUnit::WorkingDay | TimeUnit::OfficeDay => {
            let days = days.ok_or(Refusal::NoCalendar)?;
            let mut last = counted(event.day, first, None);
            let mut left = time.count;
            while left > 0 {
                last.day = offset(last.day, step)?;
                match days.works(last.day).ok_or(Refusal::CalendarEnds)? {
                    true => left -= 1,
                    false if days.is_weekend(last.day) => last.weekend += 1,
                    false => last.holidays.push(last.day),
                }
            }
            last.works = days.works(last.day);
            last
        }
        TimeUnit::WorkingHour | TimeUnit::Unstated => unreachable!("these were refused above"),
    };
    if let Some(days) = days.filter(|days| days.ends_move && !is_back) {
        let end = last.day;
        while !days.may_end(last.day).ok_or(Refusal::CalendarEnds)? {
            last.day = offset(last.day, 1)?;
        }
        last.moved_from = (last.day != end).then_some(end);
        last.works = days.works(last.day);
    }
    Ok(last)
}

/// The last day of `time` and then of its `extension`.
///
/// # Errors
/// What is not known.
pub fn extended(
    time: Time,
    extension: Time,
    start: ClockStart,
    event: Moment,
    days: Option<&WorkDays>,
) -> Result<LastDay, Refusal> {
    if time.unit == extension.unit {
        let count = time.count.checked_add(extension.count).ok_or(Refusal::TooFar)?;
        return last_day(Time { count, ..time }, start, event, days);
    }
    let end = last_day(time, start, event, days)?;
    let event = Moment { day: end.moved_from.unwrap_or(end.day), minute: end.minute };
    // What is counted back from an expiry is no later for being extended; the source must say what that means.
    let start = if start == ClockStart::Expiry { ClockStart::Unstated } else { ClockStart::Notification };
    last_day(extension, start, event, days)
}

/// Minutes of a day.
const DAY_MINUTES: i64 = 24 * 60;

/// The day so many days later, where there is one.
fn offset(day: Date, days: i64) -> Result<Date, Refusal> {
    let at = day.to_days() + days;
    let is_day = (Date::FIRST.to_days()..=Date::LAST.to_days()).contains(&at);
    is_day.then(|| Date::from_days(at)).ok_or(Refusal::TooFar)
}

/// The day of the same number so many months later, or the last day of that month.
fn months_on(day: Date, months: i64) -> Result<Date, Refusal> {
    let count = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 + months;
    let year = u16::try_from(count.div_euclid(12)).map_err(|_| Refusal::TooFar)?;
    let month = u8::try_from(count.rem_euclid(12) + 1).expect("there are twelve months");
    let of = |number| Date::new(year, month, number);
    (0..4).find_map(|less| of(day.day().checked_sub(less)?).ok()).ok_or(Refusal::TooFar)
}

impl From<&WorkCalendar> for WorkDays {
    fn from(calendar: &WorkCalendar) -> Self {
        Self {
            weekend: calendar.weekend.iter().map(|day| day.value).collect(),
            holidays: calendar.holidays.iter().map(|day| day.value).collect(),
            worked: calendar.worked.iter().map(|day| day.value).collect(),
            no_end_on: calendar.no_end_on.iter().map(|day| day.value).collect(),
            covers: (calendar.covers.from.value, calendar.covers.to.value),
            ends_move: calendar.ends_move == Known::Yes,
        }
    }
}

impl WorkDays {
    /// Whether a day is one of the weekend, worked or not.
    fn is_weekend(&self, day: Date) -> bool {
        self.weekend.contains(&day.weekday())
    }

    /// Whether customs work on that day; `None` of a day that it does not cover.
    fn works(&self, day: Date) -> Option<bool> {
        let is_covered = (self.covers.0..=self.covers.1).contains(&day);
        let is_off = self.is_weekend(day) && !self.worked.contains(&day);
        is_covered.then(|| !is_off && !self.holidays.contains(&day))
    }

    /// Whether a time may end on that day.
    fn may_end(&self, day: Date) -> Option<bool> {
        Some(self.works(day)? && !self.no_end_on.contains(&day))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn date(value: &Value) -> Date {
        Date::parse(value.as_str().unwrap()).unwrap()
    }

    fn time(value: &Value) -> Time {
        let unit = TimeUnit::parse(value["unit"].as_str().unwrap()).unwrap();
        Time { count: u32::try_from(value["count"].as_u64().unwrap()).unwrap(), unit }
    }

    fn told(result: Result<LastDay, Refusal>) -> Value {
        match result {
            Err(refusal) => json!({ "refused": refusal.as_str() }),
            Ok(last) => {
                let mut told = json!({ "day": last.day.to_string(), "first": last.first.to_string() });
                let mut put = |name: &str, value: Value| told[name] = value;
                if let Some(minute) = last.minute {
                    put("minute", minute.into());
                }
                if last.weekend > 0 {
                    put("weekend", last.weekend.into());
                }
                if !last.holidays.is_empty() {
                    put("holidays", last.holidays.iter().map(Date::to_string).collect());
                }
                if let Some(day) = last.moved_from {
                    put("movedFrom", day.to_string().into());
                }
                if let Some(works) = last.works {
                    put("works", works.into());
                }
                told
            }
        }
    }

    #[test]
    fn days_are_counted_as_the_vectors_say() {
        let vectors: Value =
            serde_json::from_str(include_str!("../../tests/vectors/deadlines.json")).unwrap();
        for case in vectors["cases"].as_array().unwrap() {
            let calendar = case.get("calendar").map(|name| {
                let calendar = &vectors["calendars"][name.as_str().unwrap()];
                let list = |name: &str| calendar[name].as_array().unwrap().clone();
                let weekday = |day: &Value| Weekday::parse(day.as_str().unwrap()).unwrap();
                WorkDays {
                    weekend: list("weekend").iter().map(weekday).collect(),
                    holidays: list("holidays").iter().map(date).collect(),
                    worked: list("worked").iter().map(date).collect(),
                    no_end_on: list("noEndOn").iter().map(date).collect(),
                    covers: (date(&calendar["first"]), date(&calendar["last"])),
                    ends_move: calendar["endsMove"].as_bool().unwrap(),
                }
            });
            let start = ClockStart::parse(case["from"].as_str().unwrap()).unwrap();
            let minute = case.get("minute").map(|minute| u16::try_from(minute.as_u64().unwrap()).unwrap());
            let event = Moment { day: date(&case["event"]), minute };
            let result = match case.get("extend") {
                None => last_day(time(case), start, event, calendar.as_ref()),
                Some(extend) => extended(time(case), time(extend), start, event, calendar.as_ref()),
            };
            assert_eq!(told(result), case["expected"], "{}", case["about"]);
        }
    }
}
