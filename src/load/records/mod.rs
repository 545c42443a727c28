//! What the YAML files say: one typed record a kind of file, with the place of whatever a rule may point at.
//!
//! **Invariant:** the fields here are the content contract's: one may be added, none renamed.

mod agency;
mod agreement;
mod alert;
mod brand;
mod case;
mod dossier;
mod evidence;
mod facts;
mod glossary;
mod guide;
mod jurisdiction;
mod mark;
mod office;
mod platform;
mod primer;
mod programme;
mod published;
mod rights;
mod statistic;
mod traits;

pub use agency::{Agency, Title};
pub use agreement::{Agreement, AgreementForm, Party};
pub use alert::{Alert, AlertUrgency};
pub use brand::{Brand, RightHolder};
pub use case::{Case, CaseGoods, CaseStage, GoodsValue, ValueBasis};
pub use dossier::{
    Approval, Change, Checkpoint, Confusable, Dossier, Item, Measure, Pair, PhotoUse, Revision, Safety,
    Section, SourceNote, Variant,
};
pub use evidence::{BoxOf, Code, DateWord, Hotspot, KnownFalse, Photo, Verbatim};
pub(crate) use facts::record_types;
pub use facts::{AnyFacts, Facts, Heading, HeadingOf, Place, RecordFacts, schemas};
pub(super) use facts::{decode, pictures};
pub use glossary::{Glossary, Term, is_same_word};
pub use guide::{EditionEntry, Guide, GuideLanguage, Publisher};
pub use jurisdiction::{
    Authority, AuthorityRole, ClockStart, Cost, Coverage, Covered, Deadline, ExOfficio, ExOfficioBasis,
    Exhaustion, Extension, Fee, FeeState, Inherited, Jurisdiction, JurisdictionCode, JurisdictionKind, Legal,
    ParallelImports, Parent, ParentScope, ProtectedRight, RecordationScheme, Residence, Security,
    SmallConsignment, Validity, WorkCalendar,
};
pub use mark::{Certifies, ForeignLookalike, Mark, MarkNumber, MarkRegister, MarkState};
pub use office::{FormerNetwork, Office, OfficeNetwork, Operator, Seat, TimeZone};
pub use platform::{
    Channel, CounterNotice, DomesticAgent, Duty, DutyLaw, Monitored, MonitoringTarget, Platform,
    PlatformOperator, PlatformSite, Promise, PromiseMaker, PromiseTime, PromiseUnit, RegistrationTaken,
};
pub use primer::{Primer, Question};
pub use programme::{Application, ApplicationWindow, Budget, Programme, Support};
pub use published::{
    Amount, Conflict, CountUnit, Known, LegalState, Own, Source, SourceDate, SourceKind, TimeUnit,
    confirmed_until,
};
pub use rights::{Contact, MarkUse, Recordation, Right, Route};
pub use statistic::{
    Figure, FigurePart, FigurePeriod, PeriodOrder, Statistic, StatisticScope, StatisticStage,
};
pub use traits::{Cosmetics, Fish, Food, LookAlikeSpecies, Season, Species};
