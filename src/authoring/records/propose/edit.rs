//! A proposal as a change of files: shown first, and made when it was accepted.
//!
//! **Invariant:** what is shown of a proposal is what is written for it alone; several are made one upon the other.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use super::{ALERT_HOLDS_DAYS, Change, NewKnownFalse, Proposal, ProposalInputs, Proposals};
use crate::authoring::yaml_edit::{self, Step, append, list, map, put, scalar, set, text};
use crate::authoring::{dossier_faults, file, new, read_yaml};
use crate::domain::{Country, RecordKey, Slug};
use crate::load::Content;
use crate::load::records::{Alert, Checkpoint, Dossier};
use crate::load::yaml::Node;

/// What would become of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Lines of a file that is there.
    Lines {
        /// The file, below the content.
        file: String,
        /// The line at which they begin, from 1.
        line: usize,
        /// The lines as they are.
        before: Vec<String>,
        /// The lines as they would be.
        after: Vec<String>,
    },
    /// A new folder.
    Folder {
        /// The folder, below the content.
        folder: String,
        /// Its files with their texts.
        files: Vec<(String, String)>,
    },
}

/// A change for which a file has no place that the program knows; somebody can write it by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// The file, below the content.
    pub file: String,
    /// The line at which what it belongs to begins, from 1.
    pub line: usize,
    /// What it would say.
    pub field: String,
}

/// What was written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct WrittenProposals {
    /// Files that were changed or made, below the content.
    pub files: BTreeSet<String>,
    /// Ids of accepted proposals for which there was no place.
    pub unplaced: Vec<String>,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// There is no proposal of this id.
    #[error("there is no proposal `{0}`")]
    Unknown(String),
    /// A file cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What `change` would do to the dossier of `key`, or beside it.
pub(super) fn shown(
    inputs: &ProposalInputs<'_>,
    key: &RecordKey,
    dossier: &Dossier,
    change: &Change,
) -> Result<Edit, Unplaced> {
    if let Change::Alert(alert, market) = change {
        let files = alert_files(inputs, alert, &key.slug, *market);
        return Ok(Edit::Folder { folder: alert.folder(), files });
    }
    let file = key.facts_file();
    let before = (inputs.text_of)(&file).unwrap_or_default();
    match edited(inputs.content, &before, dossier, change) {
        Some(after) => {
            let (line, before, after) = difference(&before, &after);
            Ok(Edit::Lines { file, line, before, after })
        }
        None => {
            let (field, node) = field(inputs.content, dossier, change);
            let line = match change {
                Change::SeenIn(place, _) | Change::FirstSeen(place, _) => {
                    dossier.checkpoints[*place].id.span.line as usize
                }
                _ => 1,
            };
            Err(Unplaced { file, line, field: yaml_edit::line(field, &node) })
        }
    }
}

/// The field that `change` sets or adds to, and the value or item.
fn field(content: &Content, dossier: &Dossier, change: &Change) -> (&'static str, Node) {
    match change {
        Change::SeenIn(place, market) => {
            let seen = dossier.checkpoints[*place].seen_in.iter().map(|seen| seen.value);
            let all = seen.chain([*market]).map(|market| text(market.as_str()));
            ("seen_in", list(all.collect()))
        }
        Change::FirstSeen(_, month) => ("first_seen", scalar(&month.to_string(), true)),
        Change::KnownFalse(code) => ("known_false", list(vec![known_false(content, code)])),
        Change::Alert(..) => ("dossiers", list(Vec::new())),
    }
}

/// The dossier `before` with `change`; `None` where it has no place for it, or would have a fault that it has not now.
fn edited(content: &Content, before: &str, dossier: &Dossier, change: &Change) -> Option<String> {
    let point = |place: usize| [Step::Field("checkpoints"), Step::Item(place)];
    // A list may have lost items to their faults, so that places are not those of the file.
    let is_there = |place: usize| {
        let id = dossier.checkpoints.get(place)?.id.as_str();
        let tree = read_yaml(before)?;
        let found = yaml_edit::below(&tree, &point(place))?.get("id")?.text() == Some(id);
        found.then_some(place)
    };
    let after = match change {
        Change::SeenIn(place, market) => {
            let item = text(market.as_str());
            append(before, &point(is_there(*place)?), "seen_in", &item, Checkpoint::FIELDS)
        }
        Change::FirstSeen(place, month) => {
            let value = scalar(&month.to_string(), true);
            put(before, &point(is_there(*place)?), "first_seen", &value, Checkpoint::FIELDS)
        }
        Change::KnownFalse(code) => {
            append(before, &[], "known_false", &known_false(content, code), Dossier::FIELDS)
        }
        Change::Alert(..) => None,
    }?;
    let language = &content.source_language;
    let faults = |text: &str| -> Vec<_> {
        dossier_faults(text, language).into_iter().map(|fault| (fault.rule, fault.args)).collect()
    };
    let known = faults(before);
    faults(&after).iter().all(|fault| known.contains(fault)).then_some(after)
}

/// An item of `known_false`.
fn known_false(content: &Content, code: &NewKnownFalse) -> Node {
    let markets = code.seen_in.iter().map(|market| text(market.as_str())).collect();
    let said = |language: &str| match language {
        "ko" => format!("공무원의 검사 기록 {}건(권리자 미확인)", code.records),
        _ => {
            format!("{} records of inspections by officers (not confirmed by the right holder)", code.records)
        }
    };
    let languages = content.guide.iter().flat_map(|guide| guide.languages.iter());
    let sources: Vec<(String, Node)> = languages
        .map(|language| language.tag.value.to_string())
        .filter(|tag| tag == "ko" || tag == "en")
        .map(|tag| (tag.clone(), text(&said(&tag))))
        .collect();
    let source = if sources.is_empty() { text(&said("en")) } else { map(sources) };
    map(vec![
        ("type".to_owned(), text(&code.code)),
        ("value".to_owned(), text(&code.value)),
        ("seen_in".to_owned(), list(markets)),
        ("date".to_owned(), scalar(&code.date.to_string(), true)),
        ("source".to_owned(), source),
        ("visibility".to_owned(), text("customs")),
    ])
}

/// The files of an alert: its beginning as `jinwi new` makes it, with what is known.
fn alert_files(
    inputs: &ProposalInputs<'_>,
    key: &RecordKey,
    dossier: &Slug,
    market: Country,
) -> Vec<(String, String)> {
    let (mut files, _) = new::other(inputs.content, key, inputs.today, inputs.in_korean);
    let known = [
        ("visibility", text("customs")),
        ("issued", scalar(&inputs.today.to_string(), true)),
        ("expires", scalar(&inputs.today.add_days(ALERT_HOLDS_DAYS).to_string(), true)),
        ("dossiers", list(vec![text(dossier.as_str())])),
        ("markets", list(vec![text(market.as_str())])),
    ];
    for (name, facts) in &mut files {
        if name == key.record_type.file() {
            for (field, value) in &known {
                // A beginning that is laid out otherwise is filled in by the editor.
                *facts = set(facts, field, value, Alert::FIELDS).unwrap_or_else(|| facts.clone());
            }
        }
    }
    files
}

/// Where two texts begin to differ, by line, and the lines of each that do.
fn difference(before: &str, after: &str) -> (usize, Vec<String>, Vec<String>) {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let same = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let (before, after) = (&before[same..], &after[same..]);
    let end = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| a == b).count();
    let lines = |lines: &[&str]| lines[..lines.len() - end].iter().map(|line| (*line).to_owned()).collect();
    (same + 1, lines(before), lines(after))
}

/// Writes the proposals whose ids are `accepted`; all where `None`.
///
/// # Errors
/// When there is no such proposal, or a file cannot be written; no dossier is then changed, but an alert may have been begun.
pub fn write(
    inputs: &ProposalInputs<'_>,
    content: &Path,
    proposals: &Proposals,
    accepted: Option<&[String]>,
) -> Result<WrittenProposals, NotWritten> {
    let ids: BTreeSet<&str> = proposals.proposals.iter().map(|proposal| proposal.id.as_str()).collect();
    if let Some(id) = accepted.into_iter().flatten().find(|id| !ids.contains(id.as_str())) {
        return Err(NotWritten::Unknown(id.clone()));
    }
    let is_accepted = |proposal: &&Proposal| accepted.is_none_or(|ids| ids.contains(&proposal.id));
    let mut written = WrittenProposals::default();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut folders = Vec::new();
    for proposal in proposals.proposals.iter().filter(is_accepted) {
        let file = match &proposal.edit {
            Ok(Edit::Folder { folder, files }) => {
                folders.push((folder, files));
                continue;
            }
            Ok(Edit::Lines { file, .. }) => file,
            Err(_) => {
                written.unplaced.push(proposal.id.clone());
                continue;
            }
        };
        let before = texts.get(file).cloned().or_else(|| (inputs.text_of)(file)).unwrap_or_default();
        let dossier = inputs.content.of::<Dossier>().find(|(_, facts)| facts.id.value == proposal.dossier);
        match dossier.and_then(|(_, facts)| edited(inputs.content, &before, facts, &proposal.change)) {
            Some(after) => {
                texts.insert(file.clone(), after);
            }
            None => written.unplaced.push(proposal.id.clone()),
        }
    }
    let changed = file::prepare(content, &texts).map_err(|(_, error)| error)?;
    for (folder, files) in folders {
        if content.join(folder).symlink_metadata().is_ok() {
            return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
        }
        new::write(&content.join(folder), files, false)?;
        written.files.extend(files.iter().map(|(name, _)| format!("{folder}/{name}")));
    }
    changed.put().map_err(|(_, error)| error)?;
    written.files.extend(texts.into_keys());
    Ok(written)
}
