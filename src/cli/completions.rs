//! `jinwi completions`: what a shell completes.
//!
//! **Invariant:** writes to standard output alone; where the script belongs is the system's business.

use clap::ArgMatches;
use clap_complete::{Shell, generate};

use super::{CLEAN, args, message};
use crate::authoring::words::MessageWords;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let shell: Shell = *matches.get_one("shell").expect("the shell is required");
    let mut script = Vec::new();
    generate(shell, &mut args::command(words), "jinwi", &mut script);
    message::plain(&String::from_utf8(script).expect("the words and names are text"));
    CLEAN
}
