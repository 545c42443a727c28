//! Compressed twins of a copy's files, for servers that send them to whoever takes them so.
//!
//! **Invariant:** a twin's bytes follow from its file's bytes alone.

use std::io::Write;

use flate2::{Compression, GzBuilder};

/// How the names of files end that shrink. Pictures and fonts are compressed already.
const SHRINKING: [&str; 7] = [".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"];

/// What goes into one packet of the network, in bytes, is not worth a twin: servers' own setting for it is about this.
const LEAST: usize = 1_024;

/// Brotli's quality, of 11: the last two steps take about ten times as long for a few per cent.
const QUALITY: i32 = 9;

/// Brotli's window as a power of two: what every browser takes (RFC 7932, section 9.1).
const WINDOW: i32 = 22;

/// The twins of the file at `path`: with gzip as `PATH.gz` (RFC 1952, without name and time) and with brotli as `PATH.br`
/// (RFC 7932), where each is smaller than the file.
pub fn twins(path: &str, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    if bytes.len() < LEAST || !SHRINKING.iter().any(|end| path.ends_with(end)) {
        return Vec::new();
    }
    let twins = [(".gz", gzip(bytes)), (".br", brotli(bytes))];
    let smaller = twins.into_iter().filter(|(_, twin)| twin.len() < bytes.len());
    smaller.map(|(end, twin)| (format!("{path}{end}"), twin)).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(bytes).and_then(|()| writer.finish()).expect("writing to memory does not fail")
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut made = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut made, &params).expect("writing to memory does not fail");
    made
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn twins_hold_the_file_and_are_smaller() {
        let page = "<p>진위 안내서</p>\n".repeat(200).into_bytes();
        let twins = twins("ko/index.html", &page);
        let names: Vec<&str> = twins.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["ko/index.html.gz", "ko/index.html.br"]);
        let (mut of_gzip, mut of_brotli) = (Vec::new(), Vec::new());
        flate2::read::GzDecoder::new(&twins[0].1[..]).read_to_end(&mut of_gzip).unwrap();
        brotli::Decompressor::new(&twins[1].1[..], 4096).read_to_end(&mut of_brotli).unwrap();
        assert!(of_gzip == page && of_brotli == page);
        // Neither a time nor the name of a system.
        assert_eq!(twins[0].1[4..10], [0, 0, 0, 0, 2, 255]);
    }

    #[test]
    fn what_does_not_shrink_has_none() {
        let mut noise = vec![0; 4096];
        blake3::Hasher::new().finalize_xof().fill(&mut noise);
        for (path, bytes) in [
            ("pictures/aa/aa.webp", vec![b'a'; 4096]),
            ("ko/index.html", vec![b'a'; LEAST - 1]),
            ("search/noise.js", noise),
        ] {
            assert!(twins(path, &bytes).is_empty(), "{path}");
        }
    }
}
