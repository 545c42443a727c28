//! The library that the records make up.
//!
//! **Invariant:** lowering is total: content without errors always makes a library.

pub mod outcome;

use std::collections::BTreeMap;

use crate::domain::{Date, Kind, LanguageTag, Slug, Translator, digested};
use crate::load::markdown::{Prose, SectionText};
use crate::load::picture::Header;
use crate::load::{Content, Follows, TextFile, records};

/// Everything that the content says, drafts and all.
pub struct Library {
    /// The guide itself.
    pub guide: records::Guide,
    /// The brands.
    pub brands: BTreeMap<Slug, Brand>,
    /// The dossiers, by kind and slug.
    pub dossiers: Vec<Dossier>,
}

/// A brand.
pub struct Brand {
    /// Its slug.
    pub slug: Slug,
    /// What `brand.yaml` says.
    pub facts: records::Brand,
    /// Its texts.
    pub texts: BTreeMap<LanguageTag, Text>,
}

/// A dossier.
pub struct Dossier {
    /// What kind of goods.
    pub kind: Kind,
    /// Its slug.
    pub slug: Slug,
    /// What `dossier.yaml` says.
    pub facts: records::Dossier,
    /// The revision that is shown: the newest that the reader may know of, or none.
    pub revision: Option<ShownRevision>,
    /// Its texts.
    pub texts: BTreeMap<LanguageTag, Text>,
    /// Headers of its photos, by file.
    pub pictures: BTreeMap<String, Header>,
}

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

digested!(Brand { slug, facts, texts });
digested!(Dossier { kind, slug, facts, revision, texts, pictures });
digested!(ShownRevision { number, date });
digested!(Text { name, summary, source_revision, text_revision, follows, translator, opening, sections });

/// Joins what the files say into records. `None` when a record cannot be made, for which `content`'s diagnostics hold
/// an error.
pub fn lower(content: Content) -> Option<Library> {
    let guide = content.guide?;
    let brands = content.brands.into_iter().map(|(slug, files)| {
        let brand = Brand {
            slug: slug.clone(),
            facts: files.record?,
            texts: texts(files.texts, &content.source_language),
        };
        Some((slug, brand))
    });
    let brands = brands.collect::<Option<_>>()?;
    let mut dossiers = Vec::with_capacity(content.dossiers.len());
    for files in content.dossiers {
        let (kind, slug) = (files.kind(), files.key.slug.clone());
        // A draft may be too unfinished to be a record; no edition would hold it anyway.
        let Some(facts) = files.record else {
            if files.draft {
                continue;
            }
            return None;
        };
        let newest = facts.changes.iter().max_by_key(|change| change.revision.value);
        let (number, date) = newest
            .map_or((facts.revision.number.value, facts.revision.date.value), |c| (c.revision.value, c.date));
        let pictures = files.pictures.into_iter().filter_map(|(file, header)| Some((file, header.ok()?)));
        dossiers.push(Dossier {
            kind,
            slug,
            facts,
            revision: Some(ShownRevision { number, date }),
            texts: texts(files.texts, &content.source_language),
            pictures: pictures.collect(),
        });
    }
    Some(Library { guide, brands, dossiers })
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
