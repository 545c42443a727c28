//! Diagnostics for people: the line itself with the fault marked, and what to do.
//!
//! **Invariant:** legible without colour; nothing is shown twice.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::sync::Arc;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::words::Words;
use crate::diag::{Diagnostic, Rule, Severity};

/// How many warnings of one rule plain output shows.
const MAX_WARNINGS: usize = 20;

/// The largest line, in characters, that is shown with its fault.
const MAX_LINE: usize = 240;

/// Renders diagnostics.
pub struct Show<'a> {
    /// The words.
    pub words: &'a Words,
    /// The text of a file, where its lines are read again.
    text_of: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the terminal shows colours.
    coloured: bool,
    /// Whether all warnings are shown, or at most twenty a rule.
    all: bool,
    /// The file that was read last; none at first.
    read: RefCell<Option<ReadFile>>,
}

/// A file's lines.
struct ReadFile {
    file: Arc<str>,
    lines: Vec<String>,
}

impl<'a> Show<'a> {
    /// Shows on standard error: in colours where that is a terminal that has them.
    pub fn new(words: &'a Words, text_of: &'a dyn Fn(&str) -> Option<String>, all: bool) -> Self {
        let coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { words, text_of, coloured, all, read: RefCell::default() }
    }

    /// `diagnostics` as text, each followed by an empty line; then what was left out.
    pub fn text(&self, diagnostics: &[Diagnostic]) -> String {
        let mut out = String::new();
        let mut shown: BTreeMap<Rule, usize> = BTreeMap::new();
        for diagnostic in diagnostics {
            let count = shown.entry(diagnostic.rule).or_default();
            *count += 1;
            if self.all || diagnostic.severity == Severity::Error || *count <= MAX_WARNINGS {
                out.push_str(&self.one(diagnostic));
                out.push_str("\n\n");
            }
        }
        for (rule, count) in shown.into_iter().filter(|(_, count)| !self.all && *count > MAX_WARNINGS) {
            if rule.severity() != Severity::Error {
                let more = (count - MAX_WARNINGS).to_string();
                let more = self.words.say("summary-more", &[("count", &more)]);
                out.push_str(&format!("{}: {more}\n", rule.code()));
            }
        }
        out
    }

    fn one(&self, diagnostic: &Diagnostic) -> String {
        let (message, hints) = self.words.diagnostic(diagnostic);
        let (level, name) = match diagnostic.severity {
            Severity::Error => (Level::ERROR, "severity-error"),
            Severity::Warning => (Level::WARNING, "severity-warning"),
            Severity::Note => (Level::NOTE, "severity-note"),
        };
        let (name, hint) = (self.words.say(name, &[]), self.words.say("severity-hint", &[]));
        let title = level.with_name(name.as_str()).primary_title(message).id(diagnostic.rule.code());
        let origin = &diagnostic.origin;
        let line = self.line(diagnostic);
        let mut group = match &line {
            Some((line, range)) => {
                let snippet =
                    Snippet::source(line.as_str()).line_start(origin.span.line as usize).path(&*origin.file);
                title.element(snippet.annotation(AnnotationKind::Primary.span(range.clone())))
            }
            None if origin.span.line > 0 => {
                let at = Origin::path(&*origin.file).line(origin.span.line as usize);
                title.element(at.char_column(origin.span.column as usize))
            }
            None => title.element(Origin::path(&*origin.file)),
        };
        for text in hints {
            group = group.element(Level::HELP.with_name(hint.as_str()).message(text));
        }
        let renderer = if self.coloured { Renderer::styled() } else { Renderer::plain() };
        renderer.decor_style(DecorStyle::Ascii).render(&[group])
    }

    /// The line that a diagnostic is about, and the byte range of what it marks.
    pub fn line(&self, diagnostic: &Diagnostic) -> Option<(String, std::ops::Range<usize>)> {
        let span = diagnostic.origin.span;
        let number = span.line.checked_sub(1)? as usize;
        let mut read = self.read.borrow_mut();
        // Diagnostics come by file: each is read once for all of its own.
        if read.as_ref().is_none_or(|read| read.file != diagnostic.origin.file) {
            let text = (self.text_of)(&diagnostic.origin.file)?;
            let lines = text.split('\n').map(str::to_owned).collect();
            *read = Some(ReadFile { file: diagnostic.origin.file.clone(), lines });
        }
        let line = read.as_ref()?.lines.get(number)?;
        let (before, length) = (span.column as usize - 1, span.length as usize);
        // Far to the right of a long line, only the neighbourhood of the fault is shown.
        let skipped = if line.chars().count() > MAX_LINE { before.saturating_sub(MAX_LINE / 3) } else { 0 };
        let shown: String = line.chars().skip(skipped).take(MAX_LINE).collect();
        let offset = |chars: usize| shown.char_indices().nth(chars).map_or(shown.len(), |(i, _)| i);
        let (start, end) = (offset(before - skipped), offset(before - skipped + length));
        Some((shown.replace('\t', " "), start..end.max(start)))
    }
}
