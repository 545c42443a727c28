//! What a reader's place brings to the pages of goods, as a script reads it: its rights' territories, the deadline that runs
//! first, whom to call, its own words for outcomes.
//!
//! **Invariant:** says nothing that the pages of jurisdictions do not show.

use serde_json::{Map, Value, json};

use super::dossier::{chain_of, languages};
use super::jurisdiction::{belongs_to, own_or_above};
use super::office;
use super::page_context::PageContext;
use super::rights::{ContactView, RightView};
use crate::derive::fallback::local;
use crate::domain::{Country, RecordType};
use crate::load::records::{self, ClockStart, Deadline, Inherited, TimeUnit};
use crate::load::values::LocalText;
use crate::model::Record;
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::site::SiteLanguage;
use crate::render::statics::registered;
use crate::render::tracked::Tracked;
use crate::render::view::view;

type Jurisdiction = Record<records::Jurisdiction>;

/// The script of a language. It bears the edition's name, so that a copy put together from two is noticed.
pub fn script(site: &Tracked<'_>, language: &SiteLanguage) -> String {
    let context = PageContext::new(site, language, routes::ROOT);
    let keys = site.of_type(RecordType::Jurisdiction, language).iter();
    let places: Vec<Value> =
        keys.filter_map(|key| site.record(key)).map(|record| place(&context, record)).collect();
    let (guide, edition) = (site.guide().id.as_str(), site.edition_name());
    let has_offices = !site.of_type(RecordType::Office, language).is_empty();
    let offices = has_offices.then(|| routes::records(language.tag(), RecordType::Office, 1));
    registered("places", &json!({"guide": guide, "edition": edition, "places": places, "offices": offices}))
}

fn place(context: &PageContext<'_>, record: &Jurisdiction) -> Value {
    let facts = &record.facts;
    let deadlines = own_or_above(context, record, Inherited::Deadlines, deadlines).unwrap_or(&[]);
    // A record is written in the page's language and those of the offices that read it.
    let own: Map<String, Value> = languages(context)
        .iter()
        .map(|tag| {
            let chain = chain_of(context, tag);
            let text = |text: &LocalText| {
                local(text, &chain).map_or_else(String::new, |(_, text, _)| text.to_owned())
            };
            let wording: Map<String, Value> = facts
                .wording
                .iter()
                .map(|(outcome, own)| (outcome.to_string(), text(&own.value).into()))
                .collect();
            (tag.to_string(), json!({"name": text(&facts.names), "wording": wording}))
        })
        .collect();
    // Countries of a union, whose officers look for its law.
    let covers: Vec<&str> = Country::parse(facts.code.as_str())
        .map(|country| country.covered().filter(|other| *other != country).map(Country::as_str).collect())
        .unwrap_or_default();
    json!({
        "code": facts.code.as_str(),
        "name": said(context, &facts.names),
        "page": routes::record(context.language.tag(), &record.key, 1),
        "within": within(context, record),
        "deadlines": first(deadlines).iter().map(|of| deadline(context, of)).collect::<Vec<_>>(),
        "contacts": facts.contacts.iter().map(|of| contact(context, &context.contact(of))).collect::<Vec<_>>(),
        "offices": office::serving(context, record).into_iter().map(|of| office(context, of)).collect::<Vec<_>>(),
        "covers": covers,
        "said": own,
    })
}

/// A text, with its language where that is not the page's.
pub fn said(context: &PageContext<'_>, text: &LocalText) -> Value {
    match local(text, &context.language.chain) {
        Some((language, text, true)) => json!([text, language.as_str()]),
        Some((_, text, false)) => json!([text]),
        None => json!([""]),
    }
}

/// The codes of the territories whose rights hold in the place.
fn within<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Vec<&'s str> {
    let places = belongs_to(context, record);
    let held = places.iter().filter_map(|key| context.site.record::<records::Jurisdiction>(key));
    let mut codes: Vec<&str> = held.map(|place| place.facts.code.as_str()).collect();
    // A right of the European Union holds in a member state, whether or not the guide has a record of the Union.
    let own = Country::parse(record.facts.code.as_str());
    if let (Ok(union), Ok(own)) = (Country::parse("EU"), own)
        && union.covers(own)
    {
        codes.push(union.as_str());
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The deadlines that the place has itself.
fn deadlines(record: &Jurisdiction) -> Option<&[Deadline]> {
    Some(&record.facts.deadlines[..]).filter(|own| !own.is_empty())
}

/// The deadline that ends first for a right holder whose goods were found: one for goods that keep, and one for perishable goods
/// where they have their own.
fn first(deadlines: &[Deadline]) -> Vec<&Deadline> {
    let of = |left_out: &str| {
        let holders = deadlines.iter().filter(|of| of.who.as_str() == "right-holder");
        let running = holders.filter(|of| of.from != ClockStart::Expiry);
        let meant = running.filter(|of| of.goods.as_ref().is_none_or(|goods| goods.as_str() != left_out));
        meant.min_by_key(|of| about_hours(of))
    };
    let (keeping, perishable) = (of("perishable"), of("normal"));
    let own = perishable.filter(|of| keeping.is_none_or(|first| first.id.value != of.id.value));
    keeping.into_iter().chain(own).collect()
}

/// About how many hours a deadline runs: to tell the shortest, and never shown. A unit that the source does not state is taken
/// for the shortest that it may be.
fn about_hours(deadline: &Deadline) -> u64 {
    let unit = match deadline.unit {
        TimeUnit::Hour => 1,
        TimeUnit::WorkingHour => 4,
        TimeUnit::Day | TimeUnit::Unstated => 24,
        TimeUnit::WorkingDay | TimeUnit::OfficeDay => 34,
        TimeUnit::Month => 730,
        TimeUnit::Year => 8760,
    };
    unit * u64::from(deadline.count.value)
}

/// What is to be done, within which time from what.
fn deadline(context: &PageContext<'_>, deadline: &Deadline) -> String {
    let locale = context.locale();
    let act = context.token(deadline.act.as_str());
    let time = context.time(deadline.count.value, deadline.unit);
    let from = locale.say(&format!("clock-{}", deadline.from.as_str()));
    let goods = deadline.goods.as_ref().map(|goods| goods.as_str()).filter(|goods| *goods != "any");
    let goods = goods.map(|goods| context.token(goods)).unwrap_or_default();
    let args = [
        ("act", Arg::Text(act.as_str())),
        ("time", Arg::Text(time.as_str())),
        ("from", Arg::Text(from.as_str())),
        ("goods", Arg::Text(goods.as_str())),
    ];
    locale.with(if goods.is_empty() { "place-deadline-line" } else { "place-deadline-line-goods" }, &args)
}

/// Role and name, telephone and mailbox, as far as they are known, and when it is there.
fn contact(context: &PageContext<'_>, contact: &ContactView<'_>) -> Value {
    let role = context.token(contact.role);
    let who: Vec<&str> = [Some(role.as_str()), contact.named].into_iter().flatten().collect();
    json!({
        "who": who.join(" · "),
        "phone": contact.phone,
        "dial": contact.dial,
        "email": contact.email,
        "opens": contact.opens.as_ref().map(|opens| opens.0.to_string()),
    })
}

/// An office that serves the place.
fn office(context: &PageContext<'_>, office: &Record<records::Office>) -> Value {
    let seat = &office.facts.seat;
    let city = Some(context.local_text(&seat.city)).filter(|city| !city.is_empty());
    let network = office::network(context, office);
    let about = city.into_iter().chain([network.as_str()]).collect::<Vec<_>>();
    json!({
        "name": said(context, &office.facts.names),
        "page": routes::record(context.language.tag(), &office.key, 1),
        "about": context.locale().list(&about),
        "unconfirmed": context.is_unconfirmed(office),
        "contacts": office::contacts(context, office).map(|of| contact(context, &of)).collect::<Vec<_>>(),
    })
}

view! {
    /// Where a product's rights are in force, for the script that knows the reader's place: codes of territories, with blanks
    /// between; `*` is a right that names no territory.
    pub struct PlaceRights {
        /// Where one is in force.
        live: String,
        /// Where nobody knows whether one is.
        unknown: String,
        /// Where it is registered with customs, and that is not known to have ended.
        recorded: String,
    }
}

/// Where these rights of a product and its brand are in force.
pub fn rights(rights: &[RightView<'_>]) -> PlaceRights {
    let of = |is_meant: &dyn Fn(&RightView<'_>) -> bool| {
        let meant = rights.iter().filter(|right| is_meant(right));
        let mut codes: Vec<&str> = meant.map(|right| right.territory.unwrap_or("*")).collect();
        codes.sort_unstable();
        codes.dedup();
        codes.join(" ")
    };
    PlaceRights {
        live: of(&|right| right.live == Some(true)),
        unknown: of(&|right| right.live.is_none()),
        recorded: of(&|right| right.recordation.as_ref().is_some_and(|of| of.live != Some(false))),
    }
}
