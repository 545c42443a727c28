//! `jinwi verify`: whether a copy is whole, unchanged, current.
//!
//! **Invariant:** reads the copy and writes nothing but the list of copies seen, where that is asked for.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::asked::{bytes_of, today};
use super::build::package;
use super::{key, message};
use crate::authoring::file::write_at;
use crate::authoring::words::MessageWords;
use crate::diag::escaped;
use crate::domain::Date;
use crate::package::{
    Against, EditionRecord, LineKind, MAX_REMEMBERED, PackageError, Remembered, SUMS, SignatureFault,
    VerifyReport, is_within, resolve, verify,
};
use crate::source::files::split;

/// How many files of a list are named.
const MAX_NAMED: usize = 20;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    done(matches, words).unwrap_or_else(|code| code)
}

fn done(matches: &ArgMatches, words: &MessageWords) -> Result<u8, u8> {
    let copy: &PathBuf = matches.get_one("copy").expect("the folder is required");
    let today = today(matches, words)?;
    let refused = |error: PackageError| package(&error, words, copy, "cannot-compare-seen");
    let keys = key::named(matches, words)?;
    let memory: Option<&PathBuf> = matches.get_one("remember");
    if memory.is_some() && keys.is_empty() {
        return Err(message::refusal(words, "remember-without-key", &[]));
    }
    if let Some(path) = memory {
        let folder = split(path).and_then(|(folder, _)| resolve(folder));
        if folder.is_ok_and(|folder| resolve(copy).is_ok_and(|copy| is_within(&folder, &copy))) {
            return Err(message::refusal(words, "remember-in-copy", &[("path", &message::path(path))]));
        }
    }
    let mut remembered = match memory {
        Some(path) if path.symlink_metadata().is_ok() => {
            Remembered::parse(&bytes_of(path, MAX_REMEMBERED, words)?, path).map_err(|_| {
                message::refusal(words, "remember-illegible", &[("path", &message::path(path))])
            })?
        }
        _ => Remembered::default(),
    };
    let is_new_guide = matches.get_flag("new-guide");
    let against = Against {
        seen: matches.get_one::<PathBuf>("seen").map(PathBuf::as_path),
        trusted: (!keys.is_empty()).then_some(&keys[..]),
        remembered: memory.is_some().then_some(&remembered),
    };
    let mut report = verify(copy, today, against).map_err(refused)?;
    if is_new_guide {
        report.other_than.clear();
    }
    say_report(&report, &today.to_string(), words);
    if let (Some(path), Some(edition), true) = (memory, report.edition.clone(), report.is_sound())
        && remembered.keep(edition)
    {
        let text = String::from_utf8(remembered.to_json()).expect("JSON is UTF-8");
        write_at(path, &text).map_err(|error| message::no_access(words, path, &error.to_string()))?;
    }
    Ok(report.exit_code())
}

/// The message for what is wrong with a signature, and the number of the key that it is about.
pub(super) fn signature_words(fault: SignatureFault) -> (&'static str, String) {
    let (key, number) = match fault {
        SignatureFault::Missing => ("verify-unsigned", None),
        SignatureFault::Illegible => ("verify-signature-illegible", None),
        SignatureFault::Prehashed => ("verify-signature-prehashed", None),
        SignatureFault::Untrusted(number) => ("verify-key-untrusted", Some(number)),
        SignatureFault::Forged(number) => ("verify-signature-forged", Some(number)),
        SignatureFault::Comment(number) => ("verify-comment-changed", Some(number)),
        SignatureFault::OtherCopy(number) => ("verify-signature-of-another", Some(number)),
        SignatureFault::NoCopy(number) => ("verify-signature-names-no-copy", Some(number)),
    };
    (key, number.map_or(String::new(), |number| number.to_string()))
}

/// The day on which a copy was built, with the number of its issue where it has one.
pub(super) fn issue_of(edition: &EditionRecord, words: &MessageWords) -> String {
    match edition.sequence {
        Some(issue) => {
            words.say("verify-issue", &[("built", &edition.built), ("issue", &issue.to_string())]).to_string()
        }
        None => edition.built.clone(),
    }
}

/// Warns where one of the former copies, which tell something else than the new one, bears its issue all the same.
pub(super) fn warn_of_same_issue<'a>(
    formers: impl IntoIterator<Item = &'a EditionRecord>,
    edition: &EditionRecord,
    words: &MessageWords,
) {
    if let Some(former) = formers.into_iter().find(|former| former.is_same_issue(edition)) {
        message::warning(words, "same-issue", &[("issue", &issue_of(former, words))]);
    }
}

/// The copy's record and what verifying it found, if it is whole. Else says what was found, and as `undone` what was not done.
pub(super) fn sound(
    copy: &Path,
    today: Date,
    undone: &str,
    words: &MessageWords,
) -> Result<(EditionRecord, VerifyReport), u8> {
    let report = verify(copy, today, Against::default())
        .map_err(|error| package(&error, words, copy, "cannot-compare-seen"))?;
    match report.edition.clone().filter(|_| report.is_sound()) {
        Some(edition) => Ok((edition, report)),
        None => {
            say_report(&report, &today.to_string(), words);
            message::refusal(words, undone, &[("path", &message::path(copy))]);
            Err(report.exit_code())
        }
    }
}

/// Says what was found of a copy on the day `today`.
pub fn say_report(report: &VerifyReport, today: &str, words: &MessageWords) {
    match &report.edition {
        Some(edition) => {
            let valid = edition.valid_until.as_deref().unwrap_or("–");
            let (name, guide) = (edition.identity.name(), edition.identity.guide.as_str());
            let args = [
                ("edition", name.as_str()),
                ("guide", guide),
                ("audience", edition.audience.as_str()),
                ("built", &issue_of(edition, words)),
                ("valid", valid),
            ];
            message::out(&format!("{}\n", words.say("verify-edition", &args)));
            if let Some(recipient) = &edition.recipient {
                message::out(&format!("{}\n", words.say("verify-recipient", &[("recipient", recipient)])));
            }
        }
        None => message::out(&format!("{}\n", words.say("verify-no-edition", &[]))),
    }
    let finding = |key: &str, args: &[(&str, &str)], files: &[String]| {
        message::out(&format!("\n{}\n", words.say(key, args)));
        for file in files.iter().take(MAX_NAMED) {
            message::out(&format!("    {}\n", escaped(file)));
        }
        if files.len() > MAX_NAMED {
            message::out(&format!(
                "    {}\n",
                words.say("verify-more", &[("count", &(files.len() - MAX_NAMED).to_string())])
            ));
        }
        message::explain(words, key, args);
    };
    if report.unfinished {
        finding("verify-unfinished", &[], &[]);
    }
    for kind in LineKind::ALL {
        let lines = report.bad_lines.iter().filter(|line| line.kind == kind);
        let lines: Vec<String> = lines.map(|line| format!("{SUMS}:{}", line.line)).collect();
        if !lines.is_empty() {
            let key = match kind {
                LineKind::UnsafePath => "verify-unsafe-path",
                LineKind::Doubled => "verify-doubled",
                LineKind::Unsorted => "verify-unsorted",
                LineKind::UpperCase => "verify-upper-case",
                LineKind::LineEnd => "verify-line-end",
                LineKind::Shape => "verify-bad-lines",
            };
            finding(key, &[("count", &lines.len().to_string())], &lines);
        }
    }
    if let Some(Err(fault)) = report.signature {
        let (key, number) = signature_words(fault);
        finding(key, &[("number", &number)], &[]);
    }
    for (key, files) in [
        ("verify-changed", &report.changed),
        ("verify-unreadable", &report.unreadable),
        ("verify-missing", &report.missing),
        ("verify-extra", &report.extra),
    ] {
        if !files.is_empty() {
            finding(key, &[("count", &files.len().to_string())], files);
        }
    }
    let edition = report.edition.as_ref();
    if let (Some(seen), Some(edition)) = (&report.older, edition) {
        let (built, newer) = (issue_of(edition, words), issue_of(&seen.edition, words));
        let days = [("built", built.as_str()), ("newer", &newer)];
        match &seen.path {
            Some(path) => {
                finding("verify-older", &[&days[..], &[("path", &message::path(path))]].concat(), &[])
            }
            None => finding("verify-older-than-remembered", &days, &[]),
        }
    }
    if !report.other_than.is_empty() {
        let others = report.other_than.iter().map(|other| format!("{} ({})", other.name(), other.guide));
        finding("verify-other", &[], &others.collect::<Vec<String>>());
    }
    // What its dates say takes nothing from that.
    if report.is_whole() || report.is_sound() {
        let key = if report.signature.is_some() { "verify-whole-signed" } else { "verify-whole" };
        let number = report.signature.and_then(Result::ok).map_or(String::new(), |number| number.to_string());
        finding(key, &[("files", &report.whole.to_string()), ("number", &number)], &[]);
    }
    if let Some(edition) = edition.filter(|_| report.ahead) {
        finding("verify-ahead", &[("built", &edition.built), ("today", today)], &[]);
    }
    if let Some(last) = edition.and_then(|edition| edition.valid_until.as_deref()).filter(|_| report.expired)
    {
        finding("verify-expired", &[("date", last), ("today", today)], &[]);
    }
    if report.signing_left {
        finding("verify-signing-left", &[], &[]);
    }
    let left = &report.left_by_system;
    if !left.is_empty() {
        finding("verify-left-by-system", &[("count", &left.len().to_string())], left);
    }
}
