//! What is refused and what is warned about, across files.
//!
//! **Invariant:** looks, and changes nothing; the same content and the same day give the same diagnostics.

mod agency;
mod agreement;
mod alert;
mod approvals;
mod case;
mod checkpoints;
mod codes;
mod glossary;
mod guide;
mod identity;
mod jurisdiction;
mod mark;
mod office;
mod photos;
mod platform;
mod primer;
mod programme;
mod published;
mod references;
mod rights;
mod seen;
mod species;
mod statistic;
mod texts;
mod tokens;
mod weak_editions;

pub use photos::picture_rule;
pub use seen::LastCheck;
pub use texts::{Misplaced, misplaced};

use std::collections::BTreeSet;
use std::fmt::Display;
use std::sync::Arc;

use crate::diag::{Diagnostic, Origin, Rule, Severity, Span};
use crate::domain::{Date, LanguageTag, Period, RecordKey, Status};
use crate::load::records::AnyFacts;
use crate::load::{Content, RecordFiles, RecordMemory, Spanned, records};
use seen::Seen;

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
    check_again(content, surroundings, &RecordMemory::default())
}

/// The same, where what was found in records before is taken from what is `known`.
pub fn check_again(
    content: &Content,
    surroundings: &Surroundings<'_>,
    known: &RecordMemory<Arc<LastCheck>>,
) -> Vec<Diagnostic> {
    let mut faults = Faults::default();
    guide::check(content, surroundings, &mut faults);
    identity::check(content, &mut faults);
    faults.0.extend(seen::check_records(content, surroundings, known));
    faults.0
}

fn check_record(content: &Seen<'_>, files: &RecordFiles, surroundings: &Surroundings<'_>) -> Vec<Diagnostic> {
    let mut faults = Faults::default();
    for text in files.texts.values() {
        texts::check_links(content, files, text, &mut faults);
    }
    if let Some(facts) = &files.facts {
        rights::check(facts.rights(), &files.file, surroundings.today, &mut faults);
        texts::check(content, files, &**facts, &mut faults);
        tokens::check(&**facts, &files.file, surroundings, &mut faults);
        approvals::check_revision(&**facts, &files.file, surroundings.today, &mut faults);
        if facts.names().is_some() {
            published::check(facts, files, surroundings, &mut faults);
        }
        references::check_records(content, &**facts, &files.file, &mut faults);
        match facts {
            AnyFacts::Product(record) => {
                let dossier = CheckedDossier { content, files, record };
                identity::check_within(&dossier, &mut faults);
                approvals::check(&dossier, &mut faults);
                checkpoints::check(&dossier, &mut faults);
                codes::check(&dossier, &mut faults);
                references::check(&dossier, &mut faults);
                photos::check(&dossier, &mut faults);
                species::check(&dossier, &mut faults);
                weak_editions::check(&dossier, &mut faults);
            }
            AnyFacts::Brand(_) => {}
            AnyFacts::Glossary(record) => glossary::check(record, content, files, &mut faults),
            AnyFacts::Mark(record) => mark::check(record, files, &mut faults),
            AnyFacts::Primer(record) => primer::check(record, content, files, &mut faults),
            AnyFacts::Jurisdiction(record) => {
                jurisdiction::check(record, content, files, surroundings, &mut faults);
            }
            AnyFacts::Agency(record) => agency::check(record, content, files, surroundings, &mut faults),
            AnyFacts::Office(record) => office::check(record, content, files, &mut faults),
            AnyFacts::Case(record) => case::check(record, files, &mut faults),
            AnyFacts::Statistic(record) => statistic::check(record, content, files, &mut faults),
            AnyFacts::Agreement(record) => agreement::check(record, content, files, &mut faults),
            AnyFacts::Programme(record) => programme::check(record, content, files, &mut faults),
            AnyFacts::Alert(record) => alert::check(record, content, files, surroundings, &mut faults),
            AnyFacts::Platform(record) => platform::check(record, files, surroundings, &mut faults),
        }
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
struct CheckedDossier<'a> {
    content: &'a Seen<'a>,
    files: &'a RecordFiles,
    record: &'a records::Dossier,
}

impl CheckedDossier<'_> {
    fn is_published(&self) -> bool {
        self.record.status.value == Status::Published
    }

    fn brand(&self) -> Option<&records::Brand> {
        self.content.facts(&self.record.brand.key())
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

    /// Notes a parent `name` of the record of `files`, at `span`, which is below that record itself; `parents` gives those of each.
    fn parent_circle(
        &mut self,
        name: &RecordKey,
        span: Span,
        files: &RecordFiles,
        parents: &dyn Fn(&RecordKey) -> Vec<RecordKey>,
    ) {
        let (mut seen, mut ahead) = (BTreeSet::new(), vec![name.clone()]);
        while let Some(key) = ahead.pop() {
            if key == files.key {
                self.add(Rule::ParentCircle, &files.file, span).word("name", &name.slug);
                return;
            }
            if seen.insert(key.clone()) {
                ahead.extend(parents(&key));
            }
        }
    }

    /// Notes an end that lies before its beginning, and says whether it does.
    fn order(
        &mut self,
        from: Option<&Spanned<Period>>,
        to: Option<&Spanned<Period>>,
        file: &Arc<str>,
    ) -> bool {
        let (Some(from), Some(to)) = (from, to) else { return false };
        let is_before = to.value.last() < from.value.first();
        if is_before {
            self.add(Rule::BadRange, file, to.span).word("why", "order");
        }
        is_before
    }

    /// Notes each id of a list that stands in it before.
    fn twice<'a, Name: Display + Ord + 'a>(
        &mut self,
        ids: impl IntoIterator<Item = &'a Spanned<Name>>,
        file: &Arc<str>,
    ) {
        self.twice_at(ids.into_iter().map(|id| (&id.value, id.span)), file);
    }

    /// The same of ids that stand apart from their places.
    fn twice_at<Name: Display + Ord + Clone>(
        &mut self,
        ids: impl IntoIterator<Item = (Name, Span)>,
        file: &Arc<str>,
    ) {
        let mut seen = BTreeSet::new();
        for (id, span) in ids {
            if !seen.insert(id.clone()) {
                self.add(Rule::DuplicateId, file, span).word("id", id).word("first", file);
            }
        }
    }
}
