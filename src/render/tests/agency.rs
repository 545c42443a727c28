//! The pages of agencies, and their names as other records give them.

use super::*;

const OFFICE: &str = r#"id: AGE-O
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 새청, en: New office}
sources: [{id: act, title: {en: Act}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}]
kind: ip-office
country: KR
parent: ministry
titles:
  - {names: {en: Old office}, short: OLD, to: 2025-09-30, source: act}
  - {names: {ko: 새청, en: New office}, short: NEW, from: 2025-10-01, source: act}
also_written: [Offis of the papers]
"#;

const MINISTRY: &str = r#"id: AGE-M
status: published
visibility: customs
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 비밀부, en: Secret ministry}
sources: [{id: act, title: {en: Act}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}]
kind: ministry
country: KR
titles: [{names: {ko: 비밀부, en: Secret ministry}}]
"#;

const PLACE: &str = r#"id: JUR-P
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 곳}
sources: [{id: act, title: {en: Act}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}]
code: CN
kind: state
authorities:
  - {agency: office, role: receives, to: 2020}
  - {agency: office, role: decides, from: 2021}
  - {agency: ministry, name: {en: A ministry}, role: advises}
  - {agency: ministry, role: acts, visibility: customs}
"#;

const CASE: &str = r#"id: CAS-P
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 사건}
sources: [{id: act, title: {en: Act}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}]
date: 2024-02
jurisdiction: place
authority: office
stage: seized
goods: [{kind: cosmetics}]
parties_named: no
"#;

const FIGURES: &str = r#"id: STA-P
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 통계}
sources: [{id: act, title: {en: Act}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}]
indicator: {ko: 적발}
scope: k-brand
stage: import
unit: item
geography: [KR]
by: office
series:
  - {period: {from: 2024}, value: "1"}
  - {period: {from: 2025-01, to: 2025-12}, value: "2"}
  - {period: {from: 2026}, value: "3", visibility: customs}
"#;

const MEMORANDUM: &str = r#"id: AGR-P
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 각서}
sources: [{id: act, title: {en: Act}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}]
signed: 2024-11-15
parties: [{agency: office}, {agency: office, as_named: {en: The office}}]
"#;

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    let mut files = sample();
    files.extend([
        ("agencies/office/agency.yaml", OFFICE),
        ("agencies/office/ko.md", "---\nname: 새청\n---\n글 [청](agency:ministry).\n"),
        ("agencies/office/en.md", "---\nname: New office\nsource_revision: 1\n---\nText.\n"),
        ("agencies/ministry/agency.yaml", MINISTRY),
        ("agencies/ministry/ko.md", "---\nname: 비밀부\n---\n글.\n"),
        ("jurisdictions/place/jurisdiction.yaml", PLACE),
        ("jurisdictions/place/ko.md", "---\nname: 곳\n---\n글.\n"),
        ("cases/2024/seizure/case.yaml", CASE),
        ("cases/2024/seizure/ko.md", "---\nname: 사건\n---\n글.\n"),
        ("statistics/figures/statistic.yaml", FIGURES),
        ("statistics/figures/ko.md", "---\nname: 통계\n---\n글.\n"),
        ("agreements/memo/agreement.yaml", MEMORANDUM),
        ("agreements/memo/ko.md", "---\nname: 각서\n---\n글.\n"),
    ]);
    copy(&files, edition, Overrides::default())
}

#[test]
fn what_is_past_is_named_as_it_was_with_todays_name_beside_it() {
    let pages = pages("public");
    let place = &pages["en/jurisdictions/place/index.html"].html;
    let link = "<a href=\"../../agencies/office/index.html\">";
    let then = format!("{link}<bdi>Old office</bdi> (today: <bdi>New office</bdi>)</a></th>");
    assert!(place.contains(&then), "{place}");
    assert!(place.contains(&format!("{link}New office</a></th>")), "{place}");
    // A name in another language than the page's says so.
    let korean = &pages["ko/jurisdictions/place/index.html"].html;
    assert!(
        korean.contains("<bdi lang=\"en\" dir=\"ltr\">Old office</bdi> (현재: <bdi>새청</bdi>)"),
        "{korean}"
    );
}

#[test]
fn what_was_done_or_counted_or_signed_names_the_agency_of_its_day() {
    let pages = pages("public");
    let then = "<bdi>Old office</bdi> (today: <bdi>New office</bdi>)</a>";
    for path in ["cases/2024/seizure", "statistics/figures", "agreements/memo"] {
        let page = &pages[&format!("en/{path}/index.html")].html;
        assert_eq!(page.matches(then).count(), 1, "{path}: {page}");
    }
    // Who signed with another name stands under that, and today's name beside it.
    let memorandum = &pages["en/agreements/memo/index.html"].html;
    assert!(memorandum.contains("The office") && memorandum.contains(">New office</a>"), "{memorandum}");
    // These readers see a figure of a time in which it was called as today.
    let customs = self::pages("customs");
    assert!(!customs["en/statistics/figures/index.html"].html.contains(then));
}

#[test]
fn an_agency_for_others_is_named_to_nobody_else() {
    for (path, page) in pages("public") {
        assert!(!page.html.contains("Secret ministry") && !page.html.contains("비밀부"), "{path}");
        assert!(!path.contains("ministry"), "{path}");
        if path == "en/jurisdictions/place/index.html" {
            assert!(page.html.contains("A ministry") && !page.html.contains("stops goods"), "{}", page.html);
        }
    }
    let pages = pages("customs");
    let place = &pages["en/jurisdictions/place/index.html"].html;
    assert!(place.contains(">Secret ministry</a>") && place.contains("stops goods"), "{place}");
    assert!(pages["en/agencies/office/index.html"].html.contains(">Secret ministry</a>"));
    assert!(
        pages["ko/agencies/office/index.html"].html.contains("<a href=\"../ministry/index.html\">청</a>")
    );
}

#[test]
fn an_agencys_page_tells_its_names_in_time_and_what_papers_write_is_printed_nowhere() {
    let pages = pages("public");
    let office = &pages["en/agencies/office/index.html"].html;
    for told in [
        "until 30 September 2025",
        "since 1 October 2025",
        "OLD",
        "<dd><span>NEW</span></dd>",
        "intellectual property office",
    ] {
        let american = told.replace("30 September", "September 30,").replace("1 October", "October 1,");
        assert!(office.contains(told) || office.contains(&american), "{told}: {office}");
    }
    assert!(office.contains("href=\"../../jurisdictions/place/index.html\""), "{office}");
    for (path, page) in &pages {
        assert!(!page.html.contains("Offis"), "{path}");
    }
}
