//! What a unit that came back is: an answer, or something that a tool has put in an answer's place.
//!
//! **Invariant:** words that went out are no answer, neither those of the source text nor those of a translation that needed work.

use std::collections::BTreeSet;

use icu::locale::{LanguageIdentifier, LocaleExpander};
use icu::properties::CodePointMapData;
use icu::properties::props::Script;
use unicode_normalization::UnicodeNormalization;

use super::export::KnownUnit;
use super::xliff::{InUnit, TargetState};
use crate::diag::characters::is_hidden;
use crate::domain::LanguageTag;
use crate::load::markdown::units::{self, MarkKind, Run, Unit};
use crate::render::prose::is_hangul;

/// What a unit that came back is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitVerdict {
    /// It has no words.
    None,
    /// A segment of it has none.
    Half,
    /// Its words are those of the source text; whether the tool passes them off as an answer.
    Source(bool),
    /// Its words are those that there are, which are right.
    Kept,
    /// Its words are those that there are, which need work; whether the tool says that they are done.
    SentBack(bool),
    /// It has words, and a state that asks for work.
    AsksForWork,
    /// It is a translation.
    Done,
}

impl UnitVerdict {
    /// Whether somebody, or a tool for them, says that this is the translation.
    pub fn is_touched(self) -> bool {
        match self {
            Self::Done | Self::AsksForWork | Self::Half => true,
            Self::SentBack(is_said) | Self::Source(is_said) => is_said,
            Self::None | Self::Kept => false,
        }
    }
}

/// What `back` is for the unit `known`, in another language than the source's or not.
pub(super) fn answer(known: &KnownUnit, back: Option<&InUnit>, is_other_language: bool) -> UnitVerdict {
    // Marks alone are left where a tool has cleared a target, unless it says that this is the translation.
    let has_marks = |back: &InUnit| back.runs.iter().any(|run| !matches!(run, Run::Text(_)));
    let Some(back) =
        back.filter(|back| back.has_words() || back.state == TargetState::Done && has_marks(back))
    else {
        return UnitVerdict::None;
    };
    let is_asking = back.state == TargetState::AsksForWork;
    let is_as_it_was = known.target.as_ref().is_some_and(|target| is_same(&known.unit, target, &back.runs));
    match () {
        () if is_as_it_was && known.is_right && !is_asking => UnitVerdict::Kept,
        () if is_other_language && is_source(&known.unit, back) => UnitVerdict::Source(!is_asking),
        () if is_as_it_was && !known.is_right => UnitVerdict::SentBack(!is_asking),
        () if is_asking => UnitVerdict::AsksForWork,
        () if back.is_half && back.state == TargetState::Unsaid => UnitVerdict::Half,
        () => UnitVerdict::Done,
    }
}

/// Whether runs of a unit say the same, marks and all. Words that went out without the unit's marks are the same with them.
fn is_same(unit: &Unit, sent: &[Run], back: &[Run]) -> bool {
    let nfc = |runs: &[Run]| units::tidied(&runs.iter().map(composed).collect::<Vec<_>>());
    let is_bare = !unit.marks.is_empty() && !sent.iter().any(|run| !matches!(run, Run::Text(_)));
    nfc(sent) == nfc(back)
        || is_bare && letters(&units::plain(sent, &[])) == letters(&units::plain(back, &unit.marks))
}

/// A run in the normalisation form of the content.
pub(super) fn composed(run: &Run) -> Run {
    match run {
        Run::Text(text) => Run::Text(text.nfc().collect()),
        run => run.clone(),
    }
}

/// A text without what tools change: its normalisation form, white space and what cannot be seen.
fn letters(text: &str) -> String {
    text.nfc().filter(|c| !c.is_whitespace() && !is_hidden(*c)).collect()
}

/// Whether `back` has the words of the source text, placeholders aside. What has no letters is the same in all languages, and so
/// may be names in Latin letters, if the tool says that a translator has been there.
fn is_source(unit: &Unit, back: &InUnit) -> bool {
    let bare = |runs: &[Run]| letters(&units::plain(runs, &[]));
    let source = bare(&unit.runs);
    let is_equal = source == bare(&back.runs)
        || letters(&units::plain(&unit.runs, &unit.marks)) == letters(&units::plain(&back.runs, &unit.marks));
    let mut of_letters = source.chars().filter(|c| c.is_alphabetic()).peekable();
    let has_letters = of_letters.peek().is_some();
    let is_name = of_letters.all(is_latin) && back.state == TargetState::Done;
    is_equal && has_letters && !is_name
}

fn is_latin(c: char) -> bool {
    matches!(CodePointMapData::<Script>::new().get(c), Script::Latin | Script::Common | Script::Inherited)
}

/// Texts that stand on packs in Hangul, as they may stand in any language.
pub(super) struct PrintedTexts(BTreeSet<String>);

impl PrintedTexts {
    /// Each word of `texts`, and each whole without its spaces.
    pub fn of(texts: &[&str]) -> Self {
        let mut words = BTreeSet::new();
        for text in texts {
            let whole: String = text.nfc().filter(|c| !c.is_whitespace()).collect();
            for text in [text.nfc().collect(), whole] {
                words.extend(hangul(&text).map(str::to_owned));
            }
        }
        Self(words)
    }

    /// Whether `word` is one of them, or one that shares half of its syllables, as forgeries do.
    fn is_like(&self, word: &str) -> bool {
        let length = word.chars().count();
        length == 1 || self.0.iter().any(|printed| strsim::osa_distance(printed, word) * 2 <= length)
    }
}

/// The stretches of Hangul in a text.
fn hangul(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_hangul(c)).filter(|word| !word.is_empty())
}

/// The longest text whose sentences are looked for, in bytes: no paragraph is as long, and each is looked for in all of it.
const LONGEST_PARAGRAPH: usize = 16 << 10;

/// What a translation into other letters still has of the source language.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LeftOver {
    /// Words that nobody translated.
    Untranslated(String),
    /// Words that stand in the same bold as in the source text: printed on packs perhaps, though the dossier does not name them.
    Kept(String),
}

/// What the translation `back` of `unit` still has of the source language, but for what is printed on packs.
pub(super) fn left_over(
    unit: &Unit,
    back: &[Run],
    languages: &Languages,
    printed: &PrintedTexts,
) -> Option<LeftOver> {
    if languages.are_one {
        return None;
    }
    let bare = |runs: &[Run]| units::plain(runs, &[]);
    let (source, said) = (bare(&unit.runs), letters(&bare(back)));
    let is_paragraph = source.len().max(said.len()) <= LONGEST_PARAGRAPH;
    let sentence = sentences(&source)
        .filter(|_| is_paragraph)
        .find(|sentence| said.contains(&letters(sentence)) && languages.is_sentence(sentence))
        .map(|sentence| LeftOver::Untranslated(sentence.to_owned()));
    if languages.has_hangul {
        return sentence;
    }
    let mut kept = None;
    for (text, mark) in texts(back) {
        let is_bold = |mark: &usize| unit.marks.get(*mark).is_some_and(|mark| mark.kind != MarkKind::Link);
        let is_kept = mark.filter(is_bold).is_some_and(|bold| within(&unit.runs, bold) == within(back, bold));
        for word in hangul(text).filter(|word| !printed.0.contains(*word)) {
            if !is_kept {
                return sentence.or_else(|| Some(LeftOver::Untranslated(around(text, word))));
            }
            if !printed.is_like(word) {
                kept.get_or_insert_with(|| LeftOver::Kept(text.trim().to_owned()));
            }
        }
    }
    sentence.or(kept)
}

/// The texts of runs, each with the innermost mark that it stands in.
fn texts(runs: &[Run]) -> impl Iterator<Item = (&str, Option<usize>)> {
    let mut open = Vec::new();
    runs.iter().filter_map(move |run| match run {
        Run::Open(mark) => {
            open.push(*mark);
            None
        }
        Run::Close(_) => {
            open.pop();
            None
        }
        Run::Text(text) => Some((text.as_str(), open.last().copied())),
        Run::Alone(_) => None,
    })
}

/// The letters within a mark.
fn within(runs: &[Run], mark: usize) -> String {
    letters(&texts(runs).filter(|(_, of)| *of == Some(mark)).map(|(text, _)| text).collect::<String>())
}

/// `word` with what follows it in the same sentence, so far as that is Hangul.
fn around(text: &str, word: &str) -> String {
    let from = text.find(word).unwrap_or_default();
    let rest = &text[from..];
    let end = rest.find(|c: char| c.is_alphabetic() && !is_hangul(c)).unwrap_or(rest.len());
    rest[..end].trim().to_owned()
}

/// The sentences of a text that end as sentences do.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    const WIDE: &[char] = &['。', '！', '？', '।'];
    let mut rest = text;
    std::iter::from_fn(move || {
        let ends = rest.char_indices().find(|(at, c)| {
            let after = &rest[at + c.len_utf8()..];
            WIDE.contains(c)
                || matches!(c, '.' | '!' | '?')
                    && (after.is_empty() || after.starts_with(char::is_whitespace))
        });
        let (at, c) = ends?;
        let (sentence, after) = rest.split_at(at + c.len_utf8());
        rest = after;
        Some(sentence.trim())
    })
}

/// What is to be known of the languages of a translation.
pub(super) struct Languages {
    /// Whether both are one language, perhaps in two scripts.
    pub are_one: bool,
    /// Whether the translation is written in Hangul.
    has_hangul: bool,
    /// Whether the source text is written in Latin letters.
    from_latin: bool,
}

impl Languages {
    /// Those of a translation from `source` into `language`.
    pub fn of(source: &LanguageTag, language: &LanguageTag) -> Self {
        let script = |tag: &LanguageTag| {
            let mut id: LanguageIdentifier = tag.as_str().parse().ok()?;
            LocaleExpander::new_extended().maximize(&mut id);
            id.script
        };
        let is = |tag: &LanguageTag, scripts: &[&str]| {
            script(tag).is_some_and(|script| scripts.contains(&script.as_str()))
        };
        Self {
            are_one: source.primary() == language.primary(),
            has_hangul: is(language, &["Kore", "Hang", "Jamo"]),
            from_latin: is(source, &["Latn"]),
        }
    }

    /// Whether a sentence of the source text says something that is to be translated: three words or six letters of its own script.
    fn is_sentence(&self, sentence: &str) -> bool {
        let own = |word: &str| {
            word.chars().filter(|c| c.is_alphabetic() && (self.from_latin || !is_latin(*c))).count()
        };
        let words = sentence.split_whitespace().filter(|word| own(word) > 0).count();
        words >= 3 || !self.from_latin && own(sentence) >= 6
    }
}
