//! A handbook: the cards of all products of a kind, a brand or a country, to print in one.
//!
//! Its cards are those of the products' own pages: laying out a card again for its kind, its brand and its countries took a
//! build more time than all pages of products.
//!
//! **Invariant:** the contents name each card of the volume, in its order.

use super::Main;
use super::dossier::{CardEntry, Foot, card_entry, foot};
use super::header::{Crumb, SitePart};
use super::list::{Pager, pager, slice};
use super::page_context::PageContext;
use super::words::Words;
use crate::diag::Diagnostic;
use crate::domain::{RecordType, Visibility};
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::plan::{CARDS, Collection, Page, PageKind, pages_of};
use crate::render::routes;
use crate::render::site::{is_similar_only, listed_name};
use crate::render::tracked::Asked;
use crate::render::tracked::Listed;
use crate::render::view::{Html, view};
use crate::render::{Cards, Rendered};

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
        /// Whether the outcome rule goes for any of its cards, which then say nothing of it themselves.
        has_rule: bool,
        /// Whether fuller editions may hold more.
        limited: bool,
        /// The cards of this volume.
        contents: Vec<CardEntry<'a>>,
        /// The cards, as they are printed alone.
        cards: Vec<Html>,
        /// What its first sheet says of the copy.
        foot: Foot<'a>,
    }
}

/// The attribute, an element's last, of what all cards say alike.
const ONCE: &str = " data-once";

/// A card as it stands on its own page, for the handbooks that hold it too.
#[derive(Debug)]
pub struct CardArticle {
    html: String,
    /// `../` as often as its own page needs to reach the root.
    up: String,
    asked: Asked,
}

impl CardArticle {
    /// The card on a page that was made.
    pub fn of(rendered: &Rendered) -> Self {
        let page = rendered.html.as_str();
        let (start, end) = (page.find("<article"), page.rfind("</article>"));
        let article = start.zip(end).and_then(|(start, end)| page.get(start..end));
        Self {
            // A template beside the content may have another shape: then all of it is the card.
            html: article.map_or_else(|| page.to_owned(), |article| format!("{article}</article>")),
            up: routes::to_root(&rendered.path),
            asked: rendered.asked.clone(),
        }
    }

    /// The card as a part of a page that needs `up` to reach the root, has a heading of its own, and says once what its cards have
    /// in elements that bear [`ONCE`].
    fn within(&self, up: &str) -> Html {
        let mut html = String::with_capacity(self.html.len());
        // The name of the element that is left out, and how many of that name are open in it.
        let mut left_out: Option<(&str, usize)> = None;
        for (number, part) in self.html.split('<').enumerate() {
            let (tag, text) = part.split_once('>').unwrap_or((part, ""));
            let name = tag.split_ascii_whitespace().next().unwrap_or_default();
            if let Some((out, depth)) = &mut left_out {
                match name.strip_prefix('/') {
                    Some(ended) if ended == *out => *depth -= 1,
                    None if name == *out => *depth += 1,
                    _ => {}
                }
                if *depth == 0 {
                    left_out = None;
                    html.push_str(text);
                }
                continue;
            }
            if tag.ends_with(ONCE) {
                left_out = Some((name, 1));
                continue;
            }
            if number > 0 {
                html.push('<');
            }
            match tag {
                "/h1" => html.push_str("/h2"),
                _ => match tag.strip_prefix("h1") {
                    Some(attributes) => {
                        html.push_str("h2");
                        html.push_str(attributes);
                    }
                    None if tag.contains(&self.up) => html.push_str(&tag.replace(&self.up, up)),
                    None => html.push_str(tag),
                },
            }
            if part.len() > tag.len() {
                html.push('>');
            }
            html.push_str(text);
        }
        Html(html)
    }
}

/// A volume of the handbook of `of`.
///
/// # Errors
/// A template of cards beside the content that cannot be rendered.
pub fn handbook(
    context: &PageContext<'_>,
    page: &Page,
    of: &Collection,
    number: usize,
    cards: &Cards<'_>,
) -> Result<Main, Diagnostic> {
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
    let card = |dossier: &Dossier| {
        let card = cards(&page.sibling(PageKind::Card(dossier.key.clone()), context.language))?;
        context.site.note(&card.asked);
        Ok(card.within(&context.up))
    };
    let title = format!("{}{}{plain}", locale.say("handbook-title"), locale.say("label-colon"));
    let view = HandbookPage {
        of: name.clone(),
        count: locale.count("count-products", all.len()),
        volume: (volumes > 1).then(|| {
            let (number, total) = (number.to_string(), volumes.to_string());
            locale.with("handbook-volume", &[("number", Arg::Text(&number)), ("total", Arg::Text(&total))])
        }),
        pager: pager(context, number, volumes, |number| routes::handbook(tag, of, number)),
        has_rule: of_volume().any(|dossier| !is_similar_only(dossier)),
        limited: context.site.audience() < Visibility::Customs,
        contents: of_volume().map(|dossier| card_entry(context, dossier)).collect(),
        cards: of_volume().map(card).collect::<Result<_, Diagnostic>>()?,
        foot: foot(context),
    };
    let up = Crumb::new(name, context.links.to(&list));
    Ok(Main::new("handbook.html", title, part, vec![Crumb::front(context), up], &view))
}

/// The reference to the handbook of `of`, where there is one and any of its `products` has a card.
pub fn link(context: &PageContext<'_>, of: &Collection, products: &[Listed<'_>]) -> Option<String> {
    let has_cards = products.iter().any(|listed| listed.has_form);
    (has_cards && of.has_handbook(context.site))
        .then(|| context.links.to(&routes::handbook(context.language.tag(), of, 1)))
}
