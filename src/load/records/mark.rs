//! `mark.yaml`: what a certification mark says of goods, and what it does not.
//!
//! **Invariant:** nothing here tells that a number is genuine; a form can only be fitted.

use super::published::{Known, Own, published_record};
use crate::domain::{CodePattern, Country, Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{AgencyName, LocalText, SourceName, Word, closed_values};
use crate::load::yaml::{Spanned, record};

closed! {
    /// What a mark certifies.
    pub enum Certifies { Site = "site", Product = "product", Person = "person", Origin = "origin", }
}
closed! {
    /// What may have become of a certificate.
    pub enum MarkState { Valid = "valid", Cancelled = "cancelled", Returned = "returned", Expired = "expired", }
}
closed_values!(Certifies MarkState);
plain!(Certifies MarkState);

published_record! {
    /// A certification mark.
    pub struct Mark of Mark {
        /// Folder name of the agency whose scheme it is.
        scheme_owner: Option<Spanned<AgencyName>>,
        /// The name of whoever's scheme it is, where that is no agency with a record.
        owner_name: Option<LocalText>,
        /// What it certifies.
        certifies: Spanned<Certifies>,
        /// The numbers that stand beside it or that it is looked up by.
        numbers: Vec<MarkNumber>,
        /// Where it is looked up.
        verify: Vec<MarkRegister>,
        /// What may have become of a certificate.
        states: Vec<MarkState>,
        /// Marks of other countries that are taken for it.
        foreign_lookalikes: Vec<ForeignLookalike>,
    }
}

impl Own for Mark {}

record! {
    /// A number of a mark.
    pub struct MarkNumber {
        /// What the number is called.
        name: Option<LocalText>,
        /// Form of the number, such as `{year:YYYY}-{no:9999}`.
        pattern: Spanned<CodePattern>,
        /// A number that has this form.
        sample: Option<Spanned<String>>,
        /// Day, month or year since when numbers have it.
        from: Option<Spanned<Period>>,
        /// Day, month or year until when numbers had it.
        to: Option<Spanned<Period>>,
        /// Whether it is sure that all numbers have it.
        sure: Known,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A register that a mark is looked up in.
    pub struct MarkRegister {
        /// Its address on the network, such as `www.example.go.kr`.
        host: Spanned<String>,
        /// Whether looking it up needs a network.
        needs_network: Known,
        /// What is found there.
        what: Option<Spanned<Word>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A mark of another country that is taken for this one.
    pub struct ForeignLookalike {
        /// Its name.
        name: LocalText,
        /// The country whose mark it is.
        country: Option<Spanned<Country>>,
        /// How it is told apart.
        note: Option<LocalText>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}
