//! The runs of a Markdown text that are translated, and the text put together again from their translations.
//!
//! A unit is what a translator sees as one line: a heading, a paragraph, an item, a cell. Its marks (bold, links, breaks, what
//! is printed on packs) are numbered, so that a translation may move them but can neither lose one nor bring one along.
//!
//! **Invariant:** what [`put_together`] gives reads as the original does, block by block and mark by mark, in other words.

use std::fmt::Write;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::emphasis;

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
    pub place: Place,
    /// The class of the `###` heading that it stands under, or is: `genuine`, `counterfeit` or `caution`.
    pub class: Option<String>,
    /// What it says.
    pub runs: Vec<Run>,
    /// Its marks; a run names them by their number here.
    pub marks: Vec<Mark>,
    /// Its bytes in the text that was parsed.
    range: Range<usize>,
}

/// Where a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
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

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_HEADING_ATTRIBUTES);

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
    Reader::read(&emphasis::with(piece), is_printed).units
}

/// `piece` with other runs for its units, one list for each unit in turn.
///
/// # Errors
/// The first unit that cannot be put in, and why.
pub fn put_together(
    piece: &str,
    runs: &[Vec<Run>],
    is_printed: &dyn Fn(&str) -> bool,
) -> Result<String, (usize, Misfit)> {
    let source = emphasis::with(piece);
    let before = Reader::read(&source, is_printed);
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
    let out = emphasis::without(&out).into_owned();

    // Read back: whatever the escapes have missed shows here, and not on a page.
    let after = Reader::read(&emphasis::with(&out), is_printed);
    let unwritable = |number| (number, Misfit::Unwritable);
    for (number, (unit, runs)) in before.units.iter().zip(&runs).enumerate() {
        let read = after.units.get(number).filter(|read| read.says_alike(unit, runs));
        read.ok_or(unwritable(number))?;
    }
    if before.blocks == after.blocks { Ok(out) } else { Err(unwritable(0)) }
}

/// Whether a text would be more than text in Markdown.
pub fn has_markup(text: &str) -> bool {
    // Beginning with a letter, so that a first dash or number is what it looks like.
    let text = format!("x{text}");
    let mut events = Parser::new_ext(&text, OPTIONS);
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

/// Runs with single spaces, none at the ends nor just inside a mark, and no text twice in a row.
fn tidied(runs: &[Run]) -> Vec<Run> {
    let mut tidy: Vec<Run> = Vec::with_capacity(runs.len());
    let mut space = false;
    let say = |tidy: &mut Vec<Run>, text: &str| match tidy.last_mut() {
        Some(Run::Text(before)) => before.push_str(text),
        _ => tidy.push(Run::Text(text.to_owned())),
    };
    for run in runs {
        let Run::Text(text) = run else {
            // A space before what ends a mark comes after it.
            if space && !matches!(run, Run::Close(_)) && !tidy.is_empty() {
                say(&mut tidy, " ");
                space = false;
            }
            tidy.push(run.clone());
            continue;
        };
        space |= text.starts_with(char::is_whitespace);
        for word in text.split_whitespace() {
            if std::mem::take(&mut space) && !tidy.is_empty() {
                // One after what begins a mark comes before it.
                let opened = tidy.iter().rev().take_while(|run| matches!(run, Run::Open(_))).count();
                let inside = tidy.split_off(tidy.len() - opened);
                if !tidy.is_empty() {
                    say(&mut tidy, " ");
                }
                tidy.extend(inside);
            }
            say(&mut tidy, word);
            space = true;
        }
        space = if text.trim().is_empty() { space } else { text.ends_with(char::is_whitespace) };
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
fn escape(text: &str, place: Place, out: &mut String) {
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
            '|' => place == Place::Cell,
            '{' | '}' => place == Place::Heading,
            '#' => begins_line && at == 0 || place == Place::Heading,
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

impl Mark {
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
        Self { place: Place::Paragraph, class: None, runs, marks: Vec::new(), range: 0..text.len() }
    }

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

/// What a walk over a piece finds.
#[derive(Default)]
struct Reader {
    units: Vec<Unit>,
    /// The blocks, in order, as far as they are not units.
    blocks: Vec<String>,
    class: Option<String>,
    place: Option<Place>,
    /// Marks that are open in the last unit: their number and where they begin.
    open: Vec<(usize, usize)>,
    is_within: bool,
    /// How deep within a picture or a block that stays as it is.
    skipped: usize,
}

impl Reader {
    fn read(source: &str, is_printed: &dyn Fn(&str) -> bool) -> Self {
        let mut reader = Self::default();
        for (event, range) in Parser::new_ext(source, OPTIONS).into_offset_iter() {
            reader.take(&event, range, source, is_printed);
        }
        for unit in &mut reader.units {
            if let Some(Run::Text(text)) = unit.runs.last_mut() {
                text.truncate(text.trim_end().len());
            }
        }
        reader
    }

    fn take(
        &mut self,
        event: &Event<'_>,
        range: Range<usize>,
        source: &str,
        is_printed: &dyn Fn(&str) -> bool,
    ) {
        if self.skipped > 0 {
            match event {
                Event::Start(_) => self.skipped += 1,
                Event::End(_) => self.skipped -= 1,
                _ => {}
            }
            return;
        }
        let whole = || emphasis::without(&source[range.clone()]).into_owned();
        match event {
            Event::Text(text) => self.text(&emphasis::without(text), range, source),
            Event::InlineHtml(text) => self.text(text, range, source),
            Event::SoftBreak => self.text(" ", range, source),
            Event::HardBreak => self.alone(MarkKind::Break, "\\\n".to_owned(), String::new(), range, source),
            Event::Code(text) => self.alone(MarkKind::Printed, whole(), text.to_string(), range, source),
            Event::Start(Tag::Strong) => {
                let stars = source[range.start..].chars().take(2).collect::<String>();
                self.opens(MarkKind::Strong, (&stars, &stars), range, source);
            }
            Event::Start(Tag::Emphasis) => {
                let star = source[range.start..].chars().take(1).collect::<String>();
                self.opens(MarkKind::Emphasis, (&star, &star), range, source);
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. }) => {
                self.alone(MarkKind::Printed, whole(), dest_url.to_string(), range, source);
                self.skipped = 1;
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let address = emphasis::without(dest_url);
                let is_bare = !address.is_empty() && !address.contains([' ', '(', ')', '<', '>', '\\']);
                let close = if is_bare {
                    format!("]({address})")
                } else {
                    format!("](<{}>)", address.replace('<', "%3C").replace('>', "%3E"))
                };
                self.opens(MarkKind::Link, ("[", &close), range, source);
            }
            Event::Start(Tag::Image { .. }) => {
                self.alone(MarkKind::Printed, whole(), String::new(), range, source);
                self.skipped = 1;
            }
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {
                self.closes(range, source, is_printed)
            }
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                self.block(whole());
                self.skipped = 1;
            }
            Event::Start(Tag::Heading { level, id, classes, .. }) => {
                if *level <= HeadingLevel::H3 {
                    self.class = classes.first().map(ToString::to_string);
                }
                self.block(format!("{level:?} {id:?} {classes:?}"));
                self.place = Some(Place::Heading);
            }
            Event::Start(Tag::TableCell) => {
                self.block("cell".to_owned());
                self.place = Some(Place::Cell);
            }
            Event::End(TagEnd::Heading(_) | TagEnd::TableCell) => {
                self.block("end".to_owned());
                self.place = None;
            }
            Event::Start(tag) => self.block(format!("{tag:?}")),
            Event::End(_) => self.block("end".to_owned()),
            Event::Rule => self.block("rule".to_owned()),
            _ => {}
        }
    }

    fn block(&mut self, name: String) {
        self.is_within = false;
        self.open.clear();
        self.blocks.push(name);
    }

    /// The unit that what stands at `range` belongs to.
    fn unit(&mut self, range: Range<usize>, source: &str) -> &mut Unit {
        if !self.is_within {
            // The backslash of an escape is no part of the text's range.
            let slashes = source[..range.start].bytes().rev().take_while(|byte| *byte == b'\\').count();
            let start = range.start - slashes % 2;
            self.units.push(Unit {
                place: self.place.unwrap_or(Place::Paragraph),
                class: self.class.clone(),
                runs: Vec::new(),
                marks: Vec::new(),
                range: start..start,
            });
            self.is_within = true;
        }
        let unit = self.units.last_mut().expect("one was pushed when the run began");
        unit.range.end = unit.range.end.max(range.end);
        unit
    }

    fn text(&mut self, text: &str, range: Range<usize>, source: &str) {
        let unit = self.unit(range, source);
        match unit.runs.last_mut() {
            Some(Run::Text(before)) => before.push_str(text),
            _ => unit.runs.push(Run::Text(text.to_owned())),
        }
    }

    fn alone(&mut self, kind: MarkKind, open: String, shown: String, range: Range<usize>, source: &str) {
        let unit = self.unit(range, source);
        unit.marks.push(Mark { kind, open, close: String::new(), shown });
        unit.runs.push(Run::Alone(unit.marks.len() - 1));
    }

    fn opens(&mut self, kind: MarkKind, (open, close): (&str, &str), range: Range<usize>, source: &str) {
        let start = range.start;
        let unit = self.unit(range, source);
        unit.marks.push(Mark { kind, open: open.to_owned(), close: close.to_owned(), shown: String::new() });
        let number = unit.marks.len() - 1;
        unit.runs.push(Run::Open(number));
        self.open.push((number, start));
    }

    fn closes(&mut self, range: Range<usize>, source: &str, is_printed: &dyn Fn(&str) -> bool) {
        let Some((number, start)) = self.open.pop() else { return };
        let unit = self.unit(range.clone(), source);
        if let ([.., Run::Open(opened), Run::Text(text)], MarkKind::Strong) =
            (&unit.runs[..], unit.marks[number].kind)
            && *opened == number
            && is_printed(text)
        {
            let open = emphasis::without(&source[start..range.end]).into_owned();
            unit.marks[number] =
                Mark { kind: MarkKind::Printed, open, close: String::new(), shown: text.clone() };
            unit.runs.truncate(unit.runs.len() - 2);
            unit.runs.push(Run::Alone(number));
        } else {
            unit.runs.push(Run::Close(number));
        }
    }
}

#[cfg(test)]
mod tests;
