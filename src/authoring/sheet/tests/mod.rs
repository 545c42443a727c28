use std::collections::BTreeMap;

mod files;

use super::*;
use crate::load::load;
use crate::source::Snapshot;

const MAPPING: &str = "columns: {관리번호: id, 폴더: slug, 구분: kind, 브랜드: brand, 제품명: names.hangul, 영문: names.latin, HS: hs, 별칭: aliases, 바코드: items.gtin, 용량: items.size, 개월: shelf_life_months}\nvalues: {kind: {화장품: cosmetics, 수산물: fish}, brand: {하늘설: haneulseol}}\ndefaults: {owner: MFDS, brand: haneulseol}\n";

/// The sample's texts.
fn files() -> BTreeMap<String, String> {
    let (snapshot, _) = Snapshot::read(Path::new("content")).unwrap();
    let is_text = |name: &&Arc<str>| name.ends_with(".yaml") || name.ends_with(".md");
    let read = |name: &Arc<str>| {
        (name.to_string(), String::from_utf8(snapshot.bytes(name, 1 << 20).unwrap()).unwrap())
    };
    snapshot.names().filter(is_text).map(read).collect()
}

fn mapping(text: &str) -> Mapping {
    let mut faults = Vec::new();
    let mapping = Mapping::read(&"map.yaml".into(), text, &mut faults);
    assert_eq!(faults, []);
    mapping.unwrap()
}

fn table(csv: &str) -> SheetTable {
    SheetTable::read(Path::new("facts.csv"), csv.as_bytes(), &mapping(MAPPING), false).unwrap()
}

fn report(csv: &str) -> SheetReport {
    report_of(&files(), &table(csv), &mapping(MAPPING))
}

fn report_of(files: &BTreeMap<String, String>, table: &SheetTable, mapping: &Mapping) -> SheetReport {
    let snapshot = Snapshot::of(files.iter().map(|(name, text)| (name.as_str(), text.clone().into_bytes())));
    let today = Date::parse("2026-11-26").unwrap();
    import(&load(&snapshot).0, &|file| files.get(file).cloned(), "facts.csv", table, mapping, (today, true))
}

fn whys(report: &SheetReport) -> Vec<(u32, u32, &'static str, Option<&str>)> {
    let of = |d: &Diagnostic| {
        let why = d.args.iter().position(|(name, _)| *name == "why");
        (d.origin.span.line, d.origin.span.column, d.rule.code(), why)
    };
    report
        .diagnostics
        .iter()
        .map(|d| {
            let (line, column, code, why) = of(d);
            (line, column, code, why.map(|at| d.args[at].1.as_str()))
        })
        .collect()
}

#[test]
fn rows_add_to_dossiers_and_make_drafts() {
    let report = report(
        "관리번호,구분,브랜드,제품명,영문,HS,별칭,바코드,용량,개월,비고\nCOS-0001,,,,,3304.99; 3304.10,haneul cream,9520001000010,55 mL,36,x\n,화장품,하늘설,하늘설 새 크림,Haneulseol New Cream,3304.99,,9520001009990,30 mL,,\n,화장품,하늘설,하늘설 새 크림,Haneulseol New Cream,,\"새 크림, 뉴크림\",,,,\nCOS-0002,,,,,,,,,,\n",
    );
    assert_eq!(whys(&report), []);
    assert_eq!(report.unmapped, ["비고"]);
    let of = |line: usize| report.rows.iter().find(|(at, _)| *at == line).unwrap().1.clone();
    let keys = ["aliases", "hs", "items", "shelf_life_months"].map(str::to_owned).to_vec();
    assert_eq!(of(2), RowOutcome::Changes("COS-0001".into(), keys));
    assert_eq!(of(3), RowOutcome::New("COS-0006".into(), "products/cosmetics/haneulseol-new-cream".into()));
    assert_eq!(of(4), RowOutcome::Changes("COS-0006".into(), vec!["aliases".into()]));
    assert_eq!(of(5), RowOutcome::Same("COS-0002".into()));

    let changed = &report.changed["products/cosmetics/haneulseol-cream/dossier.yaml"];
    assert!(changed.contains("\nhs: [\"3304.99\", \"3304.10\"]\n"), "{changed}");
    assert!(
        changed.contains("  - {gtin: \"9520001000010\", size: \"55 mL\", variants: [kr-2024]}\n"),
        "{changed}"
    );
    assert!(changed.contains("\nshelf_life_months: 36\n"), "{changed}");
    assert_eq!(report.changed.len(), 1);
    let made = &report.made["products/cosmetics/haneulseol-new-cream"];
    assert_eq!(made.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["dossier.yaml", "ko.md"]);
    assert!(made[1].1.starts_with("---\nname: 하늘설 새 크림\n"), "{}", made[1].1);
    let dossier = &made[0].1;
    assert!(
        dossier.contains("\nowner: MFDS  ")
            && dossier.contains("\naliases: [\"새 크림\", 뉴크림]\n")
            && dossier.contains("brand: haneulseol"),
        "{dossier}"
    );
    assert!(
        dossier.contains("names: {hangul: \"하늘설 새 크림\", latin: \"Haneulseol New Cream\"}\n"),
        "{dossier}"
    );
    assert!(
        dossier.contains("items:\n  - {gtin: \"9520001009990\", size: \"30 mL\"}\n#  - {gtin"),
        "{dossier}"
    );
}

#[test]
fn each_thing_wrong_refuses_its_row_at_its_cell() {
    let head = "관리번호,폴더,구분,브랜드,제품명,영문,HS,바코드,개월\n";
    for (row, wanted) in [
        ("COS-0001,,,,,,33O4,,", (2, 15, "bad-hs-code", Some("other"))),
        ("COS-0001,,,,,,,9520001000011,", (2, 16, "bad-gtin", Some("check-digit"))),
        ("COS-0001,,,,,,,,많이", (2, 17, "wrong-type", None)),
        ("COS-0001,haneulseol-sunscreen,,,,,,,", (2, 10, "row-refused", Some("two"))),
        ("COS-9999,haneulseol-cream,,,,,,,", (2, 1, "row-refused", Some("other-id"))),
        (",new,,하늘설,,,,,", (2, 1, "row-refused", Some("no-kind"))),
        (",new,약,하늘설,,,,,", (2, 6, "row-refused", Some("kind"))),
        (",new,화장품,없음,,,,,", (2, 10, "row-refused", Some("brand"))),
        (",,화장품,,이름,,,,", (2, 1, "row-refused", Some("no-slug"))),
        (",,화장품,,이름,이름,,,", (2, 11, "row-refused", Some("slug"))),
        ("cos 1,new,화장품,,이름,,,,", (2, 1, "row-refused", Some("id"))),
    ] {
        let report = report(&format!("{head}{row}\n"));
        assert_eq!(report.rows, [(2, RowOutcome::Refused)], "{row}");
        assert_eq!(whys(&report), [wanted], "{row}: {:?}", report.diagnostics);
        assert!(report.changed.is_empty() && report.made.is_empty(), "{row}");
    }
    // A barcode that a row before it has given to a new product.
    let csv = format!(
        "{head},new,화장품,,이름,,,9520001009990,\nCOS-0001,,,,,,,9520001009990,\n,new-2,화장품,,이름,,33O4,,\n,new-2,화장품,,이름,,,,\n"
    );
    let report = report(&csv);
    assert_eq!(
        whys(&report),
        [(3, 16, "row-refused", Some("two")), (4, 17, "bad-hs-code", Some("other"))],
        "{:?}",
        report.rows
    );
    assert!(matches!(&report.rows[3].1, RowOutcome::New(id, _) if id == "COS-0007"), "{:?}", report.rows);
    let report = super::tests::report("관리번호,제품명\nCOS-0001,하나\nCOS-0001,둘\n");
    assert_eq!(whys(&report), [(3, 10, "row-refused", Some("differs"))]);
    let report = super::tests::report("관리번호,제품명,제품명\nCOS-0001,하나,둘\n");
    assert_eq!(whys(&report), [(2, 13, "row-refused", Some("differs"))]);
    for (heads, row, column) in [
        ("관리번호,바코드,바코드", "COS-0001,9520001000010,9520001009990", 24),
        ("관리번호,관리번호,제품명", "COS-0001,COS-0002,가", 10),
    ] {
        let report = super::tests::report(&format!("{heads}\n{row}\n"));
        assert_eq!(whys(&report), [(2, column, "row-refused", Some("differs"))], "{heads}");
    }
}

#[test]
fn a_field_with_comments_between_its_lines_is_left_alone() {
    let mut files = files();
    let dossier = files.get_mut("products/cosmetics/haneulseol-cream/dossier.yaml").unwrap();
    *dossier = dossier.replace("hs: [\"3304.99\"]", "hs:\n  # creams\n  - \"3304.99\"");
    let report = report_of(&files, &table("관리번호,HS\nCOS-0001,3304.10\n"), &mapping(MAPPING));
    assert_eq!(whys(&report), [(2, 10, "row-refused", Some("layout"))]);
    assert_eq!(report.missing.len(), 9);

    // A text in several languages is not replaced by one.
    let foods = mapping("columns: {관리번호: id, 유형: food.food_type}");
    let table_of_foods =
        SheetTable::read(Path::new("a.csv"), "관리번호,유형\nFOO-0001,면\n".as_bytes(), &foods, false)
            .unwrap();
    let report = report_of(&files, &table_of_foods, &foods);
    assert_eq!(whys(&report), [(2, 10, "row-refused", Some("several"))]);

    // A file that is no text is shown with signs for what is none, and never written.
    let broken = "products/cosmetics/haneulseol-cream/dossier.yaml";
    let snapshot = Snapshot::of(files.iter().map(|(name, text)| {
        let text =
            if name == broken { [text.as_bytes(), b"# \xFF\n"].concat() } else { text.clone().into_bytes() };
        (name.as_str(), text)
    }));
    let today = (Date::parse("2026-11-26").unwrap(), true);
    let text_of = |file: &str| files.get(file).cloned();
    let table = table("폴더,HS\nhaneulseol-cream,3304.10\n");
    let report = import(&load(&snapshot).0, &text_of, "facts.csv", &table, &mapping(MAPPING), today);
    assert_eq!(whys(&report), [(2, 1, "row-refused", Some("unreadable"))]);
}

#[test]
fn csv_of_korean_offices_is_read_and_the_encoding_said() {
    let csv = "관리번호\t제품명\r\nCOS-0001\t\"뷁 크림, 둘\"\r\n";
    let (cp949, _, unmapped) = EUC.encode(csv);
    assert!(!unmapped && std::str::from_utf8(&cp949).is_err());
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(csv.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let with_mark = format!("\u{FEFF}{csv}");
    let unmarked: Vec<u8> = csv.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, encoding) in [
        (csv.as_bytes(), None),
        (with_mark.as_bytes(), None),
        (&*cp949, Some("CP949 (EUC-KR)")),
        (&utf16[..], Some("UTF-16LE")),
        (&utf16[2..], Some("UTF-16LE")),
        (&unmarked[..], Some("UTF-16BE")),
    ] {
        let table = SheetTable::read(Path::new("a.CSV"), bytes, &mapping(MAPPING), false).unwrap();
        assert_eq!(
            (table.encoding, &table.headings[..]),
            (encoding, &["관리번호".to_owned(), "제품명".to_owned()][..])
        );
        assert_eq!(
            table.rows[0].cells,
            [(0, SheetCell::Text("COS-0001".into())), (1, SheetCell::Text("뷁 크림, 둘".into()))]
        );
        assert_eq!(table.place(&table.rows[0], 1), Span::new(2, 11, 7));
    }
    let read = |name: &str, bytes: &[u8]| SheetTable::read(Path::new(name), bytes, &mapping(MAPPING), false);
    assert!(matches!(read("a.csv", b"a,b\n\xFF\xFF\xFF"), Err(NoTable::Encoding)));
    assert!(matches!(read("a.csv", b"a,b\n\0\0\0\0\n"), Err(NoTable::Encoding)));
    assert!(matches!(read("a.pdf", b""), Err(NoTable::Ending)));
}

const EUC: &encoding_rs::Encoding = encoding_rs::EUC_KR;

fn workbook() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().set_name("표지").unwrap();
    let sheet = workbook.add_worksheet().set_name("제품").unwrap();
    for (column, heading) in ["관리번호", "바코드", "HS", "개월"].iter().enumerate() {
        sheet.write(2, column as u16, *heading).unwrap();
    }
    sheet.write(4, 0, "COS-0001").unwrap().write(4, 1, 9_520_001_000_010_u64).unwrap();
    sheet.write(4, 3, 36.5).unwrap();
    sheet.write(5, 0, "COS-0001").unwrap().write(5, 2, 3304.1).unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_and_numbers_that_may_have_lost_zeros_are_not_trusted() {
    let bytes = workbook();
    let of_sheet = |name: &str| mapping(&format!("{MAPPING}sheet: {name}\n"));
    let table = SheetTable::read(Path::new("a.xlsx"), &bytes, &of_sheet("제품"), false).unwrap();
    assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [5, 6]);
    assert_eq!(table.rows[0].cell(1).map(SheetCell::as_str), Some("9520001000010"));
    let report = report_of(&files(), &table, &mapping(MAPPING));
    assert_eq!(whys(&report), [(5, 31, "wrong-type", None), (6, 15, "row-refused", Some("number"))]);
    let none = SheetTable::read(Path::new("a.xlsx"), &bytes, &of_sheet("없음"), false);
    assert!(matches!(none, Err(NoTable::NoSheet(names)) if names == "표지, 제품"));
    let cover = SheetTable::read(Path::new("a.xlsx"), &bytes, &mapping(MAPPING), false);
    assert!(matches!(cover, Err(NoTable::Refused(of)) if of.why == "other-sheet" && of.value == "제품"));
    let cut = SheetTable::read(Path::new("a.xlsx"), &bytes[..bytes.len() / 2], &mapping(MAPPING), false);
    assert!(matches!(cut, Err(NoTable::Other("damaged"))));
}

#[test]
fn a_mapping_names_facts_alone() {
    for (text, wanted) in [
        ("columns: {a: barcode}", Some((1, 14, "barcode"))),
        ("columns: {a: status}", Some((1, 14, "status"))),
        ("columns: {a: revision.number}", Some((1, 14, "revision.number"))),
        ("columns: {a: checkpoints.weight}", Some((1, 14, "checkpoints.weight"))),
        ("columns: {a: names}", Some((1, 14, "names"))),
        ("columns: {a: kind}\nvalues: {knd: {x: food}}", Some((2, 15, "knd"))),
        (
            "columns: {a: names.zh-Hans, b: cosmetics.net, c: food.allergens, d: fish.species.scientific}",
            None,
        ),
    ] {
        let mut faults = Vec::new();
        let mapping = Mapping::read(&"map.yaml".into(), text, &mut faults);
        let found = faults
            .first()
            .map(|fault| (fault.origin.span.line, fault.origin.span.column, fault.args[0].1.as_str()));
        assert_eq!(found, wanted, "{text}");
        assert_eq!(mapping.is_some(), wanted.is_none());
    }
    let mut faults = Vec::new();
    Mapping::read(&"map.yaml".into(), "columns: {a: name.hangul}", &mut faults);
    assert_eq!(faults[0].suggestion.as_deref(), Some("names.hangul"));
}

#[test]
fn what_is_written_is_what_was_said() {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files() {
        let path = dir.path().join(&name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let csv = "관리번호,구분,영문,HS\nCOS-0001,,,3304.10\n,수산물,Dried Laver,1212.21\n";
    write(dir.path(), &report(csv)).unwrap();
    let read = |file: &str| std::fs::read_to_string(dir.path().join(file)).unwrap();
    assert!(read("products/cosmetics/haneulseol-cream/dossier.yaml").contains("[\"3304.99\", \"3304.10\"]"));
    assert!(read("products/fish/dried-laver/dossier.yaml").contains("hs: [\"1212.21\"]"));
    assert!(dir.path().join("products/fish/dried-laver/photos").is_dir());
    // The same sheet once more says nothing new of the first, and cannot tell that the second is the one it made: that needs
    // an id, a folder, a barcode or the name in Hangul.
    let (snapshot, _) = Snapshot::read(dir.path()).unwrap();
    let today = Date::parse("2026-11-26").unwrap();
    let text_of = |file: &str| std::fs::read_to_string(dir.path().join(file)).ok();
    let again =
        import(&load(&snapshot).0, &text_of, "facts.csv", &table(csv), &mapping(MAPPING), (today, true));
    assert_eq!(again.rows[0].1, RowOutcome::Same("COS-0001".into()));
    assert_eq!(whys(&again), [(3, 1, "row-refused", Some("taken"))]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    /// A workbook that was damaged on the way is read or refused.
    #[test]
    fn a_damaged_workbook_is_answered(at in 0_usize..6000, byte in 0_u8..=255, cut in 0_usize..6000) {
        let mut bytes = workbook();
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes.truncate(if cut % 4 == 0 { cut.min(length) } else { length });
        let _ = SheetTable::read(Path::new("a.xlsx"), &bytes, &mapping(&format!("{MAPPING}sheet: 제품\n")), true);
    }
}
