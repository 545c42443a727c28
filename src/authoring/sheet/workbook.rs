//! An .xlsx workbook: what a reader of its cells needs of ECMA-376 part 1, 18, and no more.
//!
//! Cells, texts, number formats, what is hidden and what is merged come from one pass over each part. Libraries that read
//! workbooks give values without their formats, or without what is hidden, and keep all that the parts unpack to.
//!
//! **Invariant:** what is unpacked is bounded in all and in each piece; nothing outside the file is read.

use std::cell::Cell as Counter;
use std::io::{BufReader, Cursor, Read};
use std::rc::Rc;
use std::sync::Arc;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::look;
use super::table::{Budget, Cell, Grid, Merged, NoTable, letters};
use super::text::told;

/// What all parts together may unpack to, and what one tag or text may, in bytes.
const MAX_UNPACKED: u64 = 512 << 20;
const MAX_PIECE: u64 = 1 << 20;
/// What the shared texts may come to, and how many there may be.
const MAX_TEXT: usize = 64 << 20;
const MAX_SHARED: usize = 2_000_000;
/// Sheets, formats, and areas of merged cells.
const MAX_LIST: usize = 100_000;
/// Columns that a worksheet has.
const COLUMNS: usize = 16_384;
/// Elements within each other; a worksheet has about ten.
const MAX_DEPTH: usize = 64;
/// The longest number format.
const MAX_FORMAT: usize = 255;
/// From here on a number has more digits than a spreadsheet keeps.
const TOO_MANY_DIGITS: f64 = 1e15;

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

struct Package<'b> {
    archive: ZipArchive<Source<'b>>,
    left: Rc<Counter<u64>>,
    piece: Rc<Counter<u64>>,
}

type Source<'b> = Cursor<&'b [u8]>;

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
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        let mut package = Package {
            archive,
            left: Rc::new(Counter::new(MAX_UNPACKED)),
            piece: Rc::new(Counter::new(MAX_PIECE)),
        };
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

    /// The cells of a sheet, up to the line `last` where it is given.
    pub(super) fn grid(&mut self, at: usize, last: Option<usize>) -> Result<Grid, NoTable> {
        let part = self.sheets[at].part.clone();
        let Self { package, texts, formats, is_1904, has_stand_ins, .. } = self;
        let book = Book { texts, formats, is_1904: *is_1904, has_stand_ins: *has_stand_ins };
        let mut grid = Grid::default();
        let (mut budget, mut others) = (Budget::default(), Vec::new());
        let (mut line, mut column) = (0_usize, 0_usize);
        let mut open = Open::default();
        // Where columns begin and end to be hidden: ranges may be many, and lie over one another.
        let mut hidden = vec![0_i64; COLUMNS + 1];
        let found = package.each(&part, |event| {
            open.inline.take(event)?;
            match event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "col" => {
                        let number =
                            |name| Ok::<_, NoTable>(attribute(tag, name)?.parse::<usize>().unwrap_or(0));
                        let width = attribute(tag, "width")?;
                        if is_true(&attribute(tag, "hidden")?) || width.parse() == Ok(0.0) {
                            let (from, to) = (number("min")?.max(1), number("max")?.min(COLUMNS));
                            if from <= to {
                                hidden[from - 1] += 1;
                                hidden[to] -= 1;
                            }
                        }
                    }
                    "row" => {
                        let given = attribute(tag, "r")?;
                        line = if given.is_empty() {
                            line.saturating_add(1)
                        } else {
                            given.parse().map_err(broken)?
                        };
                        if line == 0 {
                            return Err(NoTable::Broken("no place: row 0".to_owned()));
                        }
                        column = 0;
                        let height = attribute(tag, "ht")?;
                        if (is_true(&attribute(tag, "hidden")?) || height.parse() == Ok(0.0))
                            && grid.hidden_rows.len() < MAX_SHARED
                        {
                            grid.hidden_rows.insert(line);
                        }
                        return Ok(last.is_none_or(|last| line <= last));
                    }
                    "c" => {
                        let given = attribute(tag, "r")?;
                        if !given.is_empty() {
                            (line, column) = place(&given)?;
                        }
                        open = Open {
                            kind: attribute(tag, "t")?,
                            style: attribute(tag, "s")?.parse().unwrap_or(0),
                            ..Open::default()
                        };
                    }
                    "f" => open.has_formula = true,
                    "v" => open.is_in_value = true,
                    "is" => open.inline = Runs::default(),
                    "mergeCell" => {
                        let area = attribute(tag, "ref")?;
                        let (from, to) = area.split_once(':').unwrap_or((&area, &area));
                        let ((top, left), (bottom, right)) = (place(from)?, place(to)?);
                        if top > bottom || left > right || grid.merged.len() >= MAX_LIST {
                            return Err(NoTable::Broken(format!("merged cells {area}")));
                        }
                        grid.merged.push(Merged { lines: (top, bottom), columns: (left, right) });
                    }
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "v" => open.is_in_value = false,
                    "c" => {
                        let (cell, is_other) = book.cell(&open)?;
                        if let Some(cell) = cell {
                            if line == 0 {
                                return Err(NoTable::Broken("a cell outside of rows".to_owned()));
                            }
                            if is_other {
                                others.push(format!("{}{line}: {}", letters(column), cell.as_str()));
                            }
                            budget.put(&mut grid.rows, line, column, cell)?;
                        }
                        column += 1;
                        open = Open::default();
                    }
                    _ => {}
                },
                event if open.is_in_value => push(event, &mut open.value)?,
                _ => {}
            }
            Ok(true)
        })?;
        let depths = hidden.iter().scan(0, |depth, step| {
            *depth += step;
            Some(*depth)
        });
        grid.hidden_columns =
            depths.enumerate().filter(|(_, depth)| *depth > 0).map(|(column, _)| column).collect();
        grid.note("import-read-plain", &others);
        if found { Ok(grid) } else { Err(NoTable::Broken(format!("no part {part}"))) }
    }
}

/// What cells refer to.
struct Book<'b> {
    texts: &'b [Arc<str>],
    formats: &'b [Option<Arc<str>>],
    is_1904: bool,
    has_stand_ins: bool,
}

/// A cell that is being read.
#[derive(Default)]
struct Open {
    kind: String,
    style: usize,
    has_formula: bool,
    is_in_value: bool,
    value: String,
    inline: Runs,
}

impl Book<'_> {
    /// What a cell says, if anything, and whether it is read otherwise than it is written.
    fn cell(&self, open: &Open) -> Result<(Option<Cell>, bool), NoTable> {
        let value = open.value.trim();
        let format = match self.formats.get(open.style) {
            Some(format) => format.as_deref(),
            None => Some("General"),
        };
        let unread = |why, shown: &str| {
            let shown = if shown.is_empty() { "=" } else { shown };
            Ok((Some(Cell::Unread { why, shown: shown.to_owned() }), false))
        };
        let text = |text: &str| {
            let shown = format.map_or_else(|| text.to_owned(), |format| look::text(text, format));
            let (cell, is_other) = told(&shown, false);
            Ok((Some(cell), is_other))
        };
        match open.kind.as_str() {
            "s" if !value.is_empty() => {
                let at: Option<usize> = value.parse().ok();
                let shared = at.and_then(|at| self.texts.get(at));
                text(shared.ok_or_else(|| NoTable::Broken(format!("no shared text {value}")))?)
            }
            "inlineStr" => text(&open.inline.text),
            "str" => text(&unescaped(&open.value)),
            "e" => unread("cell", value),
            _ if value.is_empty() && open.has_formula => unread("formula", ""),
            _ if value.is_empty() => Ok((None, false)),
            "b" => {
                let (shown, plain) = if value == "1" { ("TRUE", "true") } else { ("FALSE", "false") };
                Ok((Some(Cell::Number { shown: shown.to_owned(), plain: plain.to_owned() }), false))
            }
            // A day, and midnight, which then is as good as none.
            "d" => match value.strip_suffix("T00:00:00").unwrap_or(value) {
                day if day.len() == 10 => text(day),
                _ => unread("format", value),
            },
            _ => {
                let Some(number) = value.parse::<f64>().ok().filter(|number| number.is_finite()) else {
                    return Err(NoTable::Broken(format!("no number: {value}")));
                };
                if open.has_formula && self.has_stand_ins && number == 0.0 {
                    return unread("formula", value);
                }
                self.number(number, format)
            }
        }
    }

    fn number(&self, number: f64, format: Option<&str>) -> Result<(Option<Cell>, bool), NoTable> {
        let plain = look::plain(number);
        let unread = |why| Ok((Some(Cell::Unread { why, shown: plain.clone() }), false));
        if number.abs() >= TOO_MANY_DIGITS {
            return unread("digits");
        }
        let is_general = format.is_some_and(|format| format.eq_ignore_ascii_case("General") || format == "@");
        if is_general {
            return Ok((Some(Cell::Number { shown: plain.clone(), plain }), false));
        }
        match format.ok_or("format").and_then(|format| look::number(number, format, self.is_1904)) {
            Err(why) => unread(why),
            Ok(shown) if shown.trim().is_empty() => {
                if number == 0.0 {
                    Ok((None, false))
                } else {
                    unread("unseen")
                }
            }
            Ok(shown) => {
                let shown = shown.trim().to_owned();
                let is_bare = !plain.contains('.') && shown.replace(',', "") == plain;
                Ok((Some(if is_bare { Cell::Number { shown, plain } } else { told(&shown, false).0 }), false))
            }
        }
    }
}

/// A text made of runs; what says how it is pronounced is left out.
#[derive(Default)]
struct Runs {
    text: String,
    is_in_text: bool,
    is_in_sound: bool,
}

impl Runs {
    fn take(&mut self, event: &Event<'_>) -> Result<(), NoTable> {
        match event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => self.is_in_text = true,
                "rPh" => self.is_in_sound = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => self.is_in_text = false,
                "rPh" => self.is_in_sound = false,
                "si" | "is" => self.text = unescaped(&self.text),
                _ => {}
            },
            event if self.is_in_text && !self.is_in_sound => push(event, &mut self.text)?,
            _ => {}
        }
        if self.text.len() > MAX_TEXT { Err(NoTable::TooLarge) } else { Ok(()) }
    }
}

/// A text whose characters that XML cannot hold are written `_x000D_`.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let code = rest.get(2..6).filter(|_| rest.get(6..7) == Some("_"));
        let sign = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        let (sign, taken) = sign.map_or(('_', 1), |sign| (sign, 7));
        out.push(sign);
        rest = &rest[taken..];
    }
    out + rest
}

/// Adds what an event says to a text.
fn push(event: &Event<'_>, text: &mut String) -> Result<(), NoTable> {
    match event {
        Event::Text(of) => text.push_str(&of.xml10_content()),
        Event::CData(of) => text.push_str(&of.xml10_content()),
        Event::GeneralRef(of) => match of.resolve_char_ref().map_err(broken)? {
            Some(sign) => text.push(sign),
            None => {
                let name = of.xml10_content();
                let sign = resolve_predefined_entity(&name);
                text.push_str(sign.ok_or_else(|| NoTable::Broken(format!("entity {name}")))?);
            }
        },
        _ => {}
    }
    Ok(())
}

/// A part that another refers to.
struct Relation {
    id: String,
    /// The last word of its type, which two editions of the standard write at two addresses.
    kind: String,
    part: String,
}

impl Package<'_> {
    /// What the part refers to; the package itself for an empty name.
    fn relations(&mut self, part: &str) -> Result<Vec<Relation>, NoTable> {
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
    fn each(
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
fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<String, NoTable> {
    for found in tag.attributes().with_checks(false) {
        let found = found.map_err(broken)?;
        if found.key.local_name().as_ref() == name {
            return Ok(found.normalized_value(XmlVersion::Implicit1_0).map_err(broken)?.into_owned());
        }
    }
    Ok(String::new())
}

fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

/// The line, from 1, and the column, from 0, of a place such as `AB12`.
fn place(text: &str) -> Result<(usize, usize), NoTable> {
    let wrong = || NoTable::Broken(format!("no place: {text}"));
    let end = text.find(|sign: char| !sign.is_ascii_alphabetic()).ok_or_else(wrong)?;
    let column = text[..end].bytes().fold(0_usize, |sum, letter| {
        (sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1).min(COLUMNS + 1)
    });
    let line: usize = text[end..].parse().map_err(|_| wrong())?;
    if column == 0 || line == 0 { Err(wrong()) } else { Ok((line, column - 1)) }
}

fn broken(error: impl std::fmt::Display) -> NoTable {
    NoTable::Broken(error.to_string())
}
