//! What the YAML files say: one typed record a kind of file, with the place of whatever a rule may point at.
//!
//! **Invariant:** the fields here are the content contract's: one may be added, none renamed.

mod brand;
mod dossier;
mod evidence;
mod facts;
mod guide;
mod jurisdiction;
mod mark;
mod published;
mod rights;
mod traits;

pub use brand::{Brand, RightHolder};
pub use dossier::{
    Approval, Change, Checkpoint, Dossier, Item, Measure, Pair, PhotoUse, Revision, Safety, Section,
    SourceNote, Variant,
};
pub use evidence::{BoxOf, Code, DateWord, Hotspot, KnownFalse, Photo, Verbatim};
pub(crate) use facts::record_types;
pub use facts::{AnyFacts, Facts, Heading, HeadingOf, READ, RecordFacts, schemas};
pub(super) use facts::{decode, pictures};
pub use guide::{EditionEntry, Guide, GuideLanguage, Publisher};
pub use jurisdiction::{
    Authority, AuthorityRole, ClockStart, Cost, Coverage, Covered, Deadline, ExOfficio, ExOfficioBasis,
    Exhaustion, Extension, Fee, FeeState, Inherited, Jurisdiction, JurisdictionCode, JurisdictionKind, Legal,
    ParallelImports, Parent, ParentScope, ProtectedRight, RecordationScheme, Residence, Security,
    SmallConsignment, Validity, WorkCalendar,
};
pub use mark::{Certifies, ForeignLookalike, Mark, MarkNumber, MarkRegister, MarkState};
pub use published::{Conflict, Known, LegalState, Own, Source, SourceDate, SourceKind, TimeUnit};
pub use rights::{Contact, MarkUse, Recordation, Right, Route};
pub use traits::{Cosmetics, Fish, Food, LookAlikeSpecies, Season, Species};
