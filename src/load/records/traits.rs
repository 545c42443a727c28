//! What only one kind of goods has.
//!
//! **Invariant:** no field here is common to two kinds of goods.

use crate::load::values::{LocalText, Token, Word};
use crate::load::yaml::{Spanned, record};

record! {
    /// Cosmetics.
    pub struct Cosmetics {
        /// Classes of functional cosmetics.
        functional: Vec<Spanned<Word>>,
        /// Net content as printed.
        net: Option<String>,
        /// Period after opening, in months.
        pao_months: Option<u32>,
    }
}

record! {
    /// Food.
    pub struct Food {
        /// The type of food as the label names it.
        food_type: Option<LocalText>,
        /// Declared allergens.
        allergens: Vec<Spanned<Word>>,
        /// How the goods are kept.
        storage: Option<Spanned<Word>>,
        /// The item report number (품목보고번호) as printed.
        item_report_number: Option<String>,
        /// Months in which fresh goods are shipped.
        season: Option<Season>,
    }
}

record! {
    /// A span of months, both included; may run over the turn of the year.
    pub struct Season {
        /// First month, 1 to 12.
        from: Spanned<u32>,
        /// Last month, 1 to 12.
        to: Spanned<u32>,
    }
}

record! {
    /// Fish.
    pub struct Fish {
        /// The species that is sold.
        species: Option<Species>,
        /// Species that are passed off as it.
        look_alikes: Vec<LookAlikeSpecies>,
        /// State of the goods: dried, live, frozen …
        form: Option<Spanned<Word>>,
        /// Whether it is wild or farmed.
        catch: Option<Spanned<Word>>,
        /// FAO major fishing areas, such as `61`.
        areas: Vec<String>,
        /// Whether the pack bears the mark of fishery traceability.
        traceability: Option<bool>,
        /// Whether the origin can be told by eye.
        origin_by_eye: Option<bool>,
    }
}

record! {
    /// A species.
    pub struct Species {
        /// The scientific name.
        scientific: String,
        /// FAO's three-letter code (ASFIS).
        fao: Option<Spanned<String>>,
    }
}

record! {
    /// A species passed off as another.
    pub struct LookAlikeSpecies {
        /// The scientific name.
        scientific: String,
        /// Id of the checkpoint that tells it apart.
        tell: Option<Spanned<Token>>,
    }
}
