//! Nothing that content, a copy, a sheet, a record or a file's name holds acts on the terminal, hides there, or passes for a
//! line of the program's own.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;
use std::fs;

use crate::common::{Desk, jinwi, small};

/// What terminals obey, what turns the order of letters round, what cannot be seen, and what begins a line.
const HOSTILE: &[&str] = &[
    "\u{1B}[2J\u{1B}[1;1H",
    "\u{1B}]0;title\u{7}",
    "\u{1B}[8mhidden",
    "\u{9B}31m",
    "back\u{8}\u{8}\u{8}",
    "\u{7F}",
    "\u{202E}txt.exe",
    "\u{2066}isolated\u{2069}",
    "\u{200F}",
    "zero\u{200B}width",
    "soft\u{AD}hyphen",
    "filler\u{3164}",
    "tag\u{E0041}",
    "mark\u{FEFF}",
    "a\nFORGED: no errors, no warnings",
    "a\r\nFORGED",
    "a\u{85}FORGED",
    "a\u{2028}FORGED",
];

/// As a string of JSON, which is one of YAML in double quotes, too.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for unit in text.encode_utf16() {
        write!(out, "\\u{unit:04x}").unwrap();
    }
    out + "\""
}

/// As YAML writes it: `\u` of a pair is none there.
fn in_yaml(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        write!(out, "\\U{:08x}", u32::from(c)).unwrap();
    }
    out + "\""
}

fn assert_plain(desk: &Desk, args: &[&str]) -> String {
    let (_, out, said) = jinwi(desk.path(), args);
    let text = out + &said;
    let bad = text.char_indices().find(|(_, c)| *c != '\n' && jinwi::diag::characters::is_hidden(*c));
    if let Some((at, c)) = bad {
        let around: String =
            text[..at].chars().rev().take(80).collect::<Vec<_>>().into_iter().rev().collect();
        panic!("{args:?}: U+{:04X} after {around:?}", u32::from(c));
    }
    let forged = text.lines().find(|line| line.trim_start().starts_with("FORGED"));
    assert_eq!(forged, None, "{args:?}: {text}");
    text
}

/// The small guide, with hostile names of files, values, keys and texts.
fn hostile() -> Desk {
    let desk = small();
    let mut yaml = String::new();
    for (number, text) in HOSTILE.iter().enumerate() {
        let value = in_yaml(text);
        writeln!(yaml, "{value}: {value}").unwrap();
        let word = format!(
            "id: BAD-{number}\nstatus: {value}\nshape: {value}\nowner: {value}\nhs: [{value}]\nitems: [{{gtin: {value}}}]\nrevision: {{number: {value}, date: {value}}}\nbrand: {value}\nmain_photo: {value}\nphotos: [{{id: {value}, file: {value}}}]\n"
        );
        desk.write(&format!("products/food/bad-{number}/dossier.yaml"), word);
        desk.write(
            &format!("products/food/bad-{number}/ko.md"),
            format!("---\nname: {value}\n---\n\n## {text} {{#{text}}}\n[{text}]({text})\n"),
        );
        desk.write(&format!("products/food/bad-{number}/{}.txt", text.replace('/', "-")), "");
        desk.write(&format!("products/food/{}/dossier.yaml", text.replace('/', "-")), "id: X\n");
        desk.write(
            &format!("products/food/raw-{number}/dossier.yaml"),
            format!("id: {text}\nstatus: {text}\n{text}\n"),
        );
    }
    desk.write("brands/other/brand.yaml", yaml);
    desk
}

#[test]
#[cfg(unix)]
fn no_command_on_hostile_content_prints_what_it_holds_as_it_is() {
    let desk = hostile();
    let said = assert_plain(&desk, &["check", "--no-cache"]);
    // What is written out is there to be read.
    assert!(said.contains("\\u{202e}txt.exe") && said.contains("\\u{1b}[2J"), "{said}");
    for args in [
        &["check", "--no-cache", "--lang", "ko"][..],
        &["build", "--no-cache"],
        &["build", "--no-cache", "--edition", HOSTILE[14]],
        &["status"],
        &["translate", "status"],
        &["translate", "export", "--to", HOSTILE[0]],
        &["explain", HOSTILE[14]],
        &["new", "brand", HOSTILE[14]],
        &["check", "--content", HOSTILE[15]],
        &["check", HOSTILE[0]],
        &["check", "--date", HOSTILE[16]],
    ] {
        assert_plain(&desk, args);
    }
}

#[test]
#[cfg(unix)]
fn neither_sheets_nor_records_nor_copies_print_what_they_hold_as_it_is() {
    let desk = small();
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let row = HOSTILE.iter().map(|text| cell(text)).collect::<Vec<_>>().join(",");
    fs::write(desk.path().join("sheet.csv"), format!("id,hs,kind,{row}\nCOS-0001,{row}\n{row}\n")).unwrap();
    let mut map = String::from("columns: {id: id, hs: hs, kind: kind}\nvalues:\n  kind:\n");
    for text in HOSTILE {
        writeln!(map, "    {}: {}", in_yaml(text), in_yaml(text)).unwrap();
    }
    fs::write(desk.path().join("map.yaml"), map).unwrap();
    fs::write(desk.path().join("sound.yaml"), "columns: {id: id, hs: hs, kind: kind}\n").unwrap();
    for map in ["map.yaml", "sound.yaml"] {
        assert_plain(&desk, &["import", "sheet.csv", "--map", map]);
    }

    let vectors = fs::read_to_string("tests/vectors/records.json").unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&vectors).unwrap();
    for (number, text) in HOSTILE.iter().enumerate() {
        let folder = desk.path().join("records");
        fs::create_dir_all(&folder).unwrap();
        let mut record = vectors["base"].clone();
        record["dossier"]["id"] = (*text).into();
        record["market"] = (*text).into();
        fs::write(folder.join(format!("{number}{}.json", text.replace('/', "-"))), record.to_string())
            .unwrap();
        let mut sound = vectors["base"].clone();
        sound["consignment"]["name"] = (*text).into();
        fs::write(folder.join(format!("sound-{number}.json")), sound.to_string()).unwrap();
    }
    assert_plain(&desk, &["records", "records"]);

    let (code, _, said) = jinwi(desk.path(), &["build", "--no-cache", "--edition", "public"]);
    assert_eq!(code, 0, "{said}");
    let edition = desk.path().join("dist/edition.json");
    let sound = fs::read_to_string(&edition).unwrap();
    for text in HOSTILE {
        let text = quoted(text);
        let hostile = sound.replace("\"public\"", &text).replace("\"test-guide\"", &text);
        assert_ne!(hostile, sound);
        fs::write(&edition, hostile).unwrap();
        assert_plain(&desk, &["verify", "dist"]);
    }
    assert_plain(&desk, &["build", "--no-cache", "--edition", "public"]);
}
