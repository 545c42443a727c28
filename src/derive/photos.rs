//! Which of a record's photos are shown, and how.
//!
//! **Invariant:** follows from what is held; a photo that nothing shows is not published.

use std::any::Any;
use std::collections::BTreeMap;

use super::pictures::{PairCrops, Region, Side, Size, pair_crops};
use crate::domain::Shows;
use crate::load::records::{BoxOf, Dossier, Facts, Photo};

/// What is to be made of a photo.
pub struct ShownPhoto<'a> {
    /// The photo.
    pub photo: &'a Photo,
    /// Its cuts, by checkpoint and number of the pair, and whether it is the genuine side.
    pub cuts: Vec<PairSide<'a>>,
}

/// One side of a pair.
pub struct PairSide<'a> {
    /// The checkpoint.
    pub checkpoint: &'a str,
    /// The pair's number in the checkpoint.
    pub number: usize,
    /// Whether it is the genuine side.
    pub genuine: bool,
    /// What is cut from the upright picture.
    pub region: Region,
    /// The marked region within the cut, in fractions; `None` where the whole is marked.
    pub marked: Option<[f64; 4]>,
}

/// The photo that stands for the product: the one named, else the first variant's, else the first genuine side of a
/// pair.
pub fn main_photo(facts: &Dossier) -> Option<&Photo> {
    let find = |id: &str| {
        facts.photos.iter().find(|photo| photo.id.as_str() == id && photo.shows != Shows::Counterfeit)
    };
    let of_variants = facts.variants.iter().filter_map(|variant| variant.photo.as_ref());
    let of_pairs =
        facts.checkpoints.iter().flat_map(|checkpoint| &checkpoint.pairs).map(|pair| &pair.genuine);
    facts.main_photo.iter().chain(of_variants).chain(of_pairs).find_map(|id| find(id.as_str()))
}

/// The photos that the pages of a record show, and their cuts, in the order of its photos. `sizes` gives the upright
/// size of a photo's file, where that is known.
pub fn shown<'a>(facts: &'a dyn Facts, sizes: &dyn Fn(&str) -> Option<Size>) -> Vec<ShownPhoto<'a>> {
    let any: &dyn Any = facts;
    match any.downcast_ref() {
        Some(dossier) => shown_of_goods(dossier, sizes),
        None => {
            facts.shown_photos().into_iter().map(|photo| ShownPhoto { photo, cuts: Vec::new() }).collect()
        }
    }
}

fn shown_of_goods<'a>(facts: &'a Dossier, sizes: &dyn Fn(&str) -> Option<Size>) -> Vec<ShownPhoto<'a>> {
    let mut cuts: BTreeMap<&str, Vec<PairSide<'_>>> = BTreeMap::new();
    if let Some(photo) = main_photo(facts) {
        cuts.entry(photo.id.as_str()).or_default();
    }
    for photo in facts.variants.iter().filter_map(|variant| variant.photo.as_ref()) {
        cuts.entry(photo.as_str()).or_default();
    }
    for checkpoint in &facts.checkpoints {
        for (number, pair) in checkpoint.pairs.iter().enumerate() {
            let side = |photo: &str, marked: Option<&BoxOf>| side(facts, sizes, photo, marked);
            let sides = side(pair.genuine.as_str(), pair.genuine_box.as_ref());
            let Some((a, b)) = sides.zip(side(pair.counterfeit.as_str(), pair.counterfeit_box.as_ref()))
            else {
                continue;
            };
            let PairCrops { crops, .. } = pair_crops(&a, &b);
            let marks = [pair.genuine_box.is_some(), pair.counterfeit_box.is_some()];
            for (index, id) in [pair.genuine.as_str(), pair.counterfeit.as_str()].into_iter().enumerate() {
                let crop = crops[index];
                cuts.entry(id).or_default().push(PairSide {
                    checkpoint: checkpoint.id.as_str(),
                    number,
                    genuine: index == 0,
                    region: crop.region,
                    marked: marks[index].then_some(crop.marked),
                });
            }
        }
    }
    let photos = facts.photos.iter();
    photos.filter_map(|photo| Some(ShownPhoto { photo, cuts: cuts.remove(photo.id.as_str())? })).collect()
}

fn side(
    facts: &Dossier,
    sizes: &dyn Fn(&str) -> Option<Size>,
    photo: &str,
    marked: Option<&BoxOf>,
) -> Option<Side> {
    let photo = facts.photos.iter().find(|candidate| candidate.id.as_str() == photo)?;
    let size = sizes(photo.file.as_str())?;
    let marked = marked
        .map_or_else(|| Region::whole(size), |b| Region::of_box([b.left, b.top, b.width, b.height], size));
    Some(Side { size, marked, px_per_mm: photo.px_per_mm.as_ref().map(|scale| scale.value) })
}
