//! The folder within a copy in which the next one is made.
//!
//! It holds `new/`, which mirrors the copy (so that a whole new folder moves in by one rename), the journal, and a lock
//! that the system lets go when the process ends, however it ends.
//!
//! **Invariant:** it stands in the copy, so on the same file system, and a copy that has one is unfinished.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::at;
use super::{OutputPath, PackageError, STAGING};

/// A claimed staging folder; dropping it removes it with all it holds, unless it is to be kept.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    lock: Option<File>,
    /// Folders made for the output folder itself, outermost first: removed again where they stay empty.
    made: Vec<PathBuf>,
    keep: bool,
}

impl Staging {
    /// Makes the folder in `root` (and `root` itself), or takes over one that a killed run left.
    pub fn claim(root: &Path) -> Result<Self, PackageError> {
        let made = make_folders(root).map_err(at(root))?;
        let folder = root.join(STAGING);
        let mut staging = Self { folder, lock: None, made, keep: true };
        match fs::create_dir(&staging.folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(at(&staging.folder)(error));
            }
            _ => {}
        }
        let path = staging.folder.join("lock");
        let lock = OpenOptions::new().create(true).append(true).open(&path).map_err(at(&path))?;
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

    /// Removes what a killed run left in `new/`.
    pub fn clear(&self) -> Result<(), PackageError> {
        let path = self.new_files();
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(&path)(error)),
            _ => Ok(()),
        }
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

impl Drop for Staging {
    fn drop(&mut self) {
        self.lock = None;
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
