//! Names of countries and languages in each language.
//!
//! Source: Unicode CLDR, taken by `locales/cldr/generate.mjs`; Unicode License v3. They are files of our own because
//! icu's display names are experimental and bring several megabytes of data for every language.
//!
//! **Invariant:** a name comes from CLDR, never from content.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Names in one language.
#[derive(Deserialize)]
pub struct CldrNames {
    /// Countries by ISO 3166-1 code.
    pub countries: BTreeMap<String, String>,
    /// Languages by BCP 47 tag.
    pub languages: BTreeMap<String, String>,
}

impl CldrNames {
    /// Reads a built-in file; `None` if it is none, which a test rules out.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}
