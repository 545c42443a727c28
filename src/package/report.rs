//! What verifying a copy found.
//!
//! **Invariant:** plain values: the words for them are the caller's.

use std::path::PathBuf;

use super::{CopyIdentity, EditionRecord, KeyNumber, LineFault, LineKind, Sha256Digest, SignatureFault};

/// What verifying a copy found. Paths are relative to the copy, parts joined by `/`, sorted; characters that are no
/// Unicode are replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// What the copy says of itself; `None` where `edition.json` is missing or cannot be read.
    pub edition: Option<EditionRecord>,
    /// How many files were found as listed.
    pub whole: u64,
    /// Files that are not what the manifest lists, links and special files among them; `SHA256SUMS` itself where it is
    /// no manifest that the tool wrote.
    pub changed: Vec<String>,
    /// Files that the manifest lists and the copy lacks.
    pub missing: Vec<String>,
    /// Files, links and special files that the manifest does not list.
    pub extra: Vec<String>,
    /// Files that the system would not read.
    pub unreadable: Vec<String>,
    /// Up to 20 lines of the manifest that the tool would not have written, such as those of unsafe paths.
    pub bad_lines: Vec<LineFault>,
    /// SHA-256 of the manifest, where there is one: what was verified, if it is looked at again later.
    pub manifest: Option<Sha256Digest>,
    /// Whether a run that was signing the copy was broken off: what it left is no part of the copy, and harmless.
    pub signing_left: bool,
    /// Which key signed the manifest, or what is wrong with its signature; `None` where no keys were given, or
    /// there is no manifest.
    pub signature: Option<Result<KeyNumber, SignatureFault>>,
    /// What operating systems left, which was not looked at: files, and folders with a `/` at their end.
    pub left_by_system: Vec<String>,
    /// Whether a run that was writing the copy has not ended, or was killed.
    pub unfinished: bool,
    /// Whether the day is past the copy's last day.
    pub expired: bool,
    /// Whether the copy was built after the day.
    pub ahead: bool,
    /// The newer copy that was seen before, if this one is older.
    pub older: Option<Seen>,
    /// The editions of which copies were seen before, where this copy is of none of them.
    pub other_than: Vec<CopyIdentity>,
}

/// A copy seen before that is newer than the one verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The file that says so; none where it was remembered.
    pub path: Option<PathBuf>,
    /// Its contents.
    pub edition: EditionRecord,
}

impl VerifyReport {
    /// Whether nothing was found.
    pub fn is_whole(&self) -> bool {
        self.exit_code() == 0
    }

    /// Whether nothing was found but its dates: whether it is worth remembering.
    pub fn is_sound(&self) -> bool {
        matches!(self.exit_code(), 0 | 14 | 16) && self.edition.is_some()
    }

    /// 0 where the copy is whole, else the code of the gravest finding: 15 unfinished; 23 to 28 lines of the list; 17 to 22
    /// the signature; 10 changed or unreadable, 11 missing, 12 extra, 29 another edition than those remembered, 13 older than
    /// one seen before, 16 built after today, 14 expired. (2, could not run, is an error instead.)
    pub fn exit_code(&self) -> u8 {
        let line = self.bad_lines.iter().map(|line| line.kind).min();
        if let Some(code) = line.map(line_code).filter(|_| !self.unfinished) {
            return code;
        }
        if let Some(Err(fault)) = self.signature.filter(|_| !self.unfinished) {
            return fault.exit_code();
        }
        let found = [
            (self.unfinished, 15),
            (!self.changed.is_empty() || !self.unreadable.is_empty(), 10),
            (!self.missing.is_empty(), 11),
            (!self.extra.is_empty(), 12),
            (!self.other_than.is_empty(), 29),
            (self.older.is_some(), 13),
            (self.ahead, 16),
            (self.expired, 14),
        ];
        found.into_iter().find(|(found, _)| *found).map_or(0, |(_, code)| code)
    }
}

fn line_code(kind: LineKind) -> u8 {
    match kind {
        LineKind::UnsafePath => 23,
        LineKind::Doubled => 24,
        LineKind::Unsorted => 25,
        LineKind::UpperCase => 26,
        LineKind::LineEnd => 27,
        LineKind::Shape => 28,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_finding_gives_the_code() {
        let mut report = VerifyReport::default();
        assert!(report.is_whole());
        report.expired = true;
        assert_eq!(report.exit_code(), 14);
        report.extra.push("x".into());
        assert_eq!(report.exit_code(), 12);
        report.missing.push("x".into());
        assert_eq!(report.exit_code(), 11);
        report.unreadable.push("x".into());
        assert_eq!(report.exit_code(), 10);
        report.unfinished = true;
        assert_eq!(report.exit_code(), 15);
    }
}
