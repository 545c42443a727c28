//! Dossiers as they were read before, for a process that reads the content again and again.
//!
//! **Invariant:** a dossier is known by the stamps of its files; those that have none yet, by their bytes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::DossierFiles;
use crate::diag::Diagnostic;

/// The digest of all that a dossier's reading follows from.
pub type Key = blake3::Hash;
/// What came of reading a dossier.
pub type ReadDossier = (DossierFiles, Vec<Diagnostic>);

/// What was read before.
#[derive(Debug, Default)]
pub struct Known(Option<Mutex<HashMap<String, (Key, ReadDossier)>>>);

impl Known {
    /// Remembers what is read, the last reading of each folder.
    pub fn remembering() -> Self {
        Self(Some(Mutex::default()))
    }

    /// What `read` reads of the dossier in `folder`, or what it read last time under the same key.
    pub fn dossier(
        &self,
        folder: &str,
        key: impl FnOnce() -> Key,
        read: impl FnOnce() -> ReadDossier,
    ) -> ReadDossier {
        let Some(known) = &self.0 else { return read() };
        let key = key();
        let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, dossier)) = lock().get(folder).filter(|(last, _)| *last == key) {
            return dossier.clone();
        }
        let dossier = read();
        lock().insert(folder.to_owned(), (key, dossier.clone()));
        dossier
    }

    /// Forgets folders that are none of `folders` any more.
    pub fn retain(&self, is_there: impl Fn(&str) -> bool) {
        if let Some(known) = &self.0 {
            known.lock().unwrap_or_else(PoisonError::into_inner).retain(|folder, _| is_there(folder));
        }
    }
}
