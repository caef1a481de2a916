//! What serde has to say about a value, kept in parts until its place is known.
//!
//! serde's own errors are sentences. `Problem` overrides each kind of them, so that the code and the names that the
//! catalogue needs survive. Where it was is added by the reader (`located`) through which it passes; what the
//! message of it says, by the catalogue.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::{fault, located::Place};
use crate::{diagnostic::Code, suggest};

/// How many fields a message lists when none of them is near; the record of a whole entity has more.
const SHORT_LIST: usize = 12;

/// An error of a `Deserialize`.
#[derive(Debug)]
pub(super) struct Problem(Box<Parts>);

#[derive(Debug)]
struct Parts {
    code: Code,
    args: Vec<(&'static str, String)>,
    place: Option<Place>,
}

impl Problem {
    fn new(code: Code, args: Vec<(&'static str, String)>) -> Self {
        Self(Box::new(Parts { code, args, place: None }))
    }

    /// Says where it was, unless a value further in has said so already.
    pub fn at(mut self, place: impl FnOnce() -> Place) -> Self {
        self.0.place.get_or_insert_with(place);
        self
    }

    /// The code, the names that the message needs, and the place if one was given.
    pub fn into_parts(self) -> (Code, Vec<(&'static str, String)>, Option<Place>) {
        (self.0.code, self.0.args, self.0.place)
    }
}

impl de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let said = message.to_string();
        match fault::raised(&said) {
            Some((code, args)) => Self::new(code, args),
            None => Self::new(Code::InvalidValue, vec![("said", said)]),
        }
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        // What was found is read from the node: for serde a value that may be text is text, and `1.10` a number for
        // whoever wrote it.
        Self::new(Code::WrongType, vec![("expected", in_our_words(expected.to_string()))])
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let value = match found {
            Unexpected::Str(text) => text.to_owned(),
            Unexpected::Bool(value) => value.to_string(),
            Unexpected::Unsigned(value) => value.to_string(),
            Unexpected::Signed(value) => value.to_string(),
            Unexpected::Float(value) => value.to_string(),
            other => other.to_string(),
        };
        Self::new(Code::InvalidValue, vec![("value", value), ("expected", in_our_words(expected.to_string()))])
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(Code::InvalidValue, vec![("said", format!("{length} values instead of {expected}"))])
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let mut args = vec![("value", variant.to_owned()), ("expected", expected.join(", "))];
        args.extend(suggestion(variant, expected));
        Self::new(Code::InvalidValue, args)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let mut args = vec![("field", field.to_owned())];
        let near = suggestion(field, expected);
        let is_short = near.is_none() && expected.len() <= SHORT_LIST;
        args.extend(near);
        // `{amount: 1,5}` is two fields to YAML.
        if field.starts_with(|first: char| first.is_ascii_digit()) {
            args.push(("reason", "comma".to_owned()));
        }
        if is_short {
            args.push(("known", expected.join(", ")));
        }
        Self::new(Code::UnknownField, args)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Code::MissingField, vec![("field", field.to_owned())])
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Code::InvalidYaml, vec![("reason", "duplicate-key".to_owned()), ("field", field.to_owned())])
    }
}

fn suggestion(wanted: &str, known: &[&str]) -> Option<(&'static str, String)> {
    suggest::nearest(wanted, known.iter().copied()).map(|near| ("suggestion", near.to_owned()))
}

/// The names of Rust's types mean nothing to a writer; the words of a visitor's `expecting` are kept.
fn in_our_words(expected: String) -> String {
    if expected.starts_with("struct ") {
        "map".to_owned()
    } else if expected.starts_with("enum ") || matches!(&*expected, "field identifier" | "variant identifier") {
        "text".to_owned()
    } else if expected.starts_with("tuple ") || expected.starts_with("a tuple ") {
        "list".to_owned()
    } else {
        expected
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.0.code, self.0.args)
    }
}

impl std::error::Error for Problem {}
