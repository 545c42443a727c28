//! `jurisdiction.yaml`: the law of a place for those who have goods stopped there.
//!
//! **Invariant:** what is not written is unknown; no field has a no for its default.

use super::published::{Known, LegalState, Own, TimeUnit, published_record};
use crate::diag::Rule;
use crate::domain::{Country, Date, Digested, Digester, LanguageTag, Period, Visibility, Weekday, closed};
use crate::load::restrict::plain;
use crate::load::values::{
    AgencyName, Currency, Decimal, JurisdictionName, LocalText, SourceName, Token, Word, closed_values,
};
use crate::load::yaml::{Decode, DecodeContext, Described, MapOf, Node, Spanned, record};

closed! {
    /// What a jurisdiction is.
    pub enum JurisdictionKind { Union = "union", State = "state", CustomsTerritory = "customs-territory", Subnational = "subnational", }
}
closed! {
    /// What a jurisdiction has from the one above it.
    pub enum ParentScope { All = "all", Gi = "gi", Recordation = "recordation", }
}
closed! {
    /// What an authority does.
    pub enum AuthorityRole { Receives = "receives", Decides = "decides", Acts = "acts", Advises = "advises", }
}
closed! {
    /// What a right holder needs in the place itself.
    pub enum Residence { None = "none", Agent = "agent", LocalEntity = "local-entity", }
}
closed! {
    /// Whether a fee is taken.
    pub enum FeeState { Charged = "charged", Suspended = "suspended", Abolished = "abolished", None = "none", }
}
closed! {
    /// What a deadline runs from.
    pub enum ClockStart {
        /// The notification of the right holder.
        Notification = "notification",
        /// The service of the notice.
        Service = "service",
        /// The presentation of the goods for examination.
        Presentation = "presentation",
        /// The detention of the goods.
        Detention = "detention",
        /// The date on the notice.
        DateOnNotice = "date-on-notice",
        /// The day after that date.
        DayAfterDateOnNotice = "day-after-date-on-notice",
        /// The receipt of the notice.
        Receipt = "receipt",
        /// The expiry of the right or recordation.
        Expiry = "expiry",
        /// The source does not say.
        Unstated = "unstated",
    }
}
closed! {
    /// What acting ex officio means in a place: the word stands for three things.
    pub enum ExOfficioBasis {
        WithoutApplication = "without-application", OnlyIfRecorded = "only-if-recorded", CriminalPower = "criminal-power",
    }
}
closed! {
    /// Where a right is exhausted by a sale.
    pub enum Exhaustion { National = "national", Regional = "regional", International = "international", Mixed = "mixed", }
}
closed! {
    /// A block that a jurisdiction may take from the one above it.
    pub enum Inherited {
        Authorities = "authorities", Rights = "rights", Recordation = "recordation", Deadlines = "deadlines", ExOfficio = "ex_officio",
        Scope = "scope", SmallConsignment = "small_consignment", Parallel = "parallel", Costs = "costs", Security = "security",
    }
}
closed_values!(
    JurisdictionKind ParentScope AuthorityRole Residence FeeState ClockStart ExOfficioBasis Exhaustion Inherited
);
plain!(JurisdictionKind ParentScope AuthorityRole Residence FeeState ClockStart ExOfficioBasis Exhaustion Inherited);

/// The code of a jurisdiction: a country's (ISO 3166-1), a part of one (ISO 3166-2), or one of those that have none there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurisdictionCode(String);

/// Jurisdictions that ISO 3166 does not have: the Eurasian Economic Union, the Gulf Cooperation Council, and Northern
/// Ireland, which the European Union's customs call so (Regulation (EU) 2020/1470).
const OTHER_CODES: [&str; 3] = ["EAEU", "GCC", "XI"];

impl JurisdictionCode {
    fn parse(text: &str) -> Option<Self> {
        let is_part = || {
            let (country, part) = text.split_once('-')?;
            let is_named = (1..=3).contains(&part.len())
                && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
            Country::parse(country).ok().filter(|_| is_named)
        };
        let is_code = Country::parse(text).is_ok() || OTHER_CODES.contains(&text) || is_part().is_some();
        is_code.then(|| Self(text.to_owned()))
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for JurisdictionCode {
    fn stand_in() -> Option<Self> {
        Some(Self(String::new()))
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = String::decode(node, context)?;
        Self::parse(&text).or_else(|| {
            let meant = Some(text.to_uppercase()).filter(|text| Self::parse(text).is_some());
            context.value_fault(Rule::BadCountry, node, |d| d.with("value", &text).suggest(meant));
            None
        })
    }
}

impl Described for JurisdictionCode {
    fn schema() -> serde_json::Value {
        serde_json::json!({"type": "string", "pattern": "^[A-Z]{2,4}(-[A-Z0-9]{1,3})?$"})
    }
}

impl Digested for JurisdictionCode {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

plain!(JurisdictionCode);

published_record! {
    /// The law of a place for those who have goods stopped there.
    pub struct Jurisdiction of Jurisdiction {
        /// Code of the place: of ISO 3166, or EU, EAEU, GCC, XI.
        code: Spanned<JurisdictionCode>,
        /// What the place is.
        kind: JurisdictionKind,
        /// The jurisdictions above it, and what it has from each.
        parents: Vec<Parent>,
        /// Blocks that it takes from the one above it where it has none of its own.
        inherits: Vec<Inherited>,
        /// Who receives, decides, acts and advises.
        authorities: Vec<Authority>,
        /// The laws and orders.
        legal: Vec<Legal>,
        /// Which rights customs act on.
        rights: Vec<ProtectedRight>,
        /// Registering a right with customs.
        recordation: Option<RecordationScheme>,
        /// Ids of the steps of the manual, in their order: the heading of each ends in `{#id}`.
        steps: Vec<Spanned<Token>>,
        /// The days that run.
        deadlines: Vec<Deadline>,
        /// Whether customs act of their own accord.
        ex_officio: Option<ExOfficio>,
        /// Which goods are covered.
        scope: Option<Coverage>,
        /// The procedure for small consignments.
        small_consignment: Option<SmallConsignment>,
        /// What holds for parallel imports.
        parallel: Option<ParallelImports>,
        /// Who pays what.
        costs: Vec<Cost>,
        /// Securities that are asked for.
        security: Vec<Security>,
        /// The days on which its customs do not work.
        calendar: Option<WorkCalendar>,
        /// Words that replace the outcome's for readers there, by the outcome.
        wording: MapOf<Token, LocalText>,
    }
}

impl Own for Jurisdiction {
    fn own_country(&self) -> Option<Country> {
        Country::parse(self.code.as_str()).ok()
    }
    fn own_sections(&self) -> Vec<&Spanned<Token>> {
        self.steps.iter().collect()
    }
    fn own_holds(&mut self, fields: &[&'static str]) {
        // Where its own rules are kept from readers, those of the one above do not hold in their place.
        self.inherits.retain(|block| !fields.contains(&block.as_str()));
    }
}

record! {
    /// A jurisdiction above another.
    pub struct Parent {
        /// Name of its folder.
        jurisdiction: Spanned<JurisdictionName>,
        /// What is had from it.
        scope: ParentScope,
    }
}

record! {
    /// An authority.
    pub struct Authority {
        /// Name of the agency's folder.
        agency: Option<Spanned<AgencyName>>,
        /// Its name.
        name: Option<LocalText>,
        /// What it does.
        role: AuthorityRole,
        /// Day, month or year since when it does.
        from: Option<Spanned<Period>>,
        /// Day, month or year until when it did.
        to: Option<Spanned<Period>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A law or order.
    pub struct Legal {
        /// Id of the law, by which deadlines name it.
        id: Spanned<Token>,
        /// Its title.
        title: LocalText,
        /// Its number.
        number: Option<String>,
        /// The articles that matter.
        article: Option<String>,
        /// How far it is on its way.
        state: LegalState,
        /// Day, month or year of that state.
        on: Option<Spanned<Period>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A kind of right, and whether customs record it.
    pub struct ProtectedRight {
        /// Kind of right: trademark, design, gi …
        kind as "type": Spanned<Word>,
        /// Whether it can be registered with customs.
        recordable: Known,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// How rights are registered with customs.
    pub struct RecordationScheme {
        /// Whether there is such a register.
        exists: Known,
        /// Who may register.
        who_may: Vec<Spanned<Word>>,
        /// What the right holder needs in the place itself.
        residence: Option<Residence>,
        /// Address of the portal.
        portal: Option<String>,
        /// Languages of the application.
        languages: Vec<Spanned<LanguageTag>>,
        /// What is handed in.
        documents: Vec<Spanned<Word>>,
        /// What it costs.
        fees: Vec<Fee>,
        /// How long it holds.
        validity: Option<Validity>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A fee.
    pub struct Fee {
        /// Whether it is taken.
        state: FeeState,
        /// Day, month or year since when that is so.
        on: Option<Spanned<Period>>,
        /// The amount as a decimal number.
        amount: Option<Spanned<Decimal>>,
        /// The currency by its three letters (ISO 4217).
        currency: Option<Spanned<Currency>>,
        /// What it is paid for, each.
        per: Option<Spanned<Word>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// How long a recordation holds.
    pub struct Validity {
        /// How many of the unit.
        count: Option<u32>,
        /// What is counted.
        unit: TimeUnit,
        /// Whether it ends with the right at the latest.
        capped_by_right: Known,
    }
}

record! {
    /// A deadline.
    pub struct Deadline {
        /// Id of the deadline.
        id: Spanned<Token>,
        /// Whose deadline it is: right-holder, importer, customs …
        who: Spanned<Word>,
        /// What is to be done by then.
        act: Spanned<Word>,
        /// How many of the unit.
        count: Spanned<u32>,
        /// What is counted; `unstated` where the source does not say.
        unit: TimeUnit,
        /// What it runs from; `unstated` where the source does not say.
        from: ClockStart,
        /// The goods that it holds for: any, normal, perishable, or a kind of right.
        goods: Option<Spanned<Word>>,
        /// What happens where it is missed.
        if_missed: Option<Spanned<Word>>,
        /// By how much it may be extended.
        extend: Option<Extension>,
        /// Id of the law that it follows from.
        basis: Option<Spanned<Token>>,
        /// The article of that law.
        article: Option<String>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// An extension of a deadline.
    pub struct Extension {
        /// How many of the unit.
        count: u32,
        /// What is counted.
        unit: TimeUnit,
        /// On what: request, security …
        on: Option<Spanned<Word>>,
    }
}

record! {
    /// Whether customs act of their own accord.
    pub struct ExOfficio {
        /// Whether they do.
        known: Known,
        /// Whether for recorded rights alone.
        recorded_only: Known,
        /// Goods that are left out.
        excludes: Vec<Spanned<Word>>,
        /// What acting of their own accord means here.
        basis: Option<ExOfficioBasis>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Which goods customs act on.
    pub struct Coverage {
        /// Imports.
        import: Known,
        /// Exports.
        export: Known,
        /// Goods in transit.
        transit: Known,
        /// Goods in free zones.
        free_zone: Known,
        /// Goods in the post.
        post: Known,
        /// Goods in travellers' luggage.
        traveller: Known,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// The procedure for small consignments.
    pub struct SmallConsignment {
        /// Whether there is one.
        known: Known,
        /// Most units.
        units_max: Option<u32>,
        /// Grams below which it holds.
        weight_below_g: Option<u32>,
        /// Kinds of infringing goods that it holds for.
        kinds: Vec<Spanned<Word>>,
        /// Goods that are left out.
        excludes: Vec<Spanned<Word>>,
        /// Whether the right holder must have asked for it.
        opt_in: Known,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// What holds for parallel imports.
    pub struct ParallelImports {
        /// Where a right is exhausted by a sale.
        exhaustion: Option<Exhaustion>,
        /// Whether customs act on parallel imports.
        customs_act: Known,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A cost.
    pub struct Cost {
        /// What is paid for: storage, destruction …
        what: Spanned<Word>,
        /// Who pays.
        payer: Spanned<Word>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A security that is asked for.
    pub struct Security {
        /// Who gives it.
        from: Spanned<Word>,
        /// The amount as a decimal number.
        amount: Option<Spanned<Decimal>>,
        /// The currency by its three letters (ISO 4217).
        currency: Option<Spanned<Currency>>,
        /// What else is known of it.
        note: Option<LocalText>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// The days on which customs do not work.
    pub struct WorkCalendar {
        /// Days of the week.
        weekend: Vec<Spanned<Weekday>>,
        /// Holidays.
        holidays: Vec<Spanned<Date>>,
        /// Days of the weekend that are worked, such as a Saturday that makes up for a holiday.
        worked: Vec<Spanned<Date>>,
        /// The days that the list of holidays covers.
        covers: Covered,
        /// Whether a time that would end on such a day ends on the next day that is none.
        ends_move: Known,
        /// Days that are worked, but on which no time ends.
        no_end_on: Vec<Spanned<Date>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A span of days, both included.
    pub struct Covered {
        /// The first.
        from: Spanned<Date>,
        /// The last.
        to: Spanned<Date>,
    }
}
