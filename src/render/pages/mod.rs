//! The views of each kind of page.
//!
//! **Invariant:** a page is made from its own inputs alone; no page knows of another.

mod about;
mod az;
mod barcodes;
mod brand;
mod dossier;
mod front;
mod handbook;
mod header;
mod list;
mod look;
mod look_products;
mod maker;
mod picture;
pub(super) mod pocket;
mod rights;
mod search;
mod starts;
mod stubs;
mod words;

use tera::{Context, Value};

use super::engine::Engine;
use super::plan::{Page, Shows};
use super::shell::Frame;
use super::site::{Site, Tongue};
use super::tracked::Tracked;
use super::view::View;
use super::{Rendered, routes};
use crate::diag::Diagnostic;
use crate::domain::Digester;

use header::{Crumb, Part};
pub(super) use maker::Maker;
pub(super) use picture::WITHIN as PICTURE_WITHIN;

/// The main part of a page, ready for its template.
struct Main {
    /// The template.
    template: &'static str,
    /// The page's title.
    title: String,
    /// The part of the site that the page is in.
    part: Part,
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
    fn new(template: &'static str, title: String, part: Part, crumbs: Vec<Crumb>, view: &impl View) -> Self {
        Self { template, title, part, crumbs, view: view.value(), record: None, scripts: Vec::new() }
    }

    /// The same, with the digest of `view` under the record's `id`.
    fn of_record(mut self, id: String, view: &impl View) -> Self {
        let mut digester = Digester::default();
        view.absorb(&mut digester);
        self.record = Some((id, digester.finish()));
        self
    }

    /// The same, with `scripts` below `assets/`.
    fn with_scripts<'a>(mut self, scripts: impl Iterator<Item = &'a str>) -> Self {
        self.scripts.extend(scripts.map(|script| format!("assets/{script}")));
        self
    }
}

/// The script that holds the products of the picture grid in a language, and its path.
pub(super) fn look_products(site: &Site<'_>, tongue: &Tongue) -> (String, String) {
    (routes::look_products(tongue.tag()), look_products::script(&Tracked::new(site), tongue))
}

/// Makes `page` of `site`.
pub(super) fn render(engine: &Engine, site: &Site<'_>, page: &Page) -> Result<Rendered, Diagnostic> {
    let tongue = page.language.and_then(|number| site.tongues.get(number)).unwrap_or(&site.tongues[0]);
    let tracked = Tracked::new(site);
    let maker = Maker::new(&tracked, tongue, &page.path);
    let main = match &page.shows {
        Shows::Root => stubs::root(&maker),
        Shows::Id(index) => stubs::id(&maker, tracked.numbered(*index)),
        Shows::Moved(index, _) => stubs::moved(&maker, tracked.numbered(*index)),
        Shows::Front => front::front(&maker),
        Shows::Search => search::search(&maker),
        Shows::About => about::about(&maker),
        Shows::Look(number) => look::look(&maker, *number),
        Shows::Az(number) => az::az(&maker, *number),
        Shows::Barcodes(number) => barcodes::barcodes(&maker, *number),
        Shows::Handbook(of, number) => handbook::handbook(&maker, of, *number),
        Shows::Kind(kind, number) => list::kind(&maker, *kind, *number),
        Shows::Brands(number) => list::brands(&maker, *number),
        Shows::Brand(slug, number) => brand::brand(&maker, slug, *number),
        Shows::Markets => list::markets(&maker),
        Shows::Market(country, number) => list::market(&maker, *country, *number),
        Shows::HsIndex => list::hs_index(&maker),
        Shows::Hs(heading, number) => list::hs(&maker, heading, *number),
        Shows::Dossier(index) => dossier::dossier(&maker, tracked.numbered(*index)),
        Shows::Inspect(index) => dossier::inspect(&maker, tracked.numbered(*index)),
        Shows::Card(index) => dossier::card(&maker, tracked.numbered(*index)),
    };
    let mut context = Context::new();
    context.insert_value("t", tongue.messages.clone());
    context.insert_value("w", tongue.words.clone());
    context.insert_value("page", main.view);

    // About and the front pages say the dates themselves, but warn like any other page.
    let frame = Frame {
        site: &tracked,
        tongue,
        path: &page.path,
        title: &main.title,
        scripts: &main.scripts,
        neutral: page.language.is_none(),
        moved: matches!(page.shows, Shows::Moved(..)),
        is_print: matches!(page.shows, Shows::Card(_) | Shows::Handbook(..)),
    };
    let mut html = String::with_capacity(8 * 1024);
    frame.before(&mut html);
    let mut html = html.into_bytes();
    if page.language.is_some() {
        context.insert_value("site", header::header(&maker, page, main.part, main.crumbs).value());
        engine.render("header.html", &context, &mut html)?;
    }
    html.extend_from_slice(b"<main id=\"content\" tabindex=\"-1\">\n");
    engine.render(main.template, &context, &mut html)?;
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
