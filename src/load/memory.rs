//! Records as they were read before, for a process that reads the content again and again.
//!
//! **Invariant:** a record is known by the stamps of its files; those that have none yet, by their bytes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::content::RecordFiles;
use crate::diag::Diagnostic;

/// The digest of all that a record's reading follows from.
pub type ReadingKey = blake3::Hash;
/// What came of reading a record.
pub type RecordReading = (RecordFiles, Vec<Diagnostic>);

/// The last reading of each folder, and the key that it was read under.
type LastReadings = HashMap<String, (ReadingKey, RecordReading)>;

/// What was read before.
#[derive(Debug, Default)]
pub struct ReadingMemory(Option<Mutex<LastReadings>>);

impl ReadingMemory {
    /// Remembers what is read, the last reading of each folder.
    pub fn remembering() -> Self {
        Self(Some(Mutex::default()))
    }

    /// What `read` reads of the record in `folder`, or what it read last time under the same key.
    pub fn record(
        &self,
        folder: &str,
        key: impl FnOnce() -> ReadingKey,
        read: impl FnOnce() -> RecordReading,
    ) -> RecordReading {
        let Some(known) = &self.0 else { return read() };
        let key = key();
        let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
        let before = lock().get(folder).filter(|(last, _)| *last == key).map(|(_, read)| read.clone());
        before.unwrap_or_else(|| {
            let now = read();
            lock().insert(folder.to_owned(), (key, now.clone()));
            now
        })
    }

    /// Forgets folders that are none of `folders` any more.
    pub fn retain(&self, is_there: impl Fn(&str) -> bool) {
        if let Some(known) = &self.0 {
            known.lock().unwrap_or_else(PoisonError::into_inner).retain(|folder, _| is_there(folder));
        }
    }
}
