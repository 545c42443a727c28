//! Lines that look like the heading of a section and became none.
//!
//! **Invariant:** each is told of here, or kept as a doubt that the record settles.

use super::{DoubtfulLine, SectionWriter};
use crate::diag::Rule;
use crate::load::markdown::slips::{self, Slip, Suspect};
use crate::load::yaml::DecodeContext;

impl SectionWriter<'_> {
    /// Tells of lines that look like a heading and are none, and keeps those that may be one.
    pub(super) fn tell_slips(&mut self, context: &mut DecodeContext) {
        let (slips, suspects) = slips::scan(self.source, &self.read);
        for (range, slip) in slips {
            let span = self.lines.span(&range);
            match slip {
                Slip::Heading => {
                    context.fault(Rule::UndeclaredSection, span, |d| d.with("id", "").with("why", "line"))
                }
                Slip::Html => {
                    context.fault(Rule::UndeclaredSection, span, |d| d.with("id", "").with("why", "html"))
                }
                Slip::Class => {
                    context.fault(Rule::HeadingAttribute, span, |d| d.with("found", "").with("why", "braces"))
                }
                Slip::Comment => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "comment")),
                Slip::Mark => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "mark")),
                Slip::Nested => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "nested")),
                Slip::Stray => context.fault(Rule::TextUnclosed, span, |d| d.with("what", "stray")),
            }
        }
        let section = |at: usize| {
            let count = self.starts.partition_point(|(start, _)| *start <= at);
            count.checked_sub(1).map(|last| self.starts[last].1.clone())
        };
        let doubts =
            suspects.into_iter().map(|(range, Suspect { names, says, is_set_apart })| DoubtfulLine {
                span: self.lines.span(&range),
                section: section(range.start),
                names,
                says,
                is_set_apart,
            });
        self.body.doubts = doubts.collect();
    }
}
