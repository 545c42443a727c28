//! `jinwi import`: facts from a spreadsheet.
//!
//! **Invariant:** writes only with `--write`, and nothing of a row that is refused.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json as value;

use super::asked::{bytes_of, content_of, inputs, today};
use super::report::say_all;
use super::{CLEAN, FAULTS, message};
use crate::authoring::report::{Show, json};
use crate::authoring::sheet::{
    MAX_SHEET_BYTES, Mapping, NoTable, RowOutcome, SheetReport, SheetTable, import, write,
};
use crate::authoring::words::{MessageLanguage, MessageWords};
use crate::diag::{Diagnostic, escaped};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    match attempt(matches, words) {
        Ok(code) | Err(code) => code,
    }
}

fn attempt(matches: &ArgMatches, words: &MessageWords) -> Result<u8, u8> {
    let inputs = inputs(matches, words)?;
    let content = content_of(&inputs, words)?;
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let path: &PathBuf = matches.get_one("map").expect("`--map` is required");
    let map_name = message::path(path);
    let map_text = String::from_utf8_lossy(&bytes_of(path, MAX_SHEET_BYTES, words)?).into_owned();
    let mut faults = Vec::new();
    let mapping = Mapping::read(&map_name.as_str().into(), &map_text, &mut faults);
    let path: &PathBuf = matches.get_one("file").expect("the file is required");
    let name = message::path(path);
    let Some(mapping) = mapping else {
        let text_of = |file: &str| (file == map_name).then(|| map_text.clone());
        say_found(&Show::new(words, &text_of), &faults, is_json);
        return Ok(FAULTS);
    };
    let bytes = bytes_of(path, MAX_SHEET_BYTES, words)?;
    let table = match SheetTable::read(path, &bytes, &mapping, matches.get_flag("hidden")) {
        Ok(table) => table,
        Err(NoTable::Refused(refused)) => {
            let lines = refused.lines.join("\n");
            let text_of = |file: &str| (file == name).then(|| lines.clone());
            say_found(&Show::new(words, &text_of), &[refused.diagnostic(&name)], is_json);
            return Ok(FAULTS);
        }
        Err(error) => return Err(no_table(words, &name, &error)),
    };
    let text = table.lines.join("\n");
    let text_of = |file: &str| (file == name).then(|| text.clone());
    let show = Show::new(words, &text_of);
    let today = today(matches, words)?;
    let in_korean = words.language() == MessageLanguage::Ko;
    let today = (today, in_korean);
    let report = import(&content, &|file| inputs.text(file), &name, &table, &mapping, today);
    if is_json {
        message::plain(&for_programs(&report, &table, &show));
    } else {
        say_all(&show, &report.diagnostics);
        message::out(&for_people(&report, &table, words));
    }
    if matches.get_flag("write") {
        write(inputs.content.root(), &report)
            .map_err(|error| message::no_access(words, inputs.content.root(), &error.to_string()))?;
    } else {
        message::line(&words.say("import-dry-run", &[]));
    }
    Ok(if report.diagnostics.is_empty() { CLEAN } else { FAULTS })
}

fn say_found(show: &Show<'_>, faults: &[Diagnostic], is_json: bool) {
    if is_json { message::plain(&json(show, faults)) } else { say_all(show, faults) }
}

fn no_table(words: &MessageWords, name: &str, error: &NoTable) -> u8 {
    let (key, detail) = match error {
        NoTable::Ending => ("import-ending", String::new()),
        NoTable::Other(what) => ("import-other", (*what).to_owned()),
        NoTable::Encoding => ("import-encoding", String::new()),
        NoTable::NoSheet(names) => ("import-no-sheet", names.clone()),
        NoTable::TooLarge => ("import-too-large", String::new()),
        NoTable::Broken(reason) => ("import-broken", reason.clone()),
        // Told at its place, by the caller.
        NoTable::Refused(refused) => ("import-broken", refused.why.to_owned()),
    };
    message::refusal(words, key, &[("path", name), ("detail", &detail)])
}

fn for_people(report: &SheetReport, table: &SheetTable, words: &MessageWords) -> String {
    let mut out = String::new();
    if let Some(encoding) = table.encoding {
        out.push_str(&format!("{}\n", words.say("import-read-as", &[("encoding", encoding)])));
    }
    for note in &table.notes {
        out.push_str(&format!("{}\n", words.say(note.key, &[("list", &note.list)])));
    }
    if !report.unmapped.is_empty() {
        let list = report.unmapped.join(", ");
        out.push_str(&format!("{}\n", words.say("import-unmapped", &[("columns", &list)])));
    }
    if !report.missing.is_empty() {
        let list = report.missing.join(", ");
        out.push_str(&format!("{}\n", words.say("import-missing", &[("columns", &list)])));
    }
    let mut counts = [0; 4];
    for (line, outcome) in &report.rows {
        let (at, key, rest) = match outcome {
            RowOutcome::New(id, folder) => (0, "import-new", format!("{id}  {folder}")),
            RowOutcome::Changes(id, keys) => (1, "import-changes", format!("{id}  {}", keys.join(", "))),
            RowOutcome::Same(id) => (2, "import-same", id.clone()),
            RowOutcome::Refused => (3, "import-refused", String::new()),
        };
        counts[at] += 1;
        out.push_str(format!("{line:>6}  {}  {}", words.say(key, &[]), escaped(&rest)).trim_end());
        out.push('\n');
    }
    let [new, changes, same, refused] = counts.map(|count: usize| count.to_string());
    let counts = [("new", new), ("changes", changes), ("same", same), ("refused", refused)];
    let counts = words.say("import-counts", &counts.each_ref().map(|(name, count)| (*name, count.as_str())));
    format!("{out}{counts}\n")
}

/// The report as JSON; keys are never renamed.
fn for_programs(report: &SheetReport, table: &SheetTable, show: &Show<'_>) -> String {
    let rows = report.rows.iter().map(|(line, outcome)| match outcome {
        RowOutcome::New(id, folder) => value!({"line": line, "outcome": "new", "id": id, "folder": folder}),
        RowOutcome::Changes(id, keys) => {
            value!({"line": line, "outcome": "changes", "id": id, "fields": keys})
        }
        RowOutcome::Same(id) => value!({"line": line, "outcome": "same", "id": id}),
        RowOutcome::Refused => value!({"line": line, "outcome": "refused"}),
    });
    let rows: Vec<_> = rows.collect();
    let notes: Vec<_> = table
        .notes
        .iter()
        .map(|note| value!({"note": note.key.trim_start_matches("import-"), "list": note.list}))
        .collect();
    let report_value = value!({"encoding": table.encoding, "notes": notes, "unmapped": report.unmapped, "missing": report.missing, "rows": rows});
    format!(
        "{{\"report\": {report_value},\n\"diagnostics\": {}}}\n",
        json(show, &report.diagnostics).trim_end()
    )
}
