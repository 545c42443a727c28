//! What an edition holds of the content.
//!
//! Everything that the edition does not hold is taken out here, before routes, pictures, fonts and pages are worked
//! out, so that nothing later can show, count or name it.
//!
//! **Invariant:** the result is a function of what the edition holds: a change to anything else leaves it as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::Edition;
use crate::domain::{Country, RecordKey, Status, Visibility};
use crate::load::records::{self, Change, Facts, Guide, Right};
use crate::load::restrict::Restrict;
use crate::load::{Content, Follows, RecordFiles, RecordMemory};
use crate::model::{self, AnyRecord, Dossier, Record, Records, ShownRevision, Text};

/// What an edition holds.
pub struct EditionContent {
    /// The guide itself; its list of editions is empty here.
    pub guide: Guide,
    /// The edition.
    pub edition: Edition,
    /// The published and withdrawn records, as far as held.
    pub records: Records,
}

/// What was held of a record last, and what this follows from beside the edition.
pub struct LastHeld {
    files: Option<Arc<RecordFiles>>,
    parent: Option<Parent>,
    held: Option<Arc<AnyRecord>>,
}

impl LastHeld {
    fn is_of(&self, files: &Arc<RecordFiles>, parent: Option<&Parent>) -> bool {
        self.files.as_ref().is_some_and(|last| Arc::ptr_eq(last, files)) && self.parent.as_ref() == parent
    }
}

/// What an edition holds of `content`, which has no errors, where drafts may be shown `as_published`. Of a record that is `known`, and
/// whose parent is as it was, it holds what it held last time.
pub fn restrict(
    content: Content,
    edition: Edition,
    as_published: bool,
    known: &RecordMemory<LastHeld>,
) -> EditionContent {
    let Content { guide, source_language, records: files, basis } = content;
    let mut guide = guide.expect("content without errors has a guide");
    // The names of other editions are not for this one's readers.
    guide.editions.value.clear();
    edition.restrict(&mut guide);
    if guide.title.0.is_empty() {
        // In none of the edition's languages: the guide still has a name to be called by.
        guide.title.0.insert(edition.source_language.clone(), guide.id.to_string());
    }
    let restriction = Restriction { parents: parents(&files, &edition), edition: &edition };
    let mut made_from = blake3::Hasher::new();
    made_from.update(basis.as_bytes()).update(format!("{edition:?} {as_published}").as_bytes());
    let basis = made_from.finalize();
    let mut before = known.take(basis);
    let files: Vec<_> = files.into_iter().map(|(key, files)| (before.remove(&key), key, files)).collect();
    let hold = |(last, key, files): (Option<LastHeld>, RecordKey, Arc<RecordFiles>)| {
        let parent =
            files.facts.as_ref().and_then(|facts| restriction.parents.get(&facts.parent()?)).cloned();
        if let Some(last) = last.filter(|last| last.is_of(&files, parent.as_ref())) {
            return (key, last);
        }
        let remembered = known.remembers().then(|| files.clone());
        let mut record = model::lower(Arc::unwrap_or_clone(files), &source_language);
        let status = record.as_mut().and_then(|record| record.facts.status_mut());
        if let Some(status) = status.filter(|status| as_published && **status == Status::Draft) {
            *status = Status::Published;
        }
        let held = record.and_then(|mut record| restriction.any(&mut record).then(|| Arc::new(record)));
        (key, LastHeld { files: remembered, parent, held })
    };
    let now: Vec<(RecordKey, LastHeld)> = files.into_par_iter().map(hold).collect();
    let mut records = Records::default();
    now.iter().filter_map(|(_, last)| last.held.clone()).for_each(|record| records.insert(record));
    known.put(basis, now);
    EditionContent { guide, edition, records }
}

/// Of a record that others belong to: whom it is published to, and where its rights hold.
type Parent = (Visibility, Vec<Country>);

/// The records that others belong to.
fn parents(files: &BTreeMap<RecordKey, Arc<RecordFiles>>, edition: &Edition) -> BTreeMap<RecordKey, Parent> {
    let is_parent: BTreeSet<RecordKey> =
        files.values().filter_map(|of| of.facts.as_ref()?.parent()).collect();
    let parent = |key: RecordKey| {
        let facts = files.get(&key)?.facts.as_ref()?;
        let parent = (facts.visibility(), territories(facts.rights(), edition));
        Some((key, parent))
    };
    is_parent.into_iter().filter_map(parent).collect()
}

/// Where rights hold, as far as the edition's audience may know.
fn territories(rights: &[Right], edition: &Edition) -> Vec<Country> {
    let known = rights.iter().filter(|right| right.visibility.unwrap_or_default().admitted(edition.audience));
    known.filter_map(|right| right.territory.as_ref()).map(|territory| territory.value).collect()
}

struct Restriction<'a> {
    edition: &'a Edition,
    parents: BTreeMap<RecordKey, Parent>,
}

impl Restriction<'_> {
    /// Cuts `record` to what the edition holds; whether anything of it is held at all.
    fn any(&self, record: &mut AnyRecord) -> bool {
        match record {
            // A dossier's parts hang together as those of no other record do.
            AnyRecord::Product(dossier) => self.dossier(dossier),
            record => self.record(record, |facts, _| self.edition.restrict(facts)),
        }
    }

    fn admits(&self, visibility: Option<Visibility>) -> bool {
        visibility.unwrap_or_default().admitted(self.edition.audience)
    }

    fn texts(&self, texts: &mut BTreeMap<crate::domain::LanguageTag, Text>) {
        texts.retain(|tag, _| self.edition.admits_language(tag));
        if let Some(source) = texts.get_mut(&self.edition.source_language) {
            // It is translated from nothing, whatever it says.
            source.source_revision = None;
        }
    }

    fn dossier(&self, dossier: &mut Dossier) -> bool {
        let kind = dossier.key.kind();
        let parent = dossier.facts.parent().and_then(|key| self.parents.get(&key));
        let Some((_, territories)) = parent else { return false };
        if !self.edition.kinds.as_ref().is_none_or(|kinds| kind.is_some_and(|kind| kinds.contains(&kind))) {
            return false;
        }
        self.record(dossier, |facts, filled| {
            let markets = self.edition.markets.as_ref();
            self.facts(facts, filled)
                && markets.is_none_or(|markets| facts.touches(territories, markets, |_| true))
        })
    }

    /// Cuts `record` to what the edition holds, its facts by `cut`, which is given the fields that say something; whether anything of it is held at all.
    fn record<F: Facts + ?Sized>(
        &self,
        record: &mut Record<F>,
        cut: impl FnOnce(&mut F, Vec<&'static str>) -> bool,
    ) -> bool {
        let facts = &record.facts;
        let of_parent = facts.parent().map(|key| self.parents.get(&key));
        let is_admitted =
            of_parent.is_none_or(|parent| parent.is_some_and(|(own, _)| own.admitted(self.edition.audience)));
        if facts.status() == Status::Draft || !is_admitted {
            return false;
        }
        let of_kinds = facts.kinds();
        let is_of = |kinds: &Vec<_>| of_kinds.iter().any(|kind| kinds.contains(&kind.value));
        if !of_kinds.is_empty() && !self.edition.kinds.as_ref().is_none_or(is_of) {
            return false;
        }
        record.revision = self.revision(facts.changes(), record.revision);
        let holds = record.facts.filled();
        record.facts.holds(&holds);
        if !cut(&mut record.facts, holds) {
            return false;
        }
        let conflicts: Vec<String> = record.facts.conflicts().iter().map(|of| of.field.to_string()).collect();
        for field in conflicts.iter().map(|field| field.split('.').collect::<Vec<_>>()) {
            record.facts.withhold(&field);
        }
        record.facts.withhold(&["conflicts"]);
        record.facts.hang_together();
        self.texts(&mut record.texts);
        if record.facts.status() == Status::Withdrawn {
            withdraw(record);
            return true;
        }
        let ids: BTreeSet<String> = record.facts.headings().into_iter().map(|of| of.id).collect();
        for text in record.texts.values_mut() {
            text.sections.retain(|id, _| ids.contains(id));
            text.follows.sections.retain(|id, _| ids.contains(id));
        }
        let held: BTreeSet<&str> = record.facts.photo_files().into_iter().map(|file| file.as_str()).collect();
        record.pictures.retain(|file, _| held.contains(file.as_str()));
        true
    }

    /// The newest revision that the audience may know of. Where all changes are for others, there is none to show: the
    /// record's own number would tell that something changed.
    fn revision(&self, changes: &[Change], full: Option<ShownRevision>) -> Option<ShownRevision> {
        if changes.is_empty() {
            return full;
        }
        let newest = Change::newest(changes, |visibility| self.admits(visibility))?;
        Some(ShownRevision { number: newest.revision.value, date: newest.date })
    }

    /// Cuts `facts`, of which the fields `filled` said something, to what the edition holds; whether anything of them is held.
    fn facts(&self, facts: &mut records::Dossier, filled: Vec<&'static str>) -> bool {
        let declared = ids(facts);
        let is_held = self.edition.restrict(facts);

        // What is left may belong to what is not.
        let variants: BTreeSet<String> = facts.variants.iter().map(|v| v.id.to_string()).collect();
        // An item for hidden variants alone would, without them, seem to hold for all.
        let keep_variants = |list: &mut Vec<crate::load::Spanned<crate::load::values::Token>>| {
            let named = !list.is_empty();
            list.retain(|id| variants.contains(id.as_str()));
            !named || !list.is_empty()
        };
        facts.checkpoints.retain_mut(|checkpoint| {
            let held = keep_variants(&mut checkpoint.variants);
            // All of them is the same as none named: else a list that was cut would tell of what it lost.
            if variants.iter().all(|id| checkpoint.variants.iter().any(|named| named.as_str() == id)) {
                checkpoint.variants.clear();
            }
            held
        });
        let checkpoints: BTreeSet<String> = facts.checkpoints.iter().map(|c| c.id.to_string()).collect();

        facts.photos.retain_mut(|photo| {
            photo.hotspots.retain(|hotspot| checkpoints.contains(hotspot.checkpoint.as_str()));
            photo.variant.as_ref().is_none_or(|variant| variants.contains(variant.as_str()))
        });
        let photos: BTreeSet<String> = facts.photos.iter().map(|p| p.id.to_string()).collect();
        for checkpoint in &mut facts.checkpoints {
            checkpoint.pairs.retain(|pair| {
                photos.contains(pair.genuine.as_str()) && photos.contains(pair.counterfeit.as_str())
            });
        }
        for variant in &mut facts.variants {
            variant.photo.take_if(|photo| !photos.contains(photo.as_str()));
        }
        facts.main_photo.take_if(|photo| !photos.contains(photo.as_str()));
        // What is left uses each of them whole: whatever else may use a photo, in stricter editions, changes nothing here.
        let photos: BTreeSet<String> =
            facts.photo_uses().iter().map(|place| place.photo.to_string()).collect();
        facts.photos.retain(|photo| photos.contains(photo.id.as_str()));

        facts.items.retain_mut(|item| keep_variants(&mut item.variants));
        facts.codes.retain(|code| code.checkpoint.as_ref().is_none_or(|c| checkpoints.contains(c.as_str())));
        if let Some(fish) = &mut facts.fish {
            for species in &mut fish.look_alikes {
                species.tell.take_if(|tell| !checkpoints.contains(tell.as_str()));
            }
        }

        // An id that names several items may mean the one that is held back.
        let held = ids(facts);
        let is_held_whole = |id: &&String| declared.get(*id) == held.get(*id);
        let mut claims: BTreeSet<String> = held.keys().filter(is_held_whole).cloned().collect();
        let emptied: BTreeSet<&str> = {
            // A source for a list that the edition holds nothing of would tell of it.
            let left = facts.filled();
            filled.into_iter().filter(|field| !left.contains(field)).collect()
        };
        claims.extend(
            records::Dossier::claimed_fields()
                .filter(|field| !emptied.contains(field))
                .flat_map(|field| [field.to_owned(), field.replace('_', "-")]),
        );
        facts.sources.retain(|source| claims.contains(source.claim.as_str()));
        is_held
    }
}

/// How many items each declared id names.
fn ids(facts: &records::Dossier) -> BTreeMap<String, usize> {
    let mut named = BTreeMap::new();
    let ids = (facts.checkpoints.iter().map(|of| of.id.to_string()))
        .chain(facts.variants.iter().map(|of| of.id.to_string()))
        .chain(facts.photos.iter().map(|of| of.id.to_string()))
        .chain(facts.codes.iter().map(|of| of.id.to_string()))
        .chain(facts.sections.iter().map(|of| of.id.to_string()));
    for id in ids {
        *named.entry(id).or_default() += 1;
    }
    named
}

/// Leaves of a withdrawn record what it is found by, and why and since when it is withdrawn.
fn withdraw<F: Facts + ?Sized>(record: &mut Record<F>) {
    record.facts.keep_only(record.facts.left_when_withdrawn());
    record.pictures.clear();
    for text in record.texts.values_mut() {
        text.summary = None;
        text.opening = crate::load::markdown::Prose::default();
        text.sections.clear();
        text.follows = Follows { name: text.follows.name, ..Follows::default() };
    }
}
