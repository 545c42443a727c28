//! What is begun, in a folder that holds a guide.

use super::*;
use crate::diag::{Diagnostic, Rule, Severity};
use crate::pipeline::{Cache, Day, Inputs, Silent, check};

fn today() -> Date {
    Date::parse("2026-11-26").unwrap()
}

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

/// The repository's sample without its dossiers' photos, which no skeleton needs.
fn sample() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let copy = |file: &str| {
        let to = dir.path().join(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(Path::new("content").join(file), to).unwrap();
    };
    for file in ["guide.yaml", "brands/haneulseol/brand.yaml", "brands/haneulseol/ko.md"] {
        copy(file);
    }
    copy("products/cosmetics/haneulseol-cream/dossier.yaml");
    copy("products/cosmetics/mirae-sup-mask/dossier.yaml");
    dir
}

fn faults_of(content: &Path, folder: &str) -> Vec<Diagnostic> {
    let inputs = Inputs::read(content).unwrap();
    let day = Day { asked: Some(today()), clock: today() };
    let found = check(&inputs, day, &Cache::none(), &Silent).diagnostics;
    found.into_iter().filter(|fault| fault.origin.file.starts_with(folder)).collect()
}

#[test]
fn a_product_asks_for_nothing_but_what_is_to_be_filled_in() {
    for in_korean in [true, false] {
        for kind in Kind::ALL {
            let dir = sample();
            let beginning = Beginning::Product(*kind, slug("new-one"), Some(slug("haneulseol")));
            let begun = begin(dir.path(), &beginning, today(), in_korean).unwrap();
            assert_eq!(begun.files.len(), 13, "the facts, and a text in each language of the guide");
            let faults = faults_of(dir.path(), &format!("products/{}/new-one", kind.folder()));
            assert!(!faults.is_empty());
            for fault in &faults {
                let asks = matches!(fault.rule, Rule::MissingField | Rule::NoCheckpoint);
                assert!(asks && fault.severity == Severity::Warning, "{fault:?}");
            }
        }
    }
}

#[test]
fn a_brand_asks_for_its_names_and_its_right_holder() {
    for in_korean in [true, false] {
        let dir = sample();
        begin(dir.path(), &Beginning::Other(RecordKey::brand(slug("new-one"))), today(), in_korean).unwrap();
        let faults = faults_of(dir.path(), "brands/new-one");
        assert!(faults.iter().all(|fault| fault.rule == Rule::MissingField), "{faults:?}");
        // In brand.yaml the name in Hangul and the right holder's; in the text in the source language the name.
        assert_eq!(faults.len(), 3);
    }
}

#[test]
fn each_type_that_is_read_has_a_beginning_that_asks_for_what_is_to_be_filled_in() {
    for record_type in RecordType::ALL.iter().copied().filter(|of| *of != RecordType::Product) {
        for in_korean in [true, false] {
            let dir = sample();
            let name = if record_type.is_by_year() { "2016/new-one" } else { "new-one" };
            let many = || RecordKey::linked(record_type, name).remove(0);
            let key = RecordKey::only(record_type).unwrap_or_else(many);
            let begun = begin(dir.path(), &Beginning::Other(key.clone()), today(), in_korean).unwrap();
            let texts = match record_type {
                _ if record_type.is_one_file() => 0,
                RecordType::Brand => 1,
                _ => 12,
            };
            assert_eq!(begun.files.len(), 1 + texts, "the facts, and a text in each language of the guide");
            let is_of_year = begun.id.is_none_or(|id| id.contains("2016") == record_type.is_by_year());
            assert!(is_of_year, "{key}");
            let folder = key.folder();
            let faults = faults_of(dir.path(), &folder);
            assert!(!faults.is_empty(), "{folder}");
            for fault in &faults {
                assert!(fault.rule == Rule::MissingField, "{fault:?}");
            }
        }
    }
}

#[test]
fn ids_go_on_from_the_highest_of_the_kind() {
    let dir = sample();
    let id = |kind, name: &str| {
        begin(dir.path(), &Beginning::Product(kind, slug(name), None), today(), true).unwrap().id.unwrap()
    };
    assert_eq!(id(Kind::Cosmetics, "one"), "COS-0006");
    assert_eq!(id(Kind::Fish, "two"), "FIS-0001");
    assert_eq!(id(Kind::Fish, "three"), "FIS-0002");
}

#[test]
fn nothing_that_exists_is_touched() {
    let dir = sample();
    let product = |kind, name: &str, brand: Option<&str>| {
        begin(dir.path(), &Beginning::Product(kind, slug(name), brand.map(slug)), today(), true)
    };
    assert!(matches!(product(Kind::Food, "haneulseol-cream", None), Err(NotBegun::Taken(_))));
    assert!(matches!(product(Kind::Food, "new-one", Some("no-brand")), Err(NotBegun::NoBrand(_))));
    assert!(matches!(
        begin(dir.path(), &Beginning::Other(RecordKey::brand(slug("haneulseol"))), today(), true),
        Err(NotBegun::Taken(_))
    ));
    assert!(!dir.path().join("products/food").exists());
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(
        begin(empty.path(), &Beginning::Other(RecordKey::brand(slug("a"))), today(), true),
        Err(NotBegun::NoGuide)
    ));
}

#[test]
fn a_lesson_is_begun_behind_all_others() {
    let dir = sample();
    let mut places = Vec::new();
    for name in ["one", "two"] {
        let key = RecordKey::linked(RecordType::Primer, name).remove(0);
        begin(dir.path(), &Beginning::Other(key.clone()), today(), false).unwrap();
        let file = dir.path().join(key.facts_file());
        let facts = fs::read_to_string(&file).unwrap();
        places.extend(facts.lines().find(|line| line.starts_with("order:")).map(str::to_owned));
        // A record without a name is not read, and has no place.
        fs::write(file, facts.replace("names: {}", "names: {ko: x}")).unwrap();
    }
    assert!(places[0].starts_with("order: 10") && places[1].starts_with("order: 20"), "{places:?}");
}
