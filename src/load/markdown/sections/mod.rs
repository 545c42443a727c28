//! A Markdown body becomes an opening and sections, each a checkpoint's, a variant's or a declared one.
//!
//! **Invariant:** a section is known by its id alone; order and wording of headings carry no meaning.

mod events;
mod headings;
mod lines;
mod links;
mod missed;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use pulldown_cmark::Parser;

use lines::Lines;

use super::prose::{Prose, Tag};
use super::slips;
use super::{OPTIONS, signs};
use crate::diag::{Rule, Span};
use crate::domain::{digested, is_token};
use crate::load::yaml::DecodeContext;

/// What a language file says below its front matter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The prose before the first section.
    pub opening: Prose,
    /// The sections in the order written.
    pub sections: Vec<SectionText>,
    /// Lines that may be the heading of a section that they did not become: the record can tell.
    pub doubts: Vec<DoubtfulLine>,
}

/// A line that may be the heading of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubtfulLine {
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
    /// What genuine goods show. Most sections lack most parts, and there are many.
    pub genuine: Option<Box<SectionPart>>,
    /// What the others show.
    pub counterfeit: Option<Box<SectionPart>>,
    /// When genuine goods look otherwise.
    pub caution: Option<Box<SectionPart>>,
    /// Of a question: what its picture shows, for those who do not see it.
    pub picture: Option<Box<SectionPart>>,
    /// Of a question: the answers to choose from, each in its heading; what stands below is said of it afterwards.
    pub options: Vec<SectionOption>,
    /// Of a question: why the right answer is right.
    pub why: Option<Box<SectionPart>>,
}

/// An answer to choose from.
#[derive(Clone, Debug, Default)]
pub struct SectionOption {
    /// The id in the class of its heading.
    pub id: String,
    /// Where that stands.
    pub span: Span,
    /// What it says.
    pub part: SectionPart,
}

impl PartialEq for SectionOption {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, &self.part) == (&other.id, &other.part)
    }
}

impl PartialEq for SectionText {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, &self.title, &self.body) == (&other.id, &other.title, &other.body)
            && (&self.genuine, &self.counterfeit, &self.caution)
                == (&other.genuine, &other.counterfeit, &other.caution)
            && (&self.picture, &self.options, &self.why) == (&other.picture, &other.options, &other.why)
    }
}

impl SectionText {
    /// Whether there is a word below its heading, those of its parts aside.
    pub fn has_words(&self) -> bool {
        let mut prose = self.parts().map(|part| &part.body).chain([&self.body]);
        prose.any(Prose::has_words)
    }

    /// Its parts: those of a point, then those of a question.
    pub fn parts(&self) -> impl Iterator<Item = &SectionPart> {
        let of_point = [&self.genuine, &self.counterfeit, &self.caution, &self.picture].map(Option::as_deref);
        let of_options = self.options.iter().map(|option| &option.part);
        of_point.into_iter().flatten().chain(of_options).chain(self.why.as_deref())
    }
}

digested!(SectionText { id, title, body, genuine, counterfeit, caution, picture, options, why } but { span });
digested!(SectionOption { id, part } but { span });
digested!(SectionPart { heading, body });

/// A `###` part of a section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SectionPart {
    /// Its heading.
    pub heading: Prose,
    /// Its prose.
    pub body: Prose,
}

/// The operations that prose may hold for a byte of source: a table fills in missing cells, so that 21 KB of source
/// can ask for 2.4 MB of page.
const MAX_OPS_PER_BYTE: usize = 2;

/// Reads the Markdown `source`, which begins after `lines_before` lines of its file. `None` when it is refused whole.
pub fn read_body(source: &str, lines_before: usize, context: &mut DecodeContext) -> Option<Body> {
    let joined = signs::with(source);
    let mut writer = SectionWriter {
        source: &joined,
        lines: Lines::of(&joined, lines_before),
        body: Body::default(),
        target: Target::Opening,
        heading: None,
        open: Vec::new(),
        ops: 0,
        in_head: false,
        read: slips::MarkdownReading::default(),
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
    opening.finish();
    for SectionText { title, body, genuine, counterfeit, caution, picture, options, why, .. } in sections {
        let parts = [genuine, counterfeit, caution, picture, why].map(Option::as_deref_mut);
        let parts = parts.into_iter().flatten();
        let parts = parts.chain(options.iter_mut().map(|option| &mut option.part));
        let parts = parts.flat_map(|part| [&mut part.heading, &mut part.body]);
        parts.chain([title, body]).for_each(Prose::finish);
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
    Picture,
    /// The answer that was begun last.
    Option,
    Why,
}

/// What the class of an answer's heading begins with, before its id.
pub(super) const OPTION: &str = "option-";

impl PartKind {
    fn parse(class: &str) -> Option<Self> {
        match class {
            "genuine" => Some(Self::Genuine),
            "counterfeit" => Some(Self::Counterfeit),
            "caution" => Some(Self::Caution),
            "picture" => Some(Self::Picture),
            "why" => Some(Self::Why),
            _ => class.strip_prefix(OPTION).filter(|id| is_token(id)).map(|_| Self::Option),
        }
    }

    /// Begins this part of `section` under a heading of this `class` at `span`; whether the section did not have it.
    fn begin(self, section: &mut SectionText, class: &str, span: Span) -> bool {
        let part = match self {
            Self::Genuine => &mut section.genuine,
            Self::Counterfeit => &mut section.counterfeit,
            Self::Caution => &mut section.caution,
            Self::Picture => &mut section.picture,
            Self::Why => &mut section.why,
            Self::Option => {
                let id = class.strip_prefix(OPTION).unwrap_or(class).to_owned();
                let is_new = section.options.iter().all(|option| option.id != id);
                section.options.push(SectionOption { id, span, part: SectionPart::default() });
                return is_new;
            }
        };
        let is_new = part.is_none();
        part.get_or_insert_default();
        is_new
    }

    /// The part of `section` that was begun.
    fn of(self, section: &mut SectionText) -> Option<&mut SectionPart> {
        match self {
            Self::Genuine => section.genuine.as_deref_mut(),
            Self::Counterfeit => section.counterfeit.as_deref_mut(),
            Self::Caution => section.caution.as_deref_mut(),
            Self::Picture => section.picture.as_deref_mut(),
            Self::Option => section.options.last_mut().map(|option| &mut option.part),
            Self::Why => section.why.as_deref_mut(),
        }
    }
}

struct SectionWriter<'a> {
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
    read: slips::MarkdownReading,
    /// The ids of the sections.
    ids: HashSet<String>,
    /// Where the sections begin.
    starts: Vec<(usize, String)>,
    /// The HTML block being read.
    html: Option<String>,
    /// The last line of which was told that it has HTML.
    told_html: u32,
}
