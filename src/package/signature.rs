//! The manifest's signature: made, read with mistrust, and held against what the copy says of itself.
//!
//! It is minisign's file with pure Ed25519 (<https://jedisct1.github.io/minisign/>, "Signature format", algorithm `Ed`), so
//! that minisign, signify and OpenSSL verify it too: a line for people, the signature, the trusted comment, and a signature
//! over the first signature and that comment.
//!
//! **Invariant:** a signature that is accepted was made with a trusted key over these very bytes, and names this very copy.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::key::{KeyNumber, PURE, PublicKey, SecretKey};
use super::{EditionRecord, SUMS};

/// Largest signature file read, in bytes: four lines.
pub const MAX_SIGNATURE: u64 = 4 << 10;

/// What is wrong with a copy's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureFault {
    /// There is none.
    Missing,
    /// The file is cut, or no signature of this form.
    Illegible,
    /// It is over a hash of the list, which neither signify nor OpenSSL verify.
    Prehashed,
    /// It was made with a key that is not trusted.
    Untrusted(KeyNumber),
    /// It is by a trusted key's number, and not over this list.
    Forged(KeyNumber),
    /// It is over this list, and its comment was changed.
    Comment(KeyNumber),
    /// All is signed, and the comment names another copy than `edition.json`, or another key.
    OtherCopy(KeyNumber),
    /// All is signed, and the comment names no copy: another program signed.
    NoCopy(KeyNumber),
}

impl SignatureFault {
    /// The exit code of `verify` and `apply` where nothing graver was found.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Missing => 17,
            Self::Illegible | Self::Prehashed => 18,
            Self::Untrusted(_) => 19,
            Self::Forged(_) => 20,
            Self::Comment(_) => 21,
            Self::OtherCopy(_) | Self::NoCopy(_) => 22,
        }
    }
}

/// The algorithm of Ed25519 over a hash (BLAKE2b-512), which minisign takes where it is not asked for pure Ed25519.
const PREHASHED: [u8; 2] = *b"ED";

/// The text of the signature file over `sums`, the manifest's bytes, of the copy that `edition` tells of.
pub fn sign(secret: &SecretKey, sums: &[u8], edition: &EditionRecord) -> String {
    signed(secret, sums, SUMS, &comment(edition))
}

/// The text of the signature file over `file`, the bytes of the file of a new public key, made with the key before it.
pub fn sign_key(secret: &SecretKey, file: &[u8], new: KeyNumber) -> String {
    signed(secret, file, "public key", &key_comment(new))
}

/// The text of the signature file over `bytes`.
fn signed(secret: &SecretKey, bytes: &[u8], what: &str, comment: &str) -> String {
    let signature = secret.sign(bytes);
    let whole = secret.sign(&[&signature[..], comment.as_bytes()].concat());
    let first = STANDARD.encode([&PURE[..], &secret.number.0, &signature[..]].concat());
    format!(
        "untrusted comment: {what} signed with key {}\n{first}\ntrusted comment: {comment}\n{}\n",
        secret.number,
        STANDARD.encode(&whole[..])
    )
}

/// Which copy is meant: guide, edition, issue and day. All are tokens, numbers and dates.
fn comment(edition: &EditionRecord) -> String {
    let issue = edition.sequence.map_or("-".to_owned(), |issue| issue.to_string());
    let identity = &edition.identity;
    format!(
        "jinwi guide={} edition={} issue={issue} built={}",
        identity.guide, identity.edition, edition.built
    )
}

/// What is said of a new key.
fn key_comment(new: KeyNumber) -> String {
    format!("jinwi key={new}")
}

/// Holds `text`, a signature file's bytes, against the manifest's bytes and what the manifest lists as `edition.json`; gives
/// the number of the key.
pub fn verify(
    text: &[u8],
    sums: &[u8],
    edition: Option<&EditionRecord>,
    trusted: &[PublicKey],
) -> Result<KeyNumber, SignatureFault> {
    verify_signed(text, sums, edition.map(comment).as_deref(), trusted)
}

/// Holds `text`, a signature file's bytes, against the bytes of the file of the public key `new`; gives the number of the key
/// that vouches for it.
pub fn verify_key(
    text: &[u8],
    file: &[u8],
    new: KeyNumber,
    trusted: &[PublicKey],
) -> Result<KeyNumber, SignatureFault> {
    verify_signed(text, file, Some(&key_comment(new)), trusted)
}

fn verify_signed(
    text: &[u8],
    bytes: &[u8],
    comment: Option<&str>,
    trusted: &[PublicKey],
) -> Result<KeyNumber, SignatureFault> {
    let read = Read::parse(text)?;
    // Two keys may bear one number by malice: the number alone decides nothing.
    let named: Vec<&PublicKey> = trusted.iter().filter(|key| key.number == read.number).collect();
    if named.is_empty() {
        return Err(SignatureFault::Untrusted(read.number));
    }
    let signer = named.into_iter().find(|key| key.signed(bytes, &read.signature));
    let signer = signer.ok_or(SignatureFault::Forged(read.number))?;
    if !signer.signed(&[&read.signature[..], read.comment.as_bytes()].concat(), &read.whole) {
        return Err(SignatureFault::Comment(read.number));
    }
    match comment {
        Some(comment) if comment != read.comment => {
            let names_a_copy = read.comment.starts_with("jinwi ");
            let fault = if names_a_copy { SignatureFault::OtherCopy } else { SignatureFault::NoCopy };
            Err(fault(read.number))
        }
        _ => Ok(read.number),
    }
}

/// A signature file, taken apart.
struct Read<'a> {
    number: KeyNumber,
    signature: ed25519_compact::Signature,
    comment: &'a str,
    whole: ed25519_compact::Signature,
}

impl<'a> Read<'a> {
    fn parse(text: &'a [u8]) -> Result<Self, SignatureFault> {
        let (algorithm, read) = Self::parts(text).ok_or(SignatureFault::Illegible)?;
        match algorithm {
            PURE => Ok(read),
            PREHASHED => Err(SignatureFault::Prehashed),
            _ => Err(SignatureFault::Illegible),
        }
    }

    fn parts(text: &'a [u8]) -> Option<([u8; 2], Self)> {
        let text = std::str::from_utf8(text).ok()?.strip_suffix('\n')?;
        let mut lines = text.split('\n');
        lines.next()?.strip_prefix("untrusted comment: ")?;
        let first = STANDARD.decode(lines.next()?).ok()?;
        let comment = lines.next()?.strip_prefix("trusted comment: ")?;
        let whole = STANDARD.decode(lines.next()?).ok()?;
        let (algorithm, rest) = first.split_at_checked(2)?;
        let (number, signature) = rest.split_at_checked(8)?;
        lines.next().is_none().then_some(())?;
        let read = Self {
            number: KeyNumber(number.try_into().ok()?),
            signature: ed25519_compact::Signature::from_slice(signature).ok()?,
            comment,
            whole: ed25519_compact::Signature::from_slice(&whole).ok()?,
        };
        Some((algorithm.try_into().ok()?, read))
    }
}
