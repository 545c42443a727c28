//! `jinwi sign`: puts the signature of a copy's list beside the list.
//!
//! **Invariant:** only a copy that is whole is signed.

use std::path::PathBuf;

use clap::ArgMatches;

use super::asked::today;
use super::build::package;
use super::verify::{say_report, sound};
use super::{CLEAN, key, message};
use crate::authoring::words::MessageWords;
use crate::package::sign_copy;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    done(matches, words).map_or_else(|code| code, |()| CLEAN)
}

fn done(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let copy: &PathBuf = matches.get_one("copy").expect("the folder is required");
    let key: &PathBuf = matches.get_one("key").expect("the key is required");
    let today = today(matches, words)?;
    let (edition, report) = sound(copy, today, "sign-not-whole", words)?;
    if !report.is_whole() {
        // It is signed all the same; whoever signs may want to build it anew first.
        say_report(&report, &today.to_string(), words);
    }
    let secret = key::open(key, matches.get_one("password-file"), words)?;
    let path = sign_copy(copy, &secret, &report)
        .map_err(|error| package(&error, words, copy, "cannot-compare-seen"))?;
    let args = [
        ("path", message::path(&path)),
        ("number", secret.number.to_string()),
        ("edition", edition.identity.edition),
        ("built", edition.built),
    ];
    let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
    message::done(words, "sign-done", &args);
    Ok(())
}
