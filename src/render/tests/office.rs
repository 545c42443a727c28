//! The pages of offices, their directory, and where else they are named.

use super::*;

const UNION: &str = r#"id: JUR-U
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 연합}
sources: [{id: reg, title: {en: Regulation}, publisher: Union, kind: statute, date: 2013, read_on: 2026-10-01}]
code: EU
kind: union
"#;

const STATE: &str = r#"id: JUR-S
status: published
visibility: public
owner: MOIP
revision: {number: 1, date: 2026-10-01}
names: {ko: 나라}
sources: [{id: reg, title: {en: Law}, publisher: State, kind: statute, date: 2013, read_on: 2026-10-01}]
code: DE
kind: state
parents: [{jurisdiction: union, scope: all}]
"#;

/// Of an office: its number, for whom it is, whom it serves, and what else is to be told of it.
fn office(id: &str, readers: &str, serves: &str, more: &str) -> String {
    format!(
        "id: OFF-{id}
status: published
visibility: {readers}
owner: MOIP
revision: {{number: 1, date: 2026-10-01}}
names: {{ko: 사무소}}
sources: [{{id: s, title: {{en: Page}}, publisher: P, kind: official, date: 2026, read_on: 2026-10-01}}]
network: ip-centre
seat: {{country: DE, city: {{en: Frankfurt, ko: 프랑크푸르트}}, time_zone: Europe/Berlin}}
serves: [{serves}]
languages: [de, ko]
services: [training]
contacts: [{{role: authentication, email: a@example.com, hours: \"09:00-18:00\", weekdays: [mon]}}]
{more}"
    )
}

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    let open = office("OPEN", "public", "union", "confirmed_on: 2025-11-01\n");
    let stale = office("STALE", "public", "state, union", "confirmed_on: 2025-10-31\n");
    let closed = office("CLOSED", "public", "union", "confirmed_on: 2026-10-01\nclosed: 2026-10-31\n");
    let secret = office("SECRET", "customs", "union", "confirmed_on: 2026-10-01\n");
    let mut files = sample();
    files.extend([
        ("jurisdictions/union/jurisdiction.yaml", UNION),
        ("jurisdictions/union/en.md", "---\nname: Union\nsource_revision: 1\n---\nText.\n"),
        ("jurisdictions/state/jurisdiction.yaml", STATE),
        ("jurisdictions/state/en.md", "---\nname: State\nsource_revision: 1\n---\nText.\n"),
        ("offices/open/office.yaml", &open),
        ("offices/open/en.md", "---\nname: Open office\nsource_revision: 1\n---\nText.\n"),
        ("offices/stale/office.yaml", &stale),
        ("offices/stale/en.md", "---\nname: Stale office\nsource_revision: 1\n---\nText.\n"),
        ("offices/closed/office.yaml", &closed),
        ("offices/closed/en.md", "---\nname: Closed office\nsource_revision: 1\n---\nText.\n"),
        ("offices/secret/office.yaml", &secret),
        ("offices/secret/en.md", "---\nname: Secret office\nsource_revision: 1\n---\nText.\n"),
    ]);
    copy(&files, edition, Overrides::default())
}

/// What stands between two texts of a page.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = html.split_once(from).unwrap_or_else(|| panic!("no {from} in {html}")).1;
    rest.split_once(to).unwrap_or_else(|| panic!("no {to} after {from} in {html}")).0
}

#[test]
fn the_directory_finds_offices_by_place_jurisdiction_and_language() {
    let pages = pages("public");
    let html = &pages["en/offices/index.html"].html;
    for (from, to, held) in [
        ("<h3 id=\"place-de\"", "</section>", ["Open office", "Stale office"]),
        ("<h3 id=\"serves-union\"", "</section>", ["Open office", "Stale office"]),
        ("<h3 id=\"language-ko\"", "</section>", ["Open office", "Stale office"]),
    ] {
        let part = between(html, from, to);
        assert!(
            held.iter().all(|name| part.contains(name)) && !part.contains("Closed office"),
            "{from}: {part}"
        );
        let id = &from[8..from.len() - 1];
        assert!(html.contains(&format!("href=\"#{id}\"")), "nothing leads to {id}");
    }
    let state = between(html, "<h3 id=\"serves-state\"", "<h3");
    assert!(state.contains("Stale office") && !state.contains("Open office"), "{state}");
    assert!(between(html, "<h2 id=\"closed\"", "</section>").contains("Closed office"));
    assert_eq!(html.matches("may have moved").count(), 5, "{html}");
}

#[test]
fn what_nobody_confirmed_for_a_year_says_so() {
    let pages = pages("public");
    let stale = &pages["en/offices/stale/index.html"].html;
    assert!(stale.contains("it may have moved"), "{stale}");
    for slug in ["open", "closed"] {
        assert!(!pages[&format!("en/offices/{slug}/index.html")].html.contains("moved"), "{slug}");
    }
}

#[test]
fn a_places_page_names_the_open_offices_that_serve_it_or_the_one_above() {
    let pages = pages("public");
    for place in ["union", "state"] {
        let html = &pages[&format!("en/jurisdictions/{place}/index.html")].html;
        let part = between(html, "<h2 id=\"offices\"", "</section>");
        assert!(part.contains("Open office") && part.contains("Stale office"), "{place}: {part}");
        assert_eq!(html.matches("Open office").count(), 1, "{place}: {html}");
        assert!(!html.contains("Closed office") && !html.contains("Secret office"), "{place}: {html}");
    }
    let customs = self::pages("customs");
    assert!(customs["en/jurisdictions/state/index.html"].html.contains("Secret office"));
    for (path, page) in &pages {
        assert!(!path.contains("secret") && !page.html.contains("Secret office"), "{path}");
        for file in linked(path, &page.html) {
            assert!(pages.contains_key(&file) || file.starts_with("assets/"), "{path}: {file}");
        }
    }
}

#[test]
fn hours_without_a_zone_are_those_of_the_seat() {
    let html = &pages("public")["en/offices/open/index.html"].html;
    assert!(
        html.contains("&quot;zone&quot;:&quot;Europe&#x2F;Berlin&quot;") || html.contains("Europe/Berlin"),
        "{html}"
    );
    assert!(html.contains("contacts.js"), "{html}");
}
