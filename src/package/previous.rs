//! The former copy, read for what the next one says of it.
//!
//! **Invariant:** nothing is taken from a former copy that its own manifest does not vouch for.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::at;
use super::sums::{self, MAX_MANIFEST};
use super::{CHANGES, Changes, CopyIdentity, EDITION, EditionRecord, PackageError, SUMS, Sha256Digest};
use crate::source::files::read_below;

/// The former copy of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previous {
    /// What its `edition.json` says.
    pub edition: EditionRecord,
    /// Record id -> digest of what it showed.
    pub records: BTreeMap<String, String>,
    /// SHA-256 of its `SHA256SUMS`: what the next copy `supersedes`.
    pub sums: Sha256Digest,
}

/// Reads the former copy in `folder`; another guide's or edition's is refused, as its record would tell of it.
pub fn previous(folder: &Path, identity: &CopyIdentity) -> Result<Previous, PackageError> {
    let read = |name: &str| {
        let path = folder.join(name);
        let bytes = read_below(folder, Path::new(name), MAX_MANIFEST).map_err(at(&path))?;
        Ok::<_, PackageError>((bytes, path))
    };
    let (text, path) = read(SUMS)?;
    let listed = sums::read(text.as_slice()).map_err(at(&path))?.sums;
    let vouched = |name: &str| {
        let (bytes, path) = read(name)?;
        if listed.get(name) != Some(&Sha256Digest::of(&bytes)) {
            return Err(PackageError::NotACopy { path, reason: format!("it is not what {SUMS} lists") });
        }
        Ok((bytes, path))
    };
    let (bytes, path) = vouched(EDITION)?;
    let edition = EditionRecord::parse(&bytes, &path)?;
    if edition.identity != *identity {
        return Err(PackageError::Other {
            path: folder.to_path_buf(),
            found: edition.identity.into(),
            wanted: identity.clone().into(),
        });
    }
    let (bytes, path) = vouched(CHANGES)?;
    let records = Changes::parse(&bytes, &path)?.records;
    Ok(Previous { edition, records, sums: Sha256Digest::of(&text) })
}
