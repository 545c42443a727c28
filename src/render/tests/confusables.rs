//! Products that are taken for each other: on the pages of both, and below both in the search.

use super::*;

/// The sample, and a dossier with `more` fields that names the sample's cream with `item` beside the name.
fn with_serum(status: &str, visibility: &str, hangul: &str, more: &str) -> Vec<(String, String)> {
    let dossier = format!(
        "id: COS-0002\nbrand: gana\nstatus: {status}\nvisibility: {visibility}\nowner: MFDS\nrevision: {{number: 1, date: 2025-05-05}}\nchanges: [{{revision: 1, date: 2025-05-05, note: {{ko: \"새\"}}}}]\nnames: {{hangul: \"{hangul}\"}}\ninfringements: [counterfeit]\nhs: [\"3304.99\"]\ncheckpoints: [{{id: pump, area: closure, method: touch, weight: strong}}]\n{more}"
    );
    let folder = "products/cosmetics/gana-serum";
    vec![
        (format!("{folder}/dossier.yaml"), dossier),
        (format!("{folder}/ko.md"), "---\nname: 가나 세럼\n---\n\n## 펌프 {#pump}\n글\n".to_owned()),
        (
            format!("{folder}/en.md"),
            "---\nname: Gana Serum\nsource_revision: 1\n---\n\n## Pump {#pump}\nText\n".to_owned(),
        ),
    ]
}

/// What the pages of the cream, of its form, of the serum and the search's files say of a mix-up, in an edition.
fn told(more: &[(String, String)], edition: &str) -> [Vec<String>; 4] {
    let mut files = sample();
    files.extend(more.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let pages = copy(&files, edition, Overrides::default());
    let on = |path: &str| -> Vec<String> {
        let html = pages.get(path).map_or("", |page| page.html.as_str());
        let Some((_, rest)) = html.split_once("<section class=\"confusables\"") else { return Vec::new() };
        let (section, _) = rest.split_once("</section>").unwrap();
        let marks = ["withdrawn", "The serum has a pump."].into_iter();
        let marks = marks.filter(|mark| section.contains(mark)).map(str::to_owned);
        let links = linked(path, section).into_iter().filter(|to| to.ends_with(".html"));
        links.chain(marks).collect()
    };
    let (renderer, _) = Renderer::new(Overrides::default());
    let (held, assets) = (held(&files, edition), assets());
    let site = Site::new(&held, &assets, &renderer);
    let search = search::files(&site).into_iter().filter(|(path, _)| path.starts_with("en/search/"));
    let search = search.flat_map(|(_, bytes)| {
        let text = String::from_utf8(bytes).unwrap().replace("\\\"", "\"");
        let named = text.split("[\"x\",\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        named.collect::<Vec<_>>()
    });
    let mut search: Vec<String> = search.collect();
    search.sort();
    [
        on("en/products/cosmetics/gana-cream/index.html"),
        on("en/products/cosmetics/gana-cream/inspect/index.html"),
        on("en/products/cosmetics/gana-serum/index.html"),
        search,
    ]
}

const CREAM_PAGE: &str = "en/products/cosmetics/gana-cream/index.html";
const SERUM_PAGE: &str = "en/products/cosmetics/gana-serum/index.html";

#[test]
fn what_one_dossier_says_stands_on_the_pages_of_both_where_both_are_held() {
    let says = |visibility: &str| {
        format!(
            "confusable_with: [{{product: gana-cream, how: {{ko: \"세럼은 펌프\", en: \"The serum has a pump.\"}}, visibility: {visibility}}}]\n"
        )
    };
    let how = "The serum has a pump.";
    for (of_dossier, of_item, edition, is_told) in [
        ("public", "public", "public", true),
        ("public", "customs", "public", false),
        ("public", "customs", "customs", true),
        ("customs", "public", "public", false),
        ("customs", "public", "customs", true),
    ] {
        let found = told(&with_serum("published", of_dossier, "가나 세럼", &says(of_item)), edition);
        let wanted = if is_told {
            [
                vec![SERUM_PAGE, how],
                vec![SERUM_PAGE, how],
                vec![CREAM_PAGE, how],
                vec!["Gana Cream <50>", "Gana Serum"],
            ]
        } else {
            [vec![], vec![], vec![], vec![]]
        };
        assert_eq!(found, wanted, "{of_dossier} {of_item} {edition}");
    }
}

#[test]
fn a_near_name_is_told_without_anybody_saying_so_and_a_withdrawn_one_as_that() {
    let near = "가나 클림";
    let found = told(&with_serum("published", "public", near, ""), "public");
    assert_eq!((&found[0][..], &found[2][..]), (&[SERUM_PAGE.to_owned()][..], &[CREAM_PAGE.to_owned()][..]));
    let found = told(&with_serum("withdrawn", "public", near, ""), "public");
    assert_eq!(
        found,
        [vec![SERUM_PAGE, "withdrawn"], vec![SERUM_PAGE, "withdrawn"], vec![], vec!["Gana Serum"]]
    );
    let found = told(&with_serum("published", "customs", near, ""), "public");
    assert!(found.iter().all(Vec::is_empty), "{found:?}");
}
