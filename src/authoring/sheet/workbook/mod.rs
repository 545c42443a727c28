//! An .xlsx workbook: what a reader of its cells needs of ECMA-376 part 1, 18, and no more.
//!
//! Cells, texts, number formats, what is hidden and what is merged come from one pass over each part. Libraries that read
//! workbooks give values without their formats, or without what is hidden, and keep all that the parts unpack to.
//!
//! **Invariant:** what is unpacked is bounded in all and in each piece; nothing outside the file is read.

mod cell;
mod grid;
mod package;
mod runs;

use std::io::{Cursor, Read};
use std::sync::Arc;

use quick_xml::events::Event;
use zip::ZipArchive;

use package::{Package, Relation, attribute, broken, is_true};
use runs::Runs;

use super::look;
use super::table::NoTable;

/// What the shared texts may come to, and how many there may be.
const MAX_TEXT: usize = 64 << 20;
const MAX_SHARED: usize = 2_000_000;
/// Sheets, formats, and areas of merged cells.
const MAX_LIST: usize = 100_000;
/// The longest number format.
const MAX_FORMAT: usize = 255;

/// A workbook that has been opened.
pub(super) struct Workbook<'b> {
    package: Package<'b>,
    sheets: Vec<Sheet>,
    texts: Vec<Arc<str>>,
    /// The number format of each style; `None` where it cannot be told.
    formats: Vec<Option<Arc<str>>>,
    is_1904: bool,
    /// Results that a program has put down for a formula before it was ever calculated.
    has_stand_ins: bool,
}

struct Sheet {
    name: String,
    part: String,
    is_hidden: bool,
}

/// What a file in the ZIP format is.
pub(super) fn kind(bytes: &[u8]) -> &'static str {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return "damaged" };
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let mut mimetype = String::new();
    if let Ok(part) = archive.by_name("mimetype") {
        let _ = part.take(100).read_to_string(&mut mimetype);
    }
    if mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        "ods"
    } else if has("xl/workbook.bin") {
        "xlsb"
    } else if has("[Content_Types].xml")
        && !names.iter().any(|name| name.starts_with("word/") || name.starts_with("ppt/"))
    {
        "xlsx"
    } else {
        "zip"
    }
}

impl<'b> Workbook<'b> {
    /// Opens a workbook: its list of sheets, its texts and its formats.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, NoTable> {
        let mut package = Package::open(bytes)?;
        let root = package.relations("")?;
        let main =
            root.iter().find(|of| of.kind == "officeDocument").map_or("xl/workbook.xml", |of| &of.part);
        let relations = package.relations(main)?;
        let mut book = Self {
            package,
            sheets: Vec::new(),
            texts: Vec::new(),
            formats: Vec::new(),
            is_1904: false,
            has_stand_ins: false,
        };
        book.read_list(main, &relations)?;
        let part = |kind: &str| relations.iter().find(|of| of.kind == kind).map(|of| of.part.as_str());
        if let Some(part) = part("sharedStrings") {
            book.read_texts(part)?;
        }
        if let Some(part) = part("styles") {
            book.read_formats(part)?;
        }
        Ok(book)
    }

    /// The names of the sheets, and whether each is hidden.
    pub(super) fn sheets(&self) -> Vec<(String, bool)> {
        self.sheets.iter().map(|sheet| (sheet.name.clone(), sheet.is_hidden)).collect()
    }

    fn read_list(&mut self, part: &str, relations: &[Relation]) -> Result<(), NoTable> {
        let Self { package, sheets, is_1904, has_stand_ins, .. } = self;
        let found = package.each(part, |event| {
            let Event::Start(tag) = event else { return Ok(true) };
            match tag.local_name().as_ref() {
                "workbookPr" => *is_1904 = is_true(&attribute(tag, "date1904")?),
                "calcPr" => *has_stand_ins = is_true(&attribute(tag, "fullCalcOnLoad")?),
                "sheet" => {
                    let id = attribute(tag, "id")?;
                    // What is no worksheet, such as a chart, has no cells.
                    let of = relations.iter().find(|of| of.id == id && of.kind == "worksheet");
                    if let (Some(of), true) = (of, sheets.len() < MAX_LIST) {
                        let is_hidden = matches!(attribute(tag, "state")?.as_str(), "hidden" | "veryHidden");
                        sheets.push(Sheet {
                            name: attribute(tag, "name")?,
                            part: of.part.clone(),
                            is_hidden,
                        });
                    }
                }
                _ => {}
            }
            Ok(true)
        })?;
        if found { Ok(()) } else { Err(NoTable::Broken(format!("no part {part}"))) }
    }

    fn read_texts(&mut self, part: &str) -> Result<(), NoTable> {
        let Self { package, texts, .. } = self;
        let (mut text, mut total) = (Runs::default(), 0);
        package.each(part, |event| {
            text.take(event)?;
            match event {
                Event::Start(tag) if tag.local_name().as_ref() == "si" => text = Runs::default(),
                Event::End(tag) if tag.local_name().as_ref() == "si" => {
                    total += text.text.len();
                    if total > MAX_TEXT || texts.len() >= MAX_SHARED {
                        return Err(NoTable::TooLarge);
                    }
                    texts.push(text.text.as_str().into());
                }
                _ => {}
            }
            Ok(true)
        })?;
        Ok(())
    }

    fn read_formats(&mut self, part: &str) -> Result<(), NoTable> {
        let Self { package, formats, .. } = self;
        let mut own: Vec<(u32, Arc<str>)> = Vec::new();
        let (mut is_in_own, mut is_in_cells) = (false, false);
        package.each(part, |event| {
            match event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "numFmts" => is_in_own = true,
                    "cellXfs" => is_in_cells = true,
                    "numFmt" if is_in_own && own.len() < MAX_LIST => {
                        let id = attribute(tag, "numFmtId")?.parse().map_err(broken)?;
                        own.push((id, attribute(tag, "formatCode")?.into()));
                    }
                    "xf" if is_in_cells && formats.len() < MAX_LIST => {
                        let id = attribute(tag, "numFmtId")?.parse().unwrap_or(0);
                        let code = own.iter().rfind(|(of, _)| *of == id).map(|(_, code)| code.clone());
                        let code = code.or_else(|| look::built_in(id).map(Arc::from));
                        formats.push(code.filter(|code| code.len() <= MAX_FORMAT));
                    }
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "numFmts" => is_in_own = false,
                    "cellXfs" => is_in_cells = false,
                    _ => {}
                },
                _ => {}
            }
            Ok(true)
        })?;
        Ok(())
    }
}
