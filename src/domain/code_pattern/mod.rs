//! Code patterns: how a maker's lot and date codes are built, and what a typed code says by them.
//!
//! A pattern is literal text with fields `{name:SHAPE}` and alternatives `[a|b]`, which may hold fields and nest;
//! `\` makes the next character literal. A shape is a row of `A` (a letter A to Z), `9` (a digit), `YYYY`, `YY`
//! (20YY), `MM`, `DD` and `JJJ` (day of the year), read longest first. Fields of one name make one value: a date
//! may be spread over several, as in `{mfg:YYYY}.{mfg:MM}.{mfg:DD}`.
//!
//! There is no repetition, so a code has a greatest length and is read in time linear in it. The browser reads
//! codes by the same rule; `tests/vectors/code_patterns.json` holds both to it.
//!
//! **Invariant:** whether a code fits is a matter of its shape alone; whether its date can be is told apart.

mod date_parts;
mod matching;
mod parse;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

pub use date_parts::ReadDate;

/// The longest pattern, in characters as written and as matched: several times what any known code needs.
const LONGEST: usize = 512;
/// How deep alternatives may nest.
const DEEPEST: usize = 16;

/// A pattern that codes are read by. Cheap to clone.
#[derive(Debug, Clone)]
pub struct CodePattern {
    written: Arc<str>,
    program: Arc<Program>,
}

/// The pattern as steps that only ever lead forwards.
#[derive(Debug, Default)]
struct Program {
    steps: Vec<PatternStep>,
    fields: Vec<PatternField>,
    /// The greatest number of characters that a code may have.
    longest: usize,
    /// Whether spaces are part of the code: they are if the pattern holds one.
    keeps_spaces: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum PatternStep {
    /// That character, as [`normalise`] leaves it.
    Literal(char),
    /// The field of that number.
    Field(usize),
    /// One of those steps, the first that leads to the end.
    Split(Vec<usize>),
    /// That step.
    Jump(usize),
    /// The end of the code.
    End,
}

#[derive(Debug)]
struct PatternField {
    name: String,
    shape: Vec<ShapePart>,
}

/// One part of a field's shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ShapePart {
    Letter,
    Digit,
    Year,
    ShortYear,
    Month,
    Day,
    DayOfYear,
}

impl ShapePart {
    /// How many characters of a code it takes.
    fn width(self) -> usize {
        match self {
            Self::Letter | Self::Digit => 1,
            Self::ShortYear | Self::Month | Self::Day => 2,
            Self::DayOfYear => 3,
            Self::Year => 4,
        }
    }
}

/// Why a text is no pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind}")]
pub struct PatternFault {
    /// Where, in characters from the start of the pattern.
    pub offset: usize,
    /// What is wrong there.
    pub kind: PatternFaultKind,
}

/// What can be wrong with a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PatternFaultKind {
    /// An empty code would fit.
    #[error("an empty code fits the pattern")]
    Empty,
    /// More than 512 characters, or far more with its signs spelt out (`㎖` is `ML`).
    #[error("a pattern has at most {} characters", LONGEST)]
    TooLong,
    /// Alternatives within alternatives, more than 16 deep.
    #[error("alternatives nest at most {} deep", DEEPEST)]
    TooDeep,
    /// `{` without its `}`.
    #[error("this field is not closed by `}}`")]
    UnclosedField,
    /// `[` without its `]`.
    #[error("these alternatives are not closed by `]`")]
    UnclosedChoice,
    /// `[…]` without `|`.
    #[error("there is only one alternative; write `[a|b]`, or `\\[` for the sign itself")]
    OneAlternative,
    /// A field's name is not of `a` to `z`, `0` to `9` and `-`.
    #[error("a field is `{{name:SHAPE}}`, its name of `a` to `z`, `0` to `9` and `-`")]
    FieldName,
    /// A field's shape holds something else than the parts there are, or nothing.
    #[error("a field's shape is of `A`, `9`, `YYYY`, `YY`, `MM`, `DD` and `JJJ`")]
    FieldShape,
    /// `\` at the end.
    #[error("nothing follows the `\\`")]
    DanglingEscape,
    /// A space at the start or the end of a code, where nobody sees it.
    #[error("a code cannot begin or end with a space")]
    OuterSpace,
}

impl PatternFaultKind {
    /// The fault's stable name, a token.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::TooDeep => "too-deep",
            Self::UnclosedField => "unclosed-field",
            Self::UnclosedChoice => "unclosed-choice",
            Self::OneAlternative => "one-alternative",
            Self::FieldName => "field-name",
            Self::FieldShape => "field-shape",
            Self::DanglingEscape => "dangling-escape",
            Self::OuterSpace => "outer-space",
        }
    }
}

/// What a pattern makes of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeReading {
    /// The code does not have the pattern's shape.
    NoMatch,
    /// It does.
    Match {
        /// The fields in the order they stand in the code.
        fields: Vec<ReadField>,
        /// The dates that fields named `mfg`, `date`, `packed` or `use-by` make up, in the order of their first
        /// part.
        dates: Vec<ReadDate>,
        /// Whether the code can be read in a second way too; the first is given.
        ambiguous: bool,
    },
}

/// A field and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadField {
    /// The field's name in the pattern.
    pub name: String,
    /// The part of the code, normalised.
    pub text: String,
}

/// One character of a code's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormPart {
    /// This character.
    Literal(char),
    /// Any letter from A to Z.
    Letter,
    /// Any digit.
    Digit,
}

impl CodePattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// The first fault, and where it is.
    pub fn parse(text: &str) -> Result<Self, PatternFault> {
        let program = parse::program(text)?;
        Ok(Self { written: text.into(), program: program.into() })
    }

    /// The pattern as it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The names of its fields in the order written; a name may come more than once.
    pub fn field_names(&self) -> impl Iterator<Item = &str> {
        self.program.fields.iter().map(|field| field.name.as_str())
    }

    /// The forms of the codes that fit, in the order of the alternatives: the first `most` of them.
    pub fn forms(&self, most: usize) -> Vec<Vec<FormPart>> {
        let mut forms = Vec::new();
        let mut open: Vec<(usize, Vec<FormPart>)> = vec![(0, Vec::new())];
        while let Some((step, mut form)) = open.pop() {
            match &self.program.steps[step] {
                PatternStep::End if forms.len() + 1 >= most => {
                    forms.push(form);
                    return forms;
                }
                PatternStep::End => forms.push(form),
                PatternStep::Literal(letter) => {
                    form.push(FormPart::Literal(*letter));
                    open.push((step + 1, form));
                }
                PatternStep::Field(number) => {
                    for part in &self.program.fields[*number].shape {
                        let of = if *part == ShapePart::Letter { FormPart::Letter } else { FormPart::Digit };
                        form.extend(std::iter::repeat_n(of, part.width()));
                    }
                    open.push((step + 1, form));
                }
                PatternStep::Jump(target) => open.push((*target, form)),
                PatternStep::Split(targets) => {
                    open.extend(targets.iter().rev().map(|target| (*target, form.clone())))
                }
            }
        }
        forms
    }

    /// Whether spaces are part of the code, because the pattern holds one.
    pub fn keeps_spaces(&self) -> bool {
        self.program.keeps_spaces
    }

    /// A typed code as the pattern compares it: NFKC, upper-case, and without spaces, or without outer spaces if
    /// the pattern holds one. Codes that must agree in several places agree in this form.
    pub fn normalise(&self, code: &str) -> String {
        let text: String = normalise(code).filter(|found| self.keeps_spaces() || *found != ' ').collect();
        text.trim_matches(' ').to_owned()
    }

    /// Reads a typed code. Takes time linear in the code's length.
    pub fn read(&self, code: &str) -> CodeReading {
        let code: Vec<char> = self.normalise(code).chars().collect();
        match matching::first(&self.program, &code) {
            None => CodeReading::NoMatch,
            Some(found) => {
                let fields: Vec<ReadField> = found
                    .fields
                    .iter()
                    .map(|(field, text)| ReadField { name: field.name.clone(), text: text.iter().collect() })
                    .collect();
                CodeReading::Match {
                    fields,
                    dates: date_parts::dates(&found.fields),
                    ambiguous: found.ambiguous,
                }
            }
        }
    }
}

/// NFKC, upper-case, each white space ASCII knows as U+0020: what literals and codes are compared in.
fn normalise(text: &str) -> impl Iterator<Item = char> {
    text.nfkc()
        .flat_map(char::to_uppercase)
        .map(|found| if matches!(found, '\t' | '\n' | '\x0B' | '\x0C' | '\r') { ' ' } else { found })
}

impl PartialEq for CodePattern {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl Eq for CodePattern {}

impl fmt::Display for CodePattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written)
    }
}
