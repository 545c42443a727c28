//! What an editor has to see to: reviews, rights that end, pictures that are wanting, and languages that lag.
//!
//! **Invariant:** only looks; what is wrong is for the checks to say.

mod text;

pub use text::text;

use super::translate::{LanguageCoverage, coverage};
use crate::domain::{Date, LanguageTag, RecordType, Shows, Status as Stage};
use crate::load::records::{AnyFacts, Dossier, Right};
use crate::load::{Content, RecordFiles, Spanned};

/// What there is to see to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct StatusReport {
    /// Reviews that are overdue or come due, the earliest first.
    pub reviews: Vec<Due>,
    /// Rights and recordations that have ended or will, the earliest first.
    pub rights: Vec<Due>,
    /// Drafts.
    pub drafts: Vec<RecordEntry>,
    /// Published dossiers without any photo.
    pub without_photo: Vec<RecordEntry>,
    /// Published dossiers with photos, and none of them of other goods than genuine ones.
    pub without_counterfeit: Vec<RecordEntry>,
    /// The guide's languages but for the one that is written first.
    pub languages: Vec<Spoken>,
}

/// A record, by its id, or by its folder where it has none, and its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordEntry {
    /// The record's id, or its slug.
    pub id: String,
    /// Its file below the content.
    pub file: String,
}

/// A day that matters to a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub date: Date,
    /// The record.
    pub record: RecordEntry,
    /// The line of the file that says so.
    pub line: u32,
    /// Whether the day is past.
    pub is_past: bool,
}

/// How far a language's texts are, over published dossiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The language.
    pub language: LanguageTag,
    /// Texts that follow the source's.
    pub current: usize,
    /// Dossiers whose source text has changed since, those first whose decisive points are at stake.
    pub outdated: Vec<RecordEntry>,
    /// Dossiers without a text, in the same order.
    pub missing: Vec<RecordEntry>,
    /// Decisive points without a text in it.
    pub decisive_missing: usize,
}

impl StatusReport {
    /// The status of `content` on `today`; days up to `until` are told before they come.
    pub fn of(content: &Content, today: Date, until: Date) -> Self {
        let mut status = Self::default();
        let of = |files: &RecordFiles, facts: &AnyFacts| {
            let id = facts.id().map_or_else(|| files.slug().to_string(), |id| id.value.to_string());
            RecordEntry { id, file: files.file.to_string() }
        };
        let due = |record: &RecordEntry, day: &Spanned<Date>| Due {
            date: day.value,
            record: record.clone(),
            line: day.span.line,
            is_past: day.value < today,
        };
        for files in content.records.values() {
            let Some(facts) = &files.facts else { continue };
            let record = of(files, facts);
            match facts.status() {
                Stage::Draft => status.drafts.push(record),
                Stage::Withdrawn => {}
                Stage::Published => {
                    let review = facts.revision().and_then(|revision| revision.review_due.as_ref());
                    let review = review.filter(|day| day.value <= until);
                    status.reviews.extend(review.map(|day| due(&record, day)));
                    status.rights.extend(ends(facts.rights(), until).map(|day| due(&record, day)));
                    let Some(dossier) = facts.of::<Dossier>() else { continue };
                    if dossier.photos.is_empty() {
                        status.without_photo.push(record);
                    } else if dossier.photos.iter().all(|photo| photo.shows == Shows::Genuine) {
                        status.without_counterfeit.push(record);
                    }
                }
            }
        }
        status.reviews.sort();
        status.rights.sort();
        status.languages = coverage(content, &|_| None).into_iter().map(spoken).collect();
        status
    }
}

/// The last days of rights and recordations, up to `until`.
fn ends(rights: &[Right], until: Date) -> impl Iterator<Item = &Spanned<Date>> {
    rights.iter().flat_map(Right::last_days).filter(move |day| day.value <= until)
}

/// What is said of a language in short: its dossiers' texts as wholes.
fn spoken(coverage: LanguageCoverage) -> Spoken {
    let mut spoken = Spoken {
        language: coverage.language,
        current: 0,
        outdated: Vec::new(),
        missing: Vec::new(),
        decisive_missing: 0,
    };
    for record in coverage.records.into_iter().filter(|record| record.is_dossier) {
        spoken.decisive_missing += record.decisive_missing();
        let (is_there, is_outdated) = (record.is_there, record.is_outdated());
        let record =
            RecordEntry { id: record.id, file: format!("{}/{}", record.folder, RecordType::Product.file()) };
        match (is_there, is_outdated) {
            (false, _) => spoken.missing.push(record),
            (true, true) => spoken.outdated.push(record),
            (true, false) => spoken.current += 1,
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use crate::source::Snapshot;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn the_sample_is_told_as_it_is() {
        let (snapshot, _) = Snapshot::read(std::path::Path::new("content")).unwrap();
        let (content, _) = load(&snapshot);
        let status = StatusReport::of(&content, day("2026-11-26"), day("2027-03-28"));
        let ids = |due: &[Due]| due.iter().map(|due| due.record.id.clone()).collect::<Vec<_>>();
        assert!(ids(&status.reviews).contains(&"COS-0004".to_owned()));
        assert!(status.reviews.iter().all(|due| !due.is_past && due.line > 0));
        assert!(status.reviews.is_sorted());
        let later = StatusReport::of(&content, day("2027-03-29"), day("2027-03-29"));
        assert!(later.reviews.iter().any(|due| due.record.id == "COS-0004" && due.is_past));
        assert_eq!(status.drafts, []);
        assert_eq!(status.without_photo, []);
        let of = |tag: &str| {
            status.languages.iter().find(|spoken| spoken.language.as_str() == tag).unwrap().clone()
        };
        assert_eq!(status.languages.len(), 11);
        assert_eq!(of("en").missing, []);
        let taiwan = of("zh-Hant");
        assert!(taiwan.outdated.iter().any(|record| record.id == "COS-0003"));
        assert!(taiwan.current > 0 && !taiwan.missing.is_empty());
        assert_eq!(taiwan.current + taiwan.outdated.len() + taiwan.missing.len(), 12);
    }
}
