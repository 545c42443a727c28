//! Sorted terms in files of some 8 KB, of which a query reads a few.
//!
//! **Invariant:** a shard's name follows from its bytes alone, and its terms from its bounds: what stands before the
//! separator of the next shard and not before its own.

use sha2::{Digest, Sha256};

/// A part of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// What it is called by: a digest of its text.
    pub name: String,
    /// The least text that its terms do not stand before, and that stands behind all terms of the shard before.
    pub separator: String,
    /// Its terms, a line each: the term by what it shares with the one before, a tab, its documents.
    pub text: String,
}

/// Bytes from which a shard may end, where a term's own hash says so: an edit then moves few bounds.
const LEAST: usize = 6 * 1024;
/// Bytes with which a shard ends in any case, after the term that reaches them.
const MOST: usize = 10 * 1024;
/// Of so many terms one may end a shard.
const ONE_IN: u32 = 64;

/// The characters that count shared units: `0` is none.
const COUNTS: std::ops::RangeInclusive<u8> = b'0'..=b'Z';

/// Cuts sorted terms into shards.
pub fn shards(terms: &[(String, String)]) -> Vec<Shard> {
    let mut shards = Vec::new();
    let (mut text, mut separator) = (String::new(), String::new());
    for (place, (term, lists)) in terms.iter().enumerate() {
        let before = if text.is_empty() { "" } else { &terms[place - 1].0 };
        push_front_coded(before, term, &mut text);
        text.push('\t');
        text.push_str(lists);
        text.push('\n');
        let next = terms.get(place + 1).map(|(next, _)| next);
        let full = text.len() >= MOST || (text.len() >= LEAST && hash(term).is_multiple_of(ONE_IN));
        if full || next.is_none() {
            let bounds = next.map_or_else(String::new, |next| separating(term, next));
            let name = digest(&text);
            shards.push(Shard {
                name,
                separator: std::mem::replace(&mut separator, bounds),
                text: std::mem::take(&mut text),
            });
        }
    }
    shards
}

/// Where shards begin and what they are called, one after another: a separator by what it shares with the one before, a
/// space, which no term has, and the name.
pub fn bounds(shards: &[Shard]) -> String {
    let (mut text, mut before) = (String::new(), "");
    for Shard { name, separator, .. } in shards {
        push_front_coded(before, separator, &mut text);
        text.push(' ');
        text.push_str(name);
        before = separator;
    }
    text
}

/// Writes a term by what it shares with the one before: a character for how many UTF-16 units, and the rest.
fn push_front_coded(before: &str, term: &str, text: &mut String) {
    let shared = shared(before, term);
    let units: usize = shared.chars().map(char::len_utf16).sum();
    text.push(char::from(COUNTS.start() + u8::try_from(units).expect("no more are shared than are counted")));
    text.push_str(&term[shared.len()..]);
}

/// What two terms begin with alike, as far as it can be counted.
fn shared<'a>(before: &str, term: &'a str) -> &'a str {
    let mut units = 0;
    let alike = before.chars().zip(term.chars()).take_while(|(one, other)| {
        units += one.len_utf16();
        one == other && units < COUNTS.len()
    });
    let bytes = alike.map(|(one, _)| one.len_utf8()).sum();
    &term[..bytes]
}

/// The shortest beginning of `next` that stands behind `last`.
fn separating(last: &str, next: &str) -> String {
    let alike = last.chars().zip(next.chars()).take_while(|(one, other)| one == other).count();
    next.chars().take(alike + 1).collect()
}

/// FNV-1a, 32 bits: to spread terms evenly, and the same everywhere.
fn hash(term: &str) -> u32 {
    term.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Forty bits of the SHA-256 of a text, as eight lower-case letters and digits (RFC 4648 base 32).
pub fn digest(text: &str) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let bits =
        Sha256::digest(text.as_bytes())[..5].iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..8)
        .rev()
        .map(|place| char::from(LETTERS[usize::try_from(bits >> (5 * place) & 31).expect("five bits")]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(count: usize) -> Vec<(String, String)> {
        (0..count).map(|number| (format!("word{number:06}"), "1".to_owned())).collect()
    }

    #[test]
    fn every_term_is_between_its_shard_s_bounds() {
        let terms = terms(20_000);
        let shards = shards(&terms);
        assert!(shards.len() > 5);
        assert_eq!(shards[0].separator, "");
        let mut all = Vec::new();
        for (place, shard) in shards.iter().enumerate() {
            let mut term = String::new();
            for line in shard.text.lines() {
                let (head, lists) = line.split_once('\t').unwrap();
                let kept = usize::from(head.as_bytes()[0] - COUNTS.start());
                term.truncate(kept);
                term.push_str(&head[1..]);
                assert!(term.as_str() >= shard.separator.as_str());
                assert!(shards.get(place + 1).is_none_or(|next| term < next.separator));
                all.push((term.clone(), lists.to_owned()));
            }
        }
        assert_eq!(all, terms);
    }

    #[test]
    fn bounds_are_read_as_the_browser_reads_them() {
        let shards = shards(&terms(20_000));
        let text = bounds(&shards);
        let (mut rest, mut separator) = (text.as_str(), String::new());
        for shard in &shards {
            let (head, behind) = rest.split_once(' ').unwrap();
            separator.truncate(usize::from(head.as_bytes()[0] - COUNTS.start()));
            separator.push_str(&head[1..]);
            assert_eq!(separator, shard.separator);
            assert_eq!(&behind[..8], shard.name);
            rest = &behind[8..];
        }
        assert_eq!(rest, "");
        let whole: usize = shards.iter().map(|shard| shard.separator.len() + shard.name.len()).sum();
        assert!(text.len() < whole, "what separators share is written once");
    }

    #[test]
    fn an_edit_moves_few_bounds() {
        let before = shards(&terms(20_000));
        let mut edited = terms(20_000);
        edited.insert(3, ("word000002a".to_owned(), "2".to_owned()));
        let after = shards(&edited);
        let kept = after.iter().filter(|shard| before.contains(shard)).count();
        assert!(kept * 2 > after.len(), "{kept} of {}", after.len());
    }

    #[test]
    fn a_separator_stands_behind_the_term_before_it() {
        assert_eq!(separating("abc", "abd"), "abd");
        assert_eq!(separating("ab", "abc"), "abc");
        assert_eq!(separating("a", "c"), "c");
        assert_eq!(shared("하늘설", "하늘설크림"), "하늘설");
        assert_eq!(shared("\u{20000}a", "\u{20000}b"), "\u{20000}");
    }
}
