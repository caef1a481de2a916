//! Placeholder.
pub struct Catalogue;
