//! `jinwi sign`: puts the signature of a copy's list beside the list.
//!
//! **Invariant:** only a copy that is whole is signed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::asked::{bytes_of, day};
use super::build::package;
use super::verify::say_report;
use super::{CLEAN, key, message};
use crate::authoring::words::MessageWords;
use crate::package::{Against, MAX_MANIFEST, SIGNATURE, SIGNING, SUMS, sign, verify};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    done(matches, words).map_or_else(|code| code, |()| CLEAN)
}

fn done(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let copy: &PathBuf = matches.get_one("copy").expect("the folder is required");
    let key: &PathBuf = matches.get_one("key").expect("the key is required");
    let day = day(matches, words)?;
    let today = day.asked.unwrap_or(day.clock);
    let report = verify(copy, today, Against::default())
        .map_err(|error| package(&error, words, copy, "cannot-compare-seen"))?;
    let Some(edition) = report.edition.as_ref().filter(|_| report.is_sound()) else {
        say_report(&report, &today.to_string(), words);
        message::refusal(words, "sign-not-whole", &[("path", &message::path(copy))]);
        return Err(report.exit_code());
    };
    let secret = key::open(key, matches.get_one("password-file"), words)?;
    let sums = bytes_of(&copy.join(SUMS), MAX_MANIFEST, words)?;
    let text = sign(&secret, &sums, edition);
    let path = copy.join(SIGNATURE);
    put(copy, &text).map_err(|error| message::no_access(words, &path, &error.to_string()))?;
    let args = [
        ("path", message::path(&path)),
        ("number", secret.number.to_string()),
        ("edition", edition.identity.edition.clone()),
        ("built", edition.built.clone()),
    ];
    let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
    message::out(&format!("{}\n", words.say("sign-done", &args)));
    if let Some(hint) = words.attribute("sign-done", "hint", &args) {
        message::out(&format!("  {hint}\n"));
    }
    Ok(())
}

/// Puts the signature into the copy: whoever looks meanwhile finds the old one or the new one.
fn put(copy: &Path, text: &str) -> io::Result<()> {
    let beside = copy.join(SIGNING);
    // What stands there may be a link: it is taken away, never written through.
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = File::create_new(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, copy.join(SIGNATURE))
}
