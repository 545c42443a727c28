//! Agencies: names that follow each other in time, and no circles of those above.

use super::{Faults, Seen, Surroundings};
use crate::diag::Rule;
use crate::domain::{RecordKey, Status};
use crate::load::RecordFiles;
use crate::load::records::{Agency, Title};

pub(super) fn check(
    record: &Agency,
    content: &Seen<'_>,
    files: &RecordFiles,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    let file = &files.file;
    let parents = |key: &RecordKey| {
        let parent = content.facts::<Agency>(key).and_then(|record| record.parent.as_ref());
        parent.iter().map(|parent| parent.key()).collect()
    };
    if let Some(parent) = &record.parent {
        faults.parent_circle(&parent.key(), parent.span, files, &parents);
    }
    if record.titles.is_empty() && files.lost.is_empty() && record.status.value != Status::Withdrawn {
        faults.add(Rule::MissingField, file, record.id.span).word("field", "titles");
    }
    for title in &record.titles {
        faults.order(title.from.as_ref(), title.to.as_ref(), file);
    }
    for pair in record.titles.windows(2) {
        if let Some((why, span)) = between(&pair[0], &pair[1]) {
            faults.add(Rule::TitleDates, file, span).word("why", why);
        }
    }
    let Some(today) = record.title_today(|day| day < surroundings.today) else { return };
    let differs = record.names.0.iter().find_map(|(tag, name)| {
        let title = today.names.0.get(tag)?;
        (title != name).then_some((name, title))
    });
    if let Some((name, title)) = differs {
        let fault = faults.add(Rule::NameNotOfToday, file, today.names.span);
        fault.word("name", name).word("title", title);
    }
}

/// What is wrong between a title and the one that follows it, and where that stands.
fn between(one: &Title, next: &Title) -> Option<(&'static str, crate::diag::Span)> {
    let began_later = one.from.as_ref().zip(next.to.as_ref().or(next.from.as_ref()));
    if let Some((began, next)) = began_later
        && next.value.last() < began.value.first()
    {
        return Some(("order", next.span));
    }
    match (&one.to, &next.from) {
        // No source tells the day of the change.
        (None, None) => None,
        (Some(alone), None) | (None, Some(alone)) => Some(("open", alone.span)),
        // Where both name the same month or year, the change lies within it.
        (Some(to), Some(from)) if from.value.last() <= to.value.first() => Some(("overlap", from.span)),
        (Some(to), Some(from)) if to.value.last().add_days(1) < from.value.first() => {
            Some(("gap", from.span))
        }
        _ => None,
    }
}
