//! The mapping file: which column of a sheet is which field of a dossier.
//!
//! **Invariant:** a sheet sets facts, never what people answer for: no status, no revision, no approval, no point to look at.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::text::{key, tidy};
use crate::authoring::schema::fields;
use crate::diag::{Diagnostic, Rule};
use crate::domain::LanguageTag;
use crate::load::records::Dossier;
use crate::load::yaml::{Decode, DecodeContext, Described, MapOf, Spanned, parse, record};

record! {
    /// Which column of a spreadsheet is which field of a dossier, for `jinwi import`.
    pub struct MappingFile {
        /// Headings of columns, and the fields that they are.
        columns: MapOf<String, String>,
        /// By field: what a cell says, and what that is in a dossier.
        values: MapOf<String, MapOf<String, String>>,
        /// Fields of new dossiers that the sheet has no column for.
        defaults: MapOf<String, String>,
        /// What stands between the items of a list within a cell; without it commas, semicolons, bars and new lines do.
        separator: Option<String>,
        /// The sheet of a workbook; without it the first that is shown.
        sheet: Option<String>,
    }
}

/// Which column is which field.
#[derive(Debug)]
pub struct Mapping {
    /// Headings and their fields.
    pub columns: BTreeMap<String, SheetField>,
    /// The same by what headings are compared by.
    by_key: BTreeMap<String, SheetField>,
    /// By a field's path: what a cell says, and what that is in a dossier.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Fields of new dossiers, and their values.
    pub defaults: Vec<(SheetField, String)>,
    /// What stands between the items of a list, if it is said.
    pub separator: Option<String>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// A field of a dossier that a sheet may set, or what tells which dossier a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetField {
    /// The kind, by which the folder is found.
    Kind,
    /// The folder's name.
    Slug,
    /// The dossier's id.
    Id,
    /// A value: the keys that lead to it.
    Value { path: Vec<String>, is_text: bool },
    /// A list of values.
    List { path: Vec<String> },
    /// A field of a trade item, of which a row tells one.
    Item(String),
}

/// The longest text that is held against headings, in bytes.
const MAX_HEADING: usize = 1_024;

/// Fields that a sheet does not set, with all below them.
const PROTECTED: &[&str] =
    &["status", "revision", "changes", "former_slugs", "photos", "checkpoints", "sections"];

impl SheetField {
    /// The field as a mapping writes it.
    pub fn name(&self) -> String {
        match self {
            Self::Kind => "kind".to_owned(),
            Self::Slug => "slug".to_owned(),
            Self::Id => "id".to_owned(),
            Self::Value { path, .. } | Self::List { path } => path.join("."),
            Self::Item(field) => format!("items.{field}"),
        }
    }

    /// The field of the dossier's file in which it is written; `None` for what only tells which dossier is meant.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Kind | Self::Slug | Self::Id => None,
            Self::Value { path, .. } | Self::List { path } => path.first().map(String::as_str),
            Self::Item(_) => Some("items"),
        }
    }

    /// Whether it is written as a text, other than a number or a truth value.
    pub fn is_text(&self) -> bool {
        !matches!(self, Self::Value { is_text: false, .. })
    }

    /// Whether it is a code or a list of codes, in which signs between groups of digits say nothing.
    pub fn is_code(&self) -> bool {
        matches!(self, Self::List { .. }) || matches!(self, Self::Item(name) if name == "gtin")
    }

    /// Whether a number that a spreadsheet keeps without its zeros says for certain what was meant. An HS code has an even number of
    /// digits; where zeros behind a barcode or a text's point were lost, only a fraction can tell.
    pub fn is_told_by(&self, number: &str) -> bool {
        let is_hs = matches!(self, Self::List { path } if path.len() == 1 && path[0] == "hs");
        !(self.is_text() && (number.contains('.') || is_hs && number.len() % 2 == 1))
    }

    fn parse(name: &str, known: &BTreeMap<String, (String, bool)>) -> Option<Self> {
        match name {
            "kind" => return Some(Self::Kind),
            "slug" => return Some(Self::Slug),
            "id" => return Some(Self::Id),
            _ => {}
        }
        let path: Vec<String> = name.split('.').map(str::to_owned).collect();
        if let [names, tag] = &path[..]
            && names == "names"
            && LanguageTag::parse(tag).is_ok()
        {
            return Some(Self::Value { path, is_text: true });
        }
        let (written, is_text) = known.get(name)?;
        if PROTECTED.contains(&path[0].as_str()) {
            return None;
        }
        match written.strip_prefix("items[].") {
            Some(field) if !field.contains(['.', '[']) => Some(Self::Item(field.to_owned())),
            _ if written.contains("[].") => None,
            _ if written.ends_with("[]") => Some(Self::List { path }),
            _ => Some(Self::Value { path, is_text: *is_text }),
        }
    }
}

/// The fields of a dossier that hold one value or a list of values: by their names without brackets, the names with them, and
/// whether the value is a text.
fn known() -> BTreeMap<String, (String, bool)> {
    let schema = Dossier::schema();
    let rows = fields(&schema);
    let is_leaf = |path: &str| !rows.iter().any(|(of, ..)| of.starts_with(&format!("{path}.")));
    let leaves = rows.iter().filter(|(path, ..)| is_leaf(path));
    leaves.map(|(path, ..)| (path.replace("[]", ""), (path.clone(), is_text(&schema, path)))).collect()
}

/// Whether the value at `path` of a schema is written as a text.
fn is_text(schema: &serde_json::Value, path: &str) -> bool {
    let mut at = schema;
    for part in path.split('.') {
        at = &at["properties"][part.trim_end_matches("[]")];
        while at["type"] == "array" {
            at = &at["items"];
        }
    }
    !matches!(at["type"].as_str(), Some("integer" | "number" | "boolean"))
}

impl Mapping {
    /// Reads a mapping file. `None` when it cannot be used; the faults say why.
    pub fn read(file: &Arc<str>, text: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        let language = LanguageTag::parse("ko").expect("`ko` is a language tag");
        let mut context = DecodeContext::new(file, &language);
        let decoded = parse(text, &mut context).and_then(|node| MappingFile::decode(&node, &mut context));
        let known = known();
        let mut field = |at: &Spanned<String>| {
            let found = SheetField::parse(&at.value, &known);
            if found.is_none() {
                let names = known.keys().map(String::as_str).chain(["kind", "slug", "id"]);
                let near = names
                    .map(|name| (strsim::damerau_levenshtein(name, &at.value), name))
                    .min()
                    .filter(|(distance, name)| *distance <= name.len() / 3)
                    .map(|(_, name)| name.to_owned());
                context.fault(Rule::BadMapping, at.span, |d| d.with("field", &at.value).suggest(near));
            }
            found
        };
        let mapping = decoded.map(|file| {
            let columns = file.columns.iter().filter_map(|(heading, at)| {
                Some((tidy(heading).split_whitespace().collect::<Vec<_>>().join(" "), field(at)?))
            });
            let columns: BTreeMap<String, SheetField> = columns.collect();
            let by_key = columns.iter().map(|(heading, field)| (key(heading), field.clone())).collect();
            let defaults = file
                .defaults
                .into_iter()
                .filter_map(|(name, at)| Some((field(&Spanned { value: name, span: at.span })?, at.value)));
            let defaults = defaults.collect();
            for (name, map) in &file.values {
                // Its own place is that of the map below it.
                let _ = field(&Spanned { value: name.clone(), span: map.span });
            }
            let plain = |map: MapOf<String, String>| {
                map.into_iter().map(|(from, to)| (tidy(&from), to.value)).collect()
            };
            let values = file.values.into_iter().map(|(name, map)| (name, plain(map.value)));
            Self {
                columns,
                by_key,
                values: values.collect(),
                defaults,
                separator: file.separator,
                sheet: file.sheet,
            }
        });
        let is_clean = context.diagnostics.is_empty();
        faults.append(&mut context.diagnostics);
        mapping.filter(|_| is_clean)
    }

    /// The field that a column of this heading is.
    pub fn field(&self, heading: &str) -> Option<&SheetField> {
        let heading = Some(heading).filter(|heading| heading.len() <= MAX_HEADING)?;
        self.columns.get(heading).or_else(|| self.by_key.get(&key(heading)))
    }

    /// What a cell of `field` says in a dossier's words.
    pub fn value(&self, field: &SheetField, cell: &str) -> String {
        let mapped = self.values.get(&field.name()).and_then(|values| values.get(cell));
        mapped.cloned().unwrap_or_else(|| cell.to_owned())
    }

    /// The items of a list within a cell.
    pub fn items<'c>(&self, cell: &'c str) -> impl Iterator<Item = &'c str> {
        let parts: Vec<&str> = match self.separator.as_deref().filter(|separator| !separator.is_empty()) {
            Some(separator) => cell.split(separator).collect(),
            None => cell.split([',', ';', '|', '\n']).collect(),
        };
        parts.into_iter().map(str::trim).filter(|item| !item.is_empty())
    }
}
