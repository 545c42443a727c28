//! Why a unit that came back is refused.
//!
//! **Invariant:** says which marks are lost, by the numbers that the translator saw.

use super::super::xliff::InUnit;
use crate::diag::Diagnostic;
use crate::load::Part;
use crate::load::markdown::units::{Misfit, Run, Unit};
use crate::load::text::{MAX_TEXT_BYTES, is_forbidden};

/// Why a translation is refused.
pub(super) enum Why {
    /// It is longer than any text that is read.
    Size,
    /// A character of it was lost on the way.
    Undecoded,
    /// It has a character that no text may have.
    Character(char),
    /// It has words of the source language.
    LeftOver(String),
    /// It does not fit the unit.
    Misfit(Misfit),
}

/// Why a unit is refused, in words.
pub(super) fn refusal(fault: Diagnostic, part: &Part, unit: &Unit, back: &InUnit, why: &Why) -> Diagnostic {
    let fault = fault.with("part", part);
    let has = |number: usize| {
        back.runs.iter().any(|run| matches!(run, Run::Open(mark) | Run::Alone(mark) if *mark == number))
    };
    let lost = (0..unit.marks.len()).filter(|number| !has(*number)).map(|number| {
        let shown = &unit.marks[number].shown;
        if shown.is_empty() { (number + 1).to_string() } else { format!("{} ({shown})", number + 1) }
    });
    let lost: Vec<_> = lost.collect();
    let code = |c: char| format!("U+{:04X}", u32::from(c));
    match why {
        Why::Size => fault.with("why", "size"),
        Why::Undecoded => fault.with("why", "undecoded"),
        Why::Character(c) => fault.with("why", "character").with("character", code(*c)),
        Why::LeftOver(words) => fault.with("why", "left-over").with("lost", words),
        Why::Misfit(Misfit::Markup) => fault.with("why", "markup"),
        Why::Misfit(Misfit::Marks) if lost.is_empty() => fault.with("why", "marks-added"),
        Why::Misfit(Misfit::Marks) => fault.with("why", "marks").with("lost", lost.join(", ")),
        Why::Misfit(Misfit::Unwritable) => fault.with("why", "unwritable"),
    }
}

/// Why no later reading would accept a text.
pub(super) fn unreadable(text: &str) -> Option<Why> {
    if text.len() as u64 > MAX_TEXT_BYTES {
        return Some(Why::Size);
    }
    match text.chars().find(|c| is_forbidden(*c) || *c == char::REPLACEMENT_CHARACTER)? {
        char::REPLACEMENT_CHARACTER => Some(Why::Undecoded),
        c => Some(Why::Character(c)),
    }
}
