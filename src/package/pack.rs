//! A copy as one ZIP file, or as several that each unpack by themselves into the same folder.
//!
//! The list of files and its signature stand first, `edition.json` last: whichever part is left out, `verify` still knows that there is
//! a copy, and names what it lacks.
//!
//! **Invariant:** a pack holds what the copy's list names, each file with the digest that stands there, and nothing else.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Seek};
use std::path::Path;

use rayon::prelude::*;
use tempfile::NamedTempFile;
use zip::write::PreparedZipFile;

use super::archive::{Archive, EntryOptions, MAX_ENTRIES, PACK, is_as_made};
use super::error::at;
use super::sums::{self, MAX_MANIFEST, Sums};
use super::verify::{MAX_EDITION, MAX_FILE};
use super::{EDITION, EditionRecord, Narrowing, OutputPath, PackageError, SIGNATURE, SUMS, Sha256Digest};
use crate::source::files::read_below;

/// Files that are compressed at once, before they are written one after another.
const AT_ONCE: usize = 64;
/// The longest name of a pack's folder: with the paths in it, it still fits Windows' 260 characters.
const LONGEST_FOLDER: usize = 48;

/// A pack that was written, and is not yet where it belongs.
pub struct Packed {
    /// What the copy says of itself.
    pub edition: EditionRecord,
    /// The folder that it unpacks into.
    pub folder: String,
    /// How many files it holds.
    pub files: u64,
    /// Whether the copy's list is signed.
    pub is_signed: bool,
    /// Its parts, in order; one where no limit was given, or where everything fits into one.
    pub parts: Vec<PackPart>,
}

/// A ZIP file of a pack.
pub struct PackPart {
    /// The file.
    pub file: NamedTempFile,
    /// Its bytes.
    pub bytes: u64,
    /// Its digest.
    pub digest: Sha256Digest,
}

impl PackPart {
    /// A file that was written, waited for until it is on the disk.
    pub(super) fn of(file: NamedTempFile) -> io::Result<Self> {
        file.as_file().sync_all()?;
        // Not opened anew: some systems keep a locked file from being read by another handle.
        let mut written = file.as_file();
        written.rewind()?;
        let (digest, bytes) = Sha256Digest::of_reader(BufReader::new(written))?;
        Ok(Self { file, bytes, digest })
    }
}

/// What a pack is made of, as the copy's own list has it.
pub(super) struct PackedCopy {
    pub edition: EditionRecord,
    pub edition_json: Vec<u8>,
    pub sums: Sums,
    pub text: Vec<u8>,
    pub signature: Option<Vec<u8>>,
}

impl PackedCopy {
    /// Reads the list of `copy`, which was verified.
    pub fn read(copy: &Path) -> Result<Self, PackageError> {
        let read = |name: &str, limit| read_below(copy, Path::new(name), limit);
        let named = |name: &str| copy.join(name);
        let text = read(SUMS, MAX_MANIFEST).map_err(at(&named(SUMS)))?;
        let sums = sums::read(&text[..]).map_err(at(&named(SUMS)))?;
        let edition_json = read(EDITION, MAX_EDITION).map_err(at(&named(EDITION)))?;
        if !sums.faults.is_empty() || sums.sums.get(EDITION) != Some(&Sha256Digest::of(&edition_json)) {
            return Err(PackageError::ChangedMeanwhile(named(SUMS)));
        }
        let edition = EditionRecord::parse(&edition_json, &named(EDITION))?;
        let signature = match read(SIGNATURE, super::MAX_SIGNATURE) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(at(&named(SIGNATURE))(error)),
        };
        Ok(Self { edition, edition_json, sums: sums.sums, text, signature })
    }
}

/// A file of the copy, as its list has it.
fn listed_file(copy: &Path, path: &OutputPath, digest: &Sha256Digest) -> Result<Vec<u8>, PackageError> {
    let named = || path.under(copy);
    let bytes = read_below(copy, path.within(), MAX_FILE).map_err(at(&named()))?;
    if Sha256Digest::of(&bytes) != *digest {
        return Err(PackageError::ChangedMeanwhile(named()));
    }
    Ok(bytes)
}

/// Makes entries of files of the copy, which its list has with these digests, many at once, and adds them in order.
pub(super) fn each_entry<E, A>(
    copy: &Path,
    files: &[(&OutputPath, &Sha256Digest)],
    entry: E,
    mut add: A,
) -> Result<(), PackageError>
where
    E: Fn(&OutputPath, &[u8]) -> Result<PreparedZipFile, PackageError> + Sync,
    A: FnMut(PreparedZipFile) -> Result<(), PackageError>,
{
    for some in files.chunks(AT_ONCE) {
        let entries: Vec<_> =
            some.par_iter().map(|(path, digest)| entry(path, &listed_file(copy, path, digest)?)).collect();
        entries.into_iter().try_for_each(|entry| add(entry?))?;
    }
    Ok(())
}

/// Packs `copy`, which was verified, into files that `draft` makes and errors call `out`, none of more than `limit` bytes.
pub fn pack(
    copy: &Path,
    limit: Option<u64>,
    out: &Path,
    draft: &dyn Fn() -> io::Result<NamedTempFile>,
) -> Result<Packed, PackageError> {
    let PackedCopy { edition, edition_json, sums, text, signature } = PackedCopy::read(copy)?;
    let folder = folder_of(&edition);
    let options = EntryOptions::of(&edition);
    let name = |path: &str| format!("{folder}/{path}");
    let own = |path: &str, bytes: &[u8]| options.entry(&name(path), bytes).map_err(at(copy));
    let mut parts = Parts { draft, out, folder: &folder, options, limit, done: Vec::new(), open: None };
    parts.add(own(SUMS, &text)?)?;
    if let Some(signature) = &signature {
        parts.add(own(SIGNATURE, signature)?)?;
    }
    let files: Vec<_> = sums.iter().filter(|(path, _)| path.as_str() != EDITION).collect();
    each_entry(copy, &files, |path, bytes| own(path.as_str(), bytes), |entry| parts.add(entry))?;
    parts.add(own(EDITION, &edition_json)?)?;
    let files = sums.len() as u64 + 1 + u64::from(signature.is_some());
    Ok(Packed { files, is_signed: signature.is_some(), parts: parts.finish()?, edition, folder })
}

/// Whether a file is a pack that nobody has changed.
pub fn is_pack(file: std::fs::File) -> io::Result<bool> {
    is_as_made(&file, PACK)
}

/// The folder that a copy's packs unpack into: guide, edition and issue, or the day where issues are not counted. Copies of other
/// languages or kinds have folders of their own: unpacked into one, they would mix.
fn folder_of(edition: &EditionRecord) -> String {
    let identity = &edition.identity;
    let issue = edition.sequence.map_or_else(|| edition.built.clone(), |issue| issue.to_string());
    let Narrowing { languages, kinds } = &identity.narrowed;
    let narrowed: String =
        languages.iter().chain(kinds).map(|word| format!("-{}", word.to_lowercase())).collect();
    let whole = format!("{}-{}{narrowed}-{issue}", identity.guide, identity.edition);
    if whole.len() <= LONGEST_FOLDER {
        return whole;
    }
    let digest = Sha256Digest::of(whole.as_bytes()).to_string();
    format!("{}-{}-{issue}", &whole[..LONGEST_FOLDER - 30], &digest[..8])
}

/// The parts of a pack in the making.
struct Parts<'a> {
    draft: &'a dyn Fn() -> io::Result<NamedTempFile>,
    out: &'a Path,
    folder: &'a str,
    options: EntryOptions,
    limit: Option<u64>,
    done: Vec<PackPart>,
    open: Option<Part>,
}

/// A part, and the folders that it has.
struct Part {
    file: NamedTempFile,
    archive: Archive,
    folders: BTreeSet<String>,
}

impl Part {
    /// The folders above an entry that the part does not have yet, outermost first.
    fn lacking(&self, name: &str) -> Vec<String> {
        let ends = name.match_indices('/').map(|(at, _)| name[..=at].to_owned());
        ends.filter(|folder| !self.folders.contains(folder)).collect()
    }

    fn add(&mut self, entry: PreparedZipFile, folders: Vec<String>) -> io::Result<()> {
        for folder in folders {
            self.archive.add_folder(&folder)?;
            self.folders.insert(folder);
        }
        self.archive.add(entry)
    }
}

impl Parts<'_> {
    /// Adds an entry to the part that is open, or to a new one where it does not fit.
    fn add(&mut self, entry: PreparedZipFile) -> Result<(), PackageError> {
        let name = String::from_utf8_lossy(entry.file_name_raw()).into_owned();
        for is_new in [false, true] {
            if is_new {
                self.close()?;
            }
            let part = match &mut self.open {
                Some(part) => part,
                none => none.insert(begin(self.draft, self.options).map_err(at(self.out))?),
            };
            let folders = part.lacking(&name);
            let size = part.archive.size_with(&entry, &folders);
            let entries = part.archive.entries() + folders.len() as u64 + 1;
            if self.limit.is_none_or(|limit| size <= limit && entries <= MAX_ENTRIES) {
                return part.add(entry, folders).map_err(at(self.out));
            }
            if part.archive.entries() == 0 {
                let path = name.strip_prefix(self.folder).unwrap_or(&name).trim_start_matches('/').to_owned();
                return Err(PackageError::TooLargeForPart { path, bytes: size });
            }
        }
        unreachable!("a new part has no entries: the file fits, or is too large for any part")
    }

    fn close(&mut self) -> Result<(), PackageError> {
        let Some(Part { file, archive, .. }) = self.open.take() else { return Ok(()) };
        let part = archive.finish().and_then(|()| PackPart::of(file)).map_err(at(self.out))?;
        self.done.push(part);
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<PackPart>, PackageError> {
        self.close()?;
        Ok(self.done)
    }
}

fn begin(draft: &dyn Fn() -> io::Result<NamedTempFile>, options: EntryOptions) -> io::Result<Part> {
    let file = draft()?;
    let archive = Archive::new(file.as_file().try_clone()?, PACK, options);
    Ok(Part { file, archive, folders: BTreeSet::new() })
}
