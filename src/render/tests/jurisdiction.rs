//! The pages of jurisdictions: what they take from above, what they do not know, and what is withheld.

use super::*;

const UNION: &str = r#"id: JUR-U
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 연합}
sources: [{id: reg, title: {en: Regulation}, publisher: Union, kind: statute, date: 2013-06-12, read_on: 2026-10-01}]
code: EU
kind: union
legal: [{id: law, title: {en: Regulation}, number: 608/2013, state: applies, on: 2014, source: reg}]
deadlines:
  - {id: confirm, who: right-holder, act: apply, count: 10, unit: working-day, from: notification, basis: law, article: "23", source: reg}
  - {id: disputed, who: importer, act: renew, count: 77, unit: unstated, from: unstated, basis: law}
  - {id: secret, who: customs, act: decide, count: 99, unit: day, from: receipt, visibility: customs}
scope: {import: yes, transit: partly, source: reg}
conflicts: [{field: deadlines.disputed, values: ["77", "7"], sources: [reg]}]
"#;

const STATE: &str = r#"id: JUR-S
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 중국}
sources: [{id: reg, title: {en: Law}, publisher: State, kind: statute, date: unknown, date_evidence: {en: no year}, read_on: 2026-10-01}]
code: CN
kind: state
parents: [{jurisdiction: union, scope: all}]
inherits: [deadlines]
authorities: [{name: {en: Customs}, role: acts, from: 2027, source: reg}]
"#;

/// It has an authority of its own that readers may not see, and says that it takes authorities from above.
const PART: &str = r#"id: JUR-P
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 홍콩}
sources: [{id: reg, title: {en: Law}, publisher: Part, kind: statute, date: 2020, read_on: 2026-10-01}]
code: HK
kind: customs-territory
parents: [{jurisdiction: state, scope: gi}]
inherits: [deadlines, authorities]
authorities: [{name: {en: Secret office}, role: acts, visibility: customs}]
legal: [{id: law, title: {en: Act}, state: applies, on: 2099-01-01}, {id: today, title: {en: Order}, state: in-force, on: 2026-11-01}]
"#;

fn with_jurisdictions() -> Vec<(&'static str, &'static str)> {
    let mut files = sample();
    files.extend([
        ("jurisdictions/union/jurisdiction.yaml", UNION),
        ("jurisdictions/union/ko.md", "---\nname: 연합\n---\n글 [곳](jurisdiction:state).\n"),
        ("jurisdictions/union/en.md", "---\nname: Union\nsource_revision: 1\n---\nText.\n"),
        ("jurisdictions/state/jurisdiction.yaml", STATE),
        ("jurisdictions/state/ko.md", "---\nname: 나라\n---\n글.\n"),
        ("jurisdictions/part/jurisdiction.yaml", PART),
        ("jurisdictions/part/ko.md", "---\nname: 부분\n---\n글.\n"),
        ("jurisdictions/state/en.md", "---\nname: State\nsource_revision: 1\n---\nText.\n"),
    ]);
    files
}

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    copy(&with_jurisdictions(), edition, Overrides::default())
}

#[test]
fn what_is_in_dispute_or_for_others_is_on_no_page() {
    let pages = pages("public");
    for (path, page) in &pages {
        for (hidden, why) in [("77 (the source", "in dispute"), ("99 calendar", "for customs")] {
            assert!(!path.starts_with("en/") || !page.html.contains(hidden), "{path}: {why}");
        }
    }
    let union = &pages["en/jurisdictions/union/index.html"].html;
    assert!(union.contains("10 working days"), "{union}");
    let customs = self::pages("customs");
    assert!(customs["en/jurisdictions/union/index.html"].html.contains("99 calendar days"));
}

#[test]
fn a_place_takes_from_the_one_above_only_what_it_says_and_says_so() {
    let pages = pages("public");
    let state = &pages["en/jurisdictions/state/index.html"].html;
    let taken = state.find("Rules of: <a href=\"../union/index.html\">Union</a>").unwrap();
    assert!(taken < state.find("10 working days").unwrap(), "{state}");
    // What the one above cites stands on that one's page.
    assert!(state.contains("href=\"../union/index.html#source-reg\""), "{state}");
    assert!(state.contains("href=\"../union/index.html#law-law\""), "{state}");
    // What it does not take is not there, and nothing is said to be a no.
    assert!(!state.contains("id=\"scope\"") && !state.contains(">no<"), "{state}");
    assert!(state.contains("begins 2027"), "{state}");
    let union = &pages["en/jurisdictions/union/index.html"].html;
    assert!(union.contains("not known to this guide") && union.contains("in part"), "{union}");
    assert!(union.contains("Records that refer to it"), "{union}");
    assert!(
        pages["ko/jurisdictions/union/index.html"].html.contains("<a href=\"../state/index.html\">곳</a>")
    );
}

#[test]
fn what_is_kept_of_a_place_is_not_replaced_and_what_lies_ahead_begins() {
    let part = &pages("public")["en/jurisdictions/part/index.html"].html;
    // The deadlines are those that the state takes from the union; the reader is told whose they are, and in which matters.
    let told =
        "Rules of: <a href=\"../union/index.html\">Union</a><br><span>for geographical indications</span>";
    assert!(part.contains(told), "{part}");
    assert!(!part.contains("id=\"authorities\"") && !part.contains("Secret office"), "{part}");
    assert!(part.contains("begins January 1, 2099") || part.contains("begins 1 January 2099"), "{part}");
    // What begins with the copy's day holds on it.
    assert!(part.contains("since 1 November 2026"), "{part}");
    assert!(pages("customs")["en/jurisdictions/part/index.html"].html.contains("Secret office"));
}

#[test]
fn a_country_has_one_page_and_it_lists_its_products() {
    let pages = pages("public");
    assert!(
        !pages.contains_key("en/markets/cn/index.html") && pages.contains_key("en/markets/kr/index.html")
    );
    let state = &pages["en/jurisdictions/state/index.html"].html;
    assert!(state.contains("href=\"../../products/cosmetics/gana-cream/index.html\""), "{state}");
    assert!(pages["en/markets/index.html"].html.contains("href=\"../jurisdictions/state/index.html\""));
    for (path, page) in &pages {
        for file in linked(path, &page.html) {
            assert!(pages.contains_key(&file) || file.starts_with("assets/"), "{path}: {file}");
        }
    }
    let id = &pages["id/jur-u/index.html"].html;
    assert!(id.contains("href=\"../../en/jurisdictions/union/index.html\""), "{id}");
}
