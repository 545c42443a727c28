//! What the pixels of a picture tell an editor: whether it is blurred, and what it looks like.
//!
//! **Invariant:** a measure follows from the pixels alone, in integers but for the last division.

use image::RgbImage;
use image_hasher::{HashAlg, HasherConfig, ImageHash};

use super::Scaled;

/// Pixels across at which pictures are measured: as much as a reader sees of a pair at twice the density of a screen.
const WIDTH: u32 = 640;

/// Samples that the second blur spreads a pixel over (Crété-Roffet et al. 2007, section 3).
const SPREAD: usize = 9;

/// Above this a reader sees blur. 202 photos and drawings of packs and fish lay from 0.13 to 0.52; the 48 photos of packs
/// among them, left with a quarter of their detail, from 0.54 to 0.77.
const BLURRED: f64 = 0.55;

/// Bits of 256 in which two pictures that look the same differ at most: the same picture at another size, or saved
/// again, differs in 0 to 4.
const ALIKE: u32 = 4;

/// Steps of 255 in which their mean colours do: the hash is blind to colour.
const SAME_COLOUR: u8 = 8;

/// What is measured of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    blur: f64,
    mean: [u8; 3],
    hash: Box<[u8]>,
}

impl Measure {
    /// Measures a picture that there is at several widths, which ascend: at the one that readers see.
    ///
    /// # Panics
    /// When there is none.
    pub fn of(widths: &[Scaled]) -> Self {
        let narrow = widths.iter().rfind(|scaled| scaled.size().width <= WIDTH);
        let picture = narrow.or(widths.first()).expect("a picture has a width");
        let size = picture.size();
        let image = RgbImage::from_raw(size.width, size.height, picture.pixels().to_vec())
            .expect("a picture has three bytes a pixel");
        let hasher = HasherConfig::new().hash_size(16, 16).hash_alg(HashAlg::Gradient).to_hasher();
        let hash: ImageHash = hasher.hash_image(&image);
        Self { blur: blur(picture), mean: picture.mean(), hash: hash.as_bytes().into() }
    }

    /// Whether a reader sees that the picture is blurred.
    pub fn is_blurred(&self) -> bool {
        self.blur > BLURRED
    }

    /// Whether a reader would take the two for one picture.
    pub fn looks_like(&self, other: &Self) -> bool {
        let differing: u32 = self.hash.iter().zip(&other.hash).map(|(a, b)| (a ^ b).count_ones()).sum();
        let colours = self.mean.iter().zip(&other.mean).map(|(a, b)| a.abs_diff(*b));
        differing <= ALIKE && colours.max() <= Some(SAME_COLOUR)
    }

    /// As bytes, for keeping.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.blur.to_le_bytes()[..], &self.mean, &self.hash].concat()
    }

    /// From what [`Self::to_bytes`] gave.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (blur, rest) = bytes.split_first_chunk()?;
        let (mean, hash) = rest.split_first_chunk()?;
        Some(Self { blur: f64::from_le_bytes(*blur), mean: *mean, hash: hash.into() })
    }
}

/// How much of a picture's detail a further blur leaves as it is: 0 for a sharp picture, 1 for one that has none.
///
/// Source: F. Crété-Roffet, T. Dolmiere, P. Ladret, M. Nicolas, "The blur effect: perception and estimation with a new
/// no-reference perceptual blur metric", SPIE Electronic Imaging 2007. It needs no second picture, and a plain carton
/// counts no more than a printed one, which the usual variance of the Laplacian takes for blurred.
fn blur(picture: &Scaled) -> f64 {
    let (width, height) = (picture.size().width as usize, picture.size().height as usize);
    let grey: Vec<u32> = picture
        .pixels()
        .chunks_exact(3)
        // Luma of ITU-R BT.601, in thousandths.
        .map(|pixel| 299 * u32::from(pixel[0]) + 587 * u32::from(pixel[1]) + 114 * u32::from(pixel[2]))
        .collect();
    let rows = lost(&grey, height, width, width, 1);
    let columns = lost(&grey, width, height, 1, width);
    rows.max(columns)
}

/// The part of all differences between neighbours along lines that a blur along them leaves. `lines` lines of `length`
/// samples, `line` apart, whose samples stand `step` apart.
fn lost(grey: &[u32], lines: usize, length: usize, line: usize, step: usize) -> f64 {
    let (mut differences, mut taken) = (0_u64, 0_u64);
    let half = SPREAD / 2;
    for start in (0..lines).map(|n| n * line) {
        let at = |n: usize| u64::from(grey[start + n * step]);
        // Two blurred neighbours differ by the sample that enters and the one that leaves, over the spread.
        for n in half + 1..length.saturating_sub(half) {
            let difference = SPREAD as u64 * at(n).abs_diff(at(n - 1));
            let blurred = at(n + half).abs_diff(at(n - half - 1));
            differences += difference;
            taken += difference.saturating_sub(blurred);
        }
    }
    if differences == 0 { 0.0 } else { (differences - taken) as f64 / differences as f64 }
}

#[cfg(test)]
mod tests {
    use image::imageops::fast_blur;

    use super::super::scale;
    use super::super::test_pictures::{decoded, gradient};
    use super::*;

    fn measure(picture: &RgbImage) -> Measure {
        let upright = decoded(picture);
        Measure::of(&scale(&upright, &upright.whole(), &[upright.size().width]))
    }

    #[test]
    fn blur_is_told_from_plainness() {
        let sharp = gradient(640, 480);
        let plain = RgbImage::from_pixel(640, 480, image::Rgb([200, 190, 180]));
        let smeared = fast_blur(&sharp, 8.0);
        assert!(!measure(&sharp).is_blurred(), "{}", measure(&sharp).blur);
        assert!(!measure(&plain).is_blurred());
        assert!(measure(&smeared).is_blurred(), "{}", measure(&smeared).blur);
    }

    #[test]
    fn one_picture_is_known_at_another_size() {
        let picture = gradient(640, 480);
        let smaller = image::imageops::thumbnail(&picture, 500, 375);
        assert!(measure(&picture).looks_like(&measure(&smaller)));
        let mut reddened = picture.clone();
        reddened.pixels_mut().for_each(|pixel| pixel.0[0] /= 2);
        assert!(!measure(&picture).looks_like(&measure(&reddened)));
        let mut other = picture.clone();
        for (x, y, pixel) in other.enumerate_pixels_mut() {
            if (200..400).contains(&x) && (100..300).contains(&y) {
                *pixel = image::Rgb([255, 255, 255]);
            }
        }
        assert!(!measure(&picture).looks_like(&measure(&other)));
    }

    #[test]
    fn what_is_kept_is_what_was_measured() {
        let measured = measure(&gradient(64, 48));
        assert_eq!(Measure::from_bytes(&measured.to_bytes()), Some(measured));
        assert_eq!(Measure::from_bytes(b"short"), None);
    }
}
