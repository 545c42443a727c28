use std::fs;
use std::io::{Cursor, Write};
use std::path::PathBuf;

use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::domain::Date;
use crate::package::{Changes, EditionFacts, OutputTree};

/// Writes the issue `sequence` of a copy with these files.
pub fn issue(out: &Path, sequence: u64, files: &[(&str, &str)]) {
    let narrowed = crate::package::Narrowing::default();
    let identity = CopyIdentity { guide: "test-guide".into(), edition: "public".into(), narrowed };
    let facts = EditionFacts {
        audience: "public".into(),
        sequence: Some(sequence),
        built: Date::parse("2026-11-01").unwrap(),
        valid_until: None,
        languages: vec!["ko".into(), "en".into()],
        kinds: vec!["cosmetics".into()],
        dossiers: 1,
        supersedes: None,
        recipient: None,
    };
    let tree = OutputTree::open(out, &identity, &[]).unwrap();
    for (name, text) in files {
        tree.put(OutputPath::parse(name).unwrap(), text.as_bytes()).unwrap();
    }
    tree.finish(facts, Changes::new([("x".to_owned(), sequence.to_string())].into())).unwrap();
}

pub const OLD: &[(&str, &str)] = &[
    ("index.html", "front"),
    ("en/a/index.html", "a"),
    ("en/b/index.html", "b"),
    ("pictures/old.webp", "a picture"),
    ("twice.html", "a picture"),
    ("x", "x"),
];
/// A page changed, two gone, one new under two names, one called otherwise; a file where a folder was, a folder where a file was.
pub const NEW: &[(&str, &str)] = &[
    ("index.html", "FRONT"),
    ("en/a", "a"),
    ("en/c/index.html", "a new page"),
    ("en/d/index.html", "a new page"),
    ("pictures/new.webp", "a picture"),
    ("twice.html", "a picture"),
    ("x/y.html", "y"),
];

/// A former copy, a new one, and the delta that leads from the one to the other.
pub struct Issues(TempDir);

impl Issues {
    pub fn new() -> Self {
        let top = TempDir::new().unwrap();
        issue(&top.path().join("old"), 1, OLD);
        issue(&top.path().join("new"), 2, NEW);
        let issues = Self(top);
        let base = delta_base(&issues.path("old")).unwrap();
        let made =
            delta(&base, &issues.path("new"), Path::new("x.zip"), &NamedTempFile::new).unwrap().unwrap();
        assert_eq!((made.sent, made.kept), (4, 4), "index, en/c, x/y and changes.json are sent");
        fs::copy(made.file.file.path(), issues.path("delta.zip")).unwrap();
        issues
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn bytes(&self) -> Vec<u8> {
        fs::read(self.path("delta.zip")).unwrap()
    }

    fn former(&self) -> Sums {
        delta_base(&self.path("old")).unwrap().sums
    }

    /// What is wrong with a delta, told as applying it would.
    fn fault(&self, bytes: &[u8]) -> Option<DeltaFault> {
        let read = || {
            let mut delta = Delta::open(Cursor::new(bytes))?;
            delta.origins(&self.former())?;
            delta
                .sent
                .keys()
                .cloned()
                .collect::<Vec<_>>()
                .iter()
                .try_for_each(|path| delta.file(path).map(drop))
        };
        read().err()
    }
}

/// What a forged delta holds: names, bytes and modes.
type Entries = Vec<(String, Vec<u8>, u32)>;

fn entries(bytes: &[u8]) -> Entries {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let entry = |name: String| {
        let mut bytes = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        (name, bytes, 0o100_644)
    };
    names.into_iter().map(entry).collect()
}

/// A ZIP file of these entries; what is long is packed.
fn zipped(entries: &Entries) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, mode) in entries {
        let method =
            if bytes.len() > 100_000 { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default().compression_method(method).external_attributes(mode << 16);
        zip.start_file(name.as_str(), options.system(zip::System::Unix)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn edit(entries: &mut Entries, name: &str, edit: impl FnOnce(&mut Vec<u8>)) {
    edit(&mut entries.iter_mut().find(|(found, ..)| found == name).unwrap().1);
}

fn text(entries: &mut Entries, name: &str, from: &str, to: &str) {
    edit(entries, name, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(from), "{name} has no {from}: {text}");
        *bytes = text.replace(from, to).into_bytes();
    });
}

/// Has `delta.json` name the list as it is by now.
fn retarget(entries: &mut Entries) {
    let list = entries.iter().find(|(name, ..)| name == SUMS).unwrap().1.clone();
    edit(entries, RECORD, |bytes| {
        let mut record: DeltaRecord = serde_json::from_slice(bytes).unwrap();
        record.target = Sha256Digest::of(&list).to_string();
        *bytes = to_json(&record);
    });
}

/// Replaces bytes wherever they stand.
fn patched(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let places: Vec<usize> =
        bytes.windows(from.len()).enumerate().filter(|(_, found)| found == &from).map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "{:?}", String::from_utf8_lossy(from));
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn what_is_made_is_read_and_only_what_is_new_is_sent() {
    let issues = Issues::new();
    assert_eq!(issues.fault(&issues.bytes()), None);
    assert_eq!(issues.fault(&zipped(&entries(&issues.bytes()))), None, "packed by another program");
    let names: Vec<String> = entries(&issues.bytes()).into_iter().map(|(name, ..)| name).collect();
    let sent =
        ["changes.json", "en/c/index.html", "index.html", "x/y.html"].map(|path| format!("files/{path}"));
    assert_eq!(names, [&[RECORD, EDITION, SUMS].map(str::to_owned)[..], &sent].concat());
    // The list alone leads to the same delta.
    let base = delta_base(&issues.path("old/SHA256SUMS")).unwrap();
    let again = delta(&base, &issues.path("new"), Path::new("x.zip"), &NamedTempFile::new).unwrap().unwrap();
    assert!(fs::read(again.file.file.path()).unwrap() == issues.bytes());
    assert!(delta(&base, &issues.path("old"), Path::new("x.zip"), &NamedTempFile::new).unwrap().is_none());
    assert!(delta_base(&issues.path("delta.zip")).is_err() && delta_base(&issues.path("absent")).is_err());
}

#[test]
fn each_hostile_delta_has_its_word() {
    use DeltaFaultKind as Kind;
    let issues = Issues::new();
    let genuine = entries(&issues.bytes());
    type Forge = fn(&mut Entries);
    let add = |entries: &mut Entries, name: &str, mode: u32| {
        entries.push((name.to_owned(), b"evil".to_vec(), mode))
    };
    let mut seen = BTreeSet::new();
    let mut is = |what: &str, bytes: &[u8], kind: Kind| {
        let fault = issues.fault(bytes).unwrap_or_else(|| panic!("{what} is taken"));
        assert_eq!(fault.kind, kind, "{what}: {fault:?}");
        seen.insert(kind);
    };
    for (name, mode, kind) in [
        ("../evil.html", 0o100_644, Kind::Outside),
        ("/etc/passwd", 0o100_644, Kind::Outside),
        ("files/../../evil.html", 0o100_644, Kind::Outside),
        ("files/en/../../evil.html", 0o100_644, Kind::Outside),
        ("files//etc/passwd", 0o100_644, Kind::Outside),
        ("C:\\evil.exe", 0o100_644, Kind::Outside),
        ("files/..\\evil.exe", 0o100_644, Kind::Outside),
        ("files/en/evil.html:stream", 0o100_644, Kind::Outside),
        ("\\\\server\\share\\evil", 0o100_644, Kind::Outside),
        ("readme.txt", 0o100_644, Kind::Strange),
        ("en/index.html", 0o100_644, Kind::Strange),
        ("DELTA.JSON", 0o100_644, Kind::Strange),
        ("files/EN/evil.html", 0o100_644, Kind::Strange),
        ("files/con", 0o100_644, Kind::Strange),
        ("files/.jinwi-staging/journal.json", 0o100_644, Kind::Strange),
        ("files/edition.json", 0o100_644, Kind::Strange),
        ("files/SHA256SUMS", 0o100_644, Kind::Strange),
        ("files/", 0o040_755, Kind::Strange),
        ("files/en/evil.html", 0o120_777, Kind::Link),
        ("files/en/evil.html", 0o010_644, Kind::Link),
        ("files/en/evil.html", 0o040_755, Kind::Link),
        ("files/en/evil.html", 0o100_644, Kind::Unlisted),
        ("files/twice.html", 0o100_644, Kind::Surplus),
        ("files/en/d/index.html", 0o100_644, Kind::Surplus),
    ] {
        let mut entries = genuine.clone();
        add(&mut entries, name, mode);
        is(name, &zipped(&entries), kind);
    }
    let forgeries: &[(&str, Forge, Kind)] = &[
        ("no record", |e| e.retain(|(name, ..)| name != RECORD), Kind::Absent),
        ("no list", |e| e.retain(|(name, ..)| name != SUMS), Kind::Absent),
        ("no edition", |e| e.retain(|(name, ..)| name != EDITION), Kind::Absent),
        ("nothing", Vec::clear, Kind::Absent),
        ("no JSON", |e| edit(e, RECORD, |bytes| bytes.truncate(20)), Kind::Record),
        ("a newer format", |e| text(e, RECORD, "\"format\": 1", "\"format\": 2"), Kind::Record),
        ("a base that is none", |e| text(e, RECORD, "\"base\": \"", "\"base\": \"../"), Kind::Record),
        ("a guide that is none", |e| text(e, RECORD, "test-guide", "../guide"), Kind::Record),
        ("a long record", |e| edit(e, RECORD, |bytes| bytes.resize(70_000, b' ')), Kind::Bomb),
        ("another list", |e| edit(e, SUMS, |bytes| bytes.truncate(bytes.len() / 2)), Kind::List),
        (
            "a list that leads out",
            |e| {
                text(e, SUMS, "./index.html", "./../index");
                retarget(e)
            },
            Kind::List,
        ),
        (
            "a list with Windows' line ends",
            |e| {
                text(e, SUMS, "\n", "\r\n");
                retarget(e)
            },
            Kind::List,
        ),
        (
            "an empty list",
            |e| {
                edit(e, SUMS, Vec::clear);
                retarget(e)
            },
            Kind::Edition,
        ),
        ("another edition", |e| text(e, EDITION, "\"public\"", "\"partner\""), Kind::Edition),
        ("another edition's record", |e| text(e, RECORD, "\"public\"", "\"customs\""), Kind::Edition),
        ("another guide's record", |e| text(e, RECORD, "test-guide", "other-guide"), Kind::Edition),
        (
            "a narrowed edition's record",
            |e| text(e, RECORD, "\"base\"", "\"narrowed\": {\"kinds\": [\"fish\"]}, \"base\""),
            Kind::Edition,
        ),
        ("a file left out", |e| e.retain(|(name, ..)| !name.ends_with("y.html")), Kind::Lacking),
        ("another page", |e| text(e, "files/index.html", "FRONT", "EVIL!"), Kind::Changed),
        ("a longer page", |e| text(e, "files/index.html", "FRONT", "FRONT."), Kind::Changed),
        ("a bomb", |e| edit(e, "files/index.html", |bytes| *bytes = vec![0; 8 << 20]), Kind::Bomb),
        (
            "more than the copy has",
            |e| edit(e, "files/index.html", |bytes| *bytes = vec![b'x'; 90_000]),
            Kind::Bomb,
        ),
    ];
    for (what, forge, kind) in forgeries {
        let mut entries = genuine.clone();
        forge(&mut entries);
        is(what, &zipped(&entries), *kind);
    }
    // What no program writes is made of what one wrote.
    let stored = zipped(&genuine);
    let mut two = genuine.clone();
    add(&mut two, "files/en/c/index.htmm", 0o100_644);
    let twice = patched(zipped(&two), b"files/en/c/index.htmm", b"files/en/c/index.html");
    let central = |offset: usize, value: u8| {
        let mut bytes = stored.clone();
        let at = bytes.windows(4).rposition(|found| found == b"PK\x01\x02").unwrap();
        bytes[at + offset] = value;
        bytes
    };
    let local_name = {
        let mut bytes = stored.clone();
        let at = bytes.windows(16).position(|found| found == b"files/index.html").unwrap();
        bytes[at + 6] = b'I';
        bytes
    };
    for (what, bytes, kind) in [
        ("no ZIP file", b"years of work".to_vec(), Kind::Cut),
        ("an empty file", Vec::new(), Kind::Cut),
        ("half of it", stored[..stored.len() / 2].to_vec(), Kind::Cut),
        ("all but a byte", stored[..stored.len() - 1].to_vec(), Kind::Cut),
        ("a name twice", twice, Kind::Twice),
        ("something before it", [b"#!/bin/sh\n", &stored[..]].concat(), Kind::Contradictory),
        ("another name before the file", local_name, Kind::Contradictory),
        ("an encrypted file", central(8, 1), Kind::Method),
        ("a method that none has", central(10, 12), Kind::Method),
        ("a flipped bit", patched(stored.clone(), b"FRONT", b"FRONU"), Kind::Spoilt),
    ] {
        is(what, &bytes, kind);
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), Kind::ALL, "each word is reached");
}

/// Writes what the fuzzer begins with: `cargo test --lib delta::tests::corpus -- --ignored`.
#[test]
#[ignore = "writes files"]
fn corpus() {
    let issues = Issues::new();
    let genuine = entries(&issues.bytes());
    let first = {
        // To whoever has nothing, everything is sent.
        let base = DeltaBase { text: Vec::new(), sums: Sums::new(), edition: None };
        let made =
            delta(&base, &issues.path("new"), Path::new("x.zip"), &NamedTempFile::new).unwrap().unwrap();
        fs::read(made.file.file.path()).unwrap()
    };
    let mut linked = genuine.clone();
    linked.push(("files/en/link.html".to_owned(), b"../../etc/passwd".to_vec(), 0o120_777));
    let mut outside = genuine.clone();
    outside.push(("files/../../evil.html".to_owned(), b"evil".to_vec(), 0o100_644));
    for (name, bytes) in [
        ("made", issues.bytes()),
        ("all", first),
        ("stored", zipped(&genuine)),
        ("linked", zipped(&linked)),
        ("outside", zipped(&outside)),
    ] {
        fs::create_dir_all("fuzz/corpus/delta").unwrap();
        fs::write(format!("fuzz/corpus/delta/{name}.zip"), bytes).unwrap();
    }
}
