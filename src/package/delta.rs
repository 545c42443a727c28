//! What a copy has that its former issue lacks, as a ZIP file that is looked into with any tool.
//!
//! It holds `delta.json` (from which list to which), the new copy's list with its signature and `edition.json`, and below `files/` each
//! content that the former copy has nowhere, once, under the first of its paths. What goes under another name, or twice, follows from
//! the two lists and is taken from the former copy. So a delta says nothing that could contradict its lists.
//!
//! **Invariant:** what is read of a delta is bounded before it is unpacked, and no name in it is a path until it is found safe; what is
//! handed out has the digest that its list names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;
use zip::{CompressionMethod, ZipArchive};

use super::archive::{Archive, DELTA as MADE, EntryOptions, is_as_made};
use super::edition::{read, to_json};
use super::error::at;
use super::pack::{PackPart, PackedCopy, each_entry};
use super::sums::{self, MAX_MANIFEST, Sums};
use super::verify::{MAX_EDITION, MAX_FILE};
use super::{
    CopyIdentity, EDITION, EditionRecord, MAX_SIGNATURE, OutputPath, PackageError, SIGNATURE, SUMS,
    Sha256Digest,
};
use crate::source::files::{read_below, split};

/// Name of the file that says from which list to which a delta leads.
const RECORD: &str = "delta.json";
/// The folder of what the former copy lacks.
const FILES: &str = "files/";
/// Largest `delta.json` read, in bytes.
const MAX_RECORD: u64 = 64 << 10;
/// What a file may unpack to whatever it is packed to, and how many times its packed size above that: texts come to some 20 times.
const MAX_FREE: u64 = 1 << 20;
const MAX_RATIO: u64 = 200;

/// `delta.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct DeltaRecord {
    /// Version of this file's format, and of how a delta is laid out: 1.
    format: u32,
    /// Of which guide and edition both copies are.
    #[serde(flatten)]
    identity: CopyIdentity,
    /// SHA-256 of the former copy's `SHA256SUMS`.
    base: String,
    /// SHA-256 of the new copy's `SHA256SUMS`.
    target: String,
}

/// Where a file of the new copy comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It stands in the former copy already.
    Stays,
    /// The former copy has its bytes under this name.
    Former(OutputPath),
    /// It is sent under this name.
    Sent(OutputPath),
}

/// Where each file of the copy that `new` lists comes from, if the copy that `old` lists is there; but for `edition.json`, which
/// every delta holds.
pub(super) fn origins(old: &Sums, new: &Sums) -> BTreeMap<OutputPath, Origin> {
    // Backwards, so that the first path of a content is the one that stays.
    let first = |sums: &'_ Sums| -> BTreeMap<Sha256Digest, OutputPath> {
        sums.iter().rev().map(|(path, digest)| (*digest, path.clone())).collect()
    };
    let (former, sent) = (first(old), first(new));
    let origin = |(path, digest): (&OutputPath, &Sha256Digest)| {
        let origin = match (former.get(digest), sent.get(digest)) {
            _ if old.get(path) == Some(digest) => Origin::Stays,
            (Some(former), _) => Origin::Former(former.clone()),
            (None, Some(first)) => Origin::Sent(first.clone()),
            (None, None) => unreachable!("each digest of the list is among its digests"),
        };
        (path.clone(), origin)
    };
    new.iter().filter(|(path, _)| path.as_str() != EDITION).map(origin).collect()
}

fn sent(origins: &BTreeMap<OutputPath, Origin>) -> BTreeSet<&OutputPath> {
    let names = origins.values().filter_map(|origin| match origin {
        Origin::Sent(name) => Some(name),
        _ => None,
    });
    names.collect()
}

/// What a delta leads from.
pub struct DeltaBase {
    text: Vec<u8>,
    sums: Sums,
    /// What the copy says of itself, where a whole copy was named and not its list alone.
    pub edition: Option<EditionRecord>,
}

/// Reads what a delta is to lead from: a copy, or its `SHA256SUMS` alone.
pub fn delta_base(old: &Path) -> Result<DeltaBase, PackageError> {
    if old.is_dir() {
        let PackedCopy { edition, sums, text, .. } = PackedCopy::read(old)?;
        return Ok(DeltaBase { text, sums, edition: Some(edition) });
    }
    let text =
        split(old).and_then(|(folder, name)| read_below(folder, name, MAX_MANIFEST)).map_err(at(old))?;
    let read = sums::read(&text[..]).map_err(at(old))?;
    if !read.faults.is_empty() || read.sums.is_empty() {
        let reason = format!("it is neither a folder nor a {SUMS}");
        return Err(PackageError::NotACopy { path: old.to_path_buf(), reason });
    }
    Ok(DeltaBase { text, sums: read.sums, edition: None })
}

/// A delta that was written, and is not yet where it belongs.
pub struct MadeDelta {
    /// What the new copy says of itself.
    pub edition: EditionRecord,
    /// How many files of the new copy come with the delta, and how many it takes from the former one.
    pub sent: u64,
    /// Those that stay or are only named otherwise.
    pub kept: u64,
    /// Whether the new copy's list is signed.
    pub is_signed: bool,
    /// The file.
    pub file: PackPart,
}

/// Writes what leads from `base` to the copy `new`, which was verified, into a file that `draft` makes and errors call `out`;
/// nothing where both have one list.
pub fn delta(
    base: &DeltaBase,
    new: &Path,
    out: &Path,
    draft: &dyn Fn() -> io::Result<NamedTempFile>,
) -> Result<Option<MadeDelta>, PackageError> {
    let PackedCopy { edition, edition_json, sums, text, signature } = PackedCopy::read(new)?;
    if base.text == text {
        return Ok(None);
    }
    let digest = |bytes: &[u8]| Sha256Digest::of(bytes).to_string();
    let record = DeltaRecord {
        format: 1,
        identity: edition.identity.clone(),
        base: digest(&base.text),
        target: digest(&text),
    };
    let options = EntryOptions::of(&edition);
    let file = draft().map_err(at(out))?;
    let mut archive = Archive::new(file.as_file().try_clone().map_err(at(out))?, MADE, options);
    let own = [(RECORD, &to_json(&record)), (EDITION, &edition_json), (SUMS, &text)];
    for (name, bytes) in own.into_iter().chain(signature.as_ref().map(|bytes| (SIGNATURE, bytes))) {
        options.entry(name, bytes).and_then(|entry| archive.add(entry)).map_err(at(out))?;
    }
    let origins = origins(&base.sums, &sums);
    let listed = |path| (path, sums.get(path).expect("what is sent is listed"));
    let sent: Vec<(&OutputPath, &Sha256Digest)> = sent(&origins).into_iter().map(listed).collect();
    let entry =
        |path: &OutputPath, bytes: &[u8]| options.entry(&format!("{FILES}{path}"), bytes).map_err(at(new));
    each_entry(new, &sent, entry, |entry| archive.add(entry).map_err(at(out)))?;
    archive.finish().map_err(at(out))?;
    let (count, all) = (sent.len() as u64, origins.len() as u64);
    let file = PackPart::of(file).map_err(at(out))?;
    Ok(Some(MadeDelta { edition, sent: count, kept: all - count, is_signed: signature.is_some(), file }))
}

/// Whether a file is a delta that nobody has changed.
pub fn is_delta(file: std::fs::File) -> io::Result<bool> {
    is_as_made(&file, MADE)
}

/// What is wrong with a delta.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeltaFault {
    /// Of which kind.
    pub kind: DeltaFaultKind,
    /// The name in the delta that it is about, if any.
    pub name: String,
}

/// Of which kind a fault of a delta is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeltaFaultKind {
    /// It is no ZIP file, or was cut.
    Cut,
    /// A name stands in it twice.
    Twice,
    /// Its directory and what stands before the files contradict each other, or files lie over each other.
    Contradictory,
    /// A name leads out of the folder.
    Outside,
    /// It holds a link, a folder or another thing that is no file.
    Link,
    /// A name is none that a delta has.
    Strange,
    /// A file is encrypted, or packed in a way that no delta is.
    Method,
    /// A file would unpack to more than such a file can have.
    Bomb,
    /// It lacks a file that every delta has.
    Absent,
    /// `delta.json` cannot be read, or is of another format.
    Record,
    /// `SHA256SUMS` is not the one that `delta.json` names, or none that the tool wrote.
    List,
    /// `edition.json` is not the one listed, or of another edition than `delta.json`.
    Edition,
    /// A file is not in the new list.
    Unlisted,
    /// A file is in the new list, and in the former copy already.
    Surplus,
    /// A file is in the new list, in the former copy nowhere, and not in the delta.
    Lacking,
    /// A file cannot be unpacked, or its check sum is wrong.
    Spoilt,
    /// A file's digest is not the one listed.
    Changed,
}

impl DeltaFaultKind {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Cut,
        Self::Twice,
        Self::Contradictory,
        Self::Outside,
        Self::Link,
        Self::Strange,
        Self::Method,
        Self::Bomb,
        Self::Absent,
        Self::Record,
        Self::List,
        Self::Edition,
        Self::Unlisted,
        Self::Surplus,
        Self::Lacking,
        Self::Spoilt,
        Self::Changed,
    ];

    /// The word that messages choose by.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cut => "cut",
            Self::Twice => "twice",
            Self::Contradictory => "contradictory",
            Self::Outside => "outside",
            Self::Link => "link",
            Self::Strange => "strange",
            Self::Method => "method",
            Self::Bomb => "bomb",
            Self::Absent => "absent",
            Self::Record => "record",
            Self::List => "list",
            Self::Edition => "edition",
            Self::Unlisted => "unlisted",
            Self::Surplus => "surplus",
            Self::Lacking => "lacking",
            Self::Spoilt => "spoilt",
            Self::Changed => "changed",
        }
    }

    fn of(self, name: impl fmt::Display) -> DeltaFault {
        DeltaFault { kind: self, name: name.to_string() }
    }
}

/// A delta, opened; what it says is nobody's word until its signature is held against a key.
pub struct Delta<R> {
    archive: ZipArchive<R>,
    /// What the new copy says of itself.
    pub edition: EditionRecord,
    /// The new copy's `edition.json`.
    pub edition_json: Vec<u8>,
    /// SHA-256 of the former copy's list.
    pub base: Sha256Digest,
    /// SHA-256 of the new copy's list.
    pub target: Sha256Digest,
    /// The new copy's list.
    pub sums: Sums,
    /// The new copy's `SHA256SUMS`.
    pub text: Vec<u8>,
    /// The signature of that.
    pub signature: Option<Vec<u8>>,
    /// What it holds below `files/`, with the sizes that it names.
    sent: BTreeMap<OutputPath, u64>,
}

impl<R: Read + Seek> Delta<R> {
    /// Opens a delta: reads what it holds and its lists, and unpacks no file.
    pub fn open(reader: R) -> Result<Self, DeltaFault> {
        use DeltaFaultKind as Kind;
        let cut = |_| Kind::Cut.of("");
        let mut archive = ZipArchive::new(reader).map_err(cut)?;
        if archive.has_duplicate_names() {
            return Err(Kind::Twice.of(""));
        }
        let (mut sent, mut own) = (BTreeMap::new(), BTreeSet::new());
        for at in 0..archive.len() {
            match look_at(&mut archive, at)? {
                Held::Own(name) => drop(own.insert(name)),
                Held::Sent(path, size) => drop(sent.insert(path, size)),
            }
        }
        if archive.offset() != 0 || archive.validate_header_consistency().is_err() {
            return Err(Kind::Contradictory.of(""));
        }
        if let Some(absent) = [RECORD, EDITION, SUMS].into_iter().find(|name| !own.contains(name)) {
            return Err(Kind::Absent.of(absent));
        }
        let record = unpack(&mut archive, RECORD)?;
        let record: DeltaRecord = read(&record, Path::new(RECORD)).map_err(|_| Kind::Record.of(RECORD))?;
        let (base, target) = (Sha256Digest::parse(&record.base), Sha256Digest::parse(&record.target));
        let (Some(base), Some(target), 1, true) = (base, target, record.format, record.identity.is_sound())
        else {
            return Err(Kind::Record.of(RECORD));
        };
        let text = unpack(&mut archive, SUMS)?;
        let sums = sums::read(&text[..]).map_err(|_| Kind::List.of(SUMS))?;
        if Sha256Digest::of(&text) != target || !sums.faults.is_empty() {
            return Err(Kind::List.of(SUMS));
        }
        let sums = sums.sums;
        let edition_json = unpack(&mut archive, EDITION)?;
        let edition = EditionRecord::parse(&edition_json, Path::new(EDITION)).ok();
        let edition = edition.filter(|edition| {
            edition.identity == record.identity && sums.get(EDITION) == Some(&Sha256Digest::of(&edition_json))
        });
        let edition = edition.ok_or_else(|| Kind::Edition.of(EDITION))?;
        let signature = own.contains(SIGNATURE).then(|| unpack(&mut archive, SIGNATURE)).transpose()?;
        if let Some(path) = sent.keys().find(|path| !sums.contains_key(*path)) {
            return Err(Kind::Unlisted.of(path));
        }
        // The new copy says how many bytes it has, and what is sent is not all of it.
        if sent.values().fold(0, |sum: u64, size| sum.saturating_add(*size)) > edition.bytes {
            return Err(Kind::Bomb.of(FILES));
        }
        Ok(Self { archive, edition, edition_json, base, target, sums, text, signature, sent })
    }

    /// Where each file of the new copy comes from, given what the former copy's list says; the delta holds what that asks for, and
    /// nothing else.
    pub(super) fn origins(&self, old: &Sums) -> Result<BTreeMap<OutputPath, Origin>, DeltaFault> {
        let origins = origins(old, &self.sums);
        let wanted = sent(&origins);
        if let Some(path) = self.sent.keys().find(|path| !wanted.contains(path)) {
            return Err(DeltaFaultKind::Surplus.of(path));
        }
        if let Some(path) = wanted.into_iter().find(|path| !self.sent.contains_key(*path)) {
            return Err(DeltaFaultKind::Lacking.of(path));
        }
        Ok(origins)
    }

    /// How many bytes each file takes that is sent.
    pub fn sizes(&self) -> impl Iterator<Item = u64> + '_ {
        self.sent.values().copied()
    }

    /// The bytes of a file that is sent, which are those that the list names.
    pub fn file(&mut self, path: &OutputPath) -> Result<Vec<u8>, DeltaFault> {
        let bytes = unpack(&mut self.archive, &format!("{FILES}{path}"))?;
        if self.sums.get(path) != Some(&Sha256Digest::of(&bytes)) {
            return Err(DeltaFaultKind::Changed.of(path));
        }
        Ok(bytes)
    }
}

/// Opens a delta and unpacks all that it holds, whichever copy it leads from.
pub fn read_delta(bytes: &[u8]) -> Result<(), DeltaFault> {
    let mut delta = Delta::open(io::Cursor::new(bytes))?;
    for path in delta.sent.keys().cloned().collect::<Vec<_>>() {
        delta.file(&path)?;
    }
    Ok(())
}

/// What an entry is.
enum Held {
    Own(&'static str),
    Sent(OutputPath, u64),
}

/// Says what the entry at a place is; unpacks nothing.
fn look_at<R: Read + Seek>(archive: &mut ZipArchive<R>, at: usize) -> Result<Held, DeltaFault> {
    use DeltaFaultKind as Kind;
    let entry = archive.by_index_raw(at).map_err(|_| Kind::Cut.of(""))?;
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let own =
        [(RECORD, MAX_RECORD), (EDITION, MAX_EDITION), (SUMS, MAX_MANIFEST), (SIGNATURE, MAX_SIGNATURE)];
    let own = own.into_iter().find(|(own, _)| *own == name);
    let path = name.strip_prefix(FILES).and_then(|path| OutputPath::parse(path).ok());
    let path = path.filter(|path| ![SUMS, SIGNATURE, EDITION].contains(&path.as_str()));
    if own.is_none() && path.is_none() {
        let leads_out = name.split(['/', '\\']).any(|part| part == "..")
            || name.starts_with(['/', '\\'])
            || name.strip_prefix(FILES).is_some_and(|rest| rest.starts_with(['/', '\\']))
            || name.contains([':', '\\', '\0']);
        return Err(if leads_out { Kind::Outside } else { Kind::Strange }.of(name));
    }
    const FORMAT: u32 = 0o170_000;
    const REGULAR: u32 = 0o100_000;
    if entry.unix_mode().is_some_and(|mode| ![0, REGULAR].contains(&(mode & FORMAT))) {
        return Err(Kind::Link.of(name));
    }
    let is_plain = [CompressionMethod::Stored, CompressionMethod::Deflated].contains(&entry.compression());
    if entry.encrypted() || !is_plain {
        return Err(Kind::Method.of(name));
    }
    let (size, packed) = (entry.size(), entry.compressed_size());
    let limit = own.map_or(MAX_FILE, |(_, limit)| limit);
    if size > limit || size > MAX_FREE && size / MAX_RATIO > packed {
        return Err(Kind::Bomb.of(name));
    }
    match (own, path) {
        (Some((name, _)), _) => Ok(Held::Own(name)),
        (None, Some(path)) => Ok(Held::Sent(path, size)),
        (None, None) => unreachable!("a name that is neither was refused above"),
    }
}

/// The bytes of an entry that was looked at: as many as it says, with the check sum that it names.
fn unpack<R: Read + Seek>(archive: &mut ZipArchive<R>, name: &str) -> Result<Vec<u8>, DeltaFault> {
    let spoilt = || DeltaFaultKind::Spoilt.of(name);
    let entry = archive.by_name(name).map_err(|_| spoilt())?;
    let size = entry.size();
    let mut bytes = Vec::new();
    BufReader::new(entry.take(size + 1)).read_to_end(&mut bytes).map_err(|_| spoilt())?;
    if bytes.len() as u64 == size { Ok(bytes) } else { Err(spoilt()) }
}

#[cfg(test)]
pub(super) mod tests;
