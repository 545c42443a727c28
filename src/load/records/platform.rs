//! `platform.yaml`: an online marketplace, and where a listing on it is reported.
//!
//! **Invariant:** what a platform has promised, what others say of it and what the law asks of it are three lists, never one.

use super::Place;
use super::jurisdiction::ClockStart;
use super::published::{Known, LegalState, Own, TimeUnit, published_record};
use crate::domain::{Country, LanguageTag, Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{Decimal, Host, LocalText, SourceName, Token, Word, closed_values};
use crate::load::yaml::{Spanned, record};

closed! {
    /// What the value of a promise is counted in.
    pub enum PromiseUnit {
        Hour = "hour", WorkingHour = "working-hour", Day = "day", WorkingDay = "working-day", Percent = "percent",
    }
}
closed! {
    /// Whose word a stated time or rate is.
    pub enum PromiseMaker {
        /// The platform's own.
        Platform = "platform",
        /// Somebody else's, who says how it goes.
        ThirdParty = "third-party",
    }
}
closed! {
    /// Whose registrations a channel takes.
    pub enum RegistrationTaken {
        /// Those of the market that the listing is for.
        Local = "local",
        /// Those of any country.
        Any = "any",
    }
}
closed_values!(PromiseUnit PromiseMaker RegistrationTaken);
plain!(PromiseUnit PromiseMaker RegistrationTaken);

published_record! {
    /// An online marketplace, and where a listing on it is reported.
    pub struct Platform of Platform {
        /// The company that runs it.
        operator: Option<PlatformOperator>,
        /// Its sites.
        sites: Vec<PlatformSite>,
        /// Where listings are reported.
        channels: Vec<Channel>,
        /// What it has promised, and what others say of its times and rates.
        promises: Vec<Promise>,
        /// What the law asks of it, or may come to ask.
        duties: Vec<Duty>,
        /// Whether it has an agent in the country that asks for one.
        domestic_agent: Option<DomesticAgent>,
        /// The days that run when a seller objects.
        counter_notice: Vec<CounterNotice>,
        /// What follows where the owner of the right says nothing: listing-revived, listing-removed …
        silence_means: Option<Spanned<Word>>,
        /// How many brands are watched on it.
        monitored: Vec<Monitored>,
    }
}

impl Own for Platform {
    fn own_places(&self) -> Vec<Place> {
        let places = self.channels.iter().map(|channel| (channel.id.to_string(), channel.anchor()));
        places.map(|(id, anchor)| Place { id, anchor }).collect()
    }
}

record! {
    /// The company that runs a platform.
    pub struct PlatformOperator {
        /// What it is called.
        names: LocalText,
        /// Country of its seat.
        country: Option<Spanned<Country>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A site of a platform.
    pub struct PlatformSite {
        /// Its name, by which channels name it.
        name: Spanned<String>,
        /// Its host, such as `aliexpress.com`.
        host: Spanned<Host>,
        /// Countries that it sells to; none is named where the source does not say.
        markets: Vec<Spanned<Country>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Where listings are reported.
    pub struct Channel {
        /// Id of the channel, by which links in texts lead to it.
        id: Spanned<Token>,
        /// What it is called.
        name: Option<LocalText>,
        /// Its host, such as `ipp.alibabagroup.com`.
        host: Option<Spanned<Host>>,
        /// Whether an account is needed.
        account: Known,
        /// Countries whose listings it takes; all of its sites' if none is named.
        markets: Vec<Spanned<Country>>,
        /// Kinds of rights that it takes.
        rights: Vec<Spanned<Word>>,
        /// What is handed in.
        documents: Vec<Spanned<Word>>,
        /// Whose registrations it takes.
        registration: Option<RegistrationTaken>,
        /// Most links in one report.
        links_max: Option<u32>,
        /// Languages of a report.
        languages: Vec<Spanned<LanguageTag>>,
        /// Names of the sites whose listings it takes; all if none is named.
        sites: Vec<Spanned<String>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

impl Channel {
    /// Where it stands on the platform's page.
    pub fn anchor(&self) -> String {
        format!("channel-{}", self.id)
    }

    /// Whether it takes listings of the site.
    pub fn takes(&self, site: &PlatformSite) -> bool {
        self.sites.is_empty() || self.sites.iter().any(|name| name.value == site.name.value)
    }
}

record! {
    /// A stated time or rate.
    pub struct Promise {
        /// Its id.
        id: Spanned<Token>,
        /// What is said.
        text: LocalText,
        /// What is measured: reports-processed, document-check …
        measure: Option<Spanned<Word>>,
        /// The value as a decimal number.
        value: Option<Spanned<Decimal>>,
        /// What the value is counted in.
        unit: Option<PromiseUnit>,
        /// The time within which.
        within: Option<PromiseTime>,
        /// Day, month or year on which it was said.
        made_on: Option<Spanned<Period>>,
        /// Day, month or year at whose end it ends.
        until: Option<Spanned<Period>>,
        /// Whose word it is.
        by: PromiseMaker,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A span of time.
    pub struct PromiseTime {
        /// How many of the unit.
        count: u32,
        /// What is counted; `unstated` where the source does not say.
        unit: TimeUnit,
    }
}

record! {
    /// What the law asks of a platform, or may come to ask.
    pub struct Duty {
        /// The law.
        legal: DutyLaw,
        /// How far it is on its way.
        state: Spanned<LegalState>,
        /// Day, month or year of that state.
        on: Option<Spanned<Period>>,
        /// What it asks: suspend-listing, domestic-agent …
        what: Vec<Spanned<Word>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// The law that a duty follows from.
    pub struct DutyLaw {
        /// Its title.
        title: LocalText,
        /// Its number.
        number: Option<String>,
        /// The articles that matter.
        article: Option<String>,
    }
}

record! {
    /// Whether a platform has an agent in a country.
    pub struct DomesticAgent {
        /// Whether it has.
        known: Known,
        /// The country.
        country: Option<Spanned<Country>>,
        /// Day, month or year since when.
        from: Option<Spanned<Period>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Days that run when a seller objects.
    pub struct CounterNotice {
        /// Its id.
        id: Spanned<Token>,
        /// Whose deadline it is: seller, right-holder …
        who: Spanned<Word>,
        /// What is to be done by then.
        act: Spanned<Word>,
        /// How many of the unit.
        count: u32,
        /// What is counted; `unstated` where the source does not say.
        unit: TimeUnit,
        /// What it runs from; `unstated` where the source does not say.
        from: ClockStart,
        /// What happens where it is missed.
        if_missed: Option<Spanned<Word>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// How many brands are watched on a platform.
    pub struct Monitored {
        /// How many.
        brands: u32,
        /// Who watches.
        who: Option<LocalText>,
        /// Day, month or year of the number.
        on: Spanned<Period>,
        /// What is aimed at.
        target: Option<MonitoringTarget>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// How many brands are to be watched.
    pub struct MonitoringTarget {
        /// How many.
        brands: u32,
        /// Day, month or year by which.
        by: Spanned<Period>,
    }
}
