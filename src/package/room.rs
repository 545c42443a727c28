//! How much room on the disk the exchange of two copies takes beside what is staged.
//!
//! Staged files are moved and take none. What grows does: files that get more bytes than they have, those that are replaced
//! instead of written over, and folders that get more entries.
//!
//! **Invariant:** never less than what a file system needs that stores files in whole blocks and writes them in place.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::io;
use std::path::Path;

use super::OutputPath;
use super::overwrite::{ChangedFile, is_kept};
use super::survey::Former;

/// What an entry of a folder takes beside its name.
const ENTRY: u64 = 64;

/// The bytes that the exchange will take in `root`: `changed` written over, and the `files` that are not of the `former`
/// copy moved in.
pub fn needed<'a>(
    root: &Path,
    former: &Former,
    files: impl Iterator<Item = &'a OutputPath>,
    changed: &[ChangedFile],
) -> io::Result<u64> {
    let block = root.metadata().map(|found| block_of(&found))?;
    let rounded = |bytes: u64| bytes.div_ceil(block) * block;
    let mut room = 0;
    for change in changed {
        let found = change.path().under(root).symlink_metadata()?;
        let stands = if is_kept(&found) { found.len() } else { 0 };
        room += rounded(change.length()).saturating_sub(rounded(stands));
    }
    // New files arrive with their folders, in the nearest that stands already.
    let standing: BTreeSet<&str> = former.keys().flat_map(OutputPath::folders).collect();
    let mut arrivals: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in files.filter(|path| !former.contains_key(*path)) {
        let mut moved = path.as_str();
        let mut into = "";
        for folder in path.folders() {
            if standing.contains(folder) {
                into = folder;
                break;
            }
            moved = folder;
        }
        arrivals.entry(into).or_default().insert(moved);
    }
    for entries in arrivals.values() {
        room += rounded(entries.iter().map(|moved| moved.len() as u64 + ENTRY).sum()) + block;
    }
    Ok(room)
}

/// The bytes that files of these sizes take in `root` beside all that stands there.
pub fn staged(root: &Path, sizes: impl Iterator<Item = u64>) -> io::Result<u64> {
    let block = root.metadata().map(|found| block_of(&found))?;
    Ok(sizes.fold(0, |sum, size| sum.saturating_add(size.div_ceil(block).saturating_mul(block))))
}

/// The bytes that are free in `root` for whoever runs this; nothing where the system does not tell.
#[cfg(unix)]
pub fn free(root: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(root).ok()?;
    found.f_bavail.checked_mul(found.f_frsize)
}

/// Not told: a disk that is full is then told when files are staged.
#[cfg(not(unix))]
pub fn free(_: &Path) -> Option<u64> {
    None
}

/// The unit in which the file system gives room.
#[cfg(unix)]
fn block_of(found: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::blksize(found).clamp(512, 1 << 20)
}

/// The unit in which sticks of some 100 GB give room, where the system does not tell.
#[cfg(not(unix))]
fn block_of(_: &Metadata) -> u64 {
    64 << 10
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn path(text: &str) -> OutputPath {
        OutputPath::parse(text).unwrap()
    }

    #[test]
    fn what_grows_is_counted_in_blocks() {
        let top = tempfile::tempdir().unwrap();
        let block = block_of(&top.path().metadata().unwrap());
        let former: Former = ["a", "en/b"].map(|name| (path(name), None)).into();
        fs::create_dir(top.path().join("en")).unwrap();
        fs::write(top.path().join("a"), "a").unwrap();
        fs::write(top.path().join("en/b"), "b").unwrap();
        let needed = |new: &[&str], changed: &[(&str, u64)]| {
            let new: Vec<OutputPath> = new.iter().map(|name| path(name)).collect();
            let changed: Vec<ChangedFile> =
                changed.iter().map(|(name, length)| ChangedFile::new(path(name), 0, *length)).collect();
            needed(top.path(), &former, new.iter(), &changed).unwrap() / block
        };
        assert_eq!(needed(&["a", "en/b"], &[]), 0);
        assert_eq!(needed(&[], &[("a", 2), ("en/b", 0)]), 0);
        assert_eq!(needed(&[], &[("a", block), ("en/b", block + 1)]), 1);
        assert_eq!(needed(&[], &[("a", 3 * block), ("en/b", 2 * block)]), 3);
        // A folder in the root and one below `en`, whatever they hold.
        assert_eq!(needed(&["ko/a/x", "ko/b/x", "en/c/x", "en/c/y", "c"], &[]), 4);
        // Shared with a backup, it is replaced.
        fs::hard_link(top.path().join("a"), top.path().join("backup")).unwrap();
        assert_eq!(needed(&[], &[("a", 2)]), u64::from(cfg!(unix)));
    }
}
