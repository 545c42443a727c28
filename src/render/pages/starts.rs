//! The pages of a long list, each by what stands first on it: the right one is one click away.
//!
//! **Invariant:** two pages are named alike only where their entries are.

use icu::segmenter::GraphemeClusterSegmenter;

use super::list::{Pager, pager};
use super::page_context::PageContext;
use super::words::Words;
use crate::render::view::view;

view! {
    /// The pages of a list.
    pub struct Starts<'a> {
        /// The page before and the page after.
        pager: Pager,
        /// All pages.
        pages: Vec<Start<'a>>,
    }
}

view! {
    /// A page of a list.
    pub struct Start<'a> {
        /// What stands first on it.
        first: Words<'a>,
        /// Where it is.
        href: String,
        /// Whether it is this page.
        current: bool,
    }
}

/// The pages of a list of `count` pages, on page `number`; `first` says what a page is named by. None where the list is
/// one page.
pub fn starts<'s>(
    context: &PageContext<'s>,
    number: usize,
    count: usize,
    path: impl Fn(usize) -> String,
    first: impl Fn(usize) -> Words<'s>,
) -> Option<Starts<'s>> {
    let mut pager = pager(context, number, count, path)?;
    let pages = std::mem::take(&mut pager.pages).into_iter().map(|page| Start {
        first: first(page.number),
        href: page.href,
        current: page.current,
    });
    Some(Starts { pages: pages.collect(), pager })
}

/// The fewest letters that a name is shortened to.
const FEWEST: usize = 4;

/// The beginning of `name`, as far as it takes to tell it from `before`, the name that it follows.
pub fn shortened(name: &str, before: &str) -> String {
    let segmenter = GraphemeClusterSegmenter::new();
    let letters = |text| segmenter.segment_str(text).collect::<Vec<usize>>();
    // The ends of letters; what both names share ends at the same places.
    let (own, other) = (letters(name), letters(before));
    let shared = own
        .iter()
        .zip(&other)
        .take_while(|(one, two)| one == two && name[..**one] == before[..**two])
        .count();
    // The first end is the beginning of the text.
    match own.get(shared.max(FEWEST)) {
        Some(end) if *end < name.len() => format!("{}…", name[..*end].trim_end()),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_name_is_cut_between_letters_where_it_is_told_from_the_one_before() {
        for (name, before, start) in [
            ("Gana Cream", "", "Gana…"),
            ("Gana Cream 50", "Gana Cream 40", "Gana Cream 5…"),
            ("Gana Cream 50", "Gana Cream 50", "Gana Cream 50"),
            ("Gana", "Gan", "Gana"),
            ("Ganache", "Gana", "Ganac…"),
            ("가나 크림", "가나 로션", "가나 크…"),
            // A letter of several characters stays whole.
            ("ก้ำกึ่งกัน", "", "ก้ำกึ่งกั…"),
            ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "", "e\u{301}e\u{301}e\u{301}e\u{301}…"),
            ("ee\u{301}eee", "eeeee", "ee\u{301}ee…"),
            ("", "x", ""),
        ] {
            assert_eq!(shortened(name, before), start, "{name} after {before}");
        }
    }
}
