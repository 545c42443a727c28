//! Bytes of a text file become a string that is safe to show.
//!
//! **Invariant:** what comes out is UTF-8 in NFC with `\n` line ends, without a byte order mark.

use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::diag::{Diagnostic, Origin, Rule, Span};

/// The largest YAML or Markdown file that is read, in bytes. A dossier is about 5 KB.
pub const MAX_TEXT_BYTES: u64 = 1 << 20;

/// Whether a character reorders or hides its neighbours: Unicode's Bidi_Control property, and the C0 and C1 controls
/// but for tab and line feed.
pub fn is_forbidden(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        || (c.is_control() && c != '\n' && c != '\t')
}

/// Reads `bytes` of `file` as text. Faults: not UTF-8 (nothing is read), forbidden characters (each line's first).
pub fn read(file: &Arc<str>, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let origin = |span| Origin { file: file.clone(), span };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = before.iter().filter(|b| **b == b'\n').count() + 1;
            let start = before.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
            let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
            diagnostics.push(Diagnostic::new(Rule::NotUtf8, origin(Span::new(line, column, 1))));
            return None;
        }
    };
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    let text = if is_nfc(&text) { text } else { text.nfc().collect() };
    for (index, line) in text.split('\n').enumerate() {
        if let Some((column, c)) = line.chars().enumerate().find(|(_, c)| is_forbidden(*c)) {
            let span = Span::new(index + 1, column + 1, 1);
            diagnostics.push(
                Diagnostic::new(Rule::ForbiddenCharacter, origin(span))
                    .with("character", format!("U+{:04X}", u32::from(c))),
            );
        }
    }
    Some(text)
}

/// The text of `bytes` for showing a line of it: bytes that are no text are the sign for them, so that the line is found.
pub fn shown(file: &str, bytes: &[u8]) -> String {
    let read = |bytes: &[u8]| read(&file.into(), bytes, &mut Vec::new());
    let lossy = || String::from_utf8_lossy(bytes).into_owned();
    read(bytes).or_else(|| read(lossy().as_bytes())).unwrap_or_else(lossy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(bytes: &[u8]) -> (Option<String>, Vec<(Rule, u32, u32)>) {
        let mut diagnostics = Vec::new();
        let text = read(&"f".into(), bytes, &mut diagnostics);
        (text, diagnostics.iter().map(|d| (d.rule, d.origin.span.line, d.origin.span.column)).collect())
    }

    #[test]
    fn mark_line_ends_and_decomposed_hangul_are_brought_to_one_form() {
        assert_eq!(
            faults("\u{FEFF}a\r\n\u{1112}\u{1161}\u{11AB}\r".as_bytes()),
            (Some("a\n한\n".into()), vec![])
        );
    }

    #[test]
    fn what_is_not_utf8_is_placed() {
        assert_eq!(faults(b"ab\n\xED\x95\x9C\xFF"), (None, vec![(Rule::NotUtf8, 2, 2)]));
    }

    #[test]
    fn reordering_characters_and_nul_are_refused() {
        let (_, faults) = faults("a\u{202E}b\nok\n\0\n".as_bytes());
        assert_eq!(faults, vec![(Rule::ForbiddenCharacter, 1, 2), (Rule::ForbiddenCharacter, 3, 1)]);
    }
}
