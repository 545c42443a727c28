//! The dates in a code.
//!
//! **Invariant:** a date is as exact as the code: year and month alone make a month, not its first day.

use super::{PatternField, ShapePart};
use crate::domain::date::{Date, ImpossibleDate};
use crate::domain::lists::DateMeaning;
use crate::domain::month::Month;
use crate::domain::period::Period;

/// A date that a code holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadDate {
    /// The name of the fields it was read from.
    pub name: String,
    /// What the name says it is the date of.
    pub means: DateMeaning,
    /// The day, or the month or year where the code says no more; or why there is no such date.
    pub when: Result<Period, ImpossibleDate>,
}

/// What the name of a field says its date is the date of: `mfg` or `date`, `packed`, `use-by`.
fn meaning(name: &str) -> Option<DateMeaning> {
    match name {
        "mfg" | "date" => Some(DateMeaning::Manufactured),
        "packed" => Some(DateMeaning::Packed),
        "use-by" => Some(DateMeaning::UseBy),
        _ => None,
    }
}

/// The dates that the fields make up, in the order of their first part. A name whose parts tell no year makes no
/// date, but is given if its month or day cannot be.
pub(super) fn dates(fields: &[(&PatternField, &[char])]) -> Vec<ReadDate> {
    let mut gathered: Vec<(&str, DateMeaning, DateParts)> = Vec::new();
    for (field, text) in fields {
        let Some(means) = meaning(&field.name) else { continue };
        let place = gathered.iter().position(|(name, ..)| *name == field.name).unwrap_or_else(|| {
            gathered.push((&field.name, means, DateParts::default()));
            gathered.len() - 1
        });
        gathered[place].2.add(field, text);
    }
    gathered
        .into_iter()
        .filter_map(|(name, means, parts)| {
            Some(ReadDate { name: name.to_owned(), means, when: parts.date().transpose()? })
        })
        .collect()
}

/// The numbers that one name's fields hold.
#[derive(Default)]
struct DateParts {
    year: Option<u16>,
    month: Option<u16>,
    day: Option<u16>,
    day_of_year: Option<u16>,
    contradict: bool,
}

/// A year with every day that any year has, for what must be judged without one.
const LEAP_YEAR: u16 = 2000;

impl DateParts {
    fn add(&mut self, field: &PatternField, text: &[char]) {
        let mut rest = text;
        for part in &field.shape {
            let (own, others) = rest.split_at(part.width());
            rest = others;
            let value =
                || own.iter().filter_map(|digit| digit.to_digit(10)).fold(0, |sum, digit| sum * 10 + digit);
            let value = || u16::try_from(value()).expect("a part has at most four digits");
            let (slot, value) = match part {
                ShapePart::Letter | ShapePart::Digit => continue,
                ShapePart::Year => (&mut self.year, value()),
                // A code's two digits are of this century: the goods are new.
                ShapePart::ShortYear => (&mut self.year, 2000 + value()),
                ShapePart::Month => (&mut self.month, value()),
                ShapePart::Day => (&mut self.day, value()),
                ShapePart::DayOfYear => (&mut self.day_of_year, value()),
            };
            self.contradict |= slot.is_some_and(|earlier| earlier != value);
            *slot = Some(value);
        }
    }

    fn date(&self) -> Result<Option<Period>, ImpossibleDate> {
        if self.contradict {
            return Err(ImpossibleDate::Contradiction);
        }
        let year = self.year.unwrap_or(LEAP_YEAR);
        let small = |value: u16| u8::try_from(value).expect("a month or day of the month has two digits");
        let (month, day) = (self.month.map(small), self.day.map(small));
        let mut period = Period::of_year(Date::new(year, 1, 1)?);
        match (month, day) {
            (Some(month), Some(day)) => period = Period::of_day(Date::new(year, month, day)?),
            (Some(month), None) => period = Period::of_month(Month::new(year, month)?),
            // Without its month, a day says nothing but that there is such a day: January has them all.
            (None, Some(day)) => {
                Date::new(year, 1, day)?;
            }
            (None, None) => {}
        }
        if let Some(day_of_year) = self.day_of_year {
            let date = Date::from_day_of_year(year, day_of_year)?;
            let other_day = day.is_some_and(|day| day != date.day());
            // Without the year, nobody knows whether day 60 is 29 February or 1 March.
            if self.year.is_some() && (date < period.first() || period.last() < date || other_day) {
                return Err(ImpossibleDate::Contradiction);
            }
            period = Period::of_day(date);
        }
        Ok(self.year.map(|_| period))
    }
}
