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

/// A guide of four dossiers in two languages and three editions; `balm` links to `cream`, `tea` is of another brand and kind, and
/// `serum` is not for the public.
fn guide() -> Desk {
    let desk = small();
    desk.edit("guide.yaml", "  customs: {", "  partner: {audience: partner}\n  customs: {");
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
    let hidden = [("status: published\nvisibility: public", "status: published\nvisibility: partner")];
    copy("products/cosmetics/serum", "COS-0003", "하늘 세럼", "Haneul Serum", "9520123456801", &hidden);
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

const EDITIONS: [&str; 3] = ["public", "partner", "customs"];

/// What a build made, and how much of that came out otherwise than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Made {
    steps: Steps,
    pages: usize,
    pockets: usize,
}

/// One edition of the desk's guide, with pocket packs, built upon what was there before, and from nothing; `None` where faults stop
/// both.
fn made(desk: &Desk, edition: &str, day: &str) -> Option<Made> {
    let today = Date::parse(day).unwrap();
    let options = |out: &str| Options {
        day: pipeline::Day { asked: Some(today), clock: today },
        ..desk.options(edition, out)
    };
    let build = |out: &str, cache: &Cache| {
        pipeline::build(&Inputs::read(&desk.content()).unwrap(), &options(out), cache, &Silent).unwrap()
    };
    let out = format!("out-{edition}");
    let _ = fs::create_dir_all(desk.path().join(&out));
    let before = tree(&desk.path().join(&out));
    let upon = build(&out, &desk.cache());
    let _ = fs::remove_dir_all(desk.path().join("clean"));
    let clean = build("clean", &Cache::none());
    assert_eq!(upon.checked.diagnostics, clean.checked.diagnostics);
    let after = tree(&desk.path().join(&out));
    let Some(built) = upon.built else {
        assert!(clean.built.is_none());
        assert_eq!(after, before, "the old copy must stand");
        return None;
    };
    same(&after, &tree(&desk.path().join("clean")));
    let other = |is_pack: bool| {
        let of_sort = after
            .iter()
            .filter(|(path, _)| path.ends_with(".html") && path.starts_with("pocket/") == is_pack);
        of_sort.filter(|(path, bytes)| before.get(*path) != Some(*bytes)).count()
    };
    Some(Made { steps: built.steps, pages: other(false), pockets: other(true) })
}

/// The customs edition, which holds all.
fn both(desk: &Desk, day: &str) -> Option<Steps> {
    made(desk, "customs", day).map(|made| made.steps)
}

/// What each edition comes to, in words; `None` where faults stop all.
fn editions(desk: &Desk, day: &str) -> Option<String> {
    let all: Vec<Option<String>> =
        EDITIONS.iter().map(|edition| made(desk, edition, day).map(told)).collect();
    assert!(all.iter().all(Option::is_some) || all.iter().all(Option::is_none), "{all:?}");
    all.into_iter().collect::<Option<Vec<String>>>().map(|all| all.join(" | "))
}

/// Pages and packs made, and of how many of them the bytes changed where those are not all; then what else was made.
fn told(Made { steps, pages, pockets }: Made) -> String {
    let of = |made: usize, changed: usize| {
        if made == changed { made.to_string() } else { format!("{made}({changed})") }
    };
    let mut told = format!("{} {}", of(steps.pages, pages), of(steps.pockets, pockets));
    let others = [(steps.search, " search"), (steps.fonts, " font"), (steps.pictures.min(1), " pictures")];
    others.iter().filter(|(count, _)| *count > 0).for_each(|(_, word)| told.push_str(word));
    told
}

fn same(upon: &BTreeMap<String, Vec<u8>>, clean: &BTreeMap<String, Vec<u8>>) {
    let names: Vec<_> = upon.keys().filter(|path| clean.get(*path) != upon.get(*path)).collect();
    assert_eq!(names, Vec::<&String>::new(), "files that are stale");
    let missing: Vec<_> = clean.keys().filter(|path| !upon.contains_key(*path)).collect();
    assert_eq!(missing, Vec::<&String>::new(), "files that are missing");
}

const DAY: &str = "2026-11-01";
const FIRST: &str = "";
const A_DAY: &str = "";
const YEARS: &str = "";
const CREAM: &str = "products/cosmetics/cream";

const LATER: &str = "2026-11-02";

/// An edit, and what is made in each edition for it, as [`told`] says it.
type Scripted = (&'static str, fn(&Desk), &'static str);

/// What a page or a pack is made again for though its bytes come out as before, where a number stands in brackets: a dossier's own
/// pages, handbooks and packs ask for the whole of it, in every language, and for the whole of its brand; and what stands beside
/// the content enters all pages.
const SCRIPT: [Scripted; 30] = [
    ("nothing", |_| {}, ""),
    (
        "a comment",
        |desk| desk.edit(&format!("{CREAM}/dossier.yaml"), "id: COS-0001", "# A comment.\nid: COS-0001"),
        "",
    ),
    ("a word of the source text", |desk| desk.edit(&format!("{CREAM}/ko.md"), "보는 법", "보는 방법"), ""),
    ("a syllable that no page had", |desk| desk.edit(&format!("{CREAM}/ko.md"), "보는", "뷁 보는"), ""),
    (
        "a word of a translation",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "How to look", "Where to look"),
        "",
    ),
    (
        "a word for customs alone",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "For customs", "To customs"),
        "",
    ),
    (
        "a name in a translation",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "name: Haneul Cream", "name: Cream"),
        "",
    ),
    ("one line in a translation", |desk| desk.edit(&format!("{CREAM}/en.md"), "One line", "A line"), ""),
    ("the size of an item", |desk| desk.edit(&format!("{CREAM}/dossier.yaml"), "50 mL", "60 mL"), ""),
    ("a photo", |desk| desk.write(&format!("{CREAM}/photos/fake.jpg"), common::photo([9, 200, 9], "")), ""),
    (
        "the main photo",
        |desk| desk.write(&format!("{CREAM}/photos/front.jpg"), common::photo([9, 9, 200], "")),
        "",
    ),
    (
        "the region of a pair",
        |desk| desk.edit(&format!("{CREAM}/dossier.yaml"), "[0.1, 0.1, 0.2, 0.2]", "[0.2, 0.2, 0.3, 0.3]"),
        "",
    ),
    (
        "a point fewer for all but customs",
        |desk| {
            desk.edit(
                &format!("{CREAM}/dossier.yaml"),
                "decisive\n    visibility: public",
                "decisive\n    visibility: customs",
            );
        },
        "",
    ),
    (
        "the point again",
        |desk| {
            desk.edit(
                &format!("{CREAM}/dossier.yaml"),
                "decisive\n    visibility: customs",
                "decisive\n    visibility: public",
            );
        },
        "",
    ),
    (
        "a variant",
        |desk| {
            desk.edit(
                &format!("{CREAM}/dossier.yaml"),
                "photos:\n",
                "  - {id: vn-2025, markets: [VN], from: 2025-01, languages: [vi]}\nphotos:\n",
            );
        },
        "",
    ),
    (
        "the text that a translation was made from",
        |desk| {
            desk.write(&format!("{CREAM}/en.lock.yaml"), "body: |\n  ## 뚜껑 {#cap}\n  다른 법\n");
        },
        "",
    ),
    (
        "another such text",
        |desk| {
            desk.write(
                &format!("{CREAM}/en.lock.yaml"),
                "# Nothing else.\nbody: |\n  ## 뚜껑 {#cap}\n  또 다른 법\n",
            );
        },
        "",
    ),
    (
        "a brand's name in a translation",
        |desk| desk.edit("brands/cha/en.md", "name: Chabat", "name: Tea Field"),
        "",
    ),
    (
        "a brand's right holder",
        |desk| desk.edit("brands/haneul/brand.yaml", "Haneul Co.", "Haneul Corp."),
        "",
    ),
    ("the guide's publisher", |desk| desk.edit("guide.yaml", "guide@example.org", "office@example.org"), ""),
    ("the guide's notice", |desk| desk.edit("guide.yaml", "en: Notice", "en: A notice"), ""),
    (
        "the term of a copy",
        |desk| desk.edit("guide.yaml", "edition_valid_days: 180", "edition_valid_days: 90"),
        "",
    ),
    ("a message", |desk| beside(desk, "locales/en.ftl", "nav-az = All products\n"), ""),
    (
        "a template",
        |desk| {
            beside(
                desk,
                "templates/about.html",
                &format!("{{# jinwi templates 1 #}}\n{}", template("about.html")),
            );
        },
        "",
    ),
    ("a style sheet", |desk| beside(desk, "static/css/pocket.css", "p { margin: 0; }\n"), ""),
    ("nothing again", |_| {}, ""),
    (
        "a dossier more",
        |desk| {
            for (path, bytes) in tree(&desk.content().join("products/food/tea")) {
                let text = String::from_utf8(bytes.clone()).map(|text| {
                    let text = text.replace("FOO-0001", "FOO-0002").replace("9520123456818", "9520123456825");
                    text.replace("하늘 차", "하늘 꿀").replace("Haneul Tea", "Haneul Honey").into_bytes()
                });
                desk.write(&format!("products/food/honey/{path}"), text.unwrap_or(bytes));
            }
        },
        "",
    ),
    (
        "it is withdrawn",
        |desk| desk.edit("products/food/honey/dossier.yaml", "status: published", "status: withdrawn"),
        "",
    ),
    ("it is gone", |desk| fs::remove_dir_all(desk.content().join("products/food/honey")).unwrap(), ""),
    (
        "one for some editions becomes public",
        |desk| {
            desk.edit("products/cosmetics/serum/dossier.yaml", "visibility: partner", "visibility: public");
        },
        "",
    ),
];

#[test]
fn no_more_is_made_again_than_an_edit_asks_for() {
    let desk = guide();
    let mut found = vec![("all", editions(&desk, DAY).unwrap(), FIRST)];
    for (what, edit, wanted) in SCRIPT {
        edit(&desk);
        found.push((what, editions(&desk, DAY).unwrap(), wanted));
    }
    // Prints and the front pages bear the day; then a right ends, and a review is due.
    found.push(("a day later", editions(&desk, LATER).unwrap(), A_DAY));
    found.push(("years later", editions(&desk, "2031-05-02").unwrap(), YEARS));
    let other: Vec<_> = found.iter().filter(|(_, found, wanted)| found != wanted).collect();
    assert!(other.is_empty(), "{other:#?}");
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
    let page = desk.path().join("out-customs/en/about/index.html");
    let mut bytes = fs::read(&page).unwrap();
    let last = bytes.len() - 5;
    bytes[last] ^= 1;
    fs::write(&page, bytes).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, 1);
    fs::remove_file(&page).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, 1);
    fs::remove_dir_all(desk.path().join("cache")).unwrap();
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    fs::remove_dir_all(desk.path().join("out-customs")).unwrap();
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
        editions(&desk, &day).unwrap();
        for edit in edits {
            let before = tree(&desk.content());
            apply(&desk, edit, &mut day);
            if editions(&desk, &day).is_none() {
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
