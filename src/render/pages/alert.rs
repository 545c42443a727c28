//! Alerts: the sheet of one, the list of all, and how other pages name those that are about them.
//!
//! **Invariant:** an alert stands with the day on which it ends, in words; what has ended by the copy's day is named as past.

use super::Main;
use super::dossier::{Figure, Point, figure_of, points_of};
use super::header::{Crumb, SitePart};
use super::page_context::PageContext;
use super::record::{self, Block, Cell, OfType};
use super::words::Words;
use crate::domain::{Country, Date, RecordKey, RecordType, Status, Weight};
use crate::load::records::{self, AlertUrgency, Contact, Photo};
use crate::load::yaml::Spanned;
use crate::model::{Dossier, Record};
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::tracked::AlertListed;
use crate::render::view::view;

type Alert = Record<records::Alert>;

/// Pictured points that a sheet has room for.
const POINTS: usize = 2;

/// Alerts that stand on the front page.
const ON_FRONT: usize = 3;

view! {
    /// What only an alert's page has.
    pub struct AlertSheet<'a> {
        /// Its last day, as YYYY-MM-DD.
        expires: String,
        /// Whether that lay before the copy's day.
        ended: bool,
        /// Until when it holds, in words.
        until: String,
        /// That it has ended, in words.
        ended_text: String,
        /// What readers are asked for.
        ask: Option<Words<'a>>,
        /// Its own photos.
        photos: Vec<Figure<'a>>,
        /// The goods that it is about.
        products: Vec<AlertProduct<'a>>,
    }
}

view! {
    /// Goods that an alert is about.
    pub struct AlertProduct<'a> {
        /// Where their page is.
        href: String,
        /// Their name as printed, in Hangul.
        hangul: &'a str,
        /// Their name for the reader.
        name: Words<'a>,
        /// The points that tell most, with pictures.
        points: Vec<Point<'a>>,
    }
}

view! {
    /// An alert in a line.
    pub struct AlertLine<'a> {
        /// Where it is.
        href: String,
        /// Its name for the reader.
        name: Words<'a>,
        /// Its one line.
        summary: Option<Words<'a>>,
        /// Its last day, as YYYY-MM-DD.
        expires: String,
        /// When it was issued, in words.
        issued: String,
        /// Until when it holds, in words.
        until: String,
        /// Whether it comes before others.
        urgent: bool,
        /// Whether it is withdrawn.
        withdrawn: bool,
    }
}

view! {
    /// What `alerts.html` is given.
    pub struct AlertsPage<'a> {
        /// The heading.
        title: String,
        /// How many alerts there are in all.
        count: String,
        /// Those that hold on the copy's day.
        live: Vec<AlertLine<'a>>,
        /// Those that have ended or are withdrawn.
        past: Vec<AlertLine<'a>>,
        /// The file that feed readers read, as Atom.
        atom: String,
        /// The same as JSON Feed.
        json: String,
    }
}

/// The page of an alert.
pub fn page<'s>(context: &PageContext<'s>, record: &'s Alert, number: usize) -> Main {
    if record.facts.status.value == Status::Withdrawn {
        return record::record(context, record, number, Vec::new());
    }
    let dossiers = dossiers(context, record);
    // Who is named by no alert of its own is whom the goods' dossiers name.
    let contacts = match (record.facts.contacts.is_empty(), dossiers.first()) {
        (true, Some(dossier)) => {
            let all: Vec<_> = context.contacts_of(dossier).collect();
            serving(&all, &record.facts.markets).into_iter().map(|contact| context.contact(contact)).collect()
        }
        _ => Vec::new(),
    };
    let of_type = OfType {
        blocks: vec![glance(context, record)],
        alert: Some(sheet(context, record, &dossiers)),
        contacts,
        ..OfType::default()
    };
    record::record_of(context, record, number, of_type).with_scripts([Feature::Alerts])
}

/// Those of the contacts that serve the officers of one of the countries; all, where none does or no country is named.
fn serving<'s>(contacts: &[&'s Contact], countries: &[Spanned<Country>]) -> Vec<&'s Contact> {
    let serves = |contact: &&&Contact| {
        let of = &contact.jurisdictions;
        of.is_empty() || of.iter().any(|own| countries.iter().any(|country| country.value == own.value))
    };
    let those: Vec<&Contact> = contacts.iter().filter(serves).copied().collect();
    if countries.is_empty() || those.is_empty() { contacts.to_vec() } else { those }
}

/// The dossiers that an alert names and that are held.
fn dossiers<'s>(context: &PageContext<'s>, record: &'s Alert) -> Vec<&'s Dossier> {
    let names = record.facts.dossiers.iter();
    let keys = names.flat_map(|name| RecordKey::linked(RecordType::Product, name.as_str()));
    keys.filter_map(|key| context.site.record(&key)).collect()
}

fn sheet<'s>(context: &PageContext<'s>, record: &'s Alert, dossiers: &[&'s Dossier]) -> AlertSheet<'s> {
    let facts = &record.facts;
    let photos: Vec<Figure<'s>> =
        facts.photos.iter().filter_map(|photo| own_photo(context, record, photo)).collect();
    // Its own photos stand side by side, as the two of a point do.
    let mut left = if photos.is_empty() { POINTS } else { POINTS - 1 };
    let each = if dossiers.len() == 1 { left } else { 1 };
    let products = dossiers.iter().map(|dossier| {
        let mut points = points_of(context, dossier, &[]);
        points.retain(|point| !point.pairs.is_empty());
        points.sort_by_key(|point| Weight::WORDS.iter().position(|word| *word == point.weight));
        points.truncate(each.min(left));
        points.iter_mut().for_each(|point| point.pairs.truncate(1));
        left -= points.len();
        AlertProduct {
            href: context.links.record(&dossier.key),
            hangul: &dossier.facts.names.hangul,
            name: context.name(dossier),
            points,
        }
    });
    let expires = facts.expires.value;
    AlertSheet {
        expires: expires.to_string(),
        ended: context.site.is_past(expires),
        until: dated(context, "alert-until", expires),
        ended_text: dated(context, "alert-ended", expires),
        ask: context.local(&facts.ask),
        photos,
        products: products.collect(),
    }
}

/// A photo of the alert's own, with what it shows and whose it is.
fn own_photo<'s>(context: &PageContext<'s>, record: &'s Alert, photo: &'s Photo) -> Option<Figure<'s>> {
    let picture = context.site.picture(&record.key, photo.id.as_str())?;
    figure_of(context, photo, photo.shows, picture, None)
}

/// The message `key` on a day.
fn dated(context: &PageContext<'_>, key: &str, day: Date) -> String {
    context.locale().with(key, &[("date", Arg::Text(&context.day(day).text))])
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Alert) -> Block<'s> {
    let facts = &record.facts;
    let urgency = context.said(&format!("alert-urgency-{}", facts.urgency.as_str()));
    let market = |country: Country| Cell {
        href: context.site.record_of(country).map(|key| context.links.record(key)),
        ..context.cell(context.locale().country(country.as_str()))
    };
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "alert-issued", vec![context.cell(&context.day(facts.issued.value).text)])
        .fact(context, "alert-urgency", vec![urgency])
        .fact(context, "alert-markets", facts.markets.iter().map(|country| market(country.value)).collect())
        .fact(context, "alert-seen-on", facts.seen_on.iter().map(|place| context.cell(place)).collect())
}

impl<'s> PageContext<'s> {
    /// An alert in a line.
    fn alert(&self, alert: &AlertListed<'s>) -> AlertLine<'s> {
        let brief = self.site.brief(alert.key, self.language);
        AlertLine {
            href: self.links.record(alert.key),
            name: self.brief_name(&brief),
            summary: brief.summary.as_ref().map(|said| self.plain(said)),
            expires: alert.expires.to_string(),
            issued: self.day(alert.issued).text,
            until: dated(self, "alert-until", alert.expires),
            urgent: alert.urgency == AlertUrgency::High,
            withdrawn: !alert.is_published,
        }
    }

    /// Whether an alert holds on the copy's day.
    fn is_live(&self, alert: &AlertListed<'s>) -> bool {
        alert.is_published && !self.site.is_past(alert.expires)
    }

    /// The alerts about a product, or about products of a brand, that hold on the copy's day.
    pub fn alerts_about(&self, key: &RecordKey) -> Vec<AlertLine<'s>> {
        let alerts = self.site.alerts_about(key);
        alerts.iter().filter(|alert| self.is_live(alert)).map(|alert| self.alert(alert)).collect()
    }

    /// The first alerts that hold on the copy's day.
    pub fn first_alerts(&self) -> Vec<AlertLine<'s>> {
        let alerts = self.site.alerts();
        let live = alerts.iter().filter(|alert| self.is_live(alert)).take(ON_FRONT);
        live.map(|alert| self.alert(alert)).collect()
    }
}

/// The list of all alerts.
pub fn list(context: &PageContext<'_>) -> Main {
    let (locale, tag) = (context.locale(), context.language.tag());
    let alerts = context.site.alerts();
    let count = locale.count("count-alerts", alerts.len());
    let (live, mut past): (Vec<_>, Vec<_>) = alerts.into_iter().partition(|alert| context.is_live(alert));
    past.sort_by_key(|alert| std::cmp::Reverse(alert.expires));
    let view = AlertsPage {
        title: locale.say("alerts-title"),
        count,
        live: live.iter().map(|alert| context.alert(alert)).collect(),
        past: past.iter().map(|alert| context.alert(alert)).collect(),
        atom: context.links.to(&routes::feed_atom(tag)),
        json: context.links.to(&routes::feed_json(tag)),
    };
    let part = SitePart::Records(RecordType::Alert);
    let main = Main::new("alerts.html", view.title.clone(), part, vec![Crumb::front(context)], &view);
    main.with_scripts([Feature::Alerts])
}
