//! The content as it was read last, for whatever is asked of it besides pages.
//!
//! **Invariant:** holds what one reading found: no file is listed again, and no record that has not changed is decoded again.

use std::sync::{Arc, OnceLock};

use crate::load::{Content, load_again};
use crate::pipeline::{Cache, Inputs};

/// What one reading of the folders found.
pub struct Reading {
    /// The folders as they were listed.
    pub inputs: Arc<Inputs>,
    /// Remembers the records that were read.
    cache: Arc<Cache>,
    content: OnceLock<Content>,
}

impl Reading {
    /// The reading of `inputs`, whose records `cache` remembers.
    pub fn of(inputs: Arc<Inputs>, cache: Arc<Cache>) -> Self {
        Self { inputs, cache, content: OnceLock::new() }
    }

    /// Everything that the content says, faults or not.
    pub fn content(&self) -> &Content {
        self.content.get_or_init(|| load_again(&self.inputs.content, &self.cache.known).0)
    }
}
