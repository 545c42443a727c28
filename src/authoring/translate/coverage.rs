//! How far each language is: which parts of which records are current, out of date or missing, and what changed.
//!
//! **Invariant:** counts what pages would show: a part is out of date here if and only if its page says so in an edition that
//! holds everything.

use serde_json::json;
use similar::{ChangeTag, TextDiff};

use super::language_file::{LanguageFile, read_lock};
use super::record::{TranslatableRecord, records};
use crate::domain::{LanguageTag, RecordType, Weight};
use crate::load::{Content, Part, TextFile};

/// How far a language is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageCoverage {
    /// The language.
    pub language: LanguageTag,
    /// Its records, those first whose decisive points are at stake, then the others with work to do.
    pub records: Vec<RecordCoverage>,
}

/// How far a record is in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordCoverage {
    /// The dossier's id, or the brand's slug.
    pub id: String,
    /// Whether it is a dossier; else it is a brand.
    pub is_dossier: bool,
    /// The name in the source language.
    pub name: String,
    /// Its folder below the content.
    pub folder: String,
    /// The file of its text, below the content, whether there is one or not.
    pub file: String,
    /// Whether there is one.
    pub is_there: bool,
    /// Its parts, those of decisive points first.
    pub parts: Vec<PartCoverage>,
}

/// How far a part of a record is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartCoverage {
    /// The part.
    pub part: Part,
    /// What it is called in the source language, where it has a heading.
    pub title: Option<String>,
    /// The weight of the checkpoint that it is about.
    pub weight: Option<Weight>,
    /// How far it is.
    pub state: PartState,
}

/// How far a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartState {
    /// It follows the source text.
    Current,
    /// The source text is another one now.
    Outdated(SourceChange),
    /// There is no text.
    Missing,
}

/// What has changed in the source text of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceChange {
    /// Its lines: whether they are gone or new, and what they say.
    Lines(Vec<(bool, String)>),
    /// What it was translated from is not on file: the revisions that it may have changed in, with their notes.
    Since(u32, Vec<(u32, Option<String>)>),
}

impl PartState {
    /// What changed, a sign and a line each.
    pub fn changes(&self) -> Vec<(String, &str)> {
        match self {
            Self::Outdated(SourceChange::Lines(lines)) => lines
                .iter()
                .map(|(is_gone, line)| (if *is_gone { "-" } else { "+" }.to_owned(), line.as_str()))
                .collect(),
            Self::Outdated(SourceChange::Since(_, changes)) => changes
                .iter()
                .filter_map(|(revision, note)| Some((revision.to_string(), note.as_deref()?)))
                .collect(),
            Self::Current | Self::Missing => Vec::new(),
        }
    }
}

impl RecordCoverage {
    /// Whether a part is not current.
    pub fn has_work(&self) -> bool {
        self.parts.iter().any(|part| part.state != PartState::Current)
    }

    /// Whether a part is out of date.
    pub fn is_outdated(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.state, PartState::Outdated(_)))
    }

    /// Decisive points without a text.
    pub fn decisive_missing(&self) -> usize {
        let missing = self.parts.iter().filter(|part| part.state == PartState::Missing);
        missing.filter(|part| part.weight == Some(Weight::Decisive)).count()
    }
}

impl LanguageCoverage {
    /// How many parts are current, out of date and missing.
    pub fn counts(&self) -> [usize; 3] {
        let mut counts = [0; 3];
        for part in self.records.iter().flat_map(|record| &record.parts) {
            counts[match part.state {
                PartState::Current => 0,
                PartState::Outdated(_) => 1,
                PartState::Missing => 2,
            }] += 1;
        }
        counts
    }
}

/// The coverage of every language of the guide but the source, over what is published; `text_of` gives files of the content,
/// from which is told what has changed.
pub fn coverage(content: &Content, text_of: &dyn Fn(&str) -> Option<String>) -> Vec<LanguageCoverage> {
    let records: Vec<_> = records(content).into_iter().filter(|record| !record.is_draft()).collect();
    let languages = content.guide.iter().flat_map(|guide| guide.languages.iter()).map(|of| &of.tag.value);
    let languages = languages.filter(|tag| **tag != content.source_language);
    let coverage = languages.map(|language| {
        let covered = records.iter().filter_map(|record| of_record(record, content, language, text_of));
        let mut covered: Vec<_> = covered.collect();
        covered.sort_by_key(|record| {
            let lacks_decisive = record
                .parts
                .iter()
                .any(|part| part.weight == Some(Weight::Decisive) && part.state != PartState::Current);
            (!lacks_decisive, !record.has_work())
        });
        LanguageCoverage { language: language.clone(), records: covered }
    });
    coverage.collect()
}

/// How far `record` is in `language`; `None` where it has no source text.
pub(super) fn of_record(
    record: &TranslatableRecord<'_>,
    content: &Content,
    language: &LanguageTag,
    text_of: &dyn Fn(&str) -> Option<String>,
) -> Option<RecordCoverage> {
    let source = record.texts.get(&content.source_language)?;
    let text = record.texts.get(language);
    let follows = text.map(|text| text.follows(source)).unwrap_or_default();
    let behind = text.and_then(|text| text.behind(record.revision_of(source))).map(|at| at.value);
    let title = |part: &Part| match part {
        Part::Section(id) => {
            let section = source.body.sections.iter().find(|section| section.id == *id)?;
            Some(section.title.running())
        }
        _ => None,
    };
    let own = text.map(TextFile::parts).unwrap_or_default();
    let mut covered: Vec<_> = source
        .parts()
        .into_iter()
        .map(|part| {
            let state = match (own.contains(&part), follows.of(&part), behind) {
                (false, ..) => PartState::Missing,
                (_, Some(false), _) => PartState::Outdated(SourceChange::Lines(Vec::new())),
                (_, None, Some(revision)) => PartState::Outdated(since(record, revision, content)),
                _ => PartState::Current,
            };
            PartCoverage { title: title(&part), weight: record.weight_of(&part), state, part }
        })
        .collect();
    let lines = covered.iter_mut().filter_map(|part| match &mut part.state {
        PartState::Outdated(SourceChange::Lines(lines)) => Some((&part.part, lines)),
        _ => None,
    });
    let mut read = None;
    for (part, lines) in lines {
        let texts = read.get_or_insert_with(|| {
            let lock = text_of(&format!("{}/{language}.lock.yaml", record.folder));
            let source = text_of(&source.file);
            (lock.as_deref().and_then(read_lock), source.as_deref().and_then(LanguageFile::parse))
        });
        if let (Some(lock), Some(source)) = texts {
            let of = |text: Option<&str>| text.unwrap_or_default().to_owned();
            *lines = changed(&of(lock.get(part)), &of(source.parts.get(part)));
        }
    }
    // The order is the source's within a weight.
    covered.sort_by_key(|part| part.weight.map_or(usize::MAX, |weight| weight as usize));
    Some(RecordCoverage {
        id: record.id.clone(),
        is_dossier: record.dossier.is_some(),
        name: source.front.name.clone(),
        folder: record.folder.clone(),
        file: match record.glossary {
            Some(_) => RecordType::Glossary.file().to_owned(),
            None => format!("{}/{language}.md", record.folder),
        },
        is_there: text.is_some(),
        parts: covered,
    })
}

/// The changes of a record after `revision`.
fn since(record: &TranslatableRecord<'_>, revision: u32, content: &Content) -> SourceChange {
    let changes = record.dossier.into_iter().flat_map(|facts| &facts.changes);
    let newer = changes.filter(|change| change.revision.value > revision).map(|change| {
        let note = change.note.as_ref().and_then(|note| note.0.get(&content.source_language));
        (change.revision.value, note.cloned())
    });
    SourceChange::Since(revision, newer.collect())
}

/// The lines of `before` that are gone and those of `after` that are new.
fn changed(before: &str, after: &str) -> Vec<(bool, String)> {
    let diff = TextDiff::from_lines(before, after);
    let changes = diff.iter_all_changes().filter_map(|change| match change.tag() {
        ChangeTag::Delete => Some((true, change.value().trim_end().to_owned())),
        ChangeTag::Insert => Some((false, change.value().trim_end().to_owned())),
        ChangeTag::Equal => None,
    });
    changes.filter(|(_, line)| !line.is_empty()).collect()
}

/// The coverage as JSON; keys are never renamed.
pub fn as_json(covered: &[LanguageCoverage]) -> serde_json::Value {
    let languages = covered.iter().map(|language| {
        let [current, outdated, missing] = language.counts();
        let records = language.records.iter().map(|record| {
            let parts = record.parts.iter().map(|part| {
                let state = match part.state {
                    PartState::Current => "current",
                    PartState::Outdated(_) => "outdated",
                    PartState::Missing => "missing",
                };
                let changes = part.state.changes();
                let changes: Vec<_> = changes.iter().map(|(sign, line)| json!({"sign": sign, "line": line})).collect();
                let follows = match &part.state {
                    PartState::Outdated(SourceChange::Since(revision, _)) => Some(*revision),
                    _ => None,
                };
                json!({
                    "part": part.part.to_string(), "title": part.title,
                    "weight": part.weight.map(|weight| weight.as_str()), "state": state, "changes": changes,
                    "follows_revision": follows,
                })
            });
            json!({
                "id": record.id, "name": record.name, "file": record.file, "has_text": record.is_there,
                "parts": parts.collect::<Vec<_>>(),
            })
        });
        json!({
            "language": language.language.as_str(), "current": current, "outdated": outdated, "missing": missing,
            "records": records.collect::<Vec<_>>(),
        })
    });
    languages.collect()
}
