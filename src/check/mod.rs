//! What is refused and what is warned about, across files.
//!
//! **Invariant:** looks, and changes nothing; the same content and the same day give the same diagnostics.

mod approvals;
mod checkpoints;
mod codes;
mod guide;
mod identity;
mod photos;
mod references;
mod rights;
mod species;
mod texts;
mod tokens;
mod weak_editions;

pub use photos::picture_rule;
pub use texts::{Misplaced, misplaced};

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Origin, Rule, Severity, Span};
use crate::domain::{Date, LanguageTag, Status};
use crate::load::{Content, DossierFiles, records};

/// What a check may look at besides the content.
pub struct Surroundings<'a> {
    /// The day that reviews and rights are held against.
    pub today: Date,
    /// Free words that the interface can name.
    pub known_tokens: &'a BTreeSet<String>,
    /// Whether the interface speaks a language itself.
    pub speaks: &'a (dyn Fn(&LanguageTag) -> bool + Sync),
}

/// Holds `content` against every rule that looks across files.
pub fn check(content: &Content, surroundings: &Surroundings<'_>) -> Vec<Diagnostic> {
    let mut faults = Faults::default();
    guide::check(content, surroundings, &mut faults);
    identity::check(content, &mut faults);
    for brand in content.brands.values() {
        let mut of_brand = Faults::default();
        if let Some(record) = &brand.record {
            rights::check(&record.rights, &brand.file, surroundings.today, &mut of_brand);
            tokens::check_brand(record, &brand.file, surroundings, &mut of_brand);
        }
        texts::check_brand(content, brand, &mut of_brand);
        faults.0.append(&mut of_brand.0);
    }
    let of_dossiers: Vec<_> =
        content.dossiers.par_iter().map(|files| check_dossier(content, files, surroundings)).collect();
    faults.0.extend(of_dossiers.into_iter().flatten());
    faults.0
}

fn check_dossier(
    content: &Content,
    files: &DossierFiles,
    surroundings: &Surroundings<'_>,
) -> Vec<Diagnostic> {
    let mut faults = Faults::default();
    if let Some(record) = &files.record {
        let dossier = Dossier { content, files, record };
        approvals::check(&dossier, surroundings.today, &mut faults);
        checkpoints::check(&dossier, &mut faults);
        codes::check(&dossier, &mut faults);
        references::check(&dossier, &mut faults);
        photos::check(&dossier, &mut faults);
        rights::check(&record.rights, &files.file, surroundings.today, &mut faults);
        species::check(&dossier, &mut faults);
        texts::check_dossier(&dossier, &mut faults);
        tokens::check_dossier(&dossier, surroundings, &mut faults);
        weak_editions::check(&dossier, &mut faults);
    }
    // A value that stands in for a bad one has a fault already, and nothing else that is said of it is so.
    faults.0.retain(|fault| fault.origin.span != Span::FILE || fault.rule.is_about_a_file());
    if files.draft {
        for fault in faults.0.iter_mut().filter(|fault| fault.rule.is_incompleteness()) {
            fault.severity = fault.severity.max(Severity::Warning);
        }
    }
    faults.0
}

/// A dossier under check, with what surrounds it.
struct Dossier<'a> {
    content: &'a Content,
    files: &'a DossierFiles,
    record: &'a records::Dossier,
}

impl Dossier<'_> {
    fn is_published(&self) -> bool {
        self.record.status.value == Status::Published
    }

    fn brand(&self) -> Option<&records::Brand> {
        self.content.brands.get(&self.record.brand.value).and_then(|brand| brand.record.as_ref())
    }
}

/// The faults found so far.
#[derive(Default)]
struct Faults(Vec<Diagnostic>);

impl Faults {
    /// Notes a fault; words are added to what is returned.
    fn add(&mut self, rule: Rule, file: &Arc<str>, span: Span) -> &mut Diagnostic {
        self.0.push(Diagnostic::new(rule, Origin { file: file.clone(), span }));
        self.0.last_mut().expect("one was just pushed")
    }
}
