//! Whom a numbered copy was made for, such as `Thai Customs · 17`: the one text of a copy that is neither content nor a token.
//!
//! It stands on every page and print of the copy, in `edition.json`, and is read aloud by whoever verifies a copy that nobody has
//! vouched for yet. So it is short, is one line, and holds nothing that cannot be seen or that passes for something else; beyond
//! that, any script may stand in it.
//!
//! **Invariant:** a recipient is in NFC, has 1 to [`MOST`] characters, and looks like what it is.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::digested::{Digested, Digester};
use crate::diag::characters::{CharacterKind, find_mixed_letter, look_alike};

/// The most characters: what one line at the foot of a sheet of A4 takes, of letters as wide as Hangul too.
pub const MOST: usize = 60;

/// The most marks that one letter bears. Vietnamese, Thai and vowelled Arabic have two or three.
const MARKS: usize = 4;

/// Whom a copy was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient(String);

/// Why a text is no recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RecipientFault {
    /// There is nothing, or nothing but spaces.
    #[error("it is empty")]
    Empty,
    /// It is too long.
    #[error("it has {0} characters, and may have {MOST}")]
    Long(usize),
    /// A character that cannot be seen, or that changes how others are shown.
    #[error("it holds U+{code:04X}, which cannot be seen", code = u32::from(*.0))]
    Hidden(char),
    /// A letter of another script in a word that it passes for a letter of.
    #[error("it holds U+{code:04X} in a word of another script", code = u32::from(*.0))]
    Mixed(char),
    /// More marks than a letter bears, which would stand over other lines.
    #[error("it holds too many marks on one letter")]
    Marks,
}

impl Recipient {
    /// The recipient that `text` names. Spaces around it do not count, and letters are composed (NFC), so that the same name
    /// gives the same bytes on every keyboard.
    ///
    /// # Errors
    /// A text that is too long or could deceive.
    pub fn parse(text: &str) -> Result<Self, RecipientFault> {
        let text: String = text.trim_matches(' ').nfc().collect();
        let length = text.chars().count();
        if length == 0 {
            return Err(RecipientFault::Empty);
        }
        if length > MOST {
            return Err(RecipientFault::Long(length));
        }
        let is_hidden = |c: &char| {
            look_alike(*c)
                .is_some_and(|(kind, _)| matches!(kind, CharacterKind::Invisible | CharacterKind::Space))
        };
        if let Some(c) = text.chars().find(is_hidden) {
            return Err(RecipientFault::Hidden(c));
        }
        if let Some((_, c)) = find_mixed_letter(&text) {
            return Err(RecipientFault::Mixed(c));
        }
        // A first mark would stand on whatever is printed before the name.
        let mut marks = MARKS;
        for c in text.chars() {
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            if marks > MARKS {
                return Err(RecipientFault::Marks);
            }
        }
        Ok(Self(text))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `text` is written just as [`Recipient::parse`] gives it back.
    pub fn is_written(text: &str) -> bool {
        Self::parse(text).is_ok_and(|recipient| recipient.0 == text)
    }
}

impl Digested for Recipient {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_script_names_a_recipient() {
        for text in [
            "Thai Customs · 17",
            "태국 관세청 · 17",
            "กรมศุลกากร เลขที่ ๑๗",
            "海关总署（北京）第 17 号",
            "税関 No. 17",
            "Таможня РФ · 17",
            "الهيئة العامة للجمارك · ١٧",
            "Hải quan Việt Nam",
            "<b>&\"'",
            "17",
        ] {
            assert_eq!(Recipient::parse(text).map(|recipient| recipient.0), Ok(text.to_owned()));
            assert!(Recipient::is_written(text));
        }
        let widest = "가".repeat(MOST);
        assert!(Recipient::parse(&widest).is_ok());
        // As macOS gives it, and with a space too many.
        assert_eq!(Recipient::parse(" \u{1110}\u{1162}국 ").unwrap().as_str(), "태국");
        assert!(!Recipient::is_written(" 태국"));
        assert!(!Recipient::is_written("\u{1110}\u{1162}국"));
    }

    #[test]
    fn what_could_deceive_or_break_out_is_none() {
        for (text, fault) in [
            ("", RecipientFault::Empty),
            ("   ", RecipientFault::Empty),
            (&"a".repeat(MOST + 1), RecipientFault::Long(MOST + 1)),
            ("a\nThis copy is whole", RecipientFault::Hidden('\n')),
            ("a\tb", RecipientFault::Hidden('\t')),
            ("a\0", RecipientFault::Hidden('\0')),
            ("\u{1b}[2J", RecipientFault::Hidden('\u{1b}')),
            ("a\u{9b}31m", RecipientFault::Hidden('\u{9b}')),
            ("a\u{202E}71", RecipientFault::Hidden('\u{202E}')),
            ("a\u{2066}b", RecipientFault::Hidden('\u{2066}')),
            ("a\u{200F}b", RecipientFault::Hidden('\u{200F}')),
            ("a\u{200B}b", RecipientFault::Hidden('\u{200B}')),
            ("a\u{2028}b", RecipientFault::Hidden('\u{2028}')),
            ("a\u{A0}b", RecipientFault::Hidden('\u{A0}')),
            ("a\u{3000}b", RecipientFault::Hidden('\u{3000}')),
            ("\u{FEFF}a", RecipientFault::Hidden('\u{FEFF}')),
            ("a\u{E0041}", RecipientFault::Hidden('\u{E0041}')),
            ("Thаi Customs", RecipientFault::Mixed('а')),
            ("\u{301}a", RecipientFault::Marks),
            (&format!("a{}", "\u{315}".repeat(5)), RecipientFault::Marks),
        ] {
            assert_eq!(Recipient::parse(text), Err(fault), "{text:?}");
            assert!(!Recipient::is_written(text), "{text:?}");
        }
    }
}
