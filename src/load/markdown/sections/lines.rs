//! Byte offsets become lines and columns.
//!
//! **Invariant:** columns count what an editor wrote, without the signs that were put in for Markdown.

use std::cell::Cell;
use std::ops::Range;

use crate::diag::Span;
use crate::load::markdown::signs;

/// Byte offsets become lines and columns.
pub(super) struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
    before: usize,
    /// The line, by where it begins, the place and its columns that were asked for last.
    last: Cell<(usize, usize, usize)>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(source: &'a str, before: usize) -> Self {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Self { source, starts, before, last: Cell::default() }
    }

    /// The place of the first line of `range`.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let line = self.starts.partition_point(|start| *start <= range.start).saturating_sub(1);
        let columns = |from: usize, to: usize| signs::without(&self.source[from..to]).chars().count();
        let end = self
            .starts
            .get(line + 1)
            .map_or(self.source.len(), |next| next - 1)
            .min(range.end)
            .max(range.start);
        let length = columns(range.start, end);
        Span::new(self.before + line + 1, self.columns(self.starts[line], range.start, columns) + 1, length)
    }

    /// The columns from the line's `start` to `at`. A line of a mebibyte may bear many links: it is walked along once.
    fn columns(&self, start: usize, at: usize, of: impl Fn(usize, usize) -> usize) -> usize {
        let (line, from, counted) = self.last.get();
        let (from, counted) = if line == start && from <= at { (from, counted) } else { (start, 0) };
        let counted = counted + of(from, at);
        self.last.set((start, at, counted));
        counted
    }
}
