//! `edition.json` and `changes.json`: what a copy says of itself.
//!
//! **Invariant:** both files follow from their values alone: no clock, no machine, no order of work.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::PackageError;
use crate::domain::Date;

/// Which guide, and which of its editions: what one output folder is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identity {
    /// The guide's id.
    pub guide: String,
    /// The edition's name.
    pub edition: String,
}

/// What the caller knows of a copy; its [`Identity`] and its sizes are added when it is finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionFacts {
    /// The step of the ladder: `public`, `partner` or `customs`.
    pub audience: String,
    /// The guide's sequence number; rises with each issue.
    pub sequence: Option<u64>,
    /// The day of the build: the build's "today".
    pub built: Date,
    /// The last day on which the copy is not out of date, where the guide sets a term.
    pub valid_until: Option<Date>,
    /// Language tags of the pages, in the guide's order.
    pub languages: Vec<String>,
    /// How many dossiers the copy holds.
    pub dossiers: u64,
    /// SHA-256 of the former copy's `SHA256SUMS`, where one was given.
    pub supersedes: Option<super::Sha256Digest>,
}

/// `edition.json` as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionRecord {
    /// Version of this file's format: 1.
    pub format: u32,
    /// Which guide and edition.
    #[serde(flatten)]
    pub identity: Identity,
    /// The step of the ladder.
    pub audience: String,
    /// The guide's sequence number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u64>,
    /// The day of the build, `YYYY-MM-DD`.
    pub built: String,
    /// The last day on which the copy is not out of date, `YYYY-MM-DD`, where the guide sets a term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Language tags of the pages.
    pub languages: Vec<String>,
    /// How many dossiers the copy holds.
    pub dossiers: u64,
    /// How many files, without `SHA256SUMS`, its signature and this file.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// SHA-256 of the former copy's `SHA256SUMS`, where one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// Name and version of the tool that wrote the copy.
    pub tool: String,
}

impl EditionRecord {
    pub(super) fn new(identity: &Identity, facts: EditionFacts, files: u64, bytes: u64) -> Self {
        Self {
            format: 1,
            identity: identity.clone(),
            audience: facts.audience,
            sequence: facts.sequence,
            built: facts.built.to_string(),
            valid_until: facts.valid_until.map(|day| day.to_string()),
            languages: facts.languages,
            dossiers: facts.dossiers,
            files,
            bytes,
            supersedes: facts.supersedes.map(|digest| digest.to_string()),
            tool: concat!("jinwi ", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }

    /// Reads the file's bytes; `path` names it in the error.
    pub(super) fn parse(bytes: &[u8], path: &Path) -> Result<Self, PackageError> {
        let record: Self = read(bytes, path)?;
        for day in std::iter::once(&record.built).chain(&record.valid_until) {
            if Date::parse(day).is_err() {
                let reason = format!("`{day}` is no date");
                return Err(PackageError::NotACopy { path: path.to_path_buf(), reason });
            }
        }
        Ok(record)
    }
}

/// `changes.json`: what this copy shows of each record, as a digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Version of this file's format: 1.
    pub format: u32,
    /// Record id -> digest of what this edition shows of it.
    pub records: BTreeMap<String, String>,
}

impl Changes {
    /// The file for these records.
    pub fn new(records: BTreeMap<String, String>) -> Self {
        Self { format: 1, records }
    }

    /// Reads the file's bytes; `path` names it in the error.
    pub(super) fn parse(bytes: &[u8], path: &Path) -> Result<Self, PackageError> {
        read(bytes, path)
    }
}

fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8], path: &Path) -> Result<T, PackageError> {
    serde_json::from_slice(bytes)
        .map_err(|error| PackageError::NotACopy { path: path.to_path_buf(), reason: error.to_string() })
}

/// Pretty JSON with a newline at its end.
pub(super) fn to_json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .expect("strings, numbers and maps with string keys always serialise");
    bytes.push(b'\n');
    bytes
}
