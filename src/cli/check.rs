//! `jinwi check`.
//!
//! **Invariant:** writes nothing but its report.

use clap::ArgMatches;

use super::asked::{day, inputs};
use super::cache::cache;
use super::progress::BuildProgress;
use super::report::{CheckReport, stops};
use super::{CLEAN, FAULTS};
use crate::authoring::words::MessageWords;
use crate::pipeline;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let prepared = inputs(matches, words).and_then(|inputs| {
        let (day, cache) = (day(matches, words)?, cache(matches, words, &inputs)?);
        Ok((inputs, day, cache))
    });
    let (inputs, day, cache) = match prepared {
        Ok(prepared) => prepared,
        Err(code) => return code,
    };
    let progress = BuildProgress::new(words);
    let checked = pipeline::check(&inputs, day, &cache, &progress);
    progress.clear();
    let report = CheckReport { words, inputs: &inputs, matches, warnings_in_full: true };
    report.print(&checked);
    if stops(matches, &checked.diagnostics) { FAULTS } else { CLEAN }
}
