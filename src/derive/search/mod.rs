//! The search index: terms of names, codes and texts, in shards that a browser reads from the file system.
//!
//! Names and codes are in one index for all languages, since a reader types what is on the box; texts are in one a
//! language. Which records there are, and what is said of them, comes from `render`, which knows their pages.
//!
//! **Invariant:** the same documents give the same shards, in the same order.

pub mod codes;
mod fold;
mod han;
mod hangul;
mod postings;
mod romanise;
mod shards;
mod sound;
mod terms;
mod units;

pub use codes::{CodeKind, IndexedCode};
pub use fold::fold;
pub use han::TABLE as HAN_TABLE;
pub use romanise::romanised;
pub use shards::{Shard, bounds, digest};
pub use sound::{TABLE as SOUND_TABLE, sound};
pub use terms::{NameKind, Named, Told};

use postings::Postings;

/// Documents that a term of a text is kept with at most. Of terms that are in more, none tells anything apart.
const MOST_OF_A_TERM: usize = 1_000;

/// The index of names and codes; documents are numbered in order.
pub fn index_names<'a>(documents: impl IntoIterator<Item = &'a Named>) -> Vec<Shard> {
    let mut postings = Postings::new();
    for (number, named) in (0..).zip(documents) {
        terms::put_named(&mut postings, number, named);
    }
    shards::shards(&postings.written(usize::MAX))
}

/// The index of a language's texts; documents are numbered in order.
pub fn index_texts<'a>(documents: impl IntoIterator<Item = Told<'a>>) -> Vec<Shard> {
    let mut postings = Postings::new();
    for (number, told) in (0..).zip(documents) {
        terms::put_told(&mut postings, number, &told);
    }
    shards::shards(&postings.written(MOST_OF_A_TERM))
}

#[cfg(test)]
mod tests;
