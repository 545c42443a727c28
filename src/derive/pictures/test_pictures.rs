//! Pictures for the tests beside this file.
//!
//! **Invariant:** none comes from a file: the same call makes the same pixels.

use super::{Upright, decode};

/// `picture` as it is after a file has been read.
pub fn decoded(picture: &image::RgbImage) -> Upright {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    decode(&bytes.into_inner()).unwrap()
}

/// A picture with something of a photograph: slow changes of colour, and edges.
pub fn gradient(width: u32, height: u32) -> image::RgbImage {
    image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, ((x / 16 + y / 16) % 2 * 200) as u8])
    })
}

/// Mean absolute difference of two buffers, in steps of 255.
pub fn mean_error(a: &[u8], b: &[u8]) -> f64 {
    assert_eq!(a.len(), b.len());
    let sum: u64 = a.iter().zip(b).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / a.len() as f64
}
