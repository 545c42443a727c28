//! `programme.yaml`: support for those who hold rights.
//!
//! **Invariant:** an amount names its currency and the fiscal year that it is of.

use super::published::{Amount, Own, published_record};
use crate::domain::{Period, Visibility};
use crate::load::values::{AgencyName, Currency, Decimal, Host, LocalText, ProgrammeName, SourceName, Word};
use crate::load::yaml::{Spanned, record};

published_record! {
    /// Support for those who hold rights.
    pub struct Programme of Programme {
        /// Name of the folder of the agency that runs it.
        run_by: Option<Spanned<AgencyName>>,
        /// Who runs it, as the source names them.
        run_by_name: Option<LocalText>,
        /// Whom it supports: sme, exporting-sme …
        whom as "for": Vec<Spanned<Word>>,
        /// What it pays towards: recordation-fee, survey, litigation …
        covers: Vec<Spanned<Word>>,
        /// How much it pays, by fiscal year.
        support: Vec<Support>,
        /// What may be spent on it in all, by fiscal year.
        budget: Vec<Budget>,
        /// Where and when to apply.
        apply: Option<Application>,
        /// Names of the folders of programmes that cover some of the same costs.
        overlaps: Vec<Spanned<ProgrammeName>>,
    }
}

impl Own for Programme {}

impl Programme {
    /// The last of the fiscal years that it tells of.
    pub fn last_year(&self) -> Option<&Spanned<Period>> {
        let of_support = self.support.iter().map(|support| &support.fiscal_year);
        of_support.chain(self.budget.iter().map(|budget| &budget.fiscal_year)).max_by_key(|year| year.value)
    }
}

record! {
    /// How much a programme pays.
    pub struct Support {
        /// What it pays for, where that is not all that the programme covers.
        covers: Vec<Spanned<Word>>,
        /// The share of the costs that it pays, from 0 to 100.
        percent: Option<Spanned<Decimal>>,
        /// The most that it pays.
        cap: Option<Amount>,
        /// The fiscal year that it holds for.
        fiscal_year: Spanned<Period>,
        /// What else is known of it.
        note: Option<LocalText>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// What may be spent on a programme.
    pub struct Budget {
        /// The amount as a decimal number.
        amount: Spanned<Decimal>,
        /// The currency of the source by its three letters (ISO 4217).
        currency: Spanned<Currency>,
        /// The fiscal year that it is of.
        fiscal_year: Spanned<Period>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Where and when to apply for support.
    pub struct Application {
        /// Address of the site, without `https://`.
        host: Option<Spanned<Host>>,
        /// The time in which applications are taken.
        window: Option<ApplicationWindow>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// The time in which applications are taken.
    pub struct ApplicationWindow {
        /// Day, month or year on which it begins.
        from: Option<Spanned<Period>>,
        /// Day, month or year at whose end it ends.
        to: Option<Spanned<Period>>,
    }
}
