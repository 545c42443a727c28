//! Which folder keeps results for the next run.
//!
//! **Invariant:** a folder that is not ours is refused; one that cannot be written costs time and nothing else.

use std::path::PathBuf;

use clap::ArgMatches;

use super::message;
use crate::authoring::words::MessageWords;
use crate::package::PackageError;
use crate::pipeline::{Cache, Inputs};

/// Where results are kept for the next run: as asked for, else beside the content. The error is the exit code, said already.
pub fn cache(matches: &ArgMatches, words: &MessageWords, inputs: &Inputs) -> Result<Cache, u8> {
    if matches.get_flag("no-cache") {
        return Ok(Cache::none());
    }
    let mut apart = inputs.folders();
    let folder = match matches.get_one::<PathBuf>("cache") {
        Some(folder) => {
            apart.extend(matches.try_get_one::<PathBuf>("out").ok().flatten().map(PathBuf::as_path));
            folder.clone()
        }
        None => inputs.cache_folder(),
    };
    let path = message::path(&folder);
    let refuse = |why: &str, other: &str| {
        Err(message::refusal(words, "cache-refused", &[("path", &path), ("why", why), ("other", other)]))
    };
    match Cache::open(&folder, &apart) {
        Ok(cache) => Ok(cache),
        Err(PackageError::Sacred(_)) => refuse("root-or-home", ""),
        Err(PackageError::NotAFolder(_)) => refuse("no-folder", ""),
        Err(PackageError::Overlap { input, .. }) => refuse("overlap", &message::path(&input)),
        Err(PackageError::Foreign { first, .. }) => refuse("foreign", &message::path(&first)),
        Err(PackageError::Io { source, .. }) => {
            message::line(&words.say("cache-unusable", &[("path", &path), ("reason", &source.to_string())]));
            Ok(Cache::none())
        }
        Err(other) => Err(message::no_access(words, &folder, &other.to_string())),
    }
}
