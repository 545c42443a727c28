//! The editors' commands beside check and build.
//!
//! **Invariant:** builds no pages, and alone of all stages writes into the content; reads what others sent as what it is:
//! untrusted.

pub(crate) mod file;
pub(crate) mod new;
pub(crate) mod pair;
pub mod records;
pub(crate) mod report;
pub mod schema;
pub(crate) mod sheet;
pub(crate) mod status;
pub(crate) mod translate;
pub(crate) mod words;
mod yaml_edit;

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::domain::LanguageTag;
use crate::load::records::Dossier;
use crate::load::yaml::{Decode, DecodeContext, Node, parse};

/// What `read` makes of a text for what it says alone: what is wrong with it is for the checks to say.
fn quietly<T>(read: impl FnOnce(&mut DecodeContext<'_>) -> Option<T>) -> Option<T> {
    let (file, language) = (Arc::from("file"), LanguageTag::parse("ko").ok()?);
    read(&mut DecodeContext::new(&file, &language))
}

/// YAML read so; `None` when it cannot be.
fn read_yaml(text: &str) -> Option<Node> {
    quietly(|context| parse(text, context))
}

/// What is wrong with a dossier's text by itself.
fn dossier_faults(text: &str, language: &LanguageTag) -> Vec<Diagnostic> {
    let file = Arc::from("dossier.yaml");
    let mut context = DecodeContext::new(&file, language);
    if let Some(node) = parse(text, &mut context) {
        let _ = Dossier::decode(&node, &mut context);
    }
    context.diagnostics
}
