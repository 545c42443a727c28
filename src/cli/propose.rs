//! `jinwi records --propose`: what officers found, as edits that an editor accepts one by one.
//!
//! **Invariant:** writes only what `--write` names, and says what it wrote.

use std::collections::BTreeMap;

use clap::ArgMatches;
use serde_json::json as value;

use super::asked::{content_of, inputs, today};
use super::records::{counted, record_text};
use super::report::{say_all, stops};
use super::{CLEAN, FAULTS, message};
use crate::authoring::records::propose::{
    Change, Edit, NotWritten, Proposal, ProposalInputs, Proposals, RestsOn, propose, write,
};
use crate::authoring::records::{RecordsFound, RecordsSummary};
use crate::authoring::report::{Show, json};
use crate::authoring::words::{MessageLanguage, MessageWords};
use crate::diag::escaped;
use crate::domain::{Date, Visibility};
use crate::load::Content;
use crate::load::records::Dossier;
use crate::source::Snapshot;

/// How many of the records that a proposal rests on are listed; JSON has all.
const MOST_LISTED: usize = 10;

/// Says what `found` proposes, and writes what was accepted; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords, folder: &Snapshot, found: &RecordsFound) -> u8 {
    match attempt(matches, words, folder, found) {
        Ok(code) | Err(code) => code,
    }
}

fn attempt(
    matches: &ArgMatches,
    words: &MessageWords,
    folder: &Snapshot,
    found: &RecordsFound,
) -> Result<u8, u8> {
    let read = inputs(matches, words)?;
    let content = content_of(&read, words)?;
    let today = today(matches, words)?;
    let with = ProposalInputs {
        content: &content,
        text_of: &|file| read.text(file),
        today,
        in_korean: words.language() == MessageLanguage::Ko,
        counts_older: matches.get_flag("older"),
    };
    let proposals = propose(&with, found);
    let record_of = |file: &str| record_text(folder, file);
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let show = Show::new(words, &record_of);
    let accepted: Option<Vec<String>> = matches
        .get_many::<String>("write")
        .map(|ids| ids.map(|id| id.trim().to_ascii_lowercase()).filter(|id| !id.is_empty()).collect());
    if is_json {
        message::plain(&for_programs(&proposals, found, &show));
    } else {
        say_all(&show, &found.diagnostics);
        let units = RecordsSummary::of(&found.records).all.units;
        message::out(&counted(found, units, words));
        if accepted.is_none() {
            message::out(&for_people(&proposals, words));
        }
    }
    let Some(ids) = accepted else {
        if !proposals.proposals.is_empty() {
            message::line("");
            say_revisions(&proposals, &content, today, words, &|_| true);
            message::line(&words.say("propose-dry-run", &[]));
        }
        return Ok(if stops(matches, &found.diagnostics) { FAULTS } else { CLEAN });
    };
    let all = ids.iter().any(|id| id == "all");
    let written = write(&with, read.content.root(), &proposals, (!all).then_some(&ids[..]));
    let written = written.map_err(|error| match error {
        NotWritten::Unknown(id) => message::refusal(words, "propose-unknown", &[("id", &format!("`{id}`"))]),
        NotWritten::Io(error) => message::no_access(words, read.content.root(), &error.to_string()),
    })?;
    let is_written =
        |proposal: &Proposal| (all || ids.contains(&proposal.id)) && !written.unplaced.contains(&proposal.id);
    for proposal in proposals.proposals.iter().filter(|proposal| is_written(proposal)) {
        message::line(&headline(proposal, words));
    }
    for file in &written.files {
        let path = message::path(&read.content.root().join(file));
        message::line(&words.say("propose-written", &[("path", &path)]));
    }
    for id in &written.unplaced {
        message::line(&words.say("propose-not-written", &[("id", &format!("`{id}`"))]));
    }
    say_revisions(&proposals, &content, today, words, &is_written);
    let has_faults = stops(matches, &found.diagnostics) || !written.unplaced.is_empty();
    Ok(if has_faults { FAULTS } else { CLEAN })
}

fn for_people(proposals: &Proposals, words: &MessageWords) -> String {
    let text = |n: usize| n.to_string();
    let say = |key: &str| words.say(key, &[]);
    let counts = [("proposals", text(proposals.proposals.len())), ("records", text(proposals.counted))];
    let counts = words.say("propose-counts", &counts.each_ref().map(|(name, count)| (*name, count.as_str())));
    let mut out = format!("\n{counts}\n");
    for proposal in &proposals.proposals {
        out.push('\n');
        out.push_str(&one_for_people(proposal, words));
    }
    let apart: Vec<_> = proposals.apart.iter().collect();
    let codes =
        [("propose-codes-genuine", proposals.genuine_codes), ("propose-codes-rare", proposals.rare_codes)];
    if !apart.is_empty() || codes.iter().any(|(_, count)| *count > 0) {
        out.push_str(&format!("\n{}\n", say("propose-apart")));
    }
    for (why, files) in apart {
        let said = words.say(&format!("propose-apart-{}", why.as_str()), &[]);
        out.push_str(&format!(
            "  {:>3}  {said}: {}\n",
            files.len(),
            listed(files.iter().map(|file| &**file))
        ));
    }
    for (key, count) in codes.into_iter().filter(|(_, count)| *count > 0) {
        out.push_str(&format!("  {count:>3}  {}\n", say(key)));
    }
    out
}

/// A proposal's letters, its dossier, and what it says.
fn headline(proposal: &Proposal, words: &MessageWords) -> String {
    // Between quotation marks, so that no code passes for a number.
    let quoted = |text: &str| format!("`{}`", escaped(text));
    let said = words.say(
        &format!("propose-{}", proposal.kind().as_str()),
        &[
            ("point", &quoted(proposal.point.as_deref().unwrap_or_default())),
            ("value", &quoted(&proposal.value())),
            ("before", proposal.before.as_ref().map_or("none", |before| before.as_str())),
        ],
    );
    format!("[{}] {} {}: {said}", proposal.id, proposal.dossier, escaped(&proposal.name))
}

fn one_for_people(proposal: &Proposal, words: &MessageWords) -> String {
    let say = |key: &str| words.say(key, &[]);
    let mut out = headline(proposal, words) + "\n";
    match &proposal.edit {
        Ok(Edit::Lines { file, line, before, after }) => {
            out.push_str(&format!("  {}:{line}\n", escaped(file)));
            for (sign, lines) in [('-', before), ('+', after)] {
                lines.iter().for_each(|line| out.push_str(&format!("  {sign} {}\n", escaped(line))));
            }
        }
        Ok(Edit::Folder { folder, files }) => {
            for (name, text) in files {
                out.push_str(&format!("  {}/{}\n", escaped(folder), escaped(name)));
                let lines =
                    text.lines().filter(|line| !line.trim_start().starts_with('#') && !line.is_empty());
                lines.for_each(|line| out.push_str(&format!("  + {}\n", escaped(line))));
            }
        }
        Err(unplaced) => {
            out.push_str(&format!("  {}:{}\n", escaped(&unplaced.file), unplaced.line));
            out.push_str(&format!("  {}\n    {}\n", say("propose-by-hand"), escaped(&unplaced.field)));
        }
    }
    let readers = words.say("propose-readers", &[("visibility", proposal.visibility.as_str())]);
    let count = proposal.rests_on.len();
    let rests_on = words.say("propose-rests-on", &[("records", &count.to_string())]);
    out.push_str(&format!("  {readers}\n  {rests_on}\n"));
    let outcome = say(&format!("outcome-{}", RestsOn::OUTCOME.as_str()));
    for record in proposal.rests_on.iter().take(MOST_LISTED) {
        let RestsOn { day, market, file, points, is_before_copy } = record;
        let points = words.say("propose-differs", &[("points", &listed(points.iter().map(String::as_str)))]);
        out.push_str(&format!("    {}  {day}  {market}  {outcome}; {points}", escaped(file)));
        if *is_before_copy {
            out.push_str(&format!("; {}", say("propose-before-copy")));
        }
        out.push('\n');
    }
    if count > MOST_LISTED {
        let more = (count - MOST_LISTED).to_string();
        out.push_str(&format!("    {}\n", words.say("propose-more", &[("count", &more)])));
    }
    if proposal.edit.is_ok() {
        out.push_str(&format!("  {} --write {}\n", say("propose-accept"), proposal.id));
    }
    out
}

/// Some of `names`, and a sign that there are more.
fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<_> = names.map(|name| escaped(name).into_owned()).collect();
    let end = if names.len() > MOST_LISTED { ", …" } else { "" };
    format!("{}{end}", names[..names.len().min(MOST_LISTED)].join(", "))
}

/// For each dossier of which something is written: the lines for its next revision, which goes with an approval.
fn say_revisions(
    proposals: &Proposals,
    content: &Content,
    today: Date,
    words: &MessageWords,
    is_written: &dyn Fn(&Proposal) -> bool,
) {
    let mut by_dossier: BTreeMap<&str, Vec<&Proposal>> = BTreeMap::new();
    let is_of_dossier = |proposal: &&Proposal| !matches!(proposal.change, Change::Alert(..));
    let written = proposals.proposals.iter().filter(|proposal| is_written(proposal) && proposal.edit.is_ok());
    for proposal in written.filter(is_of_dossier) {
        by_dossier.entry(proposal.dossier.as_str()).or_default().push(proposal);
    }
    for (id, of) in by_dossier {
        let dossier = content.of::<Dossier>().find(|(_, facts)| facts.id.value.as_str() == id);
        let Some((files, facts)) = dossier else { continue };
        let next = facts.revision.number.value.saturating_add(1);
        let strictest = of.iter().map(|proposal| proposal.visibility).max().unwrap_or_default();
        let readers = match strictest {
            Visibility::Public => String::new(),
            stricter => format!(" visibility: {},", stricter.as_str()),
        };
        let args = [("dossier", id), ("file", &*files.file), ("revision", &next.to_string())];
        message::line(&words.say("propose-revision", &args));
        message::line(&format!(
            "  - {{revision: {next}, date: {today},{readers} note: {{ko: \"…\", en: \"…\"}}}}"
        ));
    }
}

/// The proposals as JSON; keys are never renamed.
fn for_programs(proposals: &Proposals, found: &RecordsFound, show: &Show<'_>) -> String {
    let of = |proposal: &Proposal| {
        let edit = match &proposal.edit {
            Ok(Edit::Lines { file, line, before, after }) => {
                value!({"file": file, "line": line, "before": before, "after": after})
            }
            Ok(Edit::Folder { folder, files }) => {
                let files: serde_json::Map<_, _> =
                    files.iter().map(|(name, text)| (name.clone(), value!(text))).collect();
                value!({"folder": folder, "files": files})
            }
            Err(unplaced) => {
                value!({"file": unplaced.file, "line": unplaced.line, "by_hand": unplaced.field})
            }
        };
        let rests_on = proposal.rests_on.iter().map(|record| {
            value!({
                "file": &*record.file, "inspected_on": record.day.to_string(), "market": record.market.to_string(),
                "outcome": RestsOn::OUTCOME.as_str(), "points": record.points, "before_copy": record.is_before_copy,
            })
        });
        value!({
            "id": proposal.id, "kind": proposal.kind().as_str(), "dossier": proposal.dossier.as_str(),
            "point": proposal.point, "value": proposal.value(),
            "before": proposal.before.as_ref().map(|before| before.as_str().to_owned()),
            "visibility": proposal.visibility.as_str(), "edit": edit, "rests_on": rests_on.collect::<Vec<_>>(),
        })
    };
    let apart: serde_json::Map<_, _> = proposals
        .apart
        .iter()
        .map(|(why, files)| {
            let files: Vec<&str> = files.iter().map(|file| &**file).collect();
            (why.as_str().to_owned(), value!(files))
        })
        .collect();
    let all = value!({
        "proposals": proposals.proposals.iter().map(of).collect::<Vec<_>>(), "counted": proposals.counted,
        "apart": apart, "genuine_codes": proposals.genuine_codes, "rare_codes": proposals.rare_codes,
    });
    format!("{{\"proposals\": {all},\n\"diagnostics\": {}}}\n", json(show, &found.diagnostics).trim_end())
}
