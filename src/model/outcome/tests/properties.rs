//! What must hold of every combination of points and answers.

use std::collections::BTreeMap;

use super::*;

const WEIGHTS: [&str; 3] = ["decisive", "strong", "supporting"];

fn setting(text: &str) -> Setting {
    Setting::of(json(text))
}

/// The outcomes that the rows of the rule tell, in their order.
const ROWS: [Outcome; 4] =
    [Outcome::StrongIndications, Outcome::AskRightHolder, Outcome::Inconclusive, Outcome::NoDifference];

/// The rule as it is worded, for a pack of one variant: which of its rows hold, if each is read by itself. Written
/// anew, from lists of points and not from counts.
fn rows_that_hold(
    points: &[RulePoint<'_>],
    answers: &[Answer],
    pack: Option<&str>,
    doubted: bool,
) -> [bool; 4] {
    let applies = |point: &RulePoint<'_>| {
        point.variants.is_empty() || pack.is_some_and(|id| point.variants.contains(&id))
    };
    let asked: Vec<(&RulePoint<'_>, Answer)> =
        points.iter().zip(answers.iter().copied()).filter(|(point, _)| applies(point)).collect();
    // Points that name the same cause count once: all but the heaviest are taken away.
    let counted = |is: &dyn Fn(&RulePoint<'_>, Answer) -> bool| -> Vec<Weight> {
        let mut of_cause: BTreeMap<&str, Vec<Weight>> = BTreeMap::new();
        let mut weights = Vec::new();
        for (point, _) in asked.iter().filter(|(point, answer)| is(point, *answer)) {
            match point.cause {
                Some(cause) => of_cause.entry(cause.as_str()).or_default().push(point.weight),
                None => weights.push(point.weight),
            }
        }
        weights.extend(of_cause.into_values().filter_map(|mut same| {
            same.sort();
            same.first().copied()
        }));
        weights
    };
    let differ = counted(&|point, answer| {
        answer == Answer::Differs || (answer == Answer::Missing && !point.may_be_absent)
    });
    let matching = counted(&|_, answer| answer == Answer::Matches);
    let many = |list: &[Weight], weight: Weight, least: usize| {
        list.iter().filter(|each| **each == weight).nth(least - 1).is_some()
    };
    let open = asked.iter().any(|(point, answer)| {
        [Weight::Decisive, Weight::Strong].contains(&point.weight)
            && [Answer::CannotTell, Answer::Blank].contains(answer)
    });
    let strong = many(&differ, Weight::Decisive, 1) || many(&differ, Weight::Strong, 2);
    let ask = many(&differ, Weight::Strong, 1) || many(&differ, Weight::Supporting, 3);
    let inconclusive = many(&differ, Weight::Supporting, 1)
        || open
        || !(many(&matching, Weight::Decisive, 1) || many(&matching, Weight::Strong, 2))
        || doubted;
    [strong, ask, inconclusive, !strong && !ask && !inconclusive]
}

/// The first row that holds, of which there must be exactly one.
fn the_row(holds: [bool; 4]) -> Outcome {
    let firsts: Vec<usize> = (0..4).filter(|row| holds[*row] && !holds[..*row].contains(&true)).collect();
    assert_eq!(firsts.len(), 1, "{holds:?}");
    ROWS[firsts[0]]
}

#[test]
fn up_to_five_points_of_two_causes_have_the_row_that_is_worded_and_keep_the_rules_promises() {
    let known = setting("{}");
    let unsure = setting(r#"{"identity": "cannot-tell"}"#);
    let late = setting(r#"{"copy_out_of_date": true}"#);
    let public = setting(r#"{"audience": "public"}"#);
    let kinds = kinds(&[
        WEIGHTS.into(),
        vec!["matches", "differs", "missing may-be-absent", "blank"],
        vec!["", "damage", "relabelled"],
    ]);
    let mut seen = 0;
    each_combination(&kinds, 5, false, |_, points, answers| {
        if points.is_empty() {
            return;
        }
        seen += 1;
        let tell = || format!("{points:?} {answers:?}");
        let finding = known.judge(points, answers);
        let outcome = finding.outcome;
        assert_eq!(outcome, the_row(rows_that_hold(points, answers, None, false)), "{}", tell());

        let differ = |place: usize| answers[place] == Answer::Differs;
        let weigh = |place: &usize| points[*place].weight != Weight::Supporting;
        let mut changed = answers.to_vec();
        for place in 0..points.len() {
            let mut with = |answer| {
                if answer == answers[place] {
                    return outcome;
                }
                changed[place] = answer;
                let outcome = known.judge(points, &changed).outcome;
                changed[place] = answers[place];
                outcome
            };
            assert!(with(Answer::Differs) >= outcome, "another difference lowers {place} of {}", tell());
            if !differ(place) {
                let matching = with(Answer::Matches);
                assert!(matching <= outcome, "another match raises {place} of {}", tell());
                if outcome >= Outcome::AskRightHolder || (0..points.len()).any(differ) {
                    assert_eq!(matching, outcome, "a match cancels a difference, {place} of {}", tell());
                    assert_eq!(
                        with(Answer::Blank),
                        outcome,
                        "a difference needs a match, {place} of {}",
                        tell()
                    );
                }
            } else if (0..points.len()).any(|other| {
                other != place
                    && differ(other)
                    && points[other].cause.is_some()
                    && points[other].cause == points[place].cause
                    && points[other].weight <= points[place].weight
            }) {
                assert_eq!(with(Answer::Blank), outcome, "one cause counts twice, {place} of {}", tell());
            }
        }

        assert_eq!(
            unsure.judge(points, answers).outcome,
            outcome.clamp(Outcome::Inconclusive, Outcome::AskRightHolder),
            "{}",
            tell()
        );
        assert_eq!(late.judge(points, answers).outcome, outcome.max(Outcome::Inconclusive), "{}", tell());
        let below = if outcome == Outcome::NoDifference { Outcome::NoDifferenceInCopy } else { outcome };
        assert_eq!(public.judge(points, answers).outcome, below, "{}", tell());
        if !(0..points.len()).any(|place| weigh(&place)) {
            assert!(outcome >= Outcome::Inconclusive, "a weak dossier finds no difference: {}", tell());
        }

        assert_eq!(finding.doubts.is_empty(), outcome != Outcome::Inconclusive, "{}", tell());
        assert!(finding.capped.is_empty(), "{}", tell());
        assert_eq!(
            finding.rests_on.is_empty(),
            outcome == Outcome::Inconclusive && !(0..points.len()).any(differ),
            "{}",
            tell()
        );
        assert!(
            finding.rests_on.iter().all(|place| differ(*place) == (outcome != Outcome::NoDifference)),
            "{}",
            tell()
        );
        let open: Vec<usize> =
            (0..points.len()).filter(|place| answers[*place] == Answer::Blank).filter(weigh).collect();
        assert_eq!(finding.open, open, "{}", tell());
        let blank = answers.iter().filter(|answer| **answer == Answer::Blank).count();
        assert_eq!((finding.looked_at, finding.of), (points.len() - blank, points.len()), "{}", tell());
        let differences = (0..points.len()).filter(|place| differ(*place)).count();
        if differences > 0 {
            assert_eq!(finding.rests_on.len(), differences, "all are told: {}", tell());
            assert!(finding.rests_on.is_sorted_by_key(|place| points[*place].weight), "{}", tell());
        }
        if finding.second_look {
            let without: Vec<Answer> = (0..points.len())
                .map(|place| {
                    let is_one = points[place].weight == Weight::Decisive
                        || points[place].cause.is_some()
                            && finding.rests_on.iter().any(|other| {
                                points[*other].weight == Weight::Decisive
                                    && points[*other].cause == points[place].cause
                            });
                    if is_one { Answer::Blank } else { answers[place] }
                })
                .collect();
            assert!(known.judge(points, &without).outcome < Outcome::AskRightHolder, "{}", tell());
        }
        // What it rests on, alone, has the same outcome.
        if outcome >= Outcome::AskRightHolder {
            for place in 0..points.len() {
                changed[place] =
                    if finding.rests_on.contains(&place) { answers[place] } else { Answer::Blank };
            }
            assert_eq!(known.judge(points, &changed).outcome, outcome, "{}", tell());
        }
    });
    assert_eq!(seen, 749_397, "combinations of one to five of 36 kinds");
}

#[test]
fn up_to_five_points_with_the_variant_unknown_have_the_mildest_outcome() {
    let of = |answer: &str| setting(&format!(r#"{{"variants": ["a", "b"], "variant": {answer}}}"#));
    let (a, b, unknown, none) =
        (of(r#"{"known": "a"}"#), of(r#"{"known": "b"}"#), of("{}"), of(r#"{"none": true}"#));
    let check = |points: &[RulePoint<'static>], answers: &[Answer]| {
        if points.is_empty() {
            return;
        }
        let outcome = |setting: &Setting| setting.judge(points, answers).outcome;
        let row = |pack, doubted| the_row(rows_that_hold(points, answers, pack, doubted));
        let (of_a, of_b) = (outcome(&a), outcome(&b));
        assert_eq!((of_a, of_b), (row(Some("a"), false), row(Some("b"), false)), "{points:?} {answers:?}");
        let mildest = of_a.min(of_b).max(Outcome::Inconclusive);
        assert_eq!(outcome(&unknown), mildest, "{points:?} {answers:?}");
        assert_eq!(outcome(&none), row(None, true).min(Outcome::AskRightHolder), "{points:?} {answers:?}");
    };
    let lists =
        [WEIGHTS.into(), vec!["matches", "differs", "blank"], vec!["", "@a", "@b"], vec!["", "damage"]];
    let mut seen = 0;
    each_combination(&kinds(&lists), 4, false, |_, points, answers| {
        seen += 1;
        check(points, answers);
    });
    each_combination(&kinds(&lists[..3]), 5, false, |_, points, answers| {
        seen += 1;
        check(points, answers);
    });
    assert_eq!(seen, 424_270 + 201_376, "combinations of up to four of 54 kinds, and up to five of 27");
}

#[test]
fn the_order_of_points_changes_nothing() {
    let lists = [
        WEIGHTS.into(),
        vec!["matches", "differs", "missing may-be-absent", "blank"],
        vec!["", "damage"],
        vec!["", "@a"],
    ];
    let setting = setting(r#"{"variants": ["a", "b"], "variant": {}}"#);
    each_combination(&kinds(&lists), 3, true, |_, points, answers| {
        let mut finding = setting.judge(points, answers);
        let (points, answers): (Vec<_>, Vec<_>) =
            (points.iter().rev().cloned().collect(), answers.iter().rev().copied().collect());
        let mut turned = setting.judge(&points, &answers);
        for places in [&mut turned.rests_on, &mut turned.open] {
            places.iter_mut().for_each(|place| *place = points.len() - 1 - *place);
            places.sort_unstable();
        }
        // Of one weight they stand in the order of the points.
        assert!(finding.rests_on.is_sorted_by_key(|place| points[points.len() - 1 - *place].weight));
        finding.rests_on.sort_unstable();
        assert_eq!(finding, turned);
    });
}
