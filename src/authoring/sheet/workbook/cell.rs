//! What a cell says, from what stands in it and the format that it is shown by.
//!
//! **Invariant:** what cannot be told as the office sees it is told as unread, never guessed.

use std::sync::Arc;

use super::runs::{Runs, unescaped};
use crate::authoring::sheet::look;
use crate::authoring::sheet::table::{NoTable, SheetCell};
use crate::authoring::sheet::text::told;

/// From here on a number has more digits than a spreadsheet keeps.
const TOO_MANY_DIGITS: f64 = 1e15;

/// What cells refer to.
pub(super) struct Book<'b> {
    pub(super) texts: &'b [Arc<str>],
    pub(super) formats: &'b [Option<Arc<str>>],
    pub(super) is_1904: bool,
    pub(super) has_stand_ins: bool,
}

/// A cell that is being read.
#[derive(Default)]
pub(super) struct OpenCell {
    pub(super) kind: String,
    pub(super) style: usize,
    pub(super) has_formula: bool,
    pub(super) is_in_value: bool,
    pub(super) value: String,
    pub(super) inline: Runs,
}

impl Book<'_> {
    /// What a cell says, if anything, and whether it is read otherwise than it is written.
    pub(super) fn cell(&self, open: &OpenCell) -> Result<(Option<SheetCell>, bool), NoTable> {
        let value = open.value.trim();
        let format = match self.formats.get(open.style) {
            Some(format) => format.as_deref(),
            None => Some("General"),
        };
        let unread = |why, shown: &str| {
            let shown = if shown.is_empty() { "=" } else { shown };
            Ok((Some(SheetCell::Unread { why, shown: shown.to_owned() }), false))
        };
        let text = |text: &str| {
            let shown = format.map_or_else(|| text.to_owned(), |format| look::text(text, format));
            let (cell, is_other) = told(&shown, false);
            Ok((Some(cell), is_other))
        };
        match open.kind.as_str() {
            "s" if !value.is_empty() => {
                let at: Option<usize> = value.parse().ok();
                let shared = at.and_then(|at| self.texts.get(at));
                text(shared.ok_or_else(|| NoTable::Broken(format!("no shared text {value}")))?)
            }
            "inlineStr" => text(&open.inline.text),
            "str" => text(&unescaped(&open.value)),
            "e" => unread("cell", value),
            _ if value.is_empty() && open.has_formula => unread("formula", ""),
            _ if value.is_empty() => Ok((None, false)),
            "b" => {
                let (shown, plain) = if value == "1" { ("TRUE", "true") } else { ("FALSE", "false") };
                Ok((Some(SheetCell::Number { shown: shown.to_owned(), plain: plain.to_owned() }), false))
            }
            // A day, and midnight, which then is as good as none.
            "d" => match value.strip_suffix("T00:00:00").unwrap_or(value) {
                day if day.len() == 10 => text(day),
                _ => unread("format", value),
            },
            _ => {
                let Some(number) = value.parse::<f64>().ok().filter(|number| number.is_finite()) else {
                    return Err(NoTable::Broken(format!("no number: {value}")));
                };
                if open.has_formula && self.has_stand_ins && number == 0.0 {
                    return unread("formula", value);
                }
                self.number(number, format)
            }
        }
    }

    fn number(&self, number: f64, format: Option<&str>) -> Result<(Option<SheetCell>, bool), NoTable> {
        let plain = look::plain(number);
        let unread = |why| Ok((Some(SheetCell::Unread { why, shown: plain.clone() }), false));
        if number.abs() >= TOO_MANY_DIGITS {
            return unread("digits");
        }
        let is_general = format.is_some_and(|format| format.eq_ignore_ascii_case("General") || format == "@");
        if is_general {
            return Ok((Some(SheetCell::Number { shown: plain.clone(), plain }), false));
        }
        match format.ok_or("format").and_then(|format| look::number(number, format, self.is_1904)) {
            Err(why) => unread(why),
            Ok(shown) if shown.trim().is_empty() => {
                if number == 0.0 {
                    Ok((None, false))
                } else {
                    unread("unseen")
                }
            }
            Ok(shown) => {
                let shown = shown.trim().to_owned();
                let is_bare = !plain.contains('.') && shown.replace(',', "") == plain;
                Ok((
                    Some(if is_bare { SheetCell::Number { shown, plain } } else { told(&shown, false).0 }),
                    false,
                ))
            }
        }
    }
}
