//! Every rule has a case: what an editor gets wrong, and what is said about it.
//!
//! A case is a file `tests/faults/<rule>.txt` of edits to the valid content of `tests/faults/base.txt` and of the
//! diagnostics, all of them, that must follow:
//!
//! ```text
//! edit <path>          the next lines `- old` and `+ new` replace text in the file
//! write <path>         the next lines `| text` are the file's lines
//! photo <path> <what>  writes a picture: plain, small, or one of the faults in `pictures`
//! delete <path>
//! expect <rule> <path>[:<line>:<column>] [<what is marked>]
//! ```
//!
//! `CASE=quotes` looks at the cases alone whose name holds that word.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common;
use crate::common::{Desk, photo};
use jinwi::diag::{Diagnostic, RULES};

/// Rules whose faults cannot be written as files: what they need instead.
const RECORDS: &str = "no content: src/authoring/records";

const SHEET: &str = "no content: src/authoring/sheet";

const XLIFF: &str = "no content: src/authoring/translate";

const ELSEWHERE: &[(&str, &str)] = &[
    ("unsafe-file", "a symbolic link: src/source"),
    ("twin-names", "a file system that tells case: src/source"),
    ("not-utf8", "bytes that are no text: src/load/text.rs"),
    ("file-too-large", "a mebibyte of text: below"),
    ("text-explodes", "a large table: src/load/markdown"),
    ("record-syntax", RECORDS),
    ("record-newer", RECORDS),
    ("record-value", RECORDS),
    ("record-doubtful", RECORDS),
    ("record-again", RECORDS),
    ("xliff-syntax", XLIFF),
    ("xliff-record", XLIFF),
    ("unit-refused", XLIFF),
    ("part-left", XLIFF),
    ("hangul-kept", XLIFF),
    ("bad-mapping", SHEET),
    ("sheet-refused", SHEET),
    ("row-refused", SHEET),
];

fn apply(desk: &Desk, script: &str) -> Vec<String> {
    let mut expected = Vec::new();
    let mut lines = script.lines().peekable();
    while let Some(line) = lines.next() {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb {
            "edit" => {
                let mut take = |mark: &str| {
                    let mut text = Vec::new();
                    while let Some(line) = lines.next_if(|line| line.starts_with(mark)) {
                        text.push(line[mark.len()..].strip_prefix(' ').unwrap_or(&line[mark.len()..]));
                    }
                    text.join("\n")
                };
                let (from, to) = (take("-"), take("+"));
                desk.edit(rest, &from, &to);
            }
            "write" => {
                let mut text = String::new();
                while let Some(line) = lines.next_if(|line| line.starts_with('|')) {
                    text.push_str(line[1..].strip_prefix(' ').unwrap_or(&line[1..]));
                    text.push('\n');
                }
                desk.write(rest, text);
            }
            "photo" => {
                let (path, what) = rest.split_once(' ').unwrap();
                desk.write(path, picture(what));
            }
            "delete" => fs::remove_file(desk.content().join(rest)).unwrap(),
            "expect" => expected.push(rest.to_owned()),
            "" | "#" => {}
            other => panic!("no such verb: {other}"),
        }
    }
    expected
}

fn picture(what: &str) -> Vec<u8> {
    let plain = photo([10, 20, 30], "");
    match what {
        "plain" => plain,
        "other" => photo([200, 20, 30], ""),
        "small" => {
            let mut bytes = Vec::new();
            image::RgbImage::new(400, 300)
                .write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png)
                .unwrap();
            bytes
        }
        "blurred" => blurred(),
        "truncated" => plain[..plain.len() / 2].to_vec(),
        "heic" => b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(),
        "html" => b"<!doctype html><script>alert(1)</script>".to_vec(),
        "bomb" => {
            // The header alone: 30,000 by 30,000 pixels.
            let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0".to_vec();
            let crc = crc32(&bytes[12..]);
            bytes.extend(crc.to_be_bytes());
            bytes.extend(b"\0\0\0\0IDAT\x35\xAF\x06\x1E\0\0\0\0IEND\xAE\x42\x60\x82");
            bytes
        }
        other => panic!("no such picture: {other}"),
    }
}

/// Stripes that run into each other over a tenth of the picture.
fn blurred() -> Vec<u8> {
    let stripe = |x: u32| (f64::from(x) / 100.0).sin().mul_add(100.0, 128.0) as u8;
    let mut bytes = Vec::new();
    image::RgbImage::from_fn(1000, 800, |x, y| image::Rgb([stripe(x), stripe(y), 90]))
        .write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png)
        .unwrap();
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 })
    };
    !bytes.iter().fold(!0, step)
}

/// How a diagnostic is written in a case.
fn written(desk: &Desk, diagnostic: &Diagnostic) -> String {
    let (origin, code) = (&diagnostic.origin, diagnostic.rule.code());
    let span = origin.span;
    if span.line == 0 {
        return format!("{code} {}", origin.file);
    }
    let text = fs::read_to_string(desk.content().join(&*origin.file)).unwrap();
    let line = text.lines().nth(span.line as usize - 1).unwrap_or("");
    let marked: String = line.chars().skip(span.column as usize - 1).take(span.length as usize).collect();
    format!("{code} {}:{}:{} {marked}", origin.file, span.line, span.column).trim_end().to_owned()
}

fn base() -> Desk {
    let desk = Desk::new::<&str, &str>([]);
    let expected = apply(&desk, &fs::read_to_string("tests/faults/base.txt").unwrap());
    assert_eq!(expected, Vec::<String>::new());
    desk
}

#[test]
fn the_base_has_no_faults() {
    let desk = base();
    let found: Vec<_> = desk.check().iter().map(|d| written(&desk, d)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_case_says_what_it_must() {
    let mut failures = Vec::new();
    let mut covered: BTreeSet<String> = ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()).collect();
    let mut cases: Vec<_> = fs::read_dir("tests/faults").unwrap().map(|e| e.unwrap().path()).collect();
    cases.sort();
    let only = std::env::var("CASE").unwrap_or_default();
    cases.retain(|path| path.file_stem().unwrap() != "base" && name(path).contains(&only));
    for case in &cases {
        let desk = base();
        let mut expected = apply(&desk, &fs::read_to_string(case).unwrap());
        let mut found: Vec<_> = desk.check().iter().map(|d| written(&desk, d)).collect();
        covered.extend(expected.iter().map(|line| line.split(' ').next().unwrap().to_owned()));
        expected.sort();
        found.sort();
        if expected != found {
            failures.push(format!("{}:\n  expected {expected:#?}\n  found {found:#?}", name(case)));
        }
    }
    let uncovered: Vec<_> =
        RULES.iter().map(|rule| rule.code()).filter(|code| !covered.contains(*code)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(uncovered.is_empty() || !only.is_empty(), "rules without a case: {uncovered:?}");
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn a_mebibyte_of_text_is_refused() {
    let desk = base();
    desk.write("products/cosmetics/cream/en.md", "x".repeat((1 << 20) + 1));
    let found: Vec<_> = desk.check().iter().map(|d| written(&desk, d)).collect();
    assert!(found.contains(&"file-too-large products/cosmetics/cream/en.md".to_owned()), "{found:?}");
}

/// What a file of faults leads to is bounded by its kinds, whatever their number; and none goes uncounted.
#[test]
fn a_mebibyte_of_faults_is_told_shortly_and_counted() {
    use std::fmt::Write as _;

    let fields = (0..80_000).fold(String::new(), |mut text, n| {
        writeln!(text, "f{n}: 1").unwrap();
        text
    });
    let links = "[a](x:y) ".repeat(80_000);
    let values = format!("infringements: [{}]\n", "x,".repeat(400_000));
    for (file, text, rule, count) in [
        ("brands/haneul/brand.yaml", fields, "unknown-field", 80_000),
        (
            "brands/haneul/en.md",
            format!("---\nname: a\nsource_revision: 1\n---\n{links}\n"),
            "link-refused",
            80_000,
        ),
        ("products/cosmetics/cream/dossier.yaml", values, "unknown-value", 400_000),
    ] {
        let desk = base();
        desk.write(file, text);
        let found = desk.check();
        assert!(found.len() < 200, "{file}: {} diagnostics", found.len());
        let of: Vec<_> = found.iter().filter(|d| d.rule.code() == rule).cloned().collect();
        assert_eq!(count, jinwi::diag::count(&of, jinwi::diag::Severity::Error), "{file}");
    }
}

#[test]
fn faults_stop_a_build_before_it_touches_the_copy() {
    let desk = base();
    let before = desk.copy("public");
    desk.edit("products/cosmetics/cream/dossier.yaml", "brand: haneul", "brand: heanul");
    let outcome = desk.build("public", "out-public");
    assert!(outcome.built.is_none());
    assert!(common::tree(&desk.path().join("out-public")) == before);
}
