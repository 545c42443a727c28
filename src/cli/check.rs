//! `jinwi check`, and the report that `build` shares with it.
//!
//! **Invariant:** writes nothing but its report.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::json::json;
use super::progress::Shown;
use super::show::Show;
use super::words::Words;
use super::{CLEAN, FAULTS, message};
use crate::diag::{self, Diagnostic, Severity};
use crate::load::{Content, load};
use crate::package::PackageError;
use crate::pipeline::{self, Cache, Checked, Inputs};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &Words) -> u8 {
    let prepared = inputs(matches, words).and_then(|inputs| {
        let (day, cache) = (message::day(matches, words)?, cache(matches, words, &inputs)?);
        Ok((inputs, day, cache))
    });
    let (inputs, day, cache) = match prepared {
        Ok(prepared) => prepared,
        Err(code) => return code,
    };
    let progress = Shown::new(words);
    let checked = pipeline::check(&inputs, day, &cache, &progress);
    progress.clear();
    let report = Report { words, inputs: &inputs, matches, all: true };
    report.print(&checked);
    if stops(matches, &checked.diagnostics) { FAULTS } else { CLEAN }
}

/// Reads the folders that the arguments name. The error is the exit code, said already.
pub fn inputs(matches: &ArgMatches, words: &Words) -> Result<Inputs, u8> {
    let content: &PathBuf = matches.get_one("content").expect("`--content` has a default");
    Inputs::read(content).map_err(|error| {
        let path = message::path(content);
        match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                message::refusal(words, "cannot-find-content", &[("path", &path)])
            }
            _ => message::no_access(words, content, &error.to_string()),
        }
    })
}

/// What those folders' content says, for commands that need a guide.yaml. The error is the exit code, said already.
pub fn content_of(inputs: &Inputs, words: &Words) -> Result<Content, u8> {
    let (content, _) = load(&inputs.content);
    if content.guide.is_none() {
        let path = message::path(inputs.content.root());
        return Err(message::refusal(words, "new-no-guide", &[("path", &path)]));
    }
    Ok(content)
}

/// The bytes of a file that the arguments name, if they are `limit` at most. The error is the exit code, said already.
pub fn bytes_of(path: &Path, limit: u64, words: &Words) -> Result<Vec<u8>, u8> {
    let refuse = |reason: &str| message::no_access(words, path, reason);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| refuse(&error.to_string()))?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| refuse(&error.to_string()))?;
    if bytes.len() as u64 > limit {
        return Err(refuse(&format!("larger than {} MiB", limit >> 20)));
    }
    Ok(bytes)
}

/// Where results are kept for the next run: as asked for, else beside the content. The error is the exit code, said already.
pub fn cache(matches: &ArgMatches, words: &Words, inputs: &Inputs) -> Result<Cache, u8> {
    if matches.get_flag("no-cache") {
        return Ok(Cache::none());
    }
    let mut apart = inputs.folders();
    let folder = match matches.get_one::<PathBuf>("cache") {
        Some(folder) => {
            apart.extend(matches.try_get_one::<PathBuf>("out").ok().flatten().map(PathBuf::as_path));
            folder.clone()
        }
        None => inputs.cache_folder(),
    };
    let path = message::path(&folder);
    let refuse = |why: &str, other: &str| {
        Err(message::refusal(words, "cache-refused", &[("path", &path), ("why", why), ("other", other)]))
    };
    match Cache::open(&folder, &apart) {
        Ok(cache) => Ok(cache),
        Err(PackageError::Sacred(_)) => refuse("root-or-home", ""),
        Err(PackageError::NotAFolder(_)) => refuse("no-folder", ""),
        Err(PackageError::Overlap { input, .. }) => refuse("overlap", &message::path(&input)),
        Err(PackageError::Foreign { first, .. }) => refuse("foreign", &message::path(&first)),
        Err(PackageError::Io { source, .. }) => {
            message::line(&words.say("cache-unusable", &[("path", &path), ("reason", &source.to_string())]));
            Ok(Cache::none())
        }
        Err(other) => Err(message::no_access(words, &folder, &other.to_string())),
    }
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
    let text = show.text(diagnostics);
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
