//! Text as an id would have it.
//!
//! **Invariant:** what is folded is small letters, digits and single hyphens between them.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfkc};

use super::is_empty;

/// `text` as an id would have it: its words in small letters with hyphens between, look-alike letters as Latin ones.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut before = None;
    let text: Cow<'_, str> = if is_nfkc(text) { text.into() } else { text.nfkc().collect() };
    let small = text.chars().flat_map(char::to_lowercase).map(latin);
    for c in small.filter(|c| c.is_whitespace() || !is_empty(*c)) {
        // A word of another script ends where a Latin one begins.
        let kind = c.is_alphanumeric().then_some(c.is_ascii());
        if kind != before && !folded.is_empty() && !folded.ends_with('-') {
            folded.push('-');
        }
        if kind.is_some() {
            folded.push(c);
        }
        before = kind;
    }
    folded.truncate(folded.trim_end_matches('-').len());
    folded
}

/// The Latin letter that a small letter of another script looks like (Unicode's confusables, those that keyboards have).
fn latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'е' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'н' => 'h',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'х' | 'χ' => 'x',
        'у' => 'y',
        'ɡ' => 'g',
        _ => c,
    }
}
