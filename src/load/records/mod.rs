//! What the YAML files say: one typed record a kind of file, with the place of whatever a rule may point at.
//!
//! **Invariant:** the fields here are the content contract's: one may be added, none renamed.

mod brand;
mod dossier;
mod evidence;
mod guide;
mod rights;
mod traits;

pub use brand::{Brand, RightHolder};
pub use dossier::{
    Approval, Change, Checkpoint, Dossier, Item, Measure, Pair, PhotoUse, Revision, Safety, Section,
    SourceNote, Variant,
};
pub use evidence::{BoxOf, Code, DateWord, Hotspot, KnownFalse, Photo, Verbatim};
pub use guide::{EditionEntry, Guide, GuideLanguage, Publisher};
pub use rights::{Contact, MarkUse, Recordation, Right, Route};
pub use traits::{Cosmetics, Fish, Food, LookAlikeSpecies, Season, Species};
