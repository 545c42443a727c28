//! The folders that a build reads.
//!
//! **Invariant:** the content, and what stands beside it by a fixed name; nothing else is read.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Cache;
use crate::diag::Diagnostic;
use crate::load::text::{self, MAX_TEXT_BYTES};
use crate::render::Overrides;
use crate::source::{ReadFile, Snapshot};

/// The largest template, locale or static file that is read.
const MAX_OVERRIDE_BYTES: u64 = 8 << 20;

/// The content and what overrides the built-in templates, locales and static files.
#[derive(Debug)]
pub struct Inputs {
    /// The content's folder.
    pub content: Snapshot,
    /// Faults found in listing the folders.
    pub faults: Vec<Diagnostic>,
    beside: BTreeMap<&'static str, Snapshot>,
    /// The folders that stand beside the content, or would: what is written there would be read by the next build.
    places: Vec<PathBuf>,
}

/// All that was read of the folders.
#[derive(Serialize, Deserialize)]
pub struct ReadInputs {
    content: Vec<ReadFile>,
    beside: BTreeMap<String, Vec<ReadFile>>,
}

/// Names of the folders beside the content that override what is built in.
const BESIDE: [&str; 3] = ["templates", "static", "locales"];

/// The folders beside `content` that override what is built in, whether they are there or not; none beside the root.
pub fn beside(content: &Path) -> Vec<PathBuf> {
    let content = content.canonicalize().unwrap_or_else(|_| content.to_owned());
    content.parent().into_iter().flat_map(|parent| BESIDE.map(|name| parent.join(name))).collect()
}

impl Inputs {
    /// Lists `content`, and `templates`, `static` and `locales` beside it where they are.
    ///
    /// # Errors
    /// When `content` cannot be listed.
    pub fn read(content: &Path) -> io::Result<Self> {
        Self::with(Snapshot::read(content)?)
    }

    /// The same folders again, where of the content nothing has changed but what stands at or below the paths `changed`, from its
    /// root.
    ///
    /// # Errors
    /// As [`Inputs::read`].
    pub fn again(&self, changed: &BTreeSet<PathBuf>) -> io::Result<Self> {
        Self::with(self.content.again(changed)?)
    }

    fn with((content, mut faults): (Snapshot, Vec<Diagnostic>)) -> io::Result<Self> {
        let places = beside(content.root());
        let mut beside = BTreeMap::new();
        for (name, folder) in BESIDE.into_iter().zip(&places) {
            if !folder.is_dir() {
                continue;
            }
            let (snapshot, of_folder) = Snapshot::read(folder)?;
            faults.extend(of_folder.into_iter().map(|mut fault| {
                fault.origin.file = format!("../{name}/{}", fault.origin.file).into();
                fault
            }));
            beside.insert(name, snapshot);
        }
        Ok(Self { content, faults, beside, places })
    }

    /// Whether the same files were listed as in `other`, by names, sizes and times of writing: if not, something changed.
    pub fn is_listed_as(&self, other: &Self) -> bool {
        let beside = self.beside.iter().zip(&other.beside);
        self.content.is_listed_as(&other.content)
            && self.beside.len() == other.beside.len()
            && beside
                .into_iter()
                .all(|((name, files), (other_name, other))| name == other_name && files.is_listed_as(other))
    }

    /// All that was read of the folders; `None` where a file could not be read or changed meanwhile.
    pub fn read_files(&self) -> Option<ReadInputs> {
        let beside =
            |(name, snapshot): (&&str, &Snapshot)| Some(((*name).to_owned(), snapshot.read_files()?));
        let beside: Option<BTreeMap<String, Vec<ReadFile>>> = self.beside.iter().map(beside).collect();
        Some(ReadInputs { content: self.content.read_files()?, beside: beside? })
    }

    /// Whether whoever reads these folders as they were read `before` reads the same again.
    pub fn reads_as(&self, before: &ReadInputs) -> bool {
        let is_same = |(name, snapshot): (&&str, &Snapshot)| {
            before.beside.get(*name).is_some_and(|before| snapshot.reads_as(before))
        };
        self.beside.len() == before.beside.len()
            && self.beside.iter().all(is_same)
            && self.content.reads_as(&before.content)
    }

    /// What overrides the built-in files.
    pub fn overrides(&self) -> Overrides {
        let files = |name: &str| {
            let snapshot = self.beside.get(name);
            let read = |file: &std::sync::Arc<str>| {
                let bytes = snapshot?.bytes(file, MAX_OVERRIDE_BYTES).ok()?;
                Some((file.to_string(), bytes))
            };
            snapshot.into_iter().flat_map(Snapshot::names).filter_map(read).collect::<BTreeMap<_, _>>()
        };
        let texts = |name: &str| {
            let files = files(name).into_iter();
            files.map(|(file, bytes)| (file, String::from_utf8_lossy(&bytes).into_owned())).collect()
        };
        Overrides { templates: texts("templates"), locales: texts("locales"), statics: files("static") }
    }

    /// Where results are kept unless asked otherwise: beside the content, on the same disk and under the same lock.
    pub fn cache_folder(&self) -> PathBuf {
        let content = self.content.root();
        let content = content.canonicalize().unwrap_or_else(|_| content.to_owned());
        content.parent().unwrap_or(&content).join(super::CACHE_FOLDER)
    }

    /// The folders that a copy may not be written into.
    pub fn folders(&self) -> Vec<&Path> {
        std::iter::once(self.content.root()).chain(self.places.iter().map(PathBuf::as_path)).collect()
    }

    /// The same, and those of results.
    pub fn apart(&self, cache: &Cache) -> Vec<PathBuf> {
        let mut apart: Vec<PathBuf> = self.folders().into_iter().map(Path::to_owned).collect();
        apart.push(self.cache_folder());
        apart.extend(cache.folder().map(Path::to_owned));
        apart
    }

    /// A file's text as the stages read it, for showing a line of it.
    pub fn text(&self, file: &str) -> Option<String> {
        let beside = file.strip_prefix("../").and_then(|file| file.split_once('/'));
        let bytes = match beside {
            Some((folder, file)) => self.beside.get(folder)?.bytes(file, MAX_OVERRIDE_BYTES),
            None => self.content.bytes(file, MAX_TEXT_BYTES),
        };
        bytes.ok().map(|bytes| text::shown(file, &bytes))
    }
}
