//! Countries and territories by their codes.
//!
//! Source: ISO 3166-1, the officially assigned alpha-2 codes; and `EU`, which its maintenance agency reserves for
//! the European Union, because customs law and recordation there are the Union's.
//!
//! **Invariant:** a code says which territory is meant, nothing about its status.

use std::fmt;

use thiserror::Error;

/// A country or territory, by its ISO 3166-1 alpha-2 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

/// Why a text is no country code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an ISO 3166-1 alpha-2 country code")]
pub struct CountryFault {
    /// The code that was probably meant: written in lower case, with three letters, or as people say it (`UK`).
    pub meant: Option<Country>,
}

impl Country {
    /// Reads two capital letters.
    ///
    /// # Errors
    /// No such code, with the one that was probably meant.
    pub fn parse(text: &str) -> Result<Self, CountryFault> {
        if let Some(country) = Self::find(text) {
            return Ok(country);
        }
        let upper = text.trim().to_ascii_uppercase();
        let meant = Self::find(&upper).or_else(|| {
            let (_, code) = MISTAKEN.iter().find(|(mistaken, _)| *mistaken == upper)?;
            Self::find(code)
        });
        Err(CountryFault { meant })
    }

    fn find(text: &str) -> Option<Self> {
        CODES.binary_search(&text).ok().map(|place| Self(CODES[place]))
    }

    /// Whether what holds in this territory holds in `other`: a right of the European Union does in its member states.
    pub fn covers(self, other: Self) -> bool {
        self == other || (self.0 == "EU" && UNION.contains(&other.0))
    }

    /// The territories that it covers: itself, and its member states where it is a union.
    pub fn covered(self) -> impl Iterator<Item = Self> {
        CODES.iter().copied().map(Self).filter(move |other| self.covers(*other))
    }

    /// The code, two capital letters.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

/// The member states of the European Union, in the order of their codes.
///
/// Source: Publications Office of the European Union, Interinstitutional style guide, annex A6, 2020-02-01.
const UNION: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// What people write for the countries that a guide to Korean goods most often names.
const MISTAKEN: &[(&str, &str)] = &[
    ("AUS", "AU"),
    ("CHN", "CN"),
    ("GBR", "GB"),
    ("HKG", "HK"),
    ("IDN", "ID"),
    ("JPN", "JP"),
    ("KOR", "KR"),
    ("MAC", "MO"),
    ("MYS", "MY"),
    ("PHL", "PH"),
    ("RUS", "RU"),
    ("SGP", "SG"),
    ("THA", "TH"),
    ("TWN", "TW"),
    ("UAE", "AE"),
    ("UK", "GB"),
    ("USA", "US"),
    ("VNM", "VN"),
];

/// Every officially assigned code and `EU`, in order.
const CODES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU",
    "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES",
    "ET", "EU", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL",
    "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID",
    "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI",
    "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV",
    "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
    "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR",
    "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY",
    "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL",
    "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK",
    "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC",
    "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole_and_in_order() {
        assert_eq!(CODES.len(), 249 + 1);
        assert!(CODES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(
            CODES.iter().all(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
        );
        for (mistaken, code) in MISTAKEN {
            assert_eq!(Country::parse(mistaken).unwrap_err().meant, Country::find(code), "{mistaken}");
            assert!(Country::find(code).is_some(), "{code}");
        }
    }

    #[test]
    fn codes_and_mistakes() {
        for text in ["KR", "CN", "VN", "HK", "TW", "EU", "GB", "SS"] {
            assert_eq!(Country::parse(text).unwrap().as_str(), text);
        }
        for (text, meant) in [
            ("kr", Some("KR")),
            ("UK", Some("GB")),
            ("KOR", Some("KR")),
            ("XX", None),
            ("AN", None),
            ("", None),
            ("한국", None),
        ] {
            assert_eq!(Country::parse(text).unwrap_err().meant.map(Country::as_str), meant, "{text}");
        }
    }
}
