//! The pages of platforms: what is promised, said by others, asked by law or not in force, and by what channels are found.

use super::*;

const MALL: &str = r#"id: PLA-M
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-01-01}
names: {ko: 장터}
sources: [{id: help, title: {en: Help}, publisher: Mall, kind: official, date: 2026-01, read_on: 2026-01-01}]
operator: {names: {en: Mall Co.}, country: SG, source: help}
sites:
  - {name: Mall VN, host: mall.vn, markets: [VN]}
  - {name: Mall World, host: mall.example}
channels:
  - {id: portal, host: report.mall.example, account: yes, links_max: 300, languages: [ja], sites: [Mall World]}
  - {id: form, name: {en: Short form}, account: no, markets: [VN, TH]}
  - {id: hotline, name: {en: Hotline for customs}, visibility: customs}
promises:
  - {id: old, text: {en: Old promise}, value: "98", unit: percent, within: {count: 1, unit: day}, made_on: 2023, until: 2025-12, by: platform, source: help}
  - {id: today, text: {en: Promise of today}, value: "48", unit: working-hour, until: 2026-11-01, by: platform}
  - {id: said, text: {en: Told by others}, value: "3", unit: day, by: third-party}
duties:
  - {legal: {title: {en: Act in force}, number: Act 1, article: "2"}, state: in-force, on: 2020, what: [written-survey], source: help}
  - {legal: {title: {en: Act from today}}, state: applies, on: 2026-11-01}
  - {legal: {title: {en: Act of tomorrow}}, state: in-force, on: 2026-11-02}
  - {legal: {title: {en: Announced act}}, state: announced, on: 2025-07-30, what: [domestic-agent]}
  - {legal: {title: {en: Repealed act}}, state: repealed, on: 2024}
domestic_agent: {country: KR}
counter_notice: [{id: seller, who: seller, act: object, count: 4, unit: unstated, from: unstated}]
silence_means: listing-revived
monitored: [{brands: 160, who: {en: The office}, on: 2025-07, target: {brands: 500, by: 2027}}]
"#;

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    let mut files = sample();
    files.extend([
        ("platforms/mall/platform.yaml", MALL),
        (
            "platforms/mall/ko.md",
            "---\nname: 장터\n---\n글 [창구](platform:mall#form), [전화](platform:mall#hotline).\n",
        ),
        ("platforms/mall/en.md", "---\nname: The Mall\nsource_revision: 1\n---\nText.\n"),
    ]);
    copy(&files, edition, Overrides::default())
}

/// The part of a page that stands under the heading `id`.
fn part<'h>(html: &'h str, id: &str) -> &'h str {
    let from = html.find(&format!("<h2 id=\"{id}\"")).unwrap_or_else(|| panic!("{id}: {html}"));
    let rest = &html[from..];
    &rest[..rest.find("</section>").unwrap()]
}

#[test]
fn promises_and_duties_and_what_is_neither_stand_apart() {
    let html = &pages("public")["en/platforms/mall/index.html"].html;
    let (promises, reported) = (part(html, "promises"), part(html, "reported"));
    assert!(promises.contains("98 %") && promises.contains("within 1 calendar day"), "{promises}");
    assert!(promises.contains("ended December 2025"), "{promises}");
    // A promise holds on its last day.
    assert!(
        promises.contains("48 working hours") && promises.contains("until 1 November 2026"),
        "{promises}"
    );
    assert!(!promises.contains("Told by others") && reported.contains("Told by others"), "{reported}");
    assert!(!reported.contains("Promise"), "{reported}");
    let (duties, not) = (part(html, "duties"), part(html, "not-in-force"));
    assert!(duties.contains("Act in force") && duties.contains("Act from today"), "{duties}");
    for title in ["Act of tomorrow", "Announced act", "Repealed act"] {
        assert!(!duties.contains(title) && not.contains(title), "{title}: {not}");
    }
    assert!(not.contains("announced, 30 July 2025; not in force"), "{not}");
    assert!(not.contains("begins 2 November 2026") && not.contains("not in force yet"), "{not}");
    assert!(part(html, "domestic-agent").contains("not known to this guide"), "{html}");
    let silence = part(html, "counter-notice");
    assert!(silence.contains("the listing is shown again") && silence.contains("4 (the source"), "{silence}");
    let monitored = part(html, "monitored");
    assert!(monitored.contains("160 brands") && monitored.contains("500 brands by 2027"), "{monitored}");
}

#[test]
fn links_lead_to_a_channel_where_readers_may_see_it() {
    let of = |edition: &str| pages(edition)["ko/platforms/mall/index.html"].html.clone();
    let public = of("public");
    assert!(public.contains("<a href=\"index.html#channel-form\">창구</a>"), "{public}");
    assert!(public.contains("<tr id=\"channel-form\">") && !public.contains("channel-hotline"), "{public}");
    assert!(of("customs").contains("<a href=\"index.html#channel-hotline\">전화</a>"));
}

#[test]
fn a_channel_is_found_by_site_and_by_country() {
    let html = &pages("public")["en/platforms/index.html"].html;
    let row = |table: &str, head: &str| {
        let table = part(html, table);
        let from = table
            .find(&format!("<th scope=\"row\"><span>{head}</span>"))
            .unwrap_or_else(|| panic!("{table}"));
        table[from..].split("</tr>").next().unwrap().to_owned()
    };
    let world = row("by-site", "Mall World");
    assert!(
        world.contains("href=\"mall/index.html#channel-portal\"") && world.contains("Short form"),
        "{world}"
    );
    let own = row("by-site", "Mall VN");
    assert!(!own.contains("report.mall") && own.contains("Vietnam"), "{own}");
    // A site that names no country is for all; a channel of its own countries is for those alone.
    let thailand = row("by-market", "Thailand");
    assert!(thailand.contains("Mall World: Short form") && thailand.contains("report.mall"), "{thailand}");
    assert!(!thailand.contains("Mall VN"), "{thailand}");
    assert!(row("by-market", "Vietnam").contains("Mall VN: Short form"));
    assert!(!html.contains("Hotline") && !html.contains("0 products"), "{html}");
}

#[test]
fn a_report_sheet_says_what_differs_in_the_languages_that_are_read_and_never_what_the_goods_are() {
    let html = &pages("public")["ar/platforms/mall/index.html"].html;
    let sheets = part(html, "report-sheet");
    let of = |language: &str, word: &str| {
        let mut texts = sheets.split("<pre ").skip(1).map(|text| text.split("</pre>").next().unwrap());
        let is_it = |text: &&str| text.starts_with(&format!("lang=\"{language}\"")) && text.contains(word);
        texts.find(is_it).unwrap_or_else(|| panic!("{language} {word}: {sheets}")).to_owned()
    };
    for (language, differs) in [("ko", "다른 점"), ("en", "offered differs"), ("ja", "相違点")] {
        let text = of(language, "https://report.mall.example");
        assert!(text.contains("300") && text.contains(differs), "{text}");
    }
    assert_eq!(sheets.matches("<pre ").count(), 5, "Japanese is read at one of two channels");
    let form = of("en", "Short form");
    assert!(
        form.contains("Account needed? no") && form.contains("Documents: not known to this guide"),
        "{form}"
    );
    for word in ["counterfeit", "fake", "위조", "가짜", "偽"] {
        assert!(!sheets.contains(word), "{word}: {sheets}");
    }
}
