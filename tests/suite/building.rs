//! A build as a whole: same bytes whatever the threads and the folder, nothing written twice, overrides, verification.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;

use crate::common;
use crate::common::{Desk, Silent, small, tree};
use jinwi::diag::{MOST_ALIKE, Severity};
use jinwi::domain::Recipient;
use jinwi::pipeline::{self, BuildOptions, Cache, Day, EditionRequest, Inputs, Preview, Which};

/// The sample content, with the two dossiers of each kind that have the most to show.
fn sample() -> Desk {
    let desk = Desk::new::<&str, &str>([]);
    for (path, bytes) in tree(std::path::Path::new("content")) {
        desk.write(&path, bytes);
    }
    desk
}

fn jinwi(desk: &Desk, args: &[&str]) -> (i32, String, String) {
    common::jinwi(desk.path(), args)
}

#[test]
fn the_sample_has_no_errors_and_builds_in_every_edition() {
    let desk = sample();
    // All in one run, which reads the content and decodes each photo once; what it makes of photos is kept for other tests.
    let cache = concat!(env!("CARGO_MANIFEST_DIR"), "/.jinwi-cache");
    assert_eq!(
        jinwi(
            &desk,
            &[
                "build",
                "--all-editions",
                "--pocket",
                "--languages",
                "ko,en",
                "--date",
                "2026-11-01",
                "--cache",
                cache,
                "--out",
                "all"
            ]
        )
        .0,
        0
    );
    for edition in ["public", "partner", "customs", "customs-cn", "customs-kr"] {
        let copy = tree(&desk.path().join("all").join(edition));
        let front = String::from_utf8_lossy(&copy["en/index.html"]).into_owned();
        // A copy for one country begins there.
        assert_eq!(front.contains(" data-market=\"KR\""), edition == "customs-kr", "{edition}");
        assert!(
            copy.contains_key("index.html")
                && copy.contains_key("SHA256SUMS")
                && copy.contains_key("edition.json")
        );
        for path in copy.keys() {
            let plain =
                path.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-/".contains(&b));
            assert!(path.len() <= 180 && (plain || path == "SHA256SUMS"), "{path}");
        }
    }
}

#[test]
fn a_preview_shows_what_a_build_makes() {
    let desk = small();
    let options = desk.options("customs", "out");
    let inputs = Inputs::read(&desk.content()).unwrap();
    assert!(pipeline::build(&inputs, &options, &desk.cache(), &Silent).unwrap().built.is_some());
    let asked = EditionRequest {
        edition: Which::Fullest,
        languages: None,
        kinds: None,
        day: common::day(),
        deny_warnings: false,
        drafts: false,
    };
    let folder = desk.path().join("preview");
    let (_, preview) = Preview::of(&inputs, &asked, &desk.cache(), &folder, &Silent).unwrap();
    let preview = preview.unwrap();
    assert_eq!(preview.edition(), "customs");
    preview.show(&desk.cache(), |shown| {
        for (path, bytes) in tree(&desk.path().join("out")) {
            if path.starts_with("pictures/") {
                assert_eq!(fs::read(folder.join(&path)).unwrap(), bytes, "{path}");
            } else if path.ends_with("hangul.woff2") {
                // All glyphs instead of those that the copy shows.
                assert!(shown.file(&path).unwrap().unwrap().len() > bytes.len());
            } else if !["SHA256SUMS", "edition.json", "changes.json"].contains(&path.as_str()) {
                assert!(shown.file(&path).unwrap().as_ref() == Some(&bytes), "{path}");
            }
        }
        let none = [
            "nowhere.html",
            "pocket/",
            "pocket/en/cosmetics-2.html",
            "pocket/en/cosmetics/nowhere.html",
            "pocket/fr/fish.html",
        ];
        none.iter().for_each(|path| assert_eq!(shown.file(path).unwrap(), None, "{path}"));
    });
    // A draft is in no edition, and in a preview that is asked for drafts.
    desk.edit("products/cosmetics/cream/dossier.yaml", "status: published", "status: draft");
    desk.write("jurisdictions/state/jurisdiction.yaml", DRAFT);
    desk.write("jurisdictions/state/ko.md", "---\nname: 나라\n---\n");
    let inputs = Inputs::read(&desk.content()).unwrap();
    for (drafts, is_shown) in [(false, false), (true, true)] {
        let asked = EditionRequest { drafts, ..asked };
        let (_, preview) = Preview::of(&inputs, &asked, &Cache::none(), &folder, &Silent).unwrap();
        preview.unwrap().show(&Cache::none(), |shown| {
            for record in ["products/cosmetics/cream", "jurisdictions/state"] {
                let page = shown.file(&format!("en/{record}/index.html")).unwrap();
                assert_eq!(page.is_some(), is_shown, "{record}");
            }
        });
    }
}

/// A record of another type that is a draft.
const DRAFT: &str = "id: JUR-S
status: draft
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 나라}
code: DE
kind: state
";

#[test]
fn threads_and_folders_change_no_byte() {
    let (one, two) = (small(), small());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let alone = pool.install(|| one.copy("customs"));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(7).build().unwrap();
    let together = pool.install(|| two.copy("customs"));
    assert!(alone == together);
}

#[test]
fn a_second_build_writes_nothing() {
    let desk = small();
    desk.build("public", "out");
    let again = desk.build("public", "out").built.unwrap();
    assert_eq!((again.summary.written, again.summary.deleted), (0, 0));
}

#[test]
fn a_photo_is_made_once_for_all_runs_and_all_its_uses() {
    let desk = small();
    let photos = "products/cosmetics/cream/photos";
    desk.write(
        &format!("{photos}/fake.jpg"),
        fs::read(desk.content().join(photos).join("front.jpg")).unwrap(),
    );
    let fresh = desk.copy("customs");
    let kept = |step: &str| tree(&desk.path().join("cache").join(step));
    // One photo under two names: its whole, and a cut for each side; and the photo of a lesson, which is another.
    let made = (kept("pictures"), kept("measures"));
    assert_eq!((made.0.len(), made.1.len()), (4, 3), "{:?}", made.0.keys());
    assert!(desk.copy("customs") == fresh && (kept("pictures"), kept("measures")) == made);
    // What is damaged is not believed; what another version kept is not asked for.
    for file in made.0.keys() {
        desk.write(&format!("../cache/pictures/{file}"), "damaged");
    }
    // A copy that stands asks for nothing.
    fs::remove_dir_all(desk.path().join("out-customs")).unwrap();
    assert!(desk.copy("customs") == fresh && (kept("pictures"), kept("measures")) == made);
}

#[test]
fn what_is_gone_from_the_content_is_gone_from_the_copy() {
    let desk = small();
    desk.build("public", "out");
    let before = tree(&desk.path().join("out"));
    fs::remove_dir_all(desk.content().join("products")).unwrap();
    desk.build("public", "out");
    let after = tree(&desk.path().join("out"));
    assert!(
        before.keys().any(|path| path.contains("cream")) && !after.keys().any(|path| path.contains("cream"))
    );
    let fresh = desk.copy("public");
    assert_eq!(after.keys().collect::<Vec<_>>(), fresh.keys().collect::<Vec<_>>());
}

#[test]
fn the_day_is_the_one_asked_for_then_the_one_of_issue_then_the_clocks() {
    let desk = small();
    let date = |text: &str| jinwi::domain::Date::parse(text).unwrap();
    let check = |asked: Option<&str>| {
        let day = Day { asked: asked.map(date), clock: date("2026-12-24") };
        let checked =
            pipeline::check(&Inputs::read(&desk.content()).unwrap(), day, &Cache::none(), &common::Silent);
        (checked.today, checked.from_clock)
    };
    assert_eq!(check(Some("2026-01-02")), (date("2026-01-02"), false));
    assert_eq!(check(None), (date("2026-12-24"), true));
    desk.edit("guide.yaml", "edition_valid_days", "issued: 2026-11-05\nedition_valid_days");
    assert_eq!(check(None), (date("2026-11-05"), false));
}

#[test]
fn without_a_name_the_edition_for_most_readers_is_built() {
    let desk = small();
    let (code, _, said) = jinwi(&desk, &["build", "--lang", "en", "--date", "2026-11-01"]);
    assert_eq!(code, 0, "{said}");
    let record = fs::read_to_string(desk.path().join("dist/edition.json")).unwrap();
    assert!(record.contains("\"edition\": \"public\""), "{record}");
    assert!(said.contains("index.html"), "{said}");
}

#[test]
fn exit_codes_tell_faults_from_not_running() {
    let desk = small();
    for (args, wanted) in [
        (vec!["check"], 0),
        (vec!["check", "--deny", "warnings"], 0),
        (vec!["build", "--edition", "secret"], 2),
        (vec!["build", "--languages", "fr"], 2),
        (vec!["build", "--out", "content"], 2),
        (vec!["build", "--out", "."], 2),
        (vec!["build", "--out", "/"], 2),
        (vec!["check", "--content", "nowhere"], 2),
        (vec!["check", "--date", "tomorrow"], 2),
        (vec!["explain", "bad-gtin"], 0),
        (vec!["explain", "no-such-rule"], 2),
        (vec!["frobnicate"], 2),
        (vec!["--help"], 0),
    ] {
        let (code, _, said) = jinwi(&desk, &args);
        assert_eq!(code, wanted, "{args:?}: {said}");
    }
    desk.edit("products/cosmetics/cream/dossier.yaml", "review_due: 2027", "review_due: 2025");
    assert_eq!(jinwi(&desk, &["check", "--date", "2026-11-01"]).0, 0);
    assert_eq!(jinwi(&desk, &["check", "--date", "2026-11-01", "--deny", "warnings"]).0, 1);
    desk.edit("products/cosmetics/cream/dossier.yaml", "brand: haneul", "brand: heanul");
    assert_eq!(jinwi(&desk, &["check"]).0, 1);
    assert_eq!(jinwi(&desk, &["build"]).0, 1);
}

/// Whoever double-clicks the program in another folder reads the one line that matters, and how to go on.
#[test]
fn without_arguments_and_content_the_program_says_so_shortly() {
    let empty = tempfile::tempdir().unwrap();
    let (code, out, said) = common::jinwi(empty.path(), &[]);
    assert!(code == 2 && out.is_empty() && said.lines().count() == 2, "{code} {out}{said}");
    assert!(said.contains("`content`") && said.contains("--help"), "{said}");
}

#[test]
fn whoever_cannot_write_is_told_how_to_write_elsewhere() {
    let desk = small();
    fs::write(desk.path().join("file"), "").unwrap();
    for command in ["build", "schema"] {
        let (code, _, said) = jinwi(&desk, &[command, "--out", "file/below", "--lang", "en"]);
        assert!(code == 2 && said.contains("cannot be written") && said.contains("`--out`"), "{said}");
    }
}

#[test]
fn whoever_writes_a_photos_name_in_other_capitals_is_told_its_name() {
    let desk = small();
    let photos = desk.content().join("products/cosmetics/cream/photos");
    fs::rename(photos.join("front.jpg"), photos.join("Front.jpg")).unwrap();
    let (code, _, said) = jinwi(&desk, &["check", "--lang", "en"]);
    assert!(code == 1 && said.contains("is named `photos/Front.jpg` in the folder"), "{said}");
    assert!(!said.contains("is missing") && !said.contains("photo-unreferenced"), "{said}");
}

#[test]
fn arguments_are_refused_in_the_language_asked_for() {
    let desk = small();
    for (args, named) in [
        (vec!["build", "--bogus"], "--bogus"),
        (vec!["build", "--edition"], "--edition"),
        (vec!["build", "--edition", "a", "--edition", "b"], "--edition"),
        (vec!["check", "--format", "xml"], "text, json"),
        (vec!["check", "--lang", "fr"], "en, ko"),
        (vec!["verify"], "DIR"),
        (vec!["frobnicate"], "frobnicate"),
    ] {
        let said = |lang: &str| {
            let (code, out, said) = jinwi(&desk, &[&["--lang", lang], &args[..]].concat());
            assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
            assert!(said.contains(named) && said.lines().count() == 2, "{args:?}: {said}");
            said
        };
        let is_korean =
            |text: String| text.lines().all(|line| line.chars().any(|c| ('가'..='힣').contains(&c)));
        assert!(is_korean(said("ko")) && !is_korean(said("en")), "{args:?}");
    }
}

#[test]
fn diagnostics_are_told_in_korean_in_english_and_to_programs() {
    let desk = small();
    desk.edit("products/cosmetics/cream/dossier.yaml", "main_photo", "main_foto");
    let (_, _, english) = jinwi(&desk, &["check", "--lang", "en"]);
    for part in [
        "unknown-field",
        "products/cosmetics/cream/dossier.yaml:18:1",
        "main_foto: front",
        "^^^^^^^^^",
        "main_photo",
    ] {
        assert!(english.contains(part), "{part} is not in {english}");
    }
    let (_, _, korean) = jinwi(&desk, &["check", "--lang", "ko"]);
    assert!(
        korean.contains("unknown-field") && korean.chars().any(|c| ('가'..='힣').contains(&c)),
        "{korean}"
    );
    let (_, json, _) = jinwi(&desk, &["check", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let row = &rows[0];
    assert_eq!(
        (row["code"].as_str(), row["line"].as_u64(), row["column"].as_u64()),
        (Some("unknown-field"), Some(18), Some(1))
    );
    assert_eq!(
        (row["suggestion"].as_str(), row["source"].as_str()),
        (Some("main_photo"), Some("main_foto: front"))
    );
}

#[test]
fn whoever_brings_a_phones_heic_is_told_how_to_convert_it() {
    let desk = small();
    desk.write("products/cosmetics/cream/photos/front.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    for (language, words) in [("en", "convert it to JPEG"), ("ko", "JPEG로 바꾸십시오")] {
        let (code, _, said) = jinwi(&desk, &["check", "--lang", language]);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("HEIC") && said.contains(words), "{said}");
    }
}

#[test]
fn a_build_says_its_warnings_in_one_line_unless_they_stop_it() {
    let desk = small();
    for number in 0..25 {
        desk.write(&format!("stray-{number}.txt"), "");
    }
    let said = |command: &[&str]| jinwi(&desk, command).2;
    let named = |text: &str| text.matches("[stray-file]").count();
    let built = said(&["build", "--lang", "en"]);
    assert_eq!(named(&built), 0, "{built}");
    let lines: Vec<&str> = built.lines().filter(|line| line.contains("warnings")).collect();
    assert!(
        matches!(lines[..], [line] if line.contains("stray-file 25") && line.contains("`jinwi check`")),
        "{built}"
    );
    assert_eq!(named(&said(&["check", "--lang", "en"])), 25);
    assert_eq!(named(&said(&["build", "--lang", "en", "--deny", "warnings"])), 25);
    let (_, json, _) = jinwi(&desk, &["build", "--format", "json"]);
    assert_eq!(json.matches("\"stray-file\"").count(), 25);
    // Errors are shown with the line, whatever else there is.
    desk.write("brands/haneul/brand.yaml", "slug: [");
    let stopped = said(&["build", "--lang", "en"]);
    assert!(stopped.contains("error[yaml-syntax]") && stopped.contains("stray-file 25"), "{stopped}");
}

#[test]
fn a_copy_is_verified_and_each_harm_has_its_code() {
    let desk = small();
    let verify = |more: &[&str]| jinwi(&desk, &[&["verify", "dist", "--lang", "en"], more].concat());
    let build = || assert_eq!(jinwi(&desk, &["build", "--date", "2026-11-01"]).0, 0);
    build();
    let page = desk.path().join("dist/index.html");
    assert_eq!(verify(&["--date", "2026-11-02"]).0, 0);
    assert_eq!(verify(&["--date", "2028-11-02"]).0, 14);
    fs::write(desk.path().join("dist/en/extra.html"), "x").unwrap();
    assert_eq!(verify(&["--date", "2026-11-02"]).0, 12);
    fs::remove_file(desk.path().join("dist/en/extra.html")).unwrap();
    let bytes = fs::read(&page).unwrap();
    fs::remove_file(&page).unwrap();
    assert_eq!(verify(&["--date", "2026-11-02"]).0, 11);
    fs::write(&page, [&bytes[..], b" "].concat()).unwrap();
    let (code, said, _) = verify(&["--date", "2026-11-02"]);
    assert_eq!(code, 10);
    assert!(said.contains("index.html"), "{said}");
    assert_eq!(jinwi(&desk, &["verify", "content"]).0, 2);
}

#[test]
fn a_spoilt_manifest_accuses_no_other_file() {
    let desk = small();
    assert_eq!(jinwi(&desk, &["build", "--date", "2026-11-01"]).0, 0);
    let path = desk.path().join("dist/SHA256SUMS");
    let sums = fs::read_to_string(&path).unwrap();
    for (spoilt, wanted) in
        [(sums.replace('\n', "\r\n"), 27), (sums[..200].to_owned(), 27), (String::new(), 10)]
    {
        fs::write(&path, spoilt).unwrap();
        let (code, said, _) = jinwi(&desk, &["verify", "dist", "--lang", "en", "--date", "2026-11-02"]);
        assert_eq!(code, wanted, "{said}");
        for wrong in ["added", "missing"] {
            assert!(!said.contains(wrong), "{wrong}: {said}");
        }
    }
    let (code, _, said) = jinwi(&desk, &["verify", "nowhere", "--lang", "en"]);
    assert!(code == 2 && !said.contains("--out"), "{said}");
}

#[test]
fn a_folder_of_another_copy_is_refused_by_what_it_holds() {
    let desk = small();
    assert_eq!(jinwi(&desk, &["build", "--date", "2026-11-01"]).0, 0);
    let refused = |args: &[&str]| {
        let (code, _, said) = jinwi(&desk, args);
        assert_eq!(code, 2, "{said}");
        said
    };
    let said = refused(&["build", "--edition", "customs", "--lang", "en"]);
    assert!(said.contains("--out") && !said.contains("--previous"), "{said}");
    desk.edit("guide.yaml", "id: test-guide", "id: other-guide");
    let said = refused(&["build", "--lang", "en"]);
    assert!(said.contains("another guide") && !said.contains("--previous"), "{said}");
    // What would be read by the next build is no place for a copy, also where it does not stand yet.
    refused(&["build", "--out", "templates"]);
    assert!(!desk.path().join("templates").exists());
}

#[test]
fn very_many_faults_of_a_kind_in_a_file_are_counted() {
    let desk = small();
    let fields: String = (0..20_000).map(|number| format!("k{number}: 1\n")).collect();
    desk.edit("products/cosmetics/cream/dossier.yaml", "shape: jar\n", &format!("shape: jar\n{fields}"));
    let (code, json, _) = jinwi(&desk, &["check", "--format", "json"]);
    let told = json.matches("\"unknown-field\"").count();
    assert_eq!((code, told), (1, MOST_ALIKE));
    assert!(json.contains(&format!("\"more\":{}", 20_000 - told)), "{json}");
}

#[test]
fn a_guide_speaks_languages_that_the_interface_does_not() {
    let desk = small();
    desk.edit("guide.yaml", "{tag: en}]", "{tag: en}, {tag: fr}, {tag: pt-BR, fallback: [fr]}, {tag: ms}]");
    let french = "---\nname: Crème\nsource_revision: 4\n---\nOuverture\n\n## Bouchon {#cap}\nRegardez\n";
    desk.write("products/cosmetics/cream/fr.md", french);
    let copy = desk.copy("public");
    let page = |path: &str| String::from_utf8(copy[path].clone()).unwrap();
    let (fr, pt) =
        (page("fr/products/cosmetics/cream/index.html"), page("pt-br/products/cosmetics/cream/index.html"));
    assert!(fr.contains("<html lang=\"fr\"") && fr.contains("Regardez"));
    assert!(pt.contains("<html lang=\"pt-BR\"") && pt.contains("Regardez"));
    assert!(page("ms/products/cosmetics/cream/index.html").contains("How to look"));
}

#[test]
fn a_text_in_the_source_language_is_no_translation() {
    let desk = small();
    let before = desk.copy("public");
    desk.edit("products/cosmetics/cream/ko.md", "summary: 한 줄", "summary: 한 줄\nsource_revision: 1");
    assert!(desk.copy("public") == before);
}

#[test]
fn a_guide_without_a_title_in_the_edition_s_languages_is_called_by_its_id() {
    let desk = small();
    desk.edit("guide.yaml", "title: {ko: 안내서, en: Guide}", "title: {fr: Guide}");
    let copy = desk.copy("public");
    assert!(String::from_utf8_lossy(&copy["en/index.html"]).contains("test-guide"));
}

#[test]
fn a_copy_names_the_one_it_follows() {
    let desk = small();
    assert_eq!(jinwi(&desk, &["build", "--out", "first", "--date", "2026-11-01"]).0, 0);
    assert_eq!(
        jinwi(&desk, &["build", "--out", "second", "--previous", "first", "--date", "2026-12-01"]).0,
        0
    );
    let sums = fs::read(desk.path().join("first/SHA256SUMS")).unwrap();
    let digest: String = sha2::Digest::finalize(<sha2::Sha256 as sha2::Digest>::new_with_prefix(sums))
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    assert!(fs::read_to_string(desk.path().join("second/edition.json")).unwrap().contains(&digest));
    assert_eq!(jinwi(&desk, &["verify", "first", "--seen", "second", "--date", "2026-12-02"]).0, 13);
    assert_eq!(
        jinwi(&desk, &["build", "--out", "third", "--edition", "customs", "--previous", "first"]).0,
        2
    );
}

/// A copy's pages with every mention of `recipient` taken out, and its other files.
fn without(files: &BTreeMap<String, Vec<u8>>, recipient: &str) -> BTreeMap<String, Vec<u8>> {
    let name = format!("<bdi class=\"recipient-name\">{recipient}</bdi>");
    let line =
        |text: &str| text.split('\n').filter(|line| !line.contains(&name)).collect::<Vec<_>>().join("\n");
    let strip = |(path, bytes): (&String, &Vec<u8>)| {
        if !path.ends_with(".html") {
            return (path.clone(), bytes.clone());
        }
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mentions = text.matches(&name).count();
        let wanted = if path.contains("/about/") { 2 } else { 1 };
        assert_eq!(mentions, if recipient.is_empty() { 0 } else { wanted }, "{path} names the recipient");
        (path.clone(), line(&text).into_bytes())
    };
    files.iter().map(strip).collect()
}

#[test]
fn numbered_copies_differ_in_whom_they_are_for_and_in_nothing_else() {
    let desk = small();
    // Letters that no page of the guide has: the font of all copies is one.
    let recipients = ["", "뷁뛟 세관 · 17", "<b> & \"18\" الجمارك"];
    let shown = ["", "뷁뛟 세관 · 17", "&lt;b&gt; &amp; &quot;18&quot; الجمارك"];
    let copies: Vec<_> = recipients
        .iter()
        .enumerate()
        .map(|(number, recipient)| {
            let recipient = (!recipient.is_empty()).then(|| Recipient::parse(recipient).unwrap());
            let out = format!("copy-{number}");
            let options = BuildOptions { recipient, ..desk.options("public", &out) };
            let inputs = Inputs::read(&desk.content()).unwrap();
            let built = pipeline::build(&inputs, &options, &Cache::none(), &Silent).unwrap().built;
            assert!(built.is_some());
            tree(&desk.path().join(out))
        })
        .collect();
    let plain: Vec<_> = copies.iter().zip(shown).map(|(copy, name)| without(copy, name)).collect();
    for (number, copy) in copies.iter().enumerate().skip(1) {
        let differ: Vec<&String> = copy
            .iter()
            .filter(|(path, bytes)| copies[0].get(*path) != Some(bytes))
            .map(|(path, _)| path)
            .collect();
        let wanted: Vec<&String> = copies[0]
            .keys()
            .filter(|path| path.ends_with(".html") || ["edition.json", "SHA256SUMS"].contains(&path.as_str()))
            .collect();
        assert_eq!(differ, wanted, "{number}");
        assert_eq!(copy.len(), copies[0].len());
        for (path, bytes) in &plain[number] {
            assert!(!path.ends_with(".html") || Some(bytes) == plain[0].get(path), "{path}");
        }
        let facts = |copy: &BTreeMap<String, Vec<u8>>| {
            let mut facts: serde_json::Value = serde_json::from_slice(&copy["edition.json"]).unwrap();
            let facts = facts.as_object_mut().unwrap();
            facts.remove("bytes");
            (facts.remove("recipient"), facts.clone())
        };
        assert_eq!(facts(copy), (Some(recipients[number].into()), facts(&copies[0]).1));
    }
}

#[test]
fn numbered_copies_follow_each_other_and_are_one_edition() {
    let desk = small();
    let build = |out: &str, day: &str, more: &[&str]| {
        let args = [&["build", "--out", out, "--date", day, "--lang", "en"], more].concat();
        let (code, _, said) = jinwi(&desk, &args);
        assert_eq!(code, 0, "{said}");
        said
    };
    let said = build("first", "2026-11-01", &["--recipient", "Thai Customs · 17"]);
    assert!(said.contains("made for: Thai Customs · 17\n"), "{said}");
    build("other", "2026-11-01", &["--recipient", "Thai Customs · 18"]);
    build("second", "2026-12-01", &["--recipient", "Thai Customs · 17", "--previous", "other"]);
    fs::write(desk.path().join("password"), "long enough for a test\n").unwrap();
    let with_key = |args: &[&str]| {
        let (code, said, error) = jinwi(&desk, &[args, &["--password-file", "password"]].concat());
        assert_eq!(code, 0, "{said}{error}");
    };
    with_key(&["key", "new", "key"]);
    for copy in ["first", "other", "second"] {
        with_key(&["sign", copy, "--key", "key", "--date", "2026-12-02"]);
    }
    let verify = |out: &str| {
        let args = ["verify", out, "--key", "key.pub", "--remember", "seen.json", "--date", "2026-12-02"];
        let (code, said, _) = jinwi(&desk, &[&args[..], &["--lang", "en"]].concat());
        (code, said.lines().nth(1).unwrap_or_default().to_owned())
    };
    assert_eq!(verify("first"), (0, "made, as it says, for: Thai Customs · 17".to_owned()));
    assert_eq!(verify("other"), (0, "made, as it says, for: Thai Customs · 18".to_owned()));
    assert_eq!(verify("second").0, 0);
    assert_eq!(verify("other").0, 13);
    // The same folder takes another number.
    let gone = |number: u32| format!("made for: Thai Customs · {number}; that number is gone");
    let said = build("first", "2026-11-01", &["--recipient", "Thai Customs · 19"]);
    assert!(said.contains(&gone(17)), "{said}");
    let said = build("first", "2026-11-01", &["--recipient", "Thai Customs · 19"]);
    assert!(!said.contains("is gone"), "{said}");
    let said = build("first", "2026-11-01", &[]);
    assert!(said.contains(&gone(19)), "{said}");
    assert!(!fs::read_to_string(desk.path().join("first/edition.json")).unwrap().contains("recipient"));
}

#[test]
fn all_editions_at_once_are_each_as_built_alone_and_each_photo_is_taken_once() {
    let desk = small();
    let inputs = Inputs::read(&desk.content()).unwrap();
    let all = |options: &BuildOptions| pipeline::build_all(&inputs, options, &Cache::none(), &Silent);
    let alone = |edition: &str, out: &str| {
        let options = desk.options(edition, out);
        pipeline::build(&inputs, &options, &Cache::none(), &Silent).unwrap().built.unwrap()
    };
    let options = BuildOptions { edition: None, ..desk.options("", "all") };
    let (_, built) = all(&options).unwrap();
    let names: Vec<&str> = built.iter().map(|built| built.edition.as_str()).collect();
    assert_eq!(names, ["customs", "public"]);
    for built in &built {
        let one = alone(&built.edition, &format!("one-{}", built.edition));
        let of = |folder: String| tree(&desk.path().join(folder));
        assert!(of(format!("all/{}", built.edition)) == of(format!("one-{}", built.edition)));
        assert_eq!((one.pictures, one.pages), (built.pictures, built.pages));
        // The customs edition shows all photos.
        assert!(built.edition != "customs" || one.steps.pictures == built.steps.pictures);
    }
    // The former copies are those of the same names, and a new edition has none.
    desk.edit("guide.yaml", "  public:", "  partner: {audience: partner}\n  public:");
    let inputs = Inputs::read(&desk.content()).unwrap();
    let next = BuildOptions {
        previous: Some(desk.path().join("all")),
        ..BuildOptions { edition: None, ..desk.options("", "next") }
    };
    let (_, built) = pipeline::build_all(&inputs, &next, &Cache::none(), &Silent).unwrap();
    let follows: Vec<bool> = built.iter().map(|built| built.summary.edition.supersedes.is_some()).collect();
    assert_eq!(follows, [true, false, true]);
    // The folder of all of them is not there; and one edition lacks a language.
    for (args, wanted) in [
        (["--previous", "nosuch"], "`nosuch` cannot be read"),
        (["--languages", "ko,vi"], "edition `customs` has no language `vi`"),
    ] {
        let before = tree(&desk.path().join("next"));
        let args = [&["build", "--all-editions", "--out", "next", "--lang", "en"], &args[..]].concat();
        let (code, _, said) = jinwi(&desk, &args);
        assert!(code == 2 && said.contains(wanted), "{args:?}: {said}");
        assert!(tree(&desk.path().join("next")) == before, "{args:?}");
    }
    // No copy is exchanged where faults stop the build, nor within a copy.
    let before = tree(&desk.path().join("next"));
    desk.edit("guide.yaml", "title:", "titel:");
    let inputs = Inputs::read(&desk.content()).unwrap();
    let (checked, built) = pipeline::build_all(&inputs, &next, &Cache::none(), &Silent).unwrap();
    assert!(built.is_empty() && checked.diagnostics.iter().any(|found| found.severity == Severity::Error));
    assert!(tree(&desk.path().join("next")) == before);
    let (code, _, said) = jinwi(&desk, &["build", "--all-editions", "--out", "next/public", "--lang", "en"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("copies of all editions cannot lie within it"), "{said}");
}

#[test]
fn compressed_twins_go_with_their_files() {
    let desk = small();
    let build = |more: &[&str]| {
        let args = ["build", "--out", "out", "--date", "2026-11-01"];
        assert_eq!(jinwi(&desk, &[&args[..], more].concat()).0, 0);
        assert_eq!(jinwi(&desk, &["verify", "out", "--date", "2026-11-01"]).0, 0);
        tree(&desk.path().join("out"))
    };
    let plain = build(&[]);
    let with = build(&["--precompress"]);
    let twin = |path: &String| path.ends_with(".gz") || path.ends_with(".br");
    let (twins, files): (Vec<_>, Vec<_>) = with.keys().partition(|path| twin(path));
    assert!(twins.len() > 100 && files.iter().all(|path| plain.contains_key(*path)));
    // All stand as they were made by the second build, with what the first kept of them.
    assert!(build(&["--precompress"]) == with);
    desk.edit("products/cosmetics/cream/en.md", "name:", "name: New");
    let edited = build(&["--precompress"]);
    let page = "en/products/cosmetics/cream/index.html";
    let mut unpacked = Vec::new();
    std::io::Read::read_to_end(
        &mut flate2::read::GzDecoder::new(&edited[&format!("{page}.gz")][..]),
        &mut unpacked,
    )
    .unwrap();
    assert!(unpacked == edited[page] && with[page] != edited[page]);
    desk.edit("products/cosmetics/cream/en.md", "name: New", "name:");
    assert!(build(&[]) == plain);
}

#[test]
fn files_beside_the_content_override_built_in_ones() {
    let desk = small();
    desk.write("../locales/en.ftl", "nav-about = About our copy\n");
    let options = BuildOptions {
        edition: None,
        languages: None,
        kinds: None,
        day: common::day(),
        out: desk.path().join("out"),
        previous: None,
        deny_warnings: false,
        carrier: None,
        pocket: false,
        precompress: false,
        recipient: None,
    };
    let outcome =
        pipeline::build(&Inputs::read(&desk.content()).unwrap(), &options, &Cache::none(), &common::Silent)
            .unwrap();
    assert!(outcome.built.is_some(), "{:#?}", outcome.checked.diagnostics);
    let page = fs::read_to_string(desk.path().join("out/en/index.html")).unwrap();
    assert!(page.contains("About our copy"));
}

#[test]
fn malformed_content_never_panics() {
    let base: Vec<(String, Vec<u8>)> = tree(&small().content()).into_iter().collect();
    // Every file is cut short and has a byte of it changed, at places that a fixed sequence picks.
    let mut seed = 1u64;
    let mut next = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % limit.max(1)
    };
    let desk = small();
    for round in 0..120 {
        let (path, bytes) = &base[round % base.len()];
        let mut bytes = bytes.clone();
        match round / base.len() % 3 {
            0 => bytes.truncate(next(bytes.len())),
            1 => {
                let at = next(bytes.len());
                bytes[at] = b"\xFF\0{[&*!\"'-:|>%@`#\n\t"[next(19)];
            }
            _ => {
                let (at, length) = (next(bytes.len()), next(40));
                let end = (at + length).min(bytes.len());
                bytes.drain(at..end);
            }
        }
        desk.write(path, &bytes);
        desk.check();
        desk.write(path, &base[round % base.len()].1);
    }
}

/// The files of the desk's content, each old enough for a cache to drop.
fn make_old(desk: &Desk) {
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(400 * 24 * 60 * 60);
    for file in tree(&desk.content()).keys() {
        let file = fs::OpenOptions::new().append(true).open(desk.content().join(file)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
}

#[test]
fn no_folder_but_its_own_is_taken_for_the_cache() {
    let desk = small();
    make_old(&desk);
    fs::create_dir(desk.path().join("documents")).unwrap();
    fs::write(desk.path().join("documents/thesis.odt"), "years of work").unwrap();
    desk.write("../dist-old/SHA256SUMS", "");
    let before = tree(desk.path());
    let build = |cache: &str, out: &str| {
        jinwi(&desk, &["build", "--cache", cache, "--out", out, "--date", "2026-11-01", "--lang", "en"])
    };
    for (cache, out, said) in [
        ("content", "dist", "lie within each other"),
        ("content/products", "dist", "lie within each other"),
        (".", "dist", "lie within each other"),
        ("templates", "dist", "lie within each other"),
        ("/", "dist", "the whole disk"),
        ("documents", "dist", "`thesis.odt`"),
        ("documents/thesis.odt", "dist", "not a folder"),
        ("dist-old", "dist", "`SHA256SUMS`"),
        ("dist", "dist", "lie within each other"),
        ("dist/cache", "dist", "lie within each other"),
        ("cache", "cache/dist", "lie within each other"),
    ] {
        let (code, _, told) = build(cache, out);
        assert_eq!(code, 2, "{cache}: {told}");
        assert!(told.contains(said) && told.contains("--no-cache"), "{cache}: {told}");
        assert!(tree(desk.path()) == before, "{cache}");
    }
    let (code, _, told) =
        jinwi(&desk, &["check", "--cache", "documents", "--date", "2026-11-01", "--lang", "ko"]);
    assert!(code == 2 && told.contains("thesis.odt") && told.contains("조치"), "{told}");
    // The one beside the content is no place for a copy, whether it is used or not.
    for args in [&["--no-cache"][..], &[]] {
        let args = [&["build", "--out", ".jinwi-cache/dist", "--date", "2026-11-01"], args].concat();
        let (code, _, told) = jinwi(&desk, &args);
        assert!(code == 2 && told.contains("lie within each other"), "{told}");
    }
    let (code, _, told) = build("mine", "dist");
    assert_eq!(code, 0, "{told}");
}

#[cfg(unix)]
#[test]
fn a_link_beside_the_content_is_not_taken_for_the_cache() {
    let desk = small();
    make_old(&desk);
    let before = tree(&desk.content());
    std::os::unix::fs::symlink("content", desk.path().join(".jinwi-cache")).unwrap();
    let (code, _, told) = jinwi(&desk, &["build", "--date", "2026-11-01", "--lang", "en"]);
    assert!(code == 2 && told.contains("a file or a link"), "{told}");
    assert!(tree(&desk.content()) == before && !desk.path().join("dist").exists());
}

#[test]
fn a_page_changed_together_with_its_memo_is_made_again() {
    let desk = small();
    let fresh = desk.copy("public");
    let page = "en/index.html";
    let path = desk.path().join("out-public").join(page);
    // A memo that tells of the page as it is now: the manifest still tells how it was made.
    let (memo, digest) =
        (desk.path().join("cache/pages"), |text: &[u8]| jinwi::package::Sha256Digest::of(text).to_bytes());
    let file = memo.join(tree(&memo).into_keys().next().unwrap());
    let kept = fs::read(&file).unwrap();
    let mut forged = fresh[page].clone();
    let last = forged.len() - 5;
    forged[last] ^= 1;
    fs::write(path, &forged).unwrap();
    let (old, new) = (digest(&fresh[page]), digest(&forged));
    let at = kept.windows(32).position(|bytes| bytes == old).unwrap();
    let mut value = kept.clone();
    value[at..at + 32].copy_from_slice(&new);
    // Sealed as the program seals it: the name of the file is the key.
    let name: String = file.strip_prefix(&memo).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
    let key = blake3::Hash::from_hex(name).unwrap();
    let seal =
        |value: &[u8]| blake3::Hasher::new_keyed(key.as_bytes()).update(b"pages").update(value).finalize();
    assert_eq!(*seal(&kept[32..]).as_bytes(), kept[..32]);
    let sealed = [seal(&value[32..]).as_bytes(), &value[32..]].concat();
    fs::write(&file, sealed).unwrap();
    assert!(desk.copy("public") == fresh);
}

#[test]
fn a_style_sheet_with_other_line_ends_is_in_force_in_a_pocket_pack() {
    use base64::Engine as _;
    use sha2::Digest as _;
    let desk = small();
    let sheet = fs::read_to_string("static/css/card.css").unwrap();
    desk.write("../static/css/card.css", format!("\u{FEFF}{}", sheet.replace('\n', "\r\n")));
    let copy = desk.copy("public");
    let packs = copy.iter().filter(|(path, _)| path.starts_with("pocket/") && path.ends_with(".html"));
    let mut count = 0;
    for (path, bytes) in packs {
        let page = String::from_utf8(bytes.clone()).unwrap();
        let Some((_, rest)) = page.split_once("<style>") else { continue };
        let style = rest.split_once("</style>").unwrap().0;
        // As a browser reads it (HTML, 13.2.3.5).
        let style = style.replace("\r\n", "\n").replace('\r', "\n");
        let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(style));
        assert!(page.contains(&format!("'sha256-{digest}'")), "{path}");
        count += 1;
    }
    assert!(count > 0, "{:?}", copy.keys().filter(|path| path.contains("pocket")).collect::<Vec<_>>());
}
