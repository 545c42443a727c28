//! A text cut into what dates are made of: digits, months in letters, the signs between them, and the words beside.
//!
//! **Invariant:** pieces and words stand in the order of the text, and no letter is in two of them.

use super::words::{EraMark, Meaning, Unit, WordKind, word_at};

/// Digits or a month in letters, and what parts it from the piece before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    /// Empty for a month in letters.
    pub digits: &'a str,
    pub month: Option<u8>,
    /// What stands with it and says what it is.
    pub unit: Option<Unit>,
    pub era: Option<EraMark>,
    pub gap: Gap,
    /// Where it begins and ends.
    pub at: usize,
    pub end: usize,
}

/// A word beside dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    pub kind: WordKind,
    pub text: &'static str,
    pub at: usize,
}

/// What stands between two pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Dot,
    Hyphen,
    Slash,
    Space,
    /// Nothing.
    Touching,
    /// What people write between the parts of a date with its month in letters.
    Loose,
    Other,
}

impl Gap {
    /// Whether it makes one date of what stands on its sides, and not only leaves room.
    pub fn joins(self) -> bool {
        matches!(self, Self::Dot | Self::Hyphen | Self::Slash)
    }

    fn of(text: &str) -> Self {
        let sign: String = text.chars().filter(|letter| *letter != ' ').collect();
        match sign.as_str() {
            "" if text.is_empty() => Self::Touching,
            "" => Self::Space,
            "." | "," | "·" | "、" | "。" => Self::Dot,
            "-" | "–" | "−" => Self::Hyphen,
            "/" => Self::Slash,
            "'" | "’" | "DE" | "OF" | "DEL" | "ST" | "ND" | "RD" | "TH" | "TH," => Self::Loose,
            two if two.chars().count() == 2 && two.chars().all(|sign| "'’,.".contains(sign)) => Self::Loose,
            _ => Self::Other,
        }
    }
}

/// A text's pieces and words.
pub(super) struct Cut<'a> {
    pub pieces: Vec<Piece<'a>>,
    pub words: Vec<Word>,
}

/// The unit that a sign behind a number says.
fn unit_behind(sign: char) -> Option<Unit> {
    match sign {
        '년' | '年' => Some(Unit::Year),
        '월' | '月' => Some(Unit::Month),
        '일' | '日' | '号' | '號' => Some(Unit::Day),
        _ => None,
    }
}

/// What was passed over since the last piece.
struct Passed {
    between: String,
    /// Whether a word parts what follows from what was.
    broken: bool,
    era: Option<EraMark>,
    unit: Option<Unit>,
}

impl Passed {
    fn piece<'a>(&mut self, digits: &'a str, month: Option<u8>, at: usize, end: usize) -> Piece<'a> {
        let gap = if self.broken { Gap::Other } else { Gap::of(&self.between) };
        self.between.clear();
        self.broken = false;
        let unit = if month.is_some() { Some(Unit::Month) } else { self.unit.take() };
        self.unit = None;
        Piece { digits, month, unit, era: self.era.take(), gap, at, end }
    }
}

/// Cuts a normalised text into pieces of dates and the words beside them.
pub(super) fn cut(text: &str) -> Cut<'_> {
    let mut cut = Cut { pieces: Vec::new(), words: Vec::new() };
    let mut passed = Passed { between: String::new(), broken: true, era: None, unit: None };
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        if letter.is_ascii_digit() {
            let rest = &text[at..];
            let count = rest.bytes().take_while(u8::is_ascii_digit).count();
            let mut piece = passed.piece(&rest[..count], None, at, at + count);
            at += count;
            let sign = at + usize::from(text[at..].starts_with(' '));
            let behind = text[sign..].chars().next().and_then(|sign| Some((sign, unit_behind(sign)?)));
            if let Some((letter, unit)) = behind.filter(|_| word_at(text, sign).is_none()) {
                piece.unit = Some(unit);
                // Year and month are signs that part as dots do.
                passed.between.push('.');
                at = sign + letter.len_utf8();
                at += text[at..].bytes().take_while(|sign| matches!(sign, b' ' | b'.')).count();
            }
            cut.pieces.push(piece);
            continue;
        }
        let Some((word, meaning)) = word_at(text, at) else {
            passed.between.push(letter);
            if !matches!(letter, ' ' | '.') {
                (passed.era, passed.unit) = (None, None);
            }
            at += letter.len_utf8();
            continue;
        };
        let mut end = at + word.len();
        match meaning {
            Meaning::Month(month) => cut.pieces.push(passed.piece("", Some(month), at, end)),
            Meaning::Era(era) => {
                passed.era = Some(era);
                end += text[end..].bytes().take_while(|sign| matches!(sign, b' ' | b'.')).count();
            }
            Meaning::Unit(unit) => passed.unit = Some(unit),
            Meaning::Word(kind) => {
                cut.words.push(Word { kind, text: word, at });
                passed.broken |= kind != WordKind::None;
                passed.between.push('x');
            }
        }
        at = end;
    }
    cut
}
