//! The pages of statistics: periods, charts beside their tables, and what is in no chart.

use super::*;

const FIGURES: &str = r#"id: STA-1
status: published
visibility: public
owner: KCS
revision: {number: 1, date: 2026-10-01}
names: {ko: 적발}
sources: [{id: press, title: {en: Report}, publisher: Paper, kind: press, date: 2026-01-27, read_on: 2026-10-01}]
indicator: {en: Items stopped}
scope: k-brand
stage: import
unit: item
geography: [CN]
by_name: {en: KCS}
series:
  - {period: {from: 2025-01-01, to: 2025-12-31}, value: "117005", parts: [{of: cargo, value: "117000"}, {of: post, value: "5"}], source: press}
  - {period: {from: 2024-01, to: 2024-06}, value: "58502.5", estimate: yes, rounding: "0.5", source: press}
  - {period: {unknown: yes, order: later, evidence: {en: no year in it}}, value: "999999", source: press}
  - {period: {from: 2023}, value: "777", visibility: customs}
not_comparable_with: [cases]
chart_with: [before, secret]
"#;

fn other(id: &str, more: &str) -> String {
    let unit = if id == "STA-2" { "case" } else { "item" };
    format!(
        "id: {id}
status: published
visibility: {visibility}
owner: KCS
revision: {{number: 1, date: 2026-10-01}}
names: {{ko: {id}}}
sources: [{{id: press, title: {{en: Report}}, publisher: Paper, kind: press, date: 2026, read_on: 2026-10-01}}]
indicator: {{en: Others}}
scope: k-brand
stage: import
unit: {unit}
geography: [KR]
{more}
",
        visibility = if id == "STA-4" { "customs" } else { "public" }
    )
}

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    let cases = other("STA-2", "series: [{period: {from: 2025}, value: \"79\"}]");
    let before = other("STA-3", "series: [{period: {from: 2022-03-01, to: 2022-03-15}, value: \"29251\"}]");
    let secret = other("STA-4", "series: [{period: {from: 2021}, value: \"88888\"}]\nsupersedes: cases");
    let mut files = sample();
    files.extend([
        ("statistics/items/statistic.yaml", FIGURES),
        ("statistics/items/ko.md", "---\nname: 적발\n---\n글 [다른 것](statistic:cases).\n"),
        ("statistics/items/en.md", "---\nname: Stopped\nsource_revision: 1\n---\nText.\n"),
        ("statistics/cases/statistic.yaml", &cases),
        ("statistics/cases/ko.md", "---\nname: 사건\n---\n글.\n"),
        ("statistics/before/statistic.yaml", &before),
        ("statistics/before/ko.md", "---\nname: 전년\n---\n글.\n"),
        ("statistics/secret/statistic.yaml", &secret),
        ("statistics/secret/ko.md", "---\nname: 감춘통계\n---\n글.\n"),
    ]);
    copy(&files, edition, Overrides::default())
}

/// The words of the charts of a page.
fn charts(html: &str) -> Vec<&str> {
    html.split("<svg viewBox").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect()
}

#[test]
fn figures_stand_in_a_chart_and_in_a_table_beside_it() {
    let html = &pages("public")["en/statistics/items/index.html"].html;
    let charts = charts(html);
    assert_eq!(charts.len(), 2, "{html}");
    let bars = |chart: &str| chart.matches("<rect").count();
    assert_eq!([bars(charts[0]), bars(charts[1])], [3, 2]);
    for (label, value) in
        [("March 2022", "29,251"), ("January 2024 to June 2024", "58,502.5"), ("2025", "117,005")]
    {
        assert!(
            charts[0].contains(label) && charts[0].contains(&format!(">{value}<")),
            "{label}: {}",
            charts[0]
        );
        assert!(html.split("</svg>").nth(1).unwrap().contains(value), "{value} in the table");
    }
    // An estimate is drawn otherwise, and said to be one.
    assert_eq!(charts[0].matches("chart-hollow").count(), 1);
    assert!(charts[0].contains("estimate") && html.contains("rounded to 0.5"), "{html}");
    assert!(charts[1].contains("general cargo") && html.contains("Parts of 117,005, 2025"), "{html}");
    assert!(html.contains("Figure, in items") && !html.contains(" style="), "{html}");
    // What the chart shows is told to those who do not see it.
    assert!(
        charts[0].contains("role=\"img\"") && charts[0].contains("2025: 117,005</desc>"),
        "{}",
        charts[0]
    );
}

#[test]
fn what_has_no_year_is_in_no_chart_and_says_so() {
    let html = &pages("public")["en/statistics/items/index.html"].html;
    let at = html.find("id=\"as-reported\"").unwrap();
    assert!(html[at..].contains("<span>as reported, year not stated</span>"), "{html}");
    assert!(html[at..].contains("no year in it") && html[at..].contains("999,999"), "{html}");
    assert!(!html[..at].contains("999,999"), "{html}");
}

#[test]
fn what_is_for_others_is_in_no_chart_and_in_no_list() {
    let public = &pages("public");
    for (path, page) in public {
        for hidden in ["88,888", "777", "감춘통계"] {
            assert!(!page.html.contains(hidden), "{path}: {hidden}");
        }
    }
    let customs = pages("customs");
    let html = &customs["en/statistics/items/index.html"].html;
    assert_eq!(charts(html)[0].matches("<rect").count(), 5, "{html}");
    // One is replaced, and not comparable, for the readers of either record.
    let cases = &customs["en/statistics/cases/index.html"].html;
    assert!(
        cases.contains("Replaced by")
            && !public["en/statistics/cases/index.html"].html.contains("Replaced by")
    );
    assert!(cases.contains("Not comparable with</dt><dd><a href=\"../items/index.html\""), "{cases}");
    assert!(cases.contains("not known to this guide"), "who counted is not known: {cases}");
    assert!(
        public["ko/statistics/items/index.html"].html.contains("<a href=\"../cases/index.html\">다른 것</a>")
    );
}
