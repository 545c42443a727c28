//! The status in words.
//!
//! **Invariant:** what a record calls itself is written out before it is shown.

use super::{Due, RecordEntry, Spoken, StatusReport};
use crate::authoring::words::MessageWords;
use crate::diag::escaped;
use crate::domain::Date;

/// Records that a list names.
const NAMED: usize = 20;

/// The status on `today`, which looks `within` days ahead.
pub fn text(status: &StatusReport, today: Date, within: u16, words: &MessageWords) -> String {
    let (today, days) = (today.to_string(), within.to_string());
    let mut out = format!("{}\n", words.say("status-as-of", &[("date", &today), ("days", &days)]));
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
    let record = |record: &RecordEntry| format!("{}  {}", record.id, record.file);
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
