//! A folder becomes a snapshot: every file's name, and its bytes on demand.
//!
//! **Invariant:** paths of the operating system stop here; what leaves is relative, in NFC, with `/`, and never leads
//! out of the folder.

pub(crate) mod files;
mod shown_path;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

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
    /// When it was listed.
    listed: Option<SystemTime>,
    files: BTreeMap<Arc<str>, ListedFile>,
}

#[derive(Debug)]
struct ListedFile {
    place: FilePlace,
    size: u64,
    written: Option<SystemTime>,
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
        let listed = Some(SystemTime::now());
        let mut snapshot = Self { root: root.to_owned(), listed, files: BTreeMap::new() };
        let mut diagnostics = Vec::new();
        let mut folded: HashMap<String, Arc<str>> = HashMap::new();
        let mut fault = |rule, file: &str, what: &str| {
            let origin = Origin { file: file.into(), span: Span::FILE };
            diagnostics.push(Diagnostic::new(rule, origin).with("what", what));
        };
        let walk = WalkDir::new(root).min_depth(1).max_depth(MAX_DEPTH).sort_by_file_name();
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
                let within = entry.path().strip_prefix(root).expect("a walk stays below its root");
                let place = FilePlace::Disk(within.to_owned());
                snapshot.files.insert(name, ListedFile { place, size, written });
            } else if entry.depth() == MAX_DEPTH {
                fault(Rule::UnsafeFile, &shown, "depth");
            }
        }
        Ok((snapshot, diagnostics))
    }

    /// Files that are nowhere on a disk, under names as [`Snapshot::read`] gives them.
    pub fn of<N: Into<Arc<str>>>(files: impl IntoIterator<Item = (N, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(name, bytes)| {
            let size = bytes.len() as u64;
            (name.into(), ListedFile { place: FilePlace::Memory(bytes), size, written: None })
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
        let ListedFile { size, written, .. } = self.files.get(name)?;
        let written = (*written)?;
        let age = self.listed?.duration_since(written).ok()?;
        (age > SETTLED).then_some(Stamp { size: *size, written })
    }

    /// Tells each file's name, size and time of writing, as they were when listed.
    pub fn list(&self, tell: &mut dyn FnMut(&str, u64, Option<SystemTime>)) {
        for (name, ListedFile { size, written, .. }) in &self.files {
            tell(name, *size, *written);
        }
    }

    /// A file's bytes, of which at most `limit` are read; one more byte than `limit` says that there are more.
    ///
    /// # Errors
    /// When there is no such file, or it can no longer be read.
    pub fn bytes(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let entry = self.files.get(name).ok_or(io::ErrorKind::NotFound)?;
        let most = limit.saturating_add(1);
        match &entry.place {
            FilePlace::Memory(bytes) => {
                Ok(bytes[..bytes.len().min(usize::try_from(most).unwrap_or(usize::MAX))].to_vec())
            }
            FilePlace::Disk(within) => {
                let mut bytes = Vec::with_capacity(usize::try_from(entry.size.min(limit)).unwrap_or(0));
                let file = files::open_below(&self.root, within, files::Access::Read)?;
                file.take(most).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

/// `path` below `root` with `/`, whatever it is made of.
fn display(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
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
