//! Prose: text and the operations that lay it out.
//!
//! **Invariant:** `text` is plain; every mark-up that a page shows comes from an operation of this closed list.

use std::fmt;

use super::line_ends;
use crate::domain::{Digested, Digester, RecordType, digested};
use crate::load::Spanned;

/// A piece of rich text: its characters, and how they are laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prose {
    /// All characters, one after another.
    pub text: String,
    /// What happens along the text.
    pub ops: Vec<Op>,
    /// Where the links lead that `ops` number.
    pub links: Vec<Link>,
}

/// A step in laying prose out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// The next so many bytes of the text.
    Text(u32),
    /// An element begins.
    Start(Tag),
    /// An element ends.
    End(Tag),
    /// The link of this number begins.
    Link(u32),
    /// The link ends.
    EndLink,
    /// A line ends in the source.
    SoftBreak,
    /// A line ends on the page.
    HardBreak,
    /// A rule across the column.
    Rule,
}

/// An element of prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A paragraph.
    Paragraph,
    /// A heading, so many levels below the one that the prose stands under.
    Heading(u8),
    /// A bulleted list.
    Bullets,
    /// A numbered list and its first number.
    Numbers(u32),
    /// An item of a list.
    Item,
    /// A quotation.
    Quote,
    /// Preformatted text.
    Preformatted,
    /// Code within a line.
    Code,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// A table.
    Table,
    /// The row of a table's headings.
    TableHead,
    /// A row of a table.
    TableRow,
    /// A cell of the headings' row.
    HeadCell,
    /// A cell.
    Cell,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Link {
    /// A record of the guide.
    Record(Spanned<RecordLink>),
    /// An address outside it: https, mailto or tel.
    Address(String),
    /// A link that was refused: its text stands alone.
    Refused,
}

/// A link to a record of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLink {
    /// The record's type.
    pub record_type: RecordType,
    /// The record's slug; for a case, `yyyy/slug`.
    pub slug: String,
    /// A checkpoint of the record, or what else its page has a place for.
    pub anchor: Option<String>,
}

/// The word before the id of a term of the glossary, which has no name of its own.
const TERM: &str = "term";

impl RecordLink {
    /// A link as it is written: `brand:haneul`, `product:cream#cap`, or `term:use-by`. `None` of what names no record.
    pub fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(':')?;
        let word = word.to_ascii_lowercase();
        if word == TERM {
            let record_type = RecordType::Glossary;
            let slug = record_type.folder().to_owned();
            return Some(Self { record_type, slug, anchor: Some(rest.to_owned()) });
        }
        let record_type = RecordType::parse(&word).filter(|of| of.is_linked())?;
        let (slug, anchor) =
            rest.split_once('#').map_or((rest, None), |(slug, anchor)| (slug, Some(anchor.to_owned())));
        Some(Self { record_type, slug: slug.to_owned(), anchor })
    }

    /// Whether it leads to a term of the glossary.
    pub fn is_term(&self) -> bool {
        self.record_type == RecordType::Glossary
    }
}

/// As it is written.
impl fmt::Display for RecordLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.anchor {
            Some(term) if self.is_term() => write!(f, "{TERM}:{term}"),
            Some(anchor) => write!(f, "{}:{}#{anchor}", self.record_type.as_str(), self.slug),
            None => write!(f, "{}:{}", self.record_type.as_str(), self.slug),
        }
    }
}

digested!(Prose { text, ops, links });
digested!(RecordLink { record_type, slug, anchor });

impl Digested for Op {
    fn absorb(&self, digest: &mut Digester) {
        let (name, number) = match self {
            Self::Text(length) => (0, *length),
            Self::Start(tag) => return tag.absorb(1, digest),
            Self::End(tag) => return tag.absorb(2, digest),
            Self::Link(link) => (3, *link),
            Self::EndLink => (4, 0),
            Self::SoftBreak => (5, 0),
            Self::HardBreak => (6, 0),
            Self::Rule => (7, 0),
        };
        digest.take(&[&[name][..], &number.to_le_bytes()].concat());
    }
}

impl Tag {
    fn absorb(self, at: u8, digest: &mut Digester) {
        let (name, number) = match self {
            Self::Paragraph => (0, 0),
            Self::Heading(level) => (1, u32::from(level)),
            Self::Bullets => (2, 0),
            Self::Numbers(first) => (3, first),
            Self::Item => (4, 0),
            Self::Quote => (5, 0),
            Self::Preformatted => (6, 0),
            Self::Code => (7, 0),
            Self::Emphasis => (8, 0),
            Self::Strong => (9, 0),
            Self::Table => (10, 0),
            Self::TableHead => (11, 0),
            Self::TableRow => (12, 0),
            Self::HeadCell => (13, 0),
            Self::Cell => (14, 0),
        };
        digest.take(&[&[at, name][..], &number.to_le_bytes()].concat());
    }
}

impl Digested for Link {
    fn absorb(&self, digest: &mut Digester) {
        let (record, address) = match self {
            Self::Record(link) => (Some(link), None),
            Self::Address(address) => (None, Some(address)),
            Self::Refused => (None, None),
        };
        record.absorb(digest);
        address.absorb(digest);
    }
}

impl Prose {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether there is a word or a number in it.
    pub fn has_words(&self) -> bool {
        self.text.contains(char::is_alphanumeric)
    }

    /// How many paragraphs, lists, tables and other blocks it has, one after another.
    pub fn blocks(&self) -> usize {
        let (mut blocks, mut depth) = (0, 0_usize);
        for op in &self.ops {
            match op {
                Op::Start(_) => {
                    blocks += usize::from(depth == 0);
                    depth += 1;
                }
                Op::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        blocks
    }

    /// Its text as running text: a space wherever a line, a paragraph or a cell ends, and the numbers of numbered lists.
    pub fn running(&self) -> String {
        let mut running = String::with_capacity(self.text.len() + 16);
        let mut rest = self.text.as_str();
        // The lists that are open, each with the number of its next item.
        let mut lists: Vec<Option<u32>> = Vec::new();
        for op in &self.ops {
            match op {
                Op::Start(Tag::Bullets) => lists.push(None),
                Op::Start(Tag::Numbers(first)) => lists.push(Some(*first)),
                Op::End(Tag::Bullets | Tag::Numbers(_)) => {
                    lists.pop();
                }
                _ => {}
            }
            match op {
                Op::Text(length) => {
                    let (text, after) = rest.split_at(usize::try_from(*length).unwrap_or(rest.len()));
                    running.push_str(text);
                    rest = after;
                }
                Op::Link(_) | Op::EndLink => {}
                Op::Start(Tag::Code | Tag::Emphasis | Tag::Strong)
                | Op::End(Tag::Code | Tag::Emphasis | Tag::Strong) => {}
                Op::Start(_) | Op::End(_) | Op::SoftBreak | Op::HardBreak | Op::Rule => {
                    if !running.is_empty() && !running.ends_with(' ') {
                        running.push(' ');
                    }
                }
            }
            if let (Op::Start(Tag::Item), Some(Some(number))) = (op, lists.last_mut()) {
                running.push_str(&format!("{number}. "));
                *number = number.saturating_add(1);
            }
        }
        running.truncate(running.trim_end().len());
        running
    }

    /// Takes away the line ends that are nothing on a page, and the room that was kept for more: there are a million of these.
    pub(super) fn finish(&mut self) {
        let mut at = 0;
        let mut ops: Vec<Op> = Vec::with_capacity(self.ops.len());
        for op in self.ops.drain(..) {
            match (op, ops.last_mut()) {
                (Op::Text(length), last) => {
                    at += usize::try_from(length).unwrap_or(usize::MAX);
                    match last {
                        Some(Op::Text(before)) => *before += length,
                        _ => ops.push(op),
                    }
                }
                (Op::SoftBreak, _) => {
                    let (before, after) = self.text.split_at(at);
                    let ends = before.chars().next_back().zip(after.chars().next());
                    if !ends.is_some_and(|(before, after)| line_ends::is_nothing(before, after)) {
                        ops.push(op);
                    }
                }
                _ => ops.push(op),
            }
        }
        ops.shrink_to_fit();
        self.ops = ops;
        self.text.shrink_to_fit();
        self.links.shrink_to_fit();
    }

    pub(super) fn push_text(&mut self, text: &str) {
        let length = u32::try_from(text.len()).expect("a text file is at most a mebibyte");
        self.text.push_str(text);
        match self.ops.last_mut() {
            Some(Op::Text(before)) => *before += length,
            _ if length > 0 => self.ops.push(Op::Text(length)),
            _ => {}
        }
    }
}
