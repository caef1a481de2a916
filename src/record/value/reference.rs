//! References to other entities, as written.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

use crate::{
    composed::composed,
    kind::Kind,
    record::describe::{Described, Holder, Shape},
};

/// The id of an entity of the kind that the field names, or `kind:id` where several fit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reference {
    pub kind: Option<Kind>,
    /// Normalised to NFC, as the ids of files are.
    pub id: Box<str>,
}

impl Reference {
    /// Reads `kupla` or `project:kupla`. A colon after anything but a kind's word belongs to the id.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (kind, id) = match text.split_once(':') {
            Some((word, id)) if Kind::from_word(word).is_some() => (Kind::from_word(word), id),
            _ => (None, text),
        };
        Self { kind, id: composed(id.trim()).into() }
    }
}

impl Described for Reference {
    fn shape(holder: Holder) -> Shape {
        let relation = holder.relation.expect("a record's definition says what each of its references is");
        Shape::Reference(relation.kinds(holder.kind))
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Reference;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("reference")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Reference, E> {
                Ok(Reference::parse(text))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}
