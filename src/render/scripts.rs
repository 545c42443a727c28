//! Which scripts pages have, and in which order.
//!
//! A page names what it does with script; the files for that follow from what each file uses. A file that others use leaves
//! one value behind, which has the name of its place: `search/fold.js` is `SearchFold`. So a file uses another one if it
//! names the other's value.
//!
//! **Invariant:** no list says what comes before what.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::statics::{built_in, joined};

/// The script of every page that comes before all other files, and notices which of them are missing.
pub(super) const FIRST: &str = "banner.js";

/// The other script of every page, after `edition.js`. What the search's field uses is in [`SEARCH`].
pub(super) const EVERYWHERE: &str = "page.js";

/// What the scripts of every page are made of.
const FRAME: [(&str, &[&str]); 2] = [
    (FIRST, &["js/page/banner.js"]),
    (EVERYWHERE, &["js/page/scripted.js", "js/page/pictures.js", "js/page/address.js", FIELD]),
];

/// The script that takes the parts of pages out of the script that holds those of a language.
pub(super) const PARTS: &str = "js/page/parts.js";

const FIELD: &str = "js/search/field.js";

/// What the search's field uses, which it reads when it is first used: many files as one, since no page can name them.
const SEARCH: &str = "js/search.js";

/// What reads codes, and what that alone uses, which the search reads when a query may be a code.
const CODES: &str = "js/codes.js";

/// The files that the search uses once it has read [`CODES`], and not before.
const OF_CODES: &[&str] =
    &["search/typed.js", "search/numbers.js", "search/codes.js", "checker/typed-code.js"];

/// What some pages do with script, in the order in which their scripts stand.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Feature {
    /// Compares the pictures of pairs.
    Compare,
    /// Checks codes and dates from the pack.
    Check,
    /// Takes in what is found on goods in hand, and makes a record of it.
    Inspect,
    /// Works out the last day of each deadline.
    Reckon,
    /// Tells at once whether an answer of a self-test is right.
    SelfTest,
    /// Says whether those who can be asked are there now.
    Contacts,
    /// Makes the report of a listing.
    Report,
    /// A button that prints, for those who do not know the browser's.
    Print,
    /// Says what holds in the reader's place.
    Place,
    /// Says by the reader's clock that alerts have ended.
    Alerts,
    /// Names the packs that bear the number which the reader came with.
    Numbers,
    /// Narrows the picture grid, after the grid's records.
    Look,
    /// Lists the points that can be examined with what is at hand, after the grid's records and their points.
    Tools,
    /// Folds points and long sections on a narrow screen.
    Fold,
    /// Reads codes from a photo.
    Scan,
}

impl Feature {
    const ALL: [Self; 15] = [
        Self::Compare,
        Self::Check,
        Self::Inspect,
        Self::Reckon,
        Self::SelfTest,
        Self::Contacts,
        Self::Report,
        Self::Print,
        Self::Place,
        Self::Alerts,
        Self::Numbers,
        Self::Look,
        Self::Tools,
        Self::Fold,
        Self::Scan,
    ];

    /// The file that does it.
    const fn file(self) -> &'static str {
        match self {
            Self::Compare => "compare/comparer.js",
            Self::Check => "checker/fields.js",
            Self::Inspect => "inspect/inspection.js",
            Self::Reckon => "jurisdiction/reckoner.js",
            Self::SelfTest => "page/lesson.js",
            Self::Contacts => "page/contacts.js",
            Self::Report => "report/report.js",
            Self::Print => "page/print.js",
            Self::Place => "page/place.js",
            Self::Alerts => "page/alerts.js",
            Self::Numbers => "page/numbers.js",
            Self::Look => "look/grid.js",
            Self::Tools => "tools/list.js",
            Self::Fold => "page/folds.js",
            Self::Scan => "scan/scanner.js",
        }
    }
}

/// The scripts of a page that has these features, each behind those that it uses.
pub(super) fn of(features: impl IntoIterator<Item = Feature>) -> Vec<String> {
    let features: BTreeSet<_> = features.into_iter().collect();
    let bundles = BUNDLES.iter().filter(|bundle| !bundle.features.is_disjoint(&features));
    bundles.map(Bundle::name).collect()
}

/// Files that no page has one of without the others.
struct Bundle {
    /// What each of them is for.
    features: BTreeSet<Feature>,
    /// The files, each behind those that it uses.
    files: Vec<&'static str>,
}

impl Bundle {
    /// Where it is delivered: in the place of its last file.
    fn name(&self) -> String {
        format!("js/{}", self.files.last().expect("a bundle has files"))
    }
}

/// The files of all features, in bundles, each behind those that it uses: what uses another is for fewer features.
static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(|| {
    let order = |features: &[Feature]| {
        let files = features.iter().map(|feature| feature.file());
        ordered(&USES, files).expect("a test holds the built-in scripts to an order")
    };
    let of_each = Feature::ALL.map(|feature| (feature, order(&[feature])));
    let mut bundles: Vec<Bundle> = Vec::new();
    for file in order(&Feature::ALL) {
        let with_it = of_each.iter().filter(|(_, files)| files.contains(&file));
        let features = with_it.map(|(feature, _)| *feature).collect();
        match bundles.iter_mut().find(|bundle| bundle.features == features) {
            Some(bundle) => bundle.files.push(file),
            None => bundles.push(Bundle { features, files: vec![file] }),
        }
    }
    bundles.sort_by_key(|bundle| std::cmp::Reverse(bundle.features.len()));
    bundles
});

/// Some of `sources` as one.
fn together<'a>(sources: &BTreeMap<String, Vec<u8>>, names: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    joined(names.into_iter().map(|name| sources[name].as_slice()))
}

/// The scripts of every page out of their `sources`, by name.
pub(super) fn frame(sources: &BTreeMap<String, Vec<u8>>) -> Vec<(&'static str, Vec<u8>)> {
    FRAME.iter().map(|(name, files)| (*name, together(sources, files.iter().copied()))).collect()
}

/// The other scripts of a copy, but those with data, out of their `sources`; both by their names.
pub(super) fn delivered(sources: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let bundles = BUNDLES.iter().map(|bundle| (bundle.name(), bundle.files.clone()));
    let later = [(SEARCH.to_owned(), search()), (CODES.to_owned(), codes())];
    let whole = |files: Vec<&str>| {
        let names: Vec<String> = files.iter().map(|file| format!("js/{file}")).collect();
        together(sources, names.iter().map(String::as_str))
    };
    bundles.chain(later).map(|(name, files)| (name, whole(files))).collect()
}

/// The files of [`SEARCH`], in order.
fn search() -> Vec<&'static str> {
    let mut uses = USES.clone();
    for used in uses.values_mut() {
        used.retain(|file| !OF_CODES.contains(file));
    }
    let first = uses[place(FIELD)].clone();
    ordered(&uses, first).expect("a test holds the built-in scripts to an order")
}

/// The files of [`CODES`], in order.
fn codes() -> Vec<&'static str> {
    let mut order =
        ordered(&USES, OF_CODES.iter().copied()).expect("a test holds the built-in scripts to an order");
    let there = search();
    order.retain(|file| !there.contains(file));
    order
}

/// Where a script stands below `static/js`.
fn place(name: &str) -> &str {
    name.strip_prefix("js/").expect("scripts are below js/")
}

/// What a file uses, by its place below `static/js`.
type Uses<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Every script that is built in, by its place.
static SOURCES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    built_in().filter_map(|(name, text)| Some((name.strip_prefix("js/")?.to_owned(), text))).collect()
});

static USES: LazyLock<Uses<'static>> = LazyLock::new(|| uses(&SOURCES));

/// The value that a file leaves behind for others.
fn value(place: &str) -> String {
    let words = place.trim_end_matches(".js").split(['/', '-']);
    words
        .flat_map(|word| word[..1].to_uppercase().chars().chain(word[1..].chars()).collect::<Vec<_>>())
        .collect()
}

/// The names that stand in a script. Those in its strings are among them, so that more may come of it and never less.
fn names(source: &str) -> impl Iterator<Item = &str> {
    source.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '$')
}

fn uses(sources: &BTreeMap<String, String>) -> Uses<'_> {
    let places: BTreeMap<String, &str> = sources.keys().map(|place| (value(place), place.as_str())).collect();
    let used = |place: &str, source: &str| {
        names(source).filter_map(|name| places.get(name).copied()).filter(|other| *other != place).collect()
    };
    sources.iter().map(|(place, source)| (place.as_str(), used(place, source))).collect()
}

/// The files, each behind all that it uses and otherwise as they are given; or those that use each other in a circle.
fn ordered<'a>(
    uses: &Uses<'a>,
    files: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<&'a str>, Vec<&'a str>> {
    fn add<'a>(
        uses: &Uses<'a>,
        file: &'a str,
        above: &mut Vec<&'a str>,
        order: &mut Vec<&'a str>,
    ) -> Result<(), Vec<&'a str>> {
        if order.contains(&file) {
            return Ok(());
        }
        let circle = above.iter().position(|other| *other == file);
        above.push(file);
        if let Some(start) = circle {
            return Err(above.split_off(start));
        }
        for other in &uses[file] {
            add(uses, other, above, order)?;
        }
        above.pop();
        order.push(file);
        Ok(())
    }
    let mut order = Vec::new();
    for file in files {
        add(uses, file, &mut Vec::new(), &mut order)?;
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(sources: &[(&str, &str)]) -> BTreeMap<String, String> {
        sources.iter().map(|(place, source)| ((*place).to_owned(), (*source).to_owned())).collect()
    }

    #[test]
    fn a_file_comes_behind_what_it_uses() {
        let sources = given(&[
            ("a/first.js", "(function () { BLast.do(); AMiddle.do(\"AFirst\"); })();"),
            ("a/middle.js", "var AMiddle = BLastOfAll.x;"),
            ("b/last.js", "var BLast = 1;"),
            ("b/last-of-all.js", "var BLastOfAll = BLast;"),
        ]);
        let uses = uses(&sources);
        assert_eq!(
            ordered(&uses, ["b/last.js", "a/first.js"]).unwrap(),
            ["b/last.js", "b/last-of-all.js", "a/middle.js", "a/first.js"]
        );
    }

    #[test]
    fn a_circle_is_told() {
        let sources = given(&[("a/a.js", "AB.do"), ("a/b.js", "AC.do"), ("a/c.js", "AB.do")]);
        let uses = uses(&sources);
        assert_eq!(ordered(&uses, ["a/a.js"]).unwrap_err(), ["a/b.js", "a/c.js", "a/b.js"]);
    }

    #[test]
    fn the_built_in_scripts_have_an_order_and_each_is_in_a_copy() {
        let entries = Feature::ALL.iter().map(|feature| feature.file());
        let everywhere = FRAME.iter().flat_map(|(_, files)| *files).map(|name| place(name));
        let order = ordered(&USES, everywhere.chain(entries)).unwrap();
        let all: BTreeSet<_> = USES.keys().copied().collect();
        assert_eq!(order.into_iter().collect::<BTreeSet<_>>(), all);
    }

    #[test]
    fn a_script_leaves_behind_the_value_of_its_place_or_nothing() {
        for (place, source) in &*SOURCES {
            let file = std::fs::read_to_string(format!("static/js/{place}")).unwrap();
            // What stands at the start of a line is outside the function; what is outside it is seen by all.
            let outside: Vec<&str> = file
                .lines()
                .filter(|line| line.starts_with(|letter: char| !letter.is_whitespace() && letter != '/'))
                .collect();
            let leaves = format!("var {} = (function () {{", value(place));
            let is_used = USES.values().any(|used| used.contains(place.as_str()));
            assert!(
                outside == [&leaves, "})();"] || !is_used && outside == ["(function () {", "})();"],
                "{place}"
            );
            assert!(source.ends_with("})();\n"), "{place}");
        }
    }

    #[test]
    fn pages_have_the_scripts_of_their_features_once() {
        let sources = built_in().map(|(name, text)| (name, text.into_bytes())).collect();
        let files = delivered(&sources);
        let of_page = |features: &[Feature]| {
            let scripts = of(features.iter().copied());
            scripts.iter().map(|name| String::from_utf8(files[name].clone()).unwrap()).collect::<String>()
        };
        let page = of_page(&[Feature::Inspect, Feature::Check, Feature::Print]);
        let place = |value: &str| page.find(&format!("var {value}=")).unwrap();
        assert!(place("CheckerCalendar") < place("CheckerPackDate"));
        assert!(place("CheckerPackDate") < place("CheckerFields"));
        // What a place says of its contacts is used by the form, though the form does not name it.
        assert!(place("PageContacts") < place("PagePlace"));
        for other in ["ReportReport", "LookGrid", "CompareView"] {
            assert!(!page.contains(other), "{other}");
        }
        assert_eq!(of([Feature::Inspect, Feature::Print]).last().unwrap(), "js/page/print.js");
        assert!(of([]).is_empty());
        // With all of them each stands there once, behind what it uses.
        let all = of_page(&Feature::ALL);
        let mut before = BTreeSet::new();
        let mut parts: Vec<_> =
            USES.keys().filter_map(|place| Some((all.find(SOURCES[*place].trim_end())?, *place))).collect();
        parts.sort_unstable();
        for (_, place) in parts {
            assert!(USES[place].iter().all(|used| before.contains(used)), "{place}");
            assert_eq!(all.matches(SOURCES[place].trim_end()).count(), 1, "{place}");
            before.insert(place);
        }
        assert!(before.len() > 25);
    }

    #[test]
    fn what_the_search_reads_later_is_one_file_and_in_no_page() {
        let files = delivered(&built_in().map(|(name, text)| (name, text.into_bytes())).collect());
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        let (search, codes) = (text(SEARCH), text(CODES));
        for used in ["var SearchFold=", "var SearchView="] {
            assert_eq!((search.matches(used).count(), codes.matches(used).count()), (1, 0), "{used}");
        }
        for used in ["var SearchNumbers=", "var CheckerTypedCode="] {
            assert_eq!((search.matches(used).count(), codes.matches(used).count()), (0, 1), "{used}");
        }
        assert!(SOURCES[place(FIELD)].contains(&format!("assets/{CODES}")));
        assert!(SOURCES[place(FIELD)].contains(&format!("assets/{SEARCH}")));
        assert!(
            !files.contains_key("js/search/fold.js")
                && text("js/checker/typed-code.js").contains("var CheckerTypedCode=")
        );
    }
}
