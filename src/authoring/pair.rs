//! A pair of photos written into a dossier: what an editor drew in the preview, as the line that the editor would type.
//!
//! The file is changed where the pair belongs and nowhere else: comments, order and line ends stay.
//!
//! **Invariant:** the file that is written reads as before but for the one pair, or nothing is written.

use std::io::{self, Read as _};
use std::path::Path;

use super::quietly;
use super::yaml_edit::{place_of_item, within_brackets};
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
    /// The list of its pairs is written in a way that has no place for another.
    #[error("the list of pairs has no place for another")]
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
    place_of_item(text, node, "pairs", pair, true, &["id", "pairs"])
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
