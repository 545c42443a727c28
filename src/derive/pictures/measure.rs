//! What the pixels of a picture tell an editor: whether it is blurred, and whether it is another picture saved again.
//!
//! **Invariant:** a measure follows from the pixels alone, in integers but for the last division.

use super::Scaled;
use super::scale::resized;

/// Pixels across at which pictures are measured: as much as a reader sees of a pair at twice the density of a screen.
const WIDTH: u32 = 640;

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
        let size = picture.size();
        let blur = jinwi_pixels::blur(picture.pixels(), size.width as usize, size.height as usize);
        Self { blur, thumb: resized(picture, THUMB, THUMB).into() }
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
