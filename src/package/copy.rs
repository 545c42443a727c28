//! Writing one copy: files come in any order from any thread, and take effect together.
//!
//! **Invariant:** until [`OutputTree::finish`] has recorded its journal, the former copy stands untouched; a file whose bytes
//! are already there is never written.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::digests::FileDigests;
use super::error::at;
use super::journal::{BeforeChange, Journal};
use super::output_guard::guarded_folder;
use super::overwrite::{self, ChangedFile};
use super::staging::{self, Staging};
use super::survey::{Former, survey, survey_exchange};
use super::verify::edition_at;
use super::{
    CHANGES, Carrier, Changes, CopyIdentity, EDITION, EditionFacts, EditionRecord, OutputPath, PackageError,
    Room, SIGNATURE, SUMS, Sha256Digest, edition, fit, room, sums,
};
use crate::source::files::{Access, open_below, read_below};

/// The largest file that is read back.
const MAX_READ: u64 = 1 << 30;

/// A copy in the making. Dropped without [`OutputTree::finish`], it leaves the output folder as it was.
#[derive(Debug)]
pub struct OutputTree {
    root: PathBuf,
    identity: CopyIdentity,
    former: Former,
    files: Mutex<BTreeMap<OutputPath, FileDigests>>,
    /// Files of the former copy that get other bytes, in the order of the log.
    changed: Mutex<Vec<ChangedFile>>,
    written: AtomicU64,
    failed: AtomicBool,
    carrier: Option<Carrier>,
    staging: Staging,
}

/// What finishing a copy came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopySummary {
    /// What `edition.json` says.
    pub edition: EditionRecord,
    /// Files written, the manifest included; all others already stood there.
    pub written: u64,
    /// Files of the former copy that were deleted.
    pub deleted: u64,
    /// Whether the former copy's signature was deleted, since it is not over this copy.
    pub unsigned: bool,
    /// SHA-256 of `SHA256SUMS`: what a signature is about, and the next copy `supersedes`.
    pub sums: Sha256Digest,
    /// The digests of the files that it lists, in its order.
    pub files: Vec<FileDigests>,
    /// What `edition.json` of the former copy in the folder said.
    pub former: Option<EditionRecord>,
    /// The room that it takes on what is to carry it, if that was said.
    pub room: Option<Room>,
}

impl OutputTree {
    /// Claims `out` for a copy of `identity`. Finishes what a killed run had begun to exchange, or drops what it had
    /// only begun to write.
    ///
    /// Refuses, before anything is changed: the root, the home folder, a folder within or around one of `inputs`
    /// (files or folders that the build reads), a file or link, a folder with files or links that its own manifest does not
    /// list, a staging folder or journal that is not ours, another guide's or edition's copy, and a folder that another run is
    /// writing into.
    pub fn open(out: &Path, identity: &CopyIdentity, inputs: &[&Path]) -> Result<Self, PackageError> {
        let root = guarded_folder(out, inputs, std::env::home_dir().as_deref())?;
        staging::survey(&root)?;
        let begun = Journal::read(&root)?;
        let former = match &begun {
            Some(journal) if journal.identity != *identity => {
                return Err(PackageError::Other {
                    path: root,
                    found: journal.identity.clone().into(),
                    wanted: identity.clone().into(),
                });
            }
            Some(journal) => {
                survey_exchange(&root, journal)?;
                Former::new()
            }
            None => survey(&root, identity)?,
        };
        let mut staging = Staging::claim(&root)?;
        let former = match begun {
            Some(journal) => {
                staging.keep(true);
                journal.complete(&root, &mut || Ok(()))?;
                staging.keep(false);
                survey(&root, identity)?
            }
            None => former,
        };
        staging.clear()?;
        Ok(Self {
            root,
            identity: identity.clone(),
            former,
            files: Mutex::default(),
            changed: Mutex::default(),
            written: AtomicU64::new(0),
            failed: AtomicBool::new(false),
            carrier: None,
            staging,
        })
    }

    /// Has [`OutputTree::finish`] refuse a copy that does not fit on `carrier`.
    pub fn must_fit(&mut self, carrier: Option<Carrier>) {
        self.carrier = carrier;
    }

    /// The copy's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Adds a file. Called from any thread; `bytes` are not kept in memory. A path may be put once: a second time is
    /// two artefacts in one place. Gives its digests.
    pub fn put(&self, path: OutputPath, bytes: &[u8]) -> Result<FileDigests, PackageError> {
        let result = self.record(path, bytes);
        if result.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        result
    }

    fn record(&self, path: OutputPath, bytes: &[u8]) -> Result<FileDigests, PackageError> {
        let digests = FileDigests::of(bytes);
        {
            let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            if matches!(path.as_str(), SUMS | SIGNATURE) || files.contains_key(&path) {
                return Err(PackageError::Twice(path));
            }
            files.insert(path.clone(), digests);
        }
        self.place(&path, bytes)?;
        Ok(digests)
    }

    /// Adds files of the former copy as they stand, if each is whole, and the former manifest lists it under that digest too. Gives
    /// whether they are; if one is not, none is added.
    pub fn keep(&self, kept: &[(OutputPath, FileDigests)]) -> Result<bool, PackageError> {
        let is_whole = |(path, digests): &(OutputPath, FileDigests)| {
            self.former.get(path) == Some(&Some(digests.published)) && digests.is_of(&self.root, path)
        };
        if !kept.iter().all(is_whole) {
            return Ok(false);
        }
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        for (path, digests) in kept {
            if files.insert(path.clone(), *digests).is_some() {
                self.failed.store(true, Ordering::Relaxed);
                return Err(PackageError::Twice(path.clone()));
            }
        }
        Ok(true)
    }

    /// What finishing came to, were the copy that stands in the folder made again: the one with this manifest, whose files in the
    /// manifest's order have these digests. `None` unless exactly those files stand there, each whole.
    pub fn stands(&self, sums: Sha256Digest, files: &[FileDigests]) -> Option<CopySummary> {
        let text = read_below(&self.root, Path::new(SUMS), sums::MAX_MANIFEST).ok()?;
        let listed = self.former.iter().filter_map(|(path, listed)| Some((path, (*listed)?)));
        let listed: Vec<_> = listed.collect();
        if Sha256Digest::of(&text) != sums || listed.len() != files.len() {
            return None;
        }
        let is_whole = |((path, listed), digests): (&(&OutputPath, Sha256Digest), &FileDigests)| {
            *listed == digests.published && digests.is_of(&self.root, path)
        };
        if !listed.par_iter().zip(files).all(is_whole) {
            return None;
        }
        let edition = edition_at(&self.root, Path::new(EDITION)).ok()?;
        let (former, files) = (Some(edition.clone()), files.to_vec());
        Some(CopySummary {
            edition,
            written: 0,
            deleted: 0,
            unsigned: false,
            sums,
            files,
            former,
            room: None,
        })
    }

    /// The bytes of a file that was put and whose name follows from them, such as a picture's: a file whose bytes change
    /// under its name is read as it was before.
    ///
    /// # Errors
    /// It was not put, or can no longer be read.
    pub fn read(&self, path: &OutputPath) -> io::Result<Vec<u8>> {
        if !self.files.lock().unwrap_or_else(PoisonError::into_inner).contains_key(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if self.former.contains_key(path) {
            return read_below(&self.root, path.within(), MAX_READ);
        }
        read_below(&self.root, &path.under(Path::new(staging::NEW)), MAX_READ)
    }

    /// Stages the file, unless its bytes stand in the copy already; says nothing of the manifest.
    fn place(&self, path: &OutputPath, bytes: &[u8]) -> Result<(), PackageError> {
        if !self.former.contains_key(path) {
            self.written.fetch_add(1, Ordering::Relaxed);
            return self.staging.write(path, bytes);
        }
        if !holds(&self.root, path, bytes).map_err(at(&path.under(&self.root)))? {
            self.written.fetch_add(1, Ordering::Relaxed);
            let change = ChangedFile::new(path.clone(), self.staging.append(bytes)?, bytes.len() as u64);
            self.changed.lock().unwrap_or_else(PoisonError::into_inner).push(change);
        }
        Ok(())
    }

    /// Adds `changes.json`, `edition.json` and `SHA256SUMS`, exchanges the former copy for this one, and deletes what is
    /// gone. A copy equal to the former one changes nothing.
    pub fn finish(self, facts: EditionFacts, changes: Changes) -> Result<CopySummary, PackageError> {
        self.finish_in_steps(facts, changes, &mut || Ok(()))
    }

    fn finish_in_steps(
        self,
        facts: EditionFacts,
        changes: Changes,
        step: BeforeChange<'_>,
    ) -> Result<CopySummary, PackageError> {
        self.put(own(CHANGES), &edition::to_json(&changes))?;
        let (files, bytes) = {
            let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            (files.len() as u64, files.values().map(|file| file.size).sum())
        };
        let edition = EditionRecord::new(&self.identity, facts, files, bytes);
        self.put(own(EDITION), &edition::to_json(&edition))?;
        if self.failed.load(Ordering::Relaxed) {
            return Err(PackageError::Incomplete);
        }
        let files = std::mem::take(&mut *self.files.lock().unwrap_or_else(PoisonError::into_inner));
        let text = manifest(&files);
        let sizes = files.iter().map(|(path, file)| (path.as_str(), file.size));
        let sizes = sizes.chain([(SUMS, text.len() as u64)]);
        let room = self.carrier.map(|carrier| fit(carrier, sizes)).transpose()?;
        let former = edition_at(&self.root, Path::new(EDITION)).ok();
        let Exchanged { written, deleted, unsigned } =
            self.exchange(&files, text.as_bytes(), &NewSignature::WhileItHolds, step)?;
        let sums = Sha256Digest::of(text.as_bytes());
        let files = files.into_values().collect();
        Ok(CopySummary { edition, written, deleted, unsigned, sums, files, former, room })
    }

    /// Exchanges the former copy for the files that were put, which are those that `text` lists: a copy that was made elsewhere,
    /// with its signature, if it has one.
    pub(super) fn finish_as(
        self,
        text: &[u8],
        signature: Option<&[u8]>,
        step: BeforeChange<'_>,
    ) -> Result<Exchanged, PackageError> {
        let files = std::mem::take(&mut *self.files.lock().unwrap_or_else(PoisonError::into_inner));
        let found = manifest(&files);
        if self.failed.load(Ordering::Relaxed) || found.as_bytes() != text {
            return Err(PackageError::Incomplete);
        }
        self.exchange(&files, text, &NewSignature::This(signature), step)
    }

    /// Exchanges the former copy for `files` with their manifest, if anything differs.
    fn exchange(
        mut self,
        files: &BTreeMap<OutputPath, FileDigests>,
        text: &[u8],
        signature: &NewSignature<'_>,
        step: BeforeChange<'_>,
    ) -> Result<Exchanged, PackageError> {
        refuse_files_as_folders(files)?;
        let before = self.written.load(Ordering::Relaxed);
        self.place(&own(SUMS), text)?;
        let has_other_list = self.written.load(Ordering::Relaxed) > before;
        if let NewSignature::This(Some(bytes)) = signature {
            self.place(&own(SIGNATURE), bytes)?;
        }
        let written = self.written.load(Ordering::Relaxed);
        let is_gone = |path: &OutputPath| match path.as_str() {
            SUMS => false,
            SIGNATURE => match signature {
                NewSignature::WhileItHolds => has_other_list,
                NewSignature::This(signature) => signature.is_none(),
            },
            _ => !files.contains_key(path),
        };
        let gone: BTreeSet<OutputPath> = self.former.keys().filter(|path| is_gone(path)).cloned().collect();
        let deleted = gone.len() as u64;
        let unsigned = gone.contains(SIGNATURE);
        if written > 0 || deleted > 0 {
            let mut changed =
                std::mem::take(&mut *self.changed.lock().unwrap_or_else(PoisonError::into_inner));
            changed.sort();
            let room = room::needed(&self.root, &self.former, files.keys(), &changed);
            self.staging.flush(room.map_err(at(&self.root))?)?;
            overwrite::refuse_held(&self.root, &gone, &changed)?;
            let journal = Journal::new(self.identity.clone(), gone, changed);
            journal.record(&self.root, step)?;
            self.staging.keep(true);
            journal.complete(&self.root, step)?;
            self.staging.keep(false);
        }
        Ok(Exchanged { written, deleted, unsigned })
    }
}

/// What exchanging one copy for another came to.
pub(super) struct Exchanged {
    /// Files written, the manifest and its signature included.
    pub written: u64,
    /// Files deleted.
    pub deleted: u64,
    /// Whether a signature of the former manifest was among these.
    pub unsigned: bool,
}

/// What becomes of the signature beside the manifest.
enum NewSignature<'a> {
    /// The former one stays as long as the manifest that it signs does.
    WhileItHolds,
    /// It is this, or none.
    This(Option<&'a [u8]>),
}

/// The manifest of `files`.
fn manifest(files: &BTreeMap<OutputPath, FileDigests>) -> String {
    sums::to_text(files.iter().map(|(path, file)| (path, &file.published)))
}

fn own(name: &str) -> OutputPath {
    OutputPath::parse(name).expect("the names of a copy's own files are output paths")
}

/// Says which path is both a file and a folder above another.
fn refuse_files_as_folders<T>(files: &BTreeMap<OutputPath, T>) -> Result<(), PackageError> {
    for path in files.keys() {
        if let Some(file) = path.folders().find(|folder| files.contains_key(*folder)) {
            return Err(PackageError::FileAndFolder { file: file.to_owned(), below: path.clone() });
        }
    }
    Ok(())
}

/// Whether the file at `path` below `root` is a regular one and holds exactly `bytes`; read 64 KiB at a time.
fn holds(root: &Path, path: &OutputPath, bytes: &[u8]) -> io::Result<bool> {
    let found = path.under(root).symlink_metadata()?;
    if !found.is_file() || found.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut file = open_below(root, path.within(), Access::Read)?;
    let mut buffer = vec![0; bytes.len().min(64 * 1024)];
    for chunk in bytes.chunks(64 * 1024) {
        let buffer = &mut buffer[..chunk.len()];
        match file.read_exact(buffer) {
            Ok(()) if buffer == chunk => {}
            Ok(()) => return Ok(false),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests;
