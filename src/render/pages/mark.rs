//! What the page of a certification mark says beside what all records say.
//!
//! **Invariant:** of a number it says no more than that its form fits.

use super::dossier::codes::CodeView;
use super::page_context::PageContext;
use super::record::{Block, Cell, Fact, NumberView, one, row};
use super::words::Words;
use crate::load::records::{self, MarkNumber};
use crate::model::Record;
use crate::render::locale::Arg;

type Mark = Record<records::Mark>;

/// The blocks of a mark's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Mark) -> Vec<Block<'s>> {
    let mut blocks = vec![
        certifies(context, record),
        registers(context, record),
        states(context, record),
        others(context, record),
    ];
    blocks.retain(|block| !block.is_empty());
    // That no form is known is told, too.
    blocks.insert(1, numbers(context, record));
    blocks
}

fn certifies<'s>(context: &PageContext<'s>, record: &'s Mark) -> Block<'s> {
    let facts = &record.facts;
    let what = facts.certifies.value.as_str();
    Block::new(context, "certifies", "mark-certifies")
        .fact(context, "mark-certified", vec![context.said(&format!("certifies-{what}"))])
        .fact(context, "mark-not-certified", vec![context.said(&format!("certifies-not-{what}"))])
        .fact(
            context,
            "mark-owner",
            one(context.body(facts.scheme_owner.as_ref(), facts.owner_name.as_ref(), None)),
        )
}

fn numbers<'s>(context: &PageContext<'s>, record: &'s Mark) -> Block<'s> {
    let block = Block::new(context, "numbers", "mark-numbers");
    let numbers = &record.facts.numbers;
    if numbers.is_empty() {
        return Block { hint: Some(context.locale().say("mark-numbers-unknown")), ..block };
    }
    let number = |(place, number): (usize, &'s MarkNumber)| {
        let locale = context.locale();
        let count = (place + 1).to_string();
        let name = number.name.as_ref().and_then(|name| context.local(name));
        let title = name.unwrap_or_else(|| {
            Words::own(context.mark(&locale.with("mark-number-nth", &[("number", Arg::Text(&count))])))
        });
        let facts = [
            ("mark-number-time", context.dated((number.from.as_ref(), number.to.as_ref()))),
            ("mark-number-sure", vec![context.known(number.sure)]),
            ("source-text", one(context.cite(record, number.source.as_ref()))),
        ];
        let facts = facts.into_iter().filter(|(_, values)| !values.is_empty());
        let facts = facts.map(|(label, values)| Fact::new(locale.say(label), values)).collect();
        let sample = number.sample.as_ref().map(|sample| sample.value.as_str());
        NumberView {
            title,
            facts,
            code: CodeView::new(context, format!("number-{count}"), &number.pattern, sample),
        }
    };
    Block {
        hint: Some(context.locale().say("mark-numbers-hint")),
        numbers: numbers.iter().enumerate().map(number).collect(),
        checks: true,
        ..block
    }
}

/// Whether `host` is one, so that it may become a link.
fn is_host(host: &str) -> bool {
    host.contains('.') && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

fn registers<'s>(context: &PageContext<'s>, record: &'s Mark) -> Block<'s> {
    let rows = record.facts.verify.iter().map(|register| {
        let host = register.host.as_str();
        let link = is_host(host).then(|| format!("https://{host}/"));
        let cells = vec![
            vec![Cell { href: link, outside: true, told: true, ..context.cell(host) }],
            one(register.what.as_ref().map(|what| context.cell_word(what))),
            vec![context.known(register.needs_network)],
            one(context.cite(record, register.source.as_ref())),
        ];
        row(cells)
    });
    let heads = ["mark-register-host", "mark-register-what", "mark-register-network", "source-text"];
    let block = Block::new(context, "verify", "mark-registers").table(context, &heads, rows.collect());
    Block { hint: Some(context.locale().say("mark-registers-hint")), ..block }
}

fn states<'s>(context: &PageContext<'s>, record: &'s Mark) -> Block<'s> {
    let states = record.facts.states.iter();
    let states = states.map(|state| context.said(&format!("mark-state-{}", state.as_str()))).collect();
    let block = Block::new(context, "states", "mark-states").fact(context, "mark-state", states);
    Block { hint: Some(context.locale().say("mark-states-hint")), ..block }
}

fn others<'s>(context: &PageContext<'s>, record: &'s Mark) -> Block<'s> {
    let rows = record.facts.foreign_lookalikes.iter().map(|other| {
        let country = other.country.as_ref().map(|country| context.locale().country(country.value.as_str()));
        let cells = vec![
            one(context.cell_local(&other.name)),
            one(country.map(|country| context.cell(country))),
            one(other.note.as_ref().and_then(|note| context.cell_local(note))),
            one(context.cite(record, other.source.as_ref())),
        ];
        row(cells)
    });
    let heads = ["mark-name", "mark-other-country", "mark-other-note", "source-text"];
    Block::new(context, "lookalikes", "mark-others").table(context, &heads, rows.collect())
}
