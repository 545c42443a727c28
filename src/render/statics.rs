//! Style sheets and scripts, and the script that holds a copy's dates.
//!
//! **Invariant:** no page but About, the front pages and prints holds a date of the copy, so that a new build of the
//! same content changes `edition.js` alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde_json::json;

use super::locale::{Arg, Locale};
use super::scripts;
use super::site::Site;
use crate::diag::{Diagnostic, Origin, Rule, Span};

static CSS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/css");
/// The scripts as `build.rs` made them small.
static JS: Dir<'static> = include_dir!("$OUT_DIR/js");
/// The scripts as they are written, by which an override is known that changes nothing.
static WRITTEN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/js");

/// The reader of barcodes, which the page for photos reads when it has one: see static/zxing/README.md. It is as it is made,
/// and nothing for an override.
const READER: (&str, &[u8]) =
    ("js/zxing.js", include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/static/zxing/zxing.js")));

/// The style sheet of every page.
pub(super) const SHEET: &str = "css/guide.css";

/// The sheets that it is made of, in the order in which they stand there.
const SHEETS: &[&str] = &[
    "tokens",
    "font",
    "base",
    "layout",
    "components/words",
    "components/tags",
    "components/signs",
    "components/facts",
    "components/printed",
    "components/contents",
    "components/confusables",
    "components/packs",
    "components/glance",
    "components/point",
    "components/sides",
    "components/photo",
    "components/marks",
    "components/tell",
    "components/rows",
    "components/index",
    "components/pager",
    "components/numbers",
    "components/front",
    "components/fields",
    "components/look",
    "components/tools",
    "components/rights",
    "components/record",
    "components/reckoner",
    "components/place",
    "components/lesson",
    "components/glossary",
    "components/alert",
    "components/report",
    "components/unit",
    "components/recipe",
    "components/recipient",
    "components/scan",
    "compare",
    "compare-own",
    "search",
    "checker",
    "inspect",
    "folds",
    "card",
    "print",
];

/// Whether a file that stands alone has a sheet within it, too: what pages share, and what cards look like.
fn is_of_pockets(sheet: &str) -> bool {
    ["tokens", "base", "card"].contains(&sheet) || sheet.starts_with("components/")
}

/// The sheet that such a file has besides, behind those.
const POCKET: &str = "pocket";

/// Every style sheet and script of `static/`, by its name there, without what a browser passes over.
pub(super) fn built_in() -> impl Iterator<Item = (String, String)> {
    [("css", &CSS), ("js", &JS)].into_iter().flat_map(|(folder, dir)| {
        let files = dir.dirs().chain([dir]).flat_map(Dir::files);
        files.filter_map(move |file| {
            let text = file.contents_utf8()?;
            let text = if folder == "css" { lean(text) } else { text.to_owned() };
            Some((format!("{folder}/{}", file.path().to_str()?), text))
        })
    })
}

/// What pages are given beside their HTML, but for data.
pub(super) struct Statics {
    /// What is the same in every copy, by its name below `assets/`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The scripts of every page, by name, which words come before.
    pub frame: Vec<(&'static str, Vec<u8>)>,
    /// The style sheet within a file that stands alone.
    pub pocket: Vec<u8>,
}

/// The built-in files with `overrides` in their places, which have the names of those in `static/`.
pub(super) fn statics(overrides: BTreeMap<String, Vec<u8>>) -> (Statics, Vec<Diagnostic>) {
    let mut sources: BTreeMap<String, Vec<u8>> =
        built_in().map(|(name, text)| (name, text.into_bytes())).collect();
    let mut diagnostics = Vec::new();
    for (name, bytes) in overrides {
        match sources.get_mut(&name) {
            // A build within the sources finds the built-in files as overrides: these are delivered small there too.
            Some(_) if written(&name) == Some(&bytes) => {}
            Some(file) => *file = bytes,
            // Other folders, such as the fonts', are not for pages to link.
            None if !name.starts_with("css/") && !name.starts_with("js/") => {}
            None => {
                let file: Arc<str> = format!("../static/{name}").into();
                diagnostics.push(Diagnostic::new(Rule::StrayFile, Origin { file, span: Span::FILE }));
            }
        }
    }
    let sheet = |name: &&str| sources[&format!("css/{name}.css")].as_slice();
    let of_pockets = SHEETS.iter().filter(|name| is_of_pockets(name)).chain([&POCKET]);
    let pocket = joined(of_pockets.map(sheet));
    let mut assets = scripts::delivered(&sources);
    assets.insert(READER.0.to_owned(), READER.1.to_vec());
    assets.insert(SHEET.to_owned(), joined(SHEETS.iter().map(sheet)));
    (Statics { assets, frame: scripts::frame(&sources), pocket }, diagnostics)
}

/// A script of every page, behind what it may have to say in a language. More than one of them can say that the others are
/// missing, so that each of them has the words.
pub(super) fn with_words(locale: &Locale, script: &[u8]) -> Vec<u8> {
    let words = [
        ("lost", "picture-lost"),
        ("mixed", "copy-mixed"),
        ("expired", "copy-expired"),
        ("clock", "copy-clock"),
        ("label", "search-label"),
        ("hint", "search-hint"),
        ("scan", "scan-title"),
        ("incomplete", "search-incomplete"),
    ];
    // Dates are in `edition.js` alone: the script puts them in.
    let said =
        words.map(|(name, key)| (name.to_owned(), locale.with(key, &[("date", Arg::Text("{date}"))]).into()));
    let mut whole = registered("words", &serde_json::Value::Object(said.into_iter().collect())).into_bytes();
    whole.extend_from_slice(script);
    whole
}

/// A built-in file as it is written, by its name in `static/`.
fn written(name: &str) -> Option<&'static [u8]> {
    let (folder, path) = name.split_once('/')?;
    let dir = match folder {
        "css" => &CSS,
        "js" => &WRITTEN,
        _ => return None,
    };
    Some(dir.get_file(path)?.contents())
}

/// Files as one. Each begins a line of its own, and without a byte order mark, which would spoil a rule behind it.
pub(super) fn joined<'a>(files: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut whole = Vec::new();
    for file in files {
        whole.extend_from_slice(file.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(file));
        if !whole.ends_with(b"\n") {
            whole.push(b'\n');
        }
    }
    whole
}

/// A style sheet without the lines that are nothing but comment, and without indentation. The built-in files keep text of
/// several lines out of strings.
pub(super) fn lean(source: &str) -> String {
    let mut lean = String::with_capacity(source.len());
    let mut within = false;
    for line in source.split('\n').map(str::trim_ascii) {
        let ends = line.ends_with("*/");
        if within || line.is_empty() {
            within &= !ends;
        } else if line.starts_with("/*") && (ends || !line.contains("*/")) {
            within = !ends;
        } else {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

/// `edition.js`: which copy this is, and its dates.
pub(super) fn edition_script(site: &Site<'_>) -> String {
    let edition = &site.held.edition;
    let facts = json!({
        "guide": site.held.guide.id.value.as_str(),
        "edition": edition.name,
        "built": edition.today.to_string(),
        "valid_until": edition.valid_until.map(|date| date.to_string()),
        "sequence": edition.sequence,
    });
    registered("edition", &facts)
}

/// A script that puts `value` under `name` into `jinwi`, where the copy's scripts look for what the builder writes.
pub(super) fn registered(name: &str, value: &serde_json::Value) -> String {
    // JSON is JavaScript but for two line ends, and `<` could end a script if the file were ever put inline.
    let value = value
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    format!("window.jinwi = window.jinwi || {{}};\nwindow.jinwi.{name} = {value};\n")
}

/// A script that puts `value` under `key` into the list `name` there.
pub(super) fn registered_in(name: &str, key: &str, value: &serde_json::Value) -> String {
    let own = registered("own", value);
    let key = serde_json::Value::from(key);
    format!(
        "{own}window.jinwi.{name} = window.jinwi.{name} || {{}};\nwindow.jinwi.{name}[{key}] = window.jinwi.own;\n"
    )
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{CSS, POCKET, SHEET, SHEETS, is_of_pockets, lean, statics, written};

    #[test]
    fn every_sheet_is_in_the_list_once() {
        let files = CSS.dirs().chain([&CSS]).flat_map(|folder| folder.files());
        let files: BTreeSet<_> =
            files.filter_map(|file| file.path().to_str()?.strip_suffix(".css")).collect();
        assert_eq!(SHEETS.iter().copied().chain([POCKET]).collect::<BTreeSet<_>>(), files);
        assert_eq!(SHEETS.len() + 1, files.len());
        assert!(SHEETS.iter().filter(|sheet| is_of_pockets(sheet)).count() > 20);
    }

    #[test]
    fn an_override_that_changes_nothing_is_delivered_small() {
        let of = |name: &str, text: &[u8]| statics(BTreeMap::from([(name.to_owned(), text.to_vec())])).0;
        let (small, _) = statics(BTreeMap::new());
        let name = "css/base.css";
        assert_eq!(of(name, written(name).unwrap()).assets[SHEET], small.assets[SHEET]);
        let other = of(name, b".other {}");
        assert!(String::from_utf8_lossy(&other.assets[SHEET]).contains("\n.other {}\n"));
        assert!(String::from_utf8_lossy(&other.pocket).contains("\n.other {}\n"));
        let name = "js/page/banner.js";
        assert!(written(name).unwrap().len() > small.frame[0].1.len());
        assert_eq!(of(name, written(name).unwrap()).frame, small.frame);
        assert_eq!(of(name, b"/* other */").frame[0].1, b"/* other */\n");
    }

    #[test]
    fn comments_and_indentation_stay_behind() {
        let source = "/* What it is.\n * More.\n */\n.a {\n  color: red; /* kept */\n\n  /* One line. */\n  content: \"/* no comment\";\n  top /* within */: 0;\n}\n";
        let expected = ".a {\ncolor: red; /* kept */\ncontent: \"/* no comment\";\ntop /* within */: 0;\n}\n";
        assert_eq!(lean(source), expected);
    }
}
