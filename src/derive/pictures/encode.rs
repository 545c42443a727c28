//! From pixels to a published file.
//!
//! **Invariant:** the encoders are given pixels alone, so that no metadata can reach a copy.

use jinwi_pixels::Colour;
use webpx::{EncoderConfig, Unstoppable};

use super::{Scaled, Size};

/// What a picture is published for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// A whole photo.
    Whole,
    /// A cut to be compared: colour is kept at full size, since the colour of a thin line can be what tells.
    Cut,
}

/// A format that is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PublishedFormat {
    /// Progressive JPEG: every browser reads it.
    Jpeg,
    /// Lossy WebP: fewer bytes; browsers of 2019 do not all read it.
    WebP,
}

impl PublishedFormat {
    /// Both, the one that everybody reads first.
    pub const ALL: [Self; 2] = [Self::Jpeg, Self::WebP];

    /// The end of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
        }
    }
}

/// libwebp's effort, 0 to 6. Against 4, effort 2 costs 3 to 4 % more bytes and 40 % less time.
const EFFORT: u8 = 2;

/// Encodes a picture; the same pixels give the same bytes.
pub fn encode(picture: &Scaled, purpose: Purpose, format: PublishedFormat) -> Vec<u8> {
    match format {
        PublishedFormat::Jpeg => jpeg(picture, purpose),
        PublishedFormat::WebP => webp(picture, purpose),
    }
}

fn jpeg(picture: &Scaled, purpose: Purpose) -> Vec<u8> {
    let (quality, colour) = match purpose {
        Purpose::Whole => (80, Colour::Quarter),
        // Print on packs stays free of visible rings.
        Purpose::Cut => (88, Colour::Full),
    };
    let Size { width, height } = picture.size();
    let side = |pixels: u32| u16::try_from(pixels).expect("sizes of published pictures fit a JPEG");
    jinwi_pixels::jpeg(picture.pixels(), side(width), side(height), quality, colour)
}

fn webp(picture: &Scaled, purpose: Purpose) -> Vec<u8> {
    let config = EncoderConfig::new().method(EFFORT);
    let config = match purpose {
        Purpose::Whole => config.quality(75.0),
        // WebP halves colour always; the sharper way of halving it keeps thin coloured lines.
        Purpose::Cut => config.quality(85.0).sharp_yuv(true),
    };
    let Size { width, height } = picture.size();
    webpx::Encoder::new_rgb(picture.pixels(), width, height)
        .config(config)
        .encode(Unstoppable)
        .expect("the buffer fits the size, which is within WebP's")
}

#[cfg(test)]
mod tests {
    use super::super::test_pictures::{decoded, gradient, mean_error};
    use super::super::{decode, scale};
    use super::*;

    #[test]
    fn what_is_published_is_the_picture_and_nothing_else() {
        let picture = decoded(&gradient(300, 200));
        let scaled = &scale(&picture, &picture.whole(), &[150])[0];
        for (purpose, format) in
            [Purpose::Whole, Purpose::Cut].into_iter().flat_map(|p| PublishedFormat::ALL.map(|f| (p, f)))
        {
            let bytes = encode(scaled, purpose, format);
            assert_eq!(bytes, encode(scaled, purpose, format));
            let again = decode(&bytes).unwrap();
            assert_eq!(again.size(), Size { width: 150, height: 100 });
            let error = mean_error(scaled.pixels(), again.samples());
            assert!(error < 12.0, "{purpose:?} {format:?}: mean error {error}");
            match format {
                PublishedFormat::Jpeg => {
                    assert!(bytes.windows(2).any(|pair| pair == [0xFF, 0xC2]), "progressive");
                    for segment in 0xE1..=0xEF_u8 {
                        assert!(
                            !bytes.windows(2).any(|pair| pair == [0xFF, segment]),
                            "APP{}",
                            segment - 0xE0
                        );
                    }
                }
                // A lossy picture alone; one with metadata is in the extended form, VP8X.
                PublishedFormat::WebP => assert_eq!(&bytes[12..16], b"VP8 "),
            }
        }
    }
}
