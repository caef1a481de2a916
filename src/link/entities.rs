//! Every entity of a site, by kind and id, and where each is found.
//!
//! Enters: entities in that order. Leaves: an entity by its place, those of a kind, and the one with an id, without a
//! look at those of other kinds. Absent: what they are to each other, which is the `graph`'s.

use std::{
    iter,
    ops::{Index, IndexMut, Range},
};

use super::{Entity, EntityId};
use crate::kind::Kind;

/// The entities of a site.
#[derive(Debug)]
pub(super) struct Entities {
    all: Vec<Entity>,
    /// Where each kind begins, by [`Kind::index`].
    starts: [usize; Kind::ALL.len()],
}

impl Entities {
    /// Takes the entities by kind and id.
    pub(super) fn new(all: Vec<Entity>) -> Self {
        let starts = Kind::ALL.map(|kind| all.partition_point(|entity| entity.kind < kind));
        Self { all, starts }
    }

    pub(super) fn all(&self) -> &[Entity] {
        &self.all
    }

    pub(super) fn all_mut(&mut self) -> &mut [Entity] {
        &mut self.all
    }

    /// Every entity with its place.
    pub(super) fn iter(&self) -> impl Iterator<Item = (EntityId, &Entity)> {
        iter::zip((0..).map(EntityId::at), &self.all)
    }

    /// Those of a kind, by id.
    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = EntityId> + use<> {
        self.range(kind).map(EntityId::at)
    }

    /// The one of a kind with an id.
    pub(super) fn find(&self, kind: Kind, id: &str) -> Option<EntityId> {
        let range = self.range(kind);
        let place = self.all[range.clone()].binary_search_by(|entity| (*entity.id).cmp(id)).ok()?;
        Some(EntityId::at(range.start + place))
    }

    fn range(&self, kind: Kind) -> Range<usize> {
        let end = self.starts.get(kind.index() + 1).copied().unwrap_or(self.all.len());
        self.starts[kind.index()]..end
    }
}

impl Index<EntityId> for Entities {
    type Output = Entity;

    fn index(&self, id: EntityId) -> &Entity {
        &self.all[id.index()]
    }
}

impl IndexMut<EntityId> for Entities {
    fn index_mut(&mut self, id: EntityId) -> &mut Entity {
        &mut self.all[id.index()]
    }
}
