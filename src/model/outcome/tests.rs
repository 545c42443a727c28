//! The rule against its vectors, and over every combination of up to five points.
//!
//! **Invariant:** the vectors are the browser's too.

mod every;
mod properties;
mod vectors;

use serde_json::Value;

use super::*;

/// A point and the answer to it.
type Answered = (RulePoint<'static>, Answer);

fn json(text: &str) -> &'static Value {
    let value: Value = serde_json::from_str(text).unwrap();
    Box::leak(Box::new(value))
}

fn vectors() -> &'static Value {
    json(include_str!("../../../tests/vectors/outcome.json"))
}

fn words(list: &'static Value) -> Vec<&'static str> {
    list.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect()
}

fn infringements(words: &[&str]) -> &'static [Infringement] {
    words.iter().map(|word| Infringement::parse(word).unwrap()).collect::<Vec<_>>().leak()
}

/// Reads a point as the vectors write it: weight, answer, and what else holds of it.
fn answered(text: &str) -> Answered {
    let text: &'static str = text.to_owned().leak();
    let mut words = text.split_ascii_whitespace();
    let mut point = RulePoint {
        weight: Weight::parse(words.next().unwrap()).unwrap(),
        cause: None,
        may_be_absent: false,
        variants: Vec::new(),
        detects: None,
    };
    let answer = Answer::parse(words.next().unwrap()).unwrap();
    for word in words {
        if word == "may-be-absent" {
            point.may_be_absent = true;
        } else if let Some(list) = word.strip_prefix('@') {
            point.variants = list.split(',').collect();
        } else if let Some(list) = word.strip_prefix("detects:") {
            point.detects = Some(infringements(&list.split(',').collect::<Vec<_>>()));
        } else {
            point.cause = Some(Cause::parse(word).unwrap());
        }
    }
    (point, answer)
}

/// What stands around the points.
#[derive(Clone, Copy)]
struct Setting {
    infringements: &'static [Infringement],
    variants: &'static [&'static str],
    audience: Visibility,
    copy_out_of_date: bool,
    dossier_out_of_date: bool,
    identity: Identity,
    variant: VariantAnswer<'static>,
    excluded: &'static [&'static str],
}

impl Setting {
    /// Reads it as the vectors write it.
    fn of(case: &'static Value) -> Self {
        let word = |name: &str, default| case[name].as_str().unwrap_or(default);
        let list = |name: &str| case.get(name).map(words);
        let flag = |name: &str| case[name].as_bool().unwrap_or_default();
        let variants: &[&str] = list("variants").unwrap_or_default().leak();
        let answer = &case["variant"];
        let variant = if let Some(id) = answer["known"].as_str() {
            VariantAnswer::Known(id)
        } else if answer["none"].as_bool() == Some(true) {
            VariantAnswer::NoneOfThese
        } else {
            VariantAnswer::Unknown(answer.get("possible").map_or(variants, |list| words(list).leak()))
        };
        Self {
            infringements: infringements(&list("infringements").unwrap_or_else(|| vec!["counterfeit"])),
            variants,
            audience: Visibility::parse(word("audience", "customs")).unwrap(),
            copy_out_of_date: flag("copy_out_of_date"),
            dossier_out_of_date: flag("dossier_out_of_date"),
            identity: Identity::parse(word("identity", "yes")).unwrap(),
            variant,
            excluded: list("excluded").unwrap_or_default().leak(),
        }
    }

    fn judge(&self, points: &[RulePoint<'static>], answers: &[Answer]) -> Finding {
        let facts = CopyFacts {
            infringements: self.infringements,
            variants: self.variants,
            points,
            audience: self.audience,
            copy_out_of_date: self.copy_out_of_date,
            dossier_out_of_date: self.dossier_out_of_date,
        };
        let Self { identity, variant, excluded, .. } = *self;
        judge(&facts, &Answers { identity, variant, excluded, points: answers })
    }
}

/// All lists of up to `most` of `kinds` points, shortest first, each as its kinds; without `ordered`, one order of each.
fn each_combination(
    kinds: &[Answered],
    most: usize,
    ordered: bool,
    mut see: impl FnMut(&[usize], &[RulePoint<'static>], &[Answer]),
) {
    for length in 0..=most {
        let mut places = vec![0; length];
        let mut points: Vec<_> = places.iter().map(|kind| kinds[*kind].0.clone()).collect();
        let mut answers: Vec<_> = places.iter().map(|kind| kinds[*kind].1).collect();
        loop {
            see(&places, &points, &answers);
            let Some(at) = places.iter().rposition(|kind| *kind + 1 < kinds.len()) else { break };
            let next = places[at] + 1;
            for place in at..length {
                places[place] = if ordered && place > at { 0 } else { next };
                let (point, answer) = &kinds[places[place]];
                points[place].clone_from(point);
                answers[place] = *answer;
            }
        }
    }
}

/// Every way of taking one word of each list, as a point of the vectors.
fn kinds(lists: &[Vec<&str>]) -> Vec<Answered> {
    let mut texts = vec![String::new()];
    for list in lists {
        texts = texts.iter().flat_map(|text| list.iter().map(move |word| format!("{text} {word}"))).collect();
    }
    texts.iter().map(|text| answered(text)).collect()
}
