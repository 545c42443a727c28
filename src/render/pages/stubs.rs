//! Pages that lead on: the choice of a language, the page of a printed id, and the pages of former slugs.
//!
//! **Invariant:** nothing moves on its own: a reader follows a link.

use super::Main;
use super::header::{Crumb, Part};
use super::maker::{Maker, Printed};
use super::words::{Words, is_korean};
use crate::derive::fallback::local;
use crate::model::Dossier;
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
    /// What `record.html` is given.
    pub struct IdPage<'a> {
        /// The dossier's id.
        id: &'a str,
        /// Names as printed.
        printed: Printed<'a>,
        /// The dossier in every language.
        languages: Vec<InLanguage<'a>>,
    }
}

view! {
    /// The dossier in a language.
    pub struct InLanguage<'a> {
        /// The language's tag.
        tag: &'a str,
        /// Its direction.
        dir: &'static str,
        /// What it calls itself.
        language: &'a str,
        /// The dossier's name for its readers.
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
        printed: Printed<'a>,
        /// The name for the reader.
        name: Words<'a>,
        /// Where the dossier is now.
        href: String,
    }
}

/// The choice of a language.
pub fn root(maker: &Maker<'_>) -> Main {
    let guide = maker.site.guide();
    let languages = maker.site.tongues().iter().map(|tongue| Choice {
        tag: tongue.tag().as_str(),
        dir: direction(tongue.tag()),
        name: &tongue.locale.own_name,
        title: prose::plain(
            local(guide.title, &tongue.chain).map_or("", |(_, title, _)| title),
            is_korean(tongue.tag()),
        ),
        href: maker.links.to(&routes::front(tongue.tag())),
        choose: tongue.locale.say("choose-language"),
        bare: tongue.locale.say("page-bare"),
    });
    let title = maker.local_text(guide.title).to_owned();
    Main::new("root.html", title, Part::Front, Vec::new(), &RootPage { languages: languages.collect() })
}

/// The page of a printed id.
pub fn id<'s>(maker: &Maker<'s>, dossier: &'s Dossier) -> Main {
    let id = dossier.facts.id.value.as_str();
    let languages = maker.site.tongues().iter().map(|tongue| InLanguage {
        tag: tongue.tag().as_str(),
        dir: direction(tongue.tag()),
        language: &tongue.locale.own_name,
        name: maker.name_in(dossier, tongue),
        href: maker.links.to(&routes::product(tongue.tag(), dossier.kind, &dossier.slug)),
    });
    let view = IdPage { id, printed: Maker::printed(&dossier.facts.names), languages: languages.collect() };
    Main::new("record.html", id.to_owned(), Part::Products, Vec::new(), &view)
}

/// The page of a slug that the dossier had.
pub fn moved<'s>(maker: &Maker<'s>, dossier: &'s Dossier) -> Main {
    let view = MovedPage {
        id: dossier.facts.id.value.as_str(),
        printed: Maker::printed(&dossier.facts.names),
        name: maker.name(dossier),
        href: maker.links.dossier(dossier),
    };
    Main::new(
        "moved.html",
        maker.locale().say("moved-title"),
        Part::Products,
        vec![Crumb::front(maker)],
        &view,
    )
}
