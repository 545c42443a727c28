use std::io::Cursor;

use image::{ImageFormat, Luma, LumaA, Rgba};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::*;
use crate::derive::pictures::{Region, scale};
use crate::load::picture::tests::damaged;

fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn transparency_is_laid_on_white() {
    let picture = image::RgbaImage::from_fn(3, 1, |x, _| Rgba([200, 0, 0, [0, 128, 255][x as usize]]));
    let upright = decode(&encoded(picture, ImageFormat::Png)).unwrap();
    assert_eq!(upright.samples(), [255, 255, 255, 227, 127, 127, 200, 0, 0]);
    let grey = image::GrayAlphaImage::from_pixel(1, 1, LumaA([0, 0]));
    assert_eq!(decode(&encoded(grey, ImageFormat::Png)).unwrap().samples(), [255, 255, 255]);
}

#[test]
fn deep_and_grey_pictures_become_eight_bit_colour() {
    let deep = image::ImageBuffer::<Luma<u16>, _>::from_pixel(1, 1, Luma([0x8000]));
    assert_eq!(decode(&encoded(deep, ImageFormat::Png)).unwrap().samples(), [128, 128, 128]);
}

/// A JPEG whose EXIF says `orientation`: red at the stored top left.
fn turned(orientation: u8) -> Vec<u8> {
    let stored =
        RgbImage::from_fn(64, 32, |x, y| if x < 32 && y < 16 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) });
    let bytes = encoded(stored, ImageFormat::Jpeg);
    let mut exif = *b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    exif[25] = orientation;
    let app1 = [&[0xFF, 0xE1][..], &(exif.len() as u16 + 2).to_be_bytes(), &exif].concat();
    [&bytes[..2], &app1, &bytes[2..]].concat()
}

#[test]
fn every_exif_orientation_is_applied() {
    // Where the stored top left is to be seen (CIPA DC-008, 4.6.4 A).
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)];
    for (orientation, (right, bottom)) in (1..=8).zip(corners) {
        let upright = decode(&turned(orientation)).unwrap();
        let Size { width, height } = upright.size();
        assert_eq!((width, height), if orientation < 5 { (64, 32) } else { (32, 64) });
        for corner in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            let [left, top] = [(corner.0, width), (corner.1, height)]
                .map(|(far, side)| f64::from(side / 16 + far * side * 3 / 4));
            let part = Region { left, top, width: f64::from(width / 8), height: f64::from(height / 8) };
            // From the whole as it is seen, and from that part of it alone.
            let whole = &scale(&upright, &upright.whole(), &[width])[0];
            let seen = whole.pixels()[3 * ((top as u32 + 1) * width + left as u32 + 1) as usize];
            let cut = scale(&upright, &part, &[4])[0].pixels()[0];
            let is_red = corner == (right, bottom);
            assert_eq!([seen > 128, cut > 128], [is_red; 2], "orientation {orientation}, corner {corner:?}");
        }
    }
}

/// A baseline JPEG; `apart`: with tables made for it, which jpeg-encoder writes as a scan for each component.
fn baseline(picture: &RgbImage, sampling: SamplingFactor, apart: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 82);
    encoder.set_optimized_huffman_tables(apart);
    encoder.set_sampling_factor(sampling);
    let (width, height) = (picture.width() as u16, picture.height() as u16);
    encoder.encode(picture.as_raw(), width, height, ColorType::Rgb).unwrap();
    bytes
}

#[test]
fn no_jpeg_is_read_to_wrong_colours() {
    let picture = RgbImage::from_fn(256, 192, |x, y| Rgb([(x ^ y) as u8, (x * y / 64) as u8, (x + y) as u8]));
    for sampling in
        [SamplingFactor::F_1_1, SamplingFactor::F_2_1, SamplingFactor::F_1_2, SamplingFactor::F_2_2]
    {
        let together = decode(&baseline(&picture, sampling, false)).unwrap();
        let apart = decode(&baseline(&picture, sampling, true));
        if sampling == SamplingFactor::F_1_1 {
            assert_eq!(apart.unwrap().samples(), together.samples());
        } else {
            assert!(matches!(apart, Err(PictureFault::Unsupported(_))), "{sampling:?}");
        }
    }
}

#[test]
fn damage_is_a_fault_and_never_a_panic() {
    let picture = RgbImage::from_fn(48, 40, |x, y| Rgb([(x * 5) as u8, (y * 6) as u8, (x * y) as u8]));
    for format in
        [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Tiff]
    {
        for damaged in damaged(&encoded(picture.clone(), format), 3).take(1500) {
            let _ = decode(&damaged);
        }
    }
}

/// JPEGs as printers and old programs make them: in four inks and in shades of grey, with what phones put behind the picture.
#[test]
fn jpegs_of_four_inks_and_of_grey_are_read() {
    let jpeg = |pixels: &[u8], colours: ColorType| {
        let mut bytes = Vec::new();
        let encoder = Encoder::new(&mut bytes, 95);
        encoder.encode(pixels, 16, 16, colours).unwrap();
        bytes.extend_from_slice(b"\xFF\xD8\xFF\xE2\0\x08MPF\0 and more");
        bytes
    };
    let near = |bytes: &[u8], wanted: [u8; 3]| {
        let upright = decode(bytes).unwrap();
        let got = &upright.samples()[..3];
        assert!(got.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= 4), "{got:?}, not {wanted:?}");
    };
    near(&jpeg(&[90; 256], ColorType::Luma), [90; 3]);
    // No ink but half of the cyan.
    near(&jpeg(&[128, 0, 0, 0].repeat(256), ColorType::Cmyk), [127, 255, 255]);
    near(&jpeg(&[128, 0, 0, 0].repeat(256), ColorType::CmykAsYcck), [127, 255, 255]);
}

/// The first picture of those that move is the one shown.
#[test]
fn the_first_picture_of_a_moving_one_is_read() {
    let frame = |red: u8| image::Frame::new(image::RgbaImage::from_pixel(8, 8, Rgba([red, 0, 0, 255])));
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
    encoder.encode_frames([frame(200), frame(20)]).unwrap();
    drop(encoder);
    assert!(decode(&bytes).unwrap().samples()[0].abs_diff(200) < 8);
}
