//! Which records count, and what each says of its dossier.
//!
//! **Invariant:** a record is evidence, or is counted apart for the first reason that holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{ProposalInputs, RestsOn};
use crate::authoring::records::form::{InspectedItem, Inspection, Name, PackChoice};
use crate::authoring::records::{RecordsFound, ReturnedInspection};
use crate::diag::Rule;
use crate::domain::{Country, Date, Id, RecordKey, Status, Visibility, closed};
use crate::load::records::{Change, Checkpoint, Dossier};
use crate::load::{Content, RecordFiles};
use crate::model::outcome::{Answer, Answers, CopyFacts, Outcome, RULE, RulePoint, VariantAnswer, judge};

closed! {
    /// Why a record is no evidence.
    #[derive(PartialOrd, Ord)]
    pub enum Apart {
        /// It is of another guide.
        OtherGuide = "other-guide",
        /// The guide has no such edition for such readers.
        OtherEdition = "other-edition",
        /// The content has no such dossier that is published.
        NoDossier = "no-dossier",
        /// It is of an older revision than the edition shows now, or of a later one.
        OtherRevision = "other-revision",
        /// It says no day, or no country.
        Unplaced = "unplaced",
        /// Its day lies ahead.
        Ahead = "ahead",
        /// No point was answered, or the outcome is missing.
        Unfinished = "unfinished",
        /// Its outcome cannot follow from its answers, or it is of a rule that is not known.
        Doubtful = "doubtful",
        /// Its outcome is not a strong one.
        NotStrong = "not-strong",
        /// It states a strong outcome that its answers do not have by the dossier as it is now.
        NoLongerStrong = "no-longer-strong",
    }
}

/// A record that counts.
pub(super) struct Evidence<'a> {
    pub(super) files: &'a RecordFiles,
    pub(super) facts: &'a Dossier,
    pub(super) day: Date,
    pub(super) market: Country,
    /// Places of the dossier's points that differ on goods of a strong outcome.
    pub(super) differs: BTreeSet<usize>,
    /// What was typed of codes on such goods: the id of the code, and what was typed as its pattern compares it.
    pub(super) codes: BTreeSet<(String, String)>,
    file: &'a Arc<str>,
    built: Date,
}

impl Evidence<'_> {
    pub(super) fn rests_on(&self) -> RestsOn {
        let id = |place: &usize| self.facts.checkpoints[*place].id.to_string();
        RestsOn {
            day: self.day,
            market: self.market,
            file: self.file.clone(),
            points: self.differs.iter().map(id).collect(),
            is_before_copy: self.day < self.built,
        }
    }
}

/// Records, sorted.
#[derive(Default)]
pub(super) struct Sorted<'a> {
    pub(super) evidence: Vec<Evidence<'a>>,
    pub(super) apart: BTreeMap<Apart, Vec<Arc<str>>>,
    /// By dossier, the codes of goods on which no difference was found.
    pub(super) genuine: BTreeMap<RecordKey, BTreeSet<(String, String)>>,
}

impl<'a> Sorted<'a> {
    pub(super) fn of(inputs: &ProposalInputs<'a>, found: &'a RecordsFound) -> Self {
        let doubted: BTreeSet<&Arc<str>> = found
            .diagnostics
            .iter()
            .filter(|fault| fault.rule == Rule::RecordDoubtful)
            .map(|fault| &fault.origin.file)
            .collect();
        let dossiers: BTreeMap<&Id, (&RecordFiles, &Dossier)> =
            inputs.content.of::<Dossier>().map(|(files, facts)| (&facts.id.value, (files, facts))).collect();
        let mut sorted = Self::default();
        for ReturnedInspection { file, record } in &found.records {
            let dossier = Id::parse(&record.dossier.id.0).ok().and_then(|id| dossiers.get(&id).copied());
            match counts(inputs, record, dossier, doubted.contains(file)) {
                Ok((day, market)) => {
                    let (files, facts) = dossier.expect("a record that counts has its dossier");
                    sorted.genuine.entry(files.key.clone()).or_default().extend(genuine(facts, record));
                    let strong: Vec<_> = strong(record).collect();
                    if strong.is_empty() {
                        sorted.set_apart(Apart::NotStrong, file);
                        continue;
                    }
                    let (mut differs, mut codes) = (BTreeSet::new(), BTreeSet::new());
                    for unit in strong {
                        let Some(places) = differences(facts, record.audience, unit) else { continue };
                        differs.extend(places);
                        codes.extend(codes_of(facts, unit));
                    }
                    if differs.is_empty() {
                        sorted.set_apart(Apart::NoLongerStrong, file);
                        continue;
                    }
                    let built = record.built;
                    sorted.evidence.push(Evidence { files, facts, day, market, differs, codes, file, built });
                }
                Err(why) => sorted.set_apart(why, file),
            }
        }
        sorted
    }

    fn set_apart(&mut self, why: Apart, file: &Arc<str>) {
        self.apart.entry(why).or_default().push(file.clone());
    }
}

/// The day and the country of a record that may count, whatever its outcome is.
fn counts(
    inputs: &ProposalInputs<'_>,
    record: &Inspection,
    dossier: Option<(&RecordFiles, &Dossier)>,
    is_doubted: bool,
) -> Result<(Date, Country), Apart> {
    let Content { guide: Some(guide), .. } = inputs.content else { return Err(Apart::OtherGuide) };
    if guide.id.as_str() != record.guide.0 {
        return Err(Apart::OtherGuide);
    }
    let edition = guide.editions.iter().find(|(name, _)| name.as_str() == record.edition.0);
    if edition.is_none_or(|(_, edition)| edition.audience != record.audience) {
        return Err(Apart::OtherEdition);
    }
    let is_held = |(files, facts): &(&RecordFiles, &Dossier)| {
        facts.status.value == Status::Published
            && facts.visibility.value <= record.audience
            && files.key.kind() == Some(record.dossier.kind)
    };
    let (_, facts) = dossier.filter(is_held).ok_or(Apart::NoDossier)?;
    let (said, shown) = (record.dossier.revision.map(|of| of.0), shown_revision(facts, record.audience));
    if said != shown && !(inputs.counts_older && said < shown) {
        return Err(Apart::OtherRevision);
    }
    let (Some(day), Some(market)) = (record.inspected_on, record.market) else {
        return Err(Apart::Unplaced);
    };
    if day > inputs.today {
        return Err(Apart::Ahead);
    }
    if record.outcome.is_none() || !record.units.0.iter().any(|unit| unit.finding.begun) {
        return Err(Apart::Unfinished);
    }
    if is_doubted || record.rule.0 > RULE {
        return Err(Apart::Doubtful);
    }
    Ok((day, market))
}

/// The revision that a copy for `audience` shows of a dossier.
fn shown_revision(facts: &Dossier, audience: Visibility) -> Option<u32> {
    if facts.changes.is_empty() {
        return Some(facts.revision.number.value);
    }
    let newest = Change::newest(&facts.changes, |visibility| visibility.unwrap_or_default() <= audience)?;
    Some(newest.revision.value)
}

/// The units that state a strong outcome.
fn strong(record: &Inspection) -> impl Iterator<Item = &InspectedItem> {
    record.units.0.iter().filter(|unit| unit.finding.begun && unit.finding.outcome == RestsOn::OUTCOME)
}

/// The points that differ on a unit, by their places in the dossier, if the answers have a strong outcome by the dossier as it is.
fn differences(facts: &Dossier, audience: Visibility, unit: &InspectedItem) -> Option<Vec<usize>> {
    let sees = |visibility: Visibility| visibility <= audience;
    let points: Vec<(usize, &Checkpoint)> = facts
        .checkpoints
        .iter()
        .enumerate()
        .filter(|(_, point)| sees(facts.visibility_of_checkpoint(point)))
        .collect();
    let variants: Vec<&str> = facts
        .variants
        .iter()
        .filter(|variant| sees(variant.visibility.unwrap_or_default()))
        .map(|variant| variant.id.as_str())
        .collect();
    let rule_points: Vec<RulePoint<'_>> = points
        .iter()
        .map(|(_, point)| RulePoint {
            weight: point.weight.value,
            cause: point.cause,
            may_be_absent: point.may_be_absent,
            variants: point
                .variants
                .iter()
                .map(|id| id.as_str())
                .filter(|id| variants.contains(id))
                .collect(),
            detects: point.detects.as_deref(),
        })
        .collect();
    let answer = |point: &Checkpoint| {
        let given = unit.answers.0.iter().find(|answer| answer.point.0 == point.id.as_str());
        given.map_or(Answer::Blank, |answer| answer.answer)
    };
    let answers: Vec<Answer> = points.iter().map(|(_, point)| answer(point)).collect();
    let ids = |names: &[Name]| -> Vec<String> { names.iter().map(|name| name.0.clone()).collect() };
    let (possible, excluded) = match &unit.variant {
        Some(PackChoice::Possible(possible)) => (ids(possible), ids(&unit.finding.excluded.0)),
        _ => (variants.iter().map(|id| (*id).to_owned()).collect(), ids(&unit.finding.excluded.0)),
    };
    let possible: Vec<&str> = possible.iter().map(String::as_str).collect();
    let excluded: Vec<&str> = excluded.iter().map(String::as_str).collect();
    let variant = match &unit.variant {
        Some(PackChoice::Known(id)) => VariantAnswer::Known(&id.0),
        Some(PackChoice::NoneOfThese) => VariantAnswer::NoneOfThese,
        Some(PackChoice::Possible(_)) | None => VariantAnswer::Unknown(&possible),
    };
    let copy = CopyFacts {
        infringements: &facts.infringements.value,
        variants: &variants,
        points: &rule_points,
        audience,
        copy_out_of_date: false,
        dossier_out_of_date: false,
    };
    let given = Answers { identity: unit.identity, variant, excluded: &excluded, points: &answers };
    let finding = judge(&copy, &given);
    (finding.outcome == RestsOn::OUTCOME)
        .then(|| finding.rests_on.iter().map(|place| points[*place].0).collect())
}

/// The codes that were typed from a unit, of those that the dossier has.
fn codes_of(facts: &Dossier, unit: &InspectedItem) -> Vec<(String, String)> {
    let typed = unit.codes.0.iter().filter_map(|typed| {
        let id = typed.code.as_ref()?;
        let code = facts.codes.iter().find(|code| code.id.as_str() == id.0)?;
        Some((id.0.clone(), code.pattern.normalise(&typed.typed.0)))
    });
    typed.collect()
}

/// The codes of units on which no difference was found.
fn genuine(facts: &Dossier, record: &Inspection) -> Vec<(String, String)> {
    let is_so = |outcome: Outcome| matches!(outcome, Outcome::NoDifference | Outcome::NoDifferenceInCopy);
    let units = record.units.0.iter().filter(|unit| unit.finding.begun && is_so(unit.finding.outcome));
    units.flat_map(|unit| codes_of(facts, unit)).collect()
}
