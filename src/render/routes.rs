//! Where pages stand in a copy, and how one is reached from another.
//!
//! **Invariant:** every route names a file, in lower-case ASCII, below the copy's root.

use super::plan::Collection;
use crate::domain::{Country, Id, Kind, LanguageTag, Method, RecordKey, RecordType};

/// The page of a record; `number` counts the pages of the list that it may have, from 1.
///
/// A list's further pages stand below `page/`, because a bare number could be a record's slug.
pub fn record(language: &LanguageTag, key: &RecordKey, number: usize) -> String {
    paged(&format!("{}/{}", language.folder(), key.folder()), number)
}

/// The list of all records of a type.
pub fn records(language: &LanguageTag, record_type: RecordType, number: usize) -> String {
    paged(&format!("{}/{}", language.folder(), record_type.folder()), number)
}

/// The form for goods in hand of a dossier.
pub fn inspect(language: &LanguageTag, key: &RecordKey) -> String {
    format!("{}/{}/inspect/index.html", language.folder(), key.folder())
}

/// The field card of a dossier.
pub fn card(language: &LanguageTag, key: &RecordKey) -> String {
    format!("{}/{}/card/index.html", language.folder(), key.folder())
}

/// A volume of a handbook.
pub fn handbook(language: &LanguageTag, of: &Collection, number: usize) -> String {
    let of = match of {
        Collection::Kind(kind) => format!("products/{}", kind.folder()),
        Collection::Brand(key) => key.folder(),
        Collection::Market(country) => format!("markets/{}", country.as_str().to_ascii_lowercase()),
    };
    paged(&format!("{}/handbook/{of}", language.folder()), number)
}

/// The folder of the pocket packs.
pub const POCKET: &str = "pocket/";

/// The pocket pack of a dossier: a file that is handed on alone, so that its name tells what it is.
pub fn pocket(language: &LanguageTag, key: &RecordKey) -> String {
    let kind = key.kind().map_or("", Kind::folder);
    format!("{POCKET}{}/{kind}/{}.html", language.folder(), key.slug)
}

/// A part of the pocket pack of a kind.
pub fn pocket_kind(language: &LanguageTag, kind: Kind, number: usize) -> String {
    let part = if number <= 1 { String::new() } else { format!("-{number}") };
    format!("{POCKET}{}/{}{part}.html", language.folder(), kind.folder())
}

/// The words of the form for goods in hand and of a record in a language, as a script.
pub fn inspect_words(language: &LanguageTag) -> String {
    format!("inspect/words/{}.js", language.folder())
}

/// The list of a kind's products.
pub fn kind(language: &LanguageTag, kind: Kind, number: usize) -> String {
    paged(&format!("{}/products/{}", language.folder(), kind.folder()), number)
}

/// The list of all products in alphabetical order.
pub fn az(language: &LanguageTag, number: usize) -> String {
    paged(&format!("{}/az", language.folder()), number)
}

/// The list of products in the order of their barcode numbers.
pub fn barcodes(language: &LanguageTag, number: usize) -> String {
    paged(&format!("{}/barcodes", language.folder()), number)
}

/// The picture grid.
pub fn look(language: &LanguageTag, number: usize) -> String {
    paged(&format!("{}/look", language.folder()), number)
}

/// The products of the picture grid, as a script.
pub fn look_products(language: &LanguageTag) -> String {
    format!("{}/look/products.js", language.folder())
}

/// The points by what they need.
pub fn tools(language: &LanguageTag) -> String {
    format!("{}/tools/index.html", language.folder())
}

/// The products with points that need a method's tool, or none.
pub fn tool(language: &LanguageTag, tool: Option<Method>, number: usize) -> String {
    paged(&format!("{}/tools/{}", language.folder(), tool.map_or("none", Method::as_str)), number)
}

/// The points of the picture grid's products, as a script.
pub fn tool_points(language: &LanguageTag) -> String {
    format!("{}/tools/points.js", language.folder())
}

/// The channels of platforms and the texts of reports, as a script.
pub fn channels(language: &LanguageTag) -> String {
    format!("{}/channels.js", language.folder())
}

/// The parts of pages that only scripts show, as a script.
pub fn parts(language: &LanguageTag) -> String {
    format!("{}/parts.js", language.folder())
}

/// A script of every page in a language, which bears words.
pub fn frame_script(language: &LanguageTag, name: &str) -> String {
    format!("{}/{name}", language.folder())
}

/// What places bring to the pages of goods, as a script.
pub fn places(language: &LanguageTag) -> String {
    format!("{}/places.js", language.folder())
}

/// What feed readers are told in a language, as Atom.
pub fn feed_atom(language: &LanguageTag) -> String {
    format!("{}/feed.xml", language.folder())
}

/// The same as JSON Feed.
pub fn feed_json(language: &LanguageTag) -> String {
    format!("{}/feed.json", language.folder())
}

/// The lists that lead to every product without a search: the message of each one's name, and its path.
pub fn ways(language: &LanguageTag) -> [(&'static str, String); 4] {
    [
        ("nav-look", look(language, 1)),
        ("nav-az", az(language, 1)),
        ("nav-barcodes", barcodes(language, 1)),
        ("nav-brands", records(language, RecordType::Brand, 1)),
    ]
}

/// The page that shows what a search found.
pub fn search(language: &LanguageTag) -> String {
    format!("{}/search/index.html", language.folder())
}

/// The page where codes are read from a photo.
pub fn scan(language: &LanguageTag) -> String {
    format!("{}/scan/index.html", language.folder())
}

/// The root of the search: the bounds of the index of names.
pub const SEARCH_ROOT: &str = "search/root.js";
/// The simplified forms of Han characters.
pub const SEARCH_HAN: &str = "search/han.js";
/// The sounds of letters.
pub const SEARCH_SOUNDS: &str = "search/sounds.js";

/// A shard of the index of names.
pub fn search_names(name: &str) -> String {
    format!("search/names/{name}.js")
}

/// The root of a language's search: the bounds of its index of texts, and its words.
pub fn search_root(language: &LanguageTag) -> String {
    format!("{}/search/root.js", language.folder())
}

/// What is said of codes and where nothing is found, in a language.
pub fn search_later(language: &LanguageTag) -> String {
    format!("{}/search/later.js", language.folder())
}

/// The words of questions that people put around names, in a language.
pub fn search_questions(language: &LanguageTag) -> String {
    format!("{}/search/questions.js", language.folder())
}

/// A shard of a language's index of texts.
pub fn search_texts(language: &LanguageTag, name: &str) -> String {
    format!("{}/search/texts/{name}.js", language.folder())
}

/// What results show of some records in a language.
pub fn search_cards(language: &LanguageTag, name: &str) -> String {
    format!("{}/search/cards/{name}.js", language.folder())
}

/// The list of countries.
pub fn markets(language: &LanguageTag) -> String {
    format!("{}/markets/index.html", language.folder())
}

/// The products of a country.
pub fn market(language: &LanguageTag, country: Country, number: usize) -> String {
    // `co` and the like are no device names, but `com1` never arises: codes have two letters.
    paged(&format!("{}/markets/{}", language.folder(), country.as_str().to_ascii_lowercase()), number)
}

/// The list of HS headings.
pub fn hs_index(language: &LanguageTag) -> String {
    format!("{}/hs/index.html", language.folder())
}

/// The products of an HS heading of four digits.
pub fn hs(language: &LanguageTag, heading: &str, number: usize) -> String {
    paged(&format!("{}/hs/{heading}", language.folder()), number)
}

/// The front page of a language.
pub fn front(language: &LanguageTag) -> String {
    format!("{}/index.html", language.folder())
}

/// The page about the copy.
pub fn about(language: &LanguageTag) -> String {
    format!("{}/about/index.html", language.folder())
}

/// The page that a printed id leads to, in no language.
pub fn id(id: &Id) -> String {
    format!("id/{}/index.html", id.path())
}

/// The page where a language is chosen.
pub const ROOT: &str = "index.html";

/// The dates of the copy, as a script.
pub const EDITION_SCRIPT: &str = "edition.js";

fn paged(folder: &str, number: usize) -> String {
    if number <= 1 { format!("{folder}/index.html") } else { format!("{folder}/page/{number}/index.html") }
}

/// The reference that leads from the page at `from` to the file at `to`, both from the root.
pub fn relative(from: &str, to: &str) -> String {
    let shared = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    // What is shared ends at a folder.
    let folder = from[..shared].rfind('/').map_or(0, |slash| slash + 1);
    let up = from[folder..].bytes().filter(|byte| *byte == b'/').count();
    let mut reference = String::with_capacity(3 * up + to.len() - folder);
    for _ in 0..up {
        reference.push_str("../");
    }
    reference.push_str(&to[folder..]);
    reference
}

/// The reference that leads from the page at `from` to the root: `../` as often as it takes.
pub fn to_root(from: &str) -> String {
    "../".repeat(from.bytes().filter(|byte| *byte == b'/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_name_the_file() {
        for (from, to, reference) in [
            ("index.html", "en/index.html", "en/index.html"),
            ("en/index.html", "index.html", "../index.html"),
            ("en/index.html", "en/about/index.html", "about/index.html"),
            ("en/products/food/a/index.html", "en/products/food/b/index.html", "../b/index.html"),
            ("en/products/food/a/index.html", "en/products/food/ab/index.html", "../ab/index.html"),
            (
                "en/products/food/a/index.html",
                "ko/products/food/a/index.html",
                "../../../../ko/products/food/a/index.html",
            ),
            ("en/products/food/a/index.html", "assets/css/guide.css", "../../../../assets/css/guide.css"),
            ("id/cos-1/index.html", "id/cos-12/index.html", "../cos-12/index.html"),
            ("en/brands/a/index.html", "en/brands/a/index.html", "index.html"),
        ] {
            assert_eq!(relative(from, to), reference, "{from} to {to}");
        }
        assert_eq!(to_root("en/products/food/a/index.html"), "../../../../");
    }

    #[test]
    fn a_list_s_further_pages_cannot_meet_a_record() {
        let english = LanguageTag::parse("en").unwrap();
        let key = RecordKey::of_folder("products/food/2").unwrap();
        assert_eq!(record(&english, &key, 1), "en/products/food/2/index.html");
        assert_eq!(kind(&english, Kind::Food, 2), "en/products/food/page/2/index.html");
        assert_eq!(kind(&english, Kind::Food, 1), "en/products/food/index.html");
    }
}
