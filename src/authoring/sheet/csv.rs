//! CSV in the encodings and with the separators that Korean offices save.
//!
//! **Invariant:** a cell ends where its quotation marks say; where they do not say it, nothing is read.

use std::cmp::Ordering;

use encoding_rs::{EUC_KR, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use unicode_normalization::UnicodeNormalization;

use super::mapping::Mapping;
use super::table::{Budget, Grid, LAST_ROW, NoTable, heading_row};
use super::text::told;
use crate::diag::Span;

/// What may stand between cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Cells that a line may have, said or not: as many as a worksheet has columns.
const MAX_IN_LINE: usize = 16_384;
/// Records, and bytes of them, that are looked at for headings before the separator is known.
const LOOKED_AT: usize = 200;
const LOOKED_AT_BYTES: usize = 1 << 20;

/// The cells of a CSV file.
pub(super) fn read(bytes: &[u8], mapping: &Mapping) -> Result<Grid, NoTable> {
    let (text, encoding) = decoded(bytes)?;
    let first = text.split('\n').next().unwrap_or_default();
    let (start, separator) = match named_separator(first) {
        Some(separator) => ((first.len() + 1).min(text.len()), separator),
        None => (0, likeliest(&text, mapping)),
    };
    let first_line = if start == 0 { 1 } else { 2 };
    let mut grid = Grid { encoding, is_csv: true, ..Grid::default() };
    let mut budget = Budget::default();
    let mut others = Vec::new();
    let read = records(&text, start, first_line, separator, |line, column, raw| {
        let (cell, is_other) = told(raw, true);
        if is_other {
            others.push(format!("{line}: {}", cell.as_str()));
        }
        budget.put(&mut grid.rows, line, column, cell)?;
        Ok(true)
    });
    // Lines are kept as far as something is said of them: blank ones without end may follow.
    let said = grid.rows.last_key_value().map_or(0, |(line, _)| *line);
    let last = match &read {
        Err(NoTable::Refused(refused)) => said.max(refused.span.line as usize),
        Err(_) => 0,
        Ok(()) => said,
    };
    if last > LAST_ROW {
        return Err(NoTable::TooLarge);
    }
    grid.lines = text.split('\n').take(last).map(|line| line.nfc().collect()).collect();
    if let Err(error) = read {
        return Err(error.with_lines(grid.lines));
    }
    grid.note("import-read-plain", &others);
    Ok(grid)
}

/// The file's text with `\n` at the ends of lines, and the name of its encoding where it is not UTF-8.
fn decoded(bytes: &[u8]) -> Result<(String, Option<&'static str>), NoTable> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (
            unmarked_utf16(bytes).unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { EUC_KR }),
            0,
        ),
    };
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(&bytes[mark..])
        .filter(|text| !text.contains('\0'))
        .ok_or(NoTable::Encoding)?;
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.into_owned() };
    let name = match encoding.name() {
        "UTF-8" => None,
        // The Encoding Standard's EUC-KR is Windows' code page 949, in which Excel saves CSV in Korea.
        "EUC-KR" => Some("CP949 (EUC-KR)"),
        name => Some(name),
    };
    Ok((text, name))
}

/// UTF-16 without a mark: digits, separators and ends of lines then have a zero byte on one side.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    // Some syllables have such a byte on the other side, such as the first of every row of Hangul.
    match zeros(0).cmp(&zeros(1)) {
        Ordering::Less => Some(UTF_16LE),
        Ordering::Greater => Some(UTF_16BE),
        Ordering::Equal => None,
    }
}

/// The separator that a first line such as `sep=;` names, by Excel's own convention.
fn named_separator(line: &str) -> Option<u8> {
    let line = line.trim_start_matches('"');
    let sign = line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep="))?;
    let sign = line[sign.len()..].chars().next().filter(|sign| sign.is_ascii() && *sign != '"')?;
    u8::try_from(sign).ok()
}

/// The separator by which most headings of the mapping are found; failing that, the one that is most frequent in the first line.
fn likeliest(text: &str, mapping: &Mapping) -> u8 {
    let mut end = text.len().min(LOOKED_AT_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let first = text.lines().next().unwrap_or_default();
    let weight = |separator: u8| {
        let mut grid = Grid::default();
        let mut budget = Budget::default();
        // What is wrong with the file is told when it is read.
        let _ = records(text, 0, 1, separator, |line, column, raw| {
            budget.put(&mut grid.rows, line, column, told(raw, true).0)?;
            Ok(grid.rows.len() <= LOOKED_AT)
        });
        let found = heading_row(&grid.rows, mapping).map_or(0, |(_, count)| count);
        (found, first.bytes().filter(|byte| *byte == separator).count())
    };
    SEPARATORS.into_iter().rev().max_by_key(|separator| weight(*separator)).unwrap_or(b',')
}

/// Gives each cell that says anything with its line and its column, until `take` says that it is enough.
fn records(
    text: &str,
    start: usize,
    first_line: usize,
    separator: u8,
    mut take: impl FnMut(usize, usize, &str) -> Result<bool, NoTable>,
) -> Result<(), NoTable> {
    let bytes = text.as_bytes();
    let (mut at, mut line) = (start, first_line);
    while at < bytes.len() {
        // A cell between quotation marks may have lines of its own: a record stands at the line where it begins.
        let (begins_at, mut column) = (line, 0);
        loop {
            let mut unquoted = None;
            let raw = if bytes.get(at) == Some(&b'"') {
                let opened = at;
                let wrong = || {
                    let from = text[..opened].rfind('\n').map_or(0, |end| end + 1);
                    let place = text[from..opened].chars().count() + 1;
                    let line = first_line + text[start..opened].matches('\n').count();
                    NoTable::refused("quotes", "", Span::new(line, place, 1))
                };
                at += 1;
                loop {
                    at += text[at..].find('"').ok_or_else(wrong)? + 1;
                    if bytes.get(at) != Some(&b'"') {
                        break;
                    }
                    at += 1;
                }
                let within = &text[opened + 1..at - 1];
                line += within.matches('\n').count();
                while bytes.get(at) == Some(&b' ') {
                    at += 1;
                }
                if bytes.get(at).is_some_and(|byte| *byte != separator && *byte != b'\n') {
                    return Err(wrong());
                }
                within.contains("\"\"").then(|| within.replace("\"\"", "\"")).map_or(within, |text| {
                    unquoted = Some(text);
                    ""
                })
            } else {
                let rest = &bytes[at..];
                let end =
                    rest.iter().position(|byte| *byte == separator || *byte == b'\n').unwrap_or(rest.len());
                at += end;
                &text[at - end..at]
            };
            let raw = unquoted.as_deref().unwrap_or(raw);
            if !raw.trim().is_empty() && !take(begins_at, column, raw)? {
                return Ok(());
            }
            column += 1;
            if column > MAX_IN_LINE {
                return Err(NoTable::TooLarge);
            }
            let next = bytes.get(at);
            at += 1;
            if next != Some(&separator) {
                break;
            }
        }
        line += 1;
    }
    Ok(())
}
