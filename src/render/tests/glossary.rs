//! The page of the glossary: ways to a word, what it means, and links to it; and words among what is found.

use super::*;

const GLOSSARY: &str = r#"id: GLOSSARY
status: published
visibility: public
owner: MFDS
revision: {number: 1, date: 2026-10-01}
names: {ko: 용어집, en: Glossary, ar: المسرد}
sources: [{id: law, title: {en: Food act}, publisher: State, kind: statute, date: 2026-01, read_on: 2026-10-01}]
terms:
  - {id: use-by, verbatim: "소비기한", names: {ko: 먹는 기한, en: use-by date}, not: ["유통기한", "제조일"], see: ["brand:gana", "term:lot", "product:gana-cream#cap"], note: {ko: 참고, en: Since 2023 <b>}, source: law}
  - {id: lot, verbatim: "제조 번호", names: {ko: 번호, en: lot number}}
  - {id: sell-by, verbatim: "유통기한", names: {ko: 파는 기한, en: sell-by date}}
  - {id: secret, verbatim: "비밀", names: {ko: 비밀, en: zqsecret}, visibility: customs}
"#;

fn with_glossary(opening: &str) -> Vec<(&str, &str)> {
    let mut files = sample();
    files.push(("glossary.yaml", GLOSSARY));
    files.retain(|(path, _)| *path != "brands/gana/en.md");
    files.push(("brands/gana/en.md", opening));
    files
}

const OPENING: &str = "---\nname: Gana\nsource_revision: 1\n---\nThe [](term:use-by), [lot](term:lot), [](term:secret) and [x](term:gone).\n";

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    copy(&with_glossary(OPENING), edition, Overrides::default())
}

#[test]
fn a_word_is_found_by_its_look_or_meaning_and_told_with_what_it_is_taken_for() {
    let pages = pages("public");
    let page = &pages["en/glossary/index.html"].html;
    let in_order = [
        "<h1>Glossary</h1>",
        "<h3>4 blocks</h3>",
        "<a href=\"#term-use-by\"><span lang=\"ko\">소비기한</span></a>",
        "<a href=\"#term-lot\">lot number</a>",
        "<a href=\"#term-sell-by\">sell-by date</a>",
        "<a href=\"#term-use-by\">use-by date</a>",
        "3 words",
        "<h3 id=\"term-use-by\"><span class=\"hangul-word\" lang=\"ko\" translate=\"no\">소비기한</span> <bdi class=\"quiet\" dir=\"ltr\" translate=\"no\">sobigihan</bdi></h3>",
        "use-by date</p>",
        "Since 2023 &lt;b&gt;",
        "<a href=\"#term-sell-by\"><span lang=\"ko\">유통기한</span> (sell-by date)</a>",
        "<span lang=\"ko\">제조일</span>",
        "<a href=\"../brands/gana/index.html\">Gana</a>",
        "<a href=\"index.html#term-lot\">lot number</a>",
        "<a href=\"../products/cosmetics/gana-cream/index.html#point-cap\">",
        "href=\"#source-law\"",
        "<h3 id=\"term-sell-by\">",
        "<h3 id=\"term-lot\">",
        "jejo beonho",
        "<li id=\"source-law\">",
    ];
    let mut rest = page.as_str();
    for said in in_order {
        let at = rest.find(said).unwrap_or_else(|| panic!("{said}: {page}"));
        rest = &rest[at + said.len()..];
    }
    assert!(!page.contains("zqsecret") && !page.contains("비밀"), "{page}");
    assert!(page.contains("<a href=\"index.html\" aria-current=\"true\">Glossary</a>"), "{page}");
    assert!(self::pages("customs")["en/glossary/index.html"].html.contains("zqsecret"));
    let arabic = &pages["ar/glossary/index.html"].html;
    assert!(
        arabic.contains("<h1>المسرد</h1>") && arabic.contains("lang=\"en\" dir=\"ltr\">use-by date"),
        "{arabic}"
    );
    assert!(pages["id/glossary/index.html"].html.contains("../../en/glossary/index.html"));
    assert!(pages["ko/glossary/index.html"].html.contains("유통기한(파는 기한)"));
}

#[test]
fn a_link_to_a_term_has_its_name_where_it_has_no_words() {
    let page = |edition: &str| pages(edition)["en/brands/gana/index.html"].html.clone();
    let public = page("public");
    let told = "The <a href=\"../../glossary/index.html#term-use-by\"><bdi lang=\"en\">use-by date</bdi></a>, <a href=\"../../glossary/index.html#term-lot\">lot</a>, ";
    assert!(public.contains(told), "{public}");
    assert!(!public.contains("secret") && public.contains("and x."), "{public}");
    assert!(page("customs").contains("#term-secret\"><bdi lang=\"en\">zqsecret</bdi></a>"));
}

#[test]
fn words_are_found_as_a_sort_of_their_own() {
    let (held, assets) = (held(&with_glossary(OPENING), "public"), assets());
    let (renderer, _) = Renderer::new(Overrides::default());
    let site = Site::new(&held, &assets, &renderer);
    let files: BTreeMap<String, String> = crate::render::search::files(&site)
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect();
    let root = &files["search/root.js"];
    assert!(root.contains(",1,3],"), "a record and three words: {root}");
    let cards: String = files
        .iter()
        .filter(|(path, _)| path.starts_with("en/search/cards/"))
        .map(|(_, text)| text.as_str())
        .collect();
    let card = "[6,\"en/glossary/index.html#term-use-by\",\"소비기한\",\"use-by date\",\"\",\"\",\"\",\"Word on packs\",\"\",[\"먹는 기한\"],[],";
    assert!(cards.contains(card), "{cards}");
    let all: String = files.values().map(String::as_str).collect();
    assert!(!all.contains("zqsecret"));
}

#[test]
fn a_glossary_that_readers_may_not_see_is_nowhere() {
    let strict = GLOSSARY.replacen("visibility: public", "visibility: partner", 1);
    let mut files = with_glossary(OPENING);
    let place = files.iter().position(|(path, _)| *path == "glossary.yaml").unwrap();
    files[place].1 = &strict;
    let pages = copy(&files, "public", Overrides::default());
    assert!(!pages.keys().any(|path| path.contains("glossary")));
    let page = &pages["en/brands/gana/index.html"].html;
    assert!(page.contains("The , lot,") && !page.contains("glossary"), "{page}");
}
