//! `case.yaml`: goods that were found, and what came of it.
//!
//! **Invariant:** a value names its currency and what it was reckoned by.

use super::published::{CountUnit, Known, Own, published_record};
use crate::domain::{Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{
    AgencyName, Currency, Decimal, JurisdictionName, LocalText, ProductName, SourceName, Word, closed_values,
};
use crate::load::yaml::{Spanned, record};

closed! {
    /// How far a case has come.
    pub enum CaseStage {
        /// Goods were found by a survey; nobody has acted on them as far as is known.
        Surveyed = "surveyed",
        /// Goods were seized.
        Seized = "seized",
        /// Somebody was charged.
        Charged = "charged",
        /// A court of first instance has decided.
        FirstInstance = "first-instance",
        /// A court of appeal has decided.
        Appeal = "appeal",
        /// The decision is final.
        Final = "final",
        /// The parties have settled.
        Settled = "settled",
    }
}
closed! {
    /// What the value of goods was reckoned by.
    pub enum ValueBasis {
        /// The value that was declared.
        Declared = "declared",
        /// The price of genuine goods.
        GenuineRetail = "genuine-retail",
        /// The price that was asked for these goods.
        Street = "street",
        /// The source does not say.
        Unstated = "unstated",
    }
}
closed_values!(CaseStage ValueBasis);
plain!(CaseStage ValueBasis);

published_record! {
    /// Goods that were found, and what came of it.
    pub struct Case of Case {
        /// Day, month or year of it.
        date: Spanned<Period>,
        /// Name of the folder of the jurisdiction that it happened in.
        jurisdiction: Spanned<JurisdictionName>,
        /// Name of the folder of the agency that acted.
        authority: Option<Spanned<AgencyName>>,
        /// Who acted, as the source names them.
        authority_name: Option<LocalText>,
        /// How far it has come.
        stage: CaseStage,
        /// The goods.
        goods: Vec<CaseGoods>,
        /// Whether its texts name parties.
        parties_named: Spanned<Known>,
        /// Why they are named, where they are.
        parties_reason: Option<LocalText>,
        /// Names of the folders of the dossiers on such goods.
        dossiers: Vec<Spanned<ProductName>>,
        /// What was reported, in the words of the source.
        as_reported: Option<LocalText>,
    }
}

impl Own for Case {}

record! {
    /// Goods of a case.
    pub struct CaseGoods {
        /// What they are: cosmetics, clothing …
        kind: Spanned<Word>,
        /// How many, as a decimal number.
        quantity: Option<Spanned<Decimal>>,
        /// What is counted.
        unit: Option<CountUnit>,
        /// What they were said to be worth.
        value: Option<GoodsValue>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// What goods were said to be worth.
    pub struct GoodsValue {
        /// The amount as a decimal number.
        amount: Spanned<Decimal>,
        /// The currency of the source by its three letters (ISO 4217).
        currency: Spanned<Currency>,
        /// What it was reckoned by.
        basis: ValueBasis,
    }
}
