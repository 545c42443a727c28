//! Tests over the program's own words and its command line.

use std::collections::BTreeSet;

use super::args::command;
use super::words::{DeskLanguage, Words};
use crate::diag::RULES;

const EN: &str = include_str!("../../locales/desk/en.ftl");
const KO: &str = include_str!("../../locales/desk/ko.ftl");

/// Messages and attributes of a Fluent file, as `message` and `message.attribute`.
fn keys(text: &str) -> BTreeSet<String> {
    let mut message = "";
    let mut keys = BTreeSet::new();
    for line in text.lines() {
        if let Some(attribute) = line.trim_start().strip_prefix('.').filter(|_| line.starts_with(' ')) {
            if let Some((name, _)) = attribute.split_once(" =") {
                keys.insert(format!("{message}.{name}"));
            }
        } else if line.starts_with(|c: char| c.is_ascii_lowercase())
            && let Some((name, _)) = line.split_once(" =")
        {
            message = name;
            keys.insert(name.to_owned());
        }
    }
    keys
}

#[test]
fn both_languages_have_every_word() {
    assert_eq!(keys(EN), keys(KO));
}

#[test]
fn every_rule_is_worded() {
    let keys = keys(EN);
    for rule in RULES {
        for part in ["", ".hint", ".explain"] {
            assert!(keys.contains(&format!("{}{part}", rule.code())), "{}{part}", rule.code());
        }
    }
}

#[test]
fn the_command_line_is_sound_in_both_languages() {
    for language in [DeskLanguage::En, DeskLanguage::Ko] {
        let words = Words::new(language);
        let mut command = command(&words);
        command.clone().debug_assert();
        command.build();
        for sub in command.get_subcommands_mut() {
            let help = sub.render_long_help().to_string();
            assert!(!help.contains("help-"), "a word is missing: {help}");
        }
    }
}
