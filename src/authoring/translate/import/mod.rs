//! Translations that come back.
//!
//! What comes back is held against the source text that was sent with it, not against the one there is now: where that has
//! changed meanwhile, the translation is put in, and its lock says that it is out of date.
//!
//! **Invariant:** a part is put in whole or not at all, and nothing of a file but words and the numbers of marks.

mod language;
mod merge;
mod part;
mod places;
mod refusal;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use language::agreed;
use merge::merged;
use part::Sent;
use places::Places;

use super::answer::{Languages, PrintedTexts};
use super::coverage::{PartState, of_record};
use super::glossary;
use super::language_file::{LanguageFile, is_blank, lock_text, read_lock};
use super::record::{TranslatableRecord, records};
use super::xliff::{self, InFile};
use crate::diag::{Diagnostic, FaultTally, Rule};
use crate::domain::{LanguageTag, RecordType, Translator};
use crate::load::markdown::without_comments;
use crate::load::text::MAX_TEXT_BYTES;
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
pub struct ImportOptions<'a> {
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
    known: ImportOptions<'_>,
) -> Imported {
    let of_content = text_of;
    let text_of = &|file: &str| glossary::text_of(content, of_content, file);
    let mut importer = TranslationImporter {
        content,
        text_of,
        places: Places { file: name.into(), text, starts: Places::starts(text) },
        known,
        tally: FaultTally::default(),
        imported: Imported::default(),
    };
    match xliff::read(text) {
        Ok(files) => {
            let records = records(content);
            let of_source = |record: &TranslatableRecord<'_>| {
                record.texts.get(&content.source_language).map(|text| text.file.to_string())
            };
            let by_source: HashMap<String, &TranslatableRecord<'_>> =
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

struct TranslationImporter<'a> {
    content: &'a Content,
    text_of: &'a dyn Fn(&str) -> Option<String>,
    places: Places<'a>,
    known: ImportOptions<'a>,
    tally: FaultTally,
    imported: Imported,
}

/// A part that came back whole.
struct ReturnedPart {
    part: Part,
    text: String,
    source: String,
    by_machine: bool,
}

/// What became of a part.
enum Fate {
    /// It is put in.
    Returned(ReturnedPart),
    /// It says what there is.
    Unchanged(Part),
    /// It stays as it was.
    Left,
}

impl TranslationImporter<'_> {
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

    fn file(
        &mut self,
        file: &InFile,
        by_source: &HashMap<String, &TranslatableRecord<'_>>,
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
        let printed = PrintedTexts::of(&record.printed());
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
        if record.glossary.is_some() {
            let path = RecordType::Glossary.file();
            let texts = merged.text().zip(self.read(path));
            let yaml = texts.and_then(|(text, yaml)| glossary::put_in(self.content, &yaml, language, &text));
            let Some(yaml) = yaml else { return self.refuse(file, "unwritable") };
            if self.read(path).as_ref() != Some(&yaml) {
                self.imported.files.insert(path.to_owned(), yaml);
            }
            self.imported.taken.extend(returned.into_iter().map(|part| (record.id.clone(), part.part)));
            return;
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
}
