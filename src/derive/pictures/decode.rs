//! From an editor's file to pixels.
//!
//! **Invariant:** sizes are checked and limits set before a pixel is decoded.

use image::{DynamicImage, Rgb, RgbImage};

use super::Size;
use super::colour::ToSrgb;
use crate::load::picture::{self, PictureFault, StatedColours};

/// A decoded picture: upright, opaque, 8 bits a channel.
#[derive(Debug)]
pub struct Upright {
    pixels: RgbImage,
    /// What is still to be done to its colours: later, because a scaled picture has fewer of them.
    to_srgb: Option<ToSrgb>,
}

impl Upright {
    /// Its size.
    pub fn size(&self) -> Size {
        Size { width: self.pixels.width(), height: self.pixels.height() }
    }

    /// The whole of it.
    #[cfg(test)]
    pub fn whole(&self) -> super::Region {
        super::Region::whole(self.size())
    }

    /// Its pixels in its own colours: red, green, blue, row by row.
    pub(super) fn samples(&self) -> &[u8] {
        self.pixels.as_raw()
    }

    /// What brings its colours to sRGB, where they are others.
    pub(super) fn to_srgb(&self) -> Option<&ToSrgb> {
        self.to_srgb.as_ref()
    }
}

/// Decodes a file's first picture, turns it upright, and lays it on white where it is transparent.
pub fn decode(bytes: &[u8]) -> Result<Upright, PictureFault> {
    let (header, mut decoder) = picture::open(bytes)?;
    let to_srgb = match picture::stated_colours(header.format, bytes) {
        StatedColours::Coded { primaries, transfer } => ToSrgb::of_codes(primaries, transfer),
        StatedColours::Measured { gamma, chromaticities } => ToSrgb::of_measures(gamma, chromaticities),
        StatedColours::Srgb => None,
        StatedColours::ByProfile => {
            // A profile that cannot be read is none: the picture itself may be sound.
            let profile = decoder.icc_profile().ok().flatten();
            profile.and_then(|bytes| ToSrgb::of(&bytes, !decoder.color_type().has_color()))
        }
    };
    let decoded = DynamicImage::from_decoder(decoder).map_err(picture::fault)?;
    // Flattened first, so that turning moves three bytes a pixel.
    let mut turned = DynamicImage::ImageRgb8(flattened(decoded));
    turned.apply_orientation(header.orientation);
    Ok(Upright { pixels: turned.into_rgb8(), to_srgb })
}

fn flattened(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let on_white = |channel: u8| {
            let (channel, alpha) = (u32::from(channel), u32::from(alpha));
            ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        Rgb([on_white(red), on_white(green), on_white(blue)])
    })
}

#[cfg(test)]
mod tests;
