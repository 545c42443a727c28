//! Data flows one way: no stage names a later one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jinwi::diag::RULES;

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

/// How many modules lie between the crate and what stands in a file.
fn depth(file: &Path) -> usize {
    let below = file.strip_prefix("src").unwrap().components().count();
    below - usize::from(file.ends_with("mod.rs"))
}

/// The names right below the crate that `text`, in a module so deep, speaks of: after `crate::`, or after as many `super::` as
/// lead there, in `use` lines or elsewhere, on one line or several.
fn named(text: &str, depth: usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = depth;
    let mut code = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        if line.trim_end().ends_with('{') && ["mod ", "pub mod "].iter().any(|begin| line.starts_with(begin))
        {
            // What stands in a module within the file, which is the last thing in it, is one deeper.
            paths(&code, depth, &mut names);
            code.clear();
            depth += 1;
        }
        code.push_str(line);
        code.push('\n');
    }
    paths(&code, depth, &mut names);
    names
}

fn paths(code: &str, depth: usize, names: &mut Vec<String>) {
    let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let code = code.replace(":: ", "::").replace("{ ", "{").replace(", ", ",");
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let is_inner = code[..at].ends_with(|c: char| is_name(c) || c == ':' || c == '$');
        if !is_inner {
            path(&code[at..], depth, names);
        }
    }
}

/// Adds the names right below the crate that a path in a module so deep begins with; 0 is the crate.
fn path(code: &str, depth: usize, names: &mut Vec<String>) {
    if let Some(rest) = code.strip_prefix("crate::") {
        return path(rest, 0, names);
    }
    if let (Some(rest), Some(above)) = (code.strip_prefix("super::"), depth.checked_sub(1)) {
        return path(rest, above, names);
    }
    if let Some(list) = code.strip_prefix('{') {
        let mut open = 0;
        let end = |c: char| {
            open += i32::from(c == '{') - i32::from(c == '}');
            open < 0 || (open == 0 && c == ',')
        };
        // A list's last part ends with the brace that closes it; what follows is another path's.
        for part in list.split_inclusive(end) {
            path(part, depth, names);
            if part.ends_with('}') && part.matches('{').count() < part.matches('}').count() {
                return;
            }
        }
        return;
    }
    let name: String = code.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if depth == 0 && !name.is_empty() {
        names.push(name);
    }
}

#[test]
fn names_are_found_however_they_are_written() {
    for (depth, text, expected) in [
        (1, "use crate::cli::run;", &["cli"][..]),
        (1, "use crate::{cli, serve::{self, X}};\nuse std::{fs, io};", &["cli", "serve"]),
        (1, "use crate::{\n    diag::{A, B},\n    cli,\n};", &["diag", "cli"]),
        (1, "use super::cli::run;", &["cli"]),
        (2, "use super::cli;", &[]),
        (2, "use super::super::cli;\nuse super::{super::serve, form};", &["cli", "serve"]),
        (3, "use super::super::\n    super::{cli,\n serve};", &["cli", "serve"]),
        (1, "    let x = crate::\n        cli::run();", &["cli"]),
        (
            1,
            "//! See [`crate::cli`].\nmod tests {\n    use super::super::cli;\n    use super::serve;\n}",
            &["cli"],
        ),
        (1, "macro_rules! a { () => { $crate::cli } }", &[]),
    ] {
        assert_eq!(named(text, depth), expected, "{text}");
    }
}

#[test]
fn no_stage_names_a_later_one() {
    for (index, stage) in STAGES.iter().enumerate() {
        for file in files_of(stage) {
            let text = fs::read_to_string(&file).unwrap();
            for other in named(&text, depth(&file)) {
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

/// The name of the module that a file is.
fn module(file: &Path) -> String {
    let path = file.strip_prefix("src").unwrap().with_extension("");
    let parts: Vec<&str> =
        path.iter().map(|part| part.to_str().unwrap()).filter(|part| *part != "mod").collect();
    parts.join("::")
}

/// The rules that a source text reports: those that it names but for comparing and for testing.
fn reported(text: &str) -> impl Iterator<Item = String> {
    let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| {
        let found = line.match_indices("Rule::").filter(|(at, _)| {
            let before = &line[..*at];
            !["== ", "!= "].iter().any(|sign| before.ends_with(sign))
                && !before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        });
        found.map(|(at, rule)| {
            line[at + rule.len()..].chars().take_while(char::is_ascii_alphanumeric).collect::<String>()
        })
    })
}

#[test]
fn the_row_of_a_rule_names_the_modules_that_report_it() {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in STAGES.iter().flat_map(|stage| files_of(stage)) {
        let module = module(&file);
        if module == "diag::rule" || module.split("::").any(|part| part == "tests") {
            continue;
        }
        for rule in reported(&fs::read_to_string(&file).unwrap()) {
            found.entry(rule).or_default().insert(module.clone());
        }
    }
    for rule in RULES {
        let named = rule.modules().iter().map(|module| (*module).to_owned()).collect();
        let reporting = found.remove(&format!("{rule:?}")).unwrap_or_default();
        assert_eq!(
            reporting,
            named,
            "`{}` is reported by the first, and its row names the second",
            rule.code()
        );
    }
    found.retain(|name, _| name.starts_with(|c: char| c.is_ascii_uppercase()));
    assert_eq!(found, BTreeMap::new(), "rules that the table does not have");
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
