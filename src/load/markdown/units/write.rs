//! A translation put in: units' runs become Markdown again.
//!
//! **Invariant:** what is written is read back, and says run by run what was meant.

use std::fmt::Write;

use super::read::UnitReader;
use super::{MarkKind, Misfit, Run, Unit, UnitPlace, has_markup};
use crate::load::markdown::signs;

/// `piece` with other runs for its units, one list for each unit in turn.
///
/// # Errors
/// The first unit that cannot be put in, and why.
pub fn put_together(
    piece: &str,
    runs: &[Vec<Run>],
    is_printed: &dyn Fn(&str) -> bool,
) -> Result<String, (usize, Misfit)> {
    let source = signs::with(piece);
    let before = UnitReader::read(&source, is_printed);
    let runs: Vec<Vec<Run>> = runs.iter().map(|runs| tidied(runs)).collect();
    for (number, (unit, runs)) in before.units.iter().zip(&runs).enumerate() {
        fits(unit, runs).map_err(|misfit| (number, misfit))?;
    }
    let (mut out, mut at) = (String::with_capacity(piece.len()), 0);
    for (unit, runs) in before.units.iter().zip(&runs) {
        out.push_str(&source[at..unit.range.start]);
        out.push_str(&written(unit, runs));
        at = unit.range.end;
    }
    out.push_str(&source[at..]);
    let out = signs::without(&out).into_owned();

    // Read back: whatever the escapes have missed shows here, and not on a page.
    let after = UnitReader::read(&signs::with(&out), is_printed);
    let unwritable = |number| (number, Misfit::Unwritable);
    for (number, (unit, runs)) in before.units.iter().zip(&runs).enumerate() {
        let read = after.units.get(number).filter(|read| read.says_alike(unit, runs));
        read.ok_or(unwritable(number))?;
    }
    if before.blocks == after.blocks { Ok(out) } else { Err(unwritable(0)) }
}

/// Whether a space keeps the words beside it on one line.
fn is_no_break_space(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}')
}

/// Adds text to runs, none twice in a row.
fn say(runs: &mut Vec<Run>, text: &str) {
    match runs.last_mut() {
        Some(Run::Text(before)) => before.push_str(text),
        _ => runs.push(Run::Text(text.to_owned())),
    }
}

/// Adds the space that is still to be said. One after what begins a mark comes before it, and one before all text is none.
fn say_space(runs: &mut Vec<Run>, space: &mut Option<char>) {
    let Some(c) = space.take() else { return };
    let opened = runs.iter().rev().take_while(|run| matches!(run, Run::Open(_))).count();
    let inside = runs.split_off(runs.len() - opened);
    let is_said = matches!(runs.last(), Some(Run::Text(text)) if text.ends_with(char::is_whitespace));
    if !runs.is_empty() && !is_said {
        say(runs, c.encode_utf8(&mut [0; 4]));
    }
    runs.extend(inside);
}

/// Runs with single spaces, none at the ends nor just inside a mark, and no text twice in a row.
pub fn tidied(runs: &[Run]) -> Vec<Run> {
    let mut tidy: Vec<Run> = Vec::with_capacity(runs.len());
    let mut space = None;
    for run in runs {
        let Run::Text(text) = run else {
            // A space before what ends a mark comes after it.
            if !matches!(run, Run::Close(_)) {
                say_space(&mut tidy, &mut space);
            }
            tidy.push(run.clone());
            continue;
        };
        for c in text.chars() {
            if !c.is_whitespace() {
                say_space(&mut tidy, &mut space);
                say(&mut tidy, c.encode_utf8(&mut [0; 4]));
            } else if space.is_none() && is_no_break_space(c) {
                space = Some(c);
            } else {
                space = Some(' ');
            }
        }
    }
    tidy
}

/// Whether `runs` have each mark of `unit` once, properly nested, and no mark-up besides.
///
/// # Errors
/// Why they cannot be put in.
pub fn fits(unit: &Unit, runs: &[Run]) -> Result<(), Misfit> {
    let mut seen: Vec<usize> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for run in runs {
        let kept = match run {
            Run::Text(_) => true,
            Run::Open(mark) => {
                seen.push(*mark);
                open.push(*mark);
                unit.runs.contains(run)
            }
            Run::Alone(mark) => {
                seen.push(*mark);
                unit.runs.contains(run)
            }
            Run::Close(mark) => open.pop() == Some(*mark),
        };
        if !kept {
            return Err(Misfit::Marks);
        }
    }
    seen.sort_unstable();
    if !open.is_empty() || seen != (0..unit.marks.len()).collect::<Vec<_>>() {
        return Err(Misfit::Marks);
    }
    let text_of = |runs: &[Run]| {
        let texts = runs.iter().map(|run| match run {
            Run::Text(text) => text.as_str(),
            Run::Alone(_) => "x",
            Run::Open(_) | Run::Close(_) => "",
        });
        texts.collect::<String>()
    };
    if has_markup(&text_of(runs)) && !has_markup(&text_of(&unit.runs)) {
        return Err(Misfit::Markup);
    }
    Ok(())
}

/// Runs as Markdown.
fn written(unit: &Unit, runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        match run {
            Run::Text(text) => escape(text, unit.place, &mut out),
            Run::Open(mark) | Run::Alone(mark) => out.push_str(&unit.marks[*mark].open),
            Run::Close(mark) => out.push_str(&unit.marks[*mark].close),
        }
    }
    out
}

/// Adds `text` to the Markdown `out`, so that it reads as it stands.
fn escape(text: &str, place: UnitPlace, out: &mut String) {
    let begins_line = out.is_empty() || out.ends_with('\n');
    let mut before = out.chars().next_back();
    let mut rest = text.chars().peekable();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in text.char_indices() {
        rest.next();
        let next = rest.peek().copied();
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let needs = match c {
            '\\' | '`' | '*' | '[' | ']' => true,
            '_' => !(is_word(before) && is_word(next)),
            '<' => next.is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
            '&' => next.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
            '|' => place == UnitPlace::Cell,
            '{' | '}' => place == UnitPlace::Heading,
            '#' => begins_line && at == 0 || place == UnitPlace::Heading,
            '>' | '-' | '+' | '=' | '~' => begins_line && at == 0,
            '.' | ')' => begins_line && digits > 0 && at == digits,
            _ => false,
        };
        if needs {
            out.push('\\');
        }
        let _ = write!(out, "{c}");
        before = Some(c);
    }
}

impl Unit {
    /// Whether it says what `runs` of the unit `other` say, with marks of the same kinds around the same words.
    fn says_alike(&self, other: &Unit, runs: &[Run]) -> bool {
        let kinds = |unit: &Unit, runs: &[Run]| -> Vec<(u8, Option<MarkKind>, String)> {
            let kind = |mark: &usize| unit.marks.get(*mark).map(|mark| mark.kind);
            runs.iter()
                .map(|run| match run {
                    Run::Text(text) => (0, None, text.clone()),
                    Run::Open(mark) => (1, kind(mark), String::new()),
                    Run::Close(mark) => (2, kind(mark), String::new()),
                    Run::Alone(mark) => (3, kind(mark), unit.marks[*mark].shown.clone()),
                })
                .collect()
        };
        self.place == other.place && kinds(self, &tidied(&self.runs)) == kinds(other, runs)
    }
}
