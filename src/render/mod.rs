//! Page inputs become HTML.
//!
//! A page's inputs become a [`view::View`], the view a template's values, and the template's output stands within a
//! [`shell`] that no override can replace. [`plan()`] lists the pages of a copy; each is then made alone, in any order.
//!
//! **Invariant:** reads no file, no clock and no global; the same inputs give the same bytes.

mod engine;
mod feeds;
mod filters;
mod index;
mod inspect_words;
pub mod locale;
mod pages;
mod plan;
pub mod pocket;
pub mod prose;
pub mod routes;
mod scripts;
mod search;
mod shell;
pub mod site;
mod statics;
pub mod tracked;
pub mod view;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::diag::Diagnostic;
use crate::domain::{Digest, Digested, Digester, LanguageTag, RecordType, hex};

use engine::Engine;
use locale::Locales;
use statics::Statics;

pub use pages::CardArticle;
pub use plan::{Collection, Page, PageKind, Plan, plan};
pub use shell::POLICY;
pub use site::{Site, SiteMemory};
pub use tracked::{AnyQuery, Asked, Common, Tracked};

/// Files beside the content that stand in for built-in ones, by their names below their folder.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `templates/`: whole templates, such as `dossier.html`.
    pub templates: BTreeMap<String, String>,
    /// `locales/`: messages, such as `en.ftl`, merged key by key.
    pub locales: BTreeMap<String, String>,
    /// `static/`: style sheets and scripts, such as `css/tokens.css`.
    pub statics: BTreeMap<String, Vec<u8>>,
}

impl Digested for Overrides {
    fn absorb(&self, digest: &mut Digester) {
        self.templates.absorb(digest);
        self.locales.absorb(digest);
        absorb_files(&self.statics, digest);
    }
}

/// Adds files to what is digested.
fn absorb_files(files: &BTreeMap<String, Vec<u8>>, digest: &mut Digester) {
    files.len().absorb(digest);
    for (name, bytes) in files {
        name.absorb(digest);
        digest.take(bytes);
    }
}

/// A part of the interface.
struct Part<T> {
    made: Arc<T>,
    /// The digest of the overrides that it was made from.
    overrides: Digest,
    /// What is wrong with those.
    faults: Arc<[Diagnostic]>,
}

impl<T> Part<T> {
    /// The part that follows from the overrides of this digest: what was made of the same ones, or else what `make` makes.
    fn after(last: Option<&Self>, overrides: Digest, make: impl FnOnce() -> (T, Vec<Diagnostic>)) -> Self {
        if let Some(last) = last.filter(|last| last.overrides == overrides) {
            return Self { made: last.made.clone(), overrides, faults: last.faults.clone() };
        }
        let (made, faults) = make();
        Self { made: Arc::new(made), overrides, faults: faults.into() }
    }
}

impl<T> std::ops::Deref for Part<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.made
    }
}

/// Gives the card on a page, made before or now.
pub type Cards<'a> = dyn Fn(&Page) -> Result<Arc<CardArticle>, Diagnostic> + 'a;

/// Makes pages.
pub struct Renderer {
    engine: Part<Engine>,
    locales: Part<Locales>,
    statics: Part<Statics>,
}

/// A page, made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Its path in the copy, from the root.
    pub path: String,
    /// Its HTML.
    pub html: String,
    /// The record that it shows, and a digest of what it shows of it; its looks and the interface's words do not
    /// enter.
    pub record: Option<(String, [u8; 32])>,
    /// What it asked of the copy.
    pub asked: Asked,
}

impl Renderer {
    /// Compiles the built-in templates, messages and statics, with `overrides` in their places, and says what is wrong
    /// with those. A faulty override counts as absent.
    pub fn new(overrides: Overrides) -> (Self, Vec<Diagnostic>) {
        Self::after(None, overrides)
    }

    /// The same, where what follows from overrides that are as they were for `last` is taken from it.
    pub fn after(last: Option<&Self>, overrides: Overrides) -> (Self, Vec<Diagnostic>) {
        let Overrides { templates, locales, statics } = overrides;
        let mut of_statics = Digester::default();
        absorb_files(&statics, &mut of_statics);
        let of_statics = of_statics.finish();
        let of_last = last.map(|last| (&last.engine, &last.locales, &last.statics));
        let renderer = Self {
            engine: Part::after(of_last.map(|last| last.0), templates.digest(), || Engine::new(&templates)),
            locales: Part::after(of_last.map(|last| last.1), locales.digest(), || Locales::new(&locales)),
            statics: Part::after(of_last.map(|last| last.2), of_statics, || statics::statics(statics)),
        };
        let faults = [&renderer.locales.faults, &renderer.engine.faults, &renderer.statics.faults];
        let faults = faults.into_iter().flat_map(|faults| faults.iter().cloned()).collect();
        (renderer, faults)
    }

    /// The free words of content that the interface can name.
    pub fn known_tokens(&self) -> &BTreeSet<String> {
        self.locales.tokens()
    }

    /// Whether the interface speaks `language` itself.
    pub fn speaks(&self, language: &LanguageTag) -> bool {
        self.locales.speaks(language)
    }

    /// The interface's words.
    pub(crate) fn locales(&self) -> &Arc<Locales> {
        &self.locales.made
    }

    /// Makes a page of `site`.
    ///
    /// # Errors
    /// A template beside the content that cannot be rendered: it asks for a value that there is none of.
    pub fn render(&self, site: &Site<'_>, page: &Page) -> Result<Rendered, Diagnostic> {
        self.render_with(Tracked::new(site), page, &|card| self.card(site, card))
    }

    /// The same of the site that is `tracked`; a handbook asks `cards` for the cards that it holds, each by its own page.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn render_with(
        &self,
        tracked: Tracked<'_>,
        page: &Page,
        cards: &Cards<'_>,
    ) -> Result<Rendered, Diagnostic> {
        pages::render(&self.engine, tracked, page, cards)
    }

    /// The card on `page`, made now.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn card(&self, site: &Site<'_>, page: &Page) -> Result<Arc<CardArticle>, Diagnostic> {
        Ok(Arc::new(CardArticle::of(&self.render(site, page)?)))
    }

    /// The style sheet or script at `path`, from the root: what is the same in every copy.
    pub fn asset(&self, path: &str) -> Option<&[u8]> {
        self.statics.assets.get(path.strip_prefix("assets/")?).map(Vec::as_slice)
    }

    /// The words that stand on pages of numbered copies beside the recipient's name.
    pub fn recipient_words(&self, site: &Site<'_>) -> Vec<String> {
        site.languages.iter().map(|language| language.locale.say("about-recipient")).collect()
    }

    /// The script that holds the copy's dates, and its path from the root.
    pub fn edition_script(&self, site: &Site<'_>) -> (String, Vec<u8>) {
        (routes::EDITION_SCRIPT.to_owned(), statics::edition_script(site).into_bytes())
    }

    /// The scripts of every page, which bear words, of each language, and their paths from the root.
    pub fn frame_scripts(&self, site: &Site<'_>) -> impl Iterator<Item = (String, Vec<u8>)> {
        site.languages.iter().flat_map(|language| {
            self.statics.frame.iter().map(|(name, script)| {
                (routes::frame_script(language.tag(), name), statics::with_words(&language.locale, script))
            })
        })
    }

    /// Everything else of a copy that is no page, picture or font: style sheets, scripts, the products of the picture grid,
    /// the search, feeds, the parts of pages that only scripts show, and the words of the form for goods in hand. Paths are from the
    /// root; what the days decide in them is asked of `noted`.
    ///
    /// # Errors
    /// A template beside the content that cannot be rendered.
    pub fn statics(
        &self,
        site: &Site<'_>,
        noted: &Tracked<'_>,
    ) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        let mut files: Vec<_> = self
            .statics
            .assets
            .iter()
            .map(|(name, bytes)| (format!("assets/{name}"), bytes.clone()))
            .collect();
        files.extend(self.frame_scripts(site));
        files.extend(site.languages.iter().flat_map(|language| {
            let tracked = Tracked::unnoted(site);
            let scripts = [
                pages::look_products(&tracked, language),
                pages::tool_points(&tracked, language),
                pages::places(&tracked, language),
            ];
            // Without a platform there is nobody to report to.
            let reports = !tracked.of_type(RecordType::Platform, language).is_empty();
            let channels = reports.then(|| pages::channels(&tracked, language));
            scripts.into_iter().chain(channels).map(|(path, script)| (path, script.into_bytes()))
        }));
        files.extend(site.languages.iter().flat_map(|language| feeds::files(site, noted, language)));
        files.extend(search::files(site));
        files.extend(inspect_words::files(site, &self.locales));
        for language in &site.languages {
            let (path, script) = pages::parts(&self.engine, &Tracked::unnoted(site), language)?;
            files.push((path, script.into_bytes()));
        }
        Ok(files)
    }
}

/// `html` without the name of whom its copy was made for: what it is in every copy of the issue.
pub fn without_recipient<'h>(html: &'h str, site: &Site<'_>) -> Cow<'h, str> {
    match site.recipient {
        Some(recipient) => html.replace(&shell::recipient_name(recipient).0, "").into(),
        None => html.into(),
    }
}

/// What a copy shows of each record, by the record's id, in hexadecimal: the SHA-256 over the digests of its pages, in
/// the order of their paths. Takes path, id and digest of each page that shows a record, in any order.
pub fn record_digests(
    shown: impl IntoIterator<Item = (String, String, [u8; 32])>,
) -> BTreeMap<String, String> {
    let mut by_record: BTreeMap<String, BTreeMap<String, [u8; 32]>> = BTreeMap::new();
    for (path, id, digest) in shown {
        by_record.entry(id).or_default().insert(path, digest);
    }
    let combined = by_record.into_iter().map(|(id, pages)| {
        let mut sum = Sha256::new();
        for (path, digest) in pages {
            sum.update(path.as_bytes());
            sum.update([0]);
            sum.update(digest);
        }
        (id, hex(&sum.finalize()))
    });
    combined.collect()
}

#[cfg(test)]
mod tests;
