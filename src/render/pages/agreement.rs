//! What an agreement's page says beside what all records say.
//!
//! **Invariant:** a party stands under the name that it signed with, and today's beside it.

use super::page_context::PageContext;
use super::record::{Block, Cell, one, row};
use crate::load::records::{self, Party};
use crate::model::Record;
use crate::render::locale::Arg;

type Agreement = Record<records::Agreement>;

/// The blocks of an agreement's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Agreement) -> Vec<Block<'s>> {
    let mut blocks = vec![glance(context, record), parties(context, record)];
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Agreement) -> Block<'s> {
    let (facts, locale) = (&record.facts, context.locale());
    let mut signed = vec![context.cell(&locale.format.period(facts.signed.value))];
    signed.extend(facts.place.as_ref().and_then(|place| context.cell_local(place)));
    let form = facts.form.map(|form| context.said(&format!("agreement-form-{}", form.as_str())));
    let until = facts.until.as_ref().map(|until| {
        let has_ended = context.site.is_past(until.value.last());
        let date = locale.format.period(until.value);
        let key = if has_ended { "promise-ended" } else { "dated-until" };
        context.cell(&locale.with(key, &[("date", Arg::Text(&date))]))
    });
    let widens = facts.widens.as_ref().and_then(|of| context.cell_named(&of.key()));
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "agreement-signed", signed)
        .fact(context, "agreement-form", form.into_iter().collect())
        .fact(context, "agreement-until", until.into_iter().collect())
        .fact(context, "agreement-topics", context.cell_words(&facts.topics))
        .fact(context, "agreement-binding", vec![context.known(facts.binding)])
        .fact(context, "agreement-text-public", vec![context.known(facts.text_public)])
        .fact(context, "agreement-widens", widens.into_iter().collect())
}

fn party<'s>(context: &PageContext<'s>, record: &'s Agreement, party: &'s Party) -> Vec<Cell<'s>> {
    let named = party.as_named.as_ref().and_then(|name| context.cell_local(name));
    if named.is_none() {
        let signed = Some(record.facts.signed.value);
        return one(context.body(party.agency.as_ref(), None, signed));
    }
    let today = party.agency.as_ref().and_then(|agency| context.agency(agency, None));
    match (named, today) {
        // One name is said once.
        (Some(named), Some(today)) if named.words.html == today.words.html => vec![today],
        (named, today) => named.into_iter().chain(today).collect(),
    }
}

fn parties<'s>(context: &PageContext<'s>, record: &'s Agreement) -> Block<'s> {
    let rows = record
        .facts
        .parties
        .iter()
        .map(|of| row(vec![party(context, record, of), one(context.cite(record, of.source.as_ref()))]));
    let rows = rows.filter(|row| !row.cells[0].is_empty()).collect();
    Block::new(context, "parties", "agreement-parties")
        .table(context, &["agreement-party", "source-text"], rows)
        .without_empty_columns()
}
