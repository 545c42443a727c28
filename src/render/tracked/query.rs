//! The questions that a page asks of a copy, and what the copy answers.
//!
//! **Invariant:** an answer's digest covers all that can be read from the answer: its fields are digested one by one, and
//! none can be left out without being named.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::derive::fallback::localized;
use crate::derive::{Localized, PairPicture, Picture, PictureFile};
use crate::domain::{
    Country, Date, Digest, Digested, Digester, Gtin, HsCode, Id, Kind, LanguageTag, Method, Recipient,
    RecordKey, RecordType, Shape, Shows, Status, Weight, digested,
};
use crate::load::Spanned;
use crate::load::records::{Alert, AlertUrgency, Glossary, Item, Place};
use crate::load::values::{LocalText, Names};
use crate::model::{AnyRecord, Dossier, Record};
use crate::render::site::{Site, SiteLanguage, Ties, has_form, is_look_alike, is_published, knows_right};

/// A question about what an edition holds.
pub trait Query: Into<AnyQuery> {
    /// What is answered.
    type Answer<'s>: Digested;

    /// The answer of `site`.
    fn ask<'s>(&self, site: &'s Site<'s>) -> Self::Answer<'s>;
}

/// Declares the questions: each its own type with its answer, and all of them as one type that is kept from build to build.
macro_rules! queries {
    ($lifetime:lifetime, $site:ident; $(
        $(#[doc = $doc:literal])* $query:ident { $($field:ident: $type:ty),* } -> $answer:ty $ask:block
    )*) => {
        $(
            $(#[doc = $doc])*
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
            pub struct $query {
                $(#[doc = concat!("Which ", stringify!($field), ".")] pub $field: $type,)*
            }

            impl Query for $query {
                type Answer<$lifetime> = $answer;
                fn ask<$lifetime>(&self, $site: &$lifetime Site<$lifetime>) -> $answer {
                    let Self { $($field),* } = self;
                    $ask
                }
            }

            impl From<$query> for AnyQuery {
                fn from(query: $query) -> Self {
                    Self::$query(query)
                }
            }
        )*

        /// Any question.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum AnyQuery {
            $($(#[doc = $doc])* $query($query),)*
        }

        impl AnyQuery {
            /// The digest of what `site` answers.
            pub fn digest<'s>(&self, site: &'s Site<'s>) -> Digest {
                match self {
                    $(Self::$query(query) => query.ask(site).digest(),)*
                }
            }
        }
    };
}

queries! {
    's, site;

    /// All that the edition holds of a record, and its pictures.
    WholeRecord { key: RecordKey } -> Option<HeldRecord<'s>> {
        site.held.records.any(key).map(|record| HeldRecord { site, record })
    }

    /// What a list in a language tells of a record.
    InBrief { key: RecordKey, language: LanguageTag } -> Option<Brief<'s>> {
        Some(Brief::of(site, site.held.records.any(key)?, &site.language(language)?.chain))
    }

    /// Whether the record that a link names is held, where its pages are, and what on them a link can lead to.
    Linked { record_type: RecordType, name: String } -> Option<LinkTarget<'s>> {
        let record = site.linked(*record_type, name)?;
        Some(LinkTarget::of(record))
    }

    /// What a term of the glossary is called in a language, where it is held.
    TermCalled { id: String, language: LanguageTag } -> Option<Localized<'s, str>> {
        let glossary: &'s Record<Glossary> = site.held.records.get(&RecordKey::only(RecordType::Glossary)?)?;
        let term = glossary.facts.terms.iter().find(|term| term.id.as_str() == id)?;
        localized(&term.names, &site.language(language)?.chain)
    }

    /// Other published dossiers of a dossier's brand, so many, in the order of a language; see [`Site::beside`].
    Beside { key: RecordKey, count: usize, language: LanguageTag } -> Vec<Listed<'s>> {
        let dossier = site.index_of(key).map(|index| site.dossier(index));
        let beside = dossier.zip(site.language(language)).map(|(dossier, language)| site.beside(dossier, *count, language));
        Listed::all(site, beside.unwrap_or_default())
    }

    /// The products that a dossier's goods are taken for; see [`Site::confusables`].
    TakenFor { key: RecordKey } -> Vec<TakenForListed<'s>> {
        let dossier = site.index_of(key).map(|index| site.dossier(index));
        let all = dossier.into_iter().flat_map(|dossier| site.confusables(dossier));
        all.map(|(index, how)| TakenForListed { of: Listed::of(site, index), how }).collect()
    }

    /// All dossiers, by id.
    All {} -> Vec<Listed<'s>> {
        Listed::all(site, (0..site.dossiers.len()).collect())
    }

    /// The dossiers in the order of a language.
    InOrder { language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.in_order(language))
    }

    /// The types that have a list of all their records.
    ListedTypes {} -> BTreeSet<RecordType> {
        site.listed_types()
    }

    /// The records of a type but dossiers, in the order of a language.
    OfType { record_type: RecordType, language: LanguageTag } -> &'s [RecordKey] {
        site.language(language).map_or(&[], |language| site.of_type(*record_type, language))
    }

    /// The dossiers of a kind, in the order of a language.
    OfKind { kind: Kind, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.of_kind(*kind, language))
    }

    /// The records that name a record.
    Backlinks { key: RecordKey } -> Vec<&'s RecordKey> {
        site.backlinks(key).collect()
    }

    /// The alerts: urgent ones first, then the newest.
    Alerts {} -> Vec<AlertListed<'s>> {
        site.alerts().into_iter().map(AlertListed::of).collect()
    }

    /// The alerts that name a product, or a product of a brand, in the same order.
    AlertsAbout { key: RecordKey } -> Vec<AlertListed<'s>> {
        site.alerts_about(key).into_iter().map(AlertListed::of).collect()
    }

    /// The record of a country.
    RecordOf { country: Country } -> Option<&'s RecordKey> {
        site.record_of(*country)
    }

    /// The dossiers of a kind that have a card, in the order of a language, from one place to before another; and how many there
    /// are in all.
    CardsOfKind { kind: Kind, language: LanguageTag, from: usize, to: usize } -> ListRun<'s> {
        let mut all = Listed::in_order(site, language, |language| site.of_kind(*kind, language));
        all.retain(|listed| listed.has_form);
        ListRun { all: all.len(), products: all.get(*from..*to).map(<[_]>::to_vec).unwrap_or_default() }
    }

    /// The dossiers that name a record, in the order of a language.
    BelongingTo { key: RecordKey, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.belonging_to(key, language))
    }

    /// The dossiers that the page of a record lists, in the order of a language.
    ListedAt { key: RecordKey, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.listed_at(key, language))
    }

    /// The dossiers that have to do with a country, in the order of a language.
    OfMarket { country: Country, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.of_market(*country, language))
    }

    /// The dossiers of an HS heading, in the order of a language.
    OfHeading { heading: String, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.of_heading(heading, language))
    }

    /// The dossiers by kind, then shape, then the order of a language.
    ByLook { language: LanguageTag } -> Vec<Looked<'s>> {
        let looked = site.language(language).map(|language| site.by_look(language)).unwrap_or_default();
        looked.into_iter().map(|index| Looked::of(Listed::of(site, index), site.dossier(index))).collect()
    }

    /// What points need, a method's tool or none, and how many dossiers have such points.
    Tools {} -> Vec<(Option<Method>, usize)> {
        site.tools().map(|(tool, all)| (tool, all.len())).collect()
    }

    /// The dossiers with points that need a method's tool, or none, by kind, then the order of a language.
    OfTool { tool: Option<Method>, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.of_tool(*tool, language))
    }

    /// The points of a dossier as lists show them in a language.
    PointsInBrief { key: RecordKey, language: LanguageTag } -> Vec<PointBrief<'s>> {
        let dossier = site.index_of(key).map(|index| site.dossier(index));
        let found = dossier.zip(site.language(language));
        found.map(|(dossier, language)| PointBrief::all(dossier, &language.chain)).unwrap_or_default()
    }

    /// The dossiers with the newest shown revisions, so many; see [`Site::latest`].
    Latest { count: usize } -> Vec<Listed<'s>> {
        Listed::all(site, site.latest(*count))
    }

    /// What a dossier has to do with a country.
    TiesOf { country: Country, key: RecordKey } -> Ties {
        site.index_of(key).map(|index| site.ties(*country, index)).unwrap_or_default()
    }

    /// Whether an entry of a right in a dossier, or in its brand, holds in a country.
    KnowsRight { country: Country, key: RecordKey } -> bool {
        let dossier = site.index_of(key).map(|index| site.dossier(index));
        dossier.is_some_and(|dossier| knows_right(dossier, site.brand_of(dossier), *country))
    }

    /// The kinds that there are products of.
    Kinds {} -> Vec<Kind> {
        site.kinds().collect()
    }

    /// The countries that products have to do with.
    Markets {} -> Vec<Country> {
        site.markets().collect()
    }

    /// The HS headings that there are products of.
    Headings {} -> Vec<&'s str> {
        site.headings().collect()
    }

    /// The barcode numbers of genuine items, in order.
    Barcodes {} -> Numbers<'s> {
        let rows = site.numbers().map(|(gtin, index, item)| Numbered { gtin, of: Listed::of(site, index), item });
        Numbers { rows: rows.collect(), seen_false: &site.index.seen_false, unnumbered: site.index.unnumbered }
    }

    /// The copy's own dates and number.
    Dates {} -> CopyDates {
        let edition = &site.held.edition;
        CopyDates { today: edition.today, valid_until: edition.valid_until, sequence: edition.sequence }
    }

    /// Whom the copy is made for, where it is numbered. What every page says, and yet a question: the search and the scripts,
    /// which do not ask it, are kept when another copy is made.
    MadeFor {} -> Option<&'s Recipient> {
        site.recipient
    }

    /// Whether a day lies before the copy's.
    IsPast { day: Date } -> bool {
        *day < site.held.edition.today
    }

    /// Everything: what no page reads, but the copy's search does. Nothing is handed out.
    Everything {} -> WholeSite<'s> {
        WholeSite(site)
    }
}

/// A record as the edition holds it, with its pictures.
#[derive(Clone, Copy)]
pub struct HeldRecord<'s> {
    site: &'s Site<'s>,
    record: &'s AnyRecord,
}

impl<'s> HeldRecord<'s> {
    /// The record.
    pub fn record(&self) -> &'s AnyRecord {
        self.record
    }

    /// The whole picture of a photo.
    pub fn picture(&self, photo: &str) -> Option<&'s Picture> {
        self.site.assets.picture(&self.record.key, photo)
    }

    /// The pictures of a checkpoint's pair.
    pub fn pair(&self, checkpoint: &str, number: usize) -> Option<&'s PairPicture> {
        self.site.assets.pair(&self.record.key, checkpoint, number)
    }

    /// The files of all its pictures. A file's name follows from its bytes.
    pub fn files(&self) -> impl Iterator<Item = &'s PictureFile> {
        self.site.assets.files_of(&self.record.key)
    }
}

impl Digested for HeldRecord<'_> {
    fn absorb(&self, digest: &mut Digester) {
        // A record is asked for by many pages; what it says does not change meanwhile.
        let of_record = self.site.digests[&self.record.key].get_or_init(|| {
            let mut digest = Digester::default();
            (**self.record).absorb(&mut digest);
            self.site.assets.absorb_of(&self.record.key, &mut digest);
            digest.finish()
        });
        digest.take(of_record);
    }
}

/// What a list tells of a record in a language.
pub struct Brief<'s> {
    /// Its key.
    pub key: &'s RecordKey,
    /// Its id, where it has one.
    pub id: Option<&'s Id>,
    /// Its names as printed, where it bears those of goods.
    pub names: Option<&'s Names>,
    /// Its name for the reader.
    pub name: Option<Localized<'s, str>>,
    /// Its one line.
    pub summary: Option<Localized<'s, str>>,
    /// The record that it belongs to.
    pub parent: Option<RecordKey>,
    /// Whether it is published and not withdrawn.
    pub is_published: bool,
    /// The day of its shown revision.
    pub revised: Option<Date>,
    /// Of a dossier: its HS codes.
    pub hs: &'s [Spanned<HsCode>],
    /// Of a dossier: whether it is of goods that the brand did not make.
    pub is_look_alike: bool,
    /// Of a dossier: how many points it has.
    pub points: usize,
    /// Of a dossier: the main photo, or else the first genuine one that there is a picture of; and what it may be said to show.
    pub photo: Option<(&'s Picture, Shows)>,
}

digested!(Brief<'_> {
    key, id, names, name, summary, parent, is_published, revised, hs, is_look_alike, points, photo
});
digested!(Localized<'_, str> { value, language, fell_back, outdated, translator });

impl<'s> Brief<'s> {
    fn of(site: &'s Site<'s>, record: &'s AnyRecord, chain: &'s [LanguageTag]) -> Self {
        let dossier: Option<&'s Dossier> = record.of();
        let photo = dossier.and_then(|dossier| {
            let facts = &dossier.facts;
            let main = facts.main_photo.as_ref();
            let main =
                facts.photos.iter().filter(|photo| main.is_some_and(|main| main.value == photo.id.value));
            let genuine = facts.photos.iter().filter(|photo| photo.shows == Shows::Genuine);
            main.chain(genuine).find_map(|photo| {
                let picture = site.assets.picture(&dossier.key, photo.id.as_str())?;
                Some((picture, photo.shows.said_of(&facts.infringements)))
            })
        });
        Self {
            key: &record.key,
            id: record.facts.id().map(|id| &id.value),
            names: record.facts.printed(),
            name: record.name(chain),
            summary: record.summary(chain),
            parent: record.facts.parent(),
            is_published: record.facts.status() == Status::Published,
            revised: record.revision.map(|revision| revision.date),
            hs: dossier.map_or(&[], |dossier| &dossier.facts.hs.value),
            is_look_alike: dossier.is_some_and(is_look_alike),
            points: dossier.map_or(0, |dossier| dossier.facts.checkpoints.len()),
            photo,
        }
    }

    /// The name that it is listed under.
    pub fn listed_name(&self) -> &'s str {
        let printed = self.names.map(|names| names.latin.as_deref().unwrap_or(&names.hangul));
        let said = self.name.as_ref().map(|said| said.value);
        said.or(printed).unwrap_or(self.key.slug.as_str())
    }

    /// Its name as printed, in Hangul.
    pub fn hangul(&self) -> &'s str {
        self.names.map_or("", |names| &names.hangul)
    }

    /// Its id as text.
    pub fn id_text(&self) -> &'s str {
        self.id.map_or("", Id::as_str)
    }
}

/// Where the pages of a record are, and what a link to it can lead to.
pub struct LinkTarget<'s> {
    /// The record.
    pub key: &'s RecordKey,
    /// What on its page a link can name.
    pub places: Vec<Place>,
}

impl<'s> LinkTarget<'s> {
    fn of(record: &'s Record) -> Self {
        let headings = record.facts.headings().into_iter();
        let headings = headings.map(|heading| Place { anchor: heading.anchor(), id: heading.id });
        Self { key: &record.key, places: headings.chain(record.facts.places()).collect() }
    }
}

impl Digested for LinkTarget<'_> {
    fn absorb(&self, digest: &mut Digester) {
        self.key.absorb(digest);
        for place in &self.places {
            place.anchor.absorb(digest);
        }
    }
}

/// A dossier in a list: what can be told of it without asking for the whole.
#[derive(Clone, Copy)]
pub struct Listed<'s> {
    /// Its key.
    pub key: &'s RecordKey,
    /// Whether it is published and not withdrawn.
    pub is_published: bool,
    /// Whether there is a form for goods in hand of it.
    pub has_form: bool,
}

digested!(Listed<'_> { key, is_published, has_form });

impl<'s> Listed<'s> {
    fn of(site: &'s Site<'s>, index: usize) -> Self {
        let dossier = site.dossier(index);
        Self { key: &dossier.key, is_published: is_published(dossier), has_form: has_form(dossier) }
    }

    fn all(site: &'s Site<'s>, indices: Vec<usize>) -> Vec<Self> {
        indices.into_iter().map(|index| Self::of(site, index)).collect()
    }

    fn in_order(
        site: &'s Site<'s>,
        language: &LanguageTag,
        list: impl FnOnce(&SiteLanguage) -> Vec<usize>,
    ) -> Vec<Self> {
        Self::all(site, site.language(language).map(list).unwrap_or_default())
    }
}

/// A product that another is taken for.
pub struct TakenForListed<'s> {
    /// The product.
    pub of: Listed<'s>,
    /// What tells the two apart, where one of their dossiers says so.
    pub how: Option<&'s LocalText>,
}

digested!(TakenForListed<'_> { of, how });

/// An alert in a list.
#[derive(Clone, Copy)]
pub struct AlertListed<'s> {
    /// Its key.
    pub key: &'s RecordKey,
    /// Day of issue.
    pub issued: Date,
    /// Its last day.
    pub expires: Date,
    /// How soon it is to be read.
    pub urgency: AlertUrgency,
    /// Whether it is published and not withdrawn.
    pub is_published: bool,
}

digested!(AlertListed<'_> { key, issued, expires, urgency, is_published });

impl<'s> AlertListed<'s> {
    fn of(alert: &'s Record<Alert>) -> Self {
        let facts = &alert.facts;
        Self {
            key: &alert.key,
            issued: facts.issued.value,
            expires: facts.expires.value,
            urgency: facts.urgency,
            is_published: facts.status.value == Status::Published,
        }
    }
}

/// How many of `listed` are published and not withdrawn.
pub fn published(listed: &[Listed<'_>]) -> usize {
    listed.iter().filter(|dossier| dossier.is_published).count()
}

/// A part of a list.
pub struct ListRun<'s> {
    /// What stands in it.
    pub products: Vec<Listed<'s>>,
    /// How many the whole list has.
    pub all: usize,
}

digested!(ListRun<'_> { products, all });

/// A dossier as the picture grid sorts it.
pub struct Looked<'s> {
    /// The dossier.
    pub of: Listed<'s>,
    /// Its kind.
    pub kind: Kind,
    /// Its shape.
    pub shape: Option<Shape>,
    /// Its brand.
    pub brand: RecordKey,
    /// The areas of its points, as the bits of their places in the list of all.
    pub areas: u32,
}

digested!(Looked<'_> { of, kind, shape, brand, areas });

impl<'s> Looked<'s> {
    fn of(of: Listed<'s>, dossier: &'s Dossier) -> Self {
        let facts = &dossier.facts;
        let areas = facts.checkpoints.iter().fold(0, |bits, point| bits | 1 << point.area as u32);
        Self { of, kind: dossier.kind(), shape: facts.shape, brand: facts.brand.key(), areas }
    }
}

/// A point in a list.
pub struct PointBrief<'s> {
    /// Its id.
    pub id: &'s str,
    /// Its title.
    pub title: Option<Localized<'s, str>>,
    /// How it is examined.
    pub method: Method,
    /// How much a difference says.
    pub weight: Weight,
    /// How long it takes.
    pub seconds: Option<u32>,
    /// Whether the pack must be opened.
    pub opens: bool,
    /// Whether the goods are destroyed.
    pub destroys: bool,
}

digested!(PointBrief<'_> { id, title, method, weight, seconds, opens, destroys });

impl<'s> PointBrief<'s> {
    /// The points of a dossier, the strongest first, and of these the quickest.
    fn all(dossier: &'s Dossier, chain: &'s [LanguageTag]) -> Vec<Self> {
        let points = dossier.facts.checkpoints.iter().map(|point| Self {
            id: point.id.as_str(),
            title: dossier.section(point.id.as_str(), chain).map(|said| Localized {
                value: said.value.title.text.as_str(),
                language: said.language,
                fell_back: said.fell_back,
                outdated: said.outdated,
                translator: said.translator,
            }),
            method: point.method.value,
            weight: point.weight.value,
            seconds: point.seconds,
            opens: point.opens_pack,
            destroys: point.destroys,
        });
        let mut points: Vec<_> = points.collect();
        points.sort_by_key(|point| (point.weight, point.seconds.unwrap_or(u32::MAX)));
        points
    }
}

/// The barcode numbers.
pub struct Numbers<'s> {
    /// Those of genuine items, in order.
    pub rows: Vec<Numbered<'s>>,
    /// Those that were seen on counterfeits.
    pub seen_false: &'s BTreeSet<Gtin>,
    /// How many published dossiers have none.
    pub unnumbered: usize,
}

digested!(Numbers<'_> { rows, seen_false, unnumbered });

/// A barcode number of a genuine item.
pub struct Numbered<'s> {
    /// The number.
    pub gtin: &'s Gtin,
    /// Whose it is.
    pub of: Listed<'s>,
    /// The item.
    pub item: &'s Item,
}

digested!(Numbered<'_> { gtin, of, item });

/// The copy's dates and number.
pub struct CopyDates {
    /// The day that it is made.
    pub today: Date,
    /// The last day that it counts as current, where the guide sets a term.
    pub valid_until: Option<Date>,
    /// Its number, which rises with each issue.
    pub sequence: Option<u32>,
}

digested!(CopyDates { today, valid_until, sequence });

/// All that the edition holds, to be digested and not to be looked at.
pub struct WholeSite<'s>(&'s Site<'s>);

impl Digested for WholeSite<'_> {
    fn absorb(&self, digest: &mut Digester) {
        for record in self.0.held.records.iter() {
            HeldRecord { site: self.0, record }.absorb(digest);
        }
    }
}
