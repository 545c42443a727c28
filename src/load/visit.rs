//! What a record says and names beyond itself: texts and free words that readers are shown, and other records.
//!
//! `record!` writes this for every record from its fields, so that a field is found as soon as it is of such a type.
//!
//! **Invariant:** every type that stands in a record says here what it names; one that does not say so does not compile.

use std::collections::BTreeMap;

use super::markdown::RecordLink;
use super::values::LocalText;
use super::yaml::Spanned;
use crate::diag::Span;
use crate::domain::{CodePattern, RecordType};

/// Takes what a record names, in the order of its fields.
pub trait Visitor {
    /// Whether what the field `name` holds is handed on.
    fn enters(&mut self, name: &'static str) -> bool {
        let _ = name;
        true
    }

    /// A text for readers, by language.
    fn text(&mut self, text: &LocalText) {
        let _ = text;
    }

    /// A free word at `span`.
    fn word(&mut self, word: &str, span: Span) {
        let _ = (word, span);
    }

    /// The id of a source of the record, at `span`.
    fn source(&mut self, id: &str, span: Span) {
        let _ = (id, span);
    }

    /// The name of another record, at `span`, as links write it.
    fn reference(&mut self, record_type: RecordType, name: &str, span: Span) {
        let _ = (record_type, name, span);
    }

    /// A link to another record, at `span`. A term of the glossary is a part of its own record.
    fn link(&mut self, link: &RecordLink, span: Span) {
        if !link.is_term() {
            self.reference(link.record_type, &link.slug, span);
        }
    }
}

/// A value that may name something beyond the record that it stands in.
pub trait Visit {
    /// Hands what the value names to `visitor`; it stands at `span`.
    fn visit(&self, span: Span, visitor: &mut dyn Visitor);
}

impl<T: Visit> Visit for Spanned<T> {
    fn visit(&self, _: Span, visitor: &mut dyn Visitor) {
        self.value.visit(self.span, visitor);
    }
}

impl<T: Visit> Visit for Option<T> {
    fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
        self.iter().for_each(|value| value.visit(span, visitor));
    }
}

impl<T: Visit> Visit for Vec<T> {
    fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
        self.iter().for_each(|value| value.visit(span, visitor));
    }
}

impl<K: Ord, V: Visit> Visit for BTreeMap<K, Spanned<V>> {
    fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
        self.values().for_each(|value| value.visit(span, visitor));
    }
}

impl Visit for RecordLink {
    fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
        visitor.link(self, span);
    }
}

impl Visit for CodePattern {
    fn visit(&self, span: Span, visitor: &mut dyn Visitor) {
        // One letter is a mark that tells parts apart, and no word.
        let mut names: Vec<&str> = self.field_names().filter(|name| name.len() > 1).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().for_each(|name| visitor.word(name, span));
    }
}
