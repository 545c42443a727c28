//! The way from the content's folder to what one edition holds of it, for a build and for a preview alike.
//!
//! **Invariant:** content with faults holds nothing.

use std::sync::Arc;

use super::{Cache, Checked, Day, Inputs, Progress, examine};
use crate::derive::photo_audit::PhotoAudit;
use crate::derive::{Edition, EditionContent, EditionFault, Only, restrict};
use crate::diag::{Diagnostic, Severity};
use crate::domain::{Date, Digest, Digested, Kind, LanguageTag};
use crate::load::Content;
use crate::load::records::Guide;
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

/// Content that was read and checked, and what all its editions are made with.
pub struct Source {
    /// Makes pages.
    pub renderer: Arc<Renderer>,
    /// The digest of the templates, words and statics beside the content.
    pub overrides: Digest,
    /// What readers look at in all the content.
    pub looks: PhotoAudit,
    /// What the content's files say.
    pub content: Content,
    /// The day that it was held against.
    pub today: Date,
}

/// Reads and checks the content; no source where that stops what is `asked`.
pub fn read(
    inputs: &Inputs,
    asked: &EditionRequest<'_>,
    cache: &Cache,
    progress: &dyn Progress,
) -> (Checked, Option<Source>) {
    let beside = inputs.overrides();
    let overrides = beside.digest();
    let (renderer, faults) = cache.renderer(beside);
    let (content, checked) = examine(inputs, &renderer, faults, asked.day, cache, progress);
    if asked.is_stopped_by(&checked.diagnostics) {
        return (checked, None);
    }
    let looks = PhotoAudit::of(&content);
    let today = checked.today;
    (checked, Some(Source { renderer, overrides, looks, content, today }))
}

/// The names of the guide's editions, of content without errors.
pub fn editions(content: &Content) -> Vec<String> {
    let guide = content.guide.iter();
    guide.flat_map(|guide| guide.editions.value.keys().map(ToString::to_string)).collect()
}

/// What the edition `asked` for holds of `content`, which has no errors, on the day `today`; `cache` may remember what it held.
///
/// # Errors
/// When there is no such edition.
pub fn hold(
    content: Content,
    asked: &EditionRequest<'_>,
    today: Date,
    cache: &Cache,
) -> Result<EditionContent, EditionFault> {
    let guide = content.guide.as_ref().expect("content without errors has a guide");
    let name = match asked.edition {
        Which::Named(name) => Some(name.to_owned()),
        Which::Widest => None,
        Which::Fullest => fullest(guide),
    };
    let only = Only { languages: asked.languages, kinds: asked.kinds };
    let edition = Edition::of(guide, name.as_deref(), only, today)?;
    Ok(restrict(content, edition, asked.drafts, &cache.held))
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
