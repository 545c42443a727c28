//! What an edition does not hold is nowhere in its bytes.
//!
//! Every field that can be kept from an edition carries a canary, a word that says for whom it is. None may be found
//! in any file of a laxer edition: pages, names, fonts, pictures, manifests.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jinwi::diag::Severity;

use crate::common::{Desk, photo};
use crate::generated::{
    COLOURS, GTINS, Generated, LANGUAGES, LEVELS, SILENT, canary, generated, guide, silent, without_canary,
};

/// A rare syllable for each level, which only its texts have.
const SYLLABLES: [char; 3] = ['뿅', '쀍', '쫷'];

fn brand(level: &str) -> [(String, String); 3] {
    let zq = |field: &str| format!("zq{level}-brand-{field}");
    let yaml = format!(
        "names: {{hangul: \"{}\"}}
aliases: [\"{}\"]
right_holder: {{name: \"{}\"}}
invented: true
visibility: {level}
",
        zq("hangul"),
        zq("alias"),
        zq("holder"),
    );
    let text = |lang: &str| format!("---\nname: {}\nsource_revision: 1\n---\n", zq(lang));
    [
        (format!("brands/b-{level}/brand.yaml"), yaml),
        (format!("brands/b-{level}/ko.md"), text("ko")),
        (format!("brands/b-{level}/en.md"), text("en")),
    ]
}

/// What is kept for `level` in a public dossier, and what belongs to it.
fn items(level: &str) -> BTreeMap<&'static str, String> {
    let zq = |field: &str| format!("zq{level}-{field}");
    let v = format!("visibility: {level}");
    BTreeMap::from([
        ("changes", format!("- {{revision: 2, date: 2026-01-02, {v}, note: {{ko: \"{0}\", en: \"{0}\"}}}}", zq("change"))),
        ("items", format!("- {{gtin: \"9520000000004\", size: \"{}\", {v}}}\n- {{size: \"{}\", variants: [{}]}}", zq("size"), zq("size-of-variant"), zq("variant"))),
        ("variants", format!("- {{id: {}, markets: [US], from: 2024-03, photo: {}, {v}}}\n- {{id: twice-{level}, markets: [US], {v}}}", zq("variant"), zq("photo"))),
        (
            "photos",
            format!(
                "- {{id: {0}, file: photos/{0}.jpg, shows: genuine, view: {1}, credit: \"{2}\", licence: \"{3}\", variant: {7}, hotspots: [{{checkpoint: {8}, box: [0.1, 0.1, 0.2, 0.2]}}], {v}}}
- {{id: {4}, file: photos/{4}.jpg, shows: counterfeit, credit: \"{5}\", licence: CC0, determined_by: {6}}}",
                zq("photo"), zq("view"), zq("credit"), zq("licence"), zq("used"), zq("used-credit"), zq("determined"), zq("variant"), zq("checkpoint"),
            ),
        ),
        (
            "checkpoints",
            format!(
                "- {{id: {0}, area: seal, method: measure, weight: decisive, measure: {{quantity: {1}, unit: \"{2}\", genuine: [1, 2]}}, variants: [{3}], seen_in: [VN], pairs: [{{genuine: {4}, counterfeit: {5}}}, {{genuine: front, counterfeit: {5}}}], {v}}}",
                zq("checkpoint"), zq("quantity"), zq("unit"), zq("variant"), zq("photo"), zq("used"),
            ),
        ),
        ("sections", format!("- {{id: {}, {v}}}", zq("section"))),
        ("codes", format!("- {{id: twice-{level}, where: [carton], pattern: \"A{{x:9}}\", sample: \"A7\", visibility: public}}\n- {{id: {}, where: [{}], print: {}, pattern: \"{}{{x:9}}\", sample: \"{}7\", checkpoint: {}, {v}}}", zq("code"), zq("where"), zq("print"), zq("pattern").to_uppercase(), zq("pattern").to_uppercase(), zq("checkpoint"))),
        ("sources", format!("- {{claim: {0}, source: {{ko: \"{1}\", en: \"{1}\"}}}}\n- {{claim: names, source: \"{2}\", {v}}}\n- {{claim: twice-{level}, source: \"{3}\"}}", zq("checkpoint"), zq("claim-source"), zq("own-source"), zq("source-of-either"))),
    ])
}

/// A dossier for everybody with items for each level in every list.
fn mixed() -> Vec<(String, String)> {
    let mut yaml = String::from(
        "id: MIX-0001
brand: b-public
status: published
visibility: public
owner: MFDS
revision: {number: 2, date: 2026-01-02, approved_by: [{who: MFDS, revision: 2}]}
names: {hangul: 하늘설, latin: Haneulseol}
infringements: [counterfeit]
hs: [\"3304.99\"]
main_photo: front
routes: [{from: CN, to: [VN], note: zqcustoms-route}]
fish: {look_alikes: [{scientific: Larimichthys crocea, tell: zqcustoms-checkpoint}]}
",
    );
    let own: BTreeMap<&str, &str> = BTreeMap::from([
        (
            "photos",
            "- {id: front, file: photos/front.jpg, shows: genuine, credit: Us, licence: CC0, hotspots: [{checkpoint: zqcustoms-checkpoint, box: [0.1, 0.1, 0.2, 0.2]}]}\n- {id: fake, file: photos/fake.jpg, shows: counterfeit, credit: Us, licence: CC0}",
        ),
        (
            "checkpoints",
            "- {id: cap, area: closure, method: loupe, weight: decisive, visibility: public, pairs: [{genuine: front, counterfeit: fake}]}",
        ),
        ("variants", "- {id: kr, markets: [KR]}"),
        ("changes", "- {revision: 1, date: 2026-01-01, note: First}"),
        (
            "sources",
            "- {claim: cap, source: Statement}\n- {claim: routes, source: zqcustoms-claim-of-routes}",
        ),
    ]);
    let (partner, customs) = (items("partner"), items("customs"));
    for (list, rows) in &customs {
        yaml.push_str(&format!("{list}:\n"));
        // Changes stand newest first.
        let rows = [rows.as_str(), &partner[list], own.get(list).unwrap_or(&"")];
        for row in rows.iter().flat_map(|rows| rows.lines()) {
            yaml.push_str(&format!("  {row}\n"));
        }
    }
    let text = |lang: &str| {
        let mut text = format!(
            "---\nname: 이름 {lang}\nsummary: 요약\nsource_revision: 1\n---\n여는 글 {}\n\n## 뚜껑 {{#cap}}\n{}\n",
            SYLLABLES[0], SYLLABLES[0]
        );
        for (level, syllable) in LEVELS.iter().zip(SYLLABLES).skip(1) {
            for id in ["checkpoint", "section"] {
                text.push_str(&format!("\n## zq{level}-title-{lang}-{id} {{#zq{level}-{id}}}\nzq{level}-body-{lang} {syllable} [zq{level}-link](https://zq{level}.example.com/)\n"));
                if id == "checkpoint" {
                    text.push_str(&format!("\n### zq{level}-part {{.genuine}}\nzq{level}-genuine\n"));
                }
            }
            text.push_str(&format!(
                "\n## zq{level}-variant-title {{#variant-zq{level}-variant}}\nzq{level}-variant-body\n"
            ));
        }
        text
    };
    // What a text was translated from is for editors alone.
    let mut lock = String::from("name: zqnobody-name\nbody: |\n  zqnobody-opening\n");
    for level in &LEVELS[1..] {
        lock.push_str(&format!("\n  ## zq{level}-before {{#zq{level}-checkpoint}}\n  zqnobody-{level}\n"));
    }
    let folder = "products/cosmetics/mixed";
    vec![
        (format!("{folder}/en.lock.yaml"), lock),
        (format!("{folder}/dossier.yaml"), yaml),
        (format!("{folder}/ko.md"), text("ko")),
        (format!("{folder}/en.md"), text("en")),
        (format!("{folder}/th.md"), "---\nname: zqthai-name\nsummary: zqthai-summary\nsource_revision: 1\n---\nzqthai-opening\n\n## zqthai-title {#cap}\nzqthai-body\n".to_owned()),
    ]
}

/// A dossier that is wholly for `level`.
fn whole(level: &str, brand: &str, slug: &str, stated: &str) -> Vec<(String, String)> {
    let zq = |field: &str| format!("zq{level}-{slug}-{field}");
    let yaml = format!(
        "id: ZQ{}-{}
former_slugs: [{}]
brand: {brand}
status: published
visibility: {stated}
owner: MFDS
revision: {{number: 1, date: 2026-01-01, approved_by: [{{who: MFDS, revision: 1}}]}}
names: {{hangul: \"{}\", latin: \"{}\", ja: \"{}\"}}
aliases: [\"{}\"]
infringements: [counterfeit]
hs: [\"9999.99\", \"3304.99\"]
items: [{{size: \"{}\"}}]
checkpoints: [{{id: {}, area: carton, method: touch, weight: strong, visibility: public}}]
food: {{food_type: {{ko: \"{7}\", en: \"{7}\"}}}}
",
        level.to_uppercase(),
        slug.to_uppercase(),
        zq("former"),
        zq("hangul"),
        zq("latin"),
        zq("ja"),
        zq("alias"),
        zq("size"),
        zq("point"),
    )
    .replace("\"9999.99\", ", "");
    let text = |lang: &str| {
        format!(
            "---\nname: {}\nsummary: {}\nsource_revision: 1\n---\n{}\n\n## {} {{#{}}}\n{}\n",
            zq(lang),
            zq("summary"),
            zq("opening"),
            zq("title"),
            zq("point"),
            zq("body")
        )
    };
    let folder = format!("products/food/zq{level}-{slug}");
    vec![
        (format!("{folder}/dossier.yaml"), yaml),
        (format!("{folder}/ko.md"), text("ko")),
        (format!("{folder}/en.md"), text("en")),
    ]
}

pub fn desk() -> Desk {
    let desk = Desk::new([("guide.yaml", guide())]);
    for level in LEVELS {
        for (path, text) in brand(level) {
            desk.write(&path, text);
        }
    }
    let whole = [
        whole("partner", "b-public", "own", "partner"),
        whole("customs", "b-public", "own", "customs"),
        whole("partner", "b-partner", "child", "public"),
        whole("customs", "b-customs", "child", "public"),
    ];
    for (path, text) in mixed().into_iter().chain(whole.into_iter().flatten()) {
        desk.write(&path, text);
    }
    // A draft is in no edition at all.
    for (path, text) in super_draft() {
        desk.write(&path, text);
    }
    let photos = "products/cosmetics/mixed/photos";
    for (level, colour) in LEVELS.iter().zip(COLOURS).skip(1) {
        for id in ["photo", "used"] {
            desk.write(&format!("{photos}/zq{level}-{id}.jpg"), photo(colour, &format!("zq{level}-exif")));
        }
    }
    desk.write(&format!("{photos}/front.jpg"), photo(COLOURS[0], "zqnobody-exif"));
    desk.write(&format!("{photos}/fake.jpg"), photo([0, 160, 0], "zqnobody-exif"));
    desk
}

fn super_draft() -> Vec<(String, String)> {
    let files = whole("nobody", "b-public", "draft", "public").into_iter();
    files.map(|(path, text)| (path, text.replace("status: published", "status: draft"))).collect()
}

pub fn contains(bytes: &[u8], canary: &str) -> bool {
    let canary = canary.as_bytes();
    bytes.windows(canary.len()).any(|window| window.eq_ignore_ascii_case(canary))
}

pub fn assert_none(copy: &BTreeMap<String, Vec<u8>>, canary: &str, edition: &str) {
    for (path, bytes) in copy {
        let at = bytes.windows(canary.len()).position(|w| w.eq_ignore_ascii_case(canary.as_bytes()));
        let around = at.map(|at| {
            String::from_utf8_lossy(&bytes[at.saturating_sub(60)..(at + 60).min(bytes.len())]).into_owned()
        });
        assert!(around.is_none(), "{edition}: {path} holds {canary}: {around:?}");
        let terms = terms(path, bytes);
        let backwards: String = canary.chars().rev().collect();
        assert!(!terms.contains(canary) && !terms.contains(&backwards), "{edition}: {path} finds {canary}");
        assert!(!contains(path.as_bytes(), canary), "{edition}: a file is named {path}");
    }
}

/// The terms of a shard of the search, a line each: in the file, a term leaves out what it shares with the one before.
fn terms(path: &str, bytes: &[u8]) -> String {
    let mut terms = String::new();
    if !(path.contains("search/names/") || path.contains("/search/texts/")) {
        return terms;
    }
    let script = String::from_utf8(bytes.to_vec()).unwrap();
    let (_, shard) = script.split_once('`').unwrap();
    let mut term: Vec<u16> = Vec::new();
    for line in shard.lines().filter(|line| line.contains('\t')) {
        let (head, _) = line.split_once('\t').unwrap();
        term.truncate(usize::from(head.as_bytes()[0] - b'0'));
        term.extend(head[1..].encode_utf16());
        terms.push_str(&String::from_utf16(&term).unwrap());
        terms.push('\n');
    }
    terms
}

/// The mean colour of a picture.
fn colour(bytes: &[u8]) -> [u8; 3] {
    let picture = image::load_from_memory(bytes).unwrap().to_rgb8();
    picture.get_pixel(picture.width() / 2, picture.height() / 2).0
}

pub fn has_colour(copy: &BTreeMap<String, Vec<u8>>, wanted: [u8; 3]) -> bool {
    let pictures = copy.iter().filter(|(path, _)| path.ends_with(".jpg") || path.ends_with(".webp"));
    pictures
        .map(|(_, bytes)| colour(bytes))
        .any(|found| found.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) < 24))
}

#[test]
fn no_byte_of_a_laxer_edition_tells_of_a_stricter_one() {
    let desk = desk();
    let (public, partner, customs) = (desk.copy("public"), desk.copy("partner"), desk.copy("customs"));
    for (copy, edition) in [(&public, "public"), (&partner, "partner"), (&customs, "customs")] {
        assert_none(copy, "zqnobody", edition);
        assert_none(copy, "zqthai", edition);
    }
    assert_none(&public, "zqpartner", "public");
    assert_none(&public, "zqcustoms", "public");
    assert_none(&partner, "zqcustoms", "partner");
    for (copy, held) in [(&public, 1), (&partner, 2), (&customs, 3)] {
        for (index, wanted) in COLOURS.into_iter().enumerate() {
            assert_eq!(has_colour(copy, wanted), index < held, "colour {index} with {held} levels");
        }
    }
}

#[test]
fn a_change_to_stricter_content_leaves_a_laxer_edition_as_it_was() {
    let desk = desk();
    let (public, partner) = (desk.copy("public"), desk.copy("partner"));
    let folder = "products/cosmetics/mixed";
    desk.edit(
        &format!("{folder}/dossier.yaml"),
        "number: 2, date: 2026-01-02, approved_by: [{who: MFDS, revision: 2}]",
        "number: 3, date: 2026-02-02, approved_by: [{who: MFDS, revision: 3}]",
    );
    desk.edit(
        &format!("{folder}/dossier.yaml"),
        "changes:\n",
        "changes:\n  - {revision: 3, date: 2026-02-02, visibility: customs, note: zqcustoms-new}\n",
    );
    desk.edit(&format!("{folder}/dossier.yaml"), "checkpoints:\n", "checkpoints:\n  - {id: zqcustoms-newest, area: seal, method: touch, weight: strong, visibility: customs}\n");
    for lang in ["ko", "en"] {
        desk.edit(
            &format!("{folder}/{lang}.md"),
            &format!("\n## zqcustoms-title-{lang}-checkpoint"),
            &format!("\n## 새 점검 힣 {{#zqcustoms-newest}}\n힣\n\n## zqcustoms-title-{lang}-checkpoint"),
        );
    }
    desk.write(&format!("{folder}/photos/zqcustoms-photo.jpg"), photo([250, 0, 120], "zqcustoms-exif"));
    desk.edit(
        &format!("{folder}/en.lock.yaml"),
        "  ## zqcustoms-before {#zqcustoms-checkpoint}\n",
        "  ## zqcustoms-now {#zqcustoms-section}\n",
    );
    desk.edit("brands/b-customs/brand.yaml", "zqcustoms-brand-alias", "zqcustoms-brand-other");
    for (path, text) in whole("customs", "b-public", "another", "customs") {
        desk.write(&path, text);
    }
    // A point for all packs of a laxer edition and one more is for all that its readers know of.
    desk.edit(
        &format!("{folder}/dossier.yaml"),
        "{id: cap, area: closure",
        "{id: cap, variants: [kr, zqpartner-variant, twice-partner, zqcustoms-variant], area: closure",
    );
    for (before, edition) in [(public, "public"), (partner, "partner")] {
        assert_same(&before, &desk.copy(edition), edition);
    }
}

fn assert_same(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>, edition: &str) {
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{edition}");
    for (path, bytes) in before {
        assert!(after[path] == *bytes, "{edition}: {path} changed");
    }
}

/// Whatever stricter content does with a photo, readers who may see the photo in a place of theirs see it as before.
#[test]
fn a_photo_that_stricter_content_uses_too_stays_as_it_was() {
    let desk = desk();
    let folder = "products/cosmetics/mixed";
    let dossier = format!("{folder}/dossier.yaml");
    for (id, red) in [("alone", 40), ("pack", 80), ("spare", 120)] {
        desk.write(&format!("{folder}/photos/{id}.jpg"), photo([red, 200, 200], ""));
        let row = format!(
            "photos:\n  - {{id: {id}, file: photos/{id}.jpg, shows: genuine, credit: Us, licence: CC0}}\n"
        );
        desk.edit(&dossier, "photos:\n", &row);
    }
    desk.edit(&dossier, "main_photo: front", "main_photo: alone");
    desk.edit(&dossier, "{id: kr, markets: [KR]}", "{id: kr, markets: [KR], photo: pack}");
    let before = [desk.copy("public"), desk.copy("partner")];
    // Main photo, pack, and photos of public pairs, in points, packs and pairs that only customs may see.
    desk.edit(
        &dossier,
        "checkpoints:\n",
        "checkpoints:
  - {id: zqcustoms-reuse, area: seal, method: uv, weight: strong, visibility: customs, pairs: [{genuine: alone, counterfeit: fake}, {genuine: pack, counterfeit: zqcustoms-used}, {genuine: spare, counterfeit: fake}]}\n",
    );
    desk.edit(
        &dossier,
        "variants:\n",
        "variants:\n  - {id: zqcustoms-pack, markets: [CN], photo: alone, visibility: customs}\n",
    );
    desk.edit(
        &dossier,
        "pairs: [{genuine: front, counterfeit: fake}]}",
        "pairs: [{genuine: front, counterfeit: fake}, {genuine: spare, counterfeit: zqcustoms-secret}]}",
    );
    desk.edit(
        &dossier,
        "photos:\n",
        "photos:\n  - {id: zqcustoms-secret, file: photos/zqcustoms-secret.jpg, shows: counterfeit, credit: Us, licence: CC0, visibility: customs}\n",
    );
    desk.edit(
        &dossier,
        "file: photos/alone.jpg, shows: genuine",
        "file: photos/alone.jpg, shows: genuine, hotspots: [{checkpoint: zqcustoms-reuse, box: [0.1, 0.1, 0.2, 0.2]}]",
    );
    desk.write(&format!("{folder}/photos/zqcustoms-secret.jpg"), photo(COLOURS[2], ""));
    for lang in ["ko", "en"] {
        let text = format!("\n## zqcustoms-title-{lang}-checkpoint");
        let more = format!("\n## 다시 {{#zqcustoms-reuse}}\n힣\n{text}");
        desk.edit(&format!("{folder}/{lang}.md"), &text, &more);
    }
    for (before, edition) in before.into_iter().zip(["public", "partner"]) {
        assert!(has_colour(&before, [40, 200, 200]) && has_colour(&before, [80, 200, 200]), "{edition}");
        assert!(!has_colour(&before, [120, 200, 200]), "{edition} shows a photo that nothing uses");
        assert_same(&before, &desk.copy(edition), edition);
    }
}

/// A text that is revised for stricter readers alone is out of date to them alone.
#[test]
fn a_text_revised_for_stricter_readers_looks_no_older_to_others() {
    let desk = desk();
    let folder = "products/cosmetics/mixed";
    let public = desk.copy("public");
    desk.edit(&format!("{folder}/ko.md"), "source_revision: 1", "source_revision: 1\ntext_revision: 2");
    assert!(desk.copy("public") == public);
    let customs = desk.copy("customs");
    let outdated = &customs["en/products/cosmetics/mixed/index.html"];
    let changed = {
        desk.edit(&format!("{folder}/en.md"), "source_revision: 1", "source_revision: 2");
        desk.copy("customs")
    };
    assert!(changed["en/products/cosmetics/mixed/index.html"] != *outdated);
}

/// Where stricter revisions lie between those that a reader may know of, their numbers would leave a gap.
#[test]
fn no_number_of_a_revision_tells_of_others() {
    let desk = desk();
    let folder = "products/cosmetics/mixed";
    let before = [desk.copy("public"), desk.copy("partner")];
    desk.edit(&format!("{folder}/dossier.yaml"), "{revision: 2,", "{revision: 5,");
    desk.edit(
        &format!("{folder}/dossier.yaml"),
        "number: 2, date: 2026-01-02",
        "number: 5, date: 2026-01-02",
    );
    desk.edit(&format!("{folder}/dossier.yaml"), "{who: MFDS, revision: 2}", "{who: MFDS, revision: 5}");
    desk.edit(&format!("{folder}/dossier.yaml"), "{revision: 1,", "{revision: 3,");
    for lang in ["en", "th"] {
        desk.edit(&format!("{folder}/{lang}.md"), "source_revision: 1", "source_revision: 3");
    }
    for (before, edition) in before.into_iter().zip(["public", "partner"]) {
        assert_same(&before, &desk.copy(edition), edition);
    }
}

/// An edition for some markets has nothing of a dossier that is not for them, withdrawn or not.
#[test]
fn what_is_for_other_markets_is_nowhere() {
    let desk = desk();
    desk.edit(
        "guide.yaml",
        "  thai: {audience: customs}\n",
        "  market: {audience: public, languages: [ko, en], markets: [CN]}\n",
    );
    let before = desk.copy("market");
    for (slug, status) in [("sold", "published"), ("gone", "withdrawn")] {
        for (path, text) in whole("elsewhere", "b-public", slug, "public") {
            let text = text
                .replace("status: published", &format!("status: {status}"))
                .replace("\ncheckpoints:", "\nvariants: [{id: us, markets: [US]}]\ncheckpoints:");
            desk.write(&path, text);
        }
    }
    assert!(desk.copy("public").keys().any(|path| path.contains("zqelsewhere-gone")));
    assert!(desk.copy("market") == before);
}

#[test]
fn texts_of_other_languages_stay_out() {
    let desk = desk();
    let thai = desk.copy("thai");
    assert!(thai.keys().any(|path| path.starts_with("th/")));
    assert!(contains(&thai["th/products/cosmetics/mixed/index.html"], "zqthai-body"));
}

/// The files of copies, by edition.
type Copies = BTreeMap<&'static str, BTreeMap<String, Vec<u8>>>;

/// The records that are made from their schemas, and copies of them.
fn copies() -> &'static (Generated, Copies) {
    static COPIES: OnceLock<(Generated, Copies)> = OnceLock::new();
    COPIES.get_or_init(|| {
        let generated = generated();
        let errors = generated.desk.check().into_iter().filter(|fault| fault.severity == Severity::Error);
        let errors = errors.map(|fault| format!("{:?} {:?} {:?}", fault.rule, fault.origin, fault.args));
        assert_eq!(errors.collect::<Vec<_>>(), Vec::<String>::new(), "what is made has errors");
        let copies = ["public", "partner", "customs", "thai"]
            .map(|edition| (edition, generated.desk.copy(edition)))
            .into();
        (generated, copies)
    })
}

/// Whoever adds a field of words to a schema has a canary in it, or this says where there is none.
#[test]
fn every_word_of_every_schema_has_a_canary_of_every_level() {
    let (generated, _) = copies();
    assert_eq!(without_canary(&generated.made), Vec::<String>::new());
}

#[test]
fn what_is_stricter_is_nowhere_whatever_its_schema() {
    let (_, copies) = copies();
    for (edition, canaries) in [
        ("public", ["zqpartner", "zqcustoms", "zqnobody", "zqthai"].as_slice()),
        ("partner", &["zqcustoms", "zqnobody", "zqthai"]),
        ("customs", &["zqnobody", "zqthai"]),
        ("thai", &["zqnobody"]),
    ] {
        for canary in canaries {
            assert_none(&copies[edition], canary, edition);
        }
        let level = LEVELS.iter().position(|of| *of == edition).unwrap_or(2);
        for (index, gtin) in GTINS.iter().enumerate().filter(|(index, _)| *index > level) {
            assert_none(&copies[edition], gtin, &format!("{edition}, barcode {index}"));
        }
        for (index, wanted) in COLOURS.into_iter().enumerate() {
            assert_eq!(has_colour(&copies[edition], wanted), index <= level, "{edition}: colour {index}");
        }
    }
}

/// The words of a copy that begin with `start`, in files, their names and the terms of the search: without the language or
/// number that they end in.
fn canaries_of(copy: &BTreeMap<String, Vec<u8>>, start: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, bytes) in copy {
        for bytes in [path.as_bytes(), bytes, terms(path, bytes).as_bytes()] {
            for at in (0..bytes.len()).filter(|at| matches!(bytes[*at], b'z' | b'Z')) {
                let is_of_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
                let word: Vec<u8> = bytes[at..].iter().copied().take_while(is_of_word).collect();
                let word = String::from_utf8(word).unwrap().to_lowercase();
                if word.starts_with(start) {
                    let word = word.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
                    let short = LANGUAGES.iter().find_map(|of| word.strip_suffix(&format!("-{of}")));
                    found.insert(short.unwrap_or(word).to_owned());
                }
            }
        }
    }
    found
}

/// The canaries must be able to sing: what has one is found in the edition that holds it.
#[test]
fn each_edition_shows_what_laxer_ones_do_not_hold() {
    let (generated, copies) = copies();
    let (mut unheard, mut unused) = (Vec::new(), BTreeSet::from_iter(SILENT.iter().map(|(field, _)| *field)));
    for (level, edition) in LEVELS.into_iter().enumerate() {
        let heard = canaries_of(&copies[edition], &format!("zq{edition}-"));
        for (record_type, made) in &generated.made {
            let held = made.iter().filter(|(_, levels)| levels.contains(&level)).map(|(path, _)| path);
            for path in held.filter(|path| !heard.contains(&canary(record_type, path, level))) {
                match silent(record_type, path) {
                    Some(row) => {
                        unused.remove(row);
                    }
                    None => unheard.push(format!("{record_type}.{path} in {edition}")),
                }
            }
        }
    }
    assert_eq!(unheard, Vec::<String>::new(), "shown nowhere");
    assert_eq!(unused, BTreeSet::new(), "shown after all");
    let terms: String = copies["customs"].iter().map(|(path, bytes)| terms(path, bytes)).collect();
    let number = canary("dossier", "rights.recordation.number", 2).replace('-', "");
    // What papers write for an agency is on no page, but is found.
    for term in ["zqcustoms", "verbatim", "<smotsucqz", "written", &format!("#{number}n")] {
        assert!(terms.contains(&format!("\n{term}\n")), "the customs edition does not find {term:?}");
    }
}
