//! A code is held against a pattern's steps.
//!
//! For every step and every place in the code, counted from the back, it is worked out in how many ways the rest
//! of the code fits from there: none, one, or more. Then the steps are followed once, each time into the first
//! alternative that leads to the end. Both are linear in the code's length: no choice is ever taken back.
//!
//! **Invariant:** no more than steps × (longest code + 1) numbers are kept, however long the text typed.

use super::{PatternField, PatternStep, Program, ShapePart};

/// The first way in which a code fits.
pub(super) struct CodeFit<'a> {
    /// The fields met, in order, with what stands in each.
    pub(super) fields: Vec<(&'a PatternField, &'a [char])>,
    /// Whether there is another way.
    pub(super) ambiguous: bool,
}

/// The first way in which the whole code fits, alternatives taken from left to right.
pub(super) fn first<'a>(program: &'a Program, code: &'a [char]) -> Option<CodeFit<'a>> {
    if code.len() > program.longest {
        return None;
    }
    let ways = Ways::count(program, code);
    if ways.at(0, 0) == 0 {
        return None;
    }
    let mut fields = Vec::new();
    let (mut step, mut place) = (0, 0);
    loop {
        match &program.steps[step] {
            PatternStep::End => return Some(CodeFit { fields, ambiguous: ways.at(0, 0) > 1 }),
            PatternStep::Literal(_) => (step, place) = (step + 1, place + 1),
            PatternStep::Field(number) => {
                let field = &program.fields[*number];
                let end = place + field.width();
                fields.push((field, &code[place..end]));
                (step, place) = (step + 1, end);
            }
            PatternStep::Jump(target) => step = *target,
            PatternStep::Split(targets) => {
                step = *targets
                    .iter()
                    .find(|target| ways.at(**target, place) > 0)
                    .expect("a choice that leads to the end has an alternative that does");
            }
        }
    }
}

/// In how many ways, up to two, the code from a place on fits the steps from a step on.
pub(super) struct Ways {
    counts: Vec<u8>,
    places: usize,
    /// How many numbers were looked up to fill the table.
    #[cfg(test)]
    pub(super) work: usize,
}

impl Ways {
    pub(super) fn count(program: &Program, code: &[char]) -> Self {
        let places = code.len() + 1;
        let mut ways = Self {
            counts: vec![0; program.steps.len() * places],
            places,
            #[cfg(test)]
            work: 0,
        };
        // Steps lead forwards, so from the last step back all that is needed is there.
        for (number, step) in program.steps.iter().enumerate().rev() {
            for place in 0..places {
                let count = match step {
                    PatternStep::End => u8::from(place == code.len()),
                    PatternStep::Literal(wanted) if code.get(place) == Some(wanted) => {
                        ways.at(number + 1, place + 1)
                    }
                    PatternStep::Literal(_) => 0,
                    PatternStep::Field(field) => {
                        let field = &program.fields[*field];
                        if field.fits(&code[place..]) {
                            ways.at(number + 1, place + field.width())
                        } else {
                            0
                        }
                    }
                    PatternStep::Jump(target) => ways.at(*target, place),
                    PatternStep::Split(targets) => {
                        targets.iter().fold(0, |sum, target| 2.min(sum + ways.at(*target, place)))
                    }
                };
                #[cfg(test)]
                {
                    ways.work += if let PatternStep::Split(targets) = step { targets.len() } else { 1 };
                }
                ways.counts[number * places + place] = count;
            }
        }
        ways
    }

    fn at(&self, step: usize, place: usize) -> u8 {
        self.counts[step * self.places + place]
    }
}

impl PatternField {
    /// How many characters of a code it takes.
    pub(super) fn width(&self) -> usize {
        self.shape.iter().map(|part| part.width()).sum()
    }

    /// Whether the code begins with something of the field's shape.
    fn fits(&self, code: &[char]) -> bool {
        let mut rest = code.iter();
        self.shape.iter().all(|part| {
            (0..part.width()).all(|_| match (part, rest.next()) {
                (_, None) => false,
                (ShapePart::Letter, Some(found)) => found.is_ascii_uppercase(),
                (_, Some(found)) => found.is_ascii_digit(),
            })
        })
    }
}
