//! What is known of the product: what only its kind has, hazards, and the routes that infringing goods took.
//!
//! **Invariant:** the same species of another origin is never said to be told by eye.

use super::super::page_context::PageContext;
use super::super::words::Words;
use crate::domain::{Month, Shape};
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::view::{Html, view};

view! {
    /// What is known of the product.
    pub struct FactsView<'a> {
        /// The shape of the pack.
        shape: Option<&'static str>,
        /// HS codes.
        hs: Vec<HsLink>,
        /// Net content.
        net: Option<Html>,
        /// How long it keeps after opening.
        pao: Option<String>,
        /// Classes of functional cosmetics.
        functional: Vec<&'a str>,
        /// The type of food.
        food_type: Option<Words<'a>>,
        /// Allergens declared.
        allergens: Vec<&'a str>,
        /// How to store it.
        storage: Option<&'a str>,
        /// The item report number.
        report_number: Option<Html>,
        /// Months in which fresh goods are shipped.
        season: Option<String>,
        /// The species.
        species: Option<&'a str>,
        /// FAO's code of the species.
        fao: Option<&'a str>,
        /// Species passed off as it.
        look_alikes: Vec<LookAlike<'a>>,
        /// dried, live …
        form: Option<&'a str>,
        /// wild or farmed.
        catch: Option<&'a str>,
        /// FAO fishing areas.
        areas: String,
        /// Whether it bears the traceability mark.
        traceability: Option<bool>,
        /// Whether the origin cannot be told by eye.
        origin_hidden: bool,
        /// What may harm.
        hazards: Vec<&'a str>,
        /// Whether it spoils.
        perishable: Option<bool>,
    }
}

view! {
    /// An HS code and the list of its heading.
    pub struct HsLink {
        /// The code as written.
        code: String,
        /// Where the list is.
        href: String,
    }
}

view! {
    /// A species passed off as another.
    pub struct LookAlike<'a> {
        /// The scientific name.
        scientific: &'a str,
        /// The number of the point that tells it.
        point: Option<usize>,
        /// That point's id.
        point_id: Option<&'a str>,
    }
}

view! {
    /// A route that infringing goods took.
    pub struct RouteView<'a> {
        /// Where from, by code.
        from: Option<&'static str>,
        /// Through where, by code.
        via: Vec<&'static str>,
        /// Where to, by code.
        to: Vec<&'static str>,
        /// What else is known.
        note: Option<Words<'a>>,
    }
}

/// What is known of the product of `dossier`.
pub fn facts<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> FactsView<'s> {
    let record = &dossier.facts;
    let (cosmetics, food, fish) = (record.cosmetics.as_ref(), record.food.as_ref(), record.fish.as_ref());
    let storage = food
        .and_then(|food| food.storage.as_ref())
        .or(record.safety.as_ref().and_then(|safety| safety.storage.as_ref()));
    let hs = record.hs.iter().map(|code| {
        let list = routes::hs(context.language.tag(), code.heading(), 1);
        HsLink { code: code.as_str().to_owned(), href: context.links.to(&list) }
    });
    let look_alikes = fish.into_iter().flat_map(|fish| &fish.look_alikes).map(|species| {
        let point = species.tell.as_ref().and_then(|tell| {
            record.checkpoints.iter().position(|checkpoint| checkpoint.id.value == tell.value)
        });
        LookAlike {
            scientific: &species.scientific,
            point: point.map(|index| index + 1),
            point_id: point.map(|index| record.checkpoints[index].id.as_str()),
        }
    });
    FactsView {
        shape: record.shape.map(Shape::as_str),
        hs: hs.collect(),
        net: cosmetics.and_then(|cosmetics| cosmetics.net.as_deref()).map(|net| context.mark(net)),
        pao: cosmetics
            .and_then(|cosmetics| cosmetics.pao_months)
            .map(|months| context.locale().count("months", months as usize)),
        functional: cosmetics
            .into_iter()
            .flat_map(|cosmetics| &cosmetics.functional)
            .map(|token| token.as_str())
            .collect(),
        food_type: food.and_then(|food| food.food_type.as_ref()).and_then(|text| context.local(text)),
        allergens: food.into_iter().flat_map(|food| &food.allergens).map(|token| token.as_str()).collect(),
        storage: storage.map(|storage| storage.as_str()),
        report_number: food
            .and_then(|food| food.item_report_number.as_deref())
            .map(|number| context.mark(number)),
        season: food
            .and_then(|food| food.season.as_ref())
            .and_then(|season| months(context, season.from.value, season.to.value)),
        species: fish.and_then(|fish| fish.species.as_ref()).map(|species| species.scientific.as_str()),
        fao: fish
            .and_then(|fish| fish.species.as_ref())
            .and_then(|species| species.fao.as_ref())
            .map(|code| code.as_str()),
        look_alikes: look_alikes.collect(),
        form: fish.and_then(|fish| fish.form.as_ref()).map(|form| form.as_str()),
        catch: fish.and_then(|fish| fish.catch.as_ref()).map(|catch| catch.as_str()),
        areas: fish.map_or_else(String::new, |fish| context.locale().list(&fish.areas)),
        traceability: fish.and_then(|fish| fish.traceability),
        origin_hidden: fish.is_some_and(|fish| fish.origin_by_eye == Some(false)),
        hazards: record
            .safety
            .iter()
            .flat_map(|safety| &safety.hazards)
            .map(|hazard| hazard.as_str())
            .collect(),
        perishable: record.safety.as_ref().and_then(|safety| safety.perishable),
    }
}

/// A span of months of any year, by their names.
fn months(context: &PageContext<'_>, from: u32, to: u32) -> Option<String> {
    let name = |number: u32| {
        // Any year does: only the month's name is printed.
        let month = Month::new(2000, u8::try_from(number).ok()?).ok()?;
        Some(context.locale().format.month_name(month))
    };
    let (from, to) = (name(from)?, name(to)?);
    Some(context.locale().with("from-to", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]))
}

/// The routes that infringing goods took.
pub fn routes<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<RouteView<'s>> {
    let routes = dossier.facts.routes.iter().map(|route| RouteView {
        from: route.from.as_ref().map(|country| country.value.as_str()),
        via: route.via.iter().map(|country| country.value.as_str()).collect(),
        to: route.to.iter().map(|country| country.value.as_str()).collect(),
        note: route.note.as_ref().and_then(|note| context.local(note)),
    });
    routes.collect()
}
