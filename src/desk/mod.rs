//! The editors' commands beside check and build.
//!
//! **Invariant:** builds no pages, and alone of all stages writes into the content; reads what others sent as what it is:
//! untrusted.

pub mod file;
pub mod new;
pub mod pair;
pub mod records;
pub mod schema;
pub mod sheet;
pub mod status;
pub mod translate;
mod yaml_edit;

use std::sync::Arc;

use crate::domain::LanguageTag;
use crate::load::yaml::{Node, Reading, parse};

/// YAML read for what it says alone; `None` when it cannot be.
fn read_yaml(text: &str) -> Option<Node> {
    let (file, language) = (Arc::from("file.yaml"), LanguageTag::parse("ko").ok()?);
    parse(text, &mut Reading::new(&file, &language))
}
