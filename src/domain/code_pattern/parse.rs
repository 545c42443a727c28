//! A pattern's text becomes steps.
//!
//! **Invariant:** every step leads forwards, so whoever follows them comes to an end.

use std::iter::Peekable;
use std::str::Chars;

use super::{
    DEEPEST, LONGEST, PatternFault, PatternFaultKind, PatternField, PatternStep, Program, ShapePart,
    matching, normalise,
};
use crate::domain::token::is_token;

/// Reads a pattern into its steps.
///
/// # Errors
/// The first fault, and where it is.
pub(super) fn program(text: &str) -> Result<Program, PatternFault> {
    if let Some((offset, _)) = text.chars().enumerate().nth(LONGEST) {
        return Err(PatternFault { offset, kind: PatternFaultKind::TooLong });
    }
    let mut parser =
        Parser { rest: text.chars().peekable(), offset: 0, program: Program::default(), origins: Vec::new() };
    parser.sequence(0)?;
    parser.push(PatternStep::End, parser.offset)?;
    let Parser { mut program, origins, .. } = parser;
    if matching::first(&program, &[]).is_some() {
        return Err(PatternFault { offset: 0, kind: PatternFaultKind::Empty });
    }
    if let Some(step) = outer_space(&program.steps) {
        return Err(PatternFault { offset: origins[step], kind: PatternFaultKind::OuterSpace });
    }
    program.keeps_spaces = program.steps.contains(&PatternStep::Literal(' '));
    Ok(program)
}

struct Parser<'text> {
    rest: Peekable<Chars<'text>>,
    /// Where the next character stands.
    offset: usize,
    program: Program,
    /// Where in the pattern each step comes from.
    origins: Vec<usize>,
}

impl Parser<'_> {
    fn next(&mut self) -> Option<char> {
        let found = self.rest.next()?;
        self.offset += 1;
        Some(found)
    }

    fn push(&mut self, step: PatternStep, offset: usize) -> Result<usize, PatternFault> {
        // Signs that NFKC spells out, up to eighteen characters each, must not make a large program of a short
        // pattern: twice the length leaves room for the steps that alternatives take.
        if self.program.steps.len() > 2 * LONGEST {
            return Err(PatternFault { offset, kind: PatternFaultKind::TooLong });
        }
        self.program.steps.push(step);
        self.origins.push(offset);
        Ok(self.program.steps.len() - 1)
    }

    /// Reads on to the end, or inside alternatives to their next `|` or `]`, which it leaves.
    fn sequence(&mut self, depth: usize) -> Result<(), PatternFault> {
        let mut literal = String::new();
        let mut literal_offset = 0;
        loop {
            let found = self.rest.peek().copied();
            let ends = match found {
                None | Some('{' | '[') => true,
                Some('|' | ']') => depth > 0,
                Some(_) => false,
            };
            if ends {
                self.literal(&literal, literal_offset)?;
                literal.clear();
            }
            match found {
                Some('{') => self.field()?,
                Some('[') => self.choice(depth + 1)?,
                _ if ends => return Ok(()),
                _ => {
                    if literal.is_empty() {
                        literal_offset = self.offset;
                    }
                    literal.extend(self.literal_character()?);
                }
            }
        }
    }

    fn literal_character(&mut self) -> Result<Option<char>, PatternFault> {
        let offset = self.offset;
        match self.next() {
            Some('\\') => match self.next() {
                None => Err(PatternFault { offset, kind: PatternFaultKind::DanglingEscape }),
                escaped => Ok(escaped),
            },
            found => Ok(found),
        }
    }

    /// The run is normalised as a whole, as the code will be.
    fn literal(&mut self, text: &str, offset: usize) -> Result<(), PatternFault> {
        for found in normalise(text) {
            self.push(PatternStep::Literal(found), offset)?;
            self.program.longest += 1;
        }
        Ok(())
    }

    fn choice(&mut self, depth: usize) -> Result<(), PatternFault> {
        let start = self.offset;
        let fault = |kind| PatternFault { offset: start, kind };
        if depth > DEEPEST {
            return Err(fault(PatternFaultKind::TooDeep));
        }
        self.next();
        let split = self.push(PatternStep::Split(Vec::new()), start)?;
        let before = self.program.longest;
        let mut longest = before;
        let (mut starts, mut ends) = (Vec::new(), Vec::new());
        loop {
            starts.push(self.program.steps.len());
            self.program.longest = before;
            self.sequence(depth)?;
            longest = longest.max(self.program.longest);
            ends.push(self.push(PatternStep::Jump(0), self.offset)?);
            match self.next() {
                Some('|') => {}
                Some(_) => break,
                None => return Err(fault(PatternFaultKind::UnclosedChoice)),
            }
        }
        if starts.len() == 1 {
            return Err(fault(PatternFaultKind::OneAlternative));
        }
        self.program.longest = longest;
        self.program.steps[split] = PatternStep::Split(starts);
        let after = self.program.steps.len();
        for end in ends {
            self.program.steps[end] = PatternStep::Jump(after);
        }
        Ok(())
    }

    fn field(&mut self) -> Result<(), PatternFault> {
        let start = self.offset;
        self.next();
        let mut name = String::new();
        loop {
            let offset = self.offset;
            match self.next() {
                None => return Err(PatternFault { offset: start, kind: PatternFaultKind::UnclosedField }),
                Some(':') if !name.is_empty() => break,
                Some('}') if !name.is_empty() => {
                    return Err(PatternFault { offset, kind: PatternFaultKind::FieldShape });
                }
                Some(found) if is_token(found.encode_utf8(&mut [0; 4])) => name.push(found),
                Some(_) => return Err(PatternFault { offset, kind: PatternFaultKind::FieldName }),
            }
        }
        let shape_start = self.offset;
        let mut shape = String::new();
        loop {
            match self.next() {
                None => return Err(PatternFault { offset: start, kind: PatternFaultKind::UnclosedField }),
                Some('}') => break,
                Some(found) => shape.push(found),
            }
        }
        let shape = parts(&shape)
            .map_err(|at| PatternFault { offset: shape_start + at, kind: PatternFaultKind::FieldShape })?;
        self.program.longest += shape.iter().map(|part| part.width()).sum::<usize>();
        self.program.fields.push(PatternField { name, shape });
        self.push(PatternStep::Field(self.program.fields.len() - 1), start)?;
        Ok(())
    }
}

/// The parts of a shape, or how many characters in it goes wrong.
fn parts(shape: &str) -> Result<Vec<ShapePart>, usize> {
    /// Longest first, so that `YYYY` is not `YY` twice.
    const PARTS: [(&str, ShapePart); 7] = [
        ("YYYY", ShapePart::Year),
        ("JJJ", ShapePart::DayOfYear),
        ("YY", ShapePart::ShortYear),
        ("MM", ShapePart::Month),
        ("DD", ShapePart::Day),
        ("A", ShapePart::Letter),
        ("9", ShapePart::Digit),
    ];
    let mut parts = Vec::new();
    let mut rest = shape;
    while !rest.is_empty() || parts.is_empty() {
        // All that has been read is ASCII, so bytes are characters.
        let at = shape.len() - rest.len();
        let (text, part) = PARTS.iter().find(|(text, _)| rest.starts_with(text)).ok_or(at)?;
        parts.push(*part);
        rest = &rest[text.len()..];
    }
    Ok(parts)
}

/// A literal space with which a code could begin or end.
fn outer_space(steps: &[PatternStep]) -> Option<usize> {
    let mut begins = vec![false; steps.len()];
    begins[0] = true;
    for (place, step) in steps.iter().enumerate() {
        if begins[place] {
            next_without_reading(step).iter().for_each(|&next| begins[next] = true);
        }
    }
    let mut ends = vec![false; steps.len()];
    for (place, step) in steps.iter().enumerate().rev() {
        ends[place] = *step == PatternStep::End || next_without_reading(step).iter().any(|&next| ends[next]);
    }
    let is_outer = |place: usize| begins[place] || ends[place + 1];
    (0..steps.len()).find(|&place| steps[place] == PatternStep::Literal(' ') && is_outer(place))
}

/// The steps that follow without a character being read.
fn next_without_reading(step: &PatternStep) -> &[usize] {
    match step {
        PatternStep::Split(targets) => targets,
        PatternStep::Jump(target) => std::slice::from_ref(target),
        PatternStep::Literal(_) | PatternStep::Field(_) | PatternStep::End => &[],
    }
}
