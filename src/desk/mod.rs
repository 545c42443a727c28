//! The editors' commands beside check and build.
//!
//! **Invariant:** builds no pages, and alone of all stages writes into the content; reads what others sent as what it is:
//! untrusted.

pub mod new;
pub mod pair;
pub mod records;
pub mod schema;
pub mod status;
pub mod translate;
