//! A Markdown body becomes an opening and sections, each a checkpoint's, a variant's or a declared one.
//!
//! **Invariant:** a section is known by its id alone; order and wording of headings carry no meaning.

use std::cell::Cell;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag as MdTag, TagEnd};

use super::OPTIONS;
use super::emphasis;
use super::prose::{Link, Op, Prose, RecordLink, Tag};
use crate::diag::{Rule, Span};
use crate::domain::digested;
use crate::load::yaml::{At, Reading};

/// What a language file says below its front matter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The prose before the first section.
    pub opening: Prose,
    /// The sections in the order written.
    pub sections: Vec<SectionText>,
}

/// One `##` section.
#[derive(Clone, Debug, Default)]
pub struct SectionText {
    /// The id in its heading.
    pub id: String,
    /// Where that stands.
    pub span: Span,
    /// The heading.
    pub title: Prose,
    /// How to look.
    pub body: Prose,
    /// What genuine goods show.
    pub genuine: Option<Part>,
    /// What the others show.
    pub counterfeit: Option<Part>,
    /// When genuine goods look otherwise.
    pub caution: Option<Part>,
}

impl PartialEq for SectionText {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, &self.title, &self.body, &self.genuine, &self.counterfeit, &self.caution)
            == (&other.id, &other.title, &other.body, &other.genuine, &other.counterfeit, &other.caution)
    }
}

digested!(SectionText { id, title, body, genuine, counterfeit, caution } but { span });
digested!(Part { heading, body });

/// A `###` part of a section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its heading.
    pub heading: Prose,
    /// Its prose.
    pub body: Prose,
}

/// The operations that prose may hold for a byte of source: a table fills in missing cells, so that 21 KB of source
/// can ask for 2.4 MB of page.
const MAX_OPS_PER_BYTE: usize = 2;

/// Schemes that a link may have besides the records' own.
const SCHEMES: &[&str] = &["https", "mailto", "tel"];

/// Record types that a link may name.
const RECORDS: &[&str] =
    &["product", "brand", "mark", "primer", "jurisdiction", "case", "office", "platform"];

/// Reads the Markdown `source`, which begins after `lines_before` lines of its file. `None` when it is refused whole.
pub fn read_body(source: &str, lines_before: usize, reading: &mut Reading) -> Option<Body> {
    let joined = emphasis::with(source);
    let mut writer = Writer {
        lines: Lines::of(&joined, lines_before),
        body: Body::default(),
        target: Target::Opening,
        heading: None,
        open: Vec::new(),
        ops: 0,
        in_head: false,
    };
    let limit = MAX_OPS_PER_BYTE * joined.len() + 64;
    for (event, range) in Parser::new_ext(&joined, OPTIONS).into_offset_iter() {
        writer.take(event, range, reading);
        if writer.ops > limit {
            reading.fault(Rule::TextExplodes, Span::new(lines_before + 1, 1, 1), |d| d);
            return None;
        }
    }
    Some(writer.body)
}

/// Where prose goes.
#[derive(Clone, Copy, PartialEq)]
enum Target {
    Opening,
    Title,
    Body,
    Part(PartKind, bool),
    /// A heading or a section that was refused: its prose is dropped.
    Nowhere,
}

#[derive(Clone, Copy, PartialEq)]
enum PartKind {
    Genuine,
    Counterfeit,
    Caution,
}

struct Writer<'a> {
    lines: Lines<'a>,
    body: Body,
    target: Target,
    /// Where prose goes after the heading being read.
    heading: Option<Target>,
    open: Vec<Tag>,
    ops: usize,
    in_head: bool,
}

impl Writer<'_> {
    fn prose(&mut self) -> Option<&mut Prose> {
        let section = self.body.sections.last_mut();
        match (self.target, section) {
            (Target::Opening, _) => Some(&mut self.body.opening),
            (Target::Title, Some(section)) => Some(&mut section.title),
            (Target::Body, Some(section)) => Some(&mut section.body),
            (Target::Part(kind, in_heading), Some(section)) => {
                let part = match kind {
                    PartKind::Genuine => &mut section.genuine,
                    PartKind::Counterfeit => &mut section.counterfeit,
                    PartKind::Caution => &mut section.caution,
                };
                let part = part.get_or_insert_default();
                Some(if in_heading { &mut part.heading } else { &mut part.body })
            }
            _ => None,
        }
    }

    fn op(&mut self, op: Op) {
        self.ops += 1;
        if let Some(prose) = self.prose() {
            prose.ops.push(op);
        }
    }

    fn text(&mut self, text: &str) {
        self.ops += 1;
        let text = emphasis::without(text).into_owned();
        if let Some(prose) = self.prose() {
            prose.push_text(&text);
        }
    }

    fn start(&mut self, tag: Tag) {
        self.open.push(tag);
        self.op(Op::Start(tag));
    }

    fn end(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.op(Op::End(tag));
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>, reading: &mut Reading) {
        match event {
            Event::Start(MdTag::Heading { level, id, classes, .. }) => {
                let classes: Vec<&str> = classes.iter().map(AsRef::as_ref).collect();
                self.start_heading(level, id.as_deref(), &classes, &range, reading);
            }
            Event::End(TagEnd::Heading(_)) => match self.heading.take() {
                Some(next) => self.target = next,
                None => self.end(),
            },
            Event::Start(MdTag::Link { link_type, dest_url, .. }) => {
                let destination = emphasis::without(&dest_url);
                let link = match link_type {
                    // `<verify@example.com>` is an address without its scheme.
                    LinkType::Email => self.link(&format!("mailto:{destination}"), &range, reading),
                    _ => self.link(&destination, &range, reading),
                };
                if let Some(prose) = self.prose() {
                    let number = u32::try_from(prose.links.len()).expect("a text file is at most a mebibyte");
                    prose.links.push(link);
                    self.op(Op::Link(number));
                }
            }
            Event::End(TagEnd::Link) => self.op(Op::EndLink),
            Event::Start(MdTag::Image { dest_url, .. }) => {
                let span = self.lines.span(&range);
                reading.fault(Rule::LinkRefused, span, |d| d.with("link", &dest_url).with("why", "image"));
            }
            Event::End(TagEnd::Image | TagEnd::HtmlBlock) => {
                if matches!(event, Event::End(TagEnd::HtmlBlock)) {
                    self.end();
                }
            }
            Event::Start(tag) => {
                if let Some(tag) = self.element(&tag) {
                    self.start(tag);
                }
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                self.end();
            }
            Event::End(_) => self.end(),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) => {
                self.start(Tag::Code);
                self.text(&text);
                self.end();
            }
            Event::SoftBreak => self.op(Op::SoftBreak),
            Event::HardBreak => self.op(Op::HardBreak),
            Event::Rule => self.op(Op::Rule),
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    /// The element of prose for one of Markdown's.
    fn element(&mut self, tag: &MdTag<'_>) -> Option<Tag> {
        Some(match tag {
            MdTag::Paragraph | MdTag::HtmlBlock => Tag::Paragraph,
            MdTag::BlockQuote(_) => Tag::Quote,
            MdTag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => Tag::Preformatted,
            MdTag::List(None) => Tag::Bullets,
            MdTag::List(Some(first)) => Tag::Numbers(u32::try_from(*first).unwrap_or(1)),
            MdTag::Item => Tag::Item,
            MdTag::Emphasis => Tag::Emphasis,
            MdTag::Strong => Tag::Strong,
            MdTag::Table(_) => Tag::Table,
            MdTag::TableHead => {
                self.in_head = true;
                Tag::TableHead
            }
            MdTag::TableRow => Tag::TableRow,
            MdTag::TableCell if self.in_head => Tag::HeadCell,
            MdTag::TableCell => Tag::Cell,
            // The extensions that make any other tag are not turned on.
            _ => Tag::Paragraph,
        })
    }

    fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<&str>,
        classes: &[&str],
        range: &Range<usize>,
        reading: &mut Reading,
    ) {
        let nested = !self.open.is_empty();
        match level {
            HeadingLevel::H2 if !nested => {
                let span = self.lines.span(range);
                let Some(id) = id else {
                    reading.fault(Rule::UndeclaredSection, span, |d| d.with("id", "").with("why", "no-id"));
                    self.target = Target::Nowhere;
                    self.heading = Some(Target::Nowhere);
                    return;
                };
                if self.body.sections.iter().any(|section| section.id == id) {
                    let file = reading.file.clone();
                    reading.fault(Rule::DuplicateId, span, |d| d.with("id", id).with("first", file));
                }
                self.body.sections.push(SectionText { id: id.to_owned(), span, ..SectionText::default() });
                self.target = Target::Title;
                self.heading = Some(Target::Body);
            }
            HeadingLevel::H3 if !nested && !matches!(self.target, Target::Opening | Target::Nowhere) => {
                let kind = classes.iter().find_map(|class| match *class {
                    "genuine" => Some(PartKind::Genuine),
                    "counterfeit" => Some(PartKind::Counterfeit),
                    "caution" => Some(PartKind::Caution),
                    _ => None,
                });
                match kind {
                    Some(kind) => {
                        self.target = Target::Part(kind, true);
                        self.heading = Some(Target::Part(kind, false));
                    }
                    None => {
                        self.target = Target::Body;
                        self.start(Tag::Heading(0));
                    }
                }
            }
            _ => {
                let depth = (level as u8).saturating_sub(3).min(2);
                self.start(Tag::Heading(depth));
            }
        }
    }

    fn link(&self, destination: &str, range: &Range<usize>, reading: &mut Reading) -> Link {
        let refuse = |reading: &mut Reading, why: &str| {
            reading.fault(Rule::LinkRefused, self.lines.span(range), |d| {
                d.with("link", destination).with("why", why)
            });
            Link::Refused
        };
        let Some((scheme, rest)) = destination.split_once(':') else {
            return refuse(reading, "relative");
        };
        let scheme = scheme.to_ascii_lowercase();
        if let Some(kind) = RECORDS.iter().find(|kind| **kind == scheme) {
            let (slug, anchor) =
                rest.split_once('#').map_or((rest, None), |(slug, anchor)| (slug, Some(anchor.to_owned())));
            let value = RecordLink { kind, slug: slug.to_owned(), anchor };
            return Link::Record(At { value, span: self.lines.span(range) });
        }
        if SCHEMES.contains(&scheme.as_str())
            && !destination.chars().any(|c| c.is_whitespace() || c.is_control())
        {
            return Link::Address(destination.to_owned());
        }
        refuse(reading, "scheme")
    }
}

/// Byte offsets become lines and columns.
struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
    before: usize,
    /// The line, by where it begins, the place and its columns that were asked for last.
    last: Cell<(usize, usize, usize)>,
}

impl<'a> Lines<'a> {
    fn of(source: &'a str, before: usize) -> Self {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Self { source, starts, before, last: Cell::default() }
    }

    /// The place of the first line of `range`.
    fn span(&self, range: &Range<usize>) -> Span {
        let line = self.starts.partition_point(|start| *start <= range.start).saturating_sub(1);
        let columns = |from: usize, to: usize| emphasis::without(&self.source[from..to]).chars().count();
        let end = self
            .starts
            .get(line + 1)
            .map_or(self.source.len(), |next| next - 1)
            .min(range.end)
            .max(range.start);
        let length = columns(range.start, end);
        Span::new(self.before + line + 1, self.columns(self.starts[line], range.start, columns) + 1, length)
    }

    /// The columns from the line's `start` to `at`. A line of a mebibyte may bear many links: it is walked along once.
    fn columns(&self, start: usize, at: usize, of: impl Fn(usize, usize) -> usize) -> usize {
        let (line, from, counted) = self.last.get();
        let (from, counted) = if line == start && from <= at { (from, counted) } else { (start, 0) };
        let counted = counted + of(from, at);
        self.last.set((start, at, counted));
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostic;
    use crate::domain::LanguageTag;

    fn read(source: &str) -> (Body, Vec<Diagnostic>) {
        let (file, ko) = ("ko.md".into(), LanguageTag::parse("ko").unwrap());
        let mut reading = Reading::new(&file, &ko);
        let body = read_body(source, 3, &mut reading).unwrap_or_default();
        (body, reading.diagnostics)
    }

    #[test]
    fn running_text_parts_what_stands_apart() {
        let (body, _) = read(
            "One **bold**ly\nput. [Link](https://example.org/)!\n\n- first\n- second\n\n| a | b |\n|---|---|\n| c | d |\n",
        );
        assert_eq!(body.opening.running(), "One boldly put. Link! first second a b c d");
        assert_eq!(Prose::default().running(), "");
    }

    #[test]
    fn sections_and_parts_are_told_by_ids_and_classes() {
        let (body, faults) = read(
            "Opening.\n\n## Cap {#cap onclick=x}\nLook.\n\n### G {.genuine}\nSharp.\n\n### C {.counterfeit}\nRubs.\n\n### Note\nMore.\n",
        );
        assert_eq!(faults, vec![]);
        assert_eq!(body.opening.text, "Opening.");
        let cap = &body.sections[0];
        assert_eq!((cap.id.as_str(), cap.title.text.as_str()), ("cap", "Cap"));
        assert_eq!(cap.genuine.as_ref().unwrap().body.text, "Sharp.");
        assert_eq!(cap.counterfeit.as_ref().unwrap().heading.text, "C");
        assert_eq!(cap.body.text, "Look.NoteMore.");
        assert_eq!(cap.span, Span::new(6, 1, 23));
    }

    #[test]
    fn links_are_records_or_allowed_schemes() {
        let (body, faults) = read(
            "[a](product:x#cap) [b](https://e.org/) [c](javascript:alert(1)) [d](../x) ![e](x.png) [f](//host) <https://e.org>",
        );
        let rules: Vec<_> = faults.iter().map(|d| d.rule).collect();
        assert_eq!(rules, vec![Rule::LinkRefused; 4]);
        let cap = RecordLink { kind: "product", slug: "x".into(), anchor: Some("cap".into()) };
        assert_eq!(body.opening.links[0], Link::Record(At { value: cap, span: Span::default() }));
        assert_eq!(body.opening.links[2], Link::Refused);
    }

    #[test]
    fn html_is_text() {
        let (body, _) = read("a <b onclick=x>b</b>\n\n<script>x</script>\n");
        assert!(body.opening.text.contains("<b onclick=x>"));
        assert!(body.opening.text.contains("<script>x</script>"));
    }

    #[test]
    fn a_table_that_fills_itself_is_refused() {
        let source = format!("|{}\n|{}\n{}", "a|".repeat(500), "-|".repeat(500), "|x\n".repeat(5000));
        assert_eq!(read(&source).1[0].rule, Rule::TextExplodes);
    }

    #[test]
    fn a_section_without_id_is_refused() {
        let (body, faults) = read("## Cap\nx\n");
        assert_eq!(faults[0].rule, Rule::UndeclaredSection);
        assert_eq!(faults[0].origin.span, Span::new(4, 1, 6));
        assert_eq!(body, Body::default());
    }
}
