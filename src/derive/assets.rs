//! Where an edition's pictures stand in the copy.
//!
//! **Invariant:** a path follows from what is published, never from a source file's name or bytes.

use std::collections::BTreeMap;

use crate::domain::{Digested, Digester, RecordKey, digested};

/// The pictures of an edition.
#[derive(Debug, Default)]
pub struct Assets {
    /// Whole pictures, by record and photo id.
    pub whole: BTreeMap<(RecordKey, String), Picture>,
    /// Pairs cut to the same region, by record, checkpoint id and number of the pair.
    pub pairs: BTreeMap<(RecordKey, String, usize), PairPicture>,
}

/// A picture at some widths.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its files, the narrowest first; never empty.
    pub files: Vec<PictureFile>,
    /// Its mean colour, red, green and blue: what stands in its place until it is loaded.
    pub placeholder: [u8; 3],
}

/// A file of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Its path in the copy, from the root.
    pub path: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Two pictures cut to the same region and aspect.
#[derive(Clone, Debug, PartialEq)]
pub struct PairPicture {
    /// The genuine side.
    pub genuine: Cut,
    /// The other side.
    pub counterfeit: Cut,
}

/// A cut picture and the region within it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cut {
    /// The picture as cut.
    pub picture: Picture,
    /// What was cut from the photo: left, top, width and height as fractions of it.
    pub crop: [f64; 4],
    /// The marked region: left, top, width and height as fractions of the cut; `None` when it is the whole.
    pub region: Option<[f64; 4]>,
}

digested!(Picture { files, placeholder });
digested!(PictureFile { path, width, height });
digested!(PairPicture { genuine, counterfeit });
digested!(Cut { picture, crop, region });

impl Assets {
    /// The files of all pictures; some more than once.
    pub fn files(&self) -> impl Iterator<Item = &PictureFile> {
        let sides = self.pairs.values().flat_map(|pair| [&pair.genuine.picture, &pair.counterfeit.picture]);
        self.whole.values().chain(sides).flat_map(|picture| &picture.files)
    }

    /// The whole picture of a record's photo.
    pub fn picture(&self, record: &RecordKey, photo: &str) -> Option<&Picture> {
        self.whole.get(&(record.clone(), photo.to_owned()))
    }

    /// The pictures of a checkpoint's pair.
    pub fn pair(&self, record: &RecordKey, checkpoint: &str, number: usize) -> Option<&PairPicture> {
        self.pairs.get(&(record.clone(), checkpoint.to_owned(), number))
    }

    /// The whole pictures of a record, and its pairs, each with its id and the number of the pair.
    fn of(
        &self,
        record: &RecordKey,
    ) -> (impl Iterator<Item = (&String, &Picture)>, impl Iterator<Item = (&String, usize, &PairPicture)>)
    {
        let key = record.clone();
        let whole = self.whole.range((record.clone(), String::new())..);
        let whole = whole.take_while(move |((of, _), _)| *of == key).map(|((_, photo), of)| (photo, of));
        let key = record.clone();
        let pairs = self.pairs.range((record.clone(), String::new(), 0)..);
        let pairs =
            pairs.take_while(move |((of, ..), _)| *of == key).map(|((_, id, number), of)| (id, *number, of));
        (whole, pairs)
    }

    /// The files of all pictures of a record. A file's name follows from its bytes.
    pub fn files_of(&self, record: &RecordKey) -> impl Iterator<Item = &PictureFile> {
        let (whole, pairs) = self.of(record);
        let sides = pairs.flat_map(|(.., pair)| [&pair.genuine.picture, &pair.counterfeit.picture]);
        whole.map(|(_, picture)| picture).chain(sides).flat_map(|picture| &picture.files)
    }

    /// Adds all pictures of a record to what is digested.
    pub fn absorb_of(&self, record: &RecordKey, digest: &mut Digester) {
        let (whole, pairs) = self.of(record);
        for (photo, picture) in whole {
            photo.absorb(digest);
            picture.absorb(digest);
        }
        for (checkpoint, number, pair) in pairs {
            checkpoint.absorb(digest);
            number.absorb(digest);
            pair.absorb(digest);
        }
    }
}
