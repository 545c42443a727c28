//! Composes the stages: the one way to check and to build.
//!
//! **Invariant:** parses nothing and prints nothing; what it gives is a function of the inputs and the options.

mod cache;
mod fonts;
mod inputs;
mod memo;
mod pages;
mod pictures;
mod pocket;
mod prepare;
mod preview;

pub use cache::Cache;
pub(crate) use cache::FOLDER as CACHE_FOLDER;
pub use inputs::Inputs;
pub(crate) use inputs::{Listing, beside};
pub use prepare::{EditionRequest, Which};
pub use preview::Preview;
pub(crate) use preview::PreviewFiles;

use std::path::PathBuf;

use crate::check::{Surroundings, check as check_content};
use crate::derive::photo_audit::PhotoAudit;
use crate::derive::{EditionContent, EditionFault};
use crate::diag::{self, Diagnostic};
use crate::domain::{Date, LanguageTag, Visibility};
use crate::load::{Content, load_again, records};
use crate::package::{
    Carrier, Changes, CopyIdentity, CopySummary, EditionFacts, OutputPath, OutputTree, PackageError, previous,
};
use crate::render::{Renderer, Site, plan, record_digests};

use memo::Memo;
use pages::PageWriter;
use pocket::{Packs, Stopped};
use prepare::{Prepared, prepare};

/// What a check is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Day {
    /// The day asked for by an option or by SOURCE_DATE_EPOCH.
    pub asked: Option<Date>,
    /// The day by the clock, in UTC.
    pub clock: Date,
}

/// What a build is asked for.
pub struct BuildOptions {
    /// The edition's name; `None` = the one of the lowest audience.
    pub edition: Option<String>,
    /// Languages to narrow it to.
    pub languages: Option<Vec<LanguageTag>>,
    /// The day.
    pub day: Day,
    /// The copy's folder.
    pub out: PathBuf,
    /// The same edition's former copy.
    pub previous: Option<PathBuf>,
    /// Whether warnings stop the build.
    pub deny_warnings: bool,
    /// Whether the copy holds pocket packs.
    pub pocket: bool,
    /// What is to carry the copy: one that does not fit on it is not made.
    pub carrier: Option<Carrier>,
}

/// The steps of a build, for whoever shows how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Files are read.
    Reading,
    /// Rules are held against them.
    Checking,
    /// Pictures are cut and scaled.
    Pictures,
    /// Pages are rendered and written.
    Pages,
    /// The copy is completed.
    Writing,
}

/// Told how far a build is; called from any thread.
pub trait Progress: Sync {
    /// A step begins, of so many parts.
    fn begin(&self, step: Step, parts: u64);
    /// One part of the step is done.
    fn advance(&self);
}

/// Shows nothing.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Step, _: u64) {}
    fn advance(&self) {}
}

/// What a check found.
pub struct Checked {
    /// All diagnostics, in the order shown.
    pub diagnostics: Vec<Diagnostic>,
    /// The day that the content was held against.
    pub today: Date,
    /// Whether that day is the clock's, for want of any other.
    pub from_clock: bool,
}

/// What came of a build.
pub struct BuildOutcome {
    /// What the checks found.
    pub checked: Checked,
    /// The copy; `None` when faults stopped the build, and the old copy stands.
    pub built: Option<Built>,
}

/// A copy that was written.
pub struct Built {
    /// The edition's name.
    pub edition: String,
    /// Names of all the guide's editions.
    pub known: String,
    /// Its audience.
    pub audience: Visibility,
    /// Dossiers held.
    pub dossiers: usize,
    /// Pages rendered.
    pub pages: usize,
    /// Pictures written.
    pub pictures: usize,
    /// What was worked out anew.
    pub steps: Steps,
    /// What was written.
    pub summary: CopySummary,
}

/// How many steps of a build were run; for the others, what an earlier build made was the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Parts of photos scaled, encoded or measured.
    pub pictures: usize,
    /// Pages rendered.
    pub pages: usize,
    /// Pocket packs made.
    pub pockets: usize,
    /// Whether the search and the other files of no page were made, as 0 or 1.
    pub search: usize,
    /// Whether the font was cut, as 0 or 1.
    pub fonts: usize,
}

/// Why a build could not run. Faults in the content are no such reason.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The edition asked for cannot be made.
    #[error(transparent)]
    Edition(#[from] EditionFault),
    /// The copy cannot be written.
    #[error(transparent)]
    Package(#[from] PackageError),
}

/// Holds the content against every rule.
pub fn check(inputs: &Inputs, day: Day, cache: &Cache, progress: &dyn Progress) -> Checked {
    let (renderer, faults) = Renderer::new(inputs.overrides());
    let (content, mut checked) = examine(inputs, &renderer, faults, day, cache, progress);
    let looks = PhotoAudit::of(&content);
    let made = pictures::make(&inputs.content, &looks, None, cache, &|_, _| Ok(()), progress)
        .expect("what writes nothing cannot fail to write");
    checked.add(made.diagnostics);
    checked
}

/// Reads and checks the content.
fn examine(
    inputs: &Inputs,
    renderer: &Renderer,
    faults: Vec<Diagnostic>,
    day: Day,
    cache: &Cache,
    progress: &dyn Progress,
) -> (Content, Checked) {
    progress.begin(Step::Reading, 0);
    let mut diagnostics: Vec<Diagnostic> = faults;
    diagnostics.extend_from_slice(&inputs.faults);
    let (content, faults) = load_again(&inputs.content, &cache.known);
    diagnostics.extend(faults);
    progress.begin(Step::Checking, 0);
    let (today, from_clock) = day.of(&content);
    let speaks = |language: &LanguageTag| renderer.speaks(language);
    let surroundings = Surroundings { today, known_tokens: renderer.known_tokens(), speaks: &speaks };
    diagnostics.extend(check_content(&content, &surroundings));
    diag::sort(&mut diagnostics);
    (content, Checked { diagnostics, today, from_clock })
}

impl Day {
    /// The day that `content` is held against: the one asked for, else its day of issue, else the clock's; and whether it is
    /// that, for want of any other.
    pub fn of(self, content: &Content) -> (Date, bool) {
        let issued =
            content.guide.as_ref().and_then(|guide| guide.issued.as_ref()).map(|issued| issued.value);
        self.asked.or(issued).map_or((self.clock, true), |today| (today, false))
    }
}

impl Checked {
    fn add(&mut self, diagnostics: Vec<Diagnostic>) {
        self.diagnostics.extend(diagnostics);
        diag::sort(&mut self.diagnostics);
    }
}

/// Builds one edition into `options.out`.
///
/// # Errors
/// When the edition cannot be made or the copy not be written; the former copy then stands.
pub fn build(
    inputs: &Inputs,
    options: &BuildOptions,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<BuildOutcome, BuildError> {
    let asked = EditionRequest {
        edition: options.edition.as_deref().map_or(Which::Widest, Which::Named),
        languages: options.languages.as_deref(),
        day: options.day,
        deny_warnings: options.deny_warnings,
        drafts: false,
    };
    let refused = |checked| Ok(BuildOutcome { checked, built: None });
    let (mut checked, prepared) = prepare(inputs, &asked, cache, progress)?;
    let Some(Prepared { renderer, overrides, looks, held, known }) = prepared else {
        return refused(checked);
    };
    let identity = CopyIdentity { guide: held.guide.id.to_string(), edition: held.edition.name.clone() };
    let supersedes = options.previous.as_deref().map(|folder| previous(folder, &identity)).transpose()?;
    let default_cache = inputs.cache_folder();
    let mut apart = inputs.folders();
    apart.push(&default_cache);
    apart.extend(cache.folder());
    let mut copy = OutputTree::open(&options.out, &identity, &apart)?;
    copy.must_fit(options.carrier);

    let put = |path: &str, bytes: &[u8]| copy.put(output_path(path), bytes).map(drop);
    let made = pictures::make(&inputs.content, &looks, Some(&held), cache, &put, progress)?;
    checked.add(made.diagnostics);
    if asked.is_stopped_by(&checked.diagnostics) {
        return refused(checked);
    }
    let (assets, pictures, shots) = (made.assets, made.count, made.shots);
    let mut site = Site::new(&held, &assets, &renderer);
    site.has_pockets = options.pocket;
    let pages = plan(&site);
    let program = cache::program().filter(|_| cache.folder().is_some());
    let memo = program.map(|program| {
        let base = memo::base(program, overrides, &site);
        Memo::open(cache, &copy, base, &site)
    });
    let writer = PageWriter { renderer: &renderer, site: &site, copy: &copy, memo: memo.as_ref() };
    let entries = match writer.all(&pages, progress)? {
        Ok(entries) => entries,
        Err(faults) => {
            checked.add(faults);
            return refused(checked);
        }
    };
    progress.begin(Step::Writing, 0);
    let (path, bytes) = renderer.edition_script(&site);
    put(&path, &bytes)?;
    let mut glyphs = fonts::Glyphs::default();
    entries.iter().for_each(|entry| glyphs.collect(&entry.made.glyphs));
    let (font, font_cut) = glyphs.kept_font(cache, program);
    put(fonts::PATH, &font)?;
    let mut packs = Vec::new();
    if options.pocket {
        let fetch = |path: &str| copy.read(&OutputPath::parse(path).ok()?).ok();
        match (Packs { renderer: &renderer, site: &site, fetch: &fetch }).all(&writer) {
            Ok(made) => packs = made,
            Err(Stopped::Package(error)) => return Err(error.into()),
            Err(Stopped::Template(fault)) => {
                checked.add(vec![fault]);
                return refused(checked);
            }
        }
    }
    let shown = entries.iter().filter_map(|entry| {
        let (id, digest) = entry.made.record.clone()?;
        Some((entry.made.files.first()?.path.clone(), id, digest))
    });
    let shown = record_digests(shown);
    let fresh = |entries: &[memo::MemoEntry]| entries.iter().filter(|entry| entry.is_fresh()).count();
    let (search, of_pages) = entries.split_last().expect("the files of no page are the last entry");
    let steps = Steps {
        pictures: shots,
        pages: fresh(of_pages),
        pockets: fresh(&packs),
        search: usize::from(search.is_fresh()),
        fonts: usize::from(font_cut),
    };
    let facts = edition_facts(&held, supersedes.map(|previous| previous.sums));
    let summary = copy.finish(facts, Changes::new(shown))?;
    if let Some(memo) = memo {
        memo.keep(entries.into_iter().chain(packs).collect());
    }
    let built = Built {
        edition: held.edition.name.clone(),
        known,
        audience: held.edition.audience,
        dossiers: held.records.of::<records::Dossier>().count(),
        pages: pages.len(),
        pictures,
        steps,
        summary,
    };
    Ok(BuildOutcome { checked, built: Some(built) })
}

/// A path of our own making.
fn output_path(path: &str) -> OutputPath {
    OutputPath::parse(path).expect("slugs, ids, tags and our own names make output paths")
}

fn edition_facts(held: &EditionContent, supersedes: Option<crate::package::Sha256Digest>) -> EditionFacts {
    let edition = &held.edition;
    EditionFacts {
        audience: edition.audience.as_str().to_owned(),
        sequence: edition.sequence.map(u64::from),
        built: edition.today,
        valid_until: edition.valid_until,
        languages: edition.languages.iter().map(|language| language.tag.to_string()).collect(),
        dossiers: held.records.of::<records::Dossier>().count() as u64,
        supersedes,
    }
}
