//! The points by what they need: as lists without script, and as a script is given them.

use serde_json::{Value, json};

use super::*;

/// The script of the points in English.
fn points(edition: &str) -> Value {
    let (renderer, _) = Renderer::new(Overrides::default());
    let (held, assets) = (held(&sample(), edition), assets());
    let site = Site::new(&held, &assets, &renderer);
    let (path, script) = pages::tool_points(&Tracked::unnoted(&site), &site.languages[1]);
    assert_eq!(path, "en/tools/points.js");
    let (_, script) = script.split_once("jinwi.points = ").unwrap();
    serde_json::from_str(script.trim().trim_end_matches(';')).unwrap()
}

#[test]
fn each_tool_has_a_page_where_the_edition_holds_a_point_that_needs_it() {
    for (edition, tools, given) in [
        ("public", vec!["loupe"], json!([[["cap", "Cap", -1, 2, 0, 20, 1]], []])),
        (
            "customs",
            vec!["loupe", "none"],
            json!([[["cap", "Cap", -1, 2, 0, 20, 1], ["inner", "안쪽", 0, 0, 1, 0, 0]], []]),
        ),
    ] {
        let pages = plain_copy(edition);
        let found: Vec<&str> = pages
            .keys()
            .filter_map(|path| path.strip_prefix("en/tools/")?.strip_suffix("/index.html"))
            .collect();
        assert_eq!(found, tools, "{edition}");
        let overview: Vec<String> = linked("en/tools/index.html", &pages["en/tools/index.html"].html);
        for tool in tools {
            assert!(overview.contains(&format!("en/tools/{tool}/index.html")), "{tool}");
        }
        assert_eq!(points(edition)["products"], given, "{edition}");
    }
}

#[test]
fn a_point_stands_with_how_much_it_says_and_what_it_does_to_the_goods() {
    let pages = plain_copy("customs");
    let html = &pages["en/tools/loupe/index.html"].html;
    let (_, point) = html.split_once("gana-cream/index.html#point-cap\">Cap</a>").unwrap();
    let (point, _) = point.split_once("</li>").unwrap();
    for told in ["weight-decisive", "Loupe", "about 20 seconds", "opens the pack"] {
        assert!(point.contains(told), "{told}: {point}");
    }
    assert!(!html.contains("point-inner") && !html.contains("gone-fish"));
    let other = &pages["en/tools/none/index.html"].html;
    assert!(other.contains("#point-inner\" lang=\"ko\"") && !other.contains("#point-cap"));
}

#[test]
fn many_products_of_a_tool_have_several_pages() {
    let mut files: Vec<(String, String)> = Vec::new();
    for number in 1..=61 {
        let folder = format!("products/food/nu-{number}");
        files.push((format!("{folder}/dossier.yaml"), format!("id: FOO-{number:04}\nbrand: gana\nstatus: published\nvisibility: public\nowner: MFDS\nrevision: {{number: 1, date: 2025-05-05}}\nchanges: [{{revision: 1, date: 2025-05-05, note: {{ko: \"새\"}}}}]\nnames: {{hangul: \"누 {number}\"}}\ninfringements: [counterfeit]\nhs: [\"1902\"]\ncheckpoints: [{{id: lamp, area: carton, method: uv, weight: strong}}]\n")));
        files.push((format!("{folder}/ko.md"), "---\nname: 누\n---\n\n## 등 {#lamp}\n글\n".to_owned()));
    }
    let mut all = sample();
    all.extend(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let pages = copy(&all, "public", Overrides::default());
    let counts = ["en/tools/uv/index.html", "en/tools/uv/page/2/index.html"]
        .map(|path| pages[path].html.matches("<li class=\"tool-product\">").count());
    assert_eq!(counts, [60, 1]);
}
