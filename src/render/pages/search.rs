//! The page of search results, and the one where codes are read from a photo; without script, ways to all products.
//!
//! **Invariant:** holds no result: those come from the index when they are asked for.

use super::Main;
use super::header::{Crumb, SitePart};
use super::page_context::PageContext;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::view::view;

view! {
    /// What `search.html` is given.
    pub struct SearchPage {
        /// The kinds that results can be narrowed to.
        kinds: Vec<&'static str>,
        /// The countries that results can be narrowed to, in the order of their names.
        markets: Vec<MarketChoice>,
        /// Lists that lead to every product.
        ways: Vec<Way>,
        /// The reference to the page where codes are read from a photo.
        scan: String,
    }
}

view! {
    /// A country to narrow results to.
    pub struct MarketChoice {
        /// Its code.
        code: &'static str,
        /// Its name.
        name: String,
    }
}

view! {
    /// A list that leads to every product.
    pub struct Way {
        /// What it is called.
        text: String,
        /// Where it is.
        href: String,
    }
}

/// The page of results.
pub fn search(context: &PageContext<'_>) -> Main {
    let locale = context.locale();
    let mut markets: Vec<_> = context
        .site
        .markets()
        .into_iter()
        .map(|country| MarketChoice {
            code: country.as_str(),
            name: locale.country(country.as_str()).to_owned(),
        })
        .collect();
    markets.sort_by(|one, other| {
        locale.format.compare(&one.name, &other.name).then_with(|| one.code.cmp(other.code))
    });
    let view = SearchPage {
        kinds: context.site.kinds().iter().map(|kind| kind.as_str()).collect(),
        markets,
        ways: ways(context),
        scan: context.links.to(&routes::scan(context.language.tag())),
    };
    Main::new("search.html", locale.say("search-title"), SitePart::Search, vec![Crumb::front(context)], &view)
}

/// The lists that lead to every product.
fn ways(context: &PageContext<'_>) -> Vec<Way> {
    let ways = routes::ways(context.language.tag()).into_iter();
    ways.map(|(key, path)| Way { text: context.locale().say(key), href: context.links.to(&path) }).collect()
}

view! {
    /// What `scan.html` is given.
    pub struct ScanPage {
        /// Lists that lead to every product.
        ways: Vec<Way>,
    }
}

/// The page where codes are read from a photo.
pub fn scan(context: &PageContext<'_>) -> Main {
    let title = context.locale().say("scan-title");
    let view = ScanPage { ways: ways(context) };
    Main::new("scan.html", title, SitePart::Search, vec![Crumb::front(context)], &view)
        .with_scripts([Feature::Scan])
}
