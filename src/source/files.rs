//! Opening files in folders into which others may write, such as a stick, a share or a former copy.
//!
//! Whatever was listed under a name, something else may stand there a moment later. So no name is looked at and then opened:
//! it is opened in a way that follows no link and waits for nothing, and what was opened is looked at.
//!
//! **Invariant:** below the folder that is named no link is followed, nothing is waited for, and nothing but a regular file is
//! given. (Where the system cannot open a file so, each name on the way is looked at first.)

use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path};

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading.
    Read,
    /// Writing over what it holds, and setting its times.
    Write,
}

/// Opens the regular file `within`, a relative path, below `folder`. The folder itself may be reached through links.
///
/// # Errors
/// When there is no such file, or it may not be opened; also when a link stands anywhere on the way below `folder`, or what
/// is there is no regular file.
pub fn open_below(folder: &Path, within: &Path, access: Access) -> io::Result<File> {
    if !within.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let file = open(folder, within, access)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(irregular()) }
}

/// Reads the file that [`open_below`] opens: at most `limit` bytes.
///
/// # Errors
/// As there; [`io::ErrorKind::FileTooLarge`] when it holds more.
pub fn read_below(folder: &Path, within: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_below(folder, within, Access::Read)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// The folder of `path` and the rest of it, as [`open_below`] takes them: only its last name must be no link.
///
/// # Errors
/// When it has no last name, as `/` and `..`.
pub fn split(path: &Path) -> io::Result<(&Path, &Path)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok((folder.unwrap_or(Path::new(".")), Path::new(name)))
}

/// Whether the folders above `within` below `folder` are folders, none of them a link, as far as they are there.
///
/// # Errors
/// When one cannot be looked at.
pub fn has_real_folders(folder: &Path, within: &Path) -> io::Result<bool> {
    let mut path = folder.to_path_buf();
    for name in within.parent().into_iter().flat_map(Path::components) {
        path.push(name);
        match path.symlink_metadata() {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Ok(false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

/// Removes a file, also one that is marked read-only: Windows keeps such a file, while elsewhere the mark says nothing of
/// removing it. Files that were copied from a disc have it.
///
/// # Errors
/// When it cannot be removed.
pub fn remove(path: &Path) -> io::Result<()> {
    #[cfg(windows)]
    if let Ok(found) = path.symlink_metadata()
        && found.is_file()
        && found.permissions().readonly()
    {
        let mut permissions = found.permissions();
        #[allow(
            clippy::permissions_set_readonly_false,
            reason = "on Windows it says who may write to nobody"
        )]
        permissions.set_readonly(false);
        std::fs::set_permissions(path, permissions)?;
    }
    std::fs::remove_file(path)
}

fn irregular() -> io::Error {
    io::Error::other("it is a link, or no regular file")
}

#[cfg(unix)]
fn open(folder: &Path, within: &Path, access: Access) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, openat};
    let through = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let access = match access {
        Access::Read => OFlags::RDONLY,
        Access::Write => OFlags::WRONLY,
    };
    let last = access | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let mut opened = rustix::fs::open(folder, through, Mode::empty())?;
    let failed = |fault| match fault {
        // A link where none may be; and a socket, or a pipe that nobody reads, opened for writing.
        rustix::io::Errno::LOOP | rustix::io::Errno::NXIO => irregular(),
        fault => fault.into(),
    };
    #[cfg(target_os = "linux")]
    match at_once(&opened, within, last) {
        // Systems before Linux 5.6, and some that shut programs in, do not have this call.
        Err(rustix::io::Errno::NOSYS | rustix::io::Errno::PERM) => {}
        file => return file.map(File::from).map_err(failed),
    }
    let mut names = within.components().peekable();
    while let Some(name) = names.next() {
        let flags = if names.peek().is_some() { through | OFlags::NOFOLLOW } else { last };
        opened = openat(&opened, name.as_os_str(), flags, Mode::empty()).map_err(failed)?;
    }
    Ok(File::from(opened))
}

/// Opens `within` below `folder` by one call, which follows no link on the way either: thousands of files are opened in a build.
#[cfg(target_os = "linux")]
fn at_once(
    folder: &std::os::fd::OwnedFd,
    within: &Path,
    flags: rustix::fs::OFlags,
) -> rustix::io::Result<std::os::fd::OwnedFd> {
    use rustix::fs::{Mode, ResolveFlags, openat2};
    openat2(folder, within, flags, Mode::empty(), ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS)
}

#[cfg(not(unix))]
fn open(folder: &Path, within: &Path, access: Access) -> io::Result<File> {
    let mut path = folder.to_path_buf();
    let mut names = within.components().peekable();
    while let Some(name) = names.next() {
        path.push(name);
        let found = path.symlink_metadata()?;
        let fits = if names.peek().is_some() { found.is_dir() } else { found.is_file() };
        if !fits {
            return Err(irregular());
        }
    }
    std::fs::OpenOptions::new().read(access == Access::Read).write(access == Access::Write).open(path)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(folder: &Path, within: &str) -> io::Result<Vec<u8>> {
        read_below(folder, Path::new(within), 5)
    }

    #[test]
    fn regular_files_are_read_up_to_the_limit() {
        let top = tempfile::tempdir().unwrap();
        fs::create_dir_all(top.path().join("a/b")).unwrap();
        fs::write(top.path().join("a/b/c"), "12345").unwrap();
        fs::write(top.path().join("long"), "123456").unwrap();
        assert_eq!(read(top.path(), "a/b/c").unwrap(), b"12345");
        assert_eq!(read(top.path(), "long").unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(read(top.path(), "absent").unwrap_err().kind(), io::ErrorKind::NotFound);
        for outside in ["a", "..", "a/../long", "/etc/passwd", ""] {
            assert!(read(top.path(), outside).is_err(), "{outside}");
        }
        assert_eq!(split(Path::new("long")).unwrap(), (Path::new("."), Path::new("long")));
        assert_eq!(split(Path::new("/a/long")).unwrap(), (Path::new("/a"), Path::new("long")));
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_and_devices_are_neither_followed_nor_waited_for() {
        use std::os::unix::fs::symlink;
        let top = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir().unwrap();
        fs::write(other.path().join("file"), "mine").unwrap();
        symlink(other.path(), top.path().join("folder")).unwrap();
        symlink(other.path().join("file"), top.path().join("file")).unwrap();
        symlink("/dev/zero", top.path().join("endless")).unwrap();
        let pipe = top.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let _socket = std::os::unix::net::UnixListener::bind(top.path().join("socket")).unwrap();
        for name in ["folder/file", "file", "endless", "pipe", "socket"] {
            for access in [Access::Read, Access::Write] {
                assert!(open_below(top.path(), Path::new(name), access).is_err(), "{name}");
            }
        }
        assert!(open_below(Path::new("/dev"), Path::new("null"), Access::Read).is_err());
        // The folder that is named may be reached through a link: that is whoever names it.
        assert_eq!(read(&top.path().join("folder"), "file").unwrap(), b"mine");
        assert!(!has_real_folders(top.path(), Path::new("folder/x")).unwrap());
        assert!(has_real_folders(top.path(), Path::new("absent/x")).unwrap());
        assert_eq!(fs::read_to_string(other.path().join("file")).unwrap(), "mine");
    }
}
