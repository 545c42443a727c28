//! A pair of photos written into a dossier: what an editor drew in the preview, as the line that the editor would type.
//!
//! The file is changed where the pair belongs and nowhere else: comments, order and line ends stay.
//!
//! **Invariant:** the file that is written reads as before but for the one pair, or nothing is written.

use std::io::{self, Read as _};
use std::path::Path;

use super::quietly;
use super::yaml_edit::within_brackets;
use crate::domain::{Kind, RecordKey, Slug};
use crate::load::records::{BoxOf, Dossier};
use crate::load::text::MAX_TEXT_BYTES;
use crate::load::yaml::{Decode, Node, Value, parse};
use crate::source::files::{Access, open_below};

/// A pair to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPair {
    /// The dossier's kind.
    pub kind: Kind,
    /// Its slug.
    pub slug: Slug,
    /// The checkpoint's id.
    pub checkpoint: String,
    /// The genuine photo's id, and the region on it; `None` = the whole.
    pub genuine: (String, Option<BoxOf>),
    /// The other photo's.
    pub counterfeit: (String, Option<BoxOf>),
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum PairFault {
    /// The dossier cannot be read as YAML.
    #[error("the dossier cannot be read")]
    Unreadable,
    /// It has no such checkpoint.
    #[error("there is no such checkpoint")]
    NoCheckpoint,
    /// The checkpoint, or the list of its pairs, is written in a way that has no place for a line.
    #[error("the checkpoint is written on one line")]
    NoPlace,
    /// It has the pair already.
    #[error("the checkpoint has this pair")]
    Twice,
    /// The pair is none that the dossier could have, such as one of a photo that it does not have.
    #[error("the pair does not fit the dossier")]
    Unfit,
    /// The file cannot be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl PairFault {
    /// The fault as a word that a page has a message for.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NoCheckpoint => "no-checkpoint",
            Self::NoPlace => "no-place",
            Self::Twice => "twice",
            Self::Unfit => "unfit",
            Self::Io(_) => "io",
        }
    }
}

/// Writes `pair` into its dossier below `content`; gives the line, from 1, at which it stands.
///
/// # Errors
/// See [`PairFault`]; the file is then as it was.
pub fn write(content: &Path, pair: &NewPair) -> Result<usize, PairFault> {
    let name = RecordKey::product(pair.kind, pair.slug.clone()).facts_file();
    let mut text = String::new();
    open_below(content, Path::new(&name), Access::Read)?
        .take(MAX_TEXT_BYTES + 1)
        .read_to_string(&mut text)?;
    if text.len() as u64 > MAX_TEXT_BYTES {
        return Err(PairFault::Unreadable);
    }
    let (text, line) = with_pair(&text, pair)?;
    super::file::write_at(&content.join(name), &text)?;
    Ok(line)
}

/// The dossier `text` with `pair`, and the line of it.
fn with_pair(text: &str, pair: &NewPair) -> Result<(String, usize), PairFault> {
    let before = read(text).ok_or(PairFault::Unreadable)?;
    let checkpoint = before
        .record
        .checkpoints
        .iter()
        .position(|checkpoint| checkpoint.id.as_str() == pair.checkpoint)
        .ok_or(PairFault::NoCheckpoint)?;
    let has = |id: &str| before.record.photos.iter().any(|photo| photo.id.as_str() == id);
    if pair.genuine.0 == pair.counterfeit.0 || !has(&pair.genuine.0) || !has(&pair.counterfeit.0) {
        return Err(PairFault::Unfit);
    }
    let is_this = |other: &crate::load::records::Pair| {
        (other.genuine.as_str(), other.counterfeit.as_str())
            == (pair.genuine.0.as_str(), pair.counterfeit.0.as_str())
            && other.genuine_box == pair.genuine.1
            && other.counterfeit_box == pair.counterfeit.1
    };
    let pairs = &before.record.checkpoints[checkpoint].pairs;
    if pairs.iter().any(is_this) {
        return Err(PairFault::Twice);
    }
    let node = nodes(&before.tree, "checkpoints")
        .iter()
        .find(|node| node.get("id").and_then(Node::text) == Some(pair.checkpoint.as_str()))
        .ok_or(PairFault::NoPlace)?;
    let (at, insertion) = place(text, node, &written(pair)).ok_or(PairFault::NoPlace)?;
    let changed = format!("{}{insertion}{}", &text[..at], &text[at..]);
    // Held against what it should say: a list written in a way not thought of here is left alone.
    let after = read(&changed).ok_or(PairFault::NoPlace)?;
    let mut wanted = before.record;
    let added = after.record.checkpoints.get(checkpoint).and_then(|point| point.pairs.last());
    let added = added.filter(|added| is_this(added)).ok_or(PairFault::NoPlace)?;
    wanted.checkpoints[checkpoint].pairs.push(added.clone());
    if after.record != wanted {
        return Err(PairFault::NoPlace);
    }
    let line = changed[..at + insertion.trim_end().len()].lines().count();
    Ok((changed, line))
}

struct ReadDossier {
    tree: Node,
    record: Dossier,
}

fn read(text: &str) -> Option<ReadDossier> {
    quietly(|context| {
        let tree = parse(text, context)?;
        let record = Dossier::decode(&tree, context)?;
        Some(ReadDossier { tree, record })
    })
}

fn nodes<'n>(tree: &'n Node, field: &str) -> &'n [Node] {
    match tree.get(field).map(|node| &node.value) {
        Some(Value::Sequence(nodes)) => nodes,
        _ => &[],
    }
}

/// Where in `text` a pair of the checkpoint `node` goes, and all that goes there.
fn place(text: &str, node: &Node, pair: &str) -> Option<(usize, String)> {
    let Value::Mapping(entries) = &node.value else { return None };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (id, _) = entries.iter().find(|(key, _)| key.text == "id")?;
    // Written over several lines, so that a line can be added: no two fields share one.
    let mut lines: Vec<u32> = entries.iter().map(|(key, _)| key.span.line).collect();
    lines.dedup();
    if lines.len() < entries.len()
        || offset(text, node.span.line, node.span.column).is_some_and(|at| text[at..].starts_with('{'))
    {
        return None;
    }
    let margin = " ".repeat(id.span.column as usize - 1);
    let Some((key, pairs)) = entries.iter().find(|(key, _)| key.text == "pairs") else {
        let at = line_end(text, id.span.line)?;
        return Some((at, format!("{end}{margin}pairs:{end}{margin}  - {pair}")));
    };
    let after_key = offset(text, key.span.line, key.span.column)? + "pairs".len();
    match &pairs.value {
        Value::Sequence(items) => {
            let begins = after_key + text[after_key..].find(|c: char| c != ':' && !c.is_whitespace())?;
            if text[begins..].starts_with('[') {
                let close = closing(text, begins)?;
                let comma = if items.is_empty() { "" } else { ", " };
                let at = text[..close].trim_end().len();
                let at = if text[..at].ends_with(',') || close != at { close } else { at };
                return Some((at, format!("{comma}{pair}")));
            }
            let first = items.first()?;
            let dash = text[..offset(text, first.span.line, first.span.column)?].rfind('-')?;
            let column = dash - text[..dash].rfind('\n').map_or(0, |at| at + 1);
            let last = last_line_of(text, items.last()?.span.line, column);
            Some((line_end(text, last)?, format!("{end}{}- {pair}", " ".repeat(column))))
        }
        _ => None,
    }
}

/// The last line of what begins on `line` in a list whose dashes stand in `column`.
fn last_line_of(text: &str, line: u32, column: usize) -> u32 {
    let mut last = line;
    for (number, content) in (1..).zip(text.lines()).skip(line as usize) {
        let depth = content.len() - content.trim_start().len();
        if content.trim().is_empty() || content.trim_start().starts_with('#') {
            continue;
        }
        if depth <= column {
            break;
        }
        last = number;
    }
    last
}

/// Where the bracket that opens at `open` is closed.
fn closing(text: &str, open: usize) -> Option<usize> {
    let (mut depth, mut quote, mut comment) = (0, None, false);
    let mut before = ' ';
    for (at, c) in text[open..].char_indices() {
        match (c, quote) {
            _ if comment => comment = c != '\n',
            (_, Some(open)) if c == open => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('#', None) if before.is_whitespace() => comment = true,
            ('[' | '{', None) => depth += 1,
            (']' | '}', None) => {
                depth -= 1;
                if depth == 0 {
                    return Some(open + at);
                }
            }
            _ => {}
        }
        before = c;
    }
    None
}

/// The byte at which a line, from 1, ends, without its line end.
fn line_end(text: &str, line: u32) -> Option<usize> {
    let start = offset(text, line, 1)?;
    let length = text[start..].find('\n').unwrap_or(text.len() - start);
    Some(start + text[start..start + length].trim_end_matches('\r').len())
}

/// The byte of a line and a column in characters, both from 1.
fn offset(text: &str, line: u32, column: u32) -> Option<usize> {
    let before: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let within = text.get(before..)?.char_indices().nth(column as usize - 1).map(|(at, _)| at);
    within.map(|at| before + at).or_else(|| (column == 1).then_some(before))
}

/// The pair as an editor writes it; boxes to a thousandth, which on a photo of 4,000 pixels is four.
fn written(pair: &NewPair) -> String {
    let [genuine, counterfeit] = [&pair.genuine.0, &pair.counterfeit.0].map(|id| within_brackets(id));
    let mut text = format!("{{genuine: {genuine}, counterfeit: {counterfeit}");
    for (name, marked) in [("genuine_box", &pair.genuine.1), ("counterfeit_box", &pair.counterfeit.1)] {
        if let Some(BoxOf { left, top, width, height }) = marked {
            text.push_str(&format!(", {name}: [{left}, {top}, {width}, {height}]"));
        }
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests;
