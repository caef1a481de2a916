//! Placeholder.

use serde::de;

use crate::diagnostic::Code;

/// An error that a value's own `Deserialize` raises, with a code and what its message names.
pub fn fault<E: de::Error>(code: Code, args: &[(&'static str, &str)]) -> E {
    E::custom(format_args!("{code} {args:?}"))
}
