//! Which dossier a row is about.
//!
//! **Invariant:** a row that tells of two dossiers, or of none for certain, is about none.

use std::collections::{BTreeMap, BTreeSet};

use super::mapping::SheetField;
use super::table::SheetRow;
use super::{Pending, RowOutcome, RowValues, SheetImporter, text_id};
use crate::authoring::new;
use crate::authoring::read_yaml;
use crate::authoring::yaml_edit::on_its_line;
use crate::domain::{Id, Kind, RecordKey, RecordType, Slug};
use crate::load::Content;
use crate::load::records::Dossier;

/// What tells a dossier from all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Id,
    Slug,
    Gtin,
}

/// The folders that a sign leads to.
pub(super) struct Signs(BTreeMap<(Sign, String), BTreeSet<String>>);

impl Signs {
    pub(super) fn of(content: &Content) -> Self {
        let mut signs = Self(BTreeMap::new());
        let products = content.records.values().filter(|files| files.key.record_type == RecordType::Product);
        for files in products {
            let folder = &files.key.folder();
            signs.add(Sign::Slug, files.slug().as_str(), folder);
            let Some(facts) = files.facts::<Dossier>() else { continue };
            signs.add(Sign::Id, facts.id.value.as_str(), folder);
            for gtin in facts.items.iter().filter_map(|item| item.gtin.as_ref()) {
                signs.add(Sign::Gtin, &gtin.value.to_string(), folder);
            }
        }
        signs
    }

    fn add(&mut self, sign: Sign, value: &str, folder: &str) {
        self.0.entry((sign, value.to_owned())).or_default().insert(folder.to_owned());
    }

    /// Forgets a dossier that is not made after all.
    pub(super) fn forget(&mut self, folder: &str) {
        self.0.retain(|_, folders| {
            folders.remove(folder);
            !folders.is_empty()
        });
    }
}

impl SheetImporter<'_> {
    /// The folder of the dossier that a row is about, and whether it is one to be made.
    pub(super) fn target(
        &mut self,
        row: &SheetRow,
        values: &RowValues<'_>,
    ) -> Result<(String, bool), RowOutcome> {
        let of = |wanted: &SheetField| {
            let found = values.iter().find(|(_, field, _)| *field == wanted);
            found.map(|(column, _, value)| (*column, value.clone()))
        };
        let default = |wanted: &SheetField| {
            let found = self.mapping.defaults.iter().find(|(field, _)| field == wanted);
            found.map(|(_, value)| (None, value.clone()))
        };
        let (id, slug, gtin) =
            (of(&SheetField::Id), of(&SheetField::Slug), of(&SheetField::Item("gtin".to_owned())));
        let (brand_field, latin) = (path_of("brand"), of(&path_of("names.latin")));
        let (kind, brand) = (
            of(&SheetField::Kind).or(default(&SheetField::Kind)),
            of(&brand_field).or(default(&brand_field)),
        );

        let signs = [(Sign::Id, &id), (Sign::Slug, &slug), (Sign::Gtin, &gtin)];
        let told = signs.iter().filter_map(|(sign, told)| Some((*sign, told.as_ref()?)));
        let found: Vec<(Option<usize>, String)> = told
            .flat_map(|(sign, (column, value))| {
                let folders = self.known.0.get(&(sign, value.clone())).into_iter().flatten();
                folders.map(|folder| (*column, folder.clone()))
            })
            .collect();
        if let Some((_, folder)) = found.first() {
            let other = found.iter().find(|(_, of)| of != folder);
            if let Some((column, of)) = other {
                return Err(self.refused(row, *column, "two", &format!("{folder}, {of}")));
            }
            let name = format!("{folder}/dossier.yaml");
            let own = match self.pending.get(folder) {
                Some(pending) => Some(pending.id.clone()),
                None => (self.text_of)(&name).as_deref().and_then(text_id),
            };
            return match id.filter(|(_, id)| own.as_ref() != Some(id)) {
                Some((column, _)) => Err(self.refused(row, column, "other-id", &own.unwrap_or_default())),
                None => Ok((folder.clone(), false)),
            };
        }

        let Some((column, kind)) = kind else { return Err(self.refused(row, None, "no-kind", "")) };
        let Some(kind) = Kind::parse(&kind) else { return Err(self.refused(row, column, "kind", &kind)) };
        let Some((column, brand)) = brand else { return Err(self.refused(row, None, "no-brand", "")) };
        if self.content.linked(RecordType::Brand, &brand).is_none() {
            return Err(self.refused(row, column, "brand", &brand));
        }
        let slug = match (slug, latin) {
            (Some((column, slug)), _) => match Slug::parse(&slug) {
                Ok(slug) => slug,
                Err(_) => return Err(self.refused(row, column, "slug", &slug)),
            },
            (None, Some((column, latin))) => match Slug::parse(&latin.to_ascii_lowercase()) {
                Ok(slug) => slug,
                Err(fault) => match fault.mended {
                    Some(slug) => slug,
                    None => return Err(self.refused(row, column, "slug", &latin)),
                },
            },
            (None, None) => return Err(self.refused(row, None, "no-slug", "")),
        };
        let folder = RecordKey::product(kind, slug.clone()).folder();
        // Of one name in one kind it is one product, of which rows may tell one trade item each.
        let hangul = of(&path_of("names.hangul")).map(|(_, hangul)| hangul);
        let is_of_name = |text: &str| {
            let tree = read_yaml(text);
            let name = tree.as_ref().and_then(|tree| tree.get("names")?.get("hangul")?.text());
            name.is_some() && name == hangul.as_deref()
        };
        let there = match self.pending.get(&folder) {
            Some(pending) => Some(pending.text.clone()),
            None => (self.text_of)(&format!("{folder}/dossier.yaml")),
        };
        if id.is_none() && there.is_some_and(|text| is_of_name(&text)) {
            return Ok((folder, false));
        }
        if self.known.0.contains_key(&(Sign::Slug, slug.to_string())) {
            return Err(self.refused(row, None, "taken", slug.as_str()));
        }
        let id = match id {
            Some((column, id)) => match Id::parse(&id) {
                Ok(_) => id,
                Err(_) => return Err(self.refused(row, column, "id", &id)),
            },
            None => {
                let given: BTreeSet<&str> =
                    self.pending.values().map(|pending| pending.id.as_str()).collect();
                new::next_id(self.content, kind, &|id| given.contains(id))
            }
        };
        let brand = Slug::parse(&brand).ok();
        let mut files = new::product(self.content, kind, &id, brand.as_ref(), self.today, self.in_korean);
        let text = files.remove(0).1;
        // Of the texts, the one that comes first; each of the others is missing until somebody writes it.
        let source = format!("{}.md", self.content.source_language);
        files.retain(|(name, _)| *name == source);
        if let (Some((_, text)), Some(name)) = (files.first_mut(), &hangul) {
            *text = text.replacen("---\n", &format!("---\nname: {}\n", on_its_line(name)), 1);
        }
        self.known.add(Sign::Id, &id, &folder);
        self.known.add(Sign::Slug, slug.as_str(), &folder);
        if let Some((_, gtin)) = &gtin {
            self.known.add(Sign::Gtin, gtin, &folder);
        }
        self.pending.insert(folder.clone(), Pending { id, text, beside: Some(files), set: BTreeMap::new() });
        Ok((folder, true))
    }
}

fn path_of(name: &str) -> SheetField {
    SheetField::Value { path: name.split('.').map(str::to_owned).collect(), is_text: true }
}
