//! Prose: text and the operations that lay it out.
//!
//! **Invariant:** `text` is plain; every mark-up that a page shows comes from an operation of this closed list.

use crate::load::At;

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
    Record(At<RecordLink>),
    /// An address outside it: https, mailto or tel.
    Address(String),
    /// A link that was refused: its text stands alone.
    Refused,
}

/// A link to a record of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLink {
    /// product, brand, mark, primer, jurisdiction, case, office or platform.
    pub kind: &'static str,
    /// The record's slug; for a case, `yyyy/slug`.
    pub slug: String,
    /// A checkpoint of the record.
    pub anchor: Option<String>,
}

impl Prose {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Its text as running text: a space wherever a line, a paragraph or a cell ends.
    pub fn running(&self) -> String {
        let mut running = String::with_capacity(self.text.len() + 16);
        let mut rest = self.text.as_str();
        for op in &self.ops {
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
        }
        running.truncate(running.trim_end().len());
        running
    }

    /// Plain prose without layout, of one piece of text.
    pub fn plain(text: &str) -> Self {
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Self { text: text.to_owned(), ops: vec![Op::Text(length)], links: Vec::new() }
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
