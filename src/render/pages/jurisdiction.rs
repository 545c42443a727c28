//! What a jurisdiction's page says beside what all records say.
//!
//! **Invariant:** a duty is worded as one only where the law that it follows from is in force.

use super::office;
use super::page_context::PageContext;
use super::reckoner::{days, reckoner};
use super::record::{Block, Cell, TableRow, one, row};
use crate::domain::{Date, RecordKey};
use crate::load::Spanned;
use crate::load::records::{self, Deadline, Inherited, Known, Legal, Parent, ParentScope};
use crate::model::Record;
use crate::render::locale::Arg;

type Jurisdiction = Record<records::Jurisdiction>;

/// A jurisdiction, and those that it belongs to in all matters.
pub fn belongs_to(context: &PageContext<'_>, record: &Jurisdiction) -> Vec<RecordKey> {
    let mut places = vec![record.key.clone()];
    let mut looked_at = 0;
    while let Some(key) = places.get(looked_at).cloned() {
        looked_at += 1;
        let place: Option<&Jurisdiction> = context.site.record(&key);
        let parents = place.into_iter().flat_map(|place| &place.facts.parents);
        for parent in parents.filter(|parent| parent.scope == ParentScope::All) {
            let key = parent.jurisdiction.key();
            if !places.contains(&key) {
                places.push(key);
            }
        }
    }
    places
}

/// Makes a block of the page.
type Make<'s> = fn(&PageContext<'s>, &'s Jurisdiction) -> Block<'s>;

/// The blocks of a jurisdiction's page; those that it takes from one above it say so.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Vec<Block<'s>> {
    let mut blocks = vec![glance(context, record)];
    let all: [(Inherited, Make<'s>); 10] = [
        (Inherited::Authorities, authorities),
        (Inherited::Deadlines, deadlines),
        (Inherited::ExOfficio, ex_officio),
        (Inherited::Scope, scope),
        (Inherited::SmallConsignment, small_consignment),
        (Inherited::Rights, rights),
        (Inherited::Recordation, recordation),
        (Inherited::Parallel, parallel),
        (Inherited::Costs, costs),
        (Inherited::Security, security),
    ];
    for (name, make) in all {
        blocks.extend(block(context, record, name, make));
        if name == Inherited::Authorities {
            blocks.push(office::serving_block(context, record));
        }
    }
    blocks.extend([laws(context, record), calendar(context, record), wording(context, record)]);
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// Places above each other that are looked at: a customs union, a state, a territory, a part of it.
const MOST_ABOVE: usize = 4;

/// What a place has of `name` by `own`, or else what one above it has, where it says that it takes that from there.
pub fn own_or_above<'s, T>(
    context: &PageContext<'s>,
    record: &'s Jurisdiction,
    name: Inherited,
    own: impl Fn(&'s Jurisdiction) -> Option<T>,
) -> Option<T> {
    nearest(context, record, name, MOST_ABOVE, &own, &|found, _, _, _| found)
}

/// The same; each place that takes it from above changes it by `through`, which is given that place, its parent and that one's record.
fn nearest<'s, T>(
    context: &PageContext<'s>,
    record: &'s Jurisdiction,
    name: Inherited,
    most_above: usize,
    own: &dyn Fn(&'s Jurisdiction) -> Option<T>,
    through: &dyn Fn(T, &'s Jurisdiction, &'s Parent, &'s Jurisdiction) -> T,
) -> Option<T> {
    let from_above = || {
        let takes = record.facts.inherits.contains(&name) && most_above > 0;
        record.facts.parents.iter().filter(|_| takes).find_map(|parent| {
            let above: &'s Jurisdiction = context.site.record(&parent.jurisdiction.key())?;
            let found = nearest(context, above, name, most_above - 1, own, through)?;
            Some(through(found, record, parent, above))
        })
    };
    own(record).or_else(from_above)
}

/// The block `name` of a jurisdiction: its own, or else that of one above it.
fn block<'s>(
    context: &PageContext<'s>,
    record: &'s Jurisdiction,
    name: Inherited,
    make: Make<'s>,
) -> Option<Block<'s>> {
    let own = |place| Some(make(context, place)).filter(|block| !block.is_empty());
    let through =
        |mut block: Block<'s>, place: &'s Jurisdiction, parent: &'s Parent, above: &'s Jurisdiction| {
            // The days of rest are those of the place itself, whoever's rule it is.
            if let Some(reckoner) = &mut block.reckoner {
                reckoner.days = days(place.facts.calendar.as_ref());
            }
            let scope = (parent.scope != ParentScope::All)
                .then(|| context.said(&format!("parent-scope-{}", parent.scope.as_str())));
            if !block.inherited.is_empty() {
                block.inherited.extend(scope);
                return block;
            }
            let inherited = std::iter::once(context.cell_of(above)).chain(scope).collect();
            // Its laws and sources stand on the page of the one above.
            Block { inherited, ..block.leading_to(&context.links.record(&above.key)) }
        };
    nearest(context, record, name, MOST_ABOVE, &own, &through)
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let facts = &record.facts;
    let parents = facts.parents.iter().filter_map(|parent| {
        let above: &Jurisdiction = context.site.record(&parent.jurisdiction.key())?;
        Some([context.cell_of(above), context.said(&format!("parent-scope-{}", parent.scope.as_str()))])
    });
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "jurisdiction-code", vec![context.cell(facts.code.as_str())])
        .fact(
            context,
            "jurisdiction-kind",
            vec![context.said(&format!("jurisdiction-kind-{}", facts.kind.as_str()))],
        )
        .fact(context, "jurisdiction-parents", parents.flatten().collect())
}

fn authorities<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.authorities.iter().filter_map(|authority| {
        let name = context.body(
            authority.agency.as_ref(),
            authority.name.as_ref(),
            authority.to.as_ref().map(|to| to.value),
        )?;
        let role = context.said(&format!("authority-role-{}", authority.role.as_str()));
        let mut does = vec![role];
        does.extend(context.dated((authority.from.as_ref(), authority.to.as_ref())));
        Some(row(vec![vec![name], does, one(context.cite(record, authority.source.as_ref()))]))
    });
    let heads = ["authority-name", "authority-role", "source-text"];
    Block::new(context, "authorities", "jurisdiction-authorities").table(context, &heads, rows.collect())
}

fn deadlines<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.deadlines.iter().map(|deadline| {
        let Deadline { who, act, count, unit, from, goods, if_missed, extend, basis, .. } = deadline;
        let mut time = vec![context.cell(&context.time(count.value, *unit))];
        time.extend(extend.as_ref().map(|extend| {
            let by = context.time(extend.count, extend.unit);
            let on = extend.on.as_ref().map_or_else(String::new, |on| context.token(on.as_str()));
            let args = [("time", Arg::Text(by.as_str())), ("on", Arg::Text(on.as_str()))];
            let key = if extend.on.is_some() { "deadline-extended-on" } else { "deadline-extended" };
            context.cell(&context.locale().with(key, &args))
        }));
        let law = basis.as_ref().and_then(|basis| {
            let law = record.facts.legal.iter().find(|law| law.id.value == basis.value)?;
            let cell = named_law(context, law, deadline.article.as_deref().unwrap_or_default())?;
            Some(Cell { href: Some(format!("#law-{basis}")), ..cell })
        });
        let mut why: Vec<Cell<'s>> = one(law);
        why.extend(context.cite(record, deadline.source.as_ref()));
        let cells = vec![
            vec![context.cell_word(who)],
            vec![context.cell_word(act)],
            time,
            vec![context.said(&format!("clock-{}", from.as_str()))],
            one(goods.as_ref().map(|goods| context.cell_word(goods))),
            one(if_missed.as_ref().map(|missed| context.cell_word(missed))),
            why,
        ];
        TableRow { id: Some(format!("deadline-{}", deadline.id)), cells }
    });
    let heads = [
        "deadline-who",
        "deadline-act",
        "deadline-time",
        "deadline-from",
        "deadline-goods",
        "deadline-missed",
        "source-text",
    ];
    let block =
        Block::new(context, "deadlines", "jurisdiction-deadlines").table(context, &heads, rows.collect());
    let reckoner = reckoner(context, &record.facts.deadlines, record.facts.calendar.as_ref());
    Block { hint: Some(context.locale().say("jurisdiction-deadlines-hint")), reckoner, ..block }
}

/// A law and an article of it: by its number, or else by its title, in whose language the article stands, too.
fn named_law<'s>(context: &PageContext<'s>, law: &'s Legal, article: &str) -> Option<Cell<'s>> {
    if let Some(number) = law.number.as_deref() {
        let args = [("law", Arg::Text(number)), ("article", Arg::Text(article))];
        let text = context.locale().with("law-article", &args);
        return Some(context.cell(if article.is_empty() { number } else { &text }));
    }
    let mut cell = context.cell_local(&law.title)?;
    if !article.is_empty() {
        // Signs are those of the title's language.
        let comma =
            if cell.words.lang.is_none() { context.locale().say("list-comma") } else { ", ".to_owned() };
        cell.words.html.0.push_str(&context.mark(&comma).0);
        cell.words.html.0.push_str(&context.mark(article).0);
    }
    Some(cell)
}

fn ex_officio<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let block = Block::new(context, "ex-officio", "jurisdiction-ex-officio");
    let Some(of) = &record.facts.ex_officio else { return block };
    let basis = of.basis.map(|basis| context.said(&format!("ex-officio-basis-{}", basis.as_str())));
    block
        .fact(context, "ex-officio-known", vec![context.known(of.known)])
        .fact(context, "ex-officio-basis", one(basis))
        .fact(context, "ex-officio-recorded-only", context.if_known(of.recorded_only))
        .fact(context, "left-out", context.cell_words(&of.excludes))
        .fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn scope<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let block = Block::new(context, "scope", "jurisdiction-scope");
    let Some(of) = &record.facts.scope else { return block };
    let all = [
        ("scope-import", of.import),
        ("scope-export", of.export),
        ("scope-transit", of.transit),
        ("scope-free-zone", of.free_zone),
        ("scope-post", of.post),
        ("scope-traveller", of.traveller),
    ];
    let block = all
        .into_iter()
        .fold(block, |block, (label, known)| block.fact(context, label, vec![context.known(known)]));
    block.fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn small_consignment<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let block = Block::new(context, "small-consignment", "jurisdiction-small-consignment");
    let Some(of) = &record.facts.small_consignment else { return block };
    let locale = context.locale();
    let units = of.units_max.map(|units| context.cell(&locale.count("small-units", units as usize)));
    let weight = of.weight_below_g.map(|grams| {
        let grams = locale.format.number(&grams.to_string());
        context.cell(&locale.with("small-weight", &[("grams", Arg::Text(&grams))]))
    });
    block
        .fact(context, "small-known", vec![context.known(of.known)])
        .fact(context, "small-limits", units.into_iter().chain(weight).collect())
        .fact(context, "small-kinds", context.cell_words(&of.kinds))
        .fact(context, "left-out", context.cell_words(&of.excludes))
        .fact(context, "small-opt-in", context.if_known(of.opt_in))
        .fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn rights<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.rights.iter().map(|right| {
        row(vec![
            vec![context.cell_word(&right.kind)],
            vec![context.known(right.recordable)],
            one(context.cite(record, right.source.as_ref())),
        ])
    });
    let heads = ["right-type", "right-recordable", "source-text"];
    let block = Block::new(context, "protected-rights", "jurisdiction-rights");
    let hint = Some(context.locale().say("jurisdiction-rights-hint"));
    Block { hint, ..block.table(context, &heads, rows.collect()) }
}

fn recordation<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let block = Block::new(context, "recordation", "jurisdiction-recordation");
    let Some(of) = &record.facts.recordation else { return block };
    let portal = of.portal.as_deref().map(|portal| Cell {
        href: portal.starts_with("https://").then(|| portal.to_owned()),
        outside: true,
        ..context.cell(portal)
    });
    let fees = of.fees.iter().flat_map(|fee| {
        let state = context.said(&format!("fee-state-{}", fee.state.as_str()));
        let since = context.dated((fee.on.as_ref(), None));
        let currency = fee.currency.as_ref().map(|currency| currency.0.as_str());
        let per = fee.per.as_ref().map(|per| &per.value);
        let amount = fee.amount.as_ref().map(|amount| context.amount(&amount.0, currency, per));
        let cite = context.cite(record, fee.source.as_ref());
        std::iter::once(state).chain(since).chain(amount).chain(cite)
    });
    let validity = of.validity.iter().flat_map(|validity| {
        let time = validity.count.map(|count| context.cell(&context.time(count, validity.unit)));
        let capped = (validity.capped_by_right == Known::Yes).then(|| context.said("validity-capped"));
        time.into_iter().chain(capped)
    });
    block
        .fact(context, "recordation-exists", vec![context.known(of.exists)])
        .fact(context, "recordation-who", context.cell_words(&of.who_may))
        .fact(
            context,
            "recordation-residence",
            one(of.residence.map(|of| context.said(&format!("residence-{}", of.as_str())))),
        )
        .fact(context, "recordation-portal", one(portal))
        .fact(context, "recordation-languages", context.cell_languages(&of.languages))
        .fact(context, "recordation-documents", context.cell_words(&of.documents))
        .fact(context, "recordation-fees", fees.collect())
        .fact(context, "recordation-validity", validity.collect())
        .fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn parallel<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let block = Block::new(context, "parallel", "jurisdiction-parallel");
    let Some(of) = &record.facts.parallel else { return block };
    let exhaustion = of.exhaustion.map(|of| context.said(&format!("exhaustion-{}", of.as_str())));
    block
        .fact(context, "parallel-exhaustion", one(exhaustion))
        .fact(context, "parallel-customs-act", vec![context.known(of.customs_act)])
        .fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn costs<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.costs.iter().map(|cost| {
        let cite = context.cite(record, cost.source.as_ref());
        row(vec![vec![context.cell_word(&cost.what)], vec![context.cell_word(&cost.payer)], one(cite)])
    });
    let heads = ["cost-what", "cost-payer", "source-text"];
    Block::new(context, "costs", "jurisdiction-costs").table(context, &heads, rows.collect())
}

fn security<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.security.iter().map(|security| {
        let currency = security.currency.as_ref().map(|currency| currency.0.as_str());
        let amount = security.amount.as_ref().map(|amount| context.amount(&amount.0, currency, None));
        let note = security.note.as_ref().and_then(|note| context.cell_local(note));
        let cite = context.cite(record, security.source.as_ref());
        row(vec![
            vec![context.cell_word(&security.from)],
            amount.into_iter().chain(note).collect(),
            one(cite),
        ])
    });
    let heads = ["security-from", "security-amount", "source-text"];
    Block::new(context, "security", "jurisdiction-security").table(context, &heads, rows.collect())
}

fn laws<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.legal.iter().map(|law| {
        let number = law.number.as_deref().into_iter().chain(law.article.as_deref());
        let number = context.locale().list(&number.collect::<Vec<_>>());
        let number = one((!number.is_empty()).then(|| context.cell(&number)));
        let mut state = vec![context.said(&format!("legal-state-{}", law.state.as_str()))];
        state.extend(context.dated((law.on.as_ref(), None)));
        let title = one(context.cell_local(&law.title));
        let cells = vec![title, number, state, one(context.cite(record, law.source.as_ref()))];
        TableRow { id: Some(format!("law-{}", law.id)), cells }
    });
    let heads = ["law-title", "law-number", "law-state", "source-text"];
    Block::new(context, "laws", "jurisdiction-laws").table(context, &heads, rows.collect())
}

fn calendar<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let block = Block::new(context, "calendar", "jurisdiction-calendar");
    let Some(of) = &record.facts.calendar else { return block };
    let (locale, day) = (context.locale(), |date| context.day(date).text);
    let weekend: Vec<String> = of.weekend.iter().map(|day| locale.format.weekday(day.value)).collect();
    let days = |days: &[Spanned<Date>]| days.iter().map(|date| day(date.value)).collect::<Vec<_>>();
    let list = |texts: &[String]| one((!texts.is_empty()).then(|| context.cell(&locale.list(texts))));
    let (from, to) = (day(of.covers.from.value), day(of.covers.to.value));
    let covers = locale.with("calendar-span", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]);
    block
        .fact(context, "calendar-weekend", list(&weekend))
        .fact(context, "calendar-holidays", list(&days(&of.holidays)))
        .fact(context, "calendar-worked", list(&days(&of.worked)))
        .fact(context, "calendar-covers", vec![context.cell(&covers)])
        .fact(context, "calendar-ends-move", context.if_known(of.ends_move))
        .fact(context, "calendar-no-end-on", list(&days(&of.no_end_on)))
        .fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn wording<'s>(context: &PageContext<'s>, record: &'s Jurisdiction) -> Block<'s> {
    let rows = record.facts.wording.iter().map(|(outcome, text)| {
        let known = context.locale().find(&format!("outcome-{outcome}"));
        let outcome = known.unwrap_or_else(|| outcome.to_string());
        row(vec![vec![context.cell(&outcome)], one(context.cell_local(&text.value))])
    });
    let heads = ["wording-outcome", "wording-text"];
    Block::new(context, "wording", "jurisdiction-wording").table(context, &heads, rows.collect())
}
