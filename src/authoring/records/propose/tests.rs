//! Tests of what records propose, and of what is written.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::authoring::records::{self, tests::changed};
use crate::load::load;
use crate::source::Snapshot;

const VECTORS: &str = include_str!("../../../../tests/vectors/proposals.json");

const CHECKPOINTS: &str = "checkpoints:
  # the cap first
  - id: cap
    area: closure
    method: loupe
    weight: decisive
    seen_in: [CN]  # so far
    first_seen: 2026-06
    visibility: customs
  - {id: seal, area: seal, method: naked-eye, weight: strong, visibility: public}
  - {id: label, area: label-text, method: compare, weight: strong, visibility: public}
  - {id: tint, area: carton, method: compare, weight: supporting, visibility: public}
";

const REST: &str = "codes:
  - {id: lot, pattern: \"HN{made:YYMMDD}{line:9}\", sample: \"HN2602101\", visibility: public}
known_false: [{type: lot, value: \"hn 2412319\"}]
";

fn dossier(checkpoints: &str, rest: &str) -> String {
    format!(
        "id: COS-0001\nbrand: haneul\nstatus: published\nvisibility: public\nowner: MFDS\n\
         revision: {{number: 4, date: 2026-02-10}}\n\
         changes:\n  - {{revision: 4, date: 2026-02-10, visibility: customs, note: x}}\n  - {{revision: 3, date: 2026-01-10, note: x}}\n\
         names: {{hangul: \"하늘 크림\"}}\ninfringements: [counterfeit]\nhs: [\"3304.99\"]\n\
         items:\n  - {{gtin: \"9520123456788\"}}\nvariants:\n  - {{id: kr-2024, markets: [KR]}}\n{checkpoints}{rest}"
    )
}

/// A guide of that one dossier.
fn guide(dossier: &str) -> tempfile::TempDir {
    let top = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = top.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    file(
        "guide.yaml",
        "id: kr-authenticity-guide\ntitle: {ko: x}\npublisher: {name: {ko: x}}\nnotice: {ko: x}\nsource_language: ko\n\
         languages: [{tag: ko}, {tag: en}]\neditions:\n  public: {audience: public}\n  customs: {audience: customs}\n",
    );
    file(DOSSIER, dossier);
    top
}

const DOSSIER: &str = "products/cosmetics/cream/dossier.yaml";

/// A record of a decisive difference at the cap, changed.
fn record(set: &Value) -> Value {
    let mut all = json!({
        "form": "editors", "consignment": null, "dossier.revision": 4, "units.0.codes": [],
        "units.0.answers": [{"point": "cap", "number": 1, "weight": "decisive", "answer": "differs"}],
        "units.0.finding.outcome": "strong-indications", "outcome.outcome": "strong-indications",
    });
    let all_of = all.as_object_mut().unwrap();
    all_of.extend(set.as_object().unwrap().clone());
    if set.get("outcome").is_some_and(Value::is_null) {
        all_of.remove("outcome.outcome");
    }
    changed(&all, &json!({}))
}

fn found(sets: &[Value]) -> RecordsFound {
    let mail = tempfile::tempdir().unwrap();
    for (at, set) in sets.iter().enumerate() {
        fs::write(mail.path().join(format!("{at:03}.json")), record(set).to_string()).unwrap();
    }
    let (folder, faults) = Snapshot::read(mail.path()).unwrap();
    records::read(&folder, faults)
}

fn with<T>(content: &Path, older: bool, then: impl FnOnce(&ProposalInputs<'_>) -> T) -> T {
    let (snapshot, _) = Snapshot::read(content).unwrap();
    let (held, _) = load(&snapshot);
    let text_of = |file: &str| {
        let bytes = snapshot.bytes(file, 1 << 20).ok()?;
        Some(crate::load::text::shown(file, &bytes))
    };
    then(&ProposalInputs {
        content: &held,
        text_of: &text_of,
        today: Date::parse("2026-11-26").unwrap(),
        in_korean: true,
        counts_older: older,
    })
}

fn said(proposals: &Proposals) -> Vec<String> {
    let said = proposals.proposals.iter().map(|proposal| {
        let of = match &proposal.change {
            Change::KnownFalse(code) => code.code.clone(),
            _ => proposal.point.clone().unwrap_or_default(),
        };
        format!("{} {of} {}", proposal.kind().as_str(), proposal.value())
    });
    said.collect()
}

#[test]
fn records_propose_what_they_bear_out_and_no_more() {
    let top = guide(&dossier(CHECKPOINTS, REST));
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    for case in vectors["cases"].as_array().unwrap() {
        let mut sets = case["records"].as_array().unwrap().clone();
        if let Some(typed) = case["codes"].as_str() {
            for set in &mut sets {
                set["units.0.codes"] = json!([{"code": "lot", "typed": typed}]);
            }
        }
        let found = found(&sets);
        assert_eq!(found.refused, 0, "{}: {:?}", case["about"], found.diagnostics);
        with(top.path(), case["older"].as_bool().unwrap_or_default(), |inputs| {
            let proposals = propose(inputs, &found);
            let wanted: Vec<&str> =
                case["proposals"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            assert_eq!(said(&proposals), wanted, "{}", case["about"]);
            let apart: BTreeMap<&str, usize> =
                proposals.apart.iter().map(|(why, files)| (why.as_str(), files.len())).collect();
            let wanted: BTreeMap<&str, usize> = case["apart"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(why, count)| (why.as_str(), count.as_u64().unwrap() as usize))
                .collect();
            assert_eq!(apart, wanted, "{}", case["about"]);
            let counts = [proposals.genuine_codes, proposals.rare_codes].map(|count| count as u64);
            let wanted = ["genuine", "rare"].map(|name| case[name].as_u64().unwrap_or_default());
            assert_eq!(counts, wanted, "{}", case["about"]);
            assert!(proposals.proposals.iter().all(|proposal| proposal.edit.is_ok()), "{}", case["about"]);
        });
    }
}

fn strong_everywhere() -> RecordsFound {
    let lot = json!([{"code": "lot", "typed": "0012: #é".replace('é', "'")}]);
    found(&[
        json!({"inspected_on": "2026-05-31", "units.0.codes": lot}),
        json!({"market": "VN", "units.0.codes": lot, "units.0.answers": [
            {"point": "cap", "number": 1, "weight": "decisive", "answer": "differs"},
            {"point": "tint", "number": 4, "weight": "supporting", "answer": "differs"}]}),
    ])
}

#[test]
fn what_is_accepted_is_written_and_nothing_else() {
    let text = dossier(CHECKPOINTS, REST).replace('\n', "\r\n");
    let top = guide(&format!("\u{FEFF}{text}"));
    let found = strong_everywhere();
    let read = || fs::read_to_string(top.path().join(DOSSIER)).unwrap();
    let before = read();
    let ids = |proposals: &Proposals| -> Vec<String> {
        proposals.proposals.iter().map(|proposal| proposal.id.clone()).collect()
    };
    let all = with(top.path(), false, |inputs| {
        let proposals = propose(inputs, &found);
        let unknown = write(inputs, top.path(), &proposals, Some(&["bbbbbb".to_owned()]));
        assert!(matches!(unknown, Err(NotWritten::Unknown(_))));
        assert_eq!(read(), before, "a dry run, and what is not proposed, write nothing");
        ids(&proposals)
    });
    assert_eq!(all.len(), 6);
    // The second alone: its line is another, all others are as they were, and the rest is proposed by the same ids.
    with(top.path(), false, |inputs| {
        let proposals = propose(inputs, &found);
        let written = write(inputs, top.path(), &proposals, Some(&all[1..2])).unwrap();
        assert_eq!(written.files.into_iter().collect::<Vec<_>>(), [DOSSIER]);
    });
    let after = read();
    assert_eq!(after, before.replace("seen_in: [CN]  # so far", "seen_in: [CN, VN]  # so far"));
    with(top.path(), false, |inputs| {
        let proposals = propose(inputs, &found);
        let rest: Vec<String> = all.iter().filter(|id| **id != all[1]).cloned().collect();
        assert_eq!(ids(&proposals), rest);
        write(inputs, top.path(), &proposals, None).unwrap();
    });
    let source = "source: {ko: \"공무원의 검사 기록 2건(권리자 미확인)\", en: \"2 records of inspections by officers (not confirmed by the right holder)\"}";
    let known = format!(
        "known_false: [{{type: lot, value: \"hn 2412319\"}}, {{type: lot, value: \"0012:#'\", seen_in: [TH, VN], date: 2026-05, {source}, visibility: customs}}]"
    );
    let wanted = after
        .replace("seen_in: [CN, VN]  # so far", "seen_in: [CN, VN, TH]  # so far")
        .replace("first_seen: 2026-06", "first_seen: 2026-05")
        .replace(
            "weight: supporting, visibility: public}",
            "weight: supporting, visibility: public, seen_in: [VN], first_seen: 2026-11}",
        )
        .replace("known_false: [{type: lot, value: \"hn 2412319\"}]", &known);
    assert_eq!(read(), wanted);
    with(top.path(), false, |inputs| assert_eq!(said(&propose(inputs, &found)), [""; 0]));
}

#[test]
fn a_layout_without_a_place_is_left_alone_and_said() {
    let checkpoints = CHECKPOINTS.replace("seen_in: [CN]  # so far", "seen_in:");
    let top = guide(&dossier(&checkpoints, REST));
    let before = fs::read_to_string(top.path().join(DOSSIER)).unwrap();
    let found = found(&[json!({})]);
    with(top.path(), false, |inputs| {
        let proposals = propose(inputs, &found);
        let unplaced = proposals.proposals[0].edit.as_ref().unwrap_err();
        assert_eq!((unplaced.file.as_str(), unplaced.field.as_str()), (DOSSIER, "seen_in: [TH]"));
        assert_eq!(before.lines().nth(unplaced.line - 1).unwrap(), "  - id: cap");
        let written = write(inputs, top.path(), &proposals, None).unwrap();
        assert_eq!((written.files.len(), written.unplaced.len()), (0, 1));
    });
    assert_eq!(fs::read_to_string(top.path().join(DOSSIER)).unwrap(), before);
}

#[test]
fn an_alert_is_begun_where_records_come_from_one_country_within_a_while() {
    let days = |days: &[&str]| -> RecordsFound {
        let sets: Vec<Value> = days.iter().map(|day| json!({"market": "CN", "inspected_on": day})).collect();
        found(&sets)
    };
    let top = guide(&dossier(CHECKPOINTS, REST));
    let alerts = |found: &RecordsFound| {
        with(top.path(), false, |inputs| {
            let proposals = propose(inputs, found).proposals;
            let alerts = proposals.into_iter().filter(|proposal| proposal.kind() == ProposalKind::Alert);
            let edits = alerts.map(|proposal| (proposal.edit.clone(), proposal.visibility));
            edits.collect::<Vec<_>>()
        })
    };
    let enough = days(&["2026-08-20", "2026-10-02", "2026-11-17"]);
    for few in [&["2026-08-19", "2026-10-02", "2026-11-17"][..], &["2026-11-16", "2026-11-17"]] {
        assert_eq!(alerts(&days(few)), [], "{few:?}");
    }
    let [(Ok(Edit::Folder { folder, files }), Visibility::Customs)] = &alerts(&enough)[..] else {
        panic!("one alert is proposed");
    };
    assert_eq!(folder, "alerts/2026-11-cream-cn");
    let facts = &files.iter().find(|(name, _)| name == "alert.yaml").unwrap().1;
    let node = crate::authoring::read_yaml(facts).unwrap();
    for (field, wanted) in
        [("status", "draft"), ("visibility", "customs"), ("issued", "2026-11-26"), ("expires", "2027-02-24")]
    {
        assert_eq!(node.get(field).and_then(|node| node.text()), Some(wanted), "{facts}");
    }
    assert!(facts.contains("dossiers: [cream]") && facts.contains("markets: [CN]"), "{facts}");
    assert!(files.iter().any(|(name, _)| name == "ko.md"));
    with(top.path(), false, |inputs| {
        let proposals = propose(inputs, &enough);
        write(inputs, top.path(), &proposals, None).unwrap();
    });
    assert!(top.path().join(folder).join("alert.yaml").is_file());
    assert_eq!(alerts(&enough), [], "there is one");
}

#[test]
fn an_alert_has_a_name_that_is_one() {
    let slug = |text: &str| Slug::parse(text).unwrap();
    let (month, market) = (Month::new(2026, 11).unwrap(), Country::parse("VN").unwrap());
    let long = format!("{}-{}", "a".repeat(52), "b".repeat(11));
    for (dossier, wanted) in
        [("cream", "2026-11-cream-vn".to_owned()), (&long, format!("2026-11-{}-vn", "a".repeat(52)))]
    {
        assert_eq!(alert_slug(month, &slug(dossier), market), Some(slug(&wanted)));
    }
}

#[test]
fn ids_alike_are_lengthened() {
    let top = guide(&dossier(CHECKPOINTS, REST));
    with(top.path(), false, |inputs| {
        let mut proposals = propose(inputs, &strong_everywhere()).proposals;
        let first = proposals[0].id.clone();
        assert!(first.len() == ID_LETTERS && first.bytes().all(|b| b.is_ascii_lowercase()));
        proposals[1].id = first.clone();
        lengthen(&mut proposals);
        assert!(proposals[0].id.starts_with(&first) && proposals[0].id != proposals[1].id);
        assert_eq!(proposals[2].id.len(), ID_LETTERS);
    });
}
