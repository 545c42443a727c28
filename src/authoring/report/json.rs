//! Diagnostics for programs.
//!
//! **Invariant:** a JSON array, one diagnostic a line; keys are never renamed.

use serde::Serialize;

use super::Show;
use crate::diag::Diagnostic;

#[derive(Serialize)]
struct ReportRow<'a> {
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    /// From 1; `null` where the fault is in the file as a whole.
    line: Option<u32>,
    column: Option<u32>,
    length: Option<u32>,
    message: String,
    hint: Option<String>,
    suggestion: Option<&'a str>,
    /// The line itself.
    source: Option<String>,
    /// How many more faults of the file against the rule were left out after this one.
    #[serde(skip_serializing_if = "is_none")]
    more: usize,
}

fn is_none(count: &usize) -> bool {
    *count == 0
}

/// `diagnostics` as a JSON array.
pub fn json(show: &Show<'_>, diagnostics: &[Diagnostic]) -> String {
    let rows = diagnostics.iter().map(|diagnostic| {
        let (message, hints) = show.words.diagnostic_as_it_is(diagnostic);
        let span = diagnostic.origin.span;
        let placed = (span.line > 0).then_some(span);
        let row = ReportRow {
            code: diagnostic.rule.code(),
            severity: diagnostic.severity.as_str(),
            file: &diagnostic.origin.file,
            line: placed.map(|span| span.line),
            column: placed.map(|span| span.column),
            length: placed.map(|span| span.length),
            message,
            hint: hints.last().cloned(),
            suggestion: diagnostic.suggestion.as_deref(),
            source: show.line(diagnostic).map(|(line, _)| line),
            more: diagnostic.more,
        };
        serde_json::to_string(&row).expect("strings and numbers always serialise")
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", rows.join(",\n")) }
}
