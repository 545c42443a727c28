//! Pocket packs: a file a product, and files a kind, with their pictures and letters within them.
//!
//! **Invariant:** pictures, then the font, stay out of a file that they would bring over its limit; texts never do. The
//! same edition gives the same files.

use rayon::prelude::*;

use super::fonts::Glyphs;
use crate::diag::Diagnostic;
use crate::domain::Kind;
use crate::package::PackageError;
use crate::render::pocket::{Part, kind_title, pictures_left, product_title, with_pictures};
use crate::render::tracked::Listed;
use crate::render::{Collection, Renderer, Site, Tracked, routes, site::SiteLanguage};

/// The largest file of a product, in bytes: it is mailed and sent by messengers from phones.
pub const MAX_PRODUCT: usize = 1_000_000;

/// The largest file of a kind, in bytes: mail servers take attachments of 10 MB, of which its own coding is a quarter.
pub const MAX_KIND: usize = 5_000_000;

/// What of a file is for its frame, its style and its font.
const FRAME: usize = 400_000;

/// What the index of a kind takes for each product beside its picture.
const ENTRY: usize = 2_000;

/// Reads a file that the copy holds.
type Fetch<'a> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'a;
/// Writes a file of the copy.
type Put<'a> = dyn Fn(&str, &[u8]) -> Result<(), PackageError> + Sync + 'a;

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

/// Makes the packs of `site`; gives how many files they are.
pub fn make(
    renderer: &Renderer,
    site: &Site<'_>,
    fetch: &Fetch<'_>,
    put: &Put<'_>,
) -> Result<usize, Stopped> {
    let mut count = 0;
    for language in &site.languages {
        let head = renderer.pocket_head(site, language)?;
        let packer = Packer { renderer, site, language, head, fetch, put };
        for kind in site.kinds() {
            let products = Collection::Kind(kind).cards(&Tracked::unnoted(site), language);
            let sizes: Vec<usize> =
                products.par_iter().map(|listed| packer.product(*listed)).collect::<Result<_, Stopped>>()?;
            let parts = parts(&products, &sizes);
            for (place, of_part) in parts.iter().enumerate() {
                let part =
                    Part { products: of_part, number: place + 1, of: parts.len(), all: products.len() };
                packer.kind(kind, &part)?;
            }
            count += products.len() + parts.len();
        }
    }
    Ok(count)
}

/// `products` in as few runs as their `sizes` in a file of a kind allow, in their order.
fn parts<'a, T>(products: &'a [T], sizes: &[usize]) -> Vec<&'a [T]> {
    let (mut parts, mut from, mut used) = (Vec::new(), 0, 0);
    for (place, size) in sizes.iter().enumerate() {
        if used + size > MAX_KIND - FRAME && place > from {
            parts.push(&products[from..place]);
            (from, used) = (place, 0);
        }
        used += size;
    }
    if from < products.len() {
        parts.push(&products[from..]);
    }
    parts
}

struct Packer<'a> {
    renderer: &'a Renderer,
    site: &'a Site<'a>,
    language: &'a SiteLanguage,
    /// What stands before the card in a file of one product.
    head: String,
    fetch: &'a Fetch<'a>,
    put: &'a Put<'a>,
}

impl Packer<'_> {
    /// The file of a product; gives how many bytes it takes in a file of its kind.
    fn product(&self, listed: Listed<'_>) -> Result<usize, Stopped> {
        let dossier = Tracked::unnoted(self.site).dossier(listed.key);
        let card = self.card(listed, 1)?;
        let title = product_title(self.language, dossier);
        let path = routes::pocket(self.language.tag(), &dossier.key);
        self.file(&path, MAX_PRODUCT, &title, &[self.head.as_str(), &card].concat())?;
        // The picture of the index stands in the card too, as its first.
        let first = card.split_once(";base64,").and_then(|(_, rest)| rest.split_once('"'));
        Ok(card.len() + ENTRY + first.map_or(0, |(picture, _)| picture.len()))
    }

    /// A file of a kind.
    fn kind(&self, kind: Kind, part: &Part<'_>) -> Result<(), Stopped> {
        let head = self.renderer.pocket_kind_head(self.site, self.language, kind, part)?;
        let (mut body, _) = with_pictures(&head, usize::MAX, &mut |path| (self.fetch)(path));
        let cards: Vec<String> =
            part.products.par_iter().map(|listed| self.card(*listed, 2)).collect::<Result<_, _>>()?;
        cards.iter().for_each(|card| body.push_str(card));
        let title = kind_title(self.language, kind);
        let path = routes::pocket_kind(self.language.tag(), kind, part.number);
        Ok(self.file(&path, MAX_KIND, &title, &body)?)
    }

    /// A product's card with as many of its pictures as have room.
    fn card(&self, listed: Listed<'_>, level: usize) -> Result<String, Diagnostic> {
        let card = self.renderer.pocket_card(self.site, self.language, listed, level)?;
        let room = MAX_PRODUCT.saturating_sub(FRAME + card.len());
        let (mut card, is_short) = with_pictures(&card, room, &mut |path| (self.fetch)(path));
        if is_short {
            card.push_str(&pictures_left(self.language));
        }
        Ok(card)
    }

    /// Writes a file, without a font of its own where it would be larger than `most` bytes with it.
    fn file(&self, path: &str, most: usize, title: &str, body: &str) -> Result<(), PackageError> {
        let mut glyphs = Glyphs::default();
        glyphs.collect(body);
        let mut file = self.renderer.pocket_file(self.site, self.language, title, body, Some(&glyphs.font()));
        if file.len() > most {
            file = self.renderer.pocket_file(self.site, self.language, title, body, None);
        }
        (self.put)(path, file.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_takes_as_few_files_as_have_room() {
        let room = MAX_KIND - FRAME;
        assert_eq!(parts(&[1, 2, 3], &[room / 2, room / 2, 1]), [&[1, 2][..], &[3]]);
        assert_eq!(parts(&[1, 2], &[room + 1, 1]), [&[1][..], &[2]]);
        assert_eq!(parts::<usize>(&[], &[]), Vec::<&[usize]>::new());
    }
}
