//! Headings: what each begins, and what becomes of those that begin nothing.
//!
//! **Invariant:** below a heading that is refused, prose is dropped until the next.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::{PartKind, SectionText, SectionWriter, Target};
use crate::diag::Rule;
use crate::load::markdown::prose::Tag;
use crate::load::markdown::slips::{CLASSES, HeadingFate};
use crate::load::yaml::DecodeContext;
use crate::load::yaml::decode::near_miss;

impl SectionWriter<'_> {
    /// Where what follows a heading goes; says what became of it.
    pub(super) fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<&str>,
        classes: &[&str],
        attribute: Option<&str>,
        range: &Range<usize>,
        context: &mut DecodeContext,
    ) -> HeadingFate {
        let span = self.lines.span(range);
        let refused = |writer: &mut Self, why: &str, context: &mut DecodeContext| {
            context.fault(Rule::UndeclaredSection, span, |d| d.with("id", id.unwrap_or("")).with("why", why));
            writer.target = Target::Nowhere;
            writer.heading = Some(Target::Nowhere);
            HeadingFate::Refused
        };
        if !self.open.is_empty() {
            return refused(self, "nested", context);
        }
        let misuse = |found: &str, why: &str, suggestion: Option<String>, context: &mut DecodeContext| {
            context.fault(Rule::HeadingAttribute, span, |d| {
                d.with("found", found).with("why", why).suggest(suggestion)
            });
        };
        let ids = self.source[range.clone()].trim_end().strip_suffix('}').and_then(|head| {
            let (_, inner) = head.rsplit_once('{')?;
            Some(inner.split_whitespace().filter(|word| word.starts_with('#')).count())
        });
        if let Some(name) = attribute {
            misuse(name, "attribute", near_miss(name, CLASSES), context);
        } else if ids.is_some_and(|ids| ids > 1) {
            misuse(id.unwrap_or(""), "ids", None, context);
        }
        match level {
            HeadingLevel::H2 => {
                let Some(id) = id else { return refused(self, "no-id", context) };
                if let Some(class) = classes.first() {
                    misuse(class, "place", None, context);
                }
                if !self.ids.insert(id.to_owned()) {
                    let file = context.file.clone();
                    context.fault(Rule::DuplicateId, span, |d| d.with("id", id).with("first", file));
                }
                self.starts.push((range.start, id.to_owned()));
                self.body.sections.push(SectionText { id: id.to_owned(), span, ..SectionText::default() });
                self.target = Target::Title;
                self.heading = Some(Target::Body);
                HeadingFate::Taken
            }
            HeadingLevel::H1 => refused(self, "level", context),
            _ if id.is_some() => refused(self, "level", context),
            HeadingLevel::H3 if !matches!(self.target, Target::Opening | Target::Nowhere) => {
                let kind = classes.iter().find_map(|class| Some((PartKind::parse(class)?, *class)));
                for class in classes.iter().filter(|class| PartKind::parse(class).is_none()) {
                    misuse(class, "class", near_miss(class, CLASSES), context);
                }
                match kind {
                    Some((kind, class)) => {
                        let section = self.body.sections.last_mut();
                        if section.is_some_and(|section| !kind.begin(section, class, span)) {
                            misuse(class, "twice", None, context);
                        }
                        self.target = Target::Part(kind, true);
                        self.heading = Some(Target::Part(kind, false));
                        HeadingFate::Taken
                    }
                    None => {
                        self.target = Target::Body;
                        self.start(Tag::Heading(0));
                        within_text(classes, attribute)
                    }
                }
            }
            _ => {
                if let (Some(class), false) = (classes.first(), self.target == Target::Nowhere) {
                    misuse(class, "place", None, context);
                }
                let depth = (level as u8).saturating_sub(3).min(2);
                self.start(Tag::Heading(depth));
                within_text(classes, attribute)
            }
        }
    }
}

/// What becomes of a heading that begins nothing.
fn within_text(classes: &[&str], attribute: Option<&str>) -> HeadingFate {
    if classes.is_empty() && attribute.is_none() { HeadingFate::Plain } else { HeadingFate::Refused }
}
