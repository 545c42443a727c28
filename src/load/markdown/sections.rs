//! A Markdown body becomes an opening and sections, each a checkpoint's, a variant's or a declared one.
//!
//! **Invariant:** a section is known by its id alone; order and wording of headings carry no meaning.

use std::cell::Cell;
use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag as MdTag, TagEnd};

use super::comments::{comments, without};
use super::prose::{Link, Op, Prose, RecordLink, Tag};
use super::slips::{self, Heading, Slip, Suspect};
use super::{OPTIONS, signs};
use crate::diag::{Rule, Span};
use crate::domain::{RecordType, digested};
use crate::load::yaml::decode::near_miss;
use crate::load::yaml::{DecodeContext, Spanned};

/// What a language file says below its front matter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The prose before the first section.
    pub opening: Prose,
    /// The sections in the order written.
    pub sections: Vec<SectionText>,
    /// Lines that may be the heading of a section that they did not become: the record can tell.
    pub doubts: Vec<Doubt>,
}

/// A line that may be the heading of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where it stands.
    pub span: Span,
    /// The section that it stands in; `None` = before the first.
    pub section: Option<String>,
    /// Words that it names as a heading names its id, folded.
    pub names: Vec<String>,
    /// What it says, folded; empty where it is too long for a heading, or a sentence.
    pub says: String,
    /// Whether it is set apart from the text around it, as in bold.
    pub is_set_apart: bool,
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

impl SectionText {
    /// Whether there is a word below its heading, those of its parts aside.
    pub fn has_words(&self) -> bool {
        let parts = [&self.genuine, &self.counterfeit, &self.caution].into_iter().flatten();
        let mut prose = parts.map(|part| &part.body).chain([&self.body]);
        prose.any(|prose| prose.text.contains(char::is_alphanumeric))
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

/// Reads the Markdown `source`, which begins after `lines_before` lines of its file. `None` when it is refused whole.
pub fn read_body(source: &str, lines_before: usize, context: &mut DecodeContext) -> Option<Body> {
    let joined = signs::with(source);
    let mut writer = Writer {
        source: &joined,
        lines: Lines::of(&joined, lines_before),
        body: Body::default(),
        target: Target::Opening,
        heading: None,
        open: Vec::new(),
        ops: 0,
        in_head: false,
        read: slips::Read::default(),
        ids: HashSet::new(),
        starts: Vec::new(),
        html: None,
        told_html: 0,
    };
    let limit = MAX_OPS_PER_BYTE * joined.len() + 64;
    for (event, range) in Parser::new_ext(&joined, OPTIONS).into_offset_iter() {
        writer.take(event, range, context);
        if writer.ops > limit {
            context.fault(Rule::TextExplodes, Span::new(lines_before + 1, 1, 1), |d| d);
            return None;
        }
    }
    writer.tell_slips(context);
    let Body { opening, sections, .. } = &mut writer.body;
    opening.join_lines();
    for SectionText { title, body, genuine, counterfeit, caution, .. } in sections {
        let parts = [genuine, counterfeit, caution].into_iter().flatten();
        let parts = parts.flat_map(|part| [&mut part.heading, &mut part.body]);
        parts.chain([title, body]).for_each(Prose::join_lines);
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

impl PartKind {
    fn parse(class: &str) -> Option<Self> {
        match class {
            "genuine" => Some(Self::Genuine),
            "counterfeit" => Some(Self::Counterfeit),
            "caution" => Some(Self::Caution),
            _ => None,
        }
    }

    fn of(self, section: &mut SectionText) -> &mut Option<Part> {
        match self {
            Self::Genuine => &mut section.genuine,
            Self::Counterfeit => &mut section.counterfeit,
            Self::Caution => &mut section.caution,
        }
    }
}

struct Writer<'a> {
    source: &'a str,
    lines: Lines<'a>,
    body: Body,
    target: Target,
    /// Where prose goes after the heading being read.
    heading: Option<Target>,
    open: Vec<Tag>,
    ops: usize,
    in_head: bool,
    /// What became of the lines.
    read: slips::Read,
    /// The ids of the sections.
    ids: HashSet<String>,
    /// Where the sections begin.
    starts: Vec<(usize, String)>,
    /// The HTML block being read.
    html: Option<String>,
    /// The last line of which was told that it has HTML.
    told_html: u32,
}

impl Writer<'_> {
    fn prose(&mut self) -> Option<&mut Prose> {
        let section = self.body.sections.last_mut();
        match (self.target, section) {
            (Target::Opening, _) => Some(&mut self.body.opening),
            (Target::Title, Some(section)) => Some(&mut section.title),
            (Target::Body, Some(section)) => Some(&mut section.body),
            (Target::Part(kind, in_heading), Some(section)) => {
                let part = kind.of(section).get_or_insert_default();
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
        let text = signs::without(text).into_owned();
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

    fn take(&mut self, event: Event<'_>, range: Range<usize>, context: &mut DecodeContext) {
        match event {
            Event::Start(MdTag::Heading { level, id, classes, attrs }) => {
                let classes: Vec<&str> = classes.iter().map(AsRef::as_ref).collect();
                let attribute = attrs.first().map(|(name, _)| signs::without(name).into_owned());
                let heading =
                    self.start_heading(level, id.as_deref(), &classes, attribute.as_deref(), &range, context);
                self.read.headings.push((range, heading));
            }
            Event::End(TagEnd::Heading(_)) => match self.heading.take() {
                Some(next) => self.target = next,
                None => self.end(),
            },
            Event::Start(MdTag::Link { link_type, dest_url, .. }) => {
                let destination = signs::without(&dest_url);
                let link = match link_type {
                    // `<verify@example.com>` is an address without its scheme.
                    LinkType::Email => self.link(&format!("mailto:{destination}"), &range, context),
                    _ => self.link(&destination, &range, context),
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
                context.fault(Rule::LinkRefused, span, |d| d.with("link", &dest_url).with("why", "image"));
            }
            Event::End(TagEnd::Image) => {}
            Event::Start(MdTag::HtmlBlock) => self.html = Some(String::new()),
            Event::End(TagEnd::HtmlBlock) => {
                let text = self.html.take().unwrap_or_default();
                let shown = self.without_comments(&text, &range, context);
                if !shown.trim().is_empty() {
                    self.tell_html(Rule::RawHtml, &range, context);
                    self.start(Tag::Paragraph);
                    self.text(&shown);
                    self.end();
                }
            }
            Event::Html(text) if self.html.is_some() => {
                self.html.get_or_insert_default().push_str(&text);
            }
            Event::InlineHtml(text) if text.starts_with("<!--") => {
                self.without_comments(&text, &range, context);
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.tell_html(Rule::RawHtml, &range, context);
                self.text(&text);
            }
            Event::Start(MdTag::CodeBlock(kind)) => {
                if matches!(kind, CodeBlockKind::Fenced(_)) {
                    if is_closed(&self.source[range.clone()]) {
                        self.read.code.push(range);
                    } else {
                        let span = self.lines.span(&range);
                        context.fault(Rule::TextUnclosed, span, |d| d.with("what", "fence"));
                    }
                }
                self.start(Tag::Preformatted);
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
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                self.read.code.push(range);
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
            MdTag::Paragraph => Tag::Paragraph,
            MdTag::BlockQuote(_) => Tag::Quote,
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

    /// Where what follows a heading goes; says what became of it.
    fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<&str>,
        classes: &[&str],
        attribute: Option<&str>,
        range: &Range<usize>,
        context: &mut DecodeContext,
    ) -> Heading {
        let span = self.lines.span(range);
        let refused = |writer: &mut Self, why: &str, context: &mut DecodeContext| {
            context.fault(Rule::UndeclaredSection, span, |d| d.with("id", id.unwrap_or("")).with("why", why));
            writer.target = Target::Nowhere;
            writer.heading = Some(Target::Nowhere);
            Heading::Refused
        };
        if !self.open.is_empty() {
            return refused(self, "nested", context);
        }
        let misuse = |found: &str, why: &str, suggestion: Option<String>, context: &mut DecodeContext| {
            context.fault(Rule::HeadingAttribute, span, |d| {
                d.with("found", found).with("why", why).suggest(suggestion)
            });
        };
        let ids = self.source[range.clone()].trim_end().strip_suffix('}').and_then(|head| {
            let (_, inner) = head.rsplit_once('{')?;
            Some(inner.split_whitespace().filter(|word| word.starts_with('#')).count())
        });
        if let Some(name) = attribute {
            misuse(name, "attribute", near_miss(name, slips::CLASSES), context);
        } else if ids.is_some_and(|ids| ids > 1) {
            misuse(id.unwrap_or(""), "ids", None, context);
        }
        match level {
            HeadingLevel::H2 => {
                let Some(id) = id else { return refused(self, "no-id", context) };
                if let Some(class) = classes.first() {
                    misuse(class, "place", None, context);
                }
                if !self.ids.insert(id.to_owned()) {
                    let file = context.file.clone();
                    context.fault(Rule::DuplicateId, span, |d| d.with("id", id).with("first", file));
                }
                self.starts.push((range.start, id.to_owned()));
                self.body.sections.push(SectionText { id: id.to_owned(), span, ..SectionText::default() });
                self.target = Target::Title;
                self.heading = Some(Target::Body);
                Heading::Taken
            }
            HeadingLevel::H1 => refused(self, "level", context),
            _ if id.is_some() => refused(self, "level", context),
            HeadingLevel::H3 if !matches!(self.target, Target::Opening | Target::Nowhere) => {
                let kind = classes.iter().find_map(|class| PartKind::parse(class));
                for class in classes.iter().filter(|class| PartKind::parse(class).is_none()) {
                    misuse(class, "class", near_miss(class, slips::CLASSES), context);
                }
                match kind {
                    Some(kind) => {
                        if self.body.sections.last_mut().is_some_and(|section| kind.of(section).is_some()) {
                            misuse(classes[0], "twice", None, context);
                        }
                        self.target = Target::Part(kind, true);
                        self.heading = Some(Target::Part(kind, false));
                        Heading::Taken
                    }
                    None => {
                        self.target = Target::Body;
                        self.start(Tag::Heading(0));
                        within_text(classes, attribute)
                    }
                }
            }
            _ => {
                if let (Some(class), false) = (classes.first(), self.target == Target::Nowhere) {
                    misuse(class, "place", None, context);
                }
                let depth = (level as u8).saturating_sub(3).min(2);
                self.start(Tag::Heading(depth));
                within_text(classes, attribute)
            }
        }
    }

    /// The HTML `text`, which stands at `range`, without its comments; tells of them.
    fn without_comments(&mut self, text: &str, range: &Range<usize>, context: &mut DecodeContext) -> String {
        for (of, is_closed) in comments(&self.source[range.clone()]) {
            let of = range.start + of.start..range.start + of.end;
            if is_closed {
                self.tell_html(Rule::HtmlComment, &of, context);
            } else {
                let span = self.lines.span(&of);
                context.fault(Rule::TextUnclosed, span, |d| d.with("what", "comment"));
            }
            self.read.comments.push(of);
        }
        without(text, comments(text).into_iter().map(|(of, _)| of))
    }

    /// Tells once a line of what `rule` says of HTML.
    fn tell_html(&mut self, rule: Rule, range: &Range<usize>, context: &mut DecodeContext) {
        let span = self.lines.span(range);
        if self.told_html != span.line {
            self.told_html = span.line;
            context.fault(rule, span, |d| d);
        }
    }

    /// Tells of lines that look like a heading and are none, and keeps those that may be one.
    fn tell_slips(&mut self, context: &mut DecodeContext) {
        let (slips, suspects) = slips::scan(self.source, &self.read);
        for (range, slip) in slips {
            let span = self.lines.span(&range);
            match slip {
                Slip::Heading => {
                    context.fault(Rule::UndeclaredSection, span, |d| d.with("id", "").with("why", "line"))
                }
                Slip::Html => {
                    context.fault(Rule::UndeclaredSection, span, |d| d.with("id", "").with("why", "html"))
                }
                Slip::Class => {
                    context.fault(Rule::HeadingAttribute, span, |d| d.with("found", "").with("why", "braces"))
                }
                Slip::Comment => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "comment")),
                Slip::Mark => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "mark")),
                Slip::Nested => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "nested")),
                Slip::Stray => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "stray")),
            }
        }
        let section = |at: usize| {
            let count = self.starts.partition_point(|(start, _)| *start <= at);
            count.checked_sub(1).map(|last| self.starts[last].1.clone())
        };
        let doubts = suspects.into_iter().map(|(range, Suspect { names, says, is_set_apart })| Doubt {
            span: self.lines.span(&range),
            section: section(range.start),
            names,
            says,
            is_set_apart,
        });
        self.body.doubts = doubts.collect();
    }

    fn link(&self, destination: &str, range: &Range<usize>, context: &mut DecodeContext) -> Link {
        let refuse = |context: &mut DecodeContext, why: &str| {
            context.fault(Rule::LinkRefused, self.lines.span(range), |d| {
                d.with("link", destination).with("why", why)
            });
            Link::Refused
        };
        let Some((scheme, rest)) = destination.split_once(':') else {
            return refuse(context, "relative");
        };
        let scheme = scheme.to_ascii_lowercase();
        if let Some(record_type) = RecordType::parse(&scheme).filter(|of| of.is_linked()) {
            let (slug, anchor) =
                rest.split_once('#').map_or((rest, None), |(slug, anchor)| (slug, Some(anchor.to_owned())));
            let value = RecordLink { record_type, slug: slug.to_owned(), anchor };
            return Link::Record(Spanned { value, span: self.lines.span(range) });
        }
        if SCHEMES.contains(&scheme.as_str())
            && !destination.chars().any(|c| c.is_whitespace() || c.is_control())
        {
            return Link::Address(destination.to_owned());
        }
        refuse(context, "scheme")
    }
}

/// What becomes of a heading that begins nothing.
fn within_text(classes: &[&str], attribute: Option<&str>) -> Heading {
    if classes.is_empty() && attribute.is_none() { Heading::Plain } else { Heading::Refused }
}

/// Whether fenced code ends in a fence of its own.
fn is_closed(code: &str) -> bool {
    let bare = |line: &str| line.trim_start_matches([' ', '\t', '>']).trim_end().to_owned();
    let mut lines = code.trim_end().lines();
    let first = lines.next().map(bare).unwrap_or_default();
    let Some(sign) = first.chars().next() else { return false };
    let opened = first.chars().take_while(|c| *c == sign).count();
    lines.next_back().map(bare).is_some_and(|last| last.chars().all(|c| c == sign) && last.len() >= opened)
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
        let columns = |from: usize, to: usize| signs::without(&self.source[from..to]).chars().count();
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
        let mut context = DecodeContext::new(&file, &ko);
        let body = read_body(source, 3, &mut context).unwrap_or_default();
        (body, context.diagnostics)
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
            "Opening.\n\n## Cap {#cap}\nLook.\n\n### G {.genuine}\nSharp.\n\n### C {.counterfeit}\nRubs.\n\n### Note\nMore.\n",
        );
        assert_eq!(faults, vec![]);
        assert_eq!(body.opening.text, "Opening.");
        let cap = &body.sections[0];
        assert_eq!((cap.id.as_str(), cap.title.text.as_str()), ("cap", "Cap"));
        assert_eq!(cap.genuine.as_ref().unwrap().body.text, "Sharp.");
        assert_eq!(cap.counterfeit.as_ref().unwrap().heading.text, "C");
        assert_eq!(cap.body.text, "Look.NoteMore.");
        assert_eq!(cap.span, Span::new(6, 1, 13));
    }

    #[test]
    fn links_are_records_or_allowed_schemes() {
        let (body, faults) = read(
            "[a](product:x#cap) [b](https://e.org/) [c](javascript:alert(1)) [d](../x) ![e](x.png) [f](//host) <https://e.org>",
        );
        let rules: Vec<_> = faults.iter().map(|d| d.rule).collect();
        assert_eq!(rules, vec![Rule::LinkRefused; 4]);
        let cap =
            RecordLink { record_type: RecordType::Product, slug: "x".into(), anchor: Some("cap".into()) };
        assert_eq!(body.opening.links[0], Link::Record(Spanned { value: cap, span: Span::default() }));
        assert_eq!(body.opening.links[2], Link::Refused);
    }

    #[test]
    fn running_text_keeps_the_numbers_of_lists() {
        let (body, _) = read("2024. 3. 1. first\n\n3. **a**\n4. b\n   - c\n   - d\n5. e\n");
        assert_eq!(body.opening.running(), "2024. 3. 1. first 3. a 4. b c d 5. e");
    }

    #[test]
    fn line_ends_between_unspaced_scripts_are_nothing() {
        let (body, _) = read("正品的生产\n**日期**印\nA盒。\n봉인을\n본다\n\n## ซีล {#seal}\nแถบผนึก\nปิด\n");
        assert_eq!(body.opening.running(), "正品的生产日期印 A盒。 봉인을 본다");
        assert_eq!(body.sections[0].body.ops.len(), 3);
        assert_eq!(body.sections[0].body.text, "แถบผนึกปิด");
    }

    #[test]
    fn comments_are_nothing() {
        let (body, faults) = read("a <!-- b --> c\n\n<!-- d\n\ne --> f\n\n- <!-- g -->\n");
        assert_eq!(body.opening.text, "a  c f\n");
        assert_eq!(faults.iter().filter(|fault| fault.rule == Rule::HtmlComment).count(), 3);
    }

    #[test]
    fn code_that_ends_is_told_from_code_that_does_not() {
        for (source, wanted) in [
            ("```\na\n```\n", 0),
            ("~~~~ x\na\n~~~\n~~~~~\n", 0),
            ("> ```\n> a\n> ```\n", 0),
            ("- ```\n  a\n  ```", 0),
            ("```\n```\n", 0),
            ("```\na\n", 1),
            ("```\n", 1),
            ("````\na\n```\n", 1),
            ("> ```\n> a\n\nb\n", 1),
        ] {
            let faults = read(source).1;
            let count = faults.iter().filter(|fault| fault.rule == Rule::TextUnclosed).count();
            assert_eq!(count, wanted, "{source:?}");
        }
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

    /// It would take hours if each were looked for among all the others.
    #[test]
    fn many_sections_are_told_apart() {
        let headings: String = (0..100_000).map(|number| format!("## a {{#s{number}}}\n")).collect();
        let (body, faults) = read(&format!("{headings}## a {{#s7}}\n"));
        assert_eq!(body.sections.len(), 100_001);
        assert_eq!(faults.iter().map(|fault| fault.rule).collect::<Vec<_>>(), [Rule::DuplicateId]);
    }

    #[test]
    fn a_section_without_id_is_refused() {
        let (body, faults) = read("## Cap\nx\n");
        assert_eq!(faults[0].rule, Rule::UndeclaredSection);
        assert_eq!(faults[0].origin.span, Span::new(4, 1, 6));
        assert_eq!((body.opening, body.sections), (Prose::default(), vec![]));
    }
}
