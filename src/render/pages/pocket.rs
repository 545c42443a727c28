//! Pocket packs: one file with a product, or with all of a kind, that is read alone.
//!
//! **Invariant:** no reference leads out of the file; pictures stand as [`super::picture::WITHIN`] and a path, for whoever
//! has their bytes.

use tera::Context;

use super::dossier::{Card, CardEntry, Extent, Foot, card_entry, card_of, foot};
use super::maker::Maker;
use crate::diag::Diagnostic;
use crate::domain::Kind;
use crate::model::Dossier;
use crate::render::engine::Engine;
use crate::render::locale::Arg;
use crate::render::site::{Site, Tongue, listed_name};
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
pub struct Part<'a> {
    /// The products, in the order of the language.
    pub products: &'a [Listed<'a>],
    /// Which part it is, from 1.
    pub number: usize,
    /// Of how many parts.
    pub of: usize,
    /// How many products the parts have together.
    pub all: usize,
}

fn maker<'s>(site: &'s Tracked<'s>, tongue: &'s Tongue) -> Maker<'s> {
    let mut maker = Maker::new(site, tongue, "");
    maker.stands_alone = true;
    maker
}

/// The title of a file with this product.
pub fn title(tongue: &Tongue, dossier: &Dossier) -> String {
    listed_name(dossier, &tongue.chain).to_owned()
}

/// The title of a file with a kind.
pub fn kind_title(tongue: &Tongue, kind: Kind) -> String {
    let kind = tongue.locale.say(&format!("kind-{}", kind.as_str()));
    format!("{}{}{kind}", tongue.locale.say("pocket-title"), tongue.locale.say("label-colon"))
}

/// What stands before the card of a file with one product.
pub fn head(engine: &Engine, site: &Site<'_>, tongue: &Tongue) -> Result<String, Diagnostic> {
    let tracked = Tracked::new(site);
    let maker = maker(&tracked, tongue);
    let foot = foot(&maker);
    let head = PocketHead { title: None, count: String::new(), part: None, entries: Vec::new(), foot };
    html(engine, tongue, "pocket.html", &head)
}

/// What stands before the cards of a part of a kind.
pub fn kind_head(
    engine: &Engine,
    site: &Site<'_>,
    tongue: &Tongue,
    kind: Kind,
    part: &Part<'_>,
) -> Result<String, Diagnostic> {
    let tracked = Tracked::new(site);
    let maker = maker(&tracked, tongue);
    let numbers = (part.number.to_string(), part.of.to_string());
    let head = PocketHead {
        title: Some(kind_title(tongue, kind)),
        count: tongue.locale.count("count-products", part.all),
        part: (part.of > 1).then(|| {
            let args = [("number", Arg::Text(&numbers.0)), ("total", Arg::Text(&numbers.1))];
            tongue.locale.with("handbook-volume", &args)
        }),
        entries: part.products.iter().map(|listed| card_entry(&maker, tracked.dossier(*listed))).collect(),
        foot: foot(&maker),
    };
    html(engine, tongue, "pocket.html", &head)
}

/// A product's card, its heading of the first level in a file of its own and of the second among others.
pub fn card(
    engine: &Engine,
    site: &Site<'_>,
    tongue: &Tongue,
    listed: Listed<'_>,
    level: usize,
) -> Result<String, Diagnostic> {
    let tracked = Tracked::new(site);
    let card = card_of(&maker(&tracked, tongue), tracked.dossier(listed), Extent::Whole);
    html(engine, tongue, "pocketcard.html", &PocketCard { card, level })
}

fn html(engine: &Engine, tongue: &Tongue, template: &str, view: &impl View) -> Result<String, Diagnostic> {
    let mut context = Context::new();
    context.insert_value("t", tongue.messages.clone());
    context.insert_value("w", tongue.words.clone());
    context.insert_value("page", view.value());
    let mut html = Vec::new();
    engine.render(template, &context, &mut html)?;
    Ok(String::from_utf8(html).expect("templates and their values are text"))
}
