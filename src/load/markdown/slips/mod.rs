//! Lines that look like a heading, or name a section, and became neither.
//!
//! A section's heading says who may see what stands below it. Where a slip keeps it from being one, its text belongs to the
//! section above, which everybody may see. So each line of a text is looked at as it is written, whatever Markdown makes of
//! it: in a list, in a comment, in HTML, in what no page shows.
//!
//! **Invariant:** a line is passed over only where it is a heading that was taken for one, or stands in code that ends.

mod comment_marks;
mod folded;
mod heading_marks;
mod references;
mod suspects;
#[cfg(test)]
mod tests;

pub use comment_marks::has_comment;
pub use folded::folded;
pub(super) use heading_marks::CLASSES;
pub use heading_marks::is_heading_in_head;
pub(super) use suspects::Suspect;

use std::borrow::Cow;
use std::ops::Range;

use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;

use comment_marks::{OPENS, comment_slip, has_mistyped_mark, is_greater, is_less};
use heading_marks::{
    begins_as_heading, has_class, has_heading_within, html_heading, is_brace, is_hash, names_in_braces,
};
use references::decoded;

/// What Markdown made of a text, as far as a line's right to look like a heading follows from it.
#[derive(Default)]
pub(super) struct MarkdownReading {
    /// The headings, in order.
    pub(super) headings: Vec<(Range<usize>, HeadingFate)>,
    /// Fenced code that ends, and code within lines.
    pub(super) code: Vec<Range<usize>>,
    /// Comments.
    pub(super) comments: Vec<Range<usize>>,
}

/// What became of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadingFate {
    /// It begins a section or one of its parts.
    Taken,
    /// It is one within a text.
    Plain,
    /// It was refused, and told of.
    Refused,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// It looks like a heading.
    Heading,
    /// It has a heading in HTML.
    Html,
    /// It has the class of a part where that is none.
    Class,
    /// It begins a comment that does not end.
    Comment,
    /// It has a mark of comments with a slip in it, so that the note would be text.
    Mark,
    /// It begins a comment within a comment.
    Nested,
    /// It ends a comment that begins nowhere.
    Stray,
}

/// Something of a text, each with its place in bytes.
type Placed<T> = Vec<(Range<usize>, T)>;

/// The faults and the suspects among the lines of `text`.
pub(super) fn scan(text: &str, read: &MarkdownReading) -> (Placed<Slip>, Placed<Suspect>) {
    let shown = masked(text, &read.code);
    let (mut slips, mut suspects) = (Vec::new(), Vec::new());
    let mut is_first = true;
    let mut start = 0;
    for whole in text.split_inclusive(['\n', '\u{2028}', '\u{2029}']) {
        let range = start..start + whole.trim_end_matches(['\n', '\u{2028}', '\u{2029}']).len();
        start += whole.len();
        let line = &text[range.clone()];
        if is_blank(line) {
            is_first = true;
            continue;
        }
        let heading = within(&read.headings, &range, |(range, _)| range).map(|(_, heading)| *heading);
        if heading == Some(HeadingFate::Refused) {
            is_first = true;
            continue;
        }
        // What a heading that was taken says besides its own id or class.
        let end = match heading {
            Some(HeadingFate::Taken) if line.trim_end().ends_with('}') => {
                line.rfind('{').unwrap_or(line.len())
            }
            _ => line.len(),
        };
        let bare = &shown[range.start..range.start + end];
        let in_comment = within(&read.comments, &range, |range| range);
        let slip = || slip_of(bare, heading).or_else(|| comment_slip(bare, range.start, &read.comments));
        match (heading.is_some() || has_marks(bare)).then(slip).flatten() {
            Some(slip) => slips.push((trimmed(text, &range), slip)),
            None if in_comment.is_none() && heading != Some(HeadingFate::Taken) => {
                let suspect = Suspect::of(line, bare, is_first, heading.is_some());
                suspects.extend(suspect.map(|suspect| (trimmed(text, &range), suspect)));
            }
            None => {}
        }
        is_first = heading.is_some();
    }
    (slips, suspects)
}

/// The item of the ordered `items` whose range meets `range`.
fn within<'i, T>(items: &'i [T], range: &Range<usize>, of: impl Fn(&T) -> &Range<usize>) -> Option<&'i T> {
    let item = items.get(items.partition_point(|item| of(item).end <= range.start))?;
    (of(item).start < range.end).then_some(item)
}

/// `text` with `x` for every byte of code but its line ends.
fn masked<'t>(text: &'t str, code: &[Range<usize>]) -> Cow<'t, str> {
    if code.is_empty() {
        return text.into();
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in code {
        for byte in bytes[range.clone()].iter_mut().filter(|byte| **byte != b'\n') {
            *byte = b'x';
        }
    }
    String::from_utf8(bytes).expect("whole characters give way to ASCII").into()
}

fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let line = &text[range.clone()];
    let start = range.start + (line.len() - line.trim_start().len());
    start..range.start + line.trim_end().len()
}

/// Whether a character shows nothing: a space of any kind, or one that Unicode lets be ignored.
fn is_empty(c: char) -> bool {
    let is_ignorable = || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c);
    c.is_whitespace() || (!c.is_ascii() && (c == '\u{2800}' || is_ignorable()))
}

fn is_blank(line: &str) -> bool {
    line.chars().all(is_empty)
}

/// Whether a line has a sign without which one that is no heading has no slip.
fn has_marks(line: &str) -> bool {
    line.contains(|c| c == '&' || is_less(c) || is_greater(c) || is_hash(c) || is_brace(c))
}

fn slip_of(written: &str, heading: Option<HeadingFate>) -> Option<Slip> {
    let line = &*decoded(written);
    let written = written.matches(OPENS).count();
    if has_mistyped_mark(line) || line.matches(OPENS).count() > written {
        return Some(Slip::Mark);
    }
    if html_heading(line) {
        return Some(Slip::Html);
    }
    if (heading.is_none() && begins_as_heading(line)) || has_heading_within(line) || names_in_braces(line) {
        return Some(Slip::Heading);
    }
    has_class(line, heading.is_some()).then_some(Slip::Class)
}

/// Whether a text, as it would stand in a paragraph, has a line that would be told of.
pub(super) fn is_slip(text: &str) -> bool {
    text.lines().any(|line| slip_of(line, None).is_some() || comment_slip(line, 0, &[]).is_some())
}
