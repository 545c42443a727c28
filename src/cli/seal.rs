//! `jinwi seal` and `jinwi open`: a file that only its readers can open, and back.
//!
//! **Invariant:** what stands at `--out` is whole; nothing that is there is written over.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use tempfile::NamedTempFile;

use super::asked::bytes_of;
use super::{CLEAN, key, message};
use crate::authoring::file::{Place, draft_for, share};
use crate::authoring::words::MessageWords;
use crate::package::{
    LineNot, MAX_RECIPIENTS, OpenFault, Opener, Seal, Sealed, draw_identity, identity, list, recipient, seal,
};
use crate::source::files::{Access, open_below, split};

/// Largest file of recipients or identities that is read, in bytes.
const MAX_LIST: u64 = 1 << 20;

/// The file is no sealed one, or not of a kind that can be opened here.
const NOT_SEALED: u8 = 40;
/// Its end is missing, or was changed.
const CUT: u8 = 41;
/// It was changed.
const CHANGED: u8 = 42;
/// It was sealed to others, or in the other way.
const NOT_FOR_US: u8 = 43;
/// The passphrase is another one.
const WRONG_PASSPHRASE: u8 = 44;
/// It asks for too much work.
const TOO_MUCH_WORK: u8 = 45;

/// Runs `jinwi seal`; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    sealed(matches, words).map_or_else(|code| code, |()| CLEAN)
}

/// Runs `jinwi open`; gives the exit code.
pub fn run_open(matches: &ArgMatches, words: &MessageWords) -> u8 {
    opened(matches, words).map_or_else(|code| code, |()| CLEAN)
}

fn sealed(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let path: &PathBuf = matches.get_one("file").expect("the file is required");
    let out: &PathBuf = matches.get_one("out").expect("`--out` is required");
    let mut to = Vec::new();
    for text in matches.get_many::<String>("to").into_iter().flatten() {
        let read = recipient(text.trim()).map_err(|fault| not_a_recipient(fault, None, words))?;
        to.push(read);
    }
    for file in matches.get_many::<PathBuf>("recipients").into_iter().flatten() {
        let text = String::from_utf8(bytes_of(file, MAX_LIST, words)?).unwrap_or_default();
        let read = list(&text, recipient);
        to.extend(read.map_err(|(line, fault)| not_a_recipient(fault, Some((file, line)), words))?);
    }
    let password_file = matches.get_one("password-file");
    let is_for_passphrase = matches.get_flag("passphrase") || password_file.is_some();
    if to.is_empty() && !is_for_passphrase {
        return Err(message::refusal(words, "seal-for-whom", &[]));
    }
    if to.len() > MAX_RECIPIENTS {
        let args = [("count", &*to.len().to_string()), ("most", &MAX_RECIPIENTS.to_string())];
        return Err(message::refusal(words, "seal-too-many", &args));
    }
    let plain = file_at(path, words)?;
    let (place, mut beside) = place(out, words)?;
    let count = to.len();
    let how = if is_for_passphrase {
        Seal::Passphrase(key::password(path, password_file, true, words)?)
    } else {
        Seal::To(to)
    };
    let no_access = |error: std::io::Error| message::no_access(words, out, &error.to_string());
    let mut sealed = BufWriter::new(beside.as_file_mut());
    seal(&mut BufReader::new(plain), &mut sealed, how).map_err(no_access)?;
    drop(sealed);
    // A draft is its owner's alone; nobody reads a sealed file but whom it was sealed to.
    share(&beside, out).map_err(no_access)?;
    put(&place, beside).map_err(no_access)?;
    let (path, count) = (message::path(out), count.to_string());
    message::done(words, "seal-done", &[("path", &path), ("count", &count)]);
    Ok(())
}

fn opened(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let path: &PathBuf = matches.get_one("file").expect("the file is required");
    let out: &PathBuf = matches.get_one("out").expect("`--out` is required");
    let refused = |fault: OpenFault| cannot_open(&fault, path, out, words);
    let mut identities = Vec::new();
    let files = matches.get_many::<PathBuf>("identity");
    let (password_file, is_by_identity) = (matches.get_one("password-file"), files.is_some());
    for file in files.into_iter().flatten() {
        let text = String::from_utf8(bytes_of(file, MAX_LIST, words)?).unwrap_or_default();
        let read = list(&text, identity).map_err(|(line, _)| line.to_string());
        let read = read.and_then(|read| if read.is_empty() { Err("none".to_owned()) } else { Ok(read) });
        identities.extend(read.map_err(|line| {
            message::refusal(words, "identity-illegible", &[("path", &message::path(file)), ("line", &line)])
        })?);
    }
    let sealed = Sealed::look(file_at(path, words)?).map_err(refused)?;
    if !sealed.is_for_passphrase() && !is_by_identity {
        return Err(refused(OpenFault::WantsIdentity));
    }
    if sealed.is_for_passphrase() && is_by_identity {
        return Err(refused(OpenFault::WantsPassphrase));
    }
    let (place, mut beside) = place(out, words)?;
    let opener = if is_by_identity {
        Opener::Identities(identities)
    } else {
        Opener::Passphrase(key::password(path, password_file, false, words)?)
    };
    let mut plain = BufWriter::new(beside.as_file_mut());
    sealed.open(opener, &mut plain).map_err(refused)?;
    drop(plain);
    put(&place, beside).map_err(|error| message::no_access(words, out, &error.to_string()))?;
    message::done(words, "open-done", &[("path", &message::path(out))]);
    Ok(())
}

/// Makes an identity at `path`, and the line of its recipient beside it. The error is the exit code, said already.
pub fn new_identity(path: &Path, public: &Path, words: &MessageWords) -> Result<(), u8> {
    let (text, line) = draw_identity();
    key::write_new(path, &text, true, words)?;
    key::write_new(public, &format!("{line}\n"), false, words)?;
    let (path, public) = (message::path(path), message::path(public));
    message::done(words, "identity-made", &[("path", &path), ("public", &public), ("line", &line)]);
    Ok(())
}

/// Opens the regular file at `path`. The error is the exit code, said already.
fn file_at(path: &Path, words: &MessageWords) -> Result<File, u8> {
    if path.is_dir() {
        return Err(message::refusal(words, "seal-folder", &[("path", &message::path(path))]));
    }
    let open = || split(path).and_then(|(folder, name)| open_below(folder, name, Access::Read));
    open().map_err(|error| message::no_access(words, path, &error.to_string()))
}

/// Where the file is to be, and a file beside it, which is its owner's alone.
fn place(out: &Path, words: &MessageWords) -> Result<(Place, NamedTempFile), u8> {
    if out.symlink_metadata().is_ok_and(|found| found.is_file()) {
        return Err(message::refusal(words, "seal-is-there", &[("path", &message::path(out))]));
    }
    let place = Place::find(out, &[], &|_| Ok(false))
        .and_then(Place::in_folder)
        .map_err(|error| message::no_place(words, out, &error))?;
    let beside =
        draft_for(place.path()).map_err(|error| message::no_access(words, out, &error.to_string()))?;
    Ok((place, beside))
}

fn put(place: &Place, mut beside: NamedTempFile) -> std::io::Result<()> {
    beside.flush()?;
    beside.as_file().sync_all()?;
    place.put(beside)
}

/// Says which recipient is none, without its letters: they may be a secret.
fn not_a_recipient(fault: LineNot, within: Option<(&PathBuf, usize)>, words: &MessageWords) -> u8 {
    let (path, line) = within.map_or((String::new(), 0), |(path, line)| (message::path(path), line));
    let place = if within.is_some() { "file" } else { "argument" };
    let key = match fault {
        LineNot::Known => "recipient-illegible",
        LineNot::Secret => "recipient-secret",
    };
    message::refusal(words, key, &[("place", place), ("path", &path), ("line", &line.to_string())])
}

fn cannot_open(fault: &OpenFault, path: &Path, out: &Path, words: &MessageWords) -> u8 {
    let (key, code) = match fault {
        OpenFault::Read(error) => return message::no_access(words, path, &error.to_string()),
        OpenFault::Write(error) => return message::no_access(words, out, &error.to_string()),
        OpenFault::NotSealed => ("open-not-sealed", NOT_SEALED),
        OpenFault::Armoured => ("open-armoured", NOT_SEALED),
        OpenFault::Unknown => ("open-unknown", NOT_SEALED),
        OpenFault::Cut => ("open-cut", CUT),
        OpenFault::Changed => ("open-changed", CHANGED),
        OpenFault::OtherRecipients => ("open-for-others", NOT_FOR_US),
        OpenFault::WantsPassphrase => ("open-wants-passphrase", NOT_FOR_US),
        OpenFault::WantsIdentity => ("open-wants-identity", NOT_FOR_US),
        OpenFault::Passphrase => ("open-passphrase-wrong", WRONG_PASSPHRASE),
        OpenFault::Work => ("open-work", TOO_MUCH_WORK),
    };
    message::refusal(words, key, &[("path", &message::path(path))]);
    code
}
