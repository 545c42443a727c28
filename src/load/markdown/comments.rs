//! HTML comments: notes of editors for each other, which no reader and no translator gets.
//!
//! **Invariant:** what follows the beginning of a comment is held back until its end is found.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::OPTIONS;

/// The comments in `html`; the last may have no end.
pub(super) fn comments(html: &str) -> Vec<(Range<usize>, bool)> {
    let (mut comments, mut at) = (Vec::new(), 0);
    while let Some(start) = html[at..].find("<!--").map(|start| at + start) {
        let inner = start + "<!--".len();
        // `<!-->` and `<!--->` are whole ones.
        let short = [">", "->"].iter().find(|end| html[inner..].starts_with(*end));
        let end = short.map(|end| inner + end.len());
        let end = end.or_else(|| html[inner..].find("-->").map(|end| inner + end + "-->".len()));
        comments.push((start..end.unwrap_or(html.len()), end.is_some()));
        at = end.unwrap_or(html.len());
    }
    comments
}

/// `text` without what stands in `ranges`, which are in order.
pub(super) fn without(text: &str, ranges: impl IntoIterator<Item = Range<usize>>) -> String {
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for range in ranges {
        out.push_str(&text[from..range.start]);
        from = range.end;
    }
    out.push_str(&text[from..]);
    out
}

/// The Markdown `text` without its comments.
pub fn without_comments(text: &str) -> Cow<'_, str> {
    if !text.contains("<!--") {
        return Cow::Borrowed(text);
    }
    let ranges = Parser::new_ext(text, OPTIONS).into_offset_iter().flat_map(|(event, range)| match event {
        Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
            let within = |of: Range<usize>| range.start + of.start..range.start + of.end;
            comments(&text[range.clone()]).into_iter().map(|(of, _)| within(of)).collect()
        }
        _ => Vec::new(),
    });
    Cow::Owned(without(text, ranges))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_taken_out() {
        for (text, wanted) in [
            ("a <!-- x --> b", "a  b"),
            ("a\n\n<!-- x\n\n## y -->\n\nb", "a\n\n\n\nb"),
            ("<!-- x --> a <!-- y -->\nb", " a \nb"),
            ("<div><!-- x -->\n<!--> a", "<div>\n a"),
            ("> a\n> <!-- x\n> y -->\n> b", "> a\n> \n> b"),
            ("`<!-- x -->`\n\n```\n<!-- y -->\n```", "`<!-- x -->`\n\n```\n<!-- y -->\n```"),
            ("<!-- never ends\n\nb", ""),
        ] {
            assert_eq!(without_comments(text), wanted, "{text}");
        }
    }
}
