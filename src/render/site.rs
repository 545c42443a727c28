//! What all pages of a copy share: the edition's records, its languages' words, and which record belongs to which
//! list.
//!
//! **Invariant:** built once and then only read, so that pages can be made in any order and at the same time.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use tera::{Map, Value};

use super::Renderer;
use super::locale::{Arg, Initials, Locale};
use super::prose::{is_hangul, plain};
use crate::derive::{Assets, EditionContent, HasTexts, Language};
use crate::domain::{
    Country, Digest, Digested, Digester, Gtin, Infringement, Kind, LanguageTag, RightStatus, Shape, Shows,
    Slug, Status, digested,
};
use crate::load::records::Item;
use crate::model::{Brand, Dossier};

/// A copy's records and words.
pub struct Site<'a> {
    /// What the edition holds.
    pub held: &'a EditionContent,
    /// Its pictures.
    pub assets: &'a Assets,
    /// Whether it has pocket packs.
    pub has_pockets: bool,
    /// Its languages, in the order shown.
    pub languages: Vec<SiteLanguage>,
    /// The barcode numbers of genuine items, in order: of each its dossier's number and the item.
    pub(super) numbers: Vec<(&'a Gtin, usize, &'a Item)>,
    /// The barcode numbers that were seen on counterfeits.
    pub(super) seen_false: BTreeSet<Gtin>,
    /// How many published dossiers have no barcode number.
    pub(super) unnumbered: usize,
    /// The digest of each dossier and its pictures, made when it is first asked for.
    pub(super) digests: Vec<OnceLock<Digest>>,
    by_slug: BTreeMap<&'a str, usize>,
    by_brand: BTreeMap<&'a Slug, Vec<usize>>,
    by_kind: BTreeMap<Kind, Vec<usize>>,
    by_market: BTreeMap<Country, BTreeMap<usize, Ties>>,
    by_heading: BTreeMap<&'a str, BTreeSet<usize>>,
}

/// A language that has pages.
pub struct SiteLanguage {
    /// Its words.
    pub locale: Locale,
    /// Where texts are looked for, itself first.
    pub chain: Vec<LanguageTag>,
    /// Its messages, as templates are given them.
    pub(super) messages: Value,
    /// Its closed lists, free words and names, as templates are given them.
    pub(super) words: Value,
    /// The initials of names in its lists.
    pub initials: Initials,
    /// The dossiers in its alphabetical order.
    order: Vec<usize>,
    /// The place of each dossier in that order.
    places: Vec<usize>,
    /// The brands in its alphabetical order.
    brands: Vec<Slug>,
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
        let mut site = Self {
            held,
            assets,
            has_pockets: false,
            languages: Vec::new(),
            numbers: Vec::new(),
            seen_false: BTreeSet::new(),
            unnumbered: 0,
            digests: held.dossiers.iter().map(|_| OnceLock::new()).collect(),
            by_slug: held
                .dossiers
                .iter()
                .enumerate()
                .map(|(index, dossier)| (dossier.slug.as_str(), index))
                .collect(),
            by_brand: BTreeMap::new(),
            by_kind: BTreeMap::new(),
            by_market: BTreeMap::new(),
            by_heading: BTreeMap::new(),
        };
        for (index, dossier) in held.dossiers.iter().enumerate() {
            site.by_brand.entry(&dossier.facts.brand.value).or_default().push(index);
            site.by_kind.entry(dossier.kind).or_default().push(index);
            site.index_markets(index, dossier);
            for code in &dossier.facts.hs.value {
                site.by_heading.entry(code.heading()).or_default().insert(index);
            }
            site.index_numbers(index, dossier);
        }
        // Stable: items that share a number stay in the order of their dossiers.
        site.numbers.sort_by_key(|(gtin, ..)| *gtin);
        site.languages = held
            .edition
            .languages
            .par_iter()
            .map(|language| site_language(language, held, renderer))
            .collect();
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
        let of_brand =
            self.held.brands.get(&facts.brand.value).into_iter().flat_map(|brand| &brand.facts.rights);
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
        self.held.brands.get(&dossier.facts.brand.value)
    }

    /// The dossier of this number.
    pub fn dossier(&self, index: usize) -> &'a Dossier {
        &self.held.dossiers[index]
    }

    /// All dossiers, in the order of `language`.
    pub fn in_order(&self, language: &SiteLanguage) -> Vec<usize> {
        language.order.clone()
    }

    /// The brands, in the order of `language`.
    pub fn brands<'s>(&self, language: &'s SiteLanguage) -> &'s [Slug] {
        &language.brands
    }

    /// The dossiers of a brand, in the order of `language`.
    pub fn of_brand(&self, brand: &Slug, language: &SiteLanguage) -> Vec<usize> {
        in_order(self.by_brand.get(brand).cloned().unwrap_or_default(), language)
    }

    /// Up to `count` published dossiers of the same brand: those that follow it by id, then those from the first on. A
    /// brand may have thousands, so that no page may look at them all.
    pub fn beside(&self, dossier: &Dossier, count: usize, language: &SiteLanguage) -> Vec<usize> {
        let Some(all) = self.by_brand.get(&dossier.facts.brand.value) else { return Vec::new() };
        let own = self
            .by_slug
            .get(dossier.slug.as_str())
            .and_then(|index| all.binary_search(index).ok())
            .unwrap_or(0);
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
        let mut all: Vec<usize> = (0..self.held.dossiers.len()).collect();
        let shape = |dossier: &Dossier| dossier.facts.shape.map_or(Shape::ALL.len(), |shape| shape as usize);
        all.sort_by_key(|index| {
            (self.dossier(*index).kind, shape(self.dossier(*index)), language.places[*index])
        });
        all
    }

    /// The dossiers with the newest shown revisions, newest first; those without one are left out.
    pub fn latest(&self, count: usize) -> Vec<usize> {
        let dated = (0..self.held.dossiers.len())
            .filter_map(|index| self.dossier(index).revision.map(|revision| (revision.date, index)));
        let mut dated: Vec<_> = dated.collect();
        dated.sort_by_key(|(date, index)| (std::cmp::Reverse(*date), *index));
        dated.into_iter().take(count).map(|(_, index)| index).collect()
    }

    /// The countries that a dossier has to do with.
    pub fn countries_of(&self, dossier: &Dossier) -> impl Iterator<Item = Country> {
        let index = self.by_slug.get(dossier.slug.as_str());
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

    /// The number of the dossier of this slug.
    pub(super) fn index_of(&self, slug: &Slug) -> Option<usize> {
        self.by_slug.get(slug.as_str()).copied()
    }

    /// The dossier of this slug.
    pub(super) fn of_slug(&self, slug: &Slug) -> Option<&'a Dossier> {
        self.index_of(slug).map(|index| self.dossier(index))
    }
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

/// The name that a dossier is listed under.
pub fn listed_name<'a>(dossier: &'a Dossier, chain: &'a [LanguageTag]) -> &'a str {
    let names = &dossier.facts.names;
    dossier.name(chain).map_or_else(|| names.latin.as_deref().unwrap_or(&names.hangul), |said| said.value)
}

/// The name that a brand is listed under.
pub fn listed_brand<'a>(brand: &'a Brand, chain: &'a [LanguageTag]) -> &'a str {
    let names = &brand.facts.names;
    brand.name(chain).map_or_else(|| names.latin.as_deref().unwrap_or(&names.hangul), |said| said.value)
}

fn site_language(language: &Language, held: &EditionContent, renderer: &Renderer) -> SiteLanguage {
    let locale = renderer.locales().locale(&language.chain);
    let chain = language.chain.clone();
    let names: Vec<&str> = held.dossiers.iter().map(|dossier| listed_name(dossier, &chain)).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|a, b| locale.format.compare(names[*a], names[*b]).then_with(|| by_id(held, *a, *b)));
    let mut places = vec![0; order.len()];
    for (place, index) in order.iter().enumerate() {
        places[*index] = place;
    }
    let mut brands: Vec<&Brand> = held.brands.values().collect();
    brands.sort_by(|a, b| {
        locale
            .format
            .compare(listed_brand(a, &chain), listed_brand(b, &chain))
            .then_with(|| a.slug.cmp(&b.slug))
    });
    let brands = brands.into_iter().map(|brand| brand.slug.clone()).collect();
    let (messages, words) = shared(&locale, held);
    let initials = Initials::new(&locale.tag);
    SiteLanguage { locale, chain, messages, words, initials, order, places, brands }
}

fn by_id(held: &EditionContent, one: usize, other: usize) -> Ordering {
    held.dossiers[one].facts.id.value.cmp(&held.dossiers[other].facts.id.value)
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
            Value::safe_string(&plain(&text, locale.tag.primary() == "ko").0)
        } else {
            Value::normal_string(&text)
        };
        messages.insert(key(&name.replace('-', "_")), value);
        // The longest prefix: `right-status` before a list that would be named `right`.
        let list = LISTS
            .iter()
            .filter(|list| name.strip_prefix(**list).is_some_and(|rest| rest.starts_with('-')))
            .max_by_key(|list| list.len());
        if let Some(list) = list {
            words.entry(list).or_default().insert(key(&name[list.len() + 1..]), Value::normal_string(&text));
        }
    }
    for (code, name) in locale.countries() {
        words.entry("country").or_default().insert(key(code), Value::normal_string(name));
    }
    for (tag, name) in locale.languages() {
        words.entry("language").or_default().insert(key(tag), Value::normal_string(name));
    }
    let source = std::iter::once(&held.edition.source_language);
    for tag in held.edition.languages.iter().map(|language| &language.tag).chain(source) {
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
