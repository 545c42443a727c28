//! Markdown taken apart into units.
//!
//! **Invariant:** what is no unit is a block, and each block is noted: two texts with the same blocks are laid out alike.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::{Mark, MarkKind, Run, Unit, UnitPlace, plain};
use crate::load::markdown::{OPTIONS, line_ends, signs};

/// What a walk over a piece finds.
#[derive(Default)]
pub(super) struct UnitReader {
    pub(super) units: Vec<Unit>,
    /// The blocks, in order, as far as they are not units.
    pub(super) blocks: Vec<String>,
    /// What blocks say besides words: ids and classes of headings, code, addresses that links may name.
    pub(super) attributes: Vec<String>,
    class: Option<String>,
    place: Option<UnitPlace>,
    /// Marks that are open in the last unit: their number and where they begin.
    open: Vec<(usize, usize)>,
    /// The lists that are open, with the number of the next item where they are numbered.
    lists: Vec<Option<u64>>,
    /// The number of the item that begins.
    number: Option<u64>,
    is_within: bool,
    /// How deep within a picture or a block that stays as it is.
    skipped: usize,
}

impl UnitReader {
    pub(super) fn read(source: &str, is_printed: &dyn Fn(&str) -> bool) -> Self {
        let parser = Parser::new_ext(source, OPTIONS);
        let mut reader = Self::default();
        // An address that no link of this piece names may be named by one of another.
        let addresses = parser.reference_definitions().iter();
        reader.attributes.extend(addresses.map(|(name, of)| format!("[{name}]: {}", of.dest)));
        reader.attributes.sort();
        for (event, range) in parser.into_offset_iter() {
            reader.take(&event, range, source, is_printed);
        }
        for unit in &mut reader.units {
            unit.join_lines();
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
        let whole = || signs::without(&source[range.clone()]).into_owned();
        match event {
            Event::Text(text) => self.text(&signs::without(text), range, source),
            // A note for editors is none for translators.
            Event::InlineHtml(text) if text.starts_with("<!--") => {}
            Event::InlineHtml(text) => self.text(&signs::without(text).replace('\n', " "), range, source),
            Event::SoftBreak => self.text("\n", range, source),
            Event::HardBreak => self.alone(MarkKind::Break, "\\\n".to_owned(), String::new(), range, source),
            Event::Code(text) => {
                self.alone(MarkKind::Printed, whole(), signs::without(text).into_owned(), range, source)
            }
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
                let address = signs::without(dest_url);
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
                self.attributes.push(whole());
                self.block(whole());
                self.skipped = 1;
            }
            Event::Start(Tag::Heading { level, id, classes, .. }) => {
                if *level <= HeadingLevel::H3 {
                    self.class = classes.first().map(ToString::to_string);
                }
                let name = format!("{level:?} {id:?} {classes:?}");
                if id.is_some() || !classes.is_empty() {
                    self.attributes.push(name.clone());
                }
                self.block(name);
                self.place = Some(UnitPlace::Heading);
            }
            Event::Start(Tag::TableCell) => {
                self.block("cell".to_owned());
                self.place = Some(UnitPlace::Cell);
            }
            Event::End(TagEnd::Heading(_) | TagEnd::TableCell) => {
                self.block("end".to_owned());
                self.place = None;
            }
            Event::Start(Tag::List(first)) => {
                self.block(format!("list {first:?}"));
                self.lists.push(*first);
            }
            Event::End(TagEnd::List(_)) => {
                self.block("end".to_owned());
                self.lists.pop();
            }
            Event::Start(Tag::Item) => {
                self.block("item".to_owned());
                self.number = self.lists.last_mut().and_then(|next| {
                    let number = (*next)?;
                    *next = Some(number.saturating_add(1));
                    Some(number)
                });
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
                place: self.place.unwrap_or(UnitPlace::Paragraph),
                class: self.class.clone(),
                number: self.number.take(),
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
            let open = signs::without(&source[start..range.end]).into_owned();
            unit.marks[number] =
                Mark { kind: MarkKind::Printed, open, close: String::new(), shown: text.clone() };
            unit.runs.truncate(unit.runs.len() - 2);
            unit.runs.push(Run::Alone(number));
        } else {
            unit.runs.push(Run::Close(number));
        }
    }
}

impl Unit {
    /// Puts in the place of each line end what it is on a page: a space, or nothing.
    fn join_lines(&mut self) {
        let seen = plain(&self.runs, &self.marks);
        let mut ends = seen.match_indices('\n').map(|(at, _)| {
            let before = seen[..at].trim_end().chars().next_back();
            before.zip(seen[at..].trim_start().chars().next())
        });
        for run in &mut self.runs {
            let Run::Text(text) = run else { continue };
            let parts: Vec<&str> = text.split('\n').collect();
            let mut joined = parts[0].to_owned();
            for part in &parts[1..] {
                let is_nothing =
                    ends.next().flatten().is_some_and(|(before, after)| line_ends::is_nothing(before, after));
                joined.push_str(if is_nothing { "" } else { " " });
                joined.push_str(part);
            }
            *text = joined;
        }
    }
}
