//! Signs as writers of dates, sizes and of Korean, Japanese and Chinese mean them.
//!
//! What CommonMark would read otherwise is helped before parsing, and the help is taken out after:
//!
//! - Its flanking rule takes `**` between punctuation and a letter for a mere pair of stars, so that `**한국어(강조)**를` is
//!   not bold. Scripts without spaces put letters right there. A WORD JOINER between the punctuation and the stars makes the
//!   rule see a letter on both sides.
//! - A line that begins with a date, `2024. 3. 1.` or `17. 05. 2016`, would be lists within each other. No list has a number of
//!   four digits, and none begins within another on one line: a WORD JOINER after the number keeps it from being one.
//! - In `3*20 mm` and `85mm*54mm` the star is the sign of multiplication. A character that no text has stands for it.
//!
//! **Invariant:** `without(&with(text)) == text` for every text that has neither of the two characters.

use std::borrow::Cow;

/// U+2060 WORD JOINER.
const JOINER: char = '\u{2060}';

/// A noncharacter, which Unicode keeps for a program's own use: the star that is no mark-up.
const TIMES: char = '\u{FDD0}';

/// Punctuation as CommonMark counts it, as far as it stands beside emphasis in practice.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || (!c.is_alphanumeric() && !c.is_whitespace() && !c.is_control() && c != JOINER)
}

/// A letter of a script that puts no space between words or before particles.
fn is_unspaced_letter(c: char) -> bool {
    c.is_alphabetic()
        && matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1100..=0x11FF | 0x1780..=0x17FF | 0x3040..=0x318F | 0x3400..=0x9FFF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

/// `text` with the help that it needs.
pub fn with(text: &str) -> Cow<'_, str> {
    let helped = with_dates(text).map_or(Cow::Borrowed(text), Cow::Owned);
    let helped = with_times(&helped).map_or(helped, Cow::Owned);
    let emphasised = with_emphasis(&helped);
    emphasised.map_or(helped, Cow::Owned)
}

/// With dates at the beginnings of lines kept from being lists.
fn with_dates(text: &str) -> Option<String> {
    let mut out: Option<String> = None;
    let mut from = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(at) = end_of_first_number(line) {
            let out = out.get_or_insert_with(|| String::with_capacity(text.len() + 16));
            out.push_str(&text[from..start + at]);
            out.push(JOINER);
            from = start + at;
        }
        start += line.len();
    }
    out.map(|mut out| {
        out.push_str(&text[from..]);
        out
    })
}

/// Where the number ends that a line begins with, where it begins a date and no list.
fn end_of_first_number(line: &str) -> Option<usize> {
    let blank = [' ', '\t'];
    // The digits of a number that could begin a list, if `text` begins with one.
    let number = |text: &str| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        (digits > 0 && text[digits..].starts_with(['.', ')'])).then_some(digits)
    };
    let mut at = 0;
    loop {
        let bare = line[at..].trim_start_matches([' ', '\t', '>']);
        at = line.len() - bare.len();
        if bare.strip_prefix(['-', '*', '+']).is_some_and(|after| after.starts_with(blank)) {
            at += 1;
            continue;
        }
        let digits = number(bare)?;
        let after = &bare[digits + 1..];
        if !(after.trim().is_empty() || after.starts_with(blank)) {
            return None;
        }
        let next = after.trim_start_matches(blank);
        let is_date = number(next)
            .is_some_and(|more| more < 4 && !next[more + 1..].starts_with(|c: char| c.is_ascii_digit()));
        if digits >= 4 || is_date {
            return Some(at + digits);
        }
        at += digits + 1;
    }
}

/// With another character for each star that multiplies.
fn with_times(text: &str) -> Option<String> {
    let mut out: Option<String> = None;
    let (mut from, mut line) = (0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '\n' => line = at + 1,
            '*' if multiplies(&text[line..at], &text[at + 1..]) => {
                let out = out.get_or_insert_with(|| String::with_capacity(text.len() + 16));
                out.push_str(&text[from..at]);
                out.push(TIMES);
                from = at + 1;
            }
            _ => {}
        }
    }
    out.map(|mut out| {
        out.push_str(&text[from..]);
        out
    })
}

/// Whether a star between `before`, from the beginning of its line, and `after` stands between two numbers, of which the
/// first may have its unit.
fn multiplies(before: &str, after: &str) -> bool {
    let blank = [' ', '\t'];
    let (first, second) = (before.trim_end_matches(blank), after.trim_start_matches(blank));
    let begins = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if !begins(second.trim_start_matches(['φ', 'Φ', 'ø', 'Ø', '⌀'])) {
        return false;
    }
    let ends = |text: &str| text.ends_with(|c: char| c.is_ascii_digit());
    if ends(first) {
        return true;
    }
    // `85 mm*54 mm`, but not `3개 *5일*`.
    let is_close = first.len() == before.len() && second.len() == after.len();
    let is_of_unit = |c: char| {
        c.is_alphabetic() || matches!(c, '\u{3380}'..='\u{33DF}' | '°' | '"' | '″' | '′' | '%' | ')')
    };
    let bare = first.trim_end_matches(is_of_unit);
    let unit = first[bare.len()..].chars().count();
    is_close && (1..=4).contains(&unit) && ends(bare.strip_suffix(' ').unwrap_or(bare))
}

/// With joiners where emphasis would otherwise be missed.
fn with_emphasis(text: &str) -> Option<String> {
    if !text.contains('*') || text.is_ascii() {
        return None;
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut before = None;
    while let Some(start) = rest.find('*') {
        let (head, tail) = rest.split_at(start);
        let run = tail.len() - tail.trim_start_matches('*').len();
        let (stars, after) = tail.split_at(run);
        before = head.chars().next_back().or(before);
        let next = after.chars().next();
        out.push_str(head);
        // A digit or a Latin letter beside an unspaced script's words stands as close to them as their own letters.
        let word = char::is_alphanumeric;
        let touches = |letter: Option<char>, others: Option<char>| {
            letter.is_some_and(is_unspaced_letter)
                || (letter.is_some_and(word) && others.is_some_and(is_unspaced_letter))
        };
        let closes =
            before.is_some_and(is_punctuation) && touches(next, head.chars().rev().find(|c| word(*c)));
        let opens = next.is_some_and(is_punctuation) && touches(before, after.chars().find(|c| word(*c)));
        if closes && before != Some('\\') {
            out.push(JOINER);
        }
        out.push_str(stars);
        if opens {
            out.push(JOINER);
        }
        before = Some('*');
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// `text` without the help.
pub fn without(text: &str) -> Cow<'_, str> {
    if !text.contains([JOINER, TIMES]) {
        return Cow::Borrowed(text);
    }
    let signs = text.chars().filter(|c| *c != JOINER).map(|c| if c == TIMES { '*' } else { c });
    Cow::Owned(signs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Parser, html};

    fn html_of(text: &str) -> String {
        let mut out = String::new();
        html::push_html(&mut out, Parser::new(&with(text)));
        without(&out).into_owned()
    }

    #[test]
    fn particles_after_a_closing_bracket_do_not_break_emphasis() {
        for (text, wanted) in [
            ("**한국어(강조)**를", "<p><strong>한국어(강조)</strong>를</p>\n"),
            ("글자가 **“정품”**이면", "<p>글자가 <strong>“정품”</strong>이면</p>\n"),
            ("文字**「正品」**です", "<p>文字<strong>「正品」</strong>です</p>\n"),
            ("ข้อความ**(แท้)**ครับ", "<p>ข้อความ<strong>(แท้)</strong>ครับ</p>\n"),
            ("**한국어(강조)**2개", "<p><strong>한국어(강조)</strong>2개</p>\n"),
            ("제품 A**(정품)**와", "<p>제품 A<strong>(정품)</strong>와</p>\n"),
            ("**「正品」**A社", "<p><strong>「正品」</strong>A社</p>\n"),
            ("a**(b)**c **d.**e", "<p>a**(b)**c **d.**e</p>\n"),
            ("plain *(x)* and **a**", "<p>plain <em>(x)</em> and <strong>a</strong></p>\n"),
            ("별표 \\*(그대로)\\*는", "<p>별표 *(그대로)*는</p>\n"),
        ] {
            assert_eq!(html_of(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_date_at_the_beginning_of_a_line_is_no_list() {
        for text in [
            "2024. 3. 1. 이전 제품",
            "2024. 3. 이전 제품",
            "24. 3. 1. 이전 제품",
            "3. 1.부터 새 포장",
            "17. 05. 2016 hergestellt",
            "2026) 값",
            "12. 31.",
        ] {
            assert_eq!(html_of(text), format!("<p>{text}</p>\n"));
            assert_eq!(html_of(&format!("- {text}")), format!("<ul>\n<li>{text}</li>\n</ul>\n"));
            assert_eq!(
                html_of(&format!("> {text}")),
                format!("<blockquote>\n<p>{text}</p>\n</blockquote>\n")
            );
            assert_eq!(html_of(&format!("가\n{text}")), format!("<p>가\n{text}</p>\n"));
        }
        assert_eq!(
            html_of("1. 2024. 3. 1. 이전\n2. 이후"),
            "<ol>\n<li>2024. 3. 1. 이전</li>\n<li>이후</li>\n</ol>\n"
        );
        assert_eq!(html_of("1. 2.5 mm\n2. 둘"), "<ol>\n<li>2.5 mm</li>\n<li>둘</li>\n</ol>\n");
        assert_eq!(
            html_of("3. a\n4) b"),
            "<ol start=\"3\">\n<li>a</li>\n</ol>\n<ol start=\"4\">\n<li>b</li>\n</ol>\n"
        );
        assert_eq!(html_of("2024.3.1. 이전"), "<p>2024.3.1. 이전</p>\n");
    }

    #[test]
    fn a_star_between_numbers_multiplies() {
        for text in [
            "3*20 mm, 85*54*12 mm",
            "3 * 20 mm, 85 *54* 12 mm",
            "85mm*54mm*12mm",
            "85㎜*54㎜*12㎜ 상자",
            "10g*5포, 20g*3포",
            "50 mL*2개, 30 mL*3개",
            "상자 3개*20입*2단",
            "φ3*φ20*2",
        ] {
            assert_eq!(html_of(text), format!("<p>{text}</p>\n"), "{text}");
        }
        for (text, wanted) in [
            ("총 3개 *5일* 이내", "총 3개 <em>5일</em> 이내"),
            ("*3*개와 **20**개", "<em>3</em>개와 <strong>20</strong>개"),
            ("한*국*어", "한<em>국</em>어"),
            ("3\\*20 *가*", "3*20 <em>가</em>"),
        ] {
            assert_eq!(html_of(text), format!("<p>{wanted}</p>\n"), "{text}");
        }
    }

    #[test]
    fn nothing_is_left_behind() {
        let text = "가**(나)**다 *라*마 **(바**사\n2024. 3. 1. 85mm*54*2\n1. 2. 3.";
        assert_ne!(with(text), text);
        assert_eq!(without(&with(text)), text);
    }
}
