//! XLIFF 1.2, the form that translation offices' tools share.
//!
//! Each record is a `<file>`. Its skeleton holds the source text that was sent out, so that what comes back says by itself what
//! it is a translation of, however the content has changed meanwhile. Marks are `<g>` where they have text within, `<ph>` where
//! text is to stay, `<x>` where a line ends.
//!
//! What needs work has no `<target>`, unless a tool wants the source text there, and what is right is `approved` and signed off: so every tool tells them apart. A former
//! translation goes along in a note and not in `<alt-trans>`, whose source and target OmegaT 6 takes for the unit's own
//! (omegat-org/omegat, v6.0.1, `filters4/xml/xliff/Xliff1Filter.java`).
//!
//! Source: OASIS, XLIFF Version 1.2 (2008), <https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html>.
//!
//! **Invariant:** of what comes back, marks are taken by their number alone; their content is never read.

mod read;
mod write;

pub use read::{InFile, InUnit, TargetState, decoded, read};
pub use write::{OutFile, OutGroup, OutUnit, is_as_exported, write};

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use crate::package::Sha256Digest;

/// The source text that was sent out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skeleton {
    /// A language file of the parts that were sent.
    pub text: String,
    /// Texts in it that are printed on packs.
    pub printed: Vec<String>,
    /// Of each part that had a translation when it was sent, by its name in the file: the digest of that.
    pub translated: BTreeMap<String, String>,
}

impl Skeleton {
    /// The skeleton as text that no tool changes.
    fn encoded(&self) -> String {
        BASE64.encode(
            json!({"text": self.text, "printed": self.printed, "translated": self.translated}).to_string(),
        )
    }

    fn decoded(text: &str) -> Option<Self> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let value: Value = serde_json::from_slice(&BASE64.decode(compact).ok()?).ok()?;
        let printed = value["printed"].as_array()?.iter().map(|text| text.as_str().map(str::to_owned));
        let translated = value["translated"].as_object().into_iter().flatten();
        let translated = translated.map(|(part, digest)| Some((part.clone(), digest.as_str()?.to_owned())));
        Some(Self {
            text: value["text"].as_str()?.to_owned(),
            printed: printed.collect::<Option<_>>()?,
            translated: translated.collect::<Option<_>>()?,
        })
    }

    /// What stands for the translation `text` of a part.
    pub fn digest(text: &str) -> String {
        Sha256Digest::of(text.trim().as_bytes()).to_string()
    }
}
