//! Writing changed files over the former ones, from the log.
//!
//! **Invariant:** whatever stood at a path before, and however often this is done, the path then holds the log's bytes,
//! and no other path has changed.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::at;
use super::{OutputPath, PackageError, staging};
use crate::source::files::{Access, has_real_folders, open_below, remove};

/// A changed file, and where in the log its bytes are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ChangedFile {
    path: OutputPath,
    start: u64,
    length: u64,
}

impl ChangedFile {
    /// The file at `path` is to hold the `length` bytes from `start`.
    pub fn new(path: OutputPath, start: u64, length: u64) -> Self {
        Self { path, start, length }
    }

    /// The file that is changed.
    pub fn path(&self) -> &OutputPath {
        &self.path
    }

    /// How many bytes it is to hold.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Where in the log its bytes end, if there is such a place.
    pub fn end(&self) -> Option<u64> {
        self.start.checked_add(self.length)
    }
}

/// The log, open for reading.
pub struct Log {
    file: File,
    path: PathBuf,
}

impl Log {
    /// Opens the log of the copy at `root`.
    pub fn open(root: &Path) -> Result<Self, PackageError> {
        let path = root.join(staging::LOG);
        let file = open_below(root, Path::new(staging::LOG), Access::Read).map_err(at(&path))?;
        Ok(Self { file, path })
    }

    /// How many bytes it holds.
    pub fn length(&self) -> Result<u64, PackageError> {
        self.file.metadata().map(|found| found.len()).map_err(at(&self.path))
    }

    /// The bytes of a change.
    pub fn bytes_of(&mut self, change: &ChangedFile) -> Result<impl Read + '_, PackageError> {
        self.file.seek(SeekFrom::Start(change.start)).map_err(at(&self.path))?;
        Ok(Read::by_ref(&mut self.file).take(change.length))
    }

    /// Writes a change over the file below `root`.
    pub fn write_over(&mut self, change: &ChangedFile, root: &Path) -> Result<(), PackageError> {
        let mut bytes = self.bytes_of(change)?;
        let mut write = || {
            let mut file = open(root, &change.path)?;
            io::copy(&mut bytes, &mut file)?;
            // Not truncated before, which would make ext4 wait for the disk on closing.
            file.set_len(change.length)
        };
        write().map_err(at(&change.path.under(root)))
    }
}

/// The file at `path`, open for writing over. One that is shared with another folder by a hard link, cannot be written, or
/// is no regular file, is replaced by a new one.
fn open(root: &Path, path: &OutputPath) -> io::Result<File> {
    if let Ok(file) = open_below(root, path.within(), Access::Write)
        && !is_shared(&file.metadata()?)
    {
        return Ok(file);
    }
    if !has_real_folders(root, path.within())? {
        return Err(io::Error::other("a folder above it is none, or is a link"));
    }
    let target = path.under(root);
    match remove(&target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(target)
}

/// Refuses files to delete or to write over that another program holds: on Windows, one that has a file open may keep all
/// others from it, and what is half exchanged is no copy.
#[cfg(windows)]
pub fn refuse_held(
    root: &Path,
    delete: &BTreeSet<OutputPath>,
    change: &[ChangedFile],
) -> Result<(), PackageError> {
    use std::os::windows::fs::OpenOptionsExt;
    /// The right to delete, as the system numbers it.
    const DELETE: u32 = 0x0001_0000;
    /// The right to write, which a file that is marked read-only gives nobody; it is replaced.
    const FILE_WRITE_DATA: u32 = 2;
    /// Another program has the file open and does not share it.
    const ERROR_SHARING_VIOLATION: i32 = 32;
    let deleted = delete.iter().map(|path| (path, DELETE));
    let changed = change.iter().map(|change| (change.path(), FILE_WRITE_DATA));
    for (path, right) in deleted.chain(changed) {
        let path = path.under(root);
        match OpenOptions::new().access_mode(right).open(&path) {
            Err(error) if error.raw_os_error() == Some(ERROR_SHARING_VIOLATION) => {
                return Err(PackageError::Held(path));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Elsewhere, no program keeps others from a file by having it open.
#[cfg(not(windows))]
pub fn refuse_held(_: &Path, _: &BTreeSet<OutputPath>, _: &[ChangedFile]) -> Result<(), PackageError> {
    Ok(())
}

/// Whether writing over the file at `path` takes no new one.
pub fn is_kept(found: &fs::Metadata) -> bool {
    found.is_file() && !is_shared(found) && !found.permissions().readonly()
}

/// Whether the file has another name: a backup by hard links must keep its bytes.
#[cfg(unix)]
fn is_shared(found: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(found) > 1
}

/// Where links are not counted, a shared file is not told.
#[cfg(not(unix))]
fn is_shared(_: &fs::Metadata) -> bool {
    false
}
