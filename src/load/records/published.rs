//! What all records beside brands and dossiers have in common.
//!
//! **Invariant:** whom such a record is published to is stated, never taken for granted.

use super::{Heading, HeadingOf, Photo, Place, Section};
use crate::domain::{Country, Date, Kind, Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{Currency, Decimal, LocalText, SourceName, Token, Word, closed_values};
use crate::load::yaml::{Decode, DecodeContext, Described, Node, Spanned, record};

closed! {
    /// What sort of text a source is.
    pub enum SourceKind {
        /// A law, regulation or order.
        Statute = "statute",
        /// A public body's own publication.
        Official = "official",
        /// A right holder's own publication.
        RightHolder = "right-holder",
        /// A newspaper or agency.
        Press = "press",
        /// Anybody else.
        ThirdParty = "third-party",
    }
}

closed! {
    /// What is known of a question. What is not written is unknown, never a no.
    #[derive(Default)]
    pub enum Known {
        /// It is so.
        Yes = "yes",
        /// It is not so.
        No = "no",
        /// It is so in part.
        Partly = "partly",
        /// The guide does not know.
        #[default]
        Unknown = "unknown",
        /// The question does not arise.
        NotApplicable = "not-applicable",
    }
}

closed! {
    /// How far a rule is on its way to being law.
    pub enum LegalState {
        /// Somebody has said that it will come.
        Announced = "announced",
        /// It lies before parliament.
        Bill = "bill",
        /// Parliament has passed it.
        Passed = "passed",
        /// It was promulgated.
        Promulgated = "promulgated",
        /// It is in force.
        InForce = "in-force",
        /// It is in force and applies.
        Applies = "applies",
        /// It holds no more.
        Repealed = "repealed",
    }
}

closed! {
    /// What a span of time is counted in.
    pub enum TimeUnit {
        /// An hour.
        Hour = "hour",
        /// An hour of working time.
        WorkingHour = "working-hour",
        /// A day of the calendar.
        Day = "day",
        /// A working day.
        WorkingDay = "working-day",
        /// A day on which the office is open.
        OfficeDay = "office-day",
        /// A month.
        Month = "month",
        /// A year.
        Year = "year",
        /// The source does not say.
        Unstated = "unstated",
    }
}
closed! {
    /// What goods, and what is done about them, are counted in.
    pub enum CountUnit {
        /// A piece of goods.
        Item = "item",
        /// A case that is investigated.
        Case = "case",
        /// A consignment that is stopped.
        Consignment = "consignment",
        /// An offer on a website.
        Listing = "listing",
        /// A right.
        Right = "right",
        /// A box or carton.
        Box = "box",
        /// A kilogram.
        Kilogram = "kilogram",
        /// A litre.
        Litre = "litre",
        /// Money, in a currency that is named.
        Money = "money",
    }
}
closed_values!(SourceKind Known(absent Unknown) LegalState TimeUnit CountUnit(stand_in Item));
plain!(SourceKind Known LegalState TimeUnit CountUnit);

impl LegalState {
    /// Whether it may be worded as a duty.
    pub fn binds(self) -> bool {
        matches!(self, Self::InForce | Self::Applies)
    }
}

/// When a source was published, as exactly as that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SourceDate {
    /// On this day, in this month or year.
    Known(Period),
    /// It does not say.
    Unknown,
}

plain!(SourceDate);

impl Decode for SourceDate {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        match node.text() {
            Some("unknown") => Some(Self::Unknown),
            _ => Period::decode(node, context).map(Self::Known),
        }
    }
}

impl Described for SourceDate {
    fn schema() -> serde_json::Value {
        Period::schema()
    }
}

impl crate::domain::Digested for SourceDate {
    fn absorb(&self, digest: &mut crate::domain::Digester) {
        match self {
            Self::Known(period) => Some(*period),
            Self::Unknown => None,
        }
        .absorb(digest);
    }
}

record! {
    /// A source of a record.
    pub struct Source {
        /// Id of the source, by which maps of the record name it.
        id: Spanned<Token>,
        /// Its title.
        title: LocalText,
        /// Who published it.
        publisher: String,
        /// What sort of text it is.
        kind: SourceKind,
        /// Where in it the facts stand.
        locator: Option<String>,
        /// Day, month or year of it, or `unknown`.
        date: Spanned<SourceDate>,
        /// What is known of a day that is `unknown`.
        date_evidence: Option<LocalText>,
        /// Day on which an editor read it.
        read_on: Option<Spanned<Date>>,
        /// Whom the source is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// An amount of money, as its source has it.
    pub struct Amount {
        /// The amount as a decimal number.
        amount: Spanned<Decimal>,
        /// The currency of the source by its three letters (ISO 4217).
        currency: Spanned<Currency>,
        /// What it is paid for, each.
        per: Option<Spanned<Word>>,
    }
}

record! {
    /// What sources contradict each other about; withheld from readers until it is settled.
    pub struct Conflict {
        /// The field, such as `deadlines.oppose` for the item `oppose` of `deadlines`.
        field: Spanned<String>,
        /// What is said of it.
        values: Vec<String>,
        /// Ids of the sources that say so.
        sources: Vec<Spanned<SourceName>>,
    }
}

/// The last day on which a record that was confirmed on `day` counts as confirmed: the same day a year later.
pub fn confirmed_until(day: Date) -> Date {
    let in_a_year = |day_of_month| Date::new(day.year().saturating_add(1), day.month(), day_of_month);
    // The last of February is in most years the 28th. After the last year that there is, nothing comes.
    in_a_year(day.day()).or_else(|_| in_a_year(28)).unwrap_or(Date::LAST)
}

/// What only a type of record itself knows of its facts.
pub trait Own {
    /// The country that it is the record of.
    fn own_country(&self) -> Option<Country> {
        None
    }

    /// Ids of sections that its own fields declare.
    fn own_sections(&self) -> Vec<&Spanned<Token>> {
        Vec::new()
    }

    /// What else it is found by, beside names and aliases.
    fn own_found_by(&self) -> Vec<&str> {
        Vec::new()
    }

    /// See [`Facts::confirmed_on`](super::Facts::confirmed_on).
    fn own_confirmed_on(&self) -> Option<&Spanned<Date>> {
        None
    }

    /// See [`Facts::time_zone`](super::Facts::time_zone).
    fn own_time_zone(&self) -> Option<&str> {
        None
    }

    /// See [`Facts::holds`](super::Facts::holds).
    fn own_holds(&mut self, fields: &[&'static str]) {
        let _ = fields;
    }

    /// What else on its page links in prose may lead to.
    fn own_places(&self) -> Vec<Place> {
        Vec::new()
    }

    /// Headings that its own fields declare and that are no sections.
    fn own_headings(&self) -> Vec<Heading> {
        Vec::new()
    }

    /// See [`Facts::order`](super::Facts::order).
    fn own_order(&self) -> Option<u32> {
        None
    }

    /// See [`Facts::kinds`](super::Facts::kinds).
    fn own_kinds(&self) -> &[Spanned<Kind>] {
        &[]
    }

    /// See [`Facts::shown_photos`](super::Facts::shown_photos).
    fn own_shown_photos(&self) -> Vec<&Photo> {
        Vec::new()
    }

    /// See [`Facts::hang_together`](super::Facts::hang_together).
    fn own_hang_together(&mut self) {}
}

/// The headings of a record's texts: its sections, and those that its own fields declare, which are published as it is.
pub(super) fn headings(sections: &[Section], own: &[&Spanned<Token>]) -> Vec<Heading> {
    let heading = |id: &Spanned<Token>, visibility: Option<Visibility>| Heading {
        id: id.to_string(),
        span: id.span,
        visibility: visibility.unwrap_or_default(),
        of: HeadingOf::Section,
    };
    let sections = sections.iter().map(|section| heading(&section.id, section.visibility));
    own.iter().map(|id| heading(id, None)).chain(sections).collect()
}

/// Declares the facts of a type of record: the fields that all such records have, and then its own.
macro_rules! published_record {
    ($(#[doc = $doc:literal])* pub struct $name:ident of $record_type:ident {
        $($(#[doc = $fdoc:literal])* $field:ident $(as $written:literal)? : $type:ty,)*
    }) => {
        $crate::load::yaml::record! {
            $(#[doc = $doc])*
            pub struct $name {
                /// Number of the record: unique in the guide, never used again.
                id: $crate::load::yaml::Spanned<$crate::domain::Id>,
                /// Whether the record is a draft, published or withdrawn.
                status: $crate::load::yaml::Spanned<$crate::domain::Status>,
                /// Whom the record is published to.
                visibility: $crate::load::yaml::Spanned<$crate::domain::Visibility>,
                /// The public body that answers for the record.
                owner: $crate::load::yaml::Spanned<$crate::domain::Owner>,
                /// The present revision of the record.
                revision: $crate::load::records::Revision,
                /// What each revision changed, newest first.
                changes: Vec<$crate::load::records::Change>,
                /// What the record is called.
                names: $crate::load::values::LocalText,
                /// Other names and spellings that people search by.
                aliases: Vec<String>,
                /// Where the facts come from.
                sources: Vec<$crate::load::records::Source>,
                /// Whom to ask.
                contacts: Vec<$crate::load::records::Contact>,
                /// Photos with what they show, whose they are, and on what terms.
                photos: Vec<$crate::load::records::Photo>,
                /// Sections of the texts.
                sections: Vec<$crate::load::records::Section>,
                /// What sources contradict each other about; withheld from readers until it is settled.
                conflicts: Vec<$crate::load::records::Conflict>,
                $($(#[doc = $fdoc])* $field $(as $written)? : $type,)*
            }
        }

        impl $crate::load::records::RecordFacts for $name {
            const TYPE: $crate::domain::RecordType = $crate::domain::RecordType::$record_type;
            const PICTURES: Option<&'static str> = Some("photos");
        }

        impl $crate::load::records::Facts for $name {
            fn id(&self) -> Option<&$crate::load::yaml::Spanned<$crate::domain::Id>> {
                Some(&self.id)
            }
            fn status(&self) -> $crate::domain::Status {
                self.status.value
            }
            fn status_mut(&mut self) -> Option<&mut $crate::domain::Status> {
                Some(&mut self.status.value)
            }
            fn visibility(&self) -> $crate::domain::Visibility {
                self.visibility.value
            }
            fn owner(&self) -> Option<$crate::domain::Owner> {
                Some(self.owner.value)
            }
            fn revision(&self) -> Option<&$crate::load::records::Revision> {
                Some(&self.revision)
            }
            fn changes(&self) -> &[$crate::load::records::Change] {
                &self.changes
            }
            fn names(&self) -> Option<&$crate::load::values::LocalText> {
                Some(&self.names)
            }
            fn aliases(&self) -> &[String] {
                &self.aliases
            }
            fn found_by(&self) -> Vec<&str> {
                self.own_found_by()
            }
            fn confirmed_on(&self) -> Option<&$crate::load::yaml::Spanned<$crate::domain::Date>> {
                self.own_confirmed_on()
            }
            fn time_zone(&self) -> Option<&str> {
                self.own_time_zone()
            }
            fn sources(&self) -> &[$crate::load::records::Source] {
                &self.sources
            }
            fn contacts(&self) -> &[$crate::load::records::Contact] {
                &self.contacts
            }
            fn country(&self) -> Option<$crate::domain::Country> {
                self.own_country()
            }
            fn holds(&mut self, fields: &[&'static str]) {
                self.own_holds(fields);
            }
            fn conflicts(&self) -> &[$crate::load::records::Conflict] {
                &self.conflicts
            }
            fn left_when_withdrawn(&self) -> &'static [&'static str] {
                &[
                    "id", "status", "visibility", "owner", "revision", "changes", "names", "aliases", "contacts",
                ]
            }
            fn headings(&self) -> Vec<$crate::load::records::Heading> {
                let mut headings =
                    $crate::load::records::published::headings(&self.sections, &self.own_sections());
                headings.extend(self.own_headings());
                headings
            }
            fn order(&self) -> Option<u32> {
                self.own_order()
            }
            fn kinds(&self) -> &[$crate::load::yaml::Spanned<$crate::domain::Kind>] {
                self.own_kinds()
            }
            fn shown_photos(&self) -> Vec<&$crate::load::records::Photo> {
                self.own_shown_photos()
            }
            fn hang_together(&mut self) {
                self.own_hang_together();
            }
            fn places(&self) -> Vec<$crate::load::records::Place> {
                self.own_places()
            }
            fn photos(&self) -> &[$crate::load::records::Photo] {
                &self.photos
            }
            fn photo_ids(&self) -> Vec<&$crate::load::yaml::Spanned<$crate::load::values::Token>> {
                self.photos.iter().map(|photo| &photo.id).collect()
            }
            fn photo_files(&self) -> Vec<&$crate::load::yaml::Spanned<String>> {
                self.photos.iter().map(|photo| &photo.file).collect()
            }
        }
    };
}
pub(crate) use published_record;
