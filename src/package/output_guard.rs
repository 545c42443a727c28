//! Whether a folder may be written to at all, told from paths alone.
//!
//! **Invariant:** nothing is changed here; paths are compared with their links resolved, also where they do not exist yet.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::PackageError;
use super::error::at;

/// The resolved path of `out`, unless it is the root, is or holds `home`, is no folder, or lies within an input or
/// around one.
pub fn guarded_folder(out: &Path, inputs: &[&Path], home: Option<&Path>) -> Result<PathBuf, PackageError> {
    // Without a trailing slash, which would follow a link.
    let out: PathBuf = out.components().collect();
    match out.symlink_metadata() {
        Ok(found) if !found.is_dir() => return Err(PackageError::NotAFolder(out)),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(at(&out)(error)),
    }
    let resolved = resolve(&out).map_err(at(&out))?;
    if resolved.parent().is_none() {
        return Err(PackageError::Sacred(out));
    }
    if let Some(home) = home {
        let home = resolve(home).map_err(at(home))?;
        if is_within(&home, &resolved) {
            return Err(PackageError::Sacred(out));
        }
    }
    for input in inputs {
        let input = resolve(input).map_err(at(input))?;
        if is_within(&resolved, &input) || is_within(&input, &resolved) {
            return Err(PackageError::Overlap { out, input });
        }
    }
    Ok(resolved)
}

/// Whether `path` is `folder` or lies below it. Letters of either case count as one, as Windows, macOS and a stick's file
/// system on any system have them: two folders whose names differ by nothing else do not survive a copy.
pub fn is_within(path: &Path, folder: &Path) -> bool {
    let folded = |path: &Path| PathBuf::from(path.to_string_lossy().to_lowercase());
    folded(path).starts_with(folded(folder))
}

/// The absolute path without links, `.` and `..`; parts that do not exist are kept as written.
///
/// # Errors
/// When a folder on the way cannot be looked at.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let is_root = |part: &Component<'_>| matches!(part, Component::Prefix(_) | Component::RootDir);
    let root: PathBuf = path.components().take_while(is_root).collect();
    let below: Vec<Component<'_>> = path.components().skip_while(is_root).collect();
    follow(&root, &below, &|path| path.canonicalize())
}

/// The path of the parts `below` a root, where `find` gives the resolved path of what exists.
///
/// A root is one with the drive or share before it and is never taken apart: a drive alone is the folder that is current on
/// it, and behind `\\?\` the device, which cannot be looked up. A folder is looked up before those above it, which its
/// reader need not have access to, as those of a share.
fn follow(
    root: &Path,
    below: &[Component<'_>],
    find: &dyn Fn(&Path) -> io::Result<PathBuf>,
) -> io::Result<PathBuf> {
    let or_as_written = |path: PathBuf| match find(&path) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok((path, false))
        }
        found => found.map(|path| (path, true)),
    };
    let (path, exists) = or_as_written(below.iter().fold(root.to_path_buf(), |path, part| path.join(part)))?;
    let Some((last, above)) = below.split_last().filter(|_| !exists) else { return Ok(path) };
    let mut path = follow(root, above, find)?;
    if *last == Component::ParentDir {
        path.pop();
        return Ok(path);
    }
    path.push(last);
    // What is above may lead elsewhere by now: out of a folder that does not exist, back into one that does.
    Ok(or_as_written(path)?.0)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_root_and_the_home_folder_are_refused() {
        let top = tempfile::tempdir().unwrap();
        let home = top.path().join("home/me");
        fs::create_dir_all(&home).unwrap();
        for out in [Path::new("/"), Path::new("/../.."), &home, &top.path().join("home"), &home.join("x/..")]
        {
            assert!(matches!(guarded_folder(out, &[], Some(&home)), Err(PackageError::Sacred(_))), "{out:?}");
        }
        assert!(guarded_folder(&home.join("dist"), &[], Some(&home)).is_ok());
    }

    #[test]
    fn an_input_within_or_around_is_refused_also_through_links() {
        let top = tempfile::tempdir().unwrap();
        let content = top.path().join("content");
        fs::create_dir(&content).unwrap();
        let outs = ["content", "content/new/dist", "dist/../content/x", "absent/../content", "."];
        for out in outs {
            let got = guarded_folder(&top.path().join(out), &[&content], None);
            assert!(matches!(got, Err(PackageError::Overlap { .. })), "{out}: {got:?}");
        }
        assert!(guarded_folder(&top.path().join("content-dist"), &[&content], None).is_ok());
        assert!(
            guarded_folder(&top.path().join("dist"), &[&content, &top.path().join("absent")], None).is_ok()
        );
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&content, top.path().join("alias")).unwrap();
            let got = guarded_folder(&top.path().join("alias/dist"), &[&content], None);
            assert!(matches!(got, Err(PackageError::Overlap { .. })));
        }
    }

    #[test]
    fn names_that_differ_by_case_are_one_folder() {
        let top = tempfile::tempdir().unwrap();
        for (out, input) in [("Templates", "templates"), ("CONTENT/dist", "content"), ("a", "A/content")] {
            let got = guarded_folder(&top.path().join(out), &[&top.path().join(input)], None);
            assert!(matches!(got, Err(PackageError::Overlap { .. })), "{out} {input}: {got:?}");
        }
        let home = top.path().join("Home/Me");
        assert!(matches!(
            guarded_folder(&top.path().join("hOME"), &[], Some(&home)),
            Err(PackageError::Sacred(_))
        ));
    }

    /// A file system whose roots stand as they are written, with these folders and links; whatever is neither a root nor
    /// below one is refused, as Windows refuses a drive behind `\\?\` without its root.
    fn find(root: &str, existing: &[(&str, &str)], path: &Path) -> io::Result<PathBuf> {
        let Some(below) = path.to_str().and_then(|path| path.strip_prefix(root)) else {
            return Err(io::Error::other(format!("{path:?} was looked up")));
        };
        let below = below.trim_start_matches('/');
        let real = existing.iter().find(|(name, _)| *name == below).map(|(_, real)| *real);
        let real = if below.is_empty() { Some("") } else { real };
        real.map(|real| Path::new(root).join(real)).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    #[test]
    fn a_root_is_looked_up_with_its_drive_or_share_or_not_at_all() {
        let existing = [("a", "a"), ("a/b", "a/b"), ("link", "a/b"), ("a/b/c", "a/b/c")];
        for root in [r"\\?\Z:\", r"Z:\", r"\\server\share\", r"\\?\UNC\server\share\", "/"] {
            for (path, resolved) in [
                ("", ""),
                ("a/b", "a/b"),
                ("a/new/dist", "a/new/dist"),
                ("new", "new"),
                ("link/c", "a/b/c"),
                ("link/new", "a/b/new"),
                ("new/../a/b", "a/b"),
                ("new/../link", "a/b"),
                ("a/new/../../link/new", "a/b/new"),
                ("link/new/../..", "a"),
            ] {
                let below: Vec<Component<'_>> = Path::new(path).components().collect();
                let got = follow(Path::new(root), &below, &|path| find(root, &existing, path));
                assert_eq!(got.unwrap(), Path::new(root).join(resolved), "{root} {path}");
            }
        }
    }

    #[test]
    fn what_lies_above_a_folder_that_exists_is_not_looked_up() {
        let find = |path: &Path| match path.to_str() {
            Some("/share/mine") => Ok(path.to_path_buf()),
            Some("/share/mine/dist") => Err(io::ErrorKind::NotFound.into()),
            _ => Err(io::ErrorKind::PermissionDenied.into()),
        };
        let below = [Component::Normal("share".as_ref()), Component::Normal("mine".as_ref())];
        assert_eq!(follow(Path::new("/"), &below, &find).unwrap(), Path::new("/share/mine"));
        let below = [&below[..], &[Component::Normal("dist".as_ref())]].concat();
        assert_eq!(follow(Path::new("/"), &below, &find).unwrap(), Path::new("/share/mine/dist"));
        assert!(follow(Path::new("/"), &below[..1], &find).is_err());
    }

    #[test]
    fn files_and_links_are_no_folder() {
        let top = tempfile::tempdir().unwrap();
        let file = top.path().join("file");
        fs::write(&file, "x").unwrap();
        assert!(matches!(guarded_folder(&file, &[], None), Err(PackageError::NotAFolder(_))));
        #[cfg(unix)]
        {
            let link = top.path().join("link");
            std::os::unix::fs::symlink(top.path(), &link).unwrap();
            assert!(matches!(guarded_folder(&link, &[], None), Err(PackageError::NotAFolder(_))));
            assert!(matches!(guarded_folder(&link.join(""), &[], None), Err(PackageError::NotAFolder(_))));
        }
    }
}
