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
    let held = maker.site.held;
    let edition = &held.edition;
    let view = AboutPage {
        title: maker.local(&held.guide.title),
        guide: held.guide.id.value.as_str(),
        publisher: maker.local(&held.guide.publisher.name),
        email: held.guide.publisher.email.as_deref(),
        edition: &edition.name,
        audience: edition.audience.as_str(),
        built: maker.day(edition.today),
        valid_until: edition.valid_until.map(|date| maker.day(date)),
        sequence: edition.sequence,
        dossiers: maker.locale().format.number(&held.dossiers.len().to_string()),
        withdrawn: maker.withdrawn(),
        brands: maker.locale().format.number(&held.brands.len().to_string()),
        languages: edition.languages.iter().map(|language| language.tag.as_str()).collect(),
        markets: edition.markets.iter().flatten().map(|country| country.as_str()).collect(),
        notice: maker.local(&held.guide.notice),
    };
    Main::new("about.html", maker.locale().say("about-title"), Part::About, vec![Crumb::front(maker)], &view)
}
