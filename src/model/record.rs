//! A record, of whatever type, and all records of a library or of an edition.
//!
//! **Invariant:** a record stands under its own key.

use std::any::Any;
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::{ShownRevision, Text};
use crate::domain::{Digested, Digester, Kind, LanguageTag, RecordKey};
use crate::load::picture::PictureHeader;
use crate::load::records::{self, AnyFacts, Facts, RecordFacts, record_types};

/// A record whose facts are `F`; a record of any type where nothing is named.
pub struct Record<F: ?Sized = dyn Facts> {
    /// Which record it is.
    pub key: RecordKey,
    /// The revision that is shown: the newest that the reader may know of. None where there is none, or where records of its
    /// type do not count theirs.
    pub revision: Option<ShownRevision>,
    /// Its texts.
    pub texts: BTreeMap<LanguageTag, Text>,
    /// Headers of its photos, by file.
    pub pictures: BTreeMap<String, PictureHeader>,
    /// What its file of facts says.
    pub facts: F,
}

/// A dossier.
pub type Dossier = Record<records::Dossier>;

impl Dossier {
    /// What kind of goods it is about.
    pub fn kind(&self) -> Kind {
        self.key.kind().expect("a dossier lies within the folder of a kind")
    }
}

/// A brand.
pub type Brand = Record<records::Brand>;

impl<F: Facts + ?Sized> Digested for Record<F> {
    fn absorb(&self, digest: &mut Digester) {
        let Self { key, revision, texts, pictures, facts } = self;
        key.absorb(digest);
        revision.absorb(digest);
        texts.absorb(digest);
        pictures.absorb(digest);
        facts.absorb(digest);
    }
}

macro_rules! any_record {
    ({} $($name:ident($facts:ident))*) => {
        /// A record of any type, as the type that it is.
        pub enum AnyRecord {
            $(#[doc = concat!("`", stringify!($facts), "`.")] $name(Record<records::$facts>),)*
        }

        impl AnyRecord {
            /// The record `key` of these facts and texts.
            pub fn new(
                key: RecordKey,
                facts: AnyFacts,
                revision: Option<ShownRevision>,
                texts: BTreeMap<LanguageTag, Text>,
                pictures: BTreeMap<String, PictureHeader>,
            ) -> Self {
                match facts {
                    $(AnyFacts::$name(facts) => Self::$name(Record { key, revision, texts, pictures, facts: *facts }),)*
                }
            }

            /// The record, where its facts are of the type `F`.
            pub fn of<F: RecordFacts>(&self) -> Option<&Record<F>> {
                match self { $(Self::$name(record) => (record as &dyn Any).downcast_ref(),)* }
            }
        }

        impl Deref for AnyRecord {
            type Target = Record;
            fn deref(&self) -> &Record {
                match self { $(Self::$name(record) => record,)* }
            }
        }

        impl DerefMut for AnyRecord {
            fn deref_mut(&mut self) -> &mut Record {
                match self { $(Self::$name(record) => record,)* }
            }
        }
    };
}
record_types!(any_record {});

/// Records by their keys.
#[derive(Default)]
pub struct Records(BTreeMap<RecordKey, Arc<AnyRecord>>);

impl Records {
    /// Puts `record` in under its key.
    pub fn insert(&mut self, record: Arc<AnyRecord>) {
        self.0.insert(record.key.clone(), record);
    }

    /// The record `key`.
    pub fn any(&self, key: &RecordKey) -> Option<&AnyRecord> {
        self.0.get(key).map(|record| &**record)
    }

    /// The record `key`, where its facts are of the type `F`.
    pub fn get<F: RecordFacts>(&self, key: &RecordKey) -> Option<&Record<F>> {
        self.any(key)?.of()
    }

    /// The same records, as they are shared with whoever remembers them.
    pub fn shared(&self) -> impl Iterator<Item = &Arc<AnyRecord>> {
        self.0.values()
    }

    /// All records, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &AnyRecord> {
        self.0.values().map(|record| &**record)
    }

    /// The records whose facts are of the type `F`, in the order of their keys.
    pub fn of<F: RecordFacts>(&self) -> impl Iterator<Item = &Record<F>> {
        self.iter().filter_map(AnyRecord::of)
    }
}

impl Digested for Records {
    fn absorb(&self, digest: &mut Digester) {
        for record in self.iter() {
            (**record).absorb(digest);
        }
    }
}
