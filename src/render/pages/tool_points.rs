//! The points of all products as a script reads them, beside the picture grid's products: to list those that can be examined
//! with what is at hand.
//!
//! **Invariant:** says nothing that the pages of the products do not show.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::page_context::PageContext;
use crate::domain::{LanguageTag, Method, Weight};
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::site::{SiteLanguage, direction};
use crate::render::statics::registered;
use crate::render::tracked::{PointBrief, Tracked};

/// The script of a language. It bears the edition's name, so that a copy put together from two is noticed.
pub fn script(site: &Tracked<'_>, language: &SiteLanguage) -> String {
    let context = PageContext::new(site, language, routes::ROOT);
    let locale = context.locale();
    let mut languages: Vec<&LanguageTag> = Vec::new();
    let mut times: BTreeMap<u32, String> = BTreeMap::new();
    let products: Vec<Value> = site
        .by_look(language)
        .iter()
        .map(|product| {
            let points = site.points(product.of.key, language).into_iter();
            Value::from_iter(points.map(|point| {
                self::point(&point, &mut languages, &mut times, &|seconds| {
                    locale.count("seconds", seconds as usize)
                })
            }))
        })
        .collect();
    let methods = Method::ALL.iter().map(|method| {
        let tool = locale.find(&format!("tool-{}", method.as_str()));
        let needs = tool.map(|tool| locale.with("point-needs", &[("tool", Arg::Text(&tool))]));
        json!([
            method.as_str(),
            locale.say(&format!("method-{}", method.as_str())),
            needs.unwrap_or_default()
        ])
    });
    let weights = Weight::ALL
        .iter()
        .map(|weight| json!([weight.as_str(), locale.say(&format!("weight-{}", weight.as_str()))]));
    registered(
        "points",
        &json!({
            "guide": site.guide().id.as_str(),
            "edition": site.edition_name(),
            "methods": methods.collect::<Vec<_>>(),
            "weights": weights.collect::<Vec<_>>(),
            "languages": languages.iter().map(|tag| json!([tag.as_str(), direction(tag)])).collect::<Vec<_>>(),
            "times": times,
            "products": products,
        }),
    )
}

/// Id, title, its language where that is another (its number, or -1), method, weight, seconds, or 0 where that is not said, and
/// what it does: 1 opens the pack, 2 destroys the goods, or both.
fn point<'s>(
    point: &PointBrief<'s>,
    languages: &mut Vec<&'s LanguageTag>,
    times: &mut BTreeMap<u32, String>,
    told: &dyn Fn(u32) -> String,
) -> Value {
    let foreign = point.title.as_ref().filter(|said| said.fell_back).map(|said| said.language);
    let language = foreign.and_then(|tag| {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
        languages.iter().position(|known| *known == tag)
    });
    if let Some(seconds) = point.seconds {
        times.entry(seconds).or_insert_with(|| told(seconds));
    }
    json!([
        point.id,
        point.title.as_ref().map_or(point.id, |said| said.value),
        language.and_then(|place| i64::try_from(place).ok()).unwrap_or(-1),
        point.method as usize,
        point.weight as usize,
        point.seconds.unwrap_or_default(),
        u8::from(point.opens) + 2 * u8::from(point.destroys),
    ])
}
