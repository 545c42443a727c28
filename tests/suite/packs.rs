//! Packs and deltas, as they are carried: opened with the tools that people have, cut, spoilt, killed on the way.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jinwi::package::Sha256Digest;
use tempfile::TempDir;

use crate::common::{jinwi, peer, small, tree};

/// The day on which copies are looked at.
const TODAY: &str = "2026-11-02";

/// Files of a copy that no content stands behind.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Texts and pictures, the latter of bytes that nothing makes smaller.
pub fn files(pictures: usize) -> Files {
    let page = |name: &str| format!("<!doctype html><p>{}</p>", name.repeat(90)).into_bytes();
    let pages = ["index.html", "en/index.html", "ko/index.html", "en/products/cosmetics/a/index.html"];
    let pages = pages.map(|name| (name.to_owned(), page(name)));
    let noise = |seed: usize| {
        let mut state = seed as u64 + 1;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as u8
        };
        (0..7_000 + seed * 13).map(|_| next()).collect::<Vec<u8>>()
    };
    let pictures = (0..pictures).map(|number| (format!("pictures/p{number}.webp"), noise(number)));
    let empty = ("empty.txt".to_owned(), Vec::new());
    pages.into_iter().chain(pictures).chain([empty, ("changes.json".to_owned(), b"{}".to_vec())]).collect()
}

/// Writes a copy: `files`, its list and what it says of itself, `more` of which is put in place of what would stand there.
pub fn copy(folder: &Path, files: &Files, more: &[(&str, serde_json::Value)]) {
    let mut edition = serde_json::json!({
        "format": 1, "guide": "test-guide", "edition": "public", "audience": "public", "sequence": 12,
        "built": "2026-11-01", "languages": ["ko", "en"], "kinds": ["cosmetics"], "dossiers": 1,
        "files": files.len(), "bytes": files.values().map(Vec::len).sum::<usize>(), "tool": "jinwi 0.1.0",
    });
    for (field, value) in more {
        edition[*field] = value.clone();
    }
    let mut all = files.clone();
    all.insert("edition.json".to_owned(), serde_json::to_vec_pretty(&edition).unwrap());
    let lines = all.iter().map(|(path, bytes)| format!("{}  ./{path}\n", Sha256Digest::of(bytes)));
    let lines: String = lines.collect();
    all.insert("SHA256SUMS".to_owned(), lines.into_bytes());
    for (path, bytes) in all {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Runs the program in English.
fn run(folder: &Path, args: &[&str]) -> (i32, String) {
    let (code, out, said) = jinwi(folder, &[args, &["--lang", "en"]].concat());
    (code, format!("{out}{said}"))
}

fn verified(folder: &Path, copy: &str) -> (i32, String) {
    run(folder, &["verify", copy, "--date", TODAY])
}

fn pack(folder: &Path, more: &[&str]) -> (i32, String) {
    run(folder, &[&["pack", "copy", "--out", "guide.zip", "--date", TODAY], more].concat())
}

/// The ways in which people unpack.
const UNPACKERS: &[(&str, &[&str])] = &[
    ("unzip", &["-q", "-d", "unpacked"]),
    ("7z", &["x", "-y", "-ounpacked"]),
    ("bsdtar", &["-x", "-C", "unpacked", "-f"]),
    ("python3", &["-m", "zipfile", "-e"]),
];

/// Unpacks a ZIP file into the folder `unpacked`.
fn unpack(folder: &Path, tool: (&str, &[&str]), zip: &str) {
    fs::create_dir_all(folder.join("unpacked")).unwrap();
    let (program, args) = tool;
    let args: Vec<&str> = match program {
        "python3" => [args, &[zip, "unpacked"]].concat(),
        "unzip" => [&args[..1], &[zip], &args[1..]].concat(),
        _ => [args, &[zip]].concat(),
    };
    let (code, said) = peer(folder, program, &args);
    assert_eq!(code, 0, "{program}: {said}");
}

#[test]
fn a_pack_has_the_same_bytes_wherever_and_whenever_it_is_made_and_every_tool_unpacks_it() {
    let (one, two) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    for (top, copied) in [(&one, "copy"), (&two, "copy")] {
        copy(&top.path().join(copied), &files(3), &[]);
    }
    fs::write(two.path().join("copy/.DS_Store"), "left").unwrap();
    let file = fs::OpenOptions::new().append(true).open(two.path().join("copy/index.html")).unwrap();
    file.set_modified(std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000)).unwrap();
    for top in [&one, &two] {
        let (code, said) = pack(top.path(), &[]);
        assert_eq!(code, 0, "{said}");
        let bytes = fs::read(top.path().join("guide.zip")).unwrap();
        for part in [
            &Sha256Digest::of(&bytes).to_string()[..],
            "test-guide-public-12",
            "ko, en",
            "cosmetics",
            "not signed",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains("OPEN"), "{said}");
    }
    let bytes = fs::read(one.path().join("guide.zip")).unwrap();
    assert!(bytes == fs::read(two.path().join("guide.zip")).unwrap());
    // Again in the same place: it is its own.
    assert_eq!(pack(one.path(), &[]).0, 0);
    assert!(bytes == fs::read(one.path().join("guide.zip")).unwrap());
    for tool in UNPACKERS {
        unpack(one.path(), *tool, "guide.zip");
        let (code, said) = verified(one.path(), "unpacked/test-guide-public-12");
        assert_eq!(code, 0, "{}: {said}", tool.0);
        assert_eq!(fs::read_dir(one.path().join("unpacked")).unwrap().count(), 1, "{}", tool.0);
        assert!(
            tree(&one.path().join("unpacked/test-guide-public-12")) == tree(&one.path().join("copy")),
            "{}",
            tool.0
        );
        fs::remove_dir_all(one.path().join("unpacked")).unwrap();
    }
    for (program, args) in [("unzip", ["-tqq", "guide.zip"]), ("7z", ["t", "guide.zip"])] {
        let (code, said) = peer(one.path(), program, &args);
        assert_eq!(code, 0, "{said}");
    }
}

#[test]
fn entries_have_what_old_unpackers_need() {
    let top = TempDir::new().unwrap();
    copy(&top.path().join("copy"), &files(2), &[]);
    assert_eq!(pack(top.path(), &[]).0, 0);
    let script = "import zipfile\nfor i in zipfile.ZipFile('guide.zip').infolist():\n print(i.filename, i.flag_bits, i.create_system, i.extract_version, len(i.extra), i.compress_type, oct(i.external_attr >> 16), *i.date_time)";
    let (code, said) = peer(top.path(), "python3", &["-c", script]);
    assert_eq!(code, 0, "{said}");
    let day = "2026 11 1 0 0 0";
    let mut names = Vec::new();
    for line in said.lines() {
        let (name, rest) = line.split_once(' ').unwrap();
        // No data descriptor, Unix, no Zip64, no extra field; 0 is stored and 8 deflated.
        let stored = name.ends_with('/') || name.ends_with(".webp") || name.ends_with("empty.txt");
        let (method, mode) =
            (if stored { 0 } else { 8 }, if name.ends_with('/') { "0o40755" } else { "0o100644" });
        let version = if name.ends_with('/') || !stored { 20 } else { 10 };
        assert_eq!(rest, format!("0 3 {version} 0 {method} {mode} {day}"), "{name}");
        assert!(
            name.is_ascii() && !name.contains('\\') && name.starts_with("test-guide-public-12/"),
            "{name}"
        );
        names.push(name.strip_prefix("test-guide-public-12/").unwrap().to_owned());
    }
    // Each folder stands before what is in it; the list comes first, and last what says which copy it is.
    assert_eq!(&names[..3], ["", "SHA256SUMS", "changes.json"]);
    assert_eq!(names.last().unwrap(), "edition.json");
    for (at, name) in names.iter().enumerate().skip(1) {
        let above =
            name.trim_end_matches('/').rsplit_once('/').map_or(String::new(), |(up, _)| format!("{up}/"));
        assert!(names[..at].contains(&above), "{name}");
    }
    assert!(names.contains(&"en/products/cosmetics/".to_owned()));
}

#[test]
fn parts_are_whole_zip_files_none_larger_than_asked_and_unpack_in_any_order() {
    let top = TempDir::new().unwrap();
    copy(&top.path().join("copy"), &files(9), &[]);
    let (code, said) = pack(top.path(), &["--split", "25k"]);
    assert_eq!(code, 0, "{said}");
    let mut parts: Vec<String> =
        tree(top.path()).into_keys().filter(|name| name.starts_with("guide-")).collect();
    parts.sort();
    let count = parts.len();
    assert!(count > 2 && parts[0] == format!("guide-1of{count}.zip"), "{parts:?}");
    for part in &parts {
        let bytes = fs::read(top.path().join(part)).unwrap();
        // Filled as far as the next file allows: the largest has some 7 kB.
        assert!(bytes.len() <= 25_000 && (bytes.len() > 15_000 || *part == parts[count - 1]), "{part}");
        assert!(said.contains(&Sha256Digest::of(&bytes).to_string()) && said.contains(part), "{said}");
    }
    let unpacked = "unpacked/test-guide-public-12";
    for (round, tool) in UNPACKERS.iter().enumerate() {
        parts.rotate_left(round);
        if round == 3 {
            parts.reverse();
        }
        parts.iter().for_each(|part| unpack(top.path(), *tool, part));
        let (code, said) = verified(top.path(), unpacked);
        assert_eq!(code, 0, "{}: {said}", tool.0);
        fs::remove_dir_all(top.path().join("unpacked")).unwrap();
    }
    // Whichever is left out, what it holds is missing, and nothing else is wrong.
    parts.sort();
    for left_out in &parts {
        let unpacked_parts = parts.iter().filter(|part| *part != left_out);
        unpacked_parts.for_each(|part| unpack(top.path(), UNPACKERS[1], part));
        let (code, said) = verified(top.path(), unpacked);
        assert_eq!(code, 11, "without {left_out}: {said}");
        assert!(!said.contains("added") && !said.contains("changed"), "without {left_out}: {said}");
        fs::remove_dir_all(top.path().join("unpacked")).unwrap();
    }
    // One that fits has no number.
    // The former parts would be sent with it: they go, but not what only has such a name.
    let theirs = ["guide-1of9.zip", "guide-01of2.zip", "guide-note.zip"].map(|name| top.path().join(name));
    fs::write(&theirs[0], "years of work").unwrap();
    fs::copy(top.path().join(&parts[0]), &theirs[1]).unwrap();
    fs::copy(top.path().join(&parts[0]), &theirs[2]).unwrap();
    let (code, said) = pack(top.path(), &["--split", "2G"]);
    assert!(code == 0 && top.path().join("guide.zip").exists(), "{said}");
    for part in &parts {
        let told = format!("removed the former pack `{part}`");
        assert!(!top.path().join(part).exists() && said.contains(&told), "{part}: {said}");
    }
    assert!(theirs.iter().all(|path| path.exists()));
    assert_eq!(pack(top.path(), &["--split", "25k"]).0, 0);
    assert!(!top.path().join("guide.zip").exists() && theirs.iter().all(|path| path.exists()));
}

#[test]
fn what_is_not_packed_is_told_and_nothing_is_written() {
    let top = TempDir::new().unwrap();
    let at = |name: &str| top.path().join(name);
    copy(&at("copy"), &files(1), &[]);
    copy(&at("other"), &files(0), &[]);
    let before = tree(top.path());
    for (args, code, wanted) in [
        (&["--split", "20MB"][..], 2, "no size"),
        (&["--split", "0"], 2, "no size"),
        (&["--split", "100"], 2, "needs a part of"),
        (&["--split", "7k"], 2, "pictures/p0.webp"),
        (&["--out", "copy/guide.zip"], 2, "only reads"),
        (&["--out", "copy"], 2, "is a folder"),
        (&["--out", "absent/guide.zip"], 2, "`absent` cannot be read or written"),
        (&["--out", "other/en/guide.zip"], 2, "is in the copy"),
    ] {
        let args = if args[0] == "--out" {
            [&["pack", "copy", "--date", TODAY], args].concat()
        } else {
            [&["pack", "copy", "--out", "guide.zip", "--date", TODAY], args].concat()
        };
        let (found, said) = run(top.path(), &args);
        assert!(found == code && said.contains(wanted), "{args:?}: {found} {said}");
        assert!(tree(top.path()) == before, "{args:?}");
    }
    // A file of somebody else's, a pack that somebody changed, and a link stay as they are.
    fs::write(at("guide.zip"), "years of work").unwrap();
    assert!(pack(top.path(), &[]).0 == 2 && fs::read_to_string(at("guide.zip")).unwrap() == "years of work");
    fs::remove_file(at("guide.zip")).unwrap();
    assert_eq!(pack(top.path(), &[]).0, 0);
    fs::write(at("note.txt"), "added").unwrap();
    assert_eq!(peer(top.path(), "zip", &["-q", "guide.zip", "note.txt"]).0, 0);
    let added = fs::read(at("guide.zip")).unwrap();
    let (code, said) = pack(top.path(), &[]);
    assert!(code == 2 && fs::read(at("guide.zip")).unwrap() == added, "{said}");
    #[cfg(unix)]
    {
        fs::rename(at("guide.zip"), at("theirs.zip")).unwrap();
        std::os::unix::fs::symlink("theirs.zip", at("guide.zip")).unwrap();
        assert!(pack(top.path(), &[]).0 == 2 && fs::read(at("theirs.zip")).unwrap() == added);
        fs::remove_file(at("guide.zip")).unwrap();
    }
    // A copy that is not whole: the report, its code, and no pack.
    fs::write(at("copy/en/index.html"), "changed").unwrap();
    let (code, said) = pack(top.path(), &[]);
    assert!(code == 10 && said.contains("en/index.html") && said.contains("was not packed"), "{said}");
    assert!(!at("guide.zip").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_a_killed_run_leave_no_pack_and_nothing_that_others_read() {
    use std::os::unix::fs::MetadataExt;
    let top = TempDir::new().unwrap();
    let at = |name: &str| top.path().join(name);
    copy(&at("copy"), &files(9), &[]);
    copy(&at("former"), &files(0), &[("sequence", 11.into()), ("built", "2026-10-01".into())]);
    let program = env!("CARGO_BIN_EXE_jinwi");
    let names = || {
        let all = fs::read_dir(top.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut all: Vec<String> = all.map(|name| name.into_string().unwrap()).collect();
        all.sort();
        all
    };
    let before = names();
    for what in ["pack copy", "delta former copy"] {
        let run = format!("{program} {what} --out guide.zip --date {TODAY} --lang en");
        // No file may grow beyond 16 KiB, which is told like a disk without room.
        let full = format!("trap '' XFSZ; ulimit -f 16; exec {run}");
        let (code, said) = peer(top.path(), "bash", &["-c", &full]);
        assert!(code == 2 && said.contains("`guide.zip` cannot be read or written"), "{what}: {said}");
        assert!(!said.contains("ZipWriter") && names() == before, "{what}: {said}");
        // Without the trap, the system kills who writes more.
        let killed = format!("ulimit -c 0 -f 16; {run}; exit $?");
        let (code, said) = peer(top.path(), "bash", &["-c", &killed]);
        assert_eq!(code, 128 + 25, "{what}: {said}");
        let left: Vec<String> = names().into_iter().filter(|name| !before.contains(name)).collect();
        assert!(left.len() == 1 && left[0].starts_with(".jinwi-guide.zip-"), "{left:?}");
        assert_eq!(fs::metadata(at(&left[0])).unwrap().mode() & 0o777, 0o600);
        // The next run removes it; what it makes has the permissions that new files have for this user.
        for (mask, mode) in [("077", 0o600), ("002", 0o664), ("022", 0o644)] {
            let (code, said) = peer(top.path(), "bash", &["-c", &format!("umask {mask}; exec {run}")]);
            assert_eq!(code, 0, "{what}: {said}");
            assert!(names().len() == before.len() + 1, "{:?}", names());
            assert_eq!(fs::metadata(at("guide.zip")).unwrap().mode() & 0o777, mode, "{what} {mask}");
            fs::remove_file(at("guide.zip")).unwrap();
        }
    }
}

#[test]
fn an_open_pack_of_a_restricted_edition_is_told_aloud() {
    let top = TempDir::new().unwrap();
    let restricted = [("audience", "customs".into()), ("edition", "customs".into())];
    copy(&top.path().join("copy"), &files(0), &restricted);
    let (code, said) = pack(top.path(), &[]);
    assert!(code == 0 && said.contains("THIS FILE IS OPEN") && said.contains("jinwi seal"), "{said}");
    let (_, told, korean) =
        jinwi(top.path(), &["pack", "copy", "--out", "guide.zip", "--date", TODAY, "--lang", "ko"]);
    assert!(korean.contains("잠겨 있지 않습니다") && korean.contains("jinwi seal"), "{korean}");
    assert!(told.contains("풀면 폴더 `test-guide-customs-12`"), "{told}");
}

#[test]
fn a_narrowed_copy_is_a_series_of_its_own_and_no_issue_of_the_whole_edition() {
    let desk = small();
    let path = desk.path();
    let build = |args: &[&str]| {
        run(path, &[&["build", "--date", "2026-11-01", "--edition", "public"], args].concat())
    };
    let built = |args: &[&str]| {
        let (code, said) = build(args);
        assert_eq!(code, 0, "{args:?}: {said}");
    };
    built(&["--out", "whole"]);
    built(&["--out", "narrow", "--languages", "en", "--kinds", "cosmetics"]);
    built(&["--out", "fish", "--kinds", "fish"]);
    let edition = |copy: &str| -> serde_json::Value {
        serde_json::from_slice(&fs::read(path.join(copy).join("edition.json")).unwrap()).unwrap()
    };
    assert_eq!(
        edition("narrow")["narrowed"],
        serde_json::json!({"languages": ["en"], "kinds": ["cosmetics"]})
    );
    assert_eq!(
        (&edition("whole")["narrowed"], &edition("whole")["kinds"][0]),
        (&serde_json::Value::Null, &"cosmetics".into())
    );
    assert_eq!(
        (&edition("fish")["dossiers"], &edition("fish")["kinds"]),
        (&0.into(), &serde_json::Value::Null)
    );
    assert!(!tree(&path.join("narrow")).keys().any(|name| name.starts_with("ko/")));
    // All that there is, is no narrowing.
    built(&["--out", "all", "--languages", "en,ko", "--kinds", "fish,food,cosmetics"]);
    assert!(tree(&path.join("all")) == tree(&path.join("whole")));
    // Neither is built over the other, follows it or is held against it.
    for (args, wanted) in [
        (&["--out", "whole", "--languages", "en"][..], "public [en]"),
        (&["--out", "narrow"], "public [en; cosmetics]"),
        (&["--out", "new", "--previous", "whole", "--languages", "en"], "public [en]"),
        (&["--out", "new", "--previous", "narrow"], "public [en; cosmetics]"),
        (&["--out", "new", "--kinds", "toys"], "cosmetics, food, fish"),
    ] {
        let (code, said) = build(args);
        assert!(code == 2 && said.contains(wanted), "{args:?}: {said}");
    }
    built(&["--out", "narrow2", "--previous", "narrow", "--languages", "en", "--kinds", "cosmetics"]);
    let verify = |copy: &str, more: &[&str]| run(path, &[&["verify", copy, "--date", TODAY], more].concat());
    assert_eq!(verify("narrow", &["--seen", "whole"]).0, 2);
    assert_eq!(verify("narrow2", &["--seen", "narrow"]).0, 0);
    // Only what is signed is remembered.
    fs::write(path.join("password"), "long enough for a test\n").unwrap();
    let with_key = |args: &[&str]| {
        let (code, said) = run(path, &[args, &["--password-file", "password"]].concat());
        assert_eq!(code, 0, "{said}");
    };
    with_key(&["key", "new", "key"]);
    let sign = |copy: &str| with_key(&["sign", copy, "--key", "key", "--date", TODAY]);
    sign("whole");
    sign("narrow");
    let remember = |copy: &str, more: &[&str]| {
        verify(copy, &[&["--key", "key.pub", "--remember", "seen.json"], more].concat())
    };
    assert_eq!(remember("whole", &[]).0, 0);
    assert_eq!(remember("narrow", &[]).0, 29);
    assert_eq!(remember("narrow", &["--new-guide"]).0, 0);
    let (code, said) = run(path, &["build", "--date", TODAY, "--edition", "public", "--out", "whole"]);
    assert_eq!(code, 0, "{said}");
    sign("whole");
    assert_eq!(remember("whole", &[]).0, 0);
    // The whole edition's newer issue does not make the narrowed copy old.
    let (code, said) = remember("narrow", &[]);
    assert!(code == 0 && said.contains("public [en; cosmetics]"), "{said}");
    let (code, said) = run(path, &["pack", "narrow", "--out", "narrow.zip", "--date", TODAY]);
    assert!(code == 0 && said.contains("test-guide-public-en-cosmetics-"), "{said}");
}

/// What changed since [`files`]: a page and a picture other, one picture called otherwise, a page twice, one gone.
fn changed(mut files: Files) -> Files {
    files.insert("en/index.html".to_owned(), b"<!doctype html><p>NEW</p>".to_vec());
    let picture = files.remove("pictures/p0.webp").unwrap();
    files.insert("pictures/renamed.webp".to_owned(), picture);
    files.remove("ko/index.html");
    for page in ["en/b/index.html", "en/c/index.html"] {
        files.insert(page.to_owned(), b"<!doctype html><p>another</p>".to_vec());
    }
    files.insert("changes.json".to_owned(), b"{\"x\": 1}".to_vec());
    files
}

/// A desk with `old` and `new`, issues 12 and 13 of an edition, and `delta.zip` from the one to the other.
fn issues(files: &Files) -> TempDir {
    let top = TempDir::new().unwrap();
    copy(&top.path().join("old"), files, &[]);
    copy(&top.path().join("new"), &changed(files.clone()), &[("sequence", 13.into())]);
    let (code, said) = delta(top.path(), &["old", "new"]);
    assert_eq!(code, 0, "{said}");
    top
}

fn delta(folder: &Path, copies: &[&str]) -> (i32, String) {
    run(folder, &[&["delta"], copies, &["--out", "delta.zip", "--date", TODAY]].concat())
}

fn apply(folder: &Path, more: &[&str]) -> (i32, String) {
    run(folder, &[&["apply", "delta.zip", "old", "--date", TODAY], more].concat())
}

#[test]
fn a_delta_holds_what_is_new_and_makes_of_the_former_copy_the_new_one() {
    let top = issues(&files(4));
    let path = |name: &str| top.path().join(name);
    let bytes = fs::read(path("delta.zip")).unwrap();
    let script =
        "import zipfile\nz = zipfile.ZipFile('delta.zip')\nassert z.testzip() is None\nprint(*z.namelist())";
    let (code, said) = peer(top.path(), "python3", &["-c", script]);
    assert_eq!(code, 0, "{said}");
    let own = "delta.json edition.json SHA256SUMS";
    let sent = "files/changes.json files/en/b/index.html files/en/index.html";
    assert_eq!(said.trim(), format!("{own} {sent}"));
    for (program, args) in [("unzip", ["-tqq", "delta.zip"]), ("7z", ["t", "delta.zip"])] {
        assert_eq!(peer(top.path(), program, &args).0, 0, "{program}");
    }
    // From the list alone, again, and from another folder: the same bytes.
    fs::copy(path("old/SHA256SUMS"), path("their-sums")).unwrap();
    assert_eq!(delta(top.path(), &["their-sums", "new"]).0, 0);
    assert!(fs::read(path("delta.zip")).unwrap() == bytes);
    let stamp = path("old/pictures/p1.webp").metadata().unwrap().modified().unwrap();
    let (code, said) = apply(top.path(), &[]);
    assert!(code == 0 && said.contains("12 → 13") && said.contains("--key"), "{said}");
    assert!(tree(&path("old")) == tree(&path("new")));
    assert_eq!(path("old/pictures/p1.webp").metadata().unwrap().modified().unwrap(), stamp, "not written");
    assert_eq!(verified(top.path(), "old").0, 0);
    let (code, said) = apply(top.path(), &[]);
    assert!(code == 0 && said.contains("up to date already"), "{said}");
    // What the delta leads to is damaged since: told, whichever file it is.
    fs::write(path("old/index.html"), "spoilt").unwrap();
    assert_eq!(apply(top.path(), &[]).0, 10);
}

#[test]
fn what_a_delta_is_not_made_of_is_told() {
    let top = issues(&files(1));
    copy(&top.path().join("customs"), &files(1), &[("edition", "customs".into())]);
    fs::write(top.path().join("notes"), "years of work").unwrap();
    let before = tree(top.path());
    for (args, wanted) in [
        (&["new", "old"][..], "(built 2026-11-01 (issue 13)) is newer"),
        (&["old", "old"], "nothing to send"),
        (&["customs", "new"], "another edition"),
        (&["notes", "new"], "neither a folder nor a SHA256SUMS"),
        (&["absent", "new"], "cannot be read"),
        (&["old", "new", "--out", "old/delta.zip"], "only reads"),
        (&["old", "new", "--out", "new/delta.zip"], "is in the copy"),
        (&["old", "new", "--out", "notes"], "notes"),
    ] {
        let (code, said) = if args.len() == 2 {
            delta(top.path(), args)
        } else {
            run(top.path(), &[&["delta"], args, &["--date", TODAY]].concat())
        };
        assert!(code == 2 && said.contains(wanted), "{args:?}: {code} {said}");
        assert!(tree(top.path()) == before, "{args:?}");
    }
    fs::remove_file(top.path().join("new/index.html")).unwrap();
    let (code, said) = delta(top.path(), &["old", "new"]);
    assert!(code == 11 && said.contains("no delta was written"), "{said}");
}

#[test]
fn each_reason_against_a_delta_has_its_code_and_its_word_and_changes_nothing() {
    let top = issues(&files(2));
    let path = |name: &str| top.path().join(name);
    let genuine = fs::read(path("delta.zip")).unwrap();
    fs::write(path("password"), "correct horse battery staple\n").unwrap();
    for key in ["key", "other"] {
        let (code, said) = run(top.path(), &["key", "new", key, "--password-file", "password"]);
        assert_eq!(code, 0, "{said}");
    }
    let told = |args: &[&str], code: i32, wanted: &str| {
        let before = tree(&path("old"));
        let (found, said) = apply(top.path(), args);
        assert!(found == code && said.contains(wanted), "{args:?}: {found} {said}");
        assert!(tree(&path("old")) == before, "{args:?}");
        let (found, _, korean) =
            jinwi(top.path(), &[&["apply", "delta.zip", "old", "--lang", "ko"], args].concat());
        assert!(found == code && korean.chars().any(|c| ('가'..='힣').contains(&c)), "{korean}");
    };
    told(&["--key", "key.pub"], 17, "not signed");
    fs::write(path("delta.zip"), &genuine[..genuine.len() / 2]).unwrap();
    told(&[], 30, "it was cut, or is no ZIP file");
    fs::remove_file(path("delta.zip")).unwrap();
    told(&[], 2, "delta.zip");
    let sign = |copy: &str| {
        let args = ["sign", copy, "--key", "key", "--password-file", "password", "--date", TODAY];
        let (code, said) = run(top.path(), &args);
        assert_eq!(code, 0, "{said}");
    };
    sign("old");
    fs::write(path("delta.zip"), &genuine).unwrap();
    told(&[], 33, "--allow-unsigned");
    sign("new");
    assert_eq!(delta(top.path(), &["old", "new"]).0, 0);
    told(&["--key", "other.pub"], 19, "none of those that you named");
    // A file that stays is damaged, one is added, and the delta lies in the copy.
    let page = fs::read(path("old/index.html")).unwrap();
    fs::write(path("old/index.html"), "spoilt").unwrap();
    told(&[], 10, "index.html");
    fs::write(path("old/index.html"), page).unwrap();
    fs::write(path("old/en/added.html"), "added").unwrap();
    told(&[], 12, "added.html");
    fs::remove_file(path("old/en/added.html")).unwrap();
    fs::rename(path("delta.zip"), path("old/delta.zip")).unwrap();
    assert_eq!(run(top.path(), &["apply", "old/delta.zip", "old"]).0, 2);
    fs::rename(path("old/delta.zip"), path("delta.zip")).unwrap();
    assert_eq!(run(top.path(), &["apply", "delta.zip", "absent"]).0, 2);
    let (code, said) = apply(top.path(), &["--key", "other.pub", "--key", "key.pub"]);
    assert!(code == 0 && !said.contains("not checked"), "{said}");
    assert!(tree(&path("old")) == tree(&path("new")));
    let args = ["verify", "old", "--key", "key.pub", "--date", TODAY];
    assert_eq!(run(top.path(), &args).0, 0);
    // It is there already, without its signature or with another's: it gets the delta's, if that is good.
    let signature = path("old/SHA256SUMS.minisig");
    let good = fs::read(&signature).unwrap();
    for harm in [None, Some(&b"cut"[..])] {
        fs::remove_file(&signature).unwrap();
        harm.inspect(|bytes| fs::write(&signature, bytes).unwrap());
        told(&["--key", "other.pub"], 19, "none of those that you named");
        let (code, said) = apply(top.path(), &["--key", "key.pub"]);
        assert!(code == 0 && said.contains("has the delta's signature now"), "{said}");
        assert!(fs::read(&signature).unwrap() == good);
    }
    let (code, said) = apply(top.path(), &["--key", "key.pub"]);
    assert!(code == 0 && said.contains("up to date already: ") && !said.contains("not checked"), "{said}");
    fs::remove_file(&signature).unwrap();
    fs::write(path("old/index.html"), "spoilt").unwrap();
    told(&["--key", "key.pub"], 10, "index.html");
    // Another issue, an older one, another edition.
    fs::remove_dir_all(path("old")).unwrap();
    copy(&path("old"), &files(2), &[("sequence", 11.into())]);
    told(&[], 31, "for another copy: here stands issue 11");
    fs::remove_dir_all(path("old")).unwrap();
    copy(&path("old"), &files(2), &[("edition", "customs".into())]);
    told(&[], 31, "is a copy of another edition: `customs");
    fs::remove_dir_all(path("old")).unwrap();
    copy(&path("old"), &files(2), &[("sequence", 14.into())]);
    // From the list alone nobody sees that it leads back.
    assert_eq!(delta(top.path(), &["old/SHA256SUMS", "new"]).0, 0);
    told(&[], 32, "leads back: here stands issue 14");
    assert_eq!(apply(top.path(), &["--allow-older"]).0, 0);
    assert!(tree(&path("old")) == tree(&path("new")));
}

#[test]
fn a_delta_between_two_copies_that_bear_one_issue_is_told() {
    let top = TempDir::new().unwrap();
    let former = [("sequence", 12.into()), ("built", "2026-10-01".into())];
    copy(&top.path().join("old"), &files(1), &former);
    for (sequence, recipient, wanted) in
        [(12, None, true), (13, None, false), (12, Some("Thai Customs"), false)]
    {
        let _ = fs::remove_dir_all(top.path().join("new"));
        let mut more = vec![("sequence", sequence.into())];
        more.extend(recipient.map(|recipient| ("recipient", recipient.into())));
        copy(&top.path().join("new"), &changed(files(1)), &more);
        let (code, said) = delta(top.path(), &["old", "new"]);
        let told = said.contains("bears the same issue, 2026-10-01 (issue 12)");
        assert!(code == 0 && told == wanted, "{sequence} {recipient:?}: {said}");
    }
}

#[test]
fn a_delta_to_a_copy_for_somebody_else_is_told_when_it_is_made_and_when_it_is_applied() {
    let top = TempDir::new().unwrap();
    let at = |name: &str| top.path().join(name);
    let issue = |name: &str, sequence: u32, recipient: Option<&str>| {
        let mut more = vec![("sequence", sequence.into())];
        more.extend(recipient.map(|recipient| ("recipient", recipient.into())));
        copy(&at(name), &files(0), &more);
    };
    for (case, (from, to, wanted)) in [
        (Some("Thai Customs · 17"), Some("Thai Customs · 18"), "Thai Customs · 17 → Thai Customs · 18"),
        (Some("Thai Customs · 17"), None, "Thai Customs · 17 → nobody"),
        (None, Some("Thai Customs · 18"), "nobody → Thai Customs · 18"),
        (Some("Thai Customs · 17"), Some("Thai Customs · 17"), ""),
        (None, None, ""),
    ]
    .into_iter()
    .enumerate()
    {
        for name in ["old", "new"] {
            let _ = fs::remove_dir_all(at(name));
        }
        issue("old", 12, from);
        issue("new", 13, to);
        for (code, said) in [delta(top.path(), &["old", "new"]), apply(top.path(), &[])] {
            assert!(code == 0, "{case}: {said}");
            let told = said.lines().find_map(|line| line.strip_prefix("made for: ")).unwrap_or_default();
            assert_eq!(told, wanted, "{case}: {said}");
        }
        assert!(tree(&at("old")) == tree(&at("new")), "{case}");
    }
}

#[test]
fn a_kill_at_any_moment_leaves_the_former_copy_or_the_new_one_or_says_that_it_is_unfinished() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};
    // Enough that changes for the exchange to take as long as all that comes before.
    let mut many = files(1);
    for number in 0..30 {
        many.insert(format!("en/page{number}/index.html"), format!("page {number}").into_bytes());
    }
    let top = issues(&many);
    let path = |name: &str| top.path().join(name);
    let mut next = changed(many.clone());
    for number in 0..30 {
        match number % 3 {
            0 => drop(next.insert(format!("en/page{number}/index.html"), b"other".repeat(number))),
            1 => drop(next.remove(&format!("en/page{number}/index.html"))),
            _ => drop(next.insert(format!("new{number}/index.html"), vec![b'n'; number])),
        }
    }
    fs::remove_dir_all(path("new")).unwrap();
    copy(&path("new"), &next, &[("sequence", 13.into())]);
    assert_eq!(delta(top.path(), &["old", "new"]).0, 0);
    let (former, new) = (tree(&path("old")), tree(&path("new")));
    let begin = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jinwi"));
        command.current_dir(top.path()).args(["apply", "delta.zip", "old", "--date", TODAY]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let began = Instant::now();
    assert!(begin().wait().unwrap().success() && tree(&path("old")) == new);
    let whole = began.elapsed();
    let mut unfinished = 0;
    for moment in 0..200_u32 {
        fs::remove_dir_all(path("old")).unwrap();
        copy(&path("old"), &many, &[]);
        let mut child = begin();
        // How far it comes until then is another each time, and nothing below depends on it.
        std::thread::sleep(whole * moment / 200 + Duration::from_micros(u64::from(moment % 7)));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = tree(&path("old"));
        if found != former && found != new {
            unfinished += 1;
            let (code, said) = verified(top.path(), "old");
            assert_eq!(code, 15, "moment {moment}: {said}");
        }
        let (code, said) = apply(top.path(), &[]);
        assert_eq!(code, 0, "moment {moment}: {said}");
        assert!(tree(&path("old")) == new, "moment {moment}");
    }
    eprintln!("{unfinished} of 200 kills left it unfinished");
}

/// A file system of so many bytes at a folder, until it is dropped; nothing where whoever runs the test may not mount one.
#[cfg(target_os = "linux")]
struct Mounted<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl<'a> Mounted<'a> {
    fn new(at: &'a Path, bytes: u64) -> Option<Self> {
        let options = format!("size={bytes}");
        let at_text = at.to_str().unwrap();
        let (code, said) = peer(at, "mount", &["-t", "tmpfs", "-o", &options, "jinwi-test", at_text]);
        if code != 0 {
            eprintln!("only root may mount, so that no disk is filled here: {said}");
        }
        (code == 0).then_some(Self(at))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        peer(Path::new("/"), "umount", &[self.0.to_str().unwrap()]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_or_may_not_be_written_leaves_the_former_copy() {
    let mut grown = changed(files(1));
    grown.insert("en/index.html".to_owned(), b"grown, and not to be packed small".repeat(12_000));
    let top = TempDir::new().unwrap();
    let disk = top.path().join("disk");
    fs::create_dir(&disk).unwrap();
    copy(&top.path().join("new"), &grown, &[("sequence", 13.into())]);
    copy(&top.path().join("old"), &files(1), &[]);
    assert_eq!(delta(top.path(), &["old", "new"]).0, 0);
    let apply = || run(top.path(), &["apply", "delta.zip", "disk/copy", "--date", TODAY]);
    let kilobytes = |code: i32, bytes: u64, wanted: &str| {
        let Some(_mounted) = Mounted::new(&disk, bytes) else { return };
        copy(&disk.join("copy"), &files(1), &[]);
        let before = tree(&disk);
        let (found, said) = apply();
        assert!(found == code && said.contains(wanted), "{bytes}: {found} {said}");
        let wanted = if code == 0 { tree(&top.path().join("new")) } else { tree(&disk.join("copy")) };
        assert!(code != 0 && tree(&disk) == before || tree(&disk.join("copy")) == wanted, "{bytes}");
        if code != 0 {
            // It may not be written at all.
            let (remounted, said) = peer(top.path(), "mount", &["-o", "remount,ro", disk.to_str().unwrap()]);
            assert_eq!(remounted, 0, "{said}");
            let (found, said) = apply();
            assert!(found != 0 && tree(&disk) == before, "{found} {said}");
        }
    };
    // Told beforehand; while it is staged, since what it grows by has no room; and enough.
    kilobytes(34, 300 << 10, "too little room");
    kilobytes(2, 700 << 10, "cannot be read or written");
    kilobytes(0, 2 << 20, "12 → 13");
    // A file may not grow beyond a limit: the system ends the program in the middle.
    copy(&disk.join("copy"), &files(1), &[]);
    let before = tree(&disk.join("copy"));
    let script = "ulimit -f 100; exec \"$0\" apply delta.zip disk/copy --date 2026-11-02";
    assert_ne!(
        peer(top.path(), "bash", &["-c", &format!("({script}); true"), env!("CARGO_BIN_EXE_jinwi")]).0,
        1
    );
    let mut found = tree(&disk.join("copy"));
    found.retain(|name, _| !name.starts_with(".jinwi-staging"));
    assert!(found == before);
    let (code, said) = apply();
    assert!(code == 0 && tree(&disk.join("copy")) == tree(&top.path().join("new")), "{said}");
}
