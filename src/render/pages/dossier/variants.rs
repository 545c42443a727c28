//! The packs of a product, and its trade items.
//!
//! **Invariant:** a pack is told by its text and picture; where it has neither, by its markets and dates.

use super::super::page_context::PageContext;
use super::super::words::{Words, is_korean};
use super::figure::{Figure, figure};

use crate::load::records;
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::prose;
use crate::render::view::{Html, view};

view! {
    /// A pack.
    pub struct VariantView<'a> {
        /// Its id.
        id: &'a str,
        /// Barcode numbers that stand on it.
        numbers: Vec<&'a str>,
        /// What it is called.
        label: Words<'a>,
        /// How to know it.
        body: Option<Words<'a>>,
        /// Countries it is made for, by code, where its label does not name them.
        markets: Vec<&'static str>,
        /// Dates of manufacture, where its label does not.
        made: Option<String>,
        /// Languages printed on it, by tag.
        languages: Vec<&'a str>,
        /// Its picture.
        figure: Option<Figure<'a>>,
    }
}

view! {
    /// A trade item.
    pub struct ItemView<'a> {
        /// Its barcode number.
        gtin: Option<&'a str>,
        /// Its size as printed.
        size: Option<Html>,
        /// The packs that bear it; empty = all.
        variants: Vec<Words<'a>>,
    }
}

/// The packs of `dossier`.
pub fn variants<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<VariantView<'s>> {
    dossier.facts.variants.iter().map(|variant| self::variant(context, dossier, variant)).collect()
}

/// Whether a barcode number stands on one of them.
pub fn are_numbered(variants: &[VariantView<'_>]) -> bool {
    variants.iter().any(|variant| !variant.numbers.is_empty())
}

/// The credit that the pictures of all packs share, taken from them; none where they differ.
pub fn one_credit(variants: &mut [VariantView<'_>]) -> Option<Html> {
    let mut figures = variants.iter_mut().filter_map(|variant| variant.figure.as_mut());
    let first = figures.next()?.credit.clone();
    if !figures.all(|figure| figure.credit == first) {
        return None;
    }
    variants.iter_mut().filter_map(|variant| variant.figure.as_mut()).for_each(|figure| figure.credit = None);
    first
}

fn section_id(variant: &str) -> String {
    format!("variant-{variant}")
}

/// What a pack is called, without layout.
pub fn label<'s>(context: &PageContext<'s>, dossier: &'s Dossier, variant: &str) -> Words<'s> {
    let said = dossier.section(&section_id(variant), &context.language.chain);
    if let Some(said) = said.filter(|said| !said.value.title.is_empty()) {
        return Words::new(prose::plain(&said.value.title.text, is_korean(said.language)), &said);
    }
    let of = dossier.facts.variants.iter().find(|of| of.id.as_str() == variant);
    Words::own(context.mark(&of.map_or_else(|| variant.to_owned(), |of| described(context, of))))
}

/// A pack by its markets and dates of manufacture.
fn described(context: &PageContext<'_>, variant: &records::Variant) -> String {
    let markets: Vec<&str> =
        variant.markets.iter().map(|market| context.locale().country(market.value.as_str())).collect();
    let parts =
        [Some(context.locale().list(&markets)).filter(|text| !text.is_empty()), made(context, variant)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { variant.id.to_string() } else { context.locale().list(&parts) }
}

fn made(context: &PageContext<'_>, variant: &records::Variant) -> Option<String> {
    let locale = context.locale();
    let date = |period: &crate::load::Spanned<crate::domain::Period>| locale.format.period(period.value);
    match (variant.from.as_ref().map(date), variant.to.as_ref().map(date)) {
        (Some(from), Some(to)) => {
            Some(locale.with("from-to", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]))
        }
        (Some(from), None) => Some(locale.with("since", &[("from", Arg::Text(&from))])),
        (None, Some(to)) => Some(locale.with("until", &[("to", Arg::Text(&to))])),
        (None, None) => None,
    }
}

fn variant<'s>(
    context: &PageContext<'s>,
    dossier: &'s Dossier,
    variant: &'s records::Variant,
) -> VariantView<'s> {
    let said = dossier.section(&section_id(variant.id.as_str()), &context.language.chain);
    let titled = said.as_ref().filter(|said| !said.value.title.is_empty());
    let label = titled.map_or_else(
        || Words::own(context.mark(&described(context, variant))),
        |said| Words::new(context.html(&said.value.title, said.language, 3), said),
    );
    // A pack without a title is called by its markets and dates, which need not be said again.
    let is_told = titled.is_none();
    let body = said
        .filter(|said| !said.value.body.is_empty())
        .map(|said| Words::new(context.html(&said.value.body, said.language, 4), &said));
    let photo = variant
        .photo
        .as_ref()
        .and_then(|id| dossier.facts.photos.iter().find(|photo| photo.id.value == id.value));
    let items = dossier.facts.items.iter();
    let bearing = items.filter(|item| {
        item.variants.is_empty() || item.variants.iter().any(|id| id.as_str() == variant.id.as_str())
    });
    VariantView {
        id: variant.id.as_str(),
        numbers: bearing.filter_map(|item| Some(item.gtin.as_ref()?.value.as_str())).collect(),
        label,
        body,
        markets: variant.markets.iter().filter(|_| !is_told).map(|market| market.value.as_str()).collect(),
        made: made(context, variant).filter(|_| !is_told),
        languages: variant.languages.iter().map(|tag| tag.value.as_str()).collect(),
        figure: photo.and_then(|photo| figure(context, dossier, photo, None, None)),
    }
}

/// The trade items of `dossier`.
pub fn items<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<ItemView<'s>> {
    dossier.facts.items.iter().map(|item| self::item(context, dossier, item)).collect()
}

/// A trade item.
pub fn item<'s>(context: &PageContext<'s>, dossier: &'s Dossier, item: &'s records::Item) -> ItemView<'s> {
    ItemView {
        gtin: item.gtin.as_ref().map(|gtin| gtin.value.as_str()),
        size: item.size.as_deref().map(|size| context.mark(size)),
        variants: item.variants.iter().map(|id| label(context, dossier, id.as_str())).collect(),
    }
}
