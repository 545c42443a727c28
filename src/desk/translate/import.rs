//! Translations that come back.
//!
//! What comes back is held against the source text that was sent with it, not against the one there is now: where that has
//! changed meanwhile, the translation is put in, and its lock says that it is out of date.
//!
//! **Invariant:** a part is put in whole or not at all, and nothing of a file but words and the numbers of marks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icu::locale::{LanguageIdentifier, LocaleExpander};
use unicode_normalization::UnicodeNormalization;

use super::export::{unit_id, units_of};
use super::language_file::{LanguageFile, Parts, is_blank, lock_text, read_lock};
use super::record::{Record, records};
use super::xliff::{self, InFile, InUnit, Skeleton};
use crate::diag::{Diagnostic, Origin, Rule, Span};
use crate::domain::{LanguageTag, Translator};
use crate::load::markdown::units::{self, Misfit, Run, Unit};
use crate::load::text::is_forbidden;
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
    /// What was found wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// What the XLIFF `text` of the file `name` brings; `text_of` gives files of the content. `translator` says who translated,
/// else the file's own word counts.
pub fn import(
    content: &Content,
    text_of: &dyn Fn(&str) -> Option<String>,
    name: &str,
    text: &str,
    translator: Option<Translator>,
) -> Imported {
    let mut importer = Importer {
        content,
        text_of,
        places: Places { file: name.into(), text, starts: Places::starts(text) },
        translator,
        imported: Imported::default(),
    };
    match xliff::read(text) {
        Ok(files) => {
            let records = records(content);
            for file in &files {
                importer.file(file, &records);
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
    translator: Option<Translator>,
    imported: Imported,
}

/// A part that came back whole.
struct Returned {
    part: Part,
    text: String,
    source: String,
    by_machine: bool,
}

impl Importer<'_> {
    /// A file of the content, as it is by now.
    fn read(&self, file: &str) -> Option<String> {
        self.imported.files.get(file).cloned().or_else(|| (self.text_of)(file))
    }

    fn refuse(&mut self, file: &InFile, why: &str) {
        let fault = Diagnostic::new(Rule::XliffRecord, self.places.origin(file.at));
        self.imported.diagnostics.push(fault.with("name", &file.original).with("why", why));
    }

    fn file(&mut self, file: &InFile, records: &[Record<'_>]) {
        let source_language = &self.content.source_language;
        let guide = self.content.guide.iter().flat_map(|guide| guide.languages.iter());
        let guide: Vec<_> = guide.map(|of| &of.tag.value).filter(|tag| *tag != source_language).collect();
        let Some(language) = meant(&file.target_language, &guide) else {
            return self.refuse(file, "language");
        };
        let is_this = |record: &&Record<'_>| {
            record.texts.get(source_language).is_some_and(|text| *text.file == *file.original)
        };
        let Some(record) = records.iter().find(is_this) else { return self.refuse(file, "unknown") };
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
        let returned: Vec<Returned> = sent
            .parts
            .0
            .iter()
            .filter_map(|(part, source)| self.part(file, skeleton, part, source, now.contains(part)))
            .collect();
        if returned.is_empty() {
            return;
        }
        let is_named = existing.is_some() || returned.iter().any(|part| part.part == Part::Name);
        if !is_named {
            return self.refuse(file, "name");
        }
        let merged = merged(existing, &returned, &sent, &mut lock, self.translator);
        let texts = merged.text().zip(lock_text(&lock, &format!("{language}.md")));
        let Some((text, lock_text)) = texts else { return self.refuse(file, "unwritable") };
        self.imported.files.extend([(path, text), (lock_path, lock_text)]);
        self.imported.taken.extend(returned.into_iter().map(|part| (record.id.clone(), part.part)));
    }

    /// A part as it came back; `None` when it did not, or not whole, or not as it should.
    fn part(
        &mut self,
        file: &InFile,
        skeleton: &Skeleton,
        part: &Part,
        source: &str,
        is_there: bool,
    ) -> Option<Returned> {
        let is_printed = |text: &str| skeleton.printed.iter().any(|printed| printed == text);
        let units = units_of(part, source, &is_printed);
        let worded: Vec<(usize, &Unit)> =
            units.iter().enumerate().filter(|(_, unit)| unit.is_worded()).collect();
        let answer = |number: usize| -> Option<&InUnit> {
            let unit = file.units.get(&unit_id(part, number))?;
            (unit.is_done && !unit.runs.is_empty()).then_some(unit)
        };
        let answers: Vec<(usize, &Unit, &InUnit)> =
            worded.iter().filter_map(|(number, unit)| Some((*number, *unit, answer(*number)?))).collect();
        let Some((_, _, first)) = answers.first() else {
            self.imported.untouched += usize::from(!worded.is_empty() && sent_at_all(file, part, &worded));
            return None;
        };
        let mut left = |why: &str, at: usize| {
            let fault =
                Diagnostic::new(Rule::PartLeft, self.places.origin(at)).with("part", part).with("why", why);
            let fault = fault.with("done", answers.len()).with("all", worded.len());
            self.imported.diagnostics.push(fault);
        };
        if !is_there {
            left("gone", first.at);
            return None;
        }
        if answers.len() < worded.len() {
            left("partly", first.at);
            return None;
        }
        let mut runs: Vec<Vec<Run>> = units.iter().map(|unit| unit.runs.clone()).collect();
        let mut is_refused = false;
        for (number, unit, answer) in &answers {
            runs[*number] = answer.runs.iter().map(composed).collect();
            let text = units::plain(&runs[*number], &unit.marks);
            let character = text.chars().find(|c| is_forbidden(*c));
            let misfit = units::fits(unit, &runs[*number]).err();
            if let Some(fault) = self.refusal(part, unit, answer, character, misfit) {
                self.imported.diagnostics.push(fault);
                is_refused = true;
            }
        }
        if is_refused {
            return None;
        }
        let text = match part {
            Part::Name | Part::Summary => {
                let line = units::plain(&runs[0], &[]);
                Ok(line.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            Part::Opening | Part::Section(_) => units::put_together(source, &runs, &is_printed),
        };
        match text {
            Ok(text) => {
                let by_machine = answers.iter().any(|(.., answer)| answer.by_machine);
                Some(Returned { part: part.clone(), text, source: source.to_owned(), by_machine })
            }
            Err((number, misfit)) => {
                let (_, unit, answer) = answers.iter().find(|(of, ..)| *of == number).unwrap_or(&answers[0]);
                let fault = self.refusal(part, unit, answer, None, Some(misfit));
                self.imported.diagnostics.extend(fault);
                None
            }
        }
    }

    fn refusal(
        &self,
        part: &Part,
        unit: &Unit,
        answer: &InUnit,
        character: Option<char>,
        misfit: Option<Misfit>,
    ) -> Option<Diagnostic> {
        let why = match (character, misfit) {
            (Some(_), _) => "character",
            (None, Some(Misfit::Markup)) => "markup",
            (None, Some(Misfit::Marks)) => "marks",
            (None, Some(Misfit::Unwritable)) => "unwritable",
            (None, None) => return None,
        };
        let has = |number: usize| {
            answer.runs.iter().any(|run| matches!(run, Run::Open(mark) | Run::Alone(mark) if *mark == number))
        };
        let lost = (0..unit.marks.len()).filter(|number| !has(*number)).map(|number| {
            let shown = &unit.marks[number].shown;
            if shown.is_empty() { (number + 1).to_string() } else { format!("{} ({shown})", number + 1) }
        });
        let lost: Vec<_> = lost.collect();
        let fault = Diagnostic::new(Rule::UnitRefused, self.places.origin(answer.at)).with("part", part);
        let code = character.map(|c| format!("U+{:04X}", u32::from(c))).unwrap_or_default();
        Some(
            fault
                .with("why", why)
                .with("lost", lost.join(", "))
                .with("count", lost.len())
                .with("character", code),
        )
    }
}

/// The language of `guide` that a tool means by `tag`. Many put a region in the place of a script, or add one: `zh-TW` is
/// `zh-Hant`, and `th-TH` is `th`, by likely subtags (UTS 35, part 1, 4.3).
fn meant<'a>(tag: &str, guide: &[&'a LanguageTag]) -> Option<&'a LanguageTag> {
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

/// Whether any unit of a part is in the file: the name of a record is in each skeleton, sent or not.
fn sent_at_all(file: &InFile, part: &Part, worded: &[(usize, &Unit)]) -> bool {
    worded.iter().any(|(number, _)| file.ids.contains(&unit_id(part, *number)))
}

fn composed(run: &Run) -> Run {
    match run {
        Run::Text(text) => Run::Text(text.nfc().collect()),
        run => run.clone(),
    }
}

/// The language file with what was returned in it; `lock` then says what that was translated from.
fn merged(
    existing: Option<LanguageFile>,
    returned: &[Returned],
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
    let is_returned = |part: &Part| returned.iter().any(|of| of.part == *part);
    if merged.parts.0.iter().all(|(part, _)| lock.get(part).is_some()) || is_new {
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
            ("pt-PT", None),
            ("sr", None),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(meant(tag, &guide).map(LanguageTag::as_str), wanted, "{tag}");
        }
    }
}
