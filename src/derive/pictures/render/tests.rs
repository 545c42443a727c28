use super::super::decode;
use super::*;

/// A photograph-like picture as a PNG.
fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, ((x / 16 + y / 16) % 2 * 200) as u8])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn a_render_is_a_progressive_jpeg_of_pixels_alone() {
    let picture = decode(&png(300, 200)).unwrap();
    for chroma in [Chroma::Half, Chroma::Full] {
        let bytes = render(&picture, &picture.whole(), picture.whole().size_at(150), chroma);
        assert!(bytes.windows(2).any(|pair| pair == [0xFF, 0xC2]), "progressive");
        for segment in 0xE1..=0xEF_u8 {
            assert!(!bytes.windows(2).any(|pair| pair == [0xFF, segment]), "APP{}", segment - 0xE0);
        }
        let again = decode(&bytes).unwrap();
        assert_eq!(again.size(), Size { width: 150, height: 100 });
        let error: u64 = picture_error(&picture, &again);
        assert!(error < 12, "mean error {error}");
        assert_eq!(bytes, render(&picture, &picture.whole(), picture.whole().size_at(150), chroma));
    }
}

/// Mean difference of a picture from the same at half its size.
fn picture_error(full: &Upright, half: &Upright) -> u64 {
    let (wide, narrow) = (full.size().width as usize, half.size().width as usize);
    let sum: u64 = (0..half.samples().len() / 3)
        .map(|n| {
            let (x, y) = (n % narrow, n / narrow);
            let there = &full.samples()[(y * 2 * wide + x * 2) * 3..][..3];
            half.samples()[n * 3..][..3]
                .iter()
                .zip(there)
                .map(|(a, b)| u64::from(a.abs_diff(*b)))
                .sum::<u64>()
        })
        .sum();
    sum / half.samples().len() as u64
}

#[test]
fn a_crop_shows_its_region() {
    let picture = decode(&png(300, 200)).unwrap();
    let region = Region { left: 225.0, top: 150.0, width: 75.0, height: 50.0 };
    let crop = decode(&render(&picture, &region, region.size_at(75), Chroma::Full)).unwrap();
    let middle = &crop.samples()[(25 * 75 + 37) * 3..][..2];
    assert!(middle[0].abs_diff(223) < 8 && middle[1].abs_diff(223) < 8, "{middle:?}");
}

#[test]
fn regions_past_the_edge_and_tiny_ones_are_rendered() {
    let picture = decode(&png(30, 20)).unwrap();
    for region in [
        Region { left: 29.9999, top: 19.9999, width: 5.0, height: 5.0 },
        Region { left: -3.0, top: 0.0, width: 33.0, height: 20.0000001 },
        Region { left: 3.0, top: 3.0, width: 1e-9, height: 1e-9 },
    ] {
        assert!(decode(&render(&picture, &region, Size { width: 8, height: 8 }, Chroma::Full)).is_ok());
    }
}
