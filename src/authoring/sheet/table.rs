//! A spreadsheet as headings and rows of cells, whatever file it stood in.
//!
//! **Invariant:** a cell's text is what the office sees, or it is said that it cannot be told; what the office does not see is not
//! read unasked; how much is kept in memory is bounded, whatever the file unpacks to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use super::csv;
use super::form::{Form, form};
use super::mapping::Mapping;
use super::text::key;
use super::workbook::Workbook;
use crate::diag::{Diagnostic, Origin, Rule, Span};

/// The largest spreadsheet that is read, in bytes.
pub const MAX_SHEET_BYTES: u64 = 64 << 20;
/// Rows that say anything, and the last row and column that a worksheet can have or that are read.
const MAX_ROWS: usize = 200_000;
pub(super) const LAST_ROW: usize = 1 << 20;
const MAX_COLUMNS: usize = 512;
/// Cells that say anything, and the bytes of all that they say.
const MAX_CELLS: usize = 2_000_000;
const MAX_TEXT: usize = 64 << 20;
/// Rows that are touched by merged cells, each time that one is.
const MAX_MERGED: usize = 1_000_000;
/// The longest name of a row of sums, in bytes, with spaces between its letters.
const MAX_SUM: usize = 40;
/// Rows among which the headings are looked for.
const HEADING_ROWS: usize = 200;
/// Things of one kind that a report lists.
const MAX_LISTED: usize = 20;

/// A spreadsheet.
#[derive(Debug)]
pub struct SheetTable {
    /// What the columns are headed; empty for columns that are not read.
    pub headings: Vec<String>,
    /// The rows below the headings that say anything.
    pub rows: Vec<SheetRow>,
    /// The encoding, where it is not UTF-8 or a workbook's.
    pub encoding: Option<&'static str>,
    /// The lines as they are shown with a fault: those of the file, or of a workbook's sheet with bars between cells.
    pub lines: Vec<String>,
    /// What was read otherwise than one might think, or was not read.
    pub notes: Vec<SheetNote>,
}

/// What is said of a table beside its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetNote {
    /// The message.
    pub key: &'static str,
    /// Lines, cells or names that it is about, joined by commas.
    pub list: String,
}

/// A row.
#[derive(Debug)]
pub struct SheetRow {
    /// Its line, from 1.
    pub line: usize,
    /// Its cells that say anything, by their columns.
    pub cells: Vec<(usize, SheetCell)>,
    /// What keeps the row as a whole from being read: the column, a word for why, and what stands there.
    pub fault: Option<(usize, &'static str, String)>,
}

/// A cell that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell {
    /// A text.
    Text(String),
    /// A number or a truth value whose look says nothing of zeros that may be lost: as it is shown, and as programs write it.
    Number { shown: String, plain: String },
    /// What cannot be told: a word for why, and what stands in the cell.
    Unread { why: &'static str, shown: String },
}

/// Why a file is no spreadsheet.
#[derive(Debug, thiserror::Error)]
pub enum NoTable {
    /// It ends in neither of these.
    #[error("neither .csv nor .xlsx")]
    Ending,
    /// It is something else than its name says: a word for what.
    #[error("not what its name says: {0}")]
    Other(&'static str),
    /// It is in no encoding that is known.
    #[error("neither UTF-8 nor CP949")]
    Encoding,
    /// It has no such sheet.
    #[error("no sheet `{0}`")]
    NoSheet(String),
    /// It holds more than is read.
    #[error("too large")]
    TooLarge,
    /// It cannot be read on, for the reason given in English.
    #[error("{0}")]
    Broken(String),
    /// It is a spreadsheet that cannot be read for certain: a word for why, what stands there, where, and its lines.
    #[error("{}: {}", .0.why, .0.value)]
    Refused(Box<RefusedSheet>),
}

/// Why a sheet is refused as a whole.
#[derive(Debug)]
pub struct RefusedSheet {
    /// A word for why.
    pub why: &'static str,
    /// What stands there.
    pub value: String,
    /// Where.
    pub span: Span,
    /// The lines as they are shown.
    pub lines: Vec<String>,
}

impl RefusedSheet {
    /// What is said of the file `name`, which holds the sheet.
    pub fn diagnostic(self, name: &str) -> Diagnostic {
        let origin = Origin { file: name.into(), span: self.span };
        Diagnostic::new(Rule::SheetRefused, origin).with("why", self.why).with("value", self.value)
    }
}

/// Cells by line and column, in the order of both.
pub(super) type Rows = BTreeMap<usize, Vec<(usize, SheetCell)>>;

/// What a file holds, before it is known which row has the headings.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub rows: Rows,
    pub lines: Vec<String>,
    pub encoding: Option<&'static str>,
    pub is_csv: bool,
    pub hidden_rows: BTreeSet<usize>,
    pub hidden_columns: BTreeSet<usize>,
    pub merged: Vec<Merged>,
    pub notes: Vec<SheetNote>,
}

/// Cells that are merged to one: lines from 1 and columns from 0, both ends included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Merged {
    pub lines: (usize, usize),
    pub columns: (usize, usize),
}

/// How much a table may hold.
#[derive(Debug, Default)]
pub(super) struct Budget {
    cells: usize,
    text: usize,
}

impl Budget {
    /// Puts a cell into its row, unless that would be too much. Of two in one place, the later stays.
    pub(super) fn put(
        &mut self,
        rows: &mut Rows,
        line: usize,
        column: usize,
        cell: SheetCell,
    ) -> Result<(), NoTable> {
        if cell.as_str().is_empty() {
            return Ok(());
        }
        let is_new = !rows.contains_key(&line);
        self.cells += 1;
        self.text(cell.as_str().len())?;
        if line > LAST_ROW
            || column >= MAX_COLUMNS
            || self.cells > MAX_CELLS
            || is_new && rows.len() >= MAX_ROWS
        {
            return Err(NoTable::TooLarge);
        }
        let row = rows.entry(line).or_default();
        match row.last() {
            Some((last, _)) if *last >= column => match row.binary_search_by_key(&column, |(of, _)| *of) {
                Ok(at) => row[at].1 = cell,
                Err(at) => row.insert(at, (column, cell)),
            },
            _ => row.push((column, cell)),
        }
        Ok(())
    }

    /// Counts so many bytes of text.
    pub(super) fn text(&mut self, bytes: usize) -> Result<(), NoTable> {
        self.text += bytes;
        if self.text > MAX_TEXT { Err(NoTable::TooLarge) } else { Ok(()) }
    }
}

impl SheetTable {
    /// Reads the file of this name; of a workbook, the sheet that the mapping names, else the first that is shown. Rows and columns
    /// that are hidden are left out unless `reads_hidden`.
    ///
    /// # Errors
    /// See [`NoTable`].
    pub fn read(name: &Path, bytes: &[u8], mapping: &Mapping, reads_hidden: bool) -> Result<Self, NoTable> {
        match form(name, bytes)? {
            Form::Csv => Self::of(csv::read(bytes, mapping)?, mapping, reads_hidden),
            Form::Workbook => Self::of_workbook(Workbook::open(bytes)?, mapping, reads_hidden),
        }
    }

    fn of_workbook(
        mut workbook: Workbook<'_>,
        mapping: &Mapping,
        reads_hidden: bool,
    ) -> Result<Self, NoTable> {
        let sheets = workbook.sheets();
        let shown: Vec<usize> = (0..sheets.len()).filter(|at| !sheets[*at].1).collect();
        let names = || sheets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        if let Some(wanted) = &mapping.sheet {
            let found = sheets.iter().position(|(name, _)| key(name) == key(wanted));
            let at = found.ok_or_else(|| NoTable::NoSheet(names()))?;
            return Self::of(workbook.grid(at, None)?, mapping, reads_hidden);
        }
        let at = shown.first().copied().or((!sheets.is_empty()).then_some(0));
        let at = at.ok_or_else(|| NoTable::NoSheet(String::new()))?;
        let read = workbook.grid(at, None).and_then(|grid| Self::of(grid, mapping, reads_hidden));
        let is_without = matches!(&read, Err(NoTable::Refused(refused)) if refused.why == "headings");
        if read.is_err() && !is_without {
            return read;
        }
        let mut others = Vec::new();
        for other in shown.into_iter().filter(|other| *other != at) {
            // What is wrong with a sheet that is not read is none of the list's matter.
            let grid = workbook.grid(other, Some(HEADING_ROWS));
            if grid.is_ok_and(|grid| heading_row(&grid.rows, mapping).is_some()) {
                others.push(sheets[other].0.clone());
            }
        }
        match read {
            Err(NoTable::Refused(refused)) if !others.is_empty() => {
                Err(NoTable::Refused(Box::new(RefusedSheet {
                    why: "other-sheet",
                    value: others.join(", "),
                    ..*refused
                })))
            }
            Ok(mut table) => {
                if !others.is_empty() {
                    table.notes.push(SheetNote { key: "import-sheet", list: sheets[at].0.clone() });
                    table.notes.extend(note("import-other-sheets", &others));
                }
                Ok(table)
            }
            read => read,
        }
    }

    fn of(mut grid: Grid, mapping: &Mapping, reads_hidden: bool) -> Result<Self, NoTable> {
        let merged = grid.merge()?;
        if !grid.is_csv {
            grid.show_lines()?;
        }
        let Grid { rows: mut above, lines, encoding, is_csv, hidden_rows, hidden_columns, mut notes, .. } =
            grid;
        let Some((line, _)) = heading_row(&above, mapping) else {
            let nearest = above.iter().map(|(line, cells)| (count(cells, mapping), std::cmp::Reverse(*line)));
            let nearest = nearest.max().map_or(1, |(_, line)| line.0);
            let names: Vec<String> = mapping.columns.keys().cloned().collect();
            return Err(
                NoTable::refused("headings", &listed(&names), Span::new(nearest, 1, 1)).with_lines(lines)
            );
        };
        let mut below = above.split_off(&(line + 1));
        let heads = SheetRow { line, cells: above.remove(&line).unwrap_or_default(), fault: None };
        let width = heads.cells.last().map_or(0, |(column, _)| column + 1);
        let mut headings = vec![String::new(); width];
        for (column, cell) in &heads.cells {
            headings[*column] = cell.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if !above.is_empty() {
            notes.push(SheetNote { key: "import-headings-at", list: line.to_string() });
        }

        let mut table = Self { headings, rows: Vec::new(), encoding, lines, notes };
        let is_mapped = |headings: &[String], column: usize| {
            headings.get(column).is_some_and(|heading| mapping.field(heading).is_some())
        };
        let hidden: Vec<usize> =
            hidden_columns.into_iter().filter(|column| is_mapped(&table.headings, *column)).collect();
        for column in hidden.iter().filter(|_| !reads_hidden) {
            let heading = std::mem::take(&mut table.headings[*column]);
            // One that is shown stands for a hidden one of the same name.
            let is_twin = |at: &usize| !hidden.contains(at) && key(&table.headings[*at]) == key(&heading);
            if !(0..width).any(|at| is_twin(&at)) {
                let span = table.place(&heads, *column);
                return Err(NoTable::refused("hidden-column", &heading, span).with_lines(table.lines));
            }
        }
        let out_of_sight: Vec<String> =
            below.keys().filter(|line| hidden_rows.contains(line)).map(usize::to_string).collect();
        if !reads_hidden {
            below.retain(|line, _| !hidden_rows.contains(line));
        }
        let key_of_note = if reads_hidden { "import-hidden-read" } else { "import-hidden" };
        table.notes.extend(note(key_of_note, &out_of_sight));

        let is_passed_over = |cells: &[(usize, SheetCell)]| {
            is_total(cells) || is_heading_again(cells, &table.headings, mapping)
        };
        let passed: Vec<String> = below
            .iter()
            .filter(|(_, cells)| is_passed_over(cells))
            .map(|(line, _)| line.to_string())
            .collect();
        below.retain(|_, cells| !is_passed_over(cells));
        table.notes.extend(note("import-passed-over", &passed));

        let mapped: Vec<bool> =
            (0..table.headings.len()).map(|column| is_mapped(&table.headings, column)).collect();
        let mut held = Vec::new();
        let mut faults: BTreeMap<usize, (usize, &'static str, String)> = BTreeMap::new();
        for (of, text) in &merged {
            let (from, to) = of.columns;
            let covered = mapped.iter().take(to + 1).skip(from).filter(|is_mapped| **is_mapped).count();
            if of.lines.1 <= line || covered == 0 {
                continue;
            }
            let said = format!("{of} ({text})");
            if covered > 1 {
                for (line, _) in below.range(of.lines.0..=of.lines.1) {
                    faults.insert(*line, (from, "merged", said.clone()));
                }
            } else if of.lines.0 < of.lines.1 {
                held.push(said);
            }
        }
        table.notes.extend(note("import-merged", &held));
        table.rows = below
            .into_iter()
            .map(|(line, cells)| {
                let beyond = cells.last().filter(|(column, _)| is_csv && *column >= width);
                let beyond = beyond.map(|(column, cell)| (*column, "wide", cell.as_str().to_owned()));
                SheetRow { line, fault: faults.remove(&line).or(beyond), cells }
            })
            .collect();
        Ok(table)
    }

    /// Where the cell of a row stands in its line.
    pub fn place(&self, row: &SheetRow, column: usize) -> Span {
        let line = self.lines.get(row.line - 1).map_or("", String::as_str);
        let mut from = 0;
        for (at, cell) in &row.cells {
            let text = cell.as_str();
            // Of lines within a cell, a workbook's are shown as one; those of a CSV file lie behind its first.
            let whole = text.replace('\n', " ");
            let first = text.lines().next().unwrap_or_default();
            // A cell is looked for behind those before it; one that cannot be found has its line.
            let Some((found, text)) =
                [whole.as_str(), first].iter().find_map(|text| Some((line[from..].find(text)?, *text)))
            else {
                continue;
            };
            if *at == column {
                let before = line[..from + found].chars().count();
                return Span::new(row.line, before + 1, text.chars().count());
            }
            from += found + text.len();
        }
        Span::new(row.line, 1, 1)
    }
}

impl Grid {
    /// Notes what `list` names, if it names anything.
    pub(super) fn note(&mut self, key: &'static str, list: &[String]) {
        self.notes.extend(note(key, list));
    }

    /// Gives the value of merged cells to all their rows that say anything, in their first column, and takes from the others what
    /// they hold unseen. What comes back are those that say something, with it.
    fn merge(&mut self) -> Result<Vec<(Merged, String)>, NoTable> {
        let mut found = Vec::new();
        let mut touched = 0;
        let mut budget = Budget::default();
        for of in std::mem::take(&mut self.merged) {
            let ((from, to), first) = (of.columns, of.lines.0);
            let of_cell = |cells: &Vec<(usize, SheetCell)>| {
                cells.iter().find(|(column, _)| *column == from).map(|(_, cell)| cell.clone())
            };
            let value = self.rows.get(&first).and_then(of_cell);
            let length = value.as_ref().map_or(0, |value| value.as_str().len());
            budget.text(length)?;
            for (line, cells) in self.rows.range_mut(first..=of.lines.1) {
                touched += 1;
                if touched > MAX_MERGED {
                    return Err(NoTable::TooLarge);
                }
                cells
                    .retain(|(column, _)| !(from..=to).contains(column) || (*line, *column) == (first, from));
                if let (Some(value), true) = (&value, *line != first) {
                    budget.text(length)?;
                    let at = cells.partition_point(|(column, _)| *column < from);
                    cells.insert(at, (from, value.clone()));
                }
            }
            found.extend(value.map(|value| (of, value.as_str().replace('\n', " "))));
        }
        self.rows.retain(|_, cells| !cells.is_empty());
        Ok(found)
    }

    /// Makes the lines that are shown of a worksheet: its cells with bars between.
    fn show_lines(&mut self) -> Result<(), NoTable> {
        let mut budget = Budget::default();
        self.lines = vec![String::new(); self.rows.last_key_value().map_or(0, |(line, _)| *line)];
        for (line, cells) in &self.rows {
            let shown = &mut self.lines[line - 1];
            let mut at = 0;
            for (column, cell) in cells {
                budget.text((column - at) * 3 + cell.as_str().len())?;
                shown.push_str(&" | ".repeat(column - at));
                shown.push_str(&cell.as_str().replace('\n', " "));
                at = *column;
            }
        }
        Ok(())
    }
}

impl NoTable {
    /// A refusal of the sheet as a whole, without its lines.
    pub(super) fn refused(why: &'static str, value: &str, span: Span) -> Self {
        Self::Refused(Box::new(RefusedSheet { why, value: value.to_owned(), span, lines: Vec::new() }))
    }

    /// The same with the lines that are shown.
    pub(super) fn with_lines(mut self, lines: Vec<String>) -> Self {
        if let Self::Refused(refused) = &mut self {
            refused.lines = lines;
        }
        self
    }
}

impl SheetRow {
    /// The cell in a column, if it says anything.
    pub fn cell(&self, column: usize) -> Option<&SheetCell> {
        let at = self.cells.binary_search_by_key(&column, |(of, _)| *of).ok()?;
        Some(&self.cells[at].1)
    }
}

impl SheetCell {
    /// What is seen in it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number { shown: text, .. } | Self::Unread { shown: text, .. } => text,
        }
    }
}

impl fmt::Display for Merged {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ((top, bottom), (left, right)) = (self.lines, self.columns);
        write!(formatter, "{}{top}:{}{bottom}", letters(left), letters(right))
    }
}

/// A column's letters: A to Z, AA and so on.
pub(super) fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { format!("{}{last}", letters(column / 26 - 1)) }
}

/// The first of the rows that hold most of the mapping's headings, and how many these are: two at least, or the only one.
pub(super) fn heading_row(rows: &Rows, mapping: &Mapping) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    for (line, cells) in rows.iter().take(HEADING_ROWS) {
        let count = count(cells, mapping);
        if count >= mapping.columns.len().min(2) && best.is_none_or(|(_, of)| of < count) {
            best = Some((*line, count));
        }
    }
    best.filter(|(_, count)| *count > 0)
}

/// How many of the mapping's headings a row holds.
fn count(cells: &[(usize, SheetCell)], mapping: &Mapping) -> usize {
    let held = cells.iter().filter(|(_, cell)| mapping.field(cell.as_str()).is_some());
    held.map(|(_, cell)| key(cell.as_str())).collect::<BTreeSet<_>>().len()
}

/// Whether a row repeats the headings, as lists that were made for paper do on each page.
fn is_heading_again(cells: &[(usize, SheetCell)], headings: &[String], mapping: &Mapping) -> bool {
    count(cells, mapping) > 1
        && cells
            .iter()
            .all(|(at, cell)| headings.get(*at).is_some_and(|heading| key(heading) == key(cell.as_str())))
}

/// Whether a row sums up others.
fn is_total(cells: &[(usize, SheetCell)]) -> bool {
    let name = cells.first().map_or("", |(_, cell)| cell.as_str());
    // Names of sums are short; a long text need not be compared.
    let name = if name.len() > MAX_SUM { String::new() } else { key(name).to_lowercase() };
    matches!(
        name.as_str(),
        "합계" | "총계" | "소계" | "누계" | "계" | "요약" | "total" | "totals" | "grandtotal" | "subtotal"
    )
}

fn note(key: &'static str, list: &[String]) -> Option<SheetNote> {
    (!list.is_empty()).then(|| SheetNote { key, list: listed(list) })
}

/// A list as it is shown, cut where it would fill the screen.
fn listed(list: &[String]) -> String {
    let shown = list[..list.len().min(MAX_LISTED)].join(", ");
    if list.len() > MAX_LISTED { format!("{shown} … ({})", list.len()) } else { shown }
}
