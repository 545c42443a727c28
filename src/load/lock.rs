//! `<lang>.lock.yaml`: the source text that each part of a translation was made from.
//!
//! **Invariant:** a part that the file does not name is judged by revisions, as all parts are where there is no file.

use std::collections::BTreeMap;
use std::fmt;

use super::front_matter::FrontMatter;
use super::markdown::{Body, read_body};
use super::yaml::{DecodeContext, decoded};
use crate::domain::digested;

decoded! {
    /// What the file says: a language file in the source language, made up of what was translated, piece by piece.
    pub struct LockFile {
        /// The name that was translated.
        name: Option<String>,
        /// The summary that was translated.
        summary: Option<String>,
        /// The opening and the sections that were translated, as Markdown.
        body: Option<String>,
    }
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The record's name.
    Name,
    /// Its one line.
    Summary,
    /// The prose before the sections.
    Opening,
    /// The section of this id.
    Section(String),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Name => "name",
            Self::Summary => "summary",
            Self::Opening => "opening",
            Self::Section(id) => id,
        })
    }
}

/// A lock file, its Markdown read.
#[derive(Clone, Debug)]
pub struct Lock {
    name: Option<String>,
    summary: Option<String>,
    body: Body,
}

/// Whether the parts of a translation still follow the source text that they were made from: only those are here whose
/// source text is on file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Follows {
    /// The name.
    pub name: Option<bool>,
    /// The summary.
    pub summary: Option<bool>,
    /// The prose before the sections.
    pub opening: Option<bool>,
    /// The sections by id.
    pub sections: BTreeMap<String, bool>,
}

digested!(Follows { name, summary, opening, sections });

impl Follows {
    /// Whether a part follows, where that is known.
    pub fn of(&self, part: &Part) -> Option<bool> {
        match part {
            Part::Name => self.name,
            Part::Summary => self.summary,
            Part::Opening => self.opening,
            Part::Section(id) => self.sections.get(id).copied(),
        }
    }
}

impl Lock {
    /// The lock of what its file says. What was wrong with a text that has since been changed is told no more.
    pub fn new(file: LockFile, context: &DecodeContext) -> Self {
        let mut quiet = DecodeContext::new(context.file, context.source_language);
        let body = file.body.and_then(|body| read_body(&body, 0, &mut quiet)).unwrap_or_default();
        Self { name: file.name, summary: file.summary, body }
    }

    /// Whether each part is as the source text has it now.
    pub fn held_against(&self, front: &FrontMatter, body: &Body) -> Follows {
        let now = |id: &str| body.sections.iter().find(|section| section.id == id);
        let sections = self.body.sections.iter();
        Follows {
            name: self.name.as_ref().map(|name| *name == front.name),
            summary: self.summary.as_ref().map(|summary| Some(summary) == front.summary.as_ref()),
            opening: Some(&self.body.opening)
                .filter(|opening| !opening.is_empty())
                .map(|then| *then == body.opening),
            sections: sections.map(|then| (then.id.clone(), now(&then.id) == Some(then))).collect(),
        }
    }
}
