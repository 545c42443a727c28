//! Free words that the interface cannot name: shown as written, which no reader abroad understands.

use std::sync::Arc;

use super::{Faults, Surroundings};
use crate::diag::{Rule, Span};
use crate::load::records::Facts;
use crate::load::visit::Visitor;

pub(super) fn check(
    facts: &dyn Facts,
    file: &Arc<str>,
    surroundings: &Surroundings<'_>,
    faults: &mut Faults,
) {
    struct WordChecker<'a>(&'a Arc<str>, &'a Surroundings<'a>, &'a mut Faults);
    impl Visitor for WordChecker<'_> {
        fn word(&mut self, word: &str, span: Span) {
            let Self(file, surroundings, faults) = self;
            if !surroundings.known_tokens.contains(word) {
                faults.add(Rule::UnknownToken, file, span).word("value", word);
            }
        }
    }
    facts.visit(Span::FILE, &mut WordChecker(file, surroundings, faults));
}
