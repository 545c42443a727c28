//! Events of the Markdown parser become prose.
//!
//! **Invariant:** HTML becomes text, a comment nothing, and no event mark-up that the closed list of operations does not have.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag as MdTag, TagEnd};

use super::{SectionWriter, Target};
use crate::diag::Rule;
use crate::load::markdown::comments::{comments, without};
use crate::load::markdown::prose::{Op, Prose, Tag};
use crate::load::markdown::signs;
use crate::load::yaml::DecodeContext;

impl SectionWriter<'_> {
    pub(super) fn prose(&mut self) -> Option<&mut Prose> {
        let section = self.body.sections.last_mut();
        match (self.target, section) {
            (Target::Opening, _) => Some(&mut self.body.opening),
            (Target::Title, Some(section)) => Some(&mut section.title),
            (Target::Body, Some(section)) => Some(&mut section.body),
            (Target::Part(kind, in_heading), Some(section)) => {
                let part = kind.of(section)?;
                Some(if in_heading { &mut part.heading } else { &mut part.body })
            }
            _ => None,
        }
    }

    pub(super) fn op(&mut self, op: Op) {
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

    pub(super) fn start(&mut self, tag: Tag) {
        self.open.push(tag);
        self.op(Op::Start(tag));
    }

    fn end(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.op(Op::End(tag));
        }
    }

    pub(super) fn take(&mut self, event: Event<'_>, range: Range<usize>, context: &mut DecodeContext) {
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
