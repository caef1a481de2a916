//! Relations between entities, both ways.

use super::EntityId;
use crate::record::Relation;

/// One relation: `from` names `to` in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    pub from: EntityId,
    pub relation: Relation,
    /// Where in the lists of the field, as [`Trail::places`](crate::record::Trail::places) counts; an inherited relation
    /// stands after every place of a list.
    pub place: (u16, u16),
    pub to: EntityId,
}

/// The place of a relation that is not written in the entity's own file but follows from others.
pub(super) const INHERITED: (u16, u16) = (u16::MAX, u16::MAX);

/// Set in the place of a relation whose field shares its relation with another: `funders` beside `funding`, `original`
/// beside `sources`.
pub const APART: u16 = 1 << 15;

/// Every relation of a site, to be asked in both directions. Entities that are not shown have none.
#[derive(Debug, Default)]
pub struct Graph {
    /// Sorted.
    forward: Vec<Edge>,
    /// Sorted by target, relation and source.
    backward: Vec<Edge>,
}

impl Graph {
    pub(super) fn new(mut edges: Vec<Edge>) -> Self {
        edges.sort_unstable();
        edges.dedup();
        let mut backward = edges.clone();
        backward.sort_unstable_by_key(|edge| (edge.to, edge.relation, edge.from, edge.place));
        Self { forward: edges, backward }
    }

    /// The edges of one relation that leave an entity, in the order of the field.
    #[must_use]
    pub fn edges(&self, from: EntityId, relation: Relation) -> &[Edge] {
        let start = self.forward.partition_point(|edge| (edge.from, edge.relation) < (from, relation));
        let length = self.forward[start..].partition_point(|edge| (edge.from, edge.relation) == (from, relation));
        &self.forward[start..start + length]
    }

    /// What an entity names in a relation, each once, in the order of the field.
    #[must_use]
    pub fn targets(&self, from: EntityId, relation: Relation) -> Vec<EntityId> {
        let mut targets = Vec::new();
        for edge in self.edges(from, relation) {
            if !targets.contains(&edge.to) {
                targets.push(edge.to);
            }
        }
        targets
    }

    /// The first that an entity names in a relation.
    #[must_use]
    pub fn target(&self, from: EntityId, relation: Relation) -> Option<EntityId> {
        self.edges(from, relation).first().map(|edge| edge.to)
    }

    /// What an entity names at one place of a field.
    #[must_use]
    pub fn target_at(&self, from: EntityId, relation: Relation, place: (u16, u16)) -> Option<EntityId> {
        self.edges(from, relation).iter().find(|edge| edge.place == place).map(|edge| edge.to)
    }

    /// Who names an entity in a relation, each once, by kind and id.
    #[must_use]
    pub fn sources(&self, to: EntityId, relation: Relation) -> Vec<EntityId> {
        let mut sources: Vec<EntityId> = self.incoming(to, relation).iter().map(|edge| edge.from).collect();
        sources.dedup();
        sources
    }

    /// The edges of one relation that lead to an entity, by who they come from.
    #[must_use]
    pub fn incoming(&self, to: EntityId, relation: Relation) -> &[Edge] {
        let start = self.backward.partition_point(|edge| (edge.to, edge.relation) < (to, relation));
        let length = self.backward[start..].partition_point(|edge| (edge.to, edge.relation) == (to, relation));
        &self.backward[start..start + length]
    }
}
