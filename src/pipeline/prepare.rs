//! The way from the content's folder to what one edition holds of it, for a build and for a preview alike.
//!
//! **Invariant:** content with faults holds nothing.

use super::{Cache, Checked, Day, Inputs, Progress, examine};
use crate::derive::photo_audit::PhotoAudit;
use crate::derive::{Edition, EditionContent, EditionFault, Only, restrict};
use crate::diag::{Diagnostic, Severity};
use crate::domain::{Digest, Digested, Kind, LanguageTag, Status};
use crate::load::records::Guide;
use crate::model::lower;
use crate::render::Renderer;

/// Which edition is meant.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// The one of this name.
    Named(&'a str),
    /// The one for the widest circle of readers.
    Widest,
    /// The one that holds the most: of the narrowest circle, without a choice of markets, kinds or languages where there is
    /// one.
    Fullest,
}

/// What is asked of the content.
#[derive(Clone, Copy, Debug)]
pub struct EditionRequest<'a> {
    /// The edition.
    pub edition: Which<'a>,
    /// Languages to narrow it to.
    pub languages: Option<&'a [LanguageTag]>,
    /// Kinds of goods to narrow it to.
    pub kinds: Option<&'a [Kind]>,
    /// The day.
    pub day: Day,
    /// Whether warnings stop it.
    pub deny_warnings: bool,
    /// Whether drafts are shown as if they were published.
    pub drafts: bool,
}

impl EditionRequest<'_> {
    /// Whether these diagnostics stop it.
    pub fn is_stopped_by(&self, diagnostics: &[Diagnostic]) -> bool {
        let worst = if self.deny_warnings { Severity::Warning } else { Severity::Error };
        diagnostics.iter().any(|diagnostic| diagnostic.severity <= worst)
    }
}

/// What an edition holds, and what its pages are made with.
pub struct Prepared {
    /// Makes pages.
    pub renderer: Renderer,
    /// The digest of the templates, words and statics beside the content.
    pub overrides: Digest,
    /// What readers look at in all the content.
    pub looks: PhotoAudit,
    /// What the edition holds.
    pub held: EditionContent,
    /// The names of all the guide's editions.
    pub known: String,
}

/// Checks the content and, unless that stops it, takes what the edition holds.
///
/// # Errors
/// When there is no such edition.
pub fn prepare(
    inputs: &Inputs,
    asked: &EditionRequest<'_>,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<(Checked, Option<Prepared>), EditionFault> {
    let beside = inputs.overrides();
    let overrides = beside.digest();
    let (renderer, faults) = Renderer::new(beside);
    let (content, checked) = examine(inputs, &renderer, faults, asked.day, cache, progress);
    if asked.is_stopped_by(&checked.diagnostics) {
        return Ok((checked, None));
    }
    let looks = PhotoAudit::of(&content);
    let mut library = lower(content).expect("content without errors makes a library");
    if asked.drafts {
        let drafts = library.records.iter_mut().filter_map(|record| record.facts.status_mut());
        drafts.filter(|status| **status == Status::Draft).for_each(|status| *status = Status::Published);
    }
    let names: Vec<&str> = library.guide.editions.value.keys().map(|name| name.as_str()).collect();
    let known = names.join(", ");
    let name = match asked.edition {
        Which::Named(name) => Some(name.to_owned()),
        Which::Widest => None,
        Which::Fullest => fullest(&library.guide),
    };
    let only = Only { languages: asked.languages, kinds: asked.kinds };
    let edition = Edition::of(&library.guide, name.as_deref(), only, checked.today)?;
    let held = restrict(library, edition);
    Ok((checked, Some(Prepared { renderer, overrides, looks, held, known })))
}

fn fullest(guide: &Guide) -> Option<String> {
    let choices = |entry: &crate::load::records::EditionEntry| {
        [entry.markets.is_some(), entry.kinds.is_some(), entry.languages.is_some()]
            .into_iter()
            .filter(|chooses| *chooses)
            .count()
    };
    let editions = guide.editions.value.iter();
    let first = editions.min_by_key(|(_, entry)| {
        (std::cmp::Reverse(entry.audience), choices(entry), entry.span.line, entry.span.column)
    });
    first.map(|(name, _)| name.to_string())
}
