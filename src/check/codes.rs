//! Code samples are read by their own patterns.

use std::sync::Arc;

use super::{CheckedDossier, Faults};
use crate::diag::Rule;
use crate::domain::{CodePattern, CodeReading};
use crate::load::Spanned;

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    for code in &dossier.record.codes {
        check_sample(&code.pattern, code.sample.as_ref(), &dossier.files.file, faults);
    }
}

/// What a pattern makes of the sample beside it.
pub(super) fn check_sample(
    pattern: &Spanned<CodePattern>,
    sample: Option<&Spanned<String>>,
    file: &Arc<str>,
    faults: &mut Faults,
) {
    let Some(sample) = sample else { return };
    match pattern.value.read(&sample.value) {
        CodeReading::NoMatch => {
            faults.add(Rule::SampleMisfit, file, sample.span).word("sample", sample).word("why", "shape");
        }
        CodeReading::Match { dates, ambiguous, .. } => {
            if dates.iter().any(|date| date.when.is_err()) {
                faults.add(Rule::SampleMisfit, file, sample.span).word("sample", sample).word("why", "date");
            }
            if ambiguous {
                faults.add(Rule::AmbiguousPattern, file, pattern.span).word("sample", sample);
            }
        }
    }
}
