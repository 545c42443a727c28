//! The form for goods in hand, and what its script is given.

use super::*;

const FORM: &str = "en/products/cosmetics/gana-cream/inspect/index.html";

/// What the form's script is given, read from the page at `path`.
fn facts(copy: &BTreeMap<String, Rendered>, path: &str) -> serde_json::Value {
    let (_, rest) = copy[path].html.split_once("data-facts='").unwrap();
    let text = rest.split('\'').next().unwrap().replace("&lt;", "<").replace("&#39;", "'");
    serde_json::from_str(&text.replace("&amp;", "&")).unwrap()
}

#[test]
fn points_are_asked_by_number_and_say_what_each_does_to_the_pack() {
    let html = &plain_copy("customs")[FORM].html;
    let place = |id: &str| html.find(&format!("id=\"point-{id}\"")).unwrap();
    assert!(place("cap") < place("inner"));
    let (cap, inner) = (&html[place("cap")..place("inner")], &html[place("inner")..]);
    assert!(cap.contains("<span class=\"num\">1</span>") && cap.contains("<li>opens the pack</li>"));
    assert!(inner.contains("<span class=\"num\">2</span>") && inner.contains("<li>pack stays closed</li>"));
}

#[test]
fn only_a_dossier_with_points_has_a_form() {
    let copy = plain_copy("customs");
    assert!(copy.contains_key(FORM));
    assert!(!copy.contains_key("en/products/fish/gone-fish/inspect/index.html"));
    let pointless =
        DOSSIER.replace("visibility: public}\n  - {id: inner", "visibility: customs}\n  - {id: inner");
    let mut files = sample();
    files[4].1 = &pointless;
    let copy = super::copy(&files, "public", Overrides::default());
    assert!(!copy.contains_key(FORM));
    assert!(!copy["en/products/cosmetics/gana-cream/index.html"].html.contains("inspect/"));
}

#[test]
fn the_script_knows_what_the_rule_asks_for() {
    let facts = facts(&plain_copy("customs"), FORM);
    let [cap, inner] = facts["points"].as_array().unwrap().as_slice() else { panic!("{facts}") };
    assert_eq!(
        (&cap["id"], &cap["weight"], &cap["cause"]),
        (&"cap".into(), &"decisive".into(), &"damage".into())
    );
    for usual in ["number", "variants", "strict"] {
        assert_eq!(cap.get(usual), None, "{usual} is as it mostly is");
    }
    assert_eq!((&inner["weight"], &inner["strict"]), (&"strong".into(), &true.into()));
    assert_eq!(cap["titles"], serde_json::json!({"en": "Cap", "ko": "뚜껑"}));
    assert_eq!(facts.get("live"), None, "one right has expired, the other is disputed");
    assert_eq!((&facts["review_due"], &facts["revision"]), (&"2026-02-01".into(), &2.into()));
}

#[test]
fn a_record_can_tell_that_the_dossier_has_changed() {
    let digest = |dossier: &str, korean: &str, edition: &str, language: &str| {
        let mut files = sample();
        (files[4].1, files[5].1) = (dossier, korean);
        let copy = copy(&files, edition, Overrides::default());
        facts(&copy, &FORM.replace("en/", language))["digest"].as_str().unwrap().to_owned()
    };
    let before = digest(DOSSIER, KOREAN, "public", "en/");
    assert_eq!(before, digest(DOSSIER, KOREAN, "public", "ko/"), "the same in every language");
    assert_eq!(before, digest(&format!("# A comment.\n{DOSSIER}"), KOREAN, "public", "en/"));
    let strict = DOSSIER.replace("method: naked-eye, weight: strong", "method: uv, weight: decisive");
    assert_eq!(before, digest(&strict, KOREAN, "public", "en/"), "stricter content is not told");
    assert_ne!(digest(DOSSIER, KOREAN, "customs", "en/"), digest(&strict, KOREAN, "customs", "en/"));
    assert_ne!(before, digest(DOSSIER, &KOREAN.replace("선명", "흐림"), "public", "en/"));
    assert_ne!(before, digest(&DOSSIER.replace("cause: damage, ", ""), KOREAN, "public", "en/"));
}

#[test]
fn the_words_of_a_record_are_there_in_languages_that_the_copy_is_not_in() {
    let guide =
        GUIDE.replace("customs: {audience: customs}", "customs: {audience: customs, languages: [ar]}");
    let mut files = sample();
    files[0].1 = &guide;
    let (renderer, _) = Renderer::new(Overrides::default());
    let (held, assets) = (held(&files, "customs"), assets());
    let site = Site::new(&held, &assets, &renderer);
    let words: Vec<_> = renderer
        .statics(&site, &Tracked::unnoted(&site))
        .unwrap()
        .into_iter()
        .filter(|(path, _)| path.starts_with("inspect/"))
        .collect();
    let paths: Vec<&str> = words.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["inspect/words/ar.js", "inspect/words/en.js", "inspect/words/ko.js"]);
    let english = String::from_utf8(words[1].1.clone()).unwrap();
    assert!(
        english.contains("\"outcome-no-difference\":\"No difference found – this does not mean genuine\""),
        "{english}"
    );
    assert!(english.contains("{country}"), "what a script fills in is marked");
}
