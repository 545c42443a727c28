//! What is common to the facts of all records, and the list of the types that are read.
//!
//! **Invariant:** whatever has to be done for each type of record follows from [`record_types`] or does not compile.

use std::any::Any;
use std::fmt::Debug;

use super::{
    Agency, Agreement, Alert, Brand, Case, Change, Conflict, Contact, Dossier, Glossary, Jurisdiction, Mark,
    Office, Photo, Platform, Primer, Programme, Revision, Right, Source, Statistic,
};
use crate::diag::Span;
use crate::domain::{
    Country, Date, Digested, Digester, Id, Kind, Owner, RecordKey, RecordType, Status, Visibility, Weight,
};
use crate::load::restrict::Restrict;
use crate::load::values::{LocalText, Names, Token};
use crate::load::visit::Visit;
use crate::load::yaml::{Decode, DecodeContext, Described, Node, Spanned};

/// What the facts of a record tell whoever does not know its type.
pub trait Facts: Any + Digested + Restrict + Visit + Debug + Send + Sync {
    /// The record's id, where records of its type have one.
    fn id(&self) -> Option<&Spanned<Id>> {
        None
    }

    /// Whether it is a draft, published or withdrawn.
    fn status(&self) -> Status {
        Status::Published
    }

    /// The same, to be changed, where records of its type say so.
    fn status_mut(&mut self) -> Option<&mut Status> {
        None
    }

    /// Whom it is published to.
    fn visibility(&self) -> Visibility;

    /// The record that it belongs to. It is published no further than that one is, and that one's names, rights and contacts
    /// are its own, too.
    fn parent(&self) -> Option<RecordKey> {
        None
    }

    /// The public body that answers for it.
    fn owner(&self) -> Option<Owner> {
        None
    }

    /// Its present revision, where records of its type count theirs.
    fn revision(&self) -> Option<&Revision> {
        None
    }

    /// What each revision changed.
    fn changes(&self) -> &[Change] {
        &[]
    }

    /// Names as printed on goods.
    fn printed(&self) -> Option<&Names> {
        None
    }

    /// What it is called, where it does not bear the names of goods.
    fn names(&self) -> Option<&LocalText> {
        None
    }

    /// The country that it is the record of.
    fn country(&self) -> Option<Country> {
        None
    }

    /// Where its facts come from, where it says so itself.
    fn sources(&self) -> &[Source] {
        &[]
    }

    /// Told, before it is cut for readers, which of its fields hold something: whether it has something of its own does not follow
    /// from whether they may see it.
    fn holds(&mut self, fields: &[&'static str]) {
        let _ = fields;
    }

    /// What sources contradict each other about; withheld from readers.
    fn conflicts(&self) -> &[Conflict] {
        &[]
    }

    /// Other names and spellings that people search by.
    fn aliases(&self) -> &[String] {
        &[]
    }

    /// What else it is found by: names that it had, and what papers write for it.
    fn found_by(&self) -> Vec<&str> {
        Vec::new()
    }

    /// The day on which somebody last made sure that what it says is so, where records of its type say so.
    fn confirmed_on(&self) -> Option<&Spanned<Date>> {
        None
    }

    /// The time zone of the hours of its contacts, where they name none.
    fn time_zone(&self) -> Option<&str> {
        None
    }

    /// Rights that it holds or that hold for it.
    fn rights(&self) -> &[Right] {
        &[]
    }

    /// Whom officers ask about it.
    fn contacts(&self) -> &[Contact] {
        &[]
    }

    /// The headings that its texts have.
    fn headings(&self) -> Vec<Heading> {
        Vec::new()
    }

    /// What else on its page links in prose may lead to.
    fn places(&self) -> Vec<Place> {
        Vec::new()
    }

    /// Its place among the records of its type, where they stand in an order of their own.
    fn order(&self) -> Option<u32> {
        None
    }

    /// The kinds of goods that it is for, where it says so: an edition without any of them does not hold it.
    fn kinds(&self) -> &[Spanned<Kind>] {
        &[]
    }

    /// The photos that its page shows whole; those of goods are shown by rules of their own.
    fn shown_photos(&self) -> Vec<&Photo> {
        Vec::new()
    }

    /// Takes out, after it was cut for readers, what is nothing without that which was cut.
    fn hang_together(&mut self) {}

    /// The fields that are left of it when it is withdrawn.
    fn left_when_withdrawn(&self) -> &'static [&'static str];

    /// Its photos.
    fn photos(&self) -> &[Photo] {
        &[]
    }

    /// The ids of its photos.
    fn photo_ids(&self) -> Vec<&Spanned<Token>> {
        Vec::new()
    }
    /// The files of its photos, by their paths from its folder.
    fn photo_files(&self) -> Vec<&Spanned<String>> {
        Vec::new()
    }
}

/// A heading of a record's texts, which facts declare.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// The id that it ends in.
    pub id: String,
    /// Where that is declared.
    pub span: Span,
    /// How far what stands under it is published, beside the record's own visibility.
    pub visibility: Visibility,
    /// What it is the heading of.
    pub of: HeadingOf,
}

/// A row on a record's page that has no text of its own, and that links in prose may lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The id that links name.
    pub id: String,
    /// Where it stands on the page.
    pub anchor: String,
}

/// What a heading is the heading of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingOf {
    /// A checkpoint of this weight.
    Checkpoint(Weight),
    /// A section.
    Section,
    /// A pack.
    Variant,
    /// A question of a self-test.
    Question,
    /// A word of the glossary, whose texts stand with its facts.
    Term,
}

impl Heading {
    /// Where it stands on the record's page.
    pub fn anchor(&self) -> String {
        match self.of {
            HeadingOf::Checkpoint(_) => format!("point-{}", self.id),
            HeadingOf::Section => format!("section-{}", self.id),
            HeadingOf::Variant => self.id.clone(),
            HeadingOf::Question => format!("question-{}", self.id),
            HeadingOf::Term => format!("term-{}", self.id),
        }
    }
}

/// The facts of a type of record.
pub trait RecordFacts: Facts + Decode + Described + Clone {
    /// The type.
    const TYPE: RecordType;
    /// The folder of a record's pictures, where it may have any.
    const PICTURES: Option<&'static str>;
}

/// Calls the macro `$make` with the types of records that are read, after the arguments in braces: of each its name in
/// [`RecordType`] and its facts. A type is read as soon as it has a row here.
macro_rules! record_types {
    ($make:ident { $($args:tt)* }) => {
        $make! { { $($args)* }
            Product(Dossier)
            Brand(Brand)
            Jurisdiction(Jurisdiction)
            Agency(Agency)
            Office(Office)
            Case(Case)
            Statistic(Statistic)
            Platform(Platform)
            Agreement(Agreement)
            Alert(Alert)
            Mark(Mark)
            Primer(Primer)
            Programme(Programme)
            Glossary(Glossary)
        }
    };
}

macro_rules! any_facts {
    ({} $($name:ident($facts:ident))*) => {
        /// The facts of a record of any type.
        #[derive(Clone, Debug)]
        pub enum AnyFacts {
            $(#[doc = concat!("`", stringify!($facts), "`.")] $name(Box<$facts>),)*
        }

        $(impl From<$facts> for AnyFacts {
            fn from(facts: $facts) -> Self {
                Self::$name(Box::new(facts))
            }
        })*

        impl std::ops::Deref for AnyFacts {
            type Target = dyn Facts;
            fn deref(&self) -> &Self::Target {
                match self { $(Self::$name(facts) => &**facts,)* }
            }
        }

        impl std::ops::DerefMut for AnyFacts {
            fn deref_mut(&mut self) -> &mut Self::Target {
                match self { $(Self::$name(facts) => &mut **facts,)* }
            }
        }
    };
}
record_types!(any_facts {});

macro_rules! read_types {
    ({} $($name:ident($facts:ident))*) => {
        /// The facts that `node` holds of a record of a type; `None` where it is bad.
        pub fn decode(record_type: RecordType, node: &Node, context: &mut DecodeContext) -> Option<AnyFacts> {
            match record_type {
                $(RecordType::$name => $facts::decode(node, context).map(AnyFacts::from),)*
            }
        }

        /// The folder of the pictures of a record of a type.
        pub fn pictures(record_type: RecordType) -> Option<&'static str> {
            match record_type {
                $(RecordType::$name => $facts::PICTURES,)*
            }
        }

        /// The schema of each type's file, by the file's name.
        pub fn schemas() -> Vec<(&'static str, serde_json::Value)> {
            vec![$(($facts::TYPE.file(), $facts::schema())),*]
        }
    };
}
record_types!(read_types {});

impl AnyFacts {
    /// The facts, where they are of the type `F`.
    pub fn of<F: RecordFacts>(&self) -> Option<&F> {
        let facts: &dyn Any = &**self;
        facts.downcast_ref()
    }
}

impl Digested for AnyFacts {
    fn absorb(&self, digest: &mut Digester) {
        (**self).absorb(digest);
    }
}

pub(crate) use record_types;
