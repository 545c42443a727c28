//! What a file of a copy holds, told by its digests.
//!
//! **Invariant:** a file is whole only if all its bytes were read and digested.

use std::cell::RefCell;
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{OutputPath, Sha256Digest};
use crate::domain::Digest;
use crate::source::files::{Access, open_below};

/// The digests of a file, and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileDigests {
    /// The SHA-256, which the manifest lists.
    pub published: Sha256Digest,
    /// The BLAKE3 by which we tell our own files again, in less time; `None` where only the manifest tells of the file.
    pub quick: Option<Digest>,
    /// Its size in bytes.
    pub size: u64,
}

thread_local! {
    /// Where files are read to: thousands are, one after another.
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 128 * 1024]);
}

impl FileDigests {
    /// Those of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        let published = Sha256Digest::of(bytes);
        Self { published, quick: Some(*blake3::hash(bytes).as_bytes()), size: bytes.len() as u64 }
    }

    /// Whether the file at `path` below `root` holds what was digested.
    pub fn is_of(&self, root: &Path, path: &OutputPath) -> bool {
        let whole = || -> io::Result<bool> {
            let file = open_below(root, path.within(), Access::Read)?;
            if file.metadata()?.len() != self.size {
                return Ok(false);
            }
            match self.quick {
                Some(quick) => quick_digest(file, self.size).map(|found| found == quick),
                None => Sha256Digest::of_reader(file.take(self.size))
                    .map(|found| found == (self.published, self.size)),
            }
        };
        whole().unwrap_or(false)
    }
}

/// The BLAKE3 of the first `size` bytes that `reader` gives.
fn quick_digest(mut reader: impl Read, size: u64) -> io::Result<Digest> {
    let mut hasher = blake3::Hasher::new();
    let mut left = size;
    BUFFER.with_borrow_mut(|buffer| {
        while left > 0 {
            let most = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            match reader.read(&mut buffer[..most]) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(read) => {
                    hasher.update(&buffer[..read]);
                    left -= read as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(*hasher.finalize().as_bytes())
    })
}
