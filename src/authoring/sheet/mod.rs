//! Facts from a spreadsheet: each row makes a dossier, or adds to one that there is.
//!
//! A value replaces the one there is; what a list has, it keeps. A new dossier is a draft, as `jinwi new` begins it. A row with
//! anything wrong changes nothing, and what is wrong is said at its cell.
//!
//! **Invariant:** no file is written here; what would be written reads as before but for the fields that the rows set.

mod apply;
mod csv;
mod form;
mod look;
mod mapping;
mod table;
mod target;
#[cfg(test)]
mod tests;
mod text;
mod workbook;

pub use mapping::{Mapping, MappingFile};
pub use table::{MAX_SHEET_BYTES, NoTable, SheetTable};

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::Arc;

use self::mapping::SheetField;
use self::table::{SheetCell, SheetRow};
use self::target::Signs;
use super::{file, new, read_yaml};
use crate::diag::{Diagnostic, FaultTally, Origin, Rule, Span};
use crate::domain::Date;
use crate::load::Content;

/// What a row comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowOutcome {
    /// It makes the dossier of this id in this folder.
    New(String, String),
    /// It changes these fields of the dossier of this id.
    Changes(String, Vec<String>),
    /// The dossier of this id says all of it already.
    Same(String),
    /// It is refused: the diagnostics say why.
    Refused,
}

/// What a sheet comes to.
#[derive(Debug, Default)]
pub struct SheetReport {
    /// The rows by their lines.
    pub rows: Vec<(usize, RowOutcome)>,
    /// Headings that the mapping has no field for.
    pub unmapped: Vec<String>,
    /// Headings of the mapping that the sheet does not have.
    pub missing: Vec<String>,
    /// Why rows are refused.
    pub diagnostics: Vec<Diagnostic>,
    /// Dossiers that change: their files, and what these become.
    pub changed: BTreeMap<String, String>,
    /// Dossiers that are made: their folders, and the files in them.
    pub made: BTreeMap<String, Vec<(String, String)>>,
}

/// What the rows of `table` come to, under the name `name`; `text_of` gives files of the content.
pub fn import(
    content: &Content,
    text_of: &dyn Fn(&str) -> Option<String>,
    name: &str,
    table: &SheetTable,
    mapping: &Mapping,
    (today, in_korean): (Date, bool),
) -> SheetReport {
    let columns: Vec<(usize, &SheetField)> = table
        .headings
        .iter()
        .enumerate()
        .filter_map(|(at, heading)| Some((at, mapping.field(heading)?)))
        .collect();
    let found: BTreeSet<String> = table.headings.iter().map(|heading| text::key(heading)).collect();
    let is_mapped = |at: usize| columns.iter().any(|(of, _)| *of == at);
    let unmapped =
        table.headings.iter().enumerate().filter(|(at, heading)| !is_mapped(*at) && !heading.is_empty());
    let mut importer = SheetImporter {
        content,
        text_of,
        file: name.into(),
        table,
        mapping,
        columns: &columns,
        today,
        in_korean,
        known: Signs::of(content),
        pending: BTreeMap::new(),
        tally: FaultTally::default(),
        report: SheetReport {
            unmapped: unmapped.map(|(_, heading)| heading.clone()).collect(),
            missing: mapping
                .columns
                .keys()
                .filter(|heading| !found.contains(&text::key(heading)))
                .cloned()
                .collect(),
            ..SheetReport::default()
        },
    };
    for row in &table.rows {
        let outcome = importer.row(row);
        importer.report.rows.push((row.line, outcome));
    }
    importer.finish()
}

/// Writes what a report says.
///
/// # Errors
/// When a file cannot be written. None is where a dossier that changes cannot be; of those that are made, those before it are.
pub fn write(content: &Path, report: &SheetReport) -> io::Result<()> {
    let changed = file::prepare(content, &report.changed).map_err(|(_, error)| error)?;
    for (folder, files) in &report.made {
        new::write(&content.join(folder), files, true)?;
    }
    changed.put().map_err(|(_, error)| error)
}

/// A dossier that rows have changed.
struct Pending {
    id: String,
    text: String,
    /// The other files of a new dossier.
    beside: Option<Vec<(String, String)>>,
    /// Values that rows have set, and the line of the row.
    set: BTreeMap<Vec<String>, (usize, String)>,
}

struct SheetImporter<'a> {
    content: &'a Content,
    text_of: &'a dyn Fn(&str) -> Option<String>,
    file: Arc<str>,
    table: &'a SheetTable,
    mapping: &'a Mapping,
    columns: &'a [(usize, &'a SheetField)],
    today: Date,
    in_korean: bool,
    known: Signs,
    /// By folder.
    pending: BTreeMap<String, Pending>,
    tally: FaultTally,
    report: SheetReport,
}

/// A row's values: the column, the field, and what it says there.
type RowValues<'a> = Vec<(Option<usize>, &'a SheetField, String)>;

impl<'a> SheetImporter<'a> {
    fn finish(mut self) -> SheetReport {
        for (folder, pending) in self.pending {
            match pending.beside {
                Some(mut files) => {
                    files.insert(0, ("dossier.yaml".to_owned(), pending.text));
                    self.report.made.insert(folder, files);
                }
                None => {
                    let name = format!("{folder}/dossier.yaml");
                    if (self.text_of)(&name).as_ref() != Some(&pending.text) {
                        self.report.changed.insert(name, pending.text);
                    }
                }
            }
        }
        self.report
    }

    fn fault(&self, row: &SheetRow, column: Option<usize>, rule: Rule) -> Diagnostic {
        let span = column.map_or(Span::new(row.line, 1, 1), |column| self.table.place(row, column));
        Diagnostic::new(rule, Origin { file: self.file.clone(), span })
    }

    fn refused(&mut self, row: &SheetRow, column: Option<usize>, why: &str, value: &str) -> RowOutcome {
        let heading = column.and_then(|at| self.table.headings.get(at)).cloned().unwrap_or_default();
        let fault = self.fault(row, column, Rule::RowRefused);
        self.tell(fault.with("why", why).with("value", value).with("column", heading));
        RowOutcome::Refused
    }

    fn tell(&mut self, fault: Diagnostic) {
        self.tally.tell(&mut self.report.diagnostics, fault.rule, || fault);
    }

    fn row(&mut self, row: &SheetRow) -> RowOutcome {
        let mut values: RowValues<'a> = Vec::new();
        if let Some((column, why, value)) = &row.fault {
            return self.refused(row, Some(*column), why, value);
        }
        for (column, field) in self.columns {
            let Some(cell) = row.cell(*column) else { continue };
            let said = match cell {
                SheetCell::Text(text) => text,
                SheetCell::Unread { why, shown } => return self.refused(row, Some(*column), why, shown),
                SheetCell::Number { shown, plain } if field.is_told_by(plain) => {
                    if field.is_code() || !field.is_text() { plain } else { shown }
                }
                SheetCell::Number { shown, .. } => return self.refused(row, Some(*column), "number", shown),
            };
            let value = self.mapping.value(field, said);
            // Two columns may add to one list, but a field has one value.
            let other = values.iter().find(|(_, of, other)| of == field && *other != value);
            if let Some((_, _, other)) = other.filter(|_| !matches!(field, SheetField::List { .. })) {
                let told = format!("{other} ({})", row.line);
                return self.refused(row, Some(*column), "differs", &told);
            }
            values.push((Some(*column), *field, value));
        }
        let (folder, is_new) = match self.target(row, &values) {
            Ok(target) => target,
            Err(outcome) => return outcome,
        };
        if is_new {
            let is_given = |field: &SheetField| values.iter().any(|(_, of, _)| *of == field);
            let defaults = self.mapping.defaults.iter().filter(|(field, _)| !is_given(field));
            let defaults: Vec<_> = defaults.map(|(field, value)| (None, field, value.clone())).collect();
            values.extend(defaults);
        }
        self.apply(row, &folder, is_new, &values)
    }
}

/// The id that a dossier's text says.
fn text_id(text: &str) -> Option<String> {
    read_yaml(text)?.get("id")?.text().map(str::to_owned)
}
