//! Pocket packs: one file with a product, or with all of a kind, that is read alone.
//!
//! **Invariant:** no reference leads out of the file; pictures stand as [`super::picture::WITHIN`] and a path, for whoever
//! has their bytes.

use tera::Context;

use super::dossier::{Card, CardEntry, Extent, Foot, card_entry, card_of, foot};
use super::page_context::PageContext;
use crate::diag::Diagnostic;
use crate::domain::Kind;
use crate::model::Dossier;
use crate::render::engine::Engine;
use crate::render::locale::Arg;
use crate::render::site::{SiteLanguage, listed_name};
use crate::render::tracked::{Listed, Tracked};
use crate::render::view::{View, view};

view! {
    /// What `pocket.html` is given: what stands before the cards.
    pub struct PocketHead<'a> {
        /// What the file is; none where its one card says so.
        title: Option<String>,
        /// How many products there are, in all parts.
        count: String,
        /// Which part this is, where there are several.
        part: Option<String>,
        /// The products of this part, by name.
        entries: Vec<CardEntry<'a>>,
        /// What it says of the copy.
        foot: Foot<'a>,
    }
}

view! {
    /// What `pocketcard.html` is given.
    pub struct PocketCard<'a> {
        /// The card.
        card: Card<'a>,
        /// The level of its heading.
        level: usize,
    }
}

/// Which products a file holds, of how many.
pub struct PocketPart<'a> {
    /// The products, in the order of the language.
    pub products: &'a [Listed<'a>],
    /// Which part it is, from 1.
    pub number: usize,
    /// Of how many parts.
    pub of: usize,
    /// How many products the parts have together.
    pub all: usize,
}

/// The least width that asks for the smallest file of a picture.
pub const SMALLEST: u32 = 0;

fn context<'s>(site: &'s Tracked<'s>, language: &'s SiteLanguage, least: u32) -> PageContext<'s> {
    let mut context = PageContext::new(site, language, "");
    context.within = Some(least);
    context
}

/// The title of a file with this product.
pub fn title(language: &SiteLanguage, dossier: &Dossier) -> String {
    listed_name(dossier, &language.chain).to_owned()
}

/// The title of a file with a kind.
pub fn kind_title(language: &SiteLanguage, kind: Kind) -> String {
    let kind = language.locale.say(&format!("kind-{}", kind.as_str()));
    format!("{}{}{kind}", language.locale.say("pocket-title"), language.locale.say("label-colon"))
}

/// What stands before the card of a file with one product.
pub fn head(engine: &Engine, tracked: &Tracked<'_>, language: &SiteLanguage) -> Result<String, Diagnostic> {
    let context = context(tracked, language, SMALLEST);
    let foot = foot(&context);
    let head = PocketHead { title: None, count: String::new(), part: None, entries: Vec::new(), foot };
    html(engine, language, "pocket.html", &head)
}

/// What stands before the cards of a part of a kind.
pub fn kind_head(
    engine: &Engine,
    tracked: &Tracked<'_>,
    language: &SiteLanguage,
    kind: Kind,
    part: &PocketPart<'_>,
) -> Result<String, Diagnostic> {
    let context = context(tracked, language, SMALLEST);
    let numbers = (part.number.to_string(), part.of.to_string());
    let head = PocketHead {
        title: Some(kind_title(language, kind)),
        count: language.locale.count("count-products", part.all),
        part: (part.of > 1).then(|| {
            let args = [("number", Arg::Text(&numbers.0)), ("total", Arg::Text(&numbers.1))];
            language.locale.with("handbook-volume", &args)
        }),
        entries: part
            .products
            .iter()
            .map(|listed| card_entry(&context, tracked.dossier(listed.key)))
            .collect(),
        foot: foot(&context),
    };
    html(engine, language, "pocket.html", &head)
}

/// A product's card, its heading of the first level in a file of its own and of the second among others, with pictures that
/// are `least` pixels wide where there are such.
pub fn card(
    engine: &Engine,
    tracked: &Tracked<'_>,
    language: &SiteLanguage,
    dossier: &Dossier,
    level: usize,
    least: u32,
) -> Result<String, Diagnostic> {
    let card = card_of(&context(tracked, language, least), dossier, Extent::Whole);
    html(engine, language, "pocketcard.html", &PocketCard { card, level })
}

fn html(
    engine: &Engine,
    language: &SiteLanguage,
    template: &str,
    view: &impl View,
) -> Result<String, Diagnostic> {
    let mut values = Context::new();
    values.insert_value("t", language.messages.clone());
    values.insert_value("w", language.words.clone());
    values.insert_value("page", view.value());
    let mut html = Vec::new();
    engine.render(template, &values, &mut html)?;
    Ok(String::from_utf8(html).expect("templates and their values are text"))
}
