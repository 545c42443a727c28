//! The journal: from its recording, a new copy is bound to replace the former one.
//!
//! Before it, a killed run leaves the former copy as it was; after it, the next run finishes the exchange. The journal
//! and the log it leads to are flushed to the disk; new files are not (a flush a file costs more than writing it): after
//! a power cut one may be torn, which `verify` tells and the next build mends, since it compares bytes.
//!
//! **Invariant:** completing a journal any number of times, from any point it stopped at, ends in the same tree.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::at;
use super::overwrite::{Change, Log};
use super::{Identity, OutputPath, PackageError, STAGING, SUMS, litter, staging};

const NAME: &str = "journal.json";

/// What the exchange takes away and writes over; what it adds is all that stands in the staging folder's `new/`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Journal {
    format: u32,
    #[serde(flatten)]
    pub(super) identity: Identity,
    delete: Vec<String>,
    change: Vec<Change>,
}

/// Called before each change; an error stops there, as a kill would.
pub type Step<'a> = &'a mut dyn FnMut() -> io::Result<()>;

impl Journal {
    /// A journal that takes away `delete` and writes over what `change` names.
    pub fn new(identity: Identity, delete: &[OutputPath], change: Vec<Change>) -> Self {
        Self { format: 1, identity, delete: delete.iter().map(OutputPath::to_string).collect(), change }
    }

    /// The journal of a killed run in `root`, if there is one.
    pub fn read(root: &Path) -> Result<Option<Self>, PackageError> {
        let path = root.join(STAGING).join(NAME);
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map(Some)
                .map_err(|error| PackageError::NotACopy { path, reason: error.to_string() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(at(&path)(error)),
        }
    }

    /// Records the journal: whole or not at all, and on the disk.
    pub fn record(&self, root: &Path, step: Step<'_>) -> Result<(), PackageError> {
        let folder = root.join(STAGING);
        let (draft, path) = (folder.join("journal.draft"), folder.join(NAME));
        let mut write = || {
            let mut file = File::create(&draft)?;
            file.write_all(&super::edition::to_json(self))?;
            file.sync_all()?;
            step()?;
            fs::rename(&draft, &path)?;
            // Folders cannot be opened on Windows, nor need they be.
            let _ = File::open(&folder).and_then(|folder| folder.sync_all());
            Ok(())
        };
        write().map_err(at(&path))
    }

    /// Deletes what is to go with the folders this empties, writes over what changed, moves the new files in (the
    /// manifest last), and removes the journal.
    pub fn complete(&self, root: &Path, step: Step<'_>) -> Result<(), PackageError> {
        let deleted: Vec<OutputPath> =
            self.delete.iter().filter_map(|text| OutputPath::parse(text).ok()).collect();
        for path in &deleted {
            delete_file(&path.under(root), step)?;
        }
        // Backwards, a folder comes after those within it.
        let emptied: BTreeSet<&str> = deleted.iter().flat_map(OutputPath::folders).collect();
        for folder in emptied.iter().rev() {
            remove_emptied(&root.join(folder), step)?;
        }
        let folder = root.join(STAGING);
        if !self.change.is_empty() {
            let mut log = Log::open(&staging::log(&folder))?;
            let (manifest, pages): (Vec<&Change>, Vec<&Change>) =
                self.change.iter().partition(|change| change.is_of(SUMS));
            for change in pages.into_iter().chain(manifest) {
                step().map_err(at(root))?;
                log.write_over(change, root)?;
            }
        }
        let new = staging::new_files(&folder);
        if new.is_dir() {
            let (manifest, rest): (Vec<PathBuf>, Vec<PathBuf>) = entries(&new)?
                .into_iter()
                .partition(|path| path.file_name().is_some_and(|name| name == SUMS));
            for from in rest.into_iter().chain(manifest) {
                install(&from, root, step)?;
            }
        }
        let path = folder.join(NAME);
        step().and_then(|()| fs::remove_file(&path)).map_err(at(&path))
    }
}

/// Moves `from` into the folder `into`: whole where nothing of its name stands there, else entry by entry.
fn install(from: &Path, into: &Path, step: Step<'_>) -> Result<(), PackageError> {
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
fn delete_file(path: &Path, step: Step<'_>) -> Result<(), PackageError> {
    if path.symlink_metadata().is_ok_and(|found| found.is_file()) {
        step().and_then(|()| fs::remove_file(path)).map_err(at(path))?;
    }
    Ok(())
}

/// Removes a folder that holds nothing but the system's litter, with that.
fn remove_emptied(folder: &Path, step: Step<'_>) -> Result<(), PackageError> {
    if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return Ok(());
    }
    let mut left = Vec::new();
    // Most folders end this at their first entry, however many they have.
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        if !entry.file_type().is_ok_and(|kind| kind.is_file()) || !litter::is_litter(&entry.path()) {
            return Ok(());
        }
        left.push(entry.path());
    }
    for path in &left {
        delete_file(path, step)?;
    }
    step().and_then(|()| fs::remove_dir(folder)).map_err(at(folder))
}
