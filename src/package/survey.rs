//! What already stands in an output folder.
//!
//! **Invariant:** a file counts as a former copy's only if that copy's own manifest lists it.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::error::at;
use super::sums::{self, Sums};
use super::{EDITION, EditionRecord, Identity, OutputPath, PackageError, SIGNATURE, STAGING, SUMS, litter};

/// The files in `root` of `identity`'s former copy; none for an empty or absent folder. Refuses a folder with other
/// files, or with another copy. The system's litter and a staging folder are passed over.
pub fn survey(root: &Path, identity: &Identity) -> Result<BTreeSet<OutputPath>, PackageError> {
    let sums = listed(root)?;
    let mut former = BTreeSet::new();
    let mut foreign: Vec<PathBuf> = Vec::new();
    for entry in WalkDir::new(root)
        .min_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !is_staging(entry))
    {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 && is_absent(&error) => return Ok(former),
            Err(error) => return Err(walk_error(root, error)),
        };
        if entry.file_type().is_dir() || (entry.file_type().is_file() && litter::is_litter(entry.path())) {
            continue;
        }
        let within = entry.path().strip_prefix(root).expect("a walk stays below its root");
        match ours(within, &sums) {
            Some(path) if entry.file_type().is_file() => {
                former.insert(path);
            }
            _ => foreign.push(within.to_path_buf()),
        }
    }
    if former.is_empty() && foreign.is_empty() {
        return Ok(former);
    }
    if former.contains(EDITION) {
        let path = root.join(EDITION);
        let bytes = fs::read(&path).map_err(at(&path))?;
        let found = EditionRecord::parse(&bytes, &path)?.identity;
        if found != *identity {
            return Err(PackageError::Other { path: root.to_path_buf(), found, wanted: identity.clone() });
        }
    } else {
        // Without it, nothing says whose copy these files were.
        foreign.extend(former.iter().map(|path| PathBuf::from(path.as_str())));
    }
    match foreign.first() {
        None => Ok(former),
        Some(first) => {
            Err(PackageError::Foreign { out: root.to_path_buf(), first: first.clone(), count: foreign.len() })
        }
    }
}

/// The manifest's lines; none where there is no manifest.
fn listed(root: &Path) -> Result<Sums, PackageError> {
    let path = root.join(SUMS);
    match path.symlink_metadata() {
        Ok(found) if found.is_file() => {
            let file = File::open(&path).map_err(at(&path))?;
            Ok(sums::read(BufReader::new(file)).map_err(at(&path))?.sums)
        }
        _ => Ok(Sums::new()),
    }
}

fn ours(within: &Path, sums: &Sums) -> Option<OutputPath> {
    let text = slashed(within)?;
    let path = OutputPath::parse(&text).ok()?;
    (matches!(text.as_str(), SUMS | SIGNATURE) || sums.contains_key(&path)).then_some(path)
}

/// A path below the root, parts joined by `/`; `None` where a part is no Unicode.
pub(super) fn slashed(within: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = within.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

pub(super) fn is_staging(entry: &walkdir::DirEntry) -> bool {
    entry.depth() == 1 && entry.file_name() == STAGING
}

pub(super) fn is_absent(error: &walkdir::Error) -> bool {
    error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

pub(super) fn walk_error(root: &Path, error: walkdir::Error) -> PackageError {
    let path = error.path().unwrap_or(root).to_path_buf();
    PackageError::Io { path, source: error.into() }
}
