//! Writing a copy of the guide so that it can be trusted, and verifying one.
//!
//! A copy is the output tree of exactly one edition. [`struct@OutputTree`] writes it, [`verify()`] tells whether one is whole.
//! Beside its pages a copy holds `SHA256SUMS` (every file but itself and its signature), `edition.json` (which copy this
//! is) and `changes.json` (a digest per record, from which the next copy says what changed).
//!
//! **Invariant:** nothing here knows what a page or a record means; a folder the tool did not make is never changed.

mod apply;
mod archive;
mod carrier;
mod copy;
mod delta;
mod digests;
mod edition;
mod error;
mod journal;
mod key;
mod os_files;
mod output_guard;
mod output_path;
mod overwrite;
mod pack;
mod previous;
mod remembered;
mod report;
mod room;
mod seal;
mod sha256;
mod signature;
mod signing;
mod staging;
mod sums;
mod survey;
mod verify;

pub(crate) use apply::{Applied, ApplyFault, ApplyOptions, apply};
pub(crate) use carrier::{Carrier, Room, Unfit, fit};
pub(crate) use copy::{CopySummary, OutputTree};
pub use delta::{DeltaFault, DeltaFaultKind, read_delta};
pub(crate) use delta::{MadeDelta, delta, delta_base, is_delta};
pub(crate) use digests::FileDigests;
pub(crate) use edition::{Changes, CopyIdentity, EditionFacts, EditionRecord, Narrowing};
pub(crate) use error::PackageError;
pub(crate) use key::{KeyFault, SecretKey};
pub use key::{KeyNumber, PublicKey, ReadKeys, read_keys};
pub(crate) use output_guard::{guarded_folder, is_within, resolve};
pub use output_path::OutputPath;
pub(crate) use pack::{Packed, is_pack, pack};
pub(crate) use previous::{Previous, previous};
pub(crate) use remembered::{MAX_REMEMBERED, Remembered};
pub(crate) use report::{Seen, VerifyReport};
pub(crate) use seal::{
    LineNot, MAX_RECIPIENTS, OpenFault, Opener, Seal, Sealed, draw_identity, identity, list, recipient, seal,
};
pub use sha256::Sha256Digest;
pub(crate) use signature::{MAX_SIGNATURE, sign_key};
pub use signature::{SignatureFault, verify_key};
pub(crate) use signing::sign_copy;
pub use sums::{LineFault, LineKind, ReadSums, Sums, read as read_sums, to_text as sums_text};
pub(crate) use verify::{Against, verify};

/// Name of the manifest: one `hash  ./path` a line, sorted by path.
pub const SUMS: &str = "SHA256SUMS";
/// Name of the manifest's signature, where the copy is signed.
pub const SIGNATURE: &str = "SHA256SUMS.minisig";
/// End of the name of every signature file: it stands behind the whole name of what is signed.
pub const SIGNATURE_END: &str = ".minisig";
/// Name of the file that says which copy this is.
pub const EDITION: &str = "edition.json";
/// Name of the file with a digest per record.
pub const CHANGES: &str = "changes.json";
/// Name of the file that holds a signature in the making; a killed run may leave it, and the next one takes it away.
pub const SIGNING: &str = ".jinwi-signing";
/// Name of the folder that holds a copy in the making: where it stands, the copy is unfinished.
pub const STAGING: &str = ".jinwi-staging";
