//! How a value's own `Deserialize` says what is wrong in terms that a diagnostic can use.
//!
//! serde lets a value raise only a text. [`fault`] writes the code and the names into that text, and the located reader
//! takes them out again. The text is meant for nobody else; messages are worded in the catalogue.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use serde::de;

use crate::diagnostic::Code;

/// Begins an encoded fault: YAML forbids the character, so that no text of a user can be mistaken for one.
const MARK: char = '\u{1}';

/// The names that faults have used. A diagnostic holds its names as `&'static str`, and a name that came back as text
/// must find the constant it was.
static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// An error that a value's own `Deserialize` raises, with a code and what its message names.
///
/// The reader adds the place and, unless `args` has one, the argument `field`: the path of the value.
pub fn fault<E: de::Error>(code: Code, args: &[(&'static str, &str)]) -> E {
    NAMES.lock().unwrap_or_else(PoisonError::into_inner).extend(args.iter().map(|(name, _)| *name));
    E::custom(format_args!("{MARK}{}", serde_json::json!([code.word(), args])))
}

/// A decoded fault: the code and what its message names.
pub(super) type Raised = (Code, Vec<(&'static str, String)>);

/// What [`fault`] wrote into a message, which may have been wrapped in other words.
pub(super) fn raised(message: &str) -> Option<Raised> {
    let (_, encoded) = message.split_once(MARK)?;
    let mut values = serde_json::Deserializer::from_str(encoded).into_iter::<(String, Vec<(String, String)>)>();
    let (word, args) = values.next()?.ok()?;
    let names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    let args = args.into_iter().filter_map(|(name, value)| Some((*names.get(name.as_str())?, value)));
    Some((Code::from_word(&word)?, args.collect()))
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;
    use serde::de::value::Error;

    use super::*;

    #[test]
    fn what_a_fault_says_comes_back_unchanged() {
        let error: Error = fault(Code::InvalidDate, &[("value", "\"ä\"\n\u{2}"), ("said", "")]);
        let args = vec![("value", "\"ä\"\n\u{2}".to_owned()), ("said", String::new())];
        assert_eq!(raised(&error.to_string()), Some((Code::InvalidDate, args)));
    }

    #[test]
    fn a_fault_is_found_among_the_words_that_a_library_adds() {
        let error: Error = fault(Code::InvalidDate, &[("value", "x")]);
        let message = format!("start: {error} at line 3 column 8");
        assert_eq!(raised(&message), Some((Code::InvalidDate, vec![("value", "x".to_owned())])));
    }

    #[test]
    fn other_errors_are_no_faults() {
        assert_eq!(raised("invalid type: map, expected a string"), None);
    }
}
