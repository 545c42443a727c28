//! Slugs: the folder names of records, which become file names and addresses.
//!
//! **Invariant:** a `Slug` that exists is a file name on every system, and differs from others by more than case.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::name_fault::{self, NameFault};

/// The longest slug: with the folders above it, paths stay within what FAT32 sticks and old tools take.
const LONGEST: usize = 64;

/// `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters, and no Windows device name.
///
/// Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

/// Why a text is no slug.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not a slug: {why}")]
pub struct SlugFault {
    /// The first thing wrong.
    pub why: NameFault,
    /// What was probably meant: lower-case, with hyphens for all else. Absent where only a person can tell.
    pub mended: Option<Slug>,
}

impl Slug {
    /// The most characters that a slug has.
    pub const LONGEST: usize = LONGEST;

    /// Reads a slug.
    ///
    /// # Errors
    /// The first thing wrong, with a mended slug where one can be made.
    pub fn parse(text: &str) -> Result<Self, SlugFault> {
        Self::strict(text).map_err(|why| SlugFault { why, mended: Self::mend(text) })
    }

    fn strict(text: &str) -> Result<Self, NameFault> {
        let allowed = |found: char| found.is_ascii_lowercase() || found.is_ascii_digit();
        match name_fault::find(text, LONGEST, allowed) {
            None => Ok(Self(text.into())),
            Some(why) => Err(why),
        }
    }

    fn mend(text: &str) -> Option<Self> {
        Self::strict(&name_fault::mend(text)?.to_ascii_lowercase()).ok()
    }

    /// The slug's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slugs() {
        let longest = "a".repeat(64);
        for text in ["haneulseol", "haneulseol-cream-50ml", "7", "a-1-b", "com0", "con-1", &longest] {
            assert_eq!(Slug::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn faults_say_why_and_what_was_meant() {
        for (text, why, mended) in [
            ("", NameFault::Empty, None),
            ("Cream", NameFault::Character { offset: 0, found: 'C' }, Some("cream")),
            ("snow cream", NameFault::Character { offset: 4, found: ' ' }, Some("snow-cream")),
            ("snow_cream", NameFault::Character { offset: 4, found: '_' }, Some("snow-cream")),
            ("Crème d'Été (50 mL)", NameFault::Character { offset: 0, found: 'C' }, Some("creme-dete-50-ml")),
            ("하늘설", NameFault::Character { offset: 0, found: '하' }, None),
            ("-cream", NameFault::Hyphen { offset: 0 }, Some("cream")),
            ("cream-", NameFault::Hyphen { offset: 5 }, Some("cream")),
            ("a--b", NameFault::Hyphen { offset: 2 }, Some("a-b")),
            ("---", NameFault::Hyphen { offset: 0 }, None),
            ("../up", NameFault::Character { offset: 0, found: '.' }, Some("up")),
            ("con", NameFault::DeviceName, None),
            ("lpt1", NameFault::DeviceName, None),
        ] {
            let fault = Slug::parse(text).unwrap_err();
            assert_eq!((fault.why, fault.mended.as_ref().map(Slug::as_str)), (why, mended), "{text}");
        }
        let fault = Slug::parse(&"a".repeat(65)).unwrap_err();
        assert_eq!(fault.why, NameFault::Length { found: 65, most: 64 });
    }

    proptest! {
        #[test]
        fn what_is_mended_is_a_slug(text in ".{0,80}") {
            if let Err(SlugFault { mended: Some(slug), .. }) = Slug::parse(&text) {
                prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug));
            }
        }
    }
}
