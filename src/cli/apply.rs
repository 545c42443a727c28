//! `jinwi apply`: makes of a copy the next issue of its edition, by a delta.
//!
//! **Invariant:** when it ends with another code than 0, the former copy stands.

use std::path::PathBuf;

use clap::ArgMatches;

use super::asked::today;
use super::build::package;
use super::verify::say_report;
use super::{CLEAN, COULD_NOT_RUN, key, message};
use crate::authoring::words::MessageWords;
use crate::diag::escaped;
use crate::domain::Date;
use crate::package::{
    Against, Applied, ApplyFault, ApplyOptions, EditionRecord, PackageError, VerifyReport, apply, verify,
};

/// The delta is none that this program makes.
const BAD_DELTA: u8 = 30;
/// It leads from another copy, of this edition or another.
const OTHER_BASE: u8 = 31;
/// It leads to an older issue.
const OLDER: u8 = 32;
/// It is not signed, and the copy is.
const UNSIGNED: u8 = 33;
/// There is too little room on the disk.
const NO_ROOM: u8 = 34;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    done(matches, words).unwrap_or_else(|code| code)
}

fn done(matches: &ArgMatches, words: &MessageWords) -> Result<u8, u8> {
    let path: &PathBuf = matches.get_one("delta").expect("the delta is required");
    let copy: &PathBuf = matches.get_one("copy").expect("the folder is required");
    let today = today(matches, words)?;
    let keys = key::named(matches, words)?;
    let options = ApplyOptions {
        trusted: (!keys.is_empty()).then_some(&keys[..]),
        allows_older: matches.get_flag("allow-older"),
        allows_unsigned: matches.get_flag("allow-unsigned"),
    };
    let said = |edition: Option<&EditionRecord>| {
        let issue = edition.and_then(|edition| edition.sequence);
        let built = edition.map_or("–".to_owned(), |edition| edition.built.clone());
        (issue.map_or("–".to_owned(), |issue| issue.to_string()), built)
    };
    let between = |key: &str, from: Option<&EditionRecord>, to: &EditionRecord| {
        let ((old, old_day), (new, new_day)) = (said(from), said(Some(to)));
        let args = [("old", &*old), ("old_day", &*old_day), ("new", &*new), ("new_day", &*new_day)];
        message::refusal(words, key, &args);
    };
    let say_unchecked = || {
        if keys.is_empty() {
            message::line(&words.say("apply-unchecked", &[]));
        }
    };
    let stands = |key: &str, edition: &EditionRecord| {
        let (issue, built) = said(Some(edition));
        let args = [("path", &*message::path(copy)), ("issue", &*issue), ("built", &*built)];
        message::out(&format!("{}\n", words.say(key, &args)));
        say_unchecked();
    };
    let shown = message::path(path);
    match apply(path, copy, options) {
        Ok(Applied::UpToDate(edition)) => {
            let report = report(copy, today, words)?;
            if !report.is_sound() {
                say_report(&report, &today.to_string(), words);
                return Ok(report.exit_code());
            }
            stands("apply-up-to-date", &edition);
            Ok(CLEAN)
        }
        Ok(Applied::Signed(edition)) => {
            stands("apply-signed", &edition);
            Ok(CLEAN)
        }
        Ok(Applied::Done { from, to, written, deleted }) => {
            let ((old, _), (new, built)) = (said(from.as_deref()), said(Some(&to)));
            let name = to.identity.name();
            let args = [
                ("path", &*message::path(copy)),
                ("edition", &*name),
                ("old", &*old),
                ("new", &*new),
                ("built", &*built),
                ("written", &*written.to_string()),
                ("deleted", &*deleted.to_string()),
            ];
            message::out(&format!("{}\n", words.say("apply-done", &args)));
            if let Some(change) = from.and_then(|from| recipient_change(&from, &to, words)) {
                message::out(&format!("{change}\n"));
            }
            say_unchecked();
            Ok(CLEAN)
        }
        Err(ApplyFault::Package(PackageError::Other { path, found, wanted })) => {
            let found = format!("{} ({})", found.name(), found.guide);
            let args = [("path", &*message::path(&path)), ("found", &*found), ("edition", &*wanted.name())];
            message::refusal(words, "delta-other", &args);
            Err(OTHER_BASE)
        }
        Err(ApplyFault::Package(error)) => Err(package(&error, words, copy, "delta-other")),
        Err(ApplyFault::Delta(fault)) => {
            let args = [("why", fault.kind.word()), ("name", &*escaped(&fault.name)), ("path", &*shown)];
            message::refusal(words, "delta-refused", &args);
            Err(BAD_DELTA)
        }
        Err(ApplyFault::Signature(fault)) => {
            let (key, number) = super::verify::signature_words(fault);
            message::refusal(words, key, &[("number", &number)]);
            message::refusal(words, "apply-refused", &[("path", &shown)]);
            Err(fault.exit_code())
        }
        Err(ApplyFault::Unsigned) => {
            message::refusal(words, "apply-unsigned", &[("path", &shown)]);
            Err(UNSIGNED)
        }
        Err(ApplyFault::OtherBase { here, to }) => {
            between("apply-other-base", here.as_deref(), &to);
            Err(OTHER_BASE)
        }
        Err(ApplyFault::Older { here, to }) => {
            between("apply-older", Some(&here), &to);
            Err(OLDER)
        }
        Err(ApplyFault::NoRoom { needed, free }) => {
            let args = [("needed", &*message::size(needed)), ("free", &*message::size(free))];
            message::refusal(words, "apply-no-room", &args);
            Err(NO_ROOM)
        }
        Err(ApplyFault::Damaged) => {
            let report = report(copy, today, words)?;
            say_report(&report, &today.to_string(), words);
            message::refusal(words, "apply-damaged", &[("path", &message::path(copy))]);
            Err(if report.is_sound() { COULD_NOT_RUN } else { report.exit_code() })
        }
    }
}

/// Says that a copy was made for somebody else than the one that takes its place, or for nobody.
pub(super) fn recipient_change(
    from: &EditionRecord,
    to: &EditionRecord,
    words: &MessageWords,
) -> Option<String> {
    let nobody = words.say("recipient-nobody", &[]);
    let name = |edition: &EditionRecord| edition.recipient.clone().unwrap_or_else(|| nobody.clone());
    let args = [("from", &*name(from)), ("to", &*name(to))];
    (from.recipient != to.recipient).then(|| words.say("recipient-changes", &args))
}

fn report(copy: &std::path::Path, today: Date, words: &MessageWords) -> Result<VerifyReport, u8> {
    verify(copy, today, Against::default()).map_err(|error| package(&error, words, copy, "delta-other"))
}
