//! The cells of a sheet.
//!
//! **Invariant:** a sheet is gone along once.

use quick_xml::events::Event;

use super::cell::{Book, OpenCell};
use super::package::{attribute, broken, is_true};
use super::runs::{Runs, push};
use super::{MAX_LIST, MAX_SHARED, Workbook};
use crate::authoring::sheet::table::{Budget, Grid, Merged, NoTable, letters};

/// Columns that a worksheet has.
const COLUMNS: usize = 16_384;

impl Workbook<'_> {
    /// The cells of a sheet, up to the line `last` where it is given.
    pub(in super::super) fn grid(&mut self, at: usize, last: Option<usize>) -> Result<Grid, NoTable> {
        let part = self.sheets[at].part.clone();
        let Self { package, texts, formats, is_1904, has_stand_ins, .. } = self;
        let book = Book { texts, formats, is_1904: *is_1904, has_stand_ins: *has_stand_ins };
        let mut grid = Grid::default();
        let (mut budget, mut others) = (Budget::default(), Vec::new());
        let (mut line, mut column) = (0_usize, 0_usize);
        let mut open = OpenCell::default();
        // Where columns begin and end to be hidden: ranges may be many, and lie over one another.
        let mut hidden = vec![0_i64; COLUMNS + 1];
        let found = package.each(&part, |event| {
            open.inline.take(event)?;
            match event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "col" => {
                        let number =
                            |name| Ok::<_, NoTable>(attribute(tag, name)?.parse::<usize>().unwrap_or(0));
                        let width = attribute(tag, "width")?;
                        if is_true(&attribute(tag, "hidden")?) || width.parse() == Ok(0.0) {
                            let (from, to) = (number("min")?.max(1), number("max")?.min(COLUMNS));
                            if from <= to {
                                hidden[from - 1] += 1;
                                hidden[to] -= 1;
                            }
                        }
                    }
                    "row" => {
                        let given = attribute(tag, "r")?;
                        line = if given.is_empty() {
                            line.saturating_add(1)
                        } else {
                            given.parse().map_err(broken)?
                        };
                        if line == 0 {
                            return Err(NoTable::Broken("no place: row 0".to_owned()));
                        }
                        column = 0;
                        let height = attribute(tag, "ht")?;
                        if (is_true(&attribute(tag, "hidden")?) || height.parse() == Ok(0.0))
                            && grid.hidden_rows.len() < MAX_SHARED
                        {
                            grid.hidden_rows.insert(line);
                        }
                        return Ok(last.is_none_or(|last| line <= last));
                    }
                    "c" => {
                        let given = attribute(tag, "r")?;
                        if !given.is_empty() {
                            (line, column) = place(&given)?;
                        }
                        open = OpenCell {
                            kind: attribute(tag, "t")?,
                            style: attribute(tag, "s")?.parse().unwrap_or(0),
                            ..OpenCell::default()
                        };
                    }
                    "f" => open.has_formula = true,
                    "v" => open.is_in_value = true,
                    "is" => open.inline = Runs::default(),
                    "mergeCell" => {
                        let area = attribute(tag, "ref")?;
                        let (from, to) = area.split_once(':').unwrap_or((&area, &area));
                        let ((top, left), (bottom, right)) = (place(from)?, place(to)?);
                        if top > bottom || left > right || grid.merged.len() >= MAX_LIST {
                            return Err(NoTable::Broken(format!("merged cells {area}")));
                        }
                        grid.merged.push(Merged { lines: (top, bottom), columns: (left, right) });
                    }
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "v" => open.is_in_value = false,
                    "c" => {
                        let (cell, is_other) = book.cell(&open)?;
                        if let Some(cell) = cell {
                            if line == 0 {
                                return Err(NoTable::Broken("a cell outside of rows".to_owned()));
                            }
                            if is_other {
                                others.push(format!("{}{line}: {}", letters(column), cell.as_str()));
                            }
                            budget.put(&mut grid.rows, line, column, cell)?;
                        }
                        column += 1;
                        open = OpenCell::default();
                    }
                    _ => {}
                },
                event if open.is_in_value => push(event, &mut open.value)?,
                _ => {}
            }
            Ok(true)
        })?;
        let depths = hidden.iter().scan(0, |depth, step| {
            *depth += step;
            Some(*depth)
        });
        grid.hidden_columns =
            depths.enumerate().filter(|(_, depth)| *depth > 0).map(|(column, _)| column).collect();
        grid.note("import-read-plain", &others);
        if found { Ok(grid) } else { Err(NoTable::Broken(format!("no part {part}"))) }
    }
}

/// The line, from 1, and the column, from 0, of a place such as `AB12`.
fn place(text: &str) -> Result<(usize, usize), NoTable> {
    let wrong = || NoTable::Broken(format!("no place: {text}"));
    let end = text.find(|sign: char| !sign.is_ascii_alphabetic()).ok_or_else(wrong)?;
    let column = text[..end].bytes().fold(0_usize, |sum, letter| {
        (sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1).min(COLUMNS + 1)
    });
    let line: usize = text[end..].parse().map_err(|_| wrong())?;
    if column == 0 || line == 0 { Err(wrong()) } else { Ok((line, column - 1)) }
}
