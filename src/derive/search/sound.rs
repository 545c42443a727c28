//! What a name sounds like, so that the ways in which people write Korean names meet: sulhwasoo, seolhwasu and
//! sulwhasoo, and ハヌルソル, ханыльсоль and 하늘설.
//!
//! `static/js/search/sound.js` does the same with the same table.
//!
//! **Invariant:** a sound is made of the consonants `k t p c s l m n h` and the vowels `A E I O`, none twice in a row.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::hangul::parts;

/// The table of sounds, as the browser is given it too.
pub const TABLE: &str = include_str!("sounds.json");

#[derive(Deserialize)]
struct SoundTable {
    hangul: Hangul,
    letters: HashMap<String, String>,
    small: String,
    before: String,
}

#[derive(Deserialize)]
struct Hangul {
    initial: Vec<String>,
    vowel: Vec<String>,
    r#final: Vec<String>,
    linked: Vec<String>,
}

/// Letters of the longest entry.
const LONGEST: usize = 4;

static SOUNDS: LazyLock<SoundTable> =
    LazyLock::new(|| serde_json::from_str(TABLE).expect("the built-in table of sounds is well-formed"));

/// The sound of a folded word, of any script; empty for what has no sound here, such as digits.
pub fn sound(word: &str) -> String {
    settled(&heard(word))
}

/// A sound without its vowels.
pub fn consonants(sound: &str) -> String {
    sound.chars().filter(char::is_ascii_lowercase).fold(String::new(), |mut bare, letter| {
        if !bare.ends_with(letter) {
            bare.push(letter);
        }
        bare
    })
}

/// Letter by letter, before neighbours have their effect.
fn heard(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut heard = String::with_capacity(word.len());
    // A vowel that is written before its consonant.
    let mut held = "";
    let mut at = 0;
    while at < letters.len() {
        if let Some((initial, vowel, last)) = parts(letters[at]) {
            let table = &SOUNDS.hangul;
            heard.push_str(&table.initial[initial]);
            heard.push_str(&table.vowel[vowel]);
            // A final consonant moves to a syllable that begins with a vowel.
            let next = letters.get(at + 1).and_then(|next| parts(*next));
            let linked = next.is_some_and(|(initial, _, _)| table.initial[initial].is_empty());
            heard.push_str(if linked { &table.linked[last] } else { &table.r#final[last] });
            at += 1;
            continue;
        }
        let most = LONGEST.min(letters.len() - at);
        let entry = (1..=most).rev().find_map(|length| {
            let part: String = letters[at..at + length].iter().collect();
            SOUNDS.letters.get(&part).map(|sound| (length, sound))
        });
        let (length, sound) = entry.map_or((1, ""), |(length, sound)| (length, sound.as_str()));
        if SOUNDS.before.contains(letters[at]) {
            held = sound;
            at += 1;
            continue;
        }
        if SOUNDS.small.contains(letters[at]) && heard.ends_with(is_vowel) {
            heard.pop();
        }
        if letters[at] == CARRIER && held.is_empty() && is_said(&letters, at) {
            if letters[..at - 1].last() == Some(&BEFORE_CARRIER) {
                heard.pop();
            }
            heard.push('O');
        }
        heard.push_str(sound);
        heard.push_str(held);
        held = "";
        at += length;
    }
    heard.push_str(held);
    heard
}

/// The Thai letter that carries a vowel, and is one itself behind a consonant without another vowel sign. Together with the
/// vowel that is written before that consonant it is one vowel.
const CARRIER: char = 'อ';
const BEFORE_CARRIER: char = 'เ';

/// Whether the carrier at `at` is a vowel itself.
fn is_said(letters: &[char], at: usize) -> bool {
    let is_sign = |letter: &char| matches!(letter, '\u{E30}'..='\u{E3A}' | '\u{E47}' | '\u{E4D}');
    at > 0 && matches!(letters[at - 1], '\u{E01}'..='\u{E2E}') && !letters.get(at + 1).is_some_and(is_sign)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'A' | 'E' | 'I' | 'O')
}

/// Takes in what neighbours do: ng before a vowel sounds a k, y is a vowel only where none is beside it, and an h that
/// closes a syllable only lengthens it.
fn settled(heard: &str) -> String {
    let letters: Vec<char> = heard.chars().collect();
    let is_vowel =
        |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| is_vowel(*letter));
    let mut sound = String::with_capacity(heard.len());
    let mut push = |letter: char| {
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    };
    for (at, letter) in letters.iter().enumerate() {
        let (before, after) = (at.checked_sub(1), Some(at + 1));
        match letter {
            'N' => {
                push('n');
                if is_vowel(after) {
                    push('k');
                }
            }
            'Y' if !is_vowel(before) && !is_vowel(after) => push('I'),
            'Y' => {}
            'h' if is_vowel(before) && !is_vowel(after) && letters.get(at + 1) != Some(&'Y') => {}
            letter => push(*letter),
        }
    }
    sound
}
