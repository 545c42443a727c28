//! A folder becomes a snapshot: every file's name, and its bytes on demand.
//!
//! **Invariant:** paths of the operating system stop here; what leaves is relative, in NFC, with `/`, and never leads
//! out of the folder.

pub(crate) mod files;
mod shown_path;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use walkdir::WalkDir;

use crate::diag::{Diagnostic, Origin, Rule, Span};

pub(crate) use shown_path::shown_path;

/// The deepest file of the contract lies five folders down; what is deeper is refused.
const MAX_DEPTH: usize = 12;

/// The regular files below a folder.
#[derive(Debug, Default)]
pub struct Snapshot {
    root: PathBuf,
    files: BTreeMap<Arc<str>, Arc<ListedFile>>,
    /// Whether something was found that is no file for a snapshot.
    has_faults: bool,
    /// Whether a file could not be read, or was not the same each time.
    unsteady: AtomicBool,
}

#[derive(Debug)]
struct ListedFile {
    place: FilePlace,
    size: u64,
    written: Option<SystemTime>,
    /// Whether it was written so long before it was listed that its size and time tell its bytes.
    is_settled: bool,
    /// The digest of what was read of it.
    read: OnceLock<blake3::Hash>,
}

impl ListedFile {
    fn new(place: FilePlace, size: u64) -> Self {
        Self { place, size, written: None, is_settled: false, read: OnceLock::new() }
    }

    fn stamp(&self) -> Option<Stamp> {
        let written = self.written.filter(|_| self.is_settled)?;
        Some(Stamp { size: self.size, written })
    }

    /// Whether it was listed with the size and the time of `other`.
    fn is_listed_as(&self, other: &Self) -> bool {
        (self.size, self.written) == (other.size, other.written)
    }
}

/// A file as a snapshot read it: all that can follow from it does so from this.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFile {
    /// Its name.
    name: String,
    /// Its size in bytes.
    size: u64,
    /// The BLAKE3 of its bytes, where they were asked for.
    read: Option<[u8; 32]>,
}

/// Where a file's bytes are.
#[derive(Debug)]
enum FilePlace {
    /// Below the snapshot's root.
    Disk(PathBuf),
    Memory(Vec<u8>),
}

/// What tells that a file's bytes are those of an earlier listing: its size, and when it was written.
///
/// Files have none that were written just before they were listed: some file systems count in steps of two seconds (FAT), so
/// that a file could change once more under the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    size: u64,
    written: SystemTime,
}

impl Stamp {
    /// Both as bytes, for digests.
    pub fn to_bytes(self) -> [u8; 24] {
        let since = self.written.duration_since(SystemTime::UNIX_EPOCH).map_err(|before| before.duration());
        let nanoseconds = since.map_or_else(|before| !before.as_nanos(), |after| after.as_nanos());
        let mut bytes = [0; 24];
        bytes[..8].copy_from_slice(&self.size.to_le_bytes());
        bytes[8..].copy_from_slice(&nanoseconds.to_le_bytes());
        bytes
    }
}

/// How long ago a file must have been written to have a stamp.
const SETTLED: Duration = Duration::from_secs(3);

impl Snapshot {
    /// Lists the files below `root`. Symbolic links, devices, pipes, names that are not UTF-8 and names that differ
    /// only by case or Unicode form are faults: they do not survive a copy to another file system. Names that operating
    /// systems and editors leave behind are passed over.
    ///
    /// # Errors
    /// When `root` cannot be listed at all.
    pub fn read(root: &Path) -> io::Result<(Self, Vec<Diagnostic>)> {
        fs::read_dir(root)?;
        let mut snapshot = Self { root: root.to_owned(), ..Self::default() };
        let faults = snapshot.walk(Path::new(""));
        snapshot.has_faults = !faults.is_empty();
        Ok((snapshot, faults))
    }

    /// The folder again, of which nothing has changed but what stands at or below the paths `changed`, from its root: the folders
    /// that hold those are listed, and all else is as it was listed before.
    ///
    /// # Errors
    /// As [`Snapshot::read`].
    pub fn again(&self, changed: &BTreeSet<PathBuf>) -> io::Result<(Self, Vec<Diagnostic>)> {
        let folders: BTreeSet<PathBuf> = changed.iter().filter_map(|path| self.folder_of(path)).collect();
        // What is at fault hangs together with files that may be anywhere.
        if self.has_faults || folders.contains(Path::new("")) {
            return Self::read(&self.root);
        }
        let mut snapshot = Self { root: self.root.clone(), files: self.files.clone(), ..Self::default() };
        for folder in &folders {
            if folder.ancestors().skip(1).any(|above| folders.contains(above)) {
                continue;
            }
            let gone: Vec<Arc<str>> = snapshot.below(&name_of(folder)).cloned().collect();
            for name in gone {
                snapshot.files.remove(&name);
            }
            if !snapshot.walk(folder).is_empty() {
                return Self::read(&self.root);
            }
        }
        Ok((snapshot, Vec::new()))
    }

    /// The folder to list where something changed at `path`: the closest above it that held files and is still a folder; `None`
    /// where the change is in what is passed over. Systems may tell a path otherwise than they list it, so that no path is taken
    /// for the name of a file.
    fn folder_of(&self, path: &Path) -> Option<PathBuf> {
        let names = || path.components().map(|name| name.as_os_str().to_str());
        if names().any(|name| name.is_some_and(is_left_behind)) {
            return None;
        }
        let is_listed = |folder: &&Path| {
            let place = self.root.join(folder);
            self.below(&name_of(folder)).next().is_some()
                && place.symlink_metadata().is_ok_and(|found| found.is_dir())
                && files::has_real_folders(&self.root, folder).unwrap_or(false)
        };
        let listed = path.ancestors().skip(1).find(is_listed);
        Some(listed.unwrap_or(Path::new("")).to_owned())
    }

    /// Lists the files below `folder`, which is within the root.
    fn walk(&mut self, folder: &Path) -> Vec<Diagnostic> {
        let listed = SystemTime::now();
        let Self { root, files, .. } = self;
        let depth = folder.components().count();
        let mut diagnostics = Vec::new();
        let mut folded: HashMap<String, Arc<str>> = HashMap::new();
        let mut fault = |rule, file: &str, what: &str| {
            let origin = Origin { file: file.into(), span: Span::FILE };
            diagnostics.push(Diagnostic::new(rule, origin).with("what", what));
        };
        let walk =
            WalkDir::new(root.join(folder)).min_depth(1).max_depth(MAX_DEPTH - depth).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|e| !e.file_name().to_str().is_some_and(is_left_behind)) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let at = error.path().map_or_else(String::new, |path| display(root, path));
                    fault(Rule::UnsafeFile, &at, "unreadable");
                    continue;
                }
            };
            let shown = display(root, entry.path());
            let kind = entry.file_type();
            if entry.file_name().to_str().is_none() {
                fault(Rule::UnsafeFile, &shown, "name");
                continue;
            }
            let name: Arc<str> =
                if is_nfc(&shown) { shown.as_str().into() } else { shown.nfc().collect::<String>().into() };
            if kind.is_symlink() || !(kind.is_dir() || kind.is_file()) {
                fault(Rule::UnsafeFile, &shown, if kind.is_symlink() { "link" } else { "device" });
                continue;
            }
            if let Some(twin) = folded.insert(name.to_lowercase(), name.clone()) {
                fault(Rule::TwinNames, &shown, &twin);
                continue;
            }
            if kind.is_file() {
                let metadata = entry.metadata().ok();
                let size = metadata.as_ref().map_or(0, |metadata| metadata.len());
                let written = metadata.and_then(|metadata| metadata.modified().ok());
                let age = written.and_then(|written| listed.duration_since(written).ok());
                let is_settled = age.is_some_and(|age| age > SETTLED);
                let within = entry.path().strip_prefix(&*root).expect("a walk stays below its root");
                let file = ListedFile::new(FilePlace::Disk(within.to_owned()), size);
                files.insert(name, Arc::new(ListedFile { written, is_settled, ..file }));
            } else if entry.depth() + depth == MAX_DEPTH {
                fault(Rule::UnsafeFile, &shown, "depth");
            }
        }
        diagnostics
    }

    /// Files that are nowhere on a disk, under names as [`Snapshot::read`] gives them.
    pub fn of<N: Into<Arc<str>>>(files: impl IntoIterator<Item = (N, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(name, bytes)| {
            let size = bytes.len() as u64;
            (name.into(), Arc::new(ListedFile::new(FilePlace::Memory(bytes), size)))
        });
        Self { files: files.collect(), ..Self::default() }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Names of all files, in order.
    pub fn names(&self) -> impl Iterator<Item = &Arc<str>> {
        self.files.keys()
    }

    /// Names of the files below `folder`, which has no slash at its end.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a Arc<str>> + use<'a> {
        let prefix = format!("{folder}/");
        let start: Arc<str> = prefix.as_str().into();
        self.files.range(start..).map(|(name, _)| name).take_while(move |name| name.starts_with(&prefix))
    }

    /// Whether there is a file of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// A file's stamp, as it was when listed.
    pub fn stamp(&self, name: &str) -> Option<Stamp> {
        self.files.get(name)?.stamp()
    }

    /// Names and stamps of all files, in order.
    pub fn listed(&self) -> impl Iterator<Item = (&Arc<str>, Option<Stamp>)> {
        self.files.iter().map(|(name, file)| (name, file.stamp()))
    }

    /// Whether the same files were listed as in `other`, by names, sizes and times of writing.
    pub fn is_listed_as(&self, other: &Self) -> bool {
        let files = self.files.iter().zip(&other.files);
        self.files.len() == other.files.len()
            && files
                .into_iter()
                .all(|((name, file), (other_name, other))| name == other_name && file.is_listed_as(other))
    }

    /// A file's bytes, of which at most `limit` are read; one more byte than `limit` says that there are more.
    ///
    /// # Errors
    /// When there is no such file, or it can no longer be read.
    pub fn bytes(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let file = self.files.get(name).ok_or(io::ErrorKind::NotFound)?;
        let bytes = self.read_bytes(file, limit);
        let is_steady = bytes.as_ref().is_ok_and(|bytes| {
            let digest = blake3::hash(bytes);
            *file.read.get_or_init(|| digest) == digest
        });
        if !is_steady {
            self.unsteady.store(true, Ordering::Relaxed);
        }
        bytes
    }

    fn read_bytes(&self, file: &ListedFile, limit: u64) -> io::Result<Vec<u8>> {
        let most = limit.saturating_add(1);
        match &file.place {
            FilePlace::Memory(bytes) => {
                Ok(bytes[..bytes.len().min(usize::try_from(most).unwrap_or(usize::MAX))].to_vec())
            }
            FilePlace::Disk(within) => {
                let mut bytes = Vec::with_capacity(usize::try_from(file.size.min(limit)).unwrap_or(0));
                let file = files::open_below(&self.root, within, files::Access::Read)?;
                file.take(most).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }

    /// All that was read of the files, with all their names; `None` where a file could not be read, or changed between two
    /// readings, so that nobody knows which of them something followed from.
    pub fn read_files(&self) -> Option<Vec<ReadFile>> {
        let file = |(name, file): (&Arc<str>, &Arc<ListedFile>)| ReadFile {
            name: name.to_string(),
            size: file.size,
            read: file.read.get().map(|digest| *digest.as_bytes()),
        };
        (!self.unsteady.load(Ordering::Relaxed)).then(|| self.files.iter().map(file).collect())
    }

    /// Whether whoever reads these files as they were read `before` reads the same again. Looks at bytes only where all names and
    /// sizes are the same.
    pub fn reads_as(&self, before: &[ReadFile]) -> bool {
        let is_listed = |(file, before): ((&Arc<str>, &Arc<ListedFile>), &ReadFile)| {
            **file.0 == *before.name && file.1.size == before.size
        };
        let reads = |name: &str| {
            self.bytes(name, u64::MAX).ok()?;
            self.files.get(name)?.read.get().copied()
        };
        let is_same = |before: &ReadFile| {
            before.read.is_none_or(|digest| reads(&before.name).is_some_and(|now| now == digest))
        };
        self.files.len() == before.len()
            && self.files.iter().zip(before).all(is_listed)
            && before.par_iter().all(is_same)
    }
}

/// `path` below `root` with `/`, whatever it is made of.
fn display(root: &Path, path: &Path) -> String {
    shown(path.strip_prefix(root).unwrap_or(path))
}

/// The name that a snapshot gives the relative path `within`.
fn name_of(within: &Path) -> String {
    shown(within).nfc().collect()
}

/// `relative` with `/`.
fn shown(relative: &Path) -> String {
    let mut shown = String::with_capacity(relative.as_os_str().len());
    for part in relative.components() {
        if !shown.is_empty() {
            shown.push('/');
        }
        shown.push_str(&part.as_os_str().to_string_lossy());
    }
    shown
}

/// Whether a file or folder of this name is left behind by a system or an editor, and nobody's fault.
fn is_left_behind(name: &str) -> bool {
    matches!(name, ".git" | ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || name.starts_with("._")
        || name.starts_with("~$")
        || name.ends_with(".swp")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for file in files {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        dir
    }

    #[test]
    fn files_are_named_in_order_and_left_behind_ones_passed_over() {
        let dir = tree(&[
            "b/x.md",
            "a.yaml",
            ".git/config",
            "b/.DS_Store",
            "b/._x.md",
            "b/~$x.md",
            "b/.x.md.swp",
            "b2/y",
        ]);
        let (snapshot, faults) = Snapshot::read(dir.path()).unwrap();
        assert_eq!(faults, vec![]);
        assert_eq!(snapshot.names().map(|n| &**n).collect::<Vec<_>>(), ["a.yaml", "b/x.md", "b2/y"]);
        assert_eq!(snapshot.below("b").map(|n| &**n).collect::<Vec<_>>(), ["b/x.md"]);
        assert_eq!(snapshot.bytes("b/x.md", 3).unwrap(), b"b/x.");
    }

    #[test]
    fn twins_by_case_and_by_unicode_form_are_faults() {
        let dir = tree(&["Ab", "aB", "\u{D55C}", "\u{1112}\u{1161}\u{11AB}"]);
        let (_, faults) = Snapshot::read(dir.path()).unwrap();
        assert_eq!(faults.iter().map(|d| d.rule).collect::<Vec<_>>(), [Rule::TwinNames, Rule::TwinNames]);
    }

    /// What is done to a folder, and the paths that are told of it.
    type Done = (&'static str, fn(&Path), &'static [&'static str]);

    /// Among them notices as systems give them that tell more than, or otherwise than, a file's name.
    const DONE: [Done; 13] = [
        ("a file is written", |root| fs::write(root.join("a/b/x.md"), "longer").unwrap(), &["a/b/x.md"]),
        ("a file comes", |root| fs::write(root.join("a/b/y.md"), "y").unwrap(), &["a/b/y.md"]),
        (
            "a file of another case is told",
            |root| fs::write(root.join("a/b/y.md"), "yy").unwrap(),
            &["A/B/Y~1.MD"],
        ),
        ("a file goes", |root| fs::remove_file(root.join("a/b/x.md")).unwrap(), &["a/b/x.md"]),
        (
            "folders come",
            |root| {
                fs::create_dir_all(root.join("a/d/e")).unwrap();
                fs::write(root.join("a/d/e/z"), "z").unwrap();
            },
            &["a/d", "a/d/e"],
        ),
        ("only what lies deep is told", |root| fs::write(root.join("a/d/e/w"), "w").unwrap(), &["a/d/e/w"]),
        (
            "a folder is renamed",
            |root| fs::rename(root.join("a/d"), root.join("a/f")).unwrap(),
            &["a/d", "a/f"],
        ),
        ("a folder goes", |root| fs::remove_dir_all(root.join("a/f")).unwrap(), &["a/f/e/z", "a/f/e", "a/f"]),
        ("one stands for all", |root| fs::write(root.join("a/c/x"), "1234").unwrap(), &["a/c/x", "a/c", "a"]),
        (
            "two folders at once",
            |root| {
                fs::write(root.join("a/c/x"), "12345").unwrap();
                fs::write(root.join("g/h/x"), "12345").unwrap();
            },
            &["a/c/x", "g/h/x"],
        ),
        ("the root", |root| fs::write(root.join("top"), "1234").unwrap(), &["top"]),
        ("a twin comes", |root| fs::write(root.join("a/c/X"), "twin").unwrap(), &["a/c/X"]),
        ("it goes again", |root| fs::remove_file(root.join("a/c/X")).unwrap(), &["a/c/X"]),
    ];

    #[test]
    fn what_is_listed_again_is_what_is_listed_whole() {
        let dir = tree(&["top", "a/b/x.md", "a/b-c/x", "a/c/x", "g/h/x"]);
        let (mut kept, _) = Snapshot::read(dir.path()).unwrap();
        for (what, done, told) in DONE {
            done(dir.path());
            let (whole, faults) = Snapshot::read(dir.path()).unwrap();
            assert!(!kept.is_listed_as(&whole), "{what}: nothing changed");
            let (again, faults_again) = kept.again(&told.iter().map(PathBuf::from).collect()).unwrap();
            assert!(again.is_listed_as(&whole), "{what}: {:?}", again.names().collect::<Vec<_>>());
            assert_eq!(faults_again, faults, "{what}");
            for name in whole.names() {
                assert_eq!(again.bytes(name, 9).unwrap(), whole.bytes(name, 9).unwrap(), "{what}: {name}");
            }
            kept = again;
        }
    }

    #[test]
    fn only_the_folders_that_are_told_are_listed_again() {
        let dir = tree(&["a/b/x.md", "a/c/x", ".git/config"]);
        let (kept, _) = Snapshot::read(dir.path()).unwrap();
        fs::write(dir.path().join("a/c/x"), "1234").unwrap();
        for told in ["a/b/x.md", "a/b/.x.md.swp", ".git/config"] {
            let (again, _) = kept.again(&[PathBuf::from(told)].into()).unwrap();
            assert!(again.is_listed_as(&kept), "{told}");
        }
    }

    #[test]
    fn a_file_has_a_stamp_where_it_was_written_long_before_it_was_listed() {
        let dir = tree(&["a/old", "b/new"]);
        let old = fs::File::options().append(true).open(dir.path().join("a/old")).unwrap();
        old.set_modified(SystemTime::now() - 2 * SETTLED).unwrap();
        let (kept, _) = Snapshot::read(dir.path()).unwrap();
        let (again, _) = kept.again(&["a/old".into()].into()).unwrap();
        for snapshot in [&kept, &again] {
            assert!(snapshot.stamp("a/old").is_some() && snapshot.stamp("b/new").is_none());
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_place_of_a_folder_is_not_followed() {
        let (dir, elsewhere) = (tree(&["a/b/c/x", "a/x"]), tree(&["c/secret", "secret"]));
        let (kept, _) = Snapshot::read(dir.path()).unwrap();
        fs::remove_dir_all(dir.path().join("a/b")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("a/b")).unwrap();
        for told in ["a/b/x", "a/b/c/x", "a/b"] {
            let (again, faults) = kept.again(&[PathBuf::from(told)].into()).unwrap();
            assert_eq!(again.names().map(|name| &**name).collect::<Vec<_>>(), ["a/x"], "{told}");
            assert_eq!(faults.iter().map(|fault| fault.rule).collect::<Vec<_>>(), [Rule::UnsafeFile]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let dir = tree(&["a"]);
        std::os::unix::fs::symlink("/etc/passwd", dir.path().join("photo.jpg")).unwrap();
        std::os::unix::fs::symlink(dir.path(), dir.path().join("loop")).unwrap();
        let (snapshot, faults) = Snapshot::read(dir.path()).unwrap();
        assert_eq!(snapshot.names().count(), 1);
        assert_eq!(faults.iter().map(|d| d.rule).collect::<Vec<_>>(), [Rule::UnsafeFile, Rule::UnsafeFile]);
    }

    #[cfg(unix)]
    #[test]
    fn what_takes_a_files_place_after_the_listing_is_not_read() {
        let dir = tree(&["a/x", "b", "c"]);
        let (snapshot, _) = Snapshot::read(dir.path()).unwrap();
        let elsewhere = tree(&["x"]);
        fs::remove_dir_all(dir.path().join("a")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("a")).unwrap();
        fs::remove_file(dir.path().join("b")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path().join("x"), dir.path().join("b")).unwrap();
        fs::remove_file(dir.path().join("c")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(dir.path().join("c")).status().unwrap().success());
        for name in ["a/x", "b", "c"] {
            assert!(snapshot.bytes(name, 9).is_err(), "{name}");
        }
    }
}
