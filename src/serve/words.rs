//! What the preview says to editors, in both of their languages, between which the browser chooses.
//!
//! **Invariant:** says what the commands say: reports, the status and the coverage are worded where theirs are.

use serde_json::{Map, Value, json};

use super::reading::Reading;
use crate::authoring::report::{Show, json as report};
use crate::authoring::status::{self, StatusReport};
use crate::authoring::translate::{as_json, coverage};
use crate::authoring::words::{MessageLanguage, MessageWords};
use crate::diag::Diagnostic;
use crate::pipeline::Day;

/// Days ahead that the status looks.
const WITHIN: u16 = 90;

/// The words that the preview's own parts show: message `serve-<word>`.
const WORDS: &[&str] = &[
    "close",
    "coverage",
    "coverage-current",
    "coverage-decisive",
    "coverage-decisive-missing",
    "coverage-follows",
    "coverage-how",
    "coverage-missing",
    "coverage-more",
    "coverage-no-text",
    "coverage-none",
    "coverage-outdated",
    "coverage-strong",
    "coverage-supporting",
    "counterfeit",
    "dossier",
    "draw",
    "errors",
    "fault-io",
    "fault-no-checkpoint",
    "fault-no-place",
    "fault-twice",
    "fault-unfit",
    "fault-unreadable",
    "fine",
    "genuine",
    "guide",
    "lost",
    "may-go-on",
    "no-photos",
    "old-stands",
    "other-language",
    "pairs",
    "pairs-how",
    "point",
    "status",
    "title-error",
    "title-warning",
    "unreadable",
    "warnings",
    "write-pair",
    "written",
];

/// What `of` says in each language, as a JSON object.
fn both(of: impl Fn(&MessageWords) -> Value) -> Value {
    json!({"ko": of(&MessageWords::new(MessageLanguage::Ko)), "en": of(&MessageWords::new(MessageLanguage::En))})
}

/// The diagnostics: in each language an array as `check --format json` writes it.
pub fn diagnostics(reading: &Reading, diagnostics: &[Diagnostic]) -> Value {
    let text_of = |file: &str| reading.inputs.text(file);
    both(|words| {
        let list = report(&Show::new(words, &text_of), diagnostics);
        serde_json::from_str(&list).expect("diagnostics for programs are JSON")
    })
}

/// What an editor has to see to, in each language as `jinwi status` says it.
pub fn status(reading: &Reading, day: Day) -> Value {
    let content = reading.content();
    let (today, _) = day.of(content);
    let status = StatusReport::of(content, today, today.add_days(i64::from(WITHIN)));
    both(|words| status::text(&status, today, WITHIN, words).into())
}

/// How far each language is, as `jinwi translate status --format json` writes it.
pub fn languages(reading: &Reading) -> Value {
    as_json(&coverage(reading.content(), &|file| reading.inputs.text(file)))
}

/// The preview's own words.
pub fn own() -> Value {
    both(|words| {
        let own = WORDS.iter().map(|word| {
            let text = words.say(&format!("serve-{word}"), &[("count", "{count}")]);
            ((*word).to_owned(), text.into())
        });
        let shared = ["error", "warning", "note", "hint"]
            .map(|word| (word.to_owned(), words.say(&format!("severity-{word}"), &[]).into()));
        let meant = words.say("suggestion", &[("suggestion", "{suggestion}")]);
        let shared = shared.into_iter().chain([("suggestion".to_owned(), meant.into())]);
        Value::Object(own.chain(shared).collect::<Map<_, _>>())
    })
}
