//! Relations between entities, both ways.

use std::ops::Range;

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
    edges: Vec<Edge>,
    /// Where the edges of each entity begin in `edges`.
    forward: Starts,
    /// The same edges by who is named, relation and who names: their places in `edges`.
    named: Vec<u32>,
    /// Where those that lead to each entity begin in `named`.
    backward: Starts,
}

/// Where the edges of each entity begin, and where the last one's end. Nobody here has 2³² of them, and a large site has
/// many.
#[derive(Debug)]
struct Starts(Vec<u32>);

impl Starts {
    fn new(edges: &[Edge], entities: usize, end: impl Fn(&Edge) -> EntityId) -> Self {
        let mut starts = vec![0; entities + 1];
        edges.iter().for_each(|edge| starts[end(edge).index() + 1] += 1);
        for place in 0..entities {
            starts[place + 1] += starts[place];
        }
        Self(starts)
    }

    fn range(&self, id: EntityId) -> Range<usize> {
        self.0[id.index()] as usize..self.0[id.index() + 1] as usize
    }
}

/// The part of edges, sorted by relation, that is of one.
fn of_relation<E>(edges: &[E], relation: Relation, of: impl Fn(&E) -> Relation) -> &[E] {
    let start = edges.partition_point(|edge| of(edge) < relation);
    let length = edges[start..].partition_point(|edge| of(edge) == relation);
    &edges[start..start + length]
}

impl Graph {
    /// Takes the edges by the entity that they leave.
    pub(super) fn new(mut edges: Vec<Vec<Edge>>) -> Self {
        let entities = edges.len();
        for edges in &mut edges {
            edges.sort_unstable();
            edges.dedup();
        }
        let edges = edges.concat();
        let forward = Starts::new(&edges, entities, |edge| edge.from);
        let backward = Starts::new(&edges, entities, |edge| edge.to);
        // Relation by relation, those of each entity that is named in the order of who names it.
        let mut by_relation: Vec<u32> = (0..).take(edges.len()).collect();
        by_relation.sort_by_key(|place| edges[*place as usize].relation);
        let mut named = vec![0; edges.len()];
        let mut next = backward.0.clone();
        for place in by_relation {
            let slot = &mut next[edges[place as usize].to.index()];
            named[*slot as usize] = place;
            *slot += 1;
        }
        Self { edges, forward, named, backward }
    }

    /// The edges of one relation that leave an entity, in the order of the field.
    #[must_use]
    pub fn edges(&self, from: EntityId, relation: Relation) -> &[Edge] {
        of_relation(&self.edges[self.forward.range(from)], relation, |edge| edge.relation)
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
        let mut sources: Vec<EntityId> = self.incoming(to, relation).map(|edge| edge.from).collect();
        sources.dedup();
        sources
    }

    /// How many relations an entity has, both ways.
    #[must_use]
    pub fn degree(&self, id: EntityId) -> usize {
        self.forward.range(id).len() + self.backward.range(id).len()
    }

    /// The edges of one relation that lead to an entity, by who they come from.
    #[must_use]
    pub fn incoming(&self, to: EntityId, relation: Relation) -> impl ExactSizeIterator<Item = &Edge> {
        let edge = |place: &u32| &self.edges[*place as usize];
        let named = of_relation(&self.named[self.backward.range(to)], relation, move |place| edge(place).relation);
        named.iter().map(edge)
    }
}
