//! What comes back: whatever tools have added is passed over.
//!
//! **Invariant:** no entity but XML's own is resolved, and no element is deeper than a bound.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Skeleton;
use crate::load::markdown::units::Run;

/// Elements that may lie within each other: far more than any tool writes.
const MAX_DEPTH: usize = 64;

/// A file as it comes back.
#[derive(Debug, Default)]
pub struct InFile {
    /// The file of the source text.
    pub original: String,
    /// The language of the translation, where the file says it.
    pub target_language: String,
    /// The languages that its translations say by themselves.
    pub languages: BTreeSet<String>,
    /// The source text that was sent; `None` when it is lost.
    pub skeleton: Option<Skeleton>,
    /// Where it begins.
    pub at: usize,
    /// The units' ids.
    pub ids: BTreeSet<String>,
    /// The translations that there are, by these.
    pub units: BTreeMap<String, InUnit>,
}

/// A translation as it comes back.
#[derive(Debug, Default)]
pub struct InUnit {
    /// What it says.
    pub runs: Vec<Run>,
    /// Where it stands: its first byte.
    pub at: usize,
    /// Its state, as the tool says it.
    pub state: TargetState,
    /// Whether a segment of it has no words, though others have.
    pub is_half: bool,
    /// Whether a machine made it.
    pub by_machine: bool,
}

impl InFile {
    /// The languages that it says, by itself or of its translations.
    pub fn said_languages(&self) -> impl Iterator<Item = &str> {
        let own = std::iter::once(&self.target_language).chain(&self.languages);
        own.map(|tag| tag.trim()).filter(|tag| !tag.is_empty())
    }
}

impl InUnit {
    /// Whether any word is in it.
    pub fn has_words(&self) -> bool {
        self.runs.iter().any(|run| matches!(run, Run::Text(text) if !text.trim().is_empty()))
    }
}

/// What a tool says of a translation (XLIFF 1.2, `state` and `approved`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TargetState {
    /// Nothing, or a word of its own.
    #[default]
    Unsaid,
    /// It is to be worked on.
    AsksForWork,
    /// It is translated, final or signed off.
    Done,
}

/// Why a file is no XLIFF that can be taken in.
#[derive(Debug, PartialEq, Eq)]
pub struct NoXliff {
    /// Where.
    pub at: usize,
    /// Why: a word of the message.
    pub why: &'static str,
    /// The parser's own words.
    pub detail: String,
}

/// The text of a file's bytes: by its byte order mark, or else by how its first characters lie, or else in the encoding that it
/// names (XML 1.0, appendix F). What is none in that encoding becomes U+FFFD.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| {
        let encoding = match bytes {
            [b'<', 0, ..] => UTF_16LE,
            [0, b'<', ..] => UTF_16BE,
            _ => named_encoding(bytes).unwrap_or(UTF_8),
        };
        (encoding, 0)
    });
    encoding.decode_without_bom_handling(&bytes[mark..]).0
}

/// The encoding that the XML declaration names.
fn named_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let declaration = bytes.strip_prefix(b"<?xml")?.split(|byte| *byte == b'>').next()?;
    let declaration = std::str::from_utf8(declaration).ok()?;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    Encoding::for_label(value.split(['"', '\'']).nth(1)?.as_bytes())
}

/// Reads what came back.
///
/// # Errors
/// When it is no XLIFF 1.2, with the place.
pub fn read(text: &str) -> Result<Vec<InFile>, NoXliff> {
    let mut reader = Reader::from_str(text);
    let mut taker = Taker::default();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let event = reader.read_event().map_err(|error| NoXliff {
            at: usize::try_from(reader.error_position()).unwrap_or(at),
            why: "xml",
            detail: error.to_string(),
        })?;
        if matches!(event, Event::Eof) {
            break;
        }
        taker.take(event, at).map_err(|why| NoXliff { at, why, detail: String::new() })?;
    }
    if taker.depth > 0 || taker.files.is_empty() {
        return Err(NoXliff {
            at: 0,
            why: if taker.depth > 0 { "cut" } else { "empty" },
            detail: String::new(),
        });
    }
    Ok(taker.files)
}

#[derive(Default)]
struct Taker {
    files: Vec<InFile>,
    depth: usize,
    /// The unit being read: the depth of its element, its id, and its translation, if it has one.
    unit: Option<(usize, String, Option<InUnit>)>,
    /// Whether that unit is approved.
    is_approved: bool,
    /// The segment being read: the depth of its element, and whether it has words; and whether one without was read.
    segment: Option<(usize, bool)>,
    has_blank: bool,
    /// The depth of the `<target>` being read.
    target: Option<usize>,
    /// The depth of an element whose content is passed over.
    passed: Option<usize>,
    /// Marks that are open in the target, and the depth of each.
    open: Vec<(usize, usize)>,
    /// The skeleton, as far as read, and the depth of its element.
    skeleton: Option<(usize, String)>,
}

/// A mark that no unit has.
const NO_MARK: usize = usize::MAX;

impl Taker {
    fn take(&mut self, event: Event<'_>, at: usize) -> Result<(), &'static str> {
        match event {
            Event::Start(element) => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err("depth");
                }
                self.start(&element, at)
            }
            Event::Empty(element) => {
                self.depth += 1;
                self.start(&element, at)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => {
                self.text(&text.xml10_content());
                Ok(())
            }
            Event::CData(text) => {
                self.text(&text.xml10_content());
                Ok(())
            }
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| "entity")?;
                match character {
                    Some(character) => self.text(character.encode_utf8(&mut [0; 4])),
                    None => self.text(resolve_predefined_entity(&reference.xml10_content()).ok_or("entity")?),
                }
                Ok(())
            }
            Event::DocType(_) => Err("doctype"),
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, skeleton)) = &mut self.skeleton {
            skeleton.push_str(text);
        } else if let (Some((.., Some(unit))), Some(_), None) = (&mut self.unit, self.target, self.passed) {
            if let Some((_, has_words)) = &mut self.segment {
                *has_words |= !text.trim().is_empty();
            }
            match unit.runs.last_mut() {
                Some(Run::Text(before)) => before.push_str(text),
                _ => unit.runs.push(Run::Text(text.to_owned())),
            }
        }
    }

    fn start(&mut self, element: &BytesStart<'_>, at: usize) -> Result<(), &'static str> {
        let attribute = |name: &str| {
            let found = element.try_get_attribute(name).map_err(|_| "attribute")?;
            let value = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0));
            value.transpose().map_err(|_| "attribute").map(|value| value.unwrap_or_default().into_owned())
        };
        let local = element.local_name();
        let name = local.as_ref();
        if self.depth == 1 && (name != "xliff" || attribute("version")? != "1.2") {
            return Err("version");
        }
        if self.passed.is_some() || self.skeleton.is_some() {
            return Ok(());
        }
        if let (Some(_), Some((.., Some(unit)))) = (self.target, &mut self.unit) {
            let mark =
                attribute("id")?.parse::<usize>().ok().and_then(|id| id.checked_sub(1)).unwrap_or(NO_MARK);
            match name {
                // What tools say about a stretch of text; the text is what counts.
                "mrk" if attribute("mtype")? == "seg" && self.segment.is_none() => {
                    self.segment = Some((self.depth, false));
                }
                "mrk" => {}
                "g" => {
                    unit.runs.push(Run::Open(mark));
                    self.open.push((mark, self.depth));
                }
                "x" | "ph" => {
                    if let Some((_, has_words)) = &mut self.segment {
                        *has_words = true;
                    }
                    unit.runs.push(Run::Alone(mark));
                    self.passed = Some(self.depth);
                }
                _ => {
                    unit.runs.push(Run::Alone(NO_MARK));
                    self.passed = Some(self.depth);
                }
            }
            return Ok(());
        }
        match name {
            "file" => self.files.push(InFile {
                original: attribute("original")?,
                target_language: attribute("target-language")?,
                at,
                ..InFile::default()
            }),
            "internal-file" => self.skeleton = Some((self.depth, String::new())),
            "trans-unit" => {
                self.unit = Some((self.depth, attribute("id")?, None));
                self.is_approved = attribute("approved")? == "yes";
            }
            // Former and other translations have sources and targets of their own.
            "alt-trans" | "source" | "seg-source" => self.passed = Some(self.depth),
            "target" => {
                if let Some((.., unit)) = &mut self.unit {
                    let (state, origin) = (attribute("state")?, attribute("state-qualifier")?);
                    let language = attribute("xml:lang")?;
                    if let (false, Some(file)) = (language.trim().is_empty(), self.files.last_mut()) {
                        file.languages.insert(language);
                    }
                    let state = state.trim().to_ascii_lowercase();
                    *unit = Some(InUnit {
                        runs: Vec::new(),
                        at,
                        state: match &*state {
                            "new" => TargetState::AsksForWork,
                            asks if asks.starts_with("needs-") => TargetState::AsksForWork,
                            "translated" | "final" | "signed-off" => TargetState::Done,
                            "" if self.is_approved => TargetState::Done,
                            _ => TargetState::Unsaid,
                        },
                        is_half: false,
                        by_machine: matches!(origin.as_str(), "mt-suggestion" | "leveraged-mt"),
                    });
                    self.target = Some(self.depth);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) {
        if self.passed == Some(self.depth) {
            self.passed = None;
        }
        if let Some((mark, _)) = self.open.pop_if(|(_, depth)| *depth == self.depth)
            && let Some((.., Some(unit))) = &mut self.unit
        {
            unit.runs.push(Run::Close(mark));
        }
        if let Some((_, text)) = self.skeleton.take_if(|(depth, _)| *depth == self.depth)
            && let Some(file) = self.files.last_mut()
        {
            file.skeleton = Skeleton::decoded(&text);
        }
        if let Some((_, has_words)) = self.segment.take_if(|(depth, _)| *depth == self.depth) {
            self.has_blank |= !has_words;
        }
        if self.target.take_if(|depth| *depth == self.depth).is_some() {
            let has_blank = std::mem::take(&mut self.has_blank);
            if let Some((.., Some(unit))) = &mut self.unit {
                unit.is_half = has_blank && unit.has_words();
            }
        }
        if let (Some((_, id, unit)), Some(file)) =
            (self.unit.take_if(|(depth, ..)| *depth == self.depth), self.files.last_mut())
        {
            file.ids.insert(id.clone());
            file.units.extend(unit.map(|unit| (id, unit)));
        }
        self.depth -= 1;
    }
}
