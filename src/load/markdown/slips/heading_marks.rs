//! The marks of headings, as people write them who miss.
//!
//! **Invariant:** a line is walked along once, however many signs it has.

use super::is_empty;

pub(super) fn is_hash(c: char) -> bool {
    matches!(c, '#' | '＃' | '﹟' | '♯' | '⌗' | '⋕')
}

fn is_open(c: char) -> bool {
    matches!(c, '{' | '｛' | '﹛' | '❴' | '⦃' | '⟨' | '〔' | '【' | '[' | '［' | '(' | '（' | '<')
}

/// Whether it is a brace, or what stands for one under another keyboard.
pub(super) fn is_brace(c: char) -> bool {
    matches!(c, '{' | '｛' | '﹛' | '❴' | '⦃')
}

/// Whether it has a tag of HTML's headings.
pub(super) fn html_heading(line: &str) -> bool {
    line.match_indices('<').any(|(at, _)| {
        let mut rest = line[at + 1..].trim_start_matches('/').chars();
        let is_h = rest.next().is_some_and(|c| c.eq_ignore_ascii_case(&'h'));
        is_h && rest.next().is_some_and(|c| ('1'..='6').contains(&c))
            && rest.next().is_none_or(|c| !c.is_alphanumeric())
    })
}

/// The line without what may stand before its words: spaces, signs of lists, quotations and tables, stars, tags; and
/// whether the last of it is a backslash.
pub(super) fn without_signs(line: &str) -> (&str, bool) {
    let (mut rest, mut is_escaped) = (line, false);
    loop {
        rest = rest.trim_start_matches(is_empty);
        let Some(first) = rest.chars().next() else { return (rest, is_escaped) };
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let cut = match first {
            '\\' | '>' | '|' | '*' | '_' | '-' | '+' | '•' | '·' => first.len_utf8(),
            '<' if rest.starts_with("<!--") => 4,
            '<' => match rest.find('>') {
                Some(end)
                    if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)) =>
                {
                    end + 1
                }
                _ => return (rest, is_escaped),
            },
            '[' => match rest.find("]:") {
                Some(end) => end + 2,
                None => return (rest, is_escaped),
            },
            _ if digits > 0 && rest[digits..].starts_with(['.', ')']) => digits + 1,
            _ => return (rest, is_escaped),
        };
        is_escaped = first == '\\';
        rest = &rest[cut..];
    }
}

/// More hashes than a heading has; those that follow tell no more.
const MANY_HASHES: usize = 7;

/// How many hashes `text` begins with, at most [`MANY_HASHES`], and what follows.
fn hashes(text: &str) -> (usize, &str) {
    let (mut count, mut end) = (0, 0);
    for (at, c) in text.char_indices() {
        if count == MANY_HASHES {
            break;
        }
        if is_hash(c) {
            count += 1;
            end = at + c.len_utf8();
        } else if !is_empty(c) || c.is_whitespace() {
            break;
        }
    }
    (count, &text[end..])
}

/// Whether a line begins with the marks of a heading. A single hash before a word is a sign of its own, and so is one with
/// a backslash before it.
pub(super) fn begins_as_heading(line: &str) -> bool {
    let (rest, is_escaped) = without_signs(line);
    let (count, after) = hashes(rest);
    count > 1 || (count == 1 && !is_escaped && after.starts_with(is_empty))
}

/// Whether the marks of a heading stand within a line, before a word.
pub(super) fn has_heading_within(line: &str) -> bool {
    let mut before = None;
    line.char_indices().any(|(at, c)| {
        let stands_apart = before.is_some_and(is_empty);
        before = Some(c);
        if !(stands_apart && is_hash(c)) {
            return false;
        }
        let (count, after) = hashes(&line[at..]);
        let word = after.trim_start_matches(is_empty);
        (2..MANY_HASHES).contains(&count) && word.len() < after.len() && word.starts_with(char::is_alphabetic)
    })
}

/// Whether something is named in braces as a heading names its id.
pub(super) fn names_in_braces(line: &str) -> bool {
    line.char_indices().filter(|(_, c)| is_brace(*c)).any(|(at, c)| {
        let inner = line[at + c.len_utf8()..].trim_start_matches(|c| is_empty(c) || c == ':' || c == '\\');
        let name = inner.trim_start_matches(is_hash);
        name.len() < inner.len() && name.trim_start_matches(is_empty).starts_with(char::is_alphanumeric)
    })
}

/// The classes of parts; the id of an answer follows `option-`.
pub(in super::super) const CLASSES: [&str; 6] =
    ["genuine", "counterfeit", "caution", "picture", "option-", "why"];

/// Letters of a short class, all of which a line must have to look like it.
const SHORT: usize = 4;

/// Whether a line has a class as a part's heading has it; in a heading also in brackets of another kind.
pub(super) fn has_class(line: &str, is_heading: bool) -> bool {
    let line = line.to_lowercase();
    let dotted = |text: &str| text.starts_with(['.', '．', '。']);
    line.char_indices().any(|(at, c)| {
        let after = &line[at + c.len_utf8()..];
        // Of spaces in a row the last alone is looked at, lest each looks along all the others.
        let opens = match is_heading {
            true => is_open(c) || (is_empty(c) && !after.starts_with(is_empty)),
            false => is_brace(c),
        };
        if !opens {
            return false;
        }
        let inner = after.trim_start_matches(is_empty);
        let word = inner.trim_start_matches(['.', '．', '。']).trim_start_matches(is_empty);
        (dotted(inner) || (is_heading && is_brace(c)))
            && CLASSES.iter().any(|class| {
                word.starts_with(if class.len() < SHORT { class } else { &class[..class.len() - 2] })
            })
    })
}

/// Whether a line of the head of a language file is a heading that slipped into it. A comment of YAML, one hash and a space,
/// may quote a heading, as those do with which a file is begun.
pub fn is_heading_in_head(line: &str) -> bool {
    let line = line.trim_start_matches(is_empty);
    let quotes = line.strip_prefix("# ").is_some_and(|comment| hashes(comment.trim_start()).0 > 1);
    !quotes && (hashes(line).0 > 1 || names_in_braces(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_in_the_head_of_a_file() {
        for line in [
            "## 물류",
            "##물류 {#logistics}",
            "  ＃＃ 물류",
            "# 물류 {#logistics}",
            "name: 물류 {#logistics}",
        ] {
            assert!(is_heading_in_head(line), "{line}");
        }
        for line in [
            "# 이름",
            "#   ## 봉인 {#seal}",
            "#   ### 정품 {.genuine}",
            "# 식별점마다({#…}는 id)",
            "name: 크림 #2",
        ] {
            assert!(!is_heading_in_head(line), "{line}");
        }
    }
}
