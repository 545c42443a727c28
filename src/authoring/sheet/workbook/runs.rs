//! Texts of a workbook, as they stand in its parts.
//!
//! **Invariant:** what says how a text is pronounced is no part of it.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use super::MAX_TEXT;
use super::package::broken;
use crate::authoring::sheet::table::NoTable;

/// A text made of runs; what says how it is pronounced is left out.
#[derive(Default)]
pub(super) struct Runs {
    pub(super) text: String,
    is_in_text: bool,
    is_in_sound: bool,
}

impl Runs {
    pub(super) fn take(&mut self, event: &Event<'_>) -> Result<(), NoTable> {
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
pub(super) fn unescaped(text: &str) -> String {
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
pub(super) fn push(event: &Event<'_>, text: &mut String) -> Result<(), NoTable> {
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
