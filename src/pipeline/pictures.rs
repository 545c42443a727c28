//! The pictures of a copy: each photo is decoded once at most, for all that is shown and measured of it.
//!
//! **Invariant:** a picture's name is the digest of its published bytes; two files of the same bytes are one photo.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::cache::{Cache, Key, Photos, Shelf};
use super::{Progress, Step};
use crate::check::picture_rule;
use crate::derive::photo_audit::{PhotoAudit, PhotoPart};
use crate::derive::photos::shown;
use crate::derive::pictures::{
    PAIR_WIDTHS, PictureMeasure, PublishedFormat, Purpose, Region, Scaled, Size, Upright, WHOLE_WIDTHS,
    decode, encode, scale, widths,
};
use crate::derive::{Assets, Cut, EditionContent, PairPicture, Picture, PictureFile};
use crate::diag::Diagnostic;
use crate::load::picture::{MAX_FILE_BYTES, PictureFault, PictureFormat, probe};
use crate::package::{PackageError, Sha256Digest};
use crate::source::Snapshot;

/// Writes a file of a copy.
type Put<'a> = dyn Fn(&str, &[u8]) -> Result<(), PackageError> + Sync + 'a;

/// Rises with every change to what pictures are made of the same photo, so that nothing older is taken for them.
const VERSION: u32 = 2;

/// A copy that shows pictures.
pub struct Shown<'a> {
    /// What its edition holds.
    pub held: &'a EditionContent,
    /// Writes a file of it.
    pub put: &'a Put<'a>,
}

/// The pictures of a copy.
#[derive(Default)]
pub struct CopyPictures {
    /// Where they stand.
    pub assets: Assets,
    /// How many files they are.
    pub count: usize,
}

/// What came of the photos.
pub struct MadePictures {
    /// The pictures of each copy that was asked for, in that order.
    pub copies: Vec<CopyPictures>,
    /// How many parts of photos were scaled, encoded or measured now.
    pub shots: usize,
    /// What the pixels say: photos that cannot be decoded, and what an editor is warned of.
    pub diagnostics: Vec<Diagnostic>,
}

/// A part of a photo, and what it is shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct PhotoCut {
    purpose: Purpose,
    /// The region's sides, as something that can be ordered.
    bits: [u64; 4],
}

impl PhotoCut {
    fn new(purpose: Purpose, region: &Region) -> Self {
        let sides = [region.left, region.top, region.width, region.height];
        Self { purpose, bits: sides.map(f64::to_bits) }
    }

    fn region(self) -> Region {
        let [left, top, width, height] = self.bits.map(f64::from_bits);
        Region { left, top, width, height }
    }

    /// The widths at which it is published.
    fn widths(self) -> Vec<u32> {
        let steps: &[u32] = match self.purpose {
            Purpose::Whole => &WHOLE_WIDTHS,
            Purpose::Cut => &PAIR_WIDTHS,
        };
        widths(steps, self.region().most_width())
    }

    /// The shot at each of its widths.
    fn of(self, picture: &Upright) -> Vec<Scaled> {
        scale(picture, &self.region(), &self.widths())
    }

    /// The digest of all that a shot of this photo follows from.
    fn key(self, photo: &Key) -> Key {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes()).update(&VERSION.to_le_bytes());
        hasher.update(photo.as_bytes()).update(&[self.purpose as u8]);
        for side in self.bits {
            hasher.update(&side.to_le_bytes());
        }
        hasher.finalize()
    }
}

/// What is wanted of a shot.
#[derive(Clone, Default)]
struct Wanted {
    measure: bool,
    /// The copies that want its files, by their places.
    files: BTreeSet<usize>,
}

/// What came of a shot.
#[derive(Clone, Default)]
struct Taken {
    measure: Option<PictureMeasure>,
    picture: Option<Picture>,
}

/// The files of a picture, as they are kept.
#[derive(Serialize, Deserialize)]
struct PictureFiles {
    placeholder: [u8; 3],
    files: Vec<Encoded>,
}

impl PictureFiles {
    /// Whether these are the files of `shot`, each of its kind and size by what its own bytes say.
    fn are_of(&self, shot: PhotoCut) -> bool {
        let wanted: Vec<(Size, PublishedFormat)> = shot
            .widths()
            .into_iter()
            .flat_map(|width| PublishedFormat::ALL.map(|format| (shot.region().size_at(width), format)))
            .collect();
        let is_wanted = |(file, (size, format)): (&Encoded, &(Size, PublishedFormat))| {
            let kind = match format {
                PublishedFormat::Jpeg => PictureFormat::Jpeg,
                PublishedFormat::WebP => PictureFormat::WebP,
            };
            file.extension == format.extension()
                && (file.width, file.height) == (size.width, size.height)
                && probe(&file.bytes).is_ok_and(|header| {
                    (header.format, header.width, header.height) == (kind, size.width, size.height)
                })
        };
        self.files.len() == wanted.len() && self.files.iter().zip(&wanted).all(is_wanted)
    }
}

/// A file of a picture.
#[derive(Serialize, Deserialize)]
struct Encoded {
    extension: String,
    width: u32,
    height: u32,
    #[serde(with = "serde_bytes")]
    bytes: Vec<u8>,
}

/// What is wanted of photos, by file.
type Order = BTreeMap<String, BTreeMap<PhotoCut, Wanted>>;
/// What came of one photo.
type Shots = Result<BTreeMap<PhotoCut, Taken>, PictureFault>;
/// What came of photos, by file.
type Results = BTreeMap<String, Arc<Shots>>;

/// Makes the pictures that each of `copies` shows, and measures what `looks` names.
///
/// # Errors
/// When a picture cannot be written.
pub fn make(
    content: &Snapshot,
    looks: &PhotoAudit,
    copies: &[Shown<'_>],
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<MadePictures, PackageError> {
    let mut order = Order::new();
    for part in &looks.parts {
        order
            .entry(part.file.clone())
            .or_default()
            .entry(PhotoCut::new(part.purpose, &part.region))
            .or_default()
            .measure = true;
    }
    let mut shows = Vec::new();
    let records = copies
        .iter()
        .enumerate()
        .flat_map(|(copy, shown)| shown.held.records.iter().map(move |record| (copy, record)));
    for (copy, record) in records {
        let size = |file: &str| {
            let header = record.pictures.get(file)?;
            Some(Size { width: header.width, height: header.height })
        };
        for shown in shown(&record.facts, &size) {
            let file = format!("{}/{}", record.key.folder(), shown.photo.file);
            let Some(whole) = size(&shown.photo.file).map(Region::whole) else { continue };
            let shots = order.entry(file.clone()).or_default();
            shots.entry(PhotoCut::new(Purpose::Whole, &whole)).or_default().files.insert(copy);
            for cut in &shown.cuts {
                shots.entry(PhotoCut::new(Purpose::Cut, &cut.region)).or_default().files.insert(copy);
            }
            shows.push((copy, record, file, whole, shown));
        }
    }
    let shots = AtomicUsize::new(0);
    let maker = PictureMaker { content, cache, copies, written: Mutex::default(), shots: &shots };
    let results = maker.all(&order, progress)?;
    let taken = |file: &str, shot: PhotoCut| results.get(file)?.as_ref().as_ref().ok()?.get(&shot);

    let mut diagnostics = undecodable(looks, &results);
    let measure =
        |part: &PhotoPart| taken(&part.file, PhotoCut::new(part.purpose, &part.region))?.measure.clone();
    diagnostics.extend(looks.judge(&looks.parts.iter().map(measure).collect::<Vec<_>>()));

    let mut made: Vec<CopyPictures> = copies.iter().map(|_| CopyPictures::default()).collect();
    // The sides of a pair come from two photos; whichever comes first waits here.
    let mut waiting = BTreeMap::new();
    for (copy, record, file, whole, shown) in shows {
        let assets = &mut made[copy].assets;
        let picture = |purpose, region| taken(&file, PhotoCut::new(purpose, region))?.picture.clone();
        let Some(picture_of_all) = picture(Purpose::Whole, &whole) else { continue };
        assets.whole.insert((record.key.clone(), shown.photo.id.to_string()), picture_of_all);
        for cutting in &shown.cuts {
            let Some(picture) = picture(Purpose::Cut, &cutting.region) else { continue };
            let cut = Cut { picture, crop: whole.box_of(&cutting.region), region: cutting.marked };
            let key = (record.key.clone(), cutting.checkpoint.to_owned(), cutting.number);
            match waiting.remove(&(copy, key.clone(), !cutting.genuine)) {
                Some(other) => {
                    let (genuine, counterfeit) = if cutting.genuine { (cut, other) } else { (other, cut) };
                    assets.pairs.insert(key, PairPicture { genuine, counterfeit });
                }
                None => {
                    waiting.insert((copy, key, cutting.genuine), cut);
                }
            }
        }
    }
    for (copy, _) in maker.written.into_inner().unwrap_or_else(PoisonError::into_inner) {
        made[copy].count += 1;
    }
    Ok(MadePictures { copies: made, shots: shots.into_inner(), diagnostics })
}

/// A fault for each photo that its header let through and its pixels did not.
fn undecodable(looks: &PhotoAudit, results: &Results) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut faults = Vec::new();
    for part in &looks.parts {
        let Some(Err(fault)) = results.get(&part.file).map(Arc::as_ref) else { continue };
        if told.insert((part.file.as_str(), part.origin.span.line)) {
            faults.push(
                Diagnostic::new(picture_rule(fault), part.origin.clone())
                    .with("file", &part.name)
                    .with("why", fault.key())
                    .with("format", fault.format()),
            );
        }
    }
    faults
}

struct PictureMaker<'a> {
    content: &'a Snapshot,
    cache: &'a Cache,
    copies: &'a [Shown<'a>],
    /// What was written into which copy.
    written: Mutex<BTreeSet<(usize, String)>>,
    shots: &'a AtomicUsize,
}

impl PictureMaker<'_> {
    /// Takes the shots of each file: all cores at work, on a photo each.
    fn all(&self, order: &Order, progress: &dyn Progress) -> Result<Results, PackageError> {
        let files: Vec<&String> = order.keys().collect();
        let digest = |file: &&String| self.digest(file);
        let digests: Vec<_> = files.par_iter().map(digest).collect();
        // Files of the same bytes are one photo, of which all is taken that is wanted of any.
        let mut photos: BTreeMap<[u8; 32], (&str, BTreeMap<PhotoCut, Wanted>)> = BTreeMap::new();
        for ((file, shots), digest) in order.iter().zip(&digests) {
            let Ok(digest) = digest else { continue };
            let (_, all) = photos.entry(*digest.as_bytes()).or_insert((file, BTreeMap::new()));
            for (shot, wanted) in shots {
                let sum = all.entry(*shot).or_default();
                sum.measure |= wanted.measure;
                sum.files.extend(&wanted.files);
            }
        }
        progress.begin(Step::Pictures, photos.len() as u64);
        let made: BTreeMap<[u8; 32], Arc<Shots>> = photos
            .par_iter()
            .map(|(digest, (file, shots))| {
                let made = self.photo(file, &Key::from_bytes(*digest), shots)?;
                progress.advance();
                Ok((*digest, Arc::new(made)))
            })
            .collect::<Result<_, PackageError>>()?;
        let of_file = |(file, digest): (&String, Result<Key, PictureFault>)| {
            let shots =
                digest.map_or_else(|fault| Arc::new(Err(fault)), |digest| made[digest.as_bytes()].clone());
            (file.clone(), shots)
        };
        Ok(files.into_iter().zip(digests).map(of_file).collect())
    }

    /// What is remembered, if anything is.
    fn remembered<T>(&self, of: impl FnOnce(&mut Photos) -> Option<T>) -> Option<T> {
        of(&mut self.cache.photos.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn digest(&self, file: &str) -> Result<Key, PictureFault> {
        let stamp = self.content.stamp(file);
        let known = self.remembered(|photos| {
            let (last, digest) = photos.digests.get(file)?;
            (Some(*last) == stamp).then_some(*digest)
        });
        if let Some(digest) = known {
            return Ok(digest);
        }
        let digest = blake3::hash(&self.read(file)?);
        self.remembered(|photos| photos.digests.insert(file.to_owned(), (stamp?, digest)));
        Ok(digest)
    }

    fn read(&self, file: &str) -> Result<Vec<u8>, PictureFault> {
        self.content.bytes(file, MAX_FILE_BYTES).map_err(|_| PictureFault::Truncated)
    }

    /// Takes the shots of one photo. It is decoded only where something is wanted that was not kept.
    fn photo(
        &self,
        file: &str,
        digest: &Key,
        shots: &BTreeMap<PhotoCut, Wanted>,
    ) -> Result<Shots, PackageError> {
        let mut decoded: Option<Upright> = None;
        let mut results = BTreeMap::new();
        let mut rest = shots.iter().peekable();
        while let Some((shot, wanted)) = rest.next() {
            let key = shot.key(digest);
            let mut taken = Taken::default();
            self.remembered(|photos| {
                taken.measure = photos.measures.get(&key).filter(|_| wanted.measure).cloned();
                taken.picture = photos.pictures.get(&key).filter(|_| !wanted.files.is_empty()).cloned();
                Some(())
            });
            if wanted.measure && taken.measure.is_none() {
                taken.measure =
                    self.cache.get(Shelf::Measures, &key).and_then(|kept| PictureMeasure::from_bytes(&kept));
            }
            if !wanted.files.is_empty()
                && taken.picture.is_none()
                && let Some(kept) = self.cache.get(Shelf::Pictures, &key)
                && let Ok(files) = postcard::from_bytes::<PictureFiles>(&kept)
                && files.are_of(*shot)
            {
                taken.picture = Some(self.publish(files, &wanted.files)?);
            }
            let lacks_measure = wanted.measure && taken.measure.is_none();
            let lacks_picture = !wanted.files.is_empty() && taken.picture.is_none();
            if lacks_measure || lacks_picture {
                let picture = match decoded.take().map_or_else(|| decode(&self.read(file)?), Ok) {
                    Ok(picture) => decoded.insert(picture),
                    Err(fault) => return Ok(Err(fault)),
                };
                self.shots.fetch_add(1, Ordering::Relaxed);
                let scaled = shot.of(picture);
                // The pixels of a photo take more than all that is made of them.
                if rest.peek().is_none() {
                    decoded = None;
                }
                if lacks_measure {
                    let measure = PictureMeasure::of(&scaled);
                    self.cache.put(Shelf::Measures, &key, &measure.to_bytes());
                    taken.measure = Some(measure);
                }
                if lacks_picture {
                    let files = encoded(&scaled, shot.purpose);
                    let bytes = postcard::to_stdvec(&files).expect("writing to memory does not fail");
                    self.cache.put(Shelf::Pictures, &key, &bytes);
                    taken.picture = Some(self.publish(files, &wanted.files)?);
                }
            }
            self.remembered(|photos| {
                photos.measures.extend(taken.measure.clone().map(|measure| (key, measure)));
                photos.pictures.extend(taken.picture.clone().map(|picture| (key, picture)));
                Some(())
            });
            results.insert(*shot, taken);
        }
        Ok(Ok(results))
    }

    /// Writes a picture's files into the copies that want them.
    fn publish(
        &self,
        PictureFiles { placeholder, files }: PictureFiles,
        copies: &BTreeSet<usize>,
    ) -> Result<Picture, PackageError> {
        let named = files.into_iter().map(|Encoded { extension, width, height, bytes }| {
            let digest = Sha256Digest::of(&bytes).to_string();
            let path = format!("pictures/{}/{}.{extension}", &digest[..2], &digest[..24]);
            for copy in copies {
                let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
                if written.insert((*copy, path.clone())) {
                    drop(written);
                    (self.copies[*copy].put)(&path, &bytes)?;
                }
            }
            Ok(PictureFile { path, width, height })
        });
        Ok(Picture { files: named.collect::<Result<_, PackageError>>()?, placeholder })
    }
}

/// The files of a picture at each of its widths.
fn encoded(scaled: &[Scaled], purpose: Purpose) -> PictureFiles {
    let placeholder = scaled.first().expect("there is at least one width").mean();
    let file = |(scaled, format): (&Scaled, PublishedFormat)| {
        let Size { width, height } = scaled.size();
        let bytes = encode(scaled, purpose, format);
        Encoded { extension: format.extension().to_owned(), width, height, bytes }
    };
    let wanted: Vec<_> =
        scaled.iter().flat_map(|scaled| PublishedFormat::ALL.map(|format| (scaled, format))).collect();
    // Whoever changed one photo waits for it with all cores.
    let files = wanted.into_par_iter().with_max_len(1).map(file).collect();
    PictureFiles { placeholder, files }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::pictures::decode;

    /// A photo of one colour, 400 by 300 pixels, and the shot of all of it.
    fn photo() -> (Upright, PhotoCut) {
        let pixels = image::RgbImage::from_pixel(400, 300, image::Rgb([200, 90, 40]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        pixels.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        let picture = decode(bytes.get_ref()).unwrap();
        let whole = Region::whole(Size { width: 400, height: 300 });
        (picture, PhotoCut::new(Purpose::Whole, &whole))
    }

    #[test]
    fn what_was_kept_of_a_picture_is_its_files_or_made_again() {
        let (picture, shot) = photo();
        let files = || encoded(&shot.of(&picture), shot.purpose);
        assert!(files().are_of(shot) && files().files.len() == 2);
        let spoilt = |spoil: &dyn Fn(&mut Vec<Encoded>)| {
            let mut files = files();
            spoil(&mut files.files);
            !files.are_of(shot)
        };
        assert!(spoilt(&|files| files.clear()));
        assert!(spoilt(&|files| drop(files.pop())));
        assert!(spoilt(&|files| files.swap(0, 1)));
        assert!(spoilt(&|files| files[0].extension = "html".into()));
        assert!(spoilt(&|files| files[0].extension = "/../../en/index.html".into()));
        assert!(spoilt(&|files| files[0].bytes = b"<script>".to_vec()));
        assert!(spoilt(&|files| files[0].bytes = files[1].bytes.clone()));
        assert!(spoilt(&|files| files[0].bytes.truncate(200)));
        assert!(spoilt(&|files| files[0].width += 1));
        // Another picture's files, each sound in itself.
        let half = Region { width: 200.0, ..Region::whole(Size { width: 400, height: 300 }) };
        assert!(!files().are_of(PhotoCut::new(Purpose::Whole, &half)));
    }
}
