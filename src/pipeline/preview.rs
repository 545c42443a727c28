//! One edition as it would be built now, each file made when it is asked for.
//!
//! A build makes every file; whoever looks at one page after an edit needs that page. Its files are the same bytes: they come
//! from the same content by the same steps. Only the Hangul font is another, since a copy's own is cut to what all its pages
//! show: here it has all glyphs that there are.
//!
//! **Invariant:** nothing that was made before the content was read last is given.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::pictures::Shown;
use super::pocket::{KindRuns, Packs};
use super::prepare::{EditionRequest, Source};
use super::{BuildError, Cache, Checked, Inputs, Progress, fonts, pictures, prepare};
use crate::derive::{Assets, EditionContent};
use crate::diag::Diagnostic;
use crate::domain::Visibility;
use crate::package::PackageError;
use crate::render::{Plan, Renderer, Site, Tracked};

/// An edition, ready to be shown.
pub struct Preview {
    renderer: Arc<Renderer>,
    held: EditionContent,
    assets: Assets,
    /// Where pictures are.
    folder: PathBuf,
    /// The edition's pictures: the folder keeps those of earlier readings too, which other readers may no longer see.
    pictures: BTreeSet<String>,
}

impl Preview {
    /// Reads and checks the content, and takes what the edition holds; no preview where faults stop it. Pictures are kept
    /// below `folder`, under the names that follow from their bytes.
    ///
    /// # Errors
    /// When there is no such edition, or pictures cannot be kept.
    pub fn of(
        inputs: &Inputs,
        asked: &EditionRequest<'_>,
        cache: &Cache,
        folder: &Path,
        progress: &dyn Progress,
    ) -> Result<(Checked, Option<Self>), BuildError> {
        let (mut checked, source) = prepare::read(inputs, asked, cache, progress);
        let Some(Source { renderer, looks, content, today, .. }) = source else { return Ok((checked, None)) };
        let held = prepare::hold(content, asked, today, cache)?;
        let put = |path: &str, bytes: &[u8]| {
            let path = folder.join(path);
            if path.exists() {
                return Ok(());
            }
            let parent = path.parent().unwrap_or(folder);
            let written = std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&path, bytes));
            written.map_err(|source| PackageError::Io { path, source })
        };
        let shown = [Shown { held: &held, put: &put }];
        let mut made = pictures::make(&inputs.content, &looks, &shown, cache, progress)?;
        checked.add(made.diagnostics);
        if asked.is_stopped_by(&checked.diagnostics) {
            return Ok((checked, None));
        }
        let assets = made.copies.pop().expect("one copy was asked for").assets;
        let pictures = assets.files().map(|file| file.path.clone()).collect();
        let folder = folder.to_owned();
        Ok((checked, Some(Self { renderer, held, assets, folder, pictures })))
    }

    /// The edition's name.
    pub fn edition(&self) -> &str {
        &self.held.edition.name
    }

    /// Whom it is for.
    pub fn audience(&self) -> Visibility {
        self.held.edition.audience
    }

    /// Lets `see` look at the files for as long as it likes.
    pub fn show<T>(&self, cache: &Cache, see: impl FnOnce(&PreviewFiles<'_>) -> T) -> T {
        let mut site = Site::again(&self.held, &self.assets, &self.renderer, &cache.site);
        site.has_pockets = true;
        let pages = Plan::of(&site);
        see(&PreviewFiles {
            preview: self,
            site,
            pages,
            others: OnceLock::new(),
            runs: RefCell::default(),
            cache,
        })
    }
}

/// The files of a preview.
pub struct PreviewFiles<'a> {
    preview: &'a Preview,
    site: Site<'a>,
    pages: Plan,
    others: OnceLock<BTreeMap<String, Vec<u8>>>,
    runs: RefCell<KindRuns>,
    cache: &'a Cache,
}

impl PreviewFiles<'_> {
    /// The file at `path`, from the root; `None` where there is none.
    ///
    /// # Errors
    /// A template beside the content that cannot be rendered.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let Preview { renderer, folder, pictures, .. } = self.preview;
        if let Some(page) = self.pages.page_at(&self.site, path) {
            let tracked = Tracked::unnoted(&self.site);
            let rendered = renderer.render_with(tracked, &page, &|card| renderer.card(&self.site, card))?;
            return Ok(Some(rendered.html.into_bytes()));
        }
        if pictures.contains(path) {
            return Ok(std::fs::read(folder.join(path)).ok());
        }
        let fetch = |path: &str| std::fs::read(folder.join(path)).ok();
        let packs = Packs { renderer, site: &self.site, cache: self.cache, fetch: &fetch };
        if let Some(pack) = packs.at(path, &mut self.runs.borrow_mut())? {
            return Ok(Some(pack.into_bytes()));
        }
        // A page asks for these each time, and the search takes as long as many pages.
        if let Some(asset) = renderer.asset(path) {
            return Ok(Some(asset.to_vec()));
        }
        let mut of_every_page =
            renderer.frame_scripts(&self.site).chain([renderer.edition_script(&self.site)]);
        if let Some((_, script)) = of_every_page.find(|(at, _)| at == path) {
            return Ok(Some(script));
        }
        if path == fonts::PATH {
            return Ok(Some(fonts::Glyphs::all().kept_font(self.cache).0));
        }
        let others = match self.others.get() {
            Some(others) => others,
            None => {
                let made = renderer.statics(&self.site, &Tracked::unnoted(&self.site))?;
                self.others.get_or_init(|| made.into_iter().collect())
            }
        };
        Ok(others.get(path).cloned())
    }
}
