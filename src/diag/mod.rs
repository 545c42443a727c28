//! A fault in the content, as data: which rule, where, and the words that fill the rule's message.
//!
//! The wording lives in `locales/desk/<language>.ftl` under the rule's code, so that a diagnostic is made once and
//! read in Korean or English.
//!
//! **Invariant:** nothing here prints, reads a file or knows a language.

mod rule;

pub use rule::{RULES, Rule};

use std::fmt;
use std::sync::Arc;

/// How grave a diagnostic is. Only errors stop a build by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The content cannot be published as it is.
    Error,
    /// It can, but somebody should look; `--deny warnings` makes it an error.
    Warning,
    /// Worth knowing; never fails a build.
    Note,
}

impl Severity {
    /// The lower-case word used in JSON output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A place in a text file. Lines and columns count from 1, columns and length in characters.
/// Line 0 means the file as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Line, from 1; 0 for the whole file.
    pub line: u32,
    /// Column of the first character, from 1.
    pub column: u32,
    /// Characters covered on that line; at least 1 when `line` is not 0.
    pub length: u32,
}

impl Span {
    /// The file as a whole.
    pub const FILE: Span = Span { line: 0, column: 0, length: 0 };

    /// `length` characters from `column` of `line`, both from 1.
    pub fn new(line: usize, column: usize, length: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { line: clamp(line), column: clamp(column), length: clamp(length.max(1)) }
    }
}

/// Where a fault is: a file below the content's root, and a place in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// Path relative to the content's root, with `/`.
    pub file: Arc<str>,
    /// The place in that file.
    pub span: Span,
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule broken.
    pub rule: Rule,
    /// The rule's severity, or a milder one for a draft.
    pub severity: Severity,
    /// Where.
    pub origin: Origin,
    /// What fills the placeholders of the rule's message.
    pub args: Vec<(&'static str, String)>,
    /// What the author most likely meant, to be put in place of what is marked.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A fault against `rule` at `origin`, with the rule's own severity.
    pub fn new(rule: Rule, origin: Origin) -> Self {
        Self { rule, severity: rule.severity(), origin, args: Vec::new(), suggestion: None }
    }

    /// Adds the value of the message's placeholder `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds what the author most likely meant.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// The same fault, less grave: what is incomplete in a draft is only warned about.
    #[must_use]
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.max(severity);
        self
    }
}

/// Brings diagnostics into the order in which they are shown: by file, place, rule; equal ones once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (&a.origin, a.rule, &a.args).cmp(&(&b.origin, b.rule, &b.args)));
    diagnostics.dedup();
}
