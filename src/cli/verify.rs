//! `jinwi verify`: whether a copy is whole, unchanged, current.
//!
//! **Invariant:** reads the copy and writes nothing.

use std::path::PathBuf;

use clap::ArgMatches;

use super::asked::day;
use super::build::package;
use super::message;
use crate::authoring::words::MessageWords;
use crate::diag::escaped;
use crate::package::{VerifyReport, verify};

/// How many files of a list are named.
const MAX_NAMED: usize = 20;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let copy: &PathBuf = matches.get_one("copy").expect("the folder is required");
    let day = match day(matches, words) {
        Ok(day) => day,
        Err(code) => return code,
    };
    let today = day.asked.unwrap_or(day.clock);
    let seen: Option<&PathBuf> = matches.get_one("seen");
    match verify(copy, today, seen.map(PathBuf::as_path)) {
        Ok(report) => {
            print(&report, &today.to_string(), words);
            report.exit_code()
        }
        Err(error) => package(&error, words, copy, "cannot-compare-seen"),
    }
}

fn print(report: &VerifyReport, today: &str, words: &MessageWords) {
    match &report.edition {
        Some(edition) => {
            let valid = edition.valid_until.as_deref().unwrap_or("–");
            let (name, guide) = (edition.identity.edition.as_str(), edition.identity.guide.as_str());
            let args = [
                ("edition", name),
                ("guide", guide),
                ("audience", edition.audience.as_str()),
                ("built", edition.built.as_str()),
                ("valid", valid),
            ];
            message::out(&format!("{}\n", words.say("verify-edition", &args)));
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
        for attribute in ["means", "hint"] {
            if let Some(text) = words.attribute(key, attribute, args) {
                message::out(&format!("  {text}\n"));
            }
        }
    };
    if report.unfinished {
        finding("verify-unfinished", &[], &[]);
    }
    for (key, files) in [
        ("verify-changed", &report.changed),
        ("verify-unreadable", &report.unreadable),
        ("verify-missing", &report.missing),
        ("verify-extra", &report.extra),
        ("verify-bad-lines", &report.bad_lines),
    ] {
        if !files.is_empty() {
            finding(key, &[("count", &files.len().to_string())], files);
        }
    }
    let edition = report.edition.as_ref();
    if let (Some(seen), Some(edition)) = (&report.older, edition) {
        let path = message::path(&seen.path);
        finding(
            "verify-older",
            &[("built", &edition.built), ("newer", &seen.edition.built), ("path", &path)],
            &[],
        );
    }
    if let Some(last) = edition.and_then(|edition| edition.valid_until.as_deref()).filter(|_| report.expired)
    {
        finding("verify-expired", &[("date", last), ("today", today)], &[]);
    }
    if report.is_whole() {
        finding("verify-whole", &[("files", &report.whole.to_string())], &[]);
    }
    let left = &report.left_by_system;
    if !left.is_empty() {
        finding("verify-left-by-system", &[("count", &left.len().to_string())], left);
    }
}
