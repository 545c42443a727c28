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
    assert_eq!(pack(top.path(), &["--split", "2G"]).0, 0);
    assert!(top.path().join("guide.zip").exists());
}

#[test]
fn what_is_not_packed_is_told_and_nothing_is_written() {
    let top = TempDir::new().unwrap();
    let at = |name: &str| top.path().join(name);
    copy(&at("copy"), &files(1), &[]);
    let before = tree(top.path());
    for (args, code, wanted) in [
        (&["--split", "20MB"][..], 2, "no size"),
        (&["--split", "0"], 2, "no size"),
        (&["--split", "100"], 2, "needs a part of"),
        (&["--split", "7k"], 2, "pictures/p0.webp"),
        (&["--out", "copy/guide.zip"], 2, "only reads"),
        (&["--out", "copy"], 2, "is a folder"),
        (&["--out", "absent/guide.zip"], 2, "cannot be read or written"),
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

#[test]
fn an_open_pack_of_a_restricted_edition_is_told_aloud() {
    let top = TempDir::new().unwrap();
    let restricted = [("audience", "customs".into()), ("edition", "customs".into())];
    copy(&top.path().join("copy"), &files(0), &restricted);
    let (code, said) = pack(top.path(), &[]);
    assert!(code == 0 && said.contains("THIS PACK IS OPEN") && said.contains("jinwi seal"), "{said}");
    let (_, _, korean) =
        jinwi(top.path(), &["pack", "copy", "--out", "guide.zip", "--date", TODAY, "--lang", "ko"]);
    assert!(korean.contains("잠겨 있지 않습니다") && korean.contains("jinwi seal"), "{korean}");
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
    assert_eq!(verify("whole", &["--remember", "seen.json"]).0, 0);
    assert_eq!(verify("narrow", &["--remember", "seen.json"]).0, 29);
    assert_eq!(verify("narrow", &["--remember", "seen.json", "--new-guide"]).0, 0);
    let (code, said) = run(path, &["build", "--date", TODAY, "--edition", "public", "--out", "whole"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(verify("whole", &["--remember", "seen.json"]).0, 0);
    // The whole edition's newer issue does not make the narrowed copy old.
    let (code, said) = verify("narrow", &["--remember", "seen.json"]);
    assert!(code == 0 && said.contains("public [en; cosmetics]"), "{said}");
    let (code, said) = run(path, &["pack", "narrow", "--out", "narrow.zip", "--date", TODAY]);
    assert!(code == 0 && said.contains("test-guide-public-en-cosmetics-"), "{said}");
}
