//! The policy language.

/// A compiled policy.
#[derive(Debug)]
pub struct Policy {}
