//! The pages of agreements: who signed under which name, and what is not known.

use super::*;

const MEMORANDUM: &str = r#"id: AGR-M
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-01-01}
names: {ko: 각서}
sources: [{id: news, title: {en: News}, publisher: Paper, kind: press, date: 2026-01, read_on: 2026-01-01}]
signed: 2026-01-05
place: {en: Beijing}
parties: [{as_named: {en: Old office}, source: news}, {as_named: {en: Secret office}, visibility: customs}]
form: mou
topics: [training]
until: 2026-10
widens: former
"#;

const FORMER: &str = r#"id: AGR-F
status: published
visibility: customs
owner: MOIP
revision: {number: 1, date: 2026-01-01}
names: {ko: 옛 각서}
sources: [{id: news, title: {en: News}, publisher: Paper, kind: press, date: 2021, read_on: 2026-01-01}]
signed: 2021
parties: [{as_named: {en: Old office}}]
"#;

#[test]
fn a_party_stands_as_it_signed_and_what_is_not_known_is_no_no() {
    let of = |edition: &str| {
        let mut files = sample();
        files.extend([
            ("agreements/memorandum/agreement.yaml", MEMORANDUM),
            ("agreements/memorandum/ko.md", "---\nname: 각서\n---\n글.\n"),
            ("agreements/former/agreement.yaml", FORMER),
            ("agreements/former/ko.md", "---\nname: 옛 각서\n---\n글.\n"),
        ]);
        copy(&files, edition, Overrides::default())["en/agreements/memorandum/index.html"].html.clone()
    };
    let html = of("public");
    assert!(
        html.contains("Old office") && html.contains("5 January 2026") && html.contains("Beijing"),
        "{html}"
    );
    assert!(html.contains("ended October 2026") && html.contains("not known to this guide"), "{html}");
    assert!(!html.contains("Secret office") && !html.contains("Widens") && !html.contains(">no<"), "{html}");
    let customs = of("customs");
    assert!(
        customs.contains("Secret office") && customs.contains("href=\"../former/index.html\""),
        "{customs}"
    );
}
