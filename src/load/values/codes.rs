//! Codes, dates, slugs and money: values whose form tells what is wrong with them.
//!
//! **Invariant:** a number stays as it was written, digit by digit.

use super::{meant, parsed, scalar};
use crate::diag::characters::{is_hidden, mended};
use crate::diag::{Diagnostic, Rule};
use crate::domain::{
    CodePattern, Country, Date, Digested, Digester, Gtin, GtinFault, HsCode, HsFault, Id, LanguageTag,
    Period, Slug,
};
use crate::load::yaml::{Decode, DecodeContext, Node};

impl Decode for Slug {
    fn stand_in() -> Option<Self> {
        Slug::parse("unknown").ok()
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadSlug, "text", |text| {
            Slug::parse(text).map_err(|fault| fault.mended.map(|slug| slug.to_string()))
        })
    }
}

impl Decode for Id {
    fn stand_in() -> Option<Self> {
        Id::parse("UNKNOWN").ok()
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadId, "text", |text| {
            Id::parse(text).map_err(|fault| fault.mended.map(|id| id.to_string()))
        })
    }
}

impl Decode for LanguageTag {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadLanguageTag, "text", |text| {
            LanguageTag::parse(text).map_err(|fault| fault.canonical())
        })
    }
}

impl Decode for Country {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadCountry, "text", |text| {
            Country::parse(text).map_err(|fault| fault.meant.map(|country| country.to_string()))
        })
    }
}

impl Decode for Date {
    fn stand_in() -> Option<Self> {
        Some(Date::FIRST)
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadDate, "text", |text| {
            Date::parse(text).map_err(|_| iso(text).filter(|text| Date::parse(text).is_ok()))
        })
    }
}

impl Decode for Period {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadDate, "text", |text| {
            Period::parse(text).map_err(|_| iso(text).filter(|text| Period::parse(text).is_ok()))
        })
    }
}

/// A year, month and day as `2026-03-05`, where they are written in that order in another way: `2026. 3. 5.`, `2026/03/05`,
/// `2026년 3월 5일`. A year of four digits must come first, so that day and month cannot be confused.
fn iso(text: &str) -> Option<String> {
    let text = mended(text).unwrap_or_else(|| text.to_owned());
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let signs = |c: char| c.is_ascii_digit() || " .-/,년월일年月日".contains(c);
    let year =
        parts.next().filter(|year| year.len() == 4 && text.chars().all(signs) && text.starts_with(*year))?;
    let parts: Vec<&str> = parts.collect();
    let fits = parts.len() <= 2 && parts.iter().all(|part| part.len() <= 2);
    fits.then(|| parts.iter().fold(year.to_owned(), |iso, part| format!("{iso}-{part:0>2}")))
}

/// The address of a site without `https://`: a host, and a path where it needs one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host(String);

impl Host {
    fn parse(text: &str) -> Option<Self> {
        let (host, path) = text.split_once('/').unwrap_or((text, ""));
        let is_label = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let is_host = host.contains('.') && host.split('.').all(is_label);
        let is_path = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/".contains(&b));
        (is_host && is_path && !text.ends_with('/')).then(|| Self(text.to_owned()))
    }

    /// The address as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The reference to it.
    pub fn href(&self) -> String {
        format!("https://{}", self.0)
    }
}

impl Decode for Host {
    fn stand_in() -> Option<Self> {
        Some(Self(String::new()))
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        parsed(node, context, Rule::BadHost, "text", |text| {
            Self::parse(text).ok_or_else(|| {
                let text = text.trim();
                let bare = text.split_once("://").map_or(text, |(_, rest)| rest).trim_end_matches('/');
                let (host, path) =
                    bare.split_once('/').map_or((bare, None), |(host, path)| (host, Some(path)));
                let host = host.to_ascii_lowercase();
                let mended = path.map_or_else(|| host.clone(), |path| format!("{host}/{path}"));
                Self::parse(&mended).map(|_| mended)
            })
        })
    }
}

impl Digested for Host {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

impl Decode for HsCode {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        // The warning about unquoted numbers applies to codes first of all.
        let text = String::decode(node, context)?;
        HsCode::parse(text.trim())
            .map_err(|fault| {
                let suggestion = meant(&text, |text| HsCode::parse(text).is_ok())
                    .or_else(|| HsCode::with_its_zero(text.trim()))
                    .map(|code| format!("\"{code}\""));
                let why = if matches!(fault, HsFault::Odd(_)) { "odd" } else { "other" };
                context.value_fault(Rule::BadHsCode, node, |d| {
                    d.with("value", &text).with("why", why).suggest(suggestion)
                });
            })
            .ok()
    }
}

impl Decode for Gtin {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = String::decode(node, context)?;
        Gtin::parse(text.trim())
            .map_err(|fault| {
                let (why, detail) = match fault {
                    GtinFault::NotDigits => ("not-digits", String::new()),
                    GtinFault::Length(length) => ("length", length.to_string()),
                    GtinFault::CheckDigit { expected, .. } => ("check-digit", expected.to_string()),
                };
                let digits: String =
                    text.chars().filter(|c| !matches!(c, ' ' | '-' | '.') && !is_hidden(*c)).collect();
                let digits = mended(&digits).unwrap_or(digits);
                let suggestion =
                    (digits != text && Gtin::parse(&digits).is_ok()).then(|| format!("\"{digits}\""));
                context.value_fault(Rule::BadGtin, node, |d| {
                    d.with("value", &text).with("why", why).with("detail", detail).suggest(suggestion)
                });
            })
            .ok()
    }
}

impl Decode for CodePattern {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let (text, _) = scalar(node, context, "text")?;
        CodePattern::parse(&text)
            .map_err(|fault| {
                context.fault(Rule::BadPattern, node.span, |d: Diagnostic| {
                    d.with("value", &text).with("offset", fault.offset + 1).with("why", fault.kind.as_str())
                });
            })
            .ok()
    }
}

/// A number as a decimal, digit by digit as its source has it; of at most [`MOST_DIGITS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(pub String);

/// Digits that a decimal may have before its point, and behind it: what is added up stays exact.
const MOST_DIGITS: usize = 18;

impl Decimal {
    /// The number in units of 10⁻¹⁸. What is no number, as none that was read is, counts as nothing.
    fn scaled(&self) -> i128 {
        let (whole, fraction) = self.0.split_once('.').unwrap_or((&self.0, ""));
        format!("{whole}{fraction:0<MOST_DIGITS$}").parse().unwrap_or(0)
    }

    /// All of `numbers` together.
    pub fn sum<'a>(numbers: impl IntoIterator<Item = &'a Decimal>) -> Self {
        let sum = numbers.into_iter().fold(0i128, |sum, number| sum.saturating_add(number.scaled()));
        let digits = format!("{sum:0>width$}", width = MOST_DIGITS + 1);
        let (whole, fraction) = digits.split_at(digits.len() - MOST_DIGITS);
        let fraction = fraction.trim_end_matches('0');
        Self(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
    }

    /// Whether it is more than `most`.
    pub fn is_above(&self, most: u32) -> bool {
        self.scaled() > Self(most.to_string()).scaled()
    }

    /// Whether it is as much as `other`, or off by no more than `most`.
    pub fn is_within(&self, other: &Self, most: Option<&Self>) -> bool {
        self.scaled().abs_diff(other.scaled()) <= most.map_or(0, Self::scaled).unsigned_abs()
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Decimal {
    fn stand_in() -> Option<Self> {
        Some(Self("0".to_owned()))
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = String::decode(node, context)?;
        let digits = |part: &str| {
            (1..=MOST_DIGITS).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let is_decimal = match text.split_once('.') {
            Some((whole, fraction)) => digits(whole) && digits(fraction),
            None => digits(&text),
        };
        if !is_decimal {
            context.wrong_type(node, "number");
        }
        is_decimal.then_some(Self(text))
    }
}

/// The codes of ISO 4217 that money is counted in, by alphabet: those in use, and those that went out of use from 1999 on, which
/// figures of earlier years are in. Metals, units of account, and codes for tests and for no currency are none.
const CURRENCIES: &str = "ADP AED AFA AFN ALL AMD ANG AOA AON AOR ARS ATS AUD AWG AZM AZN BAM BBD BDT BEF BGL BGN BHD BIF BMD BND BOB \
    BRL BSD BTN BWP BYB BYN BYR BZD CAD CDF CHF CLP CNY COP CRC CSD CUC CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB \
    EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP GMD GNF GRD GTQ GWP GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD \
    JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MGF MKD MMK MNT MOP MRO MRU MTL MUR \
    MVR MWK MXN MYR MZM MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR ROL RON RSD RUB RUR RWF SAR SBD \
    SCR SDD SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD \
    TZS UAH UGX USD UYU UZS VED VEB VEF VES VND VUV WST XAF XCD XCG XOF XPF YER YUM ZAR ZMK ZMW ZWD ZWG ZWL ZWN ZWR";

/// A currency by its three letters (ISO 4217).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency(pub String);

impl Decode for Currency {
    fn stand_in() -> Option<Self> {
        // The code for no currency.
        Some(Self("XXX".to_owned()))
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let currency = parsed(node, context, Rule::UnknownValue, "text", |text| {
            let is_code = |text: &str| CURRENCIES.split(' ').any(|code| code == text);
            let meant = Some(text.to_uppercase()).filter(|text| is_code(text));
            if is_code(text) { Ok(Self(text.to_owned())) } else { Err(meant) }
        });
        // One that is refused stands for itself, so that none is told to be missing.
        currency.or_else(|| Some(Self(node.text()?.to_owned())))
    }
}

impl Digested for Decimal {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

impl Digested for Currency {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

impl Digested for CodePattern {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.to_string().as_bytes());
    }
}
