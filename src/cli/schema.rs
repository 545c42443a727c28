//! `jinwi schema`: what editors' editors complete and check by.
//!
//! **Invariant:** writes schemas alone, and only where it is told to.

use std::fs;
use std::path::PathBuf;

use clap::ArgMatches;

use super::words::{DeskLanguage, Words};
use super::{CLEAN, say};
use crate::desk::schema::{fields, schemas};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &Words) -> u8 {
    if matches.get_flag("fields") {
        for (name, schema) in schemas(&|record, field, english| words.field(record, field, english)) {
            say::out(&format!("{name}.yaml\n"));
            for (path, is_required, about, choice) in fields(&schema) {
                let mark = if is_required { "*" } else { " " };
                let choice: Vec<_> = choice.iter().map(|word| format!("`{word}`")).collect();
                let choice = match &choice[..] {
                    [] => String::new(),
                    choice => format!(" {}", words.say("field-choice", &[("words", &choice.join(", "))])),
                };
                say::out(&format!("{mark} {path}: {about}{choice}\n"));
            }
        }
        return CLEAN;
    }
    let out: &PathBuf = matches.get_one("out").expect("`--out` has a default");
    let korean = Words::new(DeskLanguage::Ko);
    // An editor's editor asks for no language: its help says both.
    let both = |record: &str, field: &str, english: &str| {
        format!("{}\n{english}", korean.field(record, field, english))
    };
    for (name, schema) in schemas(&both) {
        let path = out.join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
        if let Err(error) = fs::create_dir_all(out).and_then(|()| fs::write(&path, text)) {
            return say::no_access(words, &path, &error.to_string());
        }
        say::line(&words.say("schema-written", &[("path", &say::path(&path))]));
    }
    CLEAN
}
