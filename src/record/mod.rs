//! Records as written.
pub mod value;
pub use value::*;
