//! A translation that was brought up to date by hand.
//!
//! **Invariant:** changes no text, only what is said of it.

use std::collections::BTreeMap;

use super::language_file::{LanguageFile, Parts, lock_text, read_lock};
use super::record::records;
use crate::domain::LanguageTag;
use crate::load::{Content, Part};

/// Why nothing can be confirmed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum NotConfirmed {
    /// There is no such record.
    #[error("there is no record `{0}`")]
    Record(String),
    /// It has no text in the language, or none that can be read.
    #[error("`{0}` cannot be read")]
    Text(String),
    /// The text has no such part.
    #[error("there is no part `{0}`")]
    Part(String),
}

/// The files, and what they become, when the parts `names` (none = all) of the text of `record` in `language` follow the source
/// text as it is now.
///
/// # Errors
/// See [`NotConfirmed`].
pub fn confirm(
    content: &Content,
    text_of: &dyn Fn(&str) -> Option<String>,
    record: &str,
    language: &LanguageTag,
    names: &[String],
) -> Result<BTreeMap<String, String>, NotConfirmed> {
    let all = records(content);
    let record =
        all.iter().find(|of| of.is_called(record)).ok_or_else(|| NotConfirmed::Record(record.to_owned()))?;
    let path = |end: &str| format!("{}/{language}{end}", record.folder);
    let read = |file: &str| {
        let text = text_of(file).as_deref().and_then(LanguageFile::parse);
        text.ok_or_else(|| NotConfirmed::Text(file.to_owned()))
    };
    let source_file = record.texts.get(&content.source_language);
    let source_path = format!("{}/{}.md", record.folder, content.source_language);
    if !record.texts.contains_key(language) {
        return Err(NotConfirmed::Text(path(".md")));
    }
    let (source, mut text) = (read(&source_path)?, read(&path(".md"))?);
    let parts: Vec<Part> = text.parts.0.iter().map(|(part, _)| part.clone()).collect();
    if let Some(unknown) = names.iter().find(|name| !parts.iter().any(|part| part.to_string() == **name)) {
        return Err(NotConfirmed::Part(unknown.clone()));
    }
    let mut lock = match text_of(&path(".lock.yaml")) {
        Some(text) => read_lock(&text).ok_or_else(|| NotConfirmed::Text(path(".lock.yaml")))?,
        None => Parts::default(),
    };
    let confirmed = parts.iter().filter(|part| names.is_empty() || names.contains(&part.to_string()));
    for part in confirmed {
        if let Some(now) = source.parts.get(part) {
            lock.put(part.clone(), now.to_owned(), &source.parts);
        }
    }
    let mut files = BTreeMap::new();
    let revision = source_file.map(|source| record.revision_of(source));
    if parts.iter().all(|part| lock.get(part).is_some()) && text.source_revision != revision {
        text.source_revision = revision;
        files.insert(path(".md"), text.text().ok_or_else(|| NotConfirmed::Text(path(".md")))?);
    }
    let lock =
        lock_text(&lock, &format!("{language}.md")).ok_or_else(|| NotConfirmed::Text(path(".lock.yaml")))?;
    files.insert(path(".lock.yaml"), lock);
    Ok(files)
}
