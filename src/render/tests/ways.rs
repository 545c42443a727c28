//! The ways to a product that need no script, in lists of more products than a page holds.

use super::*;
use crate::domain::Gtin;

/// Dossiers beside the sample's: the first two share a name, and the last has no barcode number.
const DOSSIERS: usize = 210;

/// `number` as a GTIN-13 of the demonstration prefix.
fn gtin(number: usize) -> String {
    let checked = (0..10).map(|check| format!("952{number:09}{check}"));
    checked.into_iter().find(|text| Gtin::parse(text).is_ok()).unwrap()
}

/// The number of a dossier's item: the order of numbers is not that of names.
fn gtin_of(dossier: usize) -> String {
    gtin(500 - dossier)
}

fn dossier(number: usize, more: &str) -> String {
    format!(
        r#"id: FOO-{number:04}
brand: gana
status: published
visibility: public
owner: MFDS
revision: {{number: 1, date: 2025-05-05}}
changes: [{{revision: 1, date: 2025-05-05, note: {{ko: "새"}}}}]
names: {{hangul: "누 {number}"}}
infringements: [counterfeit]
hs: ["1902"]
{more}"#
    )
}

/// Every page of a copy with long lists. One dossier knows two numbers of counterfeits, of which one is a genuine item's.
fn long_copy() -> BTreeMap<String, Rendered> {
    let mut long = Vec::new();
    for number in 1..=DOSSIERS {
        let more = match number {
            DOSSIERS => String::new(),
            7 => format!(
                "items: [{{gtin: \"{}\"}}]\nknown_false: [{{type: gtin, value: \"{}\"}}, {{type: gtin, value: \"{}\"}}]\n",
                gtin_of(7),
                gtin_of(1),
                gtin(900)
            ),
            _ => format!("items: [{{gtin: \"{}\", size: \"{number} g\"}}]\n", gtin_of(number)),
        };
        let folder = format!("products/food/nu-{number}");
        let english = format!("---\nname: Nu {:03}\nsource_revision: 1\n---\n", number.max(2));
        long.push((format!("{folder}/dossier.yaml"), dossier(number, &more)));
        long.push((format!("{folder}/ko.md"), format!("---\nname: 누 {number}\n---\n")));
        long.push((format!("{folder}/en.md"), english));
    }
    let mut files = sample();
    files.extend(long.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    copy(&files, "customs", Overrides::default())
}

/// The pages below `folder` that the page at `from` links.
fn lead(pages: &BTreeMap<String, Rendered>, from: &str, folder: &str) -> BTreeSet<String> {
    linked(from, &pages[from].html).into_iter().filter(|path| path.starts_with(folder)).collect()
}

#[test]
fn every_product_is_three_links_from_the_front_page() {
    let pages = long_copy();
    for language in ["ko", "en", "ar"] {
        let product = |name: &str| format!("{language}/products/{name}/index.html");
        let mut products: BTreeSet<String> =
            (1..=DOSSIERS).map(|number| product(&format!("food/nu-{number}"))).collect();
        let (genuine, withdrawn) = (product("cosmetics/gana-cream"), product("fish/gone-fish"));
        products.extend([genuine, withdrawn.clone()]);
        let unnumbered = BTreeSet::from([product(&format!("food/nu-{DOSSIERS}")), withdrawn]);
        for (way, count, missing) in [("az", 3, BTreeSet::new()), ("barcodes", 2, unnumbered)] {
            let folder = format!("{language}/{way}/");
            let first = lead(&pages, &format!("{language}/index.html"), &folder);
            assert_eq!(first, BTreeSet::from([format!("{folder}index.html")]));
            let all = &first | &lead(&pages, first.first().unwrap(), &folder);
            assert_eq!(all.len(), count, "pages of {folder}");
            let reached: BTreeSet<String> =
                all.iter().flat_map(|page| lead(&pages, page, &format!("{language}/products/"))).collect();
            assert_eq!(&products - &reached, missing, "not reached by {folder}");
        }
    }
}

#[test]
fn pages_are_named_by_their_first_names_and_names_stand_under_their_initials() {
    let pages = long_copy();
    let second = &pages["en/az/page/2/index.html"].html;
    for start in ["<bdi>Gana…</bdi>", "aria-current=\"page\"><bdi>Nu 1…</bdi>", "<bdi>Nu 2…</bdi>"] {
        assert!(second.contains(start), "{start}");
    }
    let names = second.split("<span class=\"row-name\">").skip(1);
    let names: Vec<&str> = names.filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!((names.len(), names[0], names[99]), (100, "Nu 100", "Nu 199"));
    // A name that fell back has the initial of its own script; a withdrawn dossier is marked.
    let last = &pages["en/az/page/3/index.html"].html;
    let (_, group) = last.split_once("<bdi><span lang=\"ko\">ㄱ</span></bdi></h2>").unwrap();
    assert!(group.contains("가나 생선") && group.contains(">withdrawn</span>"));
    assert!(!group.contains("<h2"), "it is the last");
}

#[test]
fn genuine_numbers_stand_in_order_and_false_ones_are_none_of_them() {
    let pages = long_copy();
    let lists =
        ["en/barcodes/index.html", "en/barcodes/page/2/index.html"].map(|path| pages[path].html.as_str());
    let row = "<th scope=\"row\"><bdi class=\"code\" dir=\"ltr\" translate=\"no\">";
    let rows: Vec<&str> = lists.iter().flat_map(|html| html.split(row).skip(1)).collect();
    let numbers: Vec<&str> = rows.iter().map(|row| &row[..13]).collect();
    // The sample's one item is of a higher number than all others.
    let mut genuine: Vec<String> = (1..DOSSIERS).rev().map(gtin_of).collect();
    genuine.push("9520001000010".to_owned());
    assert_eq!(numbers, genuine);
    let seen: Vec<&str> =
        rows.iter().filter(|row| row.contains("also seen on counterfeits")).map(|row| &row[..13]).collect();
    assert_eq!(seen, [gtin_of(1)]);
    for html in lists {
        assert!(html.contains("1 product here has no barcode number. <a href="));
        assert!(html.contains("proves nothing about the goods in hand"));
    }
}
