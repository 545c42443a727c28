//! Where the facts come from, who answers for them, and what changed.
//!
//! **Invariant:** the revision shown is the newest that the edition's readers may know of.

use super::super::maker::{Day, Maker};
use super::super::words::{Words, is_korean};
use crate::derive::Speaks;
use crate::domain::{Date, Owner, Visibility};
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::prose;
use crate::render::view::{Html, view};

view! {
    /// A source.
    pub struct Source<'a> {
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
    /// The dossier's history.
    pub struct History<'a> {
        /// The revision and its day.
        revision: Option<String>,
        /// Who answers for it.
        owner: String,
        /// When it is to be looked at again.
        review_due: Option<Day>,
        /// Whether that was past when the copy was made.
        overdue: bool,
        /// What changed, newest first.
        changes: Vec<Change<'a>>,
        /// Who approved it.
        approvals: Vec<Approval>,
    }
}

view! {
    /// What a revision changed.
    pub struct Change<'a> {
        /// The revision and its day.
        revision: String,
        /// What changed.
        note: Option<Words<'a>>,
    }
}

view! {
    /// An approval.
    pub struct Approval {
        /// Who; none stands for the right holder.
        who: Option<Html>,
        /// When.
        date: Option<Day>,
    }
}

/// A revision's number, for readers from whom no revision is kept. To others, a number left out between two, or a high one
/// with few changes, would tell that there is something stricter: a revision is its day to them.
pub fn number(maker: &Maker<'_>, number: u32) -> Option<u32> {
    (maker.site.audience() == Visibility::Customs).then_some(number)
}

/// A revision and its day.
pub fn revision(maker: &Maker<'_>, number: u32, date: Date) -> String {
    let date = maker.day(date).text;
    let Some(number) = self::number(maker, number) else {
        return maker.locale().with("revision-of", &[("date", Arg::Text(&date))]);
    };
    let number = number.to_string();
    maker.locale().with("revision-line", &[("number", Arg::Text(&number)), ("date", Arg::Text(&date))])
}

/// The history of `dossier`.
pub fn history<'s>(maker: &Maker<'s>, dossier: &'s Dossier) -> History<'s> {
    let facts = &dossier.facts;
    let line = |number: u32, date| revision(maker, number, date);
    let mut changes: Vec<_> = facts.changes.iter().collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.revision.value));
    let due = facts.revision.review_due.as_ref().map(|due| due.value);
    History {
        revision: dossier.revision.map(|revision| line(revision.number, revision.date)),
        owner: maker.locale().say(&format!("owner-{}", facts.owner.value.as_str().to_ascii_lowercase())),
        review_due: due.map(|due| maker.day(due)),
        overdue: due.is_some_and(|due| maker.site.is_past(due)),
        changes: changes
            .into_iter()
            .map(|change| Change {
                revision: line(change.revision.value, change.date),
                note: change.note.as_ref().and_then(|note| maker.local(note)),
            })
            .collect(),
        approvals: facts
            .revision
            .approved_by
            .iter()
            .map(|approval| Approval {
                who: Some(approval.who.value.as_str())
                    .filter(|who| *who != Owner::RIGHT_HOLDER)
                    .map(|who| maker.mark(who)),
                date: approval.date.map(|date| maker.day(date)),
            })
            .collect(),
    }
}

/// The sources of `dossier`.
pub fn sources<'s>(maker: &Maker<'s>, dossier: &'s Dossier) -> Vec<Source<'s>> {
    let sources = dossier.facts.sources.iter().map(|source| {
        let (claim, href) = claim(maker, dossier, &source.claim.value);
        let date = source.date.map(|date| maker.locale().format.period(date));
        Source { claim, href, text: maker.local(&source.source), date }
    });
    sources.collect()
}

/// What a source supports, in words, and the part of the page where that stands.
fn claim<'s>(maker: &Maker<'s>, dossier: &'s Dossier, claim: &str) -> (Words<'s>, Option<String>) {
    let facts = &dossier.facts;
    if let Some(index) = facts.checkpoints.iter().position(|checkpoint| checkpoint.id.as_str() == claim) {
        let number = (index + 1).to_string();
        let point = maker.locale().with("point-number", &[("number", Arg::Text(&number))]);
        return (Words::own(maker.mark(&point)), Some(format!("#point-{claim}")));
    }
    if facts.variants.iter().any(|variant| variant.id.as_str() == claim) {
        return (super::variants::label(maker, dossier, claim), Some(format!("#variant-{claim}")));
    }
    if facts.codes.iter().any(|code| code.id.as_str() == claim) {
        return (Words::own(maker.mark(&maker.token(claim))), Some(format!("#code-{claim}")));
    }
    let is_section = facts.sections.iter().any(|section| section.id.as_str() == claim);
    if let Some(said) = dossier.section(claim, &maker.tongue.chain).filter(|_| is_section) {
        return (
            Words::new(prose::plain(&said.value.title.text, is_korean(said.language)), &said),
            Some(format!("#section-{claim}")),
        );
    }
    let field = maker.locale().find(&format!("claim-{}", claim.replace('_', "-")));
    (Words::own(maker.mark(&field.unwrap_or_else(|| claim.to_owned()))), None)
}
