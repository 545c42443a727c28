//! What an office's page says beside what all records say, and the directory of all offices.
//!
//! **Invariant:** an office that has closed is found in the directory as closed, and nowhere as one that serves somebody.

use super::Main;
use super::header::{Crumb, SitePart};
use super::jurisdiction::belongs_to;
use super::page_context::PageContext;
use super::record::{Block, Cell, one, row};
use super::rights::{ContactView, contact_scripts};
use super::words::Words;
use crate::domain::{RecordKey, RecordType};
use crate::load::records::{self, Facts};
use crate::model::Record;
use crate::render::view::view;

type Office = Record<records::Office>;
type Jurisdiction = Record<records::Jurisdiction>;

view! {
    /// What `offices.html` is given.
    pub struct OfficesPage<'a> {
        /// The heading.
        title: String,
        /// How many offices there are in all.
        count: String,
        /// The ways to find one: by place, by jurisdiction served, by language.
        ways: Vec<Way<'a>>,
        /// Those that have closed.
        closed: Vec<OfficeRow<'a>>,
    }
}

view! {
    /// A way to find an office.
    pub struct Way<'a> {
        /// Its place on the page.
        id: &'static str,
        /// Its heading.
        title: String,
        /// The offices under each heading of it, in the order of the headings.
        groups: Vec<OfficeGroup<'a>>,
    }
}

view! {
    /// Offices under a heading.
    pub struct OfficeGroup<'a> {
        /// Its place on the page.
        id: String,
        /// The heading.
        name: Words<'a>,
        /// The page of what it is the heading of, where there is one.
        href: Option<String>,
        /// The offices.
        offices: Vec<OfficeRow<'a>>,
        /// How many they are.
        count: String,
    }
}

view! {
    /// An office in a list.
    pub struct OfficeRow<'a> {
        /// Where it is.
        href: String,
        /// Its name.
        name: Words<'a>,
        /// Its city.
        city: Option<Words<'a>>,
        /// What it belongs to.
        network: String,
        /// Whether nobody has confirmed it for a year.
        unconfirmed: bool,
        /// Who can be asked there, and when.
        contacts: Vec<ContactView<'a>>,
    }
}

/// The blocks of an office's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Office) -> Vec<Block<'s>> {
    let mut blocks = vec![glance(context, record), operators(context, record), former(context, record)];
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Office) -> Block<'s> {
    let (facts, locale) = (&record.facts, context.locale());
    let serves = facts.serves.iter().filter_map(|place| {
        let place: &'s Jurisdiction = context.site.record(&place.key())?;
        Some(context.cell_of(place))
    });
    let period = |period: &crate::load::Spanned<crate::domain::Period>| {
        context.cell(&locale.format.period(period.value))
    };
    let day = context.day(facts.confirmed_on.value).text;
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "office-network", vec![context.cell(&network(context, record))])
        .fact(context, "office-place", place(context, record))
        .fact(context, "office-serves", serves.collect())
        .fact(context, "contact-languages", context.cell_languages(&facts.languages))
        .fact(context, "office-services", context.cell_words(&facts.services))
        .fact(context, "office-opened", facts.opened.iter().map(period).collect())
        .fact(context, "office-closed", facts.closed.iter().map(period).collect())
        .fact(context, "office-confirmed", vec![context.cell(&day)])
}

pub fn network(context: &PageContext<'_>, record: &Office) -> String {
    context.locale().say(&format!("office-network-{}", record.facts.network.as_str()))
}

fn place<'s>(context: &PageContext<'s>, record: &'s Office) -> Vec<Cell<'s>> {
    let seat = &record.facts.seat;
    let country = context.cell(context.locale().country(seat.country.value.as_str()));
    context.cell_local(&seat.city).into_iter().chain([country]).collect()
}

fn operators<'s>(context: &PageContext<'s>, record: &'s Office) -> Block<'s> {
    let rows = record.facts.operators.iter().filter_map(|operator| {
        let until = operator.to.as_ref().map(|to| to.value);
        let name = context.body(operator.agency.as_ref(), operator.name.as_ref(), until)?;
        let time = context.dated((operator.from.as_ref(), operator.to.as_ref()));
        let cite = context.cite(record, operator.source.as_ref());
        Some(row(vec![vec![name], time, one(cite)]))
    });
    let heads = ["authority-name", "office-time", "source-text"];
    Block::new(context, "operators", "office-operators").table(context, &heads, rows.collect())
}

fn former<'s>(context: &PageContext<'s>, record: &'s Office) -> Block<'s> {
    let rows = record.facts.former_networks.iter().map(|network| {
        let time = context.dated((network.from.as_ref(), network.to.as_ref()));
        let cite = context.cite(record, network.source.as_ref());
        let name = context.cell_local(&network.name);
        row(vec![one(name), time, one(cite)])
    });
    let heads = ["agency-name", "agency-time", "source-text"];
    Block::new(context, "former-networks", "office-former").table(context, &heads, rows.collect())
}

/// The open offices that serve a jurisdiction: itself, or one that it belongs to in all matters.
pub fn serving<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Vec<&'s Office> {
    let places = belongs_to(context, record);
    let mut keys: Vec<&'s RecordKey> = Vec::new();
    for key in places.iter().flat_map(|place| context.site.backlinks(place)) {
        if key.record_type == RecordType::Office && !keys.contains(&key) {
            keys.push(key);
        }
    }
    let offices = keys.into_iter().filter_map(|key| context.site.record::<records::Office>(key));
    offices.filter(|office| !office.facts.is_closed(|day| context.site.is_past(day))).collect()
}

/// The same as a table of the jurisdiction's page.
pub fn serving_block<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = serving(context, record).into_iter().map(|office| {
        let mut name = vec![context.cell_of(office), context.cell(&network(context, office))];
        name.extend(context.is_unconfirmed(office).then(|| context.said("may-have-moved")));
        row(vec![name, place(context, office), context.cell_languages(&office.facts.languages)])
    });
    let heads = ["office-name", "office-place", "contact-languages"];
    Block::new(context, "offices", "jurisdiction-offices").table(context, &heads, rows.collect())
}

/// The directory of all offices.
pub fn directory(context: &PageContext<'_>) -> Main {
    let (locale, keys) = (context.locale(), context.site.of_type(RecordType::Office, context.language));
    let offices: Vec<&Office> = keys.iter().filter_map(|key| context.site.record(key)).collect();
    let (closed, open): (Vec<&Office>, Vec<&Office>) =
        offices.into_iter().partition(|office| office.facts.is_closed(|day| context.site.is_past(day)));
    let mut by_place = Groups::new(context);
    let mut by_jurisdiction = Groups::new(context);
    let mut by_language = Groups::new(context);
    for office in open {
        let country = office.facts.seat.country.value.as_str();
        let name = || Words::own(context.mark(locale.country(country)));
        by_place.add(format!("place-{}", country.to_lowercase()), None, name, office);
        for place in &office.facts.serves {
            let Some(place): Option<&Jurisdiction> = context.site.record(&place.key()) else { continue };
            let id = format!("serves-{}", place.key.slug);
            by_jurisdiction.add(id, Some(context.links.record(&place.key)), || context.name(place), office);
        }
        for tag in &office.facts.languages {
            let tag = tag.value.as_str();
            let name = || Words::own(context.mark(locale.language(tag)));
            by_language.add(format!("language-{}", tag.to_lowercase()), None, name, office);
        }
    }
    let mut ways: Vec<Way<'_>> = [
        ("by-place", "offices-by-place", by_place),
        ("by-jurisdiction", "offices-by-jurisdiction", by_jurisdiction),
        ("by-language", "offices-by-language", by_language),
    ]
    .into_iter()
    .map(|(id, title, groups)| Way { id, title: locale.say(title), groups: groups.in_order() })
    .collect();
    ways.retain(|way| !way.groups.is_empty());
    let view = OfficesPage {
        title: locale.say("offices-title"),
        count: locale.count("count-offices", keys.len()),
        ways,
        closed: closed.into_iter().map(|office| listed(context, office)).collect(),
    };
    let part = SitePart::Records(RecordType::Office);
    let rows = view.ways.iter().flat_map(|way| &way.groups).flat_map(|group| &group.offices);
    let scripts = rows.map(|office| contact_scripts(&office.contacts)).find(Option::is_some).flatten();
    Main::new("offices.html", view.title.clone(), part, vec![Crumb::front(context)], &view)
        .with_scripts(scripts)
}

fn listed<'s>(context: &PageContext<'s>, office: &'s Office) -> OfficeRow<'s> {
    OfficeRow {
        href: context.links.record(&office.key),
        name: context.name(office),
        city: context.local(&office.facts.seat.city),
        network: network(context, office),
        unconfirmed: context.is_unconfirmed(office),
        contacts: contacts(context, office).collect(),
    }
}

/// Whom to ask in an office, by its own clock.
pub fn contacts<'s>(context: &PageContext<'s>, office: &'s Office) -> impl Iterator<Item = ContactView<'s>> {
    let zone = office.facts.time_zone();
    office.facts.contacts.iter().map(move |contact| context.contact_at(contact, zone))
}

/// Offices under headings.
struct Groups<'a, 's> {
    context: &'a PageContext<'s>,
    groups: Vec<OfficeGroup<'s>>,
}

impl<'a, 's> Groups<'a, 's> {
    fn new(context: &'a PageContext<'s>) -> Self {
        Self { context, groups: Vec::new() }
    }

    /// Puts `office` under the heading `id`.
    fn add(
        &mut self,
        id: String,
        href: Option<String>,
        name: impl FnOnce() -> Words<'s>,
        office: &'s Office,
    ) {
        let row = listed(self.context, office);
        match self.groups.iter_mut().find(|group| group.id == id) {
            Some(group) => group.offices.push(row),
            None => {
                let count = String::new();
                self.groups.push(OfficeGroup { id, name: name(), href, offices: vec![row], count });
            }
        }
    }

    /// The groups in the alphabetical order of the page's language.
    fn in_order(mut self) -> Vec<OfficeGroup<'s>> {
        let (locale, format) = (self.context.locale(), &self.context.locale().format);
        for group in &mut self.groups {
            group.count = locale.count("count-offices", group.offices.len());
        }
        self.groups.sort_by(|one, other| {
            format.compare(&one.name.html.0, &other.name.html.0).then_with(|| one.id.cmp(&other.id))
        });
        self.groups
    }
}

impl PageContext<'_> {
    /// Whether nobody has confirmed for a year that what a record says is still so.
    pub fn is_unconfirmed<F: Facts + ?Sized>(&self, record: &Record<F>) -> bool {
        let confirmed = record.facts.confirmed_on();
        confirmed.is_some_and(|day| self.site.is_past(records::confirmed_until(day.value)))
    }
}
