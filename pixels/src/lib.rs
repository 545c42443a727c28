//! What touches every pixel of a picture: scaling it, measuring its blur, and writing it as JPEG.
//!
//! The libraries are generic, so that their loops are compiled into whoever calls them. A package of its own lets tests be built
//! with all these loops optimised and all else as it is quickest to compile.
//!
//! **Invariant:** pixels go in and come out, three bytes each, row by row: no file, no metadata.

use fast_image_resize::images::{Image, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// Samples that the second blur spreads a pixel over (Crété-Roffet et al. 2007, section 3).
const SPREAD: usize = 9;

/// One in so many differences between neighbours counts, the greatest: the edges of what there is to see. Soft shading
/// around them says nothing.
const EDGES: usize = 100;

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

/// How much of a picture's edges a further blur leaves as they are: 0 where they are sharp, 1 where there is nothing
/// left to blur.
///
/// Source: F. Crété-Roffet, T. Dolmiere, P. Ladret, M. Nicolas, "The blur effect: perception and estimation with a new
/// no-reference perceptual blur metric", SPIE Electronic Imaging 2007, but that they count every difference. It needs
/// no second picture, and a plain carton counts no more than a printed one, which the usual variance of the Laplacian
/// takes for blurred.
///
/// # Panics
/// When `pixels` are not three bytes for each pixel.
pub fn blur(pixels: &[u8], width: usize, height: usize) -> f64 {
    let grey: Vec<u32> = pixels
        .chunks_exact(3)
        // Luma of ITU-R BT.601, in thousandths.
        .map(|pixel| 299 * u32::from(pixel[0]) + 587 * u32::from(pixel[1]) + 114 * u32::from(pixel[2]))
        .collect();
    let mut differences = Vec::with_capacity(2 * grey.len());
    for y in 0..height {
        compare(width, |x| grey[y * width + x], &mut differences);
    }
    for x in 0..width {
        compare(height, |y| grey[y * width + x], &mut differences);
    }
    let edges = differences.len() / EDGES;
    if edges == 0 {
        return 0.0;
    }
    differences.select_nth_unstable_by(edges, |a, b| b.cmp(a));
    let (all, left) = differences[..edges].iter().fold((0, 0), |sum, d| (sum.0 + d.0, sum.1 + d.1));
    if all == 0 { 0.0 } else { left as f64 / all as f64 }
}

/// Adds how much each sample of a line differs from the one before it, and how much of that a blur along the line leaves.
fn compare(length: usize, sample: impl Fn(usize) -> u32, differences: &mut Vec<(u64, u64)>) {
    let at = |n: usize| u64::from(sample(n));
    let half = SPREAD / 2;
    for n in half + 1..length.saturating_sub(half) {
        let all = SPREAD as u64 * at(n).abs_diff(at(n - 1));
        // Two blurred neighbours differ by the sample that enters and the one that leaves, over the spread.
        let blurred = at(n + half).abs_diff(at(n - half - 1));
        differences.push((all, all.min(blurred)));
    }
}
