//! The pages of cases: what they say of goods, and the pages that lead to them.

use super::*;

const SEIZURE: &str = r#"id: CAS-1
status: published
visibility: public
owner: KCS
revision: {number: 1, date: 2026-10-01}
names: {ko: 적발}
sources: [{id: press, title: {en: Report}, publisher: Paper, kind: press, date: 2026-01-27, read_on: 2026-10-01}]
date: 2024-12
jurisdiction: union
stage: surveyed
goods:
  - {kind: cosmetics, quantity: "5200", unit: item, value: {amount: "1230000", currency: MOP, basis: genuine-retail}, source: press}
  - {kind: clothing, quantity: "77777", unit: box, visibility: customs}
parties_named: no
dossiers: [gana-cream]
"#;

const PLACE: &str = r#"id: JUR-U
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 연합}
sources: [{id: reg, title: {en: Law}, publisher: Union, kind: statute, date: 2013, read_on: 2026-10-01}]
code: EU
kind: union
authorities: [{name: {en: Customs}, role: acts}]
"#;

#[test]
fn a_case_is_found_from_its_place_and_from_its_product() {
    let other = SEIZURE.replace("CAS-1", "CAS-2").replace("2024-12", "2025").replace("public", "customs");
    let mut files = sample();
    files.extend([
        ("jurisdictions/union/jurisdiction.yaml", PLACE),
        ("jurisdictions/union/ko.md", "---\nname: 연합\n---\n[사건](case:2024/seizure)\n"),
        ("jurisdictions/union/en.md", "---\nname: Union\nsource_revision: 1\n---\nText.\n"),
        ("cases/2024/seizure/case.yaml", SEIZURE),
        ("cases/2024/seizure/ko.md", "---\nname: 적발\n---\n글.\n"),
        ("cases/2024/seizure/en.md", "---\nname: Seizure\nsource_revision: 1\n---\nText.\n"),
        ("cases/2025/seizure/case.yaml", &other),
        ("cases/2025/seizure/ko.md", "---\nname: 감춘사건\n---\n글.\n"),
    ]);
    let pages = copy(&files, "public", Overrides::default());
    let case = &pages["en/cases/2024/seizure/index.html"].html;
    for said in [
        "5,200 items",
        "MOP 1,230,000",
        "at the price of genuine goods",
        "found by a survey",
        "December 2024",
    ] {
        assert!(case.contains(said), "{said}: {case}");
    }
    assert!(case.contains("href=\"../../../jurisdictions/union/index.html\""), "{case}");
    assert!(case.contains("href=\"../../../products/cosmetics/gana-cream/index.html\""), "{case}");
    assert!(case.contains("not known to this guide"), "who acted is not known: {case}");
    let product = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(product.contains("<a href=\"../../../cases/2024/seizure/index.html\">Seizure</a>"), "{product}");
    let union = "<a href=\"../../../jurisdictions/union/index.html\">Union</a>";
    let about = format!("<span>December 2024</span>, {union}, <span>found by a survey</span>");
    assert!(product.contains(&about), "{product}");
    let at = |id: &str| product.find(&format!("<h2 id=\"{id}\"")).unwrap();
    assert!(
        at("points") < at("cases") && at("history") < at("cases") && !product.contains("id=\"named-by\"")
    );
    let place = &pages["ko/jurisdictions/union/index.html"].html;
    assert_eq!(place.matches("href=\"../../cases/2024/seizure/index.html\"").count(), 2, "{place}");
    for (path, page) in &pages {
        for hidden in ["77,777", "감춘사건", "cases/2025"] {
            assert!(!page.html.contains(hidden), "{path}: {hidden}");
        }
    }
    let customs = copy(&files, "customs", Overrides::default());
    assert!(customs["en/cases/2024/seizure/index.html"].html.contains("77,777 boxes"));
    assert!(customs.contains_key("en/cases/2025/seizure/index.html"));
    let product = &customs["en/products/cosmetics/gana-cream/index.html"].html;
    let newer = product.find("cases/2025/seizure").unwrap();
    assert!(newer < product.find("cases/2024/seizure").unwrap(), "the newest comes first: {product}");
}
