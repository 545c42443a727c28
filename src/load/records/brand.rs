//! `brand.yaml`: a brand and its right holder.
//!
//! **Invariant:** a brand knows none of its dossiers; they name it.

use super::{Contact, Facts, RecordFacts, Right};
use crate::domain::{Country, RecordType, Visibility};
use crate::load::values::{LocalText, Names};
use crate::load::yaml::record;

record! {
    /// A brand; the parent of its dossiers.
    pub struct Brand {
        /// Names as printed on the goods.
        names: Names,
        /// Other names and spellings that people search by.
        aliases: Vec<String>,
        /// The owner of the brand's rights.
        right_holder: RightHolder,
        /// Whether the brand is invented; every page of it says so.
        invented: bool,
        /// Whom the brand is published to; public if it does not say.
        visibility: Option<Visibility>,
        /// Rights that hold for all products of the brand.
        rights: Vec<Right>,
        /// Whom officers ask about the brand's goods.
        contacts: Vec<Contact>,
    }
}

impl RecordFacts for Brand {
    const TYPE: RecordType = RecordType::Brand;
    const PICTURES: Option<&'static str> = None;
}

impl Facts for Brand {
    fn visibility(&self) -> Visibility {
        self.visibility.unwrap_or_default()
    }
    fn left_when_withdrawn(&self) -> &'static [&'static str] {
        Self::FIELDS
    }
    fn printed(&self) -> Option<&Names> {
        Some(&self.names)
    }
    fn aliases(&self) -> &[String] {
        &self.aliases
    }
    fn rights(&self) -> &[Right] {
        &self.rights
    }
    fn contacts(&self) -> &[Contact] {
        &self.contacts
    }
}

record! {
    /// The owner of a brand.
    pub struct RightHolder {
        /// The owner's name.
        name: LocalText,
        /// The country in which the owner is established.
        country: Option<Country>,
        /// Its postal address.
        address: Option<LocalText>,
    }
}
