//! The picture grid's products as a script reads them: to choose among them all, wherever the static grid has cut its
//! pages.
//!
//! **Invariant:** says nothing that the pages of the grid and of its products do not show.

use serde_json::{Value, json};

use super::page_context::{PageContext, product_alt};
use crate::domain::{Area, Kind, Shape, Shows};
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::site::{SiteLanguage, direction};
use crate::render::statics::registered;
use crate::render::tracked::{Looked, Tracked};

/// Stands for the name in the alternative text that all products share.
const NAME: &str = "\u{FFFC}";

/// The script of a language. It bears the edition's name, so that a copy put together from two is noticed.
pub fn script(site: &Tracked<'_>, language: &SiteLanguage) -> String {
    let context = PageContext::new(site, language, routes::ROOT);
    let mut languages: Vec<&str> = Vec::new();
    let products = site.by_look(language);
    let cards: Vec<Value> = products.iter().map(|product| card(&context, product, &mut languages)).collect();
    let alts = Shows::ALL.iter().map(|shows| {
        let alt = language.locale.with(product_alt(*shows), &[("name", Arg::Text(NAME))]);
        (shows.as_str().to_owned(), alt.split(NAME).collect::<Vec<_>>().into())
    });
    let directions = languages.iter().map(|tag| {
        let parsed = crate::domain::LanguageTag::parse(tag);
        json!([tag, parsed.map_or("ltr", |tag| direction(&tag))])
    });
    registered(
        "products",
        &json!({
            "guide": site.guide().id.as_str(),
            "edition": site.edition_name(),
            "kinds": Kind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>(),
            "shapes": shapes(),
            "areas": Area::ALL.iter().map(|area| area.as_str()).collect::<Vec<_>>(),
            "languages": directions.collect::<Vec<_>>(),
            "alts": Value::Object(alts.collect()),
            "cards": cards,
        }),
    )
}

/// The words for shapes, the last for products whose shape is not given.
fn shapes() -> Vec<&'static str> {
    Shape::ALL.iter().map(|shape| shape.as_str()).chain(["none"]).collect()
}

/// Page, name as printed, name for the reader, its language where that is another (its number, or -1), kind, shape,
/// brand, areas, a tag that a reader must see (withdrawn, look-alike or none); then the picture's file, width, height and
/// what it shows, where there is one.
fn card<'s>(context: &PageContext<'s>, product: &Looked<'s>, languages: &mut Vec<&'s str>) -> Value {
    let brief = context.brief(product.of);
    let foreign = brief.name.as_ref().filter(|said| said.fell_back).map(|said| said.language.as_str());
    let language = foreign.map_or(-1, |tag| {
        let known = languages.iter().position(|known| *known == tag);
        let place = known.unwrap_or_else(|| {
            languages.push(tag);
            languages.len() - 1
        });
        i64::try_from(place).unwrap_or(-1)
    });
    let mut card = vec![
        json!(routes::record(context.language.tag(), brief.key, 1)),
        json!(brief.hangul()),
        json!(brief.listed_name()),
        json!(language),
        json!(product.kind as usize),
        json!(product.shape.map_or(Shape::ALL.len(), |shape| shape as usize)),
        json!(product.brand.slug.as_str()),
        json!(product.areas),
        json!(match (brief.is_published, brief.is_look_alike) {
            (false, _) => "withdrawn",
            (_, true) => "look-alike",
            _ => "",
        }),
    ];
    if let Some(thumb) = context.thumb(&brief) {
        card.extend([json!(thumb.src), json!(thumb.width), json!(thumb.height), json!(thumb.shows)]);
    }
    Value::from(card)
}
