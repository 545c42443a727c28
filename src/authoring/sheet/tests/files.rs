//! Files as spreadsheet programs and other systems write them.

use std::io::{Cursor, Write};

use super::*;
use crate::authoring::sheet::table::{Budget, RefusedSheet, Rows, letters};

/// The parts of a workbook that a test writes; the rest is as in any.
#[derive(Default)]
struct WorkbookParts<'a> {
    /// Name, further attributes, and what is in the sheet.
    sheets: Vec<(&'a str, &'a str, &'a str)>,
    /// Before the list of sheets and behind it.
    book: (&'a str, &'a str),
    texts: &'a str,
    formats: &'a [&'a str],
}

fn zipped(parts: &[(&str, String)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

impl WorkbookParts<'_> {
    fn bytes(&self) -> Vec<u8> {
        let relation = |id: usize, kind: &str, target: &str| {
            format!(
                r#"<Relationship Id="r{id}" Type="http://example.org/relationships/{kind}" Target="{target}"/>"#
            )
        };
        let (mut list, mut relations) = (String::new(), String::new());
        let mut parts = vec![("[Content_Types].xml", "<Types/>".to_owned())];
        let names: Vec<String> =
            (0..self.sheets.len()).map(|at| format!("xl/worksheets/sheet{at}.xml")).collect();
        for (at, (name, attributes, text)) in self.sheets.iter().enumerate() {
            list.push_str(&format!(r#"<sheet name="{name}" sheetId="{at}" r:id="r{at}" {attributes}/>"#));
            relations.push_str(&relation(at, "worksheet", &format!("worksheets/sheet{at}.xml")));
            parts.push((&names[at], format!("<worksheet>{text}</worksheet>")));
        }
        relations.push_str(&relation(97, "sharedStrings", "/xl/sharedStrings.xml"));
        relations.push_str(&relation(98, "styles", "styles.xml"));
        let (before, behind) = self.book;
        let formats = self.formats.iter().enumerate();
        let own: String = formats
            .clone()
            .map(|(at, code)| format!(r#"<numFmt numFmtId="{}" formatCode="{code}"/>"#, 200 + at))
            .collect();
        let styles: String = formats.map(|(at, _)| format!(r#"<xf numFmtId="{}"/>"#, 200 + at)).collect();
        parts.extend([
            ("_rels/.rels", format!("<Relationships>{}</Relationships>", relation(1, "officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", format!("<Relationships>{relations}</Relationships>")),
            ("xl/workbook.xml", format!(r#"<workbook xmlns:r="r">{before}<sheets>{list}</sheets>{behind}</workbook>"#)),
            ("xl/sharedStrings.xml", format!("<sst>{}</sst>", self.texts)),
            ("xl/styles.xml", format!(r#"<styleSheet><numFmts>{own}</numFmts><cellXfs><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>"#)),
        ]);
        zipped(&parts)
    }
}

/// The bytes of a workbook of one sheet.
fn sheet(text: &str) -> Vec<u8> {
    WorkbookParts { sheets: vec![("제품", "", text)], ..WorkbookParts::default() }.bytes()
}

/// A cell with a text.
fn said(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

/// A row of cells with texts; an empty text is no cell.
fn row(line: usize, attributes: &str, texts: &[&str]) -> String {
    let cells = texts.iter().enumerate().filter(|(_, text)| !text.is_empty());
    let cells: String = cells.map(|(at, text)| said(&format!("{}{line}", letters(at)), text)).collect();
    format!(r#"<row r="{line}" {attributes}>{cells}</row>"#)
}

fn read(name: &str, bytes: &[u8]) -> Result<SheetTable, NoTable> {
    SheetTable::read(Path::new(name), bytes, &mapping(MAPPING), false)
}

fn refused(result: Result<SheetTable, NoTable>) -> RefusedSheet {
    match result {
        Err(NoTable::Refused(refused)) => *refused,
        other => panic!("{other:?}"),
    }
}

fn notes(table: &SheetTable) -> Vec<(&str, &str)> {
    table.notes.iter().map(|note| (note.key, note.list.as_str())).collect()
}

/// What each row says, cell by cell.
fn told(table: &SheetTable) -> Vec<(usize, Vec<&str>)> {
    table
        .rows
        .iter()
        .map(|row| (row.line, row.cells.iter().map(|(_, cell)| cell.as_str()).collect()))
        .collect()
}

const HEADS: &[&str] = &["구분", "브랜드", "제품명", "영문", "HS", "바코드", "용량"];

#[test]
fn numbers_formulas_and_texts_are_read_as_they_are_seen() {
    let formats = [
        "0000000000",
        "0&quot; mL&quot;",
        "0.00",
        "[hh]:mm:ss",
        "yyyy년 m월 d일",
        "0.00E+00",
        "0",
        "#,##0",
        "@&quot; 세트&quot;",
        "d-mmm-yy",
        ";;;",
    ];
    let number = |style: usize, value: &str| format!(r#"<c r="B2" s="{style}"><v>{value}</v></c>"#);
    let unread = Err::<&str, &'static str>;
    for (cell, wanted) in [
        (number(1, "302440000"), Ok("0302440000")),
        (number(2, "100"), Ok("100 mL")),
        (number(3, "80"), Ok("80.00")),
        (number(3, "0.125"), unread("rounded")),
        (number(4, "1.25"), Ok("30:00:00")),
        (number(5, "46327"), Ok("2026년 11월 1일")),
        (number(6, "9520120000000"), unread("scientific")),
        (number(0, "2003053001230020"), unread("digits")),
        (number(0, "9520001000010"), Ok("9520001000010")),
        (number(10, "46327"), unread("format")),
        (number(11, "5"), unread("unseen")),
        (r#"<c r="B2" s="9" t="inlineStr"><is><t>크림</t></is></c>"#.into(), Ok("크림 세트")),
        (r#"<c r="B2"><f>6*2</f></c>"#.into(), unread("formula")),
        (r#"<c r="B2"><f>6*2</f><v></v></c>"#.into(), unread("formula")),
        (r#"<c r="B2"><f>6*2</f><v>12</v></c>"#.into(), Ok("12")),
        (r#"<c r="B2" t="str"><f>A1</f><v>가_x000D_&#10;나</v></c>"#.into(), Ok("가\n나")),
        (r#"<c r="B2" t="e"><f>A1</f><v>#REF!</v></c>"#.into(), unread("cell")),
        (r#"<c r="B2" t="b"><v>1</v></c>"#.into(), Ok("TRUE")),
        (r#"<c r="B2" t="s"><v>0</v></c>"#.into(), Ok("東京 크림 A&B")),
        (r#"<c r="B2" t="s"><v>1</v></c>"#.into(), Ok("뒤에 빈칸")),
        (r#"<c r="B2" t="inlineStr"><is><t>하나&#13;&#10;둘</t></is></c>"#.into(), Ok("하나\n둘")),
        (r#"<c r="B2" t="inlineStr"><is><t>9.52E+12</t></is></c>"#.into(), unread("scientific")),
        (r#"<c r="B2" t="d"><v>2026-11-01T00:00:00</v></c>"#.into(), Ok("2026-11-01")),
    ] {
        let text = format!(
            r#"<sheetData>{}<row r="2">{}{cell}</row></sheetData>"#,
            row(1, "", &["관리번호", "용량"]),
            said("A2", "COS-0001")
        );
        let texts = "<si><r><t>東京</t></r><r><t xml:space=\"preserve\"> 크림 A&amp;B</t></r><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr/></si><si><t xml:space=\"preserve\"> 뒤에 빈칸 </t></si>";
        let parts = WorkbookParts {
            sheets: vec![("제품", "", &text)],
            texts,
            formats: &formats,
            ..WorkbookParts::default()
        };
        let table = read("a.xlsx", &parts.bytes()).unwrap();
        let found = match table.rows[0].cell(1).unwrap() {
            SheetCell::Unread { why, .. } => Err(*why),
            cell => Ok(cell.as_str()),
        };
        assert_eq!(found, wanted, "{cell}");
    }
    // A program that writes a workbook without calculating puts 0 where a result belongs, and asks for it.
    let text = format!(
        r#"<sheetData>{}<row r="2">{}<c r="B2"><f>6*2</f><v>0</v></c></row></sheetData>"#,
        row(1, "", &["관리번호", "개월"]),
        said("A2", "COS-0001")
    );
    let of =
        |book| WorkbookParts { sheets: vec![("제품", "", &text)], book, ..WorkbookParts::default() }.bytes();
    let report = |bytes: &[u8]| report_of(&files(), &read("a.xlsx", bytes).unwrap(), &mapping(MAPPING));
    assert_eq!(
        whys(&report(&of(("", r#"<calcPr fullCalcOnLoad="1"/>"#)))),
        [(2, 12, "row-refused", Some("formula"))]
    );
    assert_eq!(whys(&report(&of(("", "")))), []);
    // Days counted from 1904.
    let text = format!(
        r#"<sheetData>{}<row r="2"><c r="A2" s="1"><v>44865</v></c></row></sheetData>"#,
        row(1, "", &["관리번호", "용량"])
    );
    let parts = WorkbookParts {
        sheets: vec![("제품", "", &text)],
        book: (r#"<workbookPr date1904="1"/>"#, ""),
        formats: &["yyyy-mm-dd"],
        ..WorkbookParts::default()
    };
    assert_eq!(told(&read("a.xlsx", &parts.bytes()).unwrap()), [(2, vec!["2026-11-01"])]);
}

#[test]
fn hs_codes_that_may_have_lost_a_zero_are_not_guessed() {
    for (style, value, wanted) in [
        (0, "302440000", Some((2, 12, "row-refused", Some("number")))),
        (2, "3035410", Some((2, 12, "row-refused", Some("number")))),
        (0, "303", Some((2, 12, "row-refused", Some("number")))),
        (0, "3304.1", Some((2, 12, "row-refused", Some("number")))),
        (0, "330410", None),
        (3, "3304101000", None),
        (1, "302440000", None),
        (4, "303.54", None),
    ] {
        let text = format!(
            r#"<sheetData>{}<row r="2">{}<c r="B2" s="{style}"><v>{value}</v></c></row></sheetData>"#,
            row(1, "", &["관리번호", "HS"]),
            said("A2", "COS-0001")
        );
        let parts = WorkbookParts {
            sheets: vec![("제품", "", &text)],
            formats: &["0000000000", "0", "#,##0", "0000.00"],
            ..WorkbookParts::default()
        };
        let report = report_of(&files(), &read("a.xlsx", &parts.bytes()).unwrap(), &mapping(MAPPING));
        assert_eq!(whys(&report).first().copied(), wanted, "{style} {value}");
        if style == 1 {
            let dossier = report.changed.values().next().unwrap();
            assert!(dossier.contains("\"0302440000\""), "{dossier}");
        }
    }
}

#[test]
fn headings_are_found_below_titles_and_however_they_are_broken() {
    let title = "2026년 제품 목록,,\n\n";
    let csv = format!(
        "{title}관리번호,\"제 품\n명\",용 량\u{200B}\nCOS-0001,가,1 g\n관리번호,제품명,용량\n합 계,,3\n\n"
    );
    let found = table(&csv);
    assert_eq!(found.headings, ["관리번호", "제 품 명", "용 량"]);
    assert_eq!(told(&found), [(5, vec!["COS-0001", "가", "1 g"])]);
    assert_eq!(notes(&found), [("import-headings-at", "3"), ("import-passed-over", "6, 7")]);
    assert_eq!(report_of(&files(), &found, &mapping(MAPPING)).missing.len(), 8);

    use unicode_normalization::UnicodeNormalization;
    let apart: String = "관리번호,제품명\nCOS-0001,크림\n".nfd().collect();
    assert_eq!(told(&table(&apart)), [(2, vec!["COS-0001", "크림"])]);

    let of = refused(read("a.csv", "목록\n품명,규격\n가,1 g\n".as_bytes()));
    assert_eq!((of.why, of.span.line, of.lines[0].as_str()), ("headings", 1, "목록"));
    let of = refused(read("a.csv", "목록\n품명,용량\n가,1 g\n".as_bytes()));
    assert_eq!((of.why, of.span.line), ("headings", 2));
    assert_eq!(refused(read("a.csv", b"")).why, "headings");
    assert_eq!(refused(read("a.xlsx", &sheet("<sheetData/>"))).why, "headings");
}

#[test]
fn separators_and_quotation_marks_are_those_of_the_file() {
    let wanted = [(2, vec!["COS-0001", "하나, 둘; \"셋\"", "1 g"])];
    for csv in [
        "관리번호,제품명,용량\nCOS-0001,\"하나, 둘; \"\"셋\"\"\",1 g\n",
        "관리번호;제품명;용량\r\nCOS-0001;\"하나, 둘; \"\"셋\"\"\";1 g\r\n",
        "관리번호\t제품명\t용량\rCOS-0001\t\"하나, 둘; \"\"셋\"\"\" \t1 g",
        "관리번호|제품명|용량\nCOS-0001|하나, 둘; \"셋\"|1 g\n",
    ] {
        assert_eq!(told(&table(csv)), wanted, "{csv}");
    }
    // A title with other signs in it does not mislead, and Excel's own line decides.
    assert_eq!(
        told(&table("목록, 2026, 11, 1\n관리번호;제품명\nCOS-0001;가\n")),
        [(3, vec!["COS-0001", "가"])]
    );
    for name in ["sep=;", "\"sep=;\"", "SEP=;,,"] {
        assert_eq!(
            told(&table(&format!("{name}\n관리번호;제품명\nCOS-0001;가\n"))),
            [(3, vec!["COS-0001", "가"])]
        );
    }
    for (csv, line, column) in [
        ("관리번호,제품명\nCOS-0001,\"가\nCOS-0002,나\n", 2, 10),
        ("관리번호,제품명\nCOS-0001,\"가\nCOS-0002,나\nCOS-0003,\"다\"\n", 2, 10),
        ("관리번호,제품명\nCOS-0001,가\nCOS-0002,\"5\" 크림\n", 3, 10),
    ] {
        let of = refused(read("a.csv", csv.as_bytes()));
        assert_eq!((of.why, of.span.line, of.span.column), ("quotes", line, column), "{csv}");
    }
    // One separator too many moves all that comes behind it.
    let report = report("관리번호,제품명,용량\nCOS-0001,크림, 둘,1 g\n");
    assert_eq!(whys(&report), [(2, 16, "row-refused", Some("wide"))]);
    let found = table(
        "관리번호,바코드\nCOS-0001,=\"9520001000010\"\nCOS-0001,９５２０００１００００１０\nCOS-0001,9.52E+12\n",
    );
    assert_eq!(notes(&found), [("import-read-plain", "2: 9520001000010, 3: 9520001000010")]);
    assert_eq!(
        whys(&report_of(&files(), &found, &mapping(MAPPING))),
        [(4, 10, "row-refused", Some("scientific"))]
    );
}

#[test]
fn a_compatibility_ideograph_is_the_one_that_it_stands_for() {
    let csv = "관리번호,제품명\nCOS-0001,\u{F9E1}크림\n";
    let report = report(csv);
    let (file, text) = report.changed.first_key_value().unwrap();
    assert!(text.contains("\u{674E}크림"), "{text}");
    let mut files = files();
    files.insert(file.clone(), text.clone());
    assert_eq!(
        report_of(&files, &table(csv), &mapping(MAPPING)).rows[0].1,
        RowOutcome::Same("COS-0001".into())
    );
}

#[test]
fn the_first_sheet_that_is_shown_is_read() {
    let list = format!(
        "<sheetData>{}{}</sheetData>",
        row(1, "", &["관리번호", "제품명"]),
        row(2, "", &["COS-0001", "가"])
    );
    let cover = format!("<sheetData>{}</sheetData>", row(1, "", &["목록"]));
    let of = |sheets: &[(&str, &str, &str)]| {
        read("a.xlsx", &WorkbookParts { sheets: sheets.to_vec(), ..WorkbookParts::default() }.bytes())
    };
    let table = of(&[
        ("숨김", "state=\"hidden\"", &list),
        ("목록", "", &list),
        ("지난해", "", &list),
        ("표지", "", &cover),
    ])
    .unwrap();
    assert_eq!(notes(&table), [("import-sheet", "목록"), ("import-other-sheets", "지난해")]);
    let table = of(&[("x", "state=\"veryHidden\"", &cover), ("목록", "", &list)]).unwrap();
    assert_eq!((told(&table), notes(&table)), (vec![(2, vec!["COS-0001", "가"])], vec![]));
    let why = refused(of(&[("표지", "", &cover), ("목록", "", &list)]));
    assert_eq!((why.why, why.value.as_str()), ("other-sheet", "목록"));
    let why = refused(of(&[("표지", "", &cover), ("목록", "state=\"hidden\"", &list)]));
    assert_eq!((why.why, why.lines.len()), ("headings", 1));
}

#[test]
fn merged_cells_hold_for_their_rows_and_never_for_two_fields() {
    let text = format!(
        "<sheetData>{}{}{}{}</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B1048576\"/><mergeCell ref=\"C4:D4\"/></mergeCells>",
        row(1, "", HEADS),
        row(2, "", &["화장품", "하늘설", "가", "Ga"]),
        // What a cell holds below a merged one is not seen.
        row(3, "", &["수산물", "", "나", "Na"]),
        row(4, "", &["화장품", "", "다", "Da"]),
    );
    let table = read("a.xlsx", &sheet(&text)).unwrap();
    assert_eq!(
        told(&table),
        [
            (2, vec!["화장품", "하늘설", "가", "Ga"]),
            (3, vec!["화장품", "하늘설", "나", "Na"]),
            (4, vec!["화장품", "하늘설", "다"])
        ]
    );
    assert_eq!(notes(&table), [("import-merged", "A2:A3 (화장품), B2:B1048576 (하늘설)")]);
    let report = report_of(&files(), &table, &mapping(MAPPING));
    assert_eq!(whys(&report), [(4, 13, "row-refused", Some("merged"))]);

    // Headings in two rows, of which some are merged over both.
    let text = format!(
        "<sheetData>{}{}{}</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>",
        row(1, "", &["관리번호", "이름"]),
        row(2, "", &["", "제품명", "영문"]),
        row(3, "", &["COS-0001", "가", "Ga"]),
    );
    assert_eq!(read("a.xlsx", &sheet(&text)).unwrap().headings, ["관리번호", "제품명", "영문"]);
}

/// Column by column, as many ranges would take minutes.
#[test]
fn ranges_of_hidden_columns_may_be_many_and_lie_over_one_another() {
    let all = "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(100_000);
    let odd = "<col min=\"9\" max=\"2\" hidden=\"1\"/><col min=\"20000\" max=\"30000\" hidden=\"1\"/>";
    let rows = format!("<sheetData>{}</sheetData>", row(1, "", &["관리번호", "제품명"]));
    let hidden = |cols: &str| {
        let bytes = sheet(&format!("<cols>{cols}</cols>{rows}"));
        let grid = crate::authoring::sheet::workbook::Workbook::open(&bytes).unwrap().grid(0, None).unwrap();
        grid.hidden_columns
    };
    assert_eq!(hidden(&format!("{all}{odd}")).len(), 16_384);
    assert_eq!(hidden(odd).len(), 0);
    let some = "<col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"3\" max=\"4\" hidden=\"1\"/>";
    assert_eq!(hidden(some).into_iter().collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn a_text_that_merged_cells_repeat_too_often_is_refused() {
    let long = "가".repeat(100_000);
    let rows = format!("{}{}", row(1, "", &["관리번호", "제품명"]), row(2, "", &[&long]));
    let merged = "<mergeCell ref=\"A2:A2\"/>".repeat(1_000);
    let bytes = sheet(&format!("<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>"));
    assert!(matches!(read("a.xlsx", &bytes), Err(NoTable::TooLarge)));
}

#[test]
fn what_is_hidden_is_left_out_and_said() {
    let of = |columns: &str| {
        sheet(&format!(
            "<cols>{columns}</cols><sheetData>{}{}{}{}</sheetData>",
            row(1, "", &["관리번호", "제품명", "비고", "용량", "용량"]),
            row(2, "", &["COS-0001", "가", "x", "1 g", "2 g"]),
            row(3, "hidden=\"1\"", &["COS-0002", "나"]),
            row(4, "ht=\"0\" customHeight=\"1\"", &["COS-0003", "다"]),
        ))
    };
    let table = read("a.xlsx", &of("<col min=\"3\" max=\"4\" hidden=\"1\"/>")).unwrap();
    assert_eq!(notes(&table), [("import-hidden", "3, 4")]);
    assert_eq!((table.rows.len(), &table.headings[3..]), (1, &[String::new(), "용량".to_owned()][..]));
    let why = refused(read("a.xlsx", &of("<col min=\"2\" max=\"2\" width=\"0\"/>")));
    assert_eq!(
        (why.why, why.value.as_str(), why.span.line, why.span.column),
        ("hidden-column", "제품명", 1, 8)
    );
    let all = SheetTable::read(
        Path::new("a.xlsx"),
        &of("<col min=\"2\" max=\"2\" hidden=\"1\"/>"),
        &mapping(MAPPING),
        true,
    )
    .unwrap();
    assert_eq!((all.rows.len(), notes(&all)), (3, vec![("import-hidden-read", "3, 4")]));
}

#[test]
fn rows_in_any_order_stand_in_their_own() {
    let text = format!(
        "<sheetData>{}{}{}</sheetData>",
        row(9, "", &["COS-0002", "나"]),
        row(1, "", &["관리번호", "제품명"]),
        row(4, "", &["COS-0001", "가"])
    );
    let table = read("a.xlsx", &sheet(&text)).unwrap();
    assert_eq!(told(&table), [(4, vec!["COS-0001", "가"]), (9, vec!["COS-0002", "나"])]);
    assert_eq!(table.lines.len(), 9);
    for wrong in [
        "<row r=\"0\"><c><v>1</v></c></row>",
        "<c><v>1</v></c>",
        "<row><c r=\"A0\"/></row>",
        "<row><c r=\"1\"/></row>",
        "<row r=\"x\"/>",
        "<row><c t=\"s\"><v>9</v></c></row>",
        "<row><c><v>x</v></c></row>",
    ] {
        let found = read("a.xlsx", &sheet(&format!("<sheetData>{wrong}</sheetData>")));
        assert!(matches!(found, Err(NoTable::Broken(_))), "{wrong}: {found:?}");
    }
    let wrong = "<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>";
    assert!(matches!(read("a.xlsx", &sheet(wrong)), Err(NoTable::Broken(_))));
}

#[test]
fn little_that_unpacks_to_much_is_refused() {
    let too_large = |bytes: &[u8], name: &str| {
        let found = read(name, bytes);
        assert!(matches!(found, Err(NoTable::TooLarge)), "{found:?}");
    };
    let heads = row(1, "", &["관리번호", "제품명"]);
    // Few cells that stand far out, a cell of megabytes, and a row that no sheet has.
    let far: String =
        (2..44_000).map(|line| format!("<row r=\"{line}\"><c r=\"SR{line}\"><v>1</v></c></row>")).collect();
    too_large(&sheet(&format!("<sheetData>{heads}{far}</sheetData>")), "a.xlsx");
    too_large(&sheet(&format!("<sheetData>{}</sheetData>", said("A1", &"가".repeat(400_000)))), "a.xlsx");
    too_large(&sheet("<sheetData><row r=\"9999999\"><c><v>1</v></c></row></sheetData>"), "a.xlsx");
    too_large(&sheet("<sheetData><row><c r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData>"), "a.xlsx");
    // One text that many cells share.
    let shared = "<c t=\"s\"><v>0</v></c>".repeat(400);
    let text = format!("<sheetData>{heads}<row>{shared}</row></sheetData>");
    let texts = format!("<si><t>{}</t></si>", "a".repeat(200_000));
    let parts =
        WorkbookParts { sheets: vec![("제품", "", &text)], texts: &texts, ..WorkbookParts::default() };
    too_large(&parts.bytes(), "a.xlsx");
    // Merged cells, each over all rows.
    let rows: String = (2..1_100).map(|line| format!("<row r=\"{line}\"><c><v>1</v></c></row>")).collect();
    let merged = "<mergeCell ref=\"A2:A1048576\"/>".repeat(1_000);
    too_large(
        &sheet(&format!("<sheetData>{heads}{rows}</sheetData><mergeCells>{merged}</mergeCells>")),
        "a.xlsx",
    );
    let (mut budget, mut rows, mut count) = (Budget::default(), Rows::new(), 0);
    while budget.put(&mut rows, 1, 1, SheetCell::Text("a".into())).is_ok() {
        count += 1;
    }
    assert_eq!(count, 2_000_000);
    too_large(format!("{}x", ",".repeat(600)).as_bytes(), "a.csv");
    assert!(
        read("a.csv", format!("관리번호,제품명{}\nCOS-0001,가\n", ",".repeat(10_000)).as_bytes()).is_ok()
    );
    too_large(",".repeat(20_000).as_bytes(), "a.csv");
    let blank = format!("관리번호,제품명\nCOS-0001,가\n{}", "\n".repeat(1_100_000));
    assert_eq!(read("a.csv", blank.as_bytes()).unwrap().lines.len(), 2);
    too_large(format!("{}a", "\n".repeat(1_100_000)).as_bytes(), "a.csv");
    let deep = "<a>".repeat(10_000);
    assert!(matches!(read("a.xlsx", &sheet(&deep)), Err(NoTable::Broken(_))));
    let doctype = zipped(&[
        ("[Content_Types].xml", String::new()),
        ("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".to_owned()),
    ]);
    assert!(matches!(read("a.xlsx", &doctype), Err(NoTable::Broken(_))));
}

#[test]
fn files_that_are_something_else_are_called_by_their_name() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = |name: &str| [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), vec![0; 500], utf16(name)].concat();
    let ods = zipped(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned())]);
    let xlsb = zipped(&[("[Content_Types].xml", String::new()), ("xl/workbook.bin", String::new())]);
    let docx = zipped(&[("[Content_Types].xml", String::new()), ("word/document.xml", String::new())]);
    let page = b"\xEF\xBB\xBF <HTML><body><table>".to_vec();
    for (name, bytes, wanted) in [
        ("a.xlsx", ole("EncryptedPackage"), "protected"),
        ("a.xls", ole("EncryptedPackage"), "protected"),
        ("a.xlsx", ole("DRMContent"), "protected"),
        ("a.xls", ole("Workbook"), "xls"),
        ("a.csv", ole("Workbook"), "xls"),
        ("a.xlsx", b"\x9B\x20DRMONE  This Document is encrypted".to_vec(), "protected"),
        ("a.csv", b"SCDSA004\0\0".to_vec(), "protected"),
        ("a.xls", page.clone(), "web-page"),
        ("a.csv", page, "web-page"),
        ("a.xls", utf16("\u{FEFF}<html><table>"), "web-page"),
        ("a.xls", b"<?xml version=\"1.0\"?><Workbook>".to_vec(), "xml"),
        ("a.csv", workbook(), "named"),
        ("a.xls", workbook(), "named"),
        ("a.ods", ods.clone(), "ods"),
        ("a.xlsx", ods, "ods"),
        ("a.xlsb", xlsb, "xlsb"),
        ("a.xlsx", docx, "zip"),
        ("a.csv", zipped(&[("list.csv", "a,b".to_owned())]), "zip"),
        ("a.xlsx", "관리번호,제품명\n".as_bytes().to_vec(), "text"),
        ("a.xlsx", vec![0, 1, 2, 3], "damaged"),
        ("a.xlsx", Vec::new(), "damaged"),
    ] {
        let found = read(name, &bytes);
        assert!(matches!(&found, Err(NoTable::Other(what)) if *what == wanted), "{name} {wanted}: {found:?}");
    }
}
