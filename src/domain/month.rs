//! Months of the calendar, as ISO 8601 writes them.
//!
//! **Invariant:** a `Month` that exists is a month of a year from 1 to 9999.

use std::fmt;

use super::date::{Date, DateFault, ImpossibleDate, first_of};

/// One month of one year. Months order by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month (1 to 12) of that year (1 to 9999).
    ///
    /// # Errors
    /// What of it the calendar does not have.
    pub fn new(year: u16, month: u8) -> Result<Self, ImpossibleDate> {
        Date::new(year, month, 1).map(|first| Self { first })
    }

    /// Reads `2024-03`.
    ///
    /// # Errors
    /// Another way of writing, or a month that the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        Date::parse(&format!("{text}-01")).map(|first| Self { first })
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.first.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.first.month()
    }

    /// The month's first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// The month's last day.
    pub fn last(self) -> Date {
        let first = first_of(self.year(), self.month()).expect("the month is one of the calendar's");
        self.first.add_days(i64::from(first.days_in_month()) - 1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year(), self.month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_their_ends() {
        for (text, last) in [("2024-02", "2024-02-29"), ("2026-02", "2026-02-28"), ("9999-12", "9999-12-31")]
        {
            let month = Month::parse(text).unwrap();
            assert_eq!(month.to_string(), text);
            assert_eq!(month.first().to_string(), format!("{text}-01"));
            assert_eq!(month.last().to_string(), last);
        }
        assert!(Month::parse("2024-03").unwrap() < Month::parse("2024-10").unwrap());
    }

    #[test]
    fn faults_say_why() {
        for (text, fault) in [
            ("", DateFault::Shape),
            ("2024", DateFault::Shape),
            ("2024-3", DateFault::Shape),
            ("2024-03-05", DateFault::Shape),
            ("2024-13", ImpossibleDate::Month(13).into()),
            ("0000-12", ImpossibleDate::Year(0).into()),
        ] {
            assert_eq!(Month::parse(text), Err(fault), "{text}");
        }
    }
}
