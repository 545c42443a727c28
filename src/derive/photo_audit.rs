//! Which parts of which photos readers look at, and what an editor should know of their pixels.
//!
//! **Invariant:** looks at what the whole content shows, so that a check says the same as a build of any edition.

use std::sync::Arc;

use super::photos::shown;
use super::pictures::{PictureMeasure, Purpose, Region, Size};
use crate::diag::{Diagnostic, Origin, Rule, Span};
use crate::load::{Content, RecordFiles, records};

/// A part of a photo that readers look at.
#[derive(Clone, Debug)]
pub struct PhotoPart {
    /// The photo's file in the content.
    pub file: String,
    /// What is looked at; the whole, where no pair is cut from it.
    pub region: Region,
    /// What it is shown for.
    pub purpose: Purpose,
    /// Where the record names the file.
    pub origin: Origin,
    /// The file as the record names it.
    pub name: String,
    /// The photo's place among the record's, so that it is warned of once.
    photo: usize,
}

/// All that readers look at.
#[derive(Clone, Debug, Default)]
pub struct PhotoAudit {
    /// The parts, record by record.
    pub parts: Vec<PhotoPart>,
    /// Which of them stand side by side, genuine first, and where the dossier says so.
    pairs: Vec<([usize; 2], Span)>,
}

impl PhotoAudit {
    /// What the content shows.
    pub fn of(content: &Content) -> Self {
        let mut looks = Self::default();
        for files in content.records.values() {
            if let Some(facts) = &files.facts {
                looks.record(files, facts);
            }
        }
        looks
    }

    fn record(&mut self, files: &RecordFiles, facts: &records::AnyFacts) {
        let size = |file: &str| {
            let header = files.pictures.get(file)?.as_ref().ok()?;
            Some(Size { width: header.width, height: header.height })
        };
        let mut sides: Vec<(&str, usize, bool, usize)> = Vec::new();
        let all = shown(&**facts, &size);
        for (photo, shown) in all.iter().enumerate() {
            let name = shown.photo.file.value.as_str();
            // One that cannot be read has its fault already.
            let Some(whole) = size(name).map(Region::whole) else { continue };
            let mut add = |region, purpose| {
                self.parts.push(PhotoPart {
                    file: format!("{}/{name}", files.key.folder()),
                    region,
                    purpose,
                    origin: Origin { file: files.file.clone(), span: shown.photo.file.span },
                    name: name.to_owned(),
                    photo,
                });
                self.parts.len() - 1
            };
            if shown.cuts.is_empty() {
                add(whole, Purpose::Whole);
            }
            for cut in &shown.cuts {
                sides.push((cut.checkpoint, cut.number, cut.genuine, add(cut.region, Purpose::Cut)));
            }
        }
        for (checkpoint, number, genuine, part) in &sides {
            let other = sides
                .iter()
                .find(|side| (side.0, side.1, side.2) == (*checkpoint, *number, false) && *genuine);
            let points = facts.of::<records::Dossier>().into_iter().flat_map(|dossier| &dossier.checkpoints);
            let pair = points.into_iter().find(|point| point.id.as_str() == *checkpoint);
            if let Some((other, pair)) = other.zip(pair.and_then(|point| point.pairs.get(*number))) {
                self.pairs.push(([*part, other.3], pair.counterfeit.span));
            }
        }
    }

    /// What the measures of the parts, in their order, say: a photo that is blurred where it is looked at, a pair whose
    /// sides cannot be told apart.
    pub fn judge(&self, measures: &[Option<PictureMeasure>]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let mut last: Option<(&Arc<str>, usize)> = None;
        for (part, measure) in self.parts.iter().zip(measures) {
            let this = (&part.origin.file, part.photo);
            if last != Some(this) && measure.as_ref().is_some_and(PictureMeasure::is_blurred) {
                last = Some(this);
                let fault = Diagnostic::new(Rule::PhotoBlurred, part.origin.clone());
                faults.push(fault.with("file", &part.name));
            }
        }
        for ([genuine, other], span) in &self.pairs {
            if let (Some(a), Some(b)) = (&measures[*genuine], &measures[*other])
                && a.looks_like(b)
            {
                let origin = Origin { file: self.parts[*other].origin.file.clone(), span: *span };
                let fault = Diagnostic::new(Rule::PairAlike, origin);
                faults.push(
                    fault.with("genuine", &self.parts[*genuine].name).with("other", &self.parts[*other].name),
                );
            }
        }
        faults
    }
}
