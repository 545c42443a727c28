//! Where the facts come from, who answers for them, and what changed.
//!
//! **Invariant:** the revision shown is the newest that the edition's readers may know of.

use super::super::page_context::{DayView, PageContext};
use super::super::words::{Words, is_korean};

use crate::domain::{Date, Owner, Visibility};
use crate::model::{Dossier, Record};
use crate::render::locale::Arg;
use crate::render::prose;
use crate::render::view::{Html, view};

view! {
    /// A source.
    pub struct SourceView<'a> {
        /// What it supports.
        claim: Words<'a>,
        /// The point it supports, as a part of the page.
        href: Option<String>,
        /// The source.
        text: Option<Words<'a>>,
        /// Its day.
        date: Option<String>,
    }
}

view! {
    /// A record's history.
    pub struct History<'a> {
        /// The revision and its day.
        revision: Option<String>,
        /// Who answers for it.
        owner: String,
        /// When it is to be looked at again.
        review_due: Option<DayView>,
        /// Whether that was past when the copy was made.
        overdue: bool,
        /// What changed, newest first.
        changes: Vec<ChangeView<'a>>,
        /// Who approved it.
        approvals: Vec<ApprovalView>,
    }
}

view! {
    /// What a revision changed.
    pub struct ChangeView<'a> {
        /// The revision and its day.
        revision: String,
        /// What changed.
        note: Option<Words<'a>>,
    }
}

view! {
    /// An approval.
    pub struct ApprovalView {
        /// Who; none stands for the right holder.
        who: Option<Html>,
        /// When.
        date: Option<DayView>,
    }
}

/// A revision's number, for readers from whom no revision is kept. To others, a number left out between two, or a high one
/// with few changes, would tell that there is something stricter: a revision is its day to them.
pub fn number(context: &PageContext<'_>, number: u32) -> Option<u32> {
    (context.site.audience() == Visibility::Customs).then_some(number)
}

/// A revision and its day.
pub fn revision(context: &PageContext<'_>, number: u32, date: Date) -> String {
    let date = context.day(date).text;
    let Some(number) = self::number(context, number) else {
        return context.locale().with("revision-of", &[("date", Arg::Text(&date))]);
    };
    let number = number.to_string();
    context.locale().with("revision-line", &[("number", Arg::Text(&number)), ("date", Arg::Text(&date))])
}

/// The history of `record`.
pub fn history<'s>(context: &PageContext<'s>, record: &'s Record) -> History<'s> {
    let facts = &record.facts;
    let line = |number: u32, date| revision(context, number, date);
    let mut changes: Vec<_> = facts.changes().iter().collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.revision.value));
    let due = facts.revision().and_then(|revision| revision.review_due.as_ref()).map(|due| due.value);
    let approvals = facts.revision().into_iter().flat_map(|revision| &revision.approved_by);
    let owner = facts.owner().map(|owner| format!("owner-{}", owner.as_str().to_ascii_lowercase()));
    History {
        revision: record.revision.map(|revision| line(revision.number, revision.date)),
        owner: owner.map_or_else(String::new, |key| context.locale().say(&key)),
        review_due: due.map(|due| context.day(due)),
        overdue: due.is_some_and(|due| context.site.is_past(due)),
        changes: changes
            .into_iter()
            .map(|change| ChangeView {
                revision: line(change.revision.value, change.date),
                note: change.note.as_ref().and_then(|note| context.local(note)),
            })
            .collect(),
        approvals: approvals
            .map(|approval| ApprovalView {
                who: Some(approval.who.value.as_str())
                    .filter(|who| *who != Owner::RIGHT_HOLDER)
                    .map(|who| context.mark(who)),
                date: approval.date.map(|date| context.day(date)),
            })
            .collect(),
    }
}

/// The sources of `dossier`.
pub fn sources<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<SourceView<'s>> {
    let sources = dossier.facts.sources.iter().map(|source| {
        let (claim, href) = claim(context, dossier, &source.claim.value);
        let date = source.date.map(|date| context.locale().format.period(date));
        SourceView { claim, href, text: context.local(&source.source), date }
    });
    sources.collect()
}

/// What a source supports, in words, and the part of the page where that stands.
fn claim<'s>(context: &PageContext<'s>, dossier: &'s Dossier, claim: &str) -> (Words<'s>, Option<String>) {
    let facts = &dossier.facts;
    if let Some(index) = facts.checkpoints.iter().position(|checkpoint| checkpoint.id.as_str() == claim) {
        let number = (index + 1).to_string();
        let point = context.locale().with("point-number", &[("number", Arg::Text(&number))]);
        return (Words::own(context.mark(&point)), Some(format!("#point-{claim}")));
    }
    if facts.variants.iter().any(|variant| variant.id.as_str() == claim) {
        return (super::variants::label(context, dossier, claim), Some(format!("#variant-{claim}")));
    }
    if facts.codes.iter().any(|code| code.id.as_str() == claim) {
        return (Words::own(context.mark(&context.token(claim))), Some(format!("#code-{claim}")));
    }
    let is_section = facts.sections.iter().any(|section| section.id.as_str() == claim);
    if let Some(said) = dossier.section(claim, &context.language.chain).filter(|_| is_section) {
        return (
            Words::new(prose::plain(&said.value.title.text, is_korean(said.language)), &said),
            Some(format!("#section-{claim}")),
        );
    }
    let field = context.locale().find(&format!("claim-{}", claim.replace('_', "-")));
    (Words::own(context.mark(&field.unwrap_or_else(|| claim.to_owned()))), None)
}
