//! Jinwi turns YAML and Markdown product dossiers into an offline, multilingual guide to telling genuine goods
//! from counterfeits.
//!
//! Data flows one way through the stages; each may name the ones before it and none after:
//!
//! 1. [`diag`]: a fault in the content, as data.
//! 2. [`domain`]: the field's rules and value types, pure.
//! 3. [`source`]: a folder becomes a snapshot of named bytes.
//! 4. [`load`]: bytes become typed records and safe prose, with diagnostics.
//! 5. [`check`]: what is refused and warned about across files.
//! 6. [`model`]: the library that the records make up.
//! 7. [`mod@derive`]: what one edition holds of it, and what follows from that: fallbacks, pictures, fonts, lists.
//! 8. [`render`]: page inputs become HTML.
//! 9. [`package`]: the output tree, its manifest, and their verification.
//! 10. [`pipeline`]: composes the stages; the one way to build.
//! 11. [`authoring`]: the editors' commands beside check and build.
//! 12. [`serve`]: the preview, over HTTP.
//! 13. [`cli`]: talks to people.
//!
//! **Invariant:** no stage names a later one; `tests/suite/tidy.rs` reads the `use` lines and says so.

pub mod authoring;
pub mod check;
pub mod cli;
pub mod derive;
pub mod diag;
pub mod domain;
pub mod load;
pub mod model;
pub mod package;
pub mod pipeline;
pub mod render;
mod serve;
pub mod source;
