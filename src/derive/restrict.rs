//! What an edition holds of the library.
//!
//! Everything that the edition does not hold is taken out here, before routes, pictures, fonts and pages are worked
//! out, so that nothing later can show, count or name it.
//!
//! **Invariant:** the result is a function of what the edition holds: a change to anything else leaves it as it was.

use std::collections::{BTreeMap, BTreeSet};

use super::Edition;
use crate::domain::{Country, Status, Visibility};
use crate::load::Follows;
use crate::load::records::{self, Guide};
use crate::load::restrict::Restrict;
use crate::model::{Brand, Dossier, Library, ShownRevision, Text};

/// What an edition holds.
pub struct EditionContent {
    /// The guide itself; its list of editions is empty here.
    pub guide: Guide,
    /// The edition.
    pub edition: Edition,
    /// The brands, as far as held.
    pub brands: BTreeMap<crate::domain::Slug, Brand>,
    /// The published and withdrawn dossiers, as far as held, by id.
    pub dossiers: Vec<Dossier>,
}

/// Takes out of `library` all that `edition` does not hold.
pub fn restrict(library: Library, edition: Edition) -> EditionContent {
    let Library { mut guide, mut brands, mut dossiers } = library;
    // The names of other editions are not for this one's readers.
    guide.editions.value.clear();
    let holder = Restriction { edition: &edition };
    edition.restrict(&mut guide);
    if guide.title.0.is_empty() {
        // In none of the edition's languages: the guide still has a name to be called by.
        guide.title.0.insert(edition.source_language.clone(), guide.id.to_string());
    }
    let parents: BTreeMap<_, _> = brands
        .iter()
        .map(|(slug, b)| {
            (slug.clone(), (b.facts.visibility.unwrap_or_default(), territories(&b.facts, &edition)))
        })
        .collect();
    brands.retain(|_, brand| holder.brand(brand));
    dossiers.retain_mut(|dossier| match parents.get(&dossier.facts.brand.value) {
        Some((visibility, territories)) => holder.dossier(dossier, *visibility, territories),
        None => false,
    });
    dossiers.sort_by(|a, b| a.facts.id.value.cmp(&b.facts.id.value));
    EditionContent { guide, edition, brands, dossiers }
}

/// Where a brand's rights hold, as far as the edition's audience may know.
fn territories(brand: &records::Brand, edition: &Edition) -> Vec<Country> {
    let rights =
        brand.rights.iter().filter(|right| right.visibility.unwrap_or_default().admitted(edition.audience));
    rights.filter_map(|right| right.territory.as_ref()).map(|territory| territory.value).collect()
}

struct Restriction<'a> {
    edition: &'a Edition,
}

impl Restriction<'_> {
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

    fn brand(&self, brand: &mut Brand) -> bool {
        self.texts(&mut brand.texts);
        self.edition.restrict(&mut brand.facts)
    }

    /// Cuts `dossier` to what the edition holds; whether anything of it is held at all.
    fn dossier(&self, dossier: &mut Dossier, parent: Visibility, territories: &[Country]) -> bool {
        let facts = &mut dossier.facts;
        let kind = self.edition.kinds.as_ref().is_none_or(|kinds| kinds.contains(&dossier.kind));
        if facts.status.value == Status::Draft || !parent.admitted(self.edition.audience) || !kind {
            return false;
        }
        dossier.revision = self.revision(facts, dossier.revision);
        if !self.facts(facts) {
            return false;
        }
        self.texts(&mut dossier.texts);
        let sees = |_| true;
        if !self.edition.markets.as_ref().is_none_or(|markets| facts.touches(territories, markets, sees)) {
            return false;
        }
        if facts.status.value == Status::Withdrawn {
            withdraw(dossier);
            return true;
        }
        let facts = &dossier.facts;
        let ids: BTreeSet<String> = facts.headings().into_iter().map(|(id, _)| id).collect();
        for text in dossier.texts.values_mut() {
            text.sections.retain(|id, _| ids.contains(id));
            text.follows.sections.retain(|id, _| ids.contains(id));
        }
        let held: BTreeSet<&str> = facts.photos.iter().map(|photo| photo.file.as_str()).collect();
        dossier.pictures.retain(|file, _| held.contains(file.as_str()));
        true
    }

    /// The newest revision that the audience may know of. Where all changes are for others, there is none to show: the
    /// dossier's own number would tell that something changed.
    fn revision(&self, facts: &records::Dossier, full: Option<ShownRevision>) -> Option<ShownRevision> {
        if facts.changes.is_empty() {
            return full;
        }
        let seen = facts.changes.iter().filter(|change| self.admits(change.visibility));
        let newest = seen.max_by_key(|change| change.revision.value)?;
        Some(ShownRevision { number: newest.revision.value, date: newest.date })
    }

    /// Cuts `facts` to what the edition holds; whether anything of them is held.
    fn facts(&self, facts: &mut records::Dossier) -> bool {
        let filled = facts.filled();
        let declared = ids(facts);
        if self.edition.audience < Visibility::Customs {
            // When and for what an approval was given tells of revisions that a laxer edition does not show.
            facts.revision.approved_by.clear();
            facts.routes.clear();
        }
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
            records::Dossier::FIELDS
                .iter()
                .filter(|field| !emptied.contains(*field))
                .flat_map(|field| [(*field).to_owned(), field.replace('_', "-")]),
        );
        facts.sources.retain(|source| claims.contains(source.claim.as_str()));
        is_held
    }
}

/// How many items each declared id names.
fn ids(facts: &records::Dossier) -> BTreeMap<String, usize> {
    let mut named = BTreeMap::new();
    let ids = (facts.checkpoints.iter().map(|of| &of.id))
        .chain(facts.variants.iter().map(|of| &of.id))
        .chain(facts.photos.iter().map(|of| &of.id))
        .chain(facts.codes.iter().map(|of| &of.id))
        .chain(facts.sections.iter().map(|of| &of.id));
    for id in ids {
        *named.entry(id.to_string()).or_default() += 1;
    }
    named
}

/// Leaves of a withdrawn dossier what it is found by, and why and since when it is withdrawn.
fn withdraw(dossier: &mut Dossier) {
    // Whoever adds a field says here whether it stays.
    let records::Dossier {
        id: _,
        former_slugs: _,
        brand: _,
        status: _,
        visibility: _,
        owner: _,
        revision: _,
        changes: _,
        names: _,
        aliases: _,
        infringements,
        hs,
        shape,
        main_photo,
        items,
        variants,
        photos,
        checkpoints,
        sections,
        codes,
        known_false,
        dates,
        shelf_life_months,
        verbatim,
        marks,
        rights,
        contacts: _,
        photo_request,
        routes,
        safety,
        sources,
        cosmetics,
        food,
        fish,
    } = &mut dossier.facts;
    infringements.value.clear();
    hs.value.clear();
    *shape = None;
    *main_photo = None;
    items.clear();
    variants.clear();
    photos.clear();
    checkpoints.clear();
    sections.clear();
    codes.clear();
    known_false.clear();
    dates.clear();
    *shelf_life_months = None;
    verbatim.clear();
    marks.clear();
    rights.clear();
    photo_request.clear();
    routes.clear();
    *safety = None;
    sources.clear();
    *cosmetics = None;
    *food = None;
    *fish = None;
    dossier.pictures.clear();
    for text in dossier.texts.values_mut() {
        text.summary = None;
        text.opening = crate::load::markdown::Prose::default();
        text.sections.clear();
        text.follows = Follows { name: text.follows.name, ..Follows::default() };
    }
}
