//! Making of a copy the next issue of its edition, by a delta.
//!
//! All that can be told is told before anything is touched. Then what changes is staged and exchanged as a build does it: nothing of what
//! stays is written, no link is needed, and a run that is killed leaves the one copy, or an exchange that the next run finishes.
//!
//! **Invariant:** what stands afterwards is exactly what the delta's list names, each file with its digest, or it is the former copy.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use super::copy::{Exchanged, OutputTree};
use super::delta::{Delta, DeltaFault, Origin, origins};
use super::error::at;
use super::journal::BeforeChange;
use super::sums::{self, MAX_MANIFEST, Sums};
use super::verify::{MAX_FILE, edition_at};
use super::{
    EDITION, EditionRecord, FileDigests, MAX_SIGNATURE, OutputPath, PackageError, PublicKey, SIGNATURE,
    STAGING, SUMS, Sha256Digest, SignatureFault, room, signature,
};
use crate::source::files::{Access, open_below, read_below, split};

/// What a delta is applied with.
#[derive(Clone, Copy, Default)]
pub struct ApplyOptions<'a> {
    /// The keys of which one must have signed the new list; none: the signature is not looked at.
    pub trusted: Option<&'a [PublicKey]>,
    /// Whether an older issue may take the place of a newer one.
    pub allows_older: bool,
    /// Whether a copy without a signature may take the place of a signed one.
    pub allows_unsigned: bool,
}

/// What applying a delta came to.
#[derive(Debug)]
pub enum Applied {
    /// The copy has the delta's list already.
    UpToDate(Box<EditionRecord>),
    /// The copy has the delta's list already, and has the delta's signature now, which it lacked.
    Signed(Box<EditionRecord>),
    /// It is the new issue now.
    Done {
        /// What the copy was.
        from: Option<Box<EditionRecord>>,
        /// What it is.
        to: Box<EditionRecord>,
        /// Files written.
        written: u64,
        /// Files deleted.
        deleted: u64,
    },
}

/// Why a delta was not applied. The copy is as it was.
#[derive(Debug)]
pub enum ApplyFault {
    /// The copy or the delta cannot be read or written, or the folder is not a copy of the delta's edition.
    Package(PackageError),
    /// The delta is none that this program makes.
    Delta(DeltaFault),
    /// The delta's signature is missing or wrong.
    Signature(SignatureFault),
    /// The copy is signed, and the delta is not.
    Unsigned,
    /// The delta leads from another copy.
    OtherBase {
        /// What the copy here says of itself.
        here: Option<Box<EditionRecord>>,
        /// What the delta leads to.
        to: Box<EditionRecord>,
    },
    /// The delta leads to an older issue.
    Older {
        /// What the copy here says of itself.
        here: Box<EditionRecord>,
        /// What the delta leads to.
        to: Box<EditionRecord>,
    },
    /// There is too little room on the disk.
    NoRoom {
        /// Bytes that are needed at least.
        needed: u64,
        /// Bytes that are free.
        free: u64,
    },
    /// Something that would stay in the copy is not what its list says, or the copy holds what its list does not name.
    Damaged,
}

impl From<PackageError> for ApplyFault {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::Foreign { .. } => Self::Damaged,
            error => Self::Package(error),
        }
    }
}

impl From<DeltaFault> for ApplyFault {
    fn from(fault: DeltaFault) -> Self {
        Self::Delta(fault)
    }
}

/// Applies the delta in the file `delta` to the copy in `folder`.
pub fn apply(delta: &Path, folder: &Path, options: ApplyOptions<'_>) -> Result<Applied, ApplyFault> {
    apply_in_steps(delta, folder, options, &mut || Ok(()))
}

fn apply_in_steps(
    path: &Path,
    folder: &Path,
    options: ApplyOptions<'_>,
    step: BeforeChange<'_>,
) -> Result<Applied, ApplyFault> {
    let opened = split(path).and_then(|(folder, name)| open_below(folder, name, Access::Read));
    let mut delta = Delta::open(BufReader::new(opened.map_err(at(path))?))?;
    if let Some(trusted) = options.trusted {
        let signed = delta.signature.as_deref().ok_or(SignatureFault::Missing);
        signed
            .and_then(|text| signature::verify(text, &delta.text, Some(&delta.edition), trusted))
            .map_err(ApplyFault::Signature)?;
    }
    let identity = delta.edition.identity.clone();
    let list = |folder: &Path| read_below(folder, Path::new(SUMS), MAX_MANIFEST);
    if list(folder).is_err() && folder.join(STAGING).symlink_metadata().is_err() {
        let reason = format!("it holds no {SUMS}");
        return Err(PackageError::NotACopy { path: folder.to_path_buf(), reason }.into());
    }
    if folder.join(STAGING).symlink_metadata().is_ok() {
        // An earlier run did not end: what it was bound to do is done, and what it had only begun is dropped.
        drop(OutputTree::open(folder, &identity, &[path])?);
    }
    let text = list(folder).map_err(at(&folder.join(SUMS)))?;
    let here = edition_at(folder, Path::new(EDITION)).ok().map(Box::new);
    if let Some(here) = here.as_ref().filter(|here| here.identity != identity) {
        let (path, found) = (folder.to_path_buf(), here.identity.clone().into());
        return Err(PackageError::Other { path, found, wanted: identity.into() }.into());
    }
    if Sha256Digest::of(&text) == delta.target {
        if !lacks_signature(folder, &delta, options) {
            return Ok(Applied::UpToDate(delta.edition.into()));
        }
        let origins = origins(&delta.sums, &delta.sums);
        exchange(&mut delta, Place { path, folder, text: &text }, origins, step)?;
        return Ok(Applied::Signed(delta.edition.into()));
    }
    if Sha256Digest::of(&text) != delta.base {
        return Err(ApplyFault::OtherBase { here, to: delta.edition.into() });
    }
    if let Some(here) =
        here.as_ref().filter(|here| here.is_newer_than(&delta.edition) && !options.allows_older)
    {
        return Err(ApplyFault::Older { here: here.clone(), to: delta.edition.into() });
    }
    let is_signed = folder.join(SIGNATURE).symlink_metadata().is_ok();
    if is_signed && delta.signature.is_none() && !options.allows_unsigned {
        return Err(ApplyFault::Unsigned);
    }
    let old = sums::read(&text[..]).map_err(at(&folder.join(SUMS)))?.sums;
    let origins = delta.origins(&old)?;
    // What is only called otherwise is copied, and what it was called before is deleted afterwards.
    let copied = origins.values().filter_map(|origin| match origin {
        Origin::Former(name) => Some(name.under(folder).symlink_metadata().map_or(0, |found| found.len())),
        _ => None,
    });
    let sizes = delta.sizes().chain(copied).chain([delta.text.len() as u64, delta.edition_json.len() as u64]);
    let needed = room::staged(folder, sizes).map_err(at(folder))?;
    if let Some(free) = room::free(folder).filter(|free| *free < needed) {
        return Err(ApplyFault::NoRoom { needed, free });
    }
    let Exchanged { written, deleted, .. } =
        exchange(&mut delta, Place { path, folder, text: &text }, origins, step)?;
    Ok(Applied::Done { from: here, to: delta.edition.into(), written, deleted })
}

/// Whether the copy in `folder`, whose list is the delta's, is to take the delta's signature: it has none, or one that no trusted
/// key made over this copy. Where no key says which of two is good, its own stays.
fn lacks_signature(folder: &Path, delta: &Delta<BufReader<File>>, options: ApplyOptions<'_>) -> bool {
    let Some(sent) = &delta.signature else { return false };
    let found = read_below(folder, Path::new(SIGNATURE), MAX_SIGNATURE);
    match (found, options.trusted) {
        (Ok(found), _) if found == *sent => false,
        (Ok(found), Some(trusted)) => {
            signature::verify(&found, &delta.text, Some(&delta.edition), trusted).is_err()
        }
        (Ok(_), None) => false,
        (Err(_), _) => true,
    }
}

/// Where a delta is applied.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The delta.
    path: &'a Path,
    /// The copy's folder.
    folder: &'a Path,
    /// The list that was found there.
    text: &'a [u8],
}

/// Exchanges the copy for the delta's, whose files come from `origins`.
fn exchange(
    delta: &mut Delta<BufReader<File>>,
    place: Place<'_>,
    origins: std::collections::BTreeMap<OutputPath, Origin>,
    step: BeforeChange<'_>,
) -> Result<Exchanged, ApplyFault> {
    let Place { path, folder, text } = place;
    let sums = folder.join(SUMS);
    let old = sums::read(text).map_err(at(&sums))?.sums;
    let tree = OutputTree::open(folder, &delta.edition.identity, &[path])?;
    // Somebody else may have been at work until the folder was claimed.
    if read_below(folder, Path::new(SUMS), MAX_MANIFEST).map_err(at(&sums))? != text {
        return Err(PackageError::ChangedMeanwhile(sums).into());
    }
    stage(&tree, delta, &old, origins)?;
    Ok(tree.finish_as(&delta.text, delta.signature.as_deref(), step)?)
}

/// Puts every file of the new copy into `tree`.
fn stage(
    tree: &OutputTree,
    delta: &mut Delta<BufReader<File>>,
    old: &Sums,
    origins: std::collections::BTreeMap<OutputPath, Origin>,
) -> Result<(), ApplyFault> {
    let root = tree.root();
    let (mut stay, mut sent) = (Vec::new(), std::collections::BTreeMap::new());
    for (path, origin) in origins {
        match origin {
            Origin::Stays => {
                let digest = *old.get(&path).expect("what stays is listed");
                let size = path.under(root).symlink_metadata().map_err(|_| ApplyFault::Damaged)?.len();
                stay.push((path, FileDigests { published: digest, quick: None, size }));
            }
            Origin::Former(name) => {
                let bytes = read_below(root, name.within(), MAX_FILE).map_err(|_| ApplyFault::Damaged)?;
                let listed = *old.get(&name).expect("what the former copy has is listed");
                if tree.put(path, &bytes)?.published != listed {
                    return Err(ApplyFault::Damaged);
                }
            }
            Origin::Sent(name) => sent.entry(name).or_insert_with(Vec::new).push(path),
        }
    }
    for (name, paths) in sent {
        let bytes = delta.file(&name)?;
        for path in paths {
            tree.put(path, &bytes)?;
        }
    }
    tree.put(
        OutputPath::parse(EDITION).expect("the names of a copy's own files are output paths"),
        &delta.edition_json,
    )?;
    if tree.keep(&stay)? { Ok(()) } else { Err(ApplyFault::Damaged) }
}

#[cfg(test)]
mod tests;
