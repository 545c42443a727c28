//! The folder within a copy in which the next one is made.
//!
//! It holds a tag by which it is known as ours, the new files in `new/`, which mirrors the copy, so that a whole new folder moves in by one rename; the bytes
//! of changed files one after another in a log, from which they are written over the former ones; the journal; and a lock
//! that the system lets go when the process ends, however it ends.
//!
//! Why a log: on ext4 a rename over a file waits for the disk, and making files soon after as many were deleted takes
//! longer each time. Exchanging 20,000 pages took 3 to 60 seconds by renames, and 0.6 by a log, whose one file is
//! flushed to the disk before anything is written over.
//!
//! **Invariant:** it stands in the copy, so on the same file system, and a copy that has one is unfinished. One that holds
//! what we do not put there, or is reached through a link, is not used.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use walkdir::WalkDir;

use super::error::at;
use super::survey::{is_absent, refuse, slashed, walk_error};
use super::{OutputPath, PackageError, STAGING, os_files};
use crate::source::files::read_below;

/// The lock, from the copy's root as all that follow.
pub const LOCK: &str = ".jinwi-staging/lock";
/// The journal that binds.
pub const JOURNAL: &str = ".jinwi-staging/journal.json";
/// The journal in the making.
pub const DRAFT: &str = ".jinwi-staging/journal.draft";
/// The bytes of changed files.
pub const LOG: &str = ".jinwi-staging/changed.log";
/// Holds room on the disk until the exchange needs it.
pub const ROOM: &str = ".jinwi-staging/room";
/// The folder of new files.
pub const NEW: &str = ".jinwi-staging/new";
/// Says that the folder is ours, before anything else is put there.
const TAG: &str = ".jinwi-staging/made-by-jinwi";
/// What that file holds.
pub const TAG_TEXT: &[u8] = b"Jinwi makes a copy here and takes this folder away with all it holds.\n";

/// Refuses a staging folder in `root` that is a link or a file, holds what we do not put there, or files that would be taken away
/// though neither the tag nor a journal says that they are ours.
pub fn survey(root: &Path) -> Result<(), PackageError> {
    let folder = root.join(STAGING);
    let (mut foreign, mut untagged) = (Vec::new(), Vec::new());
    for entry in WalkDir::new(&folder).follow_root_links(false).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 && is_absent(&error) => return Ok(()),
            Err(error) => return Err(walk_error(&folder, error)),
        };
        let kind = entry.file_type();
        let within = entry.path().strip_prefix(root).expect("a walk stays below its root");
        let name = slashed(within).unwrap_or_default();
        let is_ours = match name.strip_prefix(NEW) {
            _ if entry.depth() == 0 => kind.is_dir(),
            Some("") => kind.is_dir(),
            Some(new) => {
                let is_path = new.strip_prefix('/').is_some_and(|new| OutputPath::parse(new).is_ok());
                (kind.is_dir() || kind.is_file()) && is_path
            }
            None if name == LOCK => kind.is_file() && entry.metadata().is_ok_and(|found| found.len() == 0),
            // A kill may have torn it.
            None if name == TAG => tag(root).is_ok_and(|bytes| TAG_TEXT.starts_with(&bytes)),
            None => kind.is_file() && [JOURNAL, DRAFT, LOG, ROOM].contains(&name.as_str()),
        };
        let is_left = kind.is_file() && os_files::is_left(entry.path());
        if !is_ours && !is_left {
            foreign.push(within.to_path_buf());
        } else if kind.is_file() && ![LOCK, TAG].contains(&name.as_str()) {
            untagged.push(within.to_path_buf());
        }
    }
    let has_journal = || root.join(JOURNAL).symlink_metadata().is_ok();
    if !untagged.is_empty() && tag(root).ok().as_deref() != Some(TAG_TEXT) && !has_journal() {
        foreign.append(&mut untagged);
    }
    refuse(root, &foreign)
}

fn tag(root: &Path) -> io::Result<Vec<u8>> {
    read_below(root, Path::new(TAG), TAG_TEXT.len() as u64)
}

/// Removes a file of the staging folder, if it is there.
pub fn remove(root: &Path, file: &str) -> Result<(), PackageError> {
    let path = root.join(file);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(&path)(error)),
        _ => Ok(()),
    }
}

/// A claimed staging folder; dropping it removes it with all it holds, unless it is to be kept.
#[derive(Debug)]
pub struct Staging {
    root: PathBuf,
    lock: Option<File>,
    log: Mutex<Option<(File, u64)>>,
    /// Folders made for the output folder itself, outermost first: removed again where they stay empty.
    made: Vec<PathBuf>,
    keep: bool,
}

impl Staging {
    /// Makes the folder in `root` (and `root` itself), or takes over one that a killed run left, and that [`survey`] let pass.
    pub fn claim(root: &Path) -> Result<Self, PackageError> {
        let made = make_folders(root).map_err(at(root))?;
        let mut staging =
            Self { root: root.to_path_buf(), lock: None, log: Mutex::default(), made, keep: true };
        let folder = root.join(STAGING);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(at(&folder)(error)),
            _ => {}
        }
        let path = root.join(LOCK);
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
        let path = root.join(TAG);
        if tag(root).ok().as_deref() != Some(TAG_TEXT) {
            remove(root, TAG)?;
            File::create_new(&path).and_then(|mut file| file.write_all(TAG_TEXT)).map_err(at(&path))?;
        }
        staging.keep = false;
        Ok(staging)
    }

    /// Removes what a killed run left but for the lock.
    pub fn clear(&self) -> Result<(), PackageError> {
        for file in [DRAFT, LOG, ROOM] {
            remove(&self.root, file)?;
        }
        let path = self.root.join(NEW);
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(&path)(error)),
            _ => Ok(()),
        }
    }

    /// Adds the bytes of a changed file to the log; gives where in it they begin.
    pub fn append(&self, bytes: &[u8]) -> Result<u64, PackageError> {
        let path = self.root.join(LOG);
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let mut append = || {
            let (file, end) = match &mut *log {
                Some(log) => log,
                none => none.insert((File::create_new(&path)?, 0)),
            };
            file.write_all(bytes)?;
            let start = *end;
            *end += bytes.len() as u64;
            Ok(start)
        };
        append().map_err(at(&path))
    }

    /// Waits until the log is on the disk, and as much more room is taken as the exchange will need: a disk that is full is told
    /// before anything is exchanged.
    pub fn flush(&self, room: u64) -> Result<(), PackageError> {
        let path = self.root.join(ROOM);
        let reserve = || {
            let mut file = File::create_new(&path)?;
            // Written, since not every file system can set room aside otherwise.
            io::copy(&mut io::repeat(0).take(room), &mut file)?;
            file.sync_data()
        };
        reserve().map_err(at(&path))?;
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.as_ref().map_or(Ok(()), |(file, _)| file.sync_data()).map_err(at(&self.root.join(LOG)))
    }

    /// Writes a new file; its folders are made when first needed.
    pub fn write(&self, path: &OutputPath, bytes: &[u8]) -> Result<(), PackageError> {
        let target = path.under(&self.root.join(NEW));
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

impl Drop for Staging {
    fn drop(&mut self) {
        *self.log.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
        // The tag goes after what it speaks for.
        if !self.keep {
            let _ = self.clear();
        }
        // Let go before the folder is removed, as Windows asks.
        self.lock = None;
        // A drop cannot report: what stays is cleared by the next run, and is no whole copy until then.
        if !self.keep {
            let _ = fs::remove_dir_all(self.root.join(STAGING));
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
