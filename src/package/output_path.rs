//! Where a file stands within a copy.
//!
//! **Invariant:** an [`OutputPath`] stays inside the folder it is joined to, on every file system a stick may carry.

use std::borrow::Borrow;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{SIGNATURE, SUMS};
use crate::domain::is_device_name;

/// Longest path in bytes: with a deep folder above it, it still fits Windows' 260 characters.
pub const MAX_BYTES: usize = 180;

/// A relative path of lower-case ASCII parts (`[a-z0-9._-]`, joined by `/`), at most 180 bytes, without names that
/// Windows keeps for devices; also exactly `SHA256SUMS` and `SHA256SUMS.minisig`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OutputPath(Box<str>);

/// Why a text is no [`OutputPath`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PathFault {
    /// More than 180 bytes.
    #[error("the path has {0} bytes, the limit is {MAX_BYTES}")]
    TooLong(usize),
    /// Nothing between two slashes, at the start or at the end (so absolute paths too).
    #[error("the path is empty, absolute, or has an empty part")]
    EmptyPart,
    /// A character outside `[a-z0-9._-]`.
    #[error("the path holds {0:?}, only a-z 0-9 . _ - are allowed")]
    Character(char),
    /// A part that starts with a dot (`..`, hidden files) or ends with one (Windows drops it).
    #[error("the part `{0}` starts or ends with a dot")]
    Dot(String),
    /// A name that Windows keeps for a device, with or without an extension.
    #[error("the part `{0}` is a device name on Windows")]
    Device(String),
}

impl OutputPath {
    /// Reads a path as written in a manifest, without the leading `./`.
    pub fn parse(text: &str) -> Result<Self, PathFault> {
        if text == SUMS || text == SIGNATURE {
            return Ok(Self(text.into()));
        }
        if text.len() > MAX_BYTES {
            return Err(PathFault::TooLong(text.len()));
        }
        for part in text.split('/') {
            check_part(part)?;
        }
        Ok(Self(text.into()))
    }

    /// The path as written, parts joined by `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path as the system's own, from the copy's root.
    pub fn within(&self) -> &Path {
        Path::new(self.as_str())
    }

    /// The path below `root`, with the system's separators.
    pub fn under(&self, root: &Path) -> PathBuf {
        let mut path = root.to_path_buf();
        path.extend(self.0.split('/'));
        path
    }

    /// The folders above the file, nearest first, without the root.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(self.0.rsplit_once('/').map(|(up, _)| up), |path| {
            path.rsplit_once('/').map(|(up, _)| up)
        })
    }
}

fn check_part(part: &str) -> Result<(), PathFault> {
    if part.is_empty() {
        return Err(PathFault::EmptyPart);
    }
    if let Some(other) = part.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '.' | '_' | '-')) {
        return Err(PathFault::Character(other));
    }
    if part.starts_with('.') || part.ends_with('.') {
        return Err(PathFault::Dot(part.to_owned()));
    }
    if is_device_name(part) {
        return Err(PathFault::Device(part.to_owned()));
    }
    Ok(())
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for OutputPath {
    type Error = PathFault;

    fn try_from(text: String) -> Result<Self, PathFault> {
        Self::parse(&text)
    }
}

impl From<OutputPath> for String {
    fn from(path: OutputPath) -> Self {
        path.0.into()
    }
}

impl std::str::FromStr for OutputPath {
    type Err = PathFault;

    fn from_str(text: &str) -> Result<Self, PathFault> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_a_copy_are_accepted() {
        let long = "a".repeat(180);
        for text in [
            "index.html",
            "zh-hans/products/food/x_1/index.html",
            SUMS,
            SIGNATURE,
            "a..b",
            "console.js",
            &long,
        ] {
            assert_eq!(OutputPath::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn paths_that_leave_the_copy_or_break_a_stick_are_refused() {
        let long = "a".repeat(181);
        for text in [
            "",
            "/etc/passwd",
            "a//b",
            "a/",
            "..",
            "a/../b",
            ".",
            "./a",
            ".git/x",
            "a.",
            "a./b",
            "A.html",
            "a b",
            "한",
            "a\\b",
            "c:x",
            "nul",
            "con.html",
            "x/com1.txt",
            "lpt9",
            "sub/SHA256SUMS",
            "sha256sums\n",
            "a\0b",
            &long,
        ] {
            assert!(OutputPath::parse(text).is_err(), "{text:?} was accepted");
        }
    }

    #[test]
    fn folders_are_given_nearest_first() {
        let path = OutputPath::parse("a/b/c.html").unwrap();
        assert_eq!(path.folders().collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(path.under(Path::new("/x")), Path::new("/x/a/b/c.html"));
    }
}
