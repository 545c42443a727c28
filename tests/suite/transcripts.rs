//! What the program says when its commands are typed, one after another.
//!
//! `TRYCMD=overwrite cargo test --test suite transcripts` writes the answers anew.

#[test]
fn the_commands_say_what_they_said() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("tests/transcripts/*.md");
}
