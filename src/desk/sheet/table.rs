//! A spreadsheet as rows of cells: CSV in the encodings that Korean offices save, or the first sheet of an .xlsx workbook.
//!
//! **Invariant:** a cell's text is what the office sees, or it is said that it cannot be told: a number that Excel made of a
//! code may have lost zeros.

use std::io::Cursor;
use std::path::Path;

use calamine::{DataRef, Reader, Xlsx};
use encoding_rs::{EUC_KR, Encoding, UTF_8};

use crate::diag::Span;

/// The largest spreadsheet that is read, in bytes.
pub const MAX_SHEET_BYTES: u64 = 64 << 20;
/// Rows and columns that are read.
const MAX_ROWS: u32 = 200_000;
const MAX_COLUMNS: u32 = 512;

/// A spreadsheet.
#[derive(Debug)]
pub struct Table {
    /// What the columns are headed.
    pub headings: Vec<String>,
    /// The rows below the headings that say anything.
    pub rows: Vec<Row>,
    /// The encoding, where it is not UTF-8 or a workbook's.
    pub encoding: Option<&'static str>,
    /// The lines as they are shown with a fault: those of the file, or of a workbook's sheet with bars between cells.
    pub lines: Vec<String>,
}

/// A row.
#[derive(Debug)]
pub struct Row {
    /// Its line, from 1.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text; none is empty.
    Text(String),
    /// A number as the spreadsheet holds it, of which the office may have seen more or fewer zeros.
    Number(String),
    /// An error such as `#N/A`.
    Fault(String),
}

/// Why a file is no spreadsheet.
#[derive(Debug, thiserror::Error)]
pub enum NoTable {
    /// It ends in neither of these.
    #[error("neither .csv nor .xlsx")]
    Ending,
    /// It is in no encoding that is known.
    #[error("neither UTF-8 nor CP949")]
    Encoding,
    /// It has no such sheet.
    #[error("no sheet `{0}`")]
    NoSheet(String),
    /// It has more rows or columns than are read.
    #[error("too large")]
    TooLarge,
    /// It cannot be read on, for the reason given in English.
    #[error("{0}")]
    Broken(String),
}

impl Table {
    /// Reads the file of this name; of a workbook, the sheet `sheet`, else the first.
    ///
    /// # Errors
    /// See [`NoTable`].
    pub fn read(name: &Path, bytes: &[u8], sheet: Option<&str>) -> Result<Self, NoTable> {
        let ending =
            name.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "csv" | "tsv" | "txt" => of_csv(bytes),
            "xlsx" | "xlsm" => of_workbook(bytes, sheet),
            _ => Err(NoTable::Ending),
        }
    }

    /// Where the cell of a row stands in its line.
    pub fn place(&self, row: &Row, column: usize) -> Span {
        let line = self.lines.get(row.line - 1).map_or("", String::as_str);
        let mut from = 0;
        for (at, cell) in row.cells.iter().enumerate() {
            let text = cell.as_str();
            // A cell is looked for behind those before it; one that cannot be found has its line.
            let Some(found) = line[from..].find(text).filter(|_| !text.is_empty()) else { continue };
            if at == column {
                let before = line[..from + found].chars().count();
                return Span::new(row.line, before + 1, text.chars().count());
            }
            from += found + text.len();
        }
        Span::new(row.line, 1, 1)
    }

    fn of(mut rows: Vec<Row>, encoding: Option<&'static str>, lines: Vec<String>) -> Self {
        rows.retain(|row| row.cells.iter().any(|cell| !cell.as_str().is_empty()));
        let headings = if rows.is_empty() { Vec::new() } else { rows.remove(0).cells };
        let headings = headings.iter().map(|cell| cell.as_str().to_owned()).collect();
        Self { headings, rows, encoding, lines }
    }
}

impl Cell {
    /// The text, whatever it is.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Fault(text) => text,
        }
    }
}

fn of_csv(bytes: &[u8]) -> Result<Table, NoTable> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        // The Encoding Standard's EUC-KR is Windows' code page 949, in which Excel saves CSV in Korea.
        None => (EUC_KR, 0),
    };
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(&bytes[mark..])
        .ok_or(NoTable::Encoding)?;
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let first = lines.first().map_or("", String::as_str);
    let count = |sign: char| first.matches(sign).count();
    let separator =
        [',', ';', '\t'].into_iter().max_by_key(|sign| (count(*sign), *sign == ',')).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let (mut rows, mut line, mut counted) = (Vec::new(), 1, 0);
    for record in reader.records() {
        let record = record.map_err(|error| NoTable::Broken(error.to_string()))?;
        if rows.len() >= MAX_ROWS as usize || record.len() > MAX_COLUMNS as usize {
            return Err(NoTable::TooLarge);
        }
        let at = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        // The reader counts the end of a line before to a record; a quoted cell may have lines of its own.
        let at = at + text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
        line += text[counted..at].matches('\n').count();
        counted = at;
        let cells = record.iter().map(|cell| Cell::Text(cell.trim().to_owned())).collect();
        rows.push(Row { line, cells });
    }
    let encoding = if encoding == UTF_8 {
        None
    } else if encoding == EUC_KR {
        Some("CP949 (EUC-KR)")
    } else {
        Some(encoding.name())
    };
    Ok(Table::of(rows, encoding, lines))
}

fn of_workbook(bytes: &[u8], sheet: Option<&str>) -> Result<Table, NoTable> {
    let broken = |error: calamine::XlsxError| NoTable::Broken(error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names = workbook.sheet_names();
    let name = match sheet {
        Some(sheet) if !names.iter().any(|name| name == sheet) => {
            return Err(NoTable::NoSheet(names.join(", ")));
        }
        Some(sheet) => sheet.to_owned(),
        None => names.first().cloned().ok_or_else(|| NoTable::NoSheet(String::new()))?,
    };
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(broken)?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (line, column) = cell.get_position();
        if line >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(NoTable::TooLarge);
        }
        let value = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::String(text) => Cell::Text(text.trim().to_owned()),
            DataRef::SharedString(text) => Cell::Text(text.trim().to_owned()),
            DataRef::Bool(value) => Cell::Text(value.to_string()),
            // Whole numbers are shown as they are; only zeros before them may be lost, which a barcode's check digit tells.
            DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
                Cell::Text(format!("{number:.0}"))
            }
            DataRef::Float(number) => Cell::Number(number.to_string()),
            DataRef::Int(number) => Cell::Text(number.to_string()),
            DataRef::DateTime(date) => {
                let (year, month, day, ..) = date.to_ymd_hms_milli();
                Cell::Text(format!("{year:04}-{month:02}-{day:02}"))
            }
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Text(text.clone()),
            DataRef::Error(error) => Cell::Fault(error.to_string()),
        };
        let (line, column) = (line as usize + 1, column as usize);
        if rows.last().is_none_or(|row| row.line != line) {
            rows.push(Row { line, cells: Vec::new() });
        }
        let row = rows.last_mut().expect("one was pushed");
        if row.cells.len() <= column {
            row.cells.resize(column + 1, Cell::Text(String::new()));
        }
        row.cells[column] = value;
    }
    let last = rows.last().map_or(0, |row| row.line);
    let mut lines = vec![String::new(); last];
    for row in &rows {
        lines[row.line - 1] = row.cells.iter().map(Cell::as_str).collect::<Vec<_>>().join(" | ");
    }
    Ok(Table::of(rows, None, lines))
}
