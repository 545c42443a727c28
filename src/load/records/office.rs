//! `office.yaml`: an office abroad, where it is, whom it serves, and when that was last confirmed.
//!
//! **Invariant:** what nobody has confirmed for a year counts as unconfirmed.

use icu::time::zone::IanaParser;

use super::published::{Own, published_record};
use crate::diag::Rule;
use crate::domain::{Country, Date, Digested, Digester, LanguageTag, Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{AgencyName, JurisdictionName, LocalText, SourceName, Word, closed_values};
use crate::load::yaml::{Decode, DecodeContext, Described, Node, Spanned, record};

closed! {
    /// What an office belongs to.
    pub enum OfficeNetwork {
        /// The overseas intellectual property centres.
        IpCentre = "ip-centre",
        /// The centres of the Korea Agro-Fisheries & Food Trade Corporation.
        AtCentre = "at-centre",
        /// A unit of a customs authority.
        CustomsUnit = "customs-unit",
        /// An attaché.
        Attache = "attache",
        /// A consulate.
        Consulate = "consulate",
        /// None of these.
        Other = "other",
    }
}
closed_values!(OfficeNetwork);
plain!(OfficeNetwork);

/// A time zone by its name in the IANA time zone database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZone(String);

impl TimeZone {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for TimeZone {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = String::decode(node, context)?;
        // Only names of places follow the law of a place: `EST` and the like stand still.
        let is_zone = text == "UTC" || (text.contains('/') && !IanaParser::new().parse(&text).is_unknown());
        if is_zone {
            return Some(Self(text));
        }
        context.value_fault(Rule::BadTimeZone, node, |d| d.with("value", &text));
        None
    }
}

impl Described for TimeZone {
    fn schema() -> serde_json::Value {
        serde_json::json!({"type": "string", "pattern": "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$"})
    }
}

impl Digested for TimeZone {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

plain!(TimeZone);

published_record! {
    /// An office abroad, and whom it serves.
    pub struct Office of Office {
        /// What it belongs to.
        network: OfficeNetwork,
        /// Who runs it, and who ran it.
        operators: Vec<Operator>,
        /// What its network was called before.
        former_networks: Vec<FormerNetwork>,
        /// Where it is.
        seat: Seat,
        /// The jurisdictions that it serves, by the names of their folders.
        serves: Vec<Spanned<JurisdictionName>>,
        /// Languages in which it answers.
        languages: Vec<Spanned<LanguageTag>>,
        /// What it does for those who ask: authentication, training …
        services: Vec<Spanned<Word>>,
        /// Day, month or year in which it opened.
        opened: Option<Spanned<Period>>,
        /// Day, month or year in which it closed.
        closed: Option<Spanned<Period>>,
        /// Day on which an editor last made sure that all this is so.
        confirmed_on: Spanned<Date>,
    }
}

impl Own for Office {
    fn own_found_by(&self) -> Vec<&str> {
        let former = self.former_networks.iter().flat_map(|network| network.name.0.values());
        self.seat.city.0.values().chain(former).map(String::as_str).collect()
    }
    fn own_confirmed_on(&self) -> Option<&Spanned<Date>> {
        Some(&self.confirmed_on)
    }
    fn own_time_zone(&self) -> Option<&str> {
        self.seat.time_zone.as_ref().map(|zone| zone.value.as_str())
    }
}

record! {
    /// An agency that runs an office, or ran it.
    pub struct Operator {
        /// Name of the agency's folder.
        agency: Option<Spanned<AgencyName>>,
        /// Its name, where it has no record, or one for fewer readers.
        name: Option<LocalText>,
        /// Day, month or year since when.
        from: Option<Spanned<Period>>,
        /// Day, month or year until when.
        to: Option<Spanned<Period>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A former name of an office's network.
    pub struct FormerNetwork {
        /// The name.
        name: LocalText,
        /// Day, month or year since when.
        from: Option<Spanned<Period>>,
        /// Day, month or year until when.
        to: Option<Spanned<Period>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Where an office is.
    pub struct Seat {
        /// Country or territory.
        country: Spanned<Country>,
        /// City.
        city: LocalText,
        /// Time zone by its IANA name, such as `Asia/Shanghai`: of the hours of its contacts, where they name none.
        time_zone: Option<Spanned<TimeZone>>,
    }
}

impl Office {
    /// Whether it has closed, where `is_past` tells whether a day lies before today.
    pub fn is_closed(&self, is_past: impl Fn(Date) -> bool) -> bool {
        self.closed.as_ref().is_some_and(|closed| is_past(closed.value.last()))
    }
}
