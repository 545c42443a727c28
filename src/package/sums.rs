//! The manifest, `SHA256SUMS`: written, and read with mistrust.
//!
//! **Invariant:** what is read is in the one form that is written (sorted, unique, safe paths), or it is a fault.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead};

use super::output_path::MAX_BYTES;
use super::{OutputPath, SIGNATURE, SUMS, Sha256Digest};

/// Most bytes read of a manifest: some 500,000 files.
pub const MAX_MANIFEST: u64 = 64 << 20;
/// Longest line: digest, two spaces, `./`, path, newline.
const MAX_LINE: u64 = 64 + 4 + MAX_BYTES as u64 + 1;

/// Digest of each listed file.
pub type Sums = BTreeMap<OutputPath, Sha256Digest>;

/// The manifest's text.
pub fn to_text<'a>(sums: impl Iterator<Item = (&'a OutputPath, &'a Sha256Digest)>) -> String {
    let mut text = String::new();
    for (path, digest) in sums {
        // Writing into a string does not fail.
        let _ = writeln!(text, "{digest}  ./{path}");
    }
    text
}

/// What was read of a manifest.
#[derive(Debug, Default)]
pub struct ReadSums {
    /// The lines that are well-formed, with safe paths.
    pub sums: Sums,
    /// The first lines that are not. What they say is nobody's word for anything.
    pub faults: Vec<LineFault>,
}

/// What is wrong with a line, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// Its path leads out of the copy, or is none that every system can hold.
    UnsafePath,
    /// Its path stands in the line before already.
    Doubled,
    /// Its path comes before the path of the line before.
    Unsorted,
    /// Its digest or its path holds capital letters.
    UpperCase,
    /// It does not end with a newline alone: Windows' line ends, or the last line cut.
    LineEnd,
    /// It is not a digest, two spaces, `./` and a path.
    Shape,
}

impl LineKind {
    /// All of them, the gravest first.
    pub const ALL: [Self; 6] =
        [Self::UnsafePath, Self::Doubled, Self::Unsorted, Self::UpperCase, Self::LineEnd, Self::Shape];
}

/// A line that the tool would not have written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// Its number, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub kind: LineKind,
}

/// Reads a manifest to its end, to its first over-long line, or to `MAX_MANIFEST`; keeps at most 20 faulty lines.
pub fn read(mut reader: impl BufRead) -> io::Result<ReadSums> {
    let mut found = ReadSums::default();
    let mut total = 0;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        let read = io::Read::take(&mut reader, MAX_LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        total += read as u64;
        let last = found.sums.last_key_value().map(|(path, _)| path);
        let read = parse_line(&line).and_then(|(path, digest)| match last.map(|last| last.cmp(&path)) {
            _ if total > MAX_MANIFEST => Err(LineKind::Shape),
            Some(Ordering::Equal) => Err(LineKind::Doubled),
            Some(Ordering::Greater) => Err(LineKind::Unsorted),
            _ => Ok((path, digest)),
        });
        match read {
            Ok((path, digest)) => {
                found.sums.insert(path, digest);
            }
            Err(kind) => {
                found.faults.push(LineFault { line: number, kind });
                if !line.ends_with(b"\n") || total > MAX_MANIFEST || found.faults.len() >= 20 {
                    break;
                }
            }
        }
    }
    Ok(found)
}

fn parse_line(line: &[u8]) -> Result<(OutputPath, Sha256Digest), LineKind> {
    let line = std::str::from_utf8(line).map_err(|_| LineKind::Shape)?;
    let line = line.strip_suffix('\n').filter(|line| !line.ends_with('\r')).ok_or(LineKind::LineEnd)?;
    let (digest, path) = line.split_once("  ").ok_or(LineKind::Shape)?;
    let Some(path) = path.strip_prefix("./") else {
        let leads_out = path.starts_with(['/', '\\']) || path.contains("..") || path.get(1..2) == Some(":");
        return Err(if leads_out { LineKind::UnsafePath } else { LineKind::Shape });
    };
    let lower = path.to_ascii_lowercase();
    let path = match OutputPath::parse(path) {
        Ok(path) if matches!(path.as_str(), SUMS | SIGNATURE) => return Err(LineKind::UnsafePath),
        Ok(path) => path,
        Err(_) if lower != path && OutputPath::parse(&lower).is_ok() => return Err(LineKind::UpperCase),
        Err(_) => return Err(LineKind::UnsafePath),
    };
    match Sha256Digest::parse(digest) {
        Some(digest) => Ok((path, digest)),
        None if Sha256Digest::parse(&digest.to_ascii_lowercase()).is_some() => Err(LineKind::UpperCase),
        None => Err(LineKind::Shape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(path: &str) -> String {
        format!("{}  {path}\n", Sha256Digest::of(path.as_bytes()))
    }

    #[test]
    fn what_is_written_is_read() {
        let sums: Sums = ["a.html", "a/b.html", "b"]
            .into_iter()
            .map(|path| (OutputPath::parse(path).unwrap(), Sha256Digest::of(path.as_bytes())))
            .collect();
        let read = read(to_text(sums.iter()).as_bytes()).unwrap();
        assert_eq!(read.sums, sums);
        assert!(read.faults.is_empty());
    }

    #[test]
    fn unsafe_unsorted_and_broken_lines_are_faults() {
        let upper = |text: String| text[..64].to_uppercase() + &text[64..];
        let cut = line("./a");
        for (text, fault) in [
            (line("./../x"), (1, LineKind::UnsafePath)),
            (line("/etc/passwd"), (1, LineKind::UnsafePath)),
            (line("../x"), (1, LineKind::UnsafePath)),
            (line("c:/x"), (1, LineKind::UnsafePath)),
            (line("\\\\host\\x"), (1, LineKind::UnsafePath)),
            (line("./..\\x"), (1, LineKind::UnsafePath)),
            (line("a"), (1, LineKind::Shape)),
            (format!("\u{feff}{}", line("./a")), (1, LineKind::Shape)),
            (line("./a\0b"), (1, LineKind::UnsafePath)),
            (line(".//etc/passwd"), (1, LineKind::UnsafePath)),
            (line("./A"), (1, LineKind::UpperCase)),
            (line("./../A"), (1, LineKind::UnsafePath)),
            (upper(line("./a")), (1, LineKind::UpperCase)),
            (line("./a\r"), (1, LineKind::LineEnd)),
            (line("*./a"), (1, LineKind::Shape)),
            (line("./SHA256SUMS"), (1, LineKind::UnsafePath)),
            (line("./a/../../b"), (1, LineKind::UnsafePath)),
            (line("./.x"), (1, LineKind::UnsafePath)),
            (line("./con"), (1, LineKind::UnsafePath)),
            (line("./a") + &line("./a"), (2, LineKind::Doubled)),
            (line("./b") + &line("./a"), (2, LineKind::Unsorted)),
            (cut[..cut.len() - 1].to_owned(), (1, LineKind::LineEnd)),
            ("\n".to_owned(), (1, LineKind::Shape)),
        ] {
            let read = read(text.as_bytes()).unwrap();
            let [found] = &read.faults[..] else { panic!("{text}: {:?}", read.faults) };
            assert_eq!((found.line, found.kind), fault, "{text}");
        }
    }

    #[test]
    fn an_endless_line_is_not_held() {
        let endless = io::BufReader::new(io::repeat(b'x'));
        let read = read(endless).unwrap();
        assert_eq!(read.faults, [LineFault { line: 1, kind: LineKind::LineEnd }]);
    }
}
