//! What the arguments of several commands ask for: folders, files, the day, languages.
//!
//! **Invariant:** what cannot be had is said here; the error that is given back is the exit code alone.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::message;
use crate::authoring::words::MessageWords;
use crate::domain::{Date, Kind, LanguageTag};
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

/// The day for what has no content to say it: the one asked for, else the clock's. The error is the exit code, said already.
pub fn today(matches: &ArgMatches, words: &MessageWords) -> Result<Date, u8> {
    let day = day(matches, words)?;
    Ok(day.asked.unwrap_or(day.clock))
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

/// The kinds of goods asked for. The error is the exit code, said already.
pub fn kinds(matches: &ArgMatches, words: &MessageWords) -> Result<Option<Vec<Kind>>, u8> {
    let Some(kinds) = matches.get_many::<String>("kinds") else { return Ok(None) };
    let kinds = kinds.map(|kind| {
        let known = || Kind::WORDS.join(", ");
        Kind::parse(kind.trim()).ok_or_else(|| {
            message::refusal(words, "cannot-find-kind", &[("kind", kind), ("known", &known())])
        })
    });
    kinds.collect::<Result<_, _>>().map(Some)
}

/// A number of bytes as people write it: `20M`, `2G`, `500k`, or digits alone. Thousands, so that what is called 20 MB by anybody holds it.
pub fn bytes(text: &str) -> Option<u64> {
    let unit = text.chars().last()?;
    let (digits, times) = match unit.to_ascii_lowercase() {
        'k' => (&text[..text.len() - 1], 1_000),
        'm' => (&text[..text.len() - 1], 1_000_000),
        'g' => (&text[..text.len() - 1], 1_000_000_000),
        _ => (text, 1),
    };
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| digits.parse::<u64>().ok()).flatten()?;
    number.checked_mul(times).filter(|bytes| *bytes > 0)
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn sizes_are_numbers_of_thousands() {
        for (text, wanted) in [
            ("2G", Some(2_000_000_000)),
            ("20m", Some(20_000_000)),
            ("500k", Some(500_000)),
            ("4294967295", Some(4_294_967_295)),
            ("0", None),
            ("", None),
            ("G", None),
            ("+5k", None),
            ("1.5G", None),
            ("20MB", None),
            ("20\u{bd80}", None),
            ("99999999999999999999", None),
            ("18446744073709551615G", None),
        ] {
            assert_eq!(bytes(text), wanted, "{text}");
        }
    }
}
