//! What is fed with anything: no bytes of a file may make the program panic, hang or run out of memory.
//!
//! `cargo fuzz run yaml` and so on; `tests/suite/fuzz.rs` runs the corpora in the normal tests.

use jinwi::authoring::records;
use jinwi::check::{Surroundings, check};
use jinwi::domain::{CodePattern, Date, LanguageTag};
use jinwi::load::load;
use jinwi::load::markdown::RecordLink;
use jinwi::package::{PublicKey, read_keys, read_sums, sums_text, verify_key};
use jinwi::render::prose::{Linker, ProseLayout, html};
use jinwi::source::Snapshot;

const GUIDE: &str = "id: g\ntitle: T\npublisher: {name: P}\nnotice: N\nsource_language: ko\nlanguages: [{tag: ko}, {tag: en}]\neditions: {public: {audience: public}}\n";

fn content(files: &[(&str, &[u8])]) -> Snapshot {
    let guide = ("guide.yaml", GUIDE.as_bytes());
    let files = [guide].into_iter().chain(files.iter().copied());
    Snapshot::of(files.map(|(name, bytes)| (name, bytes.to_vec())))
}

fn checked(snapshot: &Snapshot) -> jinwi::load::Content {
    let (content, _) = load(snapshot);
    let today = Date::parse("2026-11-01").expect("a date");
    let surroundings = Surroundings { today, known_tokens: &Default::default(), speaks: &|_| true };
    check(&content, &surroundings);
    content
}

/// Each of the content's YAML files.
pub fn yaml(data: &[u8]) {
    checked(&content(&[("products/food/x/dossier.yaml", data), ("brands/x/brand.yaml", data)]));
    checked(&content(&[("jurisdictions/x/jurisdiction.yaml", data), ("guide.yaml", data)]));
    checked(&content(&[("agencies/x/agency.yaml", data), ("guide.yaml", data)]));
    checked(&content(&[("offices/x/office.yaml", data), ("guide.yaml", data)]));
}

struct Nowhere;

impl Linker for Nowhere {
    fn record(&self, link: &RecordLink) -> Option<String> {
        (link.record_type == jinwi::domain::RecordType::Product).then(|| link.slug.clone())
    }
}

/// A text, and the page made of it.
pub fn markdown(data: &[u8]) {
    let content = checked(&content(&[("products/food/x/ko.md", data), ("brands/x/en.md", data)]));
    let layout = ProseLayout { heading: 2, korean: false, leaves_copy: "" };
    for text in content.records.values().flat_map(|files| files.texts.values()) {
        html(&text.body.opening, layout, &Nowhere);
        for section in &text.body.sections {
            html(&section.title, layout, &Nowhere);
            html(&section.body, layout, &Nowhere);
        }
    }
}

/// A pattern on the first line, and a code on the rest.
pub fn patterns(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (pattern, code) = text.split_once('\n').unwrap_or((text, ""));
    if let Ok(pattern) = CodePattern::parse(pattern) {
        pattern.read(code);
        pattern.read(&pattern.normalise(code));
        pattern.forms(10);
    }
    let _ = LanguageTag::parse(pattern);
}

/// A delta, which comes from anywhere.
pub fn delta(data: &[u8]) {
    let _ = jinwi::package::read_delta(data);
}

/// A saved record of an inspection.
pub fn records(data: &[u8]) {
    records::read(&content(&[("a.json", data)]), Vec::new());
}

/// A list of a copy's files: what is read of it without a fault is what this program writes.
pub fn sums(data: &[u8]) {
    let read = read_sums(data).expect("what is in memory can be read");
    if read.faults.is_empty() {
        assert!(sums_text(read.sums.iter()).as_bytes() == data);
    }
}

/// A key, the one that it signed, and the signature but for its first line.
const KEY: &str = "RWSvfrrGIxeg6lW6sGqtsy0mtoMyYzMXi2beOMuzb1MOnT9jK6KBRkg5";
const NEXT: &str = "RWQorZrnXfSNbJ4lDLcjwIk1oXMlubKphFsmfGgA1IztrRyLNeRXm28a";
const SIGNED: &str = "RWSvfrrGIxeg6kk6YzKJqsxkw14HqnfFS2cPhpLlKsiWz3ttbWILaX+rrt9dP0XKEo0/pXpHxcQBOi3Tiep9tyh3WpSQqeZUGws=\ntrusted comment: jinwi key=6C8DF45DE79AAD28\n/9YK1Bh+MOleGM+Zq1yyE6KMBm1VuJQXOIXFLD8i0PJX9euxtTZnlOTAUEXBxOZMtsSLv/biQxsS39qSQiQ9BQ==\n";

/// A signature file, and behind a NUL a file of keys: only what was signed is taken for signed.
pub fn signature(data: &[u8]) {
    let at = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    let (text, keys) = (&data[..at], data.get(at + 1..).unwrap_or_default());
    let keys = read_keys(&String::from_utf8_lossy(keys)).keys;
    for key in &keys {
        assert!(PublicKey::parse(&key.line()).as_ref() == Some(key));
    }
    let key = PublicKey::parse(KEY).expect("a key");
    let next = PublicKey::parse(NEXT).expect("a key");
    let file = next.file();
    let _ = verify_key(text, file.as_bytes(), next.number, &keys);
    if verify_key(text, file.as_bytes(), next.number, &[key]).is_ok() {
        let signed = text.iter().position(|byte| *byte == b'\n').map(|end| &text[end + 1..]);
        assert!(signed == Some(SIGNED.as_bytes()));
    }
}
