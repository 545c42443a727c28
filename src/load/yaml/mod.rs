//! YAML: a tree of placed nodes, and the decoding of nodes into typed records.
//!
//! **Invariant:** a fault in one field never hides the faults of another.

pub(crate) mod decode;
mod node;
mod schema;
mod suspect;

pub use decode::{Decode, DecodeContext, LOST_LIST, MapOf, Spanned};
pub(crate) use decode::{decoded, record};
pub use node::{MapKey, Node, Value, parse};
pub use schema::{Described, described_map};
