//! What the records say together: by dossier, by checkpoint, by market, by month.
//!
//! **Invariant:** units that nobody looked at are in no count.

use std::collections::BTreeMap;

use super::ReturnedInspection;
use crate::domain::Country;
use crate::model::outcome::{Answer, Outcome};

/// What came in.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RecordsSummary {
    /// All records.
    pub all: RecordCounts,
    /// By the dossier's id.
    pub by_dossier: BTreeMap<String, RecordCounts>,
    /// By the dossier's id and the point's.
    pub by_checkpoint: BTreeMap<(String, String), AnswerCounts>,
    /// By the country where the goods were; `None`: not said.
    pub by_market: BTreeMap<Option<Country>, RecordCounts>,
    /// By year and month of inspection, as `2026-11`; `None`: not said.
    pub by_month: BTreeMap<Option<String>, RecordCounts>,
}

/// Records, and the units that they tell of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordCounts {
    /// Records.
    pub records: usize,
    /// Units that were looked at, or found to be another product.
    pub units: usize,
    /// How many of them have each outcome.
    pub outcomes: BTreeMap<Outcome, usize>,
}

/// How often a point was answered, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerCounts {
    /// It matches.
    pub matches: usize,
    /// It differs.
    pub differs: usize,
    /// It is missing from the item.
    pub missing: usize,
    /// It cannot be told.
    pub cannot_tell: usize,
}

impl RecordsSummary {
    /// Counts `records`.
    pub fn of(records: &[ReturnedInspection]) -> Self {
        let mut summary = Self::default();
        for ReturnedInspection { record, .. } in records {
            let units = record.units.0.iter();
            let looked_at =
                units.filter(|unit| unit.finding.begun || unit.finding.outcome == Outcome::NoOutcome);
            let month = record.inspected_on.map(|day| day.to_string()[..7].to_owned());
            let id = &record.dossier.id.0;
            for seen in [
                &mut summary.all,
                summary.by_dossier.entry(id.clone()).or_default(),
                summary.by_market.entry(record.market).or_default(),
                summary.by_month.entry(month).or_default(),
            ] {
                seen.records += 1;
                for unit in looked_at.clone() {
                    seen.units += 1;
                    *seen.outcomes.entry(unit.finding.outcome).or_default() += 1;
                }
            }
            for answer in looked_at.flat_map(|unit| &unit.answers.0) {
                let point = (id.clone(), answer.point.0.clone());
                let counts = summary.by_checkpoint.entry(point).or_default();
                match answer.answer {
                    Answer::Matches => counts.matches += 1,
                    Answer::Differs => counts.differs += 1,
                    Answer::Missing => counts.missing += 1,
                    Answer::CannotTell => counts.cannot_tell += 1,
                    Answer::Blank => {}
                }
            }
        }
        summary
    }
}
