//! Records as they were read before, for a process that reads the content again and again.
//!
//! **Invariant:** a record is known by the stamps of its files; those that have none yet, by their bytes.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::content::RecordFiles;
use crate::diag::Diagnostic;
use crate::domain::RecordKey;

/// The digest of all that a record's reading follows from.
pub type ReadingKey = blake3::Hash;
/// What came of reading a record.
pub type RecordReading = (Arc<RecordFiles>, Vec<Diagnostic>);

/// The last reading of each record, and the key that it was read under.
type LastReadings = HashMap<RecordKey, (ReadingKey, RecordReading)>;

/// What was read before.
#[derive(Debug, Default)]
pub struct ReadingMemory(Option<Mutex<LastReadings>>);

impl ReadingMemory {
    /// Remembers what is read, the last reading of each record.
    pub fn remembering() -> Self {
        Self(Some(Mutex::default()))
    }

    /// What `read` reads of `record`, or what it read last time under the same key.
    pub fn record(
        &self,
        record: &RecordKey,
        key: impl FnOnce() -> ReadingKey,
        read: impl FnOnce() -> RecordReading,
    ) -> RecordReading {
        let Some(known) = &self.0 else { return read() };
        let key = key();
        let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
        let before = lock().get(record).filter(|(last, _)| *last == key).map(|(_, read)| read.clone());
        before.unwrap_or_else(|| {
            let now = read();
            lock().insert(record.clone(), (key, now.clone()));
            now
        })
    }

    /// Forgets whatever is none of `records`, which have all been read.
    pub fn keep_only<T>(&self, records: &BTreeMap<RecordKey, T>) {
        let Some(known) = &self.0 else { return };
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() != records.len() {
            known.retain(|record, _| records.contains_key(record));
        }
    }
}

/// What was made of each record last, for a process that does so again and again.
pub struct RecordMemory<V>(Option<Mutex<LastMade<V>>>);

/// The digest of what all was made from, beside the records, and what was made.
type LastMade<V> = (Option<ReadingKey>, HashMap<RecordKey, V>);

impl<V> Default for RecordMemory<V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<V> RecordMemory<V> {
    /// Remembers what is made.
    pub fn remembering() -> Self {
        Self(Some(Mutex::new((None, HashMap::new()))))
    }

    /// Whether it remembers anything.
    pub fn remembers(&self) -> bool {
        self.0.is_some()
    }

    /// Takes out what was made from the same `basis`.
    pub fn take(&self, basis: ReadingKey) -> HashMap<RecordKey, V> {
        let Some(known) = &self.0 else { return HashMap::new() };
        let (last, made) = std::mem::take(&mut *known.lock().unwrap_or_else(PoisonError::into_inner));
        if last == Some(basis) { made } else { HashMap::new() }
    }

    /// Remembers `made` from `basis`, and nothing else.
    pub fn put(&self, basis: ReadingKey, made: impl IntoIterator<Item = (RecordKey, V)>) {
        if let Some(known) = &self.0 {
            let made = made.into_iter().collect();
            *known.lock().unwrap_or_else(PoisonError::into_inner) = (Some(basis), made);
        }
    }
}
