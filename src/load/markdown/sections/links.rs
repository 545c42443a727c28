//! Links: to a record, or to an address of a known scheme.
//!
//! **Invariant:** what is neither is told of, and leads nowhere.

use std::ops::Range;

use super::SectionWriter;
use crate::diag::Rule;
use crate::load::markdown::prose::{Link, RecordLink};
use crate::load::yaml::{DecodeContext, Spanned};

/// Schemes that a link may have besides the records' own.
const SCHEMES: &[&str] = &["https", "mailto", "tel"];

impl SectionWriter<'_> {
    pub(super) fn link(&self, destination: &str, range: &Range<usize>, context: &mut DecodeContext) -> Link {
        let refuse = |context: &mut DecodeContext, why: &str| {
            context.fault(Rule::LinkRefused, self.lines.span(range), |d| {
                d.with("link", destination).with("why", why)
            });
            Link::Refused
        };
        let Some((scheme, _)) = destination.split_once(':') else {
            return refuse(context, "relative");
        };
        if let Some(value) = RecordLink::parse(destination) {
            return Link::Record(Spanned { value, span: self.lines.span(range) });
        }
        if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
            && !destination.chars().any(|c| c.is_whitespace() || c.is_control())
        {
            return Link::Address(destination.to_owned());
        }
        refuse(context, "scheme")
    }
}
