//! Whether what a record states can follow from its own answers.
//!
//! Not the whole rule: a record does not hold the points that were not answered, nor what one cause explains. What is
//! asked here is necessary whatever those were, for every version of the rule up to the one that this program knows.
//!
//! **Invariant:** a record of points that its own copy all has is never doubted; one that was opened again in a copy
//! without some of them may be.

use super::form::{Answered, Record, Unit};
use crate::diag::Rule;
use crate::domain::Weight;
use crate::load::yaml::DecodeContext;
use crate::model::outcome::{Answer, Identity, Outcome, RULE};

/// Warns of each unit whose outcome its answers cannot have, and of a consignment that is not its gravest unit.
pub(super) fn look(record: &Record, context: &mut DecodeContext) {
    if record.rule.0 > RULE {
        return;
    }
    for unit in &record.units.0 {
        if !can_follow(unit) {
            let outcome = unit.finding.outcome.as_str();
            context.fault(Rule::RecordDoubtful, unit.finding.span, |d| d.with("outcome", outcome));
        }
    }
    let begun = record.units.0.iter().filter(|unit| unit.finding.begun);
    if let (Some(stated), Some(gravest)) = (&record.outcome, begun.map(|unit| unit.finding.outcome).max())
        && stated.outcome != gravest
    {
        let outcome = stated.outcome.as_str();
        context.fault(Rule::RecordDoubtful, stated.span, |d| d.with("outcome", outcome));
    }
}

fn can_follow(unit: &Unit) -> bool {
    let answers = || unit.answers.0.iter().map(|answer| &answer.value);
    let may_differ = |answer: &&Answered| matches!(answer.answer, Answer::Differs | Answer::Missing);
    let count = |weight| answers().filter(may_differ).filter(|answer| answer.weight == weight).count();
    let (decisive, strong, supporting) =
        (count(Weight::Decisive), count(Weight::Strong), count(Weight::Supporting));
    // Points that hold for every pack apply whatever the pack is.
    let surely_differ = |weight: Weight| {
        answers().any(|a| a.weight == weight && a.answer == Answer::Differs && a.variants.0.is_empty())
    };
    match unit.finding.outcome {
        Outcome::StrongIndications => decisive >= 1 || strong >= 2,
        Outcome::AskRightHolder => {
            let is_capped = !unit.finding.capped.0.is_empty();
            (decisive + strong >= 1 || supporting >= 3) && (is_capped || !surely_differ(Weight::Decisive))
        }
        Outcome::NoOutcome => unit.identity == Identity::No,
        Outcome::NoForm | Outcome::Similar => true,
        Outcome::NoDifference | Outcome::NoDifferenceInCopy => {
            unit.identity == Identity::Yes && !Weight::ALL.iter().any(|weight| surely_differ(*weight))
        }
        Outcome::Inconclusive => !surely_differ(Weight::Decisive) && !surely_differ(Weight::Strong),
    }
}
