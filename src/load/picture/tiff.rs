//! Whether a TIFF holds the pixels that its first directory points to (TIFF 6.0, sections 2, 7 and 15).
//!
//! **Invariant:** an offset is only ever compared with the file's length, never followed twice.

use super::PictureFault;
use super::complete::Ended;

const STRIP_OFFSETS: u16 = 273;
const STRIP_BYTE_COUNTS: u16 = 279;
const TILE_OFFSETS: u16 = 324;
const TILE_BYTE_COUNTS: u16 = 325;

struct Bytes<'a> {
    bytes: &'a [u8],
    is_little: bool,
}

impl Bytes<'_> {
    fn u16(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn u32(&self, at: usize) -> Option<u32> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    }

    fn offset(&self, at: usize) -> Option<usize> {
        usize::try_from(self.u32(at)?).ok()
    }

    /// The values of the directory entry at `entry`, each SHORT or LONG; `None` where they lie past the end.
    fn values(&self, entry: usize) -> Option<Vec<u64>> {
        let size = match self.u16(entry + 2)? {
            3 => 2,
            4 => 4,
            // A decoder will say what it thinks of other types.
            _ => return Some(Vec::new()),
        };
        let count = self.offset(entry + 4)?;
        let bytes = count.checked_mul(size)?;
        let start = if bytes <= 4 { entry + 8 } else { self.offset(entry + 8)? };
        if start.checked_add(bytes)? > self.bytes.len() {
            return None;
        }
        (0..count)
            .map(|n| start + n * size)
            .map(|at| if size == 2 { self.u16(at).map(u64::from) } else { self.u32(at).map(u64::from) })
            .collect()
    }
}

/// Whether every strip and tile of the first directory lies within the file.
pub(super) fn ends(bytes: &[u8]) -> Ended {
    let tiff = Bytes { bytes, is_little: bytes.starts_with(b"II") };
    let directory = tiff.offset(4)?;
    let (mut offsets, mut counts) = (Vec::new(), Vec::new());
    for n in 0..usize::from(tiff.u16(directory)?) {
        let entry = directory.checked_add(2)?.checked_add(n * 12)?;
        match tiff.u16(entry)? {
            STRIP_OFFSETS | TILE_OFFSETS => offsets = tiff.values(entry)?,
            STRIP_BYTE_COUNTS | TILE_BYTE_COUNTS => counts = tiff.values(entry)?,
            _ => {}
        }
    }
    if offsets.is_empty() {
        return Some(Err(PictureFault::Corrupt("it points to no pixels".to_owned())));
    }
    let holds = |(offset, count): (&u64, &u64)| offset.saturating_add(*count) <= bytes.len() as u64;
    offsets.iter().zip(&counts).all(holds).then_some(Ok(()))
}
