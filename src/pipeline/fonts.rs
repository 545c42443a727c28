//! Which glyphs the copy's Hangul font must have: those of the Hangul in its pages.
//!
//! **Invariant:** the font holds no glyph that no page shows.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::derive::fonts::subset;

/// The font's place in the copy; its name never changes, so that no page's bytes follow from its contents.
pub const PATH: &str = "assets/fonts/hangul.woff2";

/// A set of characters of the Basic Multilingual Plane that many threads fill.
pub struct Glyphs(Vec<AtomicU64>);

impl Default for Glyphs {
    fn default() -> Self {
        Self((0..1024).map(|_| AtomicU64::new(0)).collect())
    }
}

/// Whether the font is asked for this character: Hangul, and the marks that Korean packs print among it.
fn is_wanted(c: u32) -> bool {
    matches!(c, 0x1100..=0x11FF | 0x3000..=0x303F | 0x3130..=0x318F | 0x3200..=0x33FF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xFF00..=0xFFEF)
}

impl Glyphs {
    /// Adds the characters of `text`.
    pub fn collect(&self, text: &str) {
        for c in text.chars().filter(|c| !c.is_ascii()).map(u32::from).filter(|c| is_wanted(*c)) {
            let (word, bit) = (&self.0[c as usize / 64], 1 << (c % 64));
            if word.load(Ordering::Relaxed) & bit == 0 {
                word.fetch_or(bit, Ordering::Relaxed);
            }
        }
    }

    /// The font with these glyphs.
    pub fn font(&self) -> Vec<u8> {
        let mut chars = BTreeSet::new();
        for (index, word) in self.0.iter().enumerate() {
            let word = word.load(Ordering::Relaxed);
            let of_word = (0..64).filter(|bit| word >> bit & 1 == 1).map(|bit| index * 64 + bit);
            chars.extend(of_word.filter_map(|c| char::from_u32(u32::try_from(c).ok()?)));
        }
        subset(&chars).expect("the built-in font can be cut to any set of characters")
    }
}
