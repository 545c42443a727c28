//! Pictures' headers: what an editor's file is, told from its bytes, before anything is decoded.
//!
//! Files are taken from phones, mails and web pages: cut short, misnamed, or made to exhaust a decoder. So the format is
//! told by content, never by name; the file must reach its own end; and the sizes it claims are held against limits
//! before a decoder sees them.
//!
//! **Invariant:** no pixel is decoded here; no answer depends on a file's name; nothing is allocated on a header's word.

mod complete;
mod format;
mod png;
mod tiff;

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::tiff::TiffDecoder;
use image::codecs::webp::WebPDecoder;
use image::error::LimitErrorKind;
use image::metadata::Orientation;
use image::{ImageDecoder, ImageError, Limits};
use thiserror::Error;

use crate::domain::{Digested, Digester};

pub use format::PictureFormat;
pub use png::{Chromaticities, StatedColours};

/// Largest file, in bytes: a camera's best JPEG has some 30 MiB.
pub const MAX_FILE_BYTES: u64 = 64 << 20;
/// Longest side, in pixels.
pub const MAX_SIDE: u32 = 30_000;
/// Most pixels: phones of 2026 take 50 to 200 million only on request.
pub const MAX_PIXELS: u64 = 100_000_000;
/// Most bytes that the decoded pixels may take: 100 million of four bytes, half as many of eight.
pub const MAX_DECODED_BYTES: u64 = 512 << 20;
/// Most bytes that a decoder may allocate beside the pixels: for text chunks, profiles and tables.
const MAX_HEADER_BYTES: u64 = 16 << 20;

impl Digested for PictureHeader {
    fn absorb(&self, digest: &mut Digester) {
        let Self { format, width, height, orientation } = self;
        digest.take(&[*format as u8, orientation.to_exif()]);
        width.absorb(digest);
        height.absorb(digest);
    }
}

/// What a picture's header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureHeader {
    /// The format, told from the content.
    pub format: PictureFormat,
    /// Width in pixels as the picture is to be seen, after its EXIF orientation.
    pub width: u32,
    /// Height in pixels, likewise.
    pub height: u32,
    /// How the stored pixels are to be turned.
    pub orientation: Orientation,
}

/// Why a file is no picture that can be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PictureFault {
    /// The content is of no picture format.
    #[error("the content is no picture, whatever the name says")]
    NotAPicture,
    /// A picture format, or a kind of one, that is not read.
    #[error("{0} is not read: save it as JPEG, PNG or WebP")]
    Unsupported(String),
    /// A picture in high dynamic range, and its transfer function's name.
    #[error("a picture in HDR ({0}) is not read: save it as an ordinary picture")]
    HighDynamicRange(&'static str),
    /// The file ends before the picture does.
    #[error("the file ends before the picture does")]
    Truncated,
    /// The picture exceeds a limit.
    #[error("{0}")]
    TooLarge(Excess),
    /// The content contradicts its format; in the decoder's words.
    #[error("the content is damaged: {0}")]
    Corrupt(String),
}

impl PictureFault {
    /// What is not read, by its name; empty for other faults.
    pub fn format(&self) -> &str {
        match self {
            Self::Unsupported(format) => format,
            Self::HighDynamicRange(transfer) => transfer,
            _ => "",
        }
    }

    /// A key for the words of whoever tells an editor.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotAPicture => "not-a-picture",
            Self::Unsupported(_) => "unsupported",
            Self::HighDynamicRange(_) => "hdr",
            Self::Truncated => "truncated",
            Self::Corrupt(_) => "corrupt",
            Self::TooLarge(Excess::File(_)) => "file",
            Self::TooLarge(Excess::Side(_)) => "side",
            Self::TooLarge(Excess::Pixels(_)) => "pixels",
            Self::TooLarge(Excess::Decoded(_)) => "decoded",
            Self::TooLarge(Excess::Scans) => "scans",
            Self::TooLarge(Excess::Memory) => "memory",
        }
    }
}

/// The limit that a picture exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Excess {
    /// [`MAX_FILE_BYTES`].
    #[error("the file has {0} bytes, the limit is {MAX_FILE_BYTES}")]
    File(u64),
    /// [`MAX_SIDE`].
    #[error("a side has {0} pixels, the limit is {MAX_SIDE}")]
    Side(u32),
    /// [`MAX_PIXELS`].
    #[error("the picture has {0} pixels, the limit is {MAX_PIXELS}")]
    Pixels(u64),
    /// [`MAX_DECODED_BYTES`].
    #[error("the decoded picture would take {0} bytes, the limit is {MAX_DECODED_BYTES}")]
    Decoded(u64),
    /// More scans than an encoder makes, each of which costs a pass over the picture.
    #[error("the picture is stored in more than {} scans", complete::MAX_SCANS)]
    Scans,
    /// The decoder would need more memory than it may have.
    #[error("decoding would take more memory than a picture may")]
    Memory,
}

/// Reads what the header says; refuses what is no picture, not read, cut short or too large.
pub fn probe(bytes: &[u8]) -> Result<PictureHeader, PictureFault> {
    open(bytes).map(|(header, _)| header)
}

/// The header, and a decoder whose limits are set.
pub(crate) fn open(bytes: &[u8]) -> Result<(PictureHeader, Box<dyn ImageDecoder + '_>), PictureFault> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(PictureFault::TooLarge(Excess::File(bytes.len() as u64)));
    }
    let format = format::sniff(bytes)?;
    complete::check(format, bytes)?;
    if format == PictureFormat::Png {
        png::check(bytes)?;
    }
    let mut decoder = decoder(format, bytes).map_err(fault)?;
    let (width, height) = decoder.dimensions();
    check_size(width, height, decoder.total_bytes())?;
    decoder.set_limits(limits(MAX_DECODED_BYTES)).map_err(fault)?;
    // An orientation that cannot be read is none: the picture itself may be sound.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let (width, height) = if turns(orientation) { (height, width) } else { (width, height) };
    Ok((PictureHeader { format, width, height, orientation }, decoder))
}

/// What a picture of `format` says of its colours beside a profile.
pub(crate) fn stated_colours(format: PictureFormat, bytes: &[u8]) -> StatedColours {
    if format == PictureFormat::Png { png::stated_colours(bytes) } else { StatedColours::ByProfile }
}

fn decoder(format: PictureFormat, bytes: &[u8]) -> Result<Box<dyn ImageDecoder + '_>, ImageError> {
    let cursor = Cursor::new(bytes);
    Ok(match format {
        PictureFormat::Jpeg => Box::new(JpegDecoder::new(cursor)?),
        // Its header may hold compressed texts and profiles, which are unpacked on opening.
        PictureFormat::Png => Box::new(PngDecoder::with_limits(cursor, limits(MAX_HEADER_BYTES))?),
        PictureFormat::WebP => Box::new(WebPDecoder::new(cursor)?),
        PictureFormat::Gif => Box::new(GifDecoder::new(cursor)?),
        PictureFormat::Tiff => Box::new(TiffDecoder::new(cursor)?),
    })
}

fn limits(bytes: u64) -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(bytes);
    limits
}

fn check_size(width: u32, height: u32, decoded: u64) -> Result<(), PictureFault> {
    let pixels = u64::from(width) * u64::from(height);
    let excess = if pixels == 0 {
        return Err(PictureFault::Corrupt("it has no pixels".to_owned()));
    } else if width.max(height) > MAX_SIDE {
        Excess::Side(width.max(height))
    } else if pixels > MAX_PIXELS {
        Excess::Pixels(pixels)
    } else if decoded > MAX_DECODED_BYTES {
        Excess::Decoded(decoded)
    } else {
        return Ok(());
    };
    Err(PictureFault::TooLarge(excess))
}

/// Whether the orientation exchanges width and height (EXIF values 5 to 8).
pub(crate) fn turns(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

/// A decoder's error as a fault.
pub(crate) fn fault(error: ImageError) -> PictureFault {
    match error {
        ImageError::Limits(limit) => PictureFault::TooLarge(match limit.kind() {
            LimitErrorKind::DimensionError => Excess::Side(MAX_SIDE + 1),
            _ => Excess::Memory,
        }),
        ImageError::Unsupported(what) => PictureFault::Unsupported(shortened(&what.to_string())),
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            PictureFault::Truncated
        }
        other => PictureFault::Corrupt(shortened(&other.to_string())),
    }
}

/// A decoder's word, on one line of at most 160 characters, without control characters.
fn shortened(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(160).collect()
}

#[cfg(test)]
pub(crate) mod tests;
