//! The pages of a copy.
//!
//! **Invariant:** the same edition gives the same pages in the same order, and no two stand at one path.

use super::routes;
use super::site::{Site, SiteLanguage, has_form};
use super::tracked::{Listed, Tracked};
use crate::domain::{Country, Id, Kind, Method, RecordKey, RecordType, Slug};

/// Rows on a page of a list.
pub const ROWS: usize = 100;

/// Rows on a page of the list of barcode numbers, which are low.
pub const NUMBERS: usize = 200;

/// Cards in a volume of a handbook: two sheets each at most, so that a volume can still be bound, and its page be laid out.
pub const CARDS: usize = 50;

/// Pictures on a page of the picture grid.
pub const PICTURES: usize = 60;

/// Products on a page of those with points that need a tool, each with its points.
pub const TOOL_PRODUCTS: usize = 60;

/// A page to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path in the copy, from the root.
    pub path: String,
    /// The number of its language among the edition's; `None` for the pages of no language.
    pub language: Option<usize>,
    /// What it shows.
    pub shows: PageKind,
}

/// What a page shows. Numbers of pages count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// The choice of a language.
    Root,
    /// A language's front page.
    Front,
    /// A page of the picture grid.
    Look(usize),
    /// A page of the list of all products in alphabetical order.
    Az(usize),
    /// A page of the list of products in the order of their barcode numbers.
    Barcodes(usize),
    /// The points by what they need.
    Tools,
    /// A page of the products with points that need a method's tool, or none.
    Tool(Option<Method>, usize),
    /// A record, and a page of the list that it may have.
    Record(RecordKey, usize),
    /// A page of the list of all records of a type.
    Records(RecordType, usize),
    /// The form for goods in hand of a dossier.
    Inspect(RecordKey),
    /// The field card of a dossier.
    Card(RecordKey),
    /// A volume of the handbook of all of these.
    Handbook(Collection, usize),
    /// A page of a kind's list.
    Kind(Kind, usize),
    /// The list of countries.
    Markets,
    /// A page of a country's list.
    Market(Country, usize),
    /// The list of HS headings.
    HsIndex,
    /// A page of an HS heading's list.
    Hs(String, usize),
    /// The page of search results.
    Search,
    /// Where codes are read from a photo.
    Scan,
    /// What the copy is.
    About,
    /// A dossier that has moved, under the slug that it had.
    Moved(RecordKey, Slug),
    /// Where a record's printed id leads.
    Id(RecordKey, Id),
}

impl PageKind {
    /// Whether readers go on from it to the lists of the copy.
    pub fn has_menu(&self) -> bool {
        !self.is_print() && !matches!(self, Self::Inspect(_))
    }

    /// Whether it is made to be printed.
    pub fn is_print(&self) -> bool {
        matches!(self, Self::Card(_) | Self::Handbook(..))
    }
}

/// Products that a handbook holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Collection {
    /// All of a kind.
    Kind(Kind),
    /// All of a brand.
    Brand(RecordKey),
    /// All that have to do with a country.
    Market(Country),
}

impl Collection {
    /// Whether a copy has a handbook of it. That of a country repeats cards that the handbooks of kinds hold, so that there is one
    /// only of countries that somebody asked for.
    pub fn has_handbook(&self, site: &Tracked<'_>) -> bool {
        match self {
            Self::Kind(_) | Self::Brand(_) => true,
            Self::Market(country) => site.handbooks().contains(country),
        }
    }

    /// Its products that have a card, in the order of `language`.
    pub fn cards<'s>(&self, site: &Tracked<'s>, language: &SiteLanguage) -> Vec<Listed<'s>> {
        let mut all = match self {
            Self::Kind(kind) => site.of_kind(*kind, language),
            Self::Brand(key) => site.belonging_to(key, language),
            Self::Market(country) => site.of_market(*country, language),
        };
        all.retain(|listed| listed.has_form);
        all
    }
}

impl Page {
    /// The path of the same page in another language of the edition.
    pub fn path_in(&self, language: &SiteLanguage) -> String {
        path(&self.shows, language)
    }

    /// Another page of the page's own `language`.
    pub fn sibling(&self, shows: PageKind, language: &SiteLanguage) -> Self {
        Self { path: path(&shows, language), language: self.language, shows }
    }
}

/// The path of what `shows` in a language.
fn path(shows: &PageKind, language: &SiteLanguage) -> String {
    let tag = language.tag();
    match shows {
        PageKind::Root => routes::ROOT.to_owned(),
        PageKind::Front => routes::front(tag),
        PageKind::Look(number) => routes::look(tag, *number),
        PageKind::Az(number) => routes::az(tag, *number),
        PageKind::Barcodes(number) => routes::barcodes(tag, *number),
        PageKind::Tools => routes::tools(tag),
        PageKind::Tool(tool, number) => routes::tool(tag, *tool, *number),
        PageKind::Record(key, number) => routes::record(tag, key, *number),
        PageKind::Records(record_type, number) => routes::records(tag, *record_type, *number),
        PageKind::Inspect(key) => routes::inspect(tag, key),
        PageKind::Card(key) => routes::card(tag, key),
        PageKind::Handbook(of, number) => routes::handbook(tag, of, *number),
        PageKind::Kind(kind, number) => routes::kind(tag, *kind, *number),
        PageKind::Markets => routes::markets(tag),
        PageKind::Market(country, number) => routes::market(tag, *country, *number),
        PageKind::HsIndex => routes::hs_index(tag),
        PageKind::Hs(heading, number) => routes::hs(tag, heading, *number),
        PageKind::Search => routes::search(tag),
        PageKind::Scan => routes::scan(tag),
        PageKind::About => routes::about(tag),
        PageKind::Moved(key, slug) => {
            routes::record(tag, &RecordKey { slug: slug.clone(), ..key.clone() }, 1)
        }
        PageKind::Id(_, id) => routes::id(id),
    }
}

/// How many pages a list of `rows` takes, at least one.
pub fn pages_of(rows: usize, each: usize) -> usize {
    rows.div_ceil(each).max(1)
}

/// The pages of `site`, in order.
pub fn plan(site: &Site<'_>) -> Vec<Page> {
    let Plan { of_none, shown } = Plan::of(site);
    let mut pages = of_none;
    for (number, language) in site.languages.iter().enumerate() {
        let page = |shows: &PageKind| Page {
            path: path(shows, language),
            language: Some(number),
            shows: shows.clone(),
        };
        pages.extend(shown.iter().map(page));
    }
    pages
}

/// What pages a site has, without saying all their paths.
pub struct Plan {
    /// The pages of no language.
    of_none: Vec<Page>,
    /// What is shown in every language.
    shown: Vec<PageKind>,
}

impl Plan {
    /// The one of `site`.
    pub fn of(site: &Site<'_>) -> Self {
        let first = site.languages.first().expect("an edition has at least one language");
        let mut of_none = vec![Page { path: routes::ROOT.to_owned(), language: None, shows: PageKind::Root }];
        for (id, key) in &site.index.ids {
            let shows = PageKind::Id(key.clone(), id.clone());
            of_none.push(Page { path: path(&shows, first), language: None, shows });
        }
        Self { of_none, shown: shown(site, first) }
    }

    /// The page of `site` at a path.
    pub fn page_at(&self, site: &Site<'_>, at: &str) -> Option<Page> {
        if let Some(page) = self.of_none.iter().find(|page| page.path == at) {
            return Some(page.clone());
        }
        let folder = at.split('/').next()?;
        let number = site.languages.iter().position(|language| language.tag().folder() == folder)?;
        let language = &site.languages[number];
        let shows = self.shown.iter().find(|shows| path(shows, language) == at)?.clone();
        Some(Page { path: at.to_owned(), language: Some(number), shows })
    }
}

/// What pages show that are the same in every language, by the order of the `first` where one matters.
fn shown(site: &Site<'_>, first: &SiteLanguage) -> Vec<PageKind> {
    let tracked = &Tracked::unnoted(site);
    let mut shown = vec![
        PageKind::Front,
        PageKind::Search,
        PageKind::Scan,
        PageKind::About,
        PageKind::Markets,
        PageKind::HsIndex,
        PageKind::Tools,
    ];
    let many = |shown: &mut Vec<PageKind>, rows: usize, each: usize, make: &dyn Fn(usize) -> PageKind| {
        shown.extend((1..=pages_of(rows, each)).map(make));
    };
    many(&mut shown, site.dossiers.len(), PICTURES, &PageKind::Look);
    many(&mut shown, site.dossiers.len(), ROWS, &PageKind::Az);
    many(&mut shown, site.numbers().len(), NUMBERS, &PageKind::Barcodes);
    for (tool, products) in site.tools() {
        many(&mut shown, products.len(), TOOL_PRODUCTS, &|number| PageKind::Tool(tool, number));
    }
    // The one record of a type is its own list.
    for record_type in site.listed_types().into_iter().filter(|of| !of.is_one_file()) {
        let rows = match record_type {
            // The directory has all offices on one page, in several orders; the training has all lessons; alerts are moved
            // within theirs as they end.
            RecordType::Office | RecordType::Primer | RecordType::Alert => 1,
            _ => site.of_type(record_type, first).len(),
        };
        many(&mut shown, rows, ROWS, &|number| PageKind::Records(record_type, number));
    }
    for kind in site.kinds() {
        many(&mut shown, site.count_of_kind(kind), ROWS, &|number| PageKind::Kind(kind, number));
    }
    for country in site.markets().filter(|country| site.record_of(*country).is_none()) {
        many(&mut shown, site.count_of_market(country), ROWS, &|number| PageKind::Market(country, number));
    }
    for heading in site.headings() {
        many(&mut shown, site.count_of_heading(heading), ROWS, &|number| {
            PageKind::Hs(heading.to_owned(), number)
        });
    }
    for record in site.held.records.iter() {
        let rows = site.count_listed_at(record);
        many(&mut shown, rows, ROWS, &|number| PageKind::Record(record.key.clone(), number));
    }
    for dossier in &site.dossiers {
        if has_form(dossier) {
            shown.extend([PageKind::Inspect(dossier.key.clone()), PageKind::Card(dossier.key.clone())]);
        }
        let former = dossier.facts.former_slugs.iter();
        shown.extend(former.map(|slug| PageKind::Moved(dossier.key.clone(), slug.value.clone())));
    }
    // Last, behind the cards that they hold.
    let collections = site
        .kinds()
        .map(Collection::Kind)
        .chain(site.of_type(RecordType::Brand, first).iter().cloned().map(Collection::Brand))
        .chain(site.markets().map(Collection::Market));
    for of in collections.filter(|of| of.has_handbook(tracked)) {
        let volumes = of.cards(tracked, first).len().div_ceil(CARDS);
        shown.extend((1..=volumes).map(|number| PageKind::Handbook(of.clone(), number)));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageTag;

    #[test]
    fn no_id_is_the_folder_of_a_page() {
        let tag = LanguageTag::parse("id").unwrap();
        let country = Country::parse("DE").unwrap();
        let key = RecordKey::of_folder("marks/seal").unwrap();
        let mut pages = vec![
            routes::about(&tag),
            routes::az(&tag, 1),
            routes::barcodes(&tag, 1),
            routes::handbook(&tag, &Collection::Market(country), 1),
            routes::hs_index(&tag),
            routes::look(&tag, 1),
            routes::markets(&tag),
            routes::search(&tag),
            routes::tools(&tag),
            routes::tool(&tag, None, 1),
            routes::record(&tag, &key, 1),
        ];
        pages.extend(RecordType::ALL.iter().map(|of| routes::records(&tag, *of, 1)));
        for page in pages {
            let folder = page.split('/').nth(1).unwrap().to_ascii_uppercase();
            assert!(Id::parse(&folder).unwrap().is_page_folder(), "{page}");
        }
        assert!(!Id::parse("GLO-GLOSSARY").unwrap().is_page_folder());
    }
}
