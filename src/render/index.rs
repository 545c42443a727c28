//! Which record belongs to which list, and which records name each other.
//!
//! **Invariant:** made from the entries of the records alone, so that where these are as they were, the index is the one there was.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::derive::near_names::{self, NamedGoods};
use crate::diag::Span;
use crate::domain::{Country, Gtin, Id, Kind, Method, RecordKey, RecordType, RightStatus, Status, digested};
use crate::load::records::Facts;
use crate::load::visit::Visitor;
use crate::model::{AnyRecord, Dossier};

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

/// The method whose tool a point needs that is examined by `method`, or none.
pub(super) fn tool_of(method: Method) -> Option<Method> {
    Some(method).filter(|method| method.needs_tool())
}

/// What the lists take from a record.
#[derive(PartialEq, Eq)]
pub(super) struct Entry {
    key: RecordKey,
    id: Option<Id>,
    country: Option<Country>,
    order: Option<u32>,
    /// The records that it names.
    named: Vec<RecordKey>,
    /// Where its rights hold, and whether as registered.
    rights: Vec<(Country, bool)>,
    dossier: Option<DossierEntry>,
}

/// What the lists take from a dossier beside that.
#[derive(PartialEq, Eq)]
struct DossierEntry {
    parent: Option<RecordKey>,
    status: Status,
    /// Its names as printed.
    names: Vec<String>,
    headings: Vec<String>,
    /// What its points need: a method's tool, or none.
    tools: BTreeSet<Option<Method>>,
    sold: Vec<Country>,
    seen: Vec<Country>,
    /// The barcode numbers of its genuine items, by the places of those.
    numbers: Vec<(usize, Gtin)>,
    /// The digits of barcode numbers that were seen on counterfeits.
    seen_false: Vec<String>,
}

impl Entry {
    /// The one of `record`.
    pub(super) fn of(record: &AnyRecord) -> Self {
        struct NamedRecords(Vec<RecordKey>);
        impl Visitor for NamedRecords {
            fn reference(&mut self, record_type: RecordType, name: &str, _: Span) {
                self.0.extend(RecordKey::linked(record_type, name));
            }
        }
        let facts = &record.facts;
        let mut named = NamedRecords(Vec::new());
        facts.visit(Span::FILE, &mut named);
        // Without a state a right is taken as entered, as registered.
        let is_registered = |status: RightStatus| status == RightStatus::Registered;
        let rights = facts.rights().iter().filter_map(|right| {
            let status = right.status.as_ref().map(|status| status.value);
            Some((right.territory.as_ref()?.value, status.is_none_or(is_registered)))
        });
        Self {
            key: record.key.clone(),
            id: facts.id().map(|id| id.value.clone()),
            country: facts.country(),
            order: facts.order(),
            named: named.0,
            rights: rights.collect(),
            dossier: record.of().map(DossierEntry::of),
        }
    }
}

impl DossierEntry {
    fn of(dossier: &Dossier) -> Self {
        let facts = &dossier.facts;
        let seen = facts.checkpoints.iter().flat_map(|checkpoint| &checkpoint.seen_in);
        let seen = seen.chain(facts.known_false.iter().flat_map(|known| &known.seen_in));
        let names = std::iter::once(&facts.names.hangul).chain(&facts.names.latin);
        let names = names.chain(facts.names.others.values());
        let numbered = facts.items.iter().enumerate();
        let seen_false = facts.known_false.iter().filter(|known| known.kind.as_str() == "gtin");
        Self {
            parent: facts.parent(),
            status: facts.status.value,
            names: names.cloned().collect(),
            headings: facts.hs.value.iter().map(|code| code.heading().to_owned()).collect(),
            tools: facts.checkpoints.iter().map(|point| tool_of(point.method.value)).collect(),
            sold: facts.variants.iter().flat_map(|of| &of.markets).map(|market| market.value).collect(),
            seen: seen.map(|country| country.value).collect(),
            numbers: numbered.filter_map(|(at, item)| Some((at, item.gtin.as_ref()?.value))).collect(),
            // As printed below the bars, the digits stand in groups.
            seen_false: seen_false.map(|known| known.value.value.replace([' ', '-'], "")).collect(),
        }
    }
}

/// The lists of a copy; they mean dossiers by their numbers.
#[derive(Default)]
pub(super) struct SiteIndex {
    /// Of each dossier, in the order of their ids, its place among all records.
    pub(super) dossiers: Vec<usize>,
    /// The records that have an id.
    pub(super) ids: BTreeMap<Id, RecordKey>,
    /// The barcode numbers of genuine items, in order: of each its dossier's number, and the place of the item in that.
    pub(super) numbers: Vec<(usize, usize)>,
    /// The barcode numbers that were seen on counterfeits.
    pub(super) seen_false: BTreeSet<Gtin>,
    /// How many published dossiers have no barcode number.
    pub(super) unnumbered: usize,
    /// The number of each dossier.
    pub(super) places: BTreeMap<RecordKey, usize>,
    /// The records that name each record.
    pub(super) backlinks: BTreeMap<RecordKey, BTreeSet<RecordKey>>,
    /// Of each dossier, the numbers of those whose names are near.
    pub(super) near: Vec<Vec<usize>>,
    /// The numbers of the dossiers among them, in order.
    pub(super) naming: BTreeMap<RecordKey, Vec<usize>>,
    pub(super) by_kind: BTreeMap<Kind, Vec<usize>>,
    pub(super) by_market: BTreeMap<Country, BTreeMap<usize, Ties>>,
    pub(super) by_country: BTreeMap<Country, RecordKey>,
    pub(super) by_heading: BTreeMap<String, BTreeSet<usize>>,
    pub(super) by_tool: BTreeMap<Option<Method>, Vec<usize>>,
    /// The records but dossiers by their types, those of each in the order that they say themselves: of each that, and its place
    /// among all records.
    pub(super) others: BTreeMap<RecordType, Vec<(u32, usize)>>,
}

impl SiteIndex {
    /// The one of records with these entries, which are in the order of their keys.
    pub(super) fn of(entries: &[Arc<Entry>]) -> Self {
        let mut index = Self::default();
        let by_key: BTreeMap<&RecordKey, &Entry> =
            entries.iter().map(|entry| (&entry.key, &**entry)).collect();
        for (place, entry) in entries.iter().enumerate() {
            let key = || entry.key.clone();
            index.ids.extend(entry.id.clone().map(|id| (id, key())));
            index.by_country.extend(entry.country.map(|country| (country, key())));
            for named in &entry.named {
                index.backlinks.entry(named.clone()).or_default().insert(key());
            }
            if entry.dossier.is_some() {
                index.dossiers.push(place);
            } else {
                // What has no place of its own, as a lesson that was withdrawn, stands behind what has one.
                let order = entry.order.unwrap_or(u32::MAX);
                index.others.entry(entry.key.record_type).or_default().push((order, place));
            }
        }
        index.dossiers.sort_by_key(|place| &entries[*place].id);
        let mut numbers = Vec::new();
        for number in 0..index.dossiers.len() {
            let entry = &entries[index.dossiers[number]];
            index.places.insert(entry.key.clone(), number);
            if let Some(kind) = entry.key.kind() {
                index.by_kind.entry(kind).or_default().push(number);
            }
            let Some(dossier) = &entry.dossier else { continue };
            let parent = dossier.parent.as_ref().and_then(|key| by_key.get(key));
            index.add_markets(number, entry, dossier, parent.copied());
            for heading in &dossier.headings {
                index.by_heading.entry(heading.clone()).or_default().insert(number);
            }
            for tool in &dossier.tools {
                index.by_tool.entry(*tool).or_default().push(number);
            }
            numbers.extend(dossier.numbers.iter().map(|(item, gtin)| (gtin, number, *item)));
            index.unnumbered +=
                usize::from(dossier.numbers.is_empty() && dossier.status == Status::Published);
            index.seen_false.extend(dossier.seen_false.iter().filter_map(|digits| Gtin::parse(digits).ok()));
        }
        let named = index.dossiers.iter().filter_map(|place| entries[*place].dossier.as_ref());
        let named = named.map(|of| NamedGoods { brand: of.parent.as_ref(), names: &of.names });
        index.near = near_names::near(&named.collect::<Vec<_>>());
        // Stable: items that share a number stay in the order of their dossiers.
        numbers.sort_by_key(|(gtin, ..)| *gtin);
        index.numbers = numbers.into_iter().map(|(_, number, item)| (number, item)).collect();
        let naming = index.backlinks.iter().map(|(key, of)| {
            let mut numbers: Vec<usize> =
                of.iter().filter_map(|key| index.places.get(key)).copied().collect();
            numbers.sort_unstable();
            (key.clone(), numbers)
        });
        index.naming = naming.collect();
        index
    }

    fn add_markets(&mut self, number: usize, entry: &Entry, dossier: &DossierEntry, parent: Option<&Entry>) {
        let mut tie = |country: Country, set: fn(&mut Ties)| {
            set(self.by_market.entry(country).or_default().entry(number).or_default());
        };
        dossier.sold.iter().for_each(|country| tie(*country, |ties| ties.sold = true));
        dossier.seen.iter().for_each(|country| tie(*country, |ties| ties.seen = true));
        if dossier.status == Status::Withdrawn {
            return;
        }
        for (country, is_registered) in
            entry.rights.iter().chain(parent.into_iter().flat_map(|of| &of.rights))
        {
            match is_registered {
                true => tie(*country, |ties| ties.right = true),
                false => tie(*country, |ties| ties.entry = true),
            }
        }
    }
}
