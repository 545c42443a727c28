//! What commands say of faults that they found, and whether faults end a command.
//!
//! **Invariant:** JSON goes to standard output, text to standard error; never both.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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
    /// Whether each warning is shown, or how many of each rule there are, in one line: a build goes on for all of them.
    pub warnings_in_full: bool,
}

impl CheckReport<'_> {
    /// Prints what was found: JSON on standard output, or text on standard error with a summary.
    pub fn print(&self, checked: &Checked) {
        let is_json = self.matches.get_one::<String>("format").is_some_and(|format| format == "json");
        let text_of = |file: &str| self.inputs.text(file);
        let show = Show::new(self.words, &text_of);
        if checked.from_clock {
            message::line(&self.words.say("today-from-clock", &[("date", &checked.today.to_string())]));
        }
        if is_json {
            return message::plain(&json(&show, &checked.diagnostics));
        }
        let found = &checked.diagnostics;
        if self.warnings_in_full {
            say_all(&show, found);
        } else {
            say_briefly(&show, found);
        }
        match found.iter().map(|diagnostic| diagnostic.severity).min() {
            None | Some(Severity::Note) => message::line(&self.words.say("summary-clean", &[])),
            Some(Severity::Warning) if stops(self.matches, found) => {
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
    say_each(show, diagnostics);
    let words = show.words;
    let [errors, warnings, notes] = counts(diagnostics);
    if notes != "0" {
        message::line(&words.say("summary-notes", &[("notes", &notes)]));
    }
    let gravest = diagnostics.iter().min_by_key(|diagnostic| diagnostic.severity);
    if let Some(diagnostic) = gravest.filter(|diagnostic| diagnostic.severity != Severity::Note) {
        message::line(&words.say("summary-faults", &[("errors", &errors), ("warnings", &warnings)]));
        message::line(&words.say("summary-explain", &[("code", diagnostic.rule.code())]));
    }
}

/// Says `diagnostics` but the warnings, of which one line tells the rules and how many there are of each.
fn say_briefly(show: &Show<'_>, diagnostics: &[Diagnostic]) {
    let is_warning = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Warning;
    let mut by_rule = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(is_warning) {
        *by_rule.entry(diagnostic.rule).or_insert(0usize) += 1;
    }
    if by_rule.is_empty() {
        return say_all(show, diagnostics);
    }
    say_each(show, diagnostics.iter().filter(|diagnostic| !is_warning(diagnostic)));
    let mut rules: Vec<_> = by_rule.into_iter().collect();
    rules.sort_by_key(|&(_, count)| Reverse(count));
    let rules: Vec<String> = rules.iter().map(|(rule, count)| format!("{} {count}", rule.code())).collect();
    let [errors, warnings, _] = counts(diagnostics);
    let args = [("errors", &*errors), ("warnings", &warnings), ("rules", &rules.join(", "))];
    message::line(&show.words.say("summary-brief", &args));
}

fn say_each<'d>(show: &Show<'_>, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) {
    let text = show.text(diagnostics, message::is_coloured());
    if !text.is_empty() {
        message::styled(text.trim_end_matches('\n'));
        message::line("");
    }
}

/// How many errors, warnings and notes there are.
fn counts(diagnostics: &[Diagnostic]) -> [String; 3] {
    [Severity::Error, Severity::Warning, Severity::Note]
        .map(|severity| diag::count(diagnostics, severity).to_string())
}
