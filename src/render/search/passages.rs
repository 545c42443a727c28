//! What a record says in a language, part by part, as a page shows it: what is indexed, and what a result shows of it.
//!
//! **Invariant:** a text is of its own language alone; what a page falls back to is found in that language's index.

use serde_json::{Value, json};

use super::documents::Document;
use crate::derive::search::Told;
use crate::diag::Span;
use crate::load::markdown::{Prose, SectionText};
use crate::load::records::HeadingOf;
use crate::load::values::LocalText;
use crate::load::visit::Visitor;
use crate::model::{AnyRecord, Text};
use crate::render::site::SiteLanguage;

/// A part of a record's text.
pub struct Passage {
    /// The part of the page that it stands in; empty for the page's beginning.
    pub anchor: String,
    /// Its heading; empty for the opening.
    pub heading: String,
    /// Its text, in parts; of the opening, the one line of lists first.
    pub texts: Vec<String>,
}

/// What `document` says in `language`.
pub fn passages(document: Document<'_>, language: &SiteLanguage) -> Vec<Passage> {
    if let Document::Term(_, term) = document {
        let note = term.note.as_ref().and_then(|note| note.0.get(language.tag()));
        let anchor = term.heading().anchor();
        let passage = |note: &String| Passage { anchor, heading: String::new(), texts: vec![note.clone()] };
        return note.map(passage).into_iter().collect();
    }
    let Document::Record(record) = document else { return Vec::new() };
    let facts = of_facts(record, language);
    let Some(text) = record.texts.get(language.tag()) else { return facts.into_iter().collect() };
    let (mut variants, others): (Vec<_>, Vec<_>) =
        record.facts.headings().into_iter().partition(|heading| heading.of == HeadingOf::Variant);
    variants.sort_by(|one, other| one.id.cmp(&other.id));
    let told = variants.into_iter().chain(others);
    let told = told.filter_map(|heading| Some(part(heading.anchor(), text.sections.get(&heading.id)?)));
    std::iter::once(opening(text)).chain(facts).chain(told).collect()
}

/// The same for an index: the one line of a list counts as a heading.
pub fn told(passages: &[Passage]) -> Told<'_> {
    let mut told = Told::default();
    for passage in passages {
        if passage.anchor.is_empty() {
            told.headings.extend(passage.texts.first().map(String::as_str));
        }
        told.headings.push(&passage.heading);
        told.body.extend(passage.texts.iter().map(String::as_str));
    }
    told
}

/// What the facts of a record say in a language: their texts, and their free words as the interface says them. Goods and brands are
/// found by names and codes, and words of the glossary by themselves.
fn of_facts(record: &AnyRecord, language: &SiteLanguage) -> Option<Passage> {
    if matches!(record, AnyRecord::Product(_) | AnyRecord::Brand(_) | AnyRecord::Glossary(_)) {
        return None;
    }
    let mut said = SaidByFacts { language, texts: Vec::new() };
    record.facts.visit(Span::FILE, &mut said);
    // No list shows a line of it.
    let texts = vec![String::new(), said.texts.join(" · ")];
    (!said.texts.is_empty()).then(|| Passage { anchor: String::new(), heading: String::new(), texts })
}

/// Fields whose texts and words are no passage: names are looked up as names, and the rest says the same of too many records to
/// tell any of them.
const NO_PASSAGE: [&str; 7] = ["names", "sources", "contacts", "changes", "revision", "photos", "pattern"];

struct SaidByFacts<'s> {
    language: &'s SiteLanguage,
    texts: Vec<String>,
}

impl SaidByFacts<'_> {
    fn say(&mut self, text: String) {
        if !self.texts.contains(&text) {
            self.texts.push(text);
        }
    }
}

impl Visitor for SaidByFacts<'_> {
    fn enters(&mut self, name: &'static str) -> bool {
        !NO_PASSAGE.contains(&name)
    }

    fn text(&mut self, text: &LocalText) {
        if let Some(said) = text.0.get(self.language.tag()) {
            self.say(said.clone());
        }
    }

    fn word(&mut self, word: &str, _: Span) {
        if let Some(said) = self.language.locale.find(&format!("token-{word}")) {
            self.say(said);
        }
    }
}

fn opening(text: &Text) -> Passage {
    Passage {
        anchor: String::new(),
        heading: String::new(),
        texts: vec![text.summary.clone().unwrap_or_default(), text.opening.running()],
    }
}

fn part(anchor: String, section: &SectionText) -> Passage {
    // A question is found by what it asks; a result that showed its answers would give them away.
    let sides =
        [&section.genuine, &section.counterfeit, &section.caution, &section.picture].into_iter().flatten();
    let texts = std::iter::once(&section.body).chain(sides.map(|side| &side.body)).map(Prose::running);
    Passage {
        anchor,
        heading: section.title.running(),
        texts: texts.filter(|text| !text.is_empty()).collect(),
    }
}

/// A record's passages as a script is given them: anchor, heading, text.
pub fn script(passages: &[Passage]) -> Value {
    passages
        .iter()
        .map(|passage| json!([passage.anchor, passage.heading, passage.texts.join(" ").trim()]))
        .collect()
}
