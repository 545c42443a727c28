//! Lessons: their order, and questions that have all their words.

use super::{Faults, Seen};
use crate::diag::{Rule, Span};
use crate::domain::{Status, Visibility};
use crate::load::markdown::SectionText;
use crate::load::records::{Primer, Question};
use crate::load::{RecordFiles, TextFile};

/// Answers that there are to choose from, at least.
const FEWEST: usize = 2;

pub(super) fn check(record: &Primer, content: &Seen<'_>, files: &RecordFiles, faults: &mut Faults) {
    let file = &files.file;
    let is_published = record.status.value == Status::Published;
    if record.self_test.is_empty() && files.lost.is_empty() && is_published {
        faults.add(Rule::MissingField, file, record.id.span).word("field", "self_test");
    }
    let others =
        content.of::<Primer>().filter(|(other, of)| other.key < files.key && of.order == record.order);
    if let Some((first, _)) = others.into_iter().find(|(_, of)| !of.order.is_stand_in()) {
        let fault = faults.add(Rule::OrderTwice, file, record.order.span);
        fault.word("order", record.order.value).word("first", &first.file);
    }
    let source = files.texts.get(content.source_language);
    // What a reader can do after the lesson.
    if let Some(text) = source.filter(|text| text.front.summary.is_none() && is_published) {
        faults.add(Rule::MissingField, &text.file, Span::new(1, 1, 3)).word("field", "summary");
    }
    for question in &record.self_test {
        check_question(record, question, files, faults);
        if let Some(text) = source.filter(|text| section(text, question).is_none()) {
            let fault = faults.add(Rule::SelfTest, file, question.id.span);
            fault.word("id", &question.id).word("why", "question").word("name", &text.file);
        }
        for text in files.texts.values() {
            if let Some(section) = section(text, question) {
                check_words(question, text, section, faults);
            }
        }
    }
}

fn section<'a>(text: &'a TextFile, question: &Question) -> Option<&'a SectionText> {
    text.body.sections.iter().find(|section| section.id == question.id.as_str())
}

fn check_question(record: &Primer, question: &Question, files: &RecordFiles, faults: &mut Faults) {
    let (file, id) = (&files.file, &question.id);
    faults.twice(&question.options, file);
    if question.options.len() < FEWEST && files.lost.is_empty() {
        faults.add(Rule::SelfTest, file, id.span).word("id", id).word("why", "few");
    }
    let right = &question.right;
    if !question.options.iter().any(|option| option.value == right.value) && !files.is_lost(right.as_str()) {
        let fault = faults.add(Rule::UnresolvedReference, file, right.span);
        fault.word("name", right).word("what", "option");
    }
    let Some(name) = &question.photo else { return };
    match record.photo(name.as_str()) {
        Some(photo) => {
            let of =
                |visibility: Option<Visibility>| visibility.unwrap_or_default().max(record.visibility.value);
            if of(photo.visibility) > of(question.visibility) {
                let fault = faults.add(Rule::SelfTest, file, name.span);
                fault.word("id", id).word("why", "hidden").word("name", name);
            }
        }
        None if files.is_lost(name.as_str()) => {}
        None => {
            let fault = faults.add(Rule::UnresolvedReference, file, name.span);
            fault.word("name", name).word("what", "photo");
        }
    }
}

/// What a language says of a question is all that there is to say, or its readers would choose between fewer answers.
fn check_words(question: &Question, text: &TextFile, section: &SectionText, faults: &mut Faults) {
    let mut refuse = |span: Span, why: &str, name: &str| {
        let fault = faults.add(Rule::SelfTest, &text.file, span);
        fault.word("id", &question.id).word("why", why).word("name", name);
    };
    for option in &question.options {
        let words = section.options.iter().find(|words| words.id == option.as_str());
        if !words.is_some_and(|words| words.part.heading.has_words()) {
            refuse(words.map_or(section.span, |words| words.span), "option", option.as_str());
        }
    }
    for words in &section.options {
        if !question.options.iter().any(|option| option.as_str() == words.id) {
            refuse(words.span, "stray", &words.id);
        }
    }
    let has_words = |part: &Option<Box<crate::load::markdown::SectionPart>>| {
        part.as_ref().is_some_and(|part| part.body.has_words())
    };
    if !has_words(&section.why) {
        refuse(section.span, "why", "");
    }
    match &question.photo {
        Some(photo) if !has_words(&section.picture) => refuse(section.span, "picture", photo.as_str()),
        None if section.picture.is_some() => refuse(section.span, "no-photo", ""),
        _ => {}
    }
    let of_points =
        [("genuine", &section.genuine), ("counterfeit", &section.counterfeit), ("caution", &section.caution)];
    for (class, _) in of_points.into_iter().filter(|(_, part)| part.is_some()) {
        refuse(section.span, "class", class);
    }
}
