//! Files of the content, written.
//!
//! **Invariant:** whoever reads meanwhile reads the one file or the other, whole.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes the file `file` of the content, `text` with `\n` as line ends. A file that is there keeps its own line ends, its mark of
/// UTF-8 and its permissions.
///
/// # Errors
/// When it cannot be written; the file is then as it was. A link is not followed.
pub fn write(content: &Path, file: &str, text: &str) -> io::Result<()> {
    let path = content.join(file);
    let before = match path.symlink_metadata() {
        Ok(metadata) if metadata.is_symlink() => {
            return Err(io::Error::other("a link is not written through"));
        }
        Ok(_) => Some(fs::read(&path)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let text = match &before {
        Some(bytes) if bytes.windows(2).any(|pair| pair == b"\r\n") => text.replace('\n', "\r\n"),
        _ => text.to_owned(),
    };
    let mark = before.as_ref().is_some_and(|bytes| bytes.starts_with("\u{FEFF}".as_bytes()));
    write_at(&path, &if mark { format!("\u{FEFF}{text}") } else { text })
}

/// Writes the file at `path` as it is given, beside it and renamed in.
///
/// # Errors
/// When it cannot be written; the file is then as it was.
pub fn write_at(path: &Path, text: &str) -> io::Result<()> {
    let mut beside = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    beside.write_all(text.as_bytes())?;
    match fs::metadata(path) {
        Ok(before) => beside.as_file().set_permissions(before.permissions())?,
        // A temporary file is its owner's alone; colleagues read this one.
        #[cfg(unix)]
        Err(_) => beside.as_file().set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?,
        #[cfg(not(unix))]
        Err(_) => {}
    }
    beside.persist(path).map_err(|error| error.error)?;
    Ok(())
}
