//! Which documents hold a term.
//!
//! A term's documents stand in lists, the strongest first: a document is in the strongest list that is its due and in no
//! other. Numbers are written in base 32 with the characters of [`DIGITS`], differences first, so that a list is ASCII.
//!
//! **Invariant:** a list rises strictly.

use std::collections::HashMap;

/// The first 32 end a number, the others carry on.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// The documents of many terms, in `LISTS` lists each.
pub struct Postings<const LISTS: usize> {
    terms: HashMap<String, [Vec<u32>; LISTS]>,
}

impl<const LISTS: usize> Postings<LISTS> {
    /// No terms yet.
    pub fn new() -> Self {
        Self { terms: HashMap::new() }
    }

    /// Puts `document` into the list of that number, unless it is in a stronger one.
    ///
    /// Documents come in rising order, and for each the stronger lists first.
    pub fn put(&mut self, term: &str, list: usize, document: u32) {
        if let Some(lists) = self.terms.get_mut(term) {
            if lists[..=list].iter().all(|list| list.last() != Some(&document)) {
                lists[list].push(document);
            }
            return;
        }
        let mut lists = [const { Vec::new() }; LISTS];
        lists[list].push(document);
        self.terms.insert(term.to_owned(), lists);
    }

    /// The terms in the order in which a browser compares texts, by UTF-16 units, each with its written lists. A term
    /// keeps at most `most` documents of its weakest list: those that come first.
    pub fn written(self, most: usize) -> Vec<(String, String)> {
        let mut terms: Vec<_> = self.terms.into_iter().collect();
        terms.sort_unstable_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        let written = terms.into_iter().map(|(term, mut lists)| {
            lists[LISTS - 1].truncate(most);
            let filled = lists.iter().rposition(|list| !list.is_empty()).map_or(0, |last| last + 1);
            let mut text = String::new();
            for (number, list) in lists[..filled].iter().enumerate() {
                if number > 0 {
                    text.push(',');
                }
                write_list(list, &mut text);
            }
            (term, text)
        });
        written.collect()
    }
}

/// Each number less the one before, the first less -1. A zero says that as many numbers as the next one says follow
/// one upon another.
fn write_list(list: &[u32], text: &mut String) {
    /// Runs that are worth the two numbers that they take.
    const RUN: usize = 3;
    let mut before = None;
    let mut at = 0;
    while at < list.len() {
        let run = list[at..].windows(2).take_while(|pair| pair[1] == pair[0] + 1).count();
        write_number(list[at] - before.unwrap_or(0) + u32::from(before.is_none()), text);
        if run >= RUN {
            write_number(0, text);
            write_number(u32::try_from(run).expect("documents are counted in 32 bits"), text);
            at += run;
        }
        before = Some(list[at]);
        at += 1;
    }
}

fn write_number(number: u32, text: &mut String) {
    let higher = (1..7).rev().map(|place| number >> (5 * place)).filter(|part| *part > 0);
    let digit = |value: u32| char::from(DIGITS[usize::try_from(value).expect("a digit is below 64")]);
    text.extend(higher.map(|part| digit(part % 32 + 32)));
    text.push(digit(number % 32));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_written_as_differences_and_runs() {
        let written = |list: &[u32]| {
            let mut text = String::new();
            write_list(list, &mut text);
            text
        };
        assert_eq!(written(&[0]), "1");
        assert_eq!(written(&[30, 62]), "VX0");
        assert_eq!(written(&[5, 6, 7, 8, 9, 40]), "604V");
        assert_eq!(written(&[5, 6, 7]), "611");
    }

    #[test]
    fn a_document_is_in_the_strongest_of_its_lists() {
        let mut postings = Postings::<2>::new();
        for (list, document) in [(0, 1), (1, 1), (1, 2), (0, 3)] {
            postings.put("a", list, document);
        }
        postings.put("\u{FF5E}", 1, 0);
        postings.put("\u{20000}", 1, 0);
        let written = postings.written(1);
        let terms: Vec<_> = written.iter().map(|(term, lists)| (term.as_str(), lists.as_str())).collect();
        // A character beyond the first plane is a pair of surrogates, which come before U+FF5E.
        assert_eq!(terms, [("a", "22,3"), ("\u{20000}", ",1"), ("\u{FF5E}", ",1")]);
    }
}
