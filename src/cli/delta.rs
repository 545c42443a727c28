//! `jinwi delta`: what a copy has that its former issue lacks.
//!
//! **Invariant:** only a copy that is whole is led to, and never an older one.

use std::path::PathBuf;

use clap::ArgMatches;

use super::apply::recipient_change;
use super::asked::today;
use super::build::package;
use super::pack::{place, put_file, say_held, say_open};
use super::verify::{issue_of, sound, warn_of_same_issue};
use super::{CLEAN, message};
use crate::authoring::file::draft_for;
use crate::authoring::words::MessageWords;
use crate::package::{MadeDelta, PackageError, delta, delta_base, is_delta};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    done(matches, words).map_or_else(|code| code, |()| CLEAN)
}

fn done(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let old: &PathBuf = matches.get_one("old").expect("the former copy is required");
    let new: &PathBuf = matches.get_one("new").expect("the new copy is required");
    let out: &PathBuf = matches.get_one("out").expect("the file is required");
    let refused = |error: PackageError| package(&error, words, new, "delta-other");
    let today = today(matches, words)?;
    // It must be in neither copy: in the former, its next `apply` would find a file of somebody else's.
    if old.is_dir() {
        place(out, old, &is_delta, words)?;
    }
    let place = place(out, new, &is_delta, words)?;
    let base = delta_base(old).map_err(refused)?;
    let (edition, _) = sound(new, today, "delta-not-whole", words)?;
    if let Some(former) = &base.edition {
        if former.identity != edition.identity {
            let (found, wanted) = (former.identity.clone().into(), edition.identity.into());
            return Err(refused(PackageError::Other { path: old.clone(), found, wanted }));
        }
        if former.is_newer_than(&edition) {
            let args = [("old", &*issue_of(former, words)), ("new", &*issue_of(&edition, words))];
            return Err(message::refusal(words, "delta-older", &args));
        }
    }
    let Some(made) = delta(&base, new, out, &|| draft_for(out)).map_err(refused)? else {
        return Err(message::refusal(words, "delta-same", &[("path", &message::path(new))]));
    };
    let MadeDelta { edition, sent, kept, is_signed, file } = made;
    say_held(&edition, words);
    put_file(&place, file.file, words)?;
    let (path, digest) = (message::path(out), file.digest.to_string());
    let args = [("path", &*path), ("size", &message::size(file.bytes)), ("digest", &digest)];
    message::out(&format!("{}\n", words.say("pack-written", &args)));
    let args = [("sent", &*sent.to_string()), ("kept", &*kept.to_string()), ("path", &*path)];
    message::out(&format!("{}\n", words.say("delta-sends", &args)));
    warn_of_same_issue(&base.edition, &edition, words);
    if let Some(change) = base.edition.and_then(|former| recipient_change(&former, &edition, words)) {
        let hint = words.attribute("recipient-changes", "hint", &[]).unwrap_or_default();
        message::line(&format!("{change}\n  {hint}"));
    }
    if !is_signed {
        message::line(&words.say("pack-unsigned", &[]));
    }
    say_open(&edition, words);
    Ok(())
}
