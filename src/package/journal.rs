//! The journal: from its recording, a new copy is bound to replace the former one.
//!
//! Before it, a killed run leaves the former copy as it was; after it, the next run finishes the exchange. The journal
//! and the log it leads to are flushed to the disk; new files are not (a flush a file costs more than writing it): after
//! a power cut one may be torn, which `verify` tells and the next build mends, since it compares bytes.
//!
//! **Invariant:** completing a journal any number of times, from any point it stopped at, ends in the same tree.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::at;
use super::overwrite::{ChangedFile, Log};
use super::sums::{self, Sums};
use super::{CopyIdentity, OutputPath, PackageError, STAGING, SUMS, os_files, staging};
use crate::source::files::{Access, has_real_folders, open_below, read_below, remove};

/// The largest journal that is read: some 500,000 files that go and as many that change.
const MAX_JOURNAL: u64 = 256 << 20;

/// What the exchange takes away and writes over; what it adds is all that stands in the staging folder's `new/`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Journal {
    format: u32,
    #[serde(flatten)]
    pub(super) identity: CopyIdentity,
    delete: BTreeSet<OutputPath>,
    change: Vec<ChangedFile>,
}

/// Called before each change; an error stops there, as a kill would.
pub type BeforeChange<'a> = &'a mut dyn FnMut() -> io::Result<()>;

impl Journal {
    /// A journal that takes away `delete` and writes over what `change` names.
    pub fn new(identity: CopyIdentity, delete: BTreeSet<OutputPath>, change: Vec<ChangedFile>) -> Self {
        Self { format: 1, identity, delete, change }
    }

    /// The journal of a killed run in `root`, if there is one. One that we cannot have written is refused: who may write into
    /// the folder may have written it.
    pub fn read(root: &Path) -> Result<Option<Self>, PackageError> {
        let path = root.join(staging::JOURNAL);
        let bytes = match read_below(root, Path::new(staging::JOURNAL), MAX_JOURNAL) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(at(&path)(error)),
        };
        let journal: Self = super::edition::read(&bytes, &path)?;
        let logged = if journal.change.is_empty() { 0 } else { Log::open(root)?.length()? };
        let is_logged = |change: &ChangedFile| change.end().is_some_and(|end| end <= logged);
        if journal.format != 1 || !journal.identity.is_sound() || !journal.change.iter().all(is_logged) {
            return Err(PackageError::NotACopy { path, reason: "this program did not write it".to_owned() });
        }
        Ok(Some(journal))
    }

    /// Records the journal: whole or not at all, and on the disk.
    pub fn record(&self, root: &Path, step: BeforeChange<'_>) -> Result<(), PackageError> {
        let (draft, path) = (root.join(staging::DRAFT), root.join(staging::JOURNAL));
        let mut write = || {
            let mut file = File::create_new(&draft)?;
            file.write_all(&super::edition::to_json(self))?;
            file.sync_all()?;
            step()?;
            fs::rename(&draft, &path)?;
            // Folders cannot be opened on Windows, nor need they be.
            let _ = File::open(root.join(STAGING)).and_then(|folder| folder.sync_all());
            Ok(())
        };
        write().map_err(at(&path))
    }

    /// Whether the exchange takes this file away.
    pub fn takes_away(&self, path: &OutputPath) -> bool {
        self.delete.contains(path)
    }

    /// What the manifest of the new copy lists, where it is another.
    pub fn manifest(&self, root: &Path) -> Result<Sums, PackageError> {
        let read = |reader: &mut dyn io::Read| sums::read(BufReader::new(reader)).map(|read| read.sums);
        if let Some(change) = self.change.iter().find(|change| change.path().as_str() == SUMS) {
            return read(&mut Log::open(root)?.bytes_of(change)?).map_err(at(root));
        }
        let path = Path::new(staging::NEW).join(SUMS);
        match open_below(root, &path, Access::Read) {
            Ok(mut file) => read(&mut file).map_err(at(&root.join(path))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Sums::new()),
            Err(error) => Err(at(&root.join(path))(error)),
        }
    }

    /// Deletes what is to go with the folders this empties, writes over what changed, moves the new files in (the
    /// manifest last), and removes the journal.
    pub fn complete(&self, root: &Path, step: BeforeChange<'_>) -> Result<(), PackageError> {
        // What was kept free until now is what the changes need.
        staging::remove(root, staging::ROOM)?;
        for path in &self.delete {
            if has_real_folders(root, path.within()).map_err(at(root))? {
                delete_file(&path.under(root), step)?;
            }
        }
        // Backwards, a folder comes after those within it.
        let emptied: BTreeSet<&str> = self.delete.iter().flat_map(OutputPath::folders).collect();
        for folder in emptied.iter().rev() {
            if has_real_folders(root, Path::new(folder)).map_err(at(root))? {
                remove_emptied(&root.join(folder), step)?;
            }
        }
        if !self.change.is_empty() {
            let mut log = Log::open(root)?;
            let (manifest, pages): (Vec<&ChangedFile>, Vec<&ChangedFile>) =
                self.change.iter().partition(|change| change.path().as_str() == SUMS);
            for change in pages.into_iter().chain(manifest) {
                step().map_err(at(root))?;
                log.write_over(change, root)?;
            }
        }
        let new = root.join(staging::NEW);
        if new.is_dir() {
            let (manifest, rest): (Vec<PathBuf>, Vec<PathBuf>) = entries(&new)?
                .into_iter()
                .partition(|path| path.file_name().is_some_and(|name| name == SUMS));
            for from in rest.into_iter().chain(manifest) {
                install(&from, root, step)?;
            }
        }
        let path = root.join(staging::JOURNAL);
        step().and_then(|()| fs::remove_file(&path)).map_err(at(&path))
    }
}

/// Moves `from` into the folder `into`: whole where nothing of its name stands there, else entry by entry.
fn install(from: &Path, into: &Path, step: BeforeChange<'_>) -> Result<(), PackageError> {
    let to = into.join(from.file_name().expect("an entry of a folder has a name"));
    let is_folder = |path: &Path| path.symlink_metadata().is_ok_and(|found| found.is_dir());
    if is_folder(from) && is_folder(&to) {
        for entry in entries(from)? {
            install(&entry, &to, step)?;
        }
        return Ok(());
    }
    step().and_then(|()| fs::rename(from, &to)).map_err(at(&to))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, PackageError> {
    let list = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    let mut entries = list().map_err(at(folder))?;
    entries.sort();
    Ok(entries)
}

/// Deletes a regular file; anything else at that path is not what the journal meant.
fn delete_file(path: &Path, step: BeforeChange<'_>) -> Result<(), PackageError> {
    if path.symlink_metadata().is_ok_and(|found| found.is_file()) {
        step().and_then(|()| remove(path)).map_err(at(path))?;
    }
    Ok(())
}

/// Removes a folder that holds nothing but what a system left there, with that.
fn remove_emptied(folder: &Path, step: BeforeChange<'_>) -> Result<(), PackageError> {
    if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return Ok(());
    }
    let mut left = Vec::new();
    // Most folders end this at their first entry, however many they have.
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        if !entry.file_type().is_ok_and(|kind| kind.is_file()) || !os_files::is_left(&entry.path()) {
            return Ok(());
        }
        left.push(entry.path());
    }
    for path in &left {
        delete_file(path, step)?;
    }
    step().and_then(|()| fs::remove_dir(folder)).map_err(at(folder))
}
