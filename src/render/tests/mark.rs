//! The pages of marks: what they certify, what is told of numbers, and who leads to them.

use super::*;

const MARK: &str = r#"id: MAR-S
status: published
visibility: public
owner: MFDS
revision: {number: 1, date: 2026-10-01}
names: {ko: 표시}
sources: [{id: reg, title: {en: Register}, publisher: State, kind: official, date: 2026-01, read_on: 2026-10-01}]
owner_name: {en: Office of seals}
certifies: site
numbers:
  - {name: {en: Licence number}, pattern: "{year:YYYY}-{serial:9999}", sample: "2026-0001", sure: partly, source: reg}
  - {pattern: "ZZ{serial:99}", visibility: customs}
verify:
  - {host: www.example.go.kr, needs_network: yes, what: site-certificate, source: reg}
  - {host: "no host: at all", needs_network: yes}
states: [valid, cancelled]
"#;

fn pages(visibility: &str, edition: &str) -> BTreeMap<String, Rendered> {
    let mark = MARK.replacen("visibility: public", &format!("visibility: {visibility}"), 1);
    let mut files = sample();
    let dossier = "products/cosmetics/gana-cream/dossier.yaml";
    let place = files.iter().position(|(path, _)| *path == dossier).unwrap();
    let bearing = files[place].1.replace("mark: haccp", "mark: seal-of");
    files[place].1 = &bearing;
    files.extend([
        ("marks/seal-of/mark.yaml", mark.as_str()),
        ("marks/seal-of/ko.md", "---\nname: 표시\n---\n글.\n"),
        ("marks/seal-of/en.md", "---\nname: The seal\nsource_revision: 1\n---\nText.\n"),
    ]);
    copy(&files, edition, Overrides::default())
}

#[test]
fn a_mark_says_what_it_does_not_certify_and_only_that_a_form_fits() {
    let pages = pages("public", "public");
    let page = &pages["en/marks/seal-of/index.html"].html;
    for said in [
        "It does not certify",
        "the place where goods are made or handled",
        "Office of seals",
        "Licence number",
        "data-pattern=\"{year:YYYY}-{serial:9999}\"",
        "href=\"https://www.example.go.kr/\"",
        "no host: at all",
        "checker/fields.js",
        "href=\"../../products/cosmetics/gana-cream/index.html\"",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("ZZ") && !page.contains("https://no host"), "{page}");
    assert!(self::pages("public", "customs")["en/marks/seal-of/index.html"].html.contains("ZZ"));
    let product = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(product.contains("<a href=\"../../../marks/seal-of/index.html\">The seal</a>"), "{product}");
}

#[test]
fn a_mark_that_readers_may_not_see_is_a_word_without_a_link() {
    let pages = pages("customs", "public");
    assert!(!pages.keys().any(|path| path.contains("marks/")));
    let product = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(product.contains("SEAL-OF") && !product.contains("The seal"), "{product}");
}
