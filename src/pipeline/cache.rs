//! What former runs worked out, by the digest of all that it follows from.
//!
//! The folder may be deleted at any time, be another version's, or be damaged: what is not there, or not whole, is worked
//! out again.
//!
//! **Invariant:** what is kept under a key is a function of what the key digests, so that no result depends on whether it
//! was kept.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, SystemTime};

use walkdir::WalkDir;

use crate::derive::Picture;
use crate::derive::pictures::Measure;
use crate::load::Known;
use crate::source::Stamp;

/// The folder's name beside the content.
pub const FOLDER: &str = ".jinwi-cache";

/// What nothing asked for in this time is dropped.
const KEPT: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// Bytes of the digest before each value.
const SEAL: usize = 32;

/// The digest of all that a result follows from.
pub type Key = blake3::Hash;

/// A folder of results, or none; and what a process that reads the content again and again remembers.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    /// Dossiers as they were read.
    pub known: Known,
    /// The digests of photos by file and stamp, and the pictures made of them by their keys, whose files were written where the
    /// same process still has them.
    pub photos: Option<Mutex<Photos>>,
}

/// What is remembered of photos.
#[derive(Debug, Default)]
pub struct Photos {
    /// Digests by file.
    pub digests: HashMap<String, (Stamp, Key)>,
    /// Measures by the key of what was measured.
    pub measures: HashMap<Key, Measure>,
    /// Pictures by the key of what they show.
    pub pictures: HashMap<Key, Picture>,
}

impl Cache {
    /// Keeps nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Keeps results in `folder`, and makes it where it is missing.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        // So that backups and version control pass it over (https://bford.info/cachedir/).
        for (name, text) in [
            (
                "CACHEDIR.TAG",
                "Signature: 8a477f597d28d172789f06886806bc55\n# Made by jinwi; may be deleted.\n",
            ),
            (".gitignore", "*\n"),
        ] {
            let path = folder.join(name);
            if !path.exists() {
                fs::write(path, text)?;
            }
        }
        Ok(Self { folder: Some(folder.to_owned()), ..Self::default() })
    }

    /// The same, which also remembers what is read, for whoever reads the same content again.
    pub fn remembering(mut self) -> Self {
        self.known = Known::remembering();
        self.photos = Some(Mutex::default());
        self
    }

    /// Whether anything is kept.
    pub fn is_kept(&self) -> bool {
        self.folder.is_some()
    }

    /// What was kept of `step` under `key`, if it is whole.
    pub fn get(&self, step: &str, key: &Key) -> Option<Vec<u8>> {
        let path = self.path(step, key)?;
        let mut bytes = fs::read(&path).ok()?;
        let (seal, value) = bytes.split_first_chunk::<SEAL>()?;
        if blake3::hash(value) != *seal {
            return None;
        }
        // Says that it is in use. Where the time cannot be set, it is dropped and made again one day.
        let file = fs::OpenOptions::new().append(true).open(&path);
        let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        bytes.drain(..SEAL);
        Some(bytes)
    }

    /// Keeps `value` of `step` under `key`. A disk that is full costs the next run its time, and nothing else.
    pub fn put(&self, step: &str, key: &Key, value: &[u8]) {
        if let Some(path) = self.path(step, key) {
            let _ = write(&path, value);
        }
    }

    /// Drops what nothing has asked for in a season.
    pub fn drop_unused(&self) {
        let Some(folder) = &self.folder else { return };
        let Some(oldest) = SystemTime::now().checked_sub(KEPT) else { return };
        let files = WalkDir::new(folder).min_depth(3).into_iter().flatten();
        for file in files.filter(|entry| entry.file_type().is_file()) {
            if file.metadata().ok().and_then(|data| data.modified().ok()).is_some_and(|used| used < oldest) {
                let _ = fs::remove_file(file.path());
            }
        }
    }

    fn path(&self, step: &str, key: &Key) -> Option<PathBuf> {
        let name = key.to_hex();
        Some(self.folder.as_ref()?.join(step).join(&name[..2]).join(&name[2..]))
    }
}

/// The digest of the program's own file, without which no result that follows from its code can be kept: two programs of
/// one version may differ. `None` where the file cannot be read.
pub fn program() -> Option<&'static Key> {
    static PROGRAM: OnceLock<Option<Key>> = OnceLock::new();
    PROGRAM.get_or_init(|| Some(blake3::hash(&fs::read(std::env::current_exe().ok()?).ok()?))).as_ref()
}

/// Written beside and renamed in, so that nobody reads half of it; two that write at once write the same.
fn write(path: &Path, value: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(blake3::hash(value).as_bytes())?;
    file.write_all(value)?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_in(folder: &Path) -> PathBuf {
        let files = WalkDir::new(folder).min_depth(3).into_iter().flatten();
        files.filter(|entry| entry.file_type().is_file()).map(|entry| entry.path().to_owned()).next().unwrap()
    }

    #[test]
    fn what_is_kept_comes_back_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(&folder.path().join(FOLDER)).unwrap();
        let key = blake3::hash(b"key");
        assert_eq!(cache.get("step", &key), None);
        cache.put("step", &key, b"value");
        assert_eq!(cache.get("step", &key).as_deref(), Some(&b"value"[..]));
        assert_eq!(cache.get("other", &key), None);
        let file = file_in(folder.path());
        let whole = fs::read(&file).unwrap();
        for damaged in [&whole[..10], &whole[..whole.len() - 1], &[&whole[..], b"more"].concat()[..], b""] {
            fs::write(&file, damaged).unwrap();
            assert_eq!(cache.get("step", &key), None);
        }
        let none = Cache::none();
        none.put("step", &key, b"value");
        assert_eq!(none.get("step", &key), None);
    }

    #[test]
    fn what_nothing_asks_for_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let key = blake3::hash(b"key");
        cache.put("step", &key, b"value");
        cache.drop_unused();
        assert!(cache.get("step", &key).is_some());
        let long_ago = SystemTime::now() - 2 * KEPT;
        let file = fs::OpenOptions::new().append(true).open(file_in(folder.path())).unwrap();
        file.set_modified(long_ago).unwrap();
        cache.drop_unused();
        assert!(cache.get("step", &key).is_none());
    }
}
