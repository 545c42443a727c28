//! Whole copies of small guides, rendered in memory.

mod agency;
mod agreement;
mod alert;
mod case;
mod confusables;
mod glossary;
mod inspect;
mod jurisdiction;
mod mark;
mod office;
mod platform;
mod primer;
mod programme;
mod statistic;
mod tools;
mod ways;

use std::collections::BTreeSet;
use std::fs;

use super::*;
use crate::derive::{Assets, Cut, Edition, EditionContent, PairPicture, Picture, PictureFile, restrict};
use crate::diag::Rule;
use crate::domain::Date;
use crate::load::{RecordMemory, load};
use crate::source::Snapshot;

/// The sample of `tests/`, written into a folder and read back.
fn held(files: &[(&str, &str)], edition: &str) -> EditionContent {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (snapshot, _) = Snapshot::read(folder.path()).unwrap();
    let (content, faults) = load(&snapshot);
    let grave: Vec<_> = faults
        .iter()
        .filter(|fault| {
            !matches!(fault.rule, Rule::PhotoMissing | Rule::LinkRefused)
                && fault.severity == crate::diag::Severity::Error
        })
        .collect();
    assert!(grave.is_empty(), "{grave:?}");
    let guide = content.guide.as_ref().unwrap();
    let edition =
        Edition::of(guide, Some(edition), Default::default(), Date::parse("2026-11-01").unwrap()).unwrap();
    restrict(content, edition, false, &RecordMemory::default())
}

const GUIDE: &str = "id: g\ntitle: {ko: \"안내서\", en: \"Guide <&>\"}\npublisher: {name: {ko: \"발행\", en: \"Publisher\"}, email: a@example.org}\nnotice: {ko: \"알림\", en: \"Notice \\\"quoted\\\" <b>\"}\nsource_language: ko\nlanguages: [{tag: ko}, {tag: en}, {tag: ar}]\nedition_valid_days: 30\neditions:\n  public: {audience: public}\n  customs: {audience: customs}\n";

const BRAND: &str = "names: {hangul: \"가나\", latin: \"Gana\"}\nright_holder: {name: {ko: \"(주)가나\", en: \"Gana Co.\"}, country: KR}\ninvented: true\nrights: [{type: trademark, office: CNIPA, number: \"1\", territory: CN, expires: 2026-10-31, status: registered}]\ncontacts: [{role: authentication, email: a@example.com, phone: \"+82 2\", languages: [ko], visibility: public}]\n";

const DOSSIER: &str = r#"id: COS-0001
former_slugs: [old]
brand: gana
status: published
visibility: public
owner: MOIP
revision: {number: 2, date: 2026-01-02, review_due: 2026-02-01, approved_by: []}
changes: [{revision: 2, date: 2026-01-02, note: {ko: "바뀜", en: "Changed <i>"}}]
names: {hangul: "가나 크림", latin: "Gana Cream", zh-Hans: "加那"}
aliases: ["가나다", "x<y"]
infringements: [counterfeit]
hs: ["3304.99"]
shape: jar
main_photo: front
items: [{gtin: "9520001000010", size: "50 mL", variants: [kr]}]
variants: [{id: kr, markets: [KR], from: 2024-03, to: 2025-01, languages: [ko], photo: front}]
photos:
  - {id: front, file: photos/f.jpg, shows: genuine, view: front, variant: kr, credit: "C", licence: "L", hotspots: [{checkpoint: cap, box: [0.1, 0.1, 0.2, 0.2]}]}
  - {id: fake, file: photos/x.jpg, shows: counterfeit, view: closure, credit: "C", licence: "L", determined_by: right-holder, determined_on: 2025-07-01}
checkpoints:
  - {id: cap, area: closure, method: loupe, weight: decisive, seconds: 20, opens_pack: true, variants: [kr], seen_in: [CN], first_seen: 2025-06, cause: damage, measure: {quantity: weight, unit: g, genuine: [51.2, 52], counterfeit: [46, 49]}, pairs: [{genuine: front, counterfeit: fake}], visibility: public}
  - {id: inner, area: inner, method: naked-eye, weight: strong, visibility: customs}
codes: [{id: lot, where: [carton-bottom, base], must_agree: true, print: laser, pattern: "{plant:AA}{date:YYMMDD}[A|B]", sample: "HN260210A", checkpoint: cap, visibility: public}]
known_false: [{type: lot, value: "HN260211B", seen_in: [VN], date: 2026-01, source: "s"}]
dates: [{word: "제조", means: manufactured, format: "YYYY년 MM월"}]
shelf_life_months: 30
verbatim: [{where: front, text: "가나", gloss: {en: "Gana"}}]
marks: [{mark: haccp, number_format: "9999", where: front}]
rights: [{type: design, territory: CN, status: disputed, recordation: {authority: GACC, number: "T1", expires: 2030-01-01}}]
contacts: []
photo_request: [six-sides, made-up-word]
routes: [{from: CN, via: [HK], to: [VN], note: "n"}]
safety: {hazards: [unknown-ingredients], perishable: false}
sources: [{claim: cap, source: "s", date: 2026-01-01}, {claim: hs, source: "t"}]
cosmetics: {net: "50 mL", pao_months: 12}
"#;

const KOREAN: &str = "---\nname: 가나 크림 50\nsummary: 한 줄.\n---\n여는 글 **굵게**.\n\n## 뚜껑 {#cap}\n보십시오.\n\n### 정품 {.genuine}\n선명.\n\n### 위조품 {.counterfeit}\n번짐.\n\n### 주의 {.caution}\n예외.\n\n## 안쪽 {#inner}\n숨은글.\n\n## 국내용 {#variant-kr}\n흰 상자.\n";

const ENGLISH: &str = "---\nname: Gana Cream <50>\nsummary: One line & more.\nsource_revision: 1\ntranslator: machine\n---\nOpening <script>alert(1)</script> [x](javascript:alert(1)) [brand](brand:gana) [gone](product:gone) [out](https://example.org/).\n\n## Cap {#cap}\nLook at **하늘**.\n\n### Genuine {.genuine}\nSharp.\n\n### Counterfeit {.counterfeit}\nBlurred.\n";

fn sample<'a>() -> Vec<(&'a str, &'a str)> {
    vec![
        ("guide.yaml", GUIDE),
        ("brands/gana/brand.yaml", BRAND),
        ("brands/gana/ko.md", "---\nname: 가나\n---\n글.\n"),
        ("brands/gana/en.md", "---\nname: Gana\nsource_revision: 1\n---\nText.\n"),
        ("products/cosmetics/gana-cream/dossier.yaml", DOSSIER),
        ("products/cosmetics/gana-cream/ko.md", KOREAN),
        ("products/cosmetics/gana-cream/en.md", ENGLISH),
        (
            "products/fish/gone-fish/dossier.yaml",
            "id: FIS-0001\nbrand: gana\nstatus: withdrawn\nvisibility: public\nowner: MOF\nrevision: {number: 1, date: 2025-05-05}\nchanges: [{revision: 1, date: 2025-05-05, note: {ko: \"끝\", en: \"Discontinued\"}}]\nnames: {hangul: \"가나 생선\"}\ninfringements: [species-substitution]\nhs: [\"0303\"]\n",
        ),
        ("products/fish/gone-fish/ko.md", "---\nname: 가나 생선\n---\n"),
    ]
}

fn assets() -> Assets {
    let picture = |path: &str| Picture {
        files: vec![PictureFile { path: format!("assets/{path}"), width: 480, height: 360 }],
        placeholder: [200, 190, 180],
    };
    let key = || crate::domain::RecordKey::of_folder("products/cosmetics/gana-cream").unwrap();
    let cut = |path: &str| Cut {
        picture: picture(path),
        crop: [0.125, 0.25, 0.5, 0.25],
        region: Some([0.25, 0.25, 0.5, 0.5]),
    };
    Assets {
        whole: [("front", "a.jpg"), ("fake", "b.jpg")]
            .map(|(photo, path)| ((key(), photo.to_owned()), picture(path)))
            .into(),
        pairs: [(
            (key(), "cap".to_owned(), 0),
            PairPicture { genuine: cut("c.jpg"), counterfeit: cut("d.jpg") },
        )]
        .into(),
    }
}

/// Every page of the sample in an edition, by path.
fn copy(files: &[(&str, &str)], edition: &str, overrides: Overrides) -> BTreeMap<String, Rendered> {
    let (renderer, faults) = Renderer::new(overrides);
    assert_eq!(faults, []);
    let (held, assets) = (held(files, edition), assets());
    let site = Site::new(&held, &assets, &renderer);
    let pages = plan(&site);
    let paths: BTreeSet<_> = pages.iter().map(|page| &page.path).collect();
    assert_eq!(paths.len(), pages.len(), "no two pages stand at one path");
    pages.iter().map(|page| (page.path.clone(), renderer.render(&site, page).unwrap())).collect()
}

fn plain_copy(edition: &str) -> BTreeMap<String, Rendered> {
    copy(&sample(), edition, Overrides::default())
}

#[test]
fn every_page_stands_within_the_shell() {
    for (path, page) in plain_copy("customs") {
        let html = &page.html;
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\""), "{path}");
        assert!(html.contains(&format!("content=\"{}\"", shell::POLICY)), "{path}: policy");
        assert!(html.contains("<p class=\"notice\""), "{path}: notice");
        assert!(
            html.contains("<div class=\"warnings\" role=\"alert\"></div>")
                && !html.contains("class=\"warning\""),
            "{path}: warnings"
        );
        assert!(html.contains("<bdi class=\"code\">customs</bdi>"), "{path}: edition");
        for forbidden in [
            " style=",
            " onclick",
            " onerror",
            "<script>",
            "javascript:",
            "<base",
            "&lt;no value",
            "\u{FFFC}",
        ] {
            assert!(!html.contains(forbidden), "{path} holds {forbidden}");
        }
        for script in html.split("<script").skip(1) {
            assert!(script.starts_with(" src=\""), "{path}: a script is a file");
        }
    }
}

#[test]
fn every_reference_names_a_file_of_the_copy() {
    let pages = plain_copy("customs");
    let assets = assets();
    let pictures: BTreeSet<&str> =
        assets.whole.values().flat_map(|picture| &picture.files).map(|file| file.path.as_str()).collect();
    for (path, page) in &pages {
        for file in linked(path, &page.html) {
            assert!(pages.contains_key(&file) || pictures.contains(file.as_str()), "{path}: {file}");
        }
    }
}

/// The files of the copy that the page at `path` links, from the root.
fn linked(path: &str, html: &str) -> Vec<String> {
    let references = html
        .split([' ', '\n'])
        .filter_map(|part| part.strip_prefix("href=\""))
        .filter_map(|part| part.split('"').next())
        // `data:,` is the icon that is none.
        .filter(|reference| {
            !["https:", "mailto:", "tel:", "#"].iter().any(|start| reference.starts_with(start))
        })
        .filter(|reference| *reference != "data:," && !reference.ends_with(".css"))
        // What feed readers read is no page.
        .filter(|reference| !["feed.xml", "feed.json"].iter().any(|feed| reference.ends_with(feed)));
    let resolved = references.map(|reference| {
        let (file, _) = reference.split_once('#').unwrap_or((reference, ""));
        let mut parts: Vec<&str> = path.split('/').collect();
        parts.pop();
        for part in file.split('/') {
            if part == ".." {
                parts.pop().map_or_else(|| panic!("{path}: {reference} leaves the copy"), |_| ())
            } else {
                parts.push(part)
            }
        }
        parts.join("/")
    });
    resolved.collect()
}

#[test]
fn a_dossier_says_what_an_officer_needs() {
    let pages = plain_copy("customs");
    let english = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    for words in [
        "<p class=\"printed-hangul\" lang=\"ko\" translate=\"no\">가나 크림</p>",
        "Gana Cream &lt;50&gt;",
        "This brand is invented.",
        "id=\"point-cap\"",
        "According to the right holder, a genuine unit cannot show this difference.",
        "You need a loupe",
        "51.2–52\u{A0}g",
        "March 2024 to January 2025",
        "2 capital letters",
        "<bdi class=\"code\" dir=\"ltr\" translate=\"no\">260210</bdi>",
        "first seen June 2025",
        "Identified as counterfeit by: right holder, 1 July 2025</span>",
        "Edition for customs officers (<bdi class=\"code\">customs</bdi>). The dates",
        "No right on file here for: South Korea, Vietnam.",
        "<i class=\"icon i-counterfeit\"></i> Counterfeit, so far <bdi>46–49\u{A0}g</bdi>",
        "alt=\"Counterfeit, closure: Cap\"",
        "made-up-word",
        "Confirm the address through a channel that is not this copy",
        "The review of this dossier was overdue",
        "Translated by machine",
        "Original (Korean)",
        "Shown in Korean: not translated yet",
        "“No difference found” does not mean “genuine”",
        "rel=\"noreferrer noopener\"",
        "x=\"25%\" y=\"25%\" width=\"50%\" height=\"50%\"",
        "Hong Kong",
    ] {
        assert!(english.contains(words), "lacks {words}");
    }
    // A right that ran out the day before; one that is disputed is not for the page to judge.
    assert_eq!(english.matches("<dt>In force when this copy was made</dt><dd>no</dd>").count(), 1);
    assert_eq!(english.matches("<dt>In force when this copy was made</dt><dd>not stated</dd>").count(), 1);
    let arabic = &pages["ar/products/cosmetics/gana-cream/index.html"].html;
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(arabic.contains(" lang=\"en\" dir=\"ltr\""), "what fell back carries its language");
}

#[test]
fn a_laxer_edition_tells_nothing_of_a_stricter_one() {
    for (path, page) in plain_copy("public") {
        for hidden in [
            "숨은글",
            "point-inner",
            "route-",
            "Routes seen",
            "GACC-secret",
            "<bdi class=\"code\">customs</bdi>",
        ] {
            assert!(!page.html.contains(hidden), "{path} holds {hidden}");
        }
    }
    let point = &plain_copy("public")["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(point.contains("Fuller editions may hold further points."));
}

#[test]
fn similar_goods_are_not_called_counterfeit() {
    let similar = DOSSIER
        .replace("infringements: [counterfeit]", "infringements: [look-alike]")
        .replace("shows: counterfeit", "shows: look-alike");
    let mut files = sample();
    files.retain(|(name, _)| !name.ends_with("dossier.yaml") || name.contains("fish"));
    files.push(("products/cosmetics/gana-cream/dossier.yaml", &similar));
    let pages = copy(&files, "customs", Overrides::default());
    let page = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(page.contains("These goods are not said to be counterfeit."));
    assert!(page.contains("shot side-look-alike"));
    assert!(!page.contains("side-counterfeit") && !page.contains("cannot show this difference"));
}

/// The sample with its dossier changed.
fn changed(of: impl Fn(&str) -> String) -> BTreeMap<String, Rendered> {
    let dossier = of(DOSSIER);
    assert_ne!(dossier, DOSSIER);
    let files: Vec<_> = sample()
        .into_iter()
        .map(|(path, text)| (path, if text == DOSSIER { dossier.as_str() } else { text }))
        .collect();
    copy(&files, "customs", Overrides::default())
}

#[test]
fn a_picture_is_called_what_it_shows() {
    let words = [
        ("genuine", "genuine", "정품", "أصلي"),
        ("counterfeit", "counterfeit", "위조품", "مقلّد"),
        ("look-alike", "look-alike", "유사품", "منتج مشابه"),
        ("other", "for comparison", "비교용", "للمقارنة"),
    ];
    for (shows, english, korean, arabic) in words {
        let pages = changed(|dossier| {
            let infringements =
                if shows == "look-alike" { "look-alike" } else { "counterfeit, species-substitution" };
            dossier
                .replace("infringements: [counterfeit]", &format!("infringements: [{infringements}]"))
                .replace("shows: genuine, view: front", &format!("shows: {shows}, view: front"))
        });
        for (language, word) in [("en", english), ("ko", korean), ("ar", arabic)] {
            let mut seen = 0;
            for (path, page) in pages.iter().filter(|(path, _)| path.starts_with(&format!("{language}/"))) {
                for alt in page.html.split(" alt=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                    let of_product = alt.starts_with("Gana Cream") || alt.starts_with("가나 크림");
                    assert!(!of_product || alt.ends_with(word), "{path}: {alt}");
                    seen += usize::from(of_product);
                }
            }
            assert!(seen > 5, "{language}: {seen} pictures of the product");
        }
    }
}

#[test]
fn what_is_no_counterfeit_is_called_none_wherever_it_stands() {
    for (infringement, word) in [
        ("species-substitution", "Look-alike"),
        ("origin-misuse", "For comparison"),
        ("free-riding", "Look-alike"),
    ] {
        // The photo says more than the dossier: pages do not.
        let pages = changed(|dossier| {
            dossier.replace("infringements: [counterfeit]", &format!("infringements: [{infringement}]"))
        });
        for page in ["index", "card/index", "inspect/index"] {
            let html = &pages[&format!("en/products/cosmetics/gana-cream/{page}.html")].html;
            // What scripts take words from says what may be, not what is.
            let main = html.split("<main").nth(1).unwrap();
            let shown = main.split("</template>").map(|part| part.split("<template").next().unwrap());
            let main: String = shown.collect();
            assert!(main.contains(&format!("{word}, so far")), "{infringement}: {page}");
            for said in [
                "Identified as counterfeit",
                "#i-counterfeit\"/></svg> <strong>Counterfeit",
                "> Counterfeit<",
                "side-counterfeit",
            ] {
                assert!(!main.contains(said), "{infringement}: {page} says {said}");
            }
        }
    }
}

#[test]
fn a_right_says_its_state_first_and_what_is_unknown_is_named() {
    let state = |status: &str| {
        let pages = changed(|dossier| {
            dossier.replace(
                "territory: CN, status: disputed",
                &format!("territory: VN, status: {status}, expires: 2031-01-01"),
            )
        });
        let html = pages["en/products/cosmetics/gana-cream/index.html"].html.clone();
        let card = html.split("<h3 class=\"card-title cap\">design").nth(1).unwrap();
        let card = card.split("</li>").next().unwrap().to_owned();
        let market = pages["en/markets/vn/index.html"].html.clone();
        (card, market)
    };
    for (status, word, in_force, runs) in [
        ("registered", "registered", true, true),
        ("pending", "pending", false, false),
        ("owned-by-third-party", "owned by a third party", false, true),
        ("expired", "expired", false, true),
    ] {
        let (card, market) = state(status);
        let first = card.find("right-state").unwrap();
        assert!(first < card.find("<dl").unwrap() && card.contains(&format!(">{word}</strong>")), "{card}");
        assert_eq!(card.contains("tag-strong"), !in_force, "{card}");
        assert_eq!(card.contains("<dt>Expires</dt>"), runs, "{status}: {card}");
        assert_eq!(market.contains("<span class=\"tag\">right on file here</span>"), in_force, "{status}");
        assert_eq!(market.contains("right on file here, not in force"), !in_force, "{status}");
    }
    let pages = plain_copy("customs");
    assert!(pages["en/markets/vn/index.html"].html.contains("no right on file for this country"));
    // What the Union registered holds in its member states.
    let union = changed(|dossier| {
        dossier
            .replace("territory: CN, status: disputed", "territory: EU, status: registered")
            .replace("markets: [KR]", "markets: [DE, CH]")
    });
    let html = &union["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(html.contains("No right on file here for: Switzerland, Vietnam."), "{html}");
}

#[test]
fn a_country_has_a_handbook_where_somebody_asked_for_one() {
    let pages = |handbooks: &str| {
        let guide = format!("{GUIDE}{handbooks}");
        let mut files = sample();
        files[0].1 = &guide;
        copy(&files, "customs", Overrides::default())
    };
    for (handbooks, asked) in
        [("", vec![]), ("handbooks: [VN, TH]\n", vec!["en/handbook/markets/vn/index.html"])]
    {
        let pages = pages(handbooks);
        let of_markets: Vec<_> =
            pages.keys().filter(|path| path.starts_with("en/handbook/markets/")).collect();
        assert_eq!(of_markets, asked);
        for country in ["kr", "vn"] {
            let list = &pages[&format!("en/markets/{country}/index.html")].html;
            let is_asked = !asked.is_empty() && country == "vn";
            assert_eq!(list.contains(&format!("handbook/markets/{country}/")), is_asked, "{country}");
        }
        assert!(pages.contains_key("en/handbook/products/cosmetics/index.html"));
    }
}

#[test]
fn a_handbook_says_once_what_all_its_cards_say() {
    let (product, volume) = ("en/products/cosmetics/gana-cream", "en/handbook/products/cosmetics/index.html");
    let said = |html: &str| {
        let times = |text: &str| html.matches(text).count();
        (times("class=\"fc-rule\""), times("A match proves little"), times("class=\"fc-foot\""))
    };
    let pages = plain_copy("customs");
    let handbook = &pages[volume].html;
    assert_eq!(said(&pages[&format!("{product}/card/index.html")].html), (1, 1, 1));
    assert_eq!(said(handbook), (1, 1, 1));
    let first_card = handbook.find("<article").unwrap();
    assert!(handbook.find("fc-rule").unwrap() < first_card, "{handbook}");
    assert_eq!(handbook.matches("<div").count(), handbook.matches("</div>").count(), "{handbook}");
    // Of goods that are merely similar nothing follows from a rule.
    let similar =
        changed(|dossier| dossier.replace("infringements: [counterfeit]", "infringements: [look-alike]"));
    assert_eq!(said(&similar[volume].html), (0, 0, 1));
}

#[test]
fn a_point_about_barcodes_names_those_of_all_its_packs() {
    let pages = changed(|dossier| {
        dossier
            .replace("{id: cap, area: closure", "{id: cap, area: barcode")
            .replace("weight: decisive, seconds: 20, opens_pack: true, variants: [kr]", "weight: decisive")
            .replace("variants: [kr]}]", "variants: [kr]}, {gtin: \"9520001000027\", size: \"50 mL\"}]")
    });
    let html = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    let point = html.split("id=\"point-cap\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(point.contains("9520001000010") && point.contains("9520001000027"), "{point}");
    // The pack's name fell back to Korean, and says so.
    assert!(point.contains("<span lang=\"ko\" dir=\"ltr\">국내용</span>"), "{point}");
}

#[test]
fn a_name_in_two_languages_is_on_the_pack_once() {
    let pages = changed(|dossier| {
        dossier.replace("zh-Hans: \"加那\"", "zh-Hans: \"加那\", zh-Hant: \"加那\", ja: \"カナ\"")
    });
    let html = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    assert_eq!(html.matches(">加那<").count(), 1);
    assert!(html.contains(">カナ<"));
}

#[test]
fn a_withdrawn_dossier_keeps_its_name_reason_and_contacts() {
    let page = &plain_copy("customs")["en/products/fish/gone-fish/index.html"].html;
    for words in [
        "This dossier is withdrawn",
        "a later date of manufacture",
        "Gana Co.",
        "Discontinued",
        "5 May 2025",
        "FIS-0001",
        "mailto:a@example.com",
    ] {
        assert!(page.contains(words), "lacks {words}");
    }
    assert!(!page.contains("point-"));
}

#[test]
fn stubs_lead_on() {
    let pages = plain_copy("customs");
    assert!(
        pages["id/cos-0001/index.html"]
            .html
            .contains("href=\"../../ar/products/cosmetics/gana-cream/index.html\"")
    );
    let moved = &pages["en/products/cosmetics/old/index.html"].html;
    assert!(
        moved.contains("href=\"../gana-cream/index.html\"") && moved.contains("<meta name=\"jinwi:moved\"")
    );
    for bare in ["If this page has no formatting", "압축을 푼 뒤"] {
        assert!(pages["index.html"].html.contains(bare));
    }
}

#[test]
fn only_prints_and_three_kinds_of_page_hold_the_copy_s_dates() {
    for (path, page) in plain_copy("customs") {
        let says = page.html.contains("2026-11-01") || page.html.contains("2026-12-01");
        let may = path.ends_with("about/index.html")
            || path.matches('/').count() == 1
            || path.contains("/card/")
            || path.contains("/handbook/");
        assert_eq!(says, may, "{path}");
    }
}

#[test]
fn a_digest_follows_from_what_is_shown_and_not_from_its_looks() {
    let shown = |files: &[(&str, &str)], overrides| {
        record_digests(
            copy(files, "customs", overrides)
                .into_values()
                .filter_map(|page| page.record.map(|(id, digest)| (page.path, id, digest))),
        )
    };
    let before = shown(&sample(), Overrides::default());
    assert_eq!(before.keys().map(String::as_str).collect::<Vec<_>>(), ["COS-0001", "FIS-0001", "brand:gana"]);
    let looks = Overrides {
        locales: [("en.ftl".to_owned(), "points-title = Other\n".to_owned())].into(),
        ..Overrides::default()
    };
    assert_eq!(before, shown(&sample(), looks));
    let changed = DOSSIER.replace("51.2", "51.3");
    let mut files = sample();
    for file in &mut files {
        if file.0.ends_with("gana-cream/dossier.yaml") {
            file.1 = &changed;
        }
    }
    let after = shown(&files, Overrides::default());
    assert_eq!(before.keys().filter(|id| before[*id] != after[*id]).collect::<Vec<_>>(), ["COS-0001"]);
}

#[test]
fn an_override_changes_a_page_but_not_its_shell() {
    let template = "{#- jinwi templates 2 -#}\n<h1>Ours {{ page.id }}</h1>";
    let overrides = Overrides {
        templates: [("dossier.html".to_owned(), template.to_owned())].into(),
        ..Overrides::default()
    };
    let pages = copy(&sample(), "customs", overrides);
    let page = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(
        page.contains("<h1>Ours COS-0001</h1>")
            && page.contains(shell::POLICY)
            && page.contains("class=\"notice\"")
    );
}

#[test]
fn an_override_that_asks_for_what_there_is_not_is_a_fault_with_its_place() {
    let template = "{#- jinwi templates 2 -#}\n<p>\n{{ page.nothing }}</p>".to_owned();
    let (renderer, faults) = Renderer::new(Overrides {
        templates: [("dossier.html".to_owned(), template)].into(),
        ..Overrides::default()
    });
    assert_eq!(faults, []);
    let (held, assets) = (held(&sample(), "customs"), Assets::default());
    let site = Site::new(&held, &assets, &renderer);
    let page = plan(&site)
        .into_iter()
        .find(|page| page.path == "en/products/cosmetics/gana-cream/index.html")
        .unwrap();
    let fault = renderer.render(&site, &page).unwrap_err();
    assert_eq!(
        (fault.rule, &*fault.origin.file, fault.origin.span.line),
        (Rule::BadTemplate, "../templates/dossier.html", 3)
    );
}

#[test]
fn a_static_override_replaces_a_file_and_nothing_else() {
    let overrides = Overrides {
        statics: [
            ("css/tokens.css", "x"),
            ("css/else.css", "y"),
            ("css/components/tags.css", "\u{FEFF}.tag {}"),
            ("css/components.css", "z"),
            ("js/search/fold.js", "var SearchFold = 1; // no line end"),
        ]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into(),
        ..Overrides::default()
    };
    let (renderer, faults) = Renderer::new(overrides);
    assert_eq!(
        faults.iter().map(|fault| (fault.rule, &*fault.origin.file)).collect::<Vec<_>>(),
        [(Rule::StrayFile, "../static/css/components.css"), (Rule::StrayFile, "../static/css/else.css")]
    );
    let (held, assets) = (held(&sample(), "customs"), Assets::default());
    let site = Site::new(&held, &assets, &renderer);
    let statics: BTreeMap<_, _> =
        renderer.statics(&site, &Tracked::unnoted(&site)).unwrap().into_iter().collect();
    let joined = |name: &str| String::from_utf8(statics[name].clone()).unwrap();
    let sheet = joined("assets/css/guide.css");
    assert!(sheet.starts_with("x\n@font-face"), "{}", &sheet[..40]);
    assert!(sheet.contains("}\n.tag {}\n."), "a part stands on a line of its own");
    assert!(joined("assets/js/search.js").contains("var SearchFold = 1; // no line end\nvar "));
    let script = String::from_utf8(renderer.edition_script(&site).1).unwrap();
    assert!(
        script.contains("\"built\":\"2026-11-01\"") && script.contains("\"valid_until\":\"2026-12-01\""),
        "{script}"
    );
    for (language, lost) in [("en", "Picture missing"), ("ko", "사진 없음")] {
        for name in [scripts::FIRST, scripts::EVERYWHERE] {
            let script = joined(&format!("{language}/{name}"));
            assert!(script.contains(lost) && script.contains("{date}"), "{script}");
        }
    }
}

#[test]
fn a_pair_s_pictures_say_where_on_their_photos_they_were_cut() {
    let pages = plain_copy("public");
    let english = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    for photo in ["a.jpg", "b.jpg"] {
        let link = format!(
            "<a class=\"photo\" href=\"../../../../assets/{photo}\" data-size=\"480 360\" data-crop=\"0.125 0.25 0.5 0.25\">"
        );
        assert!(english.contains(&link), "{link}");
    }
    assert!(english.contains("href=\"#spot-cap\"") && english.contains("id=\"spot-cap\""));
    for (path, page) in &pages {
        let compares = page.html.contains("js/compare/comparer.js");
        assert_eq!(page.html.contains("class=\"pair\""), compares, "{path}");
    }
}

#[test]
fn a_code_s_pattern_and_words_stand_where_its_page_is_scripted() {
    let pages = plain_copy("public");
    let english = &pages["en/products/cosmetics/gana-cream/index.html"].html;
    for part in [
        "<template data-from=\"checker\" data-packs='[",
        " data-months=\"30\"></template>",
        "<template class=\"check-code\" data-code=\"lot\" data-pattern=\"{plant:AA}{date:YYMMDD}[A|B]\">",
        "<label class=\"cap\" data-place=\"carton-bottom\">bottom of the carton</label>",
        "<label class=\"cap\" data-place=\"base\">base</label>",
        "<span data-name=\"date\">date of manufacture</span>",
        "<label data-means=\"manufactured\">",
    ] {
        assert!(english.contains(part), "{part}");
    }
    for (path, page) in &pages {
        let checks = page.html.contains("<template data-from=\"checker\"");
        assert_eq!(page.html.contains("js/checker/fields.js"), checks, "{path}");
        assert_eq!(page.html.contains("<template class=\"check-code\""), checks, "{path}");
    }
    // A code that an edition does not hold leaves no pattern behind; the dates are still there to check.
    let strict =
        DOSSIER.replace("checkpoint: cap, visibility: public}]", "checkpoint: cap, visibility: customs}]");
    let files: Vec<_> = sample()
        .into_iter()
        .map(|(path, text)| (path, if text == DOSSIER { strict.as_str() } else { text }))
        .collect();
    let laxer = copy(&files, "public", Overrides::default());
    let english = &laxer["en/products/cosmetics/gana-cream/index.html"].html;
    assert!(!english.contains("check-code") && !english.contains("{plant"));
    assert!(english.contains("<template id=\"check-dates\">"));
}

/// The script with the parts of a language, of a copy of the sample.
fn parts(overrides: Overrides, language: &str) -> Result<String, Diagnostic> {
    let (renderer, _) = Renderer::new(overrides);
    let (held, assets) = (held(&sample(), "customs"), assets());
    let site = Site::new(&held, &assets, &renderer);
    let statics: BTreeMap<_, _> = renderer.statics(&site, &Tracked::unnoted(&site))?.into_iter().collect();
    Ok(String::from_utf8(statics[&format!("{language}/parts.js")].clone()).unwrap())
}

#[test]
fn the_parts_that_pages_keep_places_for_stand_once_in_their_language() {
    let english = parts(Overrides::default(), "en").unwrap();
    let mut places = 0;
    for (path, page) in plain_copy("customs") {
        let named: Vec<&str> =
            page.html.split("data-from=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        places += named.len();
        for name in &named {
            assert!(
                english.contains(&format!("\\u003ctemplate data-name=\\\"{name}\\\">")),
                "{path}: {name}"
            );
        }
        let language = path.split('/').next().unwrap();
        let script = page.html.find(&format!("{language}/parts.js\""));
        assert!(named.is_empty() || script.is_some(), "{path} has places");
        assert_eq!(script.is_some(), page.html.contains("js/page/parts.js"), "{path}");
        assert!(script <= page.html.find("js/page/parts.js"), "{path}: the data come first");
    }
    assert!(places > 10);
}

#[test]
fn parts_come_from_the_template_beside_the_content() {
    let of = |template: &str| {
        let templates =
            [("parts.html".to_owned(), format!("{{#- jinwi templates 2 -#}}\n{template}"))].into();
        parts(Overrides { templates, ..Overrides::default() }, "ko")
    };
    let own = of("<p>{{ t.yes }} own</p>").unwrap();
    assert!(own.contains("\\u003cp>예 own\\u003c/p>"), "{own}");
    let fault = of("<p>{{ page.nothing }}</p>").unwrap_err();
    assert_eq!((fault.rule, &*fault.origin.file), (Rule::BadTemplate, "../templates/parts.html"));
}

#[test]
fn the_grid_s_script_holds_what_its_edition_shows() {
    let (renderer, _) = Renderer::new(Overrides::default());
    // The point inside the pack is for customs alone: its area is no choice for others.
    for (edition, areas) in [("public", 1 << 6), ("customs", 1 << 6 | 1 << 7)] {
        let (held, assets) = (held(&sample(), edition), assets());
        let site = Site::new(&held, &assets, &renderer);
        let statics: BTreeMap<_, _> =
            renderer.statics(&site, &Tracked::unnoted(&site)).unwrap().into_iter().collect();
        let script = String::from_utf8(statics["en/look/products.js"].clone()).unwrap();
        let card = format!(
            "[\"en/products/cosmetics/gana-cream/index.html\",\"가나 크림\",\"Gana Cream \\u003c50>\",-1,0,0,\"gana\",{areas},\"\",\"assets/a.jpg\",480,360,\"genuine\"]"
        );
        // A withdrawn dossier is found as well, and says so.
        let gone = "[\"en/products/fish/gone-fish/index.html\",\"가나 생선\",\"가나 생선\",0,2,12,\"gana\",0,\"withdrawn\"]";
        assert!(script.contains(&format!("\"cards\":[{card},{gone}]")), "{script}");
        assert!(script.contains(&format!("\"edition\":\"{edition}\"")), "{script}");
    }
}

#[test]
fn every_message_is_used() {
    let mut used = String::new();
    for folder in ["templates", "src/render"] {
        let mut folders = vec![std::path::PathBuf::from(folder)];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry)
                } else if !entry.ends_with("tests.rs")
                    && entry.extension().is_some_and(|end| end == "rs" || end == "html")
                {
                    used += &fs::read_to_string(entry).unwrap()
                }
            }
        }
    }
    let reference = fs::read_to_string("locales/en.ftl").unwrap();
    let keys = reference
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split(' ').next());
    let of_scripts = inspect_words::lists();
    let in_list = |key: &str| {
        let of_script = |(prefix, words): &(&str, Vec<&str>)| {
            let rest = key.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
            rest.is_some_and(|rest| words.contains(&rest))
        };
        of_scripts.iter().any(of_script)
            || site::LISTS.iter().any(|list| key.strip_prefix(list).is_some_and(|rest| rest.starts_with('-')))
    };
    // Words of closed lists, and folders of types of records, which a message's key begins or ends with.
    let mut words = BTreeSet::new();
    for file in [
        "src/domain/lists.rs",
        "src/load/records/case.rs",
        "src/load/records/jurisdiction.rs",
        "src/load/records/office.rs",
        "src/load/records/published.rs",
        "src/load/records/statistic.rs",
        "src/load/records/platform.rs",
        "src/load/records/agreement.rs",
        "src/load/records/alert.rs",
        "src/load/records/mark.rs",
    ] {
        let source = fs::read_to_string(file).unwrap();
        words.extend(source.split("= \"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    for record_type in RecordType::ALL {
        words.extend([record_type.as_str(), record_type.folder()].map(str::to_owned));
    }
    // The one record of a type has a page, and no list that a message made of its folder would be said on.
    let has_list = |folder: &str| !RecordType::ALL.iter().any(|of| of.is_one_file() && of.folder() == folder);
    let is_made = |key: &str| {
        key.match_indices('-').any(|(at, _)| {
            let (before, after) = (&key[..at], &key[at + 1..]);
            (words.contains(after) && used.contains(&format!("\"{before}-{{")))
                || (words.contains(before) && has_list(before) && used.contains(&format!("}}-{after}\"")))
        })
    };
    let is_used = |key: &str| {
        is_made(key)
            || used.contains(&format!("t.{}", key.replace('-', "_")))
            || used.contains(&format!("\"{key}\""))
            || used.contains(&format!("\"{}\"", key.replace('-', "_")))
    };
    let unused: Vec<_> = keys.filter(|key| !in_list(key) && !is_used(key)).collect();
    assert_eq!(unused, Vec::<&str>::new());
}

#[test]
fn every_word_of_the_closed_lists_has_a_message() {
    use crate::load::records::{
        AgreementForm, AlertUrgency, AuthorityRole, CaseStage, Certifies, ClockStart, CountUnit,
        ExOfficioBasis, Exhaustion, FeeState, JurisdictionKind, Known, LegalState, MarkState, OfficeNetwork,
        ParentScope, PeriodOrder, PromiseUnit, RegistrationTaken, Residence, SourceKind, StatisticScope,
        StatisticStage, TimeUnit, ValueBasis,
    };

    use crate::domain::{
        Area, Cause, DateMeaning, Infringement, Kind, Method, Owner, RightStatus, Shape, Shows as Shown,
        Visibility, Weight,
    };
    let (renderer, _) = Renderer::new(Overrides::default());
    let english = renderer.locales().locale(&[LanguageTag::parse("en").unwrap()]);
    for (list, words) in [
        ("area", Area::WORDS),
        ("audience", Visibility::WORDS),
        ("cause", Cause::WORDS),
        ("date-means", DateMeaning::WORDS),
        ("infringement", Infringement::WORDS),
        ("kind", Kind::WORDS),
        ("method", Method::WORDS),
        ("owner", Owner::WORDS),
        ("right-status", RightStatus::WORDS),
        ("shape", Shape::WORDS),
        ("shows", Shown::WORDS),
        ("weight", Weight::WORDS),
        ("agreement-form", AgreementForm::WORDS),
        ("alert-urgency", AlertUrgency::WORDS),
        ("authority-role", AuthorityRole::WORDS),
        ("certifies", Certifies::WORDS),
        ("certifies-not", Certifies::WORDS),
        ("clock", ClockStart::WORDS),
        ("ex-officio-basis", ExOfficioBasis::WORDS),
        ("exhaustion", Exhaustion::WORDS),
        ("fee-state", FeeState::WORDS),
        ("jurisdiction-kind", JurisdictionKind::WORDS),
        ("known", Known::WORDS),
        ("legal-state", LegalState::WORDS),
        ("office-network", OfficeNetwork::WORDS),
        ("mark-state", MarkState::WORDS),
        ("parent-scope", ParentScope::WORDS),
        ("registration-taken", RegistrationTaken::WORDS),
        ("residence", Residence::WORDS),
        ("source-kind", SourceKind::WORDS),
        ("count-unit", CountUnit::WORDS),
        ("case-stage", CaseStage::WORDS),
        ("value-basis", ValueBasis::WORDS),
        ("statistic-scope", StatisticScope::WORDS),
        ("statistic-stage", StatisticStage::WORDS),
        ("statistic-order", PeriodOrder::WORDS),
    ] {
        for word in words {
            let key = format!("{list}-{}", word.to_lowercase());
            assert!(english.find(&key).is_some(), "{key}");
        }
    }
    for method in crate::domain::Method::ALL {
        let key = format!("tool-{}", method.as_str());
        assert_eq!(english.find(&key).is_some(), method.needs_tool(), "{key}");
    }
    for unit in TimeUnit::WORDS.iter().chain(PromiseUnit::WORDS).filter(|unit| **unit != "percent") {
        assert!(english.count(&format!("time-{unit}"), 2).contains('2'), "{unit}");
    }
    for field in crate::load::records::Dossier::claimed_fields() {
        let key = format!("claim-{}", field.replace('_', "-"));
        let told = [
            "id",
            "former_slugs",
            "brand",
            "status",
            "visibility",
            "owner",
            "revision",
            "changes",
            "aliases",
            "shape",
            "main_photo",
            "photos",
            "checkpoints",
            "sections",
            "photo_request",
            "sources",
        ];
        assert!(told.contains(&field) || english.find(&key).is_some(), "{key}");
    }
}
