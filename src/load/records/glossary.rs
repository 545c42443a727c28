//! `glossary.yaml`: words that stand on Korean packs, and what they mean.
//!
//! **Invariant:** a word is held letter by letter, in every edition whatever its languages.

use super::{Change, Conflict, Facts, Heading, HeadingOf, RecordFacts, Revision, Source};
use crate::domain::{Id, Owner, RecordType, Status, Visibility};
use crate::load::markdown::RecordLink;
use crate::load::values::{LocalText, Printed, SourceName, Token};
use crate::load::yaml::{Spanned, record};

// Without a folder it has neither texts nor photos, and so not all the fields that other records have.
record! {
    /// The glossary: one file, in which each word is a term.
    pub struct Glossary {
        /// Number of the record: unique in the guide, never used again.
        id: Spanned<Id>,
        /// Whether the record is a draft, published or withdrawn.
        status: Spanned<Status>,
        /// Whom the record is published to.
        visibility: Spanned<Visibility>,
        /// The public body that answers for the record.
        owner: Spanned<Owner>,
        /// The present revision of the record.
        revision: Revision,
        /// What each revision changed, newest first.
        changes: Vec<Change>,
        /// What the record is called.
        names: LocalText,
        /// Other names and spellings that people search by.
        aliases: Vec<String>,
        /// Where the facts come from.
        sources: Vec<Source>,
        /// What sources contradict each other about; withheld from readers until it is settled.
        conflicts: Vec<Conflict>,
        /// The words.
        terms: Vec<Term>,
    }
}

impl RecordFacts for Glossary {
    const TYPE: RecordType = RecordType::Glossary;
    const PICTURES: Option<&'static str> = None;
}

impl Facts for Glossary {
    fn id(&self) -> Option<&Spanned<Id>> {
        Some(&self.id)
    }
    fn status(&self) -> Status {
        self.status.value
    }
    fn status_mut(&mut self) -> Option<&mut Status> {
        Some(&mut self.status.value)
    }
    fn visibility(&self) -> Visibility {
        self.visibility.value
    }
    fn owner(&self) -> Option<Owner> {
        Some(self.owner.value)
    }
    fn revision(&self) -> Option<&Revision> {
        Some(&self.revision)
    }
    fn changes(&self) -> &[Change] {
        &self.changes
    }
    fn names(&self) -> Option<&LocalText> {
        Some(&self.names)
    }
    fn aliases(&self) -> &[String] {
        &self.aliases
    }
    fn sources(&self) -> &[Source] {
        &self.sources
    }
    fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }
    fn headings(&self) -> Vec<Heading> {
        self.terms.iter().map(Term::heading).collect()
    }
    fn left_when_withdrawn(&self) -> &'static [&'static str] {
        &["id", "status", "visibility", "owner", "revision", "changes", "names", "aliases"]
    }
}

record! {
    /// A word that stands on packs.
    pub struct Term {
        /// Id of the term, by which links name it: `term:use-by`.
        id: Spanned<Token>,
        /// The word in Hangul, letter by letter as it stands on the pack.
        verbatim: Spanned<Printed>,
        /// What it means, in each language.
        names: Spanned<LocalText>,
        /// Words in Hangul that it is often taken for.
        not: Vec<Spanned<Printed>>,
        /// Records and other terms that say more, as links name them.
        see: Vec<Spanned<RecordLink>>,
        /// What a reader must know of it.
        note: Option<LocalText>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

impl Term {
    /// What its page and its translations stand under.
    pub fn heading(&self) -> Heading {
        Heading {
            id: self.id.to_string(),
            span: self.id.span,
            visibility: self.visibility.unwrap_or_default(),
            of: HeadingOf::Term,
        }
    }

    /// The term of the word `verbatim` among `terms`, whatever its spaces.
    pub fn of<'t>(terms: &'t [Self], verbatim: &str) -> Option<&'t Self> {
        terms.iter().find(|term| is_same_word(&term.verbatim, verbatim))
    }
}

/// Whether two words are the same on a pack, where spaces are often left out.
pub fn is_same_word(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    letters(one) == letters(other)
}
