//! The glossary: words that can be looked for, each once, and what they are said to mean.

use super::{Faults, Seen, references};
use crate::diag::{Rule, Span};
use crate::domain::{LanguageTag, Status, is_hangul};
use crate::load::RecordFiles;
use crate::load::records::{Glossary, Term, is_same_word};

pub(super) fn check(record: &Glossary, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    if record.terms.is_empty() && files.lost.is_empty() && record.status.value == Status::Published {
        faults.add(Rule::MissingField, file, record.id.span).word("field", "terms");
    }
    for (place, term) in record.terms.iter().enumerate() {
        let mut refuse = |word: &str, span, why: &str| {
            faults.add(Rule::BadTerm, file, span).word("word", word).word("why", why);
        };
        if !term.verbatim.contains(is_hangul) {
            refuse(&term.verbatim, term.verbatim.span, "no-hangul");
        } else if let Some(first) = Term::of(&record.terms[..place], &term.verbatim) {
            refuse(&first.id.to_string(), term.verbatim.span, "twice");
        }
        for (at, other) in term.not.iter().enumerate() {
            let is_told = term.not[..at].iter().any(|before| is_same_word(before, other));
            match () {
                () if !other.contains(is_hangul) => refuse(other, other.span, "not-without-hangul"),
                () if is_same_word(other, &term.verbatim) => refuse(other, other.span, "not-itself"),
                () if is_told => refuse(other, other.span, "not-twice"),
                () => {}
            }
        }
        if !term.names.0.contains_key(content.source_language) {
            let field = format!("names.{}", content.source_language);
            faults.add(Rule::MissingField, file, term.names.span).word("field", field);
        }
        let readers = term.visibility.unwrap_or_default().max(record.visibility.value);
        for link in &term.see {
            if let Some(why) = references::hidden_link(content, link, readers).filter(|_| !files.draft) {
                let fault = faults.add(Rule::RecordHidden, file, link.span);
                fault.word("name", &link.value).word("why", why);
            }
        }
    }
    if record.status.value == Status::Published {
        check_translations(record, content, files, faults);
    }
}

/// Languages in which some term says nothing.
fn check_translations(record: &Glossary, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let languages = content.guide.iter().flat_map(|guide| guide.languages.iter()).map(|of| &of.tag.value);
    let languages = languages.filter(|tag| **tag != *content.source_language);
    let lacks = |term: &Term, tag: &LanguageTag| {
        let note = term.note.as_ref();
        !term.names.0.contains_key(tag) || note.is_some_and(|note| !note.0.contains_key(tag))
    };
    let missing = languages.filter(|tag| record.terms.iter().any(|term| lacks(term, tag)));
    let missing: Vec<&str> = missing.map(|tag| tag.as_str()).collect();
    if !missing.is_empty() {
        let fault = faults.add(Rule::TranslationMissing, &files.file, Span::FILE);
        fault.word("languages", missing.join(", ")).word("of", "glossary");
    }
}
