//! What a value says, as a digest: how two builds tell that nothing a page could show of it has changed.
//!
//! **Invariant:** where a value stands in a file does not enter, so that a comment changes no digest; two spellings that a
//! page would print differently never share one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::{Country, Date, Gtin, HsCode, Id, LanguageTag, Month, Period, Slug};

/// A SHA-256.
pub type Digest = [u8; 32];

/// Takes in values, one after another, and gives their SHA-256.
#[derive(Default)]
pub struct Digester(Sha256);

impl Digester {
    /// Takes in `bytes`, with their length, so that neighbours cannot run into each other.
    pub fn take(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// The digest of all that was taken in.
    pub fn finish(self) -> Digest {
        self.0.finalize().into()
    }
}

/// `bytes` in hexadecimal, as `sha256sum` writes digests.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value that can be taken into a digest.
pub trait Digested {
    /// Adds all that the value says to what is digested.
    fn absorb(&self, digest: &mut Digester);

    /// The digest of the value alone.
    fn digest(&self) -> Digest {
        let mut digest = Digester::default();
        self.absorb(&mut digest);
        digest.finish()
    }
}

impl<T: Digested + ?Sized> Digested for &T {
    fn absorb(&self, digest: &mut Digester) {
        (*self).absorb(digest);
    }
}

impl Digested for str {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.as_bytes());
    }
}

impl Digested for String {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.as_bytes());
    }
}

impl Digested for Arc<str> {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.as_bytes());
    }
}

impl Digested for bool {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&[u8::from(*self)]);
    }
}

impl Digested for u8 {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&[*self]);
    }
}

impl Digested for u32 {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&self.to_le_bytes());
    }
}

impl Digested for usize {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&(*self as u64).to_le_bytes());
    }
}

impl Digested for f64 {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&self.to_bits().to_le_bytes());
    }
}

impl<T: Digested> Digested for Option<T> {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&[u8::from(self.is_some())]);
        if let Some(value) = self {
            value.absorb(digest);
        }
    }
}

impl<T: Digested> Digested for Box<T> {
    fn absorb(&self, digest: &mut Digester) {
        (**self).absorb(digest);
    }
}

impl<A: Digested, B: Digested> Digested for (A, B) {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
        self.1.absorb(digest);
    }
}

impl<T: Digested> Digested for [T] {
    fn absorb(&self, digest: &mut Digester) {
        self.len().absorb(digest);
        for value in self {
            value.absorb(digest);
        }
    }
}

impl<T: Digested> Digested for Vec<T> {
    fn absorb(&self, digest: &mut Digester) {
        self.as_slice().absorb(digest);
    }
}

impl<T: Digested, const N: usize> Digested for [T; N] {
    fn absorb(&self, digest: &mut Digester) {
        self.as_slice().absorb(digest);
    }
}

impl<T: Digested> Digested for BTreeSet<T> {
    fn absorb(&self, digest: &mut Digester) {
        self.len().absorb(digest);
        self.iter().for_each(|value| value.absorb(digest));
    }
}

impl<K: Digested, V: Digested> Digested for BTreeMap<K, V> {
    fn absorb(&self, digest: &mut Digester) {
        self.len().absorb(digest);
        for (key, value) in self {
            key.absorb(digest);
            value.absorb(digest);
        }
    }
}

/// Values that are what they are written as.
macro_rules! as_written {
    ($($type:ty),* $(,)?) => {
        $(impl Digested for $type {
            fn absorb(&self, digest: &mut Digester) {
                digest.take(self.to_string().as_bytes());
            }
        })*
    };
}

as_written!(Country, Date, Gtin, HsCode, Id, LanguageTag, Month, Period, Slug);

/// Digests a struct by its fields. Each must be named, so that a new one cannot be forgotten; those after `but` only say
/// where something stands.
macro_rules! digested {
    ($type:ty { $($field:ident),* $(,)? } $(but { $($other:ident),* })?) => {
        impl $crate::domain::Digested for $type {
            fn absorb(&self, digest: &mut $crate::domain::Digester) {
                let Self { $($field,)* $($($other: _,)*)? } = self;
                $($crate::domain::Digested::absorb($field, digest);)*
            }
        }
    };
}

pub(crate) use digested;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_and_spellings_are_told_apart() {
        let list =
            |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>().digest();
        assert_eq!(list(&["ab", "c"]), list(&["ab", "c"]));
        assert_ne!(list(&["ab", "c"]), list(&["a", "bc"]));
        assert_ne!(list(&[]), list(&[""]));
        assert_ne!(None::<String>.digest(), Some(String::new()).digest());
        // Equal as numbers, but printed as they were written.
        let (short, long) = (Gtin::parse("012345678905").unwrap(), Gtin::parse("0012345678905").unwrap());
        assert_eq!(short, long);
        assert_ne!(short.digest(), long.digest());
        assert_ne!(HsCode::parse("330499").unwrap().digest(), HsCode::parse("3304.99").unwrap().digest());
    }
}
