//! The Hangul font that a copy carries: cut to the characters that its own pages show.
//!
//! What is printed on a pack stays in Hangul, and must show on a machine without a Korean font. A whole font takes
//! megabytes, and would be the same in every edition; a cut one takes a tenth, but its glyphs tell what was asked for.
//!
//! **Invariant:** no character but the space is in the font that was not asked for; the same characters give the same
//! bytes.

use std::collections::BTreeSet;

use read_fonts::collections::IntSet;
use read_fonts::types::{NameId, Tag};
use read_fonts::{FontRef, TableProvider};
use skera::{Plan, SubsetFlags, subset_font};
use thiserror::Error;
use ttf2woff2::BrotliQuality;

/// Noto Sans KR (OFL 1.1), cut to what Korean packs print: see static/fonts/README.md.
const NOTO_SANS_KR: &[u8] = include_bytes!("../../static/fonts/noto-sans-kr.ttf");

/// Entries of the name table that are kept: copyright, family, style, licence and its address. The licence asks for the
/// first and the last two (OFL 1.1, 2).
const NAMES: [u16; 5] = [0, 1, 2, 13, 14];
/// English (United States), the language of those entries.
const ENGLISH: u16 = 0x0409;

/// Why no font could be made. Not of the content's doing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FontFault {
    /// The font that is compiled in was not understood.
    #[error("the built-in font cannot be read: {0}")]
    Font(String),
    /// The cut font could not be written.
    #[error("the font cannot be cut: {0}")]
    Cut(String),
    /// The cut font could not be compressed.
    #[error("the font cannot be compressed: {0}")]
    Compress(String),
}

/// A WOFF2 font with the glyphs of `chars`, as far as the built-in font has them: the others are left to the reader's
/// machine. Where it has none of them, the font holds the space alone, since browsers refuse one that holds nothing.
pub fn subset(chars: &BTreeSet<char>) -> Result<Vec<u8>, FontFault> {
    let cut = cut(chars)?;
    // Without the optional glyf transform: browsers have refused fonts made with it (ttf2woff2's issue 30).
    ttf2woff2::encode(&cut, BrotliQuality::default()).map_err(|error| FontFault::Compress(error.to_string()))
}

/// The font in TrueType's own form.
fn cut(chars: &BTreeSet<char>) -> Result<Vec<u8>, FontFault> {
    let font = FontRef::new(NOTO_SANS_KR).map_err(|error| FontFault::Font(error.to_string()))?;
    let cmap = font.cmap().map_err(|error| FontFault::Font(error.to_string()))?;
    let mut unicodes: IntSet<u32> =
        chars.iter().filter(|c| cmap.map_codepoint(**c).is_some()).map(|c| u32::from(*c)).collect();
    if unicodes.is_empty() {
        unicodes.insert(u32::from(' '));
    }
    let names: IntSet<NameId> = NAMES.into_iter().map(NameId::from).collect();
    let languages: IntSet<u16> = [ENGLISH].into_iter().collect();
    // A mirrored bracket would come along with its twin, and by layout tables one glyph with another.
    let flags = SubsetFlags::SUBSET_FLAGS_NO_HINTING
        | SubsetFlags::SUBSET_FLAGS_NO_LAYOUT_CLOSURE
        | SubsetFlags::SUBSET_FLAGS_NO_BIDI_CLOSURE;
    let (none, nothing) = (IntSet::<Tag>::empty(), IntSet::empty());
    let plan = Plan::new(&nothing, &unicodes, &font, flags, &none, &none, &none, &names, &languages);
    subset_font(&font, &plan).map_err(|error| FontFault::Cut(error.to_string()))
}

#[cfg(test)]
mod tests {
    use read_fonts::types::GlyphId;

    use super::*;

    /// Every character that a font maps to a glyph, and how many glyphs it has.
    fn contents(font: &[u8]) -> (BTreeSet<char>, u16) {
        let font = FontRef::new(font).unwrap();
        let cmap = font.cmap().unwrap();
        let found = ('\0'..=char::MAX)
            .filter(|c| cmap.map_codepoint(*c).is_some_and(|glyph| glyph != GlyphId::NOTDEF));
        (found.collect(), font.maxp().unwrap().num_glyphs())
    }

    #[test]
    fn the_built_in_font_has_what_packs_print() {
        let (has, _) = contents(NOTO_SANS_KR);
        let signs = "㈜㎖㎎㎏℃①★※±×÷™®©·…“”ㄱㅏᄀ（Ａ、。「」Ⅲ→ℓ㎕㎛Ω㎡〒";
        let missing: Vec<char> =
            ('가'..='힣').chain('!'..='~').chain(signs.chars()).filter(|c| !has.contains(c)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn no_glyph_comes_along_unasked() {
        for text in ["하늘설 크림 50 mL", "(", "㈜", "가", "A", " "] {
            let asked: BTreeSet<char> = text.chars().collect();
            let (has, glyphs) = contents(&cut(&asked).unwrap());
            assert_eq!(has, asked);
            assert_eq!(
                usize::from(glyphs),
                asked.len() + 1,
                "one glyph a character, and the one for missing ones"
            );
        }
    }

    #[test]
    fn characters_that_the_font_lacks_are_left_out() {
        let asked: BTreeSet<char> = "天가\u{10FFFF}".chars().collect();
        assert_eq!(contents(&cut(&asked).unwrap()).0, BTreeSet::from(['가']));
        for asked in [BTreeSet::new(), BTreeSet::from(['天'])] {
            assert_eq!(contents(&cut(&asked).unwrap()).0, BTreeSet::from([' ']));
        }
    }

    #[test]
    fn the_licence_comes_along() {
        let font = cut(&BTreeSet::from(['가'])).unwrap();
        let font = FontRef::new(&font).unwrap();
        let name = font.name().unwrap();
        let texts: Vec<String> = name
            .name_record()
            .iter()
            .map(|record| record.string(name.string_data()).unwrap().to_string())
            .collect();
        assert!(texts.iter().any(|text| text.contains("Adobe")), "{texts:?}");
        assert!(texts.iter().any(|text| text.contains("Open Font License")), "{texts:?}");
    }

    #[test]
    fn six_hundred_syllables_stay_small_and_equal() {
        let asked: BTreeSet<char> = ('가'..='힣').step_by(18).take(600).collect();
        let font = subset(&asked).unwrap();
        assert_eq!(&font[..4], b"wOF2");
        assert!(font.len() < 90_000, "{} bytes", font.len());
        assert_eq!(font, subset(&asked).unwrap());
    }
}
