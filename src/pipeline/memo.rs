//! What the last build of a copy made, and from what: so that the next one makes again only what would come out otherwise.
//!
//! Of each page it is kept what the page asked, what was answered, and the digest of its file, which stands in the former
//! copy. A page is taken from there when all its questions are answered as before and the file still has that digest; so a memo that is
//! old, foreign or of another program costs time and never makes a page stale.
//!
//! **Invariant:** no file's name, size or time decides that a page is fresh; only answers and bytes do.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::cache::{Cache, Key, Shelf};
use crate::domain::{Digest, Digested, Digester};
use crate::package::{FileDigests, OutputTree};
use crate::render::{AnyQuery, Asked, Common, Page, Site};

/// A file of the copy, as it was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MadeFile {
    /// Its path.
    pub path: String,
    /// What it holds.
    pub digests: FileDigests,
}

/// What was made at one go.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Made {
    /// The files.
    pub files: Vec<MadeFile>,
    /// The characters that the Hangul font must have for them.
    pub glyphs: String,
    /// The record that a page shows, and the digest of what it shows of it.
    pub record: Option<(String, Digest)>,
    /// What a product's pocket pack takes in a file of its kind, in bytes.
    pub room: usize,
}

/// Something made, under its name.
pub struct MemoEntry {
    /// What tells it from all else that is made of the copy.
    pub name: String,
    /// What came of it.
    pub made: Made,
    /// What it asked.
    pub asked: Questions,
}

impl MemoEntry {
    /// Whether it was made now.
    pub fn is_fresh(&self) -> bool {
        matches!(self.asked, Questions::Noted(_))
    }
}

/// What something asked, and what was answered.
pub enum Questions {
    /// As noted of what was made now, by their numbers.
    Noted(Vec<u32>),
    /// As it was in the memo.
    Kept(Vec<u32>),
}

/// As it is kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// The digest of what enters every page.
    base: Digest,
    /// Every question of any entry, and the digest of its answer.
    asked: Vec<(AnyQuery, Digest)>,
    /// By name: a list, so that those of a large copy need not be put in order.
    entries: Vec<(String, (Made, Vec<u32>))>,
}

/// The memo of one copy.
pub struct Memo {
    key: Key,
    base: Digest,
    /// The questions that the memo knows, and what they are answered now.
    asked: Vec<(AnyQuery, Digest)>,
    /// Which of them are answered as before.
    same: Vec<bool>,
    /// The questions that were asked now, with their numbers and answers: thousands of pages ask the same.
    noted: Mutex<BTreeMap<AnyQuery, (u32, Digest)>>,
    entries: BTreeMap<String, (Made, Vec<u32>)>,
}

impl Memo {
    /// Takes what `cache` kept of `copy`, if it was made from the same `base`, the digest of what enters every page.
    pub fn open(cache: &Cache, copy: &OutputTree, base: Digest, site: &Site<'_>) -> Self {
        let key = blake3::hash(copy.root().as_os_str().as_encoded_bytes());
        let kept = cache.get(Shelf::Pages, &key).and_then(|bytes| postcard::from_bytes::<Kept>(&bytes).ok());
        let kept = kept.filter(|kept| kept.base == base).unwrap_or_default();
        let now: Vec<Digest> = kept.asked.par_iter().map(|(query, _)| query.digest(site)).collect();
        let same = kept.asked.iter().zip(&now).map(|((_, before), now)| before == now).collect();
        let asked = kept.asked.into_iter().zip(now).map(|((query, _), now)| (query, now)).collect();
        Self { key, base, asked, same, noted: Mutex::default(), entries: kept.entries.into_iter().collect() }
    }

    /// What was made under `name`, if all that it asked is answered as before.
    pub fn fresh(&self, name: &str) -> Option<(&Made, &[u32])> {
        let (made, asked) = self.entries.get(name)?;
        let is_same = |query: &u32| self.same.get(*query as usize).copied().unwrap_or(false);
        asked.iter().all(is_same).then_some((made, asked))
    }

    /// Notes what something asked that was made now, and what was answered.
    pub fn note(&self, asked: Asked) -> Questions {
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        let number = |(query, answer)| {
            let next = u32::try_from(noted.len()).expect("a copy asks fewer questions than a u32 counts");
            noted.entry(query).or_insert((next, answer)).0
        };
        Questions::Noted(asked.into_iter().map(number).collect())
    }

    /// What is to be kept of `entries` for the next build; `None` where it is what was kept already.
    pub fn next(self, entries: Vec<MemoEntry>) -> Option<NextMemo> {
        if entries.len() == self.entries.len() && !entries.iter().any(MemoEntry::is_fresh) {
            return None;
        }
        let noted = self.noted.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut now: Vec<_> =
            noted.iter().map(|(query, (number, answer))| (*number, query, *answer)).collect();
        now.sort_unstable_by_key(|(number, ..)| *number);
        let now: Vec<(&AnyQuery, Digest)> =
            now.into_iter().map(|(_, query, answer)| (query, answer)).collect();
        let before: Vec<(&AnyQuery, Digest)> =
            self.asked.iter().map(|(query, answer)| (query, *answer)).collect();
        let (mut of_now, mut of_before) = (vec![None; now.len()], vec![None; before.len()]);
        let mut all_asked = Vec::new();
        let mut places: BTreeMap<&AnyQuery, u32> = BTreeMap::new();
        let place_of = |entry: MemoEntry| {
            // Numbers were given as pages came to be made, and are given anew in the order of the pages.
            let (asked, all, moved) = match &entry.asked {
                Questions::Noted(asked) => (asked, &now, &mut of_now),
                Questions::Kept(asked) => (asked, &before, &mut of_before),
            };
            let mut place = |number: &u32| {
                let (query, answer) = all[*number as usize];
                *moved[*number as usize].get_or_insert_with(|| {
                    *places.entry(query).or_insert_with(|| {
                        all_asked.push((query.clone(), answer));
                        last(&all_asked)
                    })
                })
            };
            let own = asked.iter().map(&mut place).collect();
            (entry.name, (entry.made, own))
        };
        let entries = entries.into_iter().map(place_of).collect();
        let kept = Kept { base: self.base, asked: all_asked, entries };
        let bytes = postcard::to_stdvec(&kept).expect("writing to memory does not fail");
        Some(NextMemo { key: self.key, bytes })
    }
}

/// What the next build of a copy may keep, once the copy stands.
pub struct NextMemo {
    key: Key,
    bytes: Vec<u8>,
}

impl NextMemo {
    /// Keeps it in `cache`.
    pub fn keep(&self, cache: &Cache) {
        cache.put(Shelf::Pages, &self.key, &self.bytes);
    }
}

fn last(asked: &[(AnyQuery, Digest)]) -> u32 {
    u32::try_from(asked.len() - 1).expect("a copy asks fewer questions than a u32 counts")
}

/// What tells `page` from every other page that could stand at its path.
pub fn name_of(page: &Page) -> String {
    format!("{} {:?}", page.path, page.shows)
}

/// The digest of all that enters every page of `site` without being asked for; `overrides` is that of the files beside the
/// content. `precompress` enters no page, and says which files go with one.
pub fn base(program: &Key, overrides: Digest, precompress: bool, site: &Site<'_>) -> Digest {
    let mut digest = Digester::default();
    digest.take(program.as_bytes());
    overrides.absorb(&mut digest);
    precompress.absorb(&mut digest);
    Common::of(site).absorb(&mut digest);
    digest.finish()
}
