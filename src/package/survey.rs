//! What already stands in an output folder.
//!
//! **Invariant:** a file counts as a former copy's only if that copy's own manifest lists it.

use std::collections::BTreeMap;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::error::at;
use super::journal::Journal;
use super::sums::{self, Sums};
use super::verify::MAX_EDITION;
use super::{
    CopyIdentity, EDITION, EditionRecord, OutputPath, PackageError, SIGNATURE, SIGNING, STAGING, SUMS,
    Sha256Digest, os_files, signing,
};
use crate::source::files::{Access, open_below, read_below};

/// The files of a former copy, with the digests that its manifest lists; the manifest and its signature have none.
pub type Former = BTreeMap<OutputPath, Option<Sha256Digest>>;

/// The files in `root` of `identity`'s former copy; none for an empty or absent folder. Refuses a folder with other
/// files, or with another copy. What systems leave, and a staging folder, are passed over.
pub fn survey(root: &Path, identity: &CopyIdentity) -> Result<Former, PackageError> {
    let sums = listed(root)?;
    let (former, mut foreign) = walk(root, &|path| match path.as_str() {
        SUMS | SIGNATURE => Some(None),
        _ => sums.get(path).copied().map(Some),
    })?;
    if former.is_empty() && foreign.is_empty() {
        return Ok(former);
    }
    if former.contains_key(EDITION) {
        let path = root.join(EDITION);
        let bytes = read_below(root, Path::new(EDITION), MAX_EDITION).map_err(at(&path))?;
        let found = EditionRecord::parse(&bytes, &path)?.identity;
        if found != *identity {
            let (found, wanted) = (found.into(), identity.clone().into());
            return Err(PackageError::Other { path: root.to_path_buf(), found, wanted });
        }
    } else {
        // Without it, nothing says whose copy these files were.
        foreign.extend(former.keys().map(|path| PathBuf::from(path.as_str())));
    }
    refuse(root, &foreign).map(|()| former)
}

/// Refuses a folder whose exchange a killed run had begun, if it holds anything but what the one copy and the other list: a
/// journal that somebody else wrote changes nothing then, nor what a link leads to.
pub fn survey_exchange(root: &Path, begun: &Journal) -> Result<(), PackageError> {
    let (before, after) = (listed(root)?, begun.manifest(root)?);
    let (_, foreign) = walk(root, &|path| {
        let is_own = matches!(path.as_str(), SUMS | SIGNATURE);
        let is_listed = before.contains_key(path) || after.contains_key(path);
        (is_own || is_listed || begun.takes_away(path)).then_some(None)
    })?;
    refuse(root, &foreign)
}

/// What stands in `root`: the files that `ours` knows, and all else but folders and what systems leave.
fn walk(
    root: &Path,
    ours: &dyn Fn(&OutputPath) -> Option<Option<Sha256Digest>>,
) -> Result<(Former, Vec<PathBuf>), PackageError> {
    let mut former = Former::new();
    let mut foreign: Vec<PathBuf> = Vec::new();
    for entry in WalkDir::new(root)
        .min_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !is_staging(entry))
    {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 && is_absent(&error) => return Ok((former, foreign)),
            Err(error) => {
                let within = error.path().and_then(|path| path.strip_prefix(root).ok());
                let folder = within.and_then(|within| within.iter().next()?.to_str());
                // Systems keep some of their folders to themselves.
                if folder.is_some_and(os_files::is_system_folder) {
                    continue;
                }
                return Err(walk_error(root, error));
            }
        };
        let kind = entry.file_type();
        let within = entry.path().strip_prefix(root).expect("a walk stays below its root");
        let text = slashed(within);
        let is_passed_over = |text: &String| os_files::is_passed_over(root, text);
        if kind.is_dir()
            || kind.is_file()
                && (os_files::is_left(entry.path()) || text.as_ref().is_some_and(is_passed_over))
        {
            continue;
        }
        let path = text.and_then(|text| OutputPath::parse(&text).ok());
        match path.and_then(|path| Some((ours(&path)?, path))) {
            Some((digest, path)) if kind.is_file() => {
                former.insert(path, digest);
            }
            _ => foreign.push(within.to_path_buf()),
        }
    }
    Ok((former, foreign))
}

/// Refuses a folder that holds what is not ours.
pub(super) fn refuse(root: &Path, foreign: &[PathBuf]) -> Result<(), PackageError> {
    match foreign.first() {
        None => Ok(()),
        Some(first) => {
            let (first, count) = (first.clone(), foreign.len());
            Err(PackageError::Foreign { out: root.to_path_buf(), first, count })
        }
    }
}

/// The manifest's lines; none where there is no manifest, or a link in its place.
fn listed(root: &Path) -> Result<Sums, PackageError> {
    let path = root.join(SUMS);
    match path.symlink_metadata() {
        Ok(found) if found.is_file() => {
            let file = open_below(root, Path::new(SUMS), Access::Read).map_err(at(&path))?;
            Ok(sums::read(BufReader::new(file)).map_err(at(&path))?.sums)
        }
        _ => Ok(Sums::new()),
    }
}

/// A path below the root, parts joined by `/`; `None` where a part is no Unicode.
pub(super) fn slashed(within: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = within.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Whether it is what a killed run may leave: a copy or a signature in the making.
pub(super) fn is_staging(entry: &walkdir::DirEntry) -> bool {
    entry.depth() == 1
        && (entry.file_name() == STAGING && entry.file_type().is_dir()
            || entry.file_name() == SIGNING && entry.file_type().is_file() && signing::is_draft(entry.path()))
}

pub(super) fn is_absent(error: &walkdir::Error) -> bool {
    error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

pub(super) fn walk_error(root: &Path, error: walkdir::Error) -> PackageError {
    let path = error.path().unwrap_or(root).to_path_buf();
    PackageError::Io { path, source: error.into() }
}
