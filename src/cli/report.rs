//! What commands say of faults that they found, and whether faults end a command.
//!
//! **Invariant:** JSON goes to standard output, text to standard error; never both.

use clap::ArgMatches;

use super::message;
use crate::authoring::report::{Show, json};
use crate::authoring::words::MessageWords;
use crate::diag::{self, Diagnostic, Severity};
use crate::pipeline::{Checked, Inputs};

/// What a check found, for people or for programs.
pub struct CheckReport<'a> {
    /// The words.
    pub words: &'a MessageWords,
    /// The folders.
    pub inputs: &'a Inputs,
    /// The arguments.
    pub matches: &'a ArgMatches,
    /// Whether all warnings are shown.
    pub all: bool,
}

impl CheckReport<'_> {
    /// Prints what was found: JSON on standard output, or text on standard error with a summary.
    pub fn print(&self, checked: &Checked) {
        let is_json = self.matches.get_one::<String>("format").is_some_and(|format| format == "json");
        let text_of = |file: &str| self.inputs.text(file);
        let show = Show::new(self.words, &text_of, self.all || is_json);
        if checked.from_clock {
            message::line(&self.words.say("today-from-clock", &[("date", &checked.today.to_string())]));
        }
        if is_json {
            return message::json(&json(&show, &checked.diagnostics));
        }
        say_all(&show, &checked.diagnostics);
        match checked.diagnostics.iter().map(|diagnostic| diagnostic.severity).min() {
            None | Some(Severity::Note) => message::line(&self.words.say("summary-clean", &[])),
            Some(Severity::Warning) if stops(self.matches, &checked.diagnostics) => {
                message::line(&self.words.say("summary-denied", &[]));
            }
            Some(_) => {}
        }
    }
}

/// Whether `diagnostics` are what ends in exit code 1: errors, and warnings with `--deny warnings`.
pub fn stops(matches: &ArgMatches, diagnostics: &[Diagnostic]) -> bool {
    let worst = if matches.contains_id("deny") { Severity::Warning } else { Severity::Error };
    diagnostics.iter().any(|diagnostic| diagnostic.severity <= worst)
}

/// Says `diagnostics` and, where there are any, how many.
pub fn say_all(show: &Show<'_>, diagnostics: &[Diagnostic]) {
    let text = show.text(diagnostics, message::is_coloured());
    if !text.is_empty() {
        message::styled(text.trim_end_matches('\n'));
        message::line("");
    }
    let words = show.words;
    let count = |severity| diag::count(diagnostics, severity);
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let text = |n: usize| n.to_string();
    if notes > 0 {
        message::line(&words.say("summary-notes", &[("notes", &text(notes))]));
    }
    if errors + warnings == 0 {
        return;
    }
    message::line(&words.say("summary-faults", &[("errors", &text(errors)), ("warnings", &text(warnings))]));
    let gravest = diagnostics.iter().min_by_key(|diagnostic| diagnostic.severity);
    if let Some(diagnostic) = gravest {
        message::line(&words.say("summary-explain", &[("code", diagnostic.rule.code())]));
    }
}
