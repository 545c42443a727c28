//! The newest copy seen of each edition, kept between runs: a copy cannot tell by itself that it is older than another.
//!
//! **Invariant:** a copy is remembered only where nothing but its dates was found, so that no made-up copy makes the true ones old.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::edition::{read, to_json};
use super::{CopyIdentity, EditionRecord, PackageError};

/// Largest file of remembered copies that is read, in bytes: some thousands of editions.
pub const MAX_REMEMBERED: u64 = 4 << 20;

/// The newest copies seen, one of each edition of each guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// Version of this file's format: 1.
    format: u32,
    /// What each copy says of itself, in the order of guide and edition.
    copies: Vec<EditionRecord>,
}

impl Default for Remembered {
    fn default() -> Self {
        Self { format: 1, copies: Vec::new() }
    }
}

impl Remembered {
    /// Reads the file's bytes; `path` names it in the error.
    pub fn parse(bytes: &[u8], path: &Path) -> Result<Self, PackageError> {
        let remembered: Self = read(bytes, path)?;
        let faulty = |reason: String| PackageError::NotACopy { path: path.to_path_buf(), reason };
        if remembered.format != 1 {
            return Err(faulty("its `format` is none that this program writes".to_owned()));
        }
        match remembered.copies.iter().find_map(EditionRecord::fault) {
            Some(field) => Err(faulty(format!("its `{field}` is none that this program writes"))),
            None => Ok(remembered),
        }
    }

    /// The file's text.
    pub fn to_json(&self) -> Vec<u8> {
        to_json(self)
    }

    /// The newest copy seen of an edition.
    pub fn of(&self, identity: &CopyIdentity) -> Option<&EditionRecord> {
        self.copies.iter().find(|copy| copy.identity == *identity)
    }

    /// The editions of which a copy was seen.
    pub fn identities(&self) -> impl Iterator<Item = &CopyIdentity> {
        self.copies.iter().map(|copy| &copy.identity)
    }

    /// Keeps `copy`, if it is newer than the one of its edition; says whether that changed anything.
    pub fn keep(&mut self, copy: EditionRecord) -> bool {
        match self.copies.binary_search_by(|kept| kept.identity.cmp(&copy.identity)) {
            Ok(at) if copy.is_newer_than(&self.copies[at]) => self.copies[at] = copy,
            Ok(_) => return false,
            Err(at) => self.copies.insert(at, copy),
        }
        true
    }
}
