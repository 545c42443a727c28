//! A language's front page.
//!
//! **Invariant:** numbers are of what the edition holds.

use super::Main;
use super::alert::AlertLine;
use super::header::SitePart;
use super::page_context::{DayView, PageContext, Row};
use super::picture::Thumb;
use super::words::Words;
use crate::domain::RecordType;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::tracked::{Listed, published};
use crate::render::view::view;

view! {
    /// What `front.html` is given.
    pub struct FrontPage<'a> {
        /// The guide's name.
        title: Option<Words<'a>>,
        /// Who publishes it.
        publisher: Option<Words<'a>>,
        /// The first alerts that hold.
        alerts: Vec<AlertLine<'a>>,
        /// Where the list of all alerts is.
        all_alerts: String,
        /// The kinds of goods.
        kinds: Vec<KindTile>,
        /// Where the picture grid is.
        look: String,
        /// Where the list of all products in alphabetical order is.
        az: String,
        /// Where the list of products by barcode number is.
        barcodes: String,
        /// Where the points by what they need are.
        tools: String,
        /// Where the list of brands is.
        brands: String,
        /// Where the list of countries is.
        markets: String,
        /// Where the list of HS headings is.
        hs: String,
        /// Where the lessons are, if there are any.
        learn: Option<String>,
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
        built: DayView,
        /// The last day it is current.
        valid_until: Option<DayView>,
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
        date: Option<DayView>,
    }
}

/// Dossiers that the front page names as changed last.
const LATEST: usize = 6;

/// Pictures on the tile of a kind.
const TILE_PICTURES: usize = 3;

/// The front page.
pub fn front(context: &PageContext<'_>) -> Main {
    let (site, language) = (context.site, context.language);
    let tag = language.tag();
    let guide = site.guide();
    let (all, dates) = (site.all(), site.dates());
    let thumbs = |listed: &[Listed<'_>], count: usize| {
        listed
            .iter()
            .filter_map(|listed| context.thumb(&context.brief(*listed)))
            .take(count)
            .collect::<Vec<_>>()
    };
    let kinds = site.kinds().into_iter().map(|kind| {
        let products = site.of_kind(kind, language);
        KindTile {
            kind: kind.as_str(),
            href: context.links.to(&routes::kind(tag, kind, 1)),
            count: context.locale().count("count-products", published(&products)),
            thumbs: thumbs(&products, TILE_PICTURES),
        }
    });
    let latest = site.latest(LATEST).into_iter().map(|listed| Latest {
        row: context.row(listed, Vec::new()),
        date: context.brief(listed).revised.map(|date| context.day(date)),
    });
    let view = FrontPage {
        title: context.local(guide.title),
        publisher: context.local(&guide.publisher.name),
        alerts: context.first_alerts(),
        all_alerts: context.links.to(&routes::records(tag, RecordType::Alert, 1)),
        kinds: kinds.collect(),
        look: context.links.to(&routes::look(tag, 1)),
        az: context.links.to(&routes::az(tag, 1)),
        barcodes: context.links.to(&routes::barcodes(tag, 1)),
        tools: context.links.to(&routes::tools(tag)),
        brands: context.links.to(&routes::records(tag, RecordType::Brand, 1)),
        markets: context.links.to(&routes::markets(tag)),
        hs: context.links.to(&routes::hs_index(tag)),
        learn: site
            .listed_types()
            .contains(&RecordType::Primer)
            .then(|| context.links.to(&routes::records(tag, RecordType::Primer, 1))),
        about: context.links.to(&routes::about(tag)),
        latest: latest.collect(),
        products_count: context.locale().count("count-products", published(&all)),
        withdrawn: context.withdrawn(),
        brands_count: context.locale().count("count-brands", site.of_type(RecordType::Brand, language).len()),
        edition: site.edition_name(),
        audience: site.audience().as_str(),
        built: context.day(dates.today),
        valid_until: dates.valid_until.map(|date| context.day(date)),
    };
    let title = context.local_text(guide.title).to_owned();
    let alerts = (!view.alerts.is_empty()).then_some(Feature::Alerts);
    Main::new("front.html", title, SitePart::Front, Vec::new(), &view).with_places(tag, alerts)
}
