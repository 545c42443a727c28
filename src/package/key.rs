//! Keys: made, opened with a password, and read where they are trusted.
//!
//! The files are minisign's, so that its keys and ours are one thing: a secret key is kept under scrypt, a public key is one
//! line of 56 letters under a line for people.
//!
//! **Invariant:** no password and no secret reaches a message; what a file of keys says is letters of base64 or a fault.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign::{KeyPair, SecretKeyBox};

/// Letters of a public key's line: the algorithm, the number of the key, the key.
const PUBLIC_BYTES: usize = 2 + 8 + 32;
/// The algorithm of pure Ed25519, in keys and signatures.
pub(super) const PURE: [u8; 2] = *b"Ed";

/// Number of a key: eight bytes that were drawn with it. It names a key, and proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyNumber(pub(super) [u8; 8]);

impl fmt::Display for KeyNumber {
    /// Sixteen digits, as minisign writes them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016X}", u64::from_le_bytes(self.0))
    }
}

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// Its number.
    pub number: KeyNumber,
    pub(super) key: ed25519_compact::PublicKey,
}

impl PublicKey {
    /// Reads a key's line.
    pub fn parse(line: &str) -> Option<Self> {
        let bytes: [u8; PUBLIC_BYTES] = STANDARD.decode(line).ok()?.try_into().ok()?;
        let (algorithm, rest) = bytes.split_at(2);
        let (number, key) = rest.split_at(8);
        (algorithm == PURE).then_some(())?;
        Some(Self {
            number: KeyNumber(number.try_into().ok()?),
            key: ed25519_compact::PublicKey::from_slice(key).ok()?,
        })
    }

    /// The key's line.
    pub fn line(&self) -> String {
        STANDARD.encode([&PURE[..], &self.number.0, &self.key[..]].concat())
    }

    /// The text of the key's file, as minisign writes it.
    pub fn file(&self) -> String {
        format!("untrusted comment: minisign public key {}\n{}\n", self.number, self.line())
    }

    /// Whether `signature` over `bytes` was made with this key's secret.
    pub(super) fn signed(&self, bytes: &[u8], signature: &ed25519_compact::Signature) -> bool {
        self.key.verify(bytes, signature).is_ok()
    }
}

/// What was read of a file of public keys: minisign's own, or a list of keys a line each, with comments after `#`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ReadKeys {
    /// The keys, in their order.
    pub keys: Vec<PublicKey>,
    /// The numbers of the lines that are neither a key, nor empty, nor for people; from 1.
    pub faults: Vec<usize>,
}

/// Reads a file of public keys.
pub fn read_keys(text: &str) -> ReadKeys {
    let mut read = ReadKeys::default();
    for (at, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with("untrusted comment:") {
            continue;
        }
        match PublicKey::parse(line) {
            Some(key) => read.keys.push(key),
            None => read.faults.push(at + 1),
        }
    }
    read
}

/// A secret key, opened.
pub struct SecretKey {
    /// The number that it shares with its public key.
    pub number: KeyNumber,
    key: ed25519_compact::SecretKey,
}

/// Why a secret key cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// The text is no secret key of minisign's, or a damaged one.
    Illegible,
    /// It is kept without a password.
    Unprotected,
    /// The password is another one.
    Password,
}

/// Where the parts of a secret key lie among its bytes: three algorithms of 2 bytes, the salt of 32, two limits of 8, then
/// the number.
const LIMITS_AT: usize = 2 + 2 + 2 + 32;
const NUMBER_AT: usize = LIMITS_AT + 8 + 8;
/// The most memory that opening a key may take, in bytes: what minisign asks for.
const MAX_MEMORY: u64 = 1 << 30;

impl SecretKey {
    /// Draws a new pair; gives the text of the secret key's file under `password`, and the public key.
    pub fn draw(password: &str) -> Result<(String, PublicKey), KeyFault> {
        let pair = KeyPair::generate_encrypted_keypair(Some(password.to_owned()))
            .map_err(|_| KeyFault::Illegible)?;
        let text = pair.sk.to_box(Some("minisign encrypted secret key")).map_err(|_| KeyFault::Illegible)?;
        let public = PublicKey::parse(&pair.pk.to_base64()).ok_or(KeyFault::Illegible)?;
        Ok((text.into_string(), public))
    }

    /// Opens the key whose file holds `text`.
    pub fn open(text: &str, password: &str) -> Result<Self, KeyFault> {
        Self::may_be_opened(text)?;
        let boxed = SecretKeyBox::from_string(text).map_err(|_| KeyFault::Illegible)?;
        let opened =
            boxed.into_secret_key(Some(password.to_owned())).map_err(|error| match error.kind() {
                minisign::ErrorKind::Verify => KeyFault::Password,
                _ => KeyFault::Illegible,
            })?;
        let bytes = opened.to_bytes();
        let part = |from: usize, count: usize| bytes.get(from..from + count).ok_or(KeyFault::Illegible);
        let number = part(NUMBER_AT, 8)?.try_into().map_err(|_| KeyFault::Illegible)?;
        let key = ed25519_compact::SecretKey::from_slice(part(NUMBER_AT + 8, 64)?)
            .map_err(|_| KeyFault::Illegible)?;
        Ok(Self { number: KeyNumber(number), key })
    }

    /// Whether the key's file is one under a password, and asks for no more memory and time than minisign's do: a damaged one
    /// could ask for all that the machine has.
    pub fn may_be_opened(text: &str) -> Result<(), KeyFault> {
        let line = text.lines().nth(1).unwrap_or_default();
        let bytes = STANDARD.decode(line).map_err(|_| KeyFault::Illegible)?;
        let number = |at: usize| {
            bytes.get(at..at + 8).and_then(|bytes| bytes.try_into().ok()).map_or(u64::MAX, u64::from_le_bytes)
        };
        let (effort, memory) = (number(LIMITS_AT), number(LIMITS_AT + 8));
        match bytes.get(..4) {
            Some(b"Ed\0\0") => Err(KeyFault::Unprotected),
            // Below the least effort there is, scrypt takes that one.
            Some(b"EdSc") if effort.max(1 << 15).saturating_mul(32) <= memory && memory <= MAX_MEMORY => {
                Ok(())
            }
            _ => Err(KeyFault::Illegible),
        }
    }

    /// The key that follows from `seed`, without a file.
    #[cfg(test)]
    pub fn of_seed(seed: [u8; 32]) -> (Self, PublicKey) {
        let pair = ed25519_compact::KeyPair::from_seed(ed25519_compact::Seed::new(seed));
        let number = KeyNumber([seed[0]; 8]);
        (Self { number, key: pair.sk }, PublicKey { number, key: pair.pk })
    }

    /// The signature over `bytes`: the same each time.
    pub(super) fn sign(&self, bytes: &[u8]) -> ed25519_compact::Signature {
        self.key.sign(bytes, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_opens_with_its_password_alone() {
        let (text, public) = SecretKey::draw("하늘 아래").unwrap();
        let secret = SecretKey::open(&text, "하늘 아래").unwrap();
        assert_eq!(secret.number, public.number);
        assert!(
            public.signed(b"list", &secret.sign(b"list")) && !public.signed(b"lists", &secret.sign(b"list"))
        );
        assert_eq!(SecretKey::open(&text, "하늘").err(), Some(KeyFault::Password));
        for spoilt in [String::new(), "x".into(), text.lines().next().unwrap().to_owned(), public.file()] {
            assert_eq!(SecretKey::open(&spoilt, "하늘 아래").err(), Some(KeyFault::Illegible), "{spoilt}");
        }
        assert_eq!(read_keys(&public.file()).keys, [public]);
        // Its limits damaged: more memory or more time than there is, or both in a way that comes to the same.
        let line = STANDARD.decode(text.lines().nth(1).unwrap()).unwrap();
        let with = |at: usize, number: u64| {
            let mut bytes = line.clone();
            bytes[at..at + 8].copy_from_slice(&number.to_le_bytes());
            format!("untrusted comment: x\n{}\n", STANDARD.encode(bytes))
        };
        for spoilt in [with(LIMITS_AT, u64::MAX), with(LIMITS_AT + 8, u64::MAX), with(LIMITS_AT + 8, 1)] {
            assert_eq!(SecretKey::open(&spoilt, "하늘 아래").err(), Some(KeyFault::Illegible), "{spoilt}");
        }
        let mut bare = line.clone();
        bare[2..4].fill(0);
        let bare = format!("untrusted comment: x\n{}\n", STANDARD.encode(bare));
        assert_eq!(SecretKey::open(&bare, "하늘 아래").err(), Some(KeyFault::Unprotected));
    }

    #[test]
    fn a_list_of_keys_has_comments_and_its_faults_have_lines() {
        let (_, one) = SecretKey::draw("a").unwrap();
        let (_, other) = SecretKey::draw("a").unwrap();
        let text = format!("# the ministry\r\n{}  # 2026\r\n\r\nRWQ\n{}", one.line(), other.line());
        let read = read_keys(&text);
        assert_eq!(read, ReadKeys { keys: vec![one, other], faults: vec![4] });
    }
}
