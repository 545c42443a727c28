//! Style sheets and scripts, and the script that holds a copy's dates.
//!
//! **Invariant:** no page but About, the front pages and prints holds a date of the copy, so that a new build of the
//! same content changes `edition.js` alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde_json::json;

use super::scripts;
use super::site::Site;
use crate::diag::{Diagnostic, Origin, Rule, Span};

static CSS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/css");
/// The scripts as `build.rs` made them small.
static JS: Dir<'static> = include_dir!("$OUT_DIR/js");
/// The scripts as they are written, by which an override is known that changes nothing.
static WRITTEN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/js");

/// The style sheets of every page, in the order in which they are linked.
pub(super) const SHEETS: &[&str] = &[
    "css/tokens.css",
    "css/font.css",
    "css/base.css",
    "css/layout.css",
    "css/components.css",
    "css/compare.css",
    "css/search.css",
    "css/checker.css",
    "css/inspect.css",
    "css/card.css",
    "css/print.css",
];

/// The style sheets that a file which stands alone has within it.
pub(super) const POCKET_SHEETS: &[&str] =
    &["css/tokens.css", "css/base.css", "css/components.css", "css/card.css", "css/pocket.css"];

/// The parts that are delivered as `css/components.css`, in the order in which they stand there.
const COMPONENTS: &[&str] = &[
    "words",
    "tags",
    "signs",
    "facts",
    "printed",
    "contents",
    "packs",
    "glance",
    "point",
    "sides",
    "photo",
    "marks",
    "tell",
    "rows",
    "index",
    "pager",
    "numbers",
    "front",
    "fields",
    "look",
    "rights",
    "record",
    "reckoner",
    "place",
    "lesson",
    "glossary",
    "alert",
    "report",
    "recipe",
    "recipient",
];

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

/// What pages link, by its name below `assets/`: the built-in files with `overrides` in their places, which have the names of
/// those in `static/`.
pub(super) fn files(overrides: BTreeMap<String, Vec<u8>>) -> (BTreeMap<String, Vec<u8>>, Vec<Diagnostic>) {
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
    let mut files = scripts::delivered(&sources);
    let components = COMPONENTS.iter().map(|name| sources[&format!("css/components/{name}.css")].as_slice());
    files.insert("css/components.css".to_owned(), joined(components));
    let sheets = SHEETS.iter().chain(POCKET_SHEETS).filter_map(|name| sources.get_key_value(*name));
    files.extend(sheets.map(|(name, sheet)| (name.clone(), sheet.clone())));
    (files, diagnostics)
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

    use super::{COMPONENTS, CSS, files, lean, written};

    #[test]
    fn every_component_s_sheet_is_in_the_list_once() {
        let folder = CSS.get_dir("components").unwrap();
        let files: BTreeSet<_> =
            folder.files().filter_map(|file| file.path().file_stem()?.to_str()).collect();
        assert_eq!(COMPONENTS.iter().copied().collect::<BTreeSet<_>>(), files);
        assert_eq!(COMPONENTS.len(), files.len());
    }

    #[test]
    fn an_override_that_changes_nothing_is_delivered_small() {
        let (small, _) = files(BTreeMap::new());
        for name in ["js/page/banner.js", "css/base.css"] {
            let same = BTreeMap::from([(name.to_owned(), written(name).unwrap().to_vec())]);
            assert!(same[name].len() > small[name].len(), "{name}");
            assert_eq!(files(same).0[name], small[name]);
            let other = BTreeMap::from([(name.to_owned(), b"/* other */".to_vec())]);
            assert_eq!(files(other).0[name], b"/* other */");
        }
    }

    #[test]
    fn comments_and_indentation_stay_behind() {
        let source = "/* What it is.\n * More.\n */\n.a {\n  color: red; /* kept */\n\n  /* One line. */\n  content: \"/* no comment\";\n  top /* within */: 0;\n}\n";
        let expected = ".a {\ncolor: red; /* kept */\ncontent: \"/* no comment\";\ntop /* within */: 0;\n}\n";
        assert_eq!(lean(source), expected);
    }
}
