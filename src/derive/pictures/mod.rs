//! Pictures as they are published: decoded, upright, cut, scaled and encoded afresh.
//!
//! What an editor's file holds beside its pixels (place, owner, device, thumbnails) does not outlive the decoding. Colour
//! profiles are not converted yet: a picture in a wide colour space is taken for sRGB.
//!
//! **Invariant:** a published picture holds pixels and nothing else, and the same pixels and cut give the same bytes.

mod decode;
mod pair;
mod region;
mod render;

pub use decode::{Upright, decode};
pub use pair::{Crop, Pair, Side, pair_crops};
pub use region::{Region, Size};
pub use render::{Chroma, mean, render};

/// Widths in pixels at which a whole picture is published: for a grid's tile or a phone, and for a screen.
pub const WHOLE_WIDTHS: [u32; 2] = [480, 1280];
/// Widths in pixels at which a pair's crops are published: side by side on a phone, and the same at twice its density.
pub const PAIR_WIDTHS: [u32; 2] = [320, 640];

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
        let cases: [(u32, &[u32]); 6] = [
            (4000, &[480, 1280]),
            (1280, &[480, 1280]),
            (1000, &[480, 1000]),
            (500, &[500]),
            (100, &[100]),
            (0, &[1]),
        ];
        for (width, wanted) in cases {
            assert_eq!(widths(&WHOLE_WIDTHS, width), wanted, "{width}");
        }
    }
}
