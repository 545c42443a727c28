//! Data flows one way: no stage names a later one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// The stages in the order in which data flows through them.
const STAGES: &[&str] = &[
    "diag",
    "domain",
    "source",
    "load",
    "check",
    "model",
    "derive",
    "render",
    "package",
    "pipeline",
    "authoring",
    "serve",
    "cli",
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn files_of(stage: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    rust_files(&Path::new("src").join(stage), &mut files);
    files
}

/// The stages that a source text names as `crate::<stage>`, in `use` lines or elsewhere.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let parts = code.flat_map(|line| line.split("crate::").skip(1));
    parts.flat_map(|rest| match rest.strip_prefix('{') {
        Some(list) => list
            .split([',', '}'])
            .map(|part| part.trim().split("::").next().unwrap_or(""))
            .collect::<Vec<_>>(),
        None => vec![rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or("")],
    })
}

#[test]
fn no_stage_names_a_later_one() {
    for (index, stage) in STAGES.iter().enumerate() {
        for file in files_of(stage) {
            let text = fs::read_to_string(&file).unwrap();
            for other in named(&text) {
                let position = STAGES.iter().position(|name| *name == other);
                assert!(
                    position.is_none_or(|position| position <= index),
                    "{} ({stage}) names {other}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn paths_are_shown_in_one_form() {
    for file in ["authoring", "serve", "cli"].into_iter().flat_map(files_of) {
        let text = fs::read_to_string(&file).unwrap();
        let shows = text.contains(".display()") && !file.ends_with("tests.rs");
        assert!(!shows, "{} shows a path otherwise than by source::shown_path", file.display());
    }
}

#[test]
fn every_folder_is_a_stage() {
    let folders =
        fs::read_dir("src").unwrap().map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    for folder in folders {
        let name = folder.file_name().into_string().unwrap();
        assert!(STAGES.contains(&name.as_str()), "src/{name} has no place in the order of the stages");
    }
}

#[test]
fn every_module_says_what_never_happens_in_it() {
    for stage in STAGES {
        for file in files_of(stage) {
            let text = fs::read_to_string(&file).unwrap();
            let doc: Vec<&str> = text.lines().take_while(|line| line.starts_with("//!")).collect();
            let is_test = file.file_stem().is_some_and(|stem| stem == "tests")
                || file.components().any(|part| part.as_os_str() == "tests");
            assert!(is_test || !doc.is_empty(), "{} has no doc", file.display());
            let leaf = matches!(file.file_stem().and_then(|stem| stem.to_str()), Some("closed"));
            let of_parent = file.strip_prefix("src/check").is_ok() && !file.ends_with("mod.rs");
            if !is_test && !leaf && !of_parent {
                assert!(
                    doc.iter().any(|line| line.contains("**Invariant:**")),
                    "{} states no invariant",
                    file.display()
                );
            }
        }
    }
}
