//! Bytes of a file become lines and columns.
//!
//! **Invariant:** a place is that of a tag, to its end or the line's.

use std::sync::Arc;

use crate::diag::{Origin, Span};

/// Bytes of the file become lines and columns.
pub(super) struct Places<'a> {
    pub(super) file: Arc<str>,
    pub(super) text: &'a str,
    pub(super) starts: Vec<usize>,
}

impl Places<'_> {
    pub(super) fn starts(text: &str) -> Vec<usize> {
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
    }

    pub(super) fn origin(&self, at: usize) -> Origin {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let before = self.text.get(self.starts[line]..at).unwrap_or_default();
        let length = self.text.get(at..).and_then(|rest| rest.find(['>', '\n'])).map_or(1, |end| end + 1);
        Origin { file: self.file.clone(), span: Span::new(line + 1, before.chars().count() + 1, length) }
    }
}
