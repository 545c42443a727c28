//! What a copy answers to reads, as digests.
//!
//! **Invariant:** an answer covers all that the method of [`super::Seen`] gives which notes the read.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Read, looked};
use crate::domain::{Digest, Digested, Digester, LanguageTag, Slug};
use crate::model::Dossier;
use crate::render::site::{Site, has_form, is_published};

/// What a copy answers to reads.
pub struct Answers<'s> {
    site: &'s Site<'s>,
    dossiers: BTreeMap<&'s Slug, Digest>,
}

impl<'s> Answers<'s> {
    /// Takes the digest of every dossier of `site` and of its pictures.
    pub fn of(site: &'s Site<'s>) -> Self {
        let assets = site.assets;
        let digest = |dossier: &'s Dossier| {
            let mut digest = Digester::default();
            dossier.absorb(&mut digest);
            let photos = dossier.facts.photos.iter().map(|photo| photo.id.as_str());
            for photo in photos {
                assets.picture(&dossier.slug, photo).absorb(&mut digest);
            }
            for point in &dossier.facts.checkpoints {
                for number in 0..point.pairs.len() {
                    assets.pair(&dossier.slug, point.id.as_str(), number).absorb(&mut digest);
                }
            }
            (&dossier.slug, digest.finish())
        };
        Self { site, dossiers: site.held.dossiers.par_iter().map(digest).collect() }
    }

    /// The digest of what the copy answers to `read`.
    pub fn to(&self, read: &Read) -> Digest {
        let site = self.site;
        let tongue = |tag: &LanguageTag| site.tongues.iter().find(|tongue| tongue.tag() == tag);
        let listed = |list: Option<Vec<usize>>| {
            let list = list.map(|list| {
                let dossiers = list.into_iter().map(|index| site.dossier(index));
                dossiers.map(Listed).collect::<Vec<_>>()
            });
            list.digest()
        };
        match read {
            Read::Dossier(slug) => self.dossiers.get(slug).copied().digest(),
            Read::Anchors(slug) => {
                let dossier = site.of_slug(slug);
                let points = dossier.map(|dossier| {
                    let points = dossier.facts.checkpoints.iter().map(|point| point.id.as_str());
                    points.collect::<Vec<_>>()
                });
                let mut digest = Digester::default();
                dossier.map(|dossier| dossier.kind).absorb(&mut digest);
                points.absorb(&mut digest);
                digest.finish()
            }
            Read::Brand(slug) => site.held.brands.get(slug).digest(),
            Read::Beside(slug, count, tag) => listed(
                site.of_slug(slug)
                    .zip(tongue(tag))
                    .map(|(dossier, tongue)| site.beside(dossier, *count, tongue)),
            ),
            Read::All => listed(Some((0..site.held.dossiers.len()).collect())),
            Read::Order(tag) => listed(tongue(tag).map(|tongue| tongue.order.clone())),
            Read::Brands(tag) => tongue(tag).map(|tongue| &tongue.brands).digest(),
            Read::OfKind(kind, tag) => listed(tongue(tag).map(|tongue| site.of_kind(*kind, tongue))),
            Read::OfBrand(slug, tag) => listed(tongue(tag).map(|tongue| site.of_brand(slug, tongue))),
            Read::OfMarket(country, tag) => {
                listed(tongue(tag).map(|tongue| site.of_market(*country, tongue)))
            }
            Read::OfHeading(heading, tag) => {
                listed(tongue(tag).map(|tongue| site.of_heading(heading, tongue)))
            }
            Read::ByLook(tag) => {
                let mut digest = Digester::default();
                listed(tongue(tag).map(|tongue| site.by_look(tongue))).absorb(&mut digest);
                tongue(tag).map(|tongue| looked(site, tongue)).absorb(&mut digest);
                digest.finish()
            }
            Read::Latest(count) => listed(Some(site.latest(*count))),
            Read::Ties(country, slug) => site.index_of(slug).map(|index| site.ties(*country, index)).digest(),
            Read::Lists => {
                let mut digest = Digester::default();
                site.kinds().collect::<Vec<_>>().absorb(&mut digest);
                site.markets().collect::<Vec<_>>().absorb(&mut digest);
                site.headings().collect::<Vec<_>>().absorb(&mut digest);
                digest.finish()
            }
            Read::Numbers => {
                let mut digest = Digester::default();
                site.numbers.len().absorb(&mut digest);
                for (gtin, index, item) in &site.numbers {
                    gtin.absorb(&mut digest);
                    site.dossier(*index).slug.absorb(&mut digest);
                    item.absorb(&mut digest);
                }
                site.seen_false.iter().collect::<Vec<_>>().absorb(&mut digest);
                site.unnumbered.absorb(&mut digest);
                digest.finish()
            }
            Read::Dates => {
                let edition = &site.held.edition;
                let mut digest = Digester::default();
                edition.today.absorb(&mut digest);
                edition.valid_until.absorb(&mut digest);
                edition.sequence.absorb(&mut digest);
                digest.finish()
            }
            Read::Past(day) => (*day < site.held.edition.today).digest(),
            Read::Everything => {
                let mut digest = Digester::default();
                self.dossiers.values().for_each(|of_dossier| of_dossier.absorb(&mut digest));
                site.held.brands.absorb(&mut digest);
                digest.finish()
            }
        }
    }
}

/// A dossier in a list.
struct Listed<'a>(&'a Dossier);

impl Digested for Listed<'_> {
    fn absorb(&self, digest: &mut Digester) {
        self.0.slug.absorb(digest);
        is_published(self.0).absorb(digest);
        has_form(self.0).absorb(digest);
    }
}
