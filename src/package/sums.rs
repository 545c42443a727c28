//! The manifest, `SHA256SUMS`: written, and read with mistrust.
//!
//! **Invariant:** what is read is in the one form that is written (sorted, unique, safe paths), or it is a fault.

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
    /// Where the first lines are that are not, such as `SHA256SUMS:3`. What they say is nobody's word for anything.
    pub faults: Vec<String>,
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
        match parse_line(&line)
            .filter(|(path, _)| last.is_none_or(|last| last < path) && total <= MAX_MANIFEST)
        {
            Some((path, digest)) => {
                found.sums.insert(path, digest);
            }
            None => {
                found.faults.push(format!("SHA256SUMS:{number}"));
                if !line.ends_with(b"\n") || total > MAX_MANIFEST || found.faults.len() >= 20 {
                    break;
                }
            }
        }
    }
    Ok(found)
}

fn parse_line(line: &[u8]) -> Option<(OutputPath, Sha256Digest)> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let (digest, path) = line.split_once("  ./")?;
    let path = OutputPath::parse(path).ok().filter(|path| !matches!(path.as_str(), SUMS | SIGNATURE))?;
    Some((path, Sha256Digest::parse(digest)?))
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
        for bad in [
            "./../x",
            "/etc/passwd",
            ".//etc/passwd",
            "./A",
            "./a\r",
            "*./a",
            "./SHA256SUMS",
            "./a/../../b",
            "./.x",
        ] {
            let read = read(line(bad).as_bytes()).unwrap();
            assert_eq!((read.sums.len(), read.faults.len()), (0, 1), "{bad}");
        }
        let twice = line("./a") + &line("./a");
        assert_eq!(read(twice.as_bytes()).unwrap().faults, ["SHA256SUMS:2"]);
        let unsorted = line("./b") + &line("./a");
        assert_eq!(read(unsorted.as_bytes()).unwrap().faults.len(), 1);
        let cut = line("./a");
        assert_eq!(read(&cut.as_bytes()[..cut.len() - 1]).unwrap().faults.len(), 1);
    }

    #[test]
    fn an_endless_line_is_not_held() {
        let endless = io::BufReader::new(io::repeat(b'x'));
        let read = read(endless).unwrap();
        assert_eq!(read.faults, ["SHA256SUMS:1"]);
    }
}
