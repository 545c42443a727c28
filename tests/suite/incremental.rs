//! What a build keeps of the one before: after every edit the copy is, byte for byte, what a build from nothing makes, and
//! no more is made again than the edit asks for.
//!
//! `JINWI_ORACLE=200 cargo test --release --test suite incremental` tries as many random sequences of edits; normally it is a few.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::SystemTime;

use crate::common::{Desk, Silent, plain, small, tree};
use jinwi::domain::{Date, LanguageTag, Recipient};
use jinwi::pipeline::{
    self, BuildOptions, Cache, EditionRequest, Inputs, Preview, Progress, Step, Steps, Which,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// A guide of four dossiers in two languages and three editions; `balm` links to `cream`, `tea` is of another brand and kind, and
/// `serum` is not for the public.
fn guide() -> Desk {
    let desk = small();
    desk.edit("guide.yaml", "  customs: {", "  partner: {audience: partner}\n  customs: {");
    desk.edit("guide.yaml", "editions:", "handbooks: [CN, KR, VN]\neditions:");
    let files = tree(&desk.content());
    let copy = |to: &str, id: &str, hangul: &str, latin: &str, gtin: &str, more: &[(&str, &str)]| {
        for (path, bytes) in &files {
            let Some(file) = path.strip_prefix("products/cosmetics/cream/") else { continue };
            let Ok(text) = String::from_utf8(bytes.clone()) else { continue };
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
    for folder in [CREAM, "products/cosmetics/balm", "products/cosmetics/serum", "products/food/tea"] {
        desk.write(&format!("{folder}/photos/front.jpg"), photo([200, 90, 90]));
        desk.write(&format!("{folder}/photos/fake.jpg"), photo([90, 90, 200]));
    }
    desk
}

/// A small photo, for many are cut and encoded here.
fn photo(colour: [u8; 3]) -> Vec<u8> {
    plain(colour, 320, 256)
}

const EDITIONS: [&str; 3] = ["public", "partner", "customs"];

/// What a build made, and how much of that came out otherwise than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Made {
    steps: Steps,
    pages: usize,
    pockets: usize,
}

/// One edition of the desk's guide, with pocket packs, built upon what was there before; `None` where faults stop it. It is held
/// against one that is built with the cache that `other` gives.
fn made(desk: &Desk, edition: &str, day: &str, other: Option<fn(&Desk) -> Cache>) -> Option<Made> {
    let today = Date::parse(day).unwrap();
    let build = |out: &str, cache: &Cache| {
        let day = pipeline::Day { asked: Some(today), clock: today };
        let options = BuildOptions { day, ..desk.options(edition, out) };
        pipeline::build(&Inputs::read(&desk.content()).unwrap(), &options, cache, &Silent).unwrap()
    };
    let out = format!("out-{edition}");
    let _ = fs::create_dir_all(desk.path().join(&out));
    let before = tree(&desk.path().join(&out));
    let upon = build(&out, &desk.cache());
    let after = tree(&desk.path().join(&out));
    if let Some(other) = other {
        let _ = fs::remove_dir_all(desk.path().join("clean"));
        let clean = build("clean", &other(desk));
        assert_eq!(upon.checked.diagnostics, clean.checked.diagnostics);
        assert_eq!(upon.built.is_some(), clean.built.is_some());
        if upon.built.is_some() {
            same(&after, &tree(&desk.path().join("clean")));
        }
    }
    let Some(built) = upon.built else {
        assert_eq!(after, before, "the old copy must stand");
        return None;
    };
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
    made(desk, "customs", day, Some(Desk::fonts)).map(|made| made.steps)
}

/// What each edition comes to, as [`told`] says it; `None` where faults stop all. By `turns` one of them is built from nothing too,
/// and where the oracle is asked for more, each is: the first time with no font at hand.
fn editions(desk: &Desk, day: &str, turns: usize) -> Option<String> {
    let other: fn(&Desk) -> Cache = if turns == 0 { |_| Cache::none() } else { Desk::fonts };
    let held = |place: usize| (place == turns % EDITIONS.len() || oracle().is_some()).then_some(other);
    let editions = EDITIONS.iter().enumerate();
    let all: Vec<Option<String>> =
        editions.map(|(place, edition)| made(desk, edition, day, held(place)).map(told)).collect();
    assert!(all.iter().all(Option::is_some) || all.iter().all(Option::is_none), "{all:?}");
    all.into_iter().collect::<Option<Vec<String>>>().map(|all| all.join(" | "))
}

/// How many random sequences of edits are asked for.
fn oracle() -> Option<u32> {
    std::env::var("JINWI_ORACLE").ok()?.parse().ok()
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
const CREAM: &str = "products/cosmetics/cream";

/// An edit, and what is made in each edition for it, as [`told`] says it.
type Scripted = (&'static str, fn(&Desk), &'static str);

/// What comes out as before is made again because a dossier's own pages, handbooks and packs ask for the whole of it, in every
/// language, and of its brand; because lists ask alike for what only some of them show; and because what the guide says of itself
/// and what stands beside the content enters all.
const SCRIPT: [Scripted; 33] = [
    ("nothing", |_| {}, "0 0 | 0 0 | 0 0"),
    (
        "a comment",
        |desk| desk.edit(&format!("{CREAM}/dossier.yaml"), "id: COS-0001", "# A comment.\nid: COS-0001"),
        "0 0 | 0 0 | 0 0",
    ),
    (
        "a word of the source text",
        |desk| desk.edit(&format!("{CREAM}/ko.md"), "보는 법", "보는 방법"),
        "14(3) 4(2) search | 14(3) 4(2) search | 14(3) 4(2) search",
    ),
    (
        "a syllable that no page had",
        |desk| desk.edit(&format!("{CREAM}/ko.md"), "보는", "뷁 보는"),
        "14(3) 4(2) search font | 14(3) 4(2) search font | 14(3) 4(2) search font",
    ),
    (
        "a word of a translation",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "How to look", "Where to look"),
        "14(2) 4(2) search | 14(2) 4(2) search | 14(2) 4(2) search",
    ),
    (
        "a word for customs alone",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "For customs", "To customs"),
        "0 0 | 0 0 | 14(1) 4(0) search",
    ),
    (
        "a name in a translation",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "name: Haneul Cream", "name: Cream"),
        "29(23) 4(2) search | 30(24) 4(2) search | 30(24) 4(2) search",
    ),
    (
        "one line in a translation",
        |desk| desk.edit(&format!("{CREAM}/en.md"), "One line", "A line"),
        "28(6) 4(0) search | 29(6) 4(0) search | 29(6) 4(0) search",
    ),
    (
        "the size of an item",
        |desk| desk.edit(&format!("{CREAM}/dossier.yaml"), "50 mL", "60 mL"),
        "16 4 search | 16 4 search | 16 4 search",
    ),
    (
        "a photo",
        |desk| desk.write(&format!("{CREAM}/photos/fake.jpg"), photo([9, 200, 9])),
        "14 4 search pictures | 14 4 search | 14 4 search",
    ),
    (
        "the main photo",
        |desk| desk.write(&format!("{CREAM}/photos/front.jpg"), photo([9, 9, 200])),
        "40(33) 4 search pictures | 42(33) 4 search | 42(33) 4 search",
    ),
    (
        "the region of a pair",
        |desk| desk.edit(&format!("{CREAM}/dossier.yaml"), "[0.1, 0.1, 0.2, 0.2]", "[0.2, 0.2, 0.3, 0.3]"),
        "14 4 search pictures | 14 4 search | 14 4 search",
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
        "43(26) 2 search | 45(26) 2 search | 14(4) 4(0) search font",
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
        "47(30) 4 search | 49(30) 4 search | 14(4) 4(0) search",
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
        "24(22) 4 search | 24(22) 4 search | 24(22) 4 search",
    ),
    (
        "the text that a translation was made from",
        |desk| {
            desk.write(&format!("{CREAM}/en.lock.yaml"), "body: |\n  ## 뚜껑 {#cap}\n  다른 법\n");
        },
        "17(8) 4(2) search | 17(8) 4(2) search | 17(8) 4(2) search",
    ),
    (
        "another such text",
        |desk| {
            desk.write(
                &format!("{CREAM}/en.lock.yaml"),
                "# Nothing else.\nbody: |\n  ## 뚜껑 {#cap}\n  또 다른 법\n",
            );
        },
        "0 0 | 0 0 | 0 0",
    ),
    (
        "a brand's name in a translation",
        |desk| desk.edit("brands/cha/en.md", "name: Chabat", "name: Tea Field"),
        "23(11) 4(2) search | 23(11) 4(2) search | 23(11) 4(2) search",
    ),
    (
        "a brand's right holder",
        |desk| desk.edit("brands/haneul/brand.yaml", "Haneul Co.", "Haneul Corp."),
        "28(12) 6(3) search | 34(14) 8(4) search | 34(14) 8(4) search",
    ),
    (
        "the guide's publisher",
        |desk| desk.edit("guide.yaml", "guide@example.org", "office@example.org"),
        "126(2) 10(0) search | 133(2) 12(0) search | 133(2) 12(0) search",
    ),
    (
        "the guide's notice",
        |desk| desk.edit("guide.yaml", "en: Notice", "en: A notice"),
        "126(56) 10(5) search | 133(59) 12(6) search | 133(59) 12(6) search",
    ),
    (
        "the term of a copy",
        |desk| desk.edit("guide.yaml", "edition_valid_days: 180", "edition_valid_days: 90"),
        "26(24) 10 | 28(26) 12 | 28(26) 12",
    ),
    (
        "a message",
        |desk| beside(desk, "locales/en.ftl", "nav-az = All products\n"),
        "126(43) 10(2) search | 133(44) 12(2) search | 133(44) 12(2) search",
    ),
    (
        "a template",
        |desk| {
            beside(
                desk,
                "templates/about.html",
                &format!("{{# jinwi templates 2 #}}\n{}", template("about.html")),
            );
        },
        "126(0) 10(0) search | 133(0) 12(0) search | 133(0) 12(0) search",
    ),
    (
        "a style sheet",
        |desk| beside(desk, "static/css/pocket.css", "p { margin: 0; }\n"),
        "126(0) 10 search | 133(0) 12 search | 133(0) 12 search",
    ),
    ("nothing again", |_| {}, "0 0 | 0 0 | 0 0"),
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
        "47 4 search | 47 4 search | 47 4 search",
    ),
    (
        "it is withdrawn",
        |desk| desk.edit("products/food/honey/dossier.yaml", "status: published", "status: withdrawn"),
        "43(42) 2 search | 43(42) 2 search | 43(42) 2 search",
    ),
    (
        "it is gone",
        |desk| fs::remove_dir_all(desk.content().join("products/food/honey")).unwrap(),
        "18(12) 0 search | 18(12) 0 search | 18(12) 0 search",
    ),
    (
        "one for some editions becomes public",
        |desk| {
            desk.edit("products/cosmetics/serum/dossier.yaml", "visibility: partner", "visibility: public");
        },
        "49 4 search | 14(2) 4(0) search | 14(2) 4(0) search",
    ),
    (
        "a name is near another's",
        |desk| desk.edit("products/cosmetics/balm/dossier.yaml", "하늘 밤", "하늘 셀럼"),
        "44(39) 4 search font | 44(39) 4 search | 44(39) 4 search font",
    ),
    (
        "a dossier says what it is taken for",
        |desk| {
            let stated = "confusable_with: [{product: tea, how: A balm is no tea}]\nhs: ";
            desk.edit("products/cosmetics/balm/dossier.yaml", "hs: ", stated);
        },
        "18(8) 4(0) search | 18(8) 4(0) search | 18(8) 4(0) search",
    ),
    (
        "how the two are told apart",
        |desk| desk.edit("products/cosmetics/balm/dossier.yaml", "A balm is no tea", "Tea is no balm"),
        "18(8) 4(0) search | 18(8) 4(0) search | 18(8) 4(0) search",
    ),
];

#[test]
fn no_more_is_made_again_than_an_edit_asks_for() {
    let desk = guide();
    let mut found = vec![(
        "all",
        editions(&desk, DAY, 0).unwrap(),
        "122 10 search font pictures | 129 12 search font | 129 12 search font",
    )];
    let mut preview = KeptPreview::of(&desk);
    for ((what, edit, wanted), turns) in SCRIPT.into_iter().zip(1..) {
        edit(&desk);
        found.push((what, editions(&desk, DAY, turns).unwrap(), wanted));
        shows_what_was_built(&desk, DAY, &mut preview);
    }
    // Prints and the front pages bear the day; then a right ends, and a review is due.
    found.push(("a day later", editions(&desk, "2026-11-02", 1).unwrap(), "28 12 | 28 12 | 28 12"));
    found.push((
        "years later",
        editions(&desk, "2031-05-02", 2).unwrap(),
        "58 12 search | 58 12 search | 58 12 search",
    ));
    let other: Vec<_> = found.iter().filter(|(_, found, wanted)| found != wanted).collect();
    assert!(other.is_empty(), "{other:#?}");
}

#[test]
fn an_alert_that_ends_is_past_on_pages_and_in_feeds() {
    let desk = guide();
    desk.write(
        "alerts/spring/alert.yaml",
        "id: ALE-S\nstatus: published\nvisibility: public\nowner: MOIP\nrevision: {number: 1, date: 2026-10-01}\nnames: {ko: 주의보}\nsources: [{id: a, title: {en: A}, publisher: P, kind: press, date: 2026-01}]\nissued: 2026-10-01\nexpires: 2026-11-20\nask: {ko: 부탁}\ndossiers: [cream]\n",
    );
    desk.write("alerts/spring/ko.md", "---\nname: 주의보\n---\n글.\n");
    let copy = |path: &str| fs::read_to_string(desk.path().join("out-customs").join(path)).unwrap();
    let places = ["ko/index.html", "ko/feed.xml", "ko/feed.json", "ko/products/cosmetics/cream/index.html"];
    both(&desk, DAY).unwrap();
    // On its last day it holds; each build is held against one from nothing.
    both(&desk, "2026-11-20").unwrap();
    for place in places {
        assert!(copy(place).contains("2026-11-20") || copy(place).contains("ALE-S"), "{place}");
    }
    both(&desk, "2026-11-21").unwrap();
    for place in places {
        assert!(!copy(place).contains("2026-11-20") && !copy(place).contains("ALE-S"), "{place}");
    }
    assert!(copy("ko/alerts/index.html").contains("data-past>"));
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
    let shelf = |name: &str| desk.path().join("cache").join(name);
    let kept = |folder: &Path| folder.join(tree(folder).into_keys().next().unwrap());
    let pages = shelf("pages");
    let memo = || kept(&pages);
    // What is kept of the build as a whole is asked first: without it, all else is.
    let both = |desk: &Desk, day: &str| {
        let _ = fs::remove_dir_all(shelf("builds"));
        both(desk, day)
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
    for folder in [&pages, &shelf("builds")] {
        let _ = fs::remove_dir_all(folder);
        fs::write(folder, "").unwrap();
    }
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    assert_eq!(both(&desk, DAY).unwrap().pages, first.pages);
    fs::remove_file(&pages).unwrap();
    fs::remove_file(shelf("builds")).unwrap();
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

/// Which steps a build went through.
#[derive(Default)]
struct StepsTaken(Mutex<Vec<Step>>);

impl Progress for StepsTaken {
    fn begin(&self, step: Step, _: u64) {
        self.0.lock().unwrap().push(step);
    }
    fn advance(&self) {}
}

/// Writes other bytes of the same size, and leaves the file's time as it was.
fn change_in_place(path: &Path, from: &str, to: &str) {
    assert_eq!(from.len(), to.len());
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{}", path.display());
    let written = fs::metadata(path).unwrap().modified().unwrap();
    fs::write(path, text.replace(from, to)).unwrap();
    fs::File::options().append(true).open(path).unwrap().set_modified(written).unwrap();
}

/// What is done before a build, and what it asks for otherwise.
type Changed = (&'static str, fn(&Desk), fn(BuildOptions) -> BuildOptions);

/// All that a build follows from, changed one by one, and what stands in its copy.
const CHANGED: [Changed; 17] = [
    (
        "a file of the content",
        |desk| change_in_place(&desk.content().join(CREAM).join("en.md"), "look", "Look"),
        |of| of,
    ),
    (
        "its guide",
        |desk| change_in_place(&desk.content().join("guide.yaml"), "en: Notice", "en: notice"),
        |of| of,
    ),
    ("a file that is no record's", |desk| desk.write("stray.txt", "Stray."), |of| of),
    ("a photo", |desk| desk.write(&format!("{CREAM}/photos/fake.jpg"), photo([9, 200, 9])), |of| of),
    ("a file fewer", |desk| fs::remove_file(desk.content().join("stray.txt")).unwrap(), |of| of),
    (
        "a message beside the content",
        |desk| beside(desk, "locales/en.ftl", "nav-az = All products\n"),
        |of| of,
    ),
    ("its bytes", |desk| change_in_place(&desk.path().join("locales/en.ftl"), "All", "ALL"), |of| of),
    ("none", |desk| fs::remove_dir_all(desk.path().join("locales")).unwrap(), |of| of),
    (
        "a page",
        |desk| change_in_place(&desk.path().join("out/en/about/index.html"), "</html>", "</HTML>"),
        |of| of,
    ),
    (
        "what the copy says of itself",
        |desk| change_in_place(&desk.path().join("out/edition.json"), "2026-11-01", "2026-11-09"),
        |of| of,
    ),
    ("a page fewer", |desk| fs::remove_file(desk.path().join("out/en/about/index.html")).unwrap(), |of| of),
    ("no copy", |desk| fs::remove_dir_all(desk.path().join("out")).unwrap(), |of| of),
    ("the day", |_| {}, |of| BuildOptions { day: at("2026-11-02"), ..of }),
    (
        "the languages",
        |_| {},
        |of| BuildOptions {
            languages: Some(vec![LanguageTag::parse("ko").unwrap()]),
            out: of.out.with_file_name("ko"),
            ..of
        },
    ),
    ("no packs", |_| {}, |of| BuildOptions { pocket: false, ..of }),
    ("twins", |_| {}, |of| BuildOptions { precompress: true, ..of }),
    ("a recipient", |_| {}, |of| BuildOptions { recipient: Recipient::parse("17").ok(), ..of }),
];

fn at(day: &str) -> pipeline::Day {
    let today = Date::parse(day).unwrap();
    pipeline::Day { asked: Some(today), clock: today }
}

#[test]
fn a_build_with_nothing_changed_reads_and_works_nothing_out() {
    let desk = guide();
    // Something to tell again.
    desk.edit(&format!("{CREAM}/ko.md"), "보는 법", "보는 법 A\u{430}");
    let build = |options: BuildOptions| {
        let taken = StepsTaken::default();
        let inputs = Inputs::read(&desk.content()).unwrap();
        let outcome = pipeline::build(&inputs, &options, &desk.cache(), &taken).unwrap();
        (outcome, taken.0.into_inner().unwrap())
    };
    let mut found = Vec::new();
    for (what, change, ask) in CHANGED {
        let asked = || ask(desk.options("customs", "out"));
        change(&desk);
        let (first, taken) = build(asked());
        if !taken.contains(&Step::Checking) {
            found.push(what);
        }
        let (second, taken) = build(asked());
        assert_eq!(taken, [], "{what}");
        assert!(!second.checked.diagnostics.is_empty(), "{what}");
        assert_eq!(second.checked.diagnostics, first.checked.diagnostics, "{what}");
        let (first, second) = (first.built.unwrap(), second.built.unwrap());
        let told = |built: &pipeline::Built| {
            (
                built.edition.clone(),
                built.known.clone(),
                built.audience,
                built.dossiers,
                built.pages,
                built.pictures,
                built.summary.edition.clone(),
                built.summary.sums,
            )
        };
        assert_eq!(told(&second), told(&first), "{what}");
        assert_eq!(
            (second.steps, second.summary.written, second.summary.deleted),
            (Steps::default(), 0, 0),
            "{what}"
        );
        let out = asked().out;
        let clean = desk.path().join("clean");
        let _ = fs::remove_dir_all(&clean);
        pipeline::build(
            &Inputs::read(&desk.content()).unwrap(),
            &BuildOptions { out: clean.clone(), ..asked() },
            &desk.fonts(),
            &Silent,
        )
        .unwrap();
        same(&tree(&out), &tree(&clean));
    }
    assert_eq!(found, Vec::<&str>::new(), "changes that went unnoticed");
}

/// An edit: which, and where.
type Edit = (usize, usize, u32);

const SLUGS: [&str; 4] = ["cosmetics/cream", "cosmetics/balm", "cosmetics/serum", "food/tea"];

const LEVELS: [&str; 3] = ["public", "partner", "customs"];

/// What editors do to a dossier or around it; `number` makes each its own.
const EDITS: usize = 31;

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
            let _ = fs::write(at("photos/fake.jpg"), photo([number.to_le_bytes()[0], 5, 250]));
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
        29 => {
            let name = ["살구크림", "살구크린", "살굿크림"][number as usize % 3];
            line("dossier.yaml", "names: ", format!("{{hangul: \"하늘 {name}\", latin: \"N{number}\"}}"));
        }
        28 => replace(&desk.content().join("guide.yaml"), "handbooks: [CN, KR", "handbooks: [TH"),
        _ => line("dossier.yaml", "id: ", format!("# {number}\nid: X{place}-{number:04}")),
    }
}

/// A preview of the customs edition, which remembers from edit to edit.
struct KeptPreview {
    cache: Cache,
    /// The folders as they were read last, and when each file of the content had been written then.
    last: Option<(Inputs, BTreeMap<String, SystemTime>)>,
}

/// What a preview remembers, beside what builds keep for it.
fn remembering(desk: &Desk) -> Cache {
    desk.cache().remembering()
}

impl KeptPreview {
    fn of(desk: &Desk) -> Self {
        Self { cache: remembering(desk), last: None }
    }

    /// Reads the folders again, of which the system told where files changed.
    fn read(&mut self, desk: &Desk) {
        let written = |file: &String| desk.content().join(file).metadata().unwrap().modified().unwrap();
        let files = tree(&desk.content()).into_keys();
        let now: BTreeMap<String, SystemTime> = files.map(|file| (file.clone(), written(&file))).collect();
        let whole = Inputs::read(&desk.content()).unwrap();
        let inputs = match &self.last {
            None => whole,
            Some((inputs, before)) => {
                let all = before.keys().chain(now.keys());
                let changed = all.filter(|file| before.get(*file) != now.get(*file));
                let again = inputs.again(&changed.map(PathBuf::from).collect()).unwrap();
                assert!(again.is_listed_as(&whole));
                again
            }
        };
        self.last = Some((inputs, now));
    }
}

/// Holds a preview that remembers former readings against the copy that was just built, which is known to be what a build from
/// nothing makes: the same faults, and every file with the same bytes, but for the font and what a copy says of itself.
fn shows_what_was_built(desk: &Desk, day: &str, kept: &mut KeptPreview) {
    let asked = EditionRequest {
        edition: Which::Named("customs"),
        languages: None,
        kinds: None,
        day: at(day),
        deny_warnings: false,
        drafts: false,
    };
    kept.read(desk);
    let (inputs, cache) = (&kept.last.as_ref().unwrap().0, &kept.cache);
    let pictures = desk.path().join("pictures-of-preview");
    let (checked, preview) = Preview::of(inputs, &asked, cache, &pictures, &Silent).unwrap();
    let fresh = Preview::of(inputs, &asked, &Cache::none(), &pictures, &Silent).unwrap();
    assert_eq!(checked.diagnostics, fresh.0.diagnostics);
    assert_eq!(preview.is_some(), fresh.1.is_some());
    let Some(preview) = preview else { return };
    let built = tree(&desk.path().join("out-customs"));
    preview.show(cache, |files| {
        for (path, bytes) in &built {
            let is_of_copy = ["SHA256SUMS", "edition.json", "changes.json"].contains(&path.as_str());
            if !is_of_copy && !path.ends_with(".woff2") {
                let shown = files.file(path).unwrap();
                assert!(shown.as_ref() == Some(bytes), "{path} is stale in the preview");
            }
        }
    });
}

/// What is done to one record, and how.
type DoneToOne = (&'static str, fn(&Desk));

/// What changes what is found in another record, or what an edition holds of it.
const AROUND: [DoneToOne; 4] = [
    ("the brand is for customs alone", |desk| {
        desk.edit("brands/haneul/brand.yaml", "invented:", "visibility: customs\ninvented:")
    }),
    ("the brand is for all again", |desk| {
        desk.edit("brands/haneul/brand.yaml", "visibility: customs\ninvented:", "invented:")
    }),
    ("what a link names is gone", |desk| {
        desk.edit(&format!("{CREAM}/dossier.yaml"), "- id: cap\n", "- id: lid\n")
    }),
    ("the record that a link leads to is gone", |desk| {
        fs::remove_dir_all(desk.content().join(CREAM)).unwrap()
    }),
];

#[test]
fn what_is_remembered_of_a_record_follows_those_around_it() {
    let desk = guide();
    let kept = remembering(&desk);
    let shown = |cache: &Cache| {
        let inputs = Inputs::read(&desk.content()).unwrap();
        let asked = EditionRequest {
            edition: Which::Named("public"),
            languages: None,
            kinds: None,
            day: at(DAY),
            deny_warnings: false,
            drafts: false,
        };
        let pictures = desk.path().join("pictures-of-preview");
        let (checked, preview) = Preview::of(&inputs, &asked, cache, &pictures, &Silent).unwrap();
        let front =
            preview.map(|preview| preview.show(cache, |files| files.file("en/az/index.html").unwrap()));
        (checked.diagnostics, front)
    };
    shown(&kept);
    let mut stale = Vec::new();
    for (what, edit) in AROUND {
        edit(&desk);
        let (now, fresh) = (shown(&kept), shown(&Cache::none()));
        if now != fresh {
            stale.push(what);
        }
    }
    assert_eq!(stale, Vec::<&str>::new());
}

#[test]
fn random_edits_leave_nothing_stale() {
    let cases = oracle().unwrap_or(3);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let edits = prop::collection::vec((0..EDITS, 0..SLUGS.len(), 0..10_000_u32), 1..8);
    let done = runner.run(&edits, |edits| {
        let desk = guide();
        let mut day = DAY.to_owned();
        let mut preview = KeptPreview::of(&desk);
        editions(&desk, &day, 0).unwrap();
        shows_what_was_built(&desk, &day, &mut preview);
        for (edit, turns) in edits.into_iter().zip(1..) {
            let before = tree(&desk.content());
            apply(&desk, edit, &mut day);
            let is_built = editions(&desk, &day, turns).is_some();
            shows_what_was_built(&desk, &day, &mut preview);
            if !is_built {
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

/// What [`jinwi::render::Tracked`] looks at is private to its module, so that a page cannot compile that reads past it. This holds the
/// door that is left: nobody hands a page the site itself, nor the one question that stands for all.
#[test]
fn no_page_is_handed_the_site() {
    let mut sources: Vec<(String, Vec<u8>)> = tree(Path::new("src/render/pages")).into_iter().collect();
    for file in ["shell.rs", "prose.rs", "pocket.rs"] {
        sources.push((file.to_owned(), fs::read(Path::new("src/render").join(file)).unwrap()));
    }
    assert!(sources.len() > 20);
    for (file, bytes) in sources {
        let text = String::from_utf8(bytes).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut words = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
        let around =
            words.find(|word| ["Site", "EditionContent", "Assets", "Everything", "unnoted"].contains(word));
        assert_eq!(around, None, "{file}");
    }
}

#[test]
fn a_pack_holds_pictures_of_its_own_dossiers_and_no_other_file() {
    let desk = guide();
    let card = template("pocketcard.html");
    let more = "<img src=\"within:en/index.html\" alt=\"\"><img src=\"within:edition.js\" alt=\"\">";
    beside(&desk, "templates/pocketcard.html", &format!("{card}\n{more}"));
    let copy = desk.copy("customs");
    let packs: Vec<_> = copy.iter().filter(|(path, _)| path.starts_with("pocket/")).collect();
    assert!(packs.len() > 10);
    for (path, bytes) in packs {
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(
            text.matches("<img ").count(),
            text.matches("<img src=\"data:image/jpeg;base64,/9j/").count(),
            "{path}"
        );
    }
}

#[test]
fn packs_made_anew_have_the_fonts_that_were_cut_before() {
    let desk = guide();
    let first = desk.copy("customs");
    let fonts = desk.path().join("cache/font");
    let kept = tree(&fonts);
    assert!(kept.len() > 4, "{} fonts", kept.len());
    // A font that is taken from the cache is marked as in use, by its time.
    for path in kept.keys() {
        File::options()
            .write(true)
            .open(fonts.join(path))
            .unwrap()
            .set_modified(SystemTime::UNIX_EPOCH)
            .unwrap();
    }
    for shelf in ["builds", "pages"] {
        fs::remove_dir_all(desk.path().join("cache").join(shelf)).unwrap();
    }
    assert!(desk.copy("customs") == first);
    assert!(tree(&fonts) == kept);
    let is_unused =
        |path: &&String| fonts.join(path).metadata().unwrap().modified().unwrap() == SystemTime::UNIX_EPOCH;
    assert_eq!(kept.keys().filter(is_unused).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn another_recipient_makes_pages_and_packs_anew_and_nothing_else() {
    let desk = guide();
    let build = |out: &str, recipient: &str, cache: &Cache| {
        let options =
            BuildOptions { recipient: Recipient::parse(recipient).ok(), ..desk.options("public", out) };
        let inputs = Inputs::read(&desk.content()).unwrap();
        pipeline::build(&inputs, &options, cache, &Silent).unwrap().built.unwrap()
    };
    for (recipient, is_new) in
        [("", true), ("뷁 세관 · 17", true), ("뷁 세관 · 17", false), ("18", true), ("", true)]
    {
        let built = build("out", recipient, &desk.cache());
        if is_new {
            assert_eq!(built.steps.pages, built.pages, "{recipient}");
            assert!(built.steps.pockets > 0, "{recipient}");
        } else {
            assert_eq!((built.steps.pages, built.steps.pockets), (0, 0), "{recipient}");
        }
        let is_first = recipient.is_empty() && built.steps.search == 1;
        let Steps { pictures, search, fonts, .. } = built.steps;
        assert!(is_first || (pictures, search, fonts) == (0, 0, 0), "{recipient}: {:?}", built.steps);
        let _ = fs::remove_dir_all(desk.path().join("clean"));
        build("clean", recipient, &desk.fonts());
        same(&tree(&desk.path().join("out")), &tree(&desk.path().join("clean")));
    }
}
