//! From pixels to a published picture.
//!
//! **Invariant:** the encoder is given pixels alone, so that no metadata can reach a copy.

use fast_image_resize::images::{Image, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::{Region, Size, Upright};

/// Quality of published JPEGs: print on packs stays free of visible rings at it.
const QUALITY: u8 = 82;

/// How finely colour is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chroma {
    /// At half the width and height (4:2:0): for whole pictures.
    Half,
    /// At full size (4:4:4): for crops, in which the colour of a thin line can be what tells.
    Full,
}

/// Scales `region` of `picture` to `size` and encodes it as a progressive JPEG without metadata.
pub fn render(picture: &Upright, region: &Region, size: Size, chroma: Chroma) -> Vec<u8> {
    let full = picture.size();
    // Typed, because the untyped way compiles every kernel of every pixel type into this crate: four minutes of it.
    let source = TypedImageRef::<U8x3>::from_buffer(full.width, full.height, picture.samples())
        .expect("a decoded picture has three bytes a pixel");
    let mut scaled = Image::new(size.width, size.height, PixelType::U8x3);
    let mut target = scaled.typed_image_mut::<U8x3>().expect("it was made of these pixels");
    let region = within(region, full);
    let options = ResizeOptions::new().crop(region.left, region.top, region.width, region.height);
    Resizer::new()
        .resize_typed(&source, &mut target, &options)
        .expect("the region was brought within the picture");
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_progressive(true);
    encoder.set_sampling_factor(match chroma {
        Chroma::Half => SamplingFactor::F_2_2,
        Chroma::Full => SamplingFactor::F_1_1,
    });
    let side = |pixels: u32| u16::try_from(pixels).expect("sizes of published pictures fit a JPEG");
    encoder
        .encode(scaled.buffer(), side(size.width), side(size.height), ColorType::Rgb)
        .expect("writing to memory does not fail, and the buffer fits the size");
    bytes
}

/// The mean colour of `region`: red, green and blue.
pub fn mean(picture: &Upright, region: &Region) -> [u8; 3] {
    let size = picture.size();
    let Region { left, top, width, height } = within(region, size);
    let span =
        |start: f64, length: f64, end: u32| start as usize..((start + length) as usize).min(end as usize);
    let (row, columns) = (size.width as usize, span(left, width, size.width));
    let mut sums = [0_u64; 3];
    let mut count = 0;
    for y in span(top, height, size.height) {
        let pixels = &picture.samples()[(y * row + columns.start) * 3..(y * row + columns.end) * 3];
        for pixel in pixels.chunks_exact(3) {
            for (sum, channel) in sums.iter_mut().zip(pixel) {
                *sum += u64::from(*channel);
            }
            count += 1;
        }
    }
    sums.map(|sum| u8::try_from(sum / count.max(1)).expect("a mean of bytes is a byte"))
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
mod tests;
