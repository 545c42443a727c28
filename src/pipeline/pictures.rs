//! The pictures of a copy: each photo is decoded once, and written at the sizes and cuts that pages show.
//!
//! **Invariant:** a picture's name is the digest of its published bytes.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::{Progress, Step};
use crate::check::picture_rule;
use crate::derive::photos::{Cutting, Shown, shown};
use crate::derive::pictures::{
    Chroma, PAIR_WIDTHS, Region, Upright, WHOLE_WIDTHS, decode, mean, render, widths,
};
use crate::derive::{Assets, Cut, Held, PairPicture, Picture, PictureFile};
use crate::diag::{Diagnostic, Origin};
use crate::load::picture::{MAX_FILE_BYTES, PictureFault};
use crate::model::Dossier;
use crate::package::{PackageError, Sha256Digest};
use crate::source::Snapshot;

/// Writes a file of the copy.
type Put<'a> = dyn Fn(&str, &[u8]) -> Result<(), PackageError> + Sync + 'a;

/// Makes every picture that `held` shows. Gives where they stand and how many files they are, or what is wrong with
/// photos that their headers did not tell.
pub fn make(
    content: &Snapshot,
    held: &Held,
    put: &Put<'_>,
    progress: &dyn Progress,
) -> Result<Result<(Assets, usize), Vec<Diagnostic>>, PackageError> {
    let work: Vec<(&Dossier, Shown<'_>)> = held
        .dossiers
        .iter()
        .flat_map(|dossier| shown(dossier).into_iter().map(move |shown| (dossier, shown)))
        .collect();
    progress.begin(Step::Pictures, work.len() as u64);
    let maker = Maker { content, put, written: Mutex::default() };
    let made: Vec<_> = work
        .par_iter()
        .map(|(dossier, shown)| {
            let made = maker.photo(dossier, shown);
            progress.advance();
            made
        })
        .collect::<Result<_, _>>()?;
    let mut assets = Assets::default();
    let mut faults = Vec::new();
    // The sides of a pair come from two photos; whichever comes first waits here.
    let mut waiting = std::collections::BTreeMap::new();
    for ((dossier, shown), made) in work.iter().zip(made) {
        let (whole, cuts) = match made {
            Ok(made) => made,
            Err(fault) => {
                let file: Arc<str> =
                    format!("products/{}/{}/dossier.yaml", dossier.kind.folder(), dossier.slug).into();
                let origin = Origin { file, span: shown.photo.file.span };
                faults.push(
                    Diagnostic::new(picture_rule(&fault), origin)
                        .with("file", &shown.photo.file)
                        .with("why", fault.key()),
                );
                continue;
            }
        };
        assets.whole.insert((dossier.slug.clone(), shown.photo.id.to_string()), whole);
        for (cutting, cut) in shown.cuts.iter().zip(cuts) {
            let key = (dossier.slug.clone(), cutting.checkpoint.to_owned(), cutting.number);
            match waiting.remove(&(key.clone(), !cutting.genuine)) {
                Some(other) => {
                    let (genuine, counterfeit) = if cutting.genuine { (cut, other) } else { (other, cut) };
                    assets.pairs.insert(key, PairPicture { genuine, counterfeit });
                }
                None => {
                    waiting.insert((key, cutting.genuine), cut);
                }
            }
        }
    }
    let count = maker.written.into_inner().unwrap_or_else(PoisonError::into_inner).len();
    Ok(if faults.is_empty() { Ok((assets, count)) } else { Err(faults) })
}

struct Maker<'a> {
    content: &'a Snapshot,
    put: &'a Put<'a>,
    written: Mutex<BTreeSet<String>>,
}

/// A photo's whole picture and its cuts.
type Made = Result<(Picture, Vec<Cut>), PictureFault>;

impl Maker<'_> {
    fn photo(&self, dossier: &Dossier, shown: &Shown<'_>) -> Result<Made, PackageError> {
        let file = format!("products/{}/{}/{}", dossier.kind.folder(), dossier.slug, shown.photo.file);
        let bytes = self.content.bytes(&file, MAX_FILE_BYTES).map_err(|_| PictureFault::Truncated);
        let upright = match bytes.and_then(|bytes| decode(&bytes)) {
            Ok(upright) => upright,
            Err(fault) => return Ok(Err(fault)),
        };
        let whole = self.picture(&upright, &upright.whole(), &WHOLE_WIDTHS, Chroma::Half)?;
        let cut = |cutting: &Cutting<'_>| {
            let picture = self.picture(&upright, &cutting.region, &PAIR_WIDTHS, Chroma::Full)?;
            Ok(Cut { picture, crop: upright.whole().box_of(&cutting.region), region: cutting.marked })
        };
        let cuts = shown.cuts.iter().map(cut).collect::<Result<_, PackageError>>()?;
        Ok(Ok((whole, cuts)))
    }

    fn picture(
        &self,
        upright: &Upright,
        region: &Region,
        steps: &[u32],
        chroma: Chroma,
    ) -> Result<Picture, PackageError> {
        let pixels = region.width.round().max(1.0) as u32;
        let files = widths(steps, pixels).into_iter().map(|width| {
            let size = region.size_at(width);
            let bytes = render(upright, region, size, chroma);
            let digest = Sha256Digest::of(&bytes).to_string();
            let path = format!("pictures/{}/{}.jpg", &digest[..2], &digest[..24]);
            let new = self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
            if new {
                (self.put)(&path, &bytes)?;
            }
            Ok(PictureFile { path, width: size.width, height: size.height })
        });
        let files = files.collect::<Result<_, PackageError>>()?;
        Ok(Picture { files, ground: mean(upright, region) })
    }
}
