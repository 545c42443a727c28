//! About this copy.
//!
//! **Invariant:** says the copy's dates in plain text, and never that the copy is verified.

use super::Main;
use super::header::{Crumb, Part};
use super::maker::{Day, Maker};
use super::words::Words;
use crate::render::view::view;

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
        built: Day,
        /// The last day it is current.
        valid_until: Option<Day>,
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
pub fn about(maker: &Maker<'_>) -> Main {
    let site = maker.site;
    let dates = site.dates();
    let guide = site.guide();
    let view = AboutPage {
        title: maker.local(guide.title),
        guide: guide.id.as_str(),
        publisher: maker.local(&guide.publisher.name),
        email: guide.publisher.email.as_deref(),
        edition: site.edition_name(),
        audience: site.audience().as_str(),
        built: maker.day(dates.today),
        valid_until: dates.valid_until.map(|date| maker.day(date)),
        sequence: dates.sequence,
        dossiers: maker.locale().format.number(&site.all().len().to_string()),
        withdrawn: maker.withdrawn(),
        brands: maker.locale().format.number(&site.brands(maker.tongue).len().to_string()),
        languages: site.tongues().iter().map(|tongue| tongue.tag().as_str()).collect(),
        markets: site.selected_markets().into_iter().flatten().map(|country| country.as_str()).collect(),
        notice: maker.local(guide.notice),
    };
    Main::new("about.html", maker.locale().say("about-title"), Part::About, vec![Crumb::front(maker)], &view)
}
