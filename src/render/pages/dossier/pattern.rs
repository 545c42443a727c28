//! A code's pattern in words, part by part.
//!
//! The pattern has been read before; here it is only taken apart for people. See [`CodePattern`] for what it may hold.
//!
//! **Invariant:** every pattern gives parts; one too deep to tell part by part is shown as it is written.

use super::super::page_context::PageContext;
use crate::domain::{CodePattern, CodeReading};
use crate::render::locale::{Arg, Locale};
use crate::render::view::{Html, view};

view! {
    /// A part of a code.
    pub struct CodeField {
        /// Its name, a free word; none for what is always the same.
        name: Option<String>,
        /// What it looks like, in words.
        form: Html,
        /// What stands there in the example.
        sample: Option<Html>,
        /// Whether it is a date or part of one.
        date: bool,
    }
}

/// A part of a pattern as it is written.
#[derive(Debug, PartialEq, Eq)]
enum PatternPiece {
    Literal(String),
    Field {
        name: String,
        shape: String,
    },
    /// Alternatives, as written.
    Choice(Vec<String>),
}

/// The parts of `pattern`, with what stands in each in `sample`.
pub fn fields(context: &PageContext<'_>, pattern: &CodePattern, sample: Option<&str>) -> Vec<CodeField> {
    told(context.locale(), |text| context.mark(text), pattern, sample)
}

fn told(
    locale: &Locale,
    mark: impl Fn(&str) -> Html,
    pattern: &CodePattern,
    sample: Option<&str>,
) -> Vec<CodeField> {
    let mut read = match sample.map(|sample| pattern.read(sample)) {
        Some(CodeReading::Match { fields, .. }) => fields,
        _ => Vec::new(),
    };
    let pieces = pieces(pattern.as_str());
    let fields = pieces.into_iter().map(|piece| match piece {
        PatternPiece::Literal(text) => CodeField {
            name: None,
            form: mark(&locale.with("code-literal", &[("text", Arg::Text(&text))])),
            sample: None,
            date: false,
        },
        PatternPiece::Field { name, shape } => {
            let place = read.iter().position(|field| field.name == name);
            let sample = place.map(|place| mark(&read.remove(place).text));
            let date = shape.contains(['Y', 'M', 'D', 'J']);
            CodeField { form: mark(&form(locale, &shape)), name: Some(name), sample, date }
        }
        PatternPiece::Choice(of) => {
            let form = mark(&locale.with("code-one-of", &[("list", Arg::Text(&locale.list(&of)))]));
            CodeField { name: None, form, sample: None, date: false }
        }
    });
    fields.collect()
}

/// A shape in words.
fn form(locale: &Locale, shape: &str) -> String {
    let (key, count) = match shape {
        _ if shape.bytes().all(|sign| sign == b'A') => ("code-letters", shape.len()),
        _ if shape.bytes().all(|sign| sign == b'9') => ("code-digits", shape.len()),
        _ if shape.contains(['Y', 'M', 'D', 'J']) => {
            return locale.with("code-date", &[("form", Arg::Text(shape))]);
        }
        _ => return locale.with("code-mixed", &[("form", Arg::Text(shape))]),
    };
    locale.count(key, count)
}

/// Takes a pattern apart at its top level.
fn pieces(pattern: &str) -> Vec<PatternPiece> {
    let mut pieces: Vec<PatternPiece> = Vec::new();
    let literal = |pieces: &mut Vec<PatternPiece>, found: char| match pieces.last_mut() {
        Some(PatternPiece::Literal(text)) => text.push(found),
        _ => pieces.push(PatternPiece::Literal(found.to_string())),
    };
    let mut signs = pattern.chars();
    while let Some(found) = signs.next() {
        match found {
            '\\' => signs.next().into_iter().for_each(|next| literal(&mut pieces, next)),
            '{' => {
                let inner: String = signs.by_ref().take_while(|sign| *sign != '}').collect();
                let (name, shape) = inner.split_once(':').unwrap_or((&inner, ""));
                pieces.push(PatternPiece::Field { name: name.to_owned(), shape: shape.to_owned() });
            }
            '[' => pieces.push(PatternPiece::Choice(choice(&mut signs))),
            _ => literal(&mut pieces, found),
        }
    }
    pieces
}

/// The alternatives up to the bracket that ends them, as written.
fn choice(signs: &mut std::str::Chars<'_>) -> Vec<String> {
    let (mut of, mut depth) = (vec![String::new()], 0_usize);
    while let Some(found) = signs.next() {
        let last = of.last_mut().expect("begins with one");
        match found {
            '\\' => last.extend(signs.next()),
            ']' if depth == 0 => break,
            '|' if depth == 0 => of.push(String::new()),
            _ => {
                depth = match found {
                    '[' => depth + 1,
                    ']' => depth - 1,
                    _ => depth,
                };
                last.push(found);
            }
        }
    }
    of
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    use crate::domain::LanguageTag;
    use crate::render::locale::Locales;

    fn parts(pattern: &str, sample: Option<&str>) -> Vec<(Option<String>, String, Option<String>)> {
        let english = Locales::new(&BTreeMap::new()).0.locale(&[LanguageTag::parse("en").unwrap()]);
        let pattern = CodePattern::parse(pattern).unwrap();
        let mark = |text: &str| Html(text.to_owned());
        told(&english, mark, &pattern, sample)
            .into_iter()
            .map(|field| (field.name, field.form.0, field.sample.map(|sample| sample.0)))
            .collect()
    }

    #[test]
    fn a_lot_number_is_told_part_by_part() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            parts("{plant:AA}{date:YYMMDD}{line:9}", Some("HN2602101")),
            [
                (some("plant"), "2 capital letters".into(), some("HN")),
                (some("date"), "date, as YYMMDD".into(), some("260210")),
                (some("line"), "1 digit".into(), some("1")),
            ]
        );
        assert_eq!(
            parts("NR\\{{house:99}-[MA|M{x:9}]{c:9A}", None),
            [
                (None, "always NR{".into(), None),
                (some("house"), "2 digits".into(), None),
                (None, "always -".into(), None),
                (None, "one of MA, M{x:9}".into(), None),
                (some("c"), "as 9A (A a letter, 9 a digit)".into(), None),
            ]
        );
    }
}
