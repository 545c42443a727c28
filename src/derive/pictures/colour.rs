//! Pictures of wide colour spaces become sRGB, the only space that every screen and browser takes a picture for.
//!
//! A phone's Display P3 red that is taken for sRGB is a paler red, and a shade is what some points are told by.
//!
//! **Invariant:** a profile that cannot be read, or is not of an RGB space, changes nothing.

use std::fmt;
use std::sync::Arc;

use moxcms::{ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformOptions};

/// Largest profile that is read, in bytes: those of cameras and phones have some hundreds, of printers 3 MiB.
const MAX_PROFILE: usize = 4 << 20;

/// A colour that comes out this many steps of 255 from where it went in is not taken for a difference.
const UNSEEN: u8 = 2;

/// From a picture's own colours to sRGB.
#[derive(Clone)]
pub struct ToSrgb(Arc<Transform8BitExecutor>);

impl fmt::Debug for ToSrgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToSrgb")
    }
}

impl ToSrgb {
    /// The conversion that an ICC profile (ISO 15076-1) asks for; `None` where there is nothing to convert.
    pub fn of(profile: &[u8]) -> Option<Self> {
        if profile.len() > MAX_PROFILE {
            return None;
        }
        let profile = ColorProfile::new_from_slice(profile).ok()?;
        if profile.color_space != DataColorSpace::Rgb {
            return None;
        }
        let (rgb, options) = (Layout::Rgb, TransformOptions::default());
        let transform = profile.create_transform_8bit(rgb, &ColorProfile::new_srgb(), rgb, options).ok()?;
        let convert = Self(transform);
        convert.changes_anything().then_some(convert)
    }

    /// Converts pixels of three bytes each.
    pub fn convert(&self, pixels: Vec<u8>) -> Vec<u8> {
        let mut converted = vec![0; pixels.len()];
        // It fails only for buffers of unlike lengths.
        if self.0.transform(&pixels, &mut converted).is_ok() { converted } else { pixels }
    }

    /// Whether any colour of a coarse cube comes out visibly otherwise: most profiles are sRGB's own, under many names.
    fn changes_anything(&self) -> bool {
        const STEPS: [u8; 5] = [0, 64, 128, 192, 255];
        let cube: Vec<u8> = STEPS
            .iter()
            .flat_map(|r| STEPS.iter().flat_map(move |g| STEPS.iter().flat_map(move |b| [*r, *g, *b])))
            .collect();
        let converted = self.convert(cube.clone());
        cube.iter().zip(&converted).any(|(before, after)| before.abs_diff(*after) > UNSEEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_colours_are_converted_and_others_left_alone() {
        let encoded = |profile: ColorProfile| profile.encode().unwrap();
        let p3 = ToSrgb::of(&encoded(ColorProfile::new_display_p3())).unwrap();
        // Display P3's (200, 100, 100) in sRGB, worked out from both spaces' primaries (SMPTE EG 432-1, IEC 61966-2-1).
        let converted = p3.convert(vec![200, 100, 100, 128, 128, 128]);
        for (got, wanted) in converted.iter().zip([215, 93, 97, 128, 128, 128]) {
            assert!(got.abs_diff(wanted) <= 1, "{converted:?}");
        }
        assert!(ToSrgb::of(&encoded(ColorProfile::new_srgb())).is_none());
        assert!(ToSrgb::of(&encoded(ColorProfile::new_gray_with_gamma(2.2))).is_none());
        assert!(ToSrgb::of(b"no profile").is_none());
        assert!(ToSrgb::of(&vec![0; MAX_PROFILE + 1]).is_none());
    }

    #[test]
    fn damaged_profiles_never_panic() {
        let profile = ColorProfile::new_display_p3().encode().unwrap();
        let mut state = 3_u32;
        for _ in 0..2000 {
            let mut damaged = profile.clone();
            for _ in 0..4 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = (state >> 8) as usize % damaged.len();
                damaged[at] = state as u8;
            }
            if let Some(convert) = ToSrgb::of(&damaged) {
                assert_eq!(convert.convert(vec![1, 2, 3]).len(), 3);
            }
        }
    }
}
