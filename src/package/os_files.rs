//! What operating systems leave in folders that they look at, and at the root of sticks that are plugged in.
//!
//! It is told by its place and its name, and names are compared without regard to case, since FAT keeps them in either.
//!
//! **Invariant:** only what systems write is passed over when a copy is verified, by lists of that: never what a browser opens,
//! what a double click starts, or what tells a system to start or to fetch something.

use std::path::Path;

use crate::source::files::{read_below, split};

/// Folders that systems make at the root of a stick. (`FOUND.000` and `.Trash-1000` bear numbers.)
const FOLDERS: [&str; 14] = [
    // Windows
    "system volume information",
    "$recycle.bin",
    "recycler",
    "recycled",
    // macOS
    ".spotlight-v100",
    ".trashes",
    ".fseventsd",
    ".temporaryitems",
    ".documentrevisions-v100",
    ".pkinstallsandboxmanager",
    // Linux
    "lost+found",
    ".trash",
    // Android
    "lost.dir",
    ".android_secure",
];

/// Folders in which Windows keeps what was deleted.
const RECYCLE_BINS: [&str; 3] = ["$recycle.bin", "recycler", "recycled"];

/// Files that systems make at the root of a stick.
const ROOT_FILES: [&str; 6] = [
    ".apdisk",
    ".com.apple.timemachine.donotpresent",
    ".metadata_never_index",
    ".volumeicon.icns",
    ".nomedia",
    "bootex.log",
];

/// Files that systems make in any folder that is looked at.
const FILES: [&str; 4] = [".ds_store", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db"];

/// The file by which Windows shows a folder in another way; it can name a picture on the network, which is then fetched.
const DESKTOP_INI: &str = "desktop.ini";

/// The lines of the one that Windows puts into its recycle bin.
const OF_RECYCLE_BIN: [&str; 3] = [
    "[.shellclassinfo]",
    "clsid={645ff040-5081-101b-9f08-00aa002f954e}",
    "localizedresourcename=@%systemroot%\\system32\\shell32.dll,-8964",
];

/// The file that can say what is started when a stick is plugged in.
const AUTORUN: &str = "autorun.inf";

/// Ends of names of what systems write into their folders: settings, lists, indexes, what is left of damaged files. Whatever
/// else lies there was put there or thrown away by somebody.
const WRITTEN: &str = "
    dat chk log db bak trashinfo
    plist loc state updates data header offsets buckets shadow directorystorefile
    indexarrays indexcompactdirectory indexdirectory indexgroups indexhead indexids indexpositionstable indexpositions
    indexpostings indextermids indexupdates indexbigdates shadowindexarrays shadowindexcompactdirectory
    shadowindexdirectory shadowindexgroups shadowindexhead shadowindextermids shadowindexpositiontable
";

/// AppleDouble's signature (RFC 1740, appendix B).
const APPLE_DOUBLE: [u8; 4] = [0x00, 0x05, 0x16, 0x07];

/// The largest AppleDouble file that is looked at; most have 4 KiB.
const MAX_APPLE_DOUBLE: u64 = 1 << 20;

/// The largest `desktop.ini` that is looked at.
const MAX_INI: u64 = 4 << 10;

/// Whether a build may leave the regular file at `path` where it is, and delete it with a folder that it empties.
pub fn is_left(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).map(str::to_ascii_lowercase);
    name.is_some_and(|name| {
        FILES.contains(&name.as_str())
            || name == DESKTOP_INI
            || split(path).is_ok_and(|(folder, file)| is_apple_double(folder, file, &name))
    })
}

/// Whether a folder at the root of a copy, by its name, is a system's own.
pub fn is_system_folder(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let numbered = |start: &str, digits: std::ops::RangeInclusive<usize>| {
        name.strip_prefix(start).is_some_and(|number| {
            digits.contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    FOLDERS.contains(&name.as_str()) || numbered("found.", 3..=3) || numbered(".trash-", 1..=10)
}

/// Whether `within`, a path below a copy's root with `/` between its parts, lies in a system's own folder.
pub fn is_in_system_folder(within: &str) -> bool {
    within.split_once('/').is_some_and(|(first, _)| is_system_folder(first))
}

/// Whether verifying the copy at `root` passes over the regular file `within`: a system left it, and nobody opens it.
pub fn is_passed_over(root: &Path, within: &str) -> bool {
    let lower = within.to_ascii_lowercase();
    let (folder, name) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let first = folder.split('/').next().unwrap_or_default();
    match name {
        AUTORUN => false,
        DESKTOP_INI => RECYCLE_BINS.contains(&first) && is_of_recycle_bin(root, Path::new(within)),
        ".nomedia" if first == "android" => true,
        _ if FILES.contains(&name) || folder.is_empty() && ROOT_FILES.contains(&name) => true,
        // Beside what it belongs to: by itself it is a file with a name of its own.
        _ if is_apple_double(root, Path::new(within), name) => {
            let path = Path::new(within);
            let of = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.get(2..));
            of.is_some_and(|of| root.join(path).with_file_name(of).symlink_metadata().is_ok())
        }
        _ => is_in_system_folder(within) && is_written(name),
    }
}

/// Whether a file of this name, in lower case, is one that a system writes: without an end, or with one of [`WRITTEN`].
fn is_written(name: &str) -> bool {
    // Windows does not keep what stands at the end.
    let name = name.trim_end_matches(['.', ' ']);
    name.trim_start_matches('.')
        .rsplit_once('.')
        .is_none_or(|(_, end)| WRITTEN.split_whitespace().any(|known| known == end))
}

/// Whether a file whose `name` begins with `._` is what macOS keeps of another file where the file system has no place for
/// it. One with a tag in it is a page to a browser, whatever it begins with.
fn is_apple_double(folder: &Path, within: &Path, name: &str) -> bool {
    let is_tag = |pair: &[u8]| {
        pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'!' | b'/' | b'?'))
    };
    name.starts_with("._")
        && read_below(folder, within, MAX_APPLE_DOUBLE)
            .is_ok_and(|bytes| bytes.starts_with(&APPLE_DOUBLE) && !bytes.windows(2).any(is_tag))
}

/// Whether a `desktop.ini` says nothing but what Windows says in its recycle bin.
fn is_of_recycle_bin(root: &Path, within: &Path) -> bool {
    let text = read_below(root, within, MAX_INI).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.is_some_and(|text| {
        let lines = text.lines().map(|line| line.trim().to_ascii_lowercase());
        lines.filter(|line| !line.is_empty()).all(|line| OF_RECYCLE_BIN.contains(&line.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn passes(within: &str, bytes: &[u8]) -> bool {
        passes_beside(None, within, bytes)
    }

    fn passes_beside(other: Option<&str>, within: &str, bytes: &[u8]) -> bool {
        let top = tempfile::tempdir().unwrap();
        if let Some(other) = other.map(|other| top.path().join(other)) {
            fs::create_dir_all(other.parent().unwrap()).unwrap();
            fs::write(other, b"x").unwrap();
        }
        let path = top.path().join(within);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        is_passed_over(top.path(), within)
    }

    #[test]
    fn what_systems_leave_is_told_by_place_and_name_whatever_the_case() {
        for within in [
            "System Volume Information/WPSettings.dat",
            "$Recycle.Bin/S-1-5-21-1/$IAB12CD.html.bak",
            "RECYCLER/S-1-5-21-1/INFO2",
            ".trash-1000/info/a.trashinfo",
            ".Trash-1000/info/index.html.trashinfo",
            "LOST.DIR/1",
            "Found.000/FILE0000.CHK",
            "lost+found/#1234",
            "Android/.nomedia",
            "ANDROID/data/.NOMEDIA",
            ".TemporaryItems/folders.501/x",
            ".Spotlight-V100/Store-V2/A1/store.db",
            ".apdisk",
            "BOOTEX.LOG",
            "THUMBS.DB",
            "en/Thumbs.db",
            "en/products/EHTHUMBS.DB",
            "ko/.DS_STORE",
        ] {
            assert!(passes(within, b"x"), "{within}");
        }
        let double = [0x00, 0x05, 0x16, 0x07, 0x00, 0x02];
        assert!(passes_beside(Some("en/index.html"), "en/._index.html", &double));
        for alone in ["en/._index.html", "en/._start.bat", "._offer.url"] {
            assert!(!passes(alone, &double), "{alone}");
        }
        let own = "[.ShellClassInfo]\r\nCLSID={645FF040-5081-101B-9F08-00AA002F954E}\r\nLocalizedResourceName=@%SystemRoot%\\system32\\shell32.dll,-8964\r\n";
        assert!(passes("$RECYCLE.BIN/S-1-5-21-1/desktop.ini", own.as_bytes()));
    }

    #[test]
    fn what_is_opened_or_starts_something_is_never_passed_over() {
        for within in [
            "autorun.inf",
            "System Volume Information/AUTORUN.INF",
            "desktop.ini",
            "en/Desktop.ini",
            "System Volume Information/index.html",
            "System Volume Information/a/b/INDEX.HTM",
            "$RECYCLE.BIN/S-1-5-21-1/$RAB12CD.svg",
            ".Trashes/501/guide.pdf",
            ".Trash-1000/files/front.jpg",
            "LOST.DIR/setup.exe",
            "LOST.DIR/page.html.",
            "LOST.DIR/page.html ",
            "FOUND.000/READ ME.lnk",
            ".fseventsd/offer.url",
            "lost+found/x.js",
            "Android/data/index.html",
            "Android/x",
            "LOST.DIR/안내.hwp",
            "LOST.DIR/a.hwpx",
            "$RECYCLE.BIN/S-1-5-21-1/$RAB12CD.egg",
            ".Trashes/501/x.eml",
            "System Volume Information/x.unheard-of",
            // Of the same names, but not where systems make them.
            "en/LOST.DIR/1",
            "en/System Volume Information/WPSettings.dat",
            "en/.apdisk",
            "en/.nomedia",
            "FOUND.0000/FILE0000.CHK",
            "FOUND.A00/FILE0000.CHK",
            ".Trash-me/x",
            "Thumbs.db.html",
            ".DS_Store ",
            "LOST.DIR",
        ] {
            assert!(!passes(within, b"x"), "{within}");
        }
        assert!(!passes_beside(Some("en/index.html"), "en/._index.html", b"<h1>x</h1>"));
        assert!(!passes_beside(Some("en/index.html"), "en/._index.html", b"\x00\x05\x16\x07 <h1>x</h1>"));
        let fetches = b"[.ShellClassInfo]\r\nIconResource=\\\\192.0.2.1\\share\\icon.ico\r\n";
        assert!(!passes("$RECYCLE.BIN/S-1-5-21-1/desktop.ini", fetches));
    }
}
