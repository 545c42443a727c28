//! What carries a copy: file systems of sticks, and images and archives that hold a whole folder. What each can hold, and the room
//! that a copy takes on it.
//!
//! Names in a copy are lower-case ASCII of 180 bytes at most ([`OutputPath`](super::OutputPath)), so that most limits hold of
//! themselves; a test says which. Those of sizes, counts, depth and of Joliet's names do not.
//!
//! **Invariant:** a copy that [`fit`] lets pass stands on the carrier under the names that its links use.

use std::collections::BTreeMap;

/// A file system or an archive that carries copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// FAT32: sticks and cards up to 32 GB as they are sold.
    Fat32,
    /// exFAT: larger sticks and cards.
    ExFat,
    /// ISO 9660 with Joliet and Rock Ridge: an image that systems mount, and discs.
    Iso,
    /// squashfs: a compressed image for Linux.
    Squashfs,
    /// ZIM: a compressed archive for Kiwix.
    Zim,
}

/// What a carrier can hold.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// Longest name of a file or folder, in characters.
    name: u64,
    /// Longest path from the root, in characters.
    path: u64,
    /// Most parts of a path, the file's name included.
    depth: u64,
    /// Largest file, in bytes.
    file: u64,
    /// Most entries of a folder, as the carrier counts them.
    entries: u64,
}

const NONE: u64 = u64::MAX;
/// Bytes of an entry of a folder, on FAT32 and exFAT.
const ENTRY: u64 = 32;

impl Carrier {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Fat32, Self::ExFat, Self::Iso, Self::Squashfs, Self::Zim];
    /// Their words, in the same order.
    pub const WORDS: &[&str] = &["fat32", "exfat", "iso", "squashfs", "zim"];

    /// The carrier of this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|carrier| carrier.as_str() == word)
    }

    /// Its word.
    pub fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    fn limits(self) -> Limits {
        match self {
            // Microsoft, "FAT32 File System Specification", 1.03: long names of 255 characters, paths of 260 with the NUL at
            // their end, folders of 2 MiB.
            Self::Fat32 => {
                Limits { name: 255, path: 259, depth: NONE, file: (4 << 30) - 1, entries: (2 << 20) / ENTRY }
            }
            // Microsoft, "exFAT file system specification": 7.7.3 and 7.4; folders of 256 MiB. Windows' paths as above.
            Self::ExFat => {
                Limits { name: 255, path: 259, depth: NONE, file: NONE, entries: (256 << 20) / ENTRY }
            }
            // Joliet's specification: names of 64 characters; libisofs (xorriso): paths of 240. ECMA-119, 6.8.2.1: eight levels
            // of folders with the root. A file in one extent, which all systems read: its size has 32 bits (9.1.4).
            Self::Iso => Limits { name: 64, path: 240, depth: 8, file: (4 << 30) - 1, entries: NONE },
            // Linux, Documentation/filesystems/squashfs.rst.
            Self::Squashfs => Limits { name: 256, path: NONE, depth: NONE, file: NONE, entries: NONE },
            // openzim.org, "ZIM file format": entries are numbered in 32 bits, and lie in no folders.
            Self::Zim => Limits { name: NONE, path: NONE, depth: NONE, file: NONE, entries: NONE },
        }
    }

    /// Entries that a name takes in its folder.
    fn entries_of(self, name: &str) -> u64 {
        let length = name.len() as u64;
        match self {
            // One with the short name, one for each 13 letters of the long one.
            Self::Fat32 => 1 + length.div_ceil(13),
            // The file's own two, one for each 15 letters.
            Self::ExFat => 2 + length.div_ceil(15),
            _ => 1,
        }
    }

    /// Entries of a folder that holds nothing.
    fn own_entries(self, folder: &str) -> u64 {
        // `.` and `..`, which the root has not.
        if self == Self::Fat32 && !folder.is_empty() { 2 } else { 0 }
    }

    /// The units in which it gives room, in bytes, where that does not hang on how well files are compressed: the clusters of FAT32
    /// and exFAT that sticks are formatted with, and the sectors of ISO 9660.
    fn units(self) -> &'static [u64] {
        match self {
            Self::Fat32 => &[4 << 10, 16 << 10, 32 << 10, 64 << 10],
            Self::ExFat => &[4 << 10, 32 << 10, 128 << 10],
            Self::Iso => &[2 << 10],
            Self::Squashfs | Self::Zim => &[],
        }
    }
}

/// Which limit a copy goes beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Of a name.
    Name,
    /// Of a path.
    Path,
    /// Of the parts of a path.
    Depth,
    /// Of a file's size.
    File,
    /// Of a folder's entries.
    Entries,
}

impl Limit {
    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Path => "path",
            Self::Depth => "depth",
            Self::File => "file",
            Self::Entries => "entries",
        }
    }
}

/// Why a copy does not fit on a carrier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: the {} of `{path}` is {found}, and {most} at most", .carrier.as_str(), .limit.as_str())]
pub struct Unfit {
    /// The carrier.
    pub carrier: Carrier,
    /// The limit.
    pub limit: Limit,
    /// The file or folder; the root has none.
    pub path: String,
    /// What was found.
    pub found: u64,
    /// What the carrier can hold.
    pub most: u64,
}

/// The room that a copy takes on a carrier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// The carrier.
    pub carrier: Carrier,
    /// By the unit in which the carrier gives room: unit and room, in bytes. Empty where it compresses.
    pub by_unit: Vec<(u64, u64)>,
}

/// Whether a copy of these files, each with its size in bytes, fits on `carrier`: the room that it takes there.
pub fn fit<'a>(carrier: Carrier, files: impl Iterator<Item = (&'a str, u64)>) -> Result<Room, Unfit> {
    let limits = carrier.limits();
    let hold = |limit: Limit, path: &str, found: u64, most: u64| {
        let unfit = || Unfit { carrier, limit, path: path.to_owned(), found, most };
        if found > most { Err(unfit()) } else { Ok(()) }
    };
    let mut room: Vec<(u64, u64)> = carrier.units().iter().map(|unit| (*unit, 0)).collect();
    let mut take =
        |bytes: u64| room.iter_mut().for_each(|(unit, room)| *room += bytes.div_ceil(*unit) * *unit);
    let mut folders = BTreeMap::from([(String::new(), carrier.own_entries(""))]);
    for (path, size) in files {
        let parts: Vec<&str> = path.split('/').collect();
        for part in &parts {
            hold(Limit::Name, path, part.len() as u64, limits.name)?;
        }
        hold(Limit::Path, path, path.len() as u64, limits.path)?;
        hold(Limit::Depth, path, parts.len() as u64, limits.depth)?;
        hold(Limit::File, path, size, limits.file)?;
        take(size);
        let mut within = path;
        // The file is an entry of its folder, and each folder that is new, of the one above it.
        loop {
            let (folder, name) = within.rsplit_once('/').unwrap_or(("", within));
            let is_new = !folders.contains_key(folder);
            *folders.entry(folder.to_owned()).or_insert(carrier.own_entries(folder)) +=
                carrier.entries_of(name);
            if !is_new {
                break;
            }
            within = folder;
        }
    }
    for (folder, entries) in &folders {
        hold(Limit::Entries, folder, *entries, limits.entries)?;
        take((entries * ENTRY).max(1));
    }
    Ok(Room { carrier, by_unit: room })
}

#[cfg(test)]
mod tests {
    use super::super::OutputPath;
    use super::*;

    fn limit(carrier: Carrier, files: &[(&str, u64)]) -> Option<(Limit, u64, u64)> {
        fit(carrier, files.iter().copied()).err().map(|unfit| (unfit.limit, unfit.found, unfit.most))
    }

    #[test]
    fn both_sides_of_each_limit() {
        let name = |length: usize| "a".repeat(length);
        let deep = |parts: usize| vec!["a"; parts].join("/");
        let long = |parts: usize, rest: usize| format!("{}/{}", vec![name(29); parts].join("/"), name(rest));
        use Carrier::{ExFat, Fat32, Iso, Squashfs};
        for (carrier, fits, is_too_much, wanted) in [
            (Fat32, name(255), name(256), Limit::Name),
            (Fat32, long(8, 19), long(8, 20), Limit::Path),
            (ExFat, name(255), name(256), Limit::Name),
            (ExFat, long(8, 19), long(8, 20), Limit::Path),
            (Iso, name(64), name(65), Limit::Name),
            (Iso, format!("{}/b", name(64)), format!("{}/b", name(65)), Limit::Name),
            (Iso, long(7, 30), long(7, 31), Limit::Path),
            (Iso, deep(8), deep(9), Limit::Depth),
            (Squashfs, name(256), name(257), Limit::Name),
        ] {
            assert_eq!(limit(carrier, &[(&fits, 1)]), None, "{carrier:?} {fits}");
            let found = limit(carrier, &[(&is_too_much, 1)]).unwrap();
            assert!(found.0 == wanted && found.1 == found.2 + 1, "{carrier:?} {is_too_much}: {found:?}");
        }
        let four_gib = 4 << 30;
        for carrier in Carrier::ALL {
            assert_eq!(limit(carrier, &[("a", four_gib - 1)]), None);
            let wanted = matches!(carrier, Fat32 | Iso).then_some((Limit::File, four_gib, four_gib - 1));
            assert_eq!(limit(carrier, &[("a", four_gib)]), wanted, "{carrier:?}");
        }
    }

    #[test]
    fn a_folder_of_fat32_holds_fewer_files_the_longer_their_names_are() {
        // 65,536 entries: two are `.` and `..`, and a name of 14 to 26 letters takes three.
        let files = |count: usize| (0..count).map(|at| format!("pictures/{at:014}.webp")).collect::<Vec<_>>();
        let fits = |carrier: Carrier, files: &[String]| {
            fit(carrier, files.iter().map(|path| (path.as_str(), 1))).map(drop).map_err(|unfit| unfit.path)
        };
        let (most, one_more) = (files(21_844), files(21_845));
        assert_eq!(fits(Carrier::Fat32, &most), Ok(()));
        assert_eq!(fits(Carrier::Fat32, &one_more), Err("pictures".to_owned()));
        assert_eq!(fits(Carrier::ExFat, &one_more), Ok(()));
        // The root has neither of the two.
        let files = |count: usize| (0..count).map(|at| format!("{at:014}")).collect::<Vec<_>>();
        assert_eq!(fits(Carrier::Fat32, &files(21_845)), Ok(()));
        assert_eq!(fits(Carrier::Fat32, &files(21_846)), Err(String::new()));
    }

    #[test]
    fn whatever_is_a_path_in_a_copy_is_a_name_on_sticks() {
        let longest = OutputPath::parse(&"a".repeat(180)).unwrap();
        let deepest = OutputPath::parse(&["a"; 90].join("/")).unwrap();
        assert!(OutputPath::parse(&"a".repeat(181)).is_err());
        for carrier in [Carrier::Fat32, Carrier::ExFat, Carrier::Squashfs, Carrier::Zim] {
            assert_eq!(limit(carrier, &[(longest.as_str(), 1), (deepest.as_str(), 1)]), None, "{carrier:?}");
        }
    }

    #[test]
    fn room_is_given_in_whole_clusters_to_files_and_folders() {
        let room = fit(Carrier::Fat32, [("en/index.html", 4097), ("empty", 0)].into_iter()).unwrap();
        let kib = 1 << 10;
        // Two clusters of 4 KiB for the file, one each for the root and `en`.
        assert_eq!(
            room.by_unit,
            [(4 * kib, 16 * kib), (16 * kib, 48 * kib), (32 * kib, 96 * kib), (64 * kib, 192 * kib)]
        );
        assert_eq!(fit(Carrier::Zim, [("a", 1)].into_iter()).unwrap().by_unit, []);
        for (carrier, word) in Carrier::ALL.into_iter().zip(Carrier::WORDS) {
            assert_eq!(Carrier::parse(word), Some(carrier));
        }
    }
}
