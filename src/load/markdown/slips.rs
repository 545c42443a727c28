//! Lines that look like a heading, or name a section, and became neither.
//!
//! A section's heading says who may see what stands below it. Where a slip keeps it from being one, its text belongs to the
//! section above, which everybody may see. So each line of a text is looked at as it is written, whatever Markdown makes of
//! it: in a list, in a comment, in HTML, in what no page shows.
//!
//! **Invariant:** a line is passed over only where it is a heading that was taken for one, or stands in code that ends.

use std::borrow::Cow;
use std::ops::Range;

use icu::properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData};

/// What Markdown made of a text, as far as a line's right to look like a heading follows from it.
#[derive(Default)]
pub(super) struct Read {
    /// The headings, in order.
    pub(super) headings: Vec<(Range<usize>, Heading)>,
    /// Fenced code that ends, and code within lines.
    pub(super) code: Vec<Range<usize>>,
    /// Comments.
    pub(super) comments: Vec<Range<usize>>,
}

/// What became of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// It begins a section or one of its parts.
    Taken,
    /// It is one within a text.
    Plain,
    /// It was refused, and told of.
    Refused,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// It looks like a heading.
    Heading,
    /// It has a heading in HTML.
    Html,
    /// It has the class of a part where that is none.
    Class,
    /// It begins a comment that does not end.
    Comment,
    /// It has a mark of comments with a slip in it, so that the note would be text.
    Mark,
    /// It begins a comment within a comment.
    Nested,
    /// It ends a comment that begins nowhere.
    Stray,
}

/// A line that may be a heading, which only the record can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Suspect {
    /// Words that it names as a heading names its id, folded.
    pub(super) names: Vec<String>,
    /// What it says, folded; empty unless it is short enough for a heading.
    pub(super) says: String,
    /// Whether it is set apart from the text around it, as in bold.
    pub(super) is_set_apart: bool,
}

/// The longest line that could be a heading, in characters.
const LONGEST_HEADING: usize = 80;

/// Something of a text, each with its place in bytes.
type Placed<T> = Vec<(Range<usize>, T)>;

/// The faults and the suspects among the lines of `text`.
pub(super) fn scan(text: &str, read: &Read) -> (Placed<Slip>, Placed<Suspect>) {
    let shown = masked(text, &read.code);
    let (mut slips, mut suspects) = (Vec::new(), Vec::new());
    let mut is_first = true;
    let mut start = 0;
    for whole in text.split_inclusive(['\n', '\u{2028}', '\u{2029}']) {
        let range = start..start + whole.trim_end_matches(['\n', '\u{2028}', '\u{2029}']).len();
        start += whole.len();
        let line = &text[range.clone()];
        if is_blank(line) {
            is_first = true;
            continue;
        }
        let heading = within(&read.headings, &range, |(range, _)| range).map(|(_, heading)| *heading);
        if heading == Some(Heading::Refused) {
            is_first = true;
            continue;
        }
        // What a heading that was taken says besides its own id or class.
        let end = match heading {
            Some(Heading::Taken) if line.trim_end().ends_with('}') => line.rfind('{').unwrap_or(line.len()),
            _ => line.len(),
        };
        let bare = &shown[range.start..range.start + end];
        let in_comment = within(&read.comments, &range, |range| range);
        let slip = slip_of(bare, heading).or_else(|| comment_slip(bare, range.start, &read.comments));
        match slip {
            Some(slip) => slips.push((trimmed(text, &range), slip)),
            None if in_comment.is_none() && heading != Some(Heading::Taken) => {
                let suspect = Suspect::of(line, bare, is_first, heading.is_some());
                suspects.extend(suspect.map(|suspect| (trimmed(text, &range), suspect)));
            }
            None => {}
        }
        is_first = heading.is_some();
    }
    (slips, suspects)
}

/// The item of the ordered `items` whose range meets `range`.
fn within<'i, T>(items: &'i [T], range: &Range<usize>, of: impl Fn(&T) -> &Range<usize>) -> Option<&'i T> {
    let item = items.get(items.partition_point(|item| of(item).end <= range.start))?;
    (of(item).start < range.end).then_some(item)
}

/// `text` with `x` for every byte of code but its line ends.
fn masked(text: &str, code: &[Range<usize>]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for range in code {
        for byte in bytes[range.clone()].iter_mut().filter(|byte| **byte != b'\n') {
            *byte = b'x';
        }
    }
    String::from_utf8(bytes).expect("whole characters give way to ASCII")
}

fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let line = &text[range.clone()];
    let start = range.start + (line.len() - line.trim_start().len());
    start..range.start + line.trim_end().len()
}

/// Whether a character shows nothing: a space of any kind, or one that Unicode lets be ignored.
fn is_empty(c: char) -> bool {
    c.is_whitespace() || c == '\u{2800}' || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

fn is_blank(line: &str) -> bool {
    line.chars().all(is_empty)
}

fn is_hash(c: char) -> bool {
    matches!(c, '#' | '＃' | '﹟' | '♯' | '⌗' | '⋕')
}

fn is_open(c: char) -> bool {
    matches!(c, '{' | '｛' | '﹛' | '❴' | '⦃' | '⟨' | '〔' | '【' | '[' | '［' | '(' | '（' | '<')
}

/// Whether it is a brace, or what stands for one under another keyboard.
fn is_brace(c: char) -> bool {
    matches!(c, '{' | '｛' | '﹛' | '❴' | '⦃')
}

fn slip_of(written: &str, heading: Option<Heading>) -> Option<Slip> {
    let line = &*decoded(written);
    let written = written.matches(OPENS).count();
    if has_mistyped_mark(line) || line.matches(OPENS).count() > written {
        return Some(Slip::Mark);
    }
    if html_heading(line) {
        return Some(Slip::Html);
    }
    if (heading.is_none() && begins_as_heading(line)) || has_heading_within(line) || names_in_braces(line) {
        return Some(Slip::Heading);
    }
    has_class(line, heading.is_some()).then_some(Slip::Class)
}

/// What is wrong with the marks of comments in `line`, which begins at `start`, where the text has these `comments`.
fn comment_slip(line: &str, start: usize, comments: &[Range<usize>]) -> Option<Slip> {
    let within = |at: usize| within(comments, &(at..at + 1), |of| of);
    let opens = line.match_indices(OPENS).find_map(|(at, _)| match within(start + at) {
        None => Some(Slip::Comment),
        Some(comment) => (comment.start != start + at).then_some(Slip::Nested),
    });
    let stray = || {
        let mut ends = line.char_indices().filter(|(at, c)| is_greater(*c) && ends_in_dashes(&line[..*at]));
        ends.any(|(at, _)| within(start + at).is_none()).then_some(Slip::Stray)
    };
    opens.or_else(stray)
}

/// What begins a comment.
const OPENS: &str = "<!--";

/// Whether a text that is no Markdown has a comment, or the mark of one, which it would show.
pub fn has_comment(text: &str) -> bool {
    text.lines().any(|line| {
        let line = decoded(line);
        line.contains(OPENS) || has_mistyped_mark(&line)
    })
}

/// Whether a line has the first mark of a comment with a slip in it: dashes of another kind or too few, a space between,
/// full-width signs, another order.
fn has_mistyped_mark(line: &str) -> bool {
    line.char_indices().filter(|(_, c)| is_less(*c)).any(|(at, c)| {
        let after = &line[at + c.len_utf8()..];
        let tight = after.trim_start_matches(|c: char| is_empty(c) && !c.is_whitespace());
        let rest = after.trim_start_matches(is_empty);
        match rest.strip_prefix(is_bang) {
            _ if line[at..].starts_with(OPENS) => false,
            Some(rest) => {
                let rest = rest.trim_start_matches(is_empty);
                rest.starts_with(is_dash) || (c == '<' && tight.starts_with('!'))
            }
            None => {
                let turned = rest.trim_start_matches(is_dash);
                turned.len() < rest.len() && turned.trim_start_matches(is_empty).starts_with(is_bang)
            }
        }
    })
}

/// Whether `before` ends in the dashes of a comment's last mark, also in those that programs make of two.
fn ends_in_dashes(before: &str) -> bool {
    let mut last = before.chars().rev();
    let first = last.next();
    matches!(first, Some('—' | '―' | '⸺')) || (first.is_some_and(is_dash) && last.next().is_some_and(is_dash))
}

fn is_less(c: char) -> bool {
    matches!(c, '<' | '＜' | '﹤' | '‹' | '〈' | '\u{2329}' | '⟨' | '《' | '«' | '˂')
}

fn is_greater(c: char) -> bool {
    matches!(c, '>' | '＞' | '﹥')
}

fn is_bang(c: char) -> bool {
    matches!(c, '!' | '！' | '﹗' | 'ǃ' | '︕')
}

fn is_dash(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DashPunctuation
        || matches!(c, '−' | '˗' | 'ー' | 'ｰ' | '─' | '━' | 'ㅡ' | 'ᅳ')
}

/// `line` with the characters that stand in it as references of HTML, such as `&num;`.
fn decoded(line: &str) -> Cow<'_, str> {
    const NAMED: [(&str, char); 16] = [
        ("num", '#'),
        ("lbrace", '{'),
        ("lcub", '{'),
        ("lt", '<'),
        ("LT", '<'),
        ("gt", '>'),
        ("GT", '>'),
        ("excl", '!'),
        ("hyphen", '‐'),
        ("dash", '‐'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("horbar", '―'),
        ("minus", '−'),
        ("nbsp", '\u{A0}'),
        ("ZeroWidthSpace", '\u{200B}'),
    ];
    if !line.contains('&') {
        return Cow::Borrowed(line);
    }
    let mut parts = line.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let character = part.split_once(';').and_then(|(name, rest)| {
            let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok(),
                None => number.parse().ok(),
            });
            let named = || NAMED.iter().find(|(of, _)| *of == name).map(|(_, c)| *c);
            number.and_then(char::from_u32).or_else(named).map(|c| (c, rest))
        });
        match character {
            Some((character, rest)) => {
                out.push(character);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    Cow::Owned(out)
}

/// Whether it has a tag of HTML's headings.
fn html_heading(line: &str) -> bool {
    line.match_indices('<').any(|(at, _)| {
        let mut rest = line[at + 1..].trim_start_matches('/').chars();
        let is_h = rest.next().is_some_and(|c| c.eq_ignore_ascii_case(&'h'));
        is_h && rest.next().is_some_and(|c| ('1'..='6').contains(&c))
            && rest.next().is_none_or(|c| !c.is_alphanumeric())
    })
}

/// The line without what may stand before its words: spaces, signs of lists, quotations and tables, stars, tags; and
/// whether the last of it is a backslash.
fn without_signs(line: &str) -> (&str, bool) {
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
fn begins_as_heading(line: &str) -> bool {
    let (rest, is_escaped) = without_signs(line);
    let (count, after) = hashes(rest);
    count > 1 || (count == 1 && !is_escaped && after.starts_with(is_empty))
}

/// Whether the marks of a heading stand within a line, before a word.
fn has_heading_within(line: &str) -> bool {
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
fn names_in_braces(line: &str) -> bool {
    line.char_indices().filter(|(_, c)| is_brace(*c)).any(|(at, c)| {
        let inner = line[at + c.len_utf8()..].trim_start_matches(|c| is_empty(c) || c == ':' || c == '\\');
        let name = inner.trim_start_matches(is_hash);
        name.len() < inner.len() && name.trim_start_matches(is_empty).starts_with(char::is_alphanumeric)
    })
}

/// The classes of parts.
pub(super) const CLASSES: [&str; 3] = ["genuine", "counterfeit", "caution"];

/// Whether a line has a class as a part's heading has it; in a heading also in brackets of another kind.
fn has_class(line: &str, is_heading: bool) -> bool {
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
            && CLASSES.iter().any(|class| word.starts_with(&class[..class.len() - 2]))
    })
}

impl Suspect {
    /// The suspect that `line` is, `shown` of it without code; `is_first` says that nothing stands above it in its paragraph.
    fn of(line: &str, shown: &str, is_first: bool, is_heading: bool) -> Option<Self> {
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
    let mut before: Option<char> = None;
    // Where the word begins that the last hash led to: those between lead to the same.
    let mut led = 0;
    for (at, c) in line.char_indices() {
        let rest = &line[at + c.len_utf8()..];
        // Within an address a hash is a part of it.
        let in_address = before
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | '=' | '?' | '&'));
        let named = if is_hash(c) && !in_address {
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

/// `text` as an id would have it: its words in small letters with hyphens between, look-alike letters as Latin ones.
pub fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut folded = String::with_capacity(text.len());
    let mut before = None;
    for c in
        text.nfkc().flat_map(char::to_lowercase).map(latin).filter(|c| c.is_whitespace() || !is_empty(*c))
    {
        // A word of another script ends where a Latin one begins.
        let kind = c.is_alphanumeric().then_some(c.is_ascii());
        if kind != before && !folded.is_empty() && !folded.ends_with('-') {
            folded.push('-');
        }
        if kind.is_some() {
            folded.push(c);
        }
        before = kind;
    }
    folded.truncate(folded.trim_end_matches('-').len());
    folded
}

/// The Latin letter that a small letter of another script looks like (Unicode's confusables, those that keyboards have).
fn latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'е' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'н' => 'h',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'х' | 'χ' => 'x',
        'у' => 'y',
        'ɡ' => 'g',
        _ => c,
    }
}

/// Whether a line of the head of a language file is a heading that slipped into it. A comment of YAML, one hash and a space,
/// may quote a heading, as those do with which a file is begun.
pub fn is_heading_in_head(line: &str) -> bool {
    let line = line.trim_start_matches(is_empty);
    let quotes = line.strip_prefix("# ").is_some_and(|comment| hashes(comment.trim_start()).0 > 1);
    !quotes && (hashes(line).0 > 1 || names_in_braces(line))
}

/// Whether a text, as it would stand in a paragraph, has a line that would be told of.
pub(super) fn is_slip(text: &str) -> bool {
    text.lines().any(|line| slip_of(line, None).is_some() || comment_slip(line, 0, &[]).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(text: &str) -> Vec<Slip> {
        scan(text, &Read::default()).0.into_iter().map(|(_, slip)| slip).collect()
    }

    #[test]
    fn lines_that_look_like_headings() {
        for line in [
            "##물류",
            "##\u{3000}물류",
            "##\u{A0}물류",
            "＃＃ 물류",
            "＃＃물류",
            "#＃ 물류",
            "#\u{200B}# 물류",
            "\u{200B}## 물류",
            "\u{3164}## 물류",
            "\u{2800}##물류",
            "    ## 물류",
            "\t##물류",
            "# 물류",
            "#\u{3000}물류",
            "> ## 물류",
            "- ##물류",
            "1. ## 물류",
            "> - **## 물류**",
            "**##물류**",
            "| ## 물류 |",
            "[^1]: ## 물류",
            "[주]: ## 물류",
            "<div>## 물류",
            "<!-- ## 물류 -->",
            "\\## 물류",
            "\\#\\# 물류 {#logistics}",
            "상자를 본다. ## 물류",
            "상자를 본다.\u{2028}## 물류",
            "물류 {#logistics}",
            "물류 { #logistics }",
            "물류 ｛#logistics｝",
            "물류 {＃logistics}",
            "물류 {:#logistics}",
            "물류 \\{#logistics\\}",
            "물류 {#logistics",
            "**물류 {#물류}**",
            "######## 물류",
            "&#35;&#x23; 물류",
            "&num;&num;물류",
            "&nbsp;## 물류",
            "물류 &lbrace;&num;logistics&rbrace;",
            "물류 &#123;#logistics&#125;",
        ] {
            assert_eq!(slips(line)[0], Slip::Heading, "{line:?}");
        }
        for line in ["<h2>물류</h2>", "<H2 id=x>", "글 <h3\n>", "</h4>", "&lt;h2&gt;"] {
            assert_eq!(slips(line)[0], Slip::Html, "{line:?}");
        }
        assert_eq!(slips("정품 {.genuine}"), [Slip::Class]);
        assert_eq!(slips("정품 ｛．Genuin｝"), [Slip::Class]);
        assert_eq!(slips("글 <!-- 끝없음"), [Slip::Comment]);
        assert_eq!(slips("글 끝남 -->"), [Slip::Stray]);
        assert_eq!(slips("글 끝남 —>"), [Slip::Stray]);
    }

    #[test]
    fn lines_that_are_text() {
        for line in [
            "제품 #1과 #2",
            "#1 제품",
            "#정품 #하늘설",
            "\\# 번호",
            "HN###### 형식",
            "형식은 HN ## 12",
            "C# and F#",
            "a &amp; b & c; &lt;b&gt; &#9; &#x110000;",
            "{plant}{date}",
            "<hr>",
            "<html>",
            "a < b, {x}",
            "정품 (.genuine)",
            "https://e.org/#seal",
            "---",
            "* 하나",
            "1. 하나",
        ] {
            assert_eq!(slips(line), [], "{line:?}");
        }
    }

    #[test]
    fn marks_of_comments_with_a_slip() {
        for mark in [
            "<!— 글 —>",
            "<!–– 글 ––>",
            "<!−− 글 −−>",
            "<!‑‑ 글 ‑‑>",
            "<!ーー 글 ーー>",
            "<!ㅡㅡ 글 ㅡㅡ>",
            "<!__ 글 __>",
            "<!- 글 -->",
            "<! -- 글 -->",
            "<!- - 글 -->",
            "< !-- 글 -->",
            "<\u{A0}!-- 글 -->",
            "<! 글 -->",
            "<!",
            "<--! 글 -->",
            "<-- ! 글 -->",
            "<-!- 글 -->",
            "＜!-- 글 --＞",
            "<！-- 글 -->",
            "<!－－ 글 －－>",
            "＜！－－ 글 －－＞",
            "＜！−− 글 −−＞",
            "〈!-- 글 --〉",
            "&lt;!-- 글 --&gt;",
            "&#60;!-- 글 -->",
            "&#x3C;!&mdash; 글 -->",
            "<&excl;-- 글 -->",
            "<!\u{200B}-- 글 -->",
            "<!\u{2060}-- 글 -->",
            "<\u{FEFF}!-- 글 -->",
            "<!-\u{AD}- 글 -->",
        ] {
            for line in
                [mark.to_owned(), format!("글 {mark} 글"), format!("- {mark}"), format!("> **{mark}**")]
            {
                assert_eq!(slips(&line), [Slip::Mark], "{line:?}");
            }
            assert!(has_comment(mark), "{mark:?}");
        }
        for text in ["글 <!-- 글 -->", "글\n<!-- 글"] {
            assert!(has_comment(text), "{text:?}");
        }
        for text in [
            "a < b - c!",
            "A -> B <- C <-- D",
            "《정품——》 — 《위조품》!",
            "<b>",
            "1 <- 2!",
            "하나!--둘",
            "< -1",
            "- > a",
        ] {
            assert_eq!((has_comment(text), slips(text)), (false, vec![]), "{text:?}");
        }
    }

    #[test]
    fn comments_lie_beside_each_other() {
        let scanned = |text: &str, comments: &[(usize, usize)]| {
            let comments = comments.iter().map(|(start, end)| *start..*end).collect();
            let read = Read { comments, ..Read::default() };
            scan(text, &read).0.into_iter().map(|(_, slip)| slip).collect::<Vec<_>>()
        };
        assert_eq!(scanned("<!-- a --> b <!-- c --->", &[(0, 10), (13, 24)]), []);
        assert_eq!(scanned("<!--> <!---> b", &[(0, 5), (6, 12)]), []);
        assert_eq!(scanned("<!-- a <!-- b --> c -->", &[(0, 17)]), [Slip::Nested]);
        assert_eq!(scanned("<!-- a\n<!-- b\n--> c -->", &[(0, 17)]), [Slip::Nested, Slip::Stray]);
        assert_eq!(scanned("<!-- a --> b -->", &[(0, 10)]), [Slip::Stray]);
    }

    /// Each would take hours if a character looked along the rest of its line.
    #[test]
    fn a_long_line_is_gone_along_once() {
        const LONG: usize = 200_000;
        for piece in
            [" ", "#", "# ", "\u{200B}#", "{", "{ ", "{#", "(", "[[", "< ", "<! ", "<-", "a", "= ", ".", " ."]
        {
            let line = format!("a{}b\n", piece.repeat(LONG / piece.len()));
            let heading = vec![(0..line.len(), Heading::Taken)];
            for read in [Read::default(), Read { headings: heading, ..Read::default() }] {
                assert!(scan(&line, &read).0.len() <= 1, "{piece:?}");
            }
        }
    }

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

    #[test]
    fn code_and_headings_are_passed_over() {
        let text = "## A {#a}\n```\n## B {#b}\n```\nuse `{#c}` <!-- note -->\n";
        let read = Read {
            headings: vec![(0..9, Heading::Taken)],
            code: vec![10..27, 32..38],
            comments: std::iter::once(39..52).collect(),
        };
        assert_eq!(scan(text, &read).0, []);
        assert_eq!(
            scan("## A {#b} {#a}\n", &Read { headings: vec![(0..14, Heading::Taken)], ..Read::default() })
                .0
                .len(),
            1
        );
    }

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
        let suspect =
            |text: &str| scan(text, &Read::default()).1.into_iter().next().map(|(_, suspect)| suspect);
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
