//! The ways in which the parts of a date can be meant.
//!
//! **Invariant:** no way is left out but a year of two digits before [`OLDEST`] beside one that is later.

use super::pieces::Piece;
use super::words::Era;
use crate::domain::date::{Date, ImpossibleDate};
use crate::domain::month::Month;
use crate::domain::period::Period;

/// Years of the Buddhist era that goods can bear: 1957 to 2056.
const BUDDHIST: std::ops::RangeInclusive<i32> = 2500..=2599;
/// How far that era is ahead.
const BUDDHIST_AHEAD: i32 = 543;
/// Two digits from which on a year may be one of the Buddhist era, such as 69 for 2569.
const SHORT_BUDDHIST: i32 = 40;
/// Years that tell in which order eight digits stand.
const OF_GOODS: std::ops::RangeInclusive<i32> = 2000..=2099;
/// Goods in trade are younger: a year of two digits that is earlier is not given beside one that is not.
const OLDEST: u16 = 2015;

/// What a row of digits says: each day or month that it can be meant as, at least one, or why there is none.
pub(super) struct Found {
    pub when: Result<Vec<Period>, ImpossibleDate>,
    /// The calendar of all of them.
    pub era: Option<Era>,
}

/// One way to read a date.
pub(super) struct Way {
    when: Result<Period, ImpossibleDate>,
    year: Year,
}

/// A year that digits can tell.
#[derive(Clone, Copy)]
struct Year {
    number: i32,
    /// Whether it was printed with two digits, or may be of another era.
    short: bool,
    era: Option<Era>,
}

/// The years that digits can tell: those of another calendar first.
fn years(piece: &Piece<'_>) -> Vec<Year> {
    let written = number(piece.digits);
    let length = piece.digits.len();
    let one = |number: i32, era: Option<Era>| vec![Year { number, short: false, era }];
    if let Some(mark) = piece.era.filter(|mark| mark.sure) {
        match mark.era {
            None => return one(if length <= 2 { 2000 + written } else { written }, None),
            Some(Era::Buddhist) => {
                let century = if length <= 2 { 2500 } else { 0 };
                return one(century + written - BUDDHIST_AHEAD, mark.era);
            }
            Some(_) if length <= 3 => return one(mark.zero + written, mark.era),
            Some(_) => {}
        }
    }
    match length {
        4 if BUDDHIST.contains(&written) => return one(written - BUDDHIST_AHEAD, Some(Era::Buddhist)),
        3 if written < 200 => return one(written + 1911, Some(Era::Minguo)),
        3 => return Vec::new(),
        0..=2 => {}
        _ => return one(written, None),
    }
    let short = |number: i32, era: Option<Era>| Year { number, short: true, era };
    let mut found = Vec::new();
    found.extend(piece.era.map(|mark| short(mark.zero + written, mark.era)));
    if length == 2 && written >= SHORT_BUDDHIST {
        found.push(short(2500 + written - BUDDHIST_AHEAD, Some(Era::Buddhist)));
    }
    if piece.era.is_none() || length == 2 {
        found.push(short(2000 + written, None));
    }
    found
}

/// The ways to read a date of these parts: one for each year that the first can tell.
pub(super) fn dated(year: &Piece<'_>, month: &Piece<'_>, day: Option<&Piece<'_>>) -> Vec<Way> {
    let of_month = month.month.unwrap_or_else(|| small(month.digits));
    let when = |year: Year| {
        let number = u16::try_from(year.number).map_err(|_| ImpossibleDate::Year(0))?;
        match day {
            Some(day) => Date::new(number, of_month, small(day.digits)).map(Period::of_day),
            None => Month::new(number, of_month).map(Period::of_month),
        }
    };
    years(year).into_iter().map(|year| Way { when: when(year), year }).collect()
}

/// The ways that there are; without one, why: rather a day that its month lacks than a month that no year has.
pub(super) fn of(ways: Vec<Way>) -> Option<Found> {
    let is_old = |way: &Way| way.year.short && way.when.is_ok_and(|when| when.first().year() < OLDEST);
    let is_young = |way: &Way| way.when.is_ok() && !is_old(way);
    let any_young = ways.iter().any(is_young);
    let any = ways.iter().any(|way| way.when.is_ok());
    let kept: Vec<&Way> =
        ways.iter().filter(|way| if any_young { is_young(way) } else { !any || way.when.is_ok() }).collect();
    let first = kept.first()?;
    let era = first.year.era.filter(|_| kept.iter().all(|way| way.year.era == first.year.era));
    let mut dates: Vec<Period> = Vec::new();
    for date in kept.iter().filter_map(|way| way.when.ok()) {
        if !dates.contains(&date) {
            dates.push(date);
        }
    }
    let faults = || kept.iter().filter_map(|way| way.when.err());
    let fault = faults().find(|fault| matches!(fault, ImpossibleDate::Day { .. })).or(faults().next());
    let when = match fault {
        Some(fault) if dates.is_empty() => Err(fault),
        _ => Ok(dates),
    };
    Some(Found { when, era })
}

/// A date of three numbers.
pub(super) fn triple(parts: &[Piece<'_>]) -> Option<Found> {
    let [a, b, c] = parts else { return None };
    let [first, middle, last] = [a, b, c].map(|part| part.digits.len());
    let is_marked = |part: &Piece<'_>| part.era.is_some_and(|era| era.sure);
    let (year_first, year_last) = (|| dated(a, b, Some(c)), || [dated(c, b, Some(a)), dated(c, a, Some(b))]);
    if middle > 2 {
        return None;
    }
    if is_marked(a) || matches!(first, 3 | 4) && last <= 2 {
        return if last <= 2 { of(year_first()) } else { None };
    }
    if is_marked(c) || last == 4 && first <= 2 {
        return if first <= 2 { of(year_last().into_iter().flatten().collect()) } else { None };
    }
    if first > 2 || last > 2 {
        return None;
    }
    let mut ways = Vec::new();
    if first == 2 || a.era.is_some() {
        ways.extend(year_first());
    }
    if last == 2 {
        ways.extend(year_last().into_iter().flatten());
    }
    of(ways)
}

/// A month of two numbers.
pub(super) fn pair(a: &Piece<'_>, b: &Piece<'_>) -> Option<Found> {
    match [a.digits.len(), b.digits.len()] {
        [4, 1 | 2] => of(dated(a, b, None)),
        [1 | 2, 4] => of(dated(b, a, None)),
        _ => None,
    }
}

/// Digits without a sign between them.
pub(super) fn compact(piece: &Piece<'_>) -> Option<Found> {
    let digits = piece.digits;
    let parts = |first: usize, second: usize| {
        let part = |digits, era| Piece { digits, era, ..*piece };
        [part(&digits[..first], piece.era), part(&digits[first..second], None), part(&digits[second..], None)]
    };
    match digits.len() {
        6 if piece.era.is_some_and(|era| era.sure) => {
            let [a, b, c] = parts(2, 4);
            of(dated(&a, &b, Some(&c)))
        }
        6 => {
            let [a, b, c] = parts(2, 4);
            let mut ways = dated(&a, &b, Some(&c));
            ways.extend(dated(&c, &b, Some(&a)));
            ways.extend(dated(&c, &a, Some(&b)));
            let year = Year { number: number(&digits[..4]), short: false, era: None };
            let month = Month::new(u16::try_from(year.number).unwrap_or(0), small(&digits[4..]));
            if let (true, Ok(month)) = (digits.starts_with("20"), month) {
                ways.push(Way { when: Ok(Period::of_month(month)), year });
            }
            of(ways)
        }
        // A number of seven digits is a date by chance more easily: only one that there is counts.
        7 => {
            let [a, b, c] = parts(3, 5);
            of(dated(&a, &b, Some(&c))).filter(|found| found.when.is_ok())
        }
        8 => {
            let is_of_goods =
                |part: &Piece<'_>| years(part).iter().any(|year| OF_GOODS.contains(&year.number));
            let ([a, b, c], [d, e, f]) = (parts(4, 6), parts(2, 4));
            let mut ways = Vec::new();
            if is_of_goods(&a) {
                ways.extend(dated(&a, &b, Some(&c)));
            }
            if is_of_goods(&f) {
                ways.extend(dated(&f, &e, Some(&d)));
                ways.extend(dated(&f, &d, Some(&e)));
            }
            of(ways)
        }
        _ => None,
    }
}

/// The number that digits make, or one that no calendar has.
fn number(digits: &str) -> i32 {
    digits.parse().unwrap_or(i32::MAX / 2)
}

fn small(digits: &str) -> u8 {
    digits.parse().expect("months and days have one or two digits")
}
