//! Whether what a record states can follow from its own answers, by the outcome rule.
//!
//! A record does not hold the points that were not answered, which points may be absent, nor what one cause explains. So the
//! rule is asked twice, with all of that as mild and as grave as it can be: what is stated must lie between the two. That
//! holds for every version of the rule up to the one that this program knows.
//!
//! **Invariant:** a record of points that its own copy all has is never doubted; one that was opened again in a copy
//! without some of them may be.

use super::form::{InspectedItem, Inspection, PointAnswer};
use crate::diag::Rule;
use crate::domain::{Cause, Visibility, Weight};
use crate::load::yaml::DecodeContext;
use crate::model::outcome::{
    Answer, Answers, CopyFacts, Finding, Identity, Outcome, RULE, RulePoint, VariantAnswer, consignment,
    judge,
};

/// Warns of each unit whose outcome its answers cannot have, and of a consignment that is not its gravest unit.
pub(super) fn look(record: &Inspection, context: &mut DecodeContext) {
    if record.rule.0 > RULE {
        return;
    }
    for unit in &record.units.0 {
        if !can_follow(unit) {
            let outcome = unit.finding.outcome.as_str();
            context.fault(Rule::RecordDoubtful, unit.finding.span, |d| d.with("outcome", outcome));
        }
    }
    let findings = record.units.0.iter().map(|unit| &unit.finding);
    let findings = findings.map(|finding| Finding { begun: finding.begun, ..Finding::of(finding.outcome) });
    if let (Some(stated), Some(all)) = (&record.outcome, consignment(&findings.collect::<Vec<_>>()))
        && stated.outcome != all.outcome
    {
        let outcome = stated.outcome.as_str();
        context.fault(Rule::RecordDoubtful, stated.span, |d| d.with("outcome", outcome));
    }
}

fn can_follow(unit: &InspectedItem) -> bool {
    let stated = unit.finding.outcome;
    match stated {
        // These rest on the copy alone.
        Outcome::NoForm | Outcome::Similar => true,
        Outcome::NoOutcome => unit.identity == Identity::No,
        Outcome::NoDifference | Outcome::NoDifferenceInCopy if unit.identity != Identity::Yes => false,
        _ => {
            let is_capped = !unit.finding.capped.0.is_empty();
            let mildest = judged(unit, true);
            let mildest = if is_capped { mildest.min(Outcome::AskRightHolder) } else { mildest };
            (mildest..=judged(unit, false)).contains(&stated)
        }
    }
}

/// What the rule makes of a unit's answers, as mildly or as gravely as what the record does not hold allows.
fn judged(unit: &InspectedItem, mildly: bool) -> Outcome {
    let tells = |answer: &&PointAnswer| !matches!(answer.answer, Answer::CannotTell | Answer::Blank);
    // The item may be of a pack for which a point does not hold, unless that holds for every pack.
    let applies = |answer: &&PointAnswer| !mildly || answer.variants.0.is_empty();
    let point = |weight, cause| RulePoint {
        weight,
        cause,
        may_be_absent: mildly,
        variants: Vec::new(),
        detects: None,
    };
    let one_cause = mildly.then_some(Cause::Damage);
    let answers = unit.answers.0.iter().map(|answer| &answer.value).filter(tells).filter(applies);
    let answers = answers.map(|answer| (point(answer.weight, one_cause), answer.answer));
    // What the copy holds besides may match.
    let other = (point(Weight::Decisive, None), Answer::Matches);
    let (points, answers): (Vec<_>, Vec<_>) = answers.chain([other]).unzip();
    let facts = CopyFacts {
        infringements: &[],
        variants: &[],
        points: &points,
        audience: Visibility::Public,
        copy_out_of_date: !mildly,
        dossier_out_of_date: false,
    };
    let variant = VariantAnswer::NoneOfThese;
    let answers = Answers { identity: Identity::Yes, variant, excluded: &[], points: &answers };
    judge(&facts, &answers).outcome
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::super::form::{self, BoundedText, Name, Short, UpTo, WholeNumber};
    use super::*;
    use crate::diag::Span;
    use crate::load::Spanned;

    const PACKS: [&str; 2] = ["a", "b"];

    fn spanned<T>(value: T) -> Spanned<T> {
        Spanned { value, span: Span::FILE }
    }

    fn name(text: &str) -> Name {
        Name(text.to_owned())
    }

    /// The unit of which a record tells: the points that have an answer, and what it states.
    fn unit(points: &[(RulePoint<'_>, Answer)], identity: Identity, finding: &Finding) -> InspectedItem {
        let answered = points.iter().filter(|(_, answer)| *answer != Answer::Blank);
        let answered = answered.map(|(point, answer)| {
            spanned(PointAnswer {
                point: name("x"),
                number: WholeNumber(1),
                weight: point.weight,
                variants: UpTo(point.variants.iter().map(|id| name(id)).collect()),
                answer: *answer,
                note: None,
                photos: UpTo(Vec::new()),
            })
        });
        let capped = finding.capped.iter().map(|cap| BoundedText(cap.as_str().to_owned()));
        InspectedItem {
            label: Short::default(),
            identity,
            variant: None,
            codes: UpTo(Vec::new()),
            dates: UpTo(Vec::new()),
            answers: UpTo(answered.collect()),
            like: None,
            finding: spanned(form::StatedFinding {
                outcome: finding.outcome,
                looked_at: None,
                of: None,
                begun: finding.begun,
                capped: UpTo(capped.collect()),
                excluded: UpTo(Vec::new()),
            }),
        }
    }

    fn points() -> impl Strategy<Value = Vec<(RulePoint<'static>, Answer)>> {
        let variants = select(vec![vec![], vec!["a"], vec!["b"], vec!["a", "b"]]);
        let cause = select(vec![None, Some(Cause::ALL[0]), Some(Cause::ALL[1])]);
        let point = (select(Weight::ALL), cause, any::<bool>(), variants);
        let point = point.prop_map(|(weight, cause, may_be_absent, variants)| RulePoint {
            weight,
            cause,
            may_be_absent,
            variants,
            detects: None,
        });
        prop::collection::vec((point, select(Answer::ALL)), 0..6)
    }

    proptest! {
        #[test]
        fn what_the_rule_says_is_never_doubted(
            points in points(),
            identity in select(Identity::ALL),
            variant in select(vec![
                VariantAnswer::Known("a"),
                VariantAnswer::Known("b"),
                VariantAnswer::Unknown(&PACKS),
                VariantAnswer::NoneOfThese,
            ]),
            excluded in select(vec![&PACKS[..0], &PACKS[..1], &PACKS[1..], &PACKS[..]]),
            has_packs in any::<bool>(),
            audience in select(Visibility::ALL),
            copy_out_of_date in any::<bool>(),
        ) {
            let (all, answers): (Vec<_>, Vec<_>) = points.iter().cloned().unzip();
            let variants: &[&str] = if has_packs { &PACKS } else { &[] };
            let facts = CopyFacts {
                infringements: &[],
                variants,
                points: &all,
                audience,
                copy_out_of_date,
                dossier_out_of_date: false,
            };
            let finding = judge(&facts, &Answers { identity, variant, excluded, points: &answers });
            prop_assert!(can_follow(&unit(&points, identity, &finding)), "{:?}", finding);
        }
    }
}
