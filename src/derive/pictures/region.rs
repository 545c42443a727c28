//! Parts of a picture, in its own pixels.
//!
//! **Invariant:** a [`Region`] made here lies within its picture, and is at least one pixel wide and high.

/// Width and height in pixels, both above 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A part of an upright picture in its pixels; edges may lie between pixels, so that crops agree exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Region {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Region {
    /// The whole picture.
    pub fn whole(size: Size) -> Self {
        Self { left: 0.0, top: 0.0, width: f64::from(size.width), height: f64::from(size.height) }
    }

    /// A box `[left, top, width, height]` in fractions of the upright picture, brought within it.
    pub fn of_box(fractions: [f64; 4], size: Size) -> Self {
        let [left, top, width, height] = fractions;
        let (left, width) = span(left, width, f64::from(size.width));
        let (top, height) = span(top, height, f64::from(size.height));
        Self { left, top, width, height }
    }

    /// The box `[left, top, width, height]` of `part` in fractions of this region.
    pub fn box_of(&self, part: &Self) -> [f64; 4] {
        [
            (part.left - self.left) / self.width,
            (part.top - self.top) / self.height,
            part.width / self.width,
            part.height / self.height,
        ]
    }

    /// The most pixels across at which this region is published: its own, or as many as keep both sides within
    /// [`MAX_OUTPUT`].
    pub fn most_width(&self) -> u32 {
        (self.width * f64::min(1.0, f64::from(MAX_OUTPUT) / self.height)).round().max(1.0) as u32
    }

    /// The size of this region when shown `width` pixels wide, in its own aspect.
    pub fn size_at(&self, width: u32) -> Size {
        let height = (f64::from(width) * self.height / self.width).round();
        Size { width: width.clamp(1, MAX_OUTPUT), height: height.clamp(1.0, f64::from(MAX_OUTPUT)) as u32 }
    }
}

/// Longest side of a published picture, in pixels: what a WebP can say (RFC 9649, 2.5).
pub const MAX_OUTPUT: u32 = 16_383;

/// A span in fractions of `whole`, as pixels within it; what is no number becomes the whole.
fn span(start: f64, length: f64, whole: f64) -> (f64, f64) {
    if !(start.is_finite() && length.is_finite()) {
        return (0.0, whole);
    }
    let length = (length * whole).clamp(1.0, whole);
    ((start * whole).clamp(0.0, whole - length), length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_brought_within_the_picture() {
        let size = Size { width: 200, height: 100 };
        let region = Region::of_box([0.5, 0.25, 0.25, 0.5], size);
        assert_eq!(region, Region { left: 100.0, top: 25.0, width: 50.0, height: 50.0 });
        assert_eq!(Region::whole(size).box_of(&region), [0.5, 0.25, 0.25, 0.5]);
        let edge = Region::of_box([1.0, 1.0, 1e-9, 2.0], size);
        assert_eq!(edge, Region { left: 199.0, top: 0.0, width: 1.0, height: 100.0 });
        assert_eq!(Region::of_box([f64::NAN; 4], size), Region::whole(size));
    }

    #[test]
    fn a_strip_is_published_no_longer_than_a_file_can_say() {
        for (width, height) in [(1, 30_000), (1_000, 30_000), (30_000, 1)] {
            let strip = Region::whole(Size { width, height });
            let size = strip.size_at(strip.most_width());
            assert!(size.width.max(size.height) <= MAX_OUTPUT.max(width), "{size:?}");
            assert!(size.height <= MAX_OUTPUT, "{size:?}");
        }
    }
}
