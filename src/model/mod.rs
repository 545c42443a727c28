//! The records of a library.
//!
//! **Invariant:** lowering is total: files without errors always make a record.

pub mod deadline;
pub mod outcome;

mod record;

pub use record::{AnyRecord, Brand, Dossier, Record, Records};

use std::collections::BTreeMap;

use crate::domain::{Date, LanguageTag, Translator, digested};
use crate::load::markdown::{Prose, SectionText};
use crate::load::{Follows, RecordFiles, TextFile};

/// A revision as a page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownRevision {
    /// Its number.
    pub number: u32,
    /// Its day.
    pub date: Date,
}

/// What a record says in one language.
pub struct Text {
    /// The record's name.
    pub name: String,
    /// One line.
    pub summary: Option<String>,
    /// Which revision of the source text it follows.
    pub source_revision: Option<u32>,
    /// In the source language: the revision of the text itself.
    pub text_revision: Option<u32>,
    /// Which of its parts follow the source text as that is now.
    pub follows: Follows,
    /// Who wrote it.
    pub translator: Translator,
    /// The prose before the sections.
    pub opening: Prose,
    /// The sections by id.
    pub sections: BTreeMap<String, SectionText>,
}

digested!(ShownRevision { number, date });
digested!(Text { name, summary, source_revision, text_revision, follows, translator, opening, sections });

/// Joins what the `files` of a record say, in a guide that is written in the language `source` first. `None` where they make no record:
/// of a draft, which may be too unfinished, and which no edition holds; of any other, an error was told.
pub fn lower(files: RecordFiles, source: &LanguageTag) -> Option<AnyRecord> {
    let facts = files.facts?;
    let newest = facts.changes().iter().max_by_key(|change| change.revision.value);
    let newest = newest.map(|change| (change.revision.value, change.date));
    let own = facts.revision().map(|revision| (revision.number.value, revision.date.value));
    let revision = newest.or(own).map(|(number, date)| ShownRevision { number, date });
    let pictures = files.pictures.into_iter().filter_map(|(file, header)| Some((file, header.ok()?)));
    Some(AnyRecord::new(files.key, facts, revision, texts(files.texts, source), pictures.collect()))
}

fn texts(files: BTreeMap<LanguageTag, TextFile>, source: &LanguageTag) -> BTreeMap<LanguageTag, Text> {
    let follows: Vec<Follows> = match files.get(source) {
        Some(source) => files.values().map(|file| file.follows(source)).collect(),
        None => vec![Follows::default(); files.len()],
    };
    let text = |file: TextFile, follows: Follows| Text {
        name: file.front.name,
        summary: file.front.summary,
        source_revision: file.front.source_revision.map(|at| at.value),
        text_revision: file.front.text_revision.map(|at| at.value),
        follows,
        translator: file.front.translator.unwrap_or_default(),
        opening: file.body.opening,
        sections: file.body.sections.into_iter().map(|section| (section.id.clone(), section)).collect(),
    };
    files.into_iter().zip(follows).map(|((tag, file), follows)| (tag, text(file, follows))).collect()
}
