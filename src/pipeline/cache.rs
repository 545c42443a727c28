//! What former runs worked out, by the digest of all that it follows from.
//!
//! The folder may be deleted at any time, be another version's, or be damaged: what is not there, or not whole, is worked
//! out again. It is as trusted as the content: whoever may write into it, and knows how its files are sealed, can put words
//! into what is built from it.
//!
//! **Invariant:** what is kept under a key is a function of what the key digests, so that no result depends on whether it
//! was kept; nothing is written or deleted but files of our own names, in a folder that bears our tag, through no link.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use walkdir::WalkDir;

use crate::check::LastCheck;
use crate::derive::pictures::PictureMeasure;
use crate::derive::{LastHeld, Picture};
use crate::diag::Diagnostic;
use crate::load::{ReadingMemory, RecordMemory};
use crate::package::{PackageError, guarded_folder};
use crate::render::{Overrides, Renderer, SiteMemory};
use crate::source::Stamp;
use crate::source::files::{Access, has_real_folders, open_below, read_below};

/// The folder's name beside the content.
pub const FOLDER: &str = ".jinwi-cache";

/// The file that says whose folder this is; also so that backups pass it over (<https://bford.info/cachedir/>).
const TAG: &str = "CACHEDIR.TAG";

/// What it says: the standard's signature, and our mark.
const TAG_TEXT: &str = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by jinwi; may be deleted.\n";

/// The file by which version control passes the folder over.
const IGNORE: &str = ".gitignore";

/// What nothing asked for in this time is dropped.
const KEPT: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// The largest file that is read.
const MAX_BYTES: u64 = 1 << 30;

/// Bytes of the digest before each value.
const SEAL: usize = 32;

/// How the name of a file begins and ends that is being written.
const DRAFT: (&str, &str) = (".jinwi-", ".draft");

/// The digest of all that a result follows from.
pub type Key = blake3::Hash;

/// What a result is; each kind has a folder of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// What the last build in the same words read and came to.
    Builds,
    /// A font cut to some characters.
    Font,
    /// What is measured of a part of a photo.
    Measures,
    /// What the last build of a copy made of what.
    Pages,
    /// The published files of a part of a photo.
    Pictures,
}

impl Shelf {
    const ALL: [Self; 5] = [Self::Builds, Self::Font, Self::Measures, Self::Pages, Self::Pictures];

    fn folder(self) -> &'static str {
        match self {
            Self::Builds => "builds",
            Self::Font => "font",
            Self::Measures => "measures",
            Self::Pages => "pages",
            Self::Pictures => "pictures",
        }
    }
}

/// A folder of results, or none; and what a process that reads the content again and again remembers.
#[derive(Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    /// Records as they were read.
    pub known: ReadingMemory,
    /// What was found in them.
    pub checks: RecordMemory<Arc<LastCheck>>,
    /// What an edition held of them.
    pub held: RecordMemory<LastHeld>,
    /// What the site before had of its languages.
    pub site: SiteMemory,
    /// What made pages last.
    renderer: Option<Mutex<Option<Arc<Renderer>>>>,
    /// The digests of photos by file and stamp, and the pictures made of them by their keys, whose files were written where the
    /// same process still has them.
    pub photos: Option<Mutex<Photos>>,
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cache").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// What is remembered of photos.
#[derive(Debug, Default)]
pub struct Photos {
    /// Digests by file.
    pub digests: HashMap<String, (Stamp, Key)>,
    /// Measures by the key of what was measured.
    pub measures: HashMap<Key, PictureMeasure>,
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
    /// Before anything is written: the folder is the root, is or holds the home folder, lies within one of `apart` or
    /// around it, is a file or a link, or holds files and not our tag. Else when it cannot be made or written.
    pub fn open(folder: &Path, apart: &[&Path]) -> Result<Self, PackageError> {
        let folder = guarded_folder(folder, apart, std::env::home_dir().as_deref())?;
        let failed = |source| PackageError::Io { path: folder.clone(), source };
        fs::create_dir_all(&folder).map_err(failed)?;
        match read_below(&folder, Path::new(TAG), TAG_TEXT.len() as u64) {
            Ok(text) if text == TAG_TEXT.as_bytes() => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let others = others(&folder).map_err(failed)?;
                if let Some(first) = others.first() {
                    let (out, first, count) = (folder, first.clone(), others.len());
                    return Err(PackageError::Foreign { out, first, count });
                }
                write(&folder, TAG, &[TAG_TEXT.as_bytes()]).map_err(failed)?;
            }
            _ => return Err(PackageError::Foreign { out: folder, first: TAG.into(), count: 1 }),
        }
        if folder.join(IGNORE).symlink_metadata().is_err() {
            write(&folder, IGNORE, &[b"*\n"]).map_err(failed)?;
        }
        Ok(Self { folder: Some(folder), ..Self::default() })
    }

    /// The same, which also remembers what is read, for whoever reads the same content again.
    pub fn remembering(mut self) -> Self {
        self.known = ReadingMemory::remembering();
        self.checks = RecordMemory::remembering();
        self.held = RecordMemory::remembering();
        self.site = SiteMemory::remembering();
        self.photos = Some(Mutex::default());
        self.renderer = Some(Mutex::default());
        self
    }

    /// Where results are kept, if they are.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// What makes pages with `overrides`, and what is wrong with those.
    pub fn renderer(&self, overrides: Overrides) -> (Arc<Renderer>, Vec<Diagnostic>) {
        let mut last = self.renderer.as_ref().map(|last| last.lock().unwrap_or_else(PoisonError::into_inner));
        let before = last.as_ref().and_then(|last| last.as_deref());
        let (renderer, faults) = Renderer::after(before, overrides);
        let renderer = Arc::new(renderer);
        if let Some(last) = &mut last {
            **last = Some(renderer.clone());
        }
        (renderer, faults)
    }

    /// What was kept on `shelf` under `key`, if it is whole.
    pub fn get(&self, shelf: Shelf, key: &Key) -> Option<Vec<u8>> {
        let folder = self.folder.as_ref()?;
        let within = within(shelf, key);
        let mut bytes = read_below(folder, &within, MAX_BYTES).ok()?;
        let (found, value) = bytes.split_first_chunk::<SEAL>()?;
        if seal(shelf, key, value) != *found {
            return None;
        }
        // Says that it is in use. Where the time cannot be set, it is dropped and made again one day.
        let file = open_below(folder, &within, Access::Write);
        let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        bytes.drain(..SEAL);
        Some(bytes)
    }

    /// Keeps `value` on `shelf` under `key`. A disk that is full costs the next run its time, and nothing else.
    pub fn put(&self, shelf: Shelf, key: &Key, value: &[u8]) {
        let Some(folder) = &self.folder else { return };
        let within = within(shelf, key);
        if let (Some(above), Some(name)) =
            (within.parent(), within.file_name().and_then(|name| name.to_str()))
            && has_real_folders(folder, &within).unwrap_or(false)
        {
            let above = folder.join(above);
            let sealed = seal(shelf, key, value);
            let _ =
                fs::create_dir_all(&above).and_then(|()| write(&above, name, &[sealed.as_bytes(), value]));
        }
    }

    /// Drops what nothing has asked for in a season.
    pub fn drop_unused(&self) {
        let Some(folder) = &self.folder else { return };
        let Some(oldest) = SystemTime::now().checked_sub(KEPT) else { return };
        // Links are not followed, and no file of ours lies elsewhere.
        let files = WalkDir::new(folder).min_depth(3).max_depth(3).into_iter().flatten();
        for file in files.filter(|entry| entry.file_type().is_file()) {
            let is_ours = file.path().strip_prefix(folder).is_ok_and(is_ours);
            let used = file.metadata().ok().and_then(|data| data.modified().ok());
            if is_ours && used.is_some_and(|used| used < oldest) {
                let _ = fs::remove_file(file.path());
            }
        }
    }
}

/// Where a result lies in the folder.
fn within(shelf: Shelf, key: &Key) -> PathBuf {
    let name = key.to_hex();
    [shelf.folder(), &name[..2], &name[2..]].iter().collect()
}

/// Whether a file at this place bears a name that we give.
fn is_ours(within: &Path) -> bool {
    let hex = |text: &str, digits| {
        text.len() == digits && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let parts: Option<Vec<&str>> = within.iter().map(|part| part.to_str()).collect();
    let Some([shelf, start, rest]) = parts.as_deref() else { return false };
    Shelf::ALL.iter().any(|known| known.folder() == *shelf)
        && hex(start, 2)
        && (hex(rest, 2 * SEAL - 2) || is_draft(rest))
}

fn is_draft(name: &str) -> bool {
    name.strip_prefix(DRAFT.0).is_some_and(|rest| rest.ends_with(DRAFT.1))
}

/// The names in a folder without our tag that are not those of a run that is about to write it.
fn others(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(PathBuf::from(entry?.file_name())));
    let is_other = |name: &PathBuf| name.to_str().is_none_or(|name| name != IGNORE && !is_draft(name));
    let mut names: Vec<PathBuf> =
        names.filter(|name| name.as_ref().map_or(true, is_other)).collect::<io::Result<_>>()?;
    names.sort();
    Ok(names)
}

/// The digest that stands before a value: of the value, and of where it belongs.
fn seal(shelf: Shelf, key: &Key, value: &[u8]) -> blake3::Hash {
    blake3::Hasher::new_keyed(key.as_bytes()).update(shelf.folder().as_bytes()).update(value).finalize()
}

/// The digest of the program's own file, without which no result that follows from its code can be kept: two programs of
/// one version may differ. `None` where the file cannot be read.
pub fn program() -> Option<&'static Key> {
    static PROGRAM: OnceLock<Option<Key>> = OnceLock::new();
    PROGRAM.get_or_init(|| Some(blake3::hash(&fs::read(std::env::current_exe().ok()?).ok()?))).as_ref()
}

/// Written beside and renamed in, so that nobody reads half of it; two that write at once write the same.
fn write(folder: &Path, name: &str, parts: &[&[u8]]) -> io::Result<()> {
    let mut file = tempfile::Builder::new().prefix(DRAFT.0).suffix(DRAFT.1).tempfile_in(folder)?;
    parts.iter().try_for_each(|part| file.write_all(part))?;
    file.persist(folder.join(name))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs::{File, OpenOptions};

    use super::*;

    fn key() -> Key {
        blake3::hash(b"key")
    }

    fn open(folder: &Path) -> Cache {
        Cache::open(folder, &[]).unwrap()
    }

    /// The file of the only thing that is kept.
    fn file_in(cache: &Cache) -> PathBuf {
        let files = WalkDir::new(cache.folder().unwrap()).min_depth(3).into_iter().flatten();
        files.filter(|entry| entry.file_type().is_file()).map(|entry| entry.path().to_owned()).next().unwrap()
    }

    /// Makes a file that nothing has used for long.
    fn make_old(path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = OpenOptions::new().create(true).append(true).open(path).unwrap();
        file.set_modified(SystemTime::now() - 2 * KEPT).unwrap();
    }

    #[test]
    fn what_is_kept_comes_back_whole_or_not_at_all() {
        let top = tempfile::tempdir().unwrap();
        let cache = open(&top.path().join(FOLDER));
        let key = key();
        assert_eq!(cache.get(Shelf::Pages, &key), None);
        cache.put(Shelf::Pages, &key, b"value");
        assert_eq!(cache.get(Shelf::Pages, &key).as_deref(), Some(&b"value"[..]));
        assert_eq!(cache.get(Shelf::Font, &key), None);
        let file = file_in(&cache);
        let whole = fs::read(&file).unwrap();
        for damaged in [&whole[..10], &whole[..whole.len() - 1], &[&whole[..], b"more"].concat()[..], b""] {
            fs::write(&file, damaged).unwrap();
            assert_eq!(cache.get(Shelf::Pages, &key), None);
        }
        let none = Cache::none();
        none.put(Shelf::Pages, &key, b"value");
        assert_eq!(none.get(Shelf::Pages, &key), None);
    }

    #[test]
    fn what_is_kept_in_anothers_place_is_not_whole() {
        let top = tempfile::tempdir().unwrap();
        let cache = open(top.path());
        cache.put(Shelf::Pages, &key(), b"value");
        let other = blake3::hash(b"other");
        for place in [within(Shelf::Pages, &other), within(Shelf::Font, &key())] {
            let place = top.path().join(place);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::copy(file_in(&cache), place).unwrap();
        }
        assert_eq!(cache.get(Shelf::Pages, &other), None);
        assert_eq!(cache.get(Shelf::Font, &key()), None);
    }

    #[test]
    fn only_what_nothing_asks_for_and_has_our_names_is_dropped() {
        let top = tempfile::tempdir().unwrap();
        let cache = open(top.path());
        let key = key();
        cache.put(Shelf::Pages, &key, b"value");
        cache.drop_unused();
        assert!(cache.get(Shelf::Pages, &key).is_some());
        make_old(&file_in(&cache));
        let draft = top.path().join("pages/ab/.jinwi-x1y2z3.draft");
        make_old(&draft);
        let name = "c".repeat(62);
        let theirs = [
            "thesis.odt".to_owned(),
            "pages/thesis.odt".to_owned(),
            "pages/ab/thesis.odt".to_owned(),
            format!("pages/ab/{}", name.to_uppercase()),
            format!("pages/ab/{name}c"),
            format!("pages/AB/{name}"),
            format!("pages/abc/{name}"),
            format!("photos/ab/{name}"),
            format!("pages/ab/{name}/photos/front.jpg"),
        ];
        theirs.iter().for_each(|file| make_old(&top.path().join(file)));
        cache.drop_unused();
        assert!(cache.get(Shelf::Pages, &key).is_none() && !draft.exists());
        for file in theirs {
            assert!(top.path().join(&file).exists(), "{file}");
        }
    }

    #[test]
    fn only_a_folder_of_its_own_is_used() {
        let top = tempfile::tempdir().unwrap();
        let content = top.path().join("content");
        fs::create_dir_all(content.join("products")).unwrap();
        for refused in [content.clone(), content.join("products"), content.join("new"), top.path().to_owned()]
        {
            let opened = Cache::open(&refused, &[&content]);
            assert!(matches!(opened, Err(PackageError::Overlap { .. })), "{refused:?}: {opened:?}");
        }
        assert!(!content.join("new").exists());
        assert!(matches!(Cache::open(Path::new("/"), &[]), Err(PackageError::Sacred(_))));
        // Another program's tag is no leave to use its folder, nor is ours with more in it.
        let standard = TAG_TEXT.lines().next().unwrap();
        for text in [format!("{standard}\n"), format!("{TAG_TEXT}more"), String::new()] {
            let other = top.path().join("target");
            fs::create_dir_all(&other).unwrap();
            fs::write(other.join(TAG), text).unwrap();
            assert!(matches!(Cache::open(&other, &[]), Err(PackageError::Foreign { .. })));
        }
        let full = top.path().join("documents");
        fs::create_dir(&full).unwrap();
        File::create(full.join("thesis.odt")).unwrap();
        assert!(matches!(Cache::open(&full, &[]), Err(PackageError::Foreign { .. })));
        assert_eq!(fs::read_dir(&full).unwrap().count(), 1);
        // Empty, and then with our tag.
        let own = top.path().join("own");
        fs::create_dir(&own).unwrap();
        open(&own);
        open(&own);
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        use std::os::unix::fs::symlink;
        let (top, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let link = top.path().join(FOLDER);
        symlink(other.path(), &link).unwrap();
        assert!(matches!(Cache::open(&link, &[]), Err(PackageError::NotAFolder(_))));
        let cache = open(&top.path().join("own"));
        let name = key().to_hex();
        let elsewhere = other.path().join(&name[..2]).join(&name[2..]);
        make_old(&elsewhere);
        symlink(other.path(), top.path().join("own/pages")).unwrap();
        cache.put(Shelf::Pages, &key(), b"value");
        assert_eq!(cache.get(Shelf::Pages, &key()), None);
        cache.drop_unused();
        assert_eq!(fs::read(&elsewhere).unwrap(), b"");
    }
}
