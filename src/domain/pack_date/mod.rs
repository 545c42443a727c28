//! Dates as they are printed on packs: in which order, in which calendar, and what the word beside them means.
//!
//! The browser reads them by the same rule; `tests/vectors/pack_dates.json` holds both to it.
//!
//! **Invariant:** a date that can be meant in several ways is given in all of them: none is guessed.

mod pieces;
mod ways;
mod words;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

use self::pieces::{Cut, Gap, Piece, Word};
use self::ways::Found;
pub use self::words::Era;
use self::words::{Unit, WordKind};
use super::date::ImpossibleDate;
use super::lists::DateMeaning;
use super::period::Period;

/// A date read from a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackDate {
    /// The word beside it.
    pub word: Option<&'static str>,
    /// What the word says it is the date of.
    pub means: Option<DateMeaning>,
    /// Each day or month that it can be meant as, at least one; or why there is none.
    pub when: Result<Vec<Period>, PackDateFault>,
    /// The calendar of its year, where it was certainly not the common one.
    pub era: Option<Era>,
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

/// Zeros of Arabic, Persian, Devanagari and Thai digits.
const ZEROS: [char; 4] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{e50}'];

impl PackDate {
    /// Reads every date of a line, each with the word beside it; at least one result, which says why there is no
    /// date. Takes time linear in the text's length.
    pub fn read_all(text: &str) -> Vec<Self> {
        let text = normalise(text);
        let Cut { pieces, mut words } = pieces::cut(&text);
        words.retain(|word| word.kind != WordKind::None);
        let dates = dates_of(&pieces, &text);
        let own = beside(&dates, &words);
        let read = |date: &Dated, word: Option<Word>| Self {
            when: date.found.when.clone().map_err(PackDateFault::from),
            era: date.found.era,
            ..Self::labelled(word)
        };
        // A lot's number, and digits that make no day, are no second date.
        let is_date = |date: &Dated, word: Option<Word>| match word {
            Some(word) => word.kind != WordKind::Lot,
            None => date.found.when.is_ok(),
        };
        let pairs = || dates.iter().zip(own.iter().copied());
        let sure: Vec<Self> = pairs()
            .filter(|(date, word)| is_date(date, *word))
            .map(|(date, word)| read(date, word))
            .collect();
        if !sure.is_empty() {
            return sure;
        }
        if let Some((date, word)) = pairs().next() {
            return vec![read(date, word)];
        }
        let word = words.iter().find(|word| word.kind != WordKind::Lot).copied();
        let digits = pieces.iter().any(|piece| !piece.digits.is_empty());
        let fault = if digits { PackDateFault::Form } else { PackDateFault::Missing };
        vec![Self { when: Err(fault), ..Self::labelled(word) }]
    }

    /// Reads the first date of a line.
    pub fn read(text: &str) -> Self {
        Self::read_all(text).swap_remove(0)
    }

    /// What a word beside a date says, without the date.
    fn labelled(word: Option<Word>) -> Self {
        let means = word.and_then(|word| match word.kind {
            WordKind::Of(means) => Some(means),
            WordKind::Until => Some(DateMeaning::UseBy),
            WordKind::Lot | WordKind::None => None,
        });
        let word = means.and(word).map(|word| word.text);
        Self { word, means, when: Err(PackDateFault::Missing), era: None }
    }
}

/// NFKC, upper-case, digits of other scripts as ASCII ones, white space as single spaces, no marks that do not show.
fn normalise(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for found in text.nfkc().flat_map(char::to_uppercase) {
        let zero = ZEROS.iter().find_map(|zero| (found as u32).checked_sub(*zero as u32).filter(|n| *n < 10));
        match zero.and_then(|value| char::from_digit(value, 10)) {
            Some(digit) => normal.push(digit),
            None => match found {
                '\u{ad}'
                | '\u{640}'
                | '\u{64b}'..='\u{652}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{feff}' => {}
                ' ' | '\t' | '\n' | '\r' => {
                    if !normal.ends_with(' ') {
                        normal.push(' ');
                    }
                }
                'أ' | 'إ' | 'آ' => normal.push('ا'),
                '年' if normal.ends_with('元') => {
                    normal.pop();
                    normal.push_str("1年");
                }
                _ => normal.push(found),
            },
        }
    }
    normal
}

/// A date in a text, and where it begins and ends.
struct Dated {
    at: usize,
    end: usize,
    found: Found,
}

/// The dates that pieces hold, in order.
fn dates_of(pieces: &[Piece<'_>], text: &str) -> Vec<Dated> {
    let mut dates = Vec::new();
    let mut keep = |found: Option<Found>, parts: &[Piece<'_>]| {
        let kept = found.is_some();
        if let (Some(found), [first, ..], [.., last]) = (found, parts, parts) {
            dates.push(Dated { at: first.at, end: last.end, found });
        }
        kept
    };
    let mut start = 0;
    while let Some(first) = pieces.get(start) {
        let rest = &pieces[start..];
        if let Some((found, count)) = labelled(rest, text).or_else(|| lettered(rest)) {
            keep(found, &rest[..count]);
            start += count;
            continue;
        }
        let run = &rest[..run_length(rest)];
        start += run.len();
        if first.month.is_some() {
            continue;
        }
        let sign = run.get(1).map(|piece| piece.gap);
        let joined = first.gap.joins() || rest.get(run.len()).is_some_and(|next| next.gap.joins());
        if run.len() == 3 && keep(ways::triple(run), run) {
            continue;
        }
        let full = |place: usize| run.iter().skip(place).step_by(3).all(|piece| piece.digits.len() == 4);
        if run.len() > 3 && run.len().is_multiple_of(3) && (full(0) || full(2)) {
            for parts in run.chunks(3) {
                keep(ways::triple(parts), parts);
            }
            continue;
        }
        if joined || matches!(run, [a, b] if keep(ways::pair(a, b), run)) {
            continue;
        }
        // A sign between whole dates, as in 20260210-20280209.
        let whole = run.iter().all(|piece| piece.digits.len() >= 6);
        if run.len() == 1 || sign == Some(Gap::Space) || whole {
            for piece in run {
                keep(ways::compact(piece), std::slice::from_ref(piece));
            }
        }
    }
    dates
}

/// How many pieces from the first on the same sign parts, without any that belongs to a month in letters.
fn run_length(pieces: &[Piece<'_>]) -> usize {
    let Some(sign) = pieces.get(1).map(|piece| piece.gap).filter(|sign| sign.joins() || *sign == Gap::Space)
    else {
        return 1;
    };
    let is_other = |at: usize| {
        pieces[at].month.is_some()
            || pieces.get(at + 1).is_some_and(|next| next.month.is_some() && next.gap != Gap::Other)
    };
    // A space gives way to a sign: `12 2026.02.10` is a date behind a number.
    let gives_way = |at: usize| sign == Gap::Space && pieces.get(at + 1).is_some_and(|next| next.gap.joins());
    if pieces[0].month.is_some() {
        return 1;
    }
    let belongs = |at: &usize| pieces[*at].gap == sign && !is_other(*at) && !gives_way(*at);
    1 + (1..pieces.len()).take_while(belongs).count()
}

/// A date with its month in letters, which begins with the first piece, and of how many pieces it is.
fn lettered(pieces: &[Piece<'_>]) -> Option<(Option<Found>, usize)> {
    let a = pieces.first()?;
    // Pieces that go on where the one before them ended, and have so many digits.
    let next = |at: usize, lengths: &[usize]| {
        pieces.get(at).filter(|piece| {
            piece.gap != Gap::Other && piece.month.is_none() && lengths.contains(&piece.digits.len())
        })
    };
    if a.month.is_some() {
        if let (Some(day), Some(year)) = (next(1, &[1, 2]), next(2, &[2, 4])) {
            return Some((ways::of(ways::dated(year, a, Some(day))), 3));
        }
        return next(1, &[4]).map(|year| (ways::of(ways::dated(year, a, None)), 2));
    }
    let b = pieces.get(1).filter(|piece| piece.month.is_some() && piece.gap != Gap::Other)?;
    if !(1..=4).contains(&a.digits.len()) {
        return None;
    }
    // In “12 FEB 10 2028” the first number is not of the date.
    let own = next(2, &[1, 2]).is_none() || next(3, &[4]).is_none();
    if a.digits.len() == 4 || a.era.is_some_and(|era| era.sure) {
        return Some(match next(2, &[1, 2]).filter(|_| own) {
            Some(day) => (ways::of(ways::dated(a, b, Some(day))), 3),
            None => (ways::of(ways::dated(a, b, None)), 2),
        });
    }
    if a.digits.len() > 2 || !own {
        return None;
    }
    let c = next(2, &[2, 4])?;
    let mut found = ways::dated(c, b, Some(a));
    if a.digits.len() == 2 && c.digits.len() == 2 && c.era.is_none() {
        found.extend(ways::dated(a, b, Some(c)));
    }
    Some((ways::of(found), 3))
}

/// A date whose numbers say what they are, which begins with the first piece, and of how many pieces it is.
fn labelled(pieces: &[Piece<'_>], text: &str) -> Option<(Option<Found>, usize)> {
    [3, 2].into_iter().find_map(|count| {
        let parts = pieces.get(..count)?;
        if parts[1..].iter().any(|piece| piece.gap == Gap::Other) {
            return None;
        }
        let (mut year, mut month, mut day) = (None, None, None);
        let mut bare: Vec<&Piece<'_>> = Vec::new();
        for part in parts {
            let slot = match part.unit {
                Some(Unit::Year) => &mut year,
                Some(Unit::Month) => &mut month,
                Some(Unit::Day) => &mut day,
                None => {
                    bare.push(part);
                    continue;
                }
            };
            // The same said of two numbers is no date.
            if slot.replace(part).is_some() {
                return None;
            }
        }
        match bare[..] {
            [] => {}
            [part] if count == 3 => {
                // “2월 30개월” is no day.
                let ends = std::ptr::eq(part, &raw const parts[2]);
                if ends && text[part.end..].chars().next().is_some_and(|next| next >= '\u{1100}') {
                    return None;
                }
                *[&mut year, &mut month, &mut day].into_iter().find(|slot| slot.is_none())? = Some(part);
            }
            _ => return None,
        }
        let (year, month) = (year?, month?);
        let short = |part: &Piece<'_>| part.digits.len() <= 2;
        let fits = short(month) && day.is_none_or(short) && (count == 2 || day.is_some());
        let of_year = (if year.era.is_some() { 1 } else { 2 }..=4).contains(&year.digits.len());
        (fits && of_year).then(|| (ways::of(ways::dated(year, month, day)), count))
    })
}

/// Gives each date the word next to it: the one before it, or else the one behind it that is not the next date's.
fn beside(dates: &[Dated], words: &[Word]) -> Vec<Option<Word>> {
    // The words before each date, and those behind the last.
    let mut rest = words;
    let mut gaps: Vec<&[Word]> = Vec::with_capacity(dates.len() + 1);
    for date in dates {
        let (before, after) = rest.split_at(rest.iter().take_while(|word| word.at < date.at).count());
        gaps.push(before);
        rest = after;
    }
    gaps.push(rest);
    // “MFG/EXP” before both of their dates.
    if dates.len() > 1 && gaps[0].len() == dates.len() && gaps[1..].iter().all(|gap| gap.is_empty()) {
        return gaps[0].iter().copied().map(Some).collect();
    }
    let is_until = |gap: &[Word]| gap.first().is_some_and(|word| word.kind == WordKind::Until);
    (0..dates.len())
        .map(|number| {
            let mut word = gaps[number].last().copied();
            let later = gaps.get(number + 2).copied();
            let behind = &mut gaps[number + 1];
            let is_behind =
                is_until(behind) || behind.len() > 1 || later.is_none_or(|later| !later.is_empty());
            if let (None, true, [first, others @ ..]) = (word, is_behind, *behind) {
                word = Some(*first);
                *behind = others;
            }
            // “Until” says more of a date that has its word, or it is the word of the next.
            let touches = behind.first().is_some_and(|word| word.at == dates[number].end);
            if is_until(behind) && (later.is_none() || behind.len() > 1 || touches) {
                *behind = &behind[1..];
            }
            word
        })
        .collect()
}

#[cfg(test)]
mod tests;
