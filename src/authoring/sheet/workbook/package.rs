//! The parts of a workbook's file, and what they refer to.
//!
//! **Invariant:** what is unpacked is bounded in all and in each piece; nothing outside the file is read.

use std::cell::Cell as Counter;
use std::io::{BufReader, Cursor, Read};
use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::MAX_LIST;
use crate::authoring::sheet::table::NoTable;

/// What all parts together may unpack to, and what one tag or text may, in bytes.
const MAX_UNPACKED: u64 = 512 << 20;
const MAX_PIECE: u64 = 1 << 20;
/// Elements within each other; a worksheet has about ten.
const MAX_DEPTH: usize = 64;

/// A ZIP file of parts.
pub(super) struct Package<'b> {
    archive: ZipArchive<WorkbookBytes<'b>>,
    left: Rc<Counter<u64>>,
    piece: Rc<Counter<u64>>,
}

type WorkbookBytes<'b> = Cursor<&'b [u8]>;

/// A reader that stops where too much is unpacked.
struct Bounded<R> {
    inner: R,
    left: Rc<Counter<u64>>,
    piece: Rc<Counter<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        for bound in [&self.left, &self.piece] {
            match bound.get().checked_sub(count as u64) {
                Some(left) => bound.set(left),
                None => {
                    self.left.set(0);
                    return Err(std::io::Error::other("too large"));
                }
            }
        }
        Ok(count)
    }
}

/// A part that another refers to.
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type, which two editions of the standard write at two addresses.
    pub(super) kind: String,
    pub(super) part: String,
}

impl<'b> Package<'b> {
    /// Opens the ZIP file that a workbook is.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, NoTable> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        let (left, piece) = (Counter::new(MAX_UNPACKED), Counter::new(MAX_PIECE));
        Ok(Self { archive, left: Rc::new(left), piece: Rc::new(piece) })
    }

    /// What the part refers to; the package itself for an empty name.
    pub(super) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, NoTable> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let base = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut found = Vec::new();
        self.each(&format!("{base}_rels/{file}.rels"), |event| {
            if let Event::Start(tag) = event
                && tag.local_name().as_ref() == "Relationship"
                && attribute(tag, "TargetMode")? != "External"
                && found.len() < MAX_LIST
            {
                let kind = attribute(tag, "Type")?;
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let target = attribute(tag, "Target")?.replace('\\', "/");
                let whole = if target.starts_with('/') { target } else { format!("{base}{target}") };
                let mut path: Vec<&str> = Vec::new();
                for step in whole.split('/') {
                    match step {
                        "" | "." => {}
                        ".." => drop(path.pop()),
                        step => path.push(step),
                    }
                }
                found.push(Relation { id: attribute(tag, "Id")?, kind, part: path.join("/") });
            }
            Ok(true)
        })?;
        Ok(found)
    }

    /// Gives each event of a part until `take` says that it is enough; whether there is such a part.
    pub(super) fn each(
        &mut self,
        part: &str,
        mut take: impl FnMut(&Event<'_>) -> Result<bool, NoTable>,
    ) -> Result<bool, NoTable> {
        let is_it = |name: &str| name.replace('\\', "/").eq_ignore_ascii_case(part);
        let at = self.archive.file_names().position(|name| name.is_ok_and(|name| is_it(&name)));
        let Some(at) = at else { return Ok(false) };
        let inner = self.archive.by_index(at).map_err(broken)?;
        let bounded = Bounded { inner, left: self.left.clone(), piece: self.piece.clone() };
        let mut reader = Reader::from_reader(BufReader::new(bounded));
        reader.config_mut().expand_empty_elements = true;
        let (mut buffer, mut depth) = (Vec::new(), 0_usize);
        loop {
            buffer.clear();
            self.piece.set(MAX_PIECE);
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Eof) => return Ok(true),
                Ok(Event::DocType(_)) => return Err(NoTable::Broken(format!("DOCTYPE in {part}"))),
                Ok(event) => {
                    match event {
                        Event::Start(_) => depth += 1,
                        Event::End(_) => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    if depth > MAX_DEPTH {
                        return Err(NoTable::Broken(format!("too deep: {part}")));
                    }
                    if !take(&event)? {
                        return Ok(true);
                    }
                }
                Err(_) if self.left.get() == 0 => return Err(NoTable::TooLarge),
                Err(error) => return Err(broken(error)),
            }
        }
    }
}

/// An attribute by its name without prefix; empty where there is none.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<String, NoTable> {
    for found in tag.attributes().with_checks(false) {
        let found = found.map_err(broken)?;
        if found.key.local_name().as_ref() == name {
            return Ok(found.normalized_value(XmlVersion::Implicit1_0).map_err(broken)?.into_owned());
        }
    }
    Ok(String::new())
}

pub(super) fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

pub(super) fn broken(error: impl std::fmt::Display) -> NoTable {
    NoTable::Broken(error.to_string())
}
