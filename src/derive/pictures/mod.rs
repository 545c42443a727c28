//! Pictures as they are published: decoded, upright, cut, scaled and encoded afresh.
//!
//! What an editor's file holds beside its pixels (place, owner, device, thumbnails) does not outlive the decoding.
//!
//! **Invariant:** a published picture holds pixels and nothing else, in sRGB, and the same pixels and cut give the same
//! bytes.

mod colour;
mod decode;
mod encode;
mod measure;
mod pair;
mod region;
mod scale;
#[cfg(test)]
mod test_pictures;

pub use decode::{Upright, decode};
pub use encode::{Format, Purpose, encode};
pub use measure::Measure;
pub use pair::{Crop, Pair, Side, pair_crops};
pub use region::{Region, Size};
pub use scale::{Scaled, scale};

/// Widths in pixels at which a whole photo is published: for a tile, a phone, a screen, and a closer look.
pub const WHOLE_WIDTHS: [u32; 4] = [320, 640, 1280, 1920];
/// Widths in pixels at which a pair's cuts are published: on a phone, on a screen of twice its density, and enlarged.
pub const PAIR_WIDTHS: [u32; 3] = [320, 640, 1280];

/// Those of `steps` (ascending) at which a picture `width` pixels wide is published, never above its own: the steps
/// well below it, then its own width or the last step.
pub fn widths(steps: &[u32], width: u32) -> Vec<u32> {
    let last = steps.last().map_or(width, |last| width.min(*last)).max(1);
    // A step less than a fifth below the next gains a reader next to nothing.
    let mut widths: Vec<u32> =
        steps.iter().copied().filter(|step| u64::from(*step) * 5 < u64::from(last) * 4).collect();
    widths.push(last);
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_width_is_above_the_pictures_own() {
        let cases: [(u32, &[u32]); 7] = [
            (4000, &[320, 640, 1280, 1920]),
            (1920, &[320, 640, 1280, 1920]),
            (1500, &[320, 640, 1500]),
            (1000, &[320, 640, 1000]),
            (350, &[350]),
            (100, &[100]),
            (0, &[1]),
        ];
        for (width, wanted) in cases {
            assert_eq!(widths(&WHOLE_WIDTHS, width), wanted, "{width}");
        }
    }
}
