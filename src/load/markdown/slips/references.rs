//! Characters that stand in a text as references of HTML.
//!
//! **Invariant:** a reference that is not known stays as it is written.

use std::borrow::Cow;

/// `line` with the characters that stand in it as references of HTML, such as `&num;`.
pub(super) fn decoded(line: &str) -> Cow<'_, str> {
    const NAMED: [(&str, char); 16] = [
        ("num", '#'),
        ("lbrace", '{'),
        ("lcub", '{'),
        ("lt", '<'),
        ("LT", '<'),
        ("gt", '>'),
        ("GT", '>'),
        ("excl", '!'),
        ("hyphen", '‐'),
        ("dash", '‐'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("horbar", '―'),
        ("minus", '−'),
        ("nbsp", '\u{A0}'),
        ("ZeroWidthSpace", '\u{200B}'),
    ];
    if !line.contains('&') {
        return Cow::Borrowed(line);
    }
    let mut parts = line.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let character = part.split_once(';').and_then(|(name, rest)| {
            let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok(),
                None => number.parse().ok(),
            });
            let named = || NAMED.iter().find(|(of, _)| *of == name).map(|(_, c)| *c);
            number.and_then(char::from_u32).or_else(named).map(|c| (c, rest))
        });
        match character {
            Some((character, rest)) => {
                out.push(character);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    Cow::Owned(out)
}
