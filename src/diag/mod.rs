//! A fault in the content, as data: which rule, where, and the words that fill the rule's message.
//!
//! The wording lives in `locales/authoring/<language>.ftl` under the rule's code, so that a diagnostic is made once and
//! read in Korean or English.
//!
//! **Invariant:** nothing here prints, reads a file or knows a language.

pub mod characters;
mod rule;

pub use characters::escaped;
pub use rule::{RULES, Rule};

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// How many faults of one file against one rule are told one by one; the others are counted. An editor mends a slip that
/// stands in a file a hundred times at one blow, and a file made for it must not fill a disk with its report.
pub const MOST_ALIKE: usize = 50;

/// The longest value, in characters, that a message quotes.
const MOST_QUOTED: usize = 1000;

/// How grave a diagnostic is. Only errors stop a build by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// Path relative to the content's root, with `/`.
    #[serde(with = "shared_text")]
    pub file: Arc<str>,
    /// The place in that file.
    pub span: Span,
}

/// How a text that is shared is kept: each time it stands somewhere, as a text.
mod shared_text {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(text: &Arc<str>, to: S) -> Result<S::Ok, S::Error> {
        (**text).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<str>, D::Error> {
        String::deserialize(from).map(Arc::from)
    }
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The rule broken.
    pub rule: Rule,
    /// The rule's severity, or a milder one for a draft.
    pub severity: Severity,
    /// Where.
    pub origin: Origin,
    /// What fills the placeholders of the rule's message.
    pub args: Vec<(Cow<'static, str>, String)>,
    /// What the author most likely meant, to be put in place of what is marked.
    pub suggestion: Option<String>,
    /// A character of what is marked that is not what it looks like.
    pub look_alike: Option<char>,
    /// How many more faults of the file against the rule were left out, of which this is the last one told.
    pub more: usize,
}

impl Diagnostic {
    /// A fault against `rule` at `origin`, with the rule's own severity.
    pub fn new(rule: Rule, origin: Origin) -> Self {
        Self {
            rule,
            severity: rule.severity(),
            origin,
            args: Vec::new(),
            suggestion: None,
            look_alike: None,
            more: 0,
        }
    }

    /// Adds the value of the message's placeholder `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.word(name, value);
        self
    }

    /// Adds the value of the message's placeholder `name` to a fault that is already noted.
    pub fn word(&mut self, name: &'static str, value: impl fmt::Display) -> &mut Self {
        let mut value = value.to_string();
        if let Some((end, _)) = value.char_indices().nth(MOST_QUOTED) {
            value.truncate(end);
            value.push('…');
        }
        self.args.push((name.into(), value));
        self
    }

    /// Adds what the author most likely meant.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion.filter(|text| text.len() <= MOST_QUOTED);
        self
    }

    /// Adds a character that is not what it looks like.
    #[must_use]
    pub fn naming(mut self, look_alike: Option<char>) -> Self {
        self.look_alike = look_alike;
        self
    }

    /// The same fault, less grave: what is incomplete in a draft is only warned about.
    #[must_use]
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.severity = self.severity.max(severity);
        self
    }
}

/// Brings diagnostics into the order in which they are shown: by file, place, rule; equal ones once, and of those of one
/// file against one rule the first [`MOST_ALIKE`], the last of which tells how many more there are.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (&a.origin, a.rule, &a.args).cmp(&(&b.origin, b.rule, &b.args)));
    diagnostics.dedup();
    let mut told: HashMap<(Arc<str>, Rule, Severity), ToldFaults> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(diagnostics.len());
    for mut diagnostic in diagnostics.drain(..) {
        let key = (diagnostic.origin.file.clone(), diagnostic.rule, diagnostic.severity);
        let told = told.entry(key).or_default();
        // What a stage left out already goes to whichever is the last one told.
        told.more += std::mem::take(&mut diagnostic.more);
        told.count += 1;
        if told.count <= MOST_ALIKE {
            told.last = kept.len();
            kept.push(diagnostic);
        } else {
            told.more += 1;
        }
    }
    for ToldFaults { last, more, .. } in told.into_values() {
        kept[last].more = more;
    }
    *diagnostics = kept;
}

/// Counts the faults of one file while they are found: of those against one rule the first [`MOST_ALIKE`] are told, and the last of
/// them tells how many more there are, which are not even made.
#[derive(Debug, Default)]
pub struct FaultTally(HashMap<Rule, ToldFaults>);

impl FaultTally {
    /// Adds a fault against `rule` to `diagnostics`, which only ever grows, or counts it.
    pub fn tell(&mut self, diagnostics: &mut Vec<Diagnostic>, rule: Rule, make: impl FnOnce() -> Diagnostic) {
        let told = self.0.entry(rule).or_default();
        told.count += 1;
        if told.count <= MOST_ALIKE {
            told.last = diagnostics.len();
            diagnostics.push(make());
        } else {
            diagnostics[told.last].more += 1;
        }
    }
}

/// What was told of a file against a rule.
#[derive(Debug, Default)]
struct ToldFaults {
    count: usize,
    /// Where the last one stands.
    last: usize,
    more: usize,
}

/// How many faults there are of a severity, those that were left out among them.
pub fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    let of = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity);
    of.map(|diagnostic| 1 + diagnostic.more).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(file: &str, line: usize, rule: Rule) -> Diagnostic {
        Diagnostic::new(rule, Origin { file: file.into(), span: Span::new(line, 1, 1) })
    }

    #[test]
    fn what_is_told_of_a_file_is_bounded_and_nothing_is_uncounted() {
        let mut found: Vec<_> = (1..=1000).map(|line| fault("a", line, Rule::UnknownField)).collect();
        found.extend((1..=3).map(|line| fault("a", line, Rule::StrayFile)));
        found.extend((1..=60).map(|line| fault("b", line, Rule::UnknownField)));
        found[999].more = 7;
        sort(&mut found);
        assert_eq!(found.len(), MOST_ALIKE + 3 + MOST_ALIKE);
        assert_eq!(count(&found, Severity::Error), 1000 + 7 + 60);
        assert_eq!(count(&found, Severity::Warning), 3);
        let before = found.clone();
        sort(&mut found);
        assert_eq!(found, before, "sorting again changes nothing");
    }

    #[test]
    fn values_of_any_length_are_quoted_shortly() {
        let fault = fault("a", 1, Rule::UnknownValue).with("value", "한".repeat(1 << 20));
        assert_eq!(fault.args[0].1.chars().count(), MOST_QUOTED + 1);
    }
}
