//! `jinwi check`, and the report that `build` shares with it.
//!
//! **Invariant:** writes nothing but its report.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::json::json;
use super::progress::Shown;
use super::show::Show;
use super::words::Words;
use super::{CLEAN, FAULTS, say};
use crate::diag::{self, Diagnostic, Severity};
use crate::load::{Content, load};
use crate::pipeline::{self, Cache, Checked, Inputs};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &Words) -> u8 {
    let prepared = inputs(matches, words).and_then(|inputs| Ok((inputs, say::day(matches, words)?)));
    let (inputs, day) = match prepared {
        Ok(prepared) => prepared,
        Err(code) => return code,
    };
    let progress = Shown::new(words);
    let checked = pipeline::check(&inputs, day, &cache(matches, words, &inputs), &progress);
    progress.clear();
    let report = Report { words, inputs: &inputs, matches, all: true };
    report.print(&checked);
    if stops(matches, &checked.diagnostics) { FAULTS } else { CLEAN }
}

/// Reads the folders that the arguments name. The error is the exit code, said already.
pub fn inputs(matches: &ArgMatches, words: &Words) -> Result<Inputs, u8> {
    let content: &PathBuf = matches.get_one("content").expect("`--content` has a default");
    Inputs::read(content).map_err(|error| {
        let path = content.display().to_string();
        match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                say::refusal(words, "cannot-find-content", &[("path", &path)])
            }
            _ => say::no_access(words, content, &error.to_string()),
        }
    })
}

/// What those folders' content says, for commands that need a guide.yaml. The error is the exit code, said already.
pub fn content_of(inputs: &Inputs, words: &Words) -> Result<Content, u8> {
    let (content, _) = load(&inputs.content);
    if content.guide.is_none() {
        let path = inputs.content.root().display().to_string();
        return Err(say::refusal(words, "new-no-guide", &[("path", &path)]));
    }
    Ok(content)
}

/// The bytes of a file that the arguments name, if they are `limit` at most. The error is the exit code, said already.
pub fn bytes_of(path: &Path, limit: u64, words: &Words) -> Result<Vec<u8>, u8> {
    let refuse = |reason: &str| say::no_access(words, path, reason);
    let size = fs::metadata(path).map_err(|error| refuse(&error.to_string()))?.len();
    if size > limit {
        return Err(refuse(&format!("larger than {} MiB", limit >> 20)));
    }
    fs::read(path).map_err(|error| refuse(&error.to_string()))
}

/// Where results are kept for the next run: as asked for, else beside the content.
pub fn cache(matches: &ArgMatches, words: &Words, inputs: &Inputs) -> Cache {
    if matches.get_flag("no-cache") {
        return Cache::none();
    }
    let folder = matches.get_one::<PathBuf>("cache").cloned().unwrap_or_else(|| inputs.cache_folder());
    Cache::open(&folder).unwrap_or_else(|error| {
        let path = folder.display().to_string();
        say::line(&words.say("cache-unusable", &[("path", &path), ("reason", &error.to_string())]));
        Cache::none()
    })
}

/// What a check found, for people or for programs.
pub struct Report<'a> {
    /// The words.
    pub words: &'a Words,
    /// The folders.
    pub inputs: &'a Inputs,
    /// The arguments.
    pub matches: &'a ArgMatches,
    /// Whether all warnings are shown.
    pub all: bool,
}

impl Report<'_> {
    /// Prints what was found: JSON on standard output, or text on standard error with a summary.
    pub fn print(&self, checked: &Checked) {
        let is_json = self.matches.get_one::<String>("format").is_some_and(|format| format == "json");
        let text_of = |file: &str| self.inputs.text(file);
        let show = Show::new(self.words, &text_of, self.all || is_json);
        if checked.from_clock {
            say::line(&self.words.say("today-from-clock", &[("date", &checked.today.to_string())]));
        }
        if is_json {
            return say::json(&json(&show, &checked.diagnostics));
        }
        say_all(&show, &checked.diagnostics);
        match checked.diagnostics.iter().map(|diagnostic| diagnostic.severity).min() {
            None | Some(Severity::Note) => say::line(&self.words.say("summary-clean", &[])),
            Some(Severity::Warning) if stops(self.matches, &checked.diagnostics) => {
                say::line(&self.words.say("summary-denied", &[]));
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
    let text = show.text(diagnostics);
    if !text.is_empty() {
        say::styled(text.trim_end_matches('\n'));
        say::line("");
    }
    let words = show.words;
    let count = |severity| diag::count(diagnostics, severity);
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let text = |n: usize| n.to_string();
    if notes > 0 {
        say::line(&words.say("summary-notes", &[("notes", &text(notes))]));
    }
    if errors + warnings == 0 {
        return;
    }
    say::line(&words.say("summary-faults", &[("errors", &text(errors)), ("warnings", &text(warnings))]));
    let gravest = diagnostics.iter().min_by_key(|diagnostic| diagnostic.severity);
    if let Some(diagnostic) = gravest {
        say::line(&words.say("summary-explain", &[("code", diagnostic.rule.code())]));
    }
}
