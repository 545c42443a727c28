//! `jinwi new`: the beginning of a product's dossier, or of another record.
//!
//! **Invariant:** says which files it made, or why none.

use std::path::PathBuf;

use clap::ArgMatches;

use super::asked::today;
use super::{CLEAN, message};
use crate::authoring::new::{Beginning, NotBegun, begin};
use crate::authoring::words::{MessageLanguage, MessageWords};
use crate::domain::{Kind, RecordKey, RecordType, Slug};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    match attempt(matches, words) {
        Ok(code) | Err(code) => code,
    }
}

fn attempt(matches: &ArgMatches, words: &MessageWords) -> Result<u8, u8> {
    let (what, matches) = matches.subcommand().expect("clap asks for one of these");
    let slug = |name: &str| {
        let text: &String = matches.get_one(name)?;
        Some(Slug::parse(text).map_err(|fault| {
            let meant = fault.mended.map_or_else(|| "haneul-cream".to_owned(), |slug| slug.to_string());
            message::refusal(words, "new-bad-slug", &[("slug", text), ("meant", &meant)])
        }))
    };
    let beginning = if what == "product" {
        let own = slug("slug").expect("the slug is required")?;
        let kind: &String = matches.get_one("kind").expect("the kind is required");
        let kind = Kind::parse(kind).expect("clap takes these alone");
        Beginning::Product(kind, own, slug("brand").transpose()?)
    } else {
        let record_type = RecordType::parse(what).expect("there is a subcommand for each type");
        if let Some(key) = RecordKey::only(record_type) {
            Beginning::Other(key)
        } else if record_type.is_by_year() {
            let text: &String = matches.get_one("slug").expect("the slug is required");
            let key = RecordKey::linked(record_type, text).pop();
            // Other years than those of four digits are none that a folder is read by.
            let key = key.filter(|key| RecordKey::of_folder(&key.folder()).as_ref() == Some(key));
            let refused = || message::refusal(words, "new-bad-year", &[("slug", text)]);
            Beginning::Other(key.ok_or_else(refused)?)
        } else {
            let own = slug("slug").expect("the slug is required")?;
            Beginning::Other(RecordKey::of_type(record_type, own))
        }
    };
    let content: &PathBuf = matches.get_one("content").expect("`--content` has a default");
    let today = today(matches, words)?;
    let in_korean = words.language() == MessageLanguage::Ko;
    let begun = begin(content, &beginning, today, in_korean);
    let begun = begun.map_err(|error| {
        let path = message::path(content);
        match &error {
            NotBegun::Taken(folder) => message::refusal(words, "new-taken", &[("folder", folder)]),
            NotBegun::NoBrand(brand) => message::refusal(words, "new-no-brand", &[("brand", brand.as_str())]),
            NotBegun::NoGuide => message::refusal(words, "new-no-guide", &[("path", &path)]),
            NotBegun::Io(reason) => {
                message::refusal(words, "cannot-access", &[("path", &path), ("reason", &reason.to_string())])
            }
        }
    })?;
    for file in &begun.files {
        message::out(&format!("{}\n", message::path(&content.join(file))));
    }
    if let Some(id) = &begun.id {
        message::line(&words.say("new-id", &[("id", id)]));
    }
    message::line(&words.say("new-next", &[]));
    Ok(CLEAN)
}
