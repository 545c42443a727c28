//! The frame of a file that stands alone: its policy, its style and its font are within it, and it has no script.
//!
//! **Invariant:** the policy allows the one style sheet by its SHA-256, and pictures and fonts that are in the file; nothing
//! that the file names could be fetched.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::Renderer;
use super::locale::Arg;
use super::pages::{PICTURE_WITHIN, pocket};
use super::prose::{escape, plain};
use super::shell::recipient;
use super::site::{SiteLanguage, direction};
use super::tracked::Tracked;
use crate::derive::fallback::local;
use crate::diag::Diagnostic;
use crate::domain::Kind;
use crate::model::Dossier;

pub use super::pages::pocket::{PocketPart, SMALLEST, kind_title, title as product_title};

impl Renderer {
    /// What stands before the card of a file with one product.
    ///
    /// # Errors
    /// A template beside the content that cannot be rendered; so for all that follows.
    pub fn pocket_head(&self, tracked: &Tracked<'_>, language: &SiteLanguage) -> Result<String, Diagnostic> {
        pocket::head(&self.engine, tracked, language)
    }

    /// What stands before the cards of a part of a kind.
    ///
    /// # Errors
    /// As before.
    pub fn pocket_kind_head(
        &self,
        tracked: &Tracked<'_>,
        language: &SiteLanguage,
        kind: Kind,
        part: &PocketPart<'_>,
    ) -> Result<String, Diagnostic> {
        pocket::kind_head(&self.engine, tracked, language, kind, part)
    }

    /// The card of a dossier, its heading of `level`, with pictures of `least` pixels where there are such.
    ///
    /// # Errors
    /// As before.
    pub fn pocket_card(
        &self,
        tracked: &Tracked<'_>,
        language: &SiteLanguage,
        dossier: &Dossier,
        level: usize,
        least: u32,
    ) -> Result<String, Diagnostic> {
        pocket::card(&self.engine, tracked, language, dossier, level, least)
    }

    /// The whole file: `body` in its frame, with `font` for its Hangul in WOFF2; without one, the reader's machine must
    /// have it.
    pub fn pocket_file(
        &self,
        tracked: &Tracked<'_>,
        language: &SiteLanguage,
        title: &str,
        body: &str,
        font: Option<&[u8]>,
    ) -> String {
        let style = self.pocket_style(font);
        let digest = STANDARD.encode(Sha256::digest(style.as_bytes()));
        let tag = language.tag();
        let mut file = String::with_capacity(style.len() + body.len() + 2048);
        file.push_str("<!DOCTYPE html>\n<html lang=\"");
        file.push_str(tag.as_str());
        file.push_str("\" dir=\"");
        file.push_str(direction(tag));
        file.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        file.push_str(&digest);
        file.push_str("'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<link rel=\"icon\" href=\"data:,\">\n<title>");
        escape(title, &mut file);
        file.push_str("</title>\n<style>");
        file.push_str(&style);
        file.push_str("</style>\n</head>\n<body class=\"pocket\">\n<main>\n");
        file.push_str(body);
        file.push_str("</main>\n");
        file.push_str("<footer class=\"foot\">\n");
        if let Some((language, notice, fell_back)) = local(tracked.guide().notice, &language.chain) {
            file.push_str("<p");
            if fell_back {
                file.push_str(&format!(" lang=\"{language}\" dir=\"{}\"", direction(language)));
            }
            file.push('>');
            file.push_str(&plain(notice, language.primary() == "ko").0);
            file.push_str("</p>\n");
        }
        file.push_str("<p>");
        escape(&size(language, file.len()), &mut file);
        file.push_str("</p>\n");
        recipient(&language.locale, tracked, &mut file);
        file.push_str("</footer>\n</body>\n</html>\n");
        file
    }

    fn pocket_style(&self, font: Option<&[u8]>) -> String {
        let mut style = font.map_or_else(String::new, |font| {
            format!(
                "@font-face {{\nfont-family: \"Jinwi Hangul\";\nsrc: url(\"data:font/woff2;base64,{}\") format(\"woff2\");\nfont-display: swap;\n}}\n",
                STANDARD.encode(font)
            )
        });
        style.push_str(&within_an_element(&String::from_utf8_lossy(&self.statics.pocket)));
        style
    }
}

/// How large a file of so many bytes is, in words; a last line of its own has room in the last tenth of a megabyte.
fn size(language: &SiteLanguage, bytes: usize) -> String {
    let tenths = bytes / 100_000 + 1;
    let megabytes = language.locale.format.number(&format!("{}.{}", tenths / 10, tenths % 10));
    language.locale.with("pocket-size", &[("size", Arg::Text(&megabytes))])
}

/// A style sheet as it may stand in a page whose policy names its digest: with nothing in it that a browser reads as something
/// else. Line ends and U+0000 are replaced in reading (HTML, 13.2.3.5 and 13.2.5.3), so that the digest would not fit; an end of an
/// element would set free what follows, and in a string the sign before it says nothing.
fn within_an_element(sheet: &str) -> String {
    let sheet = sheet.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}");
    sheet.replace("</", "<\\/")
}

/// `html` with the bytes that `fetch` gives for each picture in its place, those first that come first, until `most`
/// characters of them are used up. What finds no room, or has no bytes, is left out. Also gives whether any was.
pub fn with_pictures(
    html: &str,
    most: usize,
    fetch: &mut dyn FnMut(&str) -> Option<Vec<u8>>,
) -> (String, bool) {
    let mark = format!("src=\"{PICTURE_WITHIN}");
    let (mut out, mut used, mut is_short) = (String::with_capacity(html.len()), 0, false);
    let mut parts = html.split("<img ");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let Some((path, rest)) = part.strip_prefix(mark.as_str()).and_then(|part| part.split_once('"'))
        else {
            out.push_str("<img ");
            out.push_str(part);
            continue;
        };
        let bytes = fetch(path).filter(|bytes| used + encoded(bytes.len()) <= most);
        match bytes {
            Some(bytes) => {
                used += encoded(bytes.len());
                out.push_str("<img src=\"data:image/");
                out.push_str(if path.ends_with(".png") {
                    "png"
                } else if path.ends_with(".webp") {
                    "webp"
                } else {
                    "jpeg"
                });
                out.push_str(";base64,");
                STANDARD.encode_string(&bytes, &mut out);
                out.push('"');
                out.push_str(rest);
            }
            None => {
                is_short = true;
                out.push_str(rest.split_once('>').map_or("", |(_, after)| after));
            }
        }
    }
    (out, is_short)
}

/// What a card says of pictures that found no room.
pub fn pictures_left(language: &SiteLanguage) -> String {
    let mut html = String::from("<p class=\"note\">");
    escape(&language.locale.say("pocket-pictures-left"), &mut html);
    html.push_str("</p>\n");
    html
}

/// Characters that so many bytes take in base 64 (RFC 4648).
fn encoded(bytes: usize) -> usize {
    bytes.div_ceil(3) * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_is_what_a_browser_reads_of_it() {
        for (sheet, wanted) in [
            ("a {\r\n}\r\n", "a {\n}\n"),
            ("a {}\rb {}\n\rc {}", "a {}\nb {}\n\nc {}"),
            ("a\0 {}", "a\u{FFFD} {}"),
            ("/* </style><script> */", "/* <\\/style><script> */"),
            ("한 { content: \"\\201C\" }\n", "한 { content: \"\\201C\" }\n"),
        ] {
            assert_eq!(within_an_element(sheet), wanted);
        }
    }

    #[test]
    fn pictures_take_their_places_until_there_is_no_room() {
        let html = "<p>a</p><img src=\"within:a.jpg\" alt=\"x &gt; y\"><img src=\"within:b.jpg\" alt=\"b\">!";
        let mut fetch = |path: &str| Some(path.as_bytes().to_vec());
        let (whole, is_short) = with_pictures(html, 100, &mut fetch);
        assert_eq!(
            (whole.as_str(), is_short),
            (
                "<p>a</p><img src=\"data:image/jpeg;base64,YS5qcGc=\" alt=\"x &gt; y\"><img src=\"data:image/jpeg;base64,Yi5qcGc=\" alt=\"b\">!",
                false
            )
        );
        let (short, is_short) = with_pictures(html, 8, &mut fetch);
        assert_eq!(
            (short.as_str(), is_short),
            ("<p>a</p><img src=\"data:image/jpeg;base64,YS5qcGc=\" alt=\"x &gt; y\">!", true)
        );
        assert_eq!(with_pictures(html, 100, &mut |_| None), ("<p>a</p>!".to_owned(), true));
        assert_eq!(with_pictures("none", 1, &mut |_| None), ("none".to_owned(), false));
    }
}
