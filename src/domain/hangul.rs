//! Characters of the Hangul script.
//!
//! **Invariant:** looks at one character at a time, whatever its normalisation form.

/// Whether `found` is of the Hangul script (Unicode 16.0, blocks Hangul Jamo, Compatibility Jamo, Syllables and the
/// two extensions).
pub fn is_hangul(found: char) -> bool {
    matches!(found, '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{A960}'..='\u{A97C}' | '\u{AC00}'..='\u{D7A3}' | '\u{D7B0}'..='\u{D7FB}')
}

/// How many syllables of Hangul `text` has: what a reader who cannot read it sees as square blocks.
pub fn syllables(text: &str) -> usize {
    text.chars().filter(|letter| matches!(letter, '\u{AC00}'..='\u{D7A3}')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_counted_and_nothing_else() {
        for (text, count) in [("소비기한", 4), ("(주) 하늘 ABC 1", 3), ("ㅎㅎ", 0), ("", 0)] {
            assert_eq!(syllables(text), count, "{text}");
        }
        assert!(is_hangul('ㅎ') && is_hangul('하') && !is_hangul('漢') && !is_hangul('a'));
    }
}
