//! All products in alphabetical order, withdrawn dossiers among them: they are found by name.
//!
//! **Invariant:** every dossier of the edition stands on one page of the list.

use super::Main;
use super::header::{Crumb, SitePart};
use super::list::slice;
use super::page_context::{PageContext, Row};
use super::starts::{Starts, shortened, starts};
use super::words::{Words, is_korean};
use crate::render::plan::{ROWS, pages_of};
use crate::render::prose;
use crate::render::routes;
use crate::render::tracked::{Listed, published};
use crate::render::view::view;

view! {
    /// What `az.html` is given.
    pub struct AzPage<'a> {
        /// How many products there are in all.
        count: String,
        /// How many dossiers are withdrawn; none where there are none.
        withdrawn: Option<String>,
        /// The products on this page.
        groups: Vec<InitialGroup<'a>>,
        /// The pages of the list.
        starts: Option<Starts<'a>>,
    }
}

view! {
    /// Products whose names share an initial.
    pub struct InitialGroup<'a> {
        /// The initial.
        initial: Words<'a>,
        /// The products.
        entries: Vec<AzEntry<'a>>,
    }
}

view! {
    /// A product in the list.
    pub struct AzEntry<'a> {
        /// The product.
        row: Row<'a>,
        /// Its brand.
        brand: Option<Words<'a>>,
    }
}

/// A page of the list.
pub fn az(context: &PageContext<'_>, number: usize) -> Main {
    let (site, language) = (context.site, context.language);
    let all = site.in_order(language);
    let name = |listed: Listed<'_>| context.brief(listed).listed_name();
    let mut groups: Vec<(String, InitialGroup<'_>)> = Vec::new();
    for listed in slice(&all, number, ROWS) {
        let initial = language.initials.of(name(*listed));
        if groups.last().is_none_or(|(last, _)| *last != initial) {
            let shown = Words::own(context.mark(&initial));
            groups.push((initial, InitialGroup { initial: shown, entries: Vec::new() }));
        }
        let (_, group) = groups.last_mut().expect("one was just pushed");
        group.entries.push(AzEntry {
            row: context.row(*listed, Vec::new()),
            brand: context.brief(*listed).parent.map(|brand| context.name(site.any(&brand))),
        });
    }
    let first = |page: usize| {
        let place = (page - 1) * ROWS;
        let brief = context.brief(all[place]);
        let start =
            shortened(brief.listed_name(), place.checked_sub(1).map_or("", |before| name(all[before])));
        match &brief.name {
            Some(said) => Words::new(prose::plain(&start, is_korean(said.language)), said),
            None => Words::own(context.mark(&start)),
        }
    };
    let view = AzPage {
        count: context.locale().count("count-products", published(&all)),
        withdrawn: context.withdrawn(),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        starts: starts(
            context,
            number,
            pages_of(all.len(), ROWS),
            |page| routes::az(language.tag(), page),
            first,
        ),
    };
    let title = context.locale().say("az-title");
    Main::new("az.html", title, SitePart::Az, vec![Crumb::front(context)], &view)
}
