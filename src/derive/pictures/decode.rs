//! From an editor's file to pixels.
//!
//! **Invariant:** sizes are checked and limits set before a pixel is decoded.

use image::metadata::Orientation;
use image::{DynamicImage, Rgb, RgbImage};

use super::Size;
use super::colour::ToSrgb;
use crate::load::picture::{self, PictureFault, StatedColours};

/// A decoded picture: opaque, 8 bits a channel, and upright to whoever scales it.
#[derive(Debug)]
pub struct Upright {
    /// Its pixels as they are stored.
    stored: RgbImage,
    /// How they are to be turned: later, because a scaled picture has fewer of them.
    orientation: Orientation,
    /// What is to be done to its colours, later too.
    to_srgb: Option<ToSrgb>,
}

impl Upright {
    /// Its size.
    pub fn size(&self) -> Size {
        let Size { width, height } = self.stored_size();
        if picture::turns(self.orientation) {
            Size { width: height, height: width }
        } else {
            Size { width, height }
        }
    }

    /// The whole of it.
    #[cfg(test)]
    pub fn whole(&self) -> super::Region {
        super::Region::whole(self.size())
    }

    /// The size in which its pixels are stored.
    pub(super) fn stored_size(&self) -> Size {
        Size { width: self.stored.width(), height: self.stored.height() }
    }

    /// Its pixels as they are stored, in its own colours: red, green, blue, row by row.
    pub(super) fn samples(&self) -> &[u8] {
        self.stored.as_raw()
    }

    /// What brings stored pixels upright.
    pub(super) fn orientation(&self) -> Orientation {
        self.orientation
    }

    /// What brings its colours to sRGB, where they are others.
    pub(super) fn to_srgb(&self) -> Option<&ToSrgb> {
        self.to_srgb.as_ref()
    }
}

/// Decodes a file's first picture, and lays it on white where it is transparent.
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
    Ok(Upright { stored: flattened(decoded), orientation: header.orientation, to_srgb })
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
