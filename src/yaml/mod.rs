//! Placeholder.

use serde::de;

use crate::diagnostic::Code;

/// An error that a value's own `Deserialize` raises, with a code and what its message names.
pub fn fault<E: de::Error>(code: Code, args: &[(&'static str, &str)]) -> E {
    E::custom(format_args!("{code} {args:?}"))
}

pub fn read<T: serde::de::DeserializeOwned>(
    file: &std::sync::Arc<str>,
    text: &str,
    yaml: std::ops::Range<usize>,
) -> (Option<T>, crate::diagnostic::Report) {
    let _ = file;
    (serde_yaml::from_str(&text[yaml]).ok(), crate::diagnostic::Report::default())
}
