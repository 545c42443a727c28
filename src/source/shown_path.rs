//! A path of the operating system as people read it.
//!
//! **Invariant:** one form on every system: parts joined by `/`, as diagnostics name files.

use std::path::Path;

/// `path` for people, and for the addresses by which editors open a file.
pub fn shown_path(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) { of_windows(&text) } else { text.into_owned() }
}

/// Windows takes a path after `\\?\` as it stands, and the system gives resolved paths in that form, which hardly any other
/// program understands. A volume without a drive letter has no other form.
fn of_windows(text: &str) -> String {
    let plain = match text.strip_prefix(r"\\?\").map(|rest| (rest, rest.strip_prefix(r"UNC\"))) {
        Some((_, Some(share))) => format!(r"\\{share}"),
        Some((rest, None)) if rest.as_bytes().get(1) == Some(&b':') => rest.to_owned(),
        _ => text.to_owned(),
    };
    plain.replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_windows_are_shown_without_the_mark_and_with_one_kind_of_separator() {
        for (path, shown) in [
            (r"dist", "dist"),
            (r"dist/guide\index.html", "dist/guide/index.html"),
            (r"..\자료 폴더\content", "../자료 폴더/content"),
            (r"\\?\C:\Users\김\dist", "C:/Users/김/dist"),
            (r"\\?\E:\", "E:/"),
            (r"\\?\UNC\server\share\guide", "//server/share/guide"),
            (r"\\server\share\guide", "//server/share/guide"),
            (r"\\?\Volume{0-1}\guide", "//?/Volume{0-1}/guide"),
        ] {
            assert_eq!(of_windows(path), shown);
        }
    }

    #[cfg(not(windows))]
    #[test]
    fn a_backslash_is_a_letter_elsewhere() {
        assert_eq!(shown_path(Path::new(r"a\b/c")), r"a\b/c");
    }
}
