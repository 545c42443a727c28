//! What a statistic's page says beside what all records say.
//!
//! **Invariant:** a figure whose period is not known is in no chart, and nothing is added up that the source has not.

use super::chart::{Drawn, chart};
use super::page_context::PageContext;
use super::record::{Block, Cell, TableRow, one, row};
use crate::domain::{Date, Month, Period, RecordType};
use crate::load::records::{self, CountUnit, Figure, Known};
use crate::load::values::Decimal;
use crate::model::Record;
use crate::render::locale::Arg;

type Statistic = Record<records::Statistic>;

/// The blocks of a statistic's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Statistic) -> Vec<Block<'s>> {
    let mut blocks = vec![glance(context, record), figures(context, record)];
    blocks.extend(parts(context, record));
    blocks.push(as_reported(context, record));
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Statistic) -> Block<'s> {
    let facts = &record.facts;
    let places = facts.geography.iter().map(|country| Cell {
        href: context.site.record_of(country.value).map(|key| context.links.record(key)),
        ..context.cell(context.locale().country(country.as_str()))
    });
    let named = |name: &crate::load::values::StatisticName| {
        Some(context.cell_of(context.site.record::<records::Statistic>(&name.key())?))
    };
    let others = context.site.backlinks(&record.key).into_iter();
    let others: Vec<&'s Statistic> = others
        .filter(|key| key.record_type == RecordType::Statistic)
        .filter_map(|key| context.site.record(key))
        .collect();
    let is_own = |name: &crate::load::values::StatisticName| name.key() == record.key;
    let apart = facts.not_comparable_with.iter().filter_map(|name| named(name));
    // Two that are told apart in one of their records are so for the other's readers, too.
    let apart_there = others.iter().filter(|other| {
        other.facts.not_comparable_with.iter().any(|name| is_own(name))
            && !facts.not_comparable_with.iter().any(|name| name.key() == other.key)
    });
    let newer = others.iter().filter(|other| other.facts.supersedes.as_ref().is_some_and(|of| is_own(of)));
    // A body that was renamed within a period is told by its name at the beginning, with today's beside it.
    let newest = facts.series.iter().filter_map(|figure| figure.period.span()).max();
    let by = context.body(facts.by.as_ref(), facts.by_name.as_ref(), newest.map(|(from, _)| from));
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "statistic-indicator", context.cell_local(&facts.indicator).into_iter().collect())
        .fact(
            context,
            "statistic-scope",
            vec![context.said(&format!("statistic-scope-{}", facts.scope.as_str()))],
        )
        .fact(
            context,
            "statistic-stage",
            vec![context.said(&format!("statistic-stage-{}", facts.stage.as_str()))],
        )
        .fact(context, "statistic-unit", vec![context.cell(&unit(context, record))])
        .fact(context, "statistic-geography", places.collect())
        .fact(context, "statistic-by", vec![by.unwrap_or_else(|| context.known(Known::Unknown))])
        .fact(
            context,
            "statistic-not-comparable",
            apart.chain(apart_there.map(|other| context.cell_of(*other))).collect(),
        )
        .fact(
            context,
            "statistic-supersedes",
            facts.supersedes.iter().filter_map(|name| named(name)).collect(),
        )
        .fact(context, "statistic-superseded-by", newer.map(|other| context.cell_of(*other)).collect())
}

/// What is counted: items, cases, or the currency that an amount is in.
fn unit(context: &PageContext<'_>, record: &Statistic) -> String {
    let facts = &record.facts;
    match (facts.unit.value, &facts.currency) {
        (CountUnit::Money, Some(currency)) => currency.0.clone(),
        (unit, _) => context.locale().say(&format!("count-unit-{}", unit.as_str())),
    }
}

fn number(context: &PageContext<'_>, value: &Decimal) -> String {
    context.locale().format.number(&value.0)
}

/// A figure, and what must be known of it.
fn value<'s>(context: &PageContext<'s>, figure: &Figure) -> Vec<Cell<'s>> {
    let mut cells = vec![context.cell(&number(context, &figure.value))];
    if figure.estimate == Known::Yes {
        cells.push(context.said("statistic-estimate"));
    }
    cells.extend(figure.rounding.as_ref().map(|rounding| {
        let rounding = number(context, rounding);
        context.cell(&context.locale().with("statistic-rounded", &[("number", Arg::Text(&rounding))]))
    }));
    cells
}

/// A period of whole years or months as such, so that a year is called by its number.
fn period(context: &PageContext<'_>, (from, to): (Period, Period)) -> String {
    let format = &context.locale().format;
    let (first, last) = (from.first(), to.last());
    let month =
        |day: Date| Period::of_month(Month::new(day.year(), day.month()).expect("every day lies in a month"));
    let whole = [Period::of_year, month];
    let whole = whole.into_iter().find(|of| of(first).first() == first && of(last).last() == last);
    let (from, to) = whole.map_or((Period::of_day(first), Period::of_day(last)), |of| (of(first), of(last)));
    if from == to {
        return format.period(from);
    }
    let (from, to) = (format.period(from), format.period(to));
    context.locale().with("calendar-span", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
}

fn figures<'s>(context: &PageContext<'s>, record: &'s Statistic) -> Block<'s> {
    let facts = &record.facts;
    let others = facts.chart_with.iter().filter_map(|name| context.site.record(&name.key()));
    let others: Vec<&'s Statistic> = others.filter(|other: &&Statistic| other.key != record.key).collect();
    let all = std::iter::once(record).chain(others.iter().copied());
    let mut all: Vec<_> = all
        .flat_map(|of| of.facts.series.iter().map(move |figure| (of, figure)))
        .filter_map(|(of, figure)| Some((figure.period.span()?, of, figure)))
        .collect();
    all.sort_by_key(|(period, ..)| *period);
    let is_other = |of: &Statistic| of.key != record.key;
    let drawn: Vec<Drawn<'_>> = all
        .iter()
        .map(|(span, of, figure)| {
            let mut label = vec![period(context, *span)];
            if is_other(of) {
                label.push(crate::render::site::listed_name(of, &context.language.chain).to_owned());
            }
            if figure.estimate == Known::Yes {
                label.push(context.locale().say("statistic-estimate"));
            }
            Drawn {
                label: context.locale().list(&label),
                value: &figure.value,
                shown: number(context, &figure.value),
                is_estimate: figure.estimate == Known::Yes,
            }
        })
        .collect();
    let rows = all.iter().map(|(span, of, figure)| {
        let mut when = vec![context.cell(&period(context, *span))];
        when.extend(is_other(of).then(|| context.cell_of(*of)));
        when.extend(figure.period.evidence.as_ref().and_then(|evidence| context.cell_local(evidence)));
        // The sources of another record stand on that one's page.
        let source = context.cite(record, figure.source.as_ref().filter(|_| !is_other(of)));
        row(vec![when, value(context, figure), one(source)])
    });
    let mut block =
        table(context, record, "figures", "statistic-figures", "statistic-period", rows.collect());
    block.chart = chart(context, &block.title, &drawn);
    block
}

/// A table of figures, in which the head of the values says what they are.
fn table<'s>(
    context: &PageContext<'s>,
    record: &Statistic,
    id: &str,
    title: &str,
    first: &str,
    rows: Vec<TableRow<'s>>,
) -> Block<'s> {
    let heads = [first, "statistic-value", "source-text"];
    let mut block = Block::new(context, id, title).table(context, &heads, rows);
    let unit = unit(context, record);
    block.heads[1] = context.locale().with("statistic-value", &[("unit", Arg::Text(&unit))]);
    block
}

fn parts<'s>(context: &PageContext<'s>, record: &'s Statistic) -> impl Iterator<Item = Block<'s>> {
    record.facts.series.iter().filter(|figure| !figure.parts.is_empty()).zip(1..).map(
        move |(figure, place)| {
            let label = |part: &records::FigurePart| match (&part.of, &part.country) {
                (Some(of), Some(country)) => context
                    .locale()
                    .list(&[context.token(of.as_str()).as_str(), context.locale().country(country.as_str())]),
                (Some(of), None) => context.token(of.as_str()),
                (None, country) => {
                    let code = country.as_ref().map_or("", |country| country.as_str());
                    context.locale().country(code).to_owned()
                }
            };
            let rows = figure.parts.iter().map(|part| {
                let cells = vec![
                    vec![context.cell(&label(part))],
                    vec![context.cell(&number(context, &part.value))],
                    one(context.cite(record, figure.source.as_ref())),
                ];
                row(cells)
            });
            let id = format!("parts-{place}");
            let rows = rows.collect();
            let mut block = table(context, record, &id, "statistic-part", "statistic-part", rows);
            let of = match figure.period.span() {
                Some(span) => period(context, span),
                None => context.locale().say("statistic-year-unstated"),
            };
            let whole = number(context, &figure.value);
            let args = [("period", Arg::Text(of.as_str())), ("value", Arg::Text(whole.as_str()))];
            block.title = context.locale().with("statistic-parts", &args);
            let drawn = figure.parts.iter().filter(|_| figure.period.span().is_some()).map(|part| Drawn {
                label: label(part),
                value: &part.value,
                shown: number(context, &part.value),
                is_estimate: figure.estimate == Known::Yes,
            });
            block.chart = chart(context, &block.title, &drawn.collect::<Vec<_>>());
            block
        },
    )
}

/// The figures whose source leaves their period open.
fn as_reported<'s>(context: &PageContext<'s>, record: &'s Statistic) -> Block<'s> {
    let unknown = record.facts.series.iter().filter(|figure| figure.period.span().is_none());
    let rows = unknown.map(|figure| {
        let mut when = vec![context.said("statistic-year-unstated")];
        let order = figure.period.order;
        when.extend(order.map(|order| context.said(&format!("statistic-order-{}", order.as_str()))));
        when.extend(figure.period.evidence.as_ref().and_then(|evidence| context.cell_local(evidence)));
        let source = context.cite(record, figure.source.as_ref());
        row(vec![when, value(context, figure), one(source)])
    });
    let rows = rows.collect();
    let block = table(context, record, "as-reported", "statistic-as-reported", "statistic-period", rows);
    Block { hint: Some(context.locale().say("statistic-as-reported-hint")), ..block }
}
