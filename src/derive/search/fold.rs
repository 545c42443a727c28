//! Folding: what a text and a query have in common when they mean the same.
//!
//! Width, case, accents, vowel points, tone marks, kana, digits and the forms of Han characters are brought to one
//! form, and whatever is no letter or digit to a space. `static/js/search/fold.js` does the same in the browser;
//! `tests/vectors/search.json` holds the two together.
//!
//! **Invariant:** folding what is folded changes nothing.

use unicode_normalization::UnicodeNormalization;

use super::han::simplified;
use super::hangul;

/// Brings `text` to the form in which texts and queries are compared. Words stand one space apart.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut add = |piece: FoldedCharacter| match piece {
        FoldedCharacter::Letter(letter) => folded.push(letter),
        FoldedCharacter::Letters(letters) => folded.push_str(letters),
        FoldedCharacter::Gap if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
        FoldedCharacter::Gap | FoldedCharacter::Nothing => {}
    };
    if text.is_ascii() {
        // Nothing to compose or to take apart.
        text.chars().for_each(|letter| add(piece(letter.to_ascii_lowercase())));
    } else {
        pieces(&compatible(text)).for_each(add);
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    hangul::compose(&folded)
}

/// What becomes of a character.
enum FoldedCharacter {
    Letter(char),
    Letters(&'static str),
    /// It ends a word.
    Gap,
    /// It is passed over.
    Nothing,
}

/// NFKC, but for the letters of Hangul that stand alone, of full and half width: NFKC would make initial consonants of
/// them that join with what follows.
fn compatible(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    let is_lone = |letter: char| hangul::full_width(letter).is_some();
    while let Some(first) = rest.chars().next() {
        let lone = is_lone(first);
        let end = rest.find(|letter| is_lone(letter) != lone).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if lone {
            result.extend(run.chars().filter_map(hangul::full_width));
        } else {
            result.extend(run.nfkc());
        }
        rest = after;
    }
    result
}

fn pieces(text: &str) -> impl Iterator<Item = FoldedCharacter> + '_ {
    text.chars().flat_map(char::to_lowercase).flat_map(bare).map(piece)
}

/// A letter and its marks, of the scripts whose marks are dropped.
fn bare(letter: char) -> impl Iterator<Item = char> {
    let marked = matches!(letter, '\u{C0}'..='\u{10FF}' | '\u{1E00}'..='\u{1FFF}');
    let parts = marked.then(|| std::iter::once(letter).nfd());
    let whole = (!marked).then_some(letter);
    parts.into_iter().flatten().chain(whole)
}

fn piece(letter: char) -> FoldedCharacter {
    let offset = |letter: char, from: u32, to: u32| {
        char::from_u32(u32::from(letter) - from + to).map_or(FoldedCharacter::Gap, FoldedCharacter::Letter)
    };
    match letter {
        'a'..='z' | '0'..='9' => FoldedCharacter::Letter(letter),
        // Apostrophes stand within words and are left out as often as not.
        '\'' | '\u{2018}' | '\u{2019}' | '\u{2BC}' | '`' | '\u{B4}' => FoldedCharacter::Nothing,
        // Soft hyphen, zero-width and direction marks.
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FEFF}' => FoldedCharacter::Nothing,
        // Accents; vowel points of Hebrew; vowels, hamza and elongation of Arabic; tone marks of Thai.
        '\u{300}'..='\u{36F}'
        | '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{640}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6ED}'
        | '\u{E48}'..='\u{E4C}' => FoldedCharacter::Nothing,
        '\u{DF}' => FoldedCharacter::Letters("ss"),
        '\u{E6}' => FoldedCharacter::Letters("ae"),
        '\u{153}' => FoldedCharacter::Letters("oe"),
        '\u{FE}' => FoldedCharacter::Letters("th"),
        '\u{F8}' => FoldedCharacter::Letter('o'),
        '\u{F0}' | '\u{111}' => FoldedCharacter::Letter('d'),
        '\u{142}' => FoldedCharacter::Letter('l'),
        '\u{131}' => FoldedCharacter::Letter('i'),
        '\u{3C2}' => FoldedCharacter::Letter('\u{3C3}'),
        // Ta marbuta, alif maqsura, and the Persian forms of kaf, yeh and heh.
        '\u{629}' | '\u{6BE}' | '\u{6C1}' => FoldedCharacter::Letter('\u{647}'),
        '\u{649}' | '\u{6CC}' => FoldedCharacter::Letter('\u{64A}'),
        '\u{6A9}' => FoldedCharacter::Letter('\u{643}'),
        // Digits of Arabic, Persian, Devanagari and Thai.
        '\u{660}'..='\u{669}' => offset(letter, 0x660, 0x30),
        '\u{6F0}'..='\u{6F9}' => offset(letter, 0x6F0, 0x30),
        '\u{966}'..='\u{96F}' => offset(letter, 0x966, 0x30),
        '\u{E50}'..='\u{E59}' => offset(letter, 0xE50, 0x30),
        // Katakana to hiragana.
        '\u{30A1}'..='\u{30F6}' => offset(letter, 0x30A1, 0x3041),
        // Consonants at the head of a syllable that has no vowel yet.
        '\u{1100}'..='\u{11FF}' => hangul::lone(letter).map_or(FoldedCharacter::Gap, FoldedCharacter::Letter),
        _ if is_gap(letter) => FoldedCharacter::Gap,
        _ => FoldedCharacter::Letter(simplified(letter)),
    }
}

/// Whether `letter` parts words: punctuation, symbols, spaces, controls.
///
/// Written out as ranges: the Unicode versions of a browser of 2019 and of this program differ in what they call a
/// letter.
fn is_gap(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{A9}'
        | '\u{AB}'..='\u{B9}'
        | '\u{BB}'..='\u{BF}'
        | '\u{D7}'
        | '\u{F7}'
        | '\u{2C2}'..='\u{2DF}'
        | '\u{589}'..='\u{58F}'
        | '\u{5F3}'..='\u{60F}'
        | '\u{61B}'..='\u{61F}'
        | '\u{66A}'..='\u{66D}'
        | '\u{6D4}'
        | '\u{964}'..='\u{965}'
        | '\u{E2F}'
        | '\u{E3F}'
        | '\u{E4F}'
        | '\u{E5A}'..='\u{E5F}'
        | '\u{2000}'..='\u{2BFF}'
        | '\u{2E00}'..='\u{2E7F}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{3030}'
        | '\u{303D}'..='\u{303F}'
        | '\u{30A0}'
        | '\u{30FB}'
        | '\u{D7A4}'..='\u{F8FF}'
        | '\u{FD3E}'..='\u{FD3F}'
        | '\u{FE00}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF65}'
        | '\u{FFE0}'..='\u{FFFF}'
        | '\u{1F000}'..='\u{1FFFF}'
        | '\u{E0000}'..)
}
