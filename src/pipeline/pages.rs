//! The pages of a copy, and all else that is kept from build to build: what would come out as it stands there is left alone.
//!
//! **Invariant:** a file is kept only by its digest; all else is made from the site as it is now.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::compress::twins;
use super::fonts::Glyphs;
use super::memo::{Made, MadeFile, Memo, MemoEntry, Questions, name_of};
use super::{Progress, Step};
use crate::diag::Diagnostic;
use crate::domain::Digest;
use crate::package::{OutputPath, OutputTree, PackageError};
use crate::render::tracked::Everything;
use crate::render::{Asked, CardArticle, Page, PageKind, Renderer, Site, Tracked, without_recipient};

/// The name of what is made for all pages together.
const SHARED: &str = "shared";

/// Writes a site's pages into a copy.
pub struct PageWriter<'a> {
    /// Makes them.
    pub renderer: &'a Renderer,
    /// The site.
    pub site: &'a Site<'a>,
    /// Where they are written.
    pub copy: &'a OutputTree,
    /// What the last build made.
    pub memo: Option<&'a Memo>,
    /// Whether compressed twins are written beside the files.
    pub precompress: bool,
}

/// The cards of a language that were made for their pages, by those.
#[derive(Default)]
struct MadeCards(Mutex<HashMap<String, Arc<CardArticle>>>);

impl MadeCards {
    fn get(&self, page: &Page) -> Option<Arc<CardArticle>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&page.path).cloned()
    }

    fn add(&self, page: &Page, card: CardArticle) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(page.path.clone(), Arc::new(card));
    }
}

/// What is made at one go.
pub struct Fresh {
    /// The files, by their paths.
    pub files: Vec<(String, Vec<u8>)>,
    /// What the Hangul font must have for them.
    pub glyphs: Glyphs,
    /// The record that they show, and its digest.
    pub record: Option<(String, Digest)>,
    /// What a product's pocket pack takes in a file of its kind, in bytes.
    pub room: usize,
    /// What was asked.
    pub asked: Asked,
}

impl PageWriter<'_> {
    /// All `pages`, in their order, and as the last entry the files that belong to none; or what is wrong with templates.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn all(
        &self,
        pages: &[Page],
        progress: &dyn Progress,
    ) -> Result<Result<Vec<MemoEntry>, Vec<Diagnostic>>, PackageError> {
        progress.begin(Step::Pages, pages.len() as u64);
        let mut made: Vec<Result<MemoEntry, Diagnostic>> = Vec::with_capacity(pages.len());
        // One language after the other: the cards of one are kept until its handbooks are made.
        for of_language in pages.chunk_by(|page, next| page.language == next.language) {
            let cards = MadeCards::default();
            let page = |page: &Page| {
                let entry = self.page(page, &cards);
                progress.advance();
                entry
            };
            let handbooks = of_language.partition_point(|page| !matches!(page.shows, PageKind::Handbook(..)));
            for pages in [&of_language[..handbooks], &of_language[handbooks..]] {
                let mut part: Vec<_> = pages.par_iter().map(page).collect::<Result<_, _>>()?;
                made.append(&mut part);
            }
        }
        let (mut entries, mut faults) = (Vec::with_capacity(made.len() + 1), Vec::new());
        for entry in made {
            match entry {
                Ok(entry) => entries.push(entry),
                Err(fault) => faults.push(fault),
            }
        }
        if !faults.is_empty() {
            return Ok(Err(faults));
        }
        match self.entry(SHARED.to_owned(), || self.shared())? {
            Ok(shared) => entries.push(shared),
            Err(fault) => return Ok(Err(vec![fault])),
        }
        Ok(Ok(entries))
    }

    fn page(&self, page: &Page, cards: &MadeCards) -> Result<Result<MemoEntry, Diagnostic>, PackageError> {
        let name = name_of(page);
        self.entry(name, || {
            // Where nothing is remembered, nobody holds answers against the next build's.
            let tracked = self.memo.map_or_else(|| Tracked::unnoted(self.site), |_| Tracked::new(self.site));
            let rendered = self.renderer.render_with(tracked, page, &|card| {
                // The card of a page that is kept was not made.
                cards.get(card).map_or_else(|| self.renderer.card(self.site, card), Ok)
            })?;
            if matches!(page.shows, PageKind::Card(_)) {
                cards.add(page, CardArticle::of(&rendered));
            }
            let mut glyphs = Glyphs::default();
            // The font is the same in all copies of an issue: a recipient's name is shown in the reader's own letters.
            glyphs.collect(&without_recipient(&rendered.html, self.site));
            let files = vec![(rendered.path, rendered.html.into_bytes())];
            Ok(Fresh { files, glyphs, record: rendered.record, room: 0, asked: rendered.asked })
        })
    }

    fn shared(&self) -> Result<Fresh, Diagnostic> {
        let tracked = Tracked::new(self.site);
        tracked.ask(Everything {});
        let files = self.renderer.statics(self.site, &tracked)?;
        let mut glyphs = Glyphs::default();
        // A numbered copy of the issue needs them.
        self.renderer.recipient_words(self.site).iter().for_each(|words| glyphs.collect(words));
        for (path, bytes) in &files {
            // Results show names, and records and parts of pages words, that stand on no page.
            let shows =
                path.contains("/search/") || path.starts_with("inspect/") || path.ends_with("/parts.js");
            if let Some(script) = std::str::from_utf8(bytes).ok().filter(|_| shows) {
                glyphs.collect(script);
            }
        }
        Ok(Fresh { files, glyphs, record: None, room: 0, asked: tracked.asked() })
    }

    /// What is kept under `name`, or else what `make` makes.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn entry(
        &self,
        name: String,
        make: impl FnOnce() -> Result<Fresh, Diagnostic>,
    ) -> Result<Result<MemoEntry, Diagnostic>, PackageError> {
        if let Some((made, asked)) = self.memo.and_then(|memo| memo.fresh(&name))
            && self.kept(&made.files)?
        {
            return Ok(Ok(MemoEntry { name, made: made.clone(), asked: Questions::Kept(asked.to_vec()) }));
        }
        let Fresh { files, glyphs, record, room, asked } = match make() {
            Ok(fresh) => fresh,
            Err(fault) => return Ok(Err(fault)),
        };
        let mut written = Vec::with_capacity(files.len());
        for (path, bytes) in files {
            self.put(path, &bytes, &mut written)?;
        }
        let made = Made { files: written, glyphs: glyphs.text(), record, room };
        let asked = self.memo.map_or(Questions::Noted(Vec::new()), |memo| memo.note(asked));
        Ok(Ok(MemoEntry { name, made, asked }))
    }

    /// Writes a file and, where they are wanted, its compressed twins; says in `written` which.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn put(&self, path: String, bytes: &[u8], written: &mut Vec<MadeFile>) -> Result<(), PackageError> {
        let twins = if self.precompress { twins(&path, bytes) } else { Vec::new() };
        let digests = self.copy.put(super::output_path(&path), bytes)?;
        written.push(MadeFile { path, digests });
        for (path, bytes) in twins {
            // A name that is too long with its ending has no twin.
            if let Ok(within) = OutputPath::parse(&path) {
                let digests = self.copy.put(within, &bytes)?;
                written.push(MadeFile { path, digests });
            }
        }
        Ok(())
    }

    fn kept(&self, files: &[MadeFile]) -> Result<bool, PackageError> {
        let within = |file: &MadeFile| Some((OutputPath::parse(&file.path).ok()?, file.digests));
        let files: Option<Vec<_>> = files.iter().map(within).collect();
        files.map_or(Ok(false), |files| self.copy.keep(&files))
    }
}
