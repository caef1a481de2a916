//! Addresses and files, as written.

use serde::Deserialize;

use crate::record::{Field, Fields, Relation, Trail, describe::shapes};

/// An address outside the site, or `kind:id` for an entity.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Address(pub Box<str>);

/// A file of the site: beside the entity's own file, or under `static/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct FileName(pub Box<str>);

shapes! {
    Address: Shape::Address;
    FileName: Shape::File;
}

impl Fields for Address {
    fn fields<'a>(&'a self, trail: &mut Trail, _: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        see(trail, Field::Address(&self.0));
    }
}

impl Fields for FileName {
    fn fields<'a>(&'a self, trail: &mut Trail, _: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        see(trail, Field::File(&self.0));
    }
}
