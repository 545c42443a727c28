//! The table as an Excel workbook: a sheet of units, one of answers, one that counts by checkpoint.
//!
//! Rows go to the disk as they are made, so that the memory taken does not grow with them.
//!
//! **Invariant:** the same records give the same bytes; every text is a string, never a formula or a link.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;
use zip::ZipArchive;

use super::table::{Column, Of, RowSubject, TableCell, Unsaved, columns, rows, units};
use super::{RecordsSummary, ReturnedInspection};

/// UTF-16 units that a cell holds at most.
///
/// Source: Microsoft, Excel specifications and limits.
const LONGEST: usize = 32_767;
/// Rows by which the widths of columns are chosen.
const SAMPLE: usize = 500;
/// The widest and the narrowest column, in digits; longer texts are broken into lines.
const WIDEST: usize = 60;
const NARROWEST: usize = 8;
/// What the button of the filter covers of a heading, in digits.
const BUTTON: usize = 3;

/// What a workbook says of itself, and when it was changed last, as long as no spreadsheet has saved it.
const MADE: &str = "Made by jinwi records";
const UNCHANGED: &str = "1980-01-01T00:00:00Z</dcterms:modified>";
/// The most that is read of what a workbook says of itself, in bytes.
const MAX_SAID: u64 = 64 << 10;

/// Whether a file is a workbook that [`xlsx`] made and no spreadsheet has saved since.
pub(super) fn is_as_made(file: File) -> bool {
    let said = || {
        let mut archive = ZipArchive::new(BufReader::new(file)).ok()?;
        let mut said = String::new();
        archive.by_name("docProps/core.xml").ok()?.take(MAX_SAID).read_to_string(&mut said).ok()?;
        Some(said)
    };
    said().is_some_and(|said| said.contains(MADE) && said.contains(UNCHANGED))
}

/// Writes the workbook of `records`, which `summary` counts, to `out`; what is not needed yet is kept in `folder`.
pub(super) fn xlsx(
    records: &[ReturnedInspection],
    summary: &RecordsSummary,
    with_office: bool,
    say: &dyn Fn(&str) -> String,
    folder: &Path,
    out: &mut (dyn Write + Send),
) -> Result<(), Unsaved> {
    let mut workbook = Workbook::new();
    workbook.set_tempdir(folder)?;
    // Else the clock would be in the file.
    workbook.set_properties(
        &DocProperties::new().set_comment(MADE).set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?),
    );

    let all: Vec<&Column> = columns(with_office).collect();
    let of_unit: Vec<&Column> = all.iter().copied().filter(|column| column.of == Of::Unit).collect();
    let heads = |columns: &[&Column]| columns.iter().map(|column| column.name).collect::<Vec<_>>();
    let cells =
        |columns: &[&Column], row: &RowSubject<'_>| columns.iter().map(|column| (column.cell)(row)).collect();

    let sheet = workbook.add_worksheet_with_constant_memory()?.set_name(say("records-sheet-units"))?;
    fill(sheet, &heads(&of_unit), units(records).map(|row| cells(&of_unit, &row)))?;
    let sheet = workbook.add_worksheet_with_constant_memory()?.set_name(say("records-sheet-answers"))?;
    fill(sheet, &heads(&all), rows(records).map(|row| cells(&all, &row)))?;

    let sheet = workbook.add_worksheet_with_constant_memory()?.set_name(say("records-sheet-points"))?;
    let points = summary.by_checkpoint.iter().map(|((dossier, point), counts)| {
        let names = [dossier, point].map(|name| TableCell::Text(name.clone()));
        let counts = [counts.matches, counts.differs, counts.missing, counts.cannot_tell];
        let counts = counts.map(|count| TableCell::Number(u32::try_from(count).unwrap_or(u32::MAX)));
        names.into_iter().chain(counts).collect()
    });
    fill(sheet, &["dossier", "point", "matches", "differs", "missing", "cannot-tell"], points)?;
    Ok(workbook.save_to_writer(out)?)
}

impl From<XlsxError> for Unsaved {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooManyRows,
            XlsxError::IoError(error) => Self::Io(error),
            error => Self::Io(std::io::Error::other(error)),
        }
    }
}

/// Writes `rows` under `heads`.
fn fill(
    sheet: &mut Worksheet,
    heads: &[&str],
    mut rows: impl Iterator<Item = Vec<TableCell>>,
) -> Result<(), XlsxError> {
    let first: Vec<Vec<TableCell>> = rows.by_ref().take(SAMPLE).collect();
    for (at, head) in (0u16..).zip(heads) {
        let widths = first.iter().filter_map(|row| row.get(usize::from(at))).map(width);
        let width = widths.chain([head.width() + BUTTON]).max().unwrap_or(0);
        // A little more than is needed: letters of texts are as wide as digits on average alone.
        sheet.set_column_width(at, (width + 1).clamp(NARROWEST, WIDEST) as f64)?;
    }
    let bold = Format::new().set_bold();
    let top = Format::new().set_align(FormatAlign::Top);
    let broken = top.clone().set_text_wrap();
    for (at, head) in (0u16..).zip(heads) {
        sheet.write_string_with_format(0, at, *head, &bold)?;
    }
    let mut last = 0;
    for (at, row) in (1u32..).zip(first.into_iter().chain(rows)) {
        last = at;
        for (place, cell) in (0u16..).zip(row) {
            let format = if width(&cell) >= WIDEST { &broken } else { &top };
            match cell {
                TableCell::Empty => {}
                TableCell::Number(number) => _ = sheet.write_number_with_format(at, place, number, format)?,
                TableCell::Text(text) => {
                    _ = sheet.write_string_with_format(at, place, fitting(&text), format)?
                }
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(end) = u16::try_from(heads.len()).ok().and_then(|count| count.checked_sub(1)) {
        sheet.autofilter(0, 0, last, end)?;
    }
    Ok(())
}

/// How wide a cell is on one line, in digits: Hangul and Han count double.
fn width(cell: &TableCell) -> usize {
    match cell {
        TableCell::Empty => 0,
        TableCell::Number(number) => number.to_string().len(),
        TableCell::Text(text) => text.width(),
    }
}

/// As much of `text` as a cell holds; what was cut ends with a sign.
fn fitting(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text.into();
    }
    let mut left = LONGEST - 1;
    let is_in = |c: &char| {
        let rest = left.checked_sub(c.len_utf16());
        left = rest.unwrap_or(0);
        rest.is_some()
    };
    text.chars().take_while(is_in).chain(['…']).collect::<String>().into()
}
