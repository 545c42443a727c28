//! Pictures of wide colour spaces become sRGB, the only space that every screen and browser takes a picture for.
//!
//! A phone's Display P3 red that is taken for sRGB is a paler red, and a shade is what some points are told by.
//!
//! **Invariant:** a profile that cannot be read, or is not of an RGB space, changes nothing.

use std::fmt;
use std::sync::Arc;

use moxcms::{
    Chromaticity, CicpProfile, ColorPrimaries, ColorProfile, DataColorSpace, Layout, MatrixCoefficients,
    ToneReprCurve, Transform8BitExecutor, TransformOptions,
};

use crate::load::picture::Chromaticities;

/// Largest profile that is read, in bytes: those of cameras and phones have some hundreds, of printers 3 MiB.
const MAX_PROFILE: usize = 4 << 20;

/// A colour that comes out this many steps of 255 from where it went in is not taken for a difference.
const UNSEEN: u8 = 2;

/// From a picture's own colours to sRGB.
#[derive(Clone)]
pub struct ToSrgb(Conversion);

#[derive(Clone)]
enum Conversion {
    Colour(Arc<Transform8BitExecutor>),
    /// What each shade of grey becomes.
    Grey(Arc<[u8; 256]>),
}

impl fmt::Debug for ToSrgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToSrgb")
    }
}

impl ToSrgb {
    /// The conversion that an ICC profile (ISO 15076-1) asks for; `None` where there is nothing to convert. A profile for
    /// shades of grey is one only for a picture that `is_grey`.
    pub fn of(profile: &[u8], is_grey: bool) -> Option<Self> {
        if profile.len() > MAX_PROFILE {
            return None;
        }
        let profile = ColorProfile::new_from_slice(profile).ok()?;
        match profile.color_space {
            DataColorSpace::Rgb => Self::between(&profile),
            DataColorSpace::Gray if is_grey => Self::between_greys(&profile),
            _ => None,
        }
    }

    /// The conversion that coding-independent code points (ITU-T H.273) ask for.
    pub fn of_codes(primaries: u8, transfer: u8) -> Option<Self> {
        let mut profile = ColorProfile::new_srgb();
        // It gives `false` even where all went well (moxcms 0.8.1); what it does not know stays sRGB's.
        let _ = profile.update_rgb_colorimetry_from_cicp(CicpProfile {
            color_primaries: primaries.try_into().ok()?,
            transfer_characteristics: transfer.try_into().ok()?,
            matrix_coefficients: MatrixCoefficients::Identity,
            full_range: true,
        });
        Self::between(&profile)
    }

    /// The conversion that an exponent and chromaticities ask for; what is not given is sRGB's.
    pub fn of_measures(gamma: Option<f32>, chromaticities: Option<Chromaticities>) -> Option<Self> {
        let mut profile = ColorProfile::new_srgb();
        if let Some(points) = chromaticities {
            let [white, red, green, blue] = points.map(|[x, y]| Chromaticity::new(x, y));
            if points.iter().any(|[_, y]| *y <= 0.0) {
                return None;
            }
            profile.update_rgb_colorimetry(white.to_xyyb(), ColorPrimaries { red, green, blue });
        }
        if let Some(gamma) = gamma {
            // The chunk holds the exponent that made the numbers from light.
            let curve = Some(ToneReprCurve::Parametric(vec![1.0 / gamma]));
            (profile.red_trc, profile.green_trc, profile.blue_trc) = (curve.clone(), curve.clone(), curve);
            profile.cicp = None;
        }
        Self::between(&profile)
    }

    fn between(profile: &ColorProfile) -> Option<Self> {
        let (rgb, options) = (Layout::Rgb, TransformOptions::default());
        let transform = profile.create_transform_8bit(rgb, &ColorProfile::new_srgb(), rgb, options).ok()?;
        let convert = Self(Conversion::Colour(transform));
        convert.changes_anything().then_some(convert)
    }

    fn between_greys(profile: &ColorProfile) -> Option<Self> {
        let options = TransformOptions::default();
        let srgb = ColorProfile::new_srgb();
        let transform = profile.create_transform_8bit(Layout::Gray, &srgb, Layout::Rgb, options).ok()?;
        let shades: Vec<u8> = (0..=255).collect();
        let mut colours = vec![0; 256 * 3];
        transform.transform(&shades, &mut colours).ok()?;
        let mut table = [0; 256];
        for (shade, colour) in table.iter_mut().zip(colours.chunks_exact(3)) {
            *shade = colour[1];
        }
        let convert = Self(Conversion::Grey(Arc::new(table)));
        convert.changes_anything().then_some(convert)
    }

    /// Converts pixels of three bytes each.
    pub fn convert(&self, mut pixels: Vec<u8>) -> Vec<u8> {
        match &self.0 {
            Conversion::Colour(transform) => {
                let mut converted = vec![0; pixels.len()];
                // It fails only for buffers of unlike lengths.
                if transform.transform(&pixels, &mut converted).is_ok() { converted } else { pixels }
            }
            Conversion::Grey(table) => {
                pixels.iter_mut().for_each(|shade| *shade = table[usize::from(*shade)]);
                pixels
            }
        }
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
    use crate::load::picture::tests::damaged;

    #[test]
    fn wide_colours_are_converted_and_others_left_alone() {
        let encoded = |profile: ColorProfile| profile.encode().unwrap();
        let p3 = ToSrgb::of(&encoded(ColorProfile::new_display_p3()), false).unwrap();
        // Display P3's (200, 100, 100) in sRGB, worked out from both spaces' primaries (SMPTE EG 432-1, IEC 61966-2-1).
        let converted = p3.convert(vec![200, 100, 100, 128, 128, 128]);
        for (got, wanted) in converted.iter().zip([215, 93, 97, 128, 128, 128]) {
            assert!(got.abs_diff(wanted) <= 1, "{converted:?}");
        }
        assert!(ToSrgb::of(&encoded(ColorProfile::new_srgb()), false).is_none());
        assert!(ToSrgb::of(&encoded(ColorProfile::new_gray_with_gamma(1.0)), false).is_none());
        assert!(ToSrgb::of(b"no profile", false).is_none());
        assert!(ToSrgb::of(&vec![0; MAX_PROFILE + 1], false).is_none());
        let grey = ToSrgb::of(&encoded(ColorProfile::new_gray_with_gamma(1.0)), true).unwrap();
        // Half the light is sRGB's 188 (IEC 61966-2-1).
        assert!(grey.convert(vec![128; 3])[0].abs_diff(188) <= 1);
    }

    /// Numbers of H.273 and chunks of PNG, against what Chromium shows of such pictures.
    #[test]
    fn colours_that_are_stated_without_a_profile_are_converted() {
        let srgb = [[0.3127, 0.329], [0.64, 0.33], [0.3, 0.6], [0.15, 0.06]];
        let p3 = [[0.3127, 0.329], [0.68, 0.32], [0.265, 0.69], [0.15, 0.06]];
        let cases = [
            (ToSrgb::of_codes(12, 13), Some([218, 0, 26])),
            (ToSrgb::of_measures(None, Some(p3)), Some([218, 0, 26])),
            (ToSrgb::of_codes(1, 8), Some([229, 110, 110])),
            (ToSrgb::of_measures(Some(1.0), None), Some([229, 110, 110])),
            (ToSrgb::of_measures(Some(1.0), Some(srgb)), Some([229, 110, 110])),
            (ToSrgb::of_codes(1, 13), None),
            (ToSrgb::of_codes(2, 2), None),
            (ToSrgb::of_codes(255, 255), None),
            (ToSrgb::of_measures(None, Some(srgb)), None),
            (ToSrgb::of_measures(None, Some([[0.0; 2]; 4])), None),
        ];
        for (number, (convert, wanted)) in cases.into_iter().enumerate() {
            let got = convert.map(|convert| convert.convert(vec![200, 40, 40]));
            let is_near = match (&got, wanted) {
                (Some(got), Some(wanted)) => got.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= 2),
                (None, None) => true,
                _ => false,
            };
            assert!(is_near, "case {number}: {got:?}, not {wanted:?}");
        }
    }

    #[test]
    fn damaged_profiles_never_panic() {
        let profile = ColorProfile::new_display_p3().encode().unwrap();
        for (number, damaged) in damaged(&profile, 4).take(2000).enumerate() {
            if let Some(convert) = ToSrgb::of(&damaged, number.is_multiple_of(2)) {
                assert_eq!(convert.convert(vec![1, 2, 3]).len(), 3);
            }
        }
    }
}
