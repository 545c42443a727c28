//! Alerts: an end that comes after the beginning, goods that every reader of the alert may see, and no more than a sheet holds.

use unicode_width::UnicodeWidthStr;

use super::references::check_shown;
use super::{Faults, Seen, Surroundings};
use crate::diag::{Rule, Span};
use crate::domain::{RecordType, Status};
use crate::load::RecordFiles;
use crate::load::records::Alert;

/// Letters of a text that a sheet of A4 has room for beside two pictured points and two contacts; those of Chinese, Japanese and
/// Korean are as wide as two.
const MOST_LETTERS: usize = 900;

pub(super) fn check(
    record: &Alert,
    content: &Seen<'_>,
    files: &RecordFiles,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    let (file, expires) = (&files.file, &record.expires);
    if expires.value <= record.issued.value {
        faults.add(Rule::BadRange, file, expires.span).word("why", "ends");
    } else if record.status.value == Status::Published && expires.value < surroundings.today {
        faults.add(Rule::AlertEnded, file, expires.span).word("date", expires.value);
    }
    for name in &record.dossiers {
        if let Some(key) = content.linked(RecordType::Product, name.as_str()) {
            check_shown(content, files, &key, record.visibility.value, name.span, faults);
        }
    }
    for (language, text) in &files.texts {
        let ask = record.ask.0.get(language).map_or("", String::as_str);
        let sections =
            text.body.sections.iter().flat_map(|section| [&section.title.text, &section.body.text]);
        let parts =
            [ask, &text.front.name, text.front.summary.as_deref().unwrap_or(""), &text.body.opening.text];
        let letters: usize =
            parts.into_iter().chain(sections.map(String::as_str)).map(UnicodeWidthStr::width).sum();
        if letters > MOST_LETTERS {
            let fault = faults.add(Rule::AlertLong, &text.file, Span::FILE);
            fault.word("count", letters).word("most", MOST_LETTERS);
        }
    }
}
