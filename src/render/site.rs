//! What all pages of a copy share: the edition's records, its languages' words, and which record belongs to which
//! list.
//!
//! **Invariant:** built once and then only read, so that pages can be made in any order and at the same time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;
use tera::{Map, Value};

use super::Renderer;
use super::inspect_words::RECORD_LANGUAGES;
use super::locale::{Arg, Initials, Locale, Locales};
use super::prose::{is_hangul, plain};
use crate::derive::{Assets, EditionContent, Language};
use crate::diag::Span;
use crate::domain::{
    Country, Digest, Digested, Digester, Gtin, Id, Infringement, Kind, LanguageTag, Recipient, RecordKey,
    RecordType, RightStatus, Shape, Shows, Status, digested,
};
use crate::load::records::{self, Facts, Item};
use crate::load::visit::Visitor;
use crate::model::{AnyRecord, Brand, Dossier, Record, Records};

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
    /// The records that have an id.
    pub(super) ids: BTreeMap<&'a Id, &'a RecordKey>,
    /// The barcode numbers of genuine items, in order: of each its dossier's number and the item.
    pub(super) numbers: Vec<(&'a Gtin, usize, &'a Item)>,
    /// The barcode numbers that were seen on counterfeits.
    pub(super) seen_false: BTreeSet<Gtin>,
    /// How many published dossiers have no barcode number.
    pub(super) unnumbered: usize,
    /// The digest of each record and its pictures, made when it is first asked for.
    pub(super) digests: BTreeMap<&'a RecordKey, OnceLock<Digest>>,
    places: BTreeMap<&'a RecordKey, usize>,
    /// The records that name each record.
    backlinks: BTreeMap<RecordKey, BTreeSet<&'a RecordKey>>,
    /// The numbers of the dossiers among them, in order.
    naming: BTreeMap<RecordKey, Vec<usize>>,
    by_kind: BTreeMap<Kind, Vec<usize>>,
    by_market: BTreeMap<Country, BTreeMap<usize, Ties>>,
    by_country: BTreeMap<Country, &'a RecordKey>,
    by_heading: BTreeMap<&'a str, BTreeSet<usize>>,
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
    /// The dossiers in its alphabetical order.
    order: Vec<usize>,
    /// The place of each dossier in that order.
    places: Vec<usize>,
    /// The records of each type but dossiers, in its alphabetical order.
    records: BTreeMap<RecordType, Vec<RecordKey>>,
}

/// What a site had of its languages, for a process that makes sites again and again. Of what follows from the interface and the
/// edition's languages alone, it is what a new site has; the order of dossiers is where sorting begins, and decides nothing.
#[derive(Default)]
pub struct SiteMemory(Mutex<BTreeMap<LanguageTag, LastLanguage>>);

struct LastLanguage {
    locales: Arc<Locales>,
    named: Vec<LanguageTag>,
    language: LanguageWords,
    order: Vec<RecordKey>,
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

/// What a product has to do with a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// A pack is made for it.
    pub sold: bool,
    /// Goods that it warns of were seen there.
    pub seen: bool,
    /// A right is registered there.
    pub right: bool,
    /// An entry there is of a right that is pending, disputed, expired or somebody else's.
    pub entry: bool,
}

digested!(Ties { sold, seen, right, entry });

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
        let mut dossiers: Vec<&Dossier> = held.records.of().collect();
        dossiers.sort_by_key(|dossier| &dossier.facts.id.value);
        let ids = held.records.iter().filter_map(|record| Some((&record.facts.id()?.value, &record.key)));
        let mut site = Self {
            held,
            assets,
            has_pockets: false,
            recipient: None,
            sent_in: sent_in(held, renderer),
            languages: Vec::new(),
            numbers: Vec::new(),
            seen_false: BTreeSet::new(),
            unnumbered: 0,
            ids: ids.collect(),
            digests: held.records.iter().map(|record| (&record.key, OnceLock::new())).collect(),
            places: dossiers.iter().enumerate().map(|(index, dossier)| (&dossier.key, index)).collect(),
            dossiers,
            backlinks: backlinks(&held.records),
            naming: BTreeMap::new(),
            by_kind: BTreeMap::new(),
            by_market: BTreeMap::new(),
            by_country: held.records.iter().filter_map(|of| Some((of.facts.country()?, &of.key))).collect(),
            by_heading: BTreeMap::new(),
        };
        let naming = site.backlinks.iter().map(|(key, of)| {
            let mut numbers: Vec<usize> = of.iter().filter_map(|key| site.index_of(key)).collect();
            numbers.sort_unstable();
            (key.clone(), numbers)
        });
        site.naming = naming.collect();
        for (index, dossier) in site.dossiers.clone().into_iter().enumerate() {
            if let Some(kind) = dossier.key.kind() {
                site.by_kind.entry(kind).or_default().push(index);
            }
            site.index_markets(index, dossier);
            for code in &dossier.facts.hs.value {
                site.by_heading.entry(code.heading()).or_default().insert(index);
            }
            site.index_numbers(index, dossier);
        }
        // Stable: items that share a number stay in the order of their dossiers.
        site.numbers.sort_by_key(|(gtin, ..)| *gtin);
        let languages = held.edition.languages.par_iter();
        site.languages = languages.map(|language| site_language(language, &site, renderer, memory)).collect();
        site
    }

    fn index_numbers(&mut self, index: usize, dossier: &'a Dossier) {
        let numbered = |item: &'a Item| Some((&item.gtin.as_ref()?.value, index, item));
        let before = self.numbers.len();
        self.numbers.extend(dossier.facts.items.iter().filter_map(numbered));
        self.unnumbered += usize::from(self.numbers.len() == before && is_published(dossier));
        let seen = dossier.facts.known_false.iter().filter(|known| known.kind.as_str() == "gtin");
        // As printed below the bars, the digits stand in groups.
        let digits = |text: &str| text.replace([' ', '-'], "");
        self.seen_false.extend(seen.filter_map(|known| Gtin::parse(&digits(&known.value.value)).ok()));
    }

    fn index_markets(&mut self, index: usize, dossier: &'a Dossier) {
        let facts = &dossier.facts;
        let of_brand = self.brand_of(dossier).into_iter().flat_map(|brand| &brand.facts.rights);
        let mut tie = |country: Country, set: fn(&mut Ties)| {
            set(self.by_market.entry(country).or_default().entry(index).or_default())
        };
        for market in facts.variants.iter().flat_map(|variant| &variant.markets) {
            tie(market.value, |ties| ties.sold = true);
        }
        let seen = facts.checkpoints.iter().flat_map(|checkpoint| &checkpoint.seen_in);
        for country in seen.chain(facts.known_false.iter().flat_map(|known| &known.seen_in)) {
            tie(country.value, |ties| ties.seen = true);
        }
        if facts.status.value == Status::Withdrawn {
            return;
        }
        for right in facts.rights.iter().chain(of_brand) {
            let Some(territory) = &right.territory else { continue };
            // Without a state it is taken as entered, as registered.
            match right.status.as_ref().map(|status| status.value) {
                None | Some(RightStatus::Registered) => tie(territory.value, |ties| ties.right = true),
                Some(_) => tie(territory.value, |ties| ties.entry = true),
            }
        }
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
        language.order.clone()
    }

    /// The records that name the record `key`.
    pub fn backlinks(&self, key: &RecordKey) -> impl Iterator<Item = &'a RecordKey> {
        self.backlinks.get(key).into_iter().flatten().copied()
    }

    /// The dossiers that name a record, in the order of `language`.
    pub fn belonging_to(&self, parent: &RecordKey, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.naming.get(parent).cloned().unwrap_or_default(), language)
    }

    /// The dossiers that the page of a record lists, in the order of `language`.
    pub fn listed_at(&self, key: &RecordKey, language: &SiteLanguage) -> Vec<usize> {
        match self.held.records.any(key).and_then(|record| record.facts.country()) {
            Some(country) => self.of_market(country, language),
            None => self.belonging_to(key, language),
        }
    }

    /// The alerts: urgent ones first, then the newest.
    pub fn alerts(&self) -> Vec<&'a Record<records::Alert>> {
        in_turn(self.held.records.of().collect())
    }

    /// The alerts that name a product, or a product of a brand, in the same order.
    pub fn alerts_about(&self, key: &RecordKey) -> Vec<&'a Record<records::Alert>> {
        let of_brand = self.naming.get(key).into_iter().flatten().map(|index| &self.dossier(*index).key);
        let of_brand = of_brand.filter(|_| key.record_type == RecordType::Brand);
        let named: BTreeSet<&RecordKey> =
            std::iter::once(key).chain(of_brand).flat_map(|goods| self.backlinks(goods)).collect();
        in_turn(named.into_iter().filter_map(|key| self.held.records.get(key)).collect())
    }

    /// The record of a country, which is the country's page, too.
    pub fn record_of(&self, country: Country) -> Option<&'a RecordKey> {
        self.by_country.get(&country).copied()
    }

    /// The records of a type but dossiers, in the order of `language`.
    pub fn of_type<'l>(&self, record_type: RecordType, language: &'l SiteLanguage) -> &'l [RecordKey] {
        language.records.get(&record_type).map_or(&[], Vec::as_slice)
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
        let all = dossier.facts.parent().and_then(|parent| self.naming.get(&parent));
        let Some(all) = all else { return Vec::new() };
        let own = self.places.get(&dossier.key).and_then(|index| all.binary_search(index).ok()).unwrap_or(0);
        let (before, after) = (&all[..own], &all[own..]);
        let others = after.iter().skip(1).chain(before).copied();
        in_order(others.filter(|index| is_published(self.dossier(*index))).take(count).collect(), language)
    }

    /// The dossiers of a kind, in the order of `language`.
    pub fn of_kind(&self, kind: Kind, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.by_kind.get(&kind).cloned().unwrap_or_default(), language)
    }

    /// The dossiers that have to do with a country, in the order of `language`.
    pub fn of_market(&self, country: Country, language: &SiteLanguage) -> Vec<usize> {
        in_order(
            self.by_market.get(&country).into_iter().flat_map(|ties| ties.keys().copied()).collect(),
            language,
        )
    }

    /// What a dossier has to do with a country.
    pub fn ties(&self, country: Country, index: usize) -> Ties {
        self.by_market.get(&country).and_then(|ties| ties.get(&index)).copied().unwrap_or_default()
    }

    /// The dossiers of an HS heading, in the order of `language`.
    pub fn of_heading(&self, heading: &str, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.by_heading.get(heading).into_iter().flatten().copied().collect(), language)
    }

    /// The dossiers by kind, then shape, then the order of `language`: withdrawn ones too, whose shape is no longer held, for
    /// a reader with such goods in hand must learn that they are withdrawn.
    pub fn by_look(&self, language: &SiteLanguage) -> Vec<usize> {
        let mut all: Vec<usize> = (0..self.dossiers.len()).collect();
        let shape = |dossier: &Dossier| dossier.facts.shape.map_or(Shape::ALL.len(), |shape| shape as usize);
        all.sort_by_key(|index| {
            (self.dossier(*index).key.kind(), shape(self.dossier(*index)), language.places[*index])
        });
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
        let index = self.places.get(&dossier.key);
        let tied = index.map(|index| self.by_market.iter().filter(move |(_, ties)| ties.contains_key(index)));
        tied.into_iter().flatten().map(|(country, _)| *country)
    }

    /// The kinds that there are products of.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.by_kind.keys().copied()
    }

    /// The countries that products have to do with.
    pub fn markets(&self) -> impl Iterator<Item = Country> {
        self.by_market.keys().copied()
    }

    /// The HS headings that there are products of.
    pub fn headings(&self) -> impl Iterator<Item = &'a str> {
        self.by_heading.keys().copied()
    }

    /// The number of the dossier `key`.
    pub(super) fn index_of(&self, key: &RecordKey) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The record that a link names, where it is held.
    pub(super) fn linked(&self, record_type: RecordType, name: &str) -> Option<&'a AnyRecord> {
        RecordKey::linked(record_type, name).iter().find_map(|key| self.held.records.any(key))
    }
}

/// The records that name each record.
fn backlinks(records: &Records) -> BTreeMap<RecordKey, BTreeSet<&RecordKey>> {
    struct NamedRecords(Vec<RecordKey>);
    impl Visitor for NamedRecords {
        fn reference(&mut self, record_type: RecordType, name: &str, _: Span) {
            self.0.extend(RecordKey::linked(record_type, name));
        }
    }
    let mut backlinks: BTreeMap<RecordKey, BTreeSet<&RecordKey>> = BTreeMap::new();
    for record in records.iter() {
        let mut named = NamedRecords(Vec::new());
        record.facts.visit(Span::FILE, &mut named);
        for key in named.0 {
            backlinks.entry(key).or_default().insert(&record.key);
        }
    }
    backlinks
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
    indices.sort_by_key(|index| language.places[*index]);
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

fn site_language(
    language: &Language,
    site: &Site<'_>,
    renderer: &Renderer,
    memory: &SiteMemory,
) -> SiteLanguage {
    let (held, dossiers) = (site.held, &site.dossiers);
    let lock = || memory.0.lock().unwrap_or_else(PoisonError::into_inner);
    let last = lock().remove(&language.tag);
    let (order, language) = match last {
        Some(last) if last.is_of(language, held, renderer) => (last.order, last.language),
        last => {
            (last.map(|last| last.order).unwrap_or_default(), LanguageWords::of(language, held, renderer))
        }
    };
    let remembered = language.clone();
    let LanguageWords { chain, locale, messages, words, initials } = language;
    let names: Vec<&str> = dossiers.iter().map(|dossier| listed_name(dossier, &chain)).collect();
    let order = order.iter().filter_map(|key| site.index_of(key));
    let mut order: Vec<usize> = order.chain(0..names.len()).collect();
    let mut is_there = vec![false; names.len()];
    order.retain(|index| !std::mem::replace(&mut is_there[*index], true));
    // Of one name, those come first whose ids do.
    order.sort_by(|a, b| locale.format.compare(names[*a], names[*b]).then(a.cmp(b)));
    let mut places = vec![0; order.len()];
    for (place, index) in order.iter().enumerate() {
        places[*index] = place;
    }
    let mut others: Vec<&Record> = held.records.iter().map(|record| &**record).collect();
    others.retain(|record| record.key.record_type != RecordType::Product);
    others.sort_by(|a, b| {
        let by_name = || locale.format.compare(listed_name(a, &chain), listed_name(b, &chain));
        // What has no place of its own, as a lesson that was withdrawn, stands behind what has one.
        let order = |record: &Record| record.facts.order().unwrap_or(u32::MAX);
        let by_order = order(a).cmp(&order(b));
        let by_type = a.key.record_type.cmp(&b.key.record_type);
        by_type.then(by_order).then_with(by_name).then_with(|| a.key.cmp(&b.key))
    });
    let mut records: BTreeMap<RecordType, Vec<RecordKey>> = BTreeMap::new();
    for record in others {
        records.entry(record.key.record_type).or_default().push(record.key.clone());
    }
    let last = LastLanguage {
        locales: renderer.locales().clone(),
        named: named(held).cloned().collect(),
        language: remembered,
        order: order.iter().map(|index| dossiers[*index].key.clone()).collect(),
    };
    lock().insert(locale.tag.clone(), last);
    SiteLanguage { locale, chain, messages, words, initials, order, places, records }
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
            && self.language.chain == language.chain
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
