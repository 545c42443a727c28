//! The records as one table, a row an answer: for spreadsheets, as CSV or as an Excel workbook.
//!
//! **Invariant:** no cell is a formula; columns are added, never renamed.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;
use unicode_normalization::UnicodeNormalization;

use super::form::{InspectedItem, Inspection, PackChoice, PointAnswer};
use super::{RecordsSummary, ReturnedInspection, workbook};
use crate::authoring::file::Place;
use crate::source::files::split;

/// What a row is about.
pub(super) struct RowSubject<'a> {
    file: &'a str,
    record: &'a Inspection,
    number: usize,
    unit: &'a InspectedItem,
    answer: Option<&'a PointAnswer>,
}

/// What a cell holds.
pub(super) enum TableCell {
    /// Nothing.
    Empty,
    /// A number.
    Number(u32),
    /// Text.
    Text(String),
}

impl TableCell {
    fn text(text: impl ToString) -> Self {
        Self::Text(text.to_string())
    }

    fn text_or_empty<T: ToString>(text: Option<T>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    fn number(number: Option<u32>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// What a column is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A unit, or its record.
    Unit,
    /// An answer.
    Answer,
}

/// A column: its name, what it is of, and its cell in a row.
pub struct Column {
    /// The name.
    pub name: &'static str,
    /// What it is of.
    pub of: Of,
    /// Whether it is the office's own: shown only where that is asked for.
    pub is_office: bool,
    pub(super) cell: fn(&RowSubject<'_>) -> TableCell,
}

const fn column(name: &'static str, of: Of, cell: fn(&RowSubject<'_>) -> TableCell) -> Column {
    Column { name, of, is_office: false, cell }
}

const fn office_column(name: &'static str, of: Of, cell: fn(&RowSubject<'_>) -> TableCell) -> Column {
    Column { name, of, is_office: true, cell }
}

/// The columns, in their order.
pub const COLUMNS: &[Column] = &[
    column("file", Of::Unit, |row| TableCell::text(row.file)),
    column("form", Of::Unit, |row| TableCell::text(row.record.form.as_str())),
    column("guide", Of::Unit, |row| TableCell::text(&row.record.guide.0)),
    column("edition", Of::Unit, |row| TableCell::text(&row.record.edition.0)),
    column("sequence", Of::Unit, |row| TableCell::number(row.record.sequence.map(|count| count.0))),
    column("built", Of::Unit, |row| TableCell::text(row.record.built)),
    column("audience", Of::Unit, |row| TableCell::text(row.record.audience.as_str())),
    column("rule", Of::Unit, |row| TableCell::Number(row.record.rule.0)),
    column("dossier", Of::Unit, |row| TableCell::text(&row.record.dossier.id.0)),
    column("revision", Of::Unit, |row| TableCell::number(row.record.dossier.revision.map(|count| count.0))),
    column("digest", Of::Unit, |row| TableCell::text(&row.record.dossier.digest.0)),
    column("kind", Of::Unit, |row| TableCell::text(row.record.dossier.kind.as_str())),
    column("inspected_on", Of::Unit, |row| TableCell::text_or_empty(row.record.inspected_on)),
    column("market", Of::Unit, |row| TableCell::text_or_empty(row.record.market)),
    column("jurisdiction", Of::Unit, |row| {
        TableCell::text_or_empty(row.record.jurisdiction.as_ref().map(|place| place.code.as_str()))
    }),
    column("right_there", Of::Unit, |row| {
        TableCell::text_or_empty(row.record.jurisdiction.as_ref().map(|place| place.right.as_str()))
    }),
    office_column("consignment", Of::Unit, |row| {
        office(row, |lot| lot.name.as_ref().map(|text| text.0.clone()))
    }),
    office_column("reference", Of::Unit, |row| {
        office(row, |lot| lot.reference.as_ref().map(|text| text.0.clone()))
    }),
    office_column("consignment_units", Of::Unit, |row| {
        TableCell::number(row.record.consignment.as_ref().and_then(|lot| lot.units).map(|count| count.0))
    }),
    office_column("chosen", Of::Unit, |row| {
        office(row, |lot| lot.chosen.as_ref().map(|text| text.0.clone()))
    }),
    column("unit", Of::Unit, |row| TableCell::Number(u32::try_from(row.number).unwrap_or(u32::MAX))),
    office_column("label", Of::Unit, |row| TableCell::text(&row.unit.label.0)),
    column("identity", Of::Unit, |row| TableCell::text(row.unit.identity.as_str())),
    column("variant", Of::Unit, |row| TableCell::text_or_empty(row.unit.variant.as_ref().map(pack))),
    column("codes", Of::Unit, |row| codes(row.unit)),
    column("outcome", Of::Unit, |row| TableCell::text(row.unit.finding.outcome.as_str())),
    column("looked_at", Of::Unit, |row| TableCell::number(row.unit.finding.looked_at.map(|count| count.0))),
    column("of", Of::Unit, |row| TableCell::number(row.unit.finding.of.map(|count| count.0))),
    column("point", Of::Answer, |row| TableCell::text_or_empty(row.answer.map(|answer| &answer.point.0))),
    column("number", Of::Answer, |row| TableCell::number(row.answer.map(|answer| answer.number.0))),
    column("weight", Of::Answer, |row| {
        TableCell::text_or_empty(row.answer.map(|answer| answer.weight.as_str()))
    }),
    column("answer", Of::Answer, |row| {
        TableCell::text_or_empty(row.answer.map(|answer| answer.answer.as_str()))
    }),
    column("like", Of::Answer, |row| {
        let answer = row.answer.zip(row.unit.like.as_ref());
        TableCell::number(
            answer
                .filter(|(answer, like)| like.points.0.contains(&answer.point))
                .map(|(_, like)| like.unit.0),
        )
    }),
    office_column("note", Of::Answer, |row| {
        TableCell::text_or_empty(row.answer.and_then(|answer| answer.note.as_ref()).map(|note| &note.0))
    }),
    office_column("photos", Of::Answer, |row| {
        let photos = row.answer.map(|answer| answer.photos.0.iter().map(|photo| photo.0.as_str()));
        TableCell::text_or_empty(photos.map(|photos| photos.collect::<Vec<_>>().join(", ")))
    }),
];

fn office(row: &RowSubject<'_>, text: impl Fn(&super::form::Lot) -> Option<String>) -> TableCell {
    TableCell::text_or_empty(row.record.consignment.as_ref().and_then(text))
}

fn pack(pack: &PackChoice) -> String {
    match pack {
        PackChoice::Known(id) => id.0.clone(),
        PackChoice::Possible(ids) => ids.iter().map(|id| id.0.as_str()).collect::<Vec<_>>().join(" | "),
        PackChoice::NoneOfThese => "none-of-these".to_owned(),
    }
}

/// What was typed of codes and dates, as `lot@carton=HN2602101; manufactured=2026.02.10`.
fn codes(unit: &InspectedItem) -> TableCell {
    let name = |name: &Option<super::form::Name>| name.as_ref().map_or("", |name| &name.0).to_owned();
    let codes = unit.codes.0.iter().map(|code| {
        let place = code.place.as_ref().map_or(String::new(), |place| format!("@{}", place.0));
        format!("{}{place}={}", name(&code.code), code.typed.0)
    });
    let dates = unit.dates.0.iter().map(|date| format!("{}={}", name(&date.means), date.typed.0));
    let all: Vec<_> = codes.chain(dates).collect();
    if all.is_empty() { TableCell::Empty } else { TableCell::Text(all.join("; ")) }
}

/// A row for each answer that `records` hold, and one for each unit without.
pub(super) fn rows(records: &[ReturnedInspection]) -> impl Iterator<Item = RowSubject<'_>> {
    units(records).flat_map(|row| {
        let RowSubject { file, record, number, unit, .. } = row;
        let answers = unit.answers.0.iter().map(|answer| Some(&answer.value));
        let answers: Vec<_> = if unit.answers.0.is_empty() { vec![None] } else { answers.collect() };
        answers.into_iter().map(move |answer| RowSubject { file, record, number, unit, answer })
    })
}

/// A row for each unit that `records` hold.
pub(super) fn units(records: &[ReturnedInspection]) -> impl Iterator<Item = RowSubject<'_>> {
    records.iter().flat_map(|returned| {
        let units = returned.record.units.0.iter().enumerate();
        units.map(|(place, unit)| RowSubject {
            file: &returned.file,
            record: &returned.record,
            number: place + 1,
            unit,
            answer: None,
        })
    })
}

/// What kind of file a table becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Comma-separated values: RFC 4180 with a byte order mark, by which Excel knows UTF-8.
    Csv,
    /// An Excel workbook: ECMA-376.
    Xlsx,
}

impl TableFormat {
    /// By the ending of a file's name.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// Why there is no table.
#[derive(Debug, thiserror::Error)]
pub enum Unsaved {
    /// The file cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A worksheet ends at row 1,048,576.
    #[error("more rows than a worksheet has")]
    TooManyRows,
}

/// Whether a file is a table that [`save`] made; a workbook also only as long as nobody has saved it again.
///
/// # Errors
/// When it cannot be read.
pub fn is_as_saved(file: File, format: TableFormat) -> io::Result<bool> {
    match format {
        TableFormat::Csv => {
            let heads = [false, true].map(heading);
            let longest = heads.iter().map(Vec::len).max().unwrap_or(0);
            let mut begin = Vec::with_capacity(longest);
            file.take(longest as u64).read_to_end(&mut begin)?;
            Ok(heads.iter().any(|head| begin.starts_with(head)))
        }
        TableFormat::Xlsx => Ok(workbook::is_as_made(file)),
    }
}

/// The first line of a table of comma-separated values.
fn heading(with_office: bool) -> Vec<u8> {
    let names: Vec<_> = columns(with_office).map(|column| column.name).collect();
    format!("\u{FEFF}{}\r\n", names.join(",")).into_bytes()
}

/// Writes `records`, which `summary` counts, to `place`, with what is the office's own where `with_office` asks for it. What stood there is
/// replaced once the new file is whole. `say` gives the words of a workbook's names, by their keys.
///
/// # Errors
/// See [`Unsaved`].
pub fn save(
    records: &[ReturnedInspection],
    summary: &RecordsSummary,
    place: &Place,
    format: TableFormat,
    with_office: bool,
    say: &dyn Fn(&str) -> String,
) -> Result<(), Unsaved> {
    let folder = split(place.path())?.0;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    let mut writer = io::BufWriter::new(file.as_file_mut());
    match format {
        TableFormat::Csv => csv(records, with_office, &mut writer)?,
        TableFormat::Xlsx => workbook::xlsx(records, summary, with_office, say, folder, &mut writer)?,
    }
    writer.flush()?;
    drop(writer);
    file.as_file().sync_all()?;
    Ok(place.put(file)?)
}

/// The columns that are shown.
pub(super) fn columns(with_office: bool) -> impl Iterator<Item = &'static Column> {
    COLUMNS.iter().filter(move |column| with_office || !column.is_office)
}

fn csv(records: &[ReturnedInspection], with_office: bool, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(&heading(with_office))?;
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    for row in rows(records) {
        let cells = columns(with_office).map(|column| match (column.cell)(&row) {
            TableCell::Empty => String::new(),
            TableCell::Number(number) => number.to_string(),
            TableCell::Text(text) => defused(&text),
        });
        writer.write_record(cells)?;
    }
    writer.flush()
}

/// Text that no spreadsheet takes for a formula, wherever it cuts a line into cells: an apostrophe goes before what could begin
/// one.
///
/// A cell begins with the text, and after each character that separates somewhere: where decimals are written with a comma, Excel
/// reads `;` as the separator and takes none of our quotation marks for such. Spaces, quotation marks and what nobody sees may
/// stand before a formula; wide, small and raised forms are read as the narrow ones by some programs.
///
/// Source: OWASP, CSV Injection, <https://owasp.org/www-community/attacks/CSV_Injection>.
fn defused(text: &str) -> String {
    let unseen = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let is_passed_over = |c: char| c == '"' || c.is_whitespace() || c.is_control() || unseen.contains(c);
    let mut out = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n']) {
        // Programs that take these away at the beginning are left with a text.
        out.push('\'');
    }
    // Where the cell begins that may become a formula yet.
    let mut begins = Some(out.len());
    for c in text.chars() {
        if let Some(at) = begins.filter(|_| begins_formula(c)) {
            out.insert(at, '\'');
        }
        out.push(c);
        begins = match c {
            ',' | ';' | '|' | '\t' | '\r' | '\n' => Some(out.len()),
            c => begins.filter(|_| is_passed_over(c)),
        };
    }
    out
}

/// Whether a character, or what it is a form of, begins a formula.
fn begins_formula(c: char) -> bool {
    matches!(std::iter::once(c).nfkc().next(), Some('=' | '+' | '-' | '@' | '\u{2212}'))
}
