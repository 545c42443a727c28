//! What a record says in a language, part by part, as a page shows it: what is indexed, and what a result shows of it.
//!
//! **Invariant:** a text is of its own language alone; what a page falls back to is found in that language's index.

use serde_json::{Value, json};

use super::documents::Document;
use crate::derive::search::Told;
use crate::domain::LanguageTag;
use crate::load::markdown::{Prose, SectionText};
use crate::load::records::HeadingOf;
use crate::model::Text;

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
pub fn passages(document: Document<'_>, language: &LanguageTag) -> Vec<Passage> {
    if let Document::Term(_, term) = document {
        let note = term.note.as_ref().and_then(|note| note.0.get(language));
        let anchor = term.heading().anchor();
        let passage = |note: &String| Passage { anchor, heading: String::new(), texts: vec![note.clone()] };
        return note.map(passage).into_iter().collect();
    }
    let Document::Record(record) = document else { return Vec::new() };
    let Some(text) = record.texts.get(language) else { return Vec::new() };
    let (mut variants, others): (Vec<_>, Vec<_>) =
        record.facts.headings().into_iter().partition(|heading| heading.of == HeadingOf::Variant);
    variants.sort_by(|one, other| one.id.cmp(&other.id));
    let told = variants.into_iter().chain(others);
    let told = told.filter_map(|heading| Some(part(heading.anchor(), text.sections.get(&heading.id)?)));
    std::iter::once(opening(text)).chain(told).collect()
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
