//! The questions that a page asks of a copy, and what the copy answers.
//!
//! **Invariant:** an answer's digest covers all that can be read from the answer: its fields are digested one by one, and
//! none can be left out without being named.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::derive::{HasTexts, Localized, PairPicture, Picture, PictureFile};
use crate::domain::{
    Country, Date, Digest, Digested, Digester, Gtin, HsCode, Id, Kind, LanguageTag, Shape, Shows, Slug,
    digested,
};
use crate::load::Spanned;
use crate::load::records::Item;
use crate::load::values::Names;
use crate::model::{Brand, Dossier};
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

    /// All that the edition holds of a dossier, and its pictures.
    WholeDossier { slug: Slug } -> Option<HeldDossier<'s>> {
        let index = site.index_of(slug)?;
        Some(HeldDossier { site, index })
    }

    /// What a list in a language tells of a dossier.
    InBrief { slug: Slug, language: LanguageTag } -> Option<Brief<'s>> {
        Some(Brief::of(site, site.of_slug(slug)?, &site.language(language)?.chain))
    }

    /// Whether a dossier is held, where its pages are, and the points that a link can lead to.
    Anchors { slug: Slug } -> Option<Anchor<'s>> {
        let dossier = site.of_slug(slug)?;
        let points = dossier.facts.checkpoints.iter().map(|point| point.id.as_str());
        Some(Anchor { kind: dossier.kind, slug: &dossier.slug, points: points.collect() })
    }

    /// All that the edition holds of a brand.
    WholeBrand { slug: Slug } -> Option<&'s Brand> {
        site.held.brands.get(slug)
    }

    /// Whether a brand is held.
    HasBrand { slug: Slug } -> bool {
        site.held.brands.contains_key(slug)
    }

    /// Other published dossiers of a dossier's brand, so many, in the order of a language; see [`Site::beside`].
    Beside { slug: Slug, count: usize, language: LanguageTag } -> Vec<Listed<'s>> {
        let dossier = site.of_slug(slug);
        let beside = dossier.zip(site.language(language)).map(|(dossier, language)| site.beside(dossier, *count, language));
        Listed::all(site, beside.unwrap_or_default())
    }

    /// All dossiers, by id.
    All {} -> Vec<Listed<'s>> {
        Listed::all(site, (0..site.held.dossiers.len()).collect())
    }

    /// The dossiers in the order of a language.
    InOrder { language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.in_order(language))
    }

    /// The brands in the order of a language.
    Brands { language: LanguageTag } -> &'s [Slug] {
        site.language(language).map_or(&[], |language| site.brands(language))
    }

    /// The dossiers of a kind, in the order of a language.
    OfKind { kind: Kind, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.of_kind(*kind, language))
    }

    /// The dossiers of a kind that have a card, in the order of a language, from one place to before another; and how many there
    /// are in all.
    CardsOfKind { kind: Kind, language: LanguageTag, from: usize, to: usize } -> Run<'s> {
        let mut all = Listed::in_order(site, language, |language| site.of_kind(*kind, language));
        all.retain(|listed| listed.has_form);
        Run { all: all.len(), products: all.get(*from..*to).map(<[_]>::to_vec).unwrap_or_default() }
    }

    /// The dossiers of a brand, in the order of a language.
    OfBrand { slug: Slug, language: LanguageTag } -> Vec<Listed<'s>> {
        Listed::in_order(site, language, |language| site.of_brand(slug, language))
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

    /// The dossiers with the newest shown revisions, so many; see [`Site::latest`].
    Latest { count: usize } -> Vec<Listed<'s>> {
        Listed::all(site, site.latest(*count))
    }

    /// What a dossier has to do with a country.
    TiesOf { country: Country, slug: Slug } -> Ties {
        site.index_of(slug).map(|index| site.ties(*country, index)).unwrap_or_default()
    }

    /// Whether an entry of a right in a dossier, or in its brand, holds in a country.
    KnowsRight { country: Country, slug: Slug } -> bool {
        site.of_slug(slug).is_some_and(|dossier| knows_right(dossier, site.brand_of(dossier), *country))
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
        let rows = site.numbers.iter().map(|(gtin, index, item)| Numbered { gtin, of: Listed::of(site, *index), item });
        Numbers { rows: rows.collect(), seen_false: &site.seen_false, unnumbered: site.unnumbered }
    }

    /// The copy's own dates and number.
    Dates {} -> CopyDates {
        let edition = &site.held.edition;
        CopyDates { today: edition.today, valid_until: edition.valid_until, sequence: edition.sequence }
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

/// A dossier as the edition holds it, with its pictures.
#[derive(Clone, Copy)]
pub struct HeldDossier<'s> {
    site: &'s Site<'s>,
    index: usize,
}

impl<'s> HeldDossier<'s> {
    /// The dossier.
    pub fn dossier(&self) -> &'s Dossier {
        self.site.dossier(self.index)
    }

    /// The whole picture of a photo.
    pub fn picture(&self, photo: &str) -> Option<&'s Picture> {
        self.site.assets.picture(&self.dossier().slug, photo)
    }

    /// The pictures of a checkpoint's pair.
    pub fn pair(&self, checkpoint: &str, number: usize) -> Option<&'s PairPicture> {
        self.site.assets.pair(&self.dossier().slug, checkpoint, number)
    }

    /// The files of all its pictures. A file's name follows from its bytes.
    pub fn files(&self) -> impl Iterator<Item = &'s PictureFile> {
        let sides =
            self.pairs().flatten().flat_map(|pair| [&pair.genuine.picture, &pair.counterfeit.picture]);
        self.pictures().flatten().chain(sides).flat_map(|picture| &picture.files)
    }

    /// The whole picture of each photo.
    fn pictures(&self) -> impl Iterator<Item = Option<&'s Picture>> {
        self.dossier().facts.photos.iter().map(|photo| self.picture(photo.id.as_str()))
    }

    /// The pictures of each pair.
    fn pairs(&self) -> impl Iterator<Item = Option<&'s PairPicture>> {
        let points = self.dossier().facts.checkpoints.iter();
        let numbered = points.flat_map(|point| (0..point.pairs.len()).map(move |number| (point, number)));
        numbered.map(|(point, number)| self.pair(point.id.as_str(), number))
    }
}

impl Digested for HeldDossier<'_> {
    fn absorb(&self, digest: &mut Digester) {
        // A dossier is asked for by many pages; what it says does not change meanwhile.
        let of_dossier = self.site.digests[self.index].get_or_init(|| {
            let mut digest = Digester::default();
            self.dossier().absorb(&mut digest);
            self.pictures().for_each(|picture| picture.absorb(&mut digest));
            self.pairs().for_each(|pair| pair.absorb(&mut digest));
            digest.finish()
        });
        digest.take(of_dossier);
    }
}

/// What a list tells of a dossier in a language.
pub struct Brief<'s> {
    /// Its kind.
    pub kind: Kind,
    /// Its slug.
    pub slug: &'s Slug,
    /// Its id.
    pub id: &'s Id,
    /// Its names as printed.
    pub names: &'s Names,
    /// Its name for the reader.
    pub name: Option<Localized<'s, str>>,
    /// Its one line.
    pub summary: Option<Localized<'s, str>>,
    /// Its brand.
    pub brand: &'s Slug,
    /// Its HS codes.
    pub hs: &'s [Spanned<HsCode>],
    /// Whether it is published and not withdrawn.
    pub is_published: bool,
    /// Whether it is of goods that the brand did not make.
    pub is_look_alike: bool,
    /// How many points it has.
    pub points: usize,
    /// The day of its shown revision.
    pub revised: Option<Date>,
    /// The main photo, or else the first genuine one that there is a picture of; and what it may be said to show.
    pub photo: Option<(&'s Picture, Shows)>,
}

digested!(Brief<'_> {
    kind, slug, id, names, name, summary, brand, hs, is_published, is_look_alike, points, revised, photo
});
digested!(Localized<'_, str> { value, language, fell_back, outdated, translator });

impl<'s> Brief<'s> {
    fn of(site: &'s Site<'s>, dossier: &'s Dossier, chain: &'s [LanguageTag]) -> Self {
        let facts = &dossier.facts;
        let main = facts.main_photo.as_ref();
        let main = facts.photos.iter().filter(|photo| main.is_some_and(|main| main.value == photo.id.value));
        let genuine = facts.photos.iter().filter(|photo| photo.shows == Shows::Genuine);
        let photo = main.chain(genuine).find_map(|photo| {
            let picture = site.assets.picture(&dossier.slug, photo.id.as_str())?;
            Some((picture, photo.shows.said_of(&facts.infringements)))
        });
        Self {
            kind: dossier.kind,
            slug: &dossier.slug,
            id: &facts.id.value,
            names: &facts.names,
            name: dossier.name(chain),
            summary: dossier.summary(chain),
            brand: &facts.brand.value,
            hs: &facts.hs.value,
            is_published: is_published(dossier),
            is_look_alike: is_look_alike(dossier),
            points: facts.checkpoints.len(),
            revised: dossier.revision.map(|revision| revision.date),
            photo,
        }
    }

    /// The name that it is listed under.
    pub fn listed_name(&self) -> &'s str {
        let printed = || self.names.latin.as_deref().unwrap_or(&self.names.hangul);
        self.name.as_ref().map_or_else(printed, |said| said.value)
    }
}

/// Where the pages of a dossier are, and what a link to it can lead to.
pub struct Anchor<'s> {
    /// Its kind.
    pub kind: Kind,
    /// Its slug.
    pub slug: &'s Slug,
    /// The ids of its points.
    pub points: Vec<&'s str>,
}

digested!(Anchor<'_> { kind, slug, points });

/// A dossier in a list: what can be told of it without asking for the whole.
#[derive(Clone, Copy)]
pub struct Listed<'s> {
    /// Its slug.
    pub slug: &'s Slug,
    /// Whether it is published and not withdrawn.
    pub is_published: bool,
    /// Whether there is a form for goods in hand of it.
    pub has_form: bool,
}

digested!(Listed<'_> { slug, is_published, has_form });

impl<'s> Listed<'s> {
    fn of(site: &'s Site<'s>, index: usize) -> Self {
        let dossier = site.dossier(index);
        Self { slug: &dossier.slug, is_published: is_published(dossier), has_form: has_form(dossier) }
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

/// How many of `listed` are published and not withdrawn.
pub fn published(listed: &[Listed<'_>]) -> usize {
    listed.iter().filter(|dossier| dossier.is_published).count()
}

/// A part of a list.
pub struct Run<'s> {
    /// What stands in it.
    pub products: Vec<Listed<'s>>,
    /// How many the whole list has.
    pub all: usize,
}

digested!(Run<'_> { products, all });

/// A dossier as the picture grid sorts it.
pub struct Looked<'s> {
    /// The dossier.
    pub of: Listed<'s>,
    /// Its kind.
    pub kind: Kind,
    /// Its shape.
    pub shape: Option<Shape>,
    /// Its brand.
    pub brand: &'s Slug,
    /// The areas of its points, as the bits of their places in the list of all.
    pub areas: u32,
}

digested!(Looked<'_> { of, kind, shape, brand, areas });

impl<'s> Looked<'s> {
    fn of(of: Listed<'s>, dossier: &'s Dossier) -> Self {
        let facts = &dossier.facts;
        let areas = facts.checkpoints.iter().fold(0, |bits, point| bits | 1 << point.area as u32);
        Self { of, kind: dossier.kind, shape: facts.shape, brand: &facts.brand.value, areas }
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
        for index in 0..self.0.held.dossiers.len() {
            HeldDossier { site: self.0, index }.absorb(digest);
        }
        self.0.held.brands.absorb(digest);
    }
}
