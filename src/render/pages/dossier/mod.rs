//! A dossier's page: what an officer with a box in hand reads.
//!
//! **Invariant:** points are numbered as they stand in this edition; nothing here tells that another has more.

mod card;
pub(super) mod codes;
mod confusables;
mod facts;
mod figure;
mod history;
mod inspect;
mod pattern;
mod points;
mod report;
mod variants;

use std::collections::BTreeSet;

use super::Main;
use super::alert::AlertLine;
use super::case::{CaseLine, cases};
use super::header::{Crumb, SitePart};
use super::page_context::{DayView, PageContext, PrintedNames};
use super::picture::Shot;
use super::places::{self, PlaceRights};
use super::record::{Cell, named_by};
use super::rights::{ContactView, RightView, contact_scripts};
use super::words::Words;

use crate::domain::{Country, Infringement, Visibility};
use crate::model::Dossier;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::site::{has_form, is_look_alike, is_published, is_similar_only, knows_right};
use crate::render::view::{Html, view};

pub use card::{Card, CardEntry, Extent, Foot, card, entry as card_entry, foot, of as card_of};
use codes::{CertificationMark, CodeView, DateWordView, KnownFalseView, VerbatimView};
use confusables::ConfusableView;
use facts::FactsView;
use figure::HotspotView;
pub use figure::{Figure, credit, figure_of};
use history::SourceView;
pub use history::{History, history};
pub use inspect::{chain_of, inspect, languages};
pub use points::{Point, points as points_of};
use variants::{ItemView, VariantView};

view! {
    /// What `dossier.html` is given.
    pub struct DossierPage<'a> {
        /// The dossier's id.
        id: &'a str,
        /// Its kind.
        kind: &'static str,
        /// Names as printed.
        printed: PrintedNames<'a>,
        /// The name for the reader.
        name: Words<'a>,
        /// One line.
        summary: Option<Words<'a>>,
        /// The brand's name.
        brand: Option<Words<'a>>,
        /// The reference to the brand's page.
        brand_href: Option<String>,
        /// The right holder.
        holder: Option<Words<'a>>,
        /// Whether the brand is invented.
        invented: bool,
        /// Alerts about it that hold.
        alerts: Vec<AlertLine<'a>>,
        /// What it warns of.
        infringements: Vec<&'static str>,
        /// Whether it warns of similar goods alone.
        similar: bool,
        /// Whether it is of goods that the brand did not make.
        look_alike: bool,
        /// Whether fuller editions may hold more.
        limited: bool,
        /// What people call the product.
        aliases: Vec<Html>,
        /// The main picture.
        picture: Option<Shot>,
        /// The points on it.
        hotspots: Vec<HotspotView<'a>>,
        /// Products that it is taken for.
        confusables: Vec<ConfusableView<'a>>,
        /// The prose before the sections.
        opening: Option<Words<'a>>,
        /// The packs.
        variants: Vec<VariantView<'a>>,
        /// Whether barcode numbers stand on them.
        numbered: bool,
        /// The credit of their pictures, where it is one.
        variants_credit: Option<Html>,
        /// The weights that the points have.
        weights: Vec<&'static str>,
        /// The points to check.
        points: Vec<Point<'a>>,
        /// The reference to the form for goods in hand, where there are points to look at.
        inspect: Option<String>,
        /// The reference to the field card, as there is one to that form.
        card: Option<String>,
        /// The reference to the pocket pack, where the copy has them.
        pocket: Option<String>,
        /// The reference to the points by what they need, of this product where there is script.
        tools: String,
        /// Whether there are pictures to compare.
        compares: bool,
        /// Sections that are no point.
        sections: Vec<SectionView<'a>>,
        /// Codes on the pack.
        codes: Vec<CodeView<'a>>,
        /// Dates on the pack.
        dates: Vec<DateWordView<'a>>,
        /// Time from manufacture to use-by.
        shelf_life: Option<String>,
        /// What the checker knows.
        checker: codes::CheckedGoods,
        /// Whether there are codes or dates to check.
        checks: bool,
        /// Codes seen on counterfeits.
        known_false: Vec<KnownFalseView<'a>>,
        /// Korean text on the pack.
        verbatim: Vec<VerbatimView<'a>>,
        /// Certification marks.
        marks: Vec<CertificationMark<'a>>,
        /// Trade items.
        items: Vec<ItemView<'a>>,
        /// What is known of the product.
        facts: FactsView<'a>,
        /// Rights, the brand's last.
        rights: Vec<RightView<'a>>,
        /// Where they are in force.
        place: PlaceRights,
        /// Countries that the product has to do with and that none of those is in, by code.
        rights_none: Vec<&'static str>,
        /// Whom to ask, the brand's last.
        contacts: Vec<ContactView<'a>>,
        /// What a report of a listing takes from here, where the copy has platforms.
        report: Option<report::ReportView>,
        /// What to photograph.
        photo_request: Vec<&'a str>,
        /// Routes of infringing goods.
        routes: Vec<facts::RouteView<'a>>,
        /// Where facts come from.
        sources: Vec<SourceView<'a>>,
        /// The dossier's history.
        history: History<'a>,
        /// Cases of such goods.
        cases: Vec<CaseLine<'a>>,
        /// Other records that name it.
        named_by: Vec<Cell<'a>>,
        /// Other products of the brand.
        related: Vec<Related<'a>>,
    }
}

view! {
    /// A section that is no point.
    pub struct SectionView<'a> {
        /// Its id.
        id: &'a str,
        /// Its heading.
        title: Words<'a>,
        /// Its prose.
        body: Words<'a>,
    }
}

view! {
    /// Another product of the brand.
    pub struct Related<'a> {
        /// Where it is.
        href: String,
        /// Its name as printed.
        hangul: &'a str,
        /// Its name for the reader.
        name: Words<'a>,
    }
}

view! {
    /// What `withdrawn.html` is given.
    pub struct WithdrawnPage<'a> {
        /// The dossier's id.
        id: &'a str,
        /// Names as printed.
        printed: PrintedNames<'a>,
        /// The name for the reader.
        name: Words<'a>,
        /// The brand's name.
        brand: Option<Words<'a>>,
        /// The reference to the brand's page.
        brand_href: Option<String>,
        /// The right holder.
        holder: Option<Words<'a>>,
        /// Whether the brand is invented.
        invented: bool,
        /// What people call the product.
        aliases: Vec<Html>,
        /// The day it was withdrawn.
        since: Option<DayView>,
        /// Why.
        reasons: Vec<Words<'a>>,
        /// Whom to ask.
        contacts: Vec<ContactView<'a>>,
    }
}

/// Other products of the brand that a page names.
const RELATED: usize = 8;

/// A dossier's page.
pub fn dossier<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Main {
    let mut crumbs = vec![Crumb::front(context)];
    let tag = context.language.tag();
    let kind = context.locale().say(&format!("kind-{}", dossier.kind().as_str()));
    crumbs.push(Crumb::own(context.mark(&kind), context.links.to(&routes::kind(tag, dossier.kind(), 1))));
    if let Some(brand) = context.site.brand_of(dossier) {
        crumbs.push(Crumb::new(context.name(brand), context.links.record(&brand.key)));
    }
    let title = context.title("", dossier);
    let id = dossier.facts.id.value.to_string();
    if is_published(dossier) {
        let view = page(context, dossier);
        let compares = view.compares.then_some(Feature::Compare);
        let checks = view.checks.then_some(Feature::Check);
        let alerts = (!view.alerts.is_empty()).then_some(Feature::Alerts);
        let main = Main::new("dossier.html", title, SitePart::Products, crumbs, &view);
        let reports = view.report.is_some().then_some(Feature::Report);
        let numbers = view.numbered.then_some(Feature::Numbers);
        let features = [compares, checks, alerts, reports, numbers].into_iter().flatten();
        let scripts = features.chain(contact_scripts(&view.contacts)).chain([Feature::Fold]);
        let mut main = main.of_record(id, &view);
        // Before the script that reads them.
        main.scripts.extend(reports.map(|_| routes::channels(tag)));
        main.with_places(tag, scripts)
    } else {
        let view = withdrawn(context, dossier);
        let main = Main::new("withdrawn.html", title, SitePart::Products, crumbs, &view).of_record(id, &view);
        main.with_scripts(contact_scripts(&view.contacts))
    }
}

fn page<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> DossierPage<'s> {
    let facts = &dossier.facts;
    let chain = &context.language.chain;
    let brand = context.site.brand_of(dossier);
    let of_brand = brand.map_or(&[][..], |brand| &brand.facts.rights[..]);
    let main_photo = facts
        .main_photo
        .as_ref()
        .and_then(|main| facts.photos.iter().find(|photo| photo.id.value == main.value));
    let picture = context.main_shot(dossier);
    let mut variants = variants::variants(context, dossier);
    let hotspots = match (&picture, main_photo) {
        (Some(_), Some(photo)) => figure::hotspots(context, dossier, photo),
        _ => Vec::new(),
    };
    let points = points::points(context, dossier, &hotspots);
    let rights: Vec<RightView<'_>> = facts
        .rights
        .iter()
        .map(|right| context.right(right, false))
        .chain(of_brand.iter().map(|right| context.right(right, true)))
        .collect();
    DossierPage {
        id: facts.id.value.as_str(),
        kind: dossier.kind().as_str(),
        printed: PageContext::printed(&facts.names),
        name: context.name(dossier),
        summary: dossier.summary(chain).map(|said| context.plain(&said)),
        brand: brand.map(|brand| context.name(brand)),
        brand_href: brand.map(|brand| context.links.record(&brand.key)),
        holder: brand.and_then(|brand| context.local(&brand.facts.right_holder.name)),
        invented: brand.is_some_and(|brand| brand.facts.invented),
        alerts: context.alerts_about(&dossier.key),
        infringements: facts.infringements.iter().copied().map(Infringement::as_str).collect(),
        similar: is_similar_only(dossier),
        look_alike: is_look_alike(dossier),
        limited: context.site.audience() < Visibility::Customs,
        aliases: context.aliases(&facts.aliases),
        hotspots,
        inspect: has_form(dossier)
            .then(|| context.links.to(&routes::inspect(context.language.tag(), &dossier.key))),
        card: has_form(dossier)
            .then(|| context.links.to(&routes::card(context.language.tag(), &dossier.key))),
        pocket: (context.site.has_pockets() && has_form(dossier))
            .then(|| context.links.to(&routes::pocket(context.language.tag(), &dossier.key))),
        tools: format!(
            "{}#product={}",
            context.links.to(&routes::tools(context.language.tag())),
            dossier.key.slug
        ),
        compares: points.iter().flat_map(|point| &point.pairs).any(|pair| pair.genuine.whole.is_some()),
        picture,
        confusables: confusables::confusables(context, &dossier.key),
        opening: dossier.opening(chain).map(|said| context.prose(&said, 2)),
        numbered: variants::are_numbered(&variants),
        variants_credit: variants::one_credit(&mut variants),
        variants,
        weights: points::weights(dossier),
        points,
        sections: facts
            .sections
            .iter()
            .filter_map(|section| self::section(context, dossier, section.id.as_str()))
            .collect(),
        codes: codes::codes(context, dossier),
        dates: codes::dates(context, dossier),
        shelf_life: facts.shelf_life_months.map(|months| context.locale().count("months", months as usize)),
        checker: codes::checked_goods(dossier),
        checks: !facts.codes.is_empty() || !facts.dates.is_empty(),
        known_false: codes::known_false(context, dossier),
        verbatim: codes::verbatim(context, dossier),
        marks: codes::marks(context, dossier),
        items: variants::items(context, dossier),
        facts: facts::facts(context, dossier),
        place: places::rights(&rights),
        rights,
        rights_none: rights_none(context, dossier),
        contacts: context.contacts_of(dossier).map(|contact| context.contact(contact)).collect(),
        report: report::report(context, dossier),
        photo_request: facts.photo_request.iter().map(|token| token.as_str()).collect(),
        routes: facts::routes(context, dossier),
        sources: history::sources(context, dossier),
        history: history::history(context, dossier),
        cases: cases(context, &dossier.key),
        named_by: named_by(context, &dossier.key),
        related: related(context, dossier),
    }
}

/// Countries that a product has to do with and that the copy knows no right for: silence there would be read as "no
/// right", or as "surely one".
fn rights_none(context: &PageContext<'_>, dossier: &Dossier) -> Vec<&'static str> {
    let (facts, brand) = (&dossier.facts, context.site.brand_of(dossier));
    let sold = facts.variants.iter().flat_map(|variant| &variant.markets);
    let seen = facts.checkpoints.iter().flat_map(|checkpoint| &checkpoint.seen_in);
    let codes = facts.known_false.iter().flat_map(|known| &known.seen_in);
    let countries: BTreeSet<Country> = sold.chain(seen).chain(codes).map(|country| country.value).collect();
    let unknown = countries.into_iter().filter(|country| !knows_right(dossier, brand, *country));
    let mut unknown: Vec<&'static str> = unknown.map(Country::as_str).collect();
    let name = |code| context.locale().country(code);
    unknown.sort_by(|one, other| context.locale().format.compare(name(one), name(other)));
    unknown
}

fn section<'s>(context: &PageContext<'s>, dossier: &'s Dossier, id: &'s str) -> Option<SectionView<'s>> {
    let (title, body) = context.section(dossier, id)?;
    Some(SectionView { id, title, body })
}

fn related<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<Related<'s>> {
    let others = context.site.beside(dossier, RELATED, context.language).into_iter();
    let related = others.map(|listed| context.brief(listed)).map(|other| Related {
        href: context.links.record(other.key),
        hangul: other.hangul(),
        name: context.brief_name(&other),
    });
    related.collect()
}

fn withdrawn<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> WithdrawnPage<'s> {
    let facts = &dossier.facts;
    let brand = context.site.brand_of(dossier);
    // The newest change that the reader may see says why.
    let newest = facts.changes.iter().max_by_key(|change| change.revision.value);
    WithdrawnPage {
        id: facts.id.value.as_str(),
        printed: PageContext::printed(&facts.names),
        name: context.name(dossier),
        brand: brand.map(|brand| context.name(brand)),
        brand_href: brand.map(|brand| context.links.record(&brand.key)),
        holder: brand.and_then(|brand| context.local(&brand.facts.right_holder.name)),
        invented: brand.is_some_and(|brand| brand.facts.invented),
        aliases: context.aliases(&facts.aliases),
        since: dossier.revision.map(|revision| context.day(revision.date)),
        reasons: newest
            .and_then(|change| change.note.as_ref())
            .and_then(|note| context.local(note))
            .into_iter()
            .collect(),
        contacts: context.contacts_of(dossier).map(|contact| context.contact(contact)).collect(),
    }
}
