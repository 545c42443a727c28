//! Diagnostics for people: the line itself with the fault marked, and what to do.
//!
//! **Invariant:** legible without colour; nothing is shown twice, and nothing shown is hidden or a line that content made.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::authoring::words::MessageWords;
use crate::diag::{Diagnostic, Severity, escaped};

/// The largest line, in characters, that is shown with its fault.
const MAX_LINE: usize = 240;

/// Renders diagnostics.
pub struct Show<'a> {
    /// The words.
    pub words: &'a MessageWords,
    /// The text of a file, where its lines are read again.
    text_of: &'a dyn Fn(&str) -> Option<String>,
    /// The file that was read last; none at first.
    read: RefCell<Option<ReadFile>>,
}

/// A file's text.
struct ReadFile {
    file: Arc<str>,
    text: String,
    /// Where each line begins.
    starts: Vec<usize>,
    /// The place that was looked for last: a line of a mebibyte may bear many faults, and is walked along once.
    last: LinePlace,
}

/// A place in a line, by characters and by bytes.
#[derive(Clone, Copy, Default)]
struct LinePlace {
    line: usize,
    characters: usize,
    bytes: usize,
}

impl ReadFile {
    fn of(file: Arc<str>, text: String) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, text, starts, last: LinePlace::default() }
    }

    /// Line `number`, from 0.
    fn line(&self, number: usize) -> Option<&str> {
        let start = *self.starts.get(number)?;
        let end = self.starts.get(number + 1).map_or(self.text.len(), |next| next - 1);
        self.text.get(start..end)
    }

    /// The bytes before character `characters` of line `number`.
    fn bytes_before(&mut self, number: usize, characters: usize) -> usize {
        let from = Some(self.last).filter(|last| last.line == number && last.characters <= characters);
        let from = from.unwrap_or(LinePlace { line: number, ..LinePlace::default() });
        let line = self.line(number).unwrap_or_default();
        let rest = &line[from.bytes..];
        let bytes = rest.char_indices().nth(characters - from.characters).map_or(rest.len(), |(at, _)| at);
        let bytes = from.bytes + bytes;
        self.last = LinePlace { line: number, characters, bytes };
        bytes
    }
}

impl<'a> Show<'a> {
    /// Shows in `words`; `text_of` gives a file's text.
    pub fn new(words: &'a MessageWords, text_of: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { words, text_of, read: RefCell::default() }
    }

    /// `diagnostics` as text, each followed by an empty line; in the colours of a terminal where it is `coloured`.
    pub fn text<'d>(&self, diagnostics: impl IntoIterator<Item = &'d Diagnostic>, coloured: bool) -> String {
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut out = String::new();
        for diagnostic in diagnostics {
            out.push_str(&self.one(diagnostic, &renderer));
            out.push_str("\n\n");
        }
        out
    }

    fn one(&self, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
        let (message, mut hints) = self.words.diagnostic(diagnostic);
        if diagnostic.more > 0 {
            hints.push(self.words.say("faults-more", &[("count", &diagnostic.more.to_string())]));
        }
        let (level, name) = match diagnostic.severity {
            Severity::Error => (Level::ERROR, "severity-error"),
            Severity::Warning => (Level::WARNING, "severity-warning"),
            Severity::Note => (Level::NOTE, "severity-note"),
        };
        let (name, hint) = (self.words.say(name, &[]), self.words.say("severity-hint", &[]));
        let title = level.with_name(name.as_str()).primary_title(message).id(diagnostic.rule.code());
        let origin = &diagnostic.origin;
        let line = self.line(diagnostic).map(|(line, range)| written_out(&line, range));
        let path = escaped(&origin.file);
        let mut group = match &line {
            Some((line, range)) => {
                let snippet =
                    Snippet::source(line.as_str()).line_start(origin.span.line as usize).path(&*path);
                title.element(snippet.annotation(AnnotationKind::Primary.span(range.clone())))
            }
            None if origin.span.line > 0 => {
                let at = Origin::path(&*path).line(origin.span.line as usize);
                title.element(at.char_column(origin.span.column as usize))
            }
            None => title.element(Origin::path(&*path)),
        };
        for text in hints {
            group = group.element(Level::HELP.with_name(hint.as_str()).message(text));
        }
        renderer.render(&[group])
    }

    /// The line that a diagnostic is about, and the byte range of what it marks.
    pub fn line(&self, diagnostic: &Diagnostic) -> Option<(String, Range<usize>)> {
        let span = diagnostic.origin.span;
        let number = span.line.checked_sub(1)? as usize;
        let mut read = self.read.borrow_mut();
        // Diagnostics come by file: each is read once for all of its own.
        if read.as_ref().is_none_or(|read| read.file != diagnostic.origin.file) {
            let text = (self.text_of)(&diagnostic.origin.file)?;
            *read = Some(ReadFile::of(diagnostic.origin.file.clone(), text));
        }
        let read = read.as_mut()?;
        let (before, length) = (span.column as usize - 1, span.length as usize);
        // Far to the right of a long line, only the neighbourhood of the fault is shown.
        let is_long = read.line(number)?.char_indices().nth(MAX_LINE).is_some();
        let skipped = if is_long { before.saturating_sub(MAX_LINE / 3) } else { 0 };
        let start = read.bytes_before(number, skipped);
        let shown: String = read.line(number)?[start..].chars().take(MAX_LINE).collect();
        let offset = |chars: usize| shown.char_indices().nth(chars).map_or(shown.len(), |(i, _)| i);
        let (start, end) = (offset(before - skipped), offset(before - skipped + length));
        Some((shown.replace('\t', " "), start..end.max(start)))
    }
}

/// A line as a terminal shows it, and where what is marked stands in it.
fn written_out(line: &str, marked: Range<usize>) -> (String, Range<usize>) {
    let mut out = escaped(&line[..marked.start]).into_owned();
    let start = out.len();
    out.push_str(&escaped(&line[marked.clone()]));
    let end = out.len();
    out.push_str(&escaped(&line[marked.end..]));
    (out, start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authoring::words::MessageLanguage;
    use crate::diag::{Origin, Rule, Span, sort};

    fn fault(line: usize, column: usize, length: usize) -> Diagnostic {
        let origin = Origin { file: "a\n\u{202E}b.yaml".into(), span: Span::new(line, column, length) };
        Diagnostic::new(Rule::UnknownField, origin).with("field", "x\n\u{1B}[8m").with("known", "y")
    }

    #[test]
    fn a_report_hides_nothing_and_forges_no_line() {
        let text = |_: &str| Some("가\u{1B}[31m\u{202E}: 나\u{200B}\n".to_owned());
        let words = MessageWords::new(MessageLanguage::En);
        let shown = Show::new(&words, &text).text(&[fault(1, 11, 1)], false);
        assert!(!shown.contains(['\u{1B}', '\u{202E}', '\u{200B}']), "{shown}");
        assert!(shown.contains("unknown field `x\\n\\u{1b}[8m`"), "{shown}");
        assert!(shown.contains("a\\n\\u{202e}b.yaml:1"), "{shown}");
        let caret = shown.lines().find(|line| line.contains('^')).unwrap();
        assert_eq!(caret.trim_matches([' ', '|']), "^".repeat("\\u{200b}".len()), "{shown}");
    }

    #[test]
    fn faults_along_one_line_are_shown_where_they_are() {
        let line: String = (0..200_000).map(|n| char::from_u32(0xAC00 + n % 11_000).unwrap()).collect();
        let text = |_: &str| Some(line.clone());
        let words = MessageWords::new(MessageLanguage::En);
        let show = Show::new(&words, &text);
        for at in [1, 300, 299, 150_000, 150_001, 20, 200_000] {
            let (shown, range) = show.line(&fault(1, at, 1)).unwrap();
            assert_eq!(Some(&shown[range]), line.chars().nth(at - 1).map(String::from).as_deref(), "{at}");
        }
    }

    #[test]
    fn the_report_on_a_file_of_faults_is_short() {
        let text = |_: &str| Some("x: ".repeat(1 << 18));
        let words = MessageWords::new(MessageLanguage::En);
        let mut found: Vec<_> = (0..200_000).map(|n| fault(1, 3 * n + 1, 1)).collect();
        sort(&mut found);
        let shown = Show::new(&words, &text).text(&found, false);
        assert!(shown.len() < 200_000, "{} bytes", shown.len());
        assert!(shown.contains("199950 more"), "{shown}");
    }
}
