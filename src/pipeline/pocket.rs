//! Pocket packs: a file a product, and files a kind, with their pictures and letters within them.
//!
//! **Invariant:** pictures, then the font, stay out of a file that they would bring over its limit; texts never do. The
//! same edition gives the same files.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use super::cache::Cache;
use super::fonts::Glyphs;
use super::memo::MemoEntry;
use super::pages::{Fresh, PageWriter};
use crate::diag::Diagnostic;
use crate::domain::{Kind, RecordKey};
use crate::package::PackageError;
use crate::render::pocket::{PocketPart, SMALLEST, kind_title, pictures_left, product_title, with_pictures};
use crate::render::tracked::{HeldRecord, ListRun, Listed};
use crate::render::{
    Asked, Collection, Renderer, Site, Tracked, routes, site::SiteLanguage, without_recipient,
};

/// The largest file of a product, in bytes: it is mailed and sent by messengers from phones.
pub const MAX_PRODUCT: usize = 1_000_000;

/// The largest file of a kind, in bytes: mail servers take attachments of 10 MB, of which its own coding is a quarter.
pub const MAX_KIND: usize = 5_000_000;

/// How wide the pictures of a product's file are, in pixels, where they have room: they are looked at enlarged, and a phone
/// has some 1,100 pixels across, which those of a photo need not fill to be read.
const ENLARGED: u32 = 640;

/// What of a file is for its frame, its style and its font.
const FRAME: usize = 400_000;

/// What is kept for the name of whom a numbered copy was made for.
const RECIPIENT: usize = 1_000;

/// What the index of a kind takes for each product beside its picture.
const ENTRY: usize = 2_000;

/// Reads a picture that the copy holds, by its path, which follows from its bytes.
type Fetch<'a> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'a;

/// Why there are no packs.
pub enum Stopped {
    /// A template beside the content cannot be rendered.
    Template(Diagnostic),
    /// The copy cannot be written.
    Package(PackageError),
}

impl From<Diagnostic> for Stopped {
    fn from(fault: Diagnostic) -> Self {
        Self::Template(fault)
    }
}

impl From<PackageError> for Stopped {
    fn from(error: PackageError) -> Self {
        Self::Package(error)
    }
}

/// The packs of a site.
pub struct Packs<'a> {
    /// Makes their parts.
    pub renderer: &'a Renderer,
    /// The site.
    pub site: &'a Site<'a>,
    /// Where their fonts are kept: cutting them takes two fifths of a build that makes nothing but pages and packs.
    pub cache: &'a Cache,
    /// Where their pictures are.
    pub fetch: &'a Fetch<'a>,
}

/// How kinds are cut, by the number of the language and the kind.
pub type KindRuns = BTreeMap<(usize, Kind), Vec<Range<usize>>>;

/// A pack, made.
struct PocketPack {
    /// The file.
    file: String,
    /// What it takes in a file of its kind, in bytes; nothing where it is one.
    room: usize,
    /// What it asked.
    asked: Asked,
}

impl Packs<'_> {
    /// All of them, as `writer` keeps them or else makes them anew.
    pub fn all(&self, writer: &PageWriter<'_>) -> Result<Vec<MemoEntry>, Stopped> {
        let mut entries = Vec::new();
        for language in &self.site.languages {
            for kind in self.site.kinds() {
                let products: Vec<MemoEntry> = self
                    .products(kind, language)
                    .par_iter()
                    .map(|listed| {
                        let path = routes::pocket(language.tag(), listed.key);
                        entry(writer, path, "alone", || self.product(language, listed.key))
                    })
                    .collect::<Result<_, _>>()?;
                let rooms: Vec<usize> = products.iter().map(|entry| entry.made.room).collect();
                entries.extend(products);
                let parts = parts(&rooms);
                for (place, run) in parts.iter().enumerate() {
                    let path = routes::pocket_kind(language.tag(), kind, place + 1);
                    let what = format!("{run:?} of {}", parts.len());
                    entries.push(entry(writer, path, &what, || {
                        self.part(language, kind, run.clone(), (place + 1, parts.len()))
                    })?);
                }
            }
        }
        Ok(entries)
    }

    /// The pack at `path`, from the root, made now; `None` where there is none. `runs` are those of the kinds that were asked for
    /// before, since all products have to be made to tell where a kind is cut.
    pub fn at(&self, path: &str, runs: &mut KindRuns) -> Result<Option<String>, Diagnostic> {
        if !path.starts_with(routes::POCKET) {
            return Ok(None);
        }
        for (number, language) in self.site.languages.iter().enumerate() {
            let tag = language.tag();
            for kind in self.site.kinds() {
                let products = self.products(kind, language);
                if let Some(listed) = products.iter().find(|listed| routes::pocket(tag, listed.key) == path) {
                    return Ok(Some(self.product(language, listed.key)?.file));
                }
                let first = routes::pocket_kind(tag, kind, 1);
                let rest = first.strip_suffix(".html").and_then(|stem| path.strip_prefix(stem));
                if !rest.is_some_and(|rest| rest.starts_with(['.', '-'])) {
                    continue;
                }
                let runs = match runs.entry((number, kind)) {
                    MapEntry::Occupied(runs) => runs.into_mut(),
                    MapEntry::Vacant(place) => {
                        let rooms =
                            products.par_iter().map(|listed| Ok(self.product(language, listed.key)?.room));
                        place.insert(parts(&rooms.collect::<Result<Vec<_>, Diagnostic>>()?))
                    }
                };
                let mut numbered = runs.iter().zip(1..);
                let found = numbered.find(|(_, number)| routes::pocket_kind(tag, kind, *number) == path);
                let part = |(run, number): (&Range<usize>, usize)| {
                    self.part(language, kind, run.clone(), (number, runs.len()))
                };
                return Ok(found.map(part).transpose()?.map(|pack| pack.file));
            }
        }
        Ok(None)
    }

    /// The products of a kind that have a pack, in the order of `language`.
    fn products(&self, kind: Kind, language: &SiteLanguage) -> Vec<Listed<'_>> {
        Collection::Kind(kind).cards(&Tracked::unnoted(self.site), language)
    }

    /// The file of a product.
    fn product(&self, language: &SiteLanguage, key: &RecordKey) -> Result<PocketPack, Diagnostic> {
        let tracked = Tracked::new(self.site);
        let held = tracked.held(key);
        let (card, _) = self.card(&tracked, language, held, 1, SMALLEST)?;
        // The picture of the index stands in the card too, as its first.
        let first = card.split_once(";base64,").and_then(|(_, rest)| rest.split_once('"'));
        let room = card.len() + ENTRY + first.map_or(0, |(picture, _)| picture.len());
        let (large, is_short) = self.card(&tracked, language, held, 1, ENLARGED)?;
        let head = self.renderer.pocket_head(&tracked, language)?;
        let title = product_title(language, tracked.dossier(key));
        let file = |card: String| {
            self.file(&tracked, language, MAX_PRODUCT, &title, &[head.as_str(), &card].concat())
        };
        let large = (!is_short).then(|| file(large)).filter(|(_, has_font)| *has_font);
        let (file, _) = large.unwrap_or_else(|| file(card));
        Ok(PocketPack { file, room, asked: tracked.asked() })
    }

    /// A file of a kind: the products of a `run`, which is so-and-so of so many.
    fn part(
        &self,
        language: &SiteLanguage,
        kind: Kind,
        run: Range<usize>,
        (number, of): (usize, usize),
    ) -> Result<PocketPack, Diagnostic> {
        let tracked = Tracked::new(self.site);
        let ListRun { products, all } = tracked.cards_of_kind(kind, language, run.start, run.end);
        let part = PocketPart { products: &products, number, of, all };
        let head = self.renderer.pocket_kind_head(&tracked, language, kind, &part)?;
        let held: Vec<_> = products.iter().map(|listed| tracked.held(listed.key)).collect();
        let (mut body, _) = with_pictures(&head, usize::MAX, &mut self.pictures_of(&held));
        let title = kind_title(language, kind);
        let cards: Vec<(String, Asked)> = products
            .par_iter()
            .map(|listed| {
                let tracked = Tracked::new(self.site);
                let (card, _) = self.card(&tracked, language, tracked.held(listed.key), 2, SMALLEST)?;
                Ok((card, tracked.asked()))
            })
            .collect::<Result<_, _>>()?;
        let mut asked = Asked::new();
        for (card, of_card) in cards {
            body.push_str(&card);
            asked.extend(of_card);
        }
        let (file, _) = self.file(&tracked, language, MAX_KIND, &title, &body);
        asked.extend(tracked.asked());
        Ok(PocketPack { file, room: 0, asked })
    }

    /// A product's card with as many of its pictures, of `least` pixels, as have room; and whether any had none.
    fn card(
        &self,
        tracked: &Tracked<'_>,
        language: &SiteLanguage,
        held: HeldRecord<'_>,
        level: usize,
        least: u32,
    ) -> Result<(String, bool), Diagnostic> {
        let card = self.renderer.pocket_card(
            tracked,
            language,
            held.record().of().expect("cards are of dossiers"),
            level,
            least,
        )?;
        // Larger pictures are for files that hold all of them and the font.
        let frame = if least == SMALLEST { FRAME } else { 0 };
        let room = MAX_PRODUCT.saturating_sub(frame + card.len());
        let (mut card, is_short) = with_pictures(&card, room, &mut self.pictures_of(&[held]));
        if is_short {
            card.push_str(&pictures_left(language));
        }
        Ok((card, is_short))
    }

    /// Reads pictures of these dossiers, and nothing else: a template beside the content may name any file of the copy, and of
    /// another nobody would notice that it changes.
    fn pictures_of<'s>(&self, held: &[HeldRecord<'s>]) -> impl FnMut(&str) -> Option<Vec<u8>> {
        let own: BTreeSet<&'s str> =
            held.iter().flat_map(HeldRecord::files).map(|file| file.path.as_str()).collect();
        move |path| own.contains(path).then(|| (self.fetch)(path)).flatten()
    }

    /// The file, without a font of its own where it would be larger than `most` bytes with it; and whether it has one.
    fn file(
        &self,
        tracked: &Tracked<'_>,
        language: &SiteLanguage,
        most: usize,
        title: &str,
        body: &str,
    ) -> (String, bool) {
        let mut glyphs = Glyphs::default();
        glyphs.collect(body);
        let file =
            self.renderer.pocket_file(tracked, language, title, body, Some(&glyphs.kept_font(self.cache).0));
        // Whether there is room is the same in all copies of an issue.
        if without_recipient(&file, self.site).len() + RECIPIENT <= most {
            return (file, true);
        }
        (self.renderer.pocket_file(tracked, language, title, body, None), false)
    }
}

/// The pack at `path`, which `what` tells from others that could stand there.
fn entry(
    writer: &PageWriter<'_>,
    path: String,
    what: &str,
    make: impl FnOnce() -> Result<PocketPack, Diagnostic>,
) -> Result<MemoEntry, Stopped> {
    let name = format!("{path} {what}");
    let made = writer.entry(name, || {
        let PocketPack { file, room, asked } = make()?;
        let files = vec![(path, file.into_bytes())];
        Ok(Fresh { files, glyphs: Glyphs::default(), record: None, room, asked })
    })?;
    Ok(made?)
}

/// As few runs of products as those that take so many bytes each allow, in their order.
fn parts(rooms: &[usize]) -> Vec<Range<usize>> {
    let (mut parts, mut from, mut used) = (Vec::new(), 0, 0);
    for (place, room) in rooms.iter().enumerate() {
        if used + room > MAX_KIND - FRAME && place > from {
            parts.push(from..place);
            (from, used) = (place, 0);
        }
        used += room;
    }
    if from < rooms.len() {
        parts.push(from..rooms.len());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_takes_as_few_files_as_have_room() {
        let room = MAX_KIND - FRAME;
        assert_eq!(parts(&[room / 2, room / 2, 1]), [0..2, 2..3]);
        assert_eq!(parts(&[room + 1, 1]), [0..1, 1..2]);
        assert_eq!(parts(&[]), Vec::<Range<usize>>::new());
    }
}
