//! Characters that are not what they look like: those that cannot be seen, and those that are taken for another.
//!
//! Chats, word processors, phones and web pages bring them along. No eye tells them, so they are named by their numbers; and
//! in what the program prints they are written out, since some of them turn letters round, hide what follows or begin a line.
//!
//! Source: Unicode 16, `DerivedCoreProperties.txt` (Default_Ignorable_Code_Point), `PropList.txt` (White_Space), and for
//! letters `confusables.txt`.
//!
//! **Invariant:** an escaped text is one line that reads from left to right and hides nothing.

use std::borrow::Cow;

/// What a character is that is not what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterKind {
    /// It cannot be seen.
    Invisible,
    /// A space other than U+0020.
    Space,
    /// A quotation mark other than `"` and `'`.
    Quote,
    /// A dash, minus or hyphen other than `-`.
    Dash,
    /// A sign or letter as wide as a Chinese character, or a comma, colon or bracket of another script.
    Wide,
    /// A digit of another script.
    Digit,
    /// A letter of another script.
    Letter,
    /// `#` after a space, which begins a comment.
    Comment,
}

impl CharacterKind {
    /// The key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invisible => "invisible",
            Self::Space => "space",
            Self::Quote => "quote",
            Self::Dash => "dash",
            Self::Wide => "wide",
            Self::Digit => "digit",
            Self::Letter => "letter",
            Self::Comment => "comment",
        }
    }
}

/// What `c` is and which ASCII character it is taken for, if it is not what it looks like. An invisible one stands for none.
pub fn look_alike(c: char) -> Option<(CharacterKind, Option<char>)> {
    let found = match c {
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => {
            (CharacterKind::Space, Some(' '))
        }
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '〝' | '〞' | '〟' | '＂' | '「' | '」' | '『' | '』' => {
            (CharacterKind::Quote, Some('"'))
        }
        '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' | '＇' | '´' => {
            (CharacterKind::Quote, Some('\''))
        }
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => {
            (CharacterKind::Dash, Some('-'))
        }
        '、' | '，' | '﹐' | '،' | '､' => (CharacterKind::Wide, Some(',')),
        '：' | '﹕' | '︓' | '∶' | '꞉' => (CharacterKind::Wide, Some(':')),
        '【' | '〔' | '﹝' => (CharacterKind::Wide, Some('[')),
        '】' | '〕' | '﹞' => (CharacterKind::Wide, Some(']')),
        '﹛' => (CharacterKind::Wide, Some('{')),
        '﹜' => (CharacterKind::Wide, Some('}')),
        '。' | '․' => (CharacterKind::Wide, Some('.')),
        '\u{FF01}'..='\u{FF5E}' => (CharacterKind::Wide, char::from_u32(u32::from(c) - 0xFEE0)),
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c, 0x6F0),
        '\u{966}'..='\u{96F}' => digit(c, 0x966),
        '\u{E50}'..='\u{E59}' => digit(c, 0xE50),
        _ if is_hidden(c) => (CharacterKind::Invisible, None),
        _ => (CharacterKind::Letter, Some(latin(c)?)),
    };
    Some(found)
}

fn digit(c: char, zero: u32) -> (CharacterKind, Option<char>) {
    (CharacterKind::Digit, char::from_digit(u32::from(c) - zero, 10))
}

/// The Latin letter that a Cyrillic or Greek one looks like in every common font.
fn latin(c: char) -> Option<char> {
    const CYRILLIC: &str = "АВЕКМНОРСТХІЈЅаеорсухіјѕ";
    const CYRILLIC_LATIN: &str = "ABEKMHOPCTXIJSaeopcyxijs";
    const GREEK: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    const GREEK_LATIN: &str = "ABEZHIKMNOPTYXo";
    let of = |list: &str, latin: &str| latin.chars().nth(list.chars().position(|letter| letter == c)?);
    if !matches!(c, '\u{370}'..='\u{52F}') {
        return None;
    }
    of(CYRILLIC, CYRILLIC_LATIN).or_else(|| of(GREEK, GREEK_LATIN))
}

/// Whether a letter is Cyrillic or Greek.
fn is_other_letter(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52F}') && c.is_alphabetic()
}

/// The first character of `text` that is not what it looks like in a word or number of ASCII, and where, in characters. A
/// letter of another script is one only among those of ASCII: a Russian word is just that.
pub fn find_look_alike(text: &str) -> Option<(usize, char)> {
    let is_latin = text.bytes().any(|byte| byte.is_ascii_alphanumeric());
    text.chars()
        .enumerate()
        .find(|(_, c)| look_alike(*c).is_some_and(|(kind, _)| is_latin || kind != CharacterKind::Letter))
}

/// The first letter of a Cyrillic or Greek kind within a word of Latin letters that it passes for one of, and where, in
/// characters. Words are runs of letters and digits; one whose other letters do not all pass for Latin is no slip.
pub fn find_mixed_letter(line: &str) -> Option<(usize, char)> {
    // The first bytes of U+0340 to U+053F in UTF-8: most lines are in no script of these, and to cut those into words takes time.
    if !line.bytes().any(|byte| matches!(byte, 0xCD..=0xD4)) {
        return None;
    }
    let mut at = 0;
    for word in line.split(|c: char| !c.is_alphanumeric()) {
        let others = || word.chars().enumerate().filter(|(_, c)| is_other_letter(*c));
        let mixed = word.bytes().any(|byte| byte.is_ascii_alphabetic());
        if let Some((offset, c)) =
            others().next().filter(|_| mixed && others().all(|(_, c)| latin(c).is_some()))
        {
            return Some((at + offset, c));
        }
        at += word.chars().count() + 1;
    }
    None
}

/// `text` with each look-alike as the character that it is taken for, if there is any.
pub fn mended(text: &str) -> Option<String> {
    find_look_alike(text)?;
    let mended = text.chars().filter_map(|c| look_alike(c).map_or(Some(c), |(_, meant)| meant));
    Some(mended.collect())
}

/// Whether a character has no look of its own, or changes how others are shown: controls, what turns the direction of text
/// round, separators of lines, fillers and joiners.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'
                | '\u{1160}'
                | '\u{17B4}'
                | '\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E00FF}'
        )
}

/// `text` as one line on which nothing is hidden: what [`is_hidden`] is written as its number, a line break as `\n`.
///
/// Whatever is no word of the program's own (names of files, values of the content, what a copy says of itself) goes through
/// this on its way to a terminal.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        escape_into(c, &mut out);
    }
    Cow::Owned(out)
}

/// Appends `c` as [`escaped`] writes it.
pub fn escape_into(c: char, out: &mut String) {
    match c {
        '\n' | '\r' | '\t' => out.extend(c.escape_default()),
        c if is_hidden(c) => out.extend(c.escape_unicode()),
        c => out.push(c),
    }
}

/// A character's number as people write it: `U+00A0`.
pub fn number(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_told_with_what_they_are_taken_for() {
        for (text, offset, kind, mended_text) in [
            ("9520123456788\u{200B}", 13, CharacterKind::Invisible, "9520123456788"),
            ("95２0", 2, CharacterKind::Wide, "9520"),
            ("2026–02-10", 4, CharacterKind::Dash, "2026-02-10"),
            ("“cream”", 0, CharacterKind::Quote, "\"cream\""),
            ("public\u{A0}", 6, CharacterKind::Space, "public "),
            ("cap：x", 3, CharacterKind::Wide, "cap:x"),
            ("HN26О2", 4, CharacterKind::Letter, "HN26O2"),
            ("HN\u{3164}26", 2, CharacterKind::Invisible, "HN26"),
            ("cap\u{AD}tube", 3, CharacterKind::Invisible, "captube"),
            ("1\u{FEFF}2", 1, CharacterKind::Invisible, "12"),
            ("٣1", 0, CharacterKind::Digit, "31"),
            ("２０２６-０２-１０", 0, CharacterKind::Wide, "2026-02-10"),
        ] {
            let (at, c) = find_look_alike(text).unwrap();
            assert_eq!((at, look_alike(c).unwrap().0), (offset, kind), "{text}");
            assert_eq!(mended(text).unwrap(), mended_text, "{text}");
        }
        for text in ["cap-engraving", "하늘 크림", "крем", "ΑΒΓ", "天雪面霜", ""] {
            assert_eq!(find_look_alike(text), None, "{text}");
        }
    }

    #[test]
    fn letters_of_two_scripts_in_one_word_are_told() {
        for (line, found) in [
            ("lot HN26О2101", Some((8, 'О'))),
            ("하늘 Сream", Some((3, 'С'))),
            ("RFID-метка", None),
            ("COVIDом и IPадрес", None),
            ("10 μm, β-глюкан, α-lipoic", None),
            ("Обычный текст", None),
            ("plain", None),
        ] {
            assert_eq!(find_mixed_letter(line), found, "{line}");
        }
    }

    #[test]
    fn an_escaped_text_is_one_plain_line() {
        for c in (0..=0x10_FFFF).filter_map(char::from_u32).filter(|c| is_hidden(*c)) {
            let text = format!("a{c}b");
            let escaped = escaped(&text);
            assert!(escaped.is_ascii() && !escaped.bytes().any(|byte| byte.is_ascii_control()), "{escaped}");
        }
        assert_eq!(escaped("C:\\하늘 크림 ‘’"), "C:\\하늘 크림 ‘’");
        assert_eq!(escaped("a\n\u{1B}[8mb\u{202E}"), "a\\n\\u{1b}[8mb\\u{202e}");
    }
}
