//! Composes the stages: the one way to check and to build.
//!
//! **Invariant:** parses nothing and prints nothing; what it gives is a function of the inputs and the options.

mod cache;
mod compress;
mod fonts;
mod inputs;
mod memo;
mod pages;
mod pictures;
mod pocket;
mod prepare;
mod preview;
mod unchanged;

pub use cache::Cache;
pub(crate) use cache::FOLDER as CACHE_FOLDER;
pub use inputs::Inputs;
pub(crate) use inputs::beside;
pub use prepare::{EditionRequest, Which};
pub use preview::Preview;
pub(crate) use preview::PreviewFiles;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::check::{Surroundings, check_again};
use crate::derive::photo_audit::PhotoAudit;
use crate::derive::{EditionContent, EditionFault};
use crate::diag::{self, Diagnostic};
use crate::domain::{Date, Digest, Kind, LanguageTag, Recipient, Visibility};
use crate::load::{Content, load_again, records};
use crate::package::{
    Carrier, Changes, CopyIdentity, CopySummary, EDITION, EditionFacts, EditionRecord, Narrowing, OutputPath,
    OutputTree, PackageError, Previous, SUMS, Sha256Digest, previous,
};
use crate::render::{Renderer, Site, plan, record_digests};

use memo::Memo;
use pages::PageWriter;
use pictures::Shown;
use pocket::{Packs, Stopped};
use prepare::Source;
use unchanged::LastBuild;

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
    /// Kinds of goods to narrow it to.
    pub kinds: Option<Vec<Kind>>,
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
    /// Whether files that shrink have compressed twins, for servers.
    pub precompress: bool,
    /// Whom the copy is made for, where it is numbered.
    pub recipient: Option<Recipient>,
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
    /// Its folder.
    pub out: PathBuf,
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
    /// What the former copy that was named says of itself, where its records told something else.
    pub superseded: Option<EditionRecord>,
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
    /// Copies of all editions would lie within this copy of one.
    #[error("{0} is a copy of one edition")]
    WithinCopy(PathBuf),
}

/// Holds the content against every rule.
pub fn check(inputs: &Inputs, day: Day, cache: &Cache, progress: &dyn Progress) -> Checked {
    let (renderer, faults) = Renderer::new(inputs.overrides());
    let (content, mut checked) = examine(inputs, &renderer, faults, day, cache, progress);
    let looks = PhotoAudit::of(&content);
    let made = pictures::make(&inputs.content, &looks, &[], cache, progress)
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
    diagnostics.extend(check_again(&content, &surroundings, &cache.checks));
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
    let (checked, mut built) = build_copies(inputs, options, false, cache, progress)?;
    Ok(BuildOutcome { checked, built: built.pop() })
}

/// Builds every edition of the guide, each into the folder of its name below `options.out`; `options.previous` is the folder
/// above their former copies. The content is read once and each photo decoded once for all of them, and no copy is
/// exchanged before all are made. Nothing is built where faults stop it.
///
/// # Errors
/// As [`build`]; also when `options.out` is a copy itself. Where one copy cannot be exchanged, those before it have been.
pub fn build_all(
    inputs: &Inputs,
    options: &BuildOptions,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<(Checked, Vec<Built>), BuildError> {
    if [SUMS, EDITION].iter().any(|name| options.out.join(name).symlink_metadata().is_ok()) {
        return Err(BuildError::WithinCopy(options.out.clone()));
    }
    if let Some(former) = &options.previous {
        // One edition may be new, and a folder that is not there is a slip.
        let found = std::fs::read_dir(former).map(drop);
        found.map_err(|source| PackageError::Io { path: former.clone(), source })?;
    }
    build_copies(inputs, options, true, cache, progress)
}

/// The copies that `options` ask for of `content`: of all editions, or of one.
fn requests(content: &Content, options: &BuildOptions, is_all: bool) -> Vec<CopyRequest> {
    if !is_all {
        let (edition, out, previous) =
            (options.edition.clone(), options.out.clone(), options.previous.clone());
        return vec![CopyRequest { edition, out, previous }];
    }
    let copy = |name: String| {
        let former = options.previous.as_ref().map(|folder| folder.join(&name));
        let out = options.out.join(&name);
        // An edition that is new has no former copy.
        CopyRequest { edition: Some(name), out, previous: former.filter(|folder| folder.exists()) }
    };
    prepare::editions(content).into_iter().map(copy).collect()
}

/// A copy that is to be built.
struct CopyRequest {
    /// Its edition; `None` = the one of the lowest audience.
    edition: Option<String>,
    out: PathBuf,
    previous: Option<PathBuf>,
}

/// A copy in the making.
struct CopyInMaking {
    out: PathBuf,
    held: EditionContent,
    supersedes: Option<Previous>,
    tree: OutputTree,
}

/// A copy whose files are all there.
struct FinishedPages {
    pages: usize,
    steps: Steps,
    records: BTreeMap<String, String>,
    /// What the next build of it may keep, where it is not what was kept already.
    memo: Option<memo::NextMemo>,
}

/// Builds the copies of all editions, or of one.
fn build_copies(
    inputs: &Inputs,
    options: &BuildOptions,
    is_all: bool,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<(Checked, Vec<Built>), BuildError> {
    let last = LastBuild::of(inputs, options, is_all, cache);
    if let Some(again) = last.as_ref().map(LastBuild::again).transpose()?.flatten() {
        return Ok(again);
    }
    let asked = EditionRequest {
        edition: Which::Widest,
        languages: options.languages.as_deref(),
        kinds: options.kinds.as_deref(),
        day: options.day,
        deny_warnings: options.deny_warnings,
        drafts: false,
    };
    let (mut checked, source) = prepare::read(inputs, &asked, cache, progress);
    let Some(source) = source else { return Ok((checked, Vec::new())) };
    let known = prepare::editions(&source.content).join(", ");
    let apart = inputs.apart(cache);
    let apart: Vec<_> = apart.iter().map(PathBuf::as_path).collect();
    let Source { renderer, overrides, looks, content, today } = source;
    let mut copies = Vec::new();
    let mut wanted = requests(&content, options, is_all).into_iter().peekable();
    let mut content = Some(content);
    while let Some(CopyRequest { edition, out, previous: former }) = wanted.next() {
        // The last edition takes what it needs of the content itself.
        let content = if wanted.peek().is_some() { content.clone() } else { content.take() };
        let content = content.expect("it is taken for the last edition alone");
        let edition = edition.as_deref().map_or(Which::Widest, Which::Named);
        let asked = EditionRequest { edition, ..asked };
        let held = prepare::hold(content, &asked, today, cache)?;
        let identity = copy_identity(&held);
        let supersedes = former.as_deref().map(|folder| previous(folder, &identity)).transpose()?;
        let mut tree = OutputTree::open(&out, &identity, &apart)?;
        tree.must_fit(options.carrier);
        copies.push(CopyInMaking { out, held, supersedes, tree });
    }
    let puts: Vec<_> = copies
        .iter()
        .map(|copy| |path: &str, bytes: &[u8]| copy.tree.put(output_path(path), bytes).map(drop))
        .collect();
    let shown: Vec<Shown<'_>> =
        copies.iter().zip(&puts).map(|(copy, put)| Shown { held: &copy.held, put }).collect();
    let made = pictures::make(&inputs.content, &looks, &shown, cache, progress)?;
    checked.add(made.diagnostics);
    if asked.is_stopped_by(&checked.diagnostics) {
        return Ok((checked, Vec::new()));
    }
    let mut finished = Vec::new();
    for (copy, pictures) in copies.iter().zip(&made.copies) {
        let mut site = Site::new(&copy.held, &pictures.assets, &renderer);
        site.has_pockets = options.pocket;
        site.recipient = options.recipient.as_ref();
        let pages = SitePages { copy, site: &site, renderer: &renderer, overrides, options, cache };
        match pages.make(progress)? {
            Ok(pages) => finished.push(pages),
            Err(faults) => {
                checked.add(faults);
                return Ok((checked, Vec::new()));
            }
        }
    }
    let mut built = Vec::new();
    for ((copy, pictures), finished) in copies.into_iter().zip(&made.copies).zip(finished) {
        let CopyInMaking { out, held, supersedes, tree } = copy;
        let FinishedPages { pages, steps, records, memo } = finished;
        let sums = supersedes.as_ref().map(|previous| previous.sums);
        let facts = edition_facts(&held, sums, options.recipient.clone());
        let superseded = supersedes.filter(|previous| previous.records != records);
        let summary = tree.finish(facts, Changes::new(records))?;
        if let Some(memo) = memo {
            memo.keep(cache);
        }
        built.push(Built {
            out,
            edition: held.edition.name.clone(),
            known: known.clone(),
            audience: held.edition.audience,
            dossiers: held.records.of::<records::Dossier>().count(),
            pages,
            pictures: pictures.count,
            steps: Steps { pictures: made.shots, ..steps },
            superseded: superseded.map(|previous| previous.edition),
            summary,
        });
    }
    if let Some(last) = last {
        last.keep(&checked, &built);
    }
    Ok((checked, built))
}

/// What the pages of a copy are made of.
struct SitePages<'a> {
    copy: &'a CopyInMaking,
    site: &'a Site<'a>,
    renderer: &'a Renderer,
    /// The digest of the files beside the content.
    overrides: Digest,
    options: &'a BuildOptions,
    cache: &'a Cache,
}

impl SitePages<'_> {
    /// Makes the pages and all that goes with them; or what is wrong with templates.
    fn make(&self, progress: &dyn Progress) -> Result<Result<FinishedPages, Vec<Diagnostic>>, PackageError> {
        let Self { copy, site, renderer, cache, .. } = *self;
        let tree = &copy.tree;
        let precompress = self.options.precompress;
        let pages = plan(site);
        let program = cache::program().filter(|_| cache.folder().is_some());
        let memo = program.map(|program| {
            Memo::open(cache, tree, memo::base(program, self.overrides, precompress, site), site)
        });
        let writer = PageWriter { renderer, site, copy: tree, memo: memo.as_ref(), precompress };
        let entries = match writer.all(&pages, progress)? {
            Ok(entries) => entries,
            Err(faults) => return Ok(Err(faults)),
        };
        progress.begin(Step::Writing, 0);
        let (path, bytes) = renderer.edition_script(site);
        writer.put(path, &bytes, &mut Vec::new())?;
        let mut glyphs = fonts::Glyphs::default();
        entries.iter().for_each(|entry| glyphs.collect(&entry.made.glyphs));
        let (font, font_cut) = glyphs.kept_font(cache);
        writer.put(fonts::PATH.to_owned(), &font, &mut Vec::new())?;
        let mut packs = Vec::new();
        if site.has_pockets {
            let fetch = |path: &str| tree.read(&OutputPath::parse(path).ok()?).ok();
            match (Packs { renderer, site, cache, fetch: &fetch }).all(&writer) {
                Ok(made) => packs = made,
                Err(Stopped::Package(error)) => return Err(error),
                Err(Stopped::Template(fault)) => return Ok(Err(vec![fault])),
            }
        }
        let shown = entries.iter().filter_map(|entry| {
            let (id, digest) = entry.made.record.clone()?;
            Some((entry.made.files.first()?.path.clone(), id, digest))
        });
        let records = record_digests(shown);
        let fresh = |entries: &[memo::MemoEntry]| entries.iter().filter(|entry| entry.is_fresh()).count();
        let (search, of_pages) = entries.split_last().expect("the files of no page are the last entry");
        let steps = Steps {
            pictures: 0,
            pages: fresh(of_pages),
            pockets: fresh(&packs),
            search: usize::from(search.is_fresh()),
            fonts: usize::from(font_cut),
        };
        let memo = memo.and_then(|memo| memo.next(entries.into_iter().chain(packs).collect()));
        Ok(Ok(FinishedPages { pages: pages.len(), steps, records, memo }))
    }
}

/// A path of our own making.
fn output_path(path: &str) -> OutputPath {
    OutputPath::parse(path).expect("slugs, ids, tags and our own names make output paths")
}

fn copy_identity(held: &EditionContent) -> CopyIdentity {
    let narrowed = &held.edition.narrowed;
    let sorted = |list: Option<Vec<String>>| {
        let mut list = list.unwrap_or_default();
        list.sort();
        list
    };
    let tags = |tags: &Vec<LanguageTag>| tags.iter().map(ToString::to_string).collect();
    let kinds = |kinds: &Vec<Kind>| kinds.iter().map(|kind| kind.as_str().to_owned()).collect();
    CopyIdentity {
        guide: held.guide.id.to_string(),
        edition: held.edition.name.clone(),
        narrowed: Narrowing {
            languages: sorted(narrowed.languages.as_ref().map(tags)),
            kinds: sorted(narrowed.kinds.as_ref().map(kinds)),
        },
    }
}

fn edition_facts(
    held: &EditionContent,
    supersedes: Option<Sha256Digest>,
    recipient: Option<Recipient>,
) -> EditionFacts {
    let edition = &held.edition;
    let dossiers = held.records.of::<records::Dossier>();
    let held_kinds: Vec<Kind> = dossiers.filter_map(|dossier| dossier.key.kind()).collect();
    let kinds = Kind::ALL.iter().filter(|kind| held_kinds.contains(kind));
    EditionFacts {
        audience: edition.audience.as_str().to_owned(),
        sequence: edition.sequence.map(u64::from),
        built: edition.today,
        valid_until: edition.valid_until,
        languages: edition.languages.iter().map(|language| language.tag.to_string()).collect(),
        kinds: kinds.map(|kind| kind.as_str().to_owned()).collect(),
        dossiers: held.records.of::<records::Dossier>().count() as u64,
        supersedes,
        recipient,
    }
}
