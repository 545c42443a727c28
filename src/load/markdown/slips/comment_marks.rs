//! The marks of comments: those that belong to none, and those with a slip in them.
//!
//! **Invariant:** a note of editors that would be text for readers is told of.

use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use super::references::decoded;
use super::{Slip, is_empty, within};

/// What is wrong with the marks of comments in `line`, which begins at `start`, where the text has these `comments`.
pub(super) fn comment_slip(line: &str, start: usize, comments: &[Range<usize>]) -> Option<Slip> {
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
pub(super) const OPENS: &str = "<!--";

/// Whether a text that is no Markdown has a comment, or the mark of one, which it would show.
pub fn has_comment(text: &str) -> bool {
    text.lines().any(|line| {
        let line = decoded(line);
        line.contains(OPENS) || has_mistyped_mark(&line)
    })
}

/// Whether a line has the first mark of a comment with a slip in it: dashes of another kind or too few, a space between,
/// full-width signs, another order.
pub(super) fn has_mistyped_mark(line: &str) -> bool {
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

pub(super) fn is_less(c: char) -> bool {
    matches!(c, '<' | '＜' | '﹤' | '‹' | '〈' | '\u{2329}' | '⟨' | '《' | '«' | '˂')
}

pub(super) fn is_greater(c: char) -> bool {
    matches!(c, '>' | '＞' | '﹥')
}

fn is_bang(c: char) -> bool {
    matches!(c, '!' | '！' | '﹗' | 'ǃ' | '︕')
}

fn is_dash(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DashPunctuation
        || matches!(c, '−' | '˗' | 'ー' | 'ｰ' | '─' | '━' | 'ㅡ' | 'ᅳ')
}

#[cfg(test)]
mod tests {
    use super::super::tests::slips;
    use super::super::{MarkdownReading, scan};
    use super::*;

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
            let read = MarkdownReading { comments, ..MarkdownReading::default() };
            scan(text, &read).0.into_iter().map(|(_, slip)| slip).collect::<Vec<_>>()
        };
        assert_eq!(scanned("<!-- a --> b <!-- c --->", &[(0, 10), (13, 24)]), []);
        assert_eq!(scanned("<!--> <!---> b", &[(0, 5), (6, 12)]), []);
        assert_eq!(scanned("<!-- a <!-- b --> c -->", &[(0, 17)]), [Slip::Nested]);
        assert_eq!(scanned("<!-- a\n<!-- b\n--> c -->", &[(0, 17)]), [Slip::Nested, Slip::Stray]);
        assert_eq!(scanned("<!-- a --> b -->", &[(0, 10)]), [Slip::Stray]);
    }
}
