//! What a file is, told from its first bytes.
//!
//! **Invariant:** a format that is not read is named, so that an editor knows what to do.

use super::PictureFault;

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureFormat {
    /// ITU-T T.81.
    Jpeg,
    /// ISO/IEC 15948.
    Png,
    /// RFC 9649.
    WebP,
    /// GIF87a or GIF89a; its first frame counts.
    Gif,
    /// TIFF 6.0; its first page counts.
    Tiff,
}

/// The format of these bytes.
pub(super) fn sniff(bytes: &[u8]) -> Result<PictureFormat, PictureFault> {
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    let is = |magic: &[u8]| at(0, magic);
    if is(b"\xFF\xD8\xFF") {
        return Ok(PictureFormat::Jpeg);
    }
    if is(b"\x89PNG\r\n\x1A\n") {
        return Ok(PictureFormat::Png);
    }
    if is(b"RIFF") && at(8, b"WEBP") {
        return Ok(PictureFormat::WebP);
    }
    if is(b"GIF87a") || is(b"GIF89a") {
        return Ok(PictureFormat::Gif);
    }
    let name = if at(4, b"ftyp") {
        container(bytes)
    } else if is(b"II*\0") || is(b"MM\0*") {
        if !at(8, b"CR") {
            return Ok(PictureFormat::Tiff);
        }
        Some("Canon CR2")
    } else {
        other(bytes)
    };
    Err(name.map_or(PictureFault::NotAPicture, |name| PictureFault::Unsupported(name.to_owned())))
}

/// Formats in an ISO base media file (ISO/IEC 14496-12), by their brand.
fn container(bytes: &[u8]) -> Option<&'static str> {
    match bytes.get(8..12)? {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Some("HEIC"),
        b"avif" | b"avis" => Some("AVIF"),
        b"crx " => Some("Canon CR3"),
        _ => None,
    }
}

fn other(bytes: &[u8]) -> Option<&'static str> {
    const MAGIC: &[(&[u8], &str)] = &[
        (b"II+\0", "BigTIFF"),
        (b"MM\0+", "BigTIFF"),
        (b"\xFF\x0A", "JPEG XL"),
        (b"\0\0\0\x0CJXL ", "JPEG XL"),
        (b"\0\0\0\x0CjP  ", "JPEG 2000"),
        (b"\xFF\x4F\xFF\x51", "JPEG 2000"),
        (b"8BPS", "Photoshop PSD"),
        (b"FUJIFILMCCD-RAW", "Fujifilm RAF"),
        (b"%PDF-", "PDF"),
        (b"qoif", "QOI"),
        (b"\0\0\x01\0", "Windows icon"),
    ];
    let found = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, name)| *name);
    found.or_else(|| is_bmp(bytes).then_some("BMP")).or_else(|| is_svg(bytes).then_some("SVG"))
}

/// `BM` alone could begin a text: the size of the second header tells.
fn is_bmp(bytes: &[u8]) -> bool {
    bytes.starts_with(b"BM")
        && matches!(bytes.get(14..18), Some([12 | 16 | 40 | 52 | 56 | 64 | 108 | 124, 0, 0, 0]))
}

/// `<svg`, after an XML declaration and comments at most.
fn is_svg(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1024)];
    let is_xml = head.starts_with(b"<") || head.starts_with(b"\xEF\xBB\xBF<");
    is_xml
        && head.windows(4).any(|word| word == b"<svg")
        && !head.windows(5).any(|word| word.eq_ignore_ascii_case(b"<html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_that_are_not_read_are_named() {
        let cases: &[(&[u8], Option<&str>)] = &[
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Some("HEIC")),
            (b"\0\0\0\x1cftypavif", Some("AVIF")),
            (b"\0\0\0\x1cftypisom", None),
            (b"<?xml version=\"1.0\"?><svg xmlns=\"x\">", Some("SVG")),
            (b"<!DOCTYPE html><html><svg>", None),
            (b"BM this is a text", None),
            (b"BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0", Some("BMP")),
            (b"II*\0\x10\0\0\0CR\x02\0", Some("Canon CR2")),
            (b"", None),
            (b"RIFF\0\0\0\0WAVE", None),
        ];
        for (bytes, name) in cases {
            let wanted =
                name.map_or(PictureFault::NotAPicture, |name| PictureFault::Unsupported(name.to_owned()));
            assert_eq!(sniff(bytes), Err(wanted), "{bytes:?}");
        }
    }
}
