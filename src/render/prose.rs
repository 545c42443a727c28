//! Prose becomes HTML.
//!
//! Text is escaped, every element comes from the closed list of operations, and Hangul within a text of another
//! language is marked as Korean, for voices and for the guide's own font.
//!
//! **Invariant:** no character of content reaches the page unescaped, and no link leads anywhere but to a page of the
//! edition or an address of an allowed scheme.

use std::fmt::Write;

use super::view::Html;
pub use crate::domain::is_hangul;
use crate::load::markdown::{Link, Op, Prose, RecordLink, Tag};

/// Where links to records lead.
pub trait Linker {
    /// The reference to the record's page from the page being made; `None` when the edition has no such page.
    fn record(&self, link: &RecordLink) -> Option<String>;

    /// What stands where a link has no text of its own, as a link to a term may: what that is called.
    fn name(&self, link: &RecordLink) -> Option<Html> {
        let _ = link;
        None
    }
}

/// How a piece of prose is laid out.
#[derive(Clone, Copy)]
pub struct ProseLayout<'a> {
    /// The level of the topmost headings in it, 2 to 6.
    pub heading: u8,
    /// Whether the prose is Korean itself, so that Hangul in it needs no mark.
    pub korean: bool,
    /// What is said to a reader of a link that leads out of the copy.
    pub leaves_copy: &'a str,
}

/// The HTML of `prose`.
pub fn html(prose: &Prose, layout: ProseLayout<'_>, links: &impl Linker) -> Html {
    let mut writer = ProseWriter {
        out: String::with_capacity(prose.text.len() * 5 / 4 + 16 * prose.ops.len()),
        layout,
        open_links: Vec::new(),
        in_body: false,
    };
    let mut rest = prose.text.as_str();
    for (at, op) in prose.ops.iter().enumerate() {
        match op {
            Op::Text(length) => {
                let (text, after) = rest.split_at_checked(*length as usize).unwrap_or((rest, ""));
                rest = after;
                writer.text(text);
            }
            Op::Start(tag) => writer.start(*tag),
            Op::End(tag) => writer.end(*tag),
            Op::Link(number) => {
                let link = prose.links.get(*number as usize);
                writer.link(link, links);
                if let (Some(Link::Record(link)), Some(Op::EndLink)) = (link, prose.ops.get(at + 1)) {
                    let name = links.name(link).unwrap_or_default();
                    writer.put(&name.0);
                }
            }
            Op::EndLink => {
                let end = writer.open_links.pop().unwrap_or("");
                writer.out.push_str(end);
            }
            Op::SoftBreak => writer.out.push('\n'),
            Op::HardBreak => writer.out.push_str("<br>\n"),
            Op::Rule => writer.out.push_str("<hr>\n"),
        }
    }
    Html(writer.out)
}

/// The HTML of a plain text, its Hangul marked as Korean unless it is Korean itself.
pub fn plain(text: &str, korean: bool) -> Html {
    let mut out = String::with_capacity(text.len() + 16);
    if korean {
        escape(text, &mut out)
    } else {
        escape_marking_hangul(text, &mut out)
    }
    Html(out)
}

struct ProseWriter<'a> {
    out: String,
    layout: ProseLayout<'a>,
    /// What ends each link that is open.
    open_links: Vec<&'static str>,
    in_body: bool,
}

impl ProseWriter<'_> {
    fn text(&mut self, text: &str) {
        if self.layout.korean {
            escape(text, &mut self.out)
        } else {
            escape_marking_hangul(text, &mut self.out)
        }
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn level(&self, depth: u8) -> u8 {
        (self.layout.heading + depth).clamp(2, 6)
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph => self.put("<p>"),
            Tag::Heading(depth) => {
                let level = self.level(depth);
                write!(self.out, "<h{level}>").expect("a String takes all");
            }
            Tag::Bullets => self.put("<ul>\n"),
            Tag::Numbers(1) => self.put("<ol>\n"),
            Tag::Numbers(first) => writeln!(self.out, "<ol start=\"{first}\">").expect("a String takes all"),
            Tag::Item => self.put("<li>"),
            Tag::Quote => self.put("<blockquote>\n"),
            Tag::Preformatted => self.put("<pre>"),
            Tag::Code => self.put("<code dir=\"ltr\">"),
            Tag::Emphasis => self.put("<em>"),
            Tag::Strong => self.put("<strong>"),
            Tag::Table => {
                self.in_body = false;
                self.put("<div class=\"scroll\"><table>\n");
            }
            Tag::TableHead => self.put("<thead><tr>"),
            Tag::TableRow => {
                self.put(if self.in_body { "<tr>" } else { "<tbody>\n<tr>" });
                self.in_body = true;
            }
            Tag::HeadCell => self.put("<th scope=\"col\">"),
            Tag::Cell => self.put("<td>"),
        }
    }

    fn end(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph => self.put("</p>\n"),
            Tag::Heading(depth) => {
                let level = self.level(depth);
                writeln!(self.out, "</h{level}>").expect("a String takes all");
            }
            Tag::Bullets => self.put("</ul>\n"),
            Tag::Numbers(_) => self.put("</ol>\n"),
            Tag::Item => self.put("</li>\n"),
            Tag::Quote => self.put("</blockquote>\n"),
            Tag::Preformatted => self.put("</pre>\n"),
            Tag::Code => self.put("</code>"),
            Tag::Emphasis => self.put("</em>"),
            Tag::Strong => self.put("</strong>"),
            Tag::Table => {
                let end = if self.in_body { "</tbody></table></div>\n" } else { "</table></div>\n" };
                self.put(end);
            }
            Tag::TableHead => self.put("</tr></thead>\n"),
            Tag::TableRow => self.put("</tr>\n"),
            Tag::HeadCell => self.put("</th>"),
            Tag::Cell => self.put("</td>"),
        }
    }

    fn link(&mut self, link: Option<&Link>, links: &impl Linker) {
        let (reference, outside) = match link {
            Some(Link::Record(record)) => (links.record(record), false),
            Some(Link::Address(address)) => (
                Some(address.clone()),
                address.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:")),
            ),
            Some(Link::Refused) | None => (None, false),
        };
        let Some(reference) = reference else {
            self.open_links.push("");
            return;
        };
        self.put("<a href=\"");
        escape(&reference, &mut self.out);
        self.put("\"");
        if outside {
            self.put(" class=\"outside\" rel=\"noreferrer noopener\" title=\"");
            escape(self.layout.leaves_copy, &mut self.out);
            self.put("\"");
        }
        self.put(">");
        self.open_links.push("</a>");
    }
}

/// Adds `text` to `out`, fit for HTML text and for attributes in double quotes.
pub fn escape(text: &str, out: &mut String) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let sign = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(sign);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Adds `text` to `out` with each run of Hangul words marked as Korean.
fn escape_marking_hangul(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = rest.find(is_hangul) {
        escape(&rest[..start], out);
        let run = &rest[start..];
        // A run goes on over single spaces between Hangul words.
        let mut end = 0;
        let mut space_before = false;
        for (at, found) in run.char_indices() {
            if is_hangul(found) {
                end = at + found.len_utf8();
                space_before = false;
            } else if found == ' ' && !space_before {
                space_before = true;
            } else {
                break;
            }
        }
        out.push_str("<span lang=\"ko\">");
        escape(&run[..end], out);
        out.push_str("</span>");
        rest = &run[end..];
    }
    escape(rest, out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageTag;
    use crate::load::yaml::DecodeContext;

    struct Only(&'static str);

    impl Linker for Only {
        fn record(&self, link: &RecordLink) -> Option<String> {
            (link.slug == self.0).then(|| format!("../{}/index.html", link.slug))
        }

        fn name(&self, link: &RecordLink) -> Option<Html> {
            link.is_term().then(|| Html("<bdi lang=\"en\">use-by date</bdi>".to_owned()))
        }
    }

    fn render(markdown: &str) -> String {
        let (file, korean) = ("en.md".into(), LanguageTag::parse("ko").unwrap());
        let body = crate::load::markdown::read_body(markdown, 0, &mut DecodeContext::new(&file, &korean))
            .unwrap_or_default();
        let layout = ProseLayout { heading: 4, korean: false, leaves_copy: "leads \"out\"" };
        html(&body.opening, layout, &Only("there")).0
    }

    #[test]
    fn markup_of_content_is_text() {
        for (markdown, html) in [
            ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
            ("\"q\" & 'a'", "<p>&quot;q&quot; &amp; &#39;a&#39;</p>\n"),
            ("`<x>`", "<p><code dir=\"ltr\">&lt;x&gt;</code></p>\n"),
            ("**a** *b*", "<p><strong>a</strong> <em>b</em></p>\n"),
            ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
            ("#### t", "<h5>t</h5>\n"),
            ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>\n"),
        ] {
            assert_eq!(render(markdown), html, "{markdown}");
        }
    }

    #[test]
    fn links() {
        for (markdown, html) in [
            ("[a](product:there)", "<p><a href=\"../there/index.html\">a</a></p>\n"),
            ("[a](product:elsewhere)", "<p>a</p>\n"),
            ("[a](term:use-by)", "<p>a</p>\n"),
            ("[](term:use-by)", "<p><bdi lang=\"en\">use-by date</bdi></p>\n"),
            ("[](product:there)", "<p><a href=\"../there/index.html\"></a></p>\n"),
            ("[a](javascript:alert(1))", "<p>a</p>\n"),
            ("[a](//host)", "<p>a</p>\n"),
            (
                "[a](https://e.org/?a=\"b\"&c)",
                "<p><a href=\"https://e.org/?a=&quot;b&quot;&amp;c\" class=\"outside\" rel=\"noreferrer noopener\" title=\"leads &quot;out&quot;\">a</a></p>\n",
            ),
            ("[a](mailto:a@example.org)", "<p><a href=\"mailto:a@example.org\">a</a></p>\n"),
        ] {
            assert_eq!(render(markdown), html, "{markdown}");
        }
    }

    #[test]
    fn tables_have_a_head_and_a_body() {
        let html = render("|a|b|\n|-|-|\n|1|2|\n|3|4|\n");
        assert_eq!(
            html,
            "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr>\n</tbody></table></div>\n"
        );
        assert!(!render("|a|\n|-|\n").contains("tbody"));
    }

    #[test]
    fn hangul_in_another_language_is_marked() {
        for (text, html) in [
            ("the word 제조 here", "the word <span lang=\"ko\">제조</span> here"),
            ("(주)하늘설 크림.", "(<span lang=\"ko\">주</span>)<span lang=\"ko\">하늘설 크림</span>."),
            ("하늘설 cream", "<span lang=\"ko\">하늘설</span> cream"),
            ("<매", "&lt;<span lang=\"ko\">매</span>"),
        ] {
            assert_eq!(plain(text, false).0, html);
        }
        assert_eq!(plain("하늘설 <", true).0, "하늘설 &lt;");
    }
}
