//! A photo or a part of it at several widths.
//!
//! **Invariant:** the widest is made from the photo and each other from the next wider, so that the photo's own pixels are
//! gone through once.

use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

use super::{Region, Size, Upright};
use crate::load::picture::turns;

/// A picture of a published size, in sRGB.
#[derive(Clone, Debug)]
pub struct Scaled {
    size: Size,
    pixels: Vec<u8>,
}

impl Scaled {
    /// Its size.
    pub fn size(&self) -> Size {
        self.size
    }

    /// Its pixels: red, green, blue, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Its mean colour: red, green and blue.
    pub fn mean(&self) -> [u8; 3] {
        let mut sums = [0_u64; 3];
        for pixel in self.pixels.chunks_exact(3) {
            for (sum, channel) in sums.iter_mut().zip(pixel) {
                *sum += u64::from(*channel);
            }
        }
        let count = (self.pixels.len() / 3).max(1) as u64;
        sums.map(|sum| u8::try_from(sum / count).expect("a mean of bytes is a byte"))
    }
}

/// `region` of `picture` at each of `widths`, which ascend; the results do too.
pub fn scale(picture: &Upright, region: &Region, widths: &[u32]) -> Vec<Scaled> {
    let mut scaled: Vec<Scaled> = Vec::with_capacity(widths.len());
    for width in widths.iter().rev() {
        let size = region.size_at(*width);
        let pixels = match scaled.last() {
            None => cut(picture, region, size),
            Some(wider) => resize(&wider.pixels, wider.size, &Region::whole(wider.size), size),
        };
        scaled.push(Scaled { size, pixels });
    }
    scaled.reverse();
    scaled
}

/// `region` of a photo, made `size` large and then turned upright, in sRGB.
fn cut(picture: &Upright, region: &Region, size: Size) -> Vec<u8> {
    let orientation = picture.orientation();
    let region = stored(&within(region, picture.size()), orientation, picture.stored_size());
    let to = if turns(orientation) { Size { width: size.height, height: size.width } } else { size };
    let pixels = resize(picture.samples(), picture.stored_size(), &region, to);
    let pixels = match picture.to_srgb() {
        Some(to_srgb) => to_srgb.convert(pixels),
        None => pixels,
    };
    let scaled = RgbImage::from_raw(to.width, to.height, pixels).expect("a picture has three bytes a pixel");
    let mut turned = DynamicImage::ImageRgb8(scaled);
    turned.apply_orientation(orientation);
    turned.into_rgb8().into_raw()
}

/// Where `region` of an upright picture lies in what is stored, which is `size` large.
fn stored(region: &Region, orientation: Orientation, size: Size) -> Region {
    use Orientation::*;
    let Region { left, top, width, height } = *region;
    let [left, top, width, height] =
        if turns(orientation) { [top, left, height, width] } else { [left, top, width, height] };
    let from_right = f64::from(size.width) - left - width;
    let from_bottom = f64::from(size.height) - top - height;
    let left = match orientation {
        FlipHorizontal | Rotate180 | Rotate270 | Rotate270FlipH => from_right,
        NoTransforms | FlipVertical | Rotate90 | Rotate90FlipH => left,
    };
    let top = match orientation {
        FlipVertical | Rotate180 | Rotate90 | Rotate270FlipH => from_bottom,
        NoTransforms | FlipHorizontal | Rotate270 | Rotate90FlipH => top,
    };
    Region { left, top, width, height }
}

/// The pixels of `picture` at another size, whatever its shape.
pub(super) fn resized(picture: &Scaled, width: u32, height: u32) -> Vec<u8> {
    resize(&picture.pixels, picture.size, &Region::whole(picture.size), Size { width, height })
}

/// `region` of a picture `from` pixels large, made `to` pixels large.
fn resize(samples: &[u8], from: Size, region: &Region, to: Size) -> Vec<u8> {
    let Region { left, top, width, height } = within(region, from);
    let crop = [left, top, width, height];
    jinwi_pixels::resize(samples, (from.width, from.height), crop, (to.width, to.height))
}

/// The region, brought within a picture of this size: arithmetic may have carried an edge past the last pixel.
fn within(region: &Region, size: Size) -> Region {
    let (width, height) = (f64::from(size.width), f64::from(size.height));
    Region::of_box(
        [region.left / width, region.top / height, region.width / width, region.height / height],
        size,
    )
}

#[cfg(test)]
mod tests {
    use super::super::test_pictures::{decoded, gradient};
    use super::*;

    #[test]
    fn a_cut_shows_its_region_at_every_width() {
        let picture = decoded(&gradient(300, 200));
        let region = Region { left: 225.0, top: 150.0, width: 75.0, height: 50.0 };
        for scaled in scale(&picture, &region, &[25, 75]) {
            let Size { width, height } = scaled.size();
            let middle = &scaled.pixels()[((height / 2 * width + width / 2) * 3) as usize..][..2];
            assert!(middle[0].abs_diff(223) < 8 && middle[1].abs_diff(223) < 8, "{width}: {middle:?}");
        }
    }

    #[test]
    fn regions_past_the_edge_and_tiny_ones_are_scaled() {
        let picture = decoded(&gradient(30, 20));
        for region in [
            Region { left: 29.9999, top: 19.9999, width: 5.0, height: 5.0 },
            Region { left: -3.0, top: 0.0, width: 33.0, height: 20.0000001 },
            Region { left: 3.0, top: 3.0, width: 1e-9, height: 1e-9 },
        ] {
            assert_eq!(scale(&picture, &region, &[8]).len(), 1);
        }
    }

    #[test]
    fn a_mean_colour_is_that_of_all_pixels() {
        let picture =
            image::RgbImage::from_fn(40, 10, |x, _| image::Rgb([if x < 20 { 0 } else { 200 }, 50, 9]));
        let scaled = scale(&decoded(&picture), &Region::whole(Size { width: 40, height: 10 }), &[40]);
        assert_eq!(scaled[0].mean(), [100, 50, 9]);
    }
}
