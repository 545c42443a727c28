//! Whether a file reaches the end that its own format marks.
//!
//! Decoders fill what is missing with grey and say nothing, and half a photo of a fake is worse than none.
//!
//! **Invariant:** each walk moves forward with every step, so it takes time linear in the file.

use super::{Excess, PictureFault, PictureFormat, tiff};

/// Most scans of a JPEG: encoders make about ten, and each costs a decoder a pass over the whole picture.
pub(super) const MAX_SCANS: u32 = 100;

/// Refuses a file that is cut short.
pub(super) fn check(format: PictureFormat, bytes: &[u8]) -> Result<(), PictureFault> {
    let ended = match format {
        PictureFormat::Jpeg => jpeg(bytes),
        PictureFormat::Png => png(bytes),
        PictureFormat::WebP => webp(bytes),
        PictureFormat::Gif => gif(bytes),
        PictureFormat::Tiff => tiff::ends(bytes),
    };
    // Where a walk would read past the end, the file is cut short.
    ended.unwrap_or(Err(PictureFault::Truncated))
}

/// `None` where the file ends too soon.
pub(super) type Ended = Option<Result<(), PictureFault>>;

fn corrupt(what: &str) -> Ended {
    Some(Err(PictureFault::Corrupt(what.to_owned())))
}

fn u16_be(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}

/// Marker by marker to EOI (ITU-T T.81, annex B); what cameras append after it does not count.
fn jpeg(bytes: &[u8]) -> Ended {
    let (mut at, mut scans) = (2, 0);
    // Components of a frame that is neither progressive nor of one sampling throughout.
    let mut subsampled = None;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        at += bytes[at..].iter().position(|byte| *byte != 0xFF)?;
        let marker = bytes[at];
        at += 1;
        match marker {
            0xD9 if scans > 0 => return Some(Ok(())),
            0xD9 => return corrupt("it ends before its picture begins"),
            // A stuffed byte, a restart, or a marker without a segment.
            0x00 | 0x01 | 0xD0..=0xD8 => {}
            _ => {
                let length = u16_be(bytes, at)?;
                if length < 2 {
                    return corrupt("a segment is shorter than its own length");
                }
                let segment = bytes.get(at + 2..at + length)?;
                at += length;
                if let Some(kind) = unread_frame(marker, segment) {
                    return Some(Err(PictureFault::Unsupported(kind.to_owned())));
                }
                match marker {
                    0xC0 | 0xC1 => subsampled = subsampled_components(segment),
                    0xDA if subsampled.is_some_and(|count| segment.first() != Some(&count)) => {
                        return Some(Err(PictureFault::Unsupported(
                            "a JPEG with a scan for each colour".to_owned(),
                        )));
                    }
                    _ => {}
                }
                scans += u32::from(marker == 0xDA);
                if scans > MAX_SCANS {
                    return Some(Err(PictureFault::TooLarge(Excess::Scans)));
                }
            }
        }
    }
}

/// The kind of a frame that is sound and yet not read (ITU-T T.81, tables B.1 and B.2; ITU-T T.87 for JPEG-LS).
fn unread_frame(marker: u8, frame: &[u8]) -> Option<&'static str> {
    match marker {
        0xC0..=0xC2 if frame.first() != Some(&8) => Some("JPEG of more than 8 bits a colour"),
        0xC3 | 0xC7 | 0xCB | 0xCF => Some("lossless JPEG"),
        0xC5 | 0xC6 | 0xCD | 0xCE | 0xDE => Some("JPEG in several sizes"),
        0xC9 | 0xCA => Some("JPEG with arithmetic coding"),
        0xF7 => Some("JPEG-LS"),
        _ => None,
    }
}

/// How many components a frame's header (ITU-T T.81, B.2.2) has, if their sampling differs.
///
/// Sequential files that store such components in scans of their own are decoded to wrong colours, without an error
/// (zune-jpeg 0.5.15, so image 0.25.10): better refused than published.
fn subsampled_components(frame: &[u8]) -> Option<u8> {
    let count = *frame.get(5)?;
    let mut sampling = frame.get(6..)?.chunks_exact(3).map(|component| component[1]);
    let first = sampling.next()?;
    sampling.any(|other| other != first).then_some(count)
}

/// Chunk by chunk to IEND (ISO/IEC 15948, 5.3).
fn png(bytes: &[u8]) -> Ended {
    let (mut at, mut has_pixels) = (8_usize, false);
    loop {
        let head = bytes.get(at..at.checked_add(8)?)?;
        let length = u32::from_be_bytes(head[..4].try_into().ok()?);
        at = at.checked_add(12)?.checked_add(usize::try_from(length).ok()?)?;
        if at > bytes.len() {
            return None;
        }
        match &head[4..] {
            b"IDAT" => has_pixels = true,
            b"IEND" if has_pixels => return Some(Ok(())),
            b"IEND" => return corrupt("it ends before its picture begins"),
            _ => {}
        }
    }
}

/// The size that the RIFF header gives (RFC 9649, 2.3); the last byte of padding may be left out.
fn webp(bytes: &[u8]) -> Ended {
    let size = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    (bytes.len() as u64 >= 8 + u64::from(size & !1)).then_some(Ok(()))
}

/// Block by block to the trailer (GIF89a, appendix B).
fn gif(bytes: &[u8]) -> Ended {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + table(*bytes.get(10)?);
    let mut has_picture = false;
    loop {
        let block = *bytes.get(at)?;
        at += 1;
        match block {
            0x3B if has_picture => return Some(Ok(())),
            0x3B => return corrupt("it has no frame"),
            0x21 => at += 1,
            0x2C => {
                has_picture = true;
                at += 10 + table(*bytes.get(at + 8)?);
            }
            _ => return corrupt("a block is of no known kind"),
        }
        loop {
            let length = usize::from(*bytes.get(at)?);
            at += 1 + length;
            if length == 0 {
                break;
            }
        }
    }
}
