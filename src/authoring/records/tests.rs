//! Tests over records of many kinds.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::authoring::file::Place;
use crate::model::outcome::Outcome;

const VECTORS: &str = include_str!("../../../tests/vectors/records.json");

fn vectors() -> Value {
    serde_json::from_str(VECTORS).unwrap()
}

/// The whole record of the vectors, changed at the paths of `set`; `null` takes a field away.
pub(super) fn changed(set: &Value, repeat: &Value) -> Value {
    let mut record = vectors()["base"].clone();
    for (path, value) in set.as_object().unwrap() {
        let (parents, last) = path.rsplit_once('.').unwrap_or(("", path));
        let mut place = &mut record;
        for step in parents.split('.').filter(|step| !step.is_empty()) {
            place = match step.parse::<usize>() {
                Ok(index) => &mut place[index],
                Err(_) => &mut place[step],
            };
        }
        if value.is_null() {
            place.as_object_mut().unwrap().remove(last);
        } else {
            let times = repeat[path].as_u64();
            let said = |times: u64| json!(value.as_str().unwrap().repeat(times as usize));
            place[last] = times.map_or(value.clone(), said);
        }
    }
    record
}

fn set(set: Value) -> String {
    changed(&set, &json!({})).to_string()
}

/// What a folder of these files holds.
fn found(files: &[(&str, &str)]) -> RecordsFound {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (folder, faults) = Snapshot::read(dir.path()).unwrap();
    read(&folder, faults)
}

fn rules(found: &RecordsFound) -> Vec<(Rule, u32)> {
    found.diagnostics.iter().map(|d| (d.rule, d.origin.span.line)).collect()
}

#[test]
fn files_open_and_are_refused_as_in_the_browser() {
    for case in vectors()["cases"].as_array().unwrap() {
        let text = match case["text"].as_str() {
            Some(text) => text.to_owned(),
            None => {
                let before = case["before"].as_str().unwrap_or("");
                before.to_owned() + &changed(&case["set"], &case["repeat"]).to_string()
            }
        };
        let found = found(&[("r.json", &text)]);
        let errors: Vec<_> = found.diagnostics.iter().filter(|d| d.severity == Severity::Error).collect();
        let is = |rule| errors.len() == 1 && errors[0].rule == rule;
        let is_right = match case["wrong"].as_str() {
            None => found.records.len() == 1 && errors.is_empty(),
            Some("not-json") => is(Rule::RecordSyntax),
            Some("newer") => is(Rule::RecordNewer),
            Some("form") => found.refused == 1 && !errors.is_empty(),
            Some(other) => panic!("no such fault: {other}"),
        };
        assert!(is_right, "{}: {:?}", case["about"], found.diagnostics);
    }
}

#[test]
fn each_fault_is_told_where_it_stands() {
    let text = "{\"format\": 1, \"form\": \"owm\",\n \"guide\": 7,\n \"edition\": \"c\", \"built\": \"2026-13-01\", \"audience\": \"customs\",\n \"rule\": 1, \"language\": \"en\", \"dossier\": {\"id\": \"A\", \"digest\": \"0\", \"kind\": \"food\"},\n \"units\": [{\"label\": \"\\u202e\", \"identity\": \"yes\", \"answers\": [], \"finding\": {}}]}";
    let found = found(&[("a/r.JSON", text), ("big.json", &" ".repeat((1 << 20) + 1)), ("photo.jpg", "")]);
    assert_eq!(
        rules(&found),
        [
            (Rule::UnknownValue, 1),
            (Rule::WrongType, 2),
            (Rule::BadDate, 3),
            (Rule::ForbiddenCharacter, 5),
            (Rule::MissingField, 5),
            (Rule::FileTooLarge, 0),
        ]
    );
    assert_eq!((found.refused, found.passed_over, found.records.len()), (2, 1, 0));
}

#[test]
fn hostile_files_are_refused_in_no_time() {
    let deep = "[".repeat(500_000);
    let wide =
        format!("{{\"format\": 1, \"dossier\": {{}}, \"units\": [{}]}}", vec!["{}"; 300_000].join(","));
    let long = format!("{{\"format\": 1, \"dossier\": {{{}}}}}", vec!["\"é\":[]"; 100_000].join(","));
    let not_text = [0xFF, 0xFE, 0x00];
    let found = found(&[("deep.json", &deep), ("long.json", &long), ("wide.json", &wide)]);
    assert_eq!(found.refused, 3);
    let (record, faults) = form::read(&"x.json".into(), &not_text);
    assert!(record.is_none());
    assert_eq!(faults.iter().map(|fault| fault.rule).collect::<Vec<_>>(), [Rule::NotUtf8]);
}

#[test]
fn an_inspection_is_counted_once() {
    let own = set(json!({}));
    let bare = json!({"form": "editors", "consignment": null, "units.0.answers.0.note": null,
        "units.0.answers.0.photos": null});
    let other_note = set(json!({"units.0.answers.0.note": "another parcel"}));
    let found = found(&[
        ("1.json", &set(bare.clone())),
        ("2.json", &own),
        ("3.json", &own),
        ("4.json", &other_note),
        ("5.json", &set(json!({"inspected_on": "2026-11-27"}))),
    ]);
    let kept: Vec<_> = found.records.iter().map(|returned| &*returned.file).collect();
    assert_eq!(kept, ["2.json", "4.json", "5.json"]);
    let told: Vec<_> = found.diagnostics.iter().map(|d| (&*d.origin.file, d.args[0].1.as_str())).collect();
    assert_eq!(told, [("1.json", "2.json"), ("3.json", "2.json")]);
    assert_eq!(found.again, 2);
}

#[test]
fn outcomes_that_their_answers_cannot_have_are_doubted() {
    let answer = |weight: &str, answer: &str| json!([{"point": "seal", "number": 1, "weight": weight, "answer": answer}]);
    for (weight, said, outcome, is_doubted) in [
        ("decisive", "differs", "strong-indications", false),
        ("decisive", "missing", "strong-indications", false),
        ("strong", "differs", "strong-indications", true),
        ("decisive", "differs", "ask-right-holder", true),
        ("decisive", "missing", "ask-right-holder", false),
        ("supporting", "differs", "ask-right-holder", true),
        ("supporting", "differs", "no-difference", true),
        ("decisive", "matches", "no-difference", false),
        ("decisive", "matches", "strong-indications", true),
        ("strong", "differs", "inconclusive", true),
        ("supporting", "differs", "inconclusive", false),
        ("decisive", "matches", "no-outcome", true),
        ("decisive", "differs", "similar", false),
    ] {
        let found = found(&[(
            "r.json",
            &set(json!({"units.0.answers": answer(weight, said), "units.0.finding.outcome": outcome,
                "outcome.outcome": outcome})),
        )]);
        let told = rules(&found);
        assert_eq!(told.len(), usize::from(is_doubted), "{weight} {said} {outcome}: {told:?}");
        assert!(told.iter().all(|(rule, _)| *rule == Rule::RecordDoubtful));
        assert_eq!(found.records.len(), 1);
    }
    let other = found(&[("r.json", &set(json!({"outcome.outcome": "inconclusive"})))]);
    assert_eq!(rules(&other), [(Rule::RecordDoubtful, 1)]);
    let later = found(&[("r.json", &set(json!({"outcome.outcome": "inconclusive", "rule": 3})))]);
    assert_eq!(rules(&later), []);
}

fn sample() -> RecordsFound {
    found(&[
        ("a.json", &set(json!({}))),
        (
            "b.json",
            &set(json!({"market": null, "inspected_on": null, "units.0.identity": "no",
            "units.0.finding": {"outcome": "no-outcome"}, "units.0.answers": [], "outcome": null})),
        ),
        (
            "c.json",
            &set(json!({"dossier.id": "FSH-0001", "inspected_on": "2026-10-01",
            "units.0.finding": {"outcome": "inconclusive"}, "units.0.answers": [], "outcome": null})),
        ),
    ])
}

#[test]
fn the_summary_counts_by_dossier_checkpoint_market_and_month() {
    let summary = RecordsSummary::of(&sample().records);
    let seen = |records, units, outcomes: &[(Outcome, usize)]| RecordCounts {
        records,
        units,
        outcomes: outcomes.iter().copied().collect(),
    };
    let (ask, other) = ((Outcome::AskRightHolder, 1), (Outcome::NoOutcome, 1));
    assert_eq!(summary.all, seen(3, 2, &[ask, other]));
    assert_eq!(summary.by_dossier["COS-0001"], seen(2, 2, &[ask, other]));
    assert_eq!(summary.by_dossier["FSH-0001"], seen(1, 0, &[]), "nobody looked at it");
    let differs = AnswerCounts { differs: 1, ..AnswerCounts::default() };
    assert_eq!(
        summary.by_checkpoint.into_iter().collect::<Vec<_>>(),
        [(("COS-0001".to_owned(), "seal".to_owned()), differs)]
    );
    let markets: Vec<_> =
        summary.by_market.iter().map(|(m, s)| (m.map(|m| m.to_string()), s.records)).collect();
    assert_eq!(markets, [(None, 1), (Some("TH".to_owned()), 2)]);
    let months: Vec<_> = summary.by_month.iter().map(|(m, s)| (m.as_deref(), s.records)).collect();
    assert_eq!(months, [(None, 1), (Some("2026-10"), 1), (Some("2026-11"), 1)]);
}

#[test]
fn a_table_of_somebody_else_stays() {
    let dir = tempfile::tempdir().unwrap();
    let saved_again = {
        let path = dir.path().join("own.xlsx");
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let properties = rust_xlsxwriter::DocProperties::new().set_comment("Made by jinwi records");
        workbook.set_properties(&properties);
        workbook.add_worksheet();
        workbook.save(&path).unwrap();
        fs::read(path).unwrap()
    };
    let with_column = String::from_utf8(saved(&sample(), "t.csv", false)).unwrap();
    let with_column = with_column.replacen(",like\r\n", ",like,remark\r\n", 1).into_bytes();
    let xlsx = saved(&sample(), "t.xlsx", true);
    for (name, bytes, is_ours) in [
        ("a.csv", b"file,form\r\n1,2\r\n".to_vec(), false),
        ("b.csv", Vec::new(), false),
        ("c.csv", with_column, false),
        ("d.csv", saved(&sample(), "t.csv", true), true),
        ("e.xlsx", saved_again, false),
        ("f.xlsx", xlsx[..xlsx.len() / 2].to_vec(), false),
        ("g.xlsx", b"years of work".to_vec(), false),
        ("h.csv", xlsx.clone(), false),
        ("i.xlsx", xlsx, true),
    ] {
        let path = dir.path().join(name);
        fs::write(&path, bytes).unwrap();
        let format = TableFormat::of(&path).unwrap();
        let found = Place::find(&path, &[], &|file| is_as_saved(file, format));
        assert_eq!(found.is_ok(), is_ours, "{name}: {found:?}");
    }
}

fn saved(found: &RecordsFound, name: &str, with_office: bool) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    let format = TableFormat::of(&path).unwrap();
    let summary = RecordsSummary::of(&found.records);
    // The second time over the first.
    for _ in 0..2 {
        let place = Place::find(&path, &[], &|file| is_as_saved(file, format)).unwrap();
        save(&found.records, &summary, &place, format, with_office, &|key| key.to_owned()).unwrap();
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing else is left");
    fs::read(path).unwrap()
}

#[test]
fn the_table_has_a_row_an_answer_and_what_is_the_offices_only_when_asked() {
    let text = String::from_utf8(saved(&sample(), "t.csv", false)).unwrap();
    let lines: Vec<_> = text.strip_prefix('\u{FEFF}').unwrap().split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 4);
    assert!(
        lines[1].starts_with("a.json,own,kr-authenticity-guide,customs,3,2026-11-01,customs,1,COS-0001,6,")
    );
    assert!(lines[1].ends_with(
        ",lot@carton=HN2602101; manufactured=2026.02.10,ask-right-holder,1,8,seal,1,strong,differs,"
    ));
    for word in ["AB 12", "R-7", "torn", "a.jpg", "reference"] {
        assert!(!text.contains(word), "{word}");
    }
    let text = String::from_utf8(saved(&sample(), "t.csv", true)).unwrap();
    for word in ["AB 12", "R-7", "torn", "a.jpg", "reference"] {
        assert!(text.contains(word), "{word}");
    }
}

#[test]
fn the_table_says_of_an_answer_that_it_was_stated_and_of_which_unit() {
    let case = vectors()["cases"]
        .as_array()
        .unwrap()
        .iter()
        .find(|case| case["about"] == "a unit that is like the one before")
        .cloned()
        .unwrap();
    let text =
        String::from_utf8(saved(&found(&[("r.json", &set(case["set"].clone()))]), "t.csv", false)).unwrap();
    let ends: Vec<_> = text.lines().skip(1).map(|line| &line[line.len() - 10..]).collect();
    assert_eq!(ends, ["g,differs,", ",differs,1"]);
}

/// The first cell of a CSV in which `text` stands as an office's note.
fn note_in_csv(text: &str) -> String {
    let record = set(json!({"dossier.id": "A-1", "units.0.answers.0.note": text}));
    let csv = String::from_utf8(saved(&found(&[("r.json", &record)]), "t.csv", true)).unwrap();
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{FEFF}').as_bytes());
    let column = reader.headers().unwrap().iter().position(|name| name == "note").unwrap();
    reader.records().next().unwrap().unwrap()[column].to_owned()
}

#[test]
fn no_cell_begins_a_formula_wherever_a_line_is_cut() {
    for (text, cell) in [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\n=1", "'\n'=1"),
        ("\tx", "'\tx"),
        ("  =1", "'  =1"),
        ("\u{A0}\u{3000}=1", "'\u{A0}\u{3000}=1"),
        ("\u{200B}\u{FEFF}=1", "'\u{200B}\u{FEFF}=1"),
        ("\u{AD}@x", "'\u{AD}@x"),
        ("\"=1\"", "'\"=1\""),
        ("＝1", "'＝1"),
        ("﹦1", "'﹦1"),
        ("＋1 ﹣2", "'＋1 ﹣2"),
        ("⁼1", "'⁼1"),
        ("−1", "'−1"),
        // Where another character separates, these begin a cell.
        ("seal;=1", "seal;'=1"),
        ("seal; =1;\"=2\"", "seal;' =1;'\"=2\""),
        ("a,+1", "a,'+1"),
        ("a\t-1", "a\t'-1"),
        ("a\r\n@x", "a\r\n'@x"),
        ("a | ＝x", "a |' ＝x"),
        ("a;b;;=1", "a;b;;'=1"),
        // These begin none.
        ("no formula = none; see a=b, c@d - e", "no formula = none; see a=b, c@d - e"),
        ("'=1", "'=1"),
        ("한글; 2 + 3", "한글; 2 + 3"),
    ] {
        assert_eq!(note_in_csv(text), cell, "{text:?}");
    }
    // Nor what is put together from several texts.
    let record = set(json!({"units.0.codes": [{"typed": "=1"}, {"code": "lot", "typed": "x; =2"}]}));
    let csv = String::from_utf8(saved(&found(&[("r.json", &record)]), "t.csv", true)).unwrap();
    assert!(csv.contains(",'==1; "), "{csv}");
    assert!(csv.contains("; lot=x;' =2"), "{csv}");
}

#[test]
fn a_workbook_holds_texts_and_numbers_and_is_the_same_each_time() {
    let record = set(json!({"units.0.answers.0.note": "=HYPERLINK(\"http://x\")"}));
    let found = found(&[("r.json", &record)]);
    let bytes = saved(&found, "t.xlsx", true);
    assert_eq!(bytes, saved(&found, "t.xlsx", true));
    assert!(bytes.starts_with(b"PK"));
    let sheet = unzipped(&bytes, "xl/worksheets/sheet2.xml");
    assert!(!sheet.contains("<f>") && !sheet.contains("hyperlink"));
    // Each text stands in its own row, which went to the disk before the next was made; none is kept for a list of all.
    assert!(sheet.contains("<is><t>=HYPERLINK"), "{sheet}");
    assert!(unzipped(&bytes, "xl/workbook.xml").contains("records-sheet-points"));
}

/// The widths of a sheet's columns, in digits.
fn widths(sheet: &str) -> Vec<f64> {
    let columns = sheet.split("<col ").skip(1).flat_map(|column| {
        let of = |name: &str| column.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
        let number = |name: &str| of(name).parse::<usize>().unwrap();
        let width: f64 = of("width").parse().unwrap();
        vec![width; number("max") + 1 - number("min")]
    });
    columns.collect()
}

#[test]
fn columns_are_wide_enough_to_be_read_and_long_texts_are_broken() {
    let long = "포장 옆면의 봉인 스티커가 떼었다 붙인 흔적이 있음 ".repeat(3);
    let record =
        set(json!({"consignment.reference": "통관 의뢰 번호 이천이십육", "units.0.answers.0.note": long}));
    let bytes = saved(&found(&[("r.json", &record)]), "t.xlsx", true);
    let sheet = unzipped(&bytes, "xl/worksheets/sheet2.xml");
    let of = |name: &str| {
        let shown = COLUMNS.iter().position(|column| column.name == name).unwrap();
        widths(&sheet)[shown]
    };
    for column in COLUMNS {
        assert!(of(column.name) >= column.name.len() as f64 + 3.0, "{}", column.name);
    }
    assert!(of("guide") >= "kr-authenticity-guide".len() as f64);
    assert!(of("reference") >= 25.0, "eleven wide characters and three spaces: {}", of("reference"));
    assert!((of("note") - 60.0).abs() < 1.0, "{}", of("note"));
    assert!(unzipped(&bytes, "xl/styles.xml").contains("wrapText=\"1\""));
}

#[test]
fn what_no_cell_holds_is_cut_with_a_sign() {
    let typed = "가".repeat(1000);
    let codes: Vec<_> = (0..100).map(|_| json!({"code": "lot", "typed": typed})).collect();
    let found = found(&[("r.json", &set(json!({"units.0.codes": codes, "units.0.dates": []})))]);
    let sheet = unzipped(&saved(&found, "t.xlsx", false), "xl/worksheets/sheet1.xml");
    let cell =
        sheet.split("<t>").find(|cell| cell.starts_with("lot=")).unwrap().split("</t>").next().unwrap();
    assert!(cell.ends_with("가…"));
    assert_eq!(cell.encode_utf16().count(), 32_767);
}

fn unzipped(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_table_is_named_by_its_ending() {
    let of = |name: &str| TableFormat::of(Path::new(name));
    assert_eq!((of("a.csv"), of("a.XLSX")), (Some(TableFormat::Csv), Some(TableFormat::Xlsx)));
    assert_eq!((of("a.json"), of("csv")), (None, None));
}
