//! Language files and locks as texts: taken apart into parts, and written again.
//!
//! **Invariant:** what is written reads back as the parts that it was written from, or is not written.

use crate::authoring::yaml_edit::on_its_line;
use crate::authoring::{quietly, read_yaml};
use crate::domain::Translator;
use crate::load::Part;
use crate::load::front_matter;
use crate::load::lock::LockFile;
use crate::load::markdown::read_body;
use crate::load::markdown::units::pieces;
use crate::load::text::{MAX_TEXT_BYTES, is_forbidden};
use crate::load::yaml::{Decode, parse};

/// A language file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LanguageFile {
    /// Its parts, in order.
    pub parts: TextParts,
    /// The revision of the source that it follows.
    pub source_revision: Option<u32>,
    /// In the source language: the revision of the text.
    pub text_revision: Option<u32>,
    /// Who wrote it.
    pub translator: Option<Translator>,
}

/// Parts of a text, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextParts(pub Vec<(Part, String)>);

impl TextParts {
    fn of(name: Option<String>, summary: Option<String>, body: &str) -> Self {
        let mut parts = Vec::new();
        parts.extend(name.map(|name| (Part::Name, name)));
        parts.extend(summary.map(|summary| (Part::Summary, summary)));
        let pieces = pieces(body).into_iter();
        parts.extend(
            pieces.map(|piece| (piece.id.map_or(Part::Opening, Part::Section), piece.text.to_owned())),
        );
        Self(parts)
    }

    /// A part's text.
    pub fn get(&self, part: &Part) -> Option<&str> {
        self.0.iter().find(|(of, _)| of == part).map(|(_, text)| text.as_str())
    }

    /// Puts a part in the place of the one there is, or else after those that come before it in `order`.
    pub fn put(&mut self, part: Part, text: String, order: &TextParts) {
        if let Some((_, there)) = self.0.iter_mut().find(|(of, _)| *of == part) {
            *there = text;
            return;
        }
        let earlier: Vec<&Part> = order.0.iter().map(|(of, _)| of).take_while(|of| **of != part).collect();
        let after = self.0.iter().rposition(|(of, _)| earlier.contains(&of));
        // The front matter and the opening come first, whatever else there is.
        let least = self.0.iter().filter(|(of, _)| *of < part && !matches!(of, Part::Section(_))).count();
        let at = match part {
            Part::Section(_) => after.map_or(least, |at| at + 1).max(least),
            _ => least,
        };
        self.0.insert(at, (part, text));
    }

    /// How many bytes they have.
    pub fn bytes(&self) -> u64 {
        self.0.iter().map(|(_, text)| text.len() as u64).sum()
    }

    fn body(&self) -> String {
        let is_body = |part: &Part| matches!(part, Part::Opening | Part::Section(_));
        let pieces = self.0.iter().filter(|(part, _)| is_body(part)).map(|(_, text)| text.as_str());
        pieces.collect::<Vec<_>>().join("\n\n")
    }
}

impl LanguageFile {
    /// Takes a file apart. `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (front, body) = quietly(|context| {
            let (front, body, _) = front_matter::read(text, context);
            Some((front?, body))
        })?;
        Some(Self {
            parts: TextParts::of(Some(front.name), front.summary, body),
            source_revision: front.source_revision.map(|at| at.value),
            text_revision: front.text_revision.map(|at| at.value),
            translator: front.translator,
        })
    }

    /// The file, if it reads back as this.
    pub fn text(&self) -> Option<String> {
        let mut out = "---\n".to_owned();
        for (key, part) in [("name", Part::Name), ("summary", Part::Summary)] {
            if let Some(text) = self.parts.get(&part) {
                out.push_str(&format!("{key}: {}\n", on_its_line(text)));
            }
        }
        for (key, number) in
            [("source_revision", self.source_revision), ("text_revision", self.text_revision)]
        {
            if let Some(number) = number {
                out.push_str(&format!("{key}: {number}\n"));
            }
        }
        if let Some(translator) = self.translator {
            out.push_str(&format!("translator: {}\n", translator.as_str()));
        }
        out.push_str(&format!("---\n{}\n", self.parts.body()));
        let is_whole = || {
            Self::parse(&out).as_ref() == Some(self)
                && quietly(|context| read_body(&self.parts.body(), 0, context)).is_some()
        };
        (is_readable(&out) && is_whole()).then_some(out)
    }
}

/// Whether what is written into the content can be read there again.
fn is_readable(text: &str) -> bool {
    text.len() as u64 <= MAX_TEXT_BYTES && !text.contains(is_forbidden)
}

/// Whether a language file says nothing yet: it has neither a name nor a summary, and nothing below its front matter.
pub fn is_blank(text: &str) -> bool {
    let mut parts = text.splitn(3, "---\n");
    let (Some(""), Some(front), Some(body)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let node = read_yaml(front);
    body.trim().is_empty()
        && node.is_some_and(|node| node.get("name").is_none() && node.get("summary").is_none())
}

/// Takes a lock apart. `None` when it is none.
pub fn read_lock(text: &str) -> Option<TextParts> {
    let lock = quietly(|context| LockFile::decode(&parse(text, context)?, context))?;
    Some(TextParts::of(lock.name, lock.summary, lock.body.as_deref().unwrap_or_default()))
}

/// The lock of `parts` of the source text, for the translation `of`, if it reads back as these.
pub fn lock_text(parts: &TextParts, of: &str) -> Option<String> {
    let mut out = format!(
        "# Written by `jinwi translate`, not by hand: the source text that each part of {of} was translated from.\n"
    );
    for (key, part) in [("name", Part::Name), ("summary", Part::Summary)] {
        if let Some(text) = parts.get(&part) {
            out.push_str(&format!("{key}: {}\n", on_its_line(text)));
        }
    }
    let body = parts.body();
    if !body.is_empty() {
        out.push_str("body: |2-\n");
        for line in body.lines() {
            out.push_str(&if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") });
        }
    }
    (is_readable(&out) && read_lock(&out).as_ref() == Some(parts)).then_some(out)
}
