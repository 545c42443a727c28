//! Record types of the contract that are not read yet: their folders are known, so that references to them resolve.
//!
//! **Invariant:** nothing below these folders reaches a page.

/// The folders of record types that are not read yet, and the prefix by which links name them.
const TYPES: &[(&str, &str)] = &[
    ("marks", "mark"),
    ("jurisdictions", "jurisdiction"),
    ("offices", "office"),
    ("agencies", "agency"),
    ("platforms", "platform"),
    ("cases", "case"),
    ("statistics", "statistic"),
    ("alerts", "alert"),
    ("agreements", "agreement"),
    ("programmes", "programme"),
    ("primers", "primer"),
];

/// The folder of the record that a file belongs to (`marks/haccp`, `cases/2025/x`), or `glossary.yaml`; `None` for a
/// file that belongs to none.
pub fn record_folder(parts: &[&str]) -> Option<String> {
    match parts {
        ["glossary.yaml"] => Some("glossary.yaml".to_owned()),
        ["cases", year, slug, _, ..] => Some(format!("cases/{year}/{slug}")),
        ["cases", ..] => None,
        [kind, slug, _, ..] if TYPES.iter().any(|(folder, _)| folder == kind) => {
            Some(format!("{kind}/{slug}"))
        }
        _ => None,
    }
}

/// The folder that a link of `kind` (`mark`, `case` …) to `slug` names.
pub fn link_folder(kind: &str, slug: &str) -> Option<String> {
    TYPES.iter().find(|(_, prefix)| *prefix == kind).map(|(folder, _)| format!("{folder}/{slug}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_links_name_the_same_folder() {
        assert_eq!(record_folder(&["marks", "haccp", "mark.yaml"]), link_folder("mark", "haccp"));
        assert_eq!(record_folder(&["cases", "2025", "x", "case.yaml"]), link_folder("case", "2025/x"));
        assert_eq!(record_folder(&["marks", "stray.yaml"]), None);
        assert_eq!(link_folder("product", "x"), None);
    }
}
