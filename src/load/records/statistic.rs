//! `statistic.yaml`: figures of a period, as their source counted them.
//!
//! **Invariant:** a figure says of which period it is, or that this is not known.

use super::published::{CountUnit, Known, Own, published_record};
use crate::domain::{Country, Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{
    AgencyName, Currency, Decimal, LocalText, SourceName, StatisticName, Word, closed_values,
};
use crate::load::yaml::{Spanned, record};

closed! {
    /// Whose goods are counted.
    pub enum StatisticScope {
        /// Those of all right holders.
        AllBrands = "all-brands",
        /// Those of Korean right holders.
        KBrand = "k-brand",
        /// Those that the text names.
        Named = "named",
    }
}
closed! {
    /// Where goods were when they were counted.
    pub enum StatisticStage {
        /// On their way in.
        Import = "import",
        /// On their way out.
        Export = "export",
        /// On their way through.
        Transit = "transit",
        /// On sale or in a store.
        Market = "market",
        /// Offered online.
        Online = "online",
        /// The source does not say.
        Unstated = "unstated",
    }
}
closed! {
    /// Which of two periods of one source that does not name them a figure is of.
    pub enum PeriodOrder { Earlier = "earlier", Later = "later", }
}
closed_values!(StatisticScope StatisticStage PeriodOrder);
plain!(StatisticScope StatisticStage PeriodOrder);

published_record! {
    /// Figures of a period, as their source counted them.
    pub struct Statistic of Statistic {
        /// What is counted.
        indicator: LocalText,
        /// Whose goods are counted.
        scope: StatisticScope,
        /// Where goods were when they were counted.
        stage: StatisticStage,
        /// What one of them is.
        unit: Spanned<CountUnit>,
        /// The currency of amounts of money by its three letters (ISO 4217).
        currency: Option<Spanned<Currency>>,
        /// The countries that are counted in.
        geography: Vec<Spanned<Country>>,
        /// Name of the folder of the agency that counted.
        by: Option<Spanned<AgencyName>>,
        /// Who counted, as the source names them.
        by_name: Option<LocalText>,
        /// The figures.
        series: Vec<Figure>,
        /// Other statistics that count something else, though they look alike.
        not_comparable_with: Vec<Spanned<StatisticName>>,
        /// Other statistics whose figures stand on this one's chart.
        chart_with: Vec<Spanned<StatisticName>>,
        /// The statistic that this one replaces.
        supersedes: Option<Spanned<StatisticName>>,
    }
}

impl Own for Statistic {}

record! {
    /// A figure.
    pub struct Figure {
        /// The period that it is of.
        period: Spanned<FigurePeriod>,
        /// The figure as a decimal number.
        value: Spanned<Decimal>,
        /// Whether it is estimated rather than counted.
        estimate: Known,
        /// What it is rounded to, such as 1000; its parts may be off by as much in all.
        rounding: Option<Spanned<Decimal>>,
        /// What it is made up of, all of it.
        parts: Vec<FigurePart>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// The period that a figure is of.
    pub struct FigurePeriod {
        /// Day, month or year that it begins with.
        from: Option<Spanned<Period>>,
        /// Day, month or year that it ends with, where that is another.
        to: Option<Spanned<Period>>,
        /// Whether the source leaves it open.
        unknown: Known,
        /// Which of two open periods of one source it is.
        order: Option<PeriodOrder>,
        /// What is known of the period, and how.
        evidence: Option<LocalText>,
    }
}

impl FigurePeriod {
    /// Whether the source leaves it open.
    pub fn is_unknown(&self) -> bool {
        self.unknown == Known::Yes
    }

    /// Its first and its last part, where it is known.
    pub fn span(&self) -> Option<(Period, Period)> {
        let from = self.from.as_ref().filter(|_| !self.is_unknown())?.value;
        Some((from, self.to.as_ref().map_or(from, |to| to.value)))
    }
}

record! {
    /// A part of a figure. Whoever may see the others could reckon it, so that none is kept from readers by itself.
    pub struct FigurePart {
        /// What it is the part of: cargo, express, post …
        of: Option<Spanned<Word>>,
        /// The country that it is the part of, where parts are told apart by countries.
        country: Option<Spanned<Country>>,
        /// The figure as a decimal number.
        value: Spanned<Decimal>,
    }
}
