//! Vectors that the browser shares, and what must hold for any pattern and any code.
//!
//! **Invariant:** nothing here is known to the code under test.

use proptest::prelude::*;
use serde_json::Value;

use super::matching::Ways;
use super::*;
use crate::domain::date::ImpossibleDate;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/code_patterns.json")).unwrap()
}

fn pattern(text: &str) -> CodePattern {
    CodePattern::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault} at {}", fault.offset))
}

#[test]
fn codes_read_as_the_vectors_say() {
    for case in vectors()["accepted"].as_array().unwrap() {
        let pattern = pattern(case["pattern"].as_str().unwrap());
        for expected in case["codes"].as_array().unwrap() {
            let code = expected["code"].as_str().unwrap();
            let mut found = serde_json::json!({ "code": code, "fields": null });
            if let CodeReading::Match { fields, dates, ambiguous } = pattern.read(code) {
                found["fields"] = fields.iter().map(|field| vec![&*field.name, &*field.text]).collect();
                if !dates.is_empty() {
                    found["dates"] = dates.iter().map(|date| vec![date.name.clone(), when(date)]).collect();
                }
                if ambiguous {
                    found["ambiguous"] = true.into();
                }
                let normalised = pattern.normalise(code);
                if normalised != code {
                    found["normalised"] = normalised.into();
                }
            }
            assert_eq!(&found, expected, "{pattern}");
        }
    }
}

fn when(date: &ReadDate) -> String {
    match date.when {
        Ok(period) => period.to_string(),
        Err(ImpossibleDate::Year(_)) => "impossible:year".into(),
        Err(ImpossibleDate::Month(_)) => "impossible:month".into(),
        Err(ImpossibleDate::Day { .. }) => "impossible:day".into(),
        Err(ImpossibleDate::DayOfYear { .. }) => "impossible:day-of-year".into(),
        Err(ImpossibleDate::Contradiction) => "impossible:contradiction".into(),
    }
}

#[test]
fn patterns_are_refused_as_the_vectors_say() {
    for case in vectors()["refused"].as_array().unwrap() {
        let text = case["pattern"].as_str().unwrap();
        let fault = CodePattern::parse(text).map(|_| ()).map_err(|fault| (fault.offset, fault.kind.as_str()));
        let offset = usize::try_from(case["offset"].as_u64().unwrap()).unwrap();
        assert_eq!(fault, Err((offset, case["fault"].as_str().unwrap())), "{text}");
    }
}

/// Each added optional `A` doubles the number of ways for a backtracking reader.
#[test]
fn choices_do_not_multiply() {
    let text = format!("X{}", "[A|A|]".repeat(80));
    let pattern = pattern(&text);
    let mut work = Vec::new();
    for length in [10, 20, 40, 80] {
        let code: Vec<char> = format!("X{}", "A".repeat(length)).chars().collect();
        work.push(Ways::count(&pattern.program, &code).work);
        assert_eq!(
            pattern.read(&code.iter().collect::<String>()),
            CodeReading::Match { fields: vec![], dates: vec![], ambiguous: true }
        );
    }
    let per_place: usize = pattern
        .program
        .steps
        .iter()
        .map(|step| if let PatternStep::Split(targets) = step { targets.len() } else { 1 })
        .sum();
    for (work, length) in work.into_iter().zip([10, 20, 40, 80]) {
        assert_eq!(work, per_place * (length + 2));
    }
    assert_eq!(pattern.read(&"A".repeat(1_000_000)), CodeReading::NoMatch);
}

/// A pattern, and a code that fits it.
fn pattern_and_code() -> impl Strategy<Value = (String, String)> {
    let part = prop_oneof![
        ("A", "[A-Z]"),
        ("9", "[0-9]"),
        ("YYYY", "[0-9]{4}"),
        ("YY", "[0-9]{2}"),
        ("MM", "[0-9]{2}"),
        ("DD", "[0-9]{2}"),
        ("JJJ", "[0-9]{3}"),
    ];
    // Parts that stand together may be read as others of the same width (`YY` and `YY` as `YYYY`): still digits.
    let field = (
        prop_oneof![Just("mfg"), Just("date"), Just("packed"), Just("use-by"), Just("line-2")],
        prop::collection::vec(part, 1..5),
    )
        .prop_map(|(name, parts)| {
            let (shapes, codes): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
            (format!("{{{name}:{}}}", shapes.concat()), codes.concat())
        });
    let literal = prop::collection::vec(
        prop_oneof![
            "[a-zA-Z0-9/.:-]",
            Just("가".to_owned()),
            Just("㎖".to_owned()),
            Just("ß".to_owned()),
            "[\\[\\]{}|\\\\]"
        ],
        1..4,
    )
    .prop_map(|parts| {
        let code = parts.concat();
        let escaped = code.chars().flat_map(|found| ["\\".to_owned(), found.to_string()]).collect();
        (escaped, code)
    });
    prop_oneof![field, literal].prop_recursive(4, 40, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| {
                let (patterns, codes): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
                (patterns.concat(), codes.concat())
            }),
            (prop::collection::vec(inner, 2..4), any::<prop::sample::Index>()).prop_map(|(parts, taken)| {
                let code = taken.get(&parts).1.clone();
                let patterns: Vec<_> = parts.into_iter().map(|(pattern, _)| pattern).collect();
                (format!("[{}]", patterns.join("|")), code)
            }),
        ]
    })
}

proptest! {
    #[test]
    fn a_code_made_from_a_pattern_fits_it((text, code) in pattern_and_code()) {
        prop_assume!(text.chars().count() <= LONGEST);
        let pattern = CodePattern::parse(&text).unwrap();
        let CodeReading::Match { fields, .. } = pattern.read(&code) else {
            return Err(TestCaseError::fail("it does not fit"));
        };
        let names: Vec<_> = pattern.field_names().collect();
        prop_assert!(fields.iter().all(|field| names.contains(&field.name.as_str())));
        prop_assert_eq!(pattern.read(&pattern.normalise(&code)), pattern.read(&code));
        prop_assert_eq!(pattern.read(&format!(" {}\t", code.to_lowercase())), pattern.read(&code));
        prop_assert_eq!(pattern.read(&format!("{code}{}", "9".repeat(2_000))), CodeReading::NoMatch);
    }

    #[test]
    fn any_text_is_read_without_a_panic(
        text in prop_oneof![".{0,60}", "([A-Z9 ]|\\[|\\]|\\||\\\\|\\{|\\}|\\{[a-z]{0,3}:?[AYMDJ9]{0,6}\\}){0,30}"],
        code in prop_oneof![".{0,60}", "[A-Z0-9 ]{0,40}"],
    ) {
        if let Ok(pattern) = CodePattern::parse(&text) {
            let reading = pattern.read(&code);
            prop_assert_eq!(pattern.read(&pattern.normalise(&code)), reading);
        }
    }
}
