//! What a page may see of a copy, and what it has seen.
//!
//! A page reaches records, lists and days through [`Seen`] alone, and each look is noted as a [`Read`]. A page that was
//! made before is the same now if all that it read still gives the same answers ([`Answers`]): so nothing has to know which
//! pages an edit touches, and no page can be stale. What every page sees (the guide's own words, the languages, the
//! interface) is no read; whoever keeps pages puts it into the key of all.
//!
//! **Invariant:** every method that gives something of the edition's records, or of its days, notes a read whose answer
//! covers all that it gives.

mod answers;
mod read;

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::routes;
use super::site::{Site, Ties, Tongue, has_form};
use crate::derive::{PairPicture, Picture};
use crate::domain::{Country, Date, Gtin, Kind, LanguageTag, Shape, Slug, Visibility, digested};
use crate::load::markdown::RecordLink;
use crate::load::records::{Guide, Item, Publisher};
use crate::load::values::{LocalText, Token};
use crate::model::{Brand, Dossier};
use crate::render::prose::Linker;

pub use answers::Answers;
pub use read::Read;

/// A copy as a page sees it.
pub struct Seen<'s> {
    site: &'s Site<'s>,
    reads: RefCell<BTreeSet<Read>>,
}

impl<'s> Seen<'s> {
    /// Looks at `site`, with nothing seen yet.
    pub fn new(site: &'s Site<'s>) -> Self {
        Self { site, reads: RefCell::default() }
    }

    /// All that was looked at.
    pub fn reads(self) -> BTreeSet<Read> {
        self.reads.into_inner()
    }

    fn note(&self, read: Read) {
        self.reads.borrow_mut().insert(read);
    }

    /// What the guide says of itself, but for its dates.
    pub fn guide(&self) -> Colophon<'s> {
        let Guide { id, title, publisher, notice, .. } = &self.site.held.guide;
        Colophon { id: &id.value, title, publisher, notice }
    }

    /// The edition's name.
    pub fn edition_name(&self) -> &'s str {
        &self.site.held.edition.name
    }

    /// The edition's audience.
    pub fn audience(&self) -> Visibility {
        self.site.held.edition.audience
    }

    /// The language that everything is written in first.
    pub fn source_language(&self) -> &'s LanguageTag {
        &self.site.held.edition.source_language
    }

    /// The countries that selected its dossiers; `None` = all.
    pub fn selected_markets(&self) -> Option<&'s [Country]> {
        self.site.held.edition.markets.as_deref()
    }

    /// The edition's languages, in the order shown.
    pub fn tongues(&self) -> &'s [Tongue] {
        &self.site.tongues
    }

    /// Whether it has pocket packs.
    pub fn has_pockets(&self) -> bool {
        self.site.has_pockets
    }

    /// The day that the copy is made.
    pub fn today(&self) -> Date {
        self.note(Read::Dates);
        self.site.held.edition.today
    }

    /// The last day that the copy counts as current, where the guide sets a term.
    pub fn valid_until(&self) -> Option<Date> {
        self.note(Read::Dates);
        self.site.held.edition.valid_until
    }

    /// The copy's number, which rises with each issue.
    pub fn sequence(&self) -> Option<u32> {
        self.note(Read::Dates);
        self.site.held.edition.sequence
    }

    /// Whether `day` lies before the copy's.
    pub fn is_past(&self, day: Date) -> bool {
        self.note(Read::Past(day));
        day < self.site.held.edition.today
    }

    /// The dossier of this number.
    pub fn dossier(&self, index: usize) -> &'s Dossier {
        let dossier = self.site.dossier(index);
        self.note(Read::Dossier(dossier.slug.clone()));
        dossier
    }

    /// Where the pages of the dossier of this number are: its kind and slug, which its number was listed by.
    pub(super) fn place(&self, index: usize) -> (Kind, &'s Slug) {
        let dossier = self.site.dossier(index);
        self.note(Read::Anchors(dossier.slug.clone()));
        (dossier.kind, &dossier.slug)
    }

    /// The whole picture of a dossier's photo.
    pub fn picture(&self, dossier: &Slug, photo: &str) -> Option<&'s Picture> {
        self.note(Read::Dossier(dossier.clone()));
        self.site.assets.picture(dossier, photo)
    }

    /// The pictures of a checkpoint's pair.
    pub fn pair(&self, dossier: &Slug, checkpoint: &str, number: usize) -> Option<&'s PairPicture> {
        self.note(Read::Dossier(dossier.clone()));
        self.site.assets.pair(dossier, checkpoint, number)
    }

    /// A brand.
    pub fn brand(&self, slug: &Slug) -> Option<&'s Brand> {
        self.note(Read::Brand(slug.clone()));
        self.site.held.brands.get(slug)
    }

    /// The brand of a dossier.
    pub fn brand_of(&self, dossier: &Dossier) -> Option<&'s Brand> {
        self.brand(&dossier.facts.brand.value)
    }

    /// Up to `count` published dossiers of the same brand; see [`Site::beside`].
    pub fn beside(&self, dossier: &Dossier, count: usize, tongue: &Tongue) -> Vec<usize> {
        self.note(Read::Beside(dossier.slug.clone(), count, tongue.tag().clone()));
        self.site.beside(dossier, count, tongue)
    }

    /// All dossiers, by id.
    pub fn all(&self) -> Vec<usize> {
        self.note(Read::All);
        (0..self.site.held.dossiers.len()).collect()
    }

    /// All dossiers in the order of `tongue`.
    pub fn in_order(&self, tongue: &'s Tongue) -> &'s [usize] {
        self.note(Read::Order(tongue.tag().clone()));
        &tongue.order
    }

    /// The brands in the order of `tongue`.
    pub fn brands(&self, tongue: &'s Tongue) -> &'s [Slug] {
        self.note(Read::Brands(tongue.tag().clone()));
        &tongue.brands
    }

    /// The dossiers of a brand, in the order of `tongue`.
    pub fn of_brand(&self, brand: &Slug, tongue: &Tongue) -> Vec<usize> {
        self.note(Read::OfBrand(brand.clone(), tongue.tag().clone()));
        self.site.of_brand(brand, tongue)
    }

    /// The dossiers of a kind, in the order of `tongue`.
    pub fn of_kind(&self, kind: Kind, tongue: &Tongue) -> Vec<usize> {
        self.note(Read::OfKind(kind, tongue.tag().clone()));
        self.site.of_kind(kind, tongue)
    }

    /// The dossiers that have to do with a country, in the order of `tongue`.
    pub fn of_market(&self, country: Country, tongue: &Tongue) -> Vec<usize> {
        self.note(Read::OfMarket(country, tongue.tag().clone()));
        self.site.of_market(country, tongue)
    }

    /// The dossiers of an HS heading, in the order of `tongue`.
    pub fn of_heading(&self, heading: &str, tongue: &Tongue) -> Vec<usize> {
        self.note(Read::OfHeading(heading.to_owned(), tongue.tag().clone()));
        self.site.of_heading(heading, tongue)
    }

    /// The dossiers by kind, then shape, then the order of `tongue`.
    pub fn by_look(&self, tongue: &Tongue) -> Vec<Looked<'s>> {
        self.note(Read::ByLook(tongue.tag().clone()));
        looked(self.site, tongue)
    }

    /// The dossiers with the newest shown revisions; see [`Site::latest`].
    pub fn latest(&self, count: usize) -> Vec<usize> {
        self.note(Read::Latest(count));
        self.site.latest(count)
    }

    /// What a dossier has to do with a country.
    pub fn ties(&self, country: Country, index: usize) -> Ties {
        self.note(Read::Ties(country, self.site.dossier(index).slug.clone()));
        self.site.ties(country, index)
    }

    /// How many of the dossiers `listed` above are published and not withdrawn, which the list's answer covers.
    pub fn published(&self, listed: &[usize]) -> usize {
        self.site.published(listed)
    }

    /// Whether there is a form for goods in hand of the dossier of this number, which the answer of the list covers that gave it.
    pub fn has_form(&self, listed: usize) -> bool {
        has_form(self.site.dossier(listed))
    }

    /// The kinds that there are products of.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> + use<'s> {
        self.note(Read::Lists);
        self.site.kinds()
    }

    /// The countries that products have to do with.
    pub fn markets(&self) -> impl Iterator<Item = Country> + use<'s> {
        self.note(Read::Lists);
        self.site.markets()
    }

    /// The HS headings that there are products of.
    pub fn headings(&self) -> impl Iterator<Item = &'s str> + use<'s> {
        self.note(Read::Lists);
        self.site.headings()
    }

    /// The barcode numbers of genuine items, in order: of each its dossier's number and the item.
    pub fn numbers(&self) -> &'s [(&'s Gtin, usize, &'s Item)] {
        self.note(Read::Numbers);
        &self.site.numbers
    }

    /// Whether a barcode number was seen on counterfeits.
    pub fn is_seen_false(&self, gtin: &Gtin) -> bool {
        self.note(Read::Numbers);
        self.site.seen_false.contains(gtin)
    }

    /// How many published dossiers have no barcode number.
    pub fn unnumbered(&self) -> usize {
        self.note(Read::Numbers);
        self.site.unnumbered
    }

    /// How the links of a page at `from` are made.
    pub fn linker<'a>(&'a self, tongue: &'a Tongue, from: &'a str) -> PageLinks<'a> {
        PageLinks { seen: self, tongue, from }
    }
}

/// What the guide says of itself.
#[derive(Clone, Copy)]
pub struct Colophon<'s> {
    /// Its id.
    pub id: &'s Token,
    /// Its name.
    pub title: &'s LocalText,
    /// Who publishes it.
    pub publisher: &'s Publisher,
    /// The disclaimer on every page's foot.
    pub notice: &'s LocalText,
}

/// A dossier as the picture grid sorts it.
pub struct Looked<'s> {
    /// Its number.
    pub index: usize,
    /// Its kind.
    pub kind: Kind,
    /// Its shape.
    pub shape: Option<Shape>,
    /// Its brand.
    pub brand: &'s Slug,
    /// The areas of its points, as the bits of their places in the list of all.
    pub areas: u32,
}

digested!(Looked<'_> { kind, shape, brand, areas } but { index });

fn looked<'s>(site: &Site<'s>, tongue: &Tongue) -> Vec<Looked<'s>> {
    let looked = site.by_look(tongue).into_iter().map(|index| {
        let dossier = site.dossier(index);
        let facts = &dossier.facts;
        let areas = facts.checkpoints.iter().fold(0, |bits, point| bits | 1 << point.area as u32);
        Looked { index, kind: dossier.kind, shape: facts.shape, brand: &facts.brand.value, areas }
    });
    looked.collect()
}

/// Where the links of a page lead.
pub struct PageLinks<'a> {
    seen: &'a Seen<'a>,
    tongue: &'a Tongue,
    from: &'a str,
}

impl PageLinks<'_> {
    /// The reference to the file at `to`, from the root.
    pub fn to(&self, to: &str) -> String {
        routes::relative(self.from, to)
    }

    /// The reference to a dossier's page.
    pub fn dossier(&self, dossier: &Dossier) -> String {
        self.to(&routes::product(self.tongue.tag(), dossier.kind, &dossier.slug))
    }

    /// The reference to a brand's page.
    pub fn brand(&self, slug: &Slug) -> String {
        self.to(&routes::brand(self.tongue.tag(), slug, 1))
    }
}

impl Linker for PageLinks<'_> {
    fn record(&self, link: &RecordLink) -> Option<String> {
        let slug = Slug::parse(&link.slug).ok()?;
        match link.kind {
            "product" => {
                self.seen.note(Read::Anchors(slug.clone()));
                let dossier = self.seen.site.of_slug(&slug)?;
                let mut reference = self.dossier(dossier);
                let held = |anchor: &&String| {
                    dossier.facts.checkpoints.iter().any(|checkpoint| checkpoint.id.as_str() == **anchor)
                };
                if let Some(anchor) = link.anchor.as_ref().filter(held) {
                    reference.push_str("#point-");
                    reference.push_str(anchor);
                }
                Some(reference)
            }
            "brand" => self.seen.brand(&slug).map(|brand| self.brand(&brand.slug)),
            // The other records have no pages yet.
            _ => None,
        }
    }
}
