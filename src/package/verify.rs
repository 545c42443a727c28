//! Telling whether a copy is whole: the exact set of files, each with its digest.
//!
//! `sha256sum -c SHA256SUMS` checks the same digests with a tool that is everywhere, but sees no added file.
//!
//! **Invariant:** nothing is written, no link is followed, nothing but regular files is opened, as far as they may reach, and
//! what a copy says is never taken for a path to read.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::domain::Date;
use crate::source::files::{Access, open_below, read_below, split};

use super::error::at;
use super::survey::{is_staging, slashed, walk_error};
use super::{
    EDITION, EditionRecord, KeyNumber, OutputPath, PackageError, PublicKey, Remembered, SIGNATURE, STAGING,
    SUMS, Seen, Sha256Digest, SignatureFault, VerifyReport, os_files, signature, sums,
};

/// Largest `edition.json` read, in bytes.
pub const MAX_EDITION: u64 = 1 << 20;

/// Largest file that is compared, in bytes: no copy has one of a hundredth of it.
pub const MAX_FILE: u64 = 1 << 30;

/// What a copy is held against beside its own list.
#[derive(Clone, Copy, Default)]
pub struct Against<'a> {
    /// Another copy of the same edition, or its `edition.json`, that this one must not be older than.
    pub seen: Option<&'a Path>,
    /// The keys of which one must have signed the copy's list; none: the signature is not looked at.
    pub trusted: Option<&'a [PublicKey]>,
    /// The newest copies seen before.
    pub remembered: Option<&'a Remembered>,
}

/// Verifies the copy in `folder` on the day `today`, also against what else is known.
///
/// An error means that there was nothing to verify, or that the copy seen before is of another edition.
pub fn verify(folder: &Path, today: Date, against: Against<'_>) -> Result<VerifyReport, PackageError> {
    let mut report = VerifyReport {
        unfinished: folder.join(STAGING).symlink_metadata().is_ok(),
        ..VerifyReport::default()
    };
    let standing = walk(folder, &mut report)?;
    if !report.unfinished && !standing.contains_key(SUMS) && !standing.contains_key(EDITION) {
        let reason = format!("it holds neither {SUMS} nor {EDITION}");
        return Err(PackageError::NotACopy { path: folder.to_path_buf(), reason });
    }
    let (listed, manifest) = read_manifest(folder, &standing, &mut report)?;
    let checked: Vec<(&str, FileState)> = listed
        .par_iter()
        .map(|(path, digest)| (path.as_str(), check(folder, path, digest, &standing)))
        .collect();
    let mut bytes = 0;
    for (path, checked) in checked {
        match checked {
            FileState::Whole(size) => {
                report.whole += 1;
                bytes += if path == EDITION { 0 } else { size };
            }
            FileState::Changed => report.changed.push(path.to_owned()),
            FileState::Missing => report.missing.push(path.to_owned()),
            FileState::Unreadable => report.unreadable.push(path.to_owned()),
        }
    }
    let has_manifest = standing.get(SUMS) == Some(&true);
    let is_legible = report.bad_lines.is_empty() && !listed.is_empty();
    for (path, is_file) in &standing {
        match path.as_str() {
            SUMS => {}
            SIGNATURE if *is_file => {}
            other if listed.contains_key(other) => {}
            // Without a manifest, or with a spoilt one, nothing says what belongs here.
            _ if !has_manifest || !is_legible => {}
            other => report.extra.push(other.to_owned()),
        }
    }
    read_edition(folder, &standing, &mut report);
    // Where every listed file is as listed, the edition's own count tells of a manifest that was cut short.
    if let Some(edition) = &report.edition
        && has_manifest
        && report.whole == listed.len() as u64
        && (edition.files.checked_add(1), edition.bytes) != (Some(report.whole), bytes)
    {
        report.changed.push(SUMS.to_owned());
    }
    if let Some(trusted) = against.trusted.filter(|_| has_manifest) {
        report.signature =
            Some(read_signature(folder, &standing, &manifest, signed_edition(&report), trusted));
    }
    if let Some(edition) = &report.edition {
        // ISO dates compare as texts.
        let today = today.to_string();
        report.expired = edition.valid_until.as_ref().is_some_and(|last| *last < today);
        report.ahead = edition.built > today;
        if let Some(seen) = against.seen {
            report.older = newer(seen, edition)?;
        }
        if let Some(remembered) = against.remembered {
            match remembered.of(&edition.identity) {
                Some(kept) if kept.is_newer_than(edition) => {
                    report.older.get_or_insert(Seen { path: None, edition: kept.clone() });
                }
                Some(_) => {}
                None => report.other_than = remembered.identities().cloned().collect(),
            }
        }
    }
    for list in [&mut report.changed, &mut report.missing, &mut report.extra, &mut report.unreadable] {
        list.sort();
        list.dedup();
    }
    Ok(report)
}

/// All that stands in the copy but folders, what systems left, and the staging folder: path -> whether it is a regular file.
fn walk(folder: &Path, report: &mut VerifyReport) -> Result<BTreeMap<String, bool>, PackageError> {
    if !fs::metadata(folder).map_err(at(folder))?.is_dir() {
        let reason = "it is a file".to_owned();
        return Err(PackageError::NotACopy { path: folder.to_path_buf(), reason });
    }
    let mut standing = BTreeMap::new();
    let mut walk = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 => return Err(walk_error(folder, error)),
            Err(error) => {
                let path = shown(folder, error.path().unwrap_or(folder));
                // Systems keep some of their folders to themselves.
                if !os_files::is_system_folder(path.split('/').next().unwrap_or_default()) {
                    report.unreadable.push(path);
                }
                continue;
            }
        };
        let path = shown(folder, entry.path());
        let kind = entry.file_type();
        if is_staging(&entry) {
            if kind.is_dir() {
                walk.skip_current_dir();
            } else {
                report.signing_left = true;
            }
        } else if kind.is_dir() {
            if entry.depth() == 1 && os_files::is_system_folder(&path) {
                report.left_by_system.push(format!("{path}/"));
            }
        } else if kind.is_file() && os_files::is_passed_over(folder, &path) {
            if !os_files::is_in_system_folder(&path) {
                report.left_by_system.push(path);
            }
        } else {
            standing.insert(path, kind.is_file());
        }
    }
    Ok(standing)
}

/// The path below `folder` as it is reported; one that is no Unicode can equal no listed path.
fn shown(folder: &Path, path: &Path) -> String {
    let within = path.strip_prefix(folder).unwrap_or(path);
    slashed(within).unwrap_or_else(|| within.to_string_lossy().into_owned())
}

fn read_manifest(
    folder: &Path,
    standing: &BTreeMap<String, bool>,
    report: &mut VerifyReport,
) -> Result<(sums::Sums, Vec<u8>), PackageError> {
    match standing.get(SUMS) {
        None => report.missing.push(SUMS.to_owned()),
        Some(false) => report.changed.push(SUMS.to_owned()),
        Some(true) => {
            let path = folder.join(SUMS);
            let file = open_below(folder, Path::new(SUMS), Access::Read).map_err(at(&path))?;
            let mut bytes = Vec::new();
            file.take(sums::MAX_MANIFEST + 1).read_to_end(&mut bytes).map_err(at(&path))?;
            report.manifest = Some(Sha256Digest::of(&bytes));
            let read = sums::read(&bytes[..]).map_err(at(&path))?;
            report.bad_lines = read.faults;
            if !report.bad_lines.is_empty() || read.sums.is_empty() {
                report.changed.push(SUMS.to_owned());
            } else if !read.sums.contains_key(EDITION) {
                report.missing.push(EDITION.to_owned());
            }
            return Ok((read.sums, bytes));
        }
    }
    Ok((sums::Sums::new(), Vec::new()))
}

/// What the manifest, and so the signature, speaks of: nothing where `edition.json` is told to be another one.
fn signed_edition(report: &VerifyReport) -> Option<&EditionRecord> {
    let is_other = [&report.changed, &report.missing, &report.unreadable]
        .into_iter()
        .flatten()
        .any(|path| path == EDITION);
    report.edition.as_ref().filter(|_| !is_other)
}

/// Holds the signature beside the manifest against the manifest's bytes.
fn read_signature(
    folder: &Path,
    standing: &BTreeMap<String, bool>,
    manifest: &[u8],
    edition: Option<&EditionRecord>,
    trusted: &[PublicKey],
) -> Result<KeyNumber, SignatureFault> {
    match standing.get(SIGNATURE) {
        None => Err(SignatureFault::Missing),
        Some(false) => Err(SignatureFault::Illegible),
        Some(true) => {
            let text = read_below(folder, Path::new(SIGNATURE), signature::MAX_SIGNATURE);
            signature::verify(&text.map_err(|_| SignatureFault::Illegible)?, manifest, edition, trusted)
        }
    }
}

enum FileState {
    Whole(u64),
    Changed,
    Missing,
    Unreadable,
}

fn check(
    root: &Path,
    path: &OutputPath,
    digest: &Sha256Digest,
    standing: &BTreeMap<String, bool>,
) -> FileState {
    match standing.get(path.as_str()) {
        None => FileState::Missing,
        Some(false) => FileState::Changed,
        Some(true) => match digest_of(root, path) {
            Ok((found, size)) if found == *digest && size <= MAX_FILE => FileState::Whole(size),
            Ok(_) => FileState::Changed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => FileState::Missing,
            Err(_) => FileState::Unreadable,
        },
    }
}

/// The digest of a file and its size, if it is not too large for one of a copy.
fn digest_of(root: &Path, path: &OutputPath) -> io::Result<(Sha256Digest, u64)> {
    let file = open_below(root, path.within(), Access::Read)?;
    Sha256Digest::of_reader(file.take(MAX_FILE + 1))
}

/// Reads the copy's `edition.json`, also where it is not the one listed: its dates still warn.
fn read_edition(folder: &Path, standing: &BTreeMap<String, bool>, report: &mut VerifyReport) {
    if standing.get(EDITION) == Some(&true) {
        match edition_at(folder, Path::new(EDITION)) {
            Ok(edition) => report.edition = Some(edition),
            Err(PackageError::Io { .. }) => report.unreadable.push(EDITION.to_owned()),
            Err(_) => report.changed.push(EDITION.to_owned()),
        }
    }
}

pub(super) fn edition_at(folder: &Path, within: &Path) -> Result<EditionRecord, PackageError> {
    let path = folder.join(within);
    match read_below(folder, within, MAX_EDITION) {
        Ok(bytes) => EditionRecord::parse(&bytes, &path),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            Err(PackageError::NotACopy { path, reason: format!("it has more than {MAX_EDITION} bytes") })
        }
        Err(error) => Err(at(&path)(error)),
    }
}

/// The copy at `seen`, if it is newer than `edition`.
fn newer(seen: &Path, edition: &EditionRecord) -> Result<Option<Seen>, PackageError> {
    let (folder, within) =
        if seen.is_dir() { (seen, Path::new(EDITION)) } else { split(seen).map_err(at(seen))? };
    let (path, other) = (folder.join(within), edition_at(folder, within)?);
    if other.identity != edition.identity {
        let (found, wanted) = (other.identity.into(), edition.identity.clone().into());
        return Err(PackageError::Other { path, found, wanted });
    }
    Ok(other.is_newer_than(edition).then_some(Seen { path: Some(path), edition: other }))
}

#[cfg(test)]
mod tests;
