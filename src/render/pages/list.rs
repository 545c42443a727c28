//! Lists of products: by kind, country and HS heading; and the lists of brands, countries and headings.
//!
//! **Invariant:** a list stands in the alphabetical order of the page's language.

use super::Main;
use super::handbook;
use super::header::{Crumb, Part};
use super::maker::{Maker, Row};
use super::picture::Thumb;
use super::words::Words;
use crate::derive::Speaks;
use crate::domain::{Country, Kind};
use crate::render::locale::Arg;
use crate::render::plan::{Collection, ROWS, pages_of};
use crate::render::routes;
use crate::render::site::{Ties, is_published};
use crate::render::tracked::{Listed, published};
use crate::render::view::view;

view! {
    /// What `list.html` is given.
    pub struct ListPage<'a> {
        /// The heading.
        title: String,
        /// How many products there are in all.
        count: String,
        /// What the list is, in a sentence.
        hint: Option<String>,
        /// The reference to the handbook of all of them.
        handbook: Option<String>,
        /// The reference to the pocket pack of all of them, where the copy has one.
        pocket: Option<String>,
        /// The products on this page.
        groups: Vec<Group<'a>>,
        /// The other pages of the list.
        pager: Option<Pager>,
    }
}

view! {
    /// Products under a heading.
    pub struct Group<'a> {
        /// The heading; none where the list has one group.
        title: Option<String>,
        /// The products.
        rows: Vec<Row<'a>>,
    }
}

view! {
    /// The pages of a long list.
    pub struct Pager {
        /// Page so-and-so of so many.
        text: String,
        /// The page before.
        before: Option<String>,
        /// The page after.
        after: Option<String>,
        /// All pages.
        pages: Vec<PageLink>,
    }
}

view! {
    /// A page of a long list.
    pub struct PageLink {
        /// Its number.
        number: usize,
        /// Where it is.
        href: String,
        /// Whether it is this page.
        current: bool,
    }
}

view! {
    /// What `brands.html` is given.
    pub struct BrandsPage<'a> {
        /// How many brands there are in all.
        count: String,
        /// The brands on this page.
        brands: Vec<BrandRow<'a>>,
        /// The other pages of the list.
        pager: Option<Pager>,
    }
}

view! {
    /// A brand in the list.
    pub struct BrandRow<'a> {
        /// Where it is.
        href: String,
        /// Its name as printed, in Hangul.
        hangul: &'a str,
        /// Its name for the reader.
        name: Words<'a>,
        /// Its one line.
        summary: Option<Words<'a>>,
        /// How many products it has here.
        count: String,
        /// The picture of one of its products.
        thumb: Option<Thumb>,
    }
}

view! {
    /// What `markets.html` is given.
    pub struct MarketsPage<'a> {
        /// The countries, in the order of their names.
        markets: Vec<Entry<'a>>,
    }
}

view! {
    /// What `hs.html` is given.
    pub struct HsPage<'a> {
        /// The headings, in order.
        headings: Vec<Entry<'a>>,
    }
}

view! {
    /// An entry of an index.
    pub struct Entry<'a> {
        /// Its code.
        code: String,
        /// What it is called, or what is in it.
        names: Vec<Words<'a>>,
        /// Where its list is.
        href: String,
        /// How many products it has.
        count: String,
    }
}

/// The pager of a list of `count` pages, on page `number`; none where the list is one page.
pub fn pager(
    maker: &Maker<'_>,
    number: usize,
    count: usize,
    path: impl Fn(usize) -> String,
) -> Option<Pager> {
    if count <= 1 {
        return None;
    }
    let href = |number: usize| maker.links.to(&path(number));
    let format = &maker.locale().format;
    let (page, pages) = (format.number(&number.to_string()), format.number(&count.to_string()));
    Some(Pager {
        text: maker.locale().with("page-of", &[("page", Arg::Text(&page)), ("pages", Arg::Text(&pages))]),
        before: (number > 1).then(|| href(number - 1)),
        after: (number < count).then(|| href(number + 1)),
        pages: (1..=count)
            .map(|other| PageLink { number: other, href: href(other), current: other == number })
            .collect(),
    })
}

/// The part of `all` that stands on page `number`.
pub fn slice<T>(all: &[T], number: usize, each: usize) -> &[T] {
    let from = ((number.max(1) - 1) * each).min(all.len());
    &all[from..(from + each).min(all.len())]
}

fn counted(maker: &Maker<'_>, listed: &[Listed<'_>]) -> String {
    maker.locale().count("count-products", published(listed))
}

/// The reference to the pocket pack of a kind, where the copy has them and any of its `products` has a card.
fn pocket_link(maker: &Maker<'_>, kind: Kind, products: &[Listed<'_>]) -> Option<String> {
    let has_pack = maker.site.has_pockets() && products.iter().any(|listed| listed.has_form);
    has_pack.then(|| maker.links.to(&routes::pocket_kind(maker.tongue.tag(), kind, 1)))
}

/// A page of a kind's list.
pub fn kind(maker: &Maker<'_>, kind: Kind, number: usize) -> Main {
    let all = maker.site.of_kind(kind, maker.tongue);
    let rows = slice(&all, number, ROWS).iter().map(|listed| maker.row(*listed, Vec::new())).collect();
    let title = maker.locale().say(&format!("kind-{}", kind.as_str()));
    let view = ListPage {
        title: title.clone(),
        count: counted(maker, &all),
        hint: None,
        handbook: handbook::link(maker, &Collection::Kind(kind), &all),
        pocket: pocket_link(maker, kind, &all),
        groups: vec![Group { title: None, rows }],
        pager: pager(maker, number, pages_of(all.len(), ROWS), |number| {
            routes::kind(maker.tongue.tag(), kind, number)
        }),
    };
    Main::new("list.html", title, Part::Products, vec![Crumb::front(maker)], &view)
}

/// A page of a country's list.
pub fn market(maker: &Maker<'_>, country: Country, number: usize) -> Main {
    let all = maker.site.of_market(country, maker.tongue);
    let ties = |listed: Listed<'_>| {
        let Ties { sold, seen, right, entry } = maker.site.ties(country, listed);
        let dossier = maker.site.dossier(listed);
        let unknown = is_published(dossier) && !maker.knows_right(dossier, country);
        [
            (sold, "market_sold"),
            (seen, "market_seen"),
            (right, "market_right"),
            (entry && !right, "market_entry"),
            (unknown, "market_no_right"),
        ]
        .into_iter()
        .filter(|(tied, _)| *tied)
        .map(|(_, key)| key)
        .collect()
    };
    let rows = slice(&all, number, ROWS).iter().map(|listed| maker.row(*listed, ties(*listed))).collect();
    let name = maker.locale().country(country.as_str());
    let view = ListPage {
        title: maker.locale().with("market-title", &[("country", Arg::Text(name))]),
        count: counted(maker, &all),
        hint: None,
        handbook: handbook::link(maker, &Collection::Market(country), &all),
        pocket: None,
        groups: vec![Group { title: None, rows }],
        pager: pager(maker, number, pages_of(all.len(), ROWS), |number| {
            routes::market(maker.tongue.tag(), country, number)
        }),
    };
    let up = Crumb::own(
        maker.mark(&maker.locale().say("markets-title")),
        maker.links.to(&routes::markets(maker.tongue.tag())),
    );
    Main::new("list.html", view.title.clone(), Part::Markets, vec![Crumb::front(maker), up], &view)
}

/// A page of an HS heading's list, its products under their subheadings.
pub fn hs(maker: &Maker<'_>, heading: &str, number: usize) -> Main {
    // Under its first subheading of this heading: the list is cut into pages before it is grouped.
    let subheading = |listed: Listed<'_>| {
        let codes = maker.site.dossier(listed).facts.hs.iter().filter(|code| code.heading() == heading);
        codes.filter_map(|code| code.subheading()).min()
    };
    let mut all: Vec<(Option<String>, Listed<'_>)> = maker
        .site
        .of_heading(heading, maker.tongue)
        .into_iter()
        .map(|listed| (subheading(listed), listed))
        .collect();
    all.sort_by(|(one, _), (other, _)| (one.is_none(), one).cmp(&(other.is_none(), other)));
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (subheading, listed) in slice(&all, number, ROWS) {
        let title = subheading.clone().unwrap_or_else(|| maker.locale().say("hs-no-subheading"));
        if groups.last().is_none_or(|group| group.title.as_deref() != Some(&title)) {
            groups.push(Group { title: Some(title), rows: Vec::new() });
        }
        let group = groups.last_mut().expect("one was just pushed");
        group.rows.push(maker.row(*listed, Vec::new()));
    }
    let view = ListPage {
        title: maker.locale().with("hs-heading-title", &[("code", Arg::Text(heading))]),
        count: counted(maker, &all.iter().map(|(_, listed)| *listed).collect::<Vec<_>>()),
        hint: Some(maker.locale().say("hs-hint")),
        handbook: None,
        pocket: None,
        groups,
        pager: pager(maker, number, pages_of(all.len(), ROWS), |number| {
            routes::hs(maker.tongue.tag(), heading, number)
        }),
    };
    let up = Crumb::own(
        maker.mark(&maker.locale().say("hs-title")),
        maker.links.to(&routes::hs_index(maker.tongue.tag())),
    );
    Main::new("list.html", view.title.clone(), Part::Hs, vec![Crumb::front(maker), up], &view)
}

/// A page of the list of brands.
pub fn brands(maker: &Maker<'_>, number: usize) -> Main {
    let all = maker.site.brands(maker.tongue);
    let brands = slice(all, number, ROWS).iter().filter_map(|slug| {
        let brand = maker.site.brand(slug)?;
        let products = maker.site.of_brand(slug, maker.tongue);
        Some(BrandRow {
            href: maker.links.brand(slug),
            hangul: &brand.facts.names.hangul,
            name: maker.brand_name(brand),
            summary: brand.summary(&maker.tongue.chain).map(|said| maker.plain(&said)),
            count: counted(maker, &products),
            thumb: products.iter().find_map(|listed| maker.thumb(maker.site.dossier(*listed))),
        })
    });
    let view = BrandsPage {
        count: maker.locale().count("count-brands", all.len()),
        brands: brands.collect(),
        pager: pager(maker, number, pages_of(all.len(), ROWS), |number| {
            routes::brands(maker.tongue.tag(), number)
        }),
    };
    Main::new(
        "brands.html",
        maker.locale().say("brands-title"),
        Part::Brands,
        vec![Crumb::front(maker)],
        &view,
    )
}

/// The list of countries.
pub fn markets(maker: &Maker<'_>) -> Main {
    let tag = maker.tongue.tag();
    let mut markets: Vec<Entry<'_>> = maker
        .site
        .markets()
        .into_iter()
        .map(|country| Entry {
            code: country.as_str().to_owned(),
            names: vec![Words::own(maker.mark(maker.locale().country(country.as_str())))],
            href: maker.links.to(&routes::market(tag, country, 1)),
            count: counted(maker, &maker.site.of_market(country, maker.tongue)),
        })
        .collect();
    markets.sort_by(|one, other| {
        let name =
            |entry: &Entry<'_>| entry.names.first().map_or_else(String::new, |name| name.html.0.clone());
        maker.locale().format.compare(&name(one), &name(other)).then_with(|| one.code.cmp(&other.code))
    });
    Main::new(
        "markets.html",
        maker.locale().say("markets-title"),
        Part::Markets,
        vec![Crumb::front(maker)],
        &MarketsPage { markets },
    )
}

/// The list of HS headings.
pub fn hs_index(maker: &Maker<'_>) -> Main {
    let headings = maker.site.headings().into_iter().map(|heading| {
        let products = maker.site.of_heading(heading, maker.tongue);
        // What the heading is, told by what is in it: the nomenclature's own words are not free to print.
        let names = products.iter().take(3).map(|listed| maker.name(maker.site.dossier(*listed)));
        Entry {
            code: heading.to_owned(),
            names: names.collect(),
            href: maker.links.to(&routes::hs(maker.tongue.tag(), heading, 1)),
            count: counted(maker, &products),
        }
    });
    Main::new(
        "hs.html",
        maker.locale().say("hs-title"),
        Part::Hs,
        vec![Crumb::front(maker)],
        &HsPage { headings: headings.collect() },
    )
}

#[cfg(test)]
mod tests {
    use super::slice;

    #[test]
    fn pages_cut_a_list_without_gap_or_overlap() {
        let all: Vec<usize> = (0..250).collect();
        let cut: Vec<usize> = (1..=3).flat_map(|number| slice(&all, number, 100).to_vec()).collect();
        assert_eq!(cut, all);
        assert_eq!(slice(&all, 4, 100), &[] as &[usize]);
        assert_eq!(slice(&all[..0], 1, 100), &[] as &[usize]);
    }
}
