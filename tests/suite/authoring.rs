//! The editors' commands as they are typed: what they say, what they leave, and with which code they end.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use crate::common::jinwi;

/// A folder with a guide of two languages and one brand.
fn guide() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let path = dir.path().join("content").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "guide.yaml",
        "id: guide\ntitle: {ko: 안내서}\npublisher: {name: {ko: 발행처}, email: a@example.org}\nnotice: {ko: 알림}\nsource_language: ko\nlanguages: [{tag: ko}, {tag: en}]\nissued: 2026-11-01\nedition_valid_days: 90\neditions:\n  public: {audience: public}\n",
    );
    write(
        "brands/gana/brand.yaml",
        "names: {hangul: 가나}\nright_holder: {name: {ko: 가나}}\nrights:\n  - {type: trademark, office: MOIP, number: \"1\", territory: KR, expires: 2026-10-01, status: registered}\n",
    );
    for language in ["ko", "en"] {
        write(&format!("brands/gana/{language}.md"), "---\nname: Gana\n---\n");
    }
    dir
}

#[test]
fn a_new_product_is_a_draft_that_says_what_it_lacks() {
    let dir = guide();
    let (code, out, said) = jinwi(
        dir.path(),
        &["new", "product", "food", "hot-ramyeon", "--brand", "gana", "--date", "2026-11-26"],
    );
    assert_eq!(code, 0, "{said}");
    let files =
        ["dossier.yaml", "ko.md", "en.md"].map(|file| format!("content/products/food/hot-ramyeon/{file}"));
    assert_eq!(out.replace('\\', "/").lines().collect::<Vec<_>>(), files);
    assert!(said.contains("FOO-0001") && said.contains("jinwi check"), "{said}");

    let (code, _, said) = jinwi(dir.path(), &["check"]);
    assert_eq!(code, 0, "a draft stops nothing: {said}");
    assert!(said.contains("missing-field") && said.contains("no-checkpoint"), "{said}");

    let (code, _, said) = jinwi(dir.path(), &["new", "product", "fish", "hot-ramyeon", "--lang", "ko"]);
    assert_eq!(code, 2);
    assert!(said.contains("이미 있습니다"), "{said}");
    let (code, _, said) = jinwi(dir.path(), &["new", "brand", "Gana Da"]);
    assert_eq!(code, 2);
    assert!(said.contains("gana-da"), "{said}");
}

#[test]
fn the_status_names_what_is_due() {
    let dir = guide();
    jinwi(dir.path(), &["new", "product", "food", "hot-ramyeon", "--brand", "gana"]);
    let (code, out, said) = jinwi(dir.path(), &["status", "--date", "2026-11-26"]);
    assert_eq!((code, said.as_str()), (0, ""));
    assert!(out.contains("2026-10-01 (overdue)  gana  brands/gana/brand.yaml:4"), "{out}");
    assert!(out.contains("Drafts (1)\n  FOO-0001"), "{out}");
    let (_, out, _) = jinwi(dir.path(), &["status", "--date", "2026-09-30", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&value["rights"][0]["past"], &value["rights"][0]["line"]), (&false.into(), &4.into()));
    let (_, out, _) =
        jinwi(dir.path(), &["status", "--date", "2026-09-29", "--within", "1", "--format", "json"]);
    assert!(out.contains("\"rights\":[]"), "{out}");
}

#[test]
fn records_that_came_back_are_counted_and_those_that_are_none_refused() {
    let dir = tempfile::tempdir().unwrap();
    let vectors = fs::read_to_string("tests/vectors/records.json").unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&vectors).unwrap();
    fs::write(dir.path().join("one.json"), vectors["base"].to_string()).unwrap();
    let (code, out, said) = jinwi(dir.path(), &["records", ".", "--out", "table.csv"]);
    assert_eq!(code, 0, "{said}");
    assert!(out.starts_with("1 record of 1 unit looked at\n"), "{out}");
    assert!(dir.path().join("table.csv").exists());

    fs::write(dir.path().join("two.json"), "{\"format\": 1,").unwrap();
    let (code, out, said) = jinwi(dir.path(), &["records", ".", "--lang", "ko"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("record-syntax") && said.contains("two.json:1:13"), "{said}");
    assert!(out.contains("기록 1건") && out.contains("받아들이지 않은 파일 1개"), "{out}");

    let (code, _, said) = jinwi(dir.path(), &["records", "nowhere"]);
    assert_eq!(code, 2, "{said}");
    let (code, _, _) = jinwi(dir.path(), &["records", ".", "--out", "missing/table.csv"]);
    assert_eq!(code, 2);
    let (code, _, said) = jinwi(dir.path(), &["records", ".", "--out", "table.txt"]);
    assert_eq!(code, 2);
    assert!(said.contains(".xlsx"), "{said}");
}

#[test]
fn what_somebody_else_wrote_is_never_replaced() {
    let dir = guide();
    let at = |file: &str| dir.path().join(file);
    let refused = |args: &[&str], file: &str| {
        let before = fs::read(at(file)).unwrap();
        let (code, out, said) = jinwi(dir.path(), args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {said}");
        assert!(said.contains("--out"), "{args:?}: {said}");
        assert_eq!(fs::read(at(file)).unwrap(), before, "{args:?}");
    };
    let export = ["translate", "export", "--to", "en", "--all"];
    let export_to = |file: &'static str| [&export[..], &["--out", file]].concat();
    for _ in 0..2 {
        assert_eq!(jinwi(dir.path(), &export).0, 0, "the second replaces the first");
    }
    let finished = fs::read_to_string(at("en.xlf")).unwrap().replace("Gana", "GANA");
    fs::write(at("en.xlf"), finished).unwrap();
    refused(&export, "en.xlf");
    refused(&export_to("content/guide.yaml"), "content/guide.yaml");
    refused(&export_to("content/brands/gana/en.md"), "content/brands/gana/en.md");
    let (code, _, said) = jinwi(dir.path(), &export_to("content/new.xlf"));
    assert!(code == 2 && !at("content/new.xlf").exists(), "{said}");

    for _ in 0..2 {
        assert_eq!(jinwi(dir.path(), &["schema"]).0, 0, "the second replaces the first");
    }
    fs::write(at("schema/mapping.schema.json"), "{\"title\": \"guide.yaml\"}").unwrap();
    fs::write(at("schema/brand.schema.json"), fs::read(at("schema/guide.schema.json")).unwrap()).unwrap();
    refused(&["schema"], "schema/mapping.schema.json");
    refused(&["schema"], "schema/brand.schema.json");
    refused(&["schema", "--out", "content/schema"], "content/guide.yaml");
    assert!(!at("content/schema").exists());

    fs::create_dir(at("mail")).unwrap();
    fs::write(at("mail/found.csv"), "consignment,remark\n").unwrap();
    fs::write(at("mail/found.xlsx"), "years of work").unwrap();
    for file in ["mail/found.csv", "mail/found.xlsx"] {
        refused(&["records", "mail", "--out", file], file);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(at("content/guide.yaml"), at("link.xlf")).unwrap();
        refused(&export_to("link.xlf"), "content/guide.yaml");
        std::os::unix::fs::symlink(at("schema/guide.schema.json"), at("link.csv")).unwrap();
        refused(&["records", "mail", "--out", "link.csv"], "schema/guide.schema.json");
    }
}
