//! Code samples are read by their own patterns.

use super::{CheckedDossier, Faults};
use crate::diag::Rule;
use crate::domain::CodeReading;

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let file = &dossier.files.file;
    for code in &dossier.record.codes {
        let Some(sample) = &code.sample else { continue };
        match code.pattern.value.read(&sample.value) {
            CodeReading::NoMatch => {
                faults.add(Rule::SampleMisfit, file, sample.span).word("sample", sample).word("why", "shape");
            }
            CodeReading::Match { dates, ambiguous, .. } => {
                if dates.iter().any(|date| date.when.is_err()) {
                    faults
                        .add(Rule::SampleMisfit, file, sample.span)
                        .word("sample", sample)
                        .word("why", "date");
                }
                if ambiguous {
                    faults.add(Rule::AmbiguousPattern, file, code.pattern.span).word("sample", sample);
                }
            }
        }
    }
}
