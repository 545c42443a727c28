//! `jinwi status`: what an editor has to see to.
//!
//! **Invariant:** writes nothing but its report; what is due is no fault.

use clap::ArgMatches;
use serde_json::json;

use super::asked::{day, inputs};
use super::{CLEAN, message};
use crate::authoring::status::{Due, RecordEntry, StatusReport, text};
use crate::authoring::words::MessageWords;
use crate::load::load;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let prepared = inputs(matches, words).and_then(|inputs| Ok((inputs, day(matches, words)?)));
    let (inputs, day) = match prepared {
        Ok(prepared) => prepared,
        Err(code) => return code,
    };
    let within = *matches.get_one::<u16>("within").expect("`--within` has a default");
    let (content, _) = load(&inputs.content);
    let (today, _) = day.of(&content);
    let status = StatusReport::of(&content, today, today.add_days(i64::from(within)));
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        message::plain(&for_programs(&status, &today.to_string()));
    } else {
        message::out(&text(&status, today, within, words));
    }
    CLEAN
}

/// The status as JSON; keys are never renamed.
fn for_programs(status: &StatusReport, today: &str) -> String {
    let record = |record: &RecordEntry| json!({"id": record.id, "file": record.file});
    let records = |list: &[RecordEntry]| list.iter().map(record).collect::<Vec<_>>();
    let due = |list: &[Due]| {
        let due = list.iter().map(|due| {
            json!({
                "date": due.date.to_string(), "past": due.is_past, "id": due.record.id,
                "file": due.record.file, "line": due.line,
            })
        });
        due.collect::<Vec<_>>()
    };
    let languages: Vec<_> = status
        .languages
        .iter()
        .map(|spoken| {
            json!({
                "language": spoken.language.as_str(), "current": spoken.current,
                "outdated": records(&spoken.outdated), "missing": records(&spoken.missing),
                "decisive_points_missing": spoken.decisive_missing,
            })
        })
        .collect();
    let value = json!({
        "today": today, "reviews": due(&status.reviews), "rights": due(&status.rights),
        "drafts": records(&status.drafts), "without_photo": records(&status.without_photo),
        "without_counterfeit_photo": records(&status.without_counterfeit), "languages": languages,
    });
    format!("{value}\n")
}
