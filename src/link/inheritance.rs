//! What an entity has through others: a project its programme through its goals, a report its goals, funders and
//! programme through its projects.

use super::{Edge, Entities, Entity, EntityId, Graph, references::inherited};
use crate::{
    kind::Kind,
    record::{Record, Relation},
};

/// Adds the relations that follow from others to the edges of each entity.
pub(super) fn inherit(entities: &Entities, edges: Vec<Vec<Edge>>) -> Graph {
    let mut edges = edges;
    // A goal has the programme of what it is part of, however many levels up.
    while through(&mut edges, entities, Kind::Goal, Relation::PartOf, Relation::Programme) {}
    through(&mut edges, entities, Kind::Project, Relation::Goal, Relation::Programme);
    for relation in [Relation::Goal, Relation::Funder, Relation::Programme] {
        through(&mut edges, entities, Kind::Report, Relation::Project, relation);
    }
    through(&mut edges, entities, Kind::Report, Relation::Goal, Relation::Programme);
    Graph::new(edges)
}

/// Gives each entity of a kind that lacks a relation what those that it names by another have. Whether any got something.
fn through(edges: &mut [Vec<Edge>], entities: &Entities, kind: Kind, by: Relation, relation: Relation) -> bool {
    let targets = |id: EntityId, relation| {
        edges[id.index()].iter().filter(move |edge| edge.relation == relation).map(|edge| edge.to)
    };
    let lacks = |id: &EntityId| targets(*id, relation).next().is_none() && !says_itself(&entities[*id], relation);
    let further = entities.of_kind(kind).filter(lacks).flat_map(|from| {
        let found = targets(from, by).flat_map(|middle| targets(middle, relation));
        found.map(move |to| inherited(from, relation, to))
    });
    // What one gets now its neighbours get in the next round, so that the order of entities makes no difference.
    let further: Vec<Edge> = further.collect();
    further.iter().for_each(|edge| edges[edge.from.index()].push(*edge));
    !further.is_empty()
}

/// Whether an entity's own file speaks of a relation, be it with an empty list or with something that is not shown.
fn says_itself(entity: &Entity, relation: Relation) -> bool {
    match (entity.record(), relation) {
        (Some(Record::Goal(goal)), Relation::Programme) => goal.programme.is_some(),
        (Some(Record::Project(project)), Relation::Programme) => project.programme.is_some(),
        (Some(Record::Report(report)), Relation::Programme) => report.programme.is_some(),
        (Some(Record::Report(report)), Relation::Goal) => report.goals.is_some(),
        (Some(Record::Report(report)), Relation::Funder) => report.funders.is_some(),
        _ => false,
    }
}
