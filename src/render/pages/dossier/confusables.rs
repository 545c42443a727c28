//! Products that the goods of a page are taken for, and what tells them apart.
//!
//! **Invariant:** stands on the pages of both, whichever of the two dossiers says so.

use super::super::page_context::{PageContext, Row};
use super::super::words::Words;
use crate::domain::RecordKey;
use crate::render::view::view;

view! {
    /// A product that the goods of the page are taken for.
    pub struct ConfusableView<'a> {
        /// The product.
        row: Row<'a>,
        /// What tells the two apart.
        how: Option<Words<'a>>,
    }
}

/// The products that the goods of the dossier `key` are taken for.
pub fn confusables<'s>(context: &PageContext<'s>, key: &RecordKey) -> Vec<ConfusableView<'s>> {
    let all = context.site.taken_for(key).into_iter();
    let view = all.map(|taken| ConfusableView {
        row: context.row(taken.of, Vec::new()),
        how: taken.how.and_then(|how| context.local(how)),
    });
    view.collect()
}
