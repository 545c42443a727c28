//! Record ids: printed on every page and record, and never reused.
//!
//! **Invariant:** an `Id` that exists is, in lower case, a file name on every system.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::RecordType;
use super::name_fault::{self, NameFault};

/// The longest id: what still fits a printed card's head.
const LONGEST: usize = 32;

/// The folders of a language's pages, beside those of the types of records.
const PAGE_FOLDERS: [&str; 9] =
    ["about", "az", "barcodes", "handbook", "hs", "look", "markets", "search", "tools"];

/// `[A-Z0-9]+(-[A-Z0-9]+)*`, such as `COS-0001`, at most 32 characters, and no Windows device name.
///
/// Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// Why a text is no record id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not a record id: {why}")]
pub struct IdFault {
    /// The first thing wrong.
    pub why: NameFault,
    /// What was probably meant: upper-case, with hyphens for all else. Absent where only a person can tell.
    pub mended: Option<Id>,
}

impl Id {
    /// Reads a record id.
    ///
    /// # Errors
    /// The first thing wrong, with a mended id where one can be made.
    pub fn parse(text: &str) -> Result<Self, IdFault> {
        Self::strict(text).map_err(|why| IdFault { why, mended: Self::mend(text) })
    }

    fn strict(text: &str) -> Result<Self, NameFault> {
        let allowed = |found: char| found.is_ascii_uppercase() || found.is_ascii_digit();
        match name_fault::find(text, LONGEST, allowed) {
            None => Ok(Self(text.into())),
            Some(why) => Err(why),
        }
    }

    fn mend(text: &str) -> Option<Self> {
        Self::strict(&name_fault::mend(text)?.to_ascii_uppercase()).ok()
    }

    /// The id as it is printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as a folder's name: lower-case.
    pub fn path(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// Whether pages of a language stand in a folder of this name. Indonesian pages stand in `id/`, as the pages of ids do, so that
    /// the two would be one.
    pub fn is_page_folder(&self) -> bool {
        let path = self.path();
        PAGE_FOLDERS.contains(&path.as_str()) || RecordType::ALL.iter().any(|of| of.folder() == path)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        for (text, path) in [("COS-0001", "cos-0001"), ("FISH-2026-7", "fish-2026-7"), ("7", "7")] {
            let id = Id::parse(text).unwrap();
            assert_eq!((id.as_str(), id.path().as_str()), (text, path));
        }
    }

    #[test]
    fn faults_say_why_and_what_was_meant() {
        for (text, why, mended) in [
            ("", NameFault::Empty, None),
            ("cos-0001", NameFault::Character { offset: 0, found: 'c' }, Some("COS-0001")),
            ("COS 0001", NameFault::Character { offset: 3, found: ' ' }, Some("COS-0001")),
            ("COS–0001", NameFault::Character { offset: 3, found: '–' }, Some("COS-0001")),
            ("화장품-1", NameFault::Character { offset: 0, found: '화' }, None),
            ("COS-", NameFault::Hyphen { offset: 3 }, Some("COS")),
            ("COM1", NameFault::DeviceName, None),
        ] {
            let fault = Id::parse(text).unwrap_err();
            assert_eq!((fault.why, fault.mended.as_ref().map(Id::as_str)), (why, mended), "{text}");
        }
        let fault = Id::parse(&"A".repeat(33)).unwrap_err();
        assert_eq!(fault.why, NameFault::Length { found: 33, most: 32 });
    }
}
