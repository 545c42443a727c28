//! Days of the proleptic Gregorian calendar, years 1 to 9999, as ISO 8601 writes them.
//!
//! **Invariant:** a `Date` that exists is a day of the calendar, and none asks a clock what day it is.

use std::fmt;

use icu::calendar::types::RataDie;
use icu::calendar::{Date as IsoDate, Iso};
use thiserror::Error;

use super::Weekday;

/// Seconds in a day of UNIX time, which has no leap seconds (POSIX.1, "Seconds Since the Epoch").
const DAY_SECONDS: i64 = 86_400;

/// 1970-01-01, in days from 0001-01-01, which is day 1.
const EPOCH: i64 = 719_163;

/// One day. Days order by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateFault {
    /// It is not written `YYYY-MM-DD`.
    #[error("a date is written YYYY-MM-DD")]
    Shape,
    /// It is written so, but the calendar has no such day.
    #[error(transparent)]
    Impossible(#[from] ImpossibleDate),
}

/// What the calendar does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ImpossibleDate {
    /// Years run from 1 to 9999.
    #[error("there is no year {0}")]
    Year(u16),
    /// Months run from 1 to 12.
    #[error("there is no month {0}")]
    Month(u8),
    /// The month is shorter than that.
    #[error("there is no day {day} in that month, which has {last}")]
    Day {
        /// The day asked for.
        day: u8,
        /// The month's last day.
        last: u8,
    },
    /// The year is shorter than that.
    #[error("there is no day {day} in that year, which has {last}")]
    DayOfYear {
        /// The day of the year asked for, counting from 1.
        day: u16,
        /// The year's last day: 365 or 366.
        last: u16,
    },
    /// Two parts of one code name different days.
    #[error("its parts name different days")]
    Contradiction,
}

impl Date {
    /// The first day there is.
    pub const FIRST: Self = Self { year: 1, month: 1, day: 1 };
    /// The last day there is.
    pub const LAST: Self = Self { year: 9999, month: 12, day: 31 };

    /// The day of that year (1 to 9999), month (1 to 12) and day of the month (from 1).
    ///
    /// # Errors
    /// What of it the calendar does not have.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ImpossibleDate> {
        let last = first_of(year, month)?.days_in_month();
        if day == 0 || day > last {
            return Err(ImpossibleDate::Day { day, last });
        }
        Ok(Self { year, month, day })
    }

    /// The day of that year (1 to 9999) and day of the year (from 1).
    ///
    /// # Errors
    /// What of it the calendar does not have.
    pub fn from_day_of_year(year: u16, day: u16) -> Result<Self, ImpossibleDate> {
        let first = Self::new(year, 1, 1)?;
        let last = first_of(year, 1)?.days_in_year();
        if day == 0 || day > last {
            return Err(ImpossibleDate::DayOfYear { day, last });
        }
        Ok(first.add_days(i64::from(day) - 1))
    }

    /// Reads `2026-02-10`.
    ///
    /// # Errors
    /// Another way of writing, or a day that the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(DateFault::Shape);
        }
        let number = |part: &[u8]| {
            part.iter().try_fold(0u16, |sum, byte| {
                byte.is_ascii_digit().then(|| sum * 10 + u16::from(byte - b'0')).ok_or(DateFault::Shape)
            })
        };
        let two = |part: &[u8]| number(part).map(|value| u8::try_from(value).expect("two digits fit"));
        Ok(Self::new(number(&bytes[..4])?, two(&bytes[5..7])?, two(&bytes[8..])?)?)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01, negative before it.
    pub fn to_days(self) -> i64 {
        let date = IsoDate::try_new_iso(self.year.into(), self.month, self.day);
        date.expect("it is a day of the calendar").to_rata_die().to_i64_date() - EPOCH
    }

    /// The day so many days after 1970-01-01 (before it if negative); beyond the years 1 to 9999, the first or the
    /// last day there is.
    pub fn from_days(days: i64) -> Self {
        let days = days.clamp(Self::FIRST.to_days(), Self::LAST.to_days());
        let date = IsoDate::from_rata_die(RataDie::new(days + EPOCH), Iso);
        Self {
            year: date
                .year()
                .extended_year()
                .try_into()
                .expect("the days are held within the years 1 to 9999"),
            month: date.month().number(),
            day: date.day_of_month().0,
        }
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // Day 0 is 1970-01-01, a Thursday.
        let place = (self.to_days() + 3).rem_euclid(7);
        Weekday::ALL[usize::try_from(place).expect("a week has seven days")]
    }

    /// The day so many days later (earlier if negative), held within the years 1 to 9999.
    pub fn add_days(self, days: i64) -> Self {
        Self::from_days(self.to_days().saturating_add(days))
    }

    /// The UTC day of a UNIX time in seconds, held within the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        Self::from_days(seconds.div_euclid(DAY_SECONDS))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The first day of the month, if the calendar has it.
pub(super) fn first_of(year: u16, month: u8) -> Result<IsoDate<Iso>, ImpossibleDate> {
    if !(1..=9999).contains(&year) {
        return Err(ImpossibleDate::Year(year));
    }
    IsoDate::try_new_iso(year.into(), month, 1).map_err(|_| ImpossibleDate::Month(month))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn what_is_a_date_and_what_is_not() {
        for text in ["2026-02-10", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(date(text).to_string(), text);
        }
        for (text, fault) in [
            ("", DateFault::Shape),
            ("2026-2-10", DateFault::Shape),
            ("2026/02/10", DateFault::Shape),
            ("2026-02-1a", DateFault::Shape),
            ("+026-02-10", DateFault::Shape),
            ("2026-02-10 ", DateFault::Shape),
            ("２０２６-02-10", DateFault::Shape),
            ("0000-01-01", ImpossibleDate::Year(0).into()),
            ("2026-13-01", ImpossibleDate::Month(13).into()),
            ("2026-00-01", ImpossibleDate::Month(0).into()),
            ("2026-02-29", ImpossibleDate::Day { day: 29, last: 28 }.into()),
            ("1900-02-29", ImpossibleDate::Day { day: 29, last: 28 }.into()),
            ("2026-04-31", ImpossibleDate::Day { day: 31, last: 30 }.into()),
            ("2026-04-00", ImpossibleDate::Day { day: 0, last: 30 }.into()),
        ] {
            assert_eq!(Date::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn counting() {
        assert_eq!(date("1970-01-01").to_days(), 0);
        assert_eq!(date("2000-03-01").to_days(), 11_017);
        assert_eq!(date("2026-11-01").add_days(180).to_string(), "2027-04-30");
        assert_eq!(date("2024-03-01").add_days(-1).to_string(), "2024-02-29");
        assert_eq!(Date::from_unix_seconds(1_793_491_200).to_string(), "2026-11-01");
        assert_eq!(Date::from_unix_seconds(-1).to_string(), "1969-12-31");
        assert_eq!(Date::from_day_of_year(2024, 366).unwrap().to_string(), "2024-12-31");
        assert_eq!(Date::from_day_of_year(2026, 41).unwrap().to_string(), "2026-02-10");
        let fault = ImpossibleDate::DayOfYear { day: 366, last: 365 };
        assert_eq!(Date::from_day_of_year(2026, 366), Err(fault));
    }

    #[test]
    fn the_ends_hold() {
        assert_eq!(Date::LAST.add_days(i64::MAX), Date::LAST);
        assert_eq!(Date::FIRST.add_days(i64::MIN), Date::FIRST);
        assert_eq!(Date::from_unix_seconds(i64::MIN), Date::FIRST);
        assert_eq!(Date::from_unix_seconds(i64::MAX), Date::LAST);
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut day = date("1800-01-01");
        while day < date("2201-01-01") {
            let next = day.add_days(1);
            let expected = Date::new(day.year, day.month, day.day + 1)
                .or_else(|_| Date::new(day.year, day.month + 1, 1))
                .or_else(|_| Date::new(day.year + 1, 1, 1));
            assert_eq!(Ok(next), expected);
            day = next;
        }
    }

    proptest! {
        #[test]
        fn days_there_and_back(days in Date::FIRST.to_days()..=Date::LAST.to_days()) {
            let day = Date::from_days(days);
            prop_assert_eq!(day.to_days(), days);
            prop_assert_eq!(Date::parse(&day.to_string()), Ok(day));
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,12}") {
            let _ = Date::parse(&text);
        }
    }
}
