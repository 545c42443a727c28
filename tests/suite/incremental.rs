//! What a build keeps of the one before: after every edit the copy is, byte for byte, what a build from nothing makes, and
//! no more is made again than the edit asks for.
//!
//! `JINWI_ORACLE=200 cargo test --release --test suite incremental` tries as many random sequences of edits; normally it is a few.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common;
use crate::common::{Desk, Silent, small, tree};
use jinwi::domain::Date;
use jinwi::pipeline::{self, Cache, Inputs, Options, Steps};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// A guide of four dossiers in two languages; `balm` links to `cream`, and `tea` is of another brand and kind.
fn guide() -> Desk {
    let desk = small();
    let files = tree(&desk.content());
    let copy = |to: &str, id: &str, hangul: &str, latin: &str, gtin: &str, more: &[(&str, &str)]| {
        for (path, bytes) in &files {
            let Some(file) = path.strip_prefix("products/cosmetics/cream/") else { continue };
            let Ok(text) = String::from_utf8(bytes.clone()) else {
                desk.write(&format!("{to}/{file}"), bytes);
                continue;
            };
            let mut text = text
                .replace("COS-0001", id)
                .replace("하늘 크림", hangul)
                .replace("Haneul Cream", latin)
                .replace("9520123456788", gtin);
            for (from, to) in more {
                text = text.replace(from, to);
            }
            desk.write(&format!("{to}/{file}"), text);
        }
    };
    let link = [
        ("여는 글", "[크림](product:cream#cap)도 보십시오."),
        ("Opening", "See the [cream](product:cream#cap)."),
    ];
    copy("products/cosmetics/balm", "COS-0002", "하늘 밤", "Haneul Balm", "9520123456795", &link);
    copy("products/cosmetics/serum", "COS-0003", "하늘 세럼", "Haneul Serum", "9520123456801", &[]);
    let of_food = [("brand: haneul", "brand: cha"), ("3304.99", "0902.10"), ("shape: jar", "shape: pouch")];
    copy("products/food/tea", "FOO-0001", "하늘 차", "Haneul Tea", "9520123456818", &of_food);
    for (path, bytes) in &files {
        if let Some(file) = path.strip_prefix("brands/haneul/") {
            let text = String::from_utf8(bytes.clone()).unwrap();
            desk.write(
                &format!("brands/cha/{file}"),
                text.replace("하늘", "차밭").replace("Haneul", "Chabat"),
            );
        }
    }
    desk
}

/// The desk's guide built upon what was there before, and from nothing; `None` where faults stop both.
fn both(desk: &Desk, day: &str) -> Option<Steps> {
    let today = Date::parse(day).unwrap();
    let options = |out: &str| Options {
        day: pipeline::Day { asked: Some(today), clock: today },
        pocket: false,
        ..desk.options("customs", out)
    };
    let build = |out: &str, cache: &Cache| {
        pipeline::build(&Inputs::read(&desk.content()).unwrap(), &options(out), cache, &Silent).unwrap()
    };
    let _ = fs::create_dir_all(desk.path().join("out"));
    let before = tree(&desk.path().join("out"));
    let upon = build("out", &desk.cache());
    let _ = fs::remove_dir_all(desk.path().join("clean"));
    let clean = build("clean", &Cache::none());
    assert_eq!(upon.checked.diagnostics, clean.checked.diagnostics);
    let Some(built) = upon.built else {
        assert!(clean.built.is_none());
        assert_eq!(tree(&desk.path().join("out")), before, "the old copy must stand");
        return None;
    };
    same(&tree(&desk.path().join("out")), &tree(&desk.path().join("clean")));
    Some(built.steps)
}

fn same(upon: &BTreeMap<String, Vec<u8>>, clean: &BTreeMap<String, Vec<u8>>) {
    let names: Vec<_> = upon.keys().filter(|path| clean.get(*path) != upon.get(*path)).collect();
    assert_eq!(names, Vec::<&String>::new(), "files that are stale");
    let missing: Vec<_> = clean.keys().filter(|path| !upon.contains_key(*path)).collect();
    assert_eq!(missing, Vec::<&String>::new(), "files that are missing");
}

const DAY: &str = "2026-11-01";
const CREAM: &str = "products/cosmetics/cream";

#[test]
fn no_more_is_made_again_than_an_edit_asks_for() {
    let desk = guide();
    let first = both(&desk, DAY).unwrap();
    assert!(first.pages > 70 && first.search == 1 && first.fonts == 1 && first.pictures > 0, "{first:?}");
    let nothing = Steps::default();
    assert_eq!(both(&desk, DAY), Some(nothing));
    let yaml = format!("{CREAM}/dossier.yaml");
    let (english, korean) = (format!("{CREAM}/en.md"), format!("{CREAM}/ko.md"));

    desk.edit(&yaml, "id: COS-0001", "# A comment.\nid: COS-0001");
    assert_eq!(both(&desk, DAY), Some(nothing), "a comment");

    // Its own pages and its brand's, kind's and country's lists and handbooks, and pages that name it.
    let touched = Steps { search: 1, ..nothing };
    desk.edit(&english, "How to look", "Where to look");
    let steps = both(&desk, DAY).unwrap();
    assert_eq!(steps, Steps { pages: steps.pages, ..touched }, "a word in one language");
    assert!(steps.pages < first.pages * 2 / 3, "{steps:?} of {first:?}");

    desk.edit(&korean, "보는 법", "뷁 보는 법");
    let steps = both(&desk, DAY).unwrap();
    assert_eq!((steps.search, steps.fonts), (1, 1), "a syllable that no page had is a glyph of the font");

    desk.edit(&yaml, "size: \"50 mL\"", "size: \"60 mL\"");
    assert!(both(&desk, DAY).unwrap().pages > 0);

    // The text that the English was made from: its point is out of date, and the pages that show it say so.
    let lock = format!("{CREAM}/en.lock.yaml");
    desk.write(&lock, "body: |\n  ## 뚜껑 {#cap}\n  다른 법\n");
    let locked = both(&desk, DAY).unwrap();
    assert!(locked.pages > 0 && locked.pages < first.pages, "{locked:?}");
    desk.write(&lock, "# Nothing else.\nbody: |\n  ## 뚜껑 {#cap}\n  또 다른 법\n");
    assert_eq!(both(&desk, DAY), Some(nothing), "it is out of date as before");
    fs::remove_file(desk.content().join(&lock)).unwrap();
    both(&desk, DAY).unwrap();

    // What only pages of the tea show.
    desk.edit("products/food/tea/en.md", "How to look", "Where to look");
    let tea = both(&desk, DAY).unwrap();
    assert!(tea.pages < steps.pages, "{tea:?} against {steps:?}: fewer pages name it");

    desk.write(&format!("{CREAM}/photos/front.jpg"), common::photo([9, 200, 9], ""));
    let steps = both(&desk, DAY).unwrap();
    assert!(steps.pictures > 0 && steps.pictures < first.pictures && steps.pages > 0, "{steps:?}");

    // Prints and the front pages bear the day; nothing else does.
    let steps = both(&desk, "2026-11-02").unwrap();
    assert_eq!((steps.pictures, steps.search, steps.fonts), (0, 0, 0));
    assert!(steps.pages > 0 && steps.pages < first.pages / 2, "{steps:?}");
    // A right ends, and a review is due.
    let later = both(&desk, "2031-05-02").unwrap();
    assert!(later.pages > steps.pages, "{later:?}");
    both(&desk, DAY).unwrap();

    // A brand's name stands on the pages of its products, and on no page of another brand's.
    desk.edit("brands/cha/en.md", "name: Chabat", "name: Tea Field");
    let steps = both(&desk, DAY).unwrap();
    assert!(steps.pages > 0 && steps.pages < first.pages / 2, "{steps:?}");

    desk.edit("guide.yaml", "en: Guide", "en: Our Guide");
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages, "the guide's name stands on every page");
    beside(&desk, "templates/about.html", &format!("{{# jinwi templates 1 #}}\n{}", template("about.html")));
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages, "a template");
    beside(&desk, "locales/en.ftl", "nav-az = All products\n");
    both(&desk, DAY).unwrap();
    assert_eq!(both(&desk, DAY), Some(nothing));
    fs::remove_file(desk.path().join("templates/about.html")).unwrap();
    both(&desk, DAY).unwrap();
}

fn template(name: &str) -> String {
    fs::read_to_string(Path::new("templates").join(name)).unwrap()
}

fn beside(desk: &Desk, path: &str, text: &str) {
    let path = desk.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_cache_that_is_damaged_foreign_or_gone_costs_time_alone() {
    let desk = guide();
    let first = both(&desk, DAY).unwrap();
    let pages = desk.path().join("cache/pages");
    let memo = || {
        let mut files = tree(&pages).into_keys();
        pages.join(files.next().unwrap())
    };
    let whole = fs::read(memo()).unwrap();
    for damaged in [&whole[..whole.len() / 2], &[], b"not a memo"] {
        fs::write(memo(), damaged).unwrap();
        assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    }
    // One that is sealed, but of another copy: it knows other pages, or other answers.
    let other = guide();
    other.edit(&format!("{CREAM}/en.md"), "How to look", "Where to look");
    both(&other, DAY).unwrap();
    let foreign = other.path().join("cache/pages");
    let foreign = fs::read(foreign.join(tree(&foreign).into_keys().next().unwrap())).unwrap();
    fs::write(memo(), foreign).unwrap();
    assert!(both(&desk, DAY).unwrap().pages > 0);
    // One that is older than the copy, as a build that was killed before its end leaves it.
    let before = fs::read(memo()).unwrap();
    desk.edit(&format!("{CREAM}/en.md"), "How to look", "Look here");
    both(&desk, DAY).unwrap();
    fs::write(memo(), before).unwrap();
    assert!(both(&desk, DAY).unwrap().pages > 0);
    // Nothing can be kept, as on a disk that is full.
    fs::remove_dir_all(&pages).unwrap();
    fs::write(&pages, "").unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    fs::remove_file(&pages).unwrap();
    both(&desk, DAY).unwrap();
    // A file of the copy that somebody changed, keeping its size: its bytes are looked at.
    let page = desk.path().join("out/en/about/index.html");
    let mut bytes = fs::read(&page).unwrap();
    let last = bytes.len() - 5;
    bytes[last] ^= 1;
    fs::write(&page, bytes).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, 1);
    fs::remove_file(&page).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, 1);
    fs::remove_dir_all(desk.path().join("cache")).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    fs::remove_dir_all(desk.path().join("out")).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
}

/// An edit: which, and where.
type Edit = (usize, usize, u32);

const SLUGS: [&str; 4] = ["cosmetics/cream", "cosmetics/balm", "cosmetics/serum", "food/tea"];

const LEVELS: [&str; 3] = ["public", "partner", "customs"];

/// What editors do to a dossier or around it; `number` makes each its own.
const EDITS: usize = 29;

/// Makes an edit; one that no longer has its place changes nothing.
fn apply(desk: &Desk, (edit, place, number): Edit, day: &mut String) {
    let slug = SLUGS[place % SLUGS.len()];
    let folder = desk.content().join("products").join(slug);
    let at = |file: &str| folder.join(file);
    let replace = |path: &Path, from: &str, to: &str| {
        if let Ok(text) = fs::read_to_string(path) {
            fs::write(path, text.replacen(from, to, 1)).unwrap();
        }
    };
    let line = |file: &str, field: &str, value: String| {
        if let Ok(text) = fs::read_to_string(at(file)) {
            let lines = text.lines().map(|line| {
                if line.starts_with(field) { format!("{field}{value}") } else { line.to_owned() }
            });
            fs::write(at(file), lines.collect::<Vec<_>>().join("\n") + "\n").unwrap();
        }
    };
    let brand = desk.content().join("brands").join(["haneul", "cha"][number as usize % 2]);
    let syllable = char::from_u32(0xAC00 + number % 11172).unwrap();
    match edit {
        0 => replace(&at("en.md"), "look", &format!("look {number}")),
        1 => replace(&at("ko.md"), "법", &format!("법 {syllable}")),
        2 => line("en.md", "name: ", format!("Name {number}")),
        3 => line("ko.md", "name: ", format!("이름 {syllable}")),
        4 => line("en.md", "summary: ", format!("Summary {number}")),
        5 => {
            line("dossier.yaml", "status: ", ["published", "withdrawn", "draft"][number as usize % 3].into())
        }
        6 => line("dossier.yaml", "visibility: ", LEVELS[number as usize % 3].into()),
        7 => line("dossier.yaml", "hs: ", format!("[\"330{}.99\"]", 1 + number % 7)),
        8 => line("dossier.yaml", "shape: ", ["jar", "tube", "box"][number as usize % 3].into()),
        9 => {
            line("dossier.yaml", "names: ", format!("{{hangul: \"하늘 {syllable}\", latin: \"N{number}\"}}"))
        }
        10 => replace(&at("dossier.yaml"), "markets: [KR]", "markets: [KR, VN]"),
        11 => replace(&at("dossier.yaml"), "markets: [KR, VN]", "markets: [TH]"),
        12 => line("dossier.yaml", "brand: ", ["haneul", "cha"][number as usize % 2].into()),
        13 => {
            let _ = fs::write(at("photos/fake.jpg"), common::photo([number.to_le_bytes()[0], 5, 250], ""));
        }
        14 => {
            let _ = fs::remove_dir_all(&folder);
        }
        15 => {
            let _ = fs::remove_file(at("en.md"));
        }
        16 => {
            // The dossier moves to another slug, and the links to it with it.
            let to = desk.content().join("products").join(format!("{slug}-{number}"));
            if folder.exists() && !to.exists() {
                replace(
                    &at("dossier.yaml"),
                    "brand: ",
                    &format!("former_slugs: [{}]\nbrand: ", slug.split('/').next_back().unwrap()),
                );
                fs::rename(&folder, to).unwrap();
            }
        }
        17 => replace(&desk.content().join("guide.yaml"), "{tag: en}]", "{tag: en}, {tag: th}]"),
        18 => replace(&desk.content().join("guide.yaml"), "en: Notice", &format!("en: Notice {number}")),
        19 => beside(desk, "locales/ko.ftl", &format!("nav-az = 모두 {number}\n")),
        20 => *day = Date::parse(day).unwrap().add_days(i64::from(number % 3) * 400 + 1).to_string(),
        21 => replace(&brand.join("en.md"), "name: ", &format!("name: B{number} ")),
        22 => replace(&brand.join("brand.yaml"), "latin: \"", &format!("latin: \"B{number} ")),
        23 => replace(
            &brand.join("brand.yaml"),
            "invented:",
            &format!("visibility: {}\ninvented:", LEVELS[number as usize % 3]),
        ),
        24 => replace(&at("dossier.yaml"), "expires: 2031-05-01", "expires: 2027-05-01"),
        25 => replace(&at("dossier.yaml"), "9520123456", "9520999456"),
        26 => {
            // The text that a translation was made from: the one there is, or another.
            let source = fs::read_to_string(at("ko.md")).unwrap_or_default();
            let body = source.splitn(3, "---\n").nth(2).unwrap_or_default().replace('\n', "\n  ");
            let body = if number % 2 == 0 { body } else { body.replacen("법", "방법", 1) };
            let _ = fs::write(at("en.lock.yaml"), format!("body: |2-\n  {}\n", body.trim_start()));
        }
        27 => {
            let _ = fs::remove_file(at("en.lock.yaml"));
        }
        _ => line("dossier.yaml", "id: ", format!("# {number}\nid: X{place}-{number:04}")),
    }
}

#[test]
fn random_edits_leave_nothing_stale() {
    let cases = std::env::var("JINWI_ORACLE").ok().and_then(|cases| cases.parse().ok()).unwrap_or(3);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let edits = prop::collection::vec((0..EDITS, 0..SLUGS.len(), 0..10_000_u32), 1..8);
    let done = runner.run(&edits, |edits| {
        let desk = guide();
        let mut day = DAY.to_owned();
        both(&desk, &day).unwrap();
        for edit in edits {
            let before = tree(&desk.content());
            apply(&desk, edit, &mut day);
            if both(&desk, &day).is_none() {
                // Faults: the editor takes it back.
                fs::remove_dir_all(desk.content()).unwrap();
                before.iter().for_each(|(path, bytes)| desk.write(path, bytes));
            }
        }
        Ok(())
    });
    if let Err(error) = done {
        panic!("{error}");
    }
}
