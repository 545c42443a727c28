//! A language's front page.
//!
//! **Invariant:** numbers are of what the edition holds.

use super::Main;
use super::header::Part;
use super::maker::{Day, Maker, Row};
use super::picture::Thumb;
use super::words::Words;
use crate::render::routes;
use crate::render::tracked::{Listed, published};
use crate::render::view::view;

view! {
    /// What `front.html` is given.
    pub struct FrontPage<'a> {
        /// The guide's name.
        title: Option<Words<'a>>,
        /// Who publishes it.
        publisher: Option<Words<'a>>,
        /// The kinds of goods.
        kinds: Vec<KindTile>,
        /// Where the picture grid is.
        look: String,
        /// Where the list of all products in alphabetical order is.
        az: String,
        /// Where the list of products by barcode number is.
        barcodes: String,
        /// Where the list of brands is.
        brands: String,
        /// Where the list of countries is.
        markets: String,
        /// Where the list of HS headings is.
        hs: String,
        /// Where the page about the copy is.
        about: String,
        /// The dossiers changed last.
        latest: Vec<Latest<'a>>,
        /// How many products.
        products_count: String,
        /// How many dossiers are withdrawn, which are no products to find; none where there are none.
        withdrawn: Option<String>,
        /// How many brands.
        brands_count: String,
        /// The edition's name.
        edition: &'a str,
        /// Whom it is for.
        audience: &'static str,
        /// The day it was made.
        built: Day,
        /// The last day it is current.
        valid_until: Option<Day>,
    }
}

view! {
    /// A kind of goods.
    pub struct KindTile {
        /// cosmetics, food or fish.
        kind: &'static str,
        /// Where its list is.
        href: String,
        /// How many products.
        count: String,
        /// Pictures of some.
        thumbs: Vec<Thumb>,
    }
}

view! {
    /// A dossier changed lately.
    pub struct Latest<'a> {
        /// The product.
        row: Row<'a>,
        /// When.
        date: Option<Day>,
    }
}

/// Dossiers that the front page names as changed last.
const LATEST: usize = 6;

/// Pictures on the tile of a kind.
const TILE_PICTURES: usize = 3;

/// The front page.
pub fn front(maker: &Maker<'_>) -> Main {
    let (site, tongue) = (maker.site, maker.tongue);
    let tag = tongue.tag();
    let guide = site.guide();
    let (all, dates) = (site.all(), site.dates());
    let thumbs = |listed: &[Listed<'_>], count: usize| {
        listed.iter().filter_map(|listed| maker.thumb(site.dossier(*listed))).take(count).collect::<Vec<_>>()
    };
    let kinds = site.kinds().into_iter().map(|kind| {
        let products = site.of_kind(kind, tongue);
        KindTile {
            kind: kind.as_str(),
            href: maker.links.to(&routes::kind(tag, kind, 1)),
            count: maker.locale().count("count-products", published(&products)),
            thumbs: thumbs(&products, TILE_PICTURES),
        }
    });
    let latest = site.latest(LATEST).into_iter().map(|listed| Latest {
        row: maker.row(listed, Vec::new()),
        date: site.dossier(listed).revision.map(|revision| maker.day(revision.date)),
    });
    let view = FrontPage {
        title: maker.local(guide.title),
        publisher: maker.local(&guide.publisher.name),
        kinds: kinds.collect(),
        look: maker.links.to(&routes::look(tag, 1)),
        az: maker.links.to(&routes::az(tag, 1)),
        barcodes: maker.links.to(&routes::barcodes(tag, 1)),
        brands: maker.links.to(&routes::brands(tag, 1)),
        markets: maker.links.to(&routes::markets(tag)),
        hs: maker.links.to(&routes::hs_index(tag)),
        about: maker.links.to(&routes::about(tag)),
        latest: latest.collect(),
        products_count: maker.locale().count("count-products", published(&all)),
        withdrawn: maker.withdrawn(),
        brands_count: maker.locale().count("count-brands", site.brands(tongue).len()),
        edition: site.edition_name(),
        audience: site.audience().as_str(),
        built: maker.day(dates.today),
        valid_until: dates.valid_until.map(|date| maker.day(date)),
    };
    let title = maker.local_text(guide.title).to_owned();
    Main::new("front.html", title, Part::Front, Vec::new(), &view)
}
