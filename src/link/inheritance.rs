//! What an entity has through others: a project its programme through its goals, a report its goals, funders and
//! programme through its projects.

use super::{Edge, Entity, EntityId, Graph, identity, references::inherited};
use crate::{
    kind::Kind,
    record::{Record, Relation},
};

/// Adds the relations that follow from others.
pub(super) fn inherit(entities: &[Entity], edges: Vec<Edge>) -> Graph {
    let mut all = edges;
    // A goal has the programme of what it is part of, however many levels up.
    let mut written = Graph::new(all.clone());
    loop {
        let before = all.len();
        through(&mut all, &written, entities, Kind::Goal, Relation::PartOf, Relation::Programme);
        if all.len() == before {
            break;
        }
        written = Graph::new(all.clone());
    }
    through(&mut all, &written, entities, Kind::Project, Relation::Goal, Relation::Programme);
    let projects = Graph::new(all.clone());
    for relation in [Relation::Goal, Relation::Funder, Relation::Programme] {
        through(&mut all, &projects, entities, Kind::Report, Relation::Project, relation);
    }
    let reports = Graph::new(all.clone());
    through(&mut all, &reports, entities, Kind::Report, Relation::Goal, Relation::Programme);
    Graph::new(all)
}

/// Gives each entity of a kind that lacks a relation what those that it names by another have.
fn through(edges: &mut Vec<Edge>, graph: &Graph, entities: &[Entity], kind: Kind, by: Relation, relation: Relation) {
    for from in identity::range(entities, kind).map(EntityId::at) {
        if !graph.edges(from, relation).is_empty() || says_itself(&entities[from.index()], relation) {
            continue;
        }
        for middle in graph.targets(from, by) {
            edges.extend(graph.targets(middle, relation).into_iter().map(|to| inherited(from, relation, to)));
        }
    }
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
