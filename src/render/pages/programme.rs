//! What a programme's page says beside what all records say.
//!
//! **Invariant:** nothing is added up: neither amounts of one programme nor those of programmes that overlap.

use super::page_context::PageContext;
use super::record::{Block, Cell, one, row};
use crate::domain::RecordType;
use crate::load::records::{self, ApplicationWindow, Known};
use crate::model::Record;
use crate::render::locale::Arg;

type Programme = Record<records::Programme>;

/// The blocks of a programme's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Programme) -> Vec<Block<'s>> {
    let mut blocks = vec![
        glance(context, record),
        support(context, record),
        budget(context, record),
        overlaps(context, record),
    ];
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Programme) -> Block<'s> {
    let facts = &record.facts;
    let by = context.body(
        facts.run_by.as_ref(),
        facts.run_by_name.as_ref(),
        facts.last_year().map(|year| year.value),
    );
    let apply = facts.apply.iter().flat_map(|apply| {
        let host = apply.host.as_ref().map(|host| Cell {
            href: Some(host.href()),
            outside: true,
            ..context.cell(host.as_str())
        });
        let window = apply.window.iter().flat_map(|window| self::window(context, window));
        let cite = context.cite(record, apply.source.as_ref());
        host.into_iter().chain(window).chain(cite)
    });
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "programme-run-by", vec![by.unwrap_or_else(|| context.known(Known::Unknown))])
        .fact(context, "programme-for", context.cell_words(&facts.whom))
        .fact(context, "programme-covers", context.cell_words(&facts.covers))
        .fact(context, "programme-apply", apply.collect())
}

/// When applications are taken, and how that stands on the day of the copy.
fn window<'s>(context: &PageContext<'s>, window: &'s ApplicationWindow) -> Vec<Cell<'s>> {
    let (from, to) = (window.from.as_ref(), window.to.as_ref());
    let mut cells = context.dated((from, to));
    if cells.is_empty() {
        return cells;
    }
    let state = if to.is_some_and(|to| context.site.is_past(to.value.last())) {
        "programme-window-over"
    } else if from.is_some_and(|from| context.is_ahead(from.value)) {
        "programme-window-ahead"
    } else {
        "programme-window-open"
    };
    let today = context.day(context.site.dates().today).text;
    cells.push(context.cell(&context.locale().with(state, &[("date", Arg::Text(&today))])));
    cells
}

fn support<'s>(context: &PageContext<'s>, record: &'s Programme) -> Block<'s> {
    let locale = context.locale();
    let rows = record.facts.support.iter().map(|support| {
        let percent = support.percent.as_ref().map(|percent| {
            let number = locale.format.number(&percent.0);
            context.cell(&locale.with("promise-percent", &[("number", Arg::Text(&number))]))
        });
        let cap = support.cap.as_ref().map(|cap| {
            let per = cap.per.as_ref().map(|per| &per.value);
            context.amount(&cap.amount.0, Some(&cap.currency.0), per)
        });
        let cells = vec![
            vec![context.cell(&locale.format.period(support.fiscal_year.value))],
            context.cell_words(&support.covers),
            one(percent),
            one(cap),
            one(support.note.as_ref().and_then(|note| context.cell_local(note))),
            one(context.cite(record, support.source.as_ref())),
        ];
        row(cells)
    });
    let heads = [
        "programme-year",
        "programme-covers",
        "programme-share",
        "programme-most",
        "programme-note",
        "source-text",
    ];
    Block::new(context, "support", "programme-support")
        .table(context, &heads, rows.collect())
        .without_empty_columns()
}

fn budget<'s>(context: &PageContext<'s>, record: &'s Programme) -> Block<'s> {
    let rows = record.facts.budget.iter().map(|budget| {
        let cells = vec![
            vec![context.cell(&context.locale().format.period(budget.fiscal_year.value))],
            vec![context.amount(&budget.amount.0, Some(&budget.currency.0), None)],
            one(context.cite(record, budget.source.as_ref())),
        ];
        row(cells)
    });
    let heads = ["programme-year", "programme-amount", "source-text"];
    Block::new(context, "budget", "programme-budget")
        .table(context, &heads, rows.collect())
        .without_empty_columns()
}

fn overlaps<'s>(context: &PageContext<'s>, record: &'s Programme) -> Block<'s> {
    let own = record.facts.overlaps.iter().filter_map(|name| context.cell_named(&name.key()));
    // Two that overlap by one of their records do so for the other's readers, too.
    let others = context.site.backlinks(&record.key).into_iter();
    let others = others.filter(|key| {
        key.record_type == RecordType::Programme
            && !record.facts.overlaps.iter().any(|name| name.key() == **key)
    });
    let others = others.map(|key| context.cell_of(context.site.any(key)));
    let block = Block::new(context, "overlaps", "programme-overlaps").fact(
        context,
        "programme-overlapping",
        own.chain(others).collect(),
    );
    Block { hint: Some(context.locale().say("programme-overlaps-hint")), ..block }
}
