//! YAML text becomes a tree of nodes that remember their place.
//!
//! The tree is built from parser events and not by a serde deserializer: that stops at the first fault, and an editor
//! is to see all of them in one run; and it keeps every scalar as written, so that `3304.10` stays `3304.10`.
//!
//! **Invariant:** no anchors, aliases or tags; depth and size are bounded before anything is built.

use std::borrow::Cow;
use std::collections::HashSet;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Span as ParserSpan, Tag};

use super::{DecodeContext, suspect};
use crate::diag::{Rule, Span};

/// How deep collections may nest. The deepest field of the contract lies at six.
const MAX_DEPTH: usize = 64;

/// A value and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands; for a collection, where it begins.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// The three shapes of YAML.
#[derive(Debug, Clone)]
pub enum Value {
    /// Text as written, whether it was written without quotes, and whether in double ones, which know escapes; and the
    /// comment that ends it, where that begins with `#` and no space, as a number on a pack does.
    Scalar { text: String, plain: bool, escapes: bool, cut: Option<Span> },
    /// A list.
    Sequence(Vec<Node>),
    /// A map, in the order written, each key once.
    Mapping(Vec<(MapKey, Node)>),
}

/// A map's key and its place.
#[derive(Debug, Clone)]
pub struct MapKey {
    /// The key as written.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Node {
    /// Whether it is YAML's null: nothing, `~` or `null`, unquoted.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, plain: true, .. } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The value under `key`, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Mapping(entries) => entries.iter().find(|(k, _)| k.text == key).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The place of the character `offset` characters into a scalar's text; the scalar's own place where what is written
    /// there is another text than the scalar's, by escapes or over several lines.
    pub fn character(&self, offset: usize) -> Span {
        let length = self.text().map_or(0, |text| text.chars().count());
        let quotes = match (self.span.length as usize).checked_sub(length) {
            Some(0) => 0,
            Some(2) => 1,
            _ => return self.span,
        };
        let Span { line, column, .. } = self.span;
        Span::new(line as usize, column as usize + quotes + offset, 1)
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// Parses one document. `None` when there is no tree to speak of; the faults are in `reading`.
pub fn parse(text: &str, context: &mut DecodeContext) -> Option<Node> {
    let mut builder = Builder { text, context, stack: Vec::new(), root: None };
    let options = granit_parser::options! { flow_nesting_limit: MAX_DEPTH, block_nesting_limit: MAX_DEPTH };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                if builder.take(event, &span).is_err() {
                    return None;
                }
            }
            Err(error) => {
                let marker = error.marker();
                let span = Span::new(marker.line(), marker.col() + 1, 1);
                if *error.kind() == ErrorKind::RecursionLimitExceeded {
                    builder.context.fault(Rule::YamlTooDeep, span, |d| d.with("what", MAX_DEPTH));
                } else if !builder.context.told_lines.contains(&span.line) {
                    let message = error.info();
                    let (span, message, named) = match suspect::find(text, marker.line()) {
                        Some((span, c)) => (span, "look-alike".to_owned(), Some(c)),
                        None => (span, message, None),
                    };
                    builder
                        .context
                        .fault(Rule::YamlSyntax, span, |d| d.with("message", message).naming(named));
                }
                return None;
            }
        }
    }
    let root = builder.root;
    if root.is_none() {
        context.fault(Rule::YamlSyntax, Span::new(1, 1, 1), |d| d.with("message", "empty-document"));
    }
    root
}

/// A collection whose end has not come yet.
enum OpenCollection {
    Sequence(Span, Vec<Node>),
    Mapping(Span, Vec<(MapKey, Node)>, Option<MapKey>),
}

/// The document cannot be read on; the fault is recorded.
struct Refused;

struct Builder<'a, 'r> {
    text: &'a str,
    context: &'a mut DecodeContext<'r>,
    stack: Vec<OpenCollection>,
    root: Option<Node>,
}

impl Builder<'_, '_> {
    fn take(&mut self, event: Event<'_>, at: &ParserSpan) -> Result<(), Refused> {
        let span = place(at);
        match event {
            Event::DocumentStart(..) if self.root.is_some() => self.refuse(Rule::YamlAlias, span, "---"),
            Event::Alias(_) | Event::UnresolvedAlias(_) | Event::Anchor(..) => {
                self.refuse(Rule::YamlAlias, span, "*")
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.plain_only(anchor, tag.as_ref(), span)?;
                let (plain, escapes) = (style == ScalarStyle::Plain, style == ScalarStyle::DoubleQuoted);
                let cut = if plain && !text.is_empty() { self.cut(at) } else { None };
                self.put(Node { span, value: Value::Scalar { text: text.into_owned(), plain, escapes, cut } })
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.plain_only(anchor, tag.as_ref(), span)?;
                self.open(OpenCollection::Sequence(span, Vec::new()), span)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.plain_only(anchor, tag.as_ref(), span)?;
                self.open(OpenCollection::Mapping(span, Vec::new(), None), span)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let node = match self.stack.pop() {
                    Some(OpenCollection::Sequence(span, items)) => {
                        Node { span, value: Value::Sequence(items) }
                    }
                    Some(OpenCollection::Mapping(span, entries, _)) => {
                        Node { span, value: Value::Mapping(self.once_each(entries)) }
                    }
                    None => return Ok(()),
                };
                self.put(node)
            }
            _ => Ok(()),
        }
    }

    /// The entries of a map, of those with one key the first. Told at the map's end, since looking back at each entry
    /// takes a minute where there are 50,000.
    fn once_each(&mut self, mut entries: Vec<(MapKey, Node)>) -> Vec<(MapKey, Node)> {
        let mut seen = HashSet::with_capacity(entries.len());
        let first: Vec<bool> = entries.iter().map(|(key, _)| seen.insert(key.text.as_str())).collect();
        let mut first = first.into_iter();
        entries.retain(|(key, _)| {
            let is_first = first.next().unwrap_or(true);
            if !is_first {
                self.context.fault(Rule::DuplicateField, key.span, |d| d.with("field", &key.text));
            }
            is_first
        });
        entries
    }

    /// The comment that follows the scalar `at`, if what is written there looks like more of it: `No. #3`.
    fn cut(&self, at: &ParserSpan) -> Option<Span> {
        let rest = self.text.get(at.end.byte_offset()?..)?;
        let blanks = rest.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let comment = rest[blanks..].strip_prefix('#').filter(|_| blanks > 0)?;
        let length = comment.chars().take_while(|c| *c != '\n').count();
        let is_text = comment.starts_with(|c: char| !c.is_whitespace() && c != '#');
        is_text.then(|| Span::new(at.end.line(), at.end.col() + blanks + 1, length + 1))
    }

    fn refuse(&mut self, rule: Rule, span: Span, what: &str) -> Result<(), Refused> {
        self.context.fault(rule, span, |d| d.with("what", what));
        Err(Refused)
    }

    fn plain_only(&mut self, anchor: usize, tag: Option<&Cow<'_, Tag>>, span: Span) -> Result<(), Refused> {
        if anchor != 0 {
            return self.refuse(Rule::YamlAlias, span, "&");
        }
        match tag {
            Some(tag) => self.refuse(Rule::YamlAlias, span, &tag.original()),
            None => Ok(()),
        }
    }

    fn open(&mut self, open: OpenCollection, span: Span) -> Result<(), Refused> {
        if self.stack.len() >= MAX_DEPTH {
            return self.refuse(Rule::YamlTooDeep, span, &MAX_DEPTH.to_string());
        }
        self.stack.push(open);
        Ok(())
    }

    fn put(&mut self, node: Node) -> Result<(), Refused> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(OpenCollection::Sequence(_, items)) => items.push(node),
            Some(OpenCollection::Mapping(_, entries, key)) => match (key.take(), &node.value) {
                (Some(key), _) => entries.push((key, node)),
                (None, Value::Scalar { text, .. }) => {
                    *key = Some(MapKey { text: text.clone(), span: node.span })
                }
                (None, _) => {
                    self.context.fault(Rule::YamlSyntax, node.span, |d| d.with("message", "field-name"));
                    return Err(Refused);
                }
            },
        }
        Ok(())
    }
}

/// The place of what `at` covers on its first line.
fn place(at: &ParserSpan) -> Span {
    let length =
        if at.end.line() == at.start.line() { at.end.col().saturating_sub(at.start.col()) } else { 1 };
    Span::new(at.start.line(), at.start.col() + 1, length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostic;
    use crate::domain::LanguageTag;

    fn read(text: &str) -> (Option<Node>, Vec<Diagnostic>) {
        let (file, ko) = ("f.yaml".into(), LanguageTag::parse("ko").unwrap());
        let mut context = DecodeContext::new(&file, &ko);
        let node = parse(text, &mut context);
        (node, context.diagnostics)
    }

    fn rules(text: &str) -> Vec<(Rule, u32, u32)> {
        read(text).1.iter().map(|d| (d.rule, d.origin.span.line, d.origin.span.column)).collect()
    }

    #[test]
    fn scalars_stay_as_written() {
        let (node, faults) = read("hs: [3304.10, \"0123\"]\nno: NO\n");
        assert!(faults.is_empty());
        let node = node.unwrap();
        assert_eq!(node.get("no").unwrap().text(), Some("NO"));
        let Value::Sequence(items) = &node.get("hs").unwrap().value else { panic!("a list") };
        assert_eq!(items[0].text(), Some("3304.10"));
        assert_eq!(items[0].span, Span::new(1, 6, 7));
    }

    #[test]
    fn a_comment_that_may_be_text_is_seen() {
        for (line, cut) in [
            ("a: No. #3 of 5", Some(Span::new(1, 8, 7))),
            ("a: [No. #3 of 5\n]", Some(Span::new(1, 9, 7))),
            ("a: No. # a note", None),
            ("a: No.#3", None),
            ("a: \"No. #3\"", None),
            ("a: \"No.\" #3", None),
            ("a: No. ##", None),
            ("a: 번호\t#", None),
        ] {
            let node = read(line).0.unwrap();
            let value = node.get("a").unwrap();
            let value = if let Value::Sequence(items) = &value.value { &items[0] } else { value };
            let Value::Scalar { cut: found, .. } = &value.value else { panic!("a scalar") };
            assert_eq!(*found, cut, "{line}");
        }
    }

    #[test]
    fn what_the_contract_forbids_is_placed() {
        assert_eq!(rules("a: &x 1\nb: *x\n")[0].0, Rule::YamlAlias);
        assert_eq!(rules("a: !!binary aGk=\n")[0].0, Rule::YamlAlias);
        assert_eq!(rules("a: 1\nb: 2\na: 3\n"), vec![(Rule::DuplicateField, 3, 1)]);
        assert_eq!(rules("")[0].0, Rule::YamlSyntax);
        assert_eq!(rules("a: [1, 2\nb: 3\n")[0].0, Rule::YamlSyntax);
    }

    #[test]
    fn a_hundred_thousand_brackets_are_cheap() {
        assert_eq!(rules(&format!("a: {}", "[".repeat(100_000)))[0].0, Rule::YamlTooDeep);
    }
}
