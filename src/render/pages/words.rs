//! Texts as templates are given them: what is said, in which language, and what a reader should know about that.
//!
//! **Invariant:** a text that fell back carries its language and direction.

use crate::derive::Localized;
use crate::domain::{LanguageTag, Translator};
use crate::render::site::direction;
use crate::render::view::{Html, view};

view! {
    /// A text.
    pub struct Words<'a> {
        /// The text.
        html: Html,
        /// Its language, where that is not the page's.
        lang: Option<&'a str>,
        /// Its direction, where its language is not the page's.
        dir: Option<&'static str>,
        /// Whether the original has changed since it was translated.
        outdated: bool,
        /// Whether a machine translated it, unread by people.
        machine: bool,
    }
}

impl<'a> Words<'a> {
    /// `html`, said as `said` is.
    pub fn new<T: ?Sized>(html: Html, said: &Localized<'a, T>) -> Self {
        Self {
            html,
            lang: said.fell_back.then(|| said.language.as_str()),
            dir: said.fell_back.then(|| direction(said.language)),
            outdated: said.outdated,
            machine: said.translator == Translator::Machine,
        }
    }

    /// `html` in `language`, which may not be the page's.
    pub fn of(html: Html, language: &'a LanguageTag, fell_back: bool) -> Self {
        let dir = fell_back.then(|| direction(language));
        Self { html, lang: fell_back.then(|| language.as_str()), dir, outdated: false, machine: false }
    }

    /// `html` in the page's own language.
    pub fn own(html: Html) -> Self {
        Self { html, lang: None, dir: None, outdated: false, machine: false }
    }
}

/// Whether a text in `language` is Korean.
pub fn is_korean(language: &LanguageTag) -> bool {
    language.primary() == "ko"
}
