//! Markdown: the texts of a record, one file a language.
//!
//! **Invariant:** nothing of the input reaches the output as markup: HTML is text, a link is a known record or an
//! allowed scheme, and a heading gives its id and a known class.

mod emphasis;
mod prose;
mod sections;
pub mod units;

pub use prose::{Link, Op, Prose, RecordLink, Tag};
pub use sections::{Body, Part, SectionText, read_body};

use pulldown_cmark::Options;

/// What texts may hold beyond CommonMark.
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_HEADING_ATTRIBUTES);
