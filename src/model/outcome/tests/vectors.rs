//! The cases that are written out.

use super::*;

fn places(value: &Value) -> Vec<usize> {
    value.as_array().into_iter().flatten().map(|place| place.as_u64().unwrap() as usize).collect()
}

fn parsed<T>(value: &'static Value, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    value.as_array().into_iter().flatten().map(|word| parse(word.as_str().unwrap()).unwrap()).collect()
}

fn judged(case: &'static Value) -> Finding {
    let (points, answers): (Vec<_>, Vec<_>) = words(&case["points"]).into_iter().map(answered).unzip();
    Setting::of(case).judge(&points, &answers)
}

fn expected(case: &'static Value) -> Finding {
    let (looked_at, of) = case["looked"].as_str().unwrap().split_once('/').unwrap();
    Finding {
        outcome: Outcome::parse(case["outcome"].as_str().unwrap()).unwrap(),
        rests_on: places(&case["rests_on"]),
        open: places(&case["open"]),
        looked_at: looked_at.parse().unwrap(),
        of: of.parse().unwrap(),
        begun: case["begun"].as_bool().unwrap_or(true),
        undetected: parsed(&case["undetected"], Infringement::parse),
        doubts: parsed(&case["doubts"], Doubt::parse),
        capped: parsed(&case["capped"], Cap::parse),
        second_look: case["second_look"].as_bool().unwrap_or_default(),
    }
}

#[test]
fn each_case_has_its_finding() {
    let cases = vectors()["cases"].as_array().unwrap();
    assert!(cases.len() >= 60);
    for case in cases {
        assert_eq!(judged(case), expected(case), "{}", case["about"]);
    }
    assert_eq!(vectors()["rule"], RULE);
}

#[test]
fn every_outcome_doubt_and_cap_has_a_case() {
    let findings: Vec<Finding> = vectors()["cases"].as_array().unwrap().iter().map(expected).collect();
    for outcome in Outcome::ALL {
        assert!(findings.iter().any(|finding| finding.outcome == *outcome), "{outcome:?}");
    }
    for doubt in Doubt::ALL {
        assert!(findings.iter().any(|finding| finding.doubts.contains(doubt)), "{doubt:?}");
    }
    for cap in Cap::ALL {
        assert!(findings.iter().any(|finding| finding.capped.contains(cap)), "{cap:?}");
    }
}

#[test]
fn each_consignment_is_its_worst_unit() {
    for case in vectors()["consignments"].as_array().unwrap() {
        let units: Vec<Finding> = case["units"].as_array().unwrap().iter().map(judged).collect();
        let number = |name: &str| case["expected"][name].as_u64().unwrap() as usize;
        let expected = case["expected"].is_object().then(|| Consignment {
            outcome: Outcome::parse(case["expected"]["outcome"].as_str().unwrap()).unwrap(),
            in_units: number("in_units"),
            units: number("units"),
            other_goods: number("other_goods"),
            second_look: case["expected"]["second_look"].as_bool().unwrap(),
        });
        assert_eq!(consignment(&units), expected, "{}", case["about"]);
    }
}

#[test]
fn answers_beyond_the_points_and_points_beyond_the_answers_are_left_aside() {
    let case = &vectors()["cases"][0];
    let (point, answer) = answered("decisive matches");
    let setting = Setting::of(case);
    let points = [point.clone(), point];
    assert_eq!(setting.judge(&points, &[answer]).open, [1]);
    assert_eq!(
        setting.judge(&points[..1], &[answer, Answer::Differs]),
        setting.judge(&points[..1], &[answer])
    );
}
