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
    "css/base.css",
    "css/layout.css",
    "css/components.css",
    "css/compare.css",
    "css/search.css",
    "css/print.css",
];

/// The scripts of every page, after `edition.js`.
pub(super) const SCRIPTS: &[&str] = &["js/banner.js", "js/pictures.js", "js/search.js"];

/// The scripts of pages with pictures to compare.
pub(super) const COMPARE_SCRIPTS: &[&str] =
    &["js/compare-view.js", "js/compare-page.js", "js/compare-hand.js", "js/compare.js"];

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
                .map(|(name, bytes)| (format!("{folder}/{name}"), bytes.to_vec())),
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
