//! The table as an Excel workbook: a sheet of units, one of answers, one that counts by checkpoint.
//!
//! **Invariant:** the same records give the same bytes; every text is a string, never a formula or a link.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::table::{Cell, Column, Of, Row, Unsaved, columns, rows, units};
use super::{Returned, Summary};

/// The workbook of `records`, which `summary` counts.
pub(super) fn xlsx(
    records: &[Returned],
    summary: &Summary,
    with_office: bool,
    say: &dyn Fn(&str) -> String,
) -> Result<Vec<u8>, Unsaved> {
    make(records, summary, with_office, say).map_err(|error| match error {
        XlsxError::RowColumnLimitError => Unsaved::TooManyRows,
        XlsxError::IoError(error) => Unsaved::Io(error),
        error => Unsaved::Io(std::io::Error::other(error)),
    })
}

fn make(
    records: &[Returned],
    summary: &Summary,
    with_office: bool,
    say: &dyn Fn(&str) -> String,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Else the clock would be in the file.
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?));
    let bold = Format::new().set_bold();

    let of_unit = |column: &&Column| column.of == Of::Unit;
    let sheet = workbook.add_worksheet().set_name(say("records-sheet-units"))?;
    fill(sheet, &columns(with_office).filter(of_unit).collect::<Vec<_>>(), units(records), &bold)?;
    let sheet = workbook.add_worksheet().set_name(say("records-sheet-answers"))?;
    fill(sheet, &columns(with_office).collect::<Vec<_>>(), rows(records), &bold)?;

    let sheet = workbook.add_worksheet().set_name(say("records-sheet-points"))?;
    let names = ["dossier", "point", "matches", "differs", "missing", "cannot-tell"];
    for (at, name) in (0u16..).zip(names) {
        sheet.write_string_with_format(0, at, name, &bold)?;
    }
    for (at, ((dossier, point), counts)) in (1u32..).zip(&summary.by_checkpoint) {
        sheet.write_string(at, 0, dossier)?.write_string(at, 1, point)?;
        for (column, count) in
            (2u16..).zip([counts.matches, counts.differs, counts.missing, counts.cannot_tell])
        {
            sheet.write_number(at, column, count as f64)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    workbook.save_to_buffer()
}

fn fill<'r>(
    sheet: &mut Worksheet,
    columns: &[&Column],
    rows: impl Iterator<Item = Row<'r>>,
    bold: &Format,
) -> Result<(), XlsxError> {
    for (at, column) in (0u16..).zip(columns) {
        sheet.write_string_with_format(0, at, column.name, bold)?;
    }
    let mut last = 0;
    for (at, row) in (1u32..).zip(rows) {
        last = at;
        for (place, column) in (0u16..).zip(columns) {
            match (column.cell)(&row) {
                Cell::Empty => {}
                Cell::Number(number) => _ = sheet.write_number(at, place, number)?,
                Cell::Text(text) => _ = sheet.write_string(at, place, text)?,
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(end) = u16::try_from(columns.len()).ok().and_then(|count| count.checked_sub(1)) {
        sheet.autofilter(0, 0, last, end)?;
    }
    Ok(())
}
