//! `jinwi status`: what an editor has to see to.
//!
//! **Invariant:** writes nothing but its report; what is due is no fault.

use clap::ArgMatches;
use serde_json::json;

use super::check::inputs;
use super::words::Words;
use super::{CLEAN, message};
use crate::authoring::status::{Due, Record, Spoken, Status};
use crate::diag::escaped;
use crate::domain::Date;
use crate::load::load;
use crate::pipeline::{Day, Inputs};

/// Records that a list of plain output names.
const NAMED: usize = 20;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &Words) -> u8 {
    let prepared = inputs(matches, words).and_then(|inputs| Ok((inputs, message::day(matches, words)?)));
    let (inputs, day) = match prepared {
        Ok(prepared) => prepared,
        Err(code) => return code,
    };
    let within = *matches.get_one::<u16>("within").expect("`--within` has a default");
    let (status, today) = of(&inputs, day, within);
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        message::json(&for_programs(&status, &today.to_string()));
    } else {
        message::out(&for_people(&status, &today.to_string(), within, words));
    }
    CLEAN
}

/// The status as text.
pub fn text(inputs: &Inputs, day: Day, within: u16, words: &Words) -> String {
    let (status, today) = of(inputs, day, within);
    for_people(&status, &today.to_string(), within, words)
}

fn of(inputs: &Inputs, day: Day, within: u16) -> (Status, Date) {
    let (content, _) = load(&inputs.content);
    let (today, _) = day.of(&content);
    (Status::of(&content, today, today.add_days(i64::from(within))), today)
}

fn for_people(status: &Status, today: &str, within: u16, words: &Words) -> String {
    let days = within.to_string();
    let mut out = format!("{}\n", words.say("status-as-of", &[("date", today), ("days", &days)]));
    let mut list = |key: &str, lines: Vec<String>| {
        let count = lines.len().to_string();
        out.push_str(&format!("\n{} ({count})\n", words.say(key, &[])));
        for line in lines.iter().take(NAMED) {
            out.push_str(&format!("  {}\n", escaped(line)));
        }
        if lines.len() > NAMED {
            let more = (lines.len() - NAMED).to_string();
            out.push_str(&format!("  {}\n", words.say("verify-more", &[("count", &more)])));
        }
    };
    let due = |due: &Due| {
        let past = if due.is_past { format!(" {}", words.say("status-past", &[])) } else { String::new() };
        let Due { date, record, line, .. } = due;
        format!("{date}{past}  {}  {}:{line}", record.id, record.file)
    };
    let record = |record: &Record| format!("{}  {}", record.id, record.file);
    list("status-reviews", status.reviews.iter().map(due).collect());
    list("status-rights", status.rights.iter().map(due).collect());
    list("status-drafts", status.drafts.iter().map(record).collect());
    list("status-without-photo", status.without_photo.iter().map(record).collect());
    list("status-without-counterfeit", status.without_counterfeit.iter().map(record).collect());
    let spoken = |spoken: &Spoken| {
        let text = |count: usize| count.to_string();
        let Spoken { language, current, outdated, missing, decisive_missing } = spoken;
        let counts = words.say(
            "status-language",
            &[
                ("current", &text(*current)),
                ("outdated", &text(outdated.len())),
                ("missing", &text(missing.len())),
                ("decisive", &text(*decisive_missing)),
            ],
        );
        format!("{:<8} {counts}", language.as_str())
    };
    list("status-languages", status.languages.iter().map(spoken).collect());
    out
}

/// The status as JSON; keys are never renamed.
fn for_programs(status: &Status, today: &str) -> String {
    let record = |record: &Record| json!({"id": record.id, "file": record.file});
    let records = |list: &[Record]| list.iter().map(record).collect::<Vec<_>>();
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
