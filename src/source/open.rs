//! Opens a file that a listing named, as it is by now.
//!
//! Between the look at a folder and the opening of a file in it, whoever may write there can put a link or a pipe in the
//! file's place, or a link in the place of a folder above it. A link would lead out of the folder, and a pipe would keep
//! whoever opens it until somebody writes.
//!
//! **Invariant:** what is opened below a root is a regular file that no link leads to, and opening it waits for nobody.

use std::fs::File;
use std::io;
use std::path::{Component, Path};

/// Opens the regular file `name` below `root`, for reading. `root` itself may be a link, or lie behind one.
///
/// # Errors
/// When there is no such file, `name` leads elsewhere than down, or what is there is no regular file.
pub fn open_below(root: &Path, name: &Path) -> io::Result<File> {
    if name.components().any(|part| !matches!(part, Component::Normal(_))) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the name leads out of the folder"));
    }
    let file = open(root, name)?;
    // Asked of what was opened, not of its name.
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is no regular file"));
    }
    Ok(file)
}

/// Each folder is opened from within the one above it, so that a link anywhere on the way is an error.
#[cfg(unix)]
fn open(root: &Path, name: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, openat};
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let mut at = File::open(root)?;
    let mut parts = name.components().peekable();
    while let Some(part) = parts.next() {
        let flags = if parts.peek().is_some() { flags | OFlags::DIRECTORY } else { flags };
        at = openat(&at, part.as_os_str(), flags, Mode::empty())?.into();
    }
    Ok(at)
}

/// Windows has no pipes among files, and lets few users make links: each step is looked at before the file is opened.
#[cfg(not(unix))]
fn open(root: &Path, name: &Path) -> io::Result<File> {
    let mut path = root.to_owned();
    for part in name.components() {
        path.push(part);
        if path.symlink_metadata()?.is_symlink() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "a link is not followed"));
        }
    }
    File::open(path)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read;

    use super::*;

    fn folder() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("in")).unwrap();
        fs::create_dir(dir.path().join("out")).unwrap();
        fs::write(dir.path().join("in/file"), "inside").unwrap();
        fs::write(dir.path().join("out/file"), "outside").unwrap();
        dir
    }

    #[test]
    fn a_file_is_opened_and_nothing_that_leads_out_or_is_none() {
        let dir = folder();
        let open = |name: &str| open_below(dir.path(), Path::new(name));
        let mut text = String::new();
        open("in/file").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "inside");
        for name in ["in", "", "in/../out/file", "../x", "in/none", "in/file/more"] {
            assert!(open(name).is_err(), "{name}");
        }
        let whole = dir.path().join("in/file");
        assert!(open_below(dir.path(), &whole).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_and_pipes_are_neither_followed_nor_waited_for() {
        use std::os::unix::fs::symlink;
        let dir = folder();
        let at = |name: &str| dir.path().join(name);
        symlink(at("out/file"), at("in/link")).unwrap();
        symlink(at("out"), at("in/folder")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(at("in/pipe")).status().unwrap().success());
        let open = |name: &str| open_below(dir.path(), Path::new(name));
        for name in ["in/link", "in/folder/file", "in/pipe"] {
            assert!(open(name).is_err(), "{name}");
        }
        // Whoever names a root by a link means where it leads.
        assert!(open_below(&at("in/folder"), Path::new("file")).is_ok());
    }
}
