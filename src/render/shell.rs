//! What stands around every page and that no template can change: the security policy, the warnings about the copy,
//! the notice and the name of the edition.
//!
//! **Invariant:** every page carries the policy, the notice and the warnings, whatever stands beside the content.

use std::fmt::Write;

use super::locale::{Arg, Locale};
use super::prose::{escape, plain};
use super::routes;
use super::scripts;
use super::site::{SiteLanguage, direction};
use super::statics::SHEET;
use super::tracked::Tracked;
use super::view::Html;
use crate::derive::fallback::local;
use crate::domain::{Recipient, Visibility};

/// What a page may load: files of the copy alone, no inline script, no inline style.
///
/// Source: measured in three engines over `file://`; `data:` and `blob:` pictures are for what scripts draw, and
/// `blob:` for the photo that a reader chooses in the comparer, which no other address has.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'";

/// Characters of a title that browsers' tabs, histories and bookmarks show at most.
const LONGEST_TITLE: usize = 70;

/// The frame of a page.
pub(super) struct Frame<'a> {
    /// The copy.
    pub site: &'a Tracked<'a>,
    /// The language of the page; for pages of no language, the edition's first.
    pub language: &'a SiteLanguage,
    /// The page's path.
    pub path: &'a str,
    /// Its title, without the guide's.
    pub title: &'a str,
    /// Scripts that it needs beside those of every page, from the root.
    pub scripts: &'a [String],
    /// Whether it is a page of no language, whose readers may have no type for any of those on it.
    pub neutral: bool,
    /// Whether it leads to the files that feed readers read.
    pub has_feeds: bool,
    /// Whether it is made to be printed, and bears what a print must say of the copy itself.
    pub is_print: bool,
    /// Whether it stands where a record stood before, and leads on.
    pub moved: bool,
}

impl Frame<'_> {
    /// Everything before the header.
    pub fn before(&self, page: &mut String) {
        let Self { site, language, path, title, .. } = self;
        let up = routes::to_root(path);
        let (tag, locale) = (language.tag(), &language.locale);
        let guide = local(site.guide().title, &language.chain).map_or("", |(_, text, _)| text);
        page.push_str("<!DOCTYPE html>\n<html lang=\"");
        page.push_str(tag.as_str());
        page.push_str("\" dir=\"");
        page.push_str(direction(tag));
        page.push_str("\" data-guide=\"");
        escape(site.guide().id.as_str(), page);
        page.push_str("\" data-edition=\"");
        escape(site.edition_name(), page);
        // A copy for one country begins there.
        if let Some([market]) = site.selected_markets() {
            page.push_str("\" data-market=\"");
            page.push_str(market.as_str());
        }
        if self.neutral {
            page.push_str("\" data-language=\"none");
        }
        page.push_str(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
        );
        page.push_str(POLICY);
        // Without an icon of its own, a browser asks a server's root for one, outside the copy.
        page.push_str("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<link rel=\"icon\" href=\"data:,\">\n<title>");
        escape(title, page);
        // Longer titles are cut where they are listed; the page's own part is what tells it apart.
        let both = title.chars().count() + guide.chars().count() + " – ".chars().count();
        if *title != guide && both <= LONGEST_TITLE {
            page.push_str(" – ");
            escape(guide, page);
        }
        page.push_str("</title>\n");
        if self.moved {
            // For programs that walk the copy: nothing links here from within it.
            page.push_str("<meta name=\"jinwi:moved\" content=\"true\">\n");
        }
        if self.has_feeds {
            for (media, feed) in [
                ("application/atom+xml", routes::feed_atom(tag)),
                ("application/feed+json", routes::feed_json(tag)),
            ] {
                write!(page, "<link rel=\"alternate\" type=\"{media}\" title=\"")
                    .expect("a String takes all");
                escape(&locale.say("alerts-feed-title"), page);
                writeln!(page, "\" href=\"{}\">", routes::relative(path, &feed)).expect("a String takes all");
            }
        }
        // Before all else and at once, so that it notices whatever of the rest is missing.
        writeln!(page, "<script src=\"{up}{}\"></script>", routes::frame_script(tag, scripts::FIRST))
            .expect("a String takes all");
        writeln!(page, "<link rel=\"stylesheet\" href=\"{up}assets/{SHEET}\">").expect("a String takes all");
        for script in [routes::EDITION_SCRIPT, &routes::frame_script(tag, scripts::EVERYWHERE)] {
            writeln!(page, "<script src=\"{up}{script}\" defer></script>").expect("a String takes all");
        }
        for script in self.scripts {
            writeln!(page, "<script src=\"{up}{script}\" defer></script>").expect("a String takes all");
        }
        let class = if self.is_print { " class=\"print\"" } else { "" };
        page.push_str("</head>\n<body");
        page.push_str(class);
        page.push_str(">\n<a class=\"skip\" href=\"#content\">");
        escape(&locale.say("skip-to-content"), page);
        page.push_str("</a>\n");
        // What is wrong with the copy a script says here: in browsers that run none, nothing of it is on the page.
        page.push_str("<div class=\"warnings\" role=\"alert\"></div>\n");
    }

    /// Everything after the main part.
    pub fn after(&self, page: &mut String) {
        let Self { site, language, path, .. } = self;
        let locale = &language.locale;
        page.push_str("<footer class=\"foot\">\n");
        if let Some((language, notice, fell_back)) = local(site.guide().notice, &language.chain) {
            page.push_str("<p class=\"notice\"");
            if fell_back {
                write!(page, " lang=\"{language}\" dir=\"{}\"", direction(language))
                    .expect("a String takes all");
            }
            page.push('>');
            page.push_str(&plain(notice, language.primary() == "ko").0);
            page.push_str("</p>\n");
        }
        page.push_str("<p>");
        page.push_str(&edition(locale, site).0);
        escape(&locale.say("sentence-end"), page);
        escape(&locale.say("dates-in-about"), page);
        page.push_str(" <a href=\"");
        page.push_str(&routes::relative(path, &routes::about(language.tag())));
        page.push_str("\">");
        escape(&locale.say("nav-about"), page);
        page.push_str("</a></p>\n");
        recipient(locale, site, page);
        page.push_str("</footer>\n</body>\n</html>\n");
    }
}

/// Whom a numbered copy was made for, as a line of its own at the foot of a page, and of every sheet that it is printed on.
pub(super) fn recipient(locale: &Locale, site: &Tracked<'_>, page: &mut String) {
    let Some(recipient) = site.recipient() else { return };
    page.push_str("<p class=\"recipient\">");
    escape(&locale.say("about-recipient"), page);
    escape(&locale.say("label-colon"), page);
    page.push_str(&recipient_name(recipient).0);
    page.push_str("</p>\n");
}

/// A recipient's name, in whatever direction it runs.
pub(super) fn recipient_name(recipient: &Recipient) -> Html {
    let mut html = String::from("<bdi class=\"recipient-name\">");
    escape(recipient.as_str(), &mut html);
    html.push_str("</bdi>");
    Html(html)
}

/// Whom the edition is for, in words, and its name.
pub(super) fn edition(locale: &Locale, site: &Tracked<'_>) -> Html {
    const NAME: &str = "\u{FFFC}";
    let key = match site.audience() {
        Visibility::Public => "edition-public",
        Visibility::Partner => "edition-partner",
        Visibility::Customs => "edition-customs",
    };
    let text = locale.with(key, &[("name", Arg::Text(NAME))]);
    let mut html = String::with_capacity(text.len() + 64);
    let (before, after) = text.split_once(NAME).unwrap_or((&text, ""));
    escape(before, &mut html);
    html.push_str("<bdi class=\"code\">");
    escape(site.edition_name(), &mut html);
    html.push_str("</bdi>");
    escape(after, &mut html);
    Html(html)
}
