//! Fields by their role: what the phases after parsing see of a record.
//!
//! A later phase does not ask "what is the third partner of this project" but "which references are here, where, and
//! which kinds fit". Every record answers through [`Fields::fields`], which walks its values in the order of its
//! definition and names each by its [`Trail`].

use super::{Date, IdentifierType, Reference, Relation, Text};
use crate::diagnostic::{FieldPath, Segment};

/// A value of a record, by the role it plays.
#[derive(Debug, Clone, Copy)]
pub enum Field<'a> {
    /// Another entity, and what it is to the one that names it.
    Reference(&'a Reference, Relation),
    /// Words for readers.
    Text(&'a Text),
    Date(Date),
    /// An address outside the site, or `kind:id`.
    Address(&'a str),
    /// A file of the site: beside the entity's own file, or under `static/`.
    File(&'a str),
    /// A number from a public register, already checked.
    Identifier(IdentifierType, &'a str),
}

/// Something that has fields.
pub trait Fields {
    /// Shows every value below to `see`, with the way to it. `relation` is what a reference below is to the record,
    /// where the holder decides that.
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>));

    /// Whether there is nothing to show, so that the walk need not come here: most fields of most records are absent.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The way to a value, kept while walking: a [`FieldPath`] that is only written out when it is needed.
#[derive(Debug, Clone, Default)]
pub struct Trail(Vec<Step>);

/// One step of a [`Trail`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Key(&'static str),
    Index(usize),
}

impl Trail {
    pub(crate) fn within(&mut self, key: &'static str, walk: impl FnOnce(&mut Self)) {
        self.0.push(Step::Key(key));
        walk(self);
        self.0.pop();
    }

    fn at(&mut self, index: usize, walk: impl FnOnce(&mut Self)) {
        self.0.push(Step::Index(index));
        walk(self);
        self.0.pop();
    }

    /// The places in the two outermost lists on the way, 0 where there is no list: the second partner is `(1, 0)`, the
    /// third member of the first body `(0, 2)`.
    #[must_use]
    pub fn places(&self) -> (u16, u16) {
        let mut places = self.0.iter().filter_map(|step| match step {
            Step::Index(index) => u16::try_from(*index).ok(),
            Step::Key(_) => None,
        });
        (places.next().unwrap_or(0), places.next().unwrap_or(0))
    }

    /// The key at the top of the record.
    #[must_use]
    pub fn top(&self) -> &'static str {
        match self.0.first() {
            Some(Step::Key(key)) => key,
            _ => "",
        }
    }

    /// The key of the value itself; none for a value in a list.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self.0.last() {
            Some(Step::Key(key)) => key,
            _ => "",
        }
    }

    /// The way to what holds the value.
    #[must_use]
    pub fn holder(&self) -> &[Step] {
        self.0.split_last().map_or(&[], |(_, holder)| holder)
    }

    /// The path, written out.
    #[must_use]
    pub fn path(&self) -> FieldPath {
        FieldPath(
            self.0
                .iter()
                .map(|step| match step {
                    Step::Key(key) => Segment::Key((*key).to_owned()),
                    Step::Index(index) => Segment::Index(*index),
                })
                .collect(),
        )
    }
}

impl<T: Fields> Fields for Option<T> {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        if let Some(value) = self {
            value.fields(trail, relation, see);
        }
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
    }
}

impl<T: Fields> Fields for [T] {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        for (index, value) in self.iter().enumerate() {
            trail.at(index, |trail| value.fields(trail, relation, see));
        }
    }

    fn is_absent(&self) -> bool {
        self.iter().all(T::is_absent)
    }
}

/// What few files say is kept apart, so that those who do not say it have no room for it.
impl<T: Fields + ?Sized> Fields for Box<T> {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        (**self).fields(trail, relation, see);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl Fields for Text {
    fn fields<'a>(&'a self, trail: &mut Trail, _: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        see(trail, Field::Text(self));
    }
}

impl Fields for Date {
    fn fields<'a>(&'a self, trail: &mut Trail, _: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        see(trail, Field::Date(*self));
    }
}

impl Fields for Reference {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        let relation = relation.expect("a record's definition says what each of its references is");
        see(trail, Field::Reference(self, relation));
    }
}

/// Values with no role beyond their own page.
macro_rules! plain {
    ($($type:ty),* $(,)?) => {
        $(impl $crate::record::Fields for $type {
            fn fields<'a>(
                &'a self,
                _: &mut $crate::record::Trail,
                _: Option<$crate::record::Relation>,
                _: &mut dyn FnMut(&$crate::record::Trail, $crate::record::Field<'a>),
            ) {}

            fn is_absent(&self) -> bool {
                true
            }
        })*
    };
}
pub(crate) use plain;

plain!(bool, String, str, i64, f64, rust_decimal::Decimal);
