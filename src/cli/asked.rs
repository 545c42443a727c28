//! What the arguments of several commands ask for: folders, files, the day, languages.
//!
//! **Invariant:** what cannot be had is said here; the error that is given back is the exit code alone.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::message;
use crate::authoring::words::MessageWords;
use crate::domain::{Date, LanguageTag};
use crate::load::{Content, load};
use crate::pipeline::{Day, Inputs};

/// Reads the folders that the arguments name. The error is the exit code, said already.
pub fn inputs(matches: &ArgMatches, words: &MessageWords) -> Result<Inputs, u8> {
    let content: &PathBuf = matches.get_one("content").expect("`--content` has a default");
    Inputs::read(content).map_err(|error| {
        let path = message::path(content);
        match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                message::refusal(words, "cannot-find-content", &[("path", &path)])
            }
            _ => message::no_access(words, content, &error.to_string()),
        }
    })
}

/// What those folders' content says, for commands that need a guide.yaml. The error is the exit code, said already.
pub fn content_of(inputs: &Inputs, words: &MessageWords) -> Result<Content, u8> {
    let (content, _) = load(&inputs.content);
    if content.guide.is_none() {
        let path = message::path(inputs.content.root());
        return Err(message::refusal(words, "new-no-guide", &[("path", &path)]));
    }
    Ok(content)
}

/// The bytes of a file that the arguments name, if they are `limit` at most. The error is the exit code, said already.
pub fn bytes_of(path: &Path, limit: u64, words: &MessageWords) -> Result<Vec<u8>, u8> {
    let refuse = |reason: &str| message::no_access(words, path, reason);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| refuse(&error.to_string()))?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| refuse(&error.to_string()))?;
    if bytes.len() as u64 > limit {
        return Err(refuse(&format!("larger than {} MiB", limit >> 20)));
    }
    Ok(bytes)
}

/// The day that `--date` or `SOURCE_DATE_EPOCH` ask for, and the clock's. The error is the exit code, said already.
///
/// `SOURCE_DATE_EPOCH`: <https://reproducible-builds.org/specs/source-date-epoch/>.
pub fn day(matches: &ArgMatches, words: &MessageWords) -> Result<Day, u8> {
    let seconds =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let clock = Date::from_unix_seconds(i64::try_from(seconds).unwrap_or(0));
    if let Some(text) = matches.get_one::<String>("date") {
        let date =
            Date::parse(text).map_err(|_| message::refusal(words, "cannot-read-date", &[("value", text)]))?;
        return Ok(Day { asked: Some(date), clock });
    }
    let asked = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => match text.parse() {
            Ok(seconds) => Some(Date::from_unix_seconds(seconds)),
            Err(_) => return Err(message::refusal(words, "cannot-read-epoch", &[("value", &text)])),
        },
        Err(_) => None,
    };
    Ok(Day { asked, clock })
}

/// The languages asked for. The error is the exit code, said already.
pub fn languages(matches: &ArgMatches, words: &MessageWords) -> Result<Option<Vec<LanguageTag>>, u8> {
    let Some(tags) = matches.get_many::<String>("languages") else { return Ok(None) };
    let tags = tags.map(|tag| {
        LanguageTag::parse(tag.trim()).map_err(|fault| {
            let known = fault.canonical().unwrap_or_else(|| "ko, en, zh-Hans …".to_owned());
            message::refusal(words, "cannot-find-language", &[("tag", tag), ("known", &known)])
        })
    });
    tags.collect::<Result<_, _>>().map(Some)
}
