//! Emphasis as writers of Korean, Japanese and Chinese expect it.
//!
//! CommonMark's flanking rule takes `**` between punctuation and a letter for a mere pair of stars, so that
//! `**한국어(강조)**를` is not bold. Scripts without spaces put letters right there. A WORD JOINER between the
//! punctuation and the stars, put in before parsing and taken out after, makes the rule see a letter on both sides.
//!
//! **Invariant:** `without(&with(text)) == text` for every text that has no word joiner.

use std::borrow::Cow;

/// U+2060 WORD JOINER.
const JOINER: char = '\u{2060}';

/// Punctuation as CommonMark counts it, as far as it stands beside emphasis in practice.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || (!c.is_alphanumeric() && !c.is_whitespace() && !c.is_control() && c != JOINER)
}

/// A letter of a script that puts no space between words or before particles.
fn is_unspaced_letter(c: char) -> bool {
    c.is_alphabetic()
        && matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1100..=0x11FF | 0x1780..=0x17FF | 0x3040..=0x318F | 0x3400..=0x9FFF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

/// `text` with joiners where emphasis would otherwise be missed.
pub fn with(text: &str) -> Cow<'_, str> {
    if !text.contains('*') || text.is_ascii() {
        return Cow::Borrowed(text);
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
    Cow::Owned(out)
}

/// `text` without joiners.
pub fn without(text: &str) -> Cow<'_, str> {
    if text.contains(JOINER) { Cow::Owned(text.replace(JOINER, "")) } else { Cow::Borrowed(text) }
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
    fn nothing_is_left_behind() {
        let text = "가**(나)**다 *라*마 **(바**사";
        assert_eq!(without(&with(text)), text);
    }
}
