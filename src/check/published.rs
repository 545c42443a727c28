//! What holds for every record beside brands and dossiers: sources, and what they contradict each other about.

use super::{Faults, Surroundings, photos};
use crate::diag::{Rule, Severity, Span};
use crate::domain::Status;
use crate::load::RecordFiles;
use crate::load::records::{AnyFacts, SourceDate, confirmed_until};
use crate::load::visit::Visitor;

/// Days for which the reading of a source counts where the record names no day of review.
const FRESH_DAYS: i64 = 365;

pub(super) fn check(
    facts: &AnyFacts,
    files: &RecordFiles,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    let (file, Some(id)) = (&files.file, facts.id()) else { return };
    if facts.sources().is_empty() && facts.status() == Status::Published {
        faults.add(Rule::NoSource, file, id.span);
    }
    let term = facts.revision().and_then(|revision| {
        let due = revision.review_due.as_ref()?.value.to_days();
        Some(due - revision.date.value.to_days()).filter(|days| *days > 0)
    });
    let fresh_since = surroundings.today.add_days(-term.unwrap_or(FRESH_DAYS));
    faults.twice(facts.sources().iter().map(|source| &source.id), file);
    faults.twice_at(facts.headings().into_iter().map(|heading| (heading.id, heading.span)), file);
    faults.twice(facts.photo_ids(), file);
    photos::check_shown(&**facts, files, faults);
    for source in facts.sources().iter().filter(|source| source.date.value == SourceDate::Unknown) {
        if source.date_evidence.is_none() {
            faults.add(Rule::MissingField, file, source.date.span).word("field", "date_evidence");
        }
    }
    for read_on in facts.sources().iter().filter_map(|source| source.read_on.as_ref()) {
        if read_on.value < fresh_since {
            faults.add(Rule::SourceStale, file, read_on.span).word("date", read_on.value);
        }
    }
    // A day of reading after the review is due is a slip: until then nothing would ever be told to be stale.
    let due = facts.revision().map(|revision| match &revision.review_due {
        Some(due) => due.value,
        None => revision.date.value.add_days(FRESH_DAYS),
    });
    let ahead = due.map_or(surroundings.today, |due| due.max(surroundings.today));
    let read = facts.sources().iter().filter_map(|source| source.read_on.as_ref());
    for day in read.chain(facts.confirmed_on()).filter(|day| day.value > ahead) {
        let fault = faults.add(Rule::BadRange, file, day.span).word("why", "ahead");
        fault.severity = Severity::Warning;
    }
    if let Some(confirmed) =
        facts.confirmed_on().filter(|day| confirmed_until(day.value) < surroundings.today)
    {
        faults.add(Rule::Unconfirmed, file, confirmed.span).word("date", confirmed.value);
    }
    for conflict in facts.conflicts() {
        let path: Vec<&str> = conflict.field.split('.').collect();
        if facts.clone().withhold(&path) {
            faults.add(Rule::SourcesConflict, file, conflict.field.span).word("field", &conflict.field);
        } else {
            let fault = faults.add(Rule::UnresolvedReference, file, conflict.field.span);
            fault.word("name", &conflict.field).word("what", "field");
        }
    }
    struct Sources(Vec<(String, Span)>);
    impl Visitor for Sources {
        fn source(&mut self, id: &str, span: Span) {
            self.0.push((id.to_owned(), span));
        }
    }
    let mut named = Sources(Vec::new());
    facts.visit(Span::FILE, &mut named);
    let is_there =
        |name: &str| files.is_lost(name) || facts.sources().iter().any(|source| source.id.as_str() == name);
    for (name, span) in named.0.into_iter().filter(|(name, _)| !is_there(name)) {
        faults.add(Rule::UnresolvedReference, file, span).word("name", name).word("what", "source");
    }
}
