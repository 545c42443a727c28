//! The content's folder becomes records: which file is what, and what each says.
//!
//! **Invariant:** looks at one file at a time; what files say of each other is for `check`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::front_matter::{self, FrontMatter};
use super::lock::{Follows, Lock, LockFile, Part};
use super::markdown::{Body, RecordLink, read_body};
use super::memory::{self, ReadingMemory, RecordReading};
use super::picture::{self, PictureFault, PictureHeader};
use super::records::{self, AnyFacts, RecordFacts};
use super::text::{self, MAX_TEXT_BYTES};
use super::yaml::{Decode, DecodeContext, LOST_LIST, Node, Spanned, parse};
use crate::diag::{Diagnostic, Origin, Rule, Severity, Span};
use crate::domain::{Astray, LanguageFault, LanguageTag, RecordKey, RecordType, Slug};
use crate::source::{Snapshot, Stamp};

/// Everything that the content's files say.
#[derive(Clone)]
pub struct Content {
    /// `guide.yaml`; `None` when it is missing or unusable.
    pub guide: Option<records::Guide>,
    /// The language that dossiers are written in first.
    pub source_language: LanguageTag,
    /// The records of all types.
    pub records: BTreeMap<RecordKey, Arc<RecordFiles>>,
    /// The digest of the file that says how all records are read and checked: `guide.yaml`.
    pub basis: blake3::Hash,
}

impl Content {
    /// The dossier of this slug, of whatever kind.
    pub fn dossier(&self, slug: &str) -> Option<&RecordFiles> {
        self.linked(RecordType::Product, slug).and_then(|key| self.records.get(&key)).map(|files| &**files)
    }

    /// The record that a link names, where there is one: its slug alone, of products, or as [`RecordKey::linked`] reads it.
    pub fn linked(&self, record_type: RecordType, name: &str) -> Option<RecordKey> {
        RecordKey::linked(record_type, name).into_iter().find(|key| self.has(key))
    }

    /// The records whose facts are of the type `F`, with those facts, as far as they could be read.
    pub fn of<F: RecordFacts>(&self) -> impl Iterator<Item = (&RecordFiles, &F)> {
        self.records.values().filter_map(|files| Some((&**files, files.facts()?)))
    }

    /// The facts of the record `key`, where they are of the type `F` and could be read.
    pub fn facts<F: RecordFacts>(&self, key: &RecordKey) -> Option<&F> {
        self.records.get(key)?.facts()
    }

    /// Whether a link leads to a record that is there, and to something that its page has. Of a record that cannot be read,
    /// nobody knows what that is.
    pub fn has_linked(&self, link: &RecordLink) -> bool {
        let Some(key) = self.linked(link.record_type, &link.slug) else { return false };
        let facts = self.records.get(&key).and_then(|files| files.facts.as_deref());
        let (Some(anchor), Some(facts)) = (&link.anchor, facts) else { return true };
        facts.headings().iter().any(|of| of.id == *anchor) || facts.places().iter().any(|of| of.id == *anchor)
    }

    /// Whether there is a record `key`.
    pub fn has(&self, key: &RecordKey) -> bool {
        self.records.contains_key(key)
    }
}

/// The files of a record.
#[derive(Clone, Debug)]
pub struct RecordFiles {
    /// Which record it is.
    pub key: RecordKey,
    /// The path of the file that holds its facts.
    pub file: Arc<str>,
    /// What that says.
    pub facts: Option<AnyFacts>,
    /// Ids of items that were left out of it for their faults.
    pub lost: BTreeSet<String>,
    /// Whether it says that it is a draft, even where nothing else can be read.
    pub draft: bool,
    /// The texts by language.
    pub texts: BTreeMap<LanguageTag, TextFile>,
    /// Languages whose texts are there, but could not be read.
    pub unreadable: BTreeSet<LanguageTag>,
    /// Headers of the pictures in its folder, by path below it.
    pub pictures: BTreeMap<String, Result<PictureHeader, PictureFault>>,
}

impl RecordFiles {
    /// The name of its folder.
    pub fn slug(&self) -> &Slug {
        &self.key.slug
    }

    /// Whether what has this id was left out of the record for its faults.
    pub fn is_lost(&self, id: &str) -> bool {
        self.lost.contains(LOST_LIST) || self.lost.contains(id)
    }

    /// Its facts, where they are of the type `F` and could be read.
    pub fn facts<F: RecordFacts>(&self) -> Option<&F> {
        self.facts.as_ref()?.of()
    }
}

/// One language file.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// Its path.
    pub file: Arc<str>,
    /// Its front matter.
    pub front: FrontMatter,
    /// The rest.
    pub body: Body,
    /// The source text that it was translated from, where that is on file.
    pub lock: Option<Lock>,
    /// Whether it has an error of its own: what it says may stand where it does not belong.
    pub is_faulty: bool,
}

impl TextFile {
    /// The revision of its own text, of a record at revision `whole`.
    pub fn text_revision(&self, whole: u32) -> u32 {
        self.front.text_revision.as_ref().map_or(whole, |revision| revision.value)
    }

    /// Its parts, in order.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = vec![Part::Name];
        parts.extend(self.front.summary.is_some().then_some(Part::Summary));
        parts.extend((!self.body.opening.is_empty()).then_some(Part::Opening));
        parts.extend(self.body.sections.iter().map(|section| Part::Section(section.id.clone())));
        parts
    }

    /// Whether its parts follow the text `source` as that is now, as far as is on file.
    pub fn follows(&self, source: &TextFile) -> Follows {
        self.lock.as_ref().map(|lock| lock.held_against(&source.front, &source.body)).unwrap_or_default()
    }

    /// The revision of the source text that it follows, where that is older than `current`.
    pub fn behind(&self, current: u32) -> Option<&Spanned<u32>> {
        self.front.source_revision.as_ref().filter(|revision| revision.value < current)
    }
}

/// Reads everything below `content`. A fault costs no more than the record that it is in.
pub fn load(content: &Snapshot) -> (Content, Vec<Diagnostic>) {
    load_again(content, &ReadingMemory::default())
}

/// The same, where records that have not changed are taken from what is `known`.
pub fn load_again(content: &Snapshot, known: &ReadingMemory) -> (Content, Vec<Diagnostic>) {
    let default = LanguageTag::parse("ko").expect("`ko` is a language tag");
    let mut diagnostics = Vec::new();
    let guide_file: Arc<str> = "guide.yaml".into();
    let guide: Option<records::Guide> = if content.contains(&guide_file) {
        read_yaml(content, &guide_file, &default, records::Guide::decode, &mut diagnostics).record
    } else {
        diagnostics.push(Diagnostic::new(Rule::MissingFile, whole(&guide_file)).with("file", &guide_file));
        None
    };
    let source_language = guide.as_ref().map_or(default, |guide| guide.source_language.value.clone());
    let languages: BTreeSet<LanguageTag> =
        guide.iter().flat_map(|g| g.languages.iter()).map(|l| l.tag.value.clone()).collect();

    let tree = Tree::sort(content, &mut diagnostics);
    let reader = RecordReader { content, source_language: &source_language, languages: &languages };
    let (records, faults) = reader.all(&tree, known);
    diagnostics.extend(faults);
    known.keep_only(&tree.records);
    let basis = blake3::hash(&content.bytes(&guide_file, MAX_TEXT_BYTES).unwrap_or_default());
    (Content { guide, source_language, records, basis }, diagnostics)
}

fn whole(file: &Arc<str>) -> Origin {
    Origin { file: file.clone(), span: Span::FILE }
}

/// The content's files by the record that they belong to.
#[derive(Default)]
struct Tree<'a> {
    records: BTreeMap<RecordKey, Vec<TreeFile<'a>>>,
}

/// A file's name, and its stamp where it has one.
type TreeFile<'a> = (&'a Arc<str>, Option<Stamp>);

impl<'a> Tree<'a> {
    fn sort(content: &'a Snapshot, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut tree = Self::default();
        let mut bad_slugs: BTreeMap<String, (&'a Arc<str>, Option<String>)> = BTreeMap::new();
        let mut listed = content.listed().peekable();
        while let Some((name, stamp)) = listed.next() {
            let parts: Vec<&str> = name.split('/').collect();
            match RecordKey::of_file(&parts) {
                Ok((key, depth)) => {
                    let files = tree.records.entry(key).or_default();
                    files.push((name, stamp));
                    // What else lies in a record's folder comes next.
                    let folder = parts[..depth].iter().map(|part| part.len() + 1).sum();
                    let is_beside = |other: &TreeFile<'_>| depth > 0 && other.0.starts_with(&name[..folder]);
                    files.extend(std::iter::from_fn(|| listed.next_if(is_beside)));
                }
                Err((Astray::BadSlug(fault), folder)) => {
                    let mended = fault.mended.map(|slug| slug.to_string());
                    bad_slugs.entry(parts[..folder].join("/")).or_insert((name, mended));
                }
                Err((Astray::Stray, _)) if parts == ["guide.yaml"] => {}
                Err((Astray::Stray, _)) => diagnostics.push(Diagnostic::new(Rule::StrayFile, whole(name))),
            }
        }
        for (folder, (file, mended)) in bad_slugs {
            let slug = folder.rsplit('/').next().unwrap_or(&folder);
            diagnostics.push(Diagnostic::new(Rule::BadSlug, whole(file)).with("value", slug).suggest(mended));
        }
        tree
    }
}

/// Reads `file` as text and makes of it what `decode` does.
fn read_yaml<T>(
    content: &Snapshot,
    file: &Arc<str>,
    source_language: &LanguageTag,
    decode: impl FnOnce(&Node, &mut DecodeContext) -> Option<T>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Yaml<T> {
    let told = diagnostics.len();
    let Some(text) = read_text(content, file, diagnostics) else {
        return Yaml { record: None, status: None, lost: Vec::new() };
    };
    let mut context = DecodeContext::new(file, source_language);
    context.told_lines = diagnostics[told..].iter().map(|fault| fault.origin.span.line).collect();
    let node = parse(&text, &mut context);
    let status =
        node.as_ref().and_then(|node| node.get("status")).and_then(|node| node.text()).map(str::to_owned);
    let record = node.and_then(|node| decode(&node, &mut context));
    text::look_closely(file, &text, &mut context.diagnostics);
    diagnostics.append(&mut context.diagnostics);
    Yaml { record, status, lost: context.lost }
}

/// What a YAML file says.
struct Yaml<T> {
    record: Option<T>,
    /// Its `status`, which may be legible where the rest is not.
    status: Option<String>,
    lost: Vec<String>,
}

fn read_text(content: &Snapshot, file: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    match content.bytes(file, MAX_TEXT_BYTES) {
        Ok(bytes) if bytes.len() as u64 > MAX_TEXT_BYTES => {
            diagnostics.push(Diagnostic::new(Rule::FileTooLarge, whole(file)).with("limit", "1 MiB"));
            None
        }
        Ok(bytes) => text::read(file, &bytes, diagnostics),
        Err(_) => {
            diagnostics.push(Diagnostic::new(Rule::UnsafeFile, whole(file)).with("what", "unreadable"));
            None
        }
    }
}

/// The texts of a record.
#[derive(Default)]
struct RecordTexts {
    read: BTreeMap<LanguageTag, TextFile>,
    unreadable: BTreeSet<LanguageTag>,
    locks: BTreeMap<LanguageTag, (Arc<str>, Option<Lock>)>,
}

impl RecordTexts {
    /// Gives each text its lock.
    fn lock(&mut self, source_language: &LanguageTag, faults: &mut Vec<Diagnostic>) {
        for (tag, (file, lock)) in std::mem::take(&mut self.locks) {
            match self.read.get_mut(&tag) {
                Some(text) if tag != *source_language => text.lock = lock,
                None if self.unreadable.contains(&tag) => {}
                _ => faults.push(Diagnostic::new(Rule::StrayFile, whole(&file))),
            }
        }
    }
}

struct RecordReader<'a> {
    content: &'a Snapshot,
    source_language: &'a LanguageTag,
    languages: &'a BTreeSet<LanguageTag>,
}

impl RecordReader<'_> {
    /// The records, and what is wrong with them.
    fn all(
        &self,
        tree: &Tree<'_>,
        known: &ReadingMemory,
    ) -> (BTreeMap<RecordKey, Arc<RecordFiles>>, Vec<Diagnostic>) {
        let read: Vec<_> = tree
            .records
            .par_iter()
            .map(|(key, files)| known.record(key, || self.key(files), || self.record(key, files)))
            .collect();
        let mut faults = Vec::new();
        let records = read.into_iter().map(|(files, mut of_record)| {
            faults.append(&mut of_record);
            (files.key.clone(), files)
        });
        (records.collect(), faults)
    }

    /// The digest of all that reading a record of these files follows from.
    fn key(&self, files: &[TreeFile<'_>]) -> memory::ReadingKey {
        let mut digest = blake3::Hasher::new();
        let mut take = |bytes: &[u8]| {
            digest.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        };
        for language in self.languages.iter().chain([self.source_language]) {
            take(language.as_str().as_bytes());
        }
        for (file, stamp) in files {
            take(file.as_bytes());
            match stamp {
                Some(stamp) => take(&stamp.to_bytes()),
                // What cannot be read is read again, and then told of.
                None => take(&self.content.bytes(file, picture::MAX_FILE_BYTES).unwrap_or_default()),
            }
        }
        digest.finalize()
    }

    fn record(&self, key: &RecordKey, files: &[TreeFile<'_>]) -> RecordReading {
        let folder = key.folder();
        let (mut faults, mut texts, mut pictures) = (Vec::new(), RecordTexts::default(), BTreeMap::new());
        let mut yaml: Yaml<AnyFacts> = Yaml { record: None, status: None, lost: Vec::new() };
        let of_type =
            |node: &Node, context: &mut DecodeContext| records::decode(key.record_type, node, context);
        let file: Arc<str> = key.facts_file().into();
        if !self.content.contains(&file) {
            faults.push(Diagnostic::new(Rule::MissingFile, whole(&file)).with("file", &file));
        }
        for (name, _) in files {
            // A record that is one file has no folder.
            let below = name.strip_prefix(&*folder).and_then(|rest| rest.strip_prefix('/')).unwrap_or(name);
            match below.split('/').collect::<Vec<_>>()[..] {
                [leaf] if leaf == key.record_type.file() => {
                    yaml = read_yaml(self.content, name, self.source_language, of_type, &mut faults);
                }
                [leaf] => self.text(name, leaf, &mut texts, &mut faults),
                [folder, ..] if records::pictures(key.record_type) == Some(folder) => {
                    let bytes = self.content.bytes(name, picture::MAX_FILE_BYTES);
                    let header =
                        bytes.map_err(|_| PictureFault::Truncated).and_then(|bytes| picture::probe(&bytes));
                    pictures.insert(below.to_owned(), header);
                }
                _ => faults.push(Diagnostic::new(Rule::StrayFile, whole(name))),
            }
        }
        texts.lock(self.source_language, &mut faults);
        let draft = yaml.status.as_deref() == Some("draft");
        if draft {
            for fault in faults.iter_mut().filter(|fault| fault.rule.is_incompleteness()) {
                fault.severity = fault.severity.max(Severity::Warning);
            }
        }
        let files = RecordFiles {
            key: key.clone(),
            file,
            facts: yaml.record,
            lost: yaml.lost.into_iter().collect(),
            draft,
            texts: texts.read,
            unreadable: texts.unreadable,
            pictures,
        };
        (Arc::new(files), faults)
    }

    fn lock_file(&self, name: &Arc<str>, faults: &mut Vec<Diagnostic>) -> Option<Lock> {
        let file = read_yaml(self.content, name, self.source_language, LockFile::decode, faults).record?;
        Some(Lock::new(file, &DecodeContext::new(name, self.source_language)))
    }

    /// Reads `leaf` as a language file, where its name says that it is one.
    fn text(&self, name: &Arc<str>, leaf: &str, texts: &mut RecordTexts, faults: &mut Vec<Diagnostic>) {
        if let Some(tag) = leaf.strip_suffix(".lock.yaml").and_then(|tag| LanguageTag::parse(tag).ok()) {
            let lock = self.lock_file(name, faults);
            texts.locks.insert(tag, (name.clone(), lock));
            return;
        }
        let tag = match leaf.strip_suffix(".md").map(LanguageTag::parse) {
            Some(Ok(tag)) => tag,
            Some(Err(fault @ LanguageFault::NotCanonical(_))) => {
                faults.push(
                    Diagnostic::new(Rule::BadLanguageTag, whole(name))
                        .with("value", leaf)
                        .suggest(fault.canonical()),
                );
                return;
            }
            _ => {
                faults.push(Diagnostic::new(Rule::StrayFile, whole(name)));
                return;
            }
        };
        if !self.languages.is_empty() && !self.languages.contains(&tag) && tag != *self.source_language {
            faults.push(Diagnostic::new(Rule::StrayFile, whole(name)));
        }
        let told = faults.len();
        let Some(text) = read_text(self.content, name, faults) else {
            texts.unreadable.insert(tag);
            return;
        };
        let mut context = DecodeContext::new(name, self.source_language);
        // The front matter is read as a file of its own, which begins one line down.
        context.told_lines =
            faults[told..].iter().map(|fault| fault.origin.span.line.saturating_sub(1)).collect();
        let (front, body, before) = front_matter::read(&text, &mut context);
        let body = front.is_some().then(|| read_body(body, before, &mut context)).flatten();
        match front.zip(body) {
            Some((front, body)) => {
                let mut faults = faults[told..].iter().chain(&context.diagnostics);
                let is_faulty = faults.any(|fault| fault.severity == Severity::Error);
                texts.read.insert(tag, TextFile { file: name.clone(), front, body, lock: None, is_faulty });
            }
            None => {
                texts.unreadable.insert(tag);
            }
        }
        text::look_closely(name, &text, &mut context.diagnostics);
        faults.append(&mut context.diagnostics);
    }
}
