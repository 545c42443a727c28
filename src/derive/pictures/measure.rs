//! What the pixels of a picture tell an editor: whether it is blurred, and whether it is another picture saved again.
//!
//! **Invariant:** a measure follows from the pixels alone, in integers but for the last division.

use super::Scaled;
use super::scale::resized;

/// Pixels across at which pictures are measured: as much as a reader sees of a pair at twice the density of a screen.
const WIDTH: u32 = 640;

/// Samples that the second blur spreads a pixel over (Crété-Roffet et al. 2007, section 3).
const SPREAD: usize = 9;

/// One in so many differences between neighbours counts, the greatest: the edges of what there is to see. Soft shading
/// around them says nothing.
const EDGES: usize = 100;

/// Above this a reader sees blur. 1,010 photos, drawings and cuts of packs and fish lay from 0.02 to 0.29; 48 photos of packs,
/// left with a sixth of their detail, from 0.57 to 0.78.
const BLURRED: f64 = 0.45;

/// Pixels across and down of the thumbnails that are compared.
const THUMB: u32 = 48;

/// Steps of 255 in which two pictures that are one differ at most anywhere in their thumbnails: room for what saving again
/// at another size and quality does to greys; a chequer of saturated colour differs by more, and is not warned of.
const SAME: u8 = 8;

/// What is measured of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureMeasure {
    blur: f64,
    thumb: Box<[u8]>,
}

impl PictureMeasure {
    /// Measures a picture that there is at several widths, which ascend: at the one that readers see.
    ///
    /// # Panics
    /// When there is none.
    pub fn of(widths: &[Scaled]) -> Self {
        let narrow = widths.iter().rfind(|scaled| scaled.size().width <= WIDTH);
        let picture = narrow.or(widths.first()).expect("a picture has a width");
        Self { blur: blur(picture), thumb: resized(picture, THUMB, THUMB).into() }
    }

    /// Whether a reader sees that the picture is blurred.
    pub fn is_blurred(&self) -> bool {
        self.blur > BLURRED
    }

    /// Whether the two are one picture, at whatever size and quality each was saved. A perceptual hash of 256 bits takes
    /// two drawings that differ in the letters around a seal for one; this tells them apart.
    pub fn looks_like(&self, other: &Self) -> bool {
        self.thumb.iter().zip(&other.thumb).all(|(a, b)| a.abs_diff(*b) <= SAME)
    }

    /// As bytes, for keeping.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.blur.to_le_bytes()[..], &self.thumb].concat()
    }

    /// From what [`Self::to_bytes`] gave; nothing from other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (blur, thumb) = bytes.split_first_chunk()?;
        let blur = f64::from_le_bytes(*blur);
        let is_measure = (0.0..=1.0).contains(&blur) && thumb.len() == 3 * (THUMB * THUMB) as usize;
        is_measure.then(|| Self { blur, thumb: thumb.into() })
    }
}

/// How much of a picture's edges a further blur leaves as they are: 0 where they are sharp, 1 where there is nothing
/// left to blur.
///
/// Source: F. Crété-Roffet, T. Dolmiere, P. Ladret, M. Nicolas, "The blur effect: perception and estimation with a new
/// no-reference perceptual blur metric", SPIE Electronic Imaging 2007, but that they count every difference. It needs
/// no second picture, and a plain carton counts no more than a printed one, which the usual variance of the Laplacian
/// takes for blurred.
fn blur(picture: &Scaled) -> f64 {
    let (width, height) = (picture.size().width as usize, picture.size().height as usize);
    let grey: Vec<u32> = picture
        .pixels()
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

#[cfg(test)]
mod tests {
    use image::RgbImage;
    use image::imageops::fast_blur;

    use super::super::test_pictures::{decoded, gradient};
    use super::super::{PublishedFormat, Purpose, decode, encode, scale};
    use super::*;

    fn measure(picture: &RgbImage) -> PictureMeasure {
        let upright = decoded(picture);
        PictureMeasure::of(&scale(&upright, &upright.whole(), &[upright.size().width]))
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
        // In greys: JPEG halves colour, and no pack has a blue chequer of 16 pixels.
        let grey = image::imageops::grayscale(&gradient(640, 480));
        let picture = image::DynamicImage::ImageLuma8(grey).into_rgb8();
        let upright = decoded(&picture);
        let smaller = &scale(&upright, &upright.whole(), &[500])[0];
        let again = decode(&encode(smaller, Purpose::Whole, PublishedFormat::Jpeg)).unwrap();
        let again = PictureMeasure::of(&scale(&again, &again.whole(), &[500]));
        assert!(measure(&picture).looks_like(&again));
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
        assert_eq!(PictureMeasure::from_bytes(&measured.to_bytes()), Some(measured));
        assert_eq!(PictureMeasure::from_bytes(b"short"), None);
    }
}
