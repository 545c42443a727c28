//! What a PNG says of its colours (PNG, third edition, 4.3 and 11.3.2).
//!
//! A profile is the decoder's to hand over; these chunks say the same in other ways, and browsers honour them.
//!
//! **Invariant:** chunks are read up to the first pixel, each once; one of the wrong length says nothing.

use super::PictureFault;

/// What a picture's numbers stand for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StatedColours {
    /// Primaries and transfer function by their numbers (ITU-T H.273, tables 2 and 3).
    Coded {
        /// The primaries' number.
        primaries: u8,
        /// The transfer function's number.
        transfer: u8,
    },
    /// An exponent and the primaries' chromaticities, each as far as it is given.
    Measured {
        /// The exponent that made the numbers from light.
        gamma: Option<f32>,
        /// The white point and the primaries.
        chromaticities: Option<Chromaticities>,
    },
    /// sRGB.
    Srgb,
    /// As its profile says; where it has none, sRGB as well.
    ByProfile,
}

/// Chromaticities of the white point and of the red, green and blue primaries: x and y of each (CIE 1931).
pub type Chromaticities = [[f32; 2]; 4];

/// What the chunks before the first pixel say, of which each goes before those that follow here: cICP, iCCP, sRGB, gAMA and
/// cHRM.
pub(super) fn stated_colours(bytes: &[u8]) -> StatedColours {
    let (mut coded, mut profile, mut srgb, mut gamma, mut chromaticities) = (None, false, false, None, None);
    let mut at = 8_usize;
    while let Some((kind, data, next)) = chunk(bytes, at) {
        match (kind, data) {
            (b"IDAT", _) => break,
            // Other matrices and ranges are for moving pictures, whose colours no PNG has.
            (b"cICP", &[primaries, transfer, 0, 1]) => {
                coded = Some(StatedColours::Coded { primaries, transfer });
            }
            (b"iCCP", _) => profile = true,
            (b"sRGB", &[_]) => srgb = true,
            (b"gAMA", data) => gamma = number(data).filter(|_| data.len() == 4).filter(|gamma| *gamma > 0.0),
            (b"cHRM", data) if data.len() == 32 => {
                let value = |place: usize| number(&data[place * 4..]).unwrap_or_default();
                chromaticities = Some([0, 2, 4, 6].map(|place| [value(place), value(place + 1)]));
            }
            _ => {}
        }
        at = next;
    }
    match coded {
        Some(coded) => coded,
        None if profile => StatedColours::ByProfile,
        None if srgb => StatedColours::Srgb,
        None if gamma.is_some() || chromaticities.is_some() => {
            StatedColours::Measured { gamma, chromaticities }
        }
        None => StatedColours::ByProfile,
    }
}

/// Refuses what no other screen can show: the brightness of HDR pictures is lost where their numbers are taken for ordinary
/// ones, and nobody but their maker can say what of it matters.
pub(super) fn check(bytes: &[u8]) -> Result<(), PictureFault> {
    let name = match stated_colours(bytes) {
        StatedColours::Coded { transfer: 16, .. } => "PQ",
        StatedColours::Coded { transfer: 18, .. } => "HLG",
        _ => return Ok(()),
    };
    Err(PictureFault::HighDynamicRange(name))
}

/// The kind and data of the chunk at `at`, and where the next one begins.
fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8; 4], &[u8], usize)> {
    let head = bytes.get(at..at.checked_add(8)?)?;
    let length = usize::try_from(u32::from_be_bytes(head[..4].try_into().ok()?)).ok()?;
    let end = (at + 8).checked_add(length)?;
    Some((head[4..].try_into().ok()?, bytes.get(at + 8..end)?, end.checked_add(4)?))
}

/// A number in hundred thousandths.
fn number(data: &[u8]) -> Option<f32> {
    let value = u32::from_be_bytes(data.get(..4)?.try_into().ok()?);
    Some(value as f32 / 100_000.0)
}
