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
#[derive(Debug)]
pub struct Graph {
    /// By who names, relation and place.
    forward: Table,
    /// By who is named, relation and who names.
    backward: Table,
}

/// Edges by the entity at one end.
#[derive(Debug)]
struct Table {
    edges: Vec<Edge>,
    /// Where each entity's edges begin, and where the last one's end.
    starts: Vec<usize>,
}

impl Table {
    /// Puts edges in the order of the entities at one end; those of one entity keep theirs.
    fn new(edges: &[Edge], entities: usize, end: impl Fn(&Edge) -> EntityId) -> Self {
        let mut starts = vec![0; entities + 1];
        edges.iter().for_each(|edge| starts[end(edge).index() + 1] += 1);
        for place in 0..entities {
            starts[place + 1] += starts[place];
        }
        let mut next = starts.clone();
        let mut ordered = edges.to_vec();
        for edge in edges {
            let place = &mut next[end(edge).index()];
            ordered[*place] = *edge;
            *place += 1;
        }
        Self { edges: ordered, starts }
    }

    fn degree(&self, id: EntityId) -> usize {
        self.starts[id.index() + 1] - self.starts[id.index()]
    }

    /// The edges of one relation at an entity.
    fn edges(&self, id: EntityId, relation: Relation) -> &[Edge] {
        let edges = &self.edges[self.starts[id.index()]..self.starts[id.index() + 1]];
        let start = edges.partition_point(|edge| edge.relation < relation);
        let length = edges[start..].partition_point(|edge| edge.relation == relation);
        &edges[start..start + length]
    }
}

impl Graph {
    /// Takes the edges by the entity that they leave.
    pub(super) fn new(mut edges: Vec<Vec<Edge>>) -> Self {
        let entities = edges.len();
        for edges in &mut edges {
            edges.sort_unstable();
            edges.dedup();
        }
        let mut all = edges.concat();
        let forward = Table::new(&all, entities, |edge| edge.from);
        all.sort_by_key(|edge| edge.relation);
        let backward = Table::new(&all, entities, |edge| edge.to);
        Self { forward, backward }
    }

    /// The edges of one relation that leave an entity, in the order of the field.
    #[must_use]
    pub fn edges(&self, from: EntityId, relation: Relation) -> &[Edge] {
        self.forward.edges(from, relation)
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

    /// How many relations an entity has, both ways.
    #[must_use]
    pub fn degree(&self, id: EntityId) -> usize {
        self.forward.degree(id) + self.backward.degree(id)
    }

    /// The edges of one relation that lead to an entity, by who they come from.
    #[must_use]
    pub fn incoming(&self, to: EntityId, relation: Relation) -> &[Edge] {
        self.backward.edges(to, relation)
    }
}
