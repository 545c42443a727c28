//! The views of each kind of page.
//!
//! **Invariant:** a page is made from its own inputs alone; no page knows of another.

mod about;
mod agency;
mod agreement;
mod alert;
mod az;
mod barcodes;
mod brand;
mod case;
mod chart;
mod dossier;
mod front;
mod glossary;
mod handbook;
mod header;
mod jurisdiction;
mod list;
mod look;
mod look_products;
mod mark;
mod office;
mod page_context;
mod parts;
mod picture;
mod places;
mod platform;
pub(super) mod pocket;
mod primer;
mod programme;
mod reckoner;
mod record;
mod report;
mod rights;
mod search;
mod starts;
mod statistic;
mod stubs;
mod tool_points;
mod tools;
mod words;

use tera::{Context, Value};

use super::engine::Engine;
use super::plan::{Page, PageKind};
use super::scripts::{self, Feature};
use super::shell::Frame;
use super::site::SiteLanguage;
use super::tracked::Tracked;
use super::view::View;
use super::{Cards, Rendered, routes};
use crate::diag::Diagnostic;
use crate::domain::{Digester, LanguageTag, RecordType};
use crate::model::AnyRecord;

pub use handbook::CardArticle;
use header::{Crumb, SitePart};
pub(super) use page_context::PageContext;
pub(super) use parts::script as parts;
pub(super) use picture::WITHIN as PICTURE_WITHIN;
pub(super) use words::is_korean;

/// The main part of a page, ready for its template.
struct Main {
    /// The template.
    template: &'static str,
    /// The page's title.
    title: String,
    /// The part of the site that the page is in.
    part: SitePart,
    /// The links above the heading.
    crumbs: Vec<Crumb>,
    /// The view.
    view: Value,
    /// The record that the page shows, and the digest of what it shows of it.
    record: Option<(String, [u8; 32])>,
    /// Scripts that this page needs beside those of every page, from the root.
    scripts: Vec<String>,
}

impl Main {
    fn new(
        template: &'static str,
        title: String,
        part: SitePart,
        crumbs: Vec<Crumb>,
        view: &impl View,
    ) -> Self {
        Self { template, title, part, crumbs, view: view.value(), record: None, scripts: Vec::new() }
    }

    /// The same, with the digest of `view` under the record's `id`.
    fn of_record(mut self, id: String, view: &impl View) -> Self {
        let mut digester = Digester::default();
        view.absorb(&mut digester);
        self.record = Some((id, digester.finish()));
        self
    }

    /// The same, with those scripts and the one that says what holds in the reader's place, behind what it says it of.
    fn with_places(mut self, language: &LanguageTag, features: impl IntoIterator<Item = Feature>) -> Self {
        self.scripts.push(routes::places(language));
        self.with_scripts(features.into_iter().chain([Feature::Place]))
    }

    /// The same, with the scripts of what it does with script.
    fn with_scripts(mut self, features: impl IntoIterator<Item = Feature>) -> Self {
        self.scripts.extend(scripts::of(features).iter().map(|script| format!("assets/{script}")));
        self
    }
}

/// The script that holds the products of the picture grid in a language, and its path.
pub(super) fn look_products(tracked: &Tracked<'_>, language: &SiteLanguage) -> (String, String) {
    (routes::look_products(language.tag()), look_products::script(tracked, language))
}

/// The script that holds the points of the picture grid's products in a language, and its path.
pub(super) fn tool_points(tracked: &Tracked<'_>, language: &SiteLanguage) -> (String, String) {
    (routes::tool_points(language.tag()), tool_points::script(tracked, language))
}

/// The script that holds what places bring to the pages of goods, and its path.
pub(super) fn places(tracked: &Tracked<'_>, language: &SiteLanguage) -> (String, String) {
    (routes::places(language.tag()), places::script(tracked, language))
}

/// The script that holds the channels of platforms and the texts of reports, and its path.
pub(super) fn channels(tracked: &Tracked<'_>, language: &SiteLanguage) -> (String, String) {
    (routes::channels(language.tag()), report::script(tracked, language))
}

/// Makes `page` of the copy that is `tracked`.
pub(super) fn render(
    engine: &Engine,
    tracked: Tracked<'_>,
    page: &Page,
    cards: &Cards<'_>,
) -> Result<Rendered, Diagnostic> {
    let languages = tracked.languages();
    let language = page.language.and_then(|number| languages.get(number)).unwrap_or(&languages[0]);
    let context = PageContext::new(&tracked, language, &page.path);
    let mut main = match &page.shows {
        PageKind::Root => stubs::root(&context),
        PageKind::Id(key, _) => stubs::id(&context, key),
        PageKind::Moved(key, _) => stubs::moved(&context, key),
        PageKind::Front => front::front(&context),
        PageKind::Search => search::search(&context),
        PageKind::Scan => search::scan(&context),
        PageKind::About => about::about(&context),
        PageKind::Look(number) => look::look(&context, *number),
        PageKind::Az(number) => az::az(&context, *number),
        PageKind::Barcodes(number) => barcodes::barcodes(&context, *number),
        PageKind::Tools => tools::tools(&context),
        PageKind::Tool(tool, number) => tools::tool(&context, *tool, *number),
        PageKind::Handbook(of, number) => handbook::handbook(&context, page, of, *number, cards)?,
        PageKind::Kind(kind, number) => list::kind(&context, *kind, *number),
        PageKind::Records(RecordType::Office, _) => office::directory(&context),
        PageKind::Records(RecordType::Primer, _) => primer::learn(&context),
        PageKind::Records(RecordType::Alert, _) => alert::list(&context),
        PageKind::Records(record_type, number) => list::records(&context, *record_type, *number),
        PageKind::Record(key, number) => match tracked.any(key) {
            AnyRecord::Product(dossier) => dossier::dossier(&context, dossier),
            AnyRecord::Brand(brand) => brand::brand(&context, brand, *number),
            AnyRecord::Mark(mark) => record::record(&context, mark, *number, mark::blocks(&context, mark)),
            AnyRecord::Jurisdiction(place) => {
                record::record(&context, place, *number, jurisdiction::blocks(&context, place))
            }
            AnyRecord::Office(office) => {
                record::record(&context, office, *number, office::blocks(&context, office))
            }
            AnyRecord::Agency(agency) => {
                record::record(&context, agency, *number, agency::blocks(&context, agency))
            }
            AnyRecord::Case(of) => record::record(&context, of, *number, case::blocks(&context, of)),
            AnyRecord::Statistic(of) => {
                record::record(&context, of, *number, statistic::blocks(&context, of))
            }
            AnyRecord::Glossary(of) => record::record(&context, of, *number, glossary::blocks(&context, of)),
            AnyRecord::Agreement(of) => {
                record::record(&context, of, *number, agreement::blocks(&context, of))
            }
            AnyRecord::Primer(of) => primer::page(&context, of, *number),
            AnyRecord::Programme(of) => {
                record::record(&context, of, *number, programme::blocks(&context, of))
            }
            AnyRecord::Alert(of) => alert::page(&context, of, *number),
            AnyRecord::Platform(platform) => {
                record::record(&context, platform, *number, platform::blocks(&context, platform))
            }
        },
        PageKind::Markets => list::markets(&context),
        PageKind::Market(country, number) => list::market(&context, *country, *number),
        PageKind::HsIndex => list::hs_index(&context),
        PageKind::Hs(heading, number) => list::hs(&context, heading, *number),
        PageKind::Inspect(key) => dossier::inspect(&context, tracked.dossier(key)),
        PageKind::Card(key) => dossier::card(&context, tracked.dossier(key)),
    };
    // Before the script that takes parts from it.
    if main.scripts.iter().any(|script| script.ends_with(scripts::PARTS)) {
        main.scripts.insert(0, routes::parts(language.tag()));
    }
    let mut values = Context::new();
    values.insert_value("t", language.messages.clone());
    values.insert_value("w", language.words.clone());
    values.insert_value("page", main.view);

    // About and the front pages say the dates themselves, but warn like any other page.
    let frame = Frame {
        site: &tracked,
        language,
        path: &page.path,
        title: &main.title,
        scripts: &main.scripts,
        neutral: page.language.is_none(),
        moved: matches!(page.shows, PageKind::Moved(..)),
        has_feeds: matches!(page.shows, PageKind::Front | PageKind::Records(RecordType::Alert, _)),
        is_print: page.shows.is_print(),
    };
    let mut html = String::with_capacity(8 * 1024);
    frame.before(&mut html);
    let mut html = html.into_bytes();
    if page.language.is_some() {
        values.insert_value("site", header::header(&context, page, main.part, main.crumbs).value());
        engine.render("header.html", &values, &mut html)?;
    }
    html.extend_from_slice(b"<main id=\"content\" tabindex=\"-1\">\n");
    engine.render(main.template, &values, &mut html)?;
    html.extend_from_slice(b"</main>\n");
    let mut html = String::from_utf8(html).expect("templates and their values are text");
    frame.after(&mut html);
    let record = main.record;
    Ok(Rendered { path: page.path.clone(), html, record, asked: tracked.asked() })
}

/// The reference from a page to a file of the copy.
fn asset(from_root: &str, file: &str) -> String {
    let mut reference = String::with_capacity(from_root.len() + file.len());
    reference.push_str(from_root);
    reference.push_str(file);
    reference
}

/// `../` as often as the page needs to reach the root.
fn up(path: &str) -> String {
    routes::to_root(path)
}
