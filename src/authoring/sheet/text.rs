//! A cell's or a heading's text, as it is read on a screen.
//!
//! **Invariant:** what looks alike is alike: NFC, one kind of space and of line end, nothing that cannot be seen.

use unicode_normalization::UnicodeNormalization;

use super::table::SheetCell;

/// The longest number that a spreadsheet shows, in bytes.
const MAX_NUMBER: usize = 40;

/// Whether a character takes no room and says nothing within a cell: marks of direction, byte order marks, soft hyphens.
/// Joiners stay, since they change the shape of letters.
fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
        || (sign.is_control() && !matches!(sign, '\n' | '\t'))
}

/// The text without what cannot be seen, in NFC, with `\n` at the ends of lines and plain spaces.
pub(super) fn tidy(text: &str) -> String {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.trim().to_owned();
    }
    let lines =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    let seen = lines.chars().filter(|sign| !is_unseen(*sign));
    let spaced = seen.map(|sign| if sign != '\n' && sign.is_whitespace() { ' ' } else { sign });
    let tidy: String = spaced.nfc().collect();
    tidy.trim().to_owned()
}

/// What headings are compared by: without white space, ends of lines and joiners, and wide signs as narrow ones.
pub(super) fn key(heading: &str) -> String {
    let signs = heading.nfkc().filter(|sign| !sign.is_whitespace() && !is_unseen(*sign));
    signs.filter(|sign| !matches!(sign, '\u{200C}' | '\u{200D}')).nfkc().collect()
}

/// What a text in a cell says, and whether it was read otherwise than it is written. In a CSV file what begins with `=` is a
/// formula.
pub(super) fn told(raw: &str, is_csv: bool) -> (SheetCell, bool) {
    let tidy = tidy(raw);
    let quoted =
        tidy.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).filter(|of| !of.contains('"'));
    let text = match quoted {
        Some(within) => within.trim().to_owned(),
        None if is_csv && tidy.len() > 1 && tidy.starts_with('=') => {
            return (SheetCell::Unread { why: "formula", shown: tidy }, false);
        }
        None => tidy.clone(),
    };
    let digits =
        |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit() || sign == '-');
    let text =
        text.strip_prefix(['\'', '\u{2019}']).filter(|rest| digits(rest)).map_or(text.clone(), str::to_owned);
    let text = narrow(&text).unwrap_or(text);
    if is_error(&text) {
        return (SheetCell::Unread { why: "cell", shown: text }, false);
    }
    if is_scientific(&text) {
        return (SheetCell::Unread { why: "scientific", shown: text }, false);
    }
    let is_other = text != tidy;
    (SheetCell::Text(text), is_other)
}

/// A number in the wide signs of East Asian keyboards in narrow ones; `None` for any other text.
fn narrow(text: &str) -> Option<String> {
    let is_wide = |sign: char| matches!(sign, '０'..='９');
    let is_of_number = |sign: char| {
        sign.is_ascii_digit() || is_wide(sign) || matches!(sign, ' ' | '-' | '.' | ',' | '－' | '．' | '，')
    };
    (!text.is_ascii() && text.chars().any(is_wide) && text.chars().all(is_of_number))
        .then(|| text.nfkc().collect())
}

/// Whether a text is what spreadsheets show instead of a value: an error, or signs for a column that is too narrow.
fn is_error(text: &str) -> bool {
    let Some(name) = text.strip_prefix('#') else { return false };
    let is_name = |name: &str| {
        name.len() > 2
            && name.chars().all(|sign| sign.is_ascii_uppercase() || matches!(sign, '/' | '0' | '_'))
    };
    name.len() > 1 && name.chars().all(|sign| sign == '#')
        || matches!(name, "N/A" | "GETTING_DATA")
        || name.strip_suffix(['!', '?']).is_some_and(is_name)
}

/// Whether a text is a number that a spreadsheet has shortened, such as `8.80123E+12`.
fn is_scientific(text: &str) -> bool {
    if text.len() > MAX_NUMBER {
        return false;
    }
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let mantissa = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    whole.len() <= 3 && digits(whole) && digits(fraction) && exponent.strip_prefix('+').is_some_and(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_say_what_is_seen_of_them() {
        let text = |text: &str| SheetCell::Text(text.to_owned());
        let unread = |why, shown: &str| SheetCell::Unread { why, shown: shown.to_owned() };
        for (raw, cell, is_other) in [
            (" 크림\u{A0}50\u{2009}mL\u{200B} ", text("크림 50 mL"), false),
            ("하나\r\n둘\r셋", text("하나\n둘\n셋"), false),
            ("\u{1100}\u{1161}\u{11A8} \u{F9E1}", text("각 \u{674E}"), false),
            ("=\"0952000100999\"", text("0952000100999"), true),
            ("'0303", text("0303"), true),
            ("'97년산", text("'97년산"), false),
            ("９５２０００１００００１０", text("9520001000010"), true),
            ("０３０３．５４", text("0303.54"), true),
            ("５０ mL", text("５０ mL"), false),
            ("=A1&B1", unread("formula", "=A1&B1"), false),
            ("=", text("="), false),
            ("9.52000E+12", unread("scientific", "9.52000E+12"), false),
            ("9,52E+12", unread("scientific", "9,52E+12"), false),
            ("3E10", text("3E10"), false),
            ("E+12", text("E+12"), false),
            ("#N/A", unread("cell", "#N/A"), false),
            ("#DIV/0!", unread("cell", "#DIV/0!"), false),
            ("#NAME?", unread("cell", "#NAME?"), false),
            ("#####", unread("cell", "#####"), false),
            ("#1 크림", text("#1 크림"), false),
            ("#K!", text("#K!"), false),
        ] {
            assert_eq!(told(raw, true), (cell, is_other), "{raw}");
        }
        assert_eq!(told("=1+1", false).0, text("=1+1"));
    }

    #[test]
    fn headings_are_one_however_they_are_broken() {
        for heading in [
            "바코드(88코드)",
            "바코드\r\n(88코드)",
            " 바 코드 (88코드)\u{200B}",
            "\u{1107}\u{1161}코드（８８코드）",
        ] {
            assert_eq!(key(heading), "바코드(88코드)", "{heading:?}");
        }
        assert_ne!(key("HS"), key("HS2"));
    }
}
