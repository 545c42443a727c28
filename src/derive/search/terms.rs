//! The terms of a record's names and of its texts.
//!
//! **Invariant:** names are looked up in every language at once, texts in their own.

use pinyin::{Pinyin, ToPinyinMulti};

use super::codes::{IndexedCode, forms};
use super::fold::fold;
use super::han::hangul_of;
use super::hangul;
use super::postings::Postings;
use super::romanise::romanised;
use super::sound::{consonants, sound};
use super::units::{Script, ScriptRun, terms, units};
use crate::domain::CodePattern;

/// How well a name tells its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// The record's own name, as printed or for a reader.
    Own,
    /// What people type.
    Alias,
    /// The name of its brand; and all that is derived from a name, such as its romanisations.
    Brand,
    /// Other words on the pack.
    Pack,
}

/// Lists of the index of names: one a kind of name.
pub const NAME_LISTS: usize = 4;
/// Lists of an index of texts: headings, and the rest.
pub const TEXT_LISTS: usize = 2;

/// What a record is looked up by, in any language.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// Names.
    pub names: Vec<(NameKind, String)>,
    /// Codes.
    pub codes: Vec<IndexedCode>,
    /// How codes on its pack look.
    pub patterns: Vec<CodePattern>,
    /// What results are narrowed by: its kind, brand and markets, as terms.
    pub filters: Vec<String>,
}

/// What a record says in a language.
#[derive(Clone, Debug, Default)]
pub struct Told<'a> {
    /// Headings and lines in lists.
    pub headings: Vec<&'a str>,
    /// The rest.
    pub body: Vec<&'a str>,
}

/// Puts a record's names and codes into the index of names.
pub fn put_named(index: &mut Postings<NAME_LISTS>, document: u32, named: &Named) {
    let mut put = |term: &str, kind: NameKind| index.put(term, kind as usize, document);
    for code in &named.codes {
        for (place, term) in code.terms().iter().enumerate() {
            put(term, if place == 0 { NameKind::Own } else { NameKind::Alias });
        }
    }
    for term in named.patterns.iter().flat_map(forms) {
        put(&term, NameKind::Own);
    }
    for filter in &named.filters {
        put(&format!("@{filter}"), NameKind::Own);
    }
    let mut names: Vec<(NameKind, String)> =
        named.names.iter().map(|(kind, name)| (*kind, fold(name))).collect();
    names.sort_by_key(|(kind, _)| *kind);
    let (called, pack): (Vec<_>, Vec<_>) = names.iter().partition(|(kind, _)| *kind != NameKind::Pack);
    for (kind, name) in &called {
        let units = units(name);
        for unit in &units {
            terms(*unit, |term| put(term, *kind));
        }
        joined(&units, |term| put(term, *kind));
    }
    for (_, name) in called {
        derive(&units(name), |term| put(term, NameKind::Brand));
    }
    for (kind, name) in pack {
        for unit in units(name) {
            terms(unit, |term| put(term, *kind));
        }
    }
}

/// Puts what a record says into the index of a language.
pub fn put_told(index: &mut Postings<TEXT_LISTS>, document: u32, told: &Told<'_>) {
    for (list, texts) in [&told.headings, &told.body].into_iter().enumerate() {
        for text in texts {
            for unit in units(&fold(text)) {
                terms(unit, |term| index.put(term, list, document));
            }
        }
    }
}

/// Characters of the longest name that is a term as a whole.
const LONGEST: usize = 32;

/// The name without its spaces, and what would be terms if the spaces were not there.
fn joined(units: &[ScriptRun<'_>], mut take: impl FnMut(&str)) {
    for pair in units.windows(2) {
        let size = match pair[0].script {
            Script::Hangul | Script::Han => 1,
            Script::Unspaced => 2,
            _ => continue,
        };
        if pair[1].script != pair[0].script {
            continue;
        }
        let (before, after): (Vec<char>, Vec<char>) =
            (pair[0].text.chars().collect(), pair[1].text.chars().collect());
        let seam: Vec<char> = before[before.len().saturating_sub(size)..]
            .iter()
            .chain(after.iter().take(size))
            .copied()
            .collect();
        for window in seam.windows(size + 1) {
            take(&window.iter().collect::<String>());
        }
    }
    let whole: String = units.iter().map(|unit| unit.text).collect();
    if whole.chars().count() <= LONGEST {
        take(&whole);
    }
    // A single character, which stands for a word in Chinese and Korean.
    for unit in units.iter().filter(|unit| matches!(unit.script, Script::Han)) {
        for character in unit.text.chars().filter(|character| *character >= '\u{3400}') {
            take(&character.to_string());
        }
    }
}

/// What people know a name by who cannot type it: its sound, its romanisations, its initial consonants, its pinyin; and
/// its words backwards and letter by letter, from which typing errors are forgiven.
fn derive(units: &[ScriptRun<'_>], mut take: impl FnMut(&str)) {
    let mut initials = Vec::new();
    for unit in units {
        match unit.script {
            Script::Hangul => {
                for spelling in romanised(unit.text) {
                    take(&spelling);
                    take_backwards(&spelling, &mut take);
                    take_sound(&spelling, &mut take);
                }
                take_sound(unit.text, &mut take);
                let spelled = hangul::spelled(unit.text);
                take(&format!("^{spelled}"));
                take(&format!("<^{}", reversed(&spelled)));
                initials.push(unit.text.chars().filter_map(hangul::initial).collect::<String>());
            }
            Script::Word => {
                take_sound(unit.text, &mut take);
                take_backwards(unit.text, &mut take);
            }
            Script::Han => {
                take_pinyin(unit.text, &mut take);
                take_hanja(unit.text, &mut take);
            }
            Script::Letters | Script::Unspaced | Script::Digits => {}
        }
    }
    for start in 0..initials.len() {
        take(&initials[start]);
        take(&initials[start..].concat());
    }
    let words: Vec<&str> =
        units.iter().filter(|unit| unit.script == Script::Word).map(|unit| unit.text).collect();
    if (2..=3).contains(&words.len()) {
        let whole = words.concat();
        take_sound(&whole, &mut take);
        take_backwards(&whole, &mut take);
    }
}

/// Letters of the shortest word in which an error is forgiven.
const FORGIVEN: usize = 3;

fn take_backwards(word: &str, take: &mut impl FnMut(&str)) {
    if word.chars().count() >= FORGIVEN {
        take(&format!("<{}", reversed(word)));
    }
}

fn reversed(word: &str) -> String {
    word.chars().rev().collect()
}

/// A sound stands behind its consonants, so that names whose vowels were heard otherwise stand beside each other; the
/// second consonant before the first, which is misheard the most.
fn take_sound(word: &str, take: &mut impl FnMut(&str)) {
    let sound = sound(word);
    if sound.len() > 1 {
        let bare = consonants(&sound);
        let (first, rest) = bare.split_at(bare.len().min(1));
        let (second, rest) = rest.split_at(rest.len().min(1));
        take(&format!("~{second}{first}{rest}.{sound}"));
    }
}

/// Characters of the longest run that is spelled out in pinyin, and its most readings.
const LONGEST_PINYIN: usize = 12;
const READINGS: usize = 4;

/// The pinyin of a run from each of its characters on, and the initials of that.
fn take_pinyin(run: &str, take: &mut impl FnMut(&str)) {
    let characters: Vec<char> = run.chars().take(LONGEST_PINYIN).collect();
    let spoken: Vec<Vec<&'static str>> = characters.iter().map(|character| readings(*character)).collect();
    for start in 0..spoken.len() {
        let mut spellings: Vec<Vec<&str>> = vec![Vec::new()];
        for readings in spoken[start..].iter().take_while(|readings| !readings.is_empty()) {
            let longer = spellings.iter().flat_map(|spelling| {
                readings.iter().map(|reading| spelling.iter().copied().chain([*reading]).collect())
            });
            spellings = longer.take(READINGS).collect();
        }
        for spelling in spellings.iter().filter(|spelling| !spelling.is_empty()) {
            let whole = spelling.concat();
            take(&whole.replace('ü', "u"));
            // Keyboards have no ü: people type a v.
            if whole.contains('ü') {
                take(&whole.replace('ü', "v"));
            }
            if spelling.len() > 1 {
                take(&spelling.iter().filter_map(|reading| reading.chars().next()).collect::<String>());
            }
        }
    }
}

/// Characters of the longest name that is read in Korean: brands have so many, and goods more, whose words are others in Korean.
const LONGEST_HANJA: usize = 4;

/// A short run of Han characters as a Korean reads it.
fn take_hanja(run: &str, take: &mut impl FnMut(&str)) {
    if !(2..=LONGEST_HANJA).contains(&run.chars().count()) {
        return;
    }
    let mut spellings = vec![String::new()];
    for character in run.chars() {
        let readings: Vec<char> = hangul_of(character).chars().collect();
        let longer = spellings.iter().flat_map(|spelling| {
            readings.iter().flat_map(move |reading| {
                let first = if spelling.is_empty() { hangul::at_start(*reading) } else { *reading };
                let both = [Some(*reading), (first != *reading).then_some(first)];
                both.into_iter().flatten().map(move |syllable| format!("{spelling}{syllable}"))
            })
        });
        spellings = longer.take(READINGS).collect();
    }
    for spelling in &spellings {
        for unit in units(spelling) {
            terms(unit, &mut *take);
        }
        take(spelling);
    }
}

/// The readings of a character without their tones, each once, the usual first.
fn readings(character: char) -> Vec<&'static str> {
    let mut readings = Vec::new();
    for reading in character.to_pinyin_multi().into_iter().flatten().map(Pinyin::plain) {
        if !readings.contains(&reading) && readings.len() < 2 {
            readings.push(reading);
        }
    }
    readings
}
