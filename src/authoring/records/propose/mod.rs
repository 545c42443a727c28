//! What officers found, held against the dossiers: edits that an editor accepts one by one.
//!
//! A record is somebody else's word. What it says of its outcome is judged again, by the dossier's own points as they are now;
//! what it typed is taken for a code only where it has the looks of one; and nothing of it comes into the content but a country
//! of the closed list, a month, and such a code. No proposal raises a revision: that goes with an approval, which no record gives.
//!
//! **Invariant:** nothing is written that was not accepted by its id; a dossier that is written has no fault that it had not before.

mod edit;
mod evidence;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use edit::{Edit, NotWritten, Unplaced, WrittenProposals, write};
pub use evidence::Apart;
use evidence::{Evidence, Sorted};

use super::RecordsFound;
use crate::domain::{Country, Date, Id, Month, Period, RecordKey, RecordType, Slug, Visibility, closed};
use crate::load::Content;
use crate::load::records::{Checkpoint, Dossier, KnownFalse};
use crate::model::outcome::Outcome;

/// Of how many independent records a country rests that a point was `seen_in`, and a `first_seen`. One is enough for a country or
/// a month: the editor sees which it is.
const SEEN_RECORDS: usize = 1;

/// Of how many independent records a code rests that is to be `known_false`. One officer may have mistyped it.
const CODE_RECORDS: usize = 2;

/// Of how many independent records an alert rests, …
const ALERT_RECORDS: usize = 3;

/// … within how many days, the last of them included.
const ALERT_DAYS: i64 = 90;

/// How many days an alert is proposed to hold.
const ALERT_HOLDS_DAYS: i64 = 90;

/// The fewest and the most characters of what is taken for a code.
const CODE_CHARACTERS: std::ops::RangeInclusive<usize> = 4..=40;

closed! {
    /// What is proposed.
    #[derive(PartialOrd, Ord)]
    pub enum ProposalKind {
        /// A country in which goods with a point's difference were seen.
        SeenIn = "seen-in",
        /// An earlier month in which a point's difference was first seen.
        FirstSeen = "first-seen",
        /// A code on counterfeits.
        KnownFalse = "known-false",
        /// An alert, as a draft.
        Alert = "alert",
    }
}

/// A change that is proposed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A country for `seen_in` of the point at a place of the dossier's.
    SeenIn(usize, Country),
    /// A month for `first_seen` of the point at a place of the dossier's.
    FirstSeen(usize, Month),
    /// A code for `known_false`.
    KnownFalse(NewKnownFalse),
    /// An alert for a country.
    Alert(RecordKey, Country),
}

/// A code for `known_false`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NewKnownFalse {
    /// Id of the dossier's code that it was typed as.
    pub code: String,
    /// The code, as the pattern compares it.
    pub value: String,
    /// Where it was seen.
    pub seen_in: BTreeSet<Country>,
    /// The month in which it was seen first.
    pub date: Month,
    /// How many independent records have it.
    pub records: usize,
}

/// A record that a proposal rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RestsOn {
    /// The day of the inspection.
    pub day: Date,
    /// Where the goods were.
    pub market: Country,
    /// The record's file.
    pub file: Arc<str>,
    /// The points that differ, in the dossier's order.
    pub points: Vec<String>,
    /// Whether that day lies before the copy was made in which the record was.
    pub is_before_copy: bool,
}

impl RestsOn {
    /// What its outcome is: records of others are counted apart.
    pub const OUTCOME: Outcome = Outcome::StrongIndications;
}

/// A proposal.
pub struct Proposal {
    /// By which it is accepted: letters that follow from what is proposed alone, whatever else is.
    pub id: String,
    /// What it would do.
    pub change: Change,
    /// The dossier that it is about.
    pub dossier: Id,
    /// That dossier's name.
    pub name: String,
    /// The id of the point that it is about, if it is about one.
    pub point: Option<String>,
    /// What stood there before: the present `first_seen`.
    pub before: Option<Period>,
    /// Whom what is proposed would be published to.
    pub visibility: Visibility,
    /// The records, by day.
    pub rests_on: Vec<RestsOn>,
    /// The change of files; where there is no place for it, what is to be written by hand.
    pub edit: Result<Edit, Unplaced>,
}

impl Proposal {
    /// Its kind.
    pub fn kind(&self) -> ProposalKind {
        match self.change {
            Change::SeenIn(..) => ProposalKind::SeenIn,
            Change::FirstSeen(..) => ProposalKind::FirstSeen,
            Change::KnownFalse(_) => ProposalKind::KnownFalse,
            Change::Alert(..) => ProposalKind::Alert,
        }
    }

    /// What it would add, as words: a country, a month, a code.
    pub fn value(&self) -> String {
        match &self.change {
            Change::SeenIn(_, market) | Change::Alert(_, market) => market.to_string(),
            Change::FirstSeen(_, month) => month.to_string(),
            Change::KnownFalse(code) => code.value.clone(),
        }
    }
}

/// What records propose.
pub struct Proposals {
    /// The proposals: by dossier, then as the dossier has its fields.
    pub proposals: Vec<Proposal>,
    /// How many records they may rest on.
    pub counted: usize,
    /// Records that are counted apart, by why; their files.
    pub apart: BTreeMap<Apart, Vec<Arc<str>>>,
    /// Codes that enough records have and that are known as genuine: of a sample, a barcode, or goods without a difference.
    pub genuine_codes: usize,
    /// Codes that fewer records have than it takes.
    pub rare_codes: usize,
}

/// What proposals follow from.
pub struct ProposalInputs<'a> {
    /// The content.
    pub content: &'a Content,
    /// The text of a file of the content.
    pub text_of: &'a dyn Fn(&str) -> Option<String>,
    /// The day.
    pub today: Date,
    /// Whether comments of what is begun are in Korean.
    pub in_korean: bool,
    /// Whether records of older revisions count: their points are judged as they are now in any case.
    pub counts_older: bool,
}

/// What the records propose.
pub fn propose(inputs: &ProposalInputs<'_>, found: &RecordsFound) -> Proposals {
    let sorted = Sorted::of(inputs, found);
    let mut by_dossier: BTreeMap<&RecordKey, Vec<&Evidence<'_>>> = BTreeMap::new();
    for evidence in &sorted.evidence {
        by_dossier.entry(&evidence.files.key).or_default().push(evidence);
    }
    let mut out = Proposals {
        proposals: Vec::new(),
        counted: sorted.evidence.len(),
        apart: sorted.apart,
        genuine_codes: 0,
        rare_codes: 0,
    };
    for (key, evidence) in by_dossier {
        let dossier = evidence[0].facts;
        let mut drafts = Vec::new();
        points(dossier, &evidence, &mut drafts);
        let genuine = sorted.genuine.get(key);
        codes(
            dossier,
            &evidence,
            &|code| genuine.is_some_and(|typed| typed.contains(code)),
            &mut drafts,
            &mut out,
        );
        alerts(inputs.content, &key.slug, &evidence, &mut drafts);
        for Draft { change, rests_on } in drafts {
            out.proposals.push(proposal(inputs, key, dossier, change, rests_on));
        }
    }
    lengthen(&mut out.proposals);
    out
}

/// A change with what it rests on.
struct Draft {
    change: Change,
    rests_on: Vec<RestsOn>,
}

/// How many records tell of another day or country than the others: those of one day and country may be one consignment's.
fn independent<'a>(rests_on: impl IntoIterator<Item = &'a RestsOn>) -> usize {
    rests_on.into_iter().map(|record| (record.day, record.market)).collect::<BTreeSet<_>>().len()
}

/// Countries and months of points at which goods differed.
fn points(dossier: &Dossier, evidence: &[&Evidence<'_>], drafts: &mut Vec<Draft>) {
    for (place, point) in dossier.checkpoints.iter().enumerate() {
        let differing: Vec<&&Evidence<'_>> =
            evidence.iter().filter(|evidence| evidence.differs.contains(&place)).collect();
        let mut markets: BTreeMap<Country, Vec<RestsOn>> = BTreeMap::new();
        for evidence in &differing {
            markets.entry(evidence.market).or_default().push(evidence.rests_on());
        }
        markets.retain(|market, _| !point.seen_in.iter().any(|seen| seen.value == *market));
        for (market, rests_on) in markets {
            if independent(&rests_on) >= SEEN_RECORDS {
                drafts.push(Draft { change: Change::SeenIn(place, market), rests_on });
            }
        }
        let earliest = differing.iter().map(|evidence| evidence.day).min();
        let earlier = earliest.filter(|day| point.first_seen.as_ref().is_none_or(|seen| *day < seen.first()));
        let Some(month) = earlier.and_then(month_of) else { continue };
        let rests_on: Vec<RestsOn> = differing
            .iter()
            .filter(|evidence| month_of(evidence.day) == Some(month))
            .map(|evidence| evidence.rests_on())
            .collect();
        if independent(&rests_on) >= SEEN_RECORDS {
            drafts.push(Draft { change: Change::FirstSeen(place, month), rests_on });
        }
    }
}

fn month_of(day: Date) -> Option<Month> {
    Month::new(day.year(), day.month()).ok()
}

/// Codes that were typed from goods of a strong outcome.
fn codes(
    dossier: &Dossier,
    evidence: &[&Evidence<'_>],
    is_genuine: &dyn Fn(&(String, String)) -> bool,
    drafts: &mut Vec<Draft>,
    out: &mut Proposals,
) {
    let mut typed: BTreeMap<&(String, String), Vec<RestsOn>> = BTreeMap::new();
    for evidence in evidence {
        for code in &evidence.codes {
            typed.entry(code).or_default().push(evidence.rests_on());
        }
    }
    for (code, rests_on) in typed {
        let (id, value) = code;
        if is_listed(dossier, value) || !has_looks_of_code(value) {
            continue;
        }
        let records = independent(&rests_on);
        let Some(date) = rests_on.iter().map(|record| record.day).min().and_then(month_of) else { continue };
        if is_genuine(code) || is_known_as_genuine(dossier, value) {
            out.genuine_codes += 1;
        } else if records < CODE_RECORDS {
            out.rare_codes += 1;
        } else {
            let seen_in = rests_on.iter().map(|record| record.market).collect();
            let new = NewKnownFalse { code: id.clone(), value: value.clone(), seen_in, date, records };
            drafts.push(Draft { change: Change::KnownFalse(new), rests_on });
        }
    }
}

fn is_listed(dossier: &Dossier, value: &str) -> bool {
    let is_this = |known: &KnownFalse| {
        let patterns = dossier.codes.iter().map(|code| &code.pattern.value);
        known.value.value == value || patterns.into_iter().any(|of| of.normalise(&known.value) == value)
    };
    dossier.known_false.iter().any(is_this)
}

fn is_known_as_genuine(dossier: &Dossier, value: &str) -> bool {
    let is_sample = dossier
        .codes
        .iter()
        .any(|code| code.sample.as_ref().is_some_and(|sample| code.pattern.normalise(sample) == value));
    is_sample
        || dossier.items.iter().any(|item| item.gtin.as_ref().is_some_and(|gtin| gtin.as_str() == value))
}

/// Whether a text may be a code: of so many letters, digits and signs as codes have, none of them hidden or another script's.
fn has_looks_of_code(value: &str) -> bool {
    CODE_CHARACTERS.contains(&value.chars().count())
        && value.chars().all(|c| c == ' ' || c.is_ascii_graphic() || ('가'..='힣').contains(&c))
        && value.chars().any(|c| c.is_ascii_digit())
}

/// An alert for each country from which enough records came lately, unless there is one.
fn alerts(content: &Content, dossier: &Slug, evidence: &[&Evidence<'_>], drafts: &mut Vec<Draft>) {
    let mut markets: BTreeMap<Country, Vec<RestsOn>> = BTreeMap::new();
    for evidence in evidence {
        markets.entry(evidence.market).or_default().push(evidence.rests_on());
    }
    for (market, mut rests_on) in markets {
        let Some(last) = rests_on.iter().map(|record| record.day).max() else { continue };
        let begins = last.add_days(1 - ALERT_DAYS);
        rests_on.retain(|record| record.day >= begins);
        let (Some(month), true) = (month_of(last), independent(&rests_on) >= ALERT_RECORDS) else { continue };
        let Some(slug) = alert_slug(month, dossier, market) else { continue };
        let end = &slug.as_str()[month.to_string().len()..];
        // An alert of these days, by whatever month it is called.
        let is_there = |key: &RecordKey| {
            let of = key.slug.as_str().strip_suffix(end).and_then(|month| Month::parse(month).ok());
            key.record_type == RecordType::Alert && of.is_some_and(|of| of.last() >= begins)
        };
        if !content.records.keys().any(is_there) {
            let key = RecordKey::of_type(RecordType::Alert, slug);
            drafts.push(Draft { change: Change::Alert(key, market), rests_on });
        }
    }
}

/// The name of an alert's folder, such as `2026-11-haneulseol-cream-vn`; a dossier's is cut where both are too long.
fn alert_slug(month: Month, dossier: &Slug, market: Country) -> Option<Slug> {
    let market = market.as_str().to_ascii_lowercase();
    let room = Slug::LONGEST - month.to_string().len() - market.len() - 2;
    let name = &dossier.as_str()[..dossier.as_str().len().min(room)];
    Slug::parse(&format!("{month}-{}-{market}", name.trim_end_matches('-'))).ok()
}

fn proposal(
    inputs: &ProposalInputs<'_>,
    key: &RecordKey,
    dossier: &Dossier,
    change: Change,
    mut rests_on: Vec<RestsOn>,
) -> Proposal {
    rests_on.sort_unstable();
    let point: Option<&Checkpoint> = match change {
        Change::SeenIn(place, _) | Change::FirstSeen(place, _) => dossier.checkpoints.get(place),
        _ => None,
    };
    let visibility = match point {
        Some(point) => dossier.visibility_of_checkpoint(point).max(dossier.visibility.value),
        // What is looked for, and where, is for customs until an editor says otherwise.
        None => Visibility::Customs,
    };
    let mut proposal = Proposal {
        id: String::new(),
        dossier: dossier.id.value.clone(),
        name: dossier.names.hangul.clone(),
        point: point.map(|point| point.id.to_string()),
        before: point.and_then(|point| point.first_seen),
        visibility,
        edit: edit::shown(inputs, key, dossier, &change),
        change,
        rests_on,
    };
    proposal.id = id(&proposal, ID_LETTERS);
    proposal
}

/// Letters of an id: 16 of them each, without vowels, so that no word comes out and no table takes one for a number.
const ID_LETTERS: usize = 6;

/// An id that follows from what is proposed: the same whatever else is proposed beside it, and on whichever records it rests.
fn id(proposal: &Proposal, letters: usize) -> String {
    const LETTERS: &[u8; 16] = b"bcdfghjkmnpqrstv";
    let what = match &proposal.change {
        Change::KnownFalse(code) => &code.code,
        Change::Alert(key, _) => key.slug.as_str(),
        _ => proposal.point.as_deref().unwrap_or_default(),
    };
    let kind = proposal.kind().as_str();
    let digest =
        blake3::hash(format!("{kind}\0{}\0{what}\0{}", proposal.dossier, proposal.value()).as_bytes());
    let letter = |at: usize| char::from(LETTERS[usize::from(digest.as_bytes()[at] & 15)]);
    (0..letters).map(letter).collect()
}

/// Gives longer ids to those that would have one alike.
fn lengthen(proposals: &mut [Proposal]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for proposal in proposals.iter() {
        *counts.entry(proposal.id.clone()).or_default() += 1;
    }
    for proposal in proposals.iter_mut().filter(|proposal| counts[&proposal.id] > 1) {
        proposal.id = id(proposal, 3 * ID_LETTERS);
    }
}
