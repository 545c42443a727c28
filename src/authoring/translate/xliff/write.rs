//! What goes out.
//!
//! **Invariant:** the same texts give the same bytes.

use std::fs::File;
use std::io::{self, Read};

use quick_xml::escape::{escape, partial_escape};

use super::Skeleton;
use crate::authoring::translate::MAX_XLIFF_BYTES;
use crate::load::markdown::units::{Mark, MarkKind, Run};
use crate::package::Sha256Digest;

/// A record that is sent out.
pub struct OutFile {
    /// The file of its source text, below the content.
    pub original: String,
    /// The record's id and name, for people.
    pub title: String,
    /// The source text that is sent, whole.
    pub skeleton: Skeleton,
    /// Its parts.
    pub groups: Vec<OutGroup>,
}

/// A part that is sent out.
pub struct OutGroup {
    /// What it is, for people.
    pub about: String,
    /// Its units.
    pub units: Vec<OutUnit>,
}

/// A unit that is sent out.
pub struct OutUnit {
    /// Its name in the file.
    pub id: String,
    /// What it says.
    pub source: Vec<Run>,
    /// The marks of that.
    pub marks: Vec<Mark>,
    /// Its translation, and whether that is known to be right.
    pub target: Option<(Vec<Run>, bool)>,
    /// Notes for the translator.
    pub notes: Vec<String>,
}

/// The XLIFF of `files`.
pub fn write(files: &[OutFile], source_language: &str, target_language: &str) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    for file in files {
        out.push_str(&format!(
            "<file original=\"{}\" source-language=\"{source_language}\" target-language=\"{target_language}\" datatype=\"x-markdown\" product-name=\"{}\">\n<header>\n<skl><internal-file form=\"base64\">{}</internal-file></skl>\n<tool tool-id=\"jinwi\" tool-name=\"Jinwi\" tool-version=\"{}\"/>\n</header>\n<body>\n",
            escape(&file.original),
            escape(&file.title),
            file.skeleton.encoded(),
            env!("CARGO_PKG_VERSION"),
        ));
        for (number, group) in file.groups.iter().enumerate() {
            out.push_str(&format!(
                "<group id=\"g{}\">\n<note>{}</note>\n",
                number + 1,
                partial_escape(&group.about)
            ));
            for unit in &group.units {
                write_unit(unit, &mut out);
            }
            out.push_str("</group>\n");
        }
        out.push_str("</body>\n</file>\n");
    }
    out.push_str("</xliff>\n");
    out.push_str(&seal(out.as_bytes()));
    out
}

/// The last line of a file whose other bytes are `written`.
fn seal(written: &[u8]) -> String {
    format!(
        "<!-- Written by `jinwi translate export`. SHA-256 of the lines above: {} -->\n",
        Sha256Digest::of(written)
    )
}

/// Whether a file is what [`write`] gave: no translator, and no tool, has put anything into it.
///
/// # Errors
/// When it cannot be read.
pub fn is_as_exported(file: File) -> io::Result<bool> {
    let mut bytes = Vec::new();
    file.take(MAX_XLIFF_BYTES).read_to_end(&mut bytes)?;
    let last = seal(&[]).len();
    let Some(at) = bytes.len().checked_sub(last) else { return Ok(false) };
    let (written, end) = bytes.split_at(at);
    Ok(end == seal(written).as_bytes())
}

fn write_unit(unit: &OutUnit, out: &mut String) {
    let is_right = unit.target.as_ref().is_some_and(|(_, is_right)| *is_right);
    let approved = if is_right { "yes" } else { "no" };
    out.push_str(&format!("<trans-unit id=\"{}\" approved=\"{approved}\">\n<source>", escape(&unit.id)));
    write_runs(&unit.source, &unit.marks, out);
    out.push_str("</source>\n");
    if let Some((target, _)) = &unit.target {
        out.push_str(if is_right { "<target state=\"signed-off\">" } else { "<target>" });
        write_runs(target, &unit.marks, out);
        out.push_str("</target>\n");
    }
    for note in &unit.notes {
        out.push_str(&format!("<note>{}</note>\n", partial_escape(note)));
    }
    out.push_str("</trans-unit>\n");
}

fn write_runs(runs: &[Run], marks: &[Mark], out: &mut String) {
    for run in runs {
        match run {
            Run::Text(text) => out.push_str(&partial_escape(text)),
            Run::Open(mark) => {
                let kind = match marks[*mark].kind {
                    MarkKind::Strong => "bold",
                    MarkKind::Emphasis => "italic",
                    MarkKind::Link | MarkKind::Printed | MarkKind::Break => "link",
                };
                out.push_str(&format!("<g id=\"{}\" ctype=\"{kind}\">", mark + 1));
            }
            Run::Close(_) => out.push_str("</g>"),
            Run::Alone(mark) if marks[*mark].kind == MarkKind::Break => {
                out.push_str(&format!("<x id=\"{}\" ctype=\"lb\"/>", mark + 1));
            }
            Run::Alone(mark) => {
                let shown = &marks[*mark].shown;
                out.push_str(&format!(
                    "<ph id=\"{}\" ctype=\"x-printed\" equiv-text=\"{}\">{}</ph>",
                    mark + 1,
                    escape(shown),
                    partial_escape(shown)
                ));
            }
        }
    }
}
