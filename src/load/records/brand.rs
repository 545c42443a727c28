//! `brand.yaml`: a brand and its right holder.
//!
//! **Invariant:** a brand knows none of its dossiers; they name it.

use super::{Contact, Right};
use crate::domain::{Country, Visibility};
use crate::load::values::{LocalText, Names};
use crate::load::yaml::record;

record! {
    /// A brand; the parent of its dossiers.
    pub struct Brand {
        /// As printed on the goods.
        names: Names,
        /// What people type.
        aliases: Vec<String>,
        /// Who owns it.
        right_holder: RightHolder,
        /// An invented brand says so on every page.
        invented: bool,
        /// Absent = public.
        visibility: Option<Visibility>,
        /// Rights that hold for all its products.
        rights: Vec<Right>,
        /// Whom to ask.
        contacts: Vec<Contact>,
    }
}

record! {
    /// The owner of a brand.
    pub struct RightHolder {
        /// The owner's name.
        name: LocalText,
        /// Where it is established.
        country: Option<Country>,
        /// Its postal address.
        address: Option<LocalText>,
    }
}
