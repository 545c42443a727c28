//! One field of a YAML file changed, or one item added to a list, and nothing else: comments, order and layout of the rest stay.
//!
//! How a text is written follows the editors: a word stands as it is, all else between quotation marks. Whether a word can, and
//! what is escaped between the marks, is for `serde_yaml` to say.
//!
//! **Invariant:** what comes out reads as the file did but for that field, or nothing comes out.

use serde_yaml::{DoubleQuoted, ser_options};

use super::read_yaml;
use crate::load::yaml::{MapKey, Node, Value};

/// A text.
pub fn text(text: &str) -> Node {
    scalar(text, false)
}

/// A scalar of its text; one that is `plain` is no text but a number, a day or a word of YAML's own, and stands as it is.
pub fn scalar(text: &str, plain: bool) -> Node {
    Node {
        span: Default::default(),
        value: Value::Scalar { text: text.to_owned(), plain, escapes: !plain, cut: None },
    }
}

/// A list.
pub fn list(nodes: Vec<Node>) -> Node {
    Node { span: Default::default(), value: Value::Sequence(nodes) }
}

/// A map.
pub fn map(entries: Vec<(String, Node)>) -> Node {
    let entries = entries.into_iter().map(|(text, node)| (MapKey { text, span: Default::default() }, node));
    Node { span: Default::default(), value: Value::Mapping(entries.collect()) }
}

/// Whether two nodes say the same, wherever they stand and however they are quoted.
pub fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Scalar { text: a, .. }, Value::Scalar { text: b, .. }) => a == b,
        (Value::Sequence(a), Value::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Mapping(a), Value::Mapping(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, a)| b.iter().any(|(of, b)| of.text == key.text && same(a, b)))
        }
        _ => false,
    }
}

/// `text` with `value` for its field `key`; a field that is not there comes after those before it in `order`. `None` where the
/// field is laid out in a way that would lose something, such as comments between its lines.
pub fn set(text: &str, key: &str, value: &Node, order: &[&str]) -> Option<String> {
    let tree = read_yaml(text)?;
    let Value::Mapping(entries) = &tree.value else { return None };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let written = written(key, value, end);
    let at = entries.iter().position(|(of, _)| of.text == key);
    let (from, to, line) = match at {
        Some(at) => {
            let (from, to) = extent(&lines, entries, at);
            let block = &lines[from..to];
            let comment = match block {
                [line] => comment(line, key, &entries[at].1)?,
                _ if block.iter().any(|line| line.contains(" #") || line.trim_start().starts_with('#')) => {
                    return None;
                }
                _ => "",
            };
            (from, to, if comment.is_empty() { written } else { with_comment(&written, comment, end) })
        }
        None => {
            let earlier: Vec<&str> = order.iter().copied().take_while(|of| *of != key).collect();
            let after = entries.iter().rposition(|(of, _)| earlier.contains(&of.text.as_str()));
            let to = after.map_or(0, |at| extent(&lines, entries, at).1);
            (to, to, written)
        }
    };
    let mut out: String = lines[..from].concat();
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(end);
    }
    out.push_str(&line);
    out.extend(lines[to..].iter().copied());

    let after = read_yaml(&out)?;
    let mut wanted: Vec<_> = entries.clone();
    match at {
        Some(at) => wanted[at].1 = value.clone(),
        None => wanted.push((MapKey { text: key.to_owned(), span: Default::default() }, value.clone())),
    }
    same(&after, &Node { span: tree.span, value: Value::Mapping(wanted) }).then_some(out)
}

/// A step from a map or a list to what is in it.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// The value of a field.
    Field(&'a str),
    /// An item, from 0.
    Item(usize),
    /// The item of an id.
    Called(&'a str),
}

/// Whether an item has an id.
fn is_called(item: &Node, id: &str) -> bool {
    item.get("id").and_then(Node::text) == Some(id)
}

/// `text` with `item` at the end of the list `field` of the map at `path`; a list that is not there comes after those fields of
/// the map that stand before it in `order`. `None` where the map or the list is laid out in a way that has no place for it.
pub fn append(text: &str, path: &[Step<'_>], field: &str, item: &Node, order: &[&str]) -> Option<String> {
    let tree = read_yaml(text)?;
    let on_lines = matches!(item.value, Value::Mapping(_));
    let (at, insertion) = place_of_item(text, below(&tree, path)?, field, &flow(item), on_lines, order)?;
    let out = format!("{}{insertion}{}", &text[..at], &text[at..]);
    let mut wanted = tree.clone();
    let Value::Mapping(entries) = &mut below_mut(&mut wanted, path)?.value else { return None };
    match entries.iter_mut().find(|(key, _)| key.text == field).map(|(_, node)| &mut node.value) {
        Some(Value::Sequence(items)) => items.push(item.clone()),
        Some(_) => return None,
        None => entries.push((key(field), list(vec![item.clone()]))),
    }
    same(&read_yaml(&out)?, &wanted).then_some(out)
}

/// `text` with `value`, on one line, for the field `field` of the map at `path`; a field that is not there comes after those of
/// the map that stand before it in `order`. `None` where the field or the map is laid out in a way that has no place for it, or
/// that would lose a comment.
pub fn put(text: &str, path: &[Step<'_>], field: &str, value: &Node, order: &[&str]) -> Option<String> {
    let tree = read_yaml(text)?;
    let node = below(&tree, path)?;
    let places = match node.get(field) {
        Some(old) => places_of_value(text, node, field, old, &flow(value)),
        None => {
            let (at, insertion) = place_of_field(text, node, field, &format!(" {}", flow(value)), order)?;
            vec![(at, at, insertion)]
        }
    };
    let mut wanted = tree.clone();
    let Value::Mapping(entries) = &mut below_mut(&mut wanted, path)?.value else { return None };
    match entries.iter_mut().find(|(key, _)| key.text == field) {
        Some((_, old)) => *old = value.clone(),
        None => entries.push((key(field), value.clone())),
    }
    places.into_iter().find_map(|(from, to, insertion)| {
        let out = format!("{}{insertion}{}", &text[..from], &text[to..]);
        same(&read_yaml(&out)?, &wanted).then_some(out)
    })
}

fn key(text: &str) -> MapKey {
    MapKey { text: text.to_owned(), span: Default::default() }
}

/// The node at `path` below `node`.
pub fn below<'n>(node: &'n Node, path: &[Step<'_>]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, step| match (step, &node.value) {
        (Step::Field(field), _) => node.get(field),
        (Step::Item(at), Value::Sequence(items)) => items.get(*at),
        (Step::Called(id), Value::Sequence(items)) => items.iter().find(|item| is_called(item, id)),
        _ => None,
    })
}

fn below_mut<'n>(node: &'n mut Node, path: &[Step<'_>]) -> Option<&'n mut Node> {
    path.iter().try_fold(node, |node, step| match (step, &mut node.value) {
        (Step::Field(field), Value::Mapping(entries)) => {
            entries.iter_mut().find(|(key, _)| key.text == *field).map(|(_, node)| node)
        }
        (Step::Item(at), Value::Sequence(items)) => items.get_mut(*at),
        (Step::Called(id), Value::Sequence(items)) => items.iter_mut().find(|item| is_called(item, id)),
        _ => None,
    })
}

/// Where in `text` an item of the list `field` of the map `node` goes, and all that goes there. A list that is not there yet is
/// written line by line if its items stand `on_lines`.
pub(super) fn place_of_item(
    text: &str,
    node: &Node,
    field: &str,
    item: &str,
    on_lines: bool,
    order: &[&str],
) -> Option<(usize, String)> {
    let Value::Mapping(entries) = &node.value else { return None };
    let end = line_end_of(text);
    let Some((key, items)) = entries.iter().find(|(key, _)| key.text == field) else {
        let value = if on_lines && !is_in_brackets(text, node) {
            format!("{end}{}  - {item}", margin(entries)?)
        } else {
            format!(" [{item}]")
        };
        return place_of_field(text, node, field, &value, order);
    };
    let after_key = offset(text, key.span.line, key.span.column)? + field.len();
    let Value::Sequence(items) = &items.value else { return None };
    let begins = after_key + text[after_key..].find(|c: char| c != ':' && !c.is_whitespace())?;
    if text[begins..].starts_with('[') {
        let close = closing(text, begins)?;
        return Some(place_before(text, close, items.is_empty(), item));
    }
    let first = items.first()?;
    let dash = text[..offset(text, first.span.line, first.span.column)?].rfind('-')?;
    let column = dash - text[..dash].rfind('\n').map_or(0, |at| at + 1);
    let last = last_line_of(text, items.last()?.span.line, column, false);
    Some((line_end(text, last)?, format!("{end}{}- {item}", " ".repeat(column))))
}

/// Where in `text` the field `field` of the map `node` goes, which has none, and all that goes there: `value` follows its colon.
fn place_of_field(
    text: &str,
    node: &Node,
    field: &str,
    value: &str,
    order: &[&str],
) -> Option<(usize, String)> {
    let Value::Mapping(entries) = &node.value else { return None };
    if is_in_brackets(text, node) {
        let close = closing(text, offset(text, node.span.line, node.span.column)?)?;
        return Some(place_before(text, close, entries.is_empty(), &format!("{field}:{value}")));
    }
    let earlier: Vec<&str> = order.iter().copied().take_while(|of| *of != field).collect();
    let after = entries.iter().rfind(|(key, _)| earlier.contains(&key.text.as_str())).or(entries.first())?;
    let last = last_line_of(text, after.0.span.line, after.0.span.column as usize - 1, true);
    Some((line_end(text, last)?, format!("{}{}{field}:{value}", line_end_of(text), margin(entries)?)))
}

/// Where the last of several goes before the bracket that closes at `close`, with the comma before it.
fn place_before(text: &str, close: usize, is_first: bool, item: &str) -> (usize, String) {
    let before = text[..close].trim_end();
    let has_comma = is_first || before.ends_with(',');
    let at = if has_comma || close != before.len() { close } else { before.len() };
    (at, format!("{}{item}", if has_comma { "" } else { ", " }))
}

/// Whether a map stands between brackets, and not line by line.
fn is_in_brackets(text: &str, node: &Node) -> bool {
    offset(text, node.span.line, node.span.column).is_some_and(|at| text[at..].starts_with('{'))
}

/// The spaces before each field of a map that is written line by line.
fn margin(entries: &[(MapKey, Node)]) -> Option<String> {
    Some(" ".repeat(entries.first()?.0.span.column as usize - 1))
}

fn line_end_of(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// Where the value `old` of the field `field` of the map `node` may stand, and what is to stand there instead: by itself where it
/// is on one line or between brackets, else on all lines of the field, if no comment is between them.
fn places_of_value(
    text: &str,
    node: &Node,
    field: &str,
    old: &Node,
    value: &str,
) -> Vec<(usize, usize, String)> {
    let begins = || offset(text, old.span.line, old.span.column);
    let in_brackets = || {
        let open = begins().filter(|open| text[*open..].starts_with(['{', '[']))?;
        Some((open, closing(text, open)? + 1))
    };
    let on_lines = || {
        let Value::Mapping(entries) = &node.value else { return None };
        let (key, _) = entries.iter().find(|(key, _)| key.text == field)?;
        let from = offset(text, key.span.line, key.span.column)? + field.len() + 1;
        let to = line_end(text, last_line_of(text, key.span.line, key.span.column as usize - 1, true))?;
        let has_comment = |line: &str| line.contains(" #") || line.trim_start().starts_with('#');
        let is_free = !is_in_brackets(text, node) && !text.get(from..to)?.lines().any(has_comment);
        is_free.then_some((from, to))
    };
    let alone = scalar_extent(text, old).or_else(in_brackets).map(|(from, to)| (from, to, value.to_owned()));
    alone.into_iter().chain(on_lines().map(|(from, to)| (from, to, format!(" {value}")))).collect()
}

/// From where to where a scalar stands that has one line, with its quotation marks.
fn scalar_extent(text: &str, node: &Node) -> Option<(usize, usize)> {
    let Value::Scalar { text: said, plain, .. } = &node.value else { return None };
    let from = offset(text, node.span.line, node.span.column)?;
    let rest = &text[from..];
    match rest.chars().next()? {
        _ if *plain => (!said.is_empty() && rest.starts_with(said)).then_some((from, from + said.len())),
        quote => Some((from, from + 1 + rest[1..].find(quote)? + 1)),
    }
}

/// The last line of what begins on `line`: of an item of a list whose dashes stand in `column`, or of a field (`is_field`) whose
/// name does, where the items of its list may stand as far out as the name.
fn last_line_of(text: &str, line: u32, column: usize, is_field: bool) -> u32 {
    let mut last = line;
    for (number, content) in (1..).zip(text.lines()).skip(line as usize) {
        let within = content.trim_start();
        let depth = content.len() - within.len();
        if within.trim_end().is_empty() || within.starts_with('#') {
            continue;
        }
        let is_item = is_field && depth == column && within.starts_with("- ");
        if depth <= column && !is_item {
            break;
        }
        last = number;
    }
    last
}

/// Where the bracket that opens at `open` is closed.
fn closing(text: &str, open: usize) -> Option<usize> {
    let (mut depth, mut quote, mut comment) = (0, None, false);
    let mut before = ' ';
    for (at, c) in text[open..].char_indices() {
        match (c, quote) {
            _ if comment => comment = c != '\n',
            (_, Some(open)) if c == open => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('#', None) if before.is_whitespace() => comment = true,
            ('[' | '{', None) => depth += 1,
            (']' | '}', None) => {
                depth -= 1;
                if depth == 0 {
                    return Some(open + at);
                }
            }
            _ => {}
        }
        before = c;
    }
    None
}

/// The byte at which a line, from 1, ends, without its line end.
fn line_end(text: &str, line: u32) -> Option<usize> {
    let start = offset(text, line, 1)?;
    let length = text[start..].find('\n').unwrap_or(text.len() - start);
    Some(start + text[start..start + length].trim_end_matches('\r').len())
}

/// The byte of a line and a column in characters, both from 1.
fn offset(text: &str, line: u32, column: u32) -> Option<usize> {
    let before: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let within = text.get(before..)?.char_indices().nth(column as usize - 1).map(|(at, _)| at);
    within.map(|at| before + at).or_else(|| (column == 1).then_some(before))
}

/// The lines, from 0, of the field at `at`: without blank lines and comments at the margin that follow it.
fn extent(lines: &[&str], entries: &[(MapKey, Node)], at: usize) -> (usize, usize) {
    let line = |at: usize| entries[at].0.span.line as usize - 1;
    let mut to = if at + 1 < entries.len() { line(at + 1) } else { lines.len() };
    while to > line(at) + 1 && (lines[to - 1].trim().is_empty() || lines[to - 1].starts_with('#')) {
        to -= 1;
    }
    (line(at), to)
}

/// The comment at the end of a field's only line, with the spaces before it.
fn comment<'t>(line: &'t str, key: &str, value: &Node) -> Option<&'t str> {
    let line = line.trim_end();
    let places = line.match_indices(" #").map(|(at, _)| at).chain(std::iter::once(line.len()));
    // The first place at which the line can end without saying anything else.
    places.into_iter().find_map(|at| {
        let read = read_yaml(line.get(..at)?)?;
        same(read.get(key)?, value).then(|| &line[line[..at].trim_end().len()..])
    })
}

fn with_comment(written: &str, comment: &str, end: &str) -> String {
    let (first, rest) = written.split_once(end).unwrap_or((written, ""));
    format!("{first}{comment}{end}{rest}")
}

/// A field as editors write it: lists of maps line by line, all else on one line.
fn written(key: &str, value: &Node, end: &str) -> String {
    if let Value::Sequence(items) = &value.value
        && !items.is_empty()
        && items.iter().all(|item| matches!(item.value, Value::Mapping(_)))
    {
        let items = items.iter().map(|item| format!("  - {}{end}", flow(item)));
        return format!("{key}:{end}{}", items.collect::<String>());
    }
    line(key, value) + end
}

/// A field on one line, without its end.
pub fn line(key: &str, value: &Node) -> String {
    format!("{key}: {}", flow(value))
}

fn flow(node: &Node) -> String {
    match &node.value {
        Value::Scalar { text, plain, .. } if *plain && is_plain(text) => text.clone(),
        Value::Scalar { text, .. } => within_brackets(text),
        Value::Sequence(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Mapping(entries) => {
            let entries =
                entries.iter().map(|(key, node)| format!("{}: {}", within_brackets(&key.text), flow(node)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text as it stands between brackets: without quotation marks where it is one word.
pub fn within_brackets(text: &str) -> String {
    let is_word = text.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
    quoted_unless(text, is_word)
}

/// A text as the value of a field that has a line to itself: without quotation marks where that can be, spaces and all.
pub fn on_its_line(text: &str) -> String {
    quoted_unless(text, true)
}

/// A text between quotation marks, unless it `may_stand` without, begins with a letter, and means nothing else to YAML.
fn quoted_unless(text: &str, may_stand: bool) -> String {
    let options = ser_options! { prefer_block_scalars: false };
    let written = if may_stand && text.starts_with(char::is_alphabetic) {
        serde_yaml::to_string_with_options(&text, options)
    } else {
        serde_yaml::to_string_with_options(&DoubleQuoted(text), options)
    };
    let mut written = written.expect("every text can be written");
    // The end of the document's last line.
    written.truncate(written.trim_end_matches('\n').len());
    written
}

/// Whether a text can stand without quotes anywhere, also within brackets.
fn is_plain(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
        && text.chars().all(|c| c.is_alphanumeric() || " .-_/+".contains(c))
        && !text.ends_with(' ')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ORDER: &[&str] = &["id", "names", "hs", "shape", "items"];

    #[test]
    fn one_field_changes_and_nothing_else() {
        let before = "# a dossier\nid: X-1   # given\nnames: {hangul: \"하늘 # 크림\"} # printed\n\n# codes\nhs:\n  - \"3304\"\n# after\nitems: []\n";
        let names = map(vec![("hangul".into(), text("새 이름")), ("latin".into(), text("New"))]);
        let out = set(before, "names", &names, ORDER).unwrap();
        assert_eq!(out, before.replace("{hangul: \"하늘 # 크림\"}", "{hangul: \"새 이름\", latin: New}"));
        let out = set(before, "hs", &list(vec![text("3304.99"), text("3305")]), ORDER).unwrap();
        assert_eq!(out, before.replace("hs:\n  - \"3304\"", "hs: [\"3304.99\", \"3305\"]"));
        let item = map(vec![("gtin".into(), text("9520001000010"))]);
        let out = set(before, "items", &list(vec![item]), ORDER).unwrap();
        assert_eq!(out, before.replace("items: []", "items:\n  - {gtin: \"9520001000010\"}"));
        let out = set(before, "shape", &text("jar"), ORDER).unwrap();
        assert_eq!(out, before.replace("  - \"3304\"\n", "  - \"3304\"\nshape: jar\n"));
        let crlf = before.replace('\n', "\r\n");
        assert_eq!(set(&crlf, "shape", &text("jar"), ORDER).unwrap(), out.replace('\n', "\r\n"));
    }

    /// Texts of what YAML reads as something else, and of anything.
    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![
            "\\PC{0,20}",
            "[ -~가-힣\u{85}\u{a0}\u{200b}\u{202e}\u{2028}\u{feff}\t\n\r\u{0}\u{1b}]{0,12}",
            "(yes|no|on|off|null|true|~|-|---|[.]{3}|[?]|: |:| #|#|, |\\[|\\]|[{]|[}]|[|]|>|&a|[*]a|!|%|@|`|\"|'|“|”|\\\\|0x1|1e3|1_0|12:30|2026-11-01| |가|A){0,5}"
        ]
    }

    fn read_text(yaml: &str) -> Option<String> {
        let node = read_yaml(yaml)?;
        let value = node.get("k")?;
        // What follows a sign for comments is no part of the text.
        assert!(!matches!(value.value, Value::Scalar { cut: Some(_), .. }), "{yaml}");
        value.text().map(str::to_owned)
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(a in texts(), b in texts(), c in texts()) {
            prop_assert_eq!(read_text(&format!("k: {}\n", on_its_line(&a))), Some(a.clone()));
            let node = list(vec![map(vec![("a".into(), text(&a)), ("b".into(), list(vec![text(&b), text(&c)]))])]);
            for node in [node.clone(), map(vec![("of".into(), node)]), text(&b)] {
                let out = written("k", &node, "\n");
                let read = read_yaml(&out).unwrap();
                prop_assert!(same(read.get("k").unwrap(), &node), "{}", out);
            }
        }

        #[test]
        fn a_field_that_is_set_reads_as_it_was_set(a in texts(), b in texts()) {
            let before = format!("# of a dossier\nid: {} # given\nhs: []\n", on_its_line(&a));
            let out = set(&before, "hs", &list(vec![text(&b)]), ORDER).unwrap();
            prop_assert!(out.starts_with("# of a dossier\n") && out.contains(" # given\n"), "{}", out);
            let read = read_yaml(&out).unwrap();
            prop_assert_eq!(read.get("id").and_then(Node::text), Some(&*a));
        }
    }

    #[test]
    fn words_stand_as_they_are_and_all_else_is_quoted() {
        for (text, brackets, line) in [
            ("jar", "jar", "jar"),
            ("kr-2024", "kr-2024", "kr-2024"),
            ("새 이름", "\"새 이름\"", "새 이름"),
            ("3304.99", "\"3304.99\"", "\"3304.99\""),
            ("No", "\"No\"", "\"No\""),
            ("a, b", "\"a, b\"", "a, b"),
            ("a: b", "\"a: b\"", "\"a: b\""),
            ("“a”", "\"“a”\"", "\"“a”\""),
            ("a \"b\"\n", "\"a \\\"b\\\"\\n\"", "\"a \\\"b\\\"\\n\""),
        ] {
            assert_eq!((within_brackets(text), on_its_line(text)), (brackets.to_owned(), line.to_owned()));
        }
    }

    #[test]
    fn a_field_of_an_item_changes_and_nothing_else() {
        let before = "# words\nid: X-1\nterms:\n  # first\n  - id: a\n    names:\n      ko: 가\n    note: n\n\n  - {id: b, names: {ko: 나}}\n  - id: c # last\n    names: {ko: 다}\nafter: x\n";
        let names = map(vec![("ko".into(), text("새")), ("en".into(), text("new one"))]);
        let order = ["id", "names", "note"];
        let of = |id: &str| put(before, &[Step::Field("terms"), Step::Called(id)], "names", &names, &order);
        let written = "{ko: 새, en: \"new one\"}";
        assert_eq!(of("a").unwrap(), before.replace("names:\n      ko: 가", &format!("names: {written}")));
        assert_eq!(of("b").unwrap(), before.replace("{ko: 나}", written));
        assert_eq!(of("c").unwrap(), before.replace("{ko: 다}", written));
        assert_eq!(of("d"), None);
        let note =
            put(before, &[Step::Field("terms"), Step::Called("c")], "note", &text("m"), &order).unwrap();
        assert_eq!(note, before.replace("{ko: 다}\n", "{ko: 다}\n    note: m\n"));
        // On several lines, between marks and without; what is remarked between them stays, or nothing changes.
        for (said, after) in [
            ("\"a \\\"b\\\" c\"", Some("m")),
            (">-\n      a\n      b", Some("m")),
            ("a\n      b", Some("m")),
            ("\n      # why\n      a", Some("\n      # why\n      m")),
            ("\n      ko: a # why\n      en: b", None),
        ] {
            let before = format!("terms:\n  - id: a\n    note: {said}\n  # next\n  - id: b\n");
            let found = put(&before, &[Step::Field("terms"), Step::Called("a")], "note", &text("m"), &order);
            assert_eq!(found, after.map(|after| before.replace(said, after)), "{said}");
        }
    }

    #[test]
    fn what_would_lose_a_comment_is_left_alone() {
        let before = "id: X-1\nhs:\n  - \"3304\" # creams\n";
        assert_eq!(set(before, "hs", &list(vec![text("3305")]), ORDER), None);
        assert_eq!(set("hs: [\n", "hs", &list(vec![]), ORDER), None);
        // A first line with all of it, and the end of the file without a line end.
        assert_eq!(set("id: X-1", "shape", &text("jar"), ORDER).unwrap(), "id: X-1\nshape: jar\n");
    }
}
