//! How records are defined: one list of fields gives the struct, the reader and the walk.

use std::{fmt, marker::PhantomData};

use serde::de::{self, Error as _};

use super::value::as_written;

/// Defines a record.
///
/// Each field is an `Option`, a boxed slice or a `bool`; an empty value in the YAML is an absent one. Every file has room
/// for every field, so that what is rare and larger than a text is boxed. `=> Relation` says what the references in a field
/// are to the entity. A record `with common` also has the fields that every kind has; one
/// `or "name" as field` may also be written short, as a scalar that stands for the field, read `by` a function where the
/// field's own reader would say too little. One that `needs` one of some
/// fields says nothing without it, and that it is missing is an error rather than a fact that no page shows. A field
/// `like` a form holds signs of that form, which a later phase looks up.
///
/// The doc comments are for writers: the schema, templates of new files and the manual show them (see `describe`).
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(with $common:ident)? $(or $short_name:literal as $short:ident $(by $reader:ident)?)?
        $(needs $($need:ident)|+)? {
            $(
                $(#[doc = $field_doc:literal])*
                $field:ident $(as $key:literal)? $(like $form:ident)?: $type:ty $(=> $relation:ident)?,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $name {
            $(
                /// The fields that every kind has.
                pub $common: $crate::record::Common,
            )?
            $($(#[doc = $field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// The names of the fields, as they are written.
            pub fn names() -> &'static [&'static str] {
                static NAMES: std::sync::LazyLock<Vec<&'static str>> = std::sync::LazyLock::new(|| {
                    #[allow(unused_mut)]
                    let mut names: Vec<&'static str> = Vec::new();
                    $({
                        let _ = stringify!($common);
                        names.extend($crate::record::Common::names());
                    })?
                    let own: &[&'static str] = &[$($crate::record::definition::record!(@key $field $($key)?)),*];
                    names.extend_from_slice(own);
                    names
                });
                &NAMES
            }

            /// Reads the value of one key; false if the record has no such field.
            pub(crate) fn take<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                $(if key == $crate::record::definition::record!(@key $field $($key)?) {
                    self.$field = map.next_value::<Option<$type>>()?.unwrap_or_default();
                    return Ok(true);
                })*
                $(if self.$common.take(key, map)? {
                    return Ok(true);
                })?
                Ok(false)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let visitor = $crate::record::definition::RecordVisitor::<$name>::new($name::names());
                match <$name as $crate::record::definition::Reads>::EXPECTED {
                    $crate::record::definition::MAP => deserializer.deserialize_map(visitor),
                    _ => deserializer.deserialize_any(visitor),
                }
            }
        }

        impl $crate::record::definition::Reads for $name {
            $(
                const EXPECTED: &'static str = $short_name;

                fn short<E: serde::de::Error>(text: &str) -> Option<Result<Self, E>> {
                    let value = $crate::record::definition::record!(@reader $($reader)?)(text);
                    Some(value.map(|value| Self { $short: Some(value), ..Self::default() }))
                }

            )?
            $(
                fn lacks(&self) -> Option<&'static str> {
                    let has_one = $(self.$need.is_some())||+;
                    (!has_one).then_some([$(stringify!($need)),+][0])
                }
            )?

            fn take_field<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                self.take(key, map)
            }
        }

        impl $crate::record::describe::Described for $name {
            fn shape(holder: $crate::record::describe::Holder) -> $crate::record::describe::Shape {
                let _ = holder;
                let definition = $crate::record::describe::Definition::new(stringify!($name), concat!($($doc),*));
                $(
                    let _ = stringify!($common);
                    let definition = definition.with_common::<$crate::record::Common>(holder);
                )?
                $(let definition = definition.short(stringify!($short));)?
                $(let definition = definition.needs(&[$(stringify!($need)),+]);)?
                $(
                    let relation = $crate::record::definition::record!(@relation holder.relation, $($relation)?);
                    let shape = <$type as $crate::record::describe::Described>::shape(holder.with(relation));
                    $(let shape = shape.in_form(&$form);)?
                    let name = $crate::record::definition::record!(@key $field $($key)?);
                    let definition = definition.field(name, concat!($($field_doc),*), shape);
                )*
                $crate::record::describe::Shape::Record(Box::new(definition))
            }
        }

        impl $crate::record::Fields for $name {
            fn fields<'a>(
                &'a self,
                trail: &mut $crate::record::Trail,
                outer: Option<$crate::record::Relation>,
                see: &mut dyn FnMut(&$crate::record::Trail, $crate::record::Field<'a>),
            ) {
                let _ = (&outer, &see);
                $(self.$common.fields(trail, outer, see);)?
                $(
                    if !$crate::record::Fields::is_absent(&self.$field) {
                        let relation = $crate::record::definition::record!(@relation outer, $($relation)?);
                        trail.within($crate::record::definition::record!(@key $field $($key)?), |trail| {
                            $crate::record::Fields::fields(&self.$field, trail, relation, see);
                        });
                    }
                )*
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
    (@relation $outer:expr, $relation:ident) => { Some($crate::record::Relation::$relation) };
    (@relation $outer:expr,) => { $outer };
    (@reader $reader:ident) => { $reader };
    (@reader) => { $crate::record::definition::from_scalar };
}
pub(crate) use record;

/// Defines an enumeration with the words that stand for its values in the YAML.
macro_rules! enumeration {
    ($(#[doc = $doc:literal])* pub enum $name:ident { $($(#[doc = $word_doc:literal])* $variant:ident $word:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[doc = $word_doc])* $variant,)*
        }

        impl $name {
            /// Every value, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
            /// The words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            /// The word that stands for the value.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// The value that a word stands for.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Word;
                impl serde::de::Visitor<'_> for Word {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("text")
                    }

                    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<$name, E> {
                        $name::from_word(word).ok_or_else(|| E::unknown_variant(word, $name::WORDS))
                    }
                }
                deserializer.deserialize_str(Word)
            }
        }

        impl $name {
            /// Its words with what they mean, as the manual lists them.
            pub fn choice() -> $crate::record::describe::Choice {
                $crate::record::describe::Choice::new(stringify!($name), &[$(($word, concat!($($word_doc),*)),)*])
            }
        }

        $crate::record::describe::shapes! { $name: Shape::Choice($name::choice()); }
        $crate::record::field::plain!($name);
    };
}
pub(crate) use enumeration;

/// Reads the value that a record's short form stands for, as it would be read in its field.
pub(crate) fn from_scalar<'de, T: de::Deserialize<'de>, E: de::Error>(text: &'de str) -> Result<T, E> {
    T::deserialize(de::value::BorrowedStrDeserializer::new(text))
}

/// The word for a record that is always written as a map.
pub(crate) const MAP: &str = "map";

/// A record that can take its fields one by one from a map.
pub(crate) trait Reads: Default {
    /// What a value that is none of this should have been; for a record without a short form, a map.
    const EXPECTED: &'static str = MAP;

    /// Reads the short form, a scalar, if the record has one.
    fn short<E: de::Error>(_: &str) -> Option<Result<Self, E>> {
        None
    }

    /// The field without which the record says nothing, if it is without it.
    fn lacks(&self) -> Option<&'static str> {
        None
    }

    fn take_field<'de, A: de::MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;
}

/// Reads a map into a record, refusing keys that it does not know and keys that come twice.
pub(crate) struct RecordVisitor<T> {
    names: &'static [&'static str],
    record: PhantomData<T>,
}

impl<T> RecordVisitor<T> {
    pub(crate) fn new(names: &'static [&'static str]) -> Self {
        Self { names, record: PhantomData }
    }
}

impl<'de, T: Reads> de::Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::short(text).unwrap_or_else(|| Err(E::invalid_type(de::Unexpected::Str(text), &self)))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<T, E> {
        Err(as_written())
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<T, E> {
        Err(as_written())
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<T, E> {
        Err(as_written())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<T, E> {
        Err(as_written())
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::default();
        let mut seen: u128 = 0;
        while let Some(Key(key)) = map.next_key_seed(KeyOf(self.names))? {
            if seen & (1 << key) != 0 {
                return Err(A::Error::duplicate_field(self.names[key]));
            }
            seen |= 1 << key;
            record.take_field(self.names[key], &mut map)?;
        }
        match record.lacks() {
            Some(field) => Err(A::Error::missing_field(field)),
            None => Ok(record),
        }
    }
}

/// A key that a record knows, by its place among the names; one that it does not is an error while the reader still stands on it.
struct Key(usize);

struct KeyOf(&'static [&'static str]);

impl<'de> de::DeserializeSeed<'de> for KeyOf {
    type Value = Key;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl de::Visitor<'_> for KeyOf {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Key, E> {
        match self.0.iter().position(|name| *name == key) {
            Some(place) => Ok(Key(place)),
            None => Err(E::unknown_field(key, self.0)),
        }
    }
}
