//! The rows of the rule: what is counted for a pack that the item may be, and which row that is.
//!
//! **Invariant:** points of one cause count once, as the heaviest of them.

use super::{Answers, CopyFacts, Doubt, Outcome, PossiblePack, RulePoint, Said};
use crate::domain::{Cause, Weight};

/// How many points there are of each weight.
#[derive(Clone, Copy, Default)]
struct Weights {
    decisive: usize,
    strong: usize,
    supporting: usize,
}

impl Weights {
    fn add(&mut self, weight: Weight) {
        match weight {
            Weight::Decisive => self.decisive += 1,
            Weight::Strong => self.strong += 1,
            Weight::Supporting => self.supporting += 1,
        }
    }

    /// Whether so many matches are enough to say that there is no difference.
    fn tell(self) -> bool {
        self.decisive >= 1 || self.strong >= 2
    }
}

/// Points counted by weight, those of one cause once.
#[derive(Clone, Copy, Default)]
struct Tally {
    alone: Weights,
    /// The heaviest of each cause.
    causes: [Option<Weight>; Cause::ALL.len()],
}

impl Tally {
    fn add(&mut self, weight: Weight, cause: Option<Cause>) {
        match cause {
            None => self.alone.add(weight),
            Some(cause) => {
                let heaviest = &mut self.causes[cause as usize];
                // The heaviest weight is the least value.
                *heaviest = Some(heaviest.map_or(weight, |other| other.min(weight)));
            }
        }
    }

    fn weights(&self) -> Weights {
        let mut all = self.alone;
        for weight in self.causes.into_iter().flatten() {
            all.add(weight);
        }
        all
    }
}

/// The answers to the points that apply to a pack, or to any of several.
pub(super) struct Count {
    differences: Tally,
    matches: Tally,
    /// All points, whatever was answered.
    points: Tally,
    unanswered: bool,
}

impl Count {
    pub(super) fn of(facts: &CopyFacts<'_>, answers: &Answers<'_>, packs: &[PossiblePack<'_>]) -> Self {
        let mut count = Self {
            differences: Tally::default(),
            matches: Tally::default(),
            points: Tally::default(),
            unanswered: false,
        };
        let applies = |point: &RulePoint<'_>| packs.iter().any(|pack| pack.has(point));
        for (place, point) in facts.points.iter().enumerate().filter(|(_, point)| applies(point)) {
            count.points.add(point.weight, point.cause);
            match answers.said(place, point) {
                Said::Match => count.matches.add(point.weight, point.cause),
                Said::Difference => count.differences.add(point.weight, point.cause),
                Said::Neither => {}
                Said::Nothing => count.unanswered |= point.weight != Weight::Supporting,
            }
        }
        count
    }

    /// The first row that holds; `doubted` where something else than the answers leaves a doubt.
    pub(super) fn row(&self, doubted: bool) -> Outcome {
        let differ = self.differences.weights();
        if differ.decisive >= 1 || differ.strong >= 2 {
            Outcome::StrongIndications
        } else if differ.strong == 1 || differ.supporting >= 3 {
            Outcome::AskRightHolder
        } else if differ.supporting >= 1 || self.unanswered || !self.matches.weights().tell() || doubted {
            Outcome::Inconclusive
        } else {
            Outcome::NoDifference
        }
    }

    /// Adds the doubts that the answers leave.
    pub(super) fn doubts(&self, doubts: &mut Vec<Doubt>) {
        let few = !self.matches.weights().tell();
        doubts.extend((self.differences.weights().supporting >= 1).then_some(Doubt::SupportingDiffer));
        doubts.extend(self.unanswered.then_some(Doubt::Unanswered));
        doubts.extend(few.then_some(if self.points.weights().tell() {
            Doubt::FewMatch
        } else {
            Doubt::NothingTells
        }));
    }

    /// Whether one decisive difference was seen, and beside it none of which a row is made.
    pub(super) fn is_carried_by_one_decisive(&self) -> bool {
        let differ = self.differences.weights();
        differ.decisive == 1 && differ.strong == 0 && differ.supporting < 3
    }
}
