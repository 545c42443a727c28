//! Dates as they are printed on packs: in which order, in which calendar, and what the word beside them means.
//!
//! The browser reads them by the same rule; `tests/vectors/pack_dates.json` holds both to it.
//!
//! **Invariant:** a date that can be meant in several ways is given in all of them: none is guessed.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

use super::date::{Date, ImpossibleDate};
use super::lists::DateMeaning;
use super::month::Month;
use super::period::Period;

use DateMeaning::{BestBefore, Caught, Expires, Frozen, Harvested, Manufactured, Packed, SellBy, UseBy};

/// A date read from a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackDate {
    /// The word beside it.
    pub word: Option<&'static str>,
    /// What the word says it is the date of.
    pub means: Option<DateMeaning>,
    /// Each day or month that it can be meant as, at least one; or why there is none.
    pub when: Result<Vec<Period>, PackDateFault>,
    /// Whether its year was of the Buddhist era, 543 ahead.
    pub buddhist: bool,
}

/// Why a text holds no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PackDateFault {
    /// No digit in it.
    #[error("there is no digit in it")]
    Missing,
    /// Its digits make no date.
    #[error("its digits make no date")]
    Form,
    /// It is written as a date, but the calendar has no such day.
    #[error(transparent)]
    Impossible(#[from] ImpossibleDate),
}

/// Words beside dates. The first that is there counts: longer ones stand before those that they hold, and 까지 (until),
/// which follows other words, after all Korean ones.
const WORDS: &[(&str, DateMeaning)] = &[
    ("품질유지기한", BestBefore),
    ("소비기한", UseBy),
    ("사용기한", UseBy),
    ("유통기한", SellBy),
    ("유효기한", Expires),
    ("유효기간", Expires),
    ("제조연월일", Manufactured),
    ("제조년월일", Manufactured),
    ("제조일자", Manufactured),
    ("제조일", Manufactured),
    ("제조", Manufactured),
    ("생산일자", Manufactured),
    ("생산일", Manufactured),
    ("포장일자", Packed),
    ("포장일", Packed),
    ("포장", Packed),
    ("동결일", Frozen),
    ("동결", Frozen),
    ("냉동일", Frozen),
    ("수확일", Harvested),
    ("어획일", Caught),
    ("까지", UseBy),
    ("BEST BEFORE", BestBefore),
    ("BBE", BestBefore),
    ("BBD", BestBefore),
    ("BB", BestBefore),
    ("USE BY", UseBy),
    ("SELL BY", SellBy),
    ("EXPIRY", Expires),
    ("EXPIRES", Expires),
    ("EXP", Expires),
    ("MANUFACTURED", Manufactured),
    ("MFG", Manufactured),
    ("MFD", Manufactured),
    ("PACKED", Packed),
    ("PKD", Packed),
    ("生产日期", Manufactured),
    ("製造日期", Manufactured),
    ("製造日", Manufactured),
    ("賞味期限", BestBefore),
    ("消費期限", UseBy),
    ("保质期至", UseBy),
    ("有效期至", Expires),
    ("NSX", Manufactured),
    ("HSD", UseBy),
    ("ผลิต", Manufactured),
    ("หมดอายุ", Expires),
    ("ควรบริโภคก่อน", BestBefore),
];

/// Zeros of Arabic, Persian, Devanagari and Thai digits.
const ZEROS: [char; 4] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{e50}'];

/// Years of the Buddhist era that goods can bear: 1957 to 2056.
const BUDDHIST: std::ops::RangeInclusive<u16> = 2500..=2599;
/// How far that era is ahead.
const BUDDHIST_AHEAD: u16 = 543;
/// Years that tell in which order eight digits stand.
const OF_GOODS: std::ops::RangeInclusive<u16> = 2000..=2099;

impl PackDate {
    /// Reads a date with the word beside it. Takes time linear in the text's length.
    pub fn read(text: &str) -> Self {
        let text = normalise(text);
        let word = WORDS.iter().find(|(word, _)| holds(&text, word));
        let (word, means) = word.map_or((None, None), |(word, means)| (Some(*word), Some(*means)));
        let groups = groups(&text);
        let found = if groups.is_empty() {
            Found { when: Err(PackDateFault::Missing), buddhist: false }
        } else {
            runs(&groups).find_map(|(run, joined)| dated(run, joined)).unwrap_or(Found::NO_FORM)
        };
        Self { word, means, when: found.when, buddhist: found.buddhist }
    }
}

/// NFKC, upper-case, digits of other scripts as ASCII ones, white space as single spaces.
fn normalise(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for found in text.nfkc().flat_map(char::to_uppercase) {
        let zero = ZEROS.iter().find_map(|zero| (found as u32).checked_sub(*zero as u32).filter(|n| *n < 10));
        match zero.and_then(|value| char::from_digit(value, 10)) {
            Some(digit) => normal.push(digit),
            None if matches!(found, ' ' | '\t' | '\n' | '\r') => {
                if !normal.ends_with(' ') {
                    normal.push(' ');
                }
            }
            None => normal.push(found),
        }
    }
    normal
}

/// Whether `text` holds the word; a Latin one not as a part of another.
fn holds(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_uppercase);
        let before = at.checked_sub(1).and_then(|before| text.as_bytes().get(before));
        !word.is_ascii() || !letter(before) && !letter(text.as_bytes().get(at + word.len()))
    })
}

/// Digits that stand together, and what parts them from those before.
#[derive(Debug, Clone, Copy)]
struct Group<'a> {
    digits: &'a str,
    gap: Gap,
}

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Dot,
    Hyphen,
    Slash,
    Space,
    Other,
}

impl Gap {
    /// Whether it makes one date of what stands on its sides, and not only leaves room.
    fn joins(self) -> bool {
        !matches!(self, Self::Space | Self::Other)
    }

    fn of(text: &str) -> Self {
        match text.trim_matches(' ') {
            // Year and month are signs that part as dots do.
            "." | "," | "·" | "년" | "年" | "월" | "月" => Self::Dot,
            "-" | "–" => Self::Hyphen,
            "/" => Self::Slash,
            "" => Self::Space,
            _ => Self::Other,
        }
    }
}

fn groups(text: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(from.len());
        let (digits, after) = from.split_at(end);
        groups.push(Group { digits, gap: if groups.is_empty() { Gap::Other } else { Gap::of(before) } });
        rest = after;
    }
    groups
}

/// Rows of groups that the same sign parts, each as long as can be, and whether another sign joins it to a neighbour.
fn runs<'g>(groups: &'g [Group<'g>]) -> impl Iterator<Item = (&'g [Group<'g>], bool)> {
    let mut rest = groups;
    std::iter::from_fn(move || {
        let first = rest.first()?;
        let sign = rest.get(1).map_or(Gap::Other, |group| group.gap);
        // A space gives way to a sign: `12 2026.02.10` is a date behind a number.
        let joins_next = |at: usize| rest.get(at + 1).is_some_and(|next| next.gap.joins());
        let belongs = |at: usize| {
            rest.get(at).is_some_and(|group| {
                group.gap == sign && (sign.joins() || sign == Gap::Space && !joins_next(at))
            })
        };
        let end = (1..).find(|at| !belongs(*at))?;
        let (run, after) = rest.split_at(end);
        rest = after;
        Some((run, first.gap.joins() || after.first().is_some_and(|next| next.gap.joins())))
    })
}

/// What a row of digits says.
struct Found {
    when: Result<Vec<Period>, PackDateFault>,
    buddhist: bool,
}

/// Which of year, day and month stands first; after a day the month follows, after either the year comes last.
#[derive(Debug, Clone, Copy)]
enum First {
    Year,
    Day,
    Month,
}

impl Found {
    const NO_FORM: Self = Self { when: Err(PackDateFault::Form), buddhist: false };

    /// The ways that there are; without one, why: rather a day that its month lacks than a month that no year has.
    fn of(ways: Vec<Result<Period, ImpossibleDate>>, buddhist: bool) -> Self {
        let mut dates: Vec<Period> = Vec::new();
        for date in ways.iter().flatten() {
            if !dates.contains(date) {
                dates.push(*date);
            }
        }
        let faults = || ways.iter().filter_map(|way| way.err());
        let fault = faults().find(|fault| matches!(fault, ImpossibleDate::Day { .. })).or(faults().next());
        let when = match fault {
            _ if !dates.is_empty() => Ok(dates),
            Some(fault) => Err(fault.into()),
            None => Err(PackDateFault::Form),
        };
        Self { when, buddhist }
    }
}

/// What a row of digits says, if it is written as a date.
fn dated(run: &[Group<'_>], joined: bool) -> Option<Found> {
    match run {
        [a, b, c] => triple(b.gap, [a.digits, b.digits, c.digits]),
        [a, b] if b.gap.joins() && !joined => pair(a.digits, b.digits),
        [one] if !joined => compact(one.digits),
        _ => None,
    }
}

fn triple(gap: Gap, parts: [&str; 3]) -> Option<Found> {
    let orders: &[First] = match parts.map(str::len) {
        [4, 1 | 2, 1 | 2] => &[First::Year],
        [1 | 2, 1 | 2, 4] => &[First::Day, First::Month],
        [2, 1 | 2, 2] if gap == Gap::Slash => &[First::Year, First::Day, First::Month],
        [2, 1 | 2, 1 | 2] => &[First::Year],
        [1, 1 | 2, 2] => &[First::Day, First::Month],
        _ => return None,
    };
    let ways = orders.iter().map(|order| in_order(*order, parts));
    Some(Found::of(ways.collect(), parts.iter().any(|part| year(part).1)))
}

fn in_order(first: First, [a, b, c]: [&str; 3]) -> Result<Period, ImpossibleDate> {
    let (of_year, month, day) = match first {
        First::Year => (a, b, c),
        First::Day => (c, b, a),
        First::Month => (c, a, b),
    };
    Date::new(year(of_year).0, small(month), small(day)).map(Period::of_day)
}

fn pair(a: &str, b: &str) -> Option<Found> {
    let (of_year, month) = match [a.len(), b.len()] {
        [4, 1 | 2] => (a, b),
        [1 | 2, 4] => (b, a),
        _ => return None,
    };
    let (year, buddhist) = year(of_year);
    Some(Found::of(vec![Month::new(year, small(month)).map(Period::of_month)], buddhist))
}

fn compact(digits: &str) -> Option<Found> {
    match digits.len() {
        8 => {
            let first = [&digits[..4], &digits[4..6], &digits[6..]];
            let last = [&digits[..2], &digits[2..4], &digits[4..]];
            let (mut ways, mut buddhist) = (Vec::new(), false);
            for (order, parts, of_year) in
                [(First::Year, first, first[0]), (First::Day, last, last[2]), (First::Month, last, last[2])]
            {
                let (year, of_buddha) = year(of_year);
                if OF_GOODS.contains(&year) {
                    ways.push(in_order(order, parts));
                    buddhist |= of_buddha;
                }
            }
            (!ways.is_empty()).then(|| Found::of(ways, buddhist))
        }
        6 => {
            let day = in_order(First::Year, [&digits[..2], &digits[2..4], &digits[4..]]);
            let month =
                digits.starts_with("20").then(|| Month::new(number(&digits[..4]), small(&digits[4..])));
            let mut ways = vec![day];
            ways.extend(month.and_then(Result::ok).map(|month| Ok(Period::of_month(month))));
            Some(Found::of(ways, false))
        }
        _ => None,
    }
}

/// The year that two or four digits tell, and whether it was of the Buddhist era. Two digits are of this century.
fn year(digits: &str) -> (u16, bool) {
    match number(digits) {
        year if digits.len() <= 2 => (2000 + year, false),
        year if BUDDHIST.contains(&year) => (year - BUDDHIST_AHEAD, true),
        year => (year, false),
    }
}

/// The number that up to four digits make.
fn number(digits: &str) -> u16 {
    digits.bytes().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))
}

fn small(digits: &str) -> u8 {
    u8::try_from(number(digits)).expect("months and days have two digits")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn vectors() -> Value {
        serde_json::from_str(include_str!("../../tests/vectors/pack_dates.json")).unwrap()
    }

    #[test]
    fn dates_read_as_the_vectors_say() {
        for expected in vectors()["read"].as_array().unwrap() {
            let text = expected["text"].as_str().unwrap();
            let read = PackDate::read(text);
            let mut found = json!({ "text": text });
            if let (Some(word), Some(means)) = (read.word, read.means) {
                found["word"] = word.into();
                found["means"] = means.as_str().into();
            }
            match read.when {
                Ok(dates) => found["dates"] = dates.iter().map(ToString::to_string).collect(),
                Err(fault) => {
                    found["fault"] = match fault {
                        PackDateFault::Missing => "missing",
                        PackDateFault::Form => "form",
                        PackDateFault::Impossible(ImpossibleDate::Year(_)) => "year",
                        PackDateFault::Impossible(ImpossibleDate::Month(_)) => "month",
                        PackDateFault::Impossible(ImpossibleDate::Day { .. }) => "day",
                        PackDateFault::Impossible(fault) => panic!("{text}: {fault}"),
                    }
                    .into();
                }
            }
            if read.buddhist {
                found["buddhist"] = true.into();
            }
            assert_eq!(&found, expected);
        }
    }

    #[test]
    fn months_later_as_the_vectors_say() {
        for case in vectors()["later"].as_array().unwrap() {
            let months = u32::try_from(case[1].as_u64().unwrap()).unwrap();
            let later = Date::parse(case[0].as_str().unwrap()).unwrap().add_months(months);
            assert_eq!(later.to_string(), case[2].as_str().unwrap());
        }
    }

    proptest! {
        #[test]
        fn every_day_is_read_as_it_is_written(days in Date::new(2000, 1, 1).unwrap().to_days()..Date::new(2100, 1, 1).unwrap().to_days()) {
            let date = Date::from_days(days);
            let iso = date.to_string();
            let forms = [
                iso.clone(),
                iso.replace('-', "."),
                iso.replace('-', ""),
                iso[2..].replace('-', "."),
                format!("{}년 {}월 {}일까지", date.year(), date.month(), date.day()),
                format!("EXP{}/{:02}/{:02}", date.year(), date.month(), date.day()),
            ];
            for form in forms {
                prop_assert_eq!(PackDate::read(&form).when, Ok(vec![Period::of_day(date)]), "{}", form);
            }
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in prop_oneof![".{0,40}", "([0-9]{1,9}|[-./ :년월일]|EXP|까지){0,12}"]) {
            let read = PackDate::read(&text);
            prop_assert!(read.when.is_err() || read.when.is_ok_and(|dates| !dates.is_empty()));
        }
    }
}
