//! Alerts: their sheet, their list, and where else they stand.

use super::*;
use crate::domain::RecordKey;

fn alert(id: &str, visibility: &str, issued: &str, expires: &str, urgency: &str) -> String {
    format!(
        r#"id: {id}
status: published
visibility: {visibility}
owner: MOIP
revision: {{number: 1, date: {issued}}}
names: {{ko: 주의보 {id}}}
sources: [{{id: news, title: {{en: News}}, publisher: Paper, kind: press, date: 2026-01, read_on: 2026-01-01}}]
issued: {issued}
expires: {expires}
ask: {{ko: 알려 주십시오, en: Please tell us & <help>}}
dossiers: [gana-cream]
markets: [VN]
seen_on: [Market of {id}]
urgency: {urgency}
"#
    )
}

/// The sample with three alerts on the day 2026-11-01 or near it.
fn with_alerts(edition: &str) -> BTreeMap<String, Rendered> {
    let alerts = [
        ("alerts/older/alert.yaml", alert("ALE-OLDER", "public", "2026-09-01", "9999-01-01", "normal")),
        ("alerts/urgent/alert.yaml", alert("ALE-URGENT", "public", "2026-08-01", "9999-01-02", "high")),
        ("alerts/ended/alert.yaml", alert("ALE-ENDED", "public", "2001-01-01", "2001-03-01", "high")),
        ("alerts/secret/alert.yaml", alert("ALE-SECRET", "customs", "2026-09-02", "9999-01-03", "high")),
    ];
    let mut files = sample();
    files.extend(alerts.iter().map(|(path, text)| (*path, text.as_str())));
    let texts: Vec<(String, String)> = ["older", "urgent", "ended", "secret"]
        .iter()
        .flat_map(|slug| {
            let text = |name: &str, more: &str| {
                format!("---\nname: {name} {slug}\nsummary: Goods of {slug}\n{more}---\nText.\n")
            };
            [
                (format!("alerts/{slug}/ko.md"), text("주의보", "")),
                (format!("alerts/{slug}/en.md"), text("Alert", "source_revision: 1\n")),
            ]
        })
        .collect();
    files.extend(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    copy(&files, edition, Overrides::default())
}

#[test]
fn an_alert_is_a_sheet_with_what_it_asks_and_until_when() {
    let pages = with_alerts("public");
    let html = &pages["en/alerts/urgent/index.html"].html;
    assert!(
        html.contains("data-expires=\"9999-01-02\"") && html.contains("Valid until 2 January 9999"),
        "{html}"
    );
    assert!(
        html.contains("Please tell us &amp; &lt;help&gt;") && html.contains("Market of ALE-URGENT"),
        "{html}"
    );
    assert!(html.contains("href=\"../../products/cosmetics/gana-cream/index.html#point-"), "{html}");
    assert!(html.contains("<!--scripted <p class=\"note note-strong\" data-ended hidden>"), "{html}");
    let ended = &pages["en/alerts/ended/index.html"].html;
    assert!(!ended.contains("data-lasting") && ended.contains("data-ended>This alert has ended."), "{ended}");
}

#[test]
fn what_holds_is_named_in_its_turn_and_what_has_ended_is_past() {
    let pages = with_alerts("public");
    let list = &pages["en/alerts/index.html"].html;
    let place = |name: &str| list.find(name).unwrap_or_else(|| panic!("{name} in {list}"));
    assert!(place("Alert urgent") < place("Alert older"), "urgent ones first");
    assert!(place("Alert older") < place("id=\"past\"") && place("id=\"past\"") < place("Alert ended"));
    for path in ["en/index.html", "en/products/cosmetics/gana-cream/index.html", "en/brands/gana/index.html"]
    {
        let html = &pages[path].html;
        let named = &html[html.find("data-alerts").unwrap()..][..2000];
        assert!(named.contains("Alert urgent") && named.contains("Alert older"), "{path}: {html}");
        assert!(!named.contains("Alert ended"), "{path}");
    }
    assert!(!plain_copy("public")["en/index.html"].html.contains("data-alerts"));
}

#[test]
fn an_alert_for_others_is_on_no_page() {
    for (edition, holds) in [("public", false), ("customs", true)] {
        let pages = with_alerts(edition);
        let any = pages.values().any(|page| page.html.contains("secret") || page.html.contains("SECRET"));
        assert_eq!(any, holds, "{edition}");
    }
}

#[test]
fn an_alert_shows_its_first_two_photos_in_the_place_of_a_point() {
    let photo = |id: &str, more: &str| {
        format!(
            "  - {{id: {id}, file: photos/{id}.jpg, shows: counterfeit, credit: Of {id} & us, licence: CC0{more}}}\n"
        )
    };
    let photos =
        [photo("secret", ", visibility: customs"), photo("one", ""), photo("two", ""), photo("three", "")];
    let yaml = format!(
        "{}photos:\n{}",
        alert("ALE-1", "public", "2026-09-01", "9999-01-01", "normal"),
        photos.concat()
    );
    let mut files = sample();
    files.extend([
        ("alerts/one/alert.yaml", yaml.as_str()),
        ("alerts/one/ko.md", "---\nname: 주의보\n---\n글.\n"),
    ]);
    let key = RecordKey::of_folder("alerts/one").unwrap();
    let mut assets = assets();
    for id in ["secret", "one", "two", "three"] {
        let files = vec![PictureFile { path: format!("assets/own-{id}.jpg"), width: 480, height: 360 }];
        let picture = Picture { files, placeholder: [200, 190, 180] };
        assets.whole.insert((key.clone(), id.to_owned()), picture);
    }
    let (renderer, _) = Renderer::new(Overrides::default());
    let held = held(&files, "public");
    let site = Site::new(&held, &assets, &renderer);
    let pages = plan(&site);
    let page = pages.iter().find(|page| page.path == "en/alerts/one/index.html").unwrap();
    let html = renderer.render(&site, page).unwrap().html;
    for said in [
        "own-one.jpg",
        "own-two.jpg",
        "Of one &amp; us",
        "Of two &amp; us",
        "class=\"shot side-counterfeit\"",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    for hidden in ["own-secret.jpg", "Of secret", "own-three.jpg", "Of three"] {
        assert!(!html.contains(hidden), "{hidden}: {html}");
    }
    assert!(html.matches("class=\"alert-point\"").count() <= 1, "{html}");
}

#[test]
fn what_an_alert_asks_is_found() {
    let public = alert("ALE-1", "public", "2026-09-01", "9999-01-01", "normal");
    let secret =
        alert("ALE-2", "customs", "2026-09-01", "9999-01-01", "normal").replace("Please", "zqsecret");
    let mut files = sample();
    files.extend([
        ("alerts/one/alert.yaml", public.as_str()),
        ("alerts/one/ko.md", "---\nname: 주의보\n---\n글.\n"),
        ("alerts/two/alert.yaml", secret.as_str()),
        ("alerts/two/ko.md", "---\nname: 주의보\n---\n글.\n"),
    ]);
    let (held, assets) = (held(&files, "public"), assets());
    let (renderer, _) = Renderer::new(Overrides::default());
    let site = Site::new(&held, &assets, &renderer);
    let cards = |folder: &str| -> String {
        let files = crate::render::search::files(&site).into_iter();
        let files = files.filter(|(path, _)| path.starts_with(&format!("{folder}/search/cards/")));
        files.map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect()
    };
    let [english, korean] = ["en", "ko"].map(cards);
    assert!(english.contains("Please tell us & <help>") && !english.contains("zqsecret"), "{english}");
    assert!(korean.contains("알려 주십시오") && !korean.contains("Please tell us"), "{korean}");
}

#[test]
fn whoever_serves_other_countries_alone_is_not_named() {
    let contact = |email: &str, of: &str| {
        format!(
            "{{role: authentication, email: {email}@example.com, jurisdictions: [{of}], visibility: public}}"
        )
    };
    let contacts = format!(
        "contacts: [{}, {}, {}]\n",
        contact("there", "VN"),
        contact("all", ""),
        contact("elsewhere", "CN, HK")
    );
    let (of_brand, text) = ("brands/gana/brand.yaml", "---\nname: 주의보\nsummary: 물품\n---\n글.\n");
    for (markets, is_named) in [("VN", false), ("VN, CN", true), ("", true)] {
        let facts = alert("ALE-ONE", "public", "2026-09-01", "9999-01-01", "normal");
        let facts = facts.replace("markets: [VN]", &format!("markets: [{markets}]"));
        let mut files = sample();
        let brand = files.iter().find(|(path, _)| *path == of_brand).unwrap().1;
        let own = brand.lines().find(|line| line.starts_with("contacts:")).unwrap();
        let brand = brand.replace(&format!("{own}\n"), &contacts);
        files.retain(|(path, _)| *path != of_brand);
        files.extend([
            (of_brand, brand.as_str()),
            ("alerts/one/alert.yaml", facts.as_str()),
            ("alerts/one/ko.md", text),
        ]);
        let pages = copy(&files, "public", Overrides::default());
        let html = &pages["ko/alerts/one/index.html"].html;
        assert!(html.contains("there@") && html.contains("all@"), "{markets}: {html}");
        assert_eq!(html.contains("elsewhere@"), is_named, "{markets}: {html}");
    }
}
