//! Records as translators meet them: whatever has texts.
//!
//! **Invariant:** drafts come last, and what is withdrawn never.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::glossary;
use crate::domain::{LanguageTag, RecordType, Status, Visibility, Weight};
use crate::load::records::{Dossier, Facts, Glossary};
use crate::load::values::Names;
use crate::load::{Content, Part, RecordFiles, TextFile};

/// A record that has texts.
pub struct TranslatableRecord<'c> {
    /// The record's id, or its slug where it has none.
    pub id: String,
    /// Its folder below the content.
    pub folder: String,
    /// What its file of facts says, where that could be read.
    pub facts: Option<&'c dyn Facts>,
    /// The same of a dossier.
    pub dossier: Option<&'c Dossier>,
    /// The same of the glossary, whose texts are made of it.
    pub glossary: Option<&'c Glossary>,
    /// What it and the record that it belongs to are called on goods.
    pub names: Vec<&'c Names>,
    /// Its texts.
    pub texts: Cow<'c, BTreeMap<LanguageTag, TextFile>>,
    /// How far it is published, no further than what it belongs to.
    pub visibility: Visibility,
}

/// The records that are not withdrawn: dossiers after all others, and drafts last.
pub fn records<'c>(content: &'c Content) -> Vec<TranslatableRecord<'c>> {
    fn of(files: &RecordFiles) -> Option<&dyn Facts> {
        files.facts.as_deref()
    }
    let mut records: Vec<_> = content
        .records
        .values()
        .filter(|files| {
            of(files).map_or(files.key.record_type != RecordType::Product, |facts| {
                facts.status() != Status::Withdrawn
            })
        })
        .collect();
    records.sort_by_key(|files| {
        (
            of(files).is_some_and(|facts| facts.status() == Status::Draft),
            files.key.record_type == RecordType::Product,
        )
    });
    let record = |files: &'c RecordFiles| {
        let facts = of(files);
        let parent = facts.and_then(|facts| facts.parent()).and_then(|key| of(content.records.get(&key)?));
        let own = [facts, parent].into_iter().flatten();
        TranslatableRecord {
            id: facts
                .and_then(|facts| facts.id())
                .map_or_else(|| files.slug().to_string(), |id| id.to_string()),
            folder: files.key.folder(),
            facts,
            dossier: files.facts(),
            names: own.clone().filter_map(|facts| facts.printed()).collect(),
            texts: match files.facts() {
                Some(glossary) => Cow::Owned(glossary::texts(content, glossary)),
                None => Cow::Borrowed(&files.texts),
            },
            glossary: files.facts(),
            visibility: own.map(|facts| facts.visibility()).max().unwrap_or_default(),
        }
    };
    records.into_iter().map(|files| record(files)).collect()
}

impl TranslatableRecord<'_> {
    /// Whether `name` is what a person calls it: its id, its folder, or the folder's name.
    pub fn is_called(&self, name: &str) -> bool {
        self.id == name || self.folder == name || self.folder.rsplit('/').next() == Some(name)
    }

    /// Whether it is in no edition yet.
    pub fn is_draft(&self) -> bool {
        self.facts.is_some_and(|facts| facts.status() == Status::Draft)
    }

    /// The revision of the text `source`.
    pub fn revision_of(&self, source: &TextFile) -> u32 {
        let whole = self.facts.and_then(|facts| facts.revision()).map_or(1, |revision| revision.number.value);
        source.text_revision(whole)
    }

    /// How far a part is published.
    pub fn visibility_of(&self, part: &Part) -> Visibility {
        let (Part::Section(id), Some(facts)) = (part, self.facts) else { return self.visibility };
        let own = facts.headings().into_iter().filter(|of| of.id == *id).map(|of| of.visibility).max();
        own.unwrap_or_default().max(self.visibility)
    }

    /// The weight of the checkpoint that a part is about.
    pub fn weight_of(&self, part: &Part) -> Option<Weight> {
        let Part::Section(id) = part else { return None };
        let points = self.dossier.into_iter().flat_map(|facts| &facts.checkpoints);
        points.filter(|point| point.id.as_str() == id).map(|point| point.weight.value).next()
    }

    /// Everything that the record says is printed on packs, which no translation changes.
    pub fn printed(&self) -> Vec<&str> {
        let mut printed = Vec::new();
        for names in &self.names {
            printed.push(names.hangul.as_str());
            printed.extend(names.latin.as_deref());
            printed.extend(names.others.values().map(String::as_str));
        }
        printed.extend(self.glossary.iter().flat_map(|of| &of.terms).map(|term| term.verbatim.as_str()));
        let Some(facts) = self.dossier else { return printed };
        printed.extend(facts.verbatim.iter().map(|verbatim| verbatim.text.as_str()));
        printed.extend(facts.dates.iter().map(|date| date.word.as_str()));
        printed
            .extend(facts.codes.iter().filter_map(|code| code.sample.as_ref()).map(|sample| sample.as_str()));
        printed
    }
}
