//! Dates, numbers and alphabetical order as a language writes them.
//!
//! Dates are of the Gregorian calendar and in ASCII digits in every language, because they are compared with what is
//! printed on packs and in records: Thai would count years from 543 BC, Arabic write other digits.
//!
//! Source: Unicode CLDR through icu.
//!
//! **Invariant:** the same language, date or number gives the same text, whatever the machine.

use std::cmp::Ordering;

use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, M, YM, YMD};
use icu::datetime::input::Date as IcuDate;
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::locale::Locale as IcuLocale;

use serde_json::{Value, json};

use crate::domain::{Date, LanguageTag, Month, Period, Weekday};

/// How a language writes dates and numbers, and sorts.
pub struct Format {
    day: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    month_name: Option<FixedCalendarDateTimeFormatter<Gregorian, M>>,
    weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, E>>,
    number: Option<DecimalFormatter>,
    collator: CollatorBorrowed<'static>,
}

/// A formatter of dates that has the language's digits at hand. Of itself icu brings them where the patterns that it
/// looks at have numbers; for Portuguese it looks at others than it formats by, and panics where it checks itself.
macro_rules! formatter {
    ($locale:expr, $fields:expr) => {
        FixedCalendarDateTimeFormatter::try_new($locale.into(), $fields).ok().and_then(|formatter| {
            let mut names = FixedCalendarDateTimeNames::from_formatter($locale.into(), formatter);
            names.include_decimal_formatter().ok()?;
            names.try_into_formatter($fields).ok()
        })
    };
}

/// `language` as icu knows it, with ASCII digits; CLDR's root where it does not.
pub(super) fn icu_locale(language: &LanguageTag) -> IcuLocale {
    // English alone means American English to CLDR; `en-001` is the world's, which writes the day first.
    let region = if language.as_str() == "en" { "en-001" } else { language.as_str() };
    IcuLocale::try_from_str(&format!("{region}-u-nu-latn")).unwrap_or(IcuLocale::UNKNOWN)
}

impl Format {
    /// The formats of `language`; CLDR's root where it has none.
    pub fn new(language: &LanguageTag) -> Self {
        let locale = icu_locale(language);
        let mut grouping = DecimalFormatterOptions::default();
        grouping.grouping_strategy = Some(GroupingStrategy::Auto);
        let root = || CollatorBorrowed::try_new(CollatorPreferences::default(), CollatorOptions::default());
        Self {
            day: formatter!(&locale, YMD::long()),
            month: formatter!(&locale, YM::long()),
            month_name: formatter!(&locale, M::long()),
            weekday: formatter!(&locale, E::short()),
            number: DecimalFormatter::try_new((&locale).into(), grouping).ok(),
            collator: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default())
                .or_else(|_| root())
                .expect("the root collation is compiled in"),
        }
    }

    /// A day.
    pub fn day(&self, date: Date) -> String {
        let day = IcuDate::try_new_gregorian(i32::from(date.year()), date.month(), date.day()).ok();
        match (&self.day, day) {
            (Some(format), Some(day)) => format.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// A year, a month or a day, as exactly as it was written.
    pub fn period(&self, period: Period) -> String {
        let first = period.first();
        match period.as_str().len() {
            10 => self.day(first),
            7 => {
                let day = IcuDate::try_new_gregorian(i32::from(first.year()), first.month(), 1).ok();
                match (&self.month, day) {
                    (Some(format), Some(day)) => format.format(&day).to_string(),
                    _ => period.to_string(),
                }
            }
            _ => period.to_string(),
        }
    }

    /// The name of a month, of whichever year.
    pub fn month_name(&self, month: Month) -> String {
        let day = IcuDate::try_new_gregorian(i32::from(month.year()), month.month(), 1).ok();
        match (&self.month_name, day) {
            (Some(format), Some(day)) => format.format(&day).to_string(),
            _ => month.month().to_string(),
        }
    }

    /// The short name of a day of the week.
    pub fn weekday(&self, weekday: Weekday) -> String {
        // The first of January 2024 is a Monday.
        let day = IcuDate::try_new_gregorian(2024, 1, weekday as u8 + 1).ok();
        match (&self.weekday, day) {
            (Some(format), Some(day)) => format.format(&day).to_string(),
            _ => weekday.as_str().to_owned(),
        }
    }

    /// How days and months of each month are written, for scripts: the year as `{y}`, the day as `{d}`, or as `{dd}` where
    /// it always has two digits.
    pub fn forms(&self) -> Value {
        let parsed = |text: String| Period::parse(&text).ok().map(|period| self.period(period));
        let is_padded = parsed("2034-11-05".to_owned()).is_some_and(|day| day.contains("05"));
        let day = if is_padded { "{dd}" } else { "{d}" };
        let of_months = |end: &str| -> Vec<String> {
            let texts = (1..=12).filter_map(|month| parsed(format!("2034-{month:02}{end}")));
            texts.map(|text| text.replacen("2034", "{y}", 1).replacen("28", day, 1)).collect()
        };
        json!({"days": of_months("-28"), "months": of_months("")})
    }

    /// A decimal number with the language's separators; the text itself where it is no number.
    pub fn number(&self, number: &str) -> String {
        match (&self.number, Decimal::try_from_str(number)) {
            (Some(format), Ok(decimal)) => format.format(&decimal).to_string(),
            _ => number.to_owned(),
        }
    }

    /// The order of two texts.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }
}
