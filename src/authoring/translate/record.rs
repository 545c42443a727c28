//! Records as translators meet them: whatever has texts.
//!
//! **Invariant:** drafts come last, and what is withdrawn never.

use std::collections::BTreeMap;

use crate::domain::{LanguageTag, Status, Visibility, Weight};
use crate::load::records::Dossier;
use crate::load::values::Names;
use crate::load::{Content, Part, TextFile};

/// A record that has texts: a dossier, or a brand.
pub struct Record<'c> {
    /// The dossier's id, or the brand's slug.
    pub id: String,
    /// Its folder below the content.
    pub folder: String,
    /// What the dossier says.
    pub dossier: Option<&'c Dossier>,
    /// What the dossier and its brand are called, or the brand alone.
    pub names: Vec<&'c Names>,
    /// Its texts.
    pub texts: &'c BTreeMap<LanguageTag, TextFile>,
    /// How far it is published, its brand's visibility included.
    pub visibility: Visibility,
}

/// The brands, and the dossiers that are not withdrawn, drafts last.
pub fn records(content: &Content) -> Vec<Record<'_>> {
    let brands = content.brands.iter().map(|(slug, files)| Record {
        id: slug.to_string(),
        folder: files.key.folder(),
        dossier: None,
        names: files.record.iter().map(|facts| &facts.names).collect(),
        texts: &files.texts,
        visibility: visibility_of_brand(content, slug.as_str()),
    });
    let dossiers = content.dossiers.iter().filter_map(|files| {
        let facts = files.record.as_ref().filter(|facts| facts.status.value != Status::Withdrawn)?;
        let slug = facts.brand.value.as_str();
        let brand = visibility_of_brand(content, slug);
        let names_of_brand =
            content.brands.get(slug).and_then(|files| files.record.as_ref()).map(|facts| &facts.names);
        let record = Record {
            id: facts.id.value.to_string(),
            folder: files.key.folder(),
            dossier: Some(facts),
            names: std::iter::once(&facts.names).chain(names_of_brand).collect(),
            texts: &files.texts,
            visibility: facts.visibility.value.max(brand),
        };
        Some((facts.status.value, record))
    });
    let (drafts, published): (Vec<_>, Vec<_>) = dossiers.partition(|(status, _)| *status == Status::Draft);
    brands.chain(published.into_iter().chain(drafts).map(|(_, record)| record)).collect()
}

fn visibility_of_brand(content: &Content, slug: &str) -> Visibility {
    let brand = content.brands.get(slug).and_then(|files| files.record.as_ref());
    brand.and_then(|facts| facts.visibility).unwrap_or_default()
}

impl Record<'_> {
    /// Whether `name` is what a person calls it: its id, its folder, or the folder's name.
    pub fn is_called(&self, name: &str) -> bool {
        self.id == name || self.folder == name || self.folder.rsplit('/').next() == Some(name)
    }

    /// Whether it is in no edition yet.
    pub fn is_draft(&self) -> bool {
        self.dossier.is_some_and(|facts| facts.status.value == Status::Draft)
    }

    /// The revision of the text `source`.
    pub fn revision_of(&self, source: &TextFile) -> u32 {
        source.text_revision(self.dossier.map_or(1, |facts| facts.revision.number.value))
    }

    /// How far a part is published.
    pub fn visibility_of(&self, part: &Part) -> Visibility {
        let (Part::Section(id), Some(facts)) = (part, self.dossier) else { return self.visibility };
        let own = facts.headings().into_iter().filter(|(named, _)| named == id).map(|(_, own)| own).max();
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
        let Some(facts) = self.dossier else { return printed };
        printed.extend(facts.verbatim.iter().map(|verbatim| verbatim.text.as_str()));
        printed.extend(facts.dates.iter().map(|date| date.word.as_str()));
        printed
            .extend(facts.codes.iter().filter_map(|code| code.sample.as_ref()).map(|sample| sample.as_str()));
        printed
    }
}
