//! Texts: sections that are declared, links that lead somewhere, translations that keep up.

use std::collections::BTreeSet;

use super::{Faults, Seen, references};
use crate::diag::{Rule, Span};
use crate::domain::{LanguageTag, Status, Visibility, Weight};
use crate::load::markdown::{self, DoubtfulLine, Link, Op, Prose, SectionText};
use crate::load::records::{Facts, Heading, HeadingOf};
use crate::load::{Part, RecordFiles, TextFile};

pub(super) fn check(content: &Seen<'_>, files: &RecordFiles, facts: &dyn Facts, faults: &mut Faults) {
    // A record that is one file has its words there.
    if files.key.record_type.is_one_file() {
        return;
    }
    let headings = facts.headings();
    let ids: BTreeSet<&str> = headings.iter().map(|heading| heading.id.as_str()).collect();
    let declared = |id: &str| {
        ids.contains(id) || files.is_lost(id.strip_prefix("variant-").unwrap_or(id)) || files.is_lost(id)
    };
    let is_checkpoint = |id: &str| {
        headings.iter().any(|heading| heading.id == id && matches!(heading.of, HeadingOf::Checkpoint(_)))
    };
    let is_question =
        |id: &str| headings.iter().any(|heading| heading.id == id && heading.of == HeadingOf::Question);
    let source = files.texts.get(content.source_language);
    for text in files.texts.values() {
        for Misplaced { span, id, why } in misplaced(facts, text, source) {
            faults.add(Rule::UndeclaredSection, &text.file, span).word("id", id).word("why", why);
        }
        for section in text.body.sections.iter().filter(|section| !declared(&section.id)) {
            faults
                .add(Rule::UndeclaredSection, &text.file, section.span)
                .word("id", &section.id)
                .word("why", "undeclared");
        }
        for section in &text.body.sections {
            let unlike = declared(&section.id)
                .then(|| unlike_its_heading(facts.visibility(), &headings, section))
                .flatten();
            if let Some((other, why)) = unlike {
                let fault = faults.add(Rule::UndeclaredSection, &text.file, section.span);
                fault.word("id", &section.id).word("other", other).word("why", why);
            }
            let is_other = |heading: &&Heading| {
                heading.id == section.id && matches!(heading.of, HeadingOf::Section | HeadingOf::Variant)
            };
            if let Some(class) = class_of_point(section).filter(|_| headings.iter().any(|of| is_other(&of))) {
                let fault = faults.add(Rule::HeadingAttribute, &text.file, section.span);
                fault.word("id", &section.id).word("why", "point").word("found", class);
            }
            if let Some(class) = class_of_question(section).filter(|_| !is_question(&section.id)) {
                let fault = faults.add(Rule::SelfTest, &text.file, section.span);
                fault.word("id", &section.id).word("why", "class").word("name", class);
            }
            if is_checkpoint(&section.id) && section.counterfeit.is_some() && section.genuine.is_none() {
                faults.add(Rule::CounterfeitAlone, &text.file, section.span).word("id", &section.id);
            }
        }
    }

    let Some(source) = source else {
        if !is_missed(content, &files.unreadable) {
            return;
        }
        let name = format!("{}/{}.md", files.key.folder(), content.source_language);
        faults.add(Rule::MissingFile, &files.file, Span::FILE).word("file", name);
        return;
    };
    for heading in headings.iter().filter(|heading| !has_section(source, &heading.id)) {
        let rule = match heading.of {
            HeadingOf::Checkpoint(_) => Rule::CheckpointWithoutText,
            HeadingOf::Section | HeadingOf::Term => Rule::SectionWithoutText,
            // How to know a pack need not be said; but what is said of it in a translation is said in the source.
            HeadingOf::Variant if files.texts.values().any(|text| has_section(text, &heading.id)) => {
                Rule::SectionWithoutText
            }
            // A question's words are asked for with those of its answers.
            HeadingOf::Variant | HeadingOf::Question => continue,
        };
        let fault = faults.add(rule, &files.file, heading.span);
        fault.word("id", &heading.id).word("file", &source.file);
    }
    if facts.status() != Status::Published {
        return;
    }
    let revision = facts.revision().map_or(1, |revision| revision.number.value);
    check_translations(content, files, source.text_revision(revision), faults);
    let languages: BTreeSet<&LanguageTag> = languages(content).collect();
    // A text in a language that is none of the guide's is a stray file, and nobody misses anything in it.
    let translations = files.texts.iter().filter(|(tag, _)| **tag != *content.source_language);
    for (tag, text) in translations.filter(|(tag, _)| languages.contains(tag)) {
        let decisive =
            headings.iter().filter(|heading| heading.of == HeadingOf::Checkpoint(Weight::Decisive));
        for heading in decisive.filter(|heading| !has_section(text, &heading.id)) {
            let fault = faults.add(Rule::DecisiveUntranslated, &text.file, Span::FILE);
            fault.word("id", &heading.id).word("language", tag);
        }
    }
}

/// What is wrong with a section that has its heading, of a record that is published as far as `visibility` says and has these
/// `headings`: `empty` where it is kept from readers of the record and says nothing, as its text may stand above the heading;
/// `swapped` where the heading says the id of another section, given first.
fn unlike_its_heading<'h>(
    visibility: Visibility,
    headings: &'h [Heading],
    section: &SectionText,
) -> Option<(&'h str, &'static str)> {
    let is_stricter = |heading: &Heading| heading.id == section.id && heading.visibility > visibility;
    if !section.has_words() && headings.iter().any(is_stricter) {
        return Some(("", "empty"));
    }
    let named = |id: &'h str| id.strip_prefix("variant-").unwrap_or(id);
    let own = section.id.strip_prefix("variant-").unwrap_or(&section.id);
    let says = markdown::folded(&section.title.text);
    let says_own = is_near(&says, own) || is_near(&says, &section.id);
    let mut others = headings.iter().map(|heading| named(&heading.id)).filter(|id| *id != own);
    // A title that has more words than an id may well have its words by chance.
    others
        .find(|id| says == *id || (!says_own && is_near(&says, id)))
        .filter(|_| says != own)
        .map(|id| (id, "swapped"))
}

/// The class of a part that `section` has and that only checkpoints may have: nothing else shows it.
fn class_of_point(section: &SectionText) -> Option<&'static str> {
    let parts =
        [("genuine", &section.genuine), ("counterfeit", &section.counterfeit), ("caution", &section.caution)];
    parts.into_iter().find(|(_, part)| part.is_some()).map(|(class, _)| class)
}

/// The class of a part that `section` has and that only questions may have.
fn class_of_question(section: &SectionText) -> Option<&'static str> {
    let parts = [
        ("option-…", !section.options.is_empty()),
        ("why", section.why.is_some()),
        ("picture", section.picture.is_some()),
    ];
    parts.into_iter().find(|(_, is_there)| *is_there).map(|(class, _)| class)
}

fn has_section(text: &TextFile, id: &str) -> bool {
    text.body.sections.iter().any(|section| section.id == id)
}

/// A line that is the heading of a section, and did not become it.
pub struct Misplaced {
    /// Where it stands.
    pub span: Span,
    /// The section.
    pub id: String,
    /// What is wrong: `names` where the line names the section, `missing` where it may be its heading, `more` where that may be
    /// lost in the text below.
    pub why: &'static str,
}

/// The words that a heading may have besides those of its id.
const MORE_WORDS: usize = 4;

/// The lines of `text` that are headings of sections of a record which they did not become; `source` is the text in the
/// source language.
pub fn misplaced(facts: &dyn Facts, text: &TextFile, source: Option<&TextFile>) -> Vec<Misplaced> {
    let declared: Vec<(String, bool)> =
        facts.headings().into_iter().map(|of| (of.id, of.visibility > facts.visibility())).collect();
    let missing: Vec<&(String, bool)> = declared.iter().filter(|(id, _)| !has_section(text, id)).collect();
    let mut misplaced = Vec::new();
    for doubt in &text.body.doubts {
        let mut add = |id: &str, why| misplaced.push(Misplaced { span: doubt.span, id: id.to_owned(), why });
        if let Some((id, _)) =
            declared.iter().find(|(id, _)| doubt.names.iter().any(|name| is_near(name, id)))
        {
            add(id, "names");
        } else if let Some((id, _)) = missing.iter().find(|(id, _)| is_headed(doubt, id)) {
            add(id, "missing");
        }
    }
    let withheld =
        missing.iter().find(|(id, is_stricter)| *is_stricter && source.is_some_and(|s| has_section(s, id)));
    if let (Some((id, _)), Some(source)) = (withheld, source) {
        let more = more_than(text, source).into_iter();
        misplaced.extend(more.map(|(span, why)| Misplaced { span, id: id.clone(), why }));
    }
    misplaced
}

/// Where `text` has more than `source`: lines that are set apart, or else paragraphs. Where it lacks a text for stricter
/// readers, that may stand there, its heading lost.
fn more_than(text: &TextFile, source: &TextFile) -> Vec<(Span, &'static str)> {
    let of = |text: &TextFile, id: Option<&str>| -> Option<(Span, Vec<usize>)> {
        let Some(id) = id else { return Some((Span::new(1, 1, 3), vec![text.body.opening.blocks()])) };
        let section = text.body.sections.iter().find(|section| section.id == id)?;
        let part =
            |part: &Option<Box<markdown::SectionPart>>| part.as_ref().map_or(0, |part| part.body.blocks());
        let SectionText { genuine, counterfeit, caution, picture, why, options, .. } = section;
        let parts = [genuine, counterfeit, caution, picture, why].map(part);
        let of_options = options.iter().map(|option| option.part.body.blocks()).sum();
        Some((section.span, [section.body.blocks(), of_options].into_iter().chain(parts).collect()))
    };
    let set_apart = |text: &TextFile, id: Option<&str>| -> Vec<Span> {
        let doubts = text.body.doubts.iter();
        doubts
            .filter(|doubt| doubt.is_set_apart && doubt.section.as_deref() == id)
            .map(|doubt| doubt.span)
            .collect()
    };
    let ids = text.body.sections.iter().map(|section| Some(section.id.as_str()));
    let more = std::iter::once(None).chain(ids).filter_map(|id| {
        let ((span, blocks), (_, of_source)) = (of(text, id)?, of(source, id)?);
        let apart = set_apart(text, id);
        if apart.len() > set_apart(source, id).len() {
            return apart.last().map(|span| (*span, "missing"));
        }
        blocks.iter().zip(of_source).any(|(has, had)| *has > had).then_some((span, "more"))
    });
    more.collect()
}

/// Whether what a line names is a declared id, or one with a slip of the fingers.
fn is_near(name: &str, id: &str) -> bool {
    name == id || (id.len() >= 5 && name.len() <= id.len() + 4 && strsim::damerau_levenshtein(name, id) <= 1)
}

/// Whether a line may be the heading of a section: it has the words of its id, and few besides.
fn is_headed(doubt: &DoubtfulLine, id: &str) -> bool {
    let (says, id) = (&doubt.says, id.strip_prefix("variant-").unwrap_or(id));
    let more = if doubt.is_set_apart { MORE_WORDS } else { MORE_WORDS / 2 };
    format!("-{says}-").contains(&format!("-{id}-"))
        && says.split('-').count() <= id.split('-').count() + more
}

/// The guide's languages.
fn languages<'a>(content: &Seen<'a>) -> impl Iterator<Item = &'a LanguageTag> {
    content.guide.iter().flat_map(|guide| guide.languages.iter()).map(|language| &language.tag.value)
}

/// Whether a record's text in the source language is to be missed: it is not there at all, and which language that is
/// can be read.
fn is_missed(content: &Seen<'_>, unreadable: &BTreeSet<LanguageTag>) -> bool {
    content.guide.is_some() && !unreadable.contains(content.source_language)
}

/// Languages without a text, and texts older than the source's revision `current`.
fn check_translations(content: &Seen<'_>, files: &RecordFiles, current: u32, faults: &mut Faults) {
    let RecordFiles { file, texts, unreadable, .. } = files;
    let is_there = |tag: &LanguageTag| texts.contains_key(tag) || unreadable.contains(tag);
    let missing: Vec<&str> =
        languages(content).filter(|tag| !is_there(tag)).map(|tag| tag.as_str()).collect();
    if let Some(first) = missing.first() {
        let fault = faults.add(Rule::TranslationMissing, file, Span::FILE);
        fault.word("languages", missing.join(", ")).word("of", "record").word("file", format!("{first}.md"));
    }
    let source = texts.get(content.source_language);
    for (_, text) in texts.iter().filter(|(tag, _)| **tag != *content.source_language) {
        let follows = source.map(|source| text.follows(source)).unwrap_or_default();
        let parts = text.parts();
        for part in parts.iter().filter(|part| follows.of(part) == Some(false)) {
            let section =
                text.body.sections.iter().find(|section| *part == Part::Section(section.id.clone()));
            // The front matter, which has no place of its own for each of its fields.
            let span = section.map_or(Span::new(1, 1, 3), |section| section.span);
            faults.add(Rule::PartOutdated, &text.file, span).word("part", part);
        }
        let is_told = parts.iter().all(|part| follows.of(part).is_some());
        if let Some(revision) = text.behind(current).filter(|_| !is_told) {
            faults
                .add(Rule::TranslationOutdated, &text.file, revision.span)
                .word("has", revision.value)
                .word("current", current);
        }
    }
}

/// Links of `text` that lead to no record, or whose words its readers would miss.
pub(super) fn check_links(content: &Seen<'_>, files: &RecordFiles, text: &TextFile, faults: &mut Faults) {
    let facts = files.facts.as_deref();
    let headings = facts.map(|facts| facts.headings()).unwrap_or_default();
    let of_record = facts.map(|facts| facts.visibility()).unwrap_or_default();
    let mut check = |prose: &Prose, readers: Visibility| {
        // Where a link has no words of its own, what the term is called stands there.
        for ops in prose.ops.windows(2) {
            let [Op::Link(number), Op::EndLink] = ops else { continue };
            let Some(Link::Record(link)) = prose.links.get(*number as usize) else { continue };
            let hidden = references::hidden_link(content, link, readers);
            if let Some(why) = hidden.filter(|_| link.is_term() && !files.draft) {
                let fault = faults.add(Rule::RecordHidden, &text.file, link.span);
                fault.word("name", &link.value).word("why", why);
            }
        }
        for link in &prose.links {
            let Link::Record(link) = link else { continue };
            if !content.has_linked(&link.value) {
                faults
                    .add(Rule::UnresolvedReference, &text.file, link.span)
                    .word("name", &link.value)
                    .word("what", "record");
            }
        }
    };
    check(&text.body.opening, of_record);
    for section in &text.body.sections {
        let own = headings.iter().filter(|of| of.id == section.id).map(|of| of.visibility).max();
        let readers = own.unwrap_or_default().max(of_record);
        check(&section.title, readers);
        check(&section.body, readers);
        for markdown::SectionPart { heading, body } in section.parts() {
            check(heading, readers);
            check(body, readers);
        }
    }
}
