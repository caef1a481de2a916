//! Goals that no project works towards.
//!
//! Enters: a site. Leaves: a warning for each goal that neither a project nor, through its subgoals, any project names.
//! Absent: goals of programmes that publish no projects at all; there the goals are not what is forgotten. Nothing is said
//! either while a project's file is at fault, since nobody knows then which goals it names.

use std::collections::BTreeSet;

use super::{EntityId, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report},
    kind::Kind,
    record::Relation,
};

/// Checks every goal.
pub(super) fn check(site: &Site, report: &mut Report) {
    if site.all().any(|(_, entity)| entity.kind == Kind::Project && entity.has_failed()) {
        return;
    }
    for id in site.of_kind(Kind::Goal) {
        let entity = site.entity(id);
        let Some(document) = entity.primary() else { continue };
        if entity.is_for_readers() && !is_served(site, id) && could_be(site, id) {
            let programme = site.graph.target(id, Relation::Programme);
            let programme = programme.map(|programme| &*site.entity(programme).id);
            report.add(
                Diagnostic::new(Code::GoalWithoutProjects, Place::value(&document.file, FieldPath::key("title")))
                    .arg("id", &*entity.id)
                    .arg_if("programme", programme),
            );
        }
    }
}

/// Whether a project names the goal, or a goal that is part of it at any depth.
fn is_served(site: &Site, id: EntityId) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), vec![id]);
    while let Some(goal) = next.pop() {
        if has_projects(site, goal, Relation::Goal) {
            return true;
        }
        if seen.insert(goal) {
            next.extend(site.graph.sources(goal, Relation::PartOf));
        }
    }
    false
}

/// Whether there are projects that could name it: of its programme, or, where it has none, of the site.
fn could_be(site: &Site, id: EntityId) -> bool {
    match site.graph.target(id, Relation::Programme) {
        Some(programme) => has_projects(site, programme, Relation::Programme),
        None => site.of_kind(Kind::Project).next().is_some(),
    }
}

fn has_projects(site: &Site, of: EntityId, relation: Relation) -> bool {
    site.graph.incoming(of, relation).any(|edge| site.entity(edge.from).kind == Kind::Project)
}
