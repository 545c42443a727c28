//! Lines that may be a heading, which only the record can tell.
//!
//! **Invariant:** a line that says or names nothing that a section could have is no suspect.

use super::folded::folded;
use super::heading_marks::{is_brace, is_hash, without_signs};
use super::is_empty;

/// A line that may be a heading, which only the record can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Suspect {
    /// Words that it names as a heading names its id, folded.
    pub(in super::super) names: Vec<String>,
    /// What it says, folded; empty unless it is short enough for a heading.
    pub(in super::super) says: String,
    /// Whether it is set apart from the text around it, as in bold.
    pub(in super::super) is_set_apart: bool,
}

/// The longest line that could be a heading, in characters.
const LONGEST_HEADING: usize = 80;

impl Suspect {
    /// The suspect that `line` is, `shown` of it without code; `is_first` says that nothing stands above it in its paragraph.
    pub(super) fn of(line: &str, shown: &str, is_first: bool, is_heading: bool) -> Option<Self> {
        let (words, _) = without_signs(shown);
        let is_set_apart = is_heading || is_apart(shown);
        let is_short = shown.chars().count() <= LONGEST_HEADING;
        let ends_sentence = words
            .trim_end_matches(|c| is_empty(c) || c == '*' || c == '_')
            .ends_with(['.', '。', '!', '！', '?', '？', ',', '，', '、', ';', '；', '…', '؟', '،', '।']);
        let is_heading_like = is_short && (is_set_apart || (is_first && !ends_sentence));
        let says = if is_heading_like { folded(shown) } else { String::new() };
        let names = names(line);
        let is_set_apart = is_set_apart && is_short;
        (!names.is_empty() || !says.is_empty()).then_some(Self { names, says, is_set_apart })
    }
}

/// Whether a line is set apart by its looks: bold as a whole, with an ornament before it, in brackets, between signs.
fn is_apart(line: &str) -> bool {
    let listed = line.trim_start_matches(|c: char| is_empty(c) || matches!(c, '>' | '|'));
    let listed = listed.strip_prefix(['-', '+']).unwrap_or(listed);
    let listed = listed.trim_start_matches(is_empty);
    let digits = listed.len() - listed.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let line = match listed[digits..].strip_prefix(['.', ')']) {
        Some(after) if digits > 0 => after,
        _ => listed,
    };
    let line = line.trim_matches(is_empty).trim_end_matches([':', '：', '|']).trim_end_matches(is_empty);
    let between = |sign: &str| {
        line.strip_prefix(sign)
            .and_then(|rest| rest.strip_suffix(sign))
            .is_some_and(|inner| !inner.is_empty() && !inner.contains(sign))
    };
    let tags = ["<b>", "<strong>", "<u>", "<big>", "<font"];
    ["**", "__", "*", "_", "==", "===", "'''"].iter().any(|sign| between(sign))
        || line.starts_with([
            '■', '□', '▪', '▫', '◆', '◇', '●', '○', '◎', '▶', '▷', '►', '▸', '★', '☆', '※', '〔', '【', '#',
            '＃', '§',
        ])
        || tags.iter().any(|tag| line.to_ascii_lowercase().starts_with(tag))
}

/// The words that a line names as a heading names its id: `#id`, `{id}`, `[[id]]`, `id="id"`.
fn names(line: &str) -> Vec<String> {
    let mut names = Vec::new();
    if !line.contains(|c| is_hash(c) || is_brace(c) || matches!(c, '[' | '=' | '＝' | ':' | '：')) {
        return names;
    }
    let mut before: Option<char> = None;
    // Where the word begins that the last hash led to: those between lead to the same.
    let mut led = 0;
    for (at, c) in line.char_indices() {
        let rest = &line[at + c.len_utf8()..];
        // Within an address a hash is a part of it.
        let in_address = || {
            before
                .is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | '=' | '?' | '&'))
        };
        let named = if is_hash(c) && !in_address() {
            let is_led = at < led;
            if !is_led {
                led = line.len() - rest.trim_start_matches(is_lead).len();
            }
            (!is_led).then_some(rest)
        } else if is_brace(c) || (c == '[' && before == Some('[')) {
            let inner = word(rest);
            let closed = rest.trim_start_matches(is_lead)[inner.len()..].trim_start_matches(is_empty);
            closed.starts_with(['}', '｝', '﹜', '❵', '⦄', ']']).then_some(rest)
        } else if is_id(&line[..at], c) {
            Some(rest)
        } else {
            None
        };
        let name = named.map(word).unwrap_or_default();
        if !name.is_empty() {
            names.push(folded(name));
        }
        before = Some(c);
    }
    names
}

/// What may stand between a sign and the id that it names.
fn is_lead(c: char) -> bool {
    is_empty(c) || is_hash(c) || matches!(c, '"' | '\'' | '“' | '”' | ':' | '.' | '\\')
}

/// The word that `text` begins with, after spaces and quotation marks.
fn word(text: &str) -> &str {
    let text = text.trim_start_matches(is_lead);
    let end = text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '‐' | '‑' | '–' | '－'));
    &text[..end.unwrap_or(text.len())]
}

/// Whether `before` ends in a word that means an id, in HTML and elsewhere, and `sign` gives it one.
fn is_id(before: &str, sign: char) -> bool {
    let is = |words: &[&str]| {
        let before = before.trim_end();
        let word = &before[before.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len()..];
        words.iter().any(|id| word.eq_ignore_ascii_case(id))
    };
    match sign {
        '=' | '＝' => is(&["id", "name", "anchor"]),
        ':' | '：' => is(&["id"]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{MarkdownReading, scan};
    use super::*;

    #[test]
    fn what_a_line_names() {
        for (line, wanted) in [
            ("물류 #logistics", &["logistics"][..]),
            ("물류 (#Logistics)", &["logistics"]),
            ("물류 # logistics", &["logistics"]),
            ("물류 {logistics}", &["logistics"]),
            ("물류 {.logistics}", &["logistics"]),
            ("물류 [[lоgistics]]", &["logistics"]),
            ("<a id=\"inner-code\">", &["inner-code"]),
            ("<p ID = Inner-Code>", &["inner-code"]),
            ("(id: variant-kr-2024)", &["variant-kr-2024"]),
            ("Brand name: Seal", &[]),
            ("[a](product:x#seal) https://e.org/#seal", &[]),
            ("[seal](product:x)", &[]),
            ("the seal", &[]),
        ] {
            assert_eq!(names(line), wanted, "{line}");
        }
    }

    #[test]
    fn what_could_be_a_heading() {
        let suspect = |text: &str| {
            scan(text, &MarkdownReading::default()).1.into_iter().next().map(|(_, suspect)| suspect)
        };
        for line in [
            "**Inner code**",
            "- **Inner code**:",
            "__inner code__",
            "■ Inner code",
            "1. **Inner  code**",
            "== inner code ==",
            "<b>Inner code</b>",
        ] {
            let suspect = suspect(line).unwrap();
            assert!(suspect.is_set_apart && suspect.says.contains("inner-code"), "{line}: {suspect:?}");
        }
        let plain = suspect("Inner code\nLook.").unwrap();
        assert_eq!((plain.says.as_str(), plain.is_set_apart), ("inner-code", false));
        for line in ["Look at the inner code.", "**Bold** and **bold**.", "**굵게** 쓴 글입니다."] {
            assert_eq!(suspect(line), None, "{line}");
        }
        assert_eq!(folded("물류Logistics (Rоute) №1"), "물류-logistics-route-no1");
    }
}
