//! Files that an operating system drops into folders it looks at.
//!
//! **Invariant:** litter is told by name and, where a name is a pattern, by content, so that no page can pass for it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Folders that Windows and macOS make at the root of a stick.
const STICK_FOLDERS: [&str; 5] =
    ["System Volume Information", "$RECYCLE.BIN", ".Spotlight-V100", ".Trashes", ".fseventsd"];

/// Magic number of AppleDouble, the format of `._*` files (RFC 1740, appendix B).
const APPLE_DOUBLE: [u8; 4] = [0x00, 0x05, 0x16, 0x07];

/// Whether the regular file `path` is `.DS_Store`, `Thumbs.db`, `desktop.ini`, or a `._*` that is AppleDouble indeed.
pub fn is_litter(path: &Path) -> bool {
    match path.file_name().and_then(|name| name.to_str()) {
        Some(".DS_Store" | "Thumbs.db" | "desktop.ini") => true,
        Some(name) if name.starts_with("._") => {
            let mut magic = [0; 4];
            File::open(path).and_then(|mut file| file.read_exact(&mut magic)).is_ok() && magic == APPLE_DOUBLE
        }
        _ => false,
    }
}

/// Whether a folder of this name, at the root of a copy, is the system's own.
pub fn is_stick_folder(name: &str) -> bool {
    STICK_FOLDERS.contains(&name)
}
