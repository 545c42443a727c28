//! Style sheets and scripts, and the script that holds a copy's dates.
//!
//! **Invariant:** no page but About, the front pages and prints holds a date of the copy, so that a new build of the
//! same content changes `edition.js` alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde_json::json;

use super::site::Site;
use crate::diag::{Diagnostic, Origin, Rule, Span};

static CSS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/css");
static JS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/static/js");

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

/// The script of every page that comes before all other files, and notices which of them are missing.
pub(super) const FIRST_SCRIPT: &str = "js/banner.js";

/// The scripts of every page, after `edition.js`.
pub(super) const SCRIPTS: &[&str] = &["js/pictures.js", "js/search.js"];

/// The scripts of pages with pictures to compare.
pub(super) const COMPARE_SCRIPTS: &[&str] =
    &["js/compare-view.js", "js/compare-page.js", "js/compare-hand.js", "js/compare.js"];

/// The scripts of pages with codes or dates to check.
pub(super) const CHECK_SCRIPTS: &[&str] = &[
    "js/calendar.js",
    "js/code-pattern.js",
    "js/pack-date.js",
    "js/gs1-identifiers.js",
    "js/typed-code.js",
    "js/pack-check.js",
    "js/checker.js",
];

/// The scripts of the form for goods in hand, after those of the checker.
pub(super) const INSPECT_SCRIPTS: &[&str] = &[
    "js/outcome.js",
    "js/record.js",
    "js/record-text.js",
    "js/record-sheet.js",
    "js/inspect-outcome.js",
    "js/inspect-form.js",
    "js/inspect.js",
];

/// The script of pages that name whom to ask.
pub(super) const CONTACT_SCRIPTS: &[&str] = &["js/contacts.js"];

/// The script of prints: a button for those who do not know the browser's.
pub(super) const PRINT_SCRIPTS: &[&str] = &["js/print.js"];

/// The script of the picture grid, after the grid's records.
pub(super) const LOOK_SCRIPTS: &[&str] = &["js/look.js"];

/// The built-in files with `overrides` in their places, by their names below `static/`.
pub(super) fn files(overrides: BTreeMap<String, Vec<u8>>) -> (BTreeMap<String, Vec<u8>>, Vec<Diagnostic>) {
    let mut files = BTreeMap::new();
    for (folder, dir, end) in [("css", &CSS, ".css"), ("js", &JS, ".js")] {
        let named = dir.files().filter_map(|file| Some((file.path().to_str()?, file.contents())));
        files.extend(
            named
                .filter(|(name, _)| name.ends_with(end))
                .map(|(name, bytes)| (format!("{folder}/{name}"), lean(bytes))),
        );
    }
    let mut diagnostics = Vec::new();
    for (name, bytes) in overrides {
        match files.get_mut(&name) {
            Some(file) => *file = bytes,
            // Other folders, such as the fonts', are not for pages to link.
            None if !name.starts_with("css/") && !name.starts_with("js/") => {}
            None => {
                let file: Arc<str> = format!("../static/{name}").into();
                diagnostics.push(Diagnostic::new(Rule::StrayFile, Origin { file, span: Span::FILE }));
            }
        }
    }
    (files, diagnostics)
}

/// A script or style sheet without the lines that are nothing but comment, and without indentation: half of it, of
/// which a page with a search would read 90 KB. The built-in files keep text of several lines out of literals.
fn lean(source: &[u8]) -> Vec<u8> {
    let mut lean = Vec::with_capacity(source.len());
    let mut within = false;
    for line in source.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
        let ends = line.ends_with(b"*/");
        if within || line.is_empty() || line.starts_with(b"//") {
            within &= !ends;
        } else if line.starts_with(b"/*") && (ends || !line.windows(2).any(|pair| pair == b"*/")) {
            within = !ends;
        } else {
            lean.extend_from_slice(line);
            lean.push(b'\n');
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

/// A script that puts `value` under `name` into the one namespace that the copy's scripts share.
pub(super) fn registered(name: &str, value: &serde_json::Value) -> String {
    // JSON is JavaScript but for two line ends, and `<` could end a script if the file were ever put inline.
    let value = value
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    format!("window.jinwi = window.jinwi || {{}};\nwindow.jinwi.{name} = {value};\n")
}

/// A script that puts `value` under `key` into the list `name` of that namespace.
pub(super) fn registered_in(name: &str, key: &str, value: &serde_json::Value) -> String {
    let own = registered("own", value);
    let key = serde_json::Value::from(key);
    format!(
        "{own}window.jinwi.{name} = window.jinwi.{name} || {{}};\nwindow.jinwi.{name}[{key}] = window.jinwi.own;\n"
    )
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn comments_and_indentation_stay_behind() {
        let source = "/** What it is.\n * More.\n */\n(function () {\n  \"use strict\"; // kept\n\n  // Why.\n  /* One line. */\n  /** @type {number} */ (window).x = \"/* no comment\";\n  a /* within */ + b;\n})();\n";
        let expected = "(function () {\n\"use strict\"; // kept\n/** @type {number} */ (window).x = \"/* no comment\";\na /* within */ + b;\n})();\n";
        assert_eq!(String::from_utf8(lean(source.as_bytes())).unwrap(), expected);
    }
}
