//! Platforms: channels that take listings of sites that are there, values with their units, promises that still hold.

use super::{Faults, Surroundings};
use crate::diag::Rule;
use crate::load::RecordFiles;
use crate::load::records::{Platform, PromiseMaker, PromiseUnit};

pub(super) fn check(
    record: &Platform,
    files: &RecordFiles,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    let file = &files.file;
    let channels = record.channels.iter().map(|channel| &channel.id);
    faults.twice(channels.clone(), file);
    // Links name channels as they name sections.
    for section in record.sections.iter().map(|section| &section.id) {
        if channels.clone().any(|channel| channel.value == section.value) {
            faults.add(Rule::DuplicateId, file, section.span).word("id", section).word("first", file);
        }
    }
    faults.twice(record.sites.iter().map(|site| &site.name), file);
    faults.twice(record.promises.iter().map(|promise| &promise.id), file);
    faults.twice(record.counter_notice.iter().map(|deadline| &deadline.id), file);
    for channel in &record.channels {
        if channel.host.is_none() && channel.name.is_none() {
            faults.add(Rule::MissingField, file, channel.id.span).word("field", "host");
        }
        let known = |name: &str| record.sites.iter().any(|site| site.name.value == name);
        for name in channel.sites.iter().filter(|name| !known(name.as_str()) && !files.is_lost(name.as_str()))
        {
            let fault = faults.add(Rule::UnresolvedReference, file, name.span);
            fault.word("name", name).word("what", "site");
        }
    }
    for promise in &record.promises {
        if let (Some(value), None) = (&promise.value, promise.unit) {
            faults.add(Rule::MissingField, file, value.span).word("field", "unit");
        }
        let is_span = promise.unit.is_some_and(|unit| unit != PromiseUnit::Percent);
        if let Some(value) = promise.value.as_ref().filter(|value| is_span && value.0.contains('.')) {
            faults.add(Rule::BadRange, file, value.span).word("why", "whole");
        }
        let Some(until) = &promise.until else { continue };
        let is_turned = faults.order(promise.made_on.as_ref(), Some(until), file);
        if !is_turned && promise.by == PromiseMaker::Platform && until.value.last() < surroundings.today {
            let fault = faults.add(Rule::PromiseEnded, file, until.span);
            fault.word("name", &promise.id).word("date", until.value);
        }
    }
}
