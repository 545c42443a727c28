//! Codes on a pack, and their parts: a number of which a piece is legible leads to the product.
//!
//! A code's every ending is a term, so that any part of it is the beginning of one.
//!
//! What the kinds of codes have alike stands together, so that a query finds it in one shard whatever kind it is of.
//!
//! **Invariant:** a term of a code begins with `#`, that of a form with `%`, and so they meet no word.

use super::fold::fold;
use crate::domain::{CodePattern, FormPart};

/// What a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// A trade item number, found without the zeros in front.
    Gtin,
    /// An HS code, found from its beginning.
    Hs,
    /// A number by which a product or a right is registered, or a dossier's id.
    Number,
    /// A code that was seen on counterfeits.
    KnownFalse,
    /// An example of codes on the pack: others begin like it.
    Sample,
}

impl CodeKind {
    /// The letter that its terms end in.
    pub fn letter(self) -> char {
        match self {
            Self::Gtin => 'g',
            Self::Hs => 'h',
            Self::Number => 'n',
            Self::KnownFalse => 'f',
            Self::Sample => 's',
        }
    }
}

/// A code, ready for an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexedCode {
    /// What it is.
    pub kind: CodeKind,
    /// As it is written.
    pub text: String,
}

/// The least part of a code that is looked up: fewer characters are in too many.
const LEAST_PART: usize = 4;

/// A code as codes are compared: folded, without spaces.
pub fn key(code: &str) -> String {
    fold(code).replace(' ', "")
}

impl IndexedCode {
    /// Its terms; the first is of the whole code.
    pub fn terms(&self) -> Vec<String> {
        let key = key(&self.text);
        let key = if self.kind == CodeKind::Gtin { key.trim_start_matches('0') } else { &key };
        let term = |part: &str| format!("#{part}{}", self.kind.letter());
        let mut terms = vec![term(key)];
        if matches!(self.kind, CodeKind::Gtin | CodeKind::Number) {
            let starts = key.char_indices().skip(1).map(|(at, _)| &key[at..]);
            terms.extend(starts.filter(|part| part.chars().count() >= LEAST_PART).map(term));
        }
        terms
    }
}

/// Forms of a pattern that are looked up: with more, nearly any code is of one.
const MOST_FORMS: usize = 16;
/// The shortest form that tells products apart.
const LEAST_FORM: usize = 5;

/// The terms of the codes that fit `pattern`: what is fixed as it is compared, `A` for any letter, `N` for any digit.
pub fn forms(pattern: &CodePattern) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for form in pattern.forms(MOST_FORMS) {
        let form = form_of(&form);
        if form.len() >= LEAST_FORM && !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms.into_iter().map(|form| format!("%{form}")).collect()
}

fn form_of(parts: &[FormPart]) -> String {
    let is_literal = |part: &FormPart| matches!(part, FormPart::Literal(_));
    let mut form = String::new();
    for run in parts.chunk_by(|one, other| is_literal(one) && is_literal(other)) {
        match run[0] {
            FormPart::Letter => form.push('A'),
            FormPart::Digit => form.push('N'),
            FormPart::Literal(_) => {
                let letters = run.iter().filter_map(|part| match part {
                    FormPart::Literal(letter) => Some(*letter),
                    FormPart::Letter | FormPart::Digit => None,
                });
                form.push_str(&key(&letters.collect::<String>()));
            }
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_of_a_number_begins_a_term() {
        let code = IndexedCode { kind: CodeKind::Gtin, text: "0952000100001".into() };
        let terms = code.terms();
        assert_eq!(terms[0], "#952000100001g");
        assert!(terms.contains(&"#100001g".to_owned()) && !terms.contains(&"#001g".to_owned()));
        let code = IndexedCode { kind: CodeKind::Number, text: "T2026-00017".into() };
        assert_eq!(code.terms()[0], "#t202600017n");
        let code = IndexedCode { kind: CodeKind::Hs, text: "3304.99".into() };
        assert_eq!(code.terms(), ["#330499h"]);
    }

    #[test]
    fn forms_of_a_pattern() {
        let of = |pattern: &str| forms(&CodePattern::parse(pattern).unwrap());
        assert_eq!(of("{plant:AA}{date:YYMMDD}{line:9}"), ["%AANNNNNNN"]);
        assert_eq!(of("L-{date:YYYYMMDD}[A|BC]"), ["%lNNNNNNNNa", "%lNNNNNNNNbc"]);
        assert!(of("{x:99}").is_empty());
    }
}
