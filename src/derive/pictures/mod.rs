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
pub use encode::{PublishedFormat, Purpose, encode};
pub use measure::PictureMeasure;
pub use pair::{Crop, PairCrops, Side, pair_crops};
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

    /// Grey below, four colours above, as their pixels are in sRGB.
    fn golden() -> image::RgbImage {
        image::RgbImage::from_fn(320, 240, |x, y| match (x * 2 / 320, y * 3 / 240) {
            (_, 2) => image::Rgb([(x * 255 / 320) as u8; 3]),
            (0, 0) => image::Rgb([200, 80, 80]),
            (1, 0) => image::Rgb([80, 180, 90]),
            (0, 1) => image::Rgb([70, 90, 190]),
            _ => image::Rgb([210, 200, 60]),
        })
    }

    /// `upright` as a phone stores it: in Display P3, turned so that EXIF's `orientation` brings it upright.
    fn as_stored(upright: &image::RgbImage, orientation: u8, wide: bool) -> Vec<u8> {
        use image::metadata::Orientation;
        let turned = Orientation::from_exif(orientation).unwrap();
        // A quarter turn is undone by the other quarter turn; all others by themselves.
        let undo = match turned {
            Orientation::Rotate90 => Orientation::Rotate270,
            Orientation::Rotate270 => Orientation::Rotate90,
            other => other,
        };
        let mut stored = image::DynamicImage::ImageRgb8(upright.clone());
        stored.apply_orientation(undo);
        let mut pixels = stored.to_rgb8();
        let p3 = moxcms::ColorProfile::new_display_p3();
        if wide {
            let (rgb, options) = (moxcms::Layout::Rgb, moxcms::TransformOptions::default());
            let to_p3 =
                moxcms::ColorProfile::new_srgb().create_transform_8bit(rgb, &p3, rgb, options).unwrap();
            let source = pixels.clone();
            to_p3.transform(source.as_raw(), &mut pixels).unwrap();
        }
        let mut exif = *b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
        exif[25] = orientation;
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
        encoder.set_progressive(true);
        encoder.add_app_segment(1, exif.to_vec()).unwrap();
        if wide {
            encoder.add_icc_profile(&p3.encode().unwrap()).unwrap();
        }
        let (width, height) = (pixels.width() as u16, pixels.height() as u16);
        encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
        bytes
    }

    #[test]
    fn every_orientation_and_profile_is_published_as_the_same_picture() {
        let golden = golden();
        for (orientation, wide) in (1..=8).flat_map(|orientation| [(orientation, false), (orientation, true)])
        {
            let upright = decode(&as_stored(&golden, orientation, wide)).unwrap();
            let scaled = &scale(&upright, &upright.whole(), &[320])[0];
            for format in PublishedFormat::ALL {
                let published = decode(&encode(scaled, Purpose::Cut, format)).unwrap();
                let error = test_pictures::mean_error(golden.as_raw(), published.samples());
                assert!(error < 2.5, "orientation {orientation}, P3 {wide}, {format:?}: mean error {error}");
            }
        }
    }

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
