//! Placeholder.
pub struct Located;
