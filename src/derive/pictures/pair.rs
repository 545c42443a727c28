//! The crop rule for a genuine picture beside another.
//!
//! Each box grows by a margin, so that the tell is seen in its place. Then both crops grow to one shape; where both
//! pictures say how many of their pixels make a millimetre, to one physical size. Shown at equal width, what differs is
//! then the goods, and not the photographs.
//!
//! **Invariant:** a crop lies within its picture and holds its whole box, whatever else has to give way.

use super::{Region, Size};

/// How much of the box's side is added on each side of it.
const MARGIN: f64 = 0.25;
/// A crop shows at least this many pixels a side, where the picture has them: fewer cannot be recognised.
const LEAST: f64 = 48.0;

/// One picture of a pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side {
    /// The upright picture's size.
    pub size: Size,
    /// The marked box, in its pixels.
    pub marked: Region,
    /// Pixels of the upright picture that make a millimetre, where known.
    pub px_per_mm: Option<f64>,
}

/// What is shown of one picture of a pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crop {
    /// The part of the picture.
    pub region: Region,
    /// The marked box as `[left, top, width, height]` in fractions of that part.
    pub marked: [f64; 4],
}

/// The two crops, in the order of the sides, and what they agree in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairCrops {
    /// The crops.
    pub crops: [Crop; 2],
    /// Whether both have one aspect. Not where one box is wider, for its picture's height, than the other picture
    /// allows: a strip across a panorama beside a box as high as its picture.
    pub same_shape: bool,
    /// Whether both show the same number of millimetres, so that sizes may be compared.
    pub same_scale: bool,
}

/// Works out the crops of a pair.
pub fn pair_crops(a: &Side, b: &Side) -> PairCrops {
    let (a, b) = (SideReach::of(a), SideReach::of(b));
    if let (Some(a_scale), Some(b_scale)) = (a.scale, b.scale)
        && let Some(width) = agreed(a.wide.in_units(a_scale), b.wide.in_units(b_scale))
        && let Some(height) = agreed(a.high.in_units(a_scale), b.high.in_units(b_scale))
    {
        let crops = [a.crop(width * a_scale, height * a_scale), b.crop(width * b_scale, height * b_scale)];
        return PairCrops { crops, same_shape: true, same_scale: true };
    }
    let shape = |extent: &SideReach| extent.wide.wanted / extent.high.wanted;
    let middle = (shape(&a) * shape(&b)).sqrt();
    let least = a.least_aspect().max(b.least_aspect());
    let most = a.most_aspect().min(b.most_aspect());
    let same_shape = least <= most;
    let aspect = if same_shape { middle.clamp(least, most) } else { middle };
    PairCrops { crops: [a.crop_of_aspect(aspect), b.crop_of_aspect(aspect)], same_shape, same_scale: false }
}

/// The length that both can show: as much as the one that wants more, within what either can.
fn agreed(a: Range, b: Range) -> Option<f64> {
    let (least, most) = (a.least.max(b.least), a.most.min(b.most));
    (least <= most).then(|| a.wanted.max(b.wanted).clamp(least, most))
}

/// A length that a crop may have along one axis.
#[derive(Clone, Copy)]
struct Range {
    /// The box's own length.
    least: f64,
    /// With the margin.
    wanted: f64,
    /// The picture's length.
    most: f64,
}

impl Range {
    fn new(length: f64, whole: f64) -> Self {
        let wanted = (length * (1.0 + 2.0 * MARGIN)).max(LEAST).min(whole);
        Self { least: length, wanted: wanted.max(length), most: whole }
    }

    fn in_units(self, pixels: f64) -> Self {
        Self { least: self.least / pixels, wanted: self.wanted / pixels, most: self.most / pixels }
    }
}

/// A side's box and how far it can grow, in pixels.
struct SideReach {
    marked: Region,
    wide: Range,
    high: Range,
    scale: Option<f64>,
}

impl SideReach {
    fn of(side: &Side) -> Self {
        Self {
            marked: side.marked,
            wide: Range::new(side.marked.width, f64::from(side.size.width)),
            high: Range::new(side.marked.height, f64::from(side.size.height)),
            scale: side.px_per_mm.filter(|scale| scale.is_finite() && *scale > 0.0),
        }
    }

    /// The narrowest shape that holds the box: its width at the picture's height.
    fn least_aspect(&self) -> f64 {
        self.wide.least / self.high.most
    }

    /// The widest shape that holds the box.
    fn most_aspect(&self) -> f64 {
        self.wide.most / self.high.least
    }

    fn crop_of_aspect(&self, aspect: f64) -> Crop {
        let aspect = aspect.clamp(self.least_aspect(), self.most_aspect());
        let width =
            self.wide.wanted.max(self.high.wanted * aspect).min(self.wide.most).min(self.high.most * aspect);
        self.crop(width, width / aspect)
    }

    /// A crop of this size around the box, moved to lie within the picture.
    fn crop(&self, width: f64, height: f64) -> Crop {
        let width = width.clamp(self.wide.least, self.wide.most);
        let height = height.clamp(self.high.least, self.high.most);
        let around = |start: f64, length: f64, crop: f64, whole: f64| {
            (start + (length - crop) / 2.0).clamp(0.0, whole - crop)
        };
        let left = around(self.marked.left, self.marked.width, width, self.wide.most);
        let top = around(self.marked.top, self.marked.height, height, self.high.most);
        let region = Region { left, top, width, height };
        Crop { region, marked: region.box_of(&self.marked) }
    }
}

#[cfg(test)]
mod tests;
