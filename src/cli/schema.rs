//! `jinwi schema`: what editors' editors complete and check by.
//!
//! **Invariant:** writes schemas alone, only where it is told to, and all or none where one of them would replace what is not ours.

use std::fs;
use std::path::PathBuf;

use clap::ArgMatches;

use super::{CLEAN, message};
use crate::authoring::file::{NoPlace, Place};
use crate::authoring::schema::{fields, is_as_written, schemas, text};
use crate::authoring::words::{MessageLanguage, MessageWords};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    if matches.get_flag("fields") {
        for (name, schema) in schemas(&|record, field, english| words.field(record, field, english)) {
            message::out(&format!("{name}.yaml\n"));
            for (path, is_required, about, choice) in fields(&schema) {
                let mark = if is_required { "*" } else { " " };
                let choice: Vec<_> = choice.iter().map(|word| format!("`{word}`")).collect();
                let choice = match &choice[..] {
                    [] => String::new(),
                    choice => format!(" {}", words.say("field-choice", &[("words", &choice.join(", "))])),
                };
                message::out(&format!("{mark} {path}: {about}{choice}\n"));
            }
        }
        return CLEAN;
    }
    let out: &PathBuf = matches.get_one("out").expect("`--out` has a default");
    let korean = MessageWords::new(MessageLanguage::Ko);
    // An editor's editor asks for no language: its help says both.
    let both = |record: &str, field: &str, english: &str| {
        format!("{}\n{english}", korean.field(record, field, english))
    };
    let mut made = Vec::new();
    for (name, schema) in schemas(&both) {
        let path = out.join(format!("{name}.schema.json"));
        match Place::find(&path, &[], &is_as_written) {
            Ok(place) => made.push((place, text(schema))),
            Err(NoPlace::Io(error)) => return message::no_writing(words, &path, &error.to_string()),
            Err(error) => return message::no_place(words, &path, &error),
        }
    }
    for (place, text) in made {
        if let Err(error) = fs::create_dir_all(out).and_then(|()| place.write(&text)) {
            return message::no_writing(words, place.path(), &error.to_string());
        }
        message::line(&words.say("schema-written", &[("path", &message::path(place.path()))]));
    }
    CLEAN
}
