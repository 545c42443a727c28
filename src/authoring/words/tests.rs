//! Tests over the program's own words.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::*;
use crate::authoring::schema::schemas;
use crate::diag::RULES;
use crate::render::prose::is_hangul;

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
fn every_field_is_said_in_korean_and_no_other_is() {
    let words = MessageWords::new(MessageLanguage::Ko);
    let asked = RefCell::new(BTreeSet::new());
    schemas(&|record, field, english| {
        let said = words.field(record, field, english);
        assert!(said.chars().any(is_hangul), "{record}.{field}: {said}");
        let attribute = if field.is_empty() { String::new() } else { format!(".{field}") };
        asked.borrow_mut().insert(format!("field-{record}{attribute}"));
        said
    });
    assert_eq!(keys(FIELDS_KO), asked.into_inner());
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
