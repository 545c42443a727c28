//! What all pages of a copy share: the edition's records, its languages' words, and its lists.
//!
//! **Invariant:** built once and then only read, so that pages can be made in any order and at the same time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;
use tera::{Map, Value};

use super::Renderer;
pub use super::index::Ties;
pub(super) use super::index::tool_of;
use super::index::{Entry, SiteIndex};
use super::inspect_words::RECORD_LANGUAGES;
use super::locale::{Arg, Initials, Locale, Locales};
use super::prose::{is_hangul, plain};
use crate::derive::{Assets, EditionContent, Language};
use crate::domain::{
    Country, Digest, Digested, Digester, Gtin, Infringement, Kind, LanguageTag, Method, Recipient, RecordKey,
    RecordType, Shape, Shows, Status,
};
use crate::load::records::{self, Facts, Item};
use crate::load::values::LocalText;
use crate::model::{AnyRecord, Brand, Dossier, Record};

/// A copy's records and words.
pub struct Site<'a> {
    /// What the edition holds.
    pub held: &'a EditionContent,
    /// Its pictures.
    pub assets: &'a Assets,
    /// Whether it has pocket packs.
    pub has_pockets: bool,
    /// Whom the copy is made for, where it is numbered.
    pub recipient: Option<&'a Recipient>,
    /// Its languages, in the order shown.
    pub languages: Vec<SiteLanguage>,
    /// The words of languages that texts to be sent are in, whether or not there are pages in them.
    pub(super) sent_in: BTreeMap<LanguageTag, Locale>,
    /// Its dossiers, by id; lists mean them by their numbers here.
    pub dossiers: Vec<&'a Dossier>,
    /// The digest of each record and its pictures, made when it is first asked for.
    pub(super) digests: BTreeMap<&'a RecordKey, OnceLock<Digest>>,
    /// Its lists.
    pub(super) index: Arc<SiteIndex>,
}

/// A language that has pages.
pub struct SiteLanguage {
    /// Its words.
    pub locale: Arc<Locale>,
    /// Where texts are looked for, itself first.
    pub chain: Vec<LanguageTag>,
    /// Its messages, as templates are given them.
    pub(super) messages: Value,
    /// Its closed lists, free words and names, as templates are given them.
    pub(super) words: Value,
    /// The initials of names in its lists.
    pub initials: Arc<Initials>,
    /// Its lists in its order.
    lists: Arc<LanguageLists>,
}

/// Lists in the alphabetical order of a language.
#[derive(Default)]
struct LanguageLists {
    /// The name that each record is listed under, in the order of their keys.
    names: Vec<String>,
    /// The dossiers.
    order: Vec<usize>,
    /// The place of each dossier in that order.
    places: Vec<usize>,
    /// The records of each type but dossiers.
    records: BTreeMap<RecordType, Vec<RecordKey>>,
}

/// What a site had, for a process that makes sites again and again. What follows from the interface and the edition's languages, or
/// from the records' entries and names, is what a new site has where these are the same; and sorting begins with the last order, which
/// decides nothing.
#[derive(Default)]
pub struct SiteMemory(Option<Mutex<LastSite>>);

/// The last site, whose records live as long as this, so that another record is told by its address.
#[derive(Default)]
struct LastSite {
    entries: Vec<(Arc<AnyRecord>, Arc<Entry>)>,
    index: Arc<SiteIndex>,
    languages: BTreeMap<LanguageTag, LastLanguage>,
}

/// What it had of a language, made with these words of the interface and the names of these languages.
struct LastLanguage {
    locales: Arc<Locales>,
    named: Vec<LanguageTag>,
    words: LanguageWords,
    lists: Arc<LanguageLists>,
}

impl SiteMemory {
    /// Remembers what a site has.
    pub fn remembering() -> Self {
        Self(Some(Mutex::default()))
    }

    fn take(&self) -> LastSite {
        let last = self.0.as_ref().map(|last| last.lock().unwrap_or_else(PoisonError::into_inner));
        last.map(|mut last| std::mem::take(&mut *last)).unwrap_or_default()
    }

    fn put(&self, site: impl FnOnce() -> LastSite) {
        if let Some(last) = &self.0 {
            *last.lock().unwrap_or_else(PoisonError::into_inner) = site();
        }
    }
}

/// What a language has whatever the records.
#[derive(Clone)]
struct LanguageWords {
    chain: Vec<LanguageTag>,
    locale: Arc<Locale>,
    messages: Value,
    words: Value,
    initials: Arc<Initials>,
}

/// What templates are given of a language follows from the interface, and from the edition's languages. The order of records is
/// the site's to tell.
impl Digested for SiteLanguage {
    fn absorb(&self, digest: &mut Digester) {
        self.tag().absorb(digest);
        self.chain.absorb(digest);
    }
}

impl SiteLanguage {
    fn new(words: LanguageWords, lists: Arc<LanguageLists>) -> Self {
        let LanguageWords { chain, locale, messages, words, initials } = words;
        Self { locale, chain, messages, words, initials, lists }
    }

    /// The language's tag.
    pub fn tag(&self) -> &LanguageTag {
        &self.locale.tag
    }

    /// The direction of its script.
    pub fn direction(&self) -> &'static str {
        direction(self.tag())
    }
}

/// `rtl` or `ltr`.
pub fn direction(tag: &LanguageTag) -> &'static str {
    if tag.is_rtl() { "rtl" } else { "ltr" }
}

/// The lists whose words a template looks up by the word itself: the prefix of their messages.
pub(super) const LISTS: &[&str] = &[
    "answer",
    "area",
    "audience",
    "cause",
    "claim",
    "date-means",
    "infringement",
    "kind",
    "method",
    "owner",
    "right-status",
    "shape",
    "shows",
    "status",
    "token",
    "tool",
    "weight",
];

impl<'a> Site<'a> {
    /// Takes in what the edition holds, and its pictures.
    pub fn new(held: &'a EditionContent, assets: &'a Assets, renderer: &Renderer) -> Self {
        Self::again(held, assets, renderer, &SiteMemory::default())
    }

    /// The same, beginning with what the site before had.
    pub fn again(
        held: &'a EditionContent,
        assets: &'a Assets,
        renderer: &Renderer,
        memory: &SiteMemory,
    ) -> Self {
        let last = memory.take();
        let records: Vec<&Arc<AnyRecord>> = held.records.shared().collect();
        let known = |place: usize| {
            let (record, entry) = last.entries.get(place)?;
            Arc::ptr_eq(record, records[place]).then_some(entry)
        };
        let entry =
            |place: usize| known(place).cloned().unwrap_or_else(|| Arc::new(Entry::of(records[place])));
        let entries: Vec<Arc<Entry>> = (0..records.len()).into_par_iter().map(entry).collect();
        let is_same = entries.len() == last.entries.len()
            && entries
                .iter()
                .zip(&last.entries)
                .all(|(now, (_, before))| Arc::ptr_eq(now, before) || now == before);
        let index = if is_same { last.index.clone() } else { Arc::new(SiteIndex::of(&entries)) };
        let changed = is_same.then(|| (0..records.len()).filter(|place| known(*place).is_none()).collect());
        let sorter = ListSorter { records: &records, index: &index, last: &last, changed };
        let languages = held.edition.languages.par_iter();
        let languages: Vec<_> = languages.map(|language| sorter.language(language, held, renderer)).collect();
        let dossier = |place: &usize| records[*place].of().expect("the index means dossiers");
        let site = Self {
            held,
            assets,
            has_pockets: false,
            recipient: None,
            sent_in: sent_in(held, renderer),
            languages: languages
                .iter()
                .map(|of| SiteLanguage::new(of.words.clone(), of.lists.clone()))
                .collect(),
            dossiers: index.dossiers.iter().map(dossier).collect(),
            digests: records.iter().map(|record| (&record.key, OnceLock::new())).collect(),
            index: index.clone(),
        };
        memory.put(|| LastSite {
            entries: records.into_iter().cloned().zip(entries).collect(),
            index,
            languages: languages.into_iter().map(|of| (of.words.locale.tag.clone(), of)).collect(),
        });
        site
    }

    /// The language of this tag, where it has pages.
    pub fn language(&self, tag: &LanguageTag) -> Option<&SiteLanguage> {
        self.languages.iter().find(|language| language.tag() == tag)
    }

    /// The brand of a dossier.
    pub fn brand_of(&self, dossier: &Dossier) -> Option<&'a Brand> {
        self.held.records.get(&dossier.facts.parent()?)
    }

    /// The dossier of this number.
    pub fn dossier(&self, index: usize) -> &'a Dossier {
        self.dossiers[index]
    }

    /// All dossiers, in the order of `language`.
    pub fn in_order(&self, language: &SiteLanguage) -> Vec<usize> {
        language.lists.order.clone()
    }

    /// The records that name the record `key`.
    pub fn backlinks(&self, key: &RecordKey) -> impl Iterator<Item = &RecordKey> {
        self.index.backlinks.get(key).into_iter().flatten()
    }

    /// The dossiers that name a record, in the order of `language`.
    pub fn belonging_to(&self, parent: &RecordKey, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.index.naming.get(parent).cloned().unwrap_or_default(), language)
    }

    /// The dossiers that the page of a record lists, in the order of `language`.
    pub fn listed_at(&self, key: &RecordKey, language: &SiteLanguage) -> Vec<usize> {
        match self.held.records.any(key).and_then(|record| record.facts.country()) {
            Some(country) => self.of_market(country, language),
            None => self.belonging_to(key, language),
        }
    }

    /// How many dossiers the page of a record lists.
    pub(super) fn count_listed_at(&self, record: &AnyRecord) -> usize {
        match record.facts.country() {
            Some(country) => self.count_of_market(country),
            None if record.key.record_type == RecordType::Product => 0,
            None => self.index.naming.get(&record.key).map_or(0, Vec::len),
        }
    }

    /// The alerts: urgent ones first, then the newest.
    pub fn alerts(&self) -> Vec<&'a Record<records::Alert>> {
        in_turn(self.held.records.of().collect())
    }

    /// The alerts that name a product, or a product of a brand, in the same order.
    pub fn alerts_about(&self, key: &RecordKey) -> Vec<&'a Record<records::Alert>> {
        let of_brand =
            self.index.naming.get(key).into_iter().flatten().map(|index| &self.dossier(*index).key);
        let of_brand = of_brand.filter(|_| key.record_type == RecordType::Brand);
        let named: BTreeSet<&RecordKey> =
            std::iter::once(key).chain(of_brand).flat_map(|goods| self.backlinks(goods)).collect();
        in_turn(named.into_iter().filter_map(|key| self.held.records.get(key)).collect())
    }

    /// The record of a country, which is the country's page, too.
    pub fn record_of(&self, country: Country) -> Option<&RecordKey> {
        self.index.by_country.get(&country)
    }

    /// The records of a type but dossiers, in the order of `language`.
    pub fn of_type<'l>(&self, record_type: RecordType, language: &'l SiteLanguage) -> &'l [RecordKey] {
        language.lists.records.get(&record_type).map_or(&[], Vec::as_slice)
    }

    /// The types that have a list of all their records: brands, and whatever else there is but dossiers, which have lists of
    /// their own.
    pub fn listed_types(&self) -> BTreeSet<RecordType> {
        let held = self.held.records.iter().map(|record| record.key.record_type);
        let held = held.filter(|record_type| *record_type != RecordType::Product);
        std::iter::once(RecordType::Brand).chain(held).collect()
    }

    /// Up to `count` published dossiers of the same brand: those that follow it by id, then those from the first on. A
    /// brand may have thousands, so that no page may look at them all.
    pub fn beside(&self, dossier: &Dossier, count: usize, language: &SiteLanguage) -> Vec<usize> {
        let all = dossier.facts.parent().and_then(|parent| self.index.naming.get(&parent));
        let Some(all) = all else { return Vec::new() };
        let own = self.index_of(&dossier.key).and_then(|index| all.binary_search(&index).ok()).unwrap_or(0);
        let (before, after) = (&all[..own], &all[own..]);
        let others = after.iter().skip(1).chain(before).copied();
        in_order(others.filter(|index| is_published(self.dossier(*index))).take(count).collect(), language)
    }

    /// The products that a dossier's goods are taken for, with what tells them apart: first those that a dossier of the two
    /// names, its own words before the other's, then those whose names are near.
    pub fn confusables(&self, dossier: &'a Dossier) -> Vec<(usize, Option<&'a LocalText>)> {
        let mut all: Vec<(usize, Option<&LocalText>)> = Vec::new();
        let mut add = |number: usize, how: Option<&'a LocalText>| match all
            .iter_mut()
            .find(|(known, _)| *known == number)
        {
            Some((_, known)) => *known = known.or(how),
            None => all.push((number, how)),
        };
        for named in &dossier.facts.confusable_with {
            let keys = RecordKey::linked(RecordType::Product, named.product.value.as_str());
            keys.iter()
                .filter_map(|key| self.index_of(key))
                .for_each(|number| add(number, named.how.as_ref()));
        }
        for number in self.index.naming.get(&dossier.key).into_iter().flatten() {
            let naming = self.dossier(*number).facts.confusable_with.iter();
            let naming = naming.filter(|named| *named.product.value == dossier.key.slug);
            naming.for_each(|named| add(*number, named.how.as_ref()));
        }
        let near = self.index_of(&dossier.key).and_then(|number| self.index.near.get(number));
        near.into_iter().flatten().for_each(|number| add(*number, None));
        all
    }

    /// The dossiers of a kind, in the order of `language`.
    pub fn of_kind(&self, kind: Kind, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.index.by_kind.get(&kind).cloned().unwrap_or_default(), language)
    }

    /// How many dossiers there are of a kind.
    pub(super) fn count_of_kind(&self, kind: Kind) -> usize {
        self.index.by_kind.get(&kind).map_or(0, Vec::len)
    }

    /// How many dossiers have to do with a country.
    pub(super) fn count_of_market(&self, country: Country) -> usize {
        self.index.by_market.get(&country).map_or(0, BTreeMap::len)
    }

    /// How many dossiers there are of an HS heading.
    pub(super) fn count_of_heading(&self, heading: &str) -> usize {
        self.index.by_heading.get(heading).map_or(0, BTreeSet::len)
    }

    /// The dossiers that have to do with a country, in the order of `language`.
    pub fn of_market(&self, country: Country, language: &SiteLanguage) -> Vec<usize> {
        in_order(
            self.index.by_market.get(&country).into_iter().flat_map(|ties| ties.keys().copied()).collect(),
            language,
        )
    }

    /// What a dossier has to do with a country.
    pub fn ties(&self, country: Country, index: usize) -> Ties {
        self.index.by_market.get(&country).and_then(|ties| ties.get(&index)).copied().unwrap_or_default()
    }

    /// The dossiers of an HS heading, in the order of `language`.
    pub fn of_heading(&self, heading: &str, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.index.by_heading.get(heading).into_iter().flatten().copied().collect(), language)
    }

    /// The dossiers by kind, then shape, then the order of `language`: withdrawn ones too, whose shape is no longer held, for
    /// a reader with such goods in hand must learn that they are withdrawn.
    pub fn by_look(&self, language: &SiteLanguage) -> Vec<usize> {
        let mut all: Vec<usize> = (0..self.dossiers.len()).collect();
        let shape = |dossier: &Dossier| dossier.facts.shape.map_or(Shape::ALL.len(), |shape| shape as usize);
        all.sort_by_key(|index| {
            (self.dossier(*index).key.kind(), shape(self.dossier(*index)), language.lists.places[*index])
        });
        all
    }

    /// The dossiers with points that need a method's tool, or none: by their numbers.
    pub fn tools(&self) -> impl Iterator<Item = (Option<Method>, &[usize])> {
        self.index.by_tool.iter().map(|(tool, all)| (*tool, all.as_slice()))
    }

    /// The dossiers with points that need that, by kind, then the order of `language`.
    pub fn of_tool(&self, tool: Option<Method>, language: &SiteLanguage) -> Vec<usize> {
        let mut all = self.index.by_tool.get(&tool).cloned().unwrap_or_default();
        all.sort_by_key(|index| (self.dossier(*index).key.kind(), language.lists.places[*index]));
        all
    }

    /// The dossiers with the newest shown revisions, newest first; those without one are left out.
    pub fn latest(&self, count: usize) -> Vec<usize> {
        let dated = (0..self.dossiers.len())
            .filter_map(|index| self.dossier(index).revision.map(|revision| (revision.date, index)));
        let mut dated: Vec<_> = dated.collect();
        dated.sort_by_key(|(date, index)| (std::cmp::Reverse(*date), *index));
        dated.into_iter().take(count).map(|(_, index)| index).collect()
    }

    /// The countries that a dossier has to do with.
    pub fn countries_of(&self, dossier: &Dossier) -> impl Iterator<Item = Country> {
        let index = self.index.places.get(&dossier.key);
        let tied =
            index.map(|index| self.index.by_market.iter().filter(move |(_, ties)| ties.contains_key(index)));
        tied.into_iter().flatten().map(|(country, _)| *country)
    }

    /// The kinds that there are products of.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.index.by_kind.keys().copied()
    }

    /// The countries that products have to do with.
    pub fn markets(&self) -> impl Iterator<Item = Country> {
        self.index.by_market.keys().copied()
    }

    /// The HS headings that there are products of.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.index.by_heading.keys().map(String::as_str)
    }

    /// The barcode numbers of genuine items, in order: of each its dossier's number and the item.
    pub(super) fn numbers(&self) -> impl ExactSizeIterator<Item = (&'a Gtin, usize, &'a Item)> {
        self.index.numbers.iter().map(|(index, item)| {
            let item = &self.dossier(*index).facts.items[*item];
            (&item.gtin.as_ref().expect("it was listed by its number").value, *index, item)
        })
    }

    /// The number of the dossier `key`.
    pub(super) fn index_of(&self, key: &RecordKey) -> Option<usize> {
        self.index.places.get(key).copied()
    }

    /// The record that a link names, where it is held.
    pub(super) fn linked(&self, record_type: RecordType, name: &str) -> Option<&'a AnyRecord> {
        RecordKey::linked(record_type, name).iter().find_map(|key| self.held.records.any(key))
    }
}

/// Alerts in the order in which they are read: urgent ones first, then the newest.
fn in_turn(mut alerts: Vec<&Record<records::Alert>>) -> Vec<&Record<records::Alert>> {
    alerts.sort_by_key(|alert| {
        let facts = &alert.facts;
        (facts.urgency, std::cmp::Reverse(facts.issued.value), &alert.key)
    });
    alerts
}

/// Whether a dossier is published and not withdrawn.
pub fn is_published(dossier: &Dossier) -> bool {
    dossier.facts.status.value == Status::Published
}

/// Whether there is a form for goods in hand: not for withdrawn dossiers, nor where the copy shows no point.
pub fn has_form(dossier: &Dossier) -> bool {
    is_published(dossier) && !dossier.facts.checkpoints.is_empty()
}

/// Whether an entry of a right in `dossier` or its `brand` holds in `country`, whatever its state. One that names no territory
/// holds wherever the law gives it, as copyright does.
pub fn knows_right(dossier: &Dossier, brand: Option<&Brand>, country: Country) -> bool {
    let of_brand = brand.map_or(&[][..], |brand| &brand.facts.rights[..]);
    let mut rights = dossier.facts.rights.iter().chain(of_brand);
    rights.any(|right| right.territory.as_ref().is_none_or(|territory| territory.value.covers(country)))
}

/// Whether a dossier warns of similar goods alone, which is a question of rights and not told by outcomes.
pub fn is_similar_only(dossier: &Dossier) -> bool {
    Infringement::are_similar_only(&dossier.facts.infringements)
}

/// Whether a dossier is of goods that the brand did not make: it warns of similar goods alone, and does not show genuine
/// ones as its own.
pub fn is_look_alike(dossier: &Dossier) -> bool {
    let facts = &dossier.facts;
    let main = facts.main_photo.as_ref();
    let main = main.and_then(|main| facts.photos.iter().find(|photo| photo.id.value == main.value));
    is_similar_only(dossier) && main.is_none_or(|photo| photo.shows != Shows::Genuine)
}

fn in_order(mut indices: Vec<usize>, language: &SiteLanguage) -> Vec<usize> {
    indices.sort_by_key(|index| language.lists.places[*index]);
    indices
}

/// The name that a record is listed under.
pub fn listed_name<'a, F: Facts + ?Sized>(record: &'a Record<F>, chain: &'a [LanguageTag]) -> &'a str {
    let printed = || {
        let names = record.facts.printed()?;
        Some(names.latin.as_deref().unwrap_or(&names.hangul))
    };
    let said = record.name(chain).map(|said| said.value);
    said.or_else(printed).unwrap_or(record.key.slug.as_str())
}

/// Makes what a language has, as far as the last site does not have it.
struct ListSorter<'a> {
    /// The records, in the order of their keys.
    records: &'a [&'a Arc<AnyRecord>],
    index: &'a SiteIndex,
    last: &'a LastSite,
    /// The places of those that are not the very records of the last site; `None` where the index is another.
    changed: Option<Vec<usize>>,
}

impl ListSorter<'_> {
    fn language(&self, language: &Language, held: &EditionContent, renderer: &Renderer) -> LastLanguage {
        let last = self.last.languages.get(&language.tag);
        let locales = renderer.locales().clone();
        let named = named(held).cloned().collect();
        let Some(same) = last.filter(|last| last.is_of(language, held, renderer)) else {
            let words = LanguageWords::of(language, held, renderer);
            let lists = Arc::new(self.lists(&words, last));
            return LastLanguage { locales, named, words, lists };
        };
        let words = same.words.clone();
        let is_named_alike = |place: &usize| self.name(*place, &words.chain) == same.lists.names[*place];
        let is_same = self.changed.as_ref().is_some_and(|changed| changed.iter().all(is_named_alike));
        let lists = if is_same { same.lists.clone() } else { Arc::new(self.lists(&words, last)) };
        LastLanguage { locales, named, words, lists }
    }

    /// The name that the record at `place` is listed under.
    fn name<'n>(&'n self, place: usize, chain: &'n [LanguageTag]) -> &'n str {
        listed_name(&***self.records[place], chain)
    }

    fn lists(&self, words: &LanguageWords, last: Option<&LastLanguage>) -> LanguageLists {
        let Self { index, records, .. } = self;
        let format = &words.locale.format;
        let names: Vec<String> =
            (0..records.len()).map(|place| self.name(place, &words.chain).to_owned()).collect();
        let name = |number: usize| names[index.dossiers[number]].as_str();
        let before = last.into_iter().flat_map(|last| &last.lists.order);
        let before = before.filter_map(|number| {
            let (record, _) = &self.last.entries[self.last.index.dossiers[*number]];
            index.places.get(&record.key).copied()
        });
        let mut order: Vec<usize> = before.chain(0..index.dossiers.len()).collect();
        let mut is_there = vec![false; index.dossiers.len()];
        order.retain(|number| !std::mem::replace(&mut is_there[*number], true));
        // Of one name, those come first whose ids do.
        order.sort_by(|a, b| format.compare(name(*a), name(*b)).then(a.cmp(b)));
        let mut places = vec![0; order.len()];
        for (place, number) in order.iter().enumerate() {
            places[*number] = place;
        }
        let sorted = index.others.iter().map(|(record_type, of_type)| {
            let mut of_type = of_type.clone();
            of_type.sort_by(|(a_order, a), (b_order, b)| {
                let by_name = || format.compare(&names[*a], &names[*b]);
                a_order.cmp(b_order).then_with(by_name).then_with(|| a.cmp(b))
            });
            (*record_type, of_type.into_iter().map(|(_, place)| records[place].key.clone()).collect())
        });
        let records = sorted.collect();
        LanguageLists { names, order, places, records }
    }
}

impl LanguageWords {
    fn of(language: &Language, held: &EditionContent, renderer: &Renderer) -> Self {
        let locale = renderer.locales().locale(&language.chain);
        let (messages, words) = shared(&locale, held);
        let initials = Arc::new(Initials::new(&locale.tag));
        Self { chain: language.chain.clone(), locale: Arc::new(locale), messages, words, initials }
    }
}

impl LastLanguage {
    fn is_of(&self, language: &Language, held: &EditionContent, renderer: &Renderer) -> bool {
        Arc::ptr_eq(&self.locales, renderer.locales())
            && self.words.chain == language.chain
            && self.named.iter().eq(named(held))
    }
}

/// The languages that pages name as those of texts.
fn named(held: &EditionContent) -> impl Iterator<Item = &LanguageTag> {
    let source = std::iter::once(&held.edition.source_language);
    held.edition.languages.iter().map(|language| &language.tag).chain(source)
}

/// The words of the languages that reports to platforms are sent in.
fn sent_in(held: &EditionContent, renderer: &Renderer) -> BTreeMap<LanguageTag, Locale> {
    let platforms: Vec<_> =
        held.records.iter().filter_map(|record| record.of::<records::Platform>()).collect();
    if platforms.is_empty() {
        return BTreeMap::new();
    }
    let of_channels = platforms.iter().flat_map(|platform| &platform.facts.channels);
    let own = RECORD_LANGUAGES.iter().filter_map(|tag| LanguageTag::parse(tag).ok());
    let tags = own.chain(of_channels.flat_map(|channel| &channel.languages).map(|tag| tag.value.clone()));
    let spoken = tags.filter(|tag| renderer.speaks(tag));
    spoken.map(|tag| (tag.clone(), renderer.locales().locale(&[tag]))).collect()
}

fn key(text: &str) -> tera::value::Key<'static> {
    tera::value::Key::String(Arc::from(text))
}

/// The messages and the words of a language as templates are given them: made once, shared by all its pages.
fn shared(locale: &Locale, held: &EditionContent) -> (Value, Value) {
    let (mut messages, mut words) = (Map::new(), BTreeMap::<&str, Map>::new());
    for (name, text) in locale.plain() {
        // A message that explains a Korean word holds it in Hangul.
        let value = if text.contains(is_hangul) {
            Value::safe_string(&plain(text, locale.tag.primary() == "ko").0)
        } else {
            Value::normal_string(text)
        };
        messages.insert(key(&name.replace('-', "_")), value);
        // The longest prefix: `right-status` before a list that would be named `right`.
        let list = LISTS
            .iter()
            .filter(|list| name.strip_prefix(**list).is_some_and(|rest| rest.starts_with('-')))
            .max_by_key(|list| list.len());
        if let Some(list) = list {
            words.entry(list).or_default().insert(key(&name[list.len() + 1..]), Value::normal_string(text));
        }
    }
    for (code, name) in locale.countries() {
        words.entry("country").or_default().insert(key(code), Value::normal_string(name));
    }
    for (tag, name) in locale.languages() {
        words.entry("language").or_default().insert(key(tag), Value::normal_string(name));
    }
    for tag in named(held) {
        let name = locale.language(tag.as_str()).to_owned();
        for (list, message) in [("shown-in", "shown-in"), ("original-in", "original-in")] {
            let text = locale.with(message, &[("language", Arg::Text(&name))]);
            words.entry(list).or_default().insert(key(tag.as_str()), Value::normal_string(&text));
        }
    }
    let words: Map =
        words.into_iter().map(|(list, map)| (key(&list.replace('-', "_")), Value::from(map))).collect();
    (Value::from(messages), Value::from(words))
}
