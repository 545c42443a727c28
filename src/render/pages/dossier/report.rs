//! The report of a listing from a product's page: what the copy has of the product for a platform's channel.
//!
//! **Invariant:** a platform is outside every circle of readers, so that only what is public enters.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::page_context::PageContext;
use super::super::report::words_in;
use super::inspect::{chain_of, languages, titles};

use crate::derive::fallback::local;
use crate::domain::{Country, RecordType, Visibility};
use crate::load::Spanned;
use crate::load::records::Facts as _;
use crate::load::records::{Contact, Right};
use crate::load::values::Names;
use crate::model::{Brand, Dossier};
use crate::render::locale::Locale;
use crate::render::routes;
use crate::render::site::listed_name;
use crate::render::view::{JsonAttribute, view};

view! {
    /// What a product's page has of it for a report, and where the channels stand without script.
    pub struct ReportView {
        /// For the page's script.
        facts: JsonAttribute,
        /// The list of platforms, by site and country.
        platforms: String,
        /// Whether points are left out that are not for everybody.
        left_out: bool,
    }
}

/// What is reported of `dossier`; nothing where the copy knows no platform, or the dossier itself is not for everybody.
pub fn report(context: &PageContext<'_>, dossier: &Dossier) -> Option<ReportView> {
    let facts = &dossier.facts;
    if facts.visibility.value != Visibility::Public
        || !context.site.listed_types().contains(&RecordType::Platform)
    {
        return None;
    }
    let brand = context.site.brand_of(dossier).filter(|brand| brand.facts.visibility() == Visibility::Public);
    let of_brand = brand.map_or(&[][..], |brand| &brand.facts.rights[..]);
    let rights = facts.rights.iter().chain(of_brand).filter(|right| is_public(right.visibility));
    let contacts = brand.map_or(&[][..], |brand| &brand.facts.contacts[..]).iter();
    let contacts = facts.contacts.iter().chain(contacts.filter(|contact| !facts.contacts.contains(contact)));
    let contacts =
        contacts.filter(|contact| is_public(contact.visibility) && contact.role.as_str() == "authentication");
    let is_told = |checkpoint| facts.visibility_of_checkpoint(checkpoint) == Visibility::Public;
    let points: Vec<Value> = facts
        .checkpoints
        .iter()
        .enumerate()
        .filter(|(_, checkpoint)| is_told(checkpoint))
        .map(|(index, checkpoint)| {
            let id = checkpoint.id.as_str();
            json!({
                "id": id,
                "number": index + 1,
                "titles": titles(context, dossier, id),
                "genuine": genuine(context, dossier, id),
            })
        })
        .collect();
    let known = json!({
        "names": names(context, dossier, &facts.names),
        "holder": brand.map(|brand| holder(context, brand)),
        "languages": languages(context).iter().map(ToString::to_string).collect::<Vec<_>>(),
        "rights": rights.map(|right| self::right(context, right)).collect::<Vec<_>>(),
        "contacts": contacts.map(contact).collect::<Vec<_>>(),
        "points": points,
    });
    Some(ReportView {
        left_out: points.len() < facts.checkpoints.len(),
        facts: JsonAttribute(known),
        platforms: context.links.to(&routes::records(context.language.tag(), RecordType::Platform, 1)),
    })
}

/// Whether what says so of itself is for everybody, where what it belongs to is.
fn is_public(visibility: Option<Visibility>) -> bool {
    visibility.is_none_or(|visibility| visibility == Visibility::Public)
}

/// The words of each language that a report can be sent in from the page.
fn said_in<'s>(context: &PageContext<'s>) -> Vec<&'s Locale> {
    languages(context).iter().filter_map(|tag| words_in(context, tag)).collect()
}

/// The names of a product as printed and in the language of a report, and its id.
fn names(context: &PageContext<'_>, dossier: &Dossier, printed: &Names) -> BTreeMap<String, String> {
    let name = |tag: &crate::domain::LanguageTag| {
        let chain = chain_of(context, tag);
        let mut names = vec![printed.hangul.as_str()];
        for name in printed.latin.as_deref().into_iter().chain([listed_name(dossier, &chain)]) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        (tag.to_string(), format!("{} ({})", names.join(" / "), dossier.facts.id.value))
    };
    languages(context).iter().map(name).collect()
}

fn holder(context: &PageContext<'_>, brand: &Brand) -> BTreeMap<String, String> {
    let name = |tag: &crate::domain::LanguageTag| {
        let (_, name, _) = local(&brand.facts.right_holder.name, &chain_of(context, tag))?;
        Some((tag.to_string(), name.to_owned()))
    };
    languages(context).iter().filter_map(name).collect()
}

/// What genuine goods show at a point, in each language of a report.
fn genuine(context: &PageContext<'_>, dossier: &Dossier, id: &str) -> BTreeMap<String, String> {
    let text = |tag: &crate::domain::LanguageTag| {
        let chain = chain_of(context, tag);
        let genuine = dossier.section(id, &chain)?.value.genuine.as_ref()?;
        let text = genuine.body.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some((tag.to_string(), text)).filter(|(_, text)| !text.is_empty())
    };
    languages(context).iter().filter_map(text).collect()
}

/// The codes of countries that `countries` cover, with blanks between.
fn covered<'a>(countries: impl Iterator<Item = &'a Spanned<Country>>) -> String {
    countries.flat_map(|country| country.value.covered()).map(Country::as_str).collect::<Vec<_>>().join(" ")
}

fn right(context: &PageContext<'_>, right: &Right) -> Value {
    let view = context.right(right, false);
    let text = |locale: &&Locale| {
        let kind = right.kind.as_str();
        let kind = locale.find(&format!("token-{kind}")).unwrap_or_else(|| kind.to_owned());
        let number = right.office.iter().cloned();
        let number = number.chain(right.number.as_ref().map(|number| number.value.clone()));
        let place = right.territory.as_ref().map(|place| locale.country(place.value.as_str()).to_owned());
        let colon = locale.say("label-colon");
        let dated = right
            .expires
            .as_ref()
            .map(|day| format!("{}{colon}{}", locale.say("right-expires"), locale.format.day(day.value)));
        let owner = right.registered_owner.as_ref();
        let owner = owner.map(|owner| format!("{}{colon}{owner}", locale.say("right-owner")));
        let number = number.collect::<Vec<_>>().join(" ");
        let pieces = [Some(kind), right.sign.clone(), Some(number), place, owner, dated];
        let pieces: Vec<String> = pieces.into_iter().flatten().filter(|piece| !piece.is_empty()).collect();
        (locale.tag.to_string(), pieces.join(&locale.say("list-comma")))
    };
    let texts: BTreeMap<String, String> = said_in(context).iter().map(text).collect();
    let territory = right.territory.as_ref();
    let codes = if territory.is_none() { "*".to_owned() } else { covered(territory.into_iter()) };
    json!({"in": codes, "live": view.live, "text": texts})
}

fn contact(contact: &Contact) -> Value {
    let codes = covered(contact.jurisdictions.iter());
    let codes = if codes.is_empty() { "*".to_owned() } else { codes };
    let ways: Vec<&str> = contact.email.as_deref().into_iter().chain(contact.phone.as_deref()).collect();
    json!({"in": codes, "text": ways.join(", ")})
}
