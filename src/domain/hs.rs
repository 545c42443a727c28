//! Tariff codes of the Harmonized System.
//!
//! Source: World Customs Organization, Harmonized System Nomenclature 2022: chapters 01 to 97 with 77 reserved,
//! headings of four digits, subheadings of six; what follows them is each country's own.
//!
//! **Invariant:** an `HsCode` that exists begins with a heading in a chapter that the nomenclature has.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use thiserror::Error;

/// A tariff code of 4, 6, 8 or 10 digits, kept as it was written but for its separators, which become dots.
///
/// Codes that differ only in their dots are equal.
#[derive(Debug, Clone)]
pub struct HsCode {
    written: Arc<str>,
    digits: Arc<str>,
}

/// Why a text is no tariff code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum HsFault {
    /// Something other than the digits 0 to 9, dots, hyphens and spaces stands in it.
    #[error("a tariff code holds digits and what parts them only")]
    Character {
        /// Where, in characters from the start.
        offset: usize,
    },
    /// A dot stands elsewhere than between pairs of digits, as in `3304.99` or `3304.10.1000`.
    #[error("the dots part a tariff code after 2, 4, 6 or 8 digits, as in `3304.99`")]
    Grouping {
        /// Where, in characters from the start.
        offset: usize,
    },
    /// How many digits it has.
    #[error("a tariff code has 4, 6, 8 or 10 digits, not {0}")]
    Length(usize),
    /// Nomenclatures add digits by twos, so a zero was lost: in front, where a program took the code for a number, or at the
    /// end, `3304.10` become `3304.1`.
    #[error("a tariff code has 4, 6, 8 or 10 digits, not {0}; is a zero missing?")]
    Odd(usize),
    /// The nomenclature has no such chapter.
    #[error("there is no chapter {0:02}: chapters run from 01 to 97 without 77")]
    Chapter(u8),
    /// Headings count from 01 in each chapter.
    #[error("headings count from 01 in each chapter")]
    Heading,
}

impl HsCode {
    /// Reads a code such as `3304`, `330499`, `3304.99`, `3304.10.1000` or `3304.99.50.00`; also as Korean declarations write
    /// it, `3304.99-1000`, and European ones, `3304 99 00`.
    ///
    /// # Errors
    /// Another character, a misplaced dot, too few or too many digits, or a chapter that does not exist.
    pub fn parse(text: &str) -> Result<Self, HsFault> {
        let mut digits = String::with_capacity(10);
        let mut written = String::with_capacity(text.len());
        let mut after_dot = true;
        let mut misplaced = None;
        for (offset, found) in text.chars().enumerate() {
            match found {
                '0'..='9' => digits.push(found),
                '.' | '-' | ' ' if after_dot || !matches!(digits.len(), 2 | 4 | 6 | 8) => {
                    misplaced = misplaced.or(Some(offset));
                }
                '.' | '-' | ' ' => {}
                _ => return Err(HsFault::Character { offset }),
            }
            after_dot = !found.is_ascii_digit();
            written.push(if after_dot { '.' } else { found });
        }
        match digits.len() {
            4 | 6 | 8 | 10 => {}
            count @ (3 | 5 | 7 | 9) => return Err(HsFault::Odd(count)),
            count => return Err(HsFault::Length(count)),
        }
        if let Some(offset) = misplaced.or_else(|| after_dot.then(|| text.len() - 1)) {
            return Err(HsFault::Grouping { offset });
        }
        match pair(&digits[..2]) {
            chapter @ (0 | 77 | 98..) => return Err(HsFault::Chapter(chapter)),
            _ if pair(&digits[2..4]) == 0 => return Err(HsFault::Heading),
            _ => {}
        }
        Ok(Self { written: written.into(), digits: digits.into() })
    }

    /// A code that lacks a zero with that zero, where it can only have stood in one place: in front of a code of chapters 01
    /// to 09, as programs lose it that take a code for a number, or at the end of half a subheading.
    pub fn with_its_zero(text: &str) -> Option<String> {
        let fits = |text: String| Self::parse(&text).is_ok().then_some(text);
        match Self::parse(text) {
            Err(HsFault::Odd(5)) if text.split_once('.').is_some_and(|(heading, _)| heading.len() == 4) => {
                fits(format!("{text}0"))
            }
            // No chapter from 01 to 09 has more than 14 headings.
            Err(HsFault::Odd(_)) => {
                let is_early =
                    |text: &String| Self::parse(text).is_ok_and(|code| pair(&code.digits[2..4]) <= 14);
                Some(format!("0{text}")).filter(is_early)
            }
            _ => None,
        }
    }

    /// The code as it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The heading, `3304`: the same in every country.
    pub fn heading(&self) -> &str {
        &self.digits[..4]
    }

    /// The subheading, `3304.99`, where the code goes that far: the same in every country.
    pub fn subheading(&self) -> Option<String> {
        let half = self.digits.get(4..6)?;
        Some(format!("{}.{half}", self.heading()))
    }
}

/// The value of two ASCII digits.
fn pair(digits: &str) -> u8 {
    digits.bytes().fold(0, |sum, digit| sum * 10 + (digit - b'0'))
}

impl PartialEq for HsCode {
    fn eq(&self, other: &Self) -> bool {
        self.digits == other.digits
    }
}

impl Eq for HsCode {}

impl PartialOrd for HsCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for HsCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.digits.cmp(&other.digits)
    }
}

impl Hash for HsCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digits.hash(state);
    }
}

impl fmt::Display for HsCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_as_editors_write_them() {
        for (text, digits, heading, subheading) in [
            ("3304", "3304", "3304", None),
            ("33.04", "3304", "3304", None),
            ("3304.99", "330499", "3304", Some("3304.99")),
            ("330499", "330499", "3304", Some("3304.99")),
            ("3304.10.1000", "3304101000", "3304", Some("3304.10")),
            ("3304.99.5000", "3304995000", "3304", Some("3304.99")),
            ("3304.99.50.00", "3304995000", "3304", Some("3304.99")),
            ("3304.9900.91", "3304990091", "3304", Some("3304.99")),
            ("0303.89", "030389", "0303", Some("0303.89")),
            ("9701.21", "970121", "9701", Some("9701.21")),
        ] {
            let code = HsCode::parse(text).unwrap();
            assert_eq!((code.as_str(), &*code.digits, code.heading()), (text, digits, heading));
            assert_eq!(HsCode::parse(&text.replace('.', "-")).unwrap().as_str(), text);
            assert_eq!(code.subheading().as_deref(), subheading, "{text}");
        }
        for (text, written) in
            [("3304.99-1000", "3304.99.1000"), ("3304 99 00", "3304.99.00"), ("0303-54", "0303.54")]
        {
            assert_eq!(HsCode::parse(text).unwrap().as_str(), written);
        }
        assert_eq!(HsCode::parse("3304.99"), HsCode::parse("330499"));
    }

    #[test]
    fn faults_say_why() {
        for (text, fault) in [
            ("", HsFault::Length(0)),
            ("33", HsFault::Length(2)),
            ("330", HsFault::Odd(3)),
            ("3304.1", HsFault::Odd(5)),
            ("303541000", HsFault::Odd(9)),
            ("3304.99.010", HsFault::Odd(9)),
            ("303.54", HsFault::Odd(5)),
            ("33041000001", HsFault::Length(11)),
            ("3304.99.", HsFault::Grouping { offset: 7 }),
            (".3304", HsFault::Grouping { offset: 0 }),
            ("330.499", HsFault::Grouping { offset: 3 }),
            ("3304..99", HsFault::Grouping { offset: 5 }),
            ("3304.-99", HsFault::Grouping { offset: 5 }),
            ("3304\u{A0}99", HsFault::Character { offset: 4 }),
            ("3304,99", HsFault::Character { offset: 4 }),
            ("３３０４", HsFault::Character { offset: 0 }),
            ("7701", HsFault::Chapter(77)),
            ("0001", HsFault::Chapter(0)),
            ("9801.00", HsFault::Chapter(98)),
            ("9999", HsFault::Chapter(99)),
            ("3300.10", HsFault::Heading),
        ] {
            assert_eq!(HsCode::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn a_lost_zero_is_given_back_where_it_can_only_have_been_there() {
        for (text, meant) in [
            ("303541000", Some("0303541000")),
            ("3035410", Some("03035410")),
            ("303.54", Some("0303.54")),
            ("303", Some("0303")),
            ("3304.1", Some("3304.10")),
            ("33041", None),
            ("330499100", None),
            ("3304.99", None),
        ] {
            assert_eq!(HsCode::with_its_zero(text).as_deref(), meant, "{text}");
        }
    }
}
