//! The editors' commands beside check and build.
//!
//! **Invariant:** builds no pages; reads what others sent as what it is: untrusted.

pub mod records;
