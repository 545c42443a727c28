//! The form for goods in hand: is it this product, which pack, what is seen at each point, and what follows.
//!
//! **Invariant:** points keep the numbers that they have on the dossier's page, in whatever order they are asked.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::super::Main;
use super::super::header::{Crumb, SitePart};
use super::super::page_context::{PageContext, PrintedNames};
use super::super::picture::Shot;
use super::super::places::{self, PlaceRights};
use super::super::rights::{ContactView, RightView, contact_scripts};
use super::super::words::Words;
use super::codes::{self, CodeView, DateWordView, KnownFalseView};
use super::confusables::{ConfusableView, confusables};
use super::points::{self, Point};
use super::variants::{self, ItemView, VariantView};

use crate::domain::{Country, Infringement, LanguageTag, Visibility, hex};
use crate::load::markdown::SectionText;
use crate::load::records::Checkpoint;
use crate::model::Dossier;
use crate::render::inspect_words::RECORD_LANGUAGES;
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::site::{is_look_alike, is_similar_only, listed_name};
use crate::render::view::{Html, JsonAttribute, view};

view! {
    /// What `inspect.html` is given.
    pub struct InspectPage<'a> {
        /// The dossier's id.
        id: &'a str,
        /// Names as printed.
        printed: PrintedNames<'a>,
        /// The name for the reader.
        name: Words<'a>,
        /// The brand's name.
        brand: Option<Words<'a>>,
        /// The reference to the brand's page, which lists its products.
        brand_href: Option<String>,
        /// Whether the brand is invented.
        invented: bool,
        /// Products that it is taken for.
        confusables: Vec<ConfusableView<'a>>,
        /// Whether it warns of similar goods alone.
        similar: bool,
        /// Whether it is of goods that the brand did not make.
        look_alike: bool,
        /// Whether fuller editions may hold more.
        limited: bool,
        /// Whether the same species of another origin cannot be told by eye.
        origin_hidden: bool,
        /// The main picture.
        picture: Option<Shot>,
        /// Trade items, for their sizes.
        items: Vec<ItemView<'a>>,
        /// The packs.
        variants: Vec<VariantView<'a>>,
        /// Whether barcode numbers stand on them.
        numbered: bool,
        /// The credit of their pictures, where it is one.
        variants_credit: Option<Html>,
        /// The weights that the points have.
        weights: Vec<&'static str>,
        /// The points, by number.
        points: Vec<Point<'a>>,
        /// How many points there are.
        count: usize,
        /// Whether there are pictures to compare.
        compares: bool,
        /// Codes on the pack.
        codes: Vec<CodeView<'a>>,
        /// Dates on the pack.
        dates: Vec<DateWordView<'a>>,
        /// Codes seen on counterfeits.
        known_false: Vec<KnownFalseView<'a>>,
        /// Whom to ask, the brand's last.
        contacts: Vec<ContactView<'a>>,
        /// The reference to the dossier's page.
        dossier: String,
        /// The reference to the picture grid.
        look: String,
        /// Where its rights are in force.
        place: PlaceRights,
        /// What the script needs of the dossier.
        facts: JsonAttribute,
        /// The version of the outcome rule.
        rule: String,
        /// What the checker knows.
        checker: codes::CheckedGoods,
        /// Since when the review is overdue, where it is so already when the copy is made.
        review_overdue: Option<String>,
    }
}

/// The form of a dossier.
pub fn inspect<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Main {
    let kind = context.locale().say(&format!("kind-{}", dossier.kind().as_str()));
    let tag = context.language.tag();
    let crumbs = vec![
        Crumb::front(context),
        Crumb::own(context.mark(&kind), context.links.to(&routes::kind(tag, dossier.kind(), 1))),
        Crumb::new(context.name(dossier), context.links.record(&dossier.key)),
    ];
    let title = context.title("inspect-title", dossier);
    let view = page(context, dossier);
    let compares = view.compares.then_some(Feature::Compare);
    let contacts = contact_scripts(&view.contacts);
    let scripts = [Feature::Inspect, Feature::Fold].into_iter().chain(compares).chain(contacts);
    let mut main = Main::new("inspect.html", title, SitePart::Products, crumbs, &view)
        .of_record(dossier.facts.id.value.to_string(), &view)
        .with_places(tag, scripts);
    // Before the scripts that speak them.
    for language in languages(context) {
        main.scripts.insert(0, routes::inspect_words(&language));
    }
    main
}

/// The languages of a record's texts: the page's, then those of the offices that read it.
pub fn languages(context: &PageContext<'_>) -> Vec<LanguageTag> {
    let mut languages = vec![context.language.tag().clone()];
    let offices = RECORD_LANGUAGES.iter().filter_map(|tag| LanguageTag::parse(tag).ok());
    for language in offices {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

fn page<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> InspectPage<'s> {
    let facts = &dossier.facts;
    let brand = context.site.brand_of(dossier);
    let of_brand = brand.map_or(&[][..], |brand| &brand.facts.rights[..]);
    let rights: Vec<RightView<'_>> = facts
        .rights
        .iter()
        .map(|right| context.right(right, false))
        .chain(of_brand.iter().map(|right| context.right(right, true)))
        .collect();
    let mut variants = variants::variants(context, dossier);
    let points = points::points(context, dossier, &[]);
    InspectPage {
        id: facts.id.value.as_str(),
        printed: PageContext::printed(&facts.names),
        name: context.name(dossier),
        brand: brand.map(|brand| context.name(brand)),
        brand_href: brand.map(|brand| context.links.record(&brand.key)),
        invented: brand.is_some_and(|brand| brand.facts.invented),
        confusables: confusables(context, &dossier.key),
        similar: is_similar_only(dossier),
        look_alike: is_look_alike(dossier),
        limited: context.site.audience() < Visibility::Customs,
        origin_hidden: facts.fish.as_ref().is_some_and(|fish| fish.origin_by_eye == Some(false)),
        picture: context.main_shot(dossier),
        items: variants::items(context, dossier),
        numbered: variants::are_numbered(&variants),
        variants_credit: variants::one_credit(&mut variants),
        variants,
        count: points.len(),
        compares: points.iter().flat_map(|point| &point.pairs).any(|pair| pair.genuine.whole.is_some()),
        weights: points::weights(dossier),
        points,
        checker: codes::checked_goods(dossier),
        review_overdue: facts.revision.review_due.as_ref().filter(|due| context.site.is_past(due.value)).map(
            |due| {
                let date = context.day(due.value).text;
                context.locale().with("review-overdue-since", &[("date", Arg::Text(&date))])
            },
        ),
        codes: codes::codes(context, dossier),
        dates: codes::dates(context, dossier),
        known_false: codes::known_false(context, dossier),
        contacts: context.contacts_of(dossier).map(|contact| context.contact(contact)).collect(),
        dossier: context.links.record(&dossier.key),
        look: context.links.to(&routes::look(context.language.tag(), 1)),
        place: places::rights(&rights),
        facts: JsonAttribute(script_facts(context, dossier, &rights)),
        rule: context
            .locale()
            .with("rule-version", &[("number", Arg::Text(&crate::model::outcome::RULE.to_string()))]),
    }
}

/// What the script needs to know: what the outcome rule asks for, the names that a record gives things in its
/// languages, where rights are in force, and by what a later copy tells that the dossier has changed.
fn script_facts(context: &PageContext<'_>, dossier: &Dossier, rights: &[RightView<'_>]) -> Value {
    let facts = &dossier.facts;
    let points: Vec<Value> = facts
        .checkpoints
        .iter()
        .enumerate()
        .map(|(index, checkpoint)| {
            let mut point = point(dossier, checkpoint, index + 1);
            point["seconds"] = checkpoint.seconds.into();
            point["titles"] = titles(context, dossier, checkpoint.id.as_str()).into();
            point
        })
        .collect();
    let variants: Vec<Value> = facts
        .variants
        .iter()
        .map(|variant| {
            let titles = titles(context, dossier, &format!("variant-{}", variant.id));
            json!({"id": variant.id.as_str(), "titles": titles})
        })
        .collect();
    let names: Map<String, Value> = languages(context)
        .iter()
        .map(|language| (language.to_string(), listed_name(dossier, &chain_of(context, language)).into()))
        .collect();
    // A right that names no country holds wherever the law gives it, as copyright does; one of the European Union, in its member
    // states.
    let of = |live: Option<bool>| -> BTreeSet<&str> {
        let rights = rights.iter().filter(|right| right.live == live);
        rights
            .flat_map(|right| match right.territory.map(Country::parse) {
                Some(Ok(territory)) => territory.covered().map(Country::as_str).collect(),
                _ => vec![""],
            })
            .collect()
    };
    let (live, unknown) = (of(Some(true)), of(None));
    let mut known = json!({
        "id": facts.id.value.as_str(),
        "kind": dossier.kind().as_str(),
        "revision": dossier.revision.and_then(|revision| super::history::number(context, revision.number)),
        "audience": context.site.audience().as_str(),
        "review_due": facts.revision.review_due.as_ref().map(|due| due.value.to_string()),
        "infringements": facts.infringements.iter().map(|infringement| infringement.as_str()).collect::<Vec<_>>(),
        "hangul": facts.names.hangul,
        "latin": facts.names.latin,
        "names": names,
        "languages": languages(context).iter().map(ToString::to_string).collect::<Vec<_>>(),
        "live": live,
        "unknown": unknown,
        "variants": variants,
        "points": points,
    });
    known["texts"] = texts(context, dossier);
    known["digest"] = digest(context, dossier).into();
    sparing(known)
}

/// The same without what is as it mostly is, and without the numbers of points, which follow from their order:
/// `inspect/dossier.js` puts both in again.
fn sparing(mut facts: Value) -> Value {
    let leave_out = |facts: &mut Value, usual: Value| {
        if let Value::Object(fields) = facts {
            fields.retain(|name, value| usual.get(name) != Some(value));
        }
    };
    for (place, point) in facts["points"].as_array_mut().into_iter().flatten().enumerate() {
        let usual = json!({
            "number": place + 1, "cause": null, "may_be_absent": false, "variants": [], "detects": null, "strict": false,
            "seconds": null,
        });
        leave_out(point, usual);
    }
    let usual = json!({
        "revision": null, "latin": null, "review_due": null, "live": [], "unknown": [], "variants": [],
        "texts": {"outdated": [], "fallback": []},
    });
    leave_out(&mut facts, usual);
    facts
}

/// A point, as far as the outcome rule and a record have to do with it.
fn point(dossier: &Dossier, checkpoint: &Checkpoint, number: usize) -> Value {
    json!({
        "id": checkpoint.id.as_str(),
        "number": number,
        "weight": checkpoint.weight.value.as_str(),
        "cause": checkpoint.cause.map(crate::domain::Cause::as_str),
        "may_be_absent": checkpoint.may_be_absent,
        "variants": checkpoint.variants.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "detects": checkpoint.detects.as_ref().map(|list| list.iter().copied().map(Infringement::as_str).collect::<Vec<_>>()),
        // What a record shows on its annex alone.
        "strict": is_strict(dossier, checkpoint),
    })
}

/// Whether a point is for customs alone.
fn is_strict(dossier: &Dossier, checkpoint: &Checkpoint) -> bool {
    dossier.facts.visibility_of_checkpoint(checkpoint).max(dossier.facts.visibility.value)
        == Visibility::Customs
}

/// The sections of points and packs, by the ids of points or as `variant-<id>`, whose texts on the page are outdated
/// translations, or in another language than the page's.
fn texts(context: &PageContext<'_>, dossier: &Dossier) -> Value {
    let facts = &dossier.facts;
    let points = facts.checkpoints.iter().map(|checkpoint| checkpoint.id.to_string());
    let packs = facts.variants.iter().map(|variant| format!("variant-{}", variant.id));
    let (mut outdated, mut fallback) = (Vec::new(), Vec::new());
    for id in points.chain(packs) {
        let Some(said) = dossier.section(&id, &context.language.chain) else { continue };
        if said.fell_back {
            fallback.push(id);
        } else if said.outdated {
            outdated.push(id);
        }
    }
    json!({"outdated": outdated, "fallback": fallback})
}

/// A language, then those that the guide falls back to.
pub fn chain_of(context: &PageContext<'_>, language: &LanguageTag) -> Vec<LanguageTag> {
    let site = context.site;
    let own = site.languages().iter().find(|own| own.tag() == language);
    own.map_or_else(
        || vec![language.clone(), site.source_language().clone()],
        |language| language.chain.clone(),
    )
}

/// The title of a section in each language of a record, as far as there is a text.
pub(super) fn titles(context: &PageContext<'_>, dossier: &Dossier, section: &str) -> Map<String, Value> {
    let title = |language: &LanguageTag| {
        let chain = chain_of(context, language);
        let said = dossier.section(section, &chain)?;
        Some((language.to_string(), said.value.title.text.clone().into()))
    };
    languages(context).iter().filter_map(title).collect()
}

/// The SHA-256, in hexadecimal, of what an outcome rests on: packs, points, their texts in the guide's source language
/// and their pictures. The same in every language of an edition.
fn digest(context: &PageContext<'_>, dossier: &Dossier) -> String {
    let mut sum = Sha256::new();
    let mut take = |text: &str| {
        sum.update((text.len() as u64).to_le_bytes());
        sum.update(text.as_bytes());
    };
    let source = context.site.source_language();
    let text = dossier.texts.get(source).or_else(|| dossier.texts.values().next());
    let section = |id: &str| text.and_then(|text| text.sections.get(id));
    for (index, checkpoint) in dossier.facts.checkpoints.iter().enumerate() {
        take(&point(dossier, checkpoint, index + 1).to_string());
        section(checkpoint.id.as_str()).into_iter().flat_map(texts_of).for_each(&mut take);
        for place in 0..checkpoint.pairs.len() {
            let cut = context.site.pair(&dossier.key, checkpoint.id.as_str(), place);
            let pictures = cut.into_iter().flat_map(|cut| [&cut.genuine.picture, &cut.counterfeit.picture]);
            pictures.filter_map(super::super::picture::largest).for_each(|file| take(&file.path));
        }
    }
    for variant in &dossier.facts.variants {
        take(variant.id.as_str());
        section(&format!("variant-{}", variant.id)).into_iter().flat_map(texts_of).for_each(&mut take);
    }
    hex(&sum.finalize())
}

fn texts_of(section: &SectionText) -> impl Iterator<Item = &str> {
    let tells = [&section.genuine, &section.counterfeit, &section.caution];
    let tells = tells.into_iter().flatten().flat_map(|tell| [&tell.heading, &tell.body]);
    [&section.title, &section.body].into_iter().chain(tells).map(|prose| prose.text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_what_the_script_puts_in_again() {
        let cases: Value =
            serde_json::from_str(include_str!("../../../../tests/vectors/dossier_facts.json")).unwrap();
        for case in cases.as_array().unwrap() {
            assert_eq!(sparing(case["facts"].clone()), case["sparing"], "{}", case["about"]);
        }
    }
}
