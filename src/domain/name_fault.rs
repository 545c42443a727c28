//! What slugs and record ids share: words of ASCII letters and digits, joined by single hyphens.
//!
//! **Invariant:** a name without a fault is a file name on FAT32, NTFS, APFS and ext4 alike.

use thiserror::Error;

use super::device_name::is_device_name;

/// Why a text is no slug or no record id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NameFault {
    /// There is nothing.
    #[error("it is empty")]
    Empty,
    /// A character that such a name does not hold.
    #[error("it holds `{found}`")]
    Character {
        /// Where, in characters from the start.
        offset: usize,
        /// The character.
        found: char,
    },
    /// A hyphen at the start, at the end, or after another.
    #[error("its hyphens do not stand singly between letters or digits")]
    Hyphen {
        /// Where, in characters from the start.
        offset: usize,
    },
    /// It is too long.
    #[error("it has {found} characters, and may have {most}")]
    Length {
        /// How many characters it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// Windows keeps the name for a device.
    #[error("Windows keeps this name for a device")]
    DeviceName,
}

/// The first fault of a name of at most `most` characters, besides hyphens only of those that `allowed` admits.
pub(super) fn find(text: &str, most: usize, allowed: impl Fn(char) -> bool) -> Option<NameFault> {
    let mut after_hyphen = true;
    let mut length = 0;
    for (offset, found) in text.chars().enumerate() {
        if found == '-' {
            if after_hyphen {
                return Some(NameFault::Hyphen { offset });
            }
        } else if !allowed(found) {
            return Some(NameFault::Character { offset, found });
        }
        after_hyphen = found == '-';
        length = offset + 1;
    }
    if length == 0 {
        Some(NameFault::Empty)
    } else if after_hyphen {
        Some(NameFault::Hyphen { offset: length - 1 })
    } else if length > most {
        Some(NameFault::Length { found: length, most })
    } else if is_device_name(text) {
        Some(NameFault::DeviceName)
    } else {
        None
    }
}

/// The words of a text joined by hyphens, accents taken off; nothing if it holds letters of another script, which
/// only a person can spell in Latin.
pub(super) fn mend(text: &str) -> Option<String> {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    let mut mended = String::with_capacity(text.len());
    for found in text.nfkd().filter(|found| !is_combining_mark(*found)) {
        if found.is_ascii_alphanumeric() {
            mended.push(found);
        } else if found.is_alphanumeric() {
            return None;
        } else if found != '\'' && found != '’' && !mended.is_empty() && !mended.ends_with('-') {
            mended.push('-');
        }
    }
    mended.truncate(mended.trim_end_matches('-').len());
    Some(mended)
}
