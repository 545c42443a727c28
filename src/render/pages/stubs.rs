//! Pages that lead on: the choice of a language, the page of a printed id, and the pages of former slugs.
//!
//! **Invariant:** nothing moves on its own: a reader follows a link.

use super::Main;
use super::header::{Crumb, SitePart};
use super::page_context::{PageContext, PrintedNames};
use super::words::{Words, is_korean};
use crate::derive::fallback::local;
use crate::domain::RecordKey;
use crate::render::site::direction;
use crate::render::view::{Html, view};
use crate::render::{prose, routes};

view! {
    /// What `root.html` is given.
    pub struct RootPage<'a> {
        /// The edition's languages.
        languages: Vec<Choice<'a>>,
    }
}

view! {
    /// A language to choose.
    pub struct Choice<'a> {
        /// Its tag.
        tag: &'a str,
        /// Its direction.
        dir: &'static str,
        /// What it calls itself.
        name: &'a str,
        /// The guide's name in it.
        title: Html,
        /// Where its front page is.
        href: String,
        /// `Choose a language`, in it.
        choose: String,
        /// What to do when the page has lost its looks.
        bare: String,
    }
}

view! {
    /// What `id.html` is given.
    pub struct IdPage<'a> {
        /// The record's id.
        id: &'a str,
        /// Names as printed.
        printed: Option<PrintedNames<'a>>,
        /// The record in every language.
        languages: Vec<InLanguage<'a>>,
    }
}

view! {
    /// The record in a language.
    pub struct InLanguage<'a> {
        /// The language's tag.
        tag: &'a str,
        /// Its direction.
        dir: &'static str,
        /// What it calls itself.
        language: &'a str,
        /// The record's name for its readers.
        name: Words<'a>,
        /// Where it is.
        href: String,
    }
}

view! {
    /// What `moved.html` is given.
    pub struct MovedPage<'a> {
        /// The dossier's id.
        id: &'a str,
        /// Names as printed.
        printed: Option<PrintedNames<'a>>,
        /// The name for the reader.
        name: Words<'a>,
        /// Where the dossier is now.
        href: String,
    }
}

/// The choice of a language.
pub fn root(context: &PageContext<'_>) -> Main {
    let guide = context.site.guide();
    let languages = context.site.languages().iter().map(|language| Choice {
        tag: language.tag().as_str(),
        dir: direction(language.tag()),
        name: &language.locale.own_name,
        title: prose::plain(
            local(guide.title, &language.chain).map_or("", |(_, title, _)| title),
            is_korean(language.tag()),
        ),
        href: context.links.to(&routes::front(language.tag())),
        choose: language.locale.say("choose-language"),
        bare: language.locale.say("page-bare"),
    });
    let title = context.local_text(guide.title).to_owned();
    Main::new("root.html", title, SitePart::Front, Vec::new(), &RootPage { languages: languages.collect() })
}

/// The page of a printed id.
pub fn id<'s>(context: &PageContext<'s>, key: &RecordKey) -> Main {
    let brief = context.site.brief(key, context.language);
    let id = brief.id_text();
    let languages = context.site.languages().iter().map(|language| InLanguage {
        tag: language.tag().as_str(),
        dir: direction(language.tag()),
        language: &language.locale.own_name,
        name: context.name_in(key, language),
        href: context.links.to(&routes::record(language.tag(), key, 1)),
    });
    let printed = brief.names.map(PageContext::printed);
    let view = IdPage { id, printed, languages: languages.collect() };
    Main::new("id.html", id.to_owned(), SitePart::Products, Vec::new(), &view)
}

/// The page of a slug that the dossier had.
pub fn moved<'s>(context: &PageContext<'s>, key: &RecordKey) -> Main {
    let brief = context.site.brief(key, context.language);
    let view = MovedPage {
        id: brief.id_text(),
        printed: brief.names.map(PageContext::printed),
        name: context.brief_name(&brief),
        href: context.links.record(brief.key),
    };
    Main::new(
        "moved.html",
        context.locale().say("moved-title"),
        SitePart::Products,
        vec![Crumb::front(context)],
        &view,
    )
}
