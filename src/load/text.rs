//! Bytes of a text file become a string that is safe to show.
//!
//! **Invariant:** what comes out is UTF-8 in NFC with `\n` line ends, without a byte order mark.

use std::collections::HashSet;
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::diag::characters::{find_mixed_letter, is_hidden, number};
use crate::diag::{Diagnostic, MOST_ALIKE, Origin, Rule, Severity, Span};

/// The largest YAML or Markdown file that is read, in bytes. A dossier is about 5 KB.
pub const MAX_TEXT_BYTES: u64 = 1 << 20;

/// Whether a character reorders or hides its neighbours: Unicode's Bidi_Control property, the C0 and C1 controls but for
/// tab and line feed, other separators of lines, annotations, and tags.
pub fn is_forbidden(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
        || matches!(c, '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E00FF}')
        || (c.is_control() && c != '\n' && c != '\t')
}

/// Whether a character that cannot be seen has no business between its neighbours. Thai, Khmer, Lao and Myanmar mark where
/// a line may end by a space of no width, and letters of Arabic and signs of faces are joined or parted by others; among
/// letters of Latin, Hangul and Han they only come along when text is pasted.
fn is_stray(before: char, c: char, after: char) -> bool {
    let is_plain = |c: char| {
        c.is_ascii()
            || matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3040}'..='\u{318F}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
    };
    match c {
        '\u{200B}'..='\u{200D}' => is_plain(before) && is_plain(after),
        // Selectors of a Mongolian letter's form.
        '\u{180B}'..='\u{180F}' => false,
        c => is_hidden(c) && c != '\n' && c != '\t' && !is_forbidden(c),
    }
}

/// Looks for what no eye sees in `text`, which has been read: in each line, the first invisible character, and the first
/// letter of another script within a word of Latin letters. Both are warned about: they may be meant.
pub fn look_closely(file: &Arc<str>, text: &str, diagnostics: &mut Vec<Diagnostic>) {
    if text.is_ascii() {
        return;
    }
    // What a value's own fault names already is not told again.
    let named: HashSet<Span> = diagnostics
        .iter()
        .filter(|fault| fault.look_alike.is_some())
        .map(|fault| fault.origin.span)
        .collect();
    let mut told = [0; 2];
    let mut tell = |diagnostic: Diagnostic, told: &mut usize| {
        if named.contains(&diagnostic.origin.span) {
            return;
        }
        *told += 1;
        match diagnostics.last_mut().filter(|last| *told > MOST_ALIKE && last.rule == diagnostic.rule) {
            Some(last) => last.more += 1,
            None => diagnostics.push(diagnostic),
        }
    };
    for (index, line) in text.split('\n').enumerate().filter(|(_, line)| !line.is_ascii()) {
        let origin = |column: usize| Origin { file: file.clone(), span: Span::new(index + 1, column + 1, 1) };
        let mut before = '\n';
        let mut chars = line.chars().enumerate().peekable();
        while let Some((column, c)) = chars.next() {
            let after = chars.peek().map_or('\n', |(_, after)| *after);
            if is_stray(before, c, after) {
                let fault = Diagnostic::new(Rule::ForbiddenCharacter, origin(column));
                tell(fault.with("character", number(c)).at_most(Severity::Warning), &mut told[0]);
                break;
            }
            before = c;
        }
        if let Some((column, c)) = find_mixed_letter(line) {
            let fault = Diagnostic::new(Rule::MixedLetters, origin(column)).naming(Some(c));
            tell(fault.with("character", c), &mut told[1]);
        }
    }
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
            let fault = Diagnostic::new(Rule::ForbiddenCharacter, origin(span));
            diagnostics.push(fault.with("character", number(c)));
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

    #[test]
    fn what_no_eye_sees_is_told_where_it_is_not_meant() {
        let told = |text: &str| {
            let mut diagnostics = Vec::new();
            look_closely(&"f".into(), text, &mut diagnostics);
            diagnostics.iter().map(|d| (d.rule, d.origin.span.line, d.origin.span.column)).collect::<Vec<_>>()
        };
        for (text, column) in [
            ("하늘\u{200B}크림", 3),
            ("Haneul\u{200B}", 7),
            ("하늘\u{3164}", 3),
            ("Haut\u{AD}creme", 5),
            ("Cream\u{2060} 50", 6),
            ("하\u{200D}늘", 2),
        ] {
            assert_eq!(told(text), [(Rule::ForbiddenCharacter, 1, column)], "{text:?}");
        }
        for text in [
            "ครีม\u{200B}บำรุง",
            "می\u{200C}خواهم",
            "👩\u{200D}🔬",
            "✔\u{FE0F}",
            "天\u{E0100}雪",
            "50\u{A0}mL",
            "하늘 크림\n\t",
        ] {
            assert_eq!(told(text), [], "{text:?}");
        }
        assert_eq!(told("x\nlot HN26О2101"), [(Rule::MixedLetters, 2, 9)]);
    }

    #[test]
    fn a_mebibyte_of_invisible_characters_is_told_shortly() {
        let mut diagnostics = Vec::new();
        look_closely(&"f".into(), &"하\u{200B}\n".repeat(100_000), &mut diagnostics);
        assert_eq!(diagnostics.len(), MOST_ALIKE);
        assert_eq!(crate::diag::count(&diagnostics, Severity::Warning), 100_000);
    }
}
