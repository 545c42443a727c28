//! `jinwi build`.
//!
//! **Invariant:** when it ends with another code than 0, the former copy stands.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::ArgMatches;

use super::asked::{day, inputs, kinds, languages};
use super::cache::cache;
use super::progress::BuildProgress;
use super::report::CheckReport;
use super::verify::warn_of_same_issue;
use super::{CLEAN, FAULTS, message};
use crate::authoring::words::MessageWords;
use crate::derive::EditionFault;
use crate::diag::escaped;
use crate::domain::recipient::MOST;
use crate::domain::{Recipient, RecipientFault};
use crate::package::{Carrier, EDITION, PackageError};
use crate::pipeline::{self, BuildError, BuildOptions, Built};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    match attempt(matches, words) {
        Ok(code) | Err(code) => code,
    }
}

fn attempt(matches: &ArgMatches, words: &MessageWords) -> Result<u8, u8> {
    let started = Instant::now();
    let inputs = inputs(matches, words)?;
    let out: &PathBuf = matches.get_one("out").expect("`--out` has a default");
    let options = BuildOptions {
        edition: matches.get_one("edition").cloned(),
        languages: languages(matches, words)?,
        kinds: kinds(matches, words)?,
        day: day(matches, words)?,
        out: out.clone(),
        previous: matches.get_one("previous").cloned(),
        deny_warnings: matches.contains_id("deny"),
        pocket: matches.get_flag("pocket"),
        precompress: matches.get_flag("precompress"),
        recipient: recipient(matches, words)?,
        carrier: matches.get_one::<String>("for").and_then(|word| Carrier::parse(word)),
    };
    let progress = BuildProgress::new(words);
    let cache = cache(matches, words, &inputs)?;
    let is_all = matches.get_flag("all-editions");
    let outcome = if is_all {
        pipeline::build_all(&inputs, &options, &cache, &progress)
    } else {
        let one = pipeline::build(&inputs, &options, &cache, &progress);
        one.map(|outcome| (outcome.checked, outcome.built.into_iter().collect()))
    };
    progress.clear();
    cache.drop_unused();
    let (checked, built) = outcome.map_err(|error| refused(&error, words, &options))?;
    let report = CheckReport { words, inputs: &inputs, matches, warnings_in_full: options.deny_warnings };
    report.print(&checked);
    if built.is_empty() {
        let copies = if is_all { editions_in(out) } else { vec![out.clone()] };
        let stands = copies.iter().any(|copy| copy.join(EDITION).exists());
        let key = if stands { "summary-unchanged" } else { "summary-nothing-written" };
        message::line(&words.say(key, &[("out", &message::path(out))]));
        return Ok(FAULTS);
    }
    for built in &built {
        let copy = if is_all { out.join(&built.edition) } else { out.clone() };
        summarise(built, words, &copy, !is_all && options.edition.is_none(), started);
    }
    Ok(CLEAN)
}

/// The folders below `out`, where each may be the copy of an edition.
fn editions_in(out: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(out).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Whom the copy is for, if it is to be numbered. The error is the exit code, said already.
fn recipient(matches: &ArgMatches, words: &MessageWords) -> Result<Option<Recipient>, u8> {
    let Some(text) = matches.get_one::<String>("recipient") else { return Ok(None) };
    Recipient::parse(text).map(Some).map_err(|fault| {
        let (why, detail) = match fault {
            RecipientFault::Empty => ("empty", String::new()),
            RecipientFault::Long(length) => ("long", length.to_string()),
            RecipientFault::Hidden(c) => ("hidden", format!("U+{:04X}", u32::from(c))),
            RecipientFault::Mixed(c) => ("mixed", format!("{c} (U+{:04X})", u32::from(c))),
            RecipientFault::Marks => ("marks", String::new()),
        };
        let args =
            [("value", &*escaped(text)), ("why", why), ("detail", &detail), ("most", &MOST.to_string())];
        message::refusal(words, "cannot-be-recipient", &args)
    })
}

fn summarise(built: &Built, words: &MessageWords, out: &Path, by_default: bool, started: Instant) {
    let text = |n: u64| n.to_string();
    let audience = built.audience.as_str();
    let args = [("edition", built.edition.as_str()), ("audience", audience), ("known", built.known.as_str())];
    message::line(&words.say(if by_default { "edition-by-default" } else { "edition-built" }, &args));
    message::line(
        &words
            .say("edition-holds", &[("edition", &built.edition), ("dossiers", &text(built.dossiers as u64))]),
    );
    let summary = &built.summary;
    let seconds = format!("{:.1}", started.elapsed().as_secs_f64());
    message::line(&words.say(
        "built",
        &[
            ("pages", &text(built.pages as u64)),
            ("pictures", &text(built.pictures as u64)),
            ("files", &text(summary.edition.files)),
            ("size", &message::size(summary.edition.bytes)),
            ("seconds", &seconds),
        ],
    ));
    if summary.written + summary.deleted == 0 {
        message::line(&words.say("built-same", &[]));
    } else {
        message::line(&words.say(
            "built-changes",
            &[("written", &text(summary.written)), ("deleted", &text(summary.deleted))],
        ));
    }
    if summary.unsigned {
        message::line(&words.say("built-unsigned", &[("out", &message::path(out))]));
    }
    if let Some(recipient) = &summary.edition.recipient {
        message::line(&words.say("built-recipient", &[("recipient", recipient)]));
    }
    // A copy that nobody signed is as a rule one that its editors looked at, and is built over at each change.
    let given_out = summary.former.iter().filter(|_| summary.unsigned).chain(&built.superseded);
    warn_of_same_issue(given_out, &summary.edition, words);
    if let Some(former) = summary.former.as_ref().and_then(|former| former.recipient.as_ref())
        && summary.edition.recipient.as_ref() != Some(former)
    {
        message::line(&words.say("built-recipient-gone", &[("recipient", former)]));
    }
    if let Some(room) = &summary.room {
        let sizes = room.by_unit.iter().map(|(unit, bytes)| {
            words.say("built-room", &[("unit", &text(unit >> 10)), ("size", &message::size(*bytes))])
        });
        let sizes: Vec<String> = sizes.collect();
        let sizes = if sizes.is_empty() { "none".to_owned() } else { sizes.join(", ") };
        message::line(&words.say("built-for", &[("carrier", room.carrier.as_str()), ("sizes", &sizes)]));
    }
    if let Some(last) = &summary.edition.valid_until {
        message::line(&words.say("built-valid", &[("date", last)]));
    }
    let index = out.canonicalize().unwrap_or_else(|_| out.to_owned()).join("index.html");
    message::line(&words.say("built-open", &[("path", &message::path(&index))]));
}

fn refused(error: &BuildError, words: &MessageWords, options: &BuildOptions) -> u8 {
    let out = &options.out;
    match error {
        BuildError::Edition(EditionFault::Unknown { name, known }) => {
            message::refusal(words, "cannot-find-edition", &[("name", name), ("known", known)])
        }
        BuildError::Edition(EditionFault::Language { edition, tag, known }) => {
            let args = [("edition", &**edition), ("tag", tag), ("known", known)];
            message::refusal(words, "cannot-find-language", &args)
        }
        BuildError::Edition(EditionFault::Kind { edition, kind, known }) => {
            let args = [("edition", &**edition), ("kind", kind), ("known", known)];
            message::refusal(words, "cannot-find-kind", &args)
        }
        BuildError::Edition(EditionFault::Silent) => message::refusal(words, "cannot-be-silent", &[]),
        BuildError::Package(PackageError::Io { path, source })
            if !options.previous.as_ref().is_some_and(|former| path.starts_with(former)) =>
        {
            message::no_writing(words, path, &source.to_string())
        }
        BuildError::Package(error) => package(error, words, out, "cannot-follow-previous"),
        BuildError::WithinCopy(copy) => {
            message::refusal(words, "refused-within-copy", &[("out", &message::path(copy))])
        }
    }
}

/// Whether two paths name one folder; an error names it by its resolved path.
fn is_same(one: &Path, other: &Path) -> bool {
    let resolved = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    one == other || resolved(one) == resolved(other)
}

/// Says why a copy could not be written or read; gives the exit code. `other` is the message for a copy of another
/// edition that was named beside the one at `out`.
pub fn package(error: &PackageError, words: &MessageWords, out: &Path, other: &str) -> u8 {
    let shown = message::path;
    let refuse = |key: &str, args: &[(&str, &str)]| message::refusal(words, key, args);
    match error {
        PackageError::Sacred(path) => refuse("refused-root-or-home", &[("out", &shown(path))]),
        PackageError::Overlap { out, input } => {
            refuse("refused-overlap", &[("out", &shown(out)), ("input", &shown(input))])
        }
        PackageError::NotAFolder(path) => refuse("refused-not-a-folder", &[("out", &shown(path))]),
        PackageError::Foreign { out, first, count } => refuse(
            "refused-foreign",
            &[("out", &shown(out)), ("first", &shown(first)), ("count", &count.to_string())],
        ),
        PackageError::Other { path, found, wanted } if !is_same(path, out) => {
            let (found, wanted) = (format!("{} ({})", found.name(), found.guide), wanted.name());
            refuse(other, &[("path", &shown(path)), ("found", &found), ("edition", &wanted)])
        }
        PackageError::Other { path, found, wanted } if found.guide != wanted.guide => {
            refuse("refused-other-guide", &[("out", &shown(path)), ("found", &found.guide)])
        }
        PackageError::Other { path, found, wanted } => refuse(
            "refused-other-edition",
            &[("out", &shown(path)), ("found", &found.name()), ("edition", &wanted.name())],
        ),
        PackageError::Held(path) => refuse("refused-held", &[("path", &shown(path))]),
        PackageError::Busy(path) => refuse("refused-busy", &[("out", &shown(path))]),
        PackageError::NotACopy { path, reason } => {
            refuse("cannot-read-copy", &[("path", &shown(path)), ("reason", reason)])
        }
        PackageError::Twice(path) => refuse("cannot-claim-twice", &[("path", path.as_str())]),
        PackageError::FileAndFolder { file, below } => {
            refuse("cannot-be-file-and-folder", &[("file", file), ("below", below.as_str())])
        }
        PackageError::ChangedMeanwhile(path) => refuse("changed-meanwhile", &[("path", &shown(path))]),
        PackageError::TooLargeForPart { path, bytes } => {
            refuse("pack-part-too-small", &[("path", path), ("size", &bytes.to_string())])
        }
        PackageError::Unfit(unfit) => refuse(
            "refused-unfit",
            &[
                ("carrier", unfit.carrier.as_str()),
                ("limit", unfit.limit.as_str()),
                ("path", if unfit.path.is_empty() { "./" } else { &unfit.path }),
                ("found", &unfit.found.to_string()),
                ("most", &unfit.most.to_string()),
            ],
        ),
        PackageError::Incomplete => refuse("cannot-finish", &[]),
        PackageError::Io { path, source } => {
            refuse("cannot-access", &[("path", &shown(path)), ("reason", &source.to_string())])
        }
    }
}
