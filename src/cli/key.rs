//! `jinwi key`: making the keys that copies are signed with, and trusting a key that follows another.
//!
//! **Invariant:** no password is an argument, and no file that is there is written over but the list of trusted keys.

use std::fs::OpenOptions;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::asked::bytes_of;
use super::{CLEAN, message};
use crate::authoring::file::{beside_handed_out, handed_out, write_at};
use crate::authoring::words::MessageWords;
use crate::package::{
    KeyFault, MAX_SIGNATURE, PublicKey, SIGNATURE_END, SecretKey, SignatureFault, read_keys, resolve,
    sign_key, verify_key,
};
use crate::source::files::split;

/// Largest file of keys, or of a password, that is read, in bytes.
const MAX_KEYS: u64 = 1 << 20;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let done = match matches.subcommand() {
        Some(("new", matches)) => new(matches, words),
        Some(("trust", matches)) => trust(matches, words),
        _ => unreachable!("clap asks for one of these"),
    };
    done.map_or_else(|code| code, |()| CLEAN)
}

fn new(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let path: &PathBuf = matches.get_one("file").expect("the file is required");
    let public_path = with_end(path, ".pub");
    let signature_path = with_end(&public_path, SIGNATURE_END);
    let before = matches.get_one::<PathBuf>("after");
    let made = [Some(path), Some(&public_path), before.map(|_| &signature_path)];
    if let Some(path) = made.into_iter().flatten().find(|path| path.symlink_metadata().is_ok()) {
        return Err(message::refusal(words, "key-is-there", &[("path", &message::path(path))]));
    }
    let folder = split(path).and_then(|(folder, _)| resolve(folder)).ok();
    if let Some(folder) = folder.as_deref().and_then(handed_out) {
        let args = [("path", message::path(path)), ("folder", message::path(folder))];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        return Err(message::refusal(words, "key-in-copy", &args));
    }
    if matches.get_flag("sealing") {
        super::seal::new_identity(path, &public_path, words)?;
    } else {
        new_signing_key(matches, path, &public_path, &signature_path, words)?;
    }
    if let Some(beside) = folder.as_deref().and_then(beside_handed_out) {
        let args = [("path", message::path(path)), ("folder", message::path(&beside))];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        message::warning(words, "key-beside", &args);
    }
    Ok(())
}

fn new_signing_key(
    matches: &ArgMatches,
    path: &Path,
    public_path: &Path,
    signature_path: &Path,
    words: &MessageWords,
) -> Result<(), u8> {
    let before = match matches.get_one::<PathBuf>("after") {
        Some(before) => Some(open(before, matches.get_one("after-password-file"), words)?),
        None => None,
    };
    let password = password(path, matches.get_one("password-file"), true, words)?;
    let (text, public) = SecretKey::draw(&password)
        .map_err(|_| message::no_access(words, path, "the system gave no random numbers"))?;
    write_new(path, &text, true, words)?;
    let written = write_new(public_path, &public.file(), false, words).and_then(|()| match before {
        Some(before) => {
            let signature = sign_key(&before, public.file().as_bytes(), public.number);
            write_new(signature_path, &signature, false, words)
        }
        None => Ok(()),
    });
    if written.is_err() {
        // One half of a pair is of no use, and would stand in the way of the next attempt.
        for path in [path, public_path] {
            let _ = std::fs::remove_file(path);
        }
    }
    written?;
    let args = [
        ("number", public.number.to_string()),
        ("path", message::path(path)),
        ("public", message::path(public_path)),
        ("line", public.line()),
    ];
    let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
    message::done(words, "key-made", &args);
    Ok(())
}

fn trust(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let path: &PathBuf = matches.get_one("file").expect("the file is required");
    let list: &PathBuf = matches.get_one("trusted").expect("the list is required");
    let trusted = keys_in(list, words)?;
    let file = bytes_of(path, MAX_KEYS, words)?;
    let new = match &keys_of(&file, path, words)?[..] {
        [key] => key.clone(),
        _ => {
            return Err(message::refusal(
                words,
                "key-illegible",
                &[("path", &message::path(path)), ("lines", "none")],
            ));
        }
    };
    if trusted.contains(&new) {
        message::done(words, "key-trusted-already", &[("number", &new.number.to_string())]);
        return Ok(());
    }
    let signature = with_end(path, SIGNATURE_END);
    let vouched = match signature.symlink_metadata() {
        Err(_) => Err(SignatureFault::Missing),
        Ok(_) => verify_key(&bytes_of(&signature, MAX_SIGNATURE, words)?, &file, new.number, &trusted),
    };
    let by = vouched.map_err(|_| {
        let args = [("path", message::path(path)), ("line", new.line()), ("list", message::path(list))];
        message::refusal(
            words,
            "key-not-vouched",
            &args.each_ref().map(|(name, value)| (*name, value.as_str())),
        )
    })?;
    let line = format!("{}  # {} after {by}\n", new.line(), new.number);
    let text = String::from_utf8(bytes_of(list, MAX_KEYS, words)?).unwrap_or_default();
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    write_at(list, &format!("{text}{end}{line}"))
        .map_err(|error| message::no_access(words, list, &error.to_string()))?;
    let args = [("number", new.number.to_string()), ("by", by.to_string()), ("list", message::path(list))];
    message::done(words, "key-trusted", &args.each_ref().map(|(name, value)| (*name, value.as_str())));
    Ok(())
}

/// Opens the secret key in the file at `path`. The error is the exit code, said already.
pub fn open(path: &Path, password_file: Option<&PathBuf>, words: &MessageWords) -> Result<SecretKey, u8> {
    let shown = message::path(path);
    let text = String::from_utf8(bytes_of(path, MAX_KEYS, words)?).unwrap_or_default();
    let refused = |fault: KeyFault| {
        let key = match fault {
            KeyFault::Password => "key-password-wrong",
            KeyFault::Unprotected => "key-unprotected",
            KeyFault::Illegible => "key-secret-illegible",
        };
        message::refusal(words, key, &[("path", &shown)])
    };
    // Before a password is asked for in vain.
    SecretKey::may_be_opened(&text).map_err(refused)?;
    let password = password(path, password_file, false, words)?;
    SecretKey::open(&text, &password).map_err(refused)
}

/// The public keys that `--key` and `--trusted` name. The error is the exit code, said already.
pub fn named(matches: &ArgMatches, words: &MessageWords) -> Result<Vec<PublicKey>, u8> {
    let mut keys = Vec::new();
    let of_keys = matches.get_many::<PathBuf>("key").into_iter().flatten();
    for file in of_keys.chain(matches.get_one::<PathBuf>("trusted")) {
        keys.extend(keys_in(file, words)?);
    }
    Ok(keys)
}

/// The public keys in the file at `path`. The error is the exit code, said already.
fn keys_in(path: &Path, words: &MessageWords) -> Result<Vec<PublicKey>, u8> {
    keys_of(&bytes_of(path, MAX_KEYS, words)?, path, words)
}

/// The public keys in `bytes`, those of the file at `path`. The error is the exit code, said already.
fn keys_of(bytes: &[u8], path: &Path, words: &MessageWords) -> Result<Vec<PublicKey>, u8> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let read = read_keys(text.trim_start_matches('\u{feff}'));
    if read.keys.is_empty() || !read.faults.is_empty() {
        let lines: Vec<String> = read.faults.iter().map(usize::to_string).collect();
        let args = [
            ("path", message::path(path)),
            ("lines", if lines.is_empty() { "none".to_owned() } else { lines.join(", ") }),
        ];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        return Err(message::refusal(words, "key-illegible", &args));
    }
    Ok(read.keys)
}

/// The password of the key at `key`: from its file, or asked on the terminal, twice where it is a new one.
pub fn password(
    key: &Path,
    file: Option<&PathBuf>,
    is_new: bool,
    words: &MessageWords,
) -> Result<String, u8> {
    let password = match file {
        Some(file) => {
            let text = String::from_utf8(bytes_of(file, MAX_KEYS, words)?).map_err(|_| {
                message::refusal(words, "key-password-encoding", &[("path", &message::path(file))])
            })?;
            text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().to_owned()
        }
        None if !io::stdin().is_terminal() => return Err(message::refusal(words, "key-no-terminal", &[])),
        None => {
            let ask = |prompt: &str| {
                let prompt = format!("{}: ", words.say(prompt, &[("path", &message::path(key))]));
                rpassword::prompt_password(prompt)
                    .map_err(|error| message::no_access(words, key, &error.to_string()))
            };
            let password = ask("key-password-ask")?;
            if is_new && !password.is_empty() && ask("key-password-again")? != password {
                return Err(message::refusal(words, "key-password-differs", &[]));
            }
            password
        }
    };
    let is_empty = if is_new { password.trim().is_empty() } else { password.is_empty() };
    if is_empty { Err(message::refusal(words, "key-password-empty", &[])) } else { Ok(password) }
}

/// `path` with `end` behind its name.
fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Writes a file that is not there yet; a secret one for its owner alone.
pub fn write_new(path: &Path, text: &str, is_secret: bool, words: &MessageWords) -> Result<(), u8> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, if is_secret { 0o600 } else { 0o644 });
    #[cfg(not(unix))]
    let _ = is_secret;
    let written = options
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
    written.map_err(|error| message::no_access(words, path, &error.to_string()))
}
