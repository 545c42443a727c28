//! What a parser cannot say: which character of a line is not the one that it looks like.
//!
//! YAML is held together by spaces, colons, commas, brackets and quotation marks. Where one is of another kind, the parser
//! takes it for a letter and finds fault with something sound, columns or a line further on.
//!
//! **Invariant:** what stands in quotation marks or a comment is never suspected, nor what may well be text.

use crate::diag::Span;
use crate::diag::characters::{CharacterKind, look_alike};

/// The character on line `number` of `text` (from 1), or else on the line above, that the parser most likely stumbled over.
pub(super) fn find(text: &str, number: usize) -> Option<(Span, char)> {
    let mut lines = text.split('\n').skip(number.saturating_sub(2));
    let above = if number > 1 { lines.next() } else { None };
    let found = |line: Option<&str>, number: usize| {
        let (offset, c) = on_line(line?)?;
        Some((Span::new(number, offset + 1, 1), c))
    };
    found(lines.next(), number).or_else(|| found(above, number - 1))
}

/// Whether nothing but spaces and signs of lists stands before `offset`.
fn is_list_sign(line: &str, offset: usize) -> bool {
    line.chars().take(offset).all(|c| matches!(c, ' ' | '-'))
}

/// The first suspect of a line, and where, in characters.
fn on_line(line: &str) -> Option<(usize, char)> {
    let mut quote = None;
    // Whether a value or field may begin here; whether the field of this value has had its colon; brackets not closed yet.
    let (mut begins, mut has_colon, mut depth) = (true, false, 0_usize);
    let mut before = '\n';
    let mut chars = line.chars().enumerate().peekable();
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map_or('\n', |(_, next)| *next);
        if let Some(mark) = quote {
            if c == mark {
                quote = None;
            }
            before = c;
            continue;
        }
        let is_blank = |c: char| matches!(c, ' ' | '\t' | '\n');
        if c == '#' && (is_blank(before)) {
            let is_text = depth > 0 && !is_blank(next);
            return is_text.then_some((offset, c));
        }
        if let Some((kind, meant)) = look_alike(c) {
            let is_suspect = match (kind, meant) {
                (CharacterKind::Invisible, _) => true,
                (CharacterKind::Space, _) => begins || before == ':' || is_list_sign(line, offset),
                (CharacterKind::Quote, _) => begins,
                (CharacterKind::Dash, _) => begins && depth == 0 && is_blank(next),
                (CharacterKind::Wide, Some(':')) => !has_colon,
                (CharacterKind::Wide, Some(',')) => depth > 0 || matches!(before, '"' | '\'' | ']' | '}'),
                (CharacterKind::Wide, Some('[' | '{')) => begins,
                (CharacterKind::Wide, Some(']' | '}')) => depth > 0,
                _ => false,
            };
            if is_suspect {
                return Some((offset, c));
            }
        }
        match c {
            '"' | '\'' if begins => quote = Some(c),
            '[' | '{' if begins => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        has_colon = match c {
            ':' if is_blank(next) => true,
            ',' | '[' | '{' if depth > 0 => false,
            _ => has_colon,
        };
        begins = match c {
            ' ' | '\t' => begins,
            ':' | '-' if is_blank(next) => true,
            ',' | '[' | '{' => depth > 0,
            _ => false,
        };
        before = c;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_character_that_breaks_a_line_is_found() {
        for (line, found) in [
            ("brand:\u{A0}testbrand", Some((6, '\u{A0}'))),
            ("brand：testbrand", Some((5, '：'))),
            ("\u{A0}\u{A0}- {gtin: \"9520123456788\"}", Some((0, '\u{A0}'))),
            ("  -\u{3000}id: cap", Some((3, '\u{3000}'))),
            ("names: {hangul: \"하늘\"， latin: \"Haneul\"}", Some((20, '，'))),
            ("names: {hangul： \"하늘\"}", Some((14, '：'))),
            ("hs: ［\"3304.99\"］", Some((4, '［'))),
            ("hs: [\"3304.99\"］", Some((14, '］'))),
            ("size: “50 mL: big", Some((6, '“'))),
            ("  – id: cap", Some((2, '–'))),
            ("size: 50\u{200B}: x", Some((8, '\u{200B}'))),
            ("items: [{size: No. #3}]", Some((19, '#'))),
            ("note: {ko: \"가：나，다\", en: \"“x”\"} extra", None),
            ("note: 주의：열지 마십시오， “절대” [", None),
            ("note: 50\u{A0}mL – big", None),
            ("note: x # ：", None),
            ("note: don't “x”", None),
        ] {
            assert_eq!(on_line(line), found, "{line}");
        }
    }

    #[test]
    fn the_line_above_is_looked_at_too() {
        assert_eq!(find("a：1\nb: 2", 2), Some((Span::new(1, 2, 1), '：')));
        assert_eq!(find("a: 1\nb: 2", 1), None);
        assert_eq!(find("", 7), None);
    }
}
