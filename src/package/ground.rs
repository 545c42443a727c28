//! Whether a folder may be written to at all, told from paths alone.
//!
//! **Invariant:** nothing is changed here; paths are compared with their links resolved, also where they do not exist yet.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::PackageError;
use super::error::at;

/// The resolved path of `out`, unless it is the root, is or holds `home`, is no folder, or lies within an input or
/// around one.
pub fn ground(out: &Path, inputs: &[&Path], home: Option<&Path>) -> Result<PathBuf, PackageError> {
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
        if home.starts_with(&resolved) {
            return Err(PackageError::Sacred(out));
        }
    }
    for input in inputs {
        let input = resolve(input).map_err(at(input))?;
        if resolved.starts_with(&input) || input.starts_with(&resolved) {
            return Err(PackageError::Overlap { out, input });
        }
    }
    Ok(resolved)
}

/// The absolute path without links, `.` and `..`; parts that do not exist are kept as written.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    for component in std::path::absolute(path)?.components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            other => resolved.push(other),
        }
        match resolved.canonicalize() {
            Ok(found) => resolved = found,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(resolved)
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
            assert!(matches!(ground(out, &[], Some(&home)), Err(PackageError::Sacred(_))), "{out:?}");
        }
        assert!(ground(&home.join("dist"), &[], Some(&home)).is_ok());
    }

    #[test]
    fn an_input_within_or_around_is_refused_also_through_links() {
        let top = tempfile::tempdir().unwrap();
        let content = top.path().join("content");
        fs::create_dir(&content).unwrap();
        let outs = ["content", "content/new/dist", "dist/../content/x", "absent/../content", "."];
        for out in outs {
            let got = ground(&top.path().join(out), &[&content], None);
            assert!(matches!(got, Err(PackageError::Overlap { .. })), "{out}: {got:?}");
        }
        assert!(ground(&top.path().join("content-dist"), &[&content], None).is_ok());
        assert!(ground(&top.path().join("dist"), &[&content, &top.path().join("absent")], None).is_ok());
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&content, top.path().join("alias")).unwrap();
            let got = ground(&top.path().join("alias/dist"), &[&content], None);
            assert!(matches!(got, Err(PackageError::Overlap { .. })));
        }
    }

    #[test]
    fn files_and_links_are_no_folder() {
        let top = tempfile::tempdir().unwrap();
        let file = top.path().join("file");
        fs::write(&file, "x").unwrap();
        assert!(matches!(ground(&file, &[], None), Err(PackageError::NotAFolder(_))));
        #[cfg(unix)]
        {
            let link = top.path().join("link");
            std::os::unix::fs::symlink(top.path(), &link).unwrap();
            assert!(matches!(ground(&link, &[], None), Err(PackageError::NotAFolder(_))));
            assert!(matches!(ground(&link.join(""), &[], None), Err(PackageError::NotAFolder(_))));
        }
    }
}
