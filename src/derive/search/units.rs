//! Units: the runs of one script in a folded text, and the terms that an index holds of each.
//!
//! Scripts with spaces are indexed by word. Hangul, whose particles hang on to words, and scripts without spaces are
//! indexed by every two or three characters in a row: no dictionary, so that builder and browser cannot disagree.
//! `static/js/search/fold.js` does the same.
//!
//! **Invariant:** a unit is never empty, and all its characters are of its script.

use super::hangul;

/// How a run of characters is cut into terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Syllables of Hangul: two at a time.
    Hangul,
    /// Letters of Hangul that stand alone.
    Letters,
    /// Han characters and kana: two at a time.
    Han,
    /// Thai and its neighbours, which put no spaces between words: three at a time.
    Unspaced,
    /// All that is written in words.
    Word,
    /// Digits.
    Digits,
}

/// A run of characters of one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScriptRun<'a> {
    /// Its script.
    pub script: Script,
    /// Its characters. Of an Arabic word, without the article.
    pub text: &'a str,
}

fn script_of(letter: char) -> Option<Script> {
    match letter {
        ' ' => None,
        '0'..='9' => Some(Script::Digits),
        _ if hangul::is_syllable(letter) => Some(Script::Hangul),
        _ if hangul::is_letter(letter) => Some(Script::Letters),
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Some(Script::Han),
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => Some(Script::Unspaced),
        _ => Some(Script::Word),
    }
}

/// The units of a folded text, in order.
pub fn units(folded: &str) -> Vec<ScriptRun<'_>> {
    let mut units = Vec::new();
    let mut run: Option<(Script, usize)> = None;
    for (at, letter) in folded.char_indices().chain([(folded.len(), ' ')]) {
        let script = script_of(letter);
        if let Some((before, start)) = run {
            if script == Some(before) {
                continue;
            }
            let text = &folded[start..at];
            units.push(ScriptRun {
                script: before,
                text: if before == Script::Word { bare(text) } else { text },
            });
        }
        run = script.map(|script| (script, at));
    }
    units
}

/// An Arabic word without its article and what hangs on before that.
fn bare(word: &str) -> &str {
    /// Letters that must be left.
    const LEAST: usize = 3;
    if !word.starts_with(|letter| {
        matches!(letter, '\u{627}' | '\u{628}' | '\u{641}' | '\u{643}' | '\u{644}' | '\u{648}')
    }) {
        return word;
    }
    let article = ["ال", "وال", "بال", "فال", "كال", "لل", "ولل"];
    let rest = article.iter().filter_map(|article| word.strip_prefix(article)).min_by_key(|rest| rest.len());
    rest.filter(|rest| rest.chars().count() >= LEAST).unwrap_or(word)
}

/// Gives each term of a unit to `take`. A run that is shorter than its script's terms is a term itself.
pub fn terms(unit: ScriptRun<'_>, mut take: impl FnMut(&str)) {
    let size = match unit.script {
        Script::Hangul | Script::Han => 2,
        Script::Unspaced => 3,
        Script::Word | Script::Digits => return take(unit.text),
        Script::Letters => return,
    };
    let bounds: Vec<usize> = unit.text.char_indices().map(|(at, _)| at).chain([unit.text.len()]).collect();
    if bounds.len() <= size {
        return take(unit.text);
    }
    for window in bounds.windows(size + 1) {
        take(&unit.text[window[0]..window[size]]);
    }
}
