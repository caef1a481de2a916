//! The values that fields hold.

mod date;

pub use date::{Date, InvalidDate, Precision};
