//! Putting a signature into a copy.
//!
//! **Invariant:** whoever looks meanwhile, and wherever the run is broken off, finds the former signature or the new one,
//! whole; no link is written through.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::at;
use super::journal::BeforeChange;
use super::signature::{MAX_SIGNATURE, sign};
use super::sums::MAX_MANIFEST;
use super::{PackageError, SIGNATURE, SIGNING, STAGING, SUMS, SecretKey, Sha256Digest, VerifyReport};
use crate::source::files::{read_below, split};

/// Signs the copy in `root` that was verified with `report`; gives the signature's path.
///
/// # Errors
/// When the copy is not the one that was verified any more, or the signature cannot be written.
pub fn sign_copy(root: &Path, secret: &SecretKey, report: &VerifyReport) -> Result<PathBuf, PackageError> {
    sign_in_steps(root, secret, report, &mut || Ok(()))
}

fn sign_in_steps(
    root: &Path,
    secret: &SecretKey,
    report: &VerifyReport,
    step: BeforeChange<'_>,
) -> Result<PathBuf, PackageError> {
    let path = root.join(SUMS);
    let sums = read_below(root, Path::new(SUMS), MAX_MANIFEST).map_err(at(&path))?;
    // Asking for a password takes its time.
    let is_same = report.manifest == Some(Sha256Digest::of(&sums));
    let Some(edition) = report.edition.as_ref().filter(|_| is_same && !root.join(STAGING).exists()) else {
        return Err(PackageError::Busy(root.to_path_buf()));
    };
    let text = sign(secret, &sums, edition);
    let (draft, path) = (root.join(SIGNING), root.join(SIGNATURE));
    remove(&draft, step).map_err(at(&draft))?;
    let written = write(&draft, &text, step).and_then(|()| step()).and_then(|()| fs::rename(&draft, &path));
    if written.is_err() {
        // What cannot be removed either is taken away by the next run.
        let _ = remove(&draft, step);
    }
    written.map_err(at(&path)).map(|()| path)
}

/// Removes what a killed run left, or a link that somebody put there.
fn remove(draft: &Path, step: BeforeChange<'_>) -> io::Result<()> {
    step()?;
    match fs::remove_file(draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write(draft: &Path, text: &str, step: BeforeChange<'_>) -> io::Result<()> {
    step()?;
    let mut file = File::create_new(draft)?;
    // A line at a time, since a kill may come between any two writes.
    for line in text.split_inclusive('\n') {
        step()?;
        file.write_all(line.as_bytes())?;
    }
    step()?;
    file.sync_all()
}

/// Whether the file at `path` holds what a killed run may leave: the beginning of a signature, which has no tag in it that a
/// browser would show.
pub(super) fn is_draft(path: &Path) -> bool {
    split(path).is_ok_and(|(folder, name)| {
        read_below(folder, name, MAX_SIGNATURE).is_ok_and(|bytes| !bytes.contains(&b'<'))
    })
}

#[cfg(test)]
mod tests;
