//! The folder within a copy in which the next one is made.
//!
//! It holds the new files in `new/`, which mirrors the copy, so that a whole new folder moves in by one rename; the bytes
//! of changed files one after another in a log, from which they are written over the former ones; the journal; and a lock
//! that the system lets go when the process ends, however it ends.
//!
//! Why a log: on ext4 a rename over a file waits for the disk, and making files soon after as many were deleted takes
//! longer each time. Exchanging 20,000 pages took 3 to 60 seconds by renames, and 0.6 by a log, whose one file is
//! flushed to the disk before anything is written over.
//!
//! **Invariant:** it stands in the copy, so on the same file system, and a copy that has one is unfinished.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::at;
use super::{OutputPath, PackageError, STAGING};

/// A claimed staging folder; dropping it removes it with all it holds, unless it is to be kept.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    lock: Option<File>,
    log: Mutex<Option<(File, u64)>>,
    /// Folders made for the output folder itself, outermost first: removed again where they stay empty.
    made: Vec<PathBuf>,
    keep: bool,
}

impl Staging {
    /// Makes the folder in `root` (and `root` itself), or takes over one that a killed run left.
    pub fn claim(root: &Path) -> Result<Self, PackageError> {
        let made = make_folders(root).map_err(at(root))?;
        let folder = root.join(STAGING);
        let mut staging = Self { folder, lock: None, log: Mutex::default(), made, keep: true };
        match fs::create_dir(&staging.folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(at(&staging.folder)(error));
            }
            _ => {}
        }
        let path = staging.folder.join("lock");
        // Windows locks no file that is open for adding to it alone.
        let lock = OpenOptions::new().create(true).read(true).append(true).open(&path).map_err(at(&path))?;
        match lock.try_lock() {
            Ok(()) if path.exists() => {}
            // The other run ended between the two calls, and took its folder with it.
            Ok(()) | Err(TryLockError::WouldBlock) => return Err(PackageError::Busy(root.to_path_buf())),
            // Some network file systems have no locks: the copy is then no worse off than without one.
            Err(TryLockError::Error(_)) => {}
        }
        staging.lock = Some(lock);
        staging.keep = false;
        Ok(staging)
    }

    /// Where the new files stand, laid out as in the copy.
    pub fn new_files(&self) -> PathBuf {
        new_files(&self.folder)
    }

    /// Removes what a killed run left in `new/`. (Its log is written afresh.)
    pub fn clear(&self) -> Result<(), PackageError> {
        let path = self.new_files();
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(&path)(error)),
            _ => Ok(()),
        }
    }

    /// Adds the bytes of a changed file to the log; gives where in it they begin.
    pub fn append(&self, bytes: &[u8]) -> Result<u64, PackageError> {
        let path = log(&self.folder);
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let mut append = || {
            let (file, end) = match &mut *log {
                Some(log) => log,
                none => none.insert((File::create(&path)?, 0)),
            };
            file.write_all(bytes)?;
            let start = *end;
            *end += bytes.len() as u64;
            Ok(start)
        };
        append().map_err(at(&path))
    }

    /// Waits until the log is on the disk.
    pub fn flush(&self) -> Result<(), PackageError> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.as_ref().map_or(Ok(()), |(file, _)| file.sync_data()).map_err(at(&self.folder))
    }

    /// Writes a new file; its folders are made when first needed.
    pub fn write(&self, path: &OutputPath, bytes: &[u8]) -> Result<(), PackageError> {
        let target = path.under(&self.new_files());
        let open = || OpenOptions::new().write(true).create_new(true).open(&target);
        let file = match (open(), target.parent()) {
            (Err(error), Some(parent)) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(parent).and_then(|()| open())
            }
            (result, _) => result,
        };
        file.and_then(|mut file| file.write_all(bytes)).map_err(at(&target))
    }

    /// Whether dropping leaves the folder where it is: so from the journal's recording to its end.
    pub fn keep(&mut self, keep: bool) {
        self.keep = keep;
    }
}

/// The folder of new files within a staging folder.
pub fn new_files(folder: &Path) -> PathBuf {
    folder.join("new")
}

/// The log of changed files within a staging folder.
pub fn log(folder: &Path) -> PathBuf {
    folder.join("changed.log")
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Let go before the folder is removed, as Windows asks.
        self.lock = None;
        *self.log.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
        // A drop cannot report: what stays is cleared by the next run, and is no whole copy until then.
        if !self.keep {
            let _ = fs::remove_dir_all(&self.folder);
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Makes `root` and the folders above it that do not exist; gives those made, outermost first.
fn make_folders(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut absent: Vec<PathBuf> =
        root.ancestors().take_while(|folder| !folder.exists()).map(Path::to_path_buf).collect();
    absent.reverse();
    fs::create_dir_all(root)?;
    Ok(absent)
}
