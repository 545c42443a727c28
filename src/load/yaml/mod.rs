//! YAML: a tree of placed nodes, and the decoding of nodes into typed records.
//!
//! **Invariant:** a fault in one field never hides the faults of another.

pub(crate) mod decode;
mod node;

pub(crate) use decode::record;
pub use decode::{At, Decode, LOST_LIST, MapOf, Reading};
pub use node::{Key, Node, Value, parse};
