//! The runs of a Markdown text that are translated, and the text put together again from their translations.
//!
//! A unit is what a translator sees as one line: a heading, a paragraph, an item, a cell. Its marks (bold, links, breaks, what
//! is printed on packs) are numbered, so that a translation may move them but can neither lose one nor bring one along.
//!
//! **Invariant:** what [`put_together`] gives reads as the original does, block by block and mark by mark, in other words.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use write::{fits, put_together, tidied};

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::{OPTIONS, signs, slips};
use read::UnitReader;

/// A part of a language file's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// The section's id, empty where its heading has none; `None` = the prose before the sections.
    pub id: Option<String>,
    /// Its Markdown, heading and all, without blank lines around it.
    pub text: &'t str,
}

/// A run that is translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands.
    pub place: UnitPlace,
    /// The class of the `###` heading that it stands under, or is, such as `genuine` or `option-a`.
    pub class: Option<String>,
    /// The number of the item of a numbered list that it begins.
    pub number: Option<u64>,
    /// What it says.
    pub runs: Vec<Run>,
    /// Its marks; a run names them by their number here.
    pub marks: Vec<Mark>,
    /// Its bytes in the text that was parsed.
    range: Range<usize>,
}

/// Where a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitPlace {
    /// A heading.
    Heading,
    /// A paragraph, also one in a list or a quotation.
    Paragraph,
    /// A cell of a table.
    Cell,
}

/// A piece of what a unit says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Characters.
    Text(String),
    /// The mark of this number begins.
    Open(usize),
    /// It ends.
    Close(usize),
    /// The mark of this number, which has no text to translate.
    Alone(usize),
}

/// A mark of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// The Markdown that begins it, or all of it.
    open: String,
    /// The Markdown that ends it.
    close: String,
    /// What a reader sees of a mark that stands alone.
    pub shown: String,
}

/// A kind of mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Strong emphasis.
    Strong,
    /// Emphasis.
    Emphasis,
    /// A link around text.
    Link,
    /// What stays as it is: text as printed on packs, code, a bare address.
    Printed,
    /// The end of a line.
    Break,
}

/// Why a translation cannot be put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// It has mark-up of its own.
    Markup,
    /// A mark is lost, twice there, or none of the original's.
    Marks,
    /// Put in, it would read otherwise than as it is meant, such as bold around nothing.
    Unwritable,
}

/// The parts of the body of a language file.
pub fn pieces(body: &str) -> Vec<Piece<'_>> {
    let (mut starts, mut depth) = (vec![(None, 0)], 0);
    for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, .. }) if depth == 0 => {
                starts.push((Some(id.map(|id| id.to_string()).unwrap_or_default()), range.start));
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    let ends: Vec<usize> =
        starts.iter().skip(1).map(|(_, start)| *start).chain(std::iter::once(body.len())).collect();
    let pieces = starts.into_iter().zip(ends).map(|((id, start), end)| {
        let text = body[start..end].trim_end();
        Piece { id, text: text.trim_start_matches('\n') }
    });
    pieces.filter(|piece| piece.id.is_some() || !piece.text.trim().is_empty()).collect()
}

/// The units of a piece; strong text of which `is_printed` says so stays as it is.
pub fn units(piece: &str, is_printed: &dyn Fn(&str) -> bool) -> Vec<Unit> {
    UnitReader::read(&signs::with(piece), is_printed).units
}

/// What a piece has besides words and layout: addresses, text that stays as it is, ids and classes of headings, blocks of code.
pub fn attributes(piece: &str, is_printed: &dyn Fn(&str) -> bool) -> Vec<String> {
    let UnitReader { units, attributes, .. } = UnitReader::read(&signs::with(piece), is_printed);
    units
        .iter()
        .flat_map(|unit| &unit.marks)
        .filter_map(Mark::attribute)
        .map(str::to_owned)
        .chain(attributes)
        .collect()
}

/// Whether a text would be more than text in Markdown, or look like a heading.
pub fn has_markup(text: &str) -> bool {
    if slips::is_slip(text) {
        return true;
    }
    // Beginning with a letter, so that a first dash or number is what it looks like.
    let text = format!("x{text}");
    let helped = signs::with(&text);
    let mut events = Parser::new_ext(&helped, OPTIONS);
    events.any(|event| {
        !matches!(
            event,
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) | Event::Text(_) | Event::SoftBreak
        )
    })
}

/// The text of runs: marks that stand alone as what is shown of them.
pub fn plain(runs: &[Run], marks: &[Mark]) -> String {
    let mut plain = String::new();
    for run in runs {
        match run {
            Run::Text(text) => plain.push_str(text),
            Run::Alone(mark) => plain.push_str(marks.get(*mark).map_or("", |mark| &mark.shown)),
            Run::Open(_) | Run::Close(_) => {}
        }
    }
    plain
}

impl Mark {
    /// What it says besides its kind: its address, or its text where that stays as it is.
    pub fn attribute(&self) -> Option<&str> {
        match self.kind {
            MarkKind::Link => Some(&self.close),
            MarkKind::Printed => Some(&self.open),
            MarkKind::Strong | MarkKind::Emphasis | MarkKind::Break => None,
        }
    }

    /// Whether it is the same mark in another text: of the same kind, to the same address, of the same printed text.
    pub fn is_like(&self, other: &Mark) -> bool {
        (self.kind, &self.shown, &self.close) == (other.kind, &other.shown, &other.close)
    }
}

impl Unit {
    /// Whether there is anything in it to translate.
    pub fn is_worded(&self) -> bool {
        self.runs.iter().any(|run| matches!(run, Run::Text(text) if text.chars().any(char::is_alphanumeric)))
    }

    /// A line without Markdown.
    pub fn of_line(text: &str) -> Self {
        let runs = vec![Run::Text(text.to_owned())];
        Self {
            place: UnitPlace::Paragraph,
            class: None,
            number: None,
            runs,
            marks: Vec::new(),
            range: 0..text.len(),
        }
    }
}
