//! Translations that come back.
//!
//! What comes back is held against the source text that was sent with it, not against the one there is now: where that has
//! changed meanwhile, the translation is put in, and its lock says that it is out of date.
//!
//! **Invariant:** a part is put in whole or not at all, and nothing of a file but words and the numbers of marks.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use icu::locale::{LanguageIdentifier, LocaleExpander};

use super::answer::{Answer, Languages, LeftOver, Printed, answer, composed, left_over};
use super::coverage::{PartState, of_record};
use super::export::{Before, out_units, part_id, unit_id};
use super::language_file::{LanguageFile, Parts, is_blank, lock_text, read_lock};
use super::record::{Record, records};
use super::xliff::{self, InFile, InUnit, Skeleton};
use crate::diag::{Diagnostic, Origin, Rule, Span, Tally};
use crate::domain::{LanguageTag, Translator};
use crate::load::markdown::units::{self, Misfit, Run, Unit};
use crate::load::markdown::without_comments;
use crate::load::text::{MAX_TEXT_BYTES, is_forbidden};
use crate::load::{Content, Part, TextFile};

/// The largest XLIFF file that is read, in bytes. A record sent whole is about 40 kB.
pub const MAX_XLIFF_BYTES: u64 = 256 << 20;

/// What an import comes to.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files of the content that change, and what they become.
    pub files: BTreeMap<String, String>,
    /// The parts that were put in, with their records' ids.
    pub taken: Vec<(String, Part)>,
    /// Parts that no translator has touched.
    pub untouched: usize,
    /// Parts whose words are those that there are.
    pub unchanged: usize,
    /// Units with the words of the source text.
    pub source_words: usize,
    /// Units with the words of a translation that needed work.
    pub sent_back: usize,
    /// Units with words, and a state that asks for work.
    pub asking: usize,
    /// What was found wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// What is known besides what a file says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The language of the translation, where the file does not say it.
    pub language: Option<&'a LanguageTag>,
    /// Who translated.
    pub translator: Option<Translator>,
    /// Whether what comes back replaces what somebody has written since it was sent out.
    pub replaces: bool,
}

/// What the XLIFF `text` of the file `name` brings; `text_of` gives files of the content.
pub fn import(
    content: &Content,
    text_of: &dyn Fn(&str) -> Option<String>,
    name: &str,
    text: &str,
    known: Known<'_>,
) -> Imported {
    let mut importer = Importer {
        content,
        text_of,
        places: Places { file: name.into(), text, starts: Places::starts(text) },
        known,
        tally: Tally::default(),
        imported: Imported::default(),
    };
    match xliff::read(text) {
        Ok(files) => {
            let records = records(content);
            let of_source = |record: &Record<'_>| {
                record.texts.get(&content.source_language).map(|text| text.file.to_string())
            };
            let by_source: HashMap<String, &Record<'_>> =
                records.iter().filter_map(|record| Some((of_source(record)?, record))).collect();
            let said: BTreeSet<&str> = files.iter().flat_map(InFile::said_languages).collect();
            let agreed = agreed(&said, &importer.languages()).cloned();
            for file in &files {
                importer.file(file, &by_source, agreed.as_ref());
            }
        }
        Err(fault) => {
            let origin = importer.places.origin(fault.at);
            let fault = Diagnostic::new(Rule::XliffSyntax, origin)
                .with("why", fault.why)
                .with("detail", fault.detail);
            importer.imported.diagnostics.push(fault);
        }
    }
    importer.imported
}

struct Importer<'a> {
    content: &'a Content,
    text_of: &'a dyn Fn(&str) -> Option<String>,
    places: Places<'a>,
    known: Known<'a>,
    tally: Tally,
    imported: Imported,
}

/// A part that came back whole.
struct Returned {
    part: Part,
    text: String,
    source: String,
    by_machine: bool,
}

/// What became of a part.
enum Fate {
    /// It is put in.
    Returned(Returned),
    /// It says what there is.
    Unchanged(Part),
    /// It stays as it was.
    Left,
}

/// A part that was sent, and what there is to hold it against.
struct Sent<'a> {
    part: &'a Part,
    /// The source text that came back.
    source: &'a str,
    /// That of the content.
    now: Option<&'a str>,
    /// That of the lock.
    locked: Option<&'a str>,
    /// The translation that there is.
    existing: Option<&'a str>,
    /// Whether that is current.
    is_current: bool,
}

impl Sent<'_> {
    /// What the source text that came back has and neither that of the content nor that of the lock ever had.
    fn foreign(&self, is_printed: &dyn Fn(&str) -> bool) -> Option<String> {
        let of = |text: &str| units::attributes(text, is_printed);
        let own: BTreeSet<String> = [self.now, self.locked].into_iter().flatten().flat_map(of).collect();
        of(self.source).into_iter().find(|attribute| !own.contains(attribute))
    }
}

impl<'a> Importer<'a> {
    /// A file of the content, as it is by now.
    fn read(&self, file: &str) -> Option<String> {
        self.imported.files.get(file).cloned().or_else(|| (self.text_of)(file))
    }

    /// Tells of a fault at a byte, unless enough of its rule are told; `fill` adds the message's words.
    fn tell(&mut self, rule: Rule, at: usize, fill: impl FnOnce(Diagnostic) -> Diagnostic) {
        let places = &self.places;
        self.tally
            .tell(&mut self.imported.diagnostics, rule, || fill(Diagnostic::new(rule, places.origin(at))));
    }

    fn refuse(&mut self, file: &InFile, why: &str) {
        let wanted = self.known.language.map(LanguageTag::as_str).unwrap_or_default();
        self.tell(Rule::XliffRecord, file.at, |fault| {
            let fault = fault.with("name", &file.original).with("why", why);
            fault.with("language", file.target_language.trim()).with("wanted", wanted)
        });
    }

    /// The languages of the guide that texts are translated into.
    fn languages(&self) -> Vec<&'a LanguageTag> {
        let guide = self.content.guide.iter().flat_map(|guide| guide.languages.iter());
        guide.map(|of| &of.tag.value).filter(|tag| **tag != self.content.source_language).collect()
    }

    /// The language of a file: its own word; else the one that is known; else that of its translations, or the one that the other
    /// files agree upon.
    fn language(&self, file: &InFile, of_others: Option<&LanguageTag>) -> Result<LanguageTag, &'static str> {
        let guide = self.languages();
        let own = file.target_language.trim();
        if !own.is_empty() {
            let language = meant(own, &guide).ok_or("language")?;
            let is_other = self.known.language.is_some_and(|wanted| wanted != language);
            return if is_other { Err("other-language") } else { Ok(language.clone()) };
        }
        if let Some(known) = self.known.language {
            return guide.into_iter().find(|tag| *tag == known).cloned().ok_or("language");
        }
        let own: BTreeSet<&str> = file.said_languages().collect();
        let said = if own.is_empty() { of_others } else { agreed(&own, &guide) };
        said.cloned().ok_or("no-language")
    }

    fn file(
        &mut self,
        file: &InFile,
        by_source: &HashMap<String, &Record<'_>>,
        of_others: Option<&LanguageTag>,
    ) {
        let source_language = &self.content.source_language;
        let language = match self.language(file, of_others) {
            Ok(language) => language,
            Err(why) => return self.refuse(file, why),
        };
        let language = &language;
        let Some(record) = by_source.get(&file.original) else { return self.refuse(file, "unknown") };
        let sent = file.skeleton.as_ref().and_then(|skeleton| LanguageFile::parse(&skeleton.text));
        let (Some(skeleton), Some(sent)) = (&file.skeleton, sent) else {
            return self.refuse(file, "skeleton");
        };
        let (path, lock_path) =
            (format!("{}/{language}.md", record.folder), format!("{}/{language}.lock.yaml", record.folder));
        // One that was begun and has no word yet is none.
        let existing = self.read(&path).filter(|text| !is_blank(text));
        // What is read here is mended so that it can be shown; a file that the content cannot read is not written again.
        let is_read = record.texts.contains_key(language) || self.imported.files.contains_key(&path);
        let existing = match existing.map(|text| LanguageFile::parse(&text).filter(|_| is_read)) {
            Some(None) => return self.refuse(file, "unreadable"),
            existing => existing.flatten(),
        };
        let mut lock = match self.read(&lock_path).map(|text| read_lock(&text)) {
            Some(None) => return self.refuse(file, "unreadable"),
            lock => lock.flatten().unwrap_or_default(),
        };
        let now: BTreeSet<Part> =
            record.texts.get(source_language).into_iter().flat_map(TextFile::parts).collect();
        let source_now =
            self.read(&file.original).as_deref().and_then(LanguageFile::parse).unwrap_or_default();
        let covered = of_record(record, self.content, language, self.text_of);
        let is_current = |part: &Part| {
            let mut parts = covered.iter().flat_map(|covered| &covered.parts);
            parts.any(|of| of.part == *part && of.state == PartState::Current)
        };
        let languages = Languages::of(source_language, language);
        let printed = Printed::of(&record.printed());
        let (mut returned, mut unchanged) = (Vec::new(), Vec::new());
        for (part, source) in &sent.parts.0 {
            let sent = Sent {
                part,
                source: &without_comments(source),
                now: source_now.parts.get(part).filter(|_| now.contains(part)),
                locked: lock.get(part),
                existing: existing.as_ref().and_then(|existing| existing.parts.get(part)),
                is_current: is_current(part),
            };
            match self.part(file, skeleton, &sent, &languages, &printed) {
                Fate::Returned(part) => returned.push(part),
                Fate::Unchanged(part) => unchanged.push(part),
                Fate::Left => {}
            }
        }
        self.imported.unchanged += unchanged.len();
        // Who translated is told of what was looked at and found right, too.
        unchanged.retain(|_| self.known.translator.is_some());
        if returned.is_empty() && unchanged.is_empty() {
            return;
        }
        let is_named = existing.is_some() || returned.iter().any(|part| part.part == Part::Name);
        if !is_named {
            return self.refuse(file, "name");
        }
        let revision =
            record.texts.get(source_language).map_or(u32::MAX, |source| record.revision_of(source));
        let sent = LanguageFile { text_revision: sent.text_revision.map(|of| of.min(revision)), ..sent };
        let merged = merged(existing, (&returned, &unchanged), &sent, &mut lock, self.known.translator);
        if merged.parts.bytes().max(lock.bytes()) > MAX_TEXT_BYTES {
            return self.refuse(file, "size");
        }
        let texts = merged.text().zip(lock_text(&lock, &format!("{language}.md")));
        let Some((text, lock_text)) = texts else { return self.refuse(file, "unwritable") };
        for (path, text) in [(path, text), (lock_path, lock_text)] {
            if self.read(&path).as_ref() != Some(&text) {
                self.imported.files.insert(path, text);
            }
        }
        self.imported.taken.extend(returned.into_iter().map(|part| (record.id.clone(), part.part)));
    }

    /// What became of a part: it is put in if all of it came back, as it should.
    fn part(
        &mut self,
        file: &InFile,
        skeleton: &Skeleton,
        sent: &Sent<'_>,
        languages: &Languages,
        printed: &Printed,
    ) -> Fate {
        let Sent { part, source, .. } = *sent;
        let is_printed = |text: &str| skeleton.printed.iter().any(|printed| printed == text);
        let before = sent.existing.map(|text| Before {
            text,
            source: sent.locked.unwrap_or(source),
            is_known: sent.locked.is_some() || sent.is_current,
        });
        let units = out_units(part, source, before.as_ref(), &is_printed);
        let worded: Vec<Back<'_>> = units
            .iter()
            .enumerate()
            .filter(|(_, known)| known.unit.is_worded())
            .map(|(number, known)| {
                let back = file.units.get(&unit_id(part, number));
                Back { number, unit: &known.unit, back, answer: answer(known, back, !languages.are_one) }
            })
            .collect();
        let count = |is: &dyn Fn(Answer) -> bool| worded.iter().filter(|unit| is(unit.answer)).count();
        let right = count(&|answer| matches!(answer, Answer::Done | Answer::Kept));
        let source_words = count(&|answer| matches!(answer, Answer::Source(_)));
        let sent_back = count(&|answer| matches!(answer, Answer::SentBack(_)));
        let asking = count(&|answer| answer == Answer::AsksForWork);
        self.imported.source_words += source_words;
        self.imported.sent_back += sent_back;
        self.imported.asking += asking;
        if !worded.iter().any(|unit| unit.answer.is_touched()) {
            if right > 0 && right == worded.len() {
                return Fate::Unchanged(part.clone());
            }
            let is_sent = |unit: &Back<'_>| file.ids.contains(&unit_id(part, unit.number));
            self.imported.untouched += usize::from(worded.iter().any(is_sent));
            return Fate::Left;
        }
        let why = match () {
            () if sent.now.is_none() => Some("gone"),
            () if right == worded.len() => None,
            () if sent_back > 0 => Some("sent-back"),
            () if asking > 0 => Some("asking"),
            () if source_words > 0 => Some("source"),
            () => Some("partly"),
        };
        if let Some(why) = why {
            self.tell(Rule::PartLeft, blamed(&worded), |fault| {
                let fault =
                    fault.with("part", part).with("why", why).with("done", right).with("all", worded.len());
                fault.with("back", sent_back).with("asking", asking).with("source", source_words)
            });
            return Fate::Left;
        }
        if let Some(foreign) = sent.foreign(&is_printed) {
            let has =
                |unit: &&Back<'_>| unit.unit.marks.iter().any(|mark| mark.attribute() == Some(&foreign));
            let at = worded.iter().find(has).and_then(|unit| Some(unit.back?.at));
            let at = at.unwrap_or_else(|| blamed(&worded));
            self.tell(Rule::UnitRefused, at, |fault| {
                fault.with("part", part).with("why", "foreign").with("lost", foreign)
            });
            return Fate::Left;
        }
        let own: Vec<Vec<Run>> = units.iter().map(|known| known.unit.runs.clone()).collect();
        match self.put_in(sent, own, &worded, &is_printed, (languages, printed)) {
            Some(returned) if self.is_written_over(skeleton, sent, &returned.text) => {
                self.tell(Rule::PartLeft, blamed(&worded), |fault| {
                    fault.with("part", part).with("why", "changed").with("done", right).with("all", right)
                });
                Fate::Left
            }
            Some(returned) => Fate::Returned(returned),
            None => Fate::Left,
        }
    }

    /// Whether `text` would replace words that somebody has written since the part was sent out, unless it is to.
    fn is_written_over(&self, skeleton: &Skeleton, sent: &Sent<'_>, text: &str) -> bool {
        let is_other = |existing: &str| {
            let existing = Skeleton::digest(existing);
            existing != Skeleton::digest(text)
                && skeleton.translated.get(&part_id(sent.part)) != Some(&existing)
        };
        !self.known.replaces && sent.existing.is_some_and(is_other)
    }

    /// A part all of which came back, put together of that; `None` when a unit of it is refused. `runs` are the source text's.
    fn put_in(
        &mut self,
        sent: &Sent<'_>,
        mut runs: Vec<Vec<Run>>,
        worded: &[Back<'_>],
        is_printed: &dyn Fn(&str) -> bool,
        (languages, printed): (&Languages, &Printed),
    ) -> Option<Returned> {
        let Sent { part, source, .. } = *sent;
        let mut is_refused = false;
        for Back { number, unit, back, answer } in worded {
            let Some(back) = back else { continue };
            runs[*number] = back.runs.iter().map(composed).collect();
            let fits = units::fits(unit, &runs[*number]);
            let mut why =
                unreadable(&units::plain(&runs[*number], &unit.marks)).or(fits.err().map(Why::Misfit));
            if why.is_none() && *answer == Answer::Done {
                match left_over(unit, &runs[*number], languages, printed) {
                    Some(LeftOver::Untranslated(words)) => why = Some(Why::LeftOver(words)),
                    Some(LeftOver::Kept(words)) => {
                        self.tell(Rule::HangulKept, back.at, |fault| {
                            fault.with("part", part).with("words", words)
                        });
                    }
                    None => {}
                }
            }
            if let Some(why) = why {
                self.tell(Rule::UnitRefused, back.at, |fault| refusal(fault, part, unit, back, &why));
                is_refused = true;
            }
        }
        if is_refused {
            return None;
        }
        let text = match part {
            Part::Name | Part::Summary => Ok(units::plain(&units::tidied(&runs[0]), &[])),
            Part::Opening | Part::Section(_) => units::put_together(source, &runs, is_printed),
        };
        match text {
            Ok(text) => {
                let by_machine = worded.iter().filter_map(|unit| unit.back).any(|back| back.by_machine);
                Some(Returned { part: part.clone(), text, source: source.to_owned(), by_machine })
            }
            Err((number, misfit)) => {
                let of = worded.iter().find(|of| of.number == number).or(worded.first())?;
                let (unit, back, why) = (of.unit, of.back?, Why::Misfit(misfit));
                self.tell(Rule::UnitRefused, back.at, |fault| refusal(fault, part, unit, back, &why));
                None
            }
        }
    }
}

/// Why a unit is refused, in words.
fn refusal(fault: Diagnostic, part: &Part, unit: &Unit, back: &InUnit, why: &Why) -> Diagnostic {
    let fault = fault.with("part", part);
    let has = |number: usize| {
        back.runs.iter().any(|run| matches!(run, Run::Open(mark) | Run::Alone(mark) if *mark == number))
    };
    let lost = (0..unit.marks.len()).filter(|number| !has(*number)).map(|number| {
        let shown = &unit.marks[number].shown;
        if shown.is_empty() { (number + 1).to_string() } else { format!("{} ({shown})", number + 1) }
    });
    let lost: Vec<_> = lost.collect();
    let code = |c: char| format!("U+{:04X}", u32::from(c));
    match why {
        Why::Size => fault.with("why", "size"),
        Why::Undecoded => fault.with("why", "undecoded"),
        Why::Character(c) => fault.with("why", "character").with("character", code(*c)),
        Why::LeftOver(words) => fault.with("why", "left-over").with("lost", words),
        Why::Misfit(Misfit::Markup) => fault.with("why", "markup"),
        Why::Misfit(Misfit::Marks) if lost.is_empty() => fault.with("why", "marks-added"),
        Why::Misfit(Misfit::Marks) => fault.with("why", "marks").with("lost", lost.join(", ")),
        Why::Misfit(Misfit::Unwritable) => fault.with("why", "unwritable"),
    }
}

/// A unit of a part, and what came back of it.
struct Back<'a> {
    /// Which of the part's units it is.
    number: usize,
    unit: &'a Unit,
    back: Option<&'a InUnit>,
    answer: Answer,
}

/// Where it says why a part is not put in: at the first unit that is no answer though it has words, or at the first that has any.
fn blamed(worded: &[Back<'_>]) -> usize {
    let is_wrong = |unit: &&Back<'_>| !matches!(unit.answer, Answer::None | Answer::Kept | Answer::Done);
    let wrong = worded.iter().find(is_wrong).and_then(|unit| unit.back);
    wrong.or_else(|| worded.iter().find_map(|unit| unit.back)).map_or(0, |back| back.at)
}

/// Why a translation is refused.
enum Why {
    /// It is longer than any text that is read.
    Size,
    /// A character of it was lost on the way.
    Undecoded,
    /// It has a character that no text may have.
    Character(char),
    /// It has words of the source language.
    LeftOver(String),
    /// It does not fit the unit.
    Misfit(Misfit),
}

/// Why no later reading would accept a text.
fn unreadable(text: &str) -> Option<Why> {
    if text.len() as u64 > MAX_TEXT_BYTES {
        return Some(Why::Size);
    }
    match text.chars().find(|c| is_forbidden(*c) || *c == char::REPLACEMENT_CHARACTER)? {
        char::REPLACEMENT_CHARACTER => Some(Why::Undecoded),
        c => Some(Why::Character(c)),
    }
}

/// The language of `guide` that all of `said` mean.
fn agreed<'a>(said: &BTreeSet<&str>, guide: &[&'a LanguageTag]) -> Option<&'a LanguageTag> {
    let mut meant = said.iter().map(|tag| meant(tag, guide));
    let first = meant.next()??;
    meant.all(|other| other == Some(first)).then_some(first)
}

/// The language of `guide` that a tool means by `tag`. Many put a region in the place of a script, or add one: `zh-TW` is
/// `zh-Hant`, and `th-TH` is `th`, by likely subtags (UTS 35, part 1, 4.3).
fn meant<'a>(tag: &str, guide: &[&'a LanguageTag]) -> Option<&'a LanguageTag> {
    // As the names of locales have it.
    let tag = &tag.replace('_', "-");
    if let Some(same) = guide.iter().find(|of| of.as_str().eq_ignore_ascii_case(tag)) {
        return Some(same);
    }
    let expander = LocaleExpander::new_extended();
    let written = |tag: &str| {
        let mut id: LanguageIdentifier = tag.parse().ok()?;
        expander.maximize(&mut id);
        Some((id.language, id.script))
    };
    let wanted = written(tag)?;
    let mut alike = guide.iter().filter(|of| written(of.as_str()) == Some(wanted));
    let found = alike.next()?;
    alike.next().is_none().then_some(found)
}

/// The language file with what was returned in it; `lock` then says what that was translated from. Of `unchanged` parts, too, it
/// is known who translated them.
fn merged(
    existing: Option<LanguageFile>,
    (returned, unchanged): (&[Returned], &[Part]),
    sent: &LanguageFile,
    lock: &mut Parts,
    translator: Option<Translator>,
) -> LanguageFile {
    let is_new = existing.is_none();
    let mut merged = existing.unwrap_or_default();
    for Returned { part, text, source, .. } in returned {
        merged.parts.put(part.clone(), text.clone(), &sent.parts);
        lock.put(part.clone(), source.clone(), &sent.parts);
    }
    let is_returned = |part: &Part| returned.iter().any(|of| of.part == *part) || unchanged.contains(part);
    let is_locked = merged.parts.0.iter().all(|(part, _)| lock.get(part).is_some());
    if !returned.is_empty() && (is_locked || is_new) {
        merged.source_revision = sent.text_revision;
    }
    let own = translator.unwrap_or(if returned.iter().any(|part| part.by_machine) {
        Translator::Machine
    } else {
        Translator::Human
    });
    // One word for the whole file: the most careful one of those for its parts.
    let rank = |translator: Translator| match translator {
        Translator::Machine => 0,
        Translator::MachineReviewed => 1,
        Translator::Human => 2,
    };
    let before = merged.parts.0.iter().any(|(part, _)| !is_returned(part));
    let before = before.then(|| merged.translator.unwrap_or_default());
    merged.translator = Some(before.into_iter().chain([own]).min_by_key(|of| rank(*of)).unwrap_or(own));
    merged
}

/// Bytes of the file become lines and columns.
struct Places<'a> {
    file: Arc<str>,
    text: &'a str,
    starts: Vec<usize>,
}

impl Places<'_> {
    fn starts(text: &str) -> Vec<usize> {
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
    }

    fn origin(&self, at: usize) -> Origin {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let before = self.text.get(self.starts[line]..at).unwrap_or_default();
        let length = self.text.get(at..).and_then(|rest| rest.find(['>', '\n'])).map_or(1, |end| end + 1);
        Origin { file: self.file.clone(), span: Span::new(line + 1, before.chars().count() + 1, length) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_as_tools_write_them() {
        let tags = ["zh-Hans", "zh-Hant", "th", "en", "sr-Latn", "pt", "pt-BR"]
            .map(|tag| LanguageTag::parse(tag).unwrap());
        let guide: Vec<&LanguageTag> = tags.iter().collect();
        for (tag, wanted) in [
            ("zh-CN", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-hk", Some("zh-Hant")),
            ("zh", Some("zh-Hans")),
            ("TH-th", Some("th")),
            ("en-US", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("pt_BR", Some("pt-BR")),
            ("th_TH", Some("th")),
            ("pt-PT", None),
            ("sr", None),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(meant(tag, &guide).map(LanguageTag::as_str), wanted, "{tag}");
        }
    }
}
