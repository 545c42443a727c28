//! What an agency's page says beside what all records say, and the name of an agency as others give it.
//!
//! **Invariant:** a name that no longer holds has today's beside it.

use super::page_context::PageContext;
use super::record::{Block, Cell, one, row};
use super::words::Words;
use crate::domain::Period;
use crate::load::records::{self, Title};
use crate::load::values::{AgencyName, LocalText};
use crate::load::yaml::Spanned;
use crate::model::Record;
use crate::render::view::Html;

type Agency = Record<records::Agency>;

/// The blocks of an agency's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Agency) -> Vec<Block<'s>> {
    let mut blocks = vec![glance(context, record), titles(context, record)];
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Agency) -> Block<'s> {
    let facts = &record.facts;
    let above = facts.parent.as_ref().and_then(|parent| context.agency(parent, None));
    let short = context.title_today(record).and_then(|title| title.short.as_deref());
    Block::new(context, "glance", "jurisdiction-glance")
        .fact(context, "agency-kind", vec![context.cell_word(&facts.kind)])
        .fact(
            context,
            "agency-country",
            vec![context.cell(context.locale().country(facts.country.value.as_str()))],
        )
        .fact(context, "agency-parent", above.into_iter().collect())
        .fact(context, "agency-short", short.map(|short| context.cell(short)).into_iter().collect())
}

fn titles<'s>(context: &PageContext<'s>, record: &'s Agency) -> Block<'s> {
    let rows = record.facts.titles.iter().map(|title| {
        let mut names: Vec<Cell<'s>> = context.cell_local(&title.names).into_iter().collect();
        names.extend(title.short.as_deref().map(|short| context.cell(short)));
        let mut time = context.dated((title.from.as_ref(), title.to.as_ref()));
        if time.is_empty() {
            time.push(context.said("known-unknown"));
        }
        let cite = context.cite(record, title.source.as_ref());
        row(vec![names, time, one(cite)])
    });
    let heads = ["agency-name", "agency-time", "source-text"];
    Block::new(context, "titles", "agency-titles").table(context, &heads, rows.collect())
}

impl<'s> PageContext<'s> {
    /// What an agency is called today.
    fn title_today(&self, record: &'s Agency) -> Option<&'s Title> {
        record.facts.title_today(|day| self.site.is_past(day))
    }

    /// The name of an agency, as a link to its page: as it was called at the `time` of a fact, with today's name beside it where
    /// that is another; today's alone where there is no such time, or where it is not known what it was called then. None where
    /// the edition does not hold its record.
    pub fn agency(&self, name: &AgencyName, time: Option<Period>) -> Option<Cell<'s>> {
        let record: &'s Agency = self.site.record(&name.key())?;
        let words = |title: &'s Title| self.local(&title.names);
        let today = self.title_today(record);
        let then = time.and_then(|time| record.facts.title_of(time));
        let words = match (then.and_then(words), today.and_then(words)) {
            (Some(then), Some(now)) if then.html != now.html => self.then_and_now(&then, &now),
            (_, Some(now)) => now,
            (Some(then), None) => then,
            (None, None) => self.name(record),
        };
        Some(Cell { href: Some(self.links.record(&record.key)), ..Cell::of(words) })
    }

    /// Who did or does something, by the `name` that is given or else by that of its `agency`: as it was called at the `time` of it,
    /// where that is past. None where readers may know neither.
    pub fn body(
        &self,
        agency: Option<&Spanned<AgencyName>>,
        name: Option<&'s LocalText>,
        time: Option<Period>,
    ) -> Option<Cell<'s>> {
        let time = time.filter(|time| self.site.is_past(time.last()));
        let of_record = agency.and_then(|agency| self.agency(agency, time));
        let href = of_record.as_ref().and_then(|cell| cell.href.clone());
        let own = name.and_then(|name| self.cell_local(name));
        own.map(|own| Cell { href, ..own }).or(of_record)
    }

    /// A name of former times with today's beside it, each in its own language.
    fn then_and_now(&self, then: &Words<'s>, now: &Words<'s>) -> Words<'s> {
        let locale = self.locale();
        let name = |words: &Words<'_>| match (words.lang, words.dir) {
            (Some(lang), Some(dir)) => format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{}</bdi>", words.html.0),
            _ => format!("<bdi>{}</bdi>", words.html.0),
        };
        let said = |key: &str| self.mark(&locale.say(key)).0;
        Words::own(Html(format!(
            "{}{}{}{}{}{}",
            name(then),
            said("brackets-open"),
            said("agency-today"),
            said("label-colon"),
            name(now),
            said("brackets-close")
        )))
    }
}
