//! Lists of products: by kind, country and HS heading; and the lists of brands, countries and headings.
//!
//! **Invariant:** a list stands in the alphabetical order of the page's language.

use super::Main;
use super::handbook;
use super::header::{Crumb, SitePart};
use super::page_context::{PageContext, Row};
use super::picture::Thumb;
use super::platform;
use super::record::Block;
use super::words::Words;

use crate::domain::{Country, Kind, RecordType};
use crate::render::locale::Arg;
use crate::render::plan::{Collection, ROWS, pages_of};
use crate::render::routes;
use crate::render::site::Ties;
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
    /// What `records.html` is given.
    pub struct RecordsPage<'a> {
        /// The heading.
        title: String,
        /// How many records there are in all.
        count: String,
        /// Whether a picture of a product stands for each of them.
        pictured: bool,
        /// Tables by which something within the records is found.
        finders: Vec<Block<'a>>,
        /// The records on this page.
        records: Vec<RecordRow<'a>>,
        /// The other pages of the list.
        pager: Option<Pager>,
    }
}

view! {
    /// A record in the list of its type.
    pub struct RecordRow<'a> {
        /// Where it is.
        href: String,
        /// Its name as printed, in Hangul.
        hangul: Option<&'a str>,
        /// Its name for the reader.
        name: Words<'a>,
        /// Its one line.
        summary: Option<Words<'a>>,
        /// How many products its page lists; none of what has nothing to do with goods.
        count: Option<String>,
        /// The picture of one of its products.
        thumb: Option<Thumb>,
    }
}

view! {
    /// What `markets.html` is given.
    pub struct MarketsPage<'a> {
        /// The countries, in the order of their names.
        markets: Vec<IndexEntry<'a>>,
    }
}

view! {
    /// What `hs.html` is given.
    pub struct HsPage<'a> {
        /// The headings, in order.
        headings: Vec<IndexEntry<'a>>,
    }
}

view! {
    /// An entry of an index.
    pub struct IndexEntry<'a> {
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
    context: &PageContext<'_>,
    number: usize,
    count: usize,
    path: impl Fn(usize) -> String,
) -> Option<Pager> {
    if count <= 1 {
        return None;
    }
    let href = |number: usize| context.links.to(&path(number));
    let format = &context.locale().format;
    let (page, pages) = (format.number(&number.to_string()), format.number(&count.to_string()));
    Some(Pager {
        text: context.locale().with("page-of", &[("page", Arg::Text(&page)), ("pages", Arg::Text(&pages))]),
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

fn counted(context: &PageContext<'_>, listed: &[Listed<'_>]) -> String {
    context.locale().count("count-products", published(listed))
}

/// The reference to the pocket pack of a kind, where the copy has them and any of its `products` has a card.
fn pocket_link(context: &PageContext<'_>, kind: Kind, products: &[Listed<'_>]) -> Option<String> {
    let has_pack = context.site.has_pockets() && products.iter().any(|listed| listed.has_form);
    has_pack.then(|| context.links.to(&routes::pocket_kind(context.language.tag(), kind, 1)))
}

/// A page of a kind's list.
pub fn kind(context: &PageContext<'_>, kind: Kind, number: usize) -> Main {
    let all = context.site.of_kind(kind, context.language);
    let rows = slice(&all, number, ROWS).iter().map(|listed| context.row(*listed, Vec::new())).collect();
    let title = context.locale().say(&format!("kind-{}", kind.as_str()));
    let view = ListPage {
        title: title.clone(),
        count: counted(context, &all),
        hint: None,
        handbook: handbook::link(context, &Collection::Kind(kind), &all),
        pocket: pocket_link(context, kind, &all),
        groups: vec![Group { title: None, rows }],
        pager: pager(context, number, pages_of(all.len(), ROWS), |number| {
            routes::kind(context.language.tag(), kind, number)
        }),
    };
    Main::new("list.html", title, SitePart::Products, vec![Crumb::front(context)], &view)
}

/// The messages on what a product has to do with a country.
pub fn ties(context: &PageContext<'_>, country: Country, listed: Listed<'_>) -> Vec<&'static str> {
    let Ties { sold, seen, right, entry } = context.site.ties(country, listed);
    let unknown = listed.is_published && !context.site.knows_right(listed.key, country);
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
}

/// A page of a country's list.
pub fn market(context: &PageContext<'_>, country: Country, number: usize) -> Main {
    let all = context.site.of_market(country, context.language);
    let rows = slice(&all, number, ROWS).iter();
    let rows = rows.map(|listed| context.row(*listed, ties(context, country, *listed))).collect();
    let name = context.locale().country(country.as_str());
    let view = ListPage {
        title: context.locale().with("market-title", &[("country", Arg::Text(name))]),
        count: counted(context, &all),
        hint: None,
        handbook: handbook::link(context, &Collection::Market(country), &all),
        pocket: None,
        groups: vec![Group { title: None, rows }],
        pager: pager(context, number, pages_of(all.len(), ROWS), |number| {
            routes::market(context.language.tag(), country, number)
        }),
    };
    let up = Crumb::own(
        context.mark(&context.locale().say("markets-title")),
        context.links.to(&routes::markets(context.language.tag())),
    );
    Main::new("list.html", view.title.clone(), SitePart::Markets, vec![Crumb::front(context), up], &view)
}

/// A page of an HS heading's list, its products under their subheadings.
pub fn hs(context: &PageContext<'_>, heading: &str, number: usize) -> Main {
    // Under its first subheading of this heading: the list is cut into pages before it is grouped.
    let subheading = |listed: Listed<'_>| {
        let codes = context.brief(listed).hs.iter().filter(|code| code.heading() == heading);
        codes.filter_map(|code| code.subheading()).min()
    };
    let mut all: Vec<(Option<String>, Listed<'_>)> = context
        .site
        .of_heading(heading, context.language)
        .into_iter()
        .map(|listed| (subheading(listed), listed))
        .collect();
    all.sort_by(|(one, _), (other, _)| (one.is_none(), one).cmp(&(other.is_none(), other)));
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (subheading, listed) in slice(&all, number, ROWS) {
        let title = subheading.clone().unwrap_or_else(|| context.locale().say("hs-no-subheading"));
        if groups.last().is_none_or(|group| group.title.as_deref() != Some(&title)) {
            groups.push(Group { title: Some(title), rows: Vec::new() });
        }
        let group = groups.last_mut().expect("one was just pushed");
        group.rows.push(context.row(*listed, Vec::new()));
    }
    let view = ListPage {
        title: context.locale().with("hs-heading-title", &[("code", Arg::Text(heading))]),
        count: counted(context, &all.iter().map(|(_, listed)| *listed).collect::<Vec<_>>()),
        hint: Some(context.locale().say("hs-hint")),
        handbook: None,
        pocket: None,
        groups,
        pager: pager(context, number, pages_of(all.len(), ROWS), |number| {
            routes::hs(context.language.tag(), heading, number)
        }),
    };
    let up = Crumb::own(
        context.mark(&context.locale().say("hs-title")),
        context.links.to(&routes::hs_index(context.language.tag())),
    );
    Main::new("list.html", view.title.clone(), SitePart::Hs, vec![Crumb::front(context), up], &view)
}

/// A page of the list of all records of a type.
pub fn records(context: &PageContext<'_>, record_type: RecordType, number: usize) -> Main {
    let (locale, folder) = (context.locale(), record_type.folder());
    let all = context.site.of_type(record_type, context.language);
    // A place is not what its products look like.
    let pictured = record_type == RecordType::Brand;
    let has_products = pictured || record_type == RecordType::Jurisdiction;
    let finders = match record_type {
        RecordType::Platform if number == 1 => platform::routes(context, all),
        _ => Vec::new(),
    };
    let records = slice(all, number, ROWS).iter().map(|key| {
        let brief = context.site.brief(key, context.language);
        let products = context.site.listed_at(key, context.language);
        let thumb = || products.iter().find_map(|listed| context.thumb(&context.brief(*listed)));
        RecordRow {
            href: context.links.record(key),
            hangul: brief.names.map(|names| names.hangul.as_str()),
            name: context.brief_name(&brief),
            summary: brief.summary.as_ref().map(|said| context.plain(said)),
            count: (has_products || !products.is_empty()).then(|| counted(context, &products)),
            thumb: if pictured { thumb() } else { None },
        }
    });
    let view = RecordsPage {
        pictured,
        finders,
        title: locale.say(&format!("{folder}-title")),
        count: locale.count(&format!("count-{folder}"), all.len()),
        records: records.collect(),
        pager: pager(context, number, pages_of(all.len(), ROWS), |number| {
            routes::records(context.language.tag(), record_type, number)
        }),
    };
    let part = SitePart::Records(record_type);
    Main::new("records.html", view.title.clone(), part, vec![Crumb::front(context)], &view)
}

/// The list of countries.
pub fn markets(context: &PageContext<'_>) -> Main {
    let mut markets: Vec<IndexEntry<'_>> = context
        .site
        .markets()
        .into_iter()
        .map(|country| IndexEntry {
            code: country.as_str().to_owned(),
            names: vec![Words::own(context.mark(context.locale().country(country.as_str())))],
            href: context.links.market(country),
            count: counted(context, &context.site.of_market(country, context.language)),
        })
        .collect();
    markets.sort_by(|one, other| {
        let name =
            |entry: &IndexEntry<'_>| entry.names.first().map_or_else(String::new, |name| name.html.0.clone());
        context.locale().format.compare(&name(one), &name(other)).then_with(|| one.code.cmp(&other.code))
    });
    Main::new(
        "markets.html",
        context.locale().say("markets-title"),
        SitePart::Markets,
        vec![Crumb::front(context)],
        &MarketsPage { markets },
    )
}

/// The list of HS headings.
pub fn hs_index(context: &PageContext<'_>) -> Main {
    let headings = context.site.headings().into_iter().map(|heading| {
        let products = context.site.of_heading(heading, context.language);
        // What the heading is, told by what is in it: the nomenclature's own words are not free to print.
        let names = products.iter().take(3).map(|listed| context.brief_name(&context.brief(*listed)));
        IndexEntry {
            code: heading.to_owned(),
            names: names.collect(),
            href: context.links.to(&routes::hs(context.language.tag(), heading, 1)),
            count: counted(context, &products),
        }
    });
    Main::new(
        "hs.html",
        context.locale().say("hs-title"),
        SitePart::Hs,
        vec![Crumb::front(context)],
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
