//! Products in the order of their barcode numbers.
//!
//! **Invariant:** only numbers of genuine items stand here; one that was seen on counterfeits as well says so.

use super::Main;
use super::header::{Crumb, SitePart};
use super::list::slice;
use super::page_context::PageContext;
use super::starts::{Starts, starts};
use super::words::Words;
use crate::render::plan::{NUMBERS, pages_of};
use crate::render::routes;
use crate::render::tracked::Numbered;
use crate::render::view::{Html, view};

view! {
    /// What `barcodes.html` is given.
    pub struct BarcodesPage<'a> {
        /// The numbers on this page.
        rows: Vec<NumberRow<'a>>,
        /// How many products have no number, in words; none where there are none.
        without: Option<String>,
        /// Where the list of all products is.
        az: String,
        /// The pages of the list.
        starts: Option<Starts<'a>>,
    }
}

view! {
    /// A barcode number.
    pub struct NumberRow<'a> {
        /// The number as written.
        gtin: &'a str,
        /// Whether it was seen on counterfeits as well.
        seen: bool,
        /// Where its product is.
        href: String,
        /// The product's name as printed, in Hangul.
        hangul: &'a str,
        /// The product's name for the reader; none where that is the name as printed.
        name: Option<Words<'a>>,
        /// The item's size as printed.
        size: Option<Html>,
    }
}

/// A page of the list.
pub fn barcodes(context: &PageContext<'_>, number: usize) -> Main {
    let (site, language) = (context.site, context.language);
    let numbers = site.numbers();
    let all = &numbers.rows;
    let rows = slice(all, number, NUMBERS).iter().map(|Numbered { gtin, of, item }| {
        let brief = context.brief(*of);
        let hangul = brief.hangul();
        NumberRow {
            gtin: gtin.as_str(),
            seen: numbers.seen_false.contains(gtin),
            href: context.links.record(brief.key),
            hangul,
            name: (brief.listed_name() != hangul).then(|| context.brief_name(&brief)),
            size: item.size.as_deref().map(|size| context.mark(size)),
        }
    });
    let first = |page: usize| Words::own(context.mark(all[(page - 1) * NUMBERS].gtin.as_str()));
    let view = BarcodesPage {
        rows: rows.collect(),
        without: (numbers.unnumbered > 0)
            .then(|| context.locale().count("barcodes-without", numbers.unnumbered)),
        az: context.links.to(&routes::az(language.tag(), 1)),
        starts: starts(
            context,
            number,
            pages_of(all.len(), NUMBERS),
            |page| routes::barcodes(language.tag(), page),
            first,
        ),
    };
    let title = context.locale().say("barcodes-title");
    Main::new("barcodes.html", title, SitePart::Barcodes, vec![Crumb::front(context)], &view)
}
