//! The header of every page in a language: the menu, the way here, and the other languages.
//!
//! **Invariant:** every link leads to a page that the copy has.

use super::page_context::PageContext;
use super::words::Words;
use crate::domain::RecordType;
use crate::render::plan::Page;
use crate::render::routes;
use crate::render::site::direction;
use crate::render::view::{Html, view};

/// A part of the site, for marking where in the menu a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SitePart {
    /// The front page.
    Front,
    /// Find by look.
    Look,
    /// All products in alphabetical order.
    Az,
    /// Products by their barcode numbers.
    Barcodes,
    /// The points by what they need.
    Tools,
    /// The products and their kinds.
    Products,
    /// The records of a type.
    Records(RecordType),
    /// The countries.
    Markets,
    /// The HS headings.
    Hs,
    /// The search.
    Search,
    /// About the copy.
    About,
}

view! {
    /// What `header.html` is given.
    pub struct Header<'a> {
        /// The guide's name.
        title: &'a str,
        /// The language of the guide's name, where that is not the page's.
        title_lang: Option<&'a str>,
        /// The reference to the front page.
        home: String,
        /// Whether this is the front page.
        is_home: bool,
        /// `../` as often as it takes to reach the root, from which scripts name what they read.
        root: String,
        /// The folder of the page's language.
        folder: String,
        /// The reference to the page of search results, which without script leads to the lists.
        search: String,
        /// The menu; none on sheets to print and on the form for goods in hand, from which the way here and the front page lead on.
        menu: Vec<MenuItem>,
        /// The links above the heading.
        crumbs: Vec<Crumb>,
        /// What the page's language calls itself.
        language: &'a str,
        /// The same page in the edition's languages.
        languages: Vec<Other<'a>>,
    }
}

view! {
    /// An entry of the menu.
    pub struct MenuItem {
        /// Its words.
        text: String,
        /// Where it leads.
        href: String,
        /// Whether the page is in it.
        current: bool,
    }
}

view! {
    /// A link above a page's heading.
    pub struct Crumb {
        /// Its words.
        text: Html,
        /// Their language, where that is not the page's.
        lang: Option<String>,
        /// Their direction then.
        dir: Option<&'static str>,
        /// Where it leads.
        href: String,
    }
}

view! {
    /// The same page in a language.
    pub struct Other<'a> {
        /// The language's tag.
        tag: &'a str,
        /// Its direction, where that is not the page's.
        dir: Option<&'static str>,
        /// What it calls itself.
        name: &'a str,
        /// Where the page is.
        href: String,
        /// Whether it is the page itself.
        current: bool,
    }
}

/// The header of `page`.
pub fn header<'s>(context: &PageContext<'s>, page: &Page, part: SitePart, crumbs: Vec<Crumb>) -> Header<'s> {
    let (site, language) = (context.site, context.language);
    let tag = language.tag();
    let title = crate::derive::fallback::local(site.guide().title, &language.chain);
    let languages = site.languages().iter().enumerate().map(|(number, other)| Other {
        tag: other.tag().as_str(),
        dir: Some(direction(other.tag())).filter(|dir| *dir != direction(tag)),
        name: &other.locale.own_name,
        href: context.links.to(&page.path_in(other)),
        current: page.language == Some(number),
    });
    Header {
        title: title.map_or("", |(_, text, _)| text),
        title_lang: title.filter(|(_, _, fell_back)| *fell_back).map(|(language, _, _)| language.as_str()),
        home: context.links.to(&routes::front(tag)),
        is_home: part == SitePart::Front,
        root: context.up.clone(),
        folder: tag.folder(),
        search: context.links.to(&routes::search(tag)),
        menu: if page.shows.has_menu() { menu(context, part) } else { Vec::new() },
        crumbs,
        language: &language.locale.own_name,
        languages: languages.collect(),
    }
}

/// The lists of the copy, of which a page is in `part`.
fn menu(context: &PageContext<'_>, part: SitePart) -> Vec<MenuItem> {
    let (site, language) = (context.site, context.language);
    let tag = language.tag();
    let mut menu = vec![(SitePart::Look, "nav-look".to_owned(), routes::look(tag, 1))];
    menu.extend([
        (SitePart::Az, "nav-az".to_owned(), routes::az(tag, 1)),
        (SitePart::Barcodes, "nav-barcodes".to_owned(), routes::barcodes(tag, 1)),
        (SitePart::Tools, "nav-tools".to_owned(), routes::tools(tag)),
        (
            SitePart::Records(RecordType::Brand),
            "nav-brands".to_owned(),
            routes::records(tag, RecordType::Brand, 1),
        ),
        (SitePart::Markets, "nav-markets".to_owned(), routes::markets(tag)),
        (SitePart::Hs, "nav-hs".to_owned(), routes::hs_index(tag)),
    ]);
    let others = site.listed_types().into_iter().filter(|record_type| *record_type != RecordType::Brand);
    menu.extend(others.map(|record_type| {
        let key = format!("nav-{}", record_type.folder());
        (SitePart::Records(record_type), key, routes::records(tag, record_type, 1))
    }));
    menu.push((SitePart::About, "nav-about".to_owned(), routes::about(tag)));
    let mut items: Vec<MenuItem> = Vec::with_capacity(menu.len() + 3);
    let kinds = site.kinds().into_iter().map(|kind| MenuItem {
        text: language.locale.say(&format!("kind-{}", kind.as_str())),
        href: context.links.to(&routes::kind(tag, kind, 1)),
        current: part == SitePart::Products
            && context.path.starts_with(&format!("{}/products/{}/", tag.folder(), kind.folder())),
    });
    items.extend(kinds);
    items.extend(menu.into_iter().map(|(of, key, to)| MenuItem {
        text: language.locale.say(&key),
        href: context.links.to(&to),
        current: part == of,
    }));
    items
}

impl Crumb {
    /// A link in `words`.
    pub fn new(words: Words<'_>, href: String) -> Self {
        Self { text: words.html, lang: words.lang.map(str::to_owned), dir: words.dir, href }
    }

    /// A link in the page's own language.
    pub fn own(text: Html, href: String) -> Self {
        Self::new(Words::own(text), href)
    }

    /// A link to the front page.
    pub fn front(context: &PageContext<'_>) -> Self {
        let href = context.links.to(&routes::front(context.language.tag()));
        Self::own(context.mark(&context.locale().say("nav-front")), href)
    }
}
