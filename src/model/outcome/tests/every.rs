//! What `outcome.json` calls `every`: all combinations of kinds of points, in a fixed order. What comes of them stands in
//! `outcome-every.json`, which the browser's copy must reach too.

use std::fmt::Write as _;

use serde_json::json;

use super::*;

/// A letter for each outcome: of "no form" the F, and so on.
fn letter(outcome: Outcome) -> char {
    match outcome {
        Outcome::NoForm => 'F',
        Outcome::NoOutcome => 'O',
        Outcome::Similar => 'L',
        Outcome::NoDifferenceInCopy => 'C',
        Outcome::NoDifference => 'N',
        Outcome::Inconclusive => 'I',
        Outcome::AskRightHolder => 'A',
        Outcome::StrongIndications => 'S',
    }
}

fn write_finding(text: &mut String, finding: &Finding) {
    let places = |places: &[usize]| places.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let undetected: Vec<&str> = finding.undetected.iter().map(|each| each.as_str()).collect();
    let doubts: Vec<&str> = finding.doubts.iter().map(|each| each.as_str()).collect();
    let capped: Vec<&str> = finding.capped.iter().map(|each| each.as_str()).collect();
    writeln!(
        text,
        "{}|{}|{}|{}/{}|{}|{}|{}|{}|{}",
        letter(finding.outcome),
        places(&finding.rests_on),
        places(&finding.open),
        finding.looked_at,
        finding.of,
        u8::from(finding.begun),
        undetected.join(","),
        doubts.join(","),
        capped.join(","),
        u8::from(finding.second_look),
    )
    .unwrap();
}

/// FNV-1a of 32 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn fnv(sum: u32, text: &str) -> u32 {
    text.bytes().fold(sum, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
const FNV_START: u32 = 0x811c_9dc5;

/// Every way of taking one value of each of the settings' lists; the last list is gone through fastest.
fn settings(lists: &'static Value) -> Vec<Setting> {
    let mut all = vec![serde_json::Map::new()];
    // The order of a JSON object is not that of its text; this one is.
    for name in [
        "infringements",
        "variants",
        "variant",
        "identity",
        "copy_out_of_date",
        "dossier_out_of_date",
        "audience",
    ] {
        let Some(values) = lists[name].as_array() else { continue };
        all = all
            .iter()
            .flat_map(|setting| {
                values.iter().map(move |value| {
                    let mut setting = setting.clone();
                    setting.insert(name.to_owned(), value.clone());
                    setting
                })
            })
            .collect();
    }
    all.into_iter().map(|setting| Setting::of(Box::leak(Box::new(Value::Object(setting))))).collect()
}

/// What a run gives: one text a setting, with one word for each number of points.
fn results(run: &'static Value) -> Vec<String> {
    let lists: Vec<Vec<&str>> = run["kinds"].as_array().unwrap().iter().map(words).collect();
    let kinds = kinds(&lists);
    let most = run["points"].as_u64().unwrap() as usize;
    let gives = run["gives"].as_str().unwrap();
    let of_setting = |setting: &Setting| {
        let mut words = vec![String::new(); most + 1];
        let mut sums = vec![FNV_START; most + 1];
        let mut text = String::new();
        each_combination(&kinds, most, run["ordered"] == true, |_, points, answers| {
            let finding = setting.judge(points, answers);
            text.clear();
            match gives {
                "letters" => words[points.len()].push(letter(finding.outcome)),
                "outcomes" => text.push(letter(finding.outcome)),
                "findings" => write_finding(&mut text, &finding),
                other => panic!("{other}"),
            }
            sums[points.len()] = fnv(sums[points.len()], &text);
        });
        if gives != "letters" {
            words = sums.iter().map(|sum| format!("{sum:08x}")).collect();
        }
        words.join(" ")
    };
    settings(&run["settings"]).iter().map(of_setting).collect()
}

fn all_results() -> Value {
    let runs = vectors()["every"].as_array().unwrap();
    let results: Vec<_> =
        runs.iter().map(|run| json!({"about": run["about"], "results": results(run)})).collect();
    json!({
        "about": "What comes of `every` of outcome.json: for each setting a word for each number of points. Written by `cargo test --lib outcome::tests::every -- --ignored`.",
        "runs": results,
    })
}

#[test]
fn every_combination_is_as_written() {
    let written = json(include_str!("../../../../tests/vectors/outcome-every.json"));
    let now = all_results();
    let (now, written) = (now["runs"].as_array().unwrap(), written["runs"].as_array().unwrap());
    assert_eq!(now.len(), written.len(), "as many runs");
    for (now, written) in now.iter().zip(written) {
        assert_eq!(now, written);
    }
}

#[test]
#[ignore = "writes tests/vectors/outcome-every.json, when the rule was changed on purpose"]
fn write_every_combination() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/outcome-every.json");
    let text = serde_json::to_string_pretty(&all_results()).unwrap();
    std::fs::write(path, text + "\n").unwrap();
}
