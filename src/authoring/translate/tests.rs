mod returns;

use std::collections::BTreeMap;

use super::export::Exported;
use super::import::Imported;
use super::*;
use crate::diag::{Diagnostic, Rule};
use crate::domain::{LanguageTag, Translator, Visibility};
use crate::load::{Content, Part, load};
use crate::render::locale::Locales;
use crate::source::Snapshot;

const FOLDER: &str = "products/cosmetics/cream";

/// Content in memory.
struct MemoryContent(
    BTreeMap<String, String>,
    /* Whether the source text stands in for what is wanted. */ bool,
);

impl MemoryContent {
    fn new() -> Self {
        let mut desk = Self(BTreeMap::new(), false);
        desk.put("guide.yaml", "id: guide\ntitle: {ko: 안내서}\npublisher: {name: {ko: 발행처}, email: a@example.org}\nnotice: {ko: 알림}\nsource_language: ko\nlanguages: [{tag: ko}, {tag: en}, {tag: th}]\nedition_valid_days: 90\neditions: {public: {audience: public}}\n");
        desk.put(
            "brands/haneul/brand.yaml",
            "names: {hangul: 하늘, latin: Haneul}\nright_holder: {name: {ko: 하늘}}\ninvented: true\n",
        );
        desk.put(&format!("{FOLDER}/dossier.yaml"), "id: COS-0001\nbrand: haneul\nstatus: published\nvisibility: public\nowner: MFDS\nrevision: {number: 2, date: 2026-02-10}\nnames: {hangul: 하늘 크림, latin: Haneul Cream}\ninfringements: [counterfeit]\nhs: [\"3304.99\"]\nverbatim: [{where: back-label, text: 화장품책임판매업자, gloss: {en: responsible seller}}]\ncheckpoints:\n  - {id: seal, area: seal, method: naked-eye, weight: strong, visibility: public}\n  - {id: cap, area: closure, method: loupe, weight: decisive, visibility: public}\nsections: [{id: logistics, visibility: customs}]\n");
        desk.put(&format!("{FOLDER}/ko.md"), "---\nname: 하늘 크림 원문\nsummary: 한 줄 원문\n---\n여는 글 원문.\n\n## 봉인 원문 {#seal}\n봉인 **화장품책임판매업자**를 보는 **원문**.\n\n### 정품 {.genuine}\n- 하나 원문\n- [둘](https://example.org) 원문\n\n## 뚜껑 원문 {#cap}\n뚜껑 원문.\n\n## 물류 원문 {#logistics}\n물류 원문.\n");
        desk
    }

    fn put(&mut self, file: &str, text: &str) {
        self.0.insert(file.to_owned(), text.to_owned());
    }

    fn edit(&mut self, file: &str, from: &str, to: &str) {
        let text = &self.0[&format!("{FOLDER}/{file}")];
        assert!(text.contains(from), "{text}");
        let text = text.replace(from, to);
        self.put(&format!("{FOLDER}/{file}"), &text);
    }

    fn text(&self, file: &str) -> &str {
        self.0.get(&format!("{FOLDER}/{file}")).map_or("", String::as_str)
    }

    fn content(&self) -> Content {
        load(&Snapshot::of(self.0.iter().map(|(name, text)| (name.as_str(), text.clone().into_bytes())))).0
    }

    fn export(&self, audience: Visibility, all: bool) -> Exported {
        let th = LanguageTag::parse("th").unwrap();
        let asked =
            ExportRequest { language: &th, records: &["cream".to_owned()], audience, all, fill: self.1 };
        let (locales, _) = Locales::new(&BTreeMap::new());
        export(&self.content(), &locales, &asked, &|file| self.0.get(file).cloned())
    }

    /// Puts in what an XLIFF brings.
    fn import(&mut self, xliff: &str) -> Imported {
        self.import_knowing(xliff, ImportOptions::default())
    }

    fn import_knowing(&mut self, xliff: &str, known: ImportOptions<'_>) -> Imported {
        let imported = import(&self.content(), &|file| self.0.get(file).cloned(), "th.xlf", xliff, known);
        self.0.extend(imported.files.clone());
        imported
    }

    /// The states of the parts in Thai, with what has changed.
    fn states(&self) -> Vec<(String, PartState)> {
        let covered = coverage(&self.content(), &|file| self.0.get(file).cloned());
        let thai = covered.into_iter().find(|language| language.language.as_str() == "th").unwrap();
        let dossier = thai.records.into_iter().find(|record| record.is_dossier).unwrap();
        dossier.parts.into_iter().map(|part| (part.part.to_string(), part.state)).collect()
    }
}

/// Words of the texts here, in Thai.
const WORDS: &[(&str, &str)] = &[
    ("원문", "คำแปล"),
    ("하늘", "ฟ้า"),
    ("크림", "ครีม"),
    ("여는", "เปิด"),
    ("봉인", "ซีล"),
    ("뚜껑", "ฝา"),
    ("물류", "ขนส่ง"),
    ("하나", "หนึ่ง"),
    ("둘", "สอง"),
    ("다른", "อื่น"),
];

/// A text in Thai letters, but for what stands in elements that stand for themselves.
fn in_thai(source: &str) -> String {
    let (mut out, mut rest) = (String::new(), source);
    while !rest.is_empty() {
        let kept = rest.find("<ph").map_or(rest.len(), |at| at);
        let (text, after) = rest.split_at(kept);
        let mut text = WORDS.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        text = text.chars().map(|c| if ('가'..='힣').contains(&c) { 'ก' } else { c }).collect();
        out.push_str(&text);
        let end = after.find("</ph>").map_or(after.len(), |at| at + "</ph>".len());
        out.push_str(&after[..end]);
        rest = &after[end..];
    }
    out
}

/// What a translator makes of an XLIFF: each unit without a target gets one.
fn translated(xliff: &str) -> String {
    let mut out = String::new();
    let mut lines = xliff.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if let Some(source) = line.strip_prefix("<source>").and_then(|rest| rest.strip_suffix("</source>"))
            && !lines.peek().is_some_and(|next| next.starts_with("<target"))
        {
            out.push_str(&format!("<target>{}</target>\n", in_thai(source)));
        }
    }
    out
}

fn rules(diagnostics: &[Diagnostic]) -> Vec<(Rule, Option<&str>)> {
    let why = |d: &Diagnostic| d.args.iter().position(|(name, _)| *name == "why");
    diagnostics.iter().map(|d| (d.rule, why(d).map(|at| d.args[at].1.as_str()))).collect()
}

const CURRENT: PartState = PartState::Current;

#[test]
fn a_text_goes_out_and_comes_back_translated() {
    let mut desk = MemoryContent::new();
    let exported = desk.export(Visibility::Customs, false);
    assert_eq!((exported.records, exported.parts, exported.units, exported.withheld), (1, 6, 12, 0));
    // Printed text stands for itself; bold around other words, and links, can be moved.
    assert!(exported.xliff.contains("<ph id=\"1\" ctype=\"x-printed\" equiv-text=\"화장품책임판매업자\">"));
    assert!(exported.xliff.contains("<g id=\"2\" ctype=\"bold\">원문</g>"), "{}", exported.xliff);
    assert!(
        exported.xliff.contains("<note>화장품책임판매업자 = responsible seller</note>"),
        "{}",
        exported.xliff
    );

    let imported = desk.import(&translated(&exported.xliff));
    assert_eq!(rules(&imported.diagnostics), []);
    assert_eq!((imported.taken.len(), imported.untouched), (6, 0));
    assert_eq!(
        desk.text("th.md"),
        "---\nname: ฟ้า ครีม คำแปล\nsummary: ก ก คำแปล\nsource_revision: 2\ntranslator: human\n---\nเปิด ก คำแปล.\n\n## ซีล คำแปล {#seal}\nซีล **화장품책임판매업자**ก กก **คำแปล**.\n\n### กก {.genuine}\n- หนึ่ง คำแปล\n- [สอง](https://example.org) คำแปล\n\n## ฝา คำแปล {#cap}\nฝา คำแปล.\n\n## ขนส่ง คำแปล {#logistics}\nขนส่ง คำแปล.\n"
    );
    assert!(desk.states().iter().all(|(_, state)| *state == CURRENT), "{:?}", desk.states());
    assert_eq!(desk.export(Visibility::Customs, false).xliff, "");
}

#[test]
fn a_text_that_was_only_begun_is_none() {
    let begun = include_str!("../new/text.ko.md").replace("@REVISION@\n", "source_revision: 1\n");
    let mut desk = MemoryContent::new();
    desk.put(&format!("{FOLDER}/th.md"), &begun);
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    assert_eq!(rules(&desk.import(&back).diagnostics), []);
    assert!(desk.text("th.md").starts_with("---\nname: ฟ้า ครีม คำแปล\n"));
    for kept in [begun.replace("@", "x") + "A word.\n", begun.replace("translator: human", "summary: a word")]
    {
        desk.put(&format!("{FOLDER}/th.md"), &kept);
        assert_eq!(rules(&desk.import(&back).diagnostics), [(Rule::XliffRecord, Some("unreadable"))]);
        assert_eq!(desk.text("th.md"), kept);
    }
}

#[test]
fn what_has_changed_is_told_part_by_part_and_no_other_part_goes_out() {
    let mut desk = MemoryContent::new();
    let sent = desk.export(Visibility::Customs, false);
    desk.import(&translated(&sent.xliff));
    desk.edit("ko.md", "- 하나 원문", "- 하나와 반 원문");
    let states = desk.states();
    let changed = vec![(true, "- 하나 원문".to_owned()), (false, "- 하나와 반 원문".to_owned())];
    assert_eq!(states[0], ("cap".to_owned(), CURRENT), "decisive points come first");
    assert_eq!(states[1], ("seal".to_owned(), PartState::Outdated(SourceChange::Lines(changed))));
    assert_eq!(states.iter().filter(|(_, state)| *state != CURRENT).count(), 1);

    let again = desk.export(Visibility::Customs, false);
    assert_eq!((again.parts, again.units), (1, 5));
    // Of its units, four are right already; the one that changed brings what there was.
    assert_eq!(again.xliff.matches("approved=\"yes\"").count(), 4);
    assert_eq!(again.xliff.matches("<target state=\"signed-off\">").count(), 4);
    assert!(
        again.xliff.contains("/4\" approved=\"no\">\n<source>하나와 반 원문</source>\n<note>genuine</note>\n<note>The source text was: 하나 원문\nThe translation was: หนึ่ง คำแปล</note>\n</trans-unit>"),
        "{}",
        again.xliff
    );

    desk.import(&translated(&again.xliff));
    assert!(desk.text("th.md").contains("- หนึ่งก ก คำแปล\n- [สอง]"), "{}", desk.text("th.md"));
    assert!(desk.states().iter().all(|(_, state)| *state == CURRENT));
}

#[test]
fn a_source_that_changes_meanwhile_makes_what_comes_back_out_of_date() {
    let mut desk = MemoryContent::new();
    let sent = translated(&desk.export(Visibility::Customs, false).xliff);
    desk.edit("ko.md", "뚜껑 원문.", "다른 뚜껑 원문.");
    desk.edit("ko.md", "\n## 물류 원문 {#logistics}\n물류 원문.\n", "");
    let imported = desk.import(&sent);
    assert_eq!(rules(&imported.diagnostics), [(Rule::PartLeft, Some("gone"))]);
    assert!(desk.text("th.md").contains("\nฝา คำแปล.\n") && !desk.text("th.md").contains("logistics"));
    let changed = vec![(true, "뚜껑 원문.".to_owned()), (false, "다른 뚜껑 원문.".to_owned())];
    assert_eq!(desk.states()[0], ("cap".to_owned(), PartState::Outdated(SourceChange::Lines(changed))));

    // Mended by hand, and confirmed.
    desk.edit("th.md", "\nฝา คำแปล.\n", "\nอื่น ฝา คำแปล.\n");
    let th = LanguageTag::parse("th").unwrap();
    let confirmed = |desk: &MemoryContent, parts: &[String]| {
        confirm(&desk.content(), &|file| desk.0.get(file).cloned(), "COS-0001", &th, parts)
    };
    assert_eq!(confirmed(&desk, &["lid".to_owned()]), Err(NotConfirmed::Part("lid".to_owned())));
    let files = confirmed(&desk, &["cap".to_owned()]).unwrap();
    assert_eq!(files.keys().collect::<Vec<_>>(), [&format!("{FOLDER}/th.lock.yaml")]);
    desk.0.extend(files);
    assert_eq!(desk.states()[0], ("cap".to_owned(), CURRENT));
}

#[test]
fn nothing_above_the_audience_leaves() {
    let mut desk = MemoryContent::new();
    let exported = desk.export(Visibility::Public, false);
    assert_eq!((exported.parts, exported.withheld), (5, 1));
    assert!(!exported.xliff.contains("물류"));
    assert!(exported.xliff.contains("= responsible seller"));
    desk.edit(
        "dossier.yaml",
        "gloss: {en: responsible seller}",
        "gloss: {en: responsible seller}, visibility: customs",
    );
    assert!(!desk.export(Visibility::Public, false).xliff.contains("= responsible seller"));
    assert!(desk.import(&translated(&exported.xliff)).files.len() == 2);
    assert!(!desk.text("th.lock.yaml").contains("물류"));
    desk.edit("dossier.yaml", "visibility: public\nowner", "visibility: customs\nowner");
    let exported = desk.export(Visibility::Partner, true);
    assert_eq!((exported.xliff.as_str(), exported.withheld), ("", 1));
}

#[test]
fn a_checkpoint_of_a_stricter_pack_alone_is_withheld_with_it() {
    let mut desk = MemoryContent::new();
    desk.edit(
        "dossier.yaml",
        "sections:",
        "variants: [{id: export, markets: [CN], visibility: customs}]\nsections:",
    );
    desk.edit(
        "dossier.yaml",
        "weight: decisive, visibility: public",
        "weight: decisive, visibility: public, variants: [export]",
    );
    let exported = desk.export(Visibility::Public, true);
    assert_eq!(exported.withheld, 2);
    assert!(!exported.xliff.contains("뚜껑 원문"), "{}", exported.xliff);
}

#[test]
fn a_text_whose_place_is_not_known_does_not_leave_nor_do_notes() {
    let mut desk = MemoryContent::new();
    desk.edit("ko.md", "뚜껑 원문.\n", "뚜껑 원문. <!-- 메모 -->\n\n<!-- 긴\n메모 -->\n");
    desk.edit("ko.md", "여는 글 원문.\n", "<!-- 메모 -->\n");
    let exported = desk.export(Visibility::Public, false);
    assert!(exported.xliff.contains("뚜껑 원문.") && !exported.xliff.contains("메모"), "{}", exported.xliff);
    assert_eq!(desk.import(&translated(&exported.xliff)).diagnostics, []);
    assert!(desk.text("th.md").contains("ฝา คำแปล.") && !desk.text("th.md").contains("메모"));
    for slip in ["##물류 원문 {#logistics}", "**물류** (#logistics)", "물류 {logistics}", "물류 원문"]
    {
        let mut desk = MemoryContent::new();
        desk.edit("ko.md", "## 물류 원문 {#logistics}", slip);
        let exported = desk.export(Visibility::Public, false);
        assert_eq!((exported.xliff.as_str(), exported.parts), ("", 0), "{slip}");
        assert!(!desk.export(Visibility::Customs, false).xliff.is_empty());
    }
    // The translation that there is goes along.
    let mut desk = MemoryContent::new();
    let th = "---\nname: ครีม\n---\n\n## ฝา {#cap}\nฝา\n\n**logistics**\n\nลับ\n";
    desk.put(&format!("{FOLDER}/th.md"), th);
    assert_eq!(desk.export(Visibility::Public, false).parts, 0);
}

#[test]
fn what_does_not_fit_is_refused_and_the_rest_put_in() {
    for (from, to, wanted) in [
        ("<target>ฝา คำแปล.</target>", "<target>ดู **ฝา**</target>", (Rule::UnitRefused, "markup")),
        (
            "<target>ฝา คำแปล.</target>",
            "<target>ดู &lt;b&gt;ฝา&lt;/b&gt;</target>",
            (Rule::UnitRefused, "markup"),
        ),
        (
            "<target>ฝา คำแปล.</target>",
            "<target>ดู <bpt id=\"1\">b</bpt></target>",
            (Rule::UnitRefused, "marks-added"),
        ),
        ("<target>ฝา คำแปล.</target>", "<target>ดู\u{202E}</target>", (Rule::UnitRefused, "character")),
        ("<target>ฝา คำแปล.</target>", "", (Rule::PartLeft, "partly")),
        (
            "<target>ฝา คำแปล.</target>",
            "<target state=\"needs-translation\">ฝา</target>",
            (Rule::PartLeft, "asking"),
        ),
        (
            "id=\"2\" ctype=\"bold\">คำแปล</g>",
            "id=\"2\" ctype=\"bold\"></g>",
            (Rule::UnitRefused, "unwritable"),
        ),
        ("<g id=\"2\" ctype=\"bold\">คำแปล</g>", "คำแปล", (Rule::UnitRefused, "marks")),
        ("<target>ฟ้า ครีม คำแปล</target>", "", (Rule::XliffRecord, "name")),
        ("target-language=\"th\"", "target-language=\"ko\"", (Rule::XliffRecord, "language")),
        ("original=\"products/", "original=\"../products/", (Rule::XliffRecord, "unknown")),
        (
            "<internal-file form=\"base64\">",
            "<internal-file form=\"base64\">!",
            (Rule::XliffRecord, "skeleton"),
        ),
    ] {
        let mut desk = MemoryContent::new();
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        assert!(back.contains(from), "{back}");
        let imported = desk.import(&back.replacen(from, to, 1));
        assert_eq!(rules(&imported.diagnostics), [(wanted.0, Some(wanted.1))], "{to}");
        assert!(imported.diagnostics[0].origin.span.line > 1, "{to}");
        match wanted.0 {
            Rule::XliffRecord => assert_eq!(imported.files, BTreeMap::new(), "{to}"),
            _ => assert_eq!(imported.taken.len(), 5, "{to}"),
        }
    }
}

#[test]
fn what_tools_add_does_no_harm() {
    let mut desk = MemoryContent::new();
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    let back = back
        .replace("<target>ฝา คำแปล.</target>", "<seg-source><mrk mtype=\"seg\" mid=\"1\">뚜껑 원문.</mrk></seg-source>\n<target state=\"final\" xml:lang=\"th\"><mrk mtype=\"seg\" mid=\"1\">ฝา &amp; &#xE01;<![CDATA[<]]></mrk></target>\n<alt-trans><source>x</source><target>no</target></alt-trans>")
        .replace("xliff:document:1.2\">", "xliff:document:1.2\" xmlns:t=\"urn:t\">\n<!-- tool -->")
        .replace("target-language=\"th\"", "target-language=\"th-TH\"")
        .replace("<target>เปิด", "<target state-qualifier=\"leveraged-mt\">เปิด");
    let imported = desk.import(&back);
    assert_eq!(rules(&imported.diagnostics), []);
    assert!(desk.text("th.md").contains("\nฝา & ก<\n"), "{}", desk.text("th.md"));
    assert_eq!(
        language_file::LanguageFile::parse(desk.text("th.md")).unwrap().translator,
        Some(Translator::Machine)
    );
}

#[test]
fn a_file_that_is_no_xliff_is_refused_whole() {
    let xliff = MemoryContent::new().export(Visibility::Customs, false).xliff;
    for (text, why) in [
        ("", "empty"),
        ("no xml", "empty"),
        ("<xliff version=\"1.2\"><file></xliff>", "xml"),
        ("<xliff version=\"2.0\"/>", "version"),
        ("<html/>", "version"),
        ("<!DOCTYPE x [<!ENTITY a \"b\">]><xliff version=\"1.2\"/>", "doctype"),
        ("<xliff version=\"1.2\"><file>&a;</file></xliff>", "entity"),
        (&xliff[..xliff.find("</body>").unwrap()], "cut"),
        (&"<xliff version=\"1.2\">".repeat(100), "depth"),
    ] {
        let imported = MemoryContent::new().import(text);
        assert_eq!(rules(&imported.diagnostics), [(Rule::XliffSyntax, Some(why))], "{text:.80}");
        assert_eq!(imported.files, BTreeMap::new());
    }
}

#[test]
fn a_part_is_put_where_the_source_has_it() {
    let file = |text: &str| language_file::LanguageFile::parse(text).unwrap();
    let source = file("---\nname: n\nsummary: s\n---\no\n\n## A {#a}\n\n## B {#b}\n\n## C {#c}\n");
    let mut there = file("---\nname: N\n---\n## C {#c}\n\n## A {#a}\n");
    for part in [Part::Section("b".into()), Part::Opening, Part::Summary, Part::Section("z".into())] {
        there.parts.put(part, "x: y".into(), &source.parts);
    }
    let order: Vec<String> = there.parts.0.iter().map(|(part, _)| part.to_string()).collect();
    assert_eq!(order, ["name", "summary", "opening", "c", "a", "b", "z"]);
}

#[test]
fn what_is_told_of_a_file_is_bounded() {
    let head = "<?xml version=\"1.0\"?><xliff version=\"1.2\">";
    let refused = |count: usize, file: &str| {
        MemoryContent::new().import(&format!("{head}{}</xliff>", file.repeat(count))).diagnostics
    };
    for file in ["<file/>", "<file target-language=\"th\" original=\"x\"><body/></file>"] {
        let told = refused(50_000, file);
        assert_eq!(told.len(), crate::diag::MOST_ALIKE, "{file}");
        assert_eq!(crate::diag::count(&told, crate::diag::Severity::Error), 50_000, "{file}");
        assert_eq!(told[..49], refused(50, file)[..49], "those that are told are the first");
    }
}

#[test]
fn what_somebody_wrote_since_stays() {
    let seal = [(Rule::PartLeft, Some("changed"))];
    // Where nothing was when it went out.
    let mut desk = MemoryContent::new();
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    let own = "---\nname: ครีม\n---\n\n## ซีล {#seal}\nของเรา\n";
    desk.put(&format!("{FOLDER}/th.md"), own);
    let imported = desk.import(&back);
    assert_eq!(rules(&imported.diagnostics), [seal[0]; 2], "the name and the section");
    assert_eq!(imported.taken.len(), 4);
    assert!(desk.text("th.md").contains("name: ครีม\n") && desk.text("th.md").contains("ของเรา"));
    // Changed, though the source text did not, and though it was locked.
    let mut desk = MemoryContent::new();
    desk.import(&back);
    desk.edit("ko.md", "- 하나 원문", "- 하나와 반 원문");
    let back = translated(&desk.export(Visibility::Customs, true).xliff);
    desk.edit("th.md", "- หนึ่ง คำแปล", "- หนึ่ง ของเรา");
    let before = desk.0.clone();
    let imported = desk.import(&back);
    assert_eq!(rules(&imported.diagnostics), seal);
    assert_eq!((imported.taken.len(), &desk.0), (0, &before));
    // Not even with the lock taken away; the words that come back may be there already.
    let mut same = MemoryContent(before.clone(), false);
    same.0.remove(&format!("{FOLDER}/th.lock.yaml"));
    assert!(rules(&same.import(&back).diagnostics).contains(&seal[0]));
    assert!(same.text("th.md").contains("ของเรา"));
    let replacing = ImportOptions { replaces: true, ..ImportOptions::default() };
    let imported = desk.import_knowing(&back, replacing);
    assert_eq!((rules(&imported.diagnostics), imported.taken.len()), (vec![], 1));
    assert!(!desk.text("th.md").contains("ของเรา"));
    let imported = desk.import(&back);
    assert_eq!((rules(&imported.diagnostics), imported.files.len()), (vec![], 0), "it is there already");
}

#[test]
fn a_file_is_known_as_it_went_out_until_somebody_works_in_it() {
    use std::io::{Seek, Write};
    let is_known = |text: &str| {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.rewind().unwrap();
        is_as_exported(file).unwrap()
    };
    let mut desk = MemoryContent::new();
    let xliff = desk.export(Visibility::Customs, false).xliff;
    assert!(is_known(&xliff));
    let noted = xliff.replacen("</header>", "<note>mine</note></header>", 1);
    for other in [translated(&xliff), noted, format!("{xliff}\n"), String::new(), "mine".to_owned()] {
        assert!(!is_known(&other), "{other:.200}");
    }
    assert_eq!(rules(&desk.import(&translated(&xliff)).diagnostics), []);
}

proptest::proptest! {
    /// Whatever is damaged on the way, there is an answer, and what is put in can be read again.
    #[test]
    fn a_damaged_file_is_answered(at in 0_usize..9000, with in "[<>&\"/a-z0-9=\\- ]{0,6}", cut in 0_usize..40) {
        let mut desk = MemoryContent::new();
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        let from = back.floor_char_boundary(at.min(back.len()));
        let to = back.floor_char_boundary((from + cut).min(back.len())).max(from);
        let damaged = format!("{}{with}{}", &back[..from], &back[to..]);
        let imported = desk.import(&damaged);
        if !imported.files.is_empty() {
            proptest::prop_assert!(language_file::LanguageFile::parse(desk.text("th.md")).is_some());
            proptest::prop_assert!(language_file::read_lock(desk.text("th.lock.yaml")).is_some());
        }
    }
}

const GLOSSARY: &str = "# words\nid: GLOSSARY\nstatus: published\nvisibility: public\nowner: MFDS\nrevision: {number: 1, date: 2026-02-10}\nnames: {ko: 원문 하나, th: ศัพท์}\nsources: [] # none yet\nterms:\n  - id: use-by\n    verbatim: \"소비기한\"\n    names:\n      ko: 다른 원문\n      en: use-by date\n    note: {ko: \"별 *원문* [봉인](하나) <b> 1. # 둘 _하늘_\"}\n  # read on\n  - {id: lot, verbatim: \"제조번호\", names: {ko: \"원문 #1\", th: \"เลข\"}}\n  - {id: secret, verbatim: \"비밀\", names: {ko: 뚜껑 원문}, visibility: customs}\n";

#[test]
fn words_of_the_glossary_go_out_and_come_back_into_their_file() {
    let mut desk = MemoryContent::new();
    desk.put("glossary.yaml", GLOSSARY);
    let th = LanguageTag::parse("th").unwrap();
    let (locales, _) = Locales::new(&BTreeMap::new());
    let export_of = |desk: &MemoryContent, name: &str, audience| {
        let records = [name.to_owned()];
        let asked = ExportRequest { language: &th, records: &records, audience, all: false, fill: false };
        export(&desk.content(), &locales, &asked, &|file| desk.0.get(file).cloned())
    };
    let sent = export_of(&desk, "glossary", Visibility::Public);
    assert_eq!((sent.records, sent.parts, sent.units, sent.withheld), (1, 1, 2, 1), "{}", sent.xliff);
    assert!(sent.xliff.contains("what 소비기한 means on a pack"), "{}", sent.xliff);
    assert!(!sent.xliff.contains("뚜껑"), "what is for customs alone went out: {}", sent.xliff);
    let imported = desk.import(&translated(&sent.xliff));
    assert_eq!(rules(&imported.diagnostics), []);
    assert_eq!(imported.files.keys().collect::<Vec<_>>(), ["glossary.yaml"]);
    let wanted = GLOSSARY
        .replace(
            "names:\n      ko: 다른 원문\n      en: use-by date",
            "names: {en: \"use-by date\", ko: \"다른 원문\", th: \"อื่น คำแปล\"}",
        )
        .replace("_하늘_\"}", "_하늘_\", th: \"ก *คำแปล* [ซีล](หนึ่ง) <b> 1. # สอง _ฟ้า_\"}");
    assert_eq!(desk.0["glossary.yaml"], wanted);
    assert_eq!(export_of(&desk, "glossary", Visibility::Public).xliff, "");
    // The same again changes nothing, and a stricter export has what is left.
    assert!(desk.import(&translated(&sent.xliff)).files.is_empty());
    let strict = export_of(&desk, "glossary", Visibility::Customs);
    assert_eq!((strict.parts, strict.units), (1, 1));
    desk.import(&translated(&strict.xliff));
    assert!(
        desk.0["glossary.yaml"].contains("names: {ko: \"뚜껑 원문\", th: \"ฝา คำแปล\"}, visibility: customs")
    );

    // With each export go the words that stand in its texts.
    desk.edit("ko.md", "여는 글 원문.", "소비기한과 비밀 원문.");
    let of_product = export_of(&desk, "cream", Visibility::Public).xliff;
    assert!(of_product.contains("<note>소비기한 = อื่น คำแปล</note>"), "{of_product}");
    assert!(!of_product.contains("비밀 = "), "{of_product}");
    let thai = coverage(&desk.content(), &|file| desk.0.get(file).cloned()).pop().unwrap();
    let glossary = thai.records.iter().find(|record| record.id == "GLOSSARY").unwrap();
    assert_eq!((glossary.file.as_str(), glossary.has_work()), ("glossary.yaml", false));
}
