//! A build that would come out as the one before: the same program and options, files that read as they did, and a copy that
//! stands as it was written.
//!
//! A build follows from what it reads, so that there is nothing to work out then: what was found in the content is told again, and
//! the copy stays.
//!
//! **Invariant:** as of a page, no file's name, size or time decides that a copy is fresh: each file that was read, and each of the
//! copy, is read again and has the digest that it had.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::cache::{Cache, Key, Shelf, program};
use super::inputs::ReadInputs;
use super::{BuildError, BuildOptions, Built, Checked, Inputs, Steps};
use crate::diag::Diagnostic;
use crate::domain::{Date, Visibility};
use crate::package::{CopyIdentity, FileDigests, OutputTree, Sha256Digest};

/// What is kept of a build.
#[derive(Serialize, Deserialize)]
struct Kept {
    inputs: ReadInputs,
    diagnostics: Vec<Diagnostic>,
    today: Date,
    from_clock: bool,
    copies: Vec<KeptCopy>,
}

/// What is kept of a copy that was built.
#[derive(Serialize, Deserialize)]
struct KeptCopy {
    out: PathBuf,
    /// As JSON: it leaves out fields that say nothing, and postcard reads all.
    identity: String,
    known: String,
    pages: usize,
    pictures: usize,
    sums: Sha256Digest,
    files: Vec<FileDigests>,
}

/// The last build that was asked for in the same words.
pub struct LastBuild<'a> {
    inputs: &'a Inputs,
    options: &'a BuildOptions,
    cache: &'a Cache,
    key: Key,
}

impl<'a> LastBuild<'a> {
    /// The one of `options`, of all editions or of one; `None` where nothing is kept, or where more enters a build than these.
    pub fn of(inputs: &'a Inputs, options: &'a BuildOptions, is_all: bool, cache: &'a Cache) -> Option<Self> {
        let BuildOptions {
            edition,
            languages,
            kinds,
            day,
            out,
            previous,
            deny_warnings,
            pocket,
            precompress,
            recipient,
            carrier,
        } = options;
        cache.folder()?;
        if previous.is_some() || carrier.is_some() || !inputs.faults.is_empty() {
            return None;
        }
        let words = (is_all, edition, languages, kinds, day.asked);
        let words = format!("{words:?}{:?}", (deny_warnings, pocket, precompress, recipient));
        let mut key = blake3::Hasher::new_derive_key("jinwi: a build in these words");
        key.update(program()?.as_bytes()).update(blake3::hash(words.as_bytes()).as_bytes());
        key.update(out.as_os_str().as_encoded_bytes());
        Some(Self { inputs, options, cache, key: key.finalize() })
    }

    /// What the build comes to, if it would be that one again.
    ///
    /// # Errors
    /// As those of a build whose copy cannot be written.
    pub fn again(&self) -> Result<Option<(Checked, Vec<Built>)>, BuildError> {
        let kept = self.cache.get(Shelf::Builds, &self.key);
        let Some(kept) = kept.and_then(|kept| postcard::from_bytes::<Kept>(&kept).ok()) else {
            return Ok(None);
        };
        let Kept { inputs, diagnostics, today, from_clock, copies } = kept;
        if from_clock && today != self.options.day.clock || !self.inputs.reads_as(&inputs) {
            return Ok(None);
        }
        let apart = self.inputs.apart(self.cache);
        let apart: Vec<_> = apart.iter().map(PathBuf::as_path).collect();
        let mut built = Vec::new();
        for KeptCopy { out, identity, known, pages, pictures, sums, files } in copies {
            let Ok(identity) = serde_json::from_str::<CopyIdentity>(&identity) else { return Ok(None) };
            let tree = OutputTree::open(&out, &identity, &apart)?;
            let Some(summary) = tree.stands(sums, &files) else { return Ok(None) };
            let Some(audience) = Visibility::parse(&summary.edition.audience) else { return Ok(None) };
            built.push(Built {
                out,
                edition: identity.edition,
                known,
                audience,
                dossiers: usize::try_from(summary.edition.dossiers).unwrap_or(usize::MAX),
                pages,
                pictures,
                steps: Steps::default(),
                superseded: None,
                summary,
            });
        }
        Ok(Some((Checked { diagnostics, today, from_clock }, built)))
    }

    /// Keeps what the build came to, unless what it read changed meanwhile.
    pub fn keep(&self, checked: &Checked, built: &[Built]) {
        let Some(inputs) = self.inputs.read_files() else { return };
        let copy = |built: &Built| KeptCopy {
            out: built.out.clone(),
            identity: serde_json::to_string(&built.summary.edition.identity).expect("names are JSON"),
            known: built.known.clone(),
            pages: built.pages,
            pictures: built.pictures,
            sums: built.summary.sums,
            files: built.summary.files.clone(),
        };
        let Checked { diagnostics, today, from_clock } = checked;
        let (diagnostics, copies) = (diagnostics.clone(), built.iter().map(copy).collect());
        let kept = Kept { inputs, diagnostics, today: *today, from_clock: *from_clock, copies };
        let bytes = postcard::to_stdvec(&kept).expect("writing to memory does not fail");
        self.cache.put(Shelf::Builds, &self.key, &bytes);
    }
}
