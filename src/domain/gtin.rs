//! Global Trade Item Numbers: the number under a pack's barcode.
//!
//! Source: GS1 General Specifications, section 3.3 (GTIN-8, -12, -13 and -14) and 7.9.1 (check digit).
//!
//! **Invariant:** a `Gtin` that exists has a right check digit.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use thiserror::Error;

/// The longest form, and the one that all compare in.
const LONGEST: usize = 14;

/// A GTIN of 8, 12, 13 or 14 digits, kept as it was written.
///
/// Two spellings of one number (`012345678905` and `0012345678905`) are equal.
#[derive(Debug, Clone, Copy)]
pub struct Gtin {
    /// ASCII digits, with zeros in front of what was written.
    padded: [u8; LONGEST],
    written: usize,
}

/// Why a text is no GTIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum GtinFault {
    /// Something other than the digits 0 to 9 stands in it.
    #[error("a GTIN holds digits only")]
    NotDigits,
    /// How many digits it has.
    #[error("a GTIN has 8, 12, 13 or 14 digits, not {0}")]
    Length(usize),
    /// The last digit does not follow from the others: one is mistyped, or two are swapped.
    #[error("the check digit is {found}, but the other digits ask for {expected}")]
    CheckDigit {
        /// The digit that the others ask for.
        expected: u8,
        /// The digit that stands there.
        found: u8,
    },
}

impl Gtin {
    /// Reads 8, 12, 13 or 14 ASCII digits without spaces.
    ///
    /// # Errors
    /// Another character, another length, or a wrong check digit.
    pub fn parse(text: &str) -> Result<Self, GtinFault> {
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(GtinFault::NotDigits);
        }
        if !matches!(text.len(), 8 | 12 | 13 | 14) {
            return Err(GtinFault::Length(text.len()));
        }
        let mut padded = [b'0'; LONGEST];
        padded[LONGEST - text.len()..].copy_from_slice(text.as_bytes());
        let expected = check_digit(&padded[..LONGEST - 1]);
        let found = padded[LONGEST - 1] - b'0';
        if expected != found {
            return Err(GtinFault::CheckDigit { expected, found });
        }
        Ok(Self { padded, written: text.len() })
    }

    /// The digits as they were written.
    pub fn as_str(&self) -> &str {
        digits(&self.padded[LONGEST - self.written..])
    }
}

/// The digits weigh 3 and 1 by turns, 3 for the one before the check digit; the check digit fills up to the next
/// ten (GS1 General Specifications, section 7.9.1).
fn check_digit(body: &[u8]) -> u8 {
    let sum: u32 = body
        .iter()
        .rev()
        .zip([3, 1].iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    u8::try_from((10 - sum % 10) % 10).expect("a remainder of ten is below ten")
}

fn digits(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("a GTIN holds ASCII digits only")
}

impl PartialEq for Gtin {
    fn eq(&self, other: &Self) -> bool {
        self.padded == other.padded
    }
}

impl Eq for Gtin {}

impl PartialOrd for Gtin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Gtin {
    fn cmp(&self, other: &Self) -> Ordering {
        self.padded.cmp(&other.padded)
    }
}

impl Hash for Gtin {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.padded.hash(state);
    }
}

impl fmt::Display for Gtin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_hold() {
        let table: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/gtin.json")).unwrap();
        for case in table["cases"].as_array().unwrap() {
            let text = case["text"].as_str().unwrap();
            let expected = match case["fault"].as_str() {
                None => Ok(case["key"].as_str().unwrap().to_owned()),
                Some("not-digits") => Err(GtinFault::NotDigits),
                Some("length") => Err(GtinFault::Length(text.len())),
                Some("check-digit") => Err(GtinFault::CheckDigit {
                    expected: u8::try_from(case["expected"].as_u64().unwrap()).unwrap(),
                    found: text.as_bytes()[text.len() - 1] - b'0',
                }),
                Some(other) => panic!("unknown fault {other}"),
            };
            assert_eq!(Gtin::parse(text).map(|gtin| digits(&gtin.padded).to_owned()), expected, "{text}");
            if let Ok(gtin) = Gtin::parse(text) {
                assert_eq!(gtin.as_str(), text);
            }
        }
    }

    #[test]
    fn two_spellings_are_one_number() {
        let [short, long] = ["036000291452", "0036000291452"].map(|text| Gtin::parse(text).unwrap());
        assert_eq!(short, long);
        assert_ne!(short.as_str(), long.as_str());
    }

    #[test]
    fn one_wrong_digit_is_always_found() {
        let right = "9520123456788";
        for place in 0..right.len() {
            for digit in b'0'..=b'9' {
                let mut bytes = right.as_bytes().to_vec();
                if bytes[place] != digit {
                    bytes[place] = digit;
                    assert!(Gtin::parse(std::str::from_utf8(&bytes).unwrap()).is_err());
                }
            }
        }
    }
}
