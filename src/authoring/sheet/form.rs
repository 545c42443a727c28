//! What a file is by its first bytes, which its name may contradict.
//!
//! **Invariant:** nothing is read as what it is not: a file that is something else is called by its name.

use std::path::Path;

use super::table::NoTable;

/// What can be read.
#[derive(Debug, PartialEq)]
pub(super) enum Form {
    Csv,
    Workbook,
}

/// Old binary workbooks, encrypted ones, and what some programs for the protection of documents write.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// How files begin that programs for the protection of documents, as Korean offices have them, have encrypted.
const PROTECTED: [&[u8]; 5] = [b"DRMONE", b"SCDSA0", b"<DOCUMENT SAFER", b"NASCA DRM", b"MarkAny"];

/// What the file of this name is.
///
/// # Errors
/// When it is nothing that can be read, with a word for what it is.
pub(super) fn form(name: &Path, bytes: &[u8]) -> Result<Form, NoTable> {
    let ending = name.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    let is_workbook = matches!(ending.as_str(), "xlsx" | "xlsm" | "xltx");
    let is_csv = matches!(ending.as_str(), "csv" | "tsv" | "tab" | "txt");
    let head = &bytes[..bytes.len().min(512)];
    if PROTECTED.iter().any(|sign| head.windows(sign.len()).any(|part| part == *sign)) {
        return Err(NoTable::Other("protected"));
    }
    if bytes.starts_with(OLE) {
        let of = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
        let is_old = !has(&of("EncryptedPackage")) && (has(&of("Workbook")) || has(&of("Book")));
        return Err(NoTable::Other(if is_old { "xls" } else { "protected" }));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return match super::workbook::kind(bytes) {
            "xlsx" if is_workbook => Ok(Form::Workbook),
            "xlsx" => Err(NoTable::Other("named")),
            other => Err(NoTable::Other(other)),
        };
    }
    // Markup is told in UTF-16 too.
    let signs =
        head.iter().filter(|byte| byte.is_ascii() && **byte != 0).map(|byte| byte.to_ascii_lowercase());
    let signs = String::from_utf8(signs.collect()).unwrap_or_default();
    let signs = signs.trim_start();
    if signs.starts_with('<') {
        if ["<html", "<!doctype html", "<table", "<head", "<meta", "<body"]
            .iter()
            .any(|tag| signs.contains(tag))
        {
            return Err(NoTable::Other("web-page"));
        }
        if signs.starts_with("<?xml") || signs.contains("<workbook") {
            return Err(NoTable::Other("xml"));
        }
    }
    if is_csv {
        return Ok(Form::Csv);
    }
    if matches!(ending.as_str(), "xlsx" | "xlsm" | "xltx" | "xls" | "xlsb" | "ods") {
        let is_text = !head.is_empty() && !head.iter().any(|byte| *byte < 0x20 && !b"\t\n\r".contains(byte));
        return Err(NoTable::Other(if is_text { "text" } else { "damaged" }));
    }
    Err(NoTable::Ending)
}
