//! The reader that knows where it is: a serde `Deserializer` over a [`Tree`].
//!
//! In: a tree and the [`Blanks`], the parts of it that are to be taken as absent. Out: the type, or the first
//! [`Problem`] with its place. An error belongs to the innermost value whose reading raised it; one that a collection's
//! visitor raises between a key and its value belongs to the key, after a value and before the next key to the value.
//!
//! A scalar is text exactly as it was written (`00123`, `1.10`, `true`) unless the type asks for a number or a boolean.
//! Deliberately absent: enums other than words, and tags.

use std::{collections::BTreeSet, ops::Range};

use serde::de::{self, DeserializeOwned, DeserializeSeed, Unexpected, Visitor};

use super::{
    node::{Link, Node, Tree},
    problem::Problem,
};
use crate::diagnostic::{FieldPath, Segment};

/// A value's seat in the tree: the document's own, or one in a collection, by node and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seat {
    Root,
    In { collection: usize, number: usize },
}

/// Which half of a mapping's entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Key,
    Value,
}

/// Where a problem was.
#[derive(Debug)]
pub(super) struct Place {
    pub seat: Seat,
    pub part: Part,
    pub path: FieldPath,
}

/// The seats whose values are taken as absent: an entry or an element is passed over, the root is empty.
#[derive(Debug, Default)]
pub(super) struct Blanks(BTreeSet<Seat>);

impl Blanks {
    /// Whether the seat was not yet blank.
    pub fn add(&mut self, seat: Seat) -> bool {
        self.0.insert(seat)
    }

    fn has(&self, seat: Seat) -> bool {
        self.0.contains(&seat)
    }

    /// Whether a collection has lost any of its own parts.
    pub fn has_in(&self, collection: usize) -> bool {
        let first = Seat::In { collection, number: 0 };
        let last = Seat::In { collection, number: usize::MAX };
        self.0.range(first..=last).next().is_some()
    }
}

/// Reads a tree as a type.
pub(super) fn read<T: DeserializeOwned>(tree: &Tree, blanks: &Blanks) -> Result<T, Problem> {
    let step = Step { up: None, seat: Seat::Root };
    let reader = Reader { tree, blanks, step: &step, part: Part::Value };
    T::deserialize(reader).map_err(|problem| problem.at(|| reader.place()))
}

/// The value, or the key, that sits in a seat.
pub(super) fn link<'a>(tree: &'a Tree, seat: Seat, part: Part) -> &'a Link {
    let Seat::In { collection, number } = seat else { return &tree.root };
    match (&tree.nodes[collection], part) {
        (Node::Mapping(entries), Part::Key) => &entries[number].key,
        (Node::Mapping(entries), Part::Value) => &entries[number].value,
        (Node::Sequence(items), _) => &items[number],
        (Node::Scalar { .. }, _) => unreachable!("a scalar has no seats"),
    }
}

/// The bytes at the end of a path, or at the end of as much of it as there is.
pub(super) fn find(tree: &Tree, path: &FieldPath, part: Part) -> Range<usize> {
    let mut seat = Seat::Root;
    for segment in &path.0 {
        let collection = link(tree, seat, Part::Value).node;
        let number = match (&tree.nodes[collection], segment) {
            (Node::Mapping(entries), Segment::Key(wanted)) => {
                entries.iter().position(|entry| tree.text(&entry.key) == wanted)
            }
            (Node::Sequence(items), Segment::Index(index)) => (*index < items.len()).then_some(*index),
            _ => None,
        };
        let Some(number) = number else { break };
        seat = Seat::In { collection, number };
    }
    link(tree, seat, part).span.clone()
}

/// The kind of a value in words, as a message says what was found.
pub(super) fn kind(node: &Node) -> &'static str {
    match node {
        Node::Sequence(_) => "list",
        Node::Mapping(_) => "map",
        Node::Scalar { .. } if node.is_null() => "nothing",
        Node::Scalar { text, plain: true } if scalar::<bool>(text).is_some() => "boolean",
        Node::Scalar { text, plain: true } if scalar::<f64>(text).is_some() => "number",
        Node::Scalar { .. } => "text",
    }
}

/// A number or a boolean as yaml_serde reads it, so that both readers agree on what is one.
fn scalar<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_yaml::from_str(text).ok()
}

/// One step of the way from the root to a value.
#[derive(Clone, Copy)]
struct Step<'a> {
    up: Option<&'a Step<'a>>,
    seat: Seat,
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    tree: &'a Tree<'a>,
    blanks: &'a Blanks,
    step: &'a Step<'a>,
    part: Part,
}

impl<'a> Reader<'a> {
    fn link(self) -> &'a Link {
        link(self.tree, self.step.seat, self.part)
    }

    fn node(self) -> &'a Node<'a> {
        self.tree.node(self.link())
    }

    fn is_null(self) -> bool {
        self.node().is_null() || (self.step.seat == Seat::Root && self.blanks.has(Seat::Root))
    }

    fn place(self) -> Place {
        let mut path = Vec::new();
        let mut step = Some(self.step);
        while let Some(Step { up, seat }) = step {
            if let Seat::In { collection, number } = *seat {
                path.push(match &self.tree.nodes[collection] {
                    Node::Mapping(entries) => Segment::Key(self.tree.text(&entries[number].key).to_owned()),
                    Node::Sequence(_) | Node::Scalar { .. } => Segment::Index(number),
                });
            }
            step = *up;
        }
        path.reverse();
        Place { seat: self.step.seat, part: self.part, path: FieldPath(path) }
    }

    fn wrong(self, visitor: &dyn de::Expected) -> Problem {
        de::Error::invalid_type(Unexpected::Other(kind(self.node())), visitor)
    }

    /// A scalar without quotation marks, as a type that is not text.
    fn plain<T: DeserializeOwned>(self, visitor: &dyn de::Expected) -> Result<T, Problem> {
        match self.node() {
            Node::Scalar { text, plain: true } if !self.is_null() => scalar(text),
            _ => None,
        }
        .ok_or_else(|| self.wrong(visitor))
    }

    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node() {
            Node::Scalar { text, .. } => visitor.visit_str(text),
            Node::Sequence(_) | Node::Mapping(_) => Err(self.wrong(&visitor)),
        }
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let mut items = Items::new(self);
        let value = visitor.visit_seq(&mut items).map_err(|problem| items.blame(problem))?;
        items.finish(value)
    }

    fn map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let mut items = Items::new(self);
        let value = visitor.visit_map(&mut items).map_err(|problem| items.blame(problem))?;
        items.finish(value)
    }
}

/// Reads a number or a boolean by the visitor's method of the same name.
macro_rules! plain {
    ($($method:ident $visit:ident $type:ty,)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            let value: $type = self.plain(&visitor)?;
            visitor.$visit(value)
        })*
    };
}

impl<'de> de::Deserializer<'de> for Reader<'_> {
    type Error = Problem;

    plain! {
        deserialize_bool visit_bool bool,
        deserialize_i8 visit_i64 i64,
        deserialize_i16 visit_i64 i64,
        deserialize_i32 visit_i64 i64,
        deserialize_i64 visit_i64 i64,
        deserialize_i128 visit_i128 i128,
        deserialize_u8 visit_u64 u64,
        deserialize_u16 visit_u64 u64,
        deserialize_u32 visit_u64 u64,
        deserialize_u64 visit_u64 u64,
        deserialize_u128 visit_u128 u128,
        deserialize_f32 visit_f64 f64,
        deserialize_f64 visit_f64 f64,
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node() {
            _ if self.is_null() => visitor.visit_unit(),
            Node::Scalar { text, .. } => visitor.visit_str(text),
            Node::Sequence(_) => self.list(visitor),
            Node::Mapping(_) => self.map(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_null() { visitor.visit_unit() } else { Err(self.wrong(&visitor)) }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_null() || matches!(self.node(), Node::Sequence(_)) {
            self.list(visitor)
        } else {
            Err(self.wrong(&visitor))
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_null() || matches!(self.node(), Node::Mapping(_)) {
            self.map(visitor)
        } else {
            Err(self.wrong(&visitor))
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match self.node() {
            Node::Scalar { text, .. } => visitor.visit_enum(de::value::StrDeserializer::new(text)),
            Node::Sequence(_) | Node::Mapping(_) => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.text(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_unit()
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.text(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.text(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.text(visitor)
    }

    serde::forward_to_deserialize_any! { bytes byte_buf }
}

/// The elements of a list or the entries of a map, one after the other, without the blank ones.
struct Items<'a> {
    reader: Reader<'a>,
    next: usize,
    end: usize,
    /// What the visitor was given last, until it asks for more and there is none.
    last: Option<(usize, Part)>,
}

impl<'a> Items<'a> {
    fn new(reader: Reader<'a>) -> Self {
        let end = match reader.node() {
            _ if reader.is_null() => 0,
            Node::Sequence(items) => items.len(),
            Node::Mapping(entries) => entries.len(),
            Node::Scalar { .. } => 0,
        };
        Self { reader, next: 0, end, last: None }
    }

    /// Refuses a collection that has more than the visitor took, as yaml_serde does.
    fn finish<T>(mut self, value: T) -> Result<T, Problem> {
        let taken = self.next.min(self.end);
        match self.advance(Part::Value) {
            None => Ok(value),
            Some(_) => Err(de::Error::invalid_length(self.end, &taken.to_string().as_str())),
        }
    }

    fn seat(&self, number: usize) -> Seat {
        Seat::In { collection: self.reader.link().node, number }
    }

    fn advance(&mut self, part: Part) -> Option<usize> {
        while self.next < self.end && self.reader.blanks.has(self.seat(self.next)) {
            self.next += 1;
        }
        let number = (self.next < self.end).then_some(self.next);
        self.next += 1;
        self.last = number.map(|number| (number, part));
        number
    }

    fn give<'de, S: DeserializeSeed<'de>>(&self, number: usize, part: Part, seed: S) -> Result<S::Value, Problem> {
        let step = Step { up: Some(self.reader.step), seat: self.seat(number) };
        let reader = Reader { step: &step, part, ..self.reader };
        seed.deserialize(reader).map_err(|problem| problem.at(|| reader.place()))
    }

    /// Gives a problem that has no place yet to what the visitor had in hand.
    fn blame(&self, problem: Problem) -> Problem {
        match self.last {
            None => problem,
            Some((number, part)) => problem.at(|| {
                let step = Step { up: Some(self.reader.step), seat: self.seat(number) };
                Reader { step: &step, part, ..self.reader }.place()
            }),
        }
    }
}

impl<'de> de::SeqAccess<'de> for &mut Items<'_> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        let Some(number) = self.advance(Part::Value) else { return Ok(None) };
        self.give(number, Part::Value, seed).map(Some)
    }
}

impl<'de> de::MapAccess<'de> for &mut Items<'_> {
    type Error = Problem;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        let Some(number) = self.advance(Part::Key) else { return Ok(None) };
        self.give(number, Part::Key, seed).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Problem> {
        let (number, _) = self.last.expect("serde asks for a value only after a key");
        self.last = Some((number, Part::Value));
        self.give(number, Part::Value, seed)
    }
}
