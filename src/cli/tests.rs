//! Tests over the command line.

use super::args::command;
use crate::authoring::words::{MessageLanguage, MessageWords};

#[test]
fn the_command_line_is_sound_in_both_languages() {
    for language in [MessageLanguage::En, MessageLanguage::Ko] {
        let words = MessageWords::new(language);
        let mut command = command(&words);
        command.clone().debug_assert();
        command.build();
        for sub in command.get_subcommands_mut() {
            let help = sub.render_long_help().to_string();
            assert!(!help.contains("help-"), "a word is missing: {help}");
        }
    }
}
