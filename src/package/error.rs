//! Why a copy could not be written or read.
//!
//! **Invariant:** each variant names the path it is about.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::{CopyIdentity, OutputPath, Unfit};

/// Why a copy could not be written or read. None is a fault in the content.
#[derive(Debug, Error)]
pub enum PackageError {
    /// The output folder is the root or the home folder, or holds it.
    #[error("`{0}` is the root, or is or holds the home folder: name a folder for the copy alone")]
    Sacred(PathBuf),
    /// The output folder and an input folder lie within each other.
    #[error("`{out}` and the input `{input}` lie within each other")]
    Overlap {
        /// The output folder.
        out: PathBuf,
        /// The input folder.
        input: PathBuf,
    },
    /// A file or a symbolic link stands where the output folder should.
    #[error("`{0}` is no folder (a link is not followed)")]
    NotAFolder(PathBuf),
    /// The output folder holds files that no copy listed.
    #[error("`{out}` holds {count} files that no copy of this edition listed, such as `{}`", .first.display())]
    Foreign {
        /// The output folder.
        out: PathBuf,
        /// One of the files, relative to the folder.
        first: PathBuf,
        /// How many there are.
        count: usize,
    },
    /// The folder holds another guide's or another edition's copy.
    #[error("`{}` holds edition `{}` of guide `{}`", .path.display(), .found.edition, .found.guide)]
    Other {
        /// The folder or file.
        path: PathBuf,
        /// What it holds.
        found: Box<CopyIdentity>,
        /// What it was to hold.
        wanted: Box<CopyIdentity>,
    },
    /// Another program holds a file of the former copy, and lets nobody change it.
    #[error("another program holds `{0}`")]
    Held(PathBuf),
    /// Another run is writing into the folder.
    #[error("another run is writing into `{0}`")]
    Busy(PathBuf),
    /// The folder or file holds no copy, or none that can be read.
    #[error("`{path}` is no copy of a guide: {reason}")]
    NotACopy {
        /// The folder or file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Two artefacts claim one path.
    #[error("two files of the copy claim the path `{0}`")]
    Twice(OutputPath),
    /// One artefact's path is a folder of another's.
    #[error("`{file}` is a file of the copy and a folder above `{below}`")]
    FileAndFolder {
        /// The path of the one.
        file: String,
        /// The path of the other.
        below: OutputPath,
    },
    /// A file of a copy that was found whole is no longer what its list says.
    #[error("`{0}` was changed meanwhile")]
    ChangedMeanwhile(PathBuf),
    /// A file of the copy does not fit into a part of a pack.
    #[error("`{path}` takes a part of {bytes} bytes")]
    TooLargeForPart {
        /// Its path in the copy.
        path: String,
        /// The bytes of a part that holds nothing else.
        bytes: u64,
    },
    /// The copy does not fit on what is to carry it.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// An earlier `put` failed, so the copy cannot be finished.
    #[error("a file of the copy could not be written, so it is not finished")]
    Incomplete,
    /// The system refused.
    #[error("`{path}`: {source}")]
    Io {
        /// What was read or written.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
}

/// Names the path an I/O error is about.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PackageError + '_ {
    move |source| PackageError::Io { path: path.to_path_buf(), source }
}
