//! Writing changed files over the former ones, from the log.
//!
//! **Invariant:** whatever stood at a path before, and however often this is done, the path then holds the log's bytes,
//! and no other path has changed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::at;
use super::{OutputPath, PackageError};

/// A changed file, and where in the log its bytes are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    path: String,
    start: u64,
    length: u64,
}

impl Change {
    /// The file at `path` is to hold the `length` bytes from `start`.
    pub fn new(path: &OutputPath, start: u64, length: u64) -> Self {
        Self { path: path.to_string(), start, length }
    }

    /// Whether this is the file of that name.
    pub fn is_of(&self, name: &str) -> bool {
        self.path == name
    }
}

/// The log, open for reading.
pub struct Log {
    file: File,
    path: PathBuf,
}

impl Log {
    /// Opens the log at `path`.
    pub fn open(path: &Path) -> Result<Self, PackageError> {
        Ok(Self { file: File::open(path).map_err(at(path))?, path: path.to_path_buf() })
    }

    /// Writes a change over the file below `root`.
    pub fn write_over(&mut self, change: &Change, root: &Path) -> Result<(), PackageError> {
        let Ok(path) = OutputPath::parse(&change.path) else {
            let reason = format!("its journal names `{}`", change.path.escape_debug());
            return Err(PackageError::NotACopy { path: root.to_path_buf(), reason });
        };
        let target = path.under(root);
        self.file.seek(SeekFrom::Start(change.start)).map_err(at(&self.path))?;
        let mut bytes = Read::by_ref(&mut self.file).take(change.length);
        let mut write = || {
            let mut file = open(&target)?;
            io::copy(&mut bytes, &mut file)?;
            // Not truncated before, which would make ext4 wait for the disk on closing.
            file.set_len(change.length)
        };
        write().map_err(at(&target))
    }
}

/// The file at `target`, open for writing over. One that is shared with another folder by a hard link, cannot be
/// written, or is no regular file, is replaced by a new one.
fn open(target: &Path) -> io::Result<File> {
    if target.symlink_metadata().is_ok_and(|found| found.is_file() && !is_shared(&found))
        && let Ok(file) = OpenOptions::new().write(true).open(target)
    {
        return Ok(file);
    }
    match fs::remove_file(target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(target)
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
