//! Line ends within a paragraph, which editors and translators' tools put anywhere.
//!
//! Between scripts that put no space between words a line end is nothing, else it is a space: as CSS Text 3, 4.1.3, has it for
//! East Asian characters, and likewise for the scripts of South-East Asia that are written without spaces.
//!
//! **Invariant:** a line end beside Hangul is a space.

use icu::properties::CodePointMapData;
use icu::properties::props::{EastAsianWidth, Script};

/// How a character stands to the next word.
#[derive(PartialEq)]
enum Spacing {
    /// East Asian, without spaces.
    EastAsian,
    /// South-East Asian, without spaces.
    SouthEastAsian,
    /// A quotation mark or a dash, which Chinese and Japanese share with scripts that have spaces.
    Shared,
    /// With spaces.
    Spaced,
}

fn spacing(c: char) -> Spacing {
    if matches!(c, '“' | '”' | '‘' | '’' | '—' | '…' | '·') {
        return Spacing::Shared;
    }
    match CodePointMapData::<Script>::new().get(c) {
        Script::Hangul => return Spacing::Spaced,
        Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar => return Spacing::SouthEastAsian,
        _ => {}
    }
    match CodePointMapData::<EastAsianWidth>::new().get(c) {
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth => Spacing::EastAsian,
        _ => Spacing::Spaced,
    }
}

/// Whether a line end between these characters is nothing.
pub fn is_nothing(before: char, after: char) -> bool {
    if before.is_ascii() && after.is_ascii() {
        return false;
    }
    match (spacing(before), spacing(after)) {
        (Spacing::Spaced, _) | (_, Spacing::Spaced) | (Spacing::Shared, Spacing::Shared) => false,
        (Spacing::Shared, other) | (other, Spacing::Shared) => other == Spacing::EastAsian,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_between_scripts_without_spaces() {
        for (pair, wanted) in [
            ("产日", true),
            ("、日", true),
            ("です", true),
            ("ｶﾞ", true),
            ("”的", true),
            ("นป", true),
            ("ກຂ", true),
            ("កខ", true),
            ("ကခ", true),
            ("가나", false),
            ("。가", false),
            ("日가", false),
            ("가日", false),
            ("A日", false),
            ("日1", false),
            ("”가", false),
            ("”A", false),
            ("”ก", false),
            ("ab", false),
            ("да", false),
        ] {
            let (before, after) = (pair.chars().next().unwrap(), pair.chars().last().unwrap());
            assert_eq!(is_nothing(before, after), wanted, "{pair}");
        }
    }
}
