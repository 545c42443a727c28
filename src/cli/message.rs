//! Lines for people, on standard error.
//!
//! **Invariant:** a line that cannot be written is not worth stopping for; nothing that content, a copy or a name of a file
//! holds reaches a terminal as anything but what can be seen, whoever forgot to write it out before.

use std::borrow::Cow;
use std::io::{IsTerminal, Write};
use std::path::Path;

use super::COULD_NOT_RUN;
use crate::authoring::file::NoPlace;
use crate::authoring::words::{Args, MessageWords};
use crate::diag::characters::{escape_into, escaped, is_hidden};
use crate::source::shown_path;

/// Writes a line to standard error.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stderr(), "{}", seen(text));
}

/// Whether standard error is a terminal that shows colours, and nobody asked for none. A console of Windows shows them once
/// it is asked to, and their codes as signs before.
pub fn is_coloured() -> bool {
    std::io::stderr().is_terminal()
        && std::env::var_os("NO_COLOR").is_none()
        && anstyle_query::windows::enable_ansi_colors().unwrap_or(true)
}

/// Writes lines to standard error whose colours are the program's own and whose values are escaped already.
pub fn styled(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Writes lines to standard output.
pub fn out(text: &str) {
    let _ = write!(std::io::stdout(), "{}", seen(text));
}

/// Writes to standard output for programs, which want texts as they are.
pub fn plain(text: &str) {
    let _ = write!(std::io::stdout(), "{text}");
}

/// `text` with its lines, and all else that cannot be seen written out.
fn seen(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c != '\n' && is_hidden(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if c == '\n' { out.push(c) } else { escape_into(c, &mut out) }
    }
    Cow::Owned(out)
}

/// Says on standard output what was done.
pub fn done(words: &MessageWords, key: &str, args: Args<'_>) {
    out(&format!("{}\n", words.say(key, args)));
    explain(words, key, args);
}

/// Says on standard output what a thing that was said means and what to do, where either is known.
pub fn explain(words: &MessageWords, key: &str, args: Args<'_>) {
    for attribute in ["means", "hint"] {
        if let Some(text) = words.attribute(key, attribute, args) {
            out(&format!("  {text}\n"));
        }
    }
}

/// Says why the program could not run, and what to do; gives the exit code.
pub fn refusal(words: &MessageWords, key: &str, args: Args<'_>) -> u8 {
    graded(words, "severity-error", key, args);
    COULD_NOT_RUN
}

/// Says what was done all the same and should be looked at, and what to do.
pub fn warning(words: &MessageWords, key: &str, args: Args<'_>) {
    graded(words, "severity-warning", key, args);
}

fn graded(words: &MessageWords, severity: &str, key: &str, args: Args<'_>) {
    line(&format!("{}: {}", words.say(severity, &[]), words.say(key, args)));
    if let Some(hint) = words.attribute(key, "hint", args) {
        line(&format!("  {}: {hint}", words.say("severity-hint", &[])));
    }
}

/// Says that a file or folder cannot be read or written; gives the exit code.
pub fn no_access(words: &MessageWords, path: &Path, reason: &str) -> u8 {
    refusal(words, "cannot-access", &[("path", &self::path(path)), ("reason", reason)])
}

/// Says that a file cannot be written where the program writes unless `--out` says otherwise; gives the exit code.
pub fn no_writing(words: &MessageWords, path: &Path, reason: &str) -> u8 {
    refusal(words, "cannot-write-out", &[("path", &self::path(path)), ("reason", reason)])
}

/// Says that a file is not made where it was asked for; gives the exit code.
pub fn no_place(words: &MessageWords, path: &Path, error: &NoPlace) -> u8 {
    let (why, folder) = match error {
        NoPlace::Irregular => ("link", String::new()),
        NoPlace::Folder => ("folder", String::new()),
        NoPlace::Within(folder) => ("within", self::path(folder)),
        NoPlace::InCopy(folder) => ("copy", self::path(folder)),
        NoPlace::NoFolder(folder, error) => return no_access(words, folder, &error.to_string()),
        NoPlace::Foreign => ("foreign", String::new()),
        NoPlace::Io(error) => return no_access(words, path, &error.to_string()),
    };
    refusal(words, "out-refused", &[("path", &self::path(path)), ("why", why), ("folder", &folder)])
}

/// A path, with what a terminal would obey or show in another order written out.
pub fn path(path: &Path) -> String {
    escaped(&shown_path(path)).into()
}

/// A number of bytes for people.
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["B", "kB", "MB", "GB"];
    let mut value = bytes as f64;
    let mut unit = 0;
    while value >= 1000.0 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    if unit == 0 { format!("{bytes} B") } else { format!("{value:.1} {}", UNITS[unit]) }
}
