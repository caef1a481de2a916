//! One value, or a list of them where the source names several together.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{self, IntoDeserializer},
};

use super::as_written;
use crate::record::{Field, Fields, Relation, Trail};

/// `erdf` or `[erdf, helsinki]`.
#[derive(Debug, Clone, PartialEq)]
pub struct OneOrMany<T>(pub Box<[T]>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Box::default())
    }
}

impl<T: Fields> Fields for OneOrMany<T> {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        match &self.0[..] {
            [one] => one.fields(trail, relation, see),
            _ => self.0.fields(trail, relation, see),
        }
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
            type Value = OneOrMany<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("list")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                T::deserialize(text.into_deserializer()).map(|one| OneOrMany([one].into()))
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut many = Vec::new();
                while let Some(one) = list.next_element()? {
                    many.push(one);
                }
                Ok(OneOrMany(many.into()))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(de::value::MapAccessDeserializer::new(map)).map(|one| OneOrMany([one].into()))
            }

            fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
                Err(as_written())
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self::Value, E> {
                Err(as_written())
            }

            fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self::Value, E> {
                Err(as_written())
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self::Value, E> {
                Err(as_written())
            }
        }
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}
