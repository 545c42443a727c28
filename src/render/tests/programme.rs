//! The pages of programmes: what is paid, when to apply, and what is not to be added up.

use super::*;

const SUPPORT: &str = r#"id: PRO-S
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-01-01}
names: {ko: 지원}
sources: [{id: news, title: {en: News}, publisher: Paper, kind: press, date: 2026-01, read_on: 2026-01-01}]
run_by_name: {en: Office of help}
for: [sme]
covers: [recordation-fee, survey]
support:
  - {percent: "12.5", cap: {amount: "50000000", currency: KRW, per: firm}, fiscal_year: 2026, source: news}
  - {percent: 99, fiscal_year: 2026, visibility: customs}
budget: [{amount: "82300000000", currency: KRW, fiscal_year: 2026, source: news}]
apply: {host: help.example.org, window: {from: WINDOW}, source: news}
overlaps: [other]
"#;

const OTHER: &str = r#"id: PRO-O
status: published
visibility: LEVEL
owner: MOIP
revision: {number: 1, date: 2026-01-01}
names: {ko: 다른지원}
sources: [{id: news, title: {en: News}, publisher: Paper, kind: press, date: 2026-01, read_on: 2026-01-01}]
run_by_name: {en: Office of help}
for: [firm]
covers: [survey]
"#;

fn pages(window: &str, level: &str, edition: &str) -> BTreeMap<String, Rendered> {
    let (support, other) = (SUPPORT.replace("WINDOW", window), OTHER.replace("LEVEL", level));
    let mut files = sample();
    files.extend([
        ("programmes/support/programme.yaml", support.as_str()),
        ("programmes/support/ko.md", "---\nname: 지원\n---\n[다른](programme:other)\n"),
        ("programmes/other/programme.yaml", other.as_str()),
        ("programmes/other/ko.md", "---\nname: 다른지원\n---\n글.\n"),
    ]);
    copy(&files, edition, Overrides::default())
}

#[test]
fn what_overlaps_is_told_from_both_sides_and_nothing_is_added_up() {
    let pages = pages("2026-01", "public", "public");
    let page = &pages["en/programmes/support/index.html"].html;
    for said in [
        "Office of help",
        "small or medium-sized enterprise",
        "fee for registering a right with customs",
        "12.5 %",
        "KRW 50,000,000 for each firm",
        "KRW 82,300,000,000",
        "https://help.example.org",
        "are paid for once",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("99 %"), "{page}");
    let leads =
        |path: &str, to: &str| pages[path].html.matches(&format!("href=\"../{to}/index.html\"")).count();
    // Once as what overlaps, and once in its text.
    assert_eq!(leads("en/programmes/support/index.html", "other"), 2);
    assert_eq!(leads("en/programmes/other/index.html", "support"), 1);
    assert!(pages["en/programmes/other/index.html"].html.contains("are paid for once"));
}

#[test]
fn a_programme_that_readers_may_not_see_is_not_named() {
    let pages = pages("2026-01", "customs", "public");
    assert!(!pages.keys().any(|path| path.contains("programmes/other")));
    for (path, page) in &pages {
        assert!(!page.html.contains("다른지원"), "{path}");
    }
}

#[test]
fn applications_are_over_open_or_ahead_on_the_day_of_the_copy() {
    for (window, said) in [
        ("2020-01, to: 2020-02", "over (as of"),
        ("2020-01", "open (as of"),
        ("2020-01, to: 2090", "open (as of"),
        ("2090-01, to: 2090-02", "not yet open (as of"),
    ] {
        let pages = pages(window, "public", "public");
        let page = &pages["en/programmes/support/index.html"].html;
        let of =
            ["over (as of", "not yet open (as of", "open (as of"].into_iter().find(|of| page.contains(of));
        assert_eq!(of, Some(said), "{window}: {page}");
    }
}
