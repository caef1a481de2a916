//! Placeholder.

use serde::de;

use crate::diagnostic::Code;

/// An error that a value's own `Deserialize` raises, with a code and what its message names.
pub fn fault<E: de::Error>(code: Code, args: &[(&'static str, &str)]) -> E {
    E::custom(format_args!("{code} {args:?}"))
}

use std::ops::Range;

use crate::diagnostic::{FieldPath, Segment};

/// Which part of a field is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Key,
    Value,
}

/// Where a field of the YAML is.
pub fn place(text: &str, yaml: Range<usize>, path: &FieldPath, part: Part) -> Option<Range<usize>> {
    let [Segment::Key(key)] = path.0.as_slice() else { return None };
    let mut start = yaml.start;
    for line in text.get(yaml)?.split_inclusive('\n') {
        if let Some((name, value)) = line.trim_end().split_once(": ")
            && name == key
        {
            return Some(match part {
                Part::Key => start..start + name.len(),
                Part::Value => start + name.len() + 2..start + name.len() + 2 + value.len(),
            });
        }
        start += line.len();
    }
    None
}

pub fn read<T: serde::de::DeserializeOwned>(
    file: &std::sync::Arc<str>,
    text: &str,
    yaml: std::ops::Range<usize>,
) -> (Option<T>, crate::diagnostic::Report) {
    let _ = file;
    (serde_yaml::from_str(&text[yaml]).ok(), crate::diagnostic::Report::default())
}
