//! What a case's page says beside what all records say.
//!
//! **Invariant:** an amount stands with what it was reckoned by, and a stage with nothing that it does not mean.

use super::page_context::PageContext;
use super::record::{Block, Cell, one, row};
use crate::domain::{RecordKey, RecordType};
use crate::load::records::{self, Known};
use crate::load::values::ProductName;
use crate::load::yaml::Spanned;
use crate::model::Record;
use crate::render::locale::Arg;
use crate::render::view::view;

type Case = Record<records::Case>;

/// The blocks of a case's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Case) -> Vec<Block<'s>> {
    let mut blocks = vec![glance(context, record), goods(context, record)];
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Case) -> Block<'s> {
    let facts = &record.facts;
    let place = context.cell_named(&facts.jurisdiction.key());
    let time = Some(facts.date.value);
    let authority = context.body(facts.authority.as_ref(), facts.authority_name.as_ref(), time);
    let authority = vec![authority.unwrap_or_else(|| context.known(Known::Unknown))];
    let parties = (facts.parties_named.value == Known::Yes).then_some(facts.parties_reason.as_ref());
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "case-date", vec![context.cell(&context.locale().format.period(facts.date.value))])
        .fact(context, "record-jurisdiction", one(place))
        .fact(context, "authority-name", authority)
        .fact(context, "case-stage", vec![context.said(&format!("case-stage-{}", facts.stage.as_str()))])
        .fact(context, "case-dossiers", context.products(&facts.dossiers))
        .fact(
            context,
            "case-parties",
            parties.flatten().and_then(|reason| context.cell_local(reason)).into_iter().collect(),
        )
        .fact(
            context,
            "case-as-reported",
            facts.as_reported.as_ref().and_then(|text| context.cell_local(text)).into_iter().collect(),
        )
}

fn goods<'s>(context: &PageContext<'s>, record: &'s Case) -> Block<'s> {
    let locale = context.locale();
    let rows = record.facts.goods.iter().map(|goods| {
        let quantity = goods.quantity.as_ref().map(|quantity| {
            let number = locale.format.number(&quantity.0);
            let unit = goods
                .unit
                .map_or_else(String::new, |unit| locale.say(&format!("count-unit-{}", unit.as_str())));
            let args = [("number", Arg::Text(number.as_str())), ("unit", Arg::Text(unit.as_str()))];
            context.cell(&locale.with("case-quantity", &args))
        });
        let value = goods.value.iter().flat_map(|value| {
            let basis = context.said(&format!("value-basis-{}", value.basis.as_str()));
            [context.amount(&value.amount.0, Some(&value.currency.0), None), basis]
        });
        let cells = vec![
            vec![context.cell_word(&goods.kind)],
            quantity.into_iter().chain(value).collect(),
            one(context.cite(record, goods.source.as_ref())),
        ];
        row(cells)
    });
    let heads = ["case-kind", "case-amount", "source-text"];
    Block::new(context, "goods", "case-goods").table(context, &heads, rows.collect())
}

view! {
    /// A case of goods, on the page of such goods.
    pub struct CaseLine<'a> {
        /// What it is called, as a link to its page.
        name: Cell<'a>,
        /// When and where it was, and how far it has come.
        about: Vec<Cell<'a>>,
    }
}

/// The cases of goods such as the dossier `key` is on, newest first.
pub fn cases<'s>(context: &PageContext<'s>, key: &RecordKey) -> Vec<CaseLine<'s>> {
    let named = context.site.backlinks(key).into_iter();
    let named = named.filter(|key| key.record_type == RecordType::Case);
    let mut cases: Vec<&'s Case> = named.filter_map(|key| context.site.record(key)).collect();
    cases.sort_by_key(|case| std::cmp::Reverse(case.facts.date.value));
    let line = |case: &'s Case| {
        let facts = &case.facts;
        let date = context.cell(&context.locale().format.period(facts.date.value));
        let place = context.cell_named(&facts.jurisdiction.key());
        let stage = context.said(&format!("case-stage-{}", facts.stage.as_str()));
        let about = [Some(date), place, Some(stage)].into_iter().flatten().collect();
        CaseLine { name: context.cell_of(case), about }
    };
    cases.into_iter().map(line).collect()
}

impl<'s> PageContext<'s> {
    /// The dossiers of these names that are held, as links.
    pub fn products(&self, names: &[Spanned<ProductName>]) -> Vec<Cell<'s>> {
        let keys = names.iter().flat_map(|name| RecordKey::linked(RecordType::Product, name.as_str()));
        keys.filter_map(|key| self.cell_named(&key)).collect()
    }
}
