//! Markdown: the texts of a record, one file a language.
//!
//! **Invariant:** nothing of the input reaches the output as markup: HTML is text, a comment is nothing, a link is a known
//! record or an allowed scheme, and a heading gives its id and a known class.

mod comments;
mod line_ends;
mod prose;
mod sections;
mod signs;
mod slips;
pub(crate) mod units;

pub(crate) use comments::without_comments;
pub use prose::RecordLink;
pub(crate) use prose::{Link, Op, Prose, Tag};
pub(crate) use sections::{Body, DoubtfulLine, SectionPart, SectionText, read_body};
pub(crate) use slips::{folded, has_comment, is_heading_in_head};

use pulldown_cmark::Options;

/// What texts may hold beyond CommonMark.
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_HEADING_ATTRIBUTES);
