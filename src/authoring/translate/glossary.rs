//! The glossary as translators meet it: a language file with a section a term, made of `glossary.yaml` and put back into it.
//!
//! What follows from the file is no file itself, so that nobody has to keep two alike. A term's part is there in a language
//! where its name is, and its note as well if the source language has one.
//!
//! **Invariant:** the names and notes of a language change, and nothing else of the file.

use std::collections::BTreeMap;

use super::language_file::LanguageFile;
use crate::authoring::quietly;
use crate::authoring::yaml_edit::{Step, on_its_line, put, set};
use crate::domain::{LanguageTag, RecordKey, RecordType};
use crate::load::front_matter;
use crate::load::markdown::{Prose, read_body};
use crate::load::records::{Glossary, Term};
use crate::load::values::LocalText;
use crate::load::{Content, Part, TextFile};

/// The glossary of `content`, with its key.
fn glossary(content: &Content) -> Option<(RecordKey, &Glossary)> {
    let key = RecordKey::only(RecordType::Glossary)?;
    let facts = content.facts(&key)?;
    Some((key, facts))
}

/// The texts of the glossary, by language.
pub fn texts(content: &Content, facts: &Glossary) -> BTreeMap<LanguageTag, TextFile> {
    let languages = content.guide.iter().flat_map(|guide| guide.languages.iter()).map(|of| &of.tag.value);
    let languages = languages.chain([&content.source_language]);
    let text = |language: &LanguageTag| {
        let written = written(content, facts, language)?;
        let (front, body) = quietly(|context| {
            let (front, body, before) = front_matter::read(&written, context);
            Some((front?, read_body(body, before, context)?))
        })?;
        let file = format!("{}/{language}.md", RecordType::Glossary.folder()).into();
        Some((language.clone(), TextFile { file, front, body, lock: None, is_faulty: false }))
    };
    languages.filter_map(text).collect()
}

/// The file `file` where it is one of those texts, or what `text_of` gives.
pub fn text_of(content: &Content, text_of: &dyn Fn(&str) -> Option<String>, file: &str) -> Option<String> {
    let own = file.strip_prefix(RecordType::Glossary.folder()).and_then(|rest| rest.strip_prefix('/'));
    let Some(own) = own else { return text_of(file) };
    let language = LanguageTag::parse(own.strip_suffix(".md")?).ok()?;
    written(content, glossary(content)?.1, &language)
}

/// What the glossary says in a language, as a language file; `None` where it says nothing.
fn written(content: &Content, facts: &Glossary, language: &LanguageTag) -> Option<String> {
    let source = &content.source_language;
    let terms: Vec<String> = facts.terms.iter().filter_map(|term| section(term, language, source)).collect();
    let own = facts.names.0.get(language);
    if own.is_none() && terms.is_empty() {
        return None;
    }
    // A language file has a name.
    let name = own.or_else(|| facts.names.0.values().next()).map_or("glossary", String::as_str);
    Some(format!("---\nname: {}\n---\n{}", on_its_line(name), terms.concat()))
}

fn section(term: &Term, language: &LanguageTag, source: &LanguageTag) -> Option<String> {
    let name = term.names.0.get(language)?;
    let note = |language| term.note.as_ref().and_then(|note| note.0.get(language));
    let (own, of_source) = (note(language), note(source));
    if own.is_none() && of_source.is_some() {
        return None;
    }
    let note = own.map(|note| format!("{}\n\n", escaped(note))).unwrap_or_default();
    Some(format!("## {} {{#{}}}\n\n{note}", escaped(name), term.id))
}

/// A text as Markdown that says the same, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        out.push_str(if at > 0 { " " } else { "" });
        for letter in word.chars() {
            if letter.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

/// The file `yaml` with the names and notes that `text`, a language file, has in `language`; `None` where that cannot be
/// written without changing anything else.
pub fn put_in(content: &Content, yaml: &str, language: &LanguageTag, text: &str) -> Option<String> {
    let (_, facts) = glossary(content)?;
    let parts = LanguageFile::parse(text)?.parts;
    let mut yaml = yaml.to_owned();
    let name = parts.get(&Part::Name)?;
    let is_told = facts.names.0.values().any(|other| other == name);
    if !is_told && let Some(names) = with(&facts.names, language, name) {
        yaml = set(&yaml, "names", &names, Glossary::FIELDS)?;
    }
    for term in &facts.terms {
        let Some(text) = parts.get(&Part::Section(term.id.to_string())) else { continue };
        let body = quietly(|context| read_body(text, 0, context))?;
        let section = body.sections.first()?;
        let said = |prose: &Prose| Some(prose.running()).filter(|text| !text.is_empty());
        let names = with(&term.names, language, &said(&section.title)?);
        let note = said(&section.body).and_then(|said| with(term.note.as_ref()?, language, &said));
        for (field, value) in [("names", names), ("note", note)] {
            if let Some(value) = value {
                let item = [Step::Field("terms"), Step::Called(term.id.as_str())];
                yaml = put(&yaml, &item, field, &value, Term::FIELDS)?;
            }
        }
    }
    Some(yaml)
}

/// `texts` with `text` in `language`, as YAML; `None` where it says so already.
fn with(texts: &LocalText, language: &LanguageTag, text: &str) -> Option<crate::load::yaml::Node> {
    use crate::authoring::yaml_edit::{map, text as scalar};
    let is_same = |own: &String| own.split_whitespace().eq(text.split_whitespace());
    if texts.0.get(language).is_some_and(is_same) {
        return None;
    }
    let mut all = texts.0.clone();
    all.insert(language.clone(), text.to_owned());
    Some(map(all.into_iter().map(|(tag, text)| (tag.to_string(), scalar(&text))).collect()))
}
