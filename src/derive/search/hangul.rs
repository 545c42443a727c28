//! Hangul: syllables, their letters, and the consonants that they begin with.
//!
//! Source: The Unicode Standard, chapter 3.12 (conjoining jamo behaviour), for the arithmetic of syllables.
//!
//! **Invariant:** letters that stand alone are compatibility jamo, U+3131 to U+3163.

const FIRST: u32 = 0xAC00;
const VOWELS: u32 = 21;
/// Final consonants, and none.
const FINALS: u32 = 28;

/// Initial consonants, in the order of the syllables.
const INITIAL: &[char] = &[
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];

/// Final consonants after `none`, in the order of the syllables.
const FINAL: &[char] = &[
    'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ',
    'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

/// Whether it is a syllable.
pub fn is_syllable(letter: char) -> bool {
    matches!(letter, '\u{AC00}'..='\u{D7A3}')
}

/// Whether it is a letter that stands alone.
pub fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{3131}'..='\u{318E}')
}

/// A letter that stands alone, of full or half width, in full width.
pub fn full_width(letter: char) -> Option<char> {
    let from = match letter {
        _ if is_letter(letter) => return Some(letter),
        '\u{FFA1}'..='\u{FFBE}' => 0xFFA1 - 0x3131,
        '\u{FFC2}'..='\u{FFC7}' => 0xFFC2 - 0x314F,
        '\u{FFCA}'..='\u{FFCF}' => 0xFFCA - 0x3155,
        '\u{FFD2}'..='\u{FFD7}' => 0xFFD2 - 0x315B,
        '\u{FFDA}'..='\u{FFDC}' => 0xFFDA - 0x3161,
        _ => return None,
    };
    char::from_u32(u32::from(letter) - from)
}

/// A syllable's initial consonant, vowel and final consonant by their numbers; the final is 0 where there is none.
pub fn parts(syllable: char) -> Option<(usize, usize, usize)> {
    let number = is_syllable(syllable).then(|| u32::from(syllable) - FIRST)?;
    let of = |number: u32| usize::try_from(number).expect("a syllable's parts are below 28");
    Some((of(number / (VOWELS * FINALS)), of(number / FINALS % VOWELS), of(number % FINALS)))
}

/// A syllable of Chinese origin as it is written where it begins a word: r and n are silent before i and y, and r is n
/// elsewhere (Hangul Orthography, articles 10 to 12).
pub fn at_start(syllable: char) -> char {
    const RIEUL: usize = 5;
    const NIEUN: u32 = 2;
    const SILENT: u32 = 11;
    let Some((initial, vowel, last)) = parts(syllable) else { return syllable };
    let soft = matches!(vowel, 2 | 3 | 6 | 7 | 12 | 17 | 20);
    let becomes = match initial {
        RIEUL | 2 if soft => SILENT,
        RIEUL => NIEUN,
        _ => return syllable,
    };
    let rest = u32::try_from(vowel * 28 + last).expect("a syllable's parts are small");
    char::from_u32(FIRST + becomes * VOWELS * FINALS + rest).unwrap_or(syllable)
}

/// The consonant that a syllable begins with.
pub fn initial(syllable: char) -> Option<char> {
    parts(syllable).map(|(initial, _, _)| INITIAL[initial])
}

/// A conjoining letter as one that stands alone.
pub fn lone(letter: char) -> Option<char> {
    let number = u32::from(letter);
    let at = |list: &[char], first: u32| list.get(usize::try_from(number - first).ok()?).copied();
    match letter {
        '\u{1100}'..='\u{1112}' => at(INITIAL, 0x1100),
        '\u{1161}'..='\u{1175}' => char::from_u32(number - 0x1161 + 0x314F),
        '\u{11A8}'..='\u{11C2}' => at(FINAL, 0x11A8),
        _ => None,
    }
}

fn vowel(letter: char) -> Option<u32> {
    matches!(letter, 'ㅏ'..='ㅣ').then(|| u32::from(letter) - u32::from('ㅏ'))
}

fn place(list: &[char], letter: char) -> Option<u32> {
    list.iter().position(|known| *known == letter).and_then(|place| u32::try_from(place).ok())
}

/// Puts letters that stand alone together to syllables, as a keyboard does: a consonant and a vowel, and a consonant
/// after them that no vowel follows. Consonants without a vowel stay.
pub fn compose(text: &str) -> String {
    if !text.contains(|letter| vowel(letter).is_some()) {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let mut result = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let next = |ahead: usize| letters.get(at + ahead).copied();
        let syllable = place(INITIAL, letter).zip(next(1).and_then(vowel));
        let Some((initial, middle)) = syllable else {
            result.push(letter);
            at += 1;
            continue;
        };
        let last = next(2)
            .and_then(|letter| place(FINAL, letter))
            .filter(|_| next(3).and_then(vowel).is_none())
            .map_or(0, |place| place + 1);
        result.extend(char::from_u32(FIRST + (initial * VOWELS + middle) * FINALS + last));
        at += if last > 0 { 3 } else { 2 };
    }
    result
}

/// What each final consonant is made of, by the numbers of initial consonants.
const SPLIT: &[&[usize]] = &[
    &[],
    &[0],
    &[1],
    &[0, 9],
    &[2],
    &[2, 12],
    &[2, 18],
    &[3],
    &[5],
    &[5, 0],
    &[5, 6],
    &[5, 7],
    &[5, 9],
    &[5, 16],
    &[5, 17],
    &[5, 18],
    &[6],
    &[7],
    &[7, 9],
    &[9],
    &[10],
    &[11],
    &[12],
    &[14],
    &[15],
    &[16],
    &[17],
    &[18],
];

/// The letters of syllables as a word that errors can be counted in: a consonant is a small letter, a vowel a capital.
/// Anything else is left out.
pub fn spelled(syllables: &str) -> String {
    let small = |number: usize| char::from(b'a' + u8::try_from(number).unwrap_or(0));
    let mut word = String::new();
    for (initial, middle, last) in syllables.chars().filter_map(parts) {
        word.push(small(initial));
        word.push(small(middle).to_ascii_uppercase());
        word.extend(SPLIT[last].iter().map(|number| small(*number)));
    }
    word
}
