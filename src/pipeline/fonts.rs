//! Which glyphs the copy's Hangul font must have: those of the Hangul in its pages.
//!
//! **Invariant:** the font holds no glyph that no page shows.

use std::collections::BTreeSet;

use super::cache::{self, Cache, Shelf};
use crate::derive::fonts::subset;

/// The font's place in the copy; its name never changes, so that no page's bytes follow from its contents.
pub const PATH: &str = "assets/fonts/hangul.woff2";

/// The signature of the font's format (WOFF 2.0, section 4.1).
const WOFF2: &[u8] = b"wOF2";

/// A set of characters of the Basic Multilingual Plane.
#[derive(Clone, PartialEq, Eq)]
pub struct Glyphs(Box<[u64; 1024]>);

impl Default for Glyphs {
    fn default() -> Self {
        Self(Box::new([0; 1024]))
    }
}

/// Whether the font is asked for this character: Hangul, and the marks that Korean packs print among it.
fn is_wanted(c: u32) -> bool {
    matches!(c, 0x1100..=0x11FF | 0x3000..=0x303F | 0x3130..=0x318F | 0x3200..=0x33FF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xFF00..=0xFFEF)
}

impl Glyphs {
    /// Adds the characters of `text`.
    pub fn collect(&mut self, text: &str) {
        for c in text.chars().filter(|c| !c.is_ascii()).map(u32::from).filter(|c| is_wanted(*c)) {
            self.0[c as usize / 64] |= 1 << (c % 64);
        }
    }

    /// Every character that the font could be asked for.
    pub fn all() -> Self {
        let mut glyphs = Self::default();
        for c in (0..0x1_0000).filter(|c| is_wanted(*c)) {
            glyphs.0[c as usize / 64] |= 1 << (c % 64);
        }
        glyphs
    }

    /// The characters, in order.
    pub fn text(&self) -> String {
        let words = self.0.iter().zip(0u32..).filter(|(word, _)| **word != 0);
        let chars = words.flat_map(|(word, index)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index * 64 + bit)
        });
        chars.filter_map(char::from_u32).collect()
    }

    /// The font with these glyphs.
    fn font(&self) -> Vec<u8> {
        let chars: BTreeSet<char> = self.text().chars().collect();
        subset(&chars).expect("the built-in font can be cut to any set of characters")
    }

    /// The same, from `cache` where this program cut it before; and whether it was cut now.
    pub fn kept_font(&self, cache: &Cache) -> (Vec<u8>, bool) {
        let Some(program) = cache.folder().and_then(|_| cache::program()) else { return (self.font(), true) };
        let key = blake3::hash(&[program.as_bytes(), self.text().as_bytes()].concat());
        if let Some(font) = cache.get(Shelf::Font, &key).filter(|font| font.starts_with(WOFF2)) {
            return (font, false);
        }
        let font = self.font();
        cache.put(Shelf::Font, &key, &font);
        (font, true)
    }
}
