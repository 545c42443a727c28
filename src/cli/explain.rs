//! `jinwi explain`: a rule, or the list of all.
//!
//! **Invariant:** says what the desk's words say, and no more.

use clap::ArgMatches;

use super::{CLEAN, message};
use crate::authoring::words::MessageWords;
use crate::diag::{RULES, Rule};

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let Some(code) = matches.get_one::<String>("code") else {
        for rule in RULES {
            let severity = words.say(&format!("severity-{}", rule.severity().as_str()), &[]);
            message::out(&format!("{:<24} {severity}\n", rule.code()));
        }
        return CLEAN;
    };
    let Some(rule) = Rule::by_code(code) else {
        return message::refusal(words, "cannot-find-rule", &[("code", code)]);
    };
    let severity = words.say(&format!("severity-{}", rule.severity().as_str()), &[]);
    message::out(&format!("{} ({severity})\n\n{}\n", rule.code(), words.explain(rule)));
    CLEAN
}
