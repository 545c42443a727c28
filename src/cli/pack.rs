//! `jinwi pack`: a copy as a ZIP file, or as several of a size.
//!
//! **Invariant:** only a copy that is whole is packed, and what stands where the pack goes is replaced only where it is a pack that
//! nobody has changed.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use tempfile::NamedTempFile;

use super::asked::{bytes, today};
use super::build::package;
use super::verify::sound;
use super::{CLEAN, message};
use crate::authoring::file::{Place, draft_for, share};
use crate::authoring::words::MessageWords;
use crate::domain::Visibility;
use crate::package::{EditionRecord, Packed, is_pack, pack};
use crate::source::files::{Access, open_below, split};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    done(matches, words).map_or_else(|code| code, |()| CLEAN)
}

fn done(matches: &ArgMatches, words: &MessageWords) -> Result<(), u8> {
    let copy: &PathBuf = matches.get_one("copy").expect("the folder is required");
    let out: &PathBuf = matches.get_one("out").expect("the file is required");
    let limit = match matches.get_one::<String>("split") {
        None => None,
        Some(text) => {
            let limit = bytes(text.trim());
            Some(limit.ok_or_else(|| message::refusal(words, "cannot-read-size", &[("value", text)]))?)
        }
    };
    let today = today(matches, words)?;
    // Told before the work is done, as far as it can be.
    place(out, copy, &is_pack, words)?;
    sound(copy, today, "pack-not-whole", words)?;
    let packed = pack(copy, limit, out, &|| draft_for(out))
        .map_err(|error| package(&error, words, copy, "cannot-compare-seen"))?;
    put(packed, out, copy, words)
}

/// The place at `path`, which is not in the copy.
pub(super) fn place(
    path: &Path,
    copy: &Path,
    is_former: &dyn Fn(File) -> io::Result<bool>,
    words: &MessageWords,
) -> Result<Place, u8> {
    Place::find(path, &[copy], is_former)
        .and_then(Place::in_folder)
        .map_err(|error| message::no_place(words, path, &error))
}

/// Puts a file where it belongs, readable as others that its user makes.
pub(super) fn put_file(place: &Place, file: NamedTempFile, words: &MessageWords) -> Result<(), u8> {
    let put = share(&file, place.path()).and_then(|()| place.put(file));
    put.map_err(|error| message::no_access(words, place.path(), &error.to_string()))
}

fn put(packed: Packed, out: &Path, copy: &Path, words: &MessageWords) -> Result<(), u8> {
    let Packed { edition, folder, files, is_signed, parts } = packed;
    let count = parts.len();
    let named = |number: usize| if count == 1 { out.to_path_buf() } else { part_name(out, number, count) };
    let places: Vec<Place> =
        (1..=count).map(|number| place(&named(number), copy, &is_pack, words)).collect::<Result<_, _>>()?;
    say_held(&edition, words);
    let made: Vec<PathBuf> = places.iter().map(|place| place.path().to_path_buf()).collect();
    for (part, place) in parts.into_iter().zip(places) {
        put_file(&place, part.file, words)?;
        let digest = part.digest.to_string();
        let args = [
            ("path", &*message::path(place.path())),
            ("size", &message::size(part.bytes)),
            ("digest", &digest),
        ];
        message::out(&format!("{}\n", words.say("pack-written", &args)));
    }
    remove_former(out, &made, words);
    let args = [("folder", folder.as_str()), ("files", &files.to_string()), ("parts", &count.to_string())];
    message::out(&format!("{}\n", words.say("pack-unpacks", &args)));
    if !is_signed {
        message::line(&words.say("pack-unsigned", &[]));
    }
    say_open(&edition, words);
    Ok(())
}

/// Removes the packs at `out` and its parts that an earlier run made and nobody has changed, and that are none of those just `made`:
/// whoever sends all that lies there would send both.
fn remove_former(out: &Path, made: &[PathBuf], words: &MessageWords) {
    let Ok((folder, _)) = split(out) else { return };
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let name = entry.file_name();
        let path = out.with_file_name(&name);
        let is_of_out = out.file_name() == Some(&*name) || is_part_name(out, &path);
        let is_made = || made.iter().any(|made| made.file_name() == Some(&*name));
        if is_of_out
            && !is_made()
            && open_below(folder, Path::new(&name), Access::Read).and_then(is_pack).unwrap_or(false)
            && std::fs::remove_file(entry.path()).is_ok()
        {
            message::out(&format!(
                "{}\n",
                words.say("pack-former-removed", &[("path", &message::path(&path))])
            ));
        }
    }
}

/// Whether `path` has the name of a part of `out`.
fn is_part_name(out: &Path, path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let numbers = name.rsplit_once('-').and_then(|(_, numbers)| numbers.split_once("of"));
    let numbers = numbers.and_then(|(number, count)| Some((number.parse().ok()?, count.parse().ok()?)));
    // Written anew, so that no other way of writing the numbers is taken for ours.
    numbers.is_some_and(|(number, count): (usize, usize)| {
        (1..=count).contains(&number) && part_name(out, number, count).file_name() == path.file_name()
    })
}

/// Says which copy it is, with its languages and kinds.
pub(super) fn say_held(edition: &EditionRecord, words: &MessageWords) {
    let unsaid = |list: &[String]| if list.is_empty() { "–".to_owned() } else { list.join(", ") };
    let args = [
        ("edition", edition.identity.name()),
        ("guide", edition.identity.guide.clone()),
        ("issue", edition.sequence.map_or("–".to_owned(), |issue| issue.to_string())),
        ("built", edition.built.clone()),
        ("languages", unsaid(&edition.languages)),
        ("kinds", unsaid(&edition.kinds)),
    ];
    let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
    message::out(&format!("{}\n", words.say("pack-holds", &args)));
}

/// Says aloud that what is for customs alone lies open in what was made.
pub(super) fn say_open(edition: &EditionRecord, words: &MessageWords) {
    if edition.audience != Visibility::Public.as_str() {
        let args = [("audience", edition.audience.as_str())];
        message::line("");
        message::line(&format!("{}: {}", words.say("severity-warning", &[]), words.say("pack-open", &args)));
        if let Some(hint) = words.attribute("pack-open", "hint", &args) {
            message::line(&format!("  {hint}"));
        }
    }
}

/// The name of a part: `guide-1of3.zip` beside `guide.zip`.
fn part_name(out: &Path, number: usize, count: usize) -> PathBuf {
    let mut name = out.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{number}of{count}"));
    if let Some(end) = out.extension() {
        name.push(".");
        name.push(end);
    }
    out.with_file_name(name)
}
