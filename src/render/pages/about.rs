//! About this copy.
//!
//! **Invariant:** says the copy's dates in plain text, and never that the copy is verified.

use super::Main;
use super::header::{Crumb, SitePart};
use super::page_context::{DayView, PageContext};
use super::words::Words;
use crate::domain::RecordType;
use crate::render::shell::recipient_name;
use crate::render::view::{Html, view};

view! {
    /// What `about.html` is given.
    pub struct AboutPage<'a> {
        /// The guide's name.
        title: Option<Words<'a>>,
        /// The guide's id.
        guide: &'a str,
        /// Who publishes it.
        publisher: Option<Words<'a>>,
        /// The publisher's mailbox.
        email: Option<&'a str>,
        /// The edition's name.
        edition: &'a str,
        /// Whom it is for.
        audience: &'static str,
        /// The day it was made.
        built: DayView,
        /// The last day it is current.
        valid_until: Option<DayView>,
        /// Whom the copy was made for, where it is numbered.
        recipient: Option<Html>,
        /// The running number.
        sequence: Option<u32>,
        /// How many dossiers.
        dossiers: String,
        /// How many of them are withdrawn; none where there are none.
        withdrawn: Option<String>,
        /// How many brands.
        brands: String,
        /// The edition's languages, by tag.
        languages: Vec<&'a str>,
        /// Countries that selected its dossiers, by code; empty = all.
        markets: Vec<&'static str>,
        /// The notice.
        notice: Option<Words<'a>>,
    }
}

/// The page about the copy.
pub fn about(context: &PageContext<'_>) -> Main {
    let site = context.site;
    let dates = site.dates();
    let guide = site.guide();
    let view = AboutPage {
        title: context.local(guide.title),
        guide: guide.id.as_str(),
        publisher: context.local(&guide.publisher.name),
        email: guide.publisher.email.as_deref(),
        edition: site.edition_name(),
        audience: site.audience().as_str(),
        built: context.day(dates.today),
        valid_until: dates.valid_until.map(|date| context.day(date)),
        recipient: site.recipient().map(recipient_name),
        sequence: dates.sequence,
        dossiers: context.locale().format.number(&site.all().len().to_string()),
        withdrawn: context.withdrawn(),
        brands: context
            .locale()
            .format
            .number(&site.of_type(RecordType::Brand, context.language).len().to_string()),
        languages: site.languages().iter().map(|language| language.tag().as_str()).collect(),
        markets: site.selected_markets().into_iter().flatten().map(|country| country.as_str()).collect(),
        notice: context.local(guide.notice),
    };
    Main::new(
        "about.html",
        context.locale().say("about-title"),
        SitePart::About,
        vec![Crumb::front(context)],
        &view,
    )
}
