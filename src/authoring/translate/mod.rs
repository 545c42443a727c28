//! Translations: how far each language is, texts to translation offices as XLIFF and back again.
//!
//! A text falls into parts (its name, its summary, its opening, its sections); a part is the least that is ever current, out
//! of date or missing, and the least that an import puts in. What the import puts in, `<lang>.lock.yaml` says the source of.
//!
//! **Invariant:** a part of a translation changes only by an import that brings all of it, and a lock only says what was
//! translated: never a source text that no translator has seen.

mod answer;
mod confirm;
mod coverage;
mod export;
mod glossary;
mod import;
mod language_file;
mod record;
mod terms;
mod xliff;

#[cfg(test)]
mod tests;

pub use confirm::{NotConfirmed, confirm};
pub use coverage::{LanguageCoverage, PartState, RecordCoverage, SourceChange, as_json, coverage};
pub use export::{ExportRequest, export};
pub use import::{ImportOptions, MAX_XLIFF_BYTES, import};
pub use xliff::{decoded, is_as_exported};
