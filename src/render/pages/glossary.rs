//! What the page of the glossary says: ways to a word by its look and by its meaning, and then each word.
//!
//! **Invariant:** the words stand in the same order in every language, so that two readers can look at one place.

use std::collections::BTreeMap;

use super::page_context::PageContext;
use super::record::{Block, Cell, Fact, TermView, WordGroup, one};
use super::words::Words;
use crate::derive::search::romanised;
use crate::domain::hangul::syllables;
use crate::load::records::{self, Term};
use crate::model::Record;
use crate::render::locale::Arg;

type Glossary = Record<records::Glossary>;

/// The blocks of the glossary's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Glossary) -> Vec<Block<'s>> {
    let mut terms: Vec<&'s Term> = record.facts.terms.iter().collect();
    // Hangul is coded in the order of Korean dictionaries, but for what stands between words.
    terms.sort_by_key(|term| (letters(&term.verbatim), term.id.as_str()));
    let all = Block {
        hint: Some(context.locale().count("count-glossary", terms.len())),
        terms: terms.iter().map(|term| view(context, record, term)).collect(),
        ..Block::new(context, "words", "glossary-words")
    };
    let mut blocks = vec![by_look(context, &terms), by_meaning(context, &terms), all];
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn letters(word: &str) -> String {
    word.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// A word in Hangul.
fn hangul<'s>(context: &PageContext<'s>, word: &str) -> Cell<'s> {
    Cell::of(Words::own(context.mark(word)))
}

fn place(term: &Term) -> String {
    format!("#{}", term.heading().anchor())
}

/// The words by how many blocks they have; those that begin alike stand together.
fn by_look<'s>(context: &PageContext<'s>, terms: &[&'s Term]) -> Block<'s> {
    let mut groups: BTreeMap<usize, Vec<Cell<'s>>> = BTreeMap::new();
    for term in terms {
        let word = Cell { href: Some(place(term)), ..hangul(context, &term.verbatim) };
        groups.entry(syllables(&term.verbatim)).or_default().push(word);
    }
    let groups = groups.into_iter().map(|(count, words)| WordGroup {
        label: Some(context.locale().count("glossary-blocks", count)),
        words,
    });
    Block {
        hint: Some(context.locale().say("glossary-look-hint")),
        index: groups.collect(),
        ..Block::new(context, "look", "glossary-look")
    }
}

/// The words by their meaning, in the order of the page's language.
fn by_meaning<'s>(context: &PageContext<'s>, terms: &[&'s Term]) -> Block<'s> {
    let mut named: Vec<(&str, Cell<'s>)> = terms
        .iter()
        .filter_map(|term| {
            let name = Cell { href: Some(place(term)), ..context.cell_local(&term.names)? };
            Some((context.local_text(&term.names), name))
        })
        .collect();
    named.sort_by(|(one, _), (other, _)| context.locale().format.compare(one, other));
    let words: Vec<Cell<'s>> = named.into_iter().map(|(_, name)| name).collect();
    let groups = (!words.is_empty()).then_some(WordGroup { label: None, words });
    Block { index: groups.into_iter().collect(), ..Block::new(context, "meaning", "glossary-meaning") }
}

fn view<'s>(context: &PageContext<'s>, record: &'s Glossary, term: &'s Term) -> TermView<'s> {
    let see = term.see.iter().filter_map(|link| context.cell_link(&link.value)).collect();
    let not = term.not.iter().map(|word| other(context, record, word)).collect();
    let facts: [(&str, Vec<Cell<'s>>); 3] = [
        ("glossary-not", not),
        ("glossary-see", see),
        ("source-text", one(context.cite(record, term.source.as_ref()))),
    ];
    let facts = facts.into_iter().filter(|(_, values)| !values.is_empty());
    TermView {
        id: term.heading().anchor(),
        hangul: &term.verbatim,
        read: read(&term.verbatim),
        name: context.local(&term.names),
        note: term.note.as_ref().and_then(|note| context.local(note)),
        facts: facts.map(|(label, values)| Fact::new(context.locale().say(label), values)).collect(),
    }
}

/// How a word is read, in the romanisation of Korea's road signs and passports, word by word.
fn read(verbatim: &str) -> String {
    let spoken = |word: &str| {
        let syllables: String = word.chars().filter(|letter| syllables(&letter.to_string()) == 1).collect();
        romanised(&syllables).into_iter().next()
    };
    verbatim.split_whitespace().filter_map(spoken).collect::<Vec<_>>().join(" ")
}

/// A word that another is taken for: what it means, where it is a term as well.
fn other<'s>(context: &PageContext<'s>, record: &'s Glossary, word: &str) -> Cell<'s> {
    let Some(term) = Term::of(&record.facts.terms, word) else { return hangul(context, word) };
    // A meaning in another language than the page's stands at the word itself.
    let meaning = context.local(&term.names).filter(|name| name.lang.is_none());
    let cell = match meaning {
        Some(_) => context.cell(&context.locale().with(
            "glossary-other",
            &[("word", Arg::Text(word)), ("meaning", Arg::Text(context.local_text(&term.names)))],
        )),
        None => hangul(context, word),
    };
    Cell { href: Some(place(term)), ..cell }
}
