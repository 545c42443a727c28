//! Diagnostics for editors: as text for people, and as JSON for programs.
//!
//! **Invariant:** each line that is shown is read again from its file; no file is read but those that diagnostics name.

mod json;
mod text;

pub use json::json;
pub use text::Show;
