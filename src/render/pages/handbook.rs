//! A handbook: the cards of all products of a kind, a brand or a country, to print in one.
//!
//! **Invariant:** the contents name each card of the volume, in its order.

use super::Main;
use super::dossier::{Card, CardEntry, Extent, Foot, card_entry, card_of, foot};
use super::header::{Crumb, SitePart};
use super::list::{Pager, pager, slice};
use super::page_context::PageContext;
use super::words::Words;
use crate::domain::RecordType;
use crate::render::locale::Arg;
use crate::render::plan::{CARDS, Collection, pages_of};
use crate::render::routes;
use crate::render::site::listed_name;
use crate::render::tracked::Listed;
use crate::render::view::view;

view! {
    /// What `handbook.html` is given.
    pub struct HandbookPage<'a> {
        /// What it is a handbook of.
        of: Words<'a>,
        /// How many products it has, in all volumes.
        count: String,
        /// Which volume this is, where there are several.
        volume: Option<String>,
        /// The other volumes.
        pager: Option<Pager>,
        /// The cards of this volume.
        contents: Vec<CardEntry<'a>>,
        /// The cards.
        cards: Vec<Card<'a>>,
        /// What its first sheet says of the copy.
        foot: Foot<'a>,
    }
}

/// A volume of the handbook of `of`.
pub fn handbook(context: &PageContext<'_>, of: &Collection, number: usize) -> Main {
    let locale = context.locale();
    let tag = context.language.tag();
    let own = |name: &str| (name.to_owned(), Words::own(context.mark(name)));
    let ((plain, name), part, list) = match of {
        Collection::Kind(kind) => {
            let name = locale.say(&format!("kind-{}", kind.as_str()));
            (own(&name), SitePart::Products, routes::kind(tag, *kind, 1))
        }
        Collection::Brand(key) => {
            let brand = context.site.any(key);
            let name = listed_name(brand, &context.language.chain).to_owned();
            ((name, context.name(brand)), SitePart::Records(RecordType::Brand), routes::record(tag, key, 1))
        }
        Collection::Market(country) => {
            let name =
                locale.with("market-title", &[("country", Arg::Text(locale.country(country.as_str())))]);
            (
                own(&name),
                SitePart::Markets,
                context
                    .site
                    .record_of(*country)
                    .map_or_else(|| routes::market(tag, *country, 1), |key| routes::record(tag, key, 1)),
            )
        }
    };
    let all = of.cards(context.site, context.language);
    let volumes = pages_of(all.len(), CARDS);
    let of_volume = || slice(&all, number, CARDS).iter().map(|listed| context.site.dossier(listed.key));
    let title = format!("{}{}{plain}", locale.say("handbook-title"), locale.say("label-colon"));
    let view = HandbookPage {
        of: name.clone(),
        count: locale.count("count-products", all.len()),
        volume: (volumes > 1).then(|| {
            let (number, total) = (number.to_string(), volumes.to_string());
            locale.with("handbook-volume", &[("number", Arg::Text(&number)), ("total", Arg::Text(&total))])
        }),
        pager: pager(context, number, volumes, |number| routes::handbook(tag, of, number)),
        contents: of_volume().map(|dossier| card_entry(context, dossier)).collect(),
        cards: of_volume().map(|dossier| card_of(context, dossier, Extent::Sheets)).collect(),
        foot: foot(context),
    };
    let up = Crumb::new(name, context.links.to(&list));
    Main::new("handbook.html", title, part, vec![Crumb::front(context), up], &view)
}

/// The reference to the handbook of `of`, where there is one and any of its `products` has a card.
pub fn link(context: &PageContext<'_>, of: &Collection, products: &[Listed<'_>]) -> Option<String> {
    let has_cards = products.iter().any(|listed| listed.has_form);
    (has_cards && of.has_handbook(context.site))
        .then(|| context.links.to(&routes::handbook(context.language.tag(), of, 1)))
}
