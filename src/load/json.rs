//! JSON text becomes the same tree of placed nodes that YAML does.
//!
//! **Invariant:** what `serde_json` does not take for JSON gives no tree; a value of `null` counts as absent.

use jsonc_parser::ast::{ObjectPropName, Value as Ast};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::IgnoredAny;

use super::yaml::{DecodeContext, MapKey, Node, Value};
use crate::diag::{Rule, Span};

/// Where a text ceases to be JSON, and whether it is merely cut off there.
pub struct NotJson {
    /// The place.
    pub span: Span,
    /// Whether the text ends before its value does.
    pub is_cut_off: bool,
}

/// Parses `text`, which has `\n` line ends. Faults in `reading`: a key that an object has twice.
///
/// # Errors
/// The text is no JSON.
pub fn parse(text: &str, context: &mut DecodeContext) -> Result<Node, NotJson> {
    let lines = TextLines::of(text);
    // The parser that knows places is made for JSON with comments; this one is strict.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let start = lines.starts.get(error.line().saturating_sub(1)).copied().unwrap_or(text.len());
        let at = (start + error.column().saturating_sub(1)).min(text.len());
        return Err(NotJson { span: lines.span(at, at), is_cut_off: error.is_eof() });
    }
    match parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()) {
        Ok(parsed) => match parsed.value {
            Some(value) => Ok(node(&value, &lines, context)),
            None => Err(NotJson { span: Span::new(1, 1, 1), is_cut_off: true }),
        },
        Err(error) => {
            let at = error.range().start;
            Err(NotJson { span: lines.span(at, at), is_cut_off: false })
        }
    }
}

/// Bytes between two places at which characters are counted: a hostile file is one line of a megabyte.
const STEP: usize = 256;

/// Lines and characters of a text by its bytes.
struct TextLines<'t> {
    text: &'t [u8],
    /// Where each line begins.
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`].
    counted: Vec<usize>,
}

impl<'t> TextLines<'t> {
    fn of(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let text = text.as_bytes();
        let sums = text.chunks(STEP).scan(0, |sum, part| {
            *sum += characters(part);
            Some(*sum)
        });
        Self { text, starts, counted: std::iter::once(0).chain(sums).collect() }
    }

    fn before(&self, at: usize) -> usize {
        self.counted[at / STEP] + characters(&self.text[at / STEP * STEP..at])
    }

    /// The place of the bytes from `start` to `end`, as far as they stand on its first line.
    fn span(&self, start: usize, end: usize) -> Span {
        let line = self.starts.partition_point(|at| *at <= start);
        let ends = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let before = self.before(start);
        let column = before - self.before(self.starts[line - 1]) + 1;
        Span::new(line, column, self.before(end.clamp(start, ends.max(start))) - before)
    }
}

/// How many characters begin in `bytes` of UTF-8 (RFC 3629, section 3: all but the bytes 10xxxxxx begin one).
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

fn node(value: &Ast<'_>, lines: &TextLines<'_>, context: &mut DecodeContext) -> Node {
    let Range { start, end } = value.range();
    let scalar =
        |text: &str, plain| Value::Scalar { text: text.to_owned(), plain, escapes: !plain, cut: None };
    let (span, value) = match value {
        Ast::StringLit(text) => (lines.span(start, end), scalar(&text.value, false)),
        Ast::NumberLit(number) => (lines.span(start, end), scalar(number.value, true)),
        Ast::BooleanLit(flag) => {
            (lines.span(start, end), scalar(if flag.value { "true" } else { "false" }, true))
        }
        Ast::NullKeyword(_) => (lines.span(start, end), scalar("null", true)),
        Ast::Array(array) => {
            let items = array.elements.iter().map(|item| node(item, lines, context)).collect();
            (lines.span(start, start + 1), Value::Sequence(items))
        }
        Ast::Object(object) => {
            (lines.span(start, start + 1), Value::Mapping(entries(object, lines, context)))
        }
    };
    Node { span, value }
}

fn entries(
    object: &jsonc_parser::ast::Object<'_>,
    lines: &TextLines<'_>,
    context: &mut DecodeContext,
) -> Vec<(MapKey, Node)> {
    let mut seen = std::collections::HashSet::new();
    let mut entries = Vec::new();
    for property in &object.properties {
        let text = match &property.name {
            ObjectPropName::String(text) => text.value.to_string(),
            ObjectPropName::Word(word) => word.value.to_owned(),
        };
        let Range { start, end } = property.name.range();
        let span = lines.span(start, end);
        if !seen.insert(text.clone()) {
            context.fault(Rule::DuplicateField, span, |d| d.with("field", &text));
        } else if !matches!(property.value, Ast::NullKeyword(_)) {
            entries.push((MapKey { text, span }, node(&property.value, lines, context)));
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageTag;

    /// The tree or where it ends, and the faults by line and column.
    type ReadJson = (Result<Node, (u32, u32, bool)>, Vec<(Rule, u32, u32)>);

    fn read(text: &str) -> ReadJson {
        let (file, language) = ("f".into(), LanguageTag::parse("ko").unwrap());
        let mut context = DecodeContext::new(&file, &language);
        let node = parse(text, &mut context).map_err(|no| (no.span.line, no.span.column, no.is_cut_off));
        let faults = context.diagnostics.iter();
        (node, faults.map(|d| (d.rule, d.origin.span.line, d.origin.span.column)).collect())
    }

    #[test]
    fn values_keep_their_place_and_whether_they_were_quoted() {
        let (node, faults) = read("{\"한\": \"\\ud83d\\ude00\",\n \"b\": [1, null], \"c\": null}");
        let node = node.ok().unwrap();
        assert_eq!(faults, []);
        let text = node.get("한").unwrap();
        assert_eq!((text.text(), text.span), (Some("😀"), Span::new(1, 7, 14)));
        let Value::Sequence(items) = &node.get("b").unwrap().value else { panic!("no list") };
        assert!(matches!(&items[0].value, Value::Scalar { text, plain: true, .. } if text == "1"));
        assert_eq!(items[0].span, Span::new(2, 8, 1));
        assert!(node.get("c").is_none());
    }

    #[test]
    fn what_is_no_json_is_placed() {
        for (text, place) in [
            ("", (1, 1, true)),
            ("{\"a\": 1,\n \"b\": ", (2, 6, true)),
            ("{\"a\": 1,\n \"한\": x}", (2, 7, false)),
            ("// no\n{}", (1, 1, false)),
            ("{\"a\": 1,}", (1, 9, false)),
            ("{'a': 1}", (1, 2, false)),
            ("{\"a\": \"\\ud800\"}", (1, 8, false)),
        ] {
            assert_eq!(read(text).0.err(), Some(place), "{text}");
        }
        assert!(read(&"[".repeat(100_000)).0.is_err());
    }

    #[test]
    fn a_key_that_stands_twice_is_told() {
        let (node, faults) = read("{\"a\": 1,\n\"a\": 2}");
        assert_eq!(node.ok().unwrap().get("a").and_then(Node::text), Some("1"));
        assert_eq!(faults, [(Rule::DuplicateField, 2, 1)]);
    }
}
