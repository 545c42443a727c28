//! `jinwi records`: what officers found, from the records that they saved.
//!
//! **Invariant:** no record is written; the table is written whole or not at all, and replaces nothing but a former one.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json as value;
use unicode_width::UnicodeWidthStr;

use super::report::{say_all, stops};
use super::{CLEAN, FAULTS, message, propose};
use crate::authoring::file::Place;
use crate::authoring::records::{
    self, AnswerCounts, RecordCounts, RecordsFound, RecordsSummary, TableFormat, Unsaved,
};
use crate::authoring::report::{Show, json};
use crate::authoring::words::MessageWords;
use crate::diag::escaped;
use crate::load::text;
use crate::model::outcome::Outcome;
use crate::source::Snapshot;

/// The widest cell of the summary, in columns of a terminal.
const WIDEST: usize = 40;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let folder: &PathBuf = matches.get_one("folder").expect("the folder is required");
    let out = match matches.get_one::<PathBuf>("out").map(|path| (path, TableFormat::of(path))) {
        Some((path, None)) => {
            return message::refusal(words, "records-no-table", &[("path", &message::path(path))]);
        }
        Some((path, Some(format))) => {
            match Place::find(path, &[], &|file| records::is_as_saved(file, format)) {
                Ok(place) => Some((place, format)),
                Err(error) => return message::no_place(words, path, &error),
            }
        }
        None => None,
    };
    let (folder, faults) = match Snapshot::read(folder) {
        Ok(read) => read,
        Err(error) => return message::no_access(words, folder, &error.to_string()),
    };
    let found = records::read(&folder, faults);
    if matches.get_flag("propose") {
        return propose::run(matches, words, &folder, &found);
    }
    let text_of = |file: &str| record_text(&folder, file);
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let show = Show::new(words, &text_of);
    let summary = RecordsSummary::of(&found.records);
    if is_json {
        message::plain(&for_programs(&found, &summary, &show));
    } else {
        say_all(&show, &found.diagnostics);
        message::out(&for_people(&found, &summary, words));
    }
    if let Some((place, format)) = out {
        let path = place.path();
        let say_word = |key: &str| words.say(key, &[]);
        match records::save(&found.records, &summary, &place, format, matches.get_flag("office"), &say_word) {
            Ok(()) => message::line(&words.say("records-saved", &[("path", &message::path(path))])),
            Err(Unsaved::TooManyRows) => return message::refusal(words, "records-too-many-rows", &[]),
            Err(Unsaved::Io(error)) => return message::no_access(words, path, &error.to_string()),
        }
    }
    if stops(matches, &found.diagnostics) { FAULTS } else { CLEAN }
}

/// The text of a record's file, for showing a line of it.
pub(super) fn record_text(folder: &Snapshot, file: &str) -> Option<String> {
    folder.bytes(file, records::MAX_RECORD_BYTES).ok().map(|bytes| text::shown(file, &bytes))
}

fn for_people(found: &RecordsFound, summary: &RecordsSummary, words: &MessageWords) -> String {
    let mut out = counted(found, summary.all.units, words);
    if found.records.is_empty() {
        return out;
    }
    let unsaid = || words.say("records-unsaid", &[]);
    out.push_str(&seen(
        words,
        "dossier",
        &summary.all,
        summary.by_dossier.iter().map(|(id, s)| (id.clone(), s)),
    ));
    out.push_str(&points(words, summary));
    let markets = summary.by_market.iter();
    out.push_str(&seen(
        words,
        "market",
        &summary.all,
        markets.map(|(market, s)| (market.map_or_else(unsaid, |market| market.to_string()), s)),
    ));
    let months = summary.by_month.iter();
    out.push_str(&seen(
        words,
        "month",
        &summary.all,
        months.map(|(month, s)| (month.clone().unwrap_or_else(unsaid), s)),
    ));
    out
}

/// How many records came in, and how many files are not among them.
pub(super) fn counted(found: &RecordsFound, units: usize, words: &MessageWords) -> String {
    let text = |n: usize| n.to_string();
    let mut out =
        words.say("records-counted", &[("records", &text(found.records.len())), ("units", &text(units))]);
    out.push('\n');
    for (key, count) in [
        ("records-refused", found.refused),
        ("records-again", found.again),
        ("records-passed-over", found.passed_over),
    ] {
        if count > 0 {
            out.push_str(&format!("{}\n", words.say(key, &[("count", &text(count))])));
        }
    }
    out
}

/// A table of what was seen of each `key`; its columns are the outcomes that there are, the gravest first.
fn seen<'s>(
    words: &MessageWords,
    key: &str,
    all: &RecordCounts,
    rows: impl Iterator<Item = (String, &'s RecordCounts)>,
) -> String {
    let say = |key: &str| words.say(key, &[]);
    let outcomes: Vec<Outcome> = all.outcomes.keys().rev().copied().collect();
    let mut head = vec![say(&format!("records-{key}")), say("records-records"), say("records-units")];
    head.extend(outcomes.iter().map(|outcome| say(&format!("outcome-{}", outcome.as_str()))));
    let rows = rows.map(|(name, seen)| {
        let counts = outcomes.iter().map(|outcome| seen.outcomes.get(outcome).copied().unwrap_or(0));
        let counts = [seen.records, seen.units].into_iter().chain(counts);
        std::iter::once(name).chain(counts.map(|count| count.to_string())).collect()
    });
    table(&say(&format!("records-by-{key}")), 1, head, rows.collect())
}

fn points(words: &MessageWords, summary: &RecordsSummary) -> String {
    let say = |key: &str| words.say(key, &[]);
    let mut head = vec![say("records-dossier"), say("records-point")];
    head.extend(["matches", "differs", "missing", "cannot-tell"].map(|word| say(&format!("answer-{word}"))));
    let rows = summary.by_checkpoint.iter().map(|((dossier, point), counts)| {
        let AnswerCounts { matches, differs, missing, cannot_tell } = counts;
        let counts = [matches, differs, missing, cannot_tell].map(ToString::to_string);
        [dossier.clone(), point.clone()].into_iter().chain(counts).collect()
    });
    table(&say("records-by-point"), 2, head, rows.collect())
}

/// A table under its title, the first `named` columns to the left and the others to the right.
fn table(title: &str, named: usize, head: Vec<String>, rows: Vec<Vec<String>>) -> String {
    let shown = |cell: &String| {
        let mut shown = escaped(cell).into_owned();
        while shown.width() > WIDEST {
            shown.pop();
        }
        shown
    };
    let lines: Vec<Vec<String>> =
        std::iter::once(&head).chain(&rows).map(|line| line.iter().map(shown).collect()).collect();
    let width = |column: usize| lines.iter().map(|line| line[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut out = format!("\n{title}\n");
    for line in &lines {
        let cells = line.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            let space = " ".repeat(width - cell.width());
            if column < named { format!("{cell}{space}") } else { format!("{space}{cell}") }
        });
        out.push_str(&format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end()));
    }
    out
}

/// The summary and the diagnostics as JSON; keys are never renamed.
fn for_programs(found: &RecordsFound, summary: &RecordsSummary, show: &Show<'_>) -> String {
    let seen = |key: &str, name: Option<String>, seen: &RecordCounts| {
        let outcomes: serde_json::Map<_, _> = seen
            .outcomes
            .iter()
            .map(|(outcome, count)| (outcome.as_str().to_owned(), value!(count)))
            .collect();
        value!({key: name, "records": seen.records, "units": seen.units, "outcomes": outcomes})
    };
    let by_dossier: Vec<_> =
        summary.by_dossier.iter().map(|(id, s)| seen("dossier", Some(id.clone()), s)).collect();
    let by_market: Vec<_> = summary
        .by_market
        .iter()
        .map(|(market, s)| seen("market", market.map(|m| m.to_string()), s))
        .collect();
    let by_month: Vec<_> =
        summary.by_month.iter().map(|(month, s)| seen("month", month.clone(), s)).collect();
    let by_checkpoint: Vec<_> = summary
        .by_checkpoint
        .iter()
        .map(|((dossier, point), a)| {
            value!({
                "dossier": dossier, "point": point, "matches": a.matches, "differs": a.differs,
                "missing": a.missing, "cannot-tell": a.cannot_tell,
            })
        })
        .collect();
    let summary = value!({
        "records": found.records.len(), "units": summary.all.units, "refused": found.refused,
        "again": found.again, "passed_over": found.passed_over, "by_dossier": by_dossier,
        "by_checkpoint": by_checkpoint, "by_market": by_market, "by_month": by_month,
    });
    format!("{{\"summary\": {summary},\n\"diagnostics\": {}}}\n", json(show, &found.diagnostics).trim_end())
}
