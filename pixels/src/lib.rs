//! What touches every pixel of a picture: scaling, and writing it as JPEG.
//!
//! Both libraries are generic, so that their loops are compiled into whoever calls them. A package of its own lets tests be built
//! with these loops optimised and all else as it is quickest to compile.
//!
//! **Invariant:** pixels go in and come out, three bytes each, row by row: no file, no metadata.

use fast_image_resize::images::{Image, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// `crop` (left, top, width, height, in pixels) of a picture `from` pixels wide and high, made `to` pixels wide and high.
///
/// # Panics
/// When `samples` are not three bytes for each pixel of `from`, or `crop` leads out of it.
pub fn resize(samples: &[u8], from: (u32, u32), crop: [f64; 4], to: (u32, u32)) -> Vec<u8> {
    // Typed, because the untyped way compiles every kernel of every pixel type: four minutes of it.
    let source = TypedImageRef::<U8x3>::from_buffer(from.0, from.1, samples)
        .expect("a picture has three bytes a pixel");
    let mut scaled = Image::new(to.0, to.1, PixelType::U8x3);
    let mut target = scaled.typed_image_mut::<U8x3>().expect("it was made of these pixels");
    let [left, top, width, height] = crop;
    let options = ResizeOptions::new().crop(left, top, width, height);
    Resizer::new().resize_typed(&source, &mut target, &options).expect("the region is within the picture");
    scaled.into_vec()
}

/// How much of a picture's colour a JPEG keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// All of it.
    Full,
    /// A quarter: half the width and half the height.
    Quarter,
}

/// A picture of `width` by `height` pixels as a progressive JPEG of `quality` (1 to 100).
///
/// # Panics
/// When `pixels` are not three bytes for each pixel.
pub fn jpeg(pixels: &[u8], width: u16, height: u16, quality: u8, colour: Colour) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    // Its baseline files with tables of their own are misread by some decoders, its progressive ones by none.
    encoder.set_progressive(true);
    // An eighth to a third fewer bytes, on two photos of a camera.
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(match colour {
        Colour::Full => SamplingFactor::F_1_1,
        Colour::Quarter => SamplingFactor::F_2_2,
    });
    encoder
        .encode(pixels, width, height, ColorType::Rgb)
        .expect("writing to memory does not fail, and the buffer fits the size");
    bytes
}
