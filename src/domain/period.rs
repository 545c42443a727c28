//! A day, a month or a year: as exactly as somebody knows when something began, ended or was seen.
//!
//! **Invariant:** a `Period` never pretends to know more than was written: it has a first and a last day.

use std::cmp::Ordering;
use std::fmt;

use super::date::{Date, DateFault};
use super::month::Month;

/// `2024`, `2024-03` or `2024-03-05`.
///
/// Periods order by their first day, and among those that begin together the longest comes first, which is also
/// the order of their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    first: Date,
    last: Date,
    /// `YYYY-MM-DD`, of which the first `written` bytes are the text.
    text: [u8; 10],
    written: usize,
}

impl Period {
    /// Reads a year, a month or a day as ISO 8601 writes them.
    ///
    /// # Errors
    /// Another way of writing, or what the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        match text.len() {
            10 => Date::parse(text).map(Self::of_day),
            7 => Month::parse(text).map(Self::of_month),
            4 => Month::parse(&format!("{text}-01")).map(|month| Self::of_year(month.first())),
            _ => Err(DateFault::Shape),
        }
    }

    /// The period of one day.
    pub fn of_day(day: Date) -> Self {
        Self::new(day, day, 10)
    }

    /// The period of one month.
    pub fn of_month(month: Month) -> Self {
        Self::new(month.first(), month.last(), 7)
    }

    /// The period of the year that the day lies in.
    pub fn of_year(day: Date) -> Self {
        let end = |month, day_of_month| {
            Date::new(day.year(), month, day_of_month).expect("every year has its first and its last day")
        };
        Self::new(end(1, 1), end(12, 31), 4)
    }

    fn new(first: Date, last: Date, written: usize) -> Self {
        let mut text = [0; 10];
        text.copy_from_slice(first.to_string().as_bytes());
        Self { first, last, text, written }
    }

    /// The period as it was written.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..self.written]).expect("a date is written in ASCII")
    }

    /// Its first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.last
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        self.first.cmp(&other.first).then(other.last.cmp(&self.last))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::date::ImpossibleDate;
    use super::*;

    #[test]
    fn from_a_day_to_a_year() {
        for (text, first, last) in [
            ("2024", "2024-01-01", "2024-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2024-03-05", "2024-03-05", "2024-03-05"),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!(period.as_str(), text);
            assert_eq!([period.first().to_string(), period.last().to_string()], [first, last]);
        }
    }

    #[test]
    fn faults_say_why() {
        for (text, fault) in [
            ("", DateFault::Shape),
            ("24", DateFault::Shape),
            ("2024-", DateFault::Shape),
            ("2024.03", DateFault::Shape),
            ("2024-3-5", DateFault::Shape),
            ("한", DateFault::Shape),
            ("0000", ImpossibleDate::Year(0).into()),
            ("2024-13", ImpossibleDate::Month(13).into()),
            ("2023-02-29", ImpossibleDate::Day { day: 29, last: 28 }.into()),
        ] {
            assert_eq!(Period::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn they_order_by_their_start() {
        let order = ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2025"];
        let mut periods: Vec<_> = order.iter().rev().map(|text| Period::parse(text).unwrap()).collect();
        periods.sort();
        assert_eq!(periods.iter().map(Period::as_str).collect::<Vec<_>>(), order);
    }
}
