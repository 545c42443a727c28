use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage};

use super::*;

/// `bytes` with so many of them changed, again and again, the same in each run.
pub(crate) fn damaged(bytes: &[u8], changes: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut state = 1_u32;
    std::iter::repeat_with(move || {
        let mut damaged = bytes.to_vec();
        for _ in 0..changes {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = (state >> 8) as usize % damaged.len();
            damaged[at] = state as u8;
        }
        damaged
    })
}

/// A picture with some detail.
fn sample(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([(x * 7) as u8, (y * 5) as u8, (x ^ y) as u8]))
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(sample(64, 40)).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

const FORMATS: [(ImageFormat, PictureFormat); 5] = [
    (ImageFormat::Jpeg, PictureFormat::Jpeg),
    (ImageFormat::Png, PictureFormat::Png),
    (ImageFormat::WebP, PictureFormat::WebP),
    (ImageFormat::Gif, PictureFormat::Gif),
    (ImageFormat::Tiff, PictureFormat::Tiff),
];

/// A chunk of a PNG.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let crc = data
        .iter()
        .chain([].iter())
        .fold(kind.iter().fold(u32::MAX, |crc, byte| crc_step(crc, *byte)), |crc, byte| crc_step(crc, *byte));
    [&(data.len() as u32).to_be_bytes()[..], kind, data, &(!crc).to_be_bytes()].concat()
}

fn crc_step(crc: u32, byte: u8) -> u32 {
    (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
}

#[test]
fn each_format_is_told_by_its_content() {
    for (format, found) in FORMATS {
        let header = probe(&encoded(format)).unwrap();
        assert_eq!((header.format, header.width, header.height), (found, 64, 40));
    }
}

#[test]
fn every_cut_of_every_format_is_refused() {
    for (format, _) in FORMATS {
        let bytes = encoded(format);
        for length in 0..bytes.len() {
            let result = probe(&bytes[..length]);
            assert!(result.is_err(), "{format:?} cut to {length} of {}: {result:?}", bytes.len());
            // TIFF's directory may stand behind its pixels, but nothing else may go by another name.
            if length > 16 {
                assert_eq!(result, Err(PictureFault::Truncated), "{format:?} cut to {length}");
            }
        }
    }
}

#[test]
fn what_follows_the_end_of_a_jpeg_does_not_count() {
    let mut bytes = encoded(ImageFormat::Jpeg);
    bytes.extend_from_slice(b"\xFF\xD8 a second picture, cut short");
    assert!(probe(&bytes).is_ok());
}

#[test]
fn no_damage_makes_a_probe_panic() {
    for (format, _) in FORMATS {
        for damaged in damaged(&encoded(format), 4).take(3000) {
            let _ = probe(&damaged);
        }
    }
}

#[test]
fn sizes_are_refused_before_anything_is_allocated() {
    let claim = |width: u32, height: u32| {
        let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
        let parts = [chunk(b"IHDR", &head), chunk(b"IDAT", &[0x78, 0x9C]), chunk(b"IEND", &[])].concat();
        probe(&[b"\x89PNG\r\n\x1A\n".to_vec(), parts].concat())
    };
    assert!(claim(100, 100).is_ok());
    assert_eq!(claim(30_000, 30_000), Err(PictureFault::TooLarge(Excess::Pixels(900_000_000))));
    assert!(matches!(claim(65_000, 1), Err(PictureFault::TooLarge(Excess::Side(_)))));
    assert!(matches!(claim(u32::MAX >> 1, u32::MAX >> 1), Err(PictureFault::TooLarge(_))));
    assert!(matches!(claim(0, 5), Err(PictureFault::Corrupt(_))));
    let long = vec![0; MAX_FILE_BYTES as usize + 1];
    assert_eq!(probe(&long), Err(PictureFault::TooLarge(Excess::File(MAX_FILE_BYTES + 1))));
}

#[test]
fn a_jpeg_of_endless_scans_is_refused() {
    let bytes = encoded(ImageFormat::Jpeg);
    let scan = bytes.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    let (head, scan) = (&bytes[..scan], &bytes[scan..bytes.len() - 2]);
    let bomb = [head, &scan.repeat(101), &[0xFF, 0xD9]].concat();
    assert_eq!(probe(&bomb), Err(PictureFault::TooLarge(Excess::Scans)));
}

#[test]
fn the_upright_size_is_given() {
    // APP1 with an EXIF directory of one entry: orientation (0x0112), SHORT, 1, 6.
    let exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let bytes = encoded(ImageFormat::Jpeg);
    let app1 = [&[0xFF, 0xE1][..], &(exif.len() as u16 + 2).to_be_bytes(), exif].concat();
    let turned = [&bytes[..2], &app1, &bytes[2..]].concat();
    let header = probe(&turned).unwrap();
    assert_eq!((header.width, header.height, header.orientation), (40, 64, Orientation::Rotate90));
}

#[test]
fn sixteen_bit_pictures_count_by_their_bytes() {
    let mut bytes = Vec::new();
    let pixels = vec![0; 16 * 16 * 8];
    image::codecs::png::PngEncoder::new(&mut bytes)
        .write_image(&pixels, 16, 16, ExtendedColorType::Rgba16)
        .unwrap();
    assert!(probe(&bytes).is_ok());
    assert!(matches!(check_size(10_000, 10_000, 1 << 31), Err(PictureFault::TooLarge(Excess::Decoded(_)))));
}

/// A JPEG whose frame has another marker, and samples of another number of bits.
fn with_frame(marker: u8, bits: u8) -> Vec<u8> {
    let mut bytes = encoded(ImageFormat::Jpeg);
    let frame = bytes.windows(2).position(|pair| matches!(pair, [0xFF, 0xC0..=0xC2])).unwrap();
    bytes[frame + 1] = marker;
    bytes[frame + 4] = bits;
    bytes
}

#[test]
fn sound_jpegs_of_kinds_that_are_not_read_are_not_called_damaged() {
    for (marker, bits, kind) in [
        (0xC0, 12, "JPEG of more than 8 bits a colour"),
        (0xC1, 12, "JPEG of more than 8 bits a colour"),
        (0xC2, 12, "JPEG of more than 8 bits a colour"),
        (0xC3, 8, "lossless JPEG"),
        (0xC3, 16, "lossless JPEG"),
        (0xC5, 8, "JPEG in several sizes"),
        (0xC9, 8, "JPEG with arithmetic coding"),
        (0xCA, 8, "JPEG with arithmetic coding"),
        (0xCB, 8, "lossless JPEG"),
        (0xF7, 8, "JPEG-LS"),
    ] {
        let fault = probe(&with_frame(marker, bits)).unwrap_err();
        assert_eq!((fault.key(), fault.format()), ("unsupported", kind), "{marker:X} of {bits} bits");
    }
    assert!(probe(&with_frame(0xC0, 8)).is_ok());
}

/// A PNG with further chunks before its pixels.
fn with_chunks(chunks: &[Vec<u8>]) -> Vec<u8> {
    let bytes = encoded(ImageFormat::Png);
    [&bytes[..33], &chunks.concat(), &bytes[33..]].concat()
}

#[test]
fn what_a_png_says_of_its_colours_goes_in_its_order() {
    let cicp = |codes: [u8; 4]| chunk(b"cICP", &codes);
    let gamma = || chunk(b"gAMA", &100_000_u32.to_be_bytes());
    let srgb = || chunk(b"sRGB", &[0]);
    let measured = |gamma| StatedColours::Measured { gamma: Some(gamma), chromaticities: None };
    for (chunks, stated) in [
        (vec![], StatedColours::ByProfile),
        (vec![gamma()], measured(1.0)),
        (vec![gamma(), srgb()], StatedColours::Srgb),
        (vec![gamma(), srgb(), cicp([12, 13, 0, 1])], StatedColours::Coded { primaries: 12, transfer: 13 }),
        (vec![gamma(), cicp([9, 16, 9, 0])], measured(1.0)),
        (vec![chunk(b"gAMA", &[0; 4])], StatedColours::ByProfile),
        (vec![chunk(b"gAMA", &[1; 5])], StatedColours::ByProfile),
    ] {
        assert_eq!(stated_colours(PictureFormat::Png, &with_chunks(&chunks)), stated);
    }
    for (transfer, name) in [(16, "PQ"), (18, "HLG")] {
        let fault = probe(&with_chunks(&[cicp([9, transfer, 0, 1])])).unwrap_err();
        assert_eq!((fault.key(), fault.format()), ("hdr", name));
    }
}
