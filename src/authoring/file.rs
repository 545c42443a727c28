//! Files of the content, written, and those that a command makes for whoever called it.
//!
//! **Invariant:** whoever reads meanwhile reads the one file or the other, whole; no link is written through, and what a command
//! makes replaces nothing but what it made before and nobody has changed.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::package::{EDITION, SUMS, Sha256Digest, is_within, resolve};
use crate::source::files::{Access, has_real_folders, open_below, read_below, split};
use crate::source::shown_path;

/// Files of the content that stand beside those that they are to replace.
#[derive(Debug)]
pub struct Replacements(Vec<(PathBuf, NamedTempFile)>);

/// Why the file at a path cannot be written.
pub type NotWritten = (PathBuf, io::Error);

/// Prepares `files` of the content, texts with `\n` as line ends. A file that is there keeps its own line ends, its mark of UTF-8 and
/// its permissions. Until they are put, nothing is changed.
///
/// # Errors
/// When one of them cannot be written. A link is not followed.
pub fn prepare(content: &Path, files: &BTreeMap<String, String>) -> Result<Replacements, NotWritten> {
    // A lock says what a text is a translation of: it comes when the text is there.
    let (locks, texts): (Vec<_>, Vec<_>) = files.iter().partition(|(file, _)| file.ends_with(".lock.yaml"));
    let prepare = |(file, text): (&String, &String)| {
        let path = content.join(file);
        match prepared(content, file, text) {
            Ok(beside) => Ok((path, beside)),
            Err(error) => Err((path, error)),
        }
    };
    texts.into_iter().chain(locks).map(prepare).collect::<Result<_, _>>().map(Replacements)
}

impl Replacements {
    /// Puts them where they belong, locks last.
    ///
    /// # Errors
    /// When one cannot be put there; those before it are.
    pub fn put(self) -> Result<(), NotWritten> {
        for (path, beside) in self.0 {
            beside.persist(&path).map_err(|error| (path, error.error))?;
        }
        Ok(())
    }
}

fn prepared(content: &Path, file: &str, text: &str) -> io::Result<NamedTempFile> {
    let within = Path::new(file);
    if !has_real_folders(content, within)? {
        return Err(io::Error::other("a link is not written through"));
    }
    let before = match content.join(file).symlink_metadata() {
        Ok(found) => Some(read_below(content, within, found.len())?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let text = match &before {
        Some(bytes) if bytes.windows(2).any(|pair| pair == b"\r\n") => text.replace('\n', "\r\n"),
        _ => text.to_owned(),
    };
    let mark = before.as_ref().is_some_and(|bytes| bytes.starts_with("\u{FEFF}".as_bytes()));
    beside(&content.join(file), &if mark { format!("\u{FEFF}{text}") } else { text })
}

/// Writes the file at `path` as it is given, beside it and renamed in.
///
/// # Errors
/// When it cannot be written; the file is then as it was.
pub fn write_at(path: &Path, text: &str) -> io::Result<()> {
    beside(path, text)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes the file at `path`, where nothing stands yet, beside it and renamed in.
///
/// # Errors
/// When it cannot be written, or something stands there.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    beside(path, text)?.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// A file beside `path`, to be renamed to it.
fn beside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut beside = draft_for(path)?;
    beside.write_all(text.as_bytes())?;
    share(&beside, path)?;
    Ok(beside)
}

/// What the name of a draft begins and ends with. Between them stand the name of the file that it is for, and letters that tell it
/// from other drafts.
const DRAFT: (&str, &str) = (".jinwi-", ".part");
/// How many letters those are.
const DRAWN: usize = 6;
/// The longest name, in bytes, that a draft's own name repeats; with more around it, a longer one would be too long for a file.
const LONGEST_REPEATED: usize = 200;

/// An empty file beside `path`, to be renamed to it or to another name there. It is its owner's alone until [`share`] is called.
/// Drafts for `path` that a run left which did not end by itself are removed.
///
/// # Errors
/// When none can be made there.
pub fn draft_for(path: &Path) -> io::Result<NamedTempFile> {
    let (folder, name) = split(path)?;
    let start = draft_start(name.as_os_str());
    remove_left(folder, &start);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&start).suffix(DRAFT.1).rand_bytes(DRAWN);
    loop {
        let draft = builder.tempfile_in(folder)?;
        // Another run may have seen it before it was locked. Where the system has no locks, none is removed either.
        if draft.as_file().lock().is_err() || draft.path().symlink_metadata().is_ok() {
            return Ok(draft);
        }
    }
}

/// What the names of all drafts for a file of this name begin with.
fn draft_start(name: &OsStr) -> OsString {
    let mut start = OsString::from(DRAFT.0);
    if name.len() > LONGEST_REPEATED {
        start.push(Sha256Digest::of(name.as_encoded_bytes()).to_string());
    } else {
        start.push(name);
    }
    start.push("-");
    start
}

/// Removes the drafts in `folder` whose names begin with `start` and that nobody is writing. One that cannot be removed stays: it is
/// in nobody's way.
fn remove_left(folder: &Path, start: &OsStr) {
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let name = entry.file_name();
        let drawn = name.as_encoded_bytes().strip_prefix(start.as_encoded_bytes());
        let drawn = drawn.and_then(|rest| rest.strip_suffix(DRAFT.1.as_bytes()));
        if !drawn.is_some_and(|drawn| drawn.len() == DRAWN && drawn.iter().all(u8::is_ascii_alphanumeric)) {
            continue;
        }
        // Held until it is gone, so that its writer, who locks it as soon as it is there, sees that it is.
        if let Ok(left) = open_below(folder, Path::new(&name), Access::Read)
            && left.try_lock().is_ok()
        {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Gives a draft the permissions of the file at `path` that it will replace, or those that a new file has for this user.
///
/// # Errors
/// When they cannot be given.
pub fn share(draft: &NamedTempFile, path: &Path) -> io::Result<()> {
    if let Ok(before) = path.symlink_metadata()
        && before.is_file()
    {
        return draft.as_file().set_permissions(before.permissions());
    }
    #[cfg(unix)]
    {
        // Only a file that is made tells which permissions the system takes away from new ones.
        let mut usual = tempfile::Builder::new();
        usual.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        usual.prefix(DRAFT.0).suffix(DRAFT.1);
        let made = usual.tempfile_in(split(path)?.0)?;
        draft.as_file().set_permissions(made.as_file().metadata()?.permissions())?;
    }
    Ok(())
}

/// The folder of content or of a finished copy that `folder`, whose links are resolved, is or lies in: others get what is in it.
pub fn handed_out(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| is_content(folder) || is_copy(folder))
}

/// A folder of content or of a finished copy that lies right in `folder`: whoever hands on the whole of `folder` hands on what is
/// beside it, too.
pub fn beside_handed_out(folder: &Path) -> Option<PathBuf> {
    let mut found: Vec<_> =
        folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    found.sort();
    found.into_iter().find(|folder| is_content(folder) || is_copy(folder))
}

fn is_content(folder: &Path) -> bool {
    folder.join("guide.yaml").is_file()
}

fn is_copy(folder: &Path) -> bool {
    folder.join(SUMS).is_file() && folder.join(EDITION).is_file()
}

/// Why a file is not made where it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum NoPlace {
    /// A link stands there, or what is neither a file nor a folder.
    #[error("a link, or no regular file")]
    Irregular,
    /// A folder stands there.
    #[error("a folder")]
    Folder,
    /// It is in a folder that is read alone.
    #[error("in `{}`, which is read alone", shown_path(.0))]
    Within(PathBuf),
    /// It is in a finished copy, which would no longer be as its list says.
    #[error("in the copy `{}`", shown_path(.0))]
    InCopy(PathBuf),
    /// The folder that it would be in cannot be had.
    #[error("in `{}`: {}", shown_path(.0), .1)]
    NoFolder(PathBuf, io::Error),
    /// A file stands there that the command did not make, or that has been changed since.
    #[error("another file")]
    Foreign,
    /// It cannot be looked at.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Where a command makes a file for whoever called it.
#[derive(Debug)]
pub struct Place {
    path: PathBuf,
    is_free: bool,
}

impl Place {
    /// The place at `path`, which is in none of the folders `kept`, nor in content or a finished copy, links resolved; `is_former`
    /// tells whether a file that stands there is what the command made, as it made it.
    ///
    /// # Errors
    /// See [`NoPlace`].
    pub fn find(
        path: &Path,
        kept: &[&Path],
        is_former: &dyn Fn(File) -> io::Result<bool>,
    ) -> Result<Self, NoPlace> {
        // Without a trailing slash, which would follow a link.
        let path: PathBuf = path.components().collect();
        let (folder, name) = split(&path)?;
        let folder_resolved = resolve(folder)?;
        for kept in kept {
            if is_within(&folder_resolved, &resolve(kept)?) {
                return Err(NoPlace::Within(kept.to_path_buf()));
            }
        }
        if let Some(folder) = handed_out(&folder_resolved) {
            let refused = if is_content(folder) { NoPlace::Within } else { NoPlace::InCopy };
            return Err(refused(folder.to_path_buf()));
        }
        let is_free = match path.symlink_metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(error.into()),
            Ok(found) if found.is_dir() => return Err(NoPlace::Folder),
            Ok(found) if !found.is_file() => return Err(NoPlace::Irregular),
            Ok(_) if is_former(open_below(folder, name, Access::Read)?)? => false,
            Ok(_) => return Err(NoPlace::Foreign),
        };
        Ok(Self { path, is_free })
    }

    /// The place, if its folder is there: for commands that make none.
    ///
    /// # Errors
    /// [`NoPlace::NoFolder`], when it is not.
    pub fn in_folder(self) -> Result<Self, NoPlace> {
        let (folder, _) = split(&self.path)?;
        let fault = match folder.metadata() {
            Ok(found) if found.is_dir() => return Ok(self),
            Ok(_) => io::ErrorKind::NotADirectory.into(),
            Err(error) => error,
        };
        Err(NoPlace::NoFolder(folder.to_path_buf(), fault))
    }

    /// Where that is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts a file there that was written beside it.
    ///
    /// # Errors
    /// When it cannot be put there, or something stands by now where nothing did.
    pub fn put(&self, file: NamedTempFile) -> io::Result<()> {
        let put = if self.is_free { file.persist_noclobber(&self.path) } else { file.persist(&self.path) };
        put.map_err(|error| error.error)?;
        Ok(())
    }

    /// Writes a text there.
    ///
    /// # Errors
    /// As [`Place::put`]; also when there is no room for it.
    pub fn write(&self, text: &str) -> io::Result<()> {
        self.put(beside(&self.path, text)?)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read;

    use super::*;

    fn is_former(mut file: File) -> io::Result<bool> {
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        Ok(text == "made")
    }

    #[test]
    fn what_is_made_replaces_nothing_but_what_was_made() {
        let top = tempfile::tempdir().unwrap();
        let at = |name: &str| top.path().join(name);
        for folder in ["content/products", "mail", "out/folder", "copy/en/deep"] {
            fs::create_dir_all(at(folder)).unwrap();
        }
        for name in ["copy/SHA256SUMS", "copy/edition.json"] {
            fs::write(at(name), "").unwrap();
        }
        fs::write(at("content/guide.yaml"), "id: x").unwrap();
        fs::write(at("out/theirs"), "years of work").unwrap();
        fs::write(at("out/former"), "made").unwrap();
        let find = |name: &str| Place::find(&at(name), &[&at("mail")], &is_former);
        for (name, wanted) in [
            ("content/guide.yaml", "in `"),
            ("content/new", "in `"),
            ("content/absent/../products/new", "in `"),
            ("out/../content/products/new", "in `"),
            ("mail/new", "in `"),
            ("copy/new", "in the copy `"),
            ("copy/en/deep/new", "in the copy `"),
            ("out/folder", "a folder"),
            ("out/theirs", "another file"),
        ] {
            let refused = find(name).map(|place| place.path().to_owned()).unwrap_err().to_string();
            assert!(refused.starts_with(wanted), "{name}: {refused}");
        }
        // A command may make the folder itself.
        let refused = find("absent/new").unwrap().in_folder().map(|_| ()).unwrap_err();
        assert!(matches!(&refused, NoPlace::NoFolder(folder, _) if *folder == at("absent")), "{refused}");
        for name in ["out/former", "out/new"] {
            find(name).unwrap().write("made again").unwrap();
            assert_eq!(fs::read_to_string(at(name)).unwrap(), "made again");
        }
        // What appears after the place was found free stays.
        let place = find("out/late").unwrap();
        fs::write(at("out/late"), "years of work").unwrap();
        assert!(place.write("made").is_err());
        assert_eq!(fs::read_to_string(at("out/late")).unwrap(), "years of work");
        assert_eq!(fs::read_dir(at("out")).unwrap().count(), 5, "nothing else is left");
    }

    #[test]
    fn a_draft_that_nobody_writes_is_removed_by_the_next_and_nothing_else() {
        let top = tempfile::tempdir().unwrap();
        let at = |name: &str| top.path().join(name);
        let first = draft_for(&at("guide.zip")).unwrap();
        let name = first.path().file_name().unwrap().to_str().unwrap().to_owned();
        assert!(name.starts_with(".jinwi-guide.zip-") && name.ends_with(".part"), "{name}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::{PermissionsExt, symlink};
            assert_eq!(first.as_file().metadata().unwrap().permissions().mode() & 0o777, 0o600);
            symlink("kept", at(".jinwi-guide.zip-linked.part")).unwrap();
        }
        let kept = ["kept", ".jinwi-other.zip-AbC123.part", ".jinwi-guide.zip-2-AbC123.part"];
        let kept = kept.into_iter().chain([".jinwi-guide.zip-AbC12.part", ".jinwi-guide.zip-A.C123.part"]);
        kept.clone().for_each(|name| fs::write(at(name), "kept").unwrap());
        fs::create_dir(at(".jinwi-guide.zip-folder.part")).unwrap();
        fs::write(at(".jinwi-guide.zip-AbC123.part"), "left").unwrap();
        let second = draft_for(&at("guide.zip")).unwrap();
        assert!(!at(".jinwi-guide.zip-AbC123.part").exists());
        assert!(
            first.path().exists() && second.path().exists() && at(".jinwi-guide.zip-folder.part").exists()
        );
        kept.for_each(|name| assert!(at(name).exists(), "{name}"));
        #[cfg(unix)]
        assert!(at(".jinwi-guide.zip-linked.part").symlink_metadata().is_ok());
        // A name that is as long as one can be.
        draft_for(&at(&"n".repeat(255))).unwrap();
    }

    #[test]
    fn a_lock_is_not_written_without_its_text() {
        let top = tempfile::tempdir().unwrap();
        let lock = top.path().join("p/en.lock.yaml");
        let files = ["p/en.lock.yaml", "p/en.md"].map(|file| (file.to_owned(), "new\n".to_owned()));
        let files = BTreeMap::from(files);
        let text = top.path().join("p/en.md");
        fs::create_dir_all(&text).unwrap();
        let (path, _) = prepare(top.path(), &files).unwrap_err();
        assert!(path == text && !lock.exists());
        fs::remove_dir(&text).unwrap();
        #[cfg(unix)]
        {
            fs::write(top.path().join("mine"), "mine").unwrap();
            std::os::unix::fs::symlink(top.path().join("mine"), &text).unwrap();
            assert!(prepare(top.path(), &files).is_err() && !lock.exists());
            assert_eq!(fs::read_to_string(top.path().join("mine")).unwrap(), "mine");
            fs::remove_file(&text).unwrap();
            std::os::unix::fs::symlink(top.path().join("p"), top.path().join("q")).unwrap();
            let linked = BTreeMap::from([("q/en.md".to_owned(), "new\n".to_owned())]);
            assert!(prepare(top.path(), &linked).is_err());
        }
        fs::write(&text, "\u{FEFF}old\r\n").unwrap();
        let prepared = prepare(top.path(), &files).unwrap();
        assert_eq!(prepared.0.iter().map(|(path, _)| path).collect::<Vec<_>>(), [&text, &lock]);
        assert_eq!(fs::read_to_string(&text).unwrap(), "\u{FEFF}old\r\n");
        prepared.put().unwrap();
        assert_eq!(fs::read_to_string(&text).unwrap(), "\u{FEFF}new\r\n");
        assert_eq!(fs::read_to_string(&lock).unwrap(), "new\n");
        assert_eq!(fs::read_dir(top.path().join("p")).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_made_through_a_link() {
        use std::os::unix::fs::symlink;
        let top = tempfile::tempdir().unwrap();
        let at = |name: &str| top.path().join(name);
        fs::create_dir(at("content")).unwrap();
        fs::write(at("content/guide.yaml"), "id: x").unwrap();
        fs::write(at("former"), "made").unwrap();
        symlink(at("former"), at("link")).unwrap();
        symlink(at("absent"), at("dangling")).unwrap();
        symlink(at("content"), at("folder")).unwrap();
        for name in ["link", "link/", "dangling"] {
            let refused = Place::find(&at(name), &[], &is_former);
            assert!(matches!(refused, Err(NoPlace::Irregular)), "{name}: {refused:?}");
        }
        assert!(matches!(Place::find(&at("folder/new"), &[], &is_former), Err(NoPlace::Within(_))));
        // Another name of the same bytes keeps them.
        fs::hard_link(at("former"), at("backup")).unwrap();
        Place::find(&at("former"), &[], &is_former).unwrap().write("again").unwrap();
        assert_eq!(fs::read_to_string(at("backup")).unwrap(), "made");
    }
}
