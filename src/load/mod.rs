//! Bytes become typed records and safe prose, with diagnostics.
//!
//! **Invariant:** knows YAML, JSON, front matter, Markdown and pictures' headers; never looks across files.

pub mod content;
pub mod front_matter;
pub(crate) mod json;
pub mod lock;
pub mod markdown;
pub mod memory;
pub(crate) mod picture;
pub mod records;
pub mod restrict;
pub mod text;
pub mod values;
pub mod visit;
pub(crate) mod yaml;

pub use content::{Content, RecordFiles, TextFile, load, load_again};
pub use lock::{Follows, Part};
pub use memory::{ReadingMemory, RecordMemory};
pub use yaml::Spanned;
