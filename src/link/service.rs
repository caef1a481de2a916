//! Which programmes serve a goal, and how.
//!
//! Enters: a `Site` and a goal. Leaves: programmes, each with every way in which it is related to the goal, worked out
//! when a page asks. Absent: how strongly; the sources say no such thing.

use std::collections::BTreeSet;

use super::{EntityId, Site};
use crate::{kind::Kind, record::Relation};

/// How a programme is related to a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    /// It is the programme's own.
    Own,
    /// Projects of the programme work towards it.
    Projects,
    /// The programme carries out the one whose goal it is.
    Implements,
    /// The programme serves the aims of the one whose goal it is.
    Supports,
    /// The goal, or its programme, runs side by side with the programme or with a goal of it.
    Parallel,
}

impl Service {
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Projects => "projects",
            Self::Implements => "implements",
            Self::Supports => "supports",
            Self::Parallel => "parallel",
        }
    }
}

impl Site {
    /// The programmes that are related to a goal, with each way in which they are.
    #[must_use]
    pub fn service_of(&self, goal: EntityId) -> BTreeSet<(EntityId, Service)> {
        let graph = &self.graph;
        let owner = graph.target(goal, Relation::Programme);
        let mut found: BTreeSet<(EntityId, Service)> = owner.map(|owner| (owner, Service::Own)).into_iter().collect();
        for project in self.projects_of(goal) {
            let programmes = graph.targets(project, Relation::Programme).into_iter();
            found.extend(programmes.filter(|id| Some(*id) != owner).map(|id| (id, Service::Projects)));
        }
        if let Some(owner) = owner {
            for (relation, service) in
                [(Relation::Implements, Service::Implements), (Relation::Supports, Service::Supports)]
            {
                found.extend(graph.sources(owner, relation).into_iter().map(|id| (id, service)));
            }
        }
        for id in [Some(goal), owner].into_iter().flatten() {
            let parallel =
                graph.targets(id, Relation::Parallel).into_iter().chain(graph.sources(id, Relation::Parallel));
            let programmes = parallel.filter_map(|other| match self.entity(other).kind {
                Kind::Programme => Some(other),
                _ => graph.target(other, Relation::Programme),
            });
            found.extend(programmes.filter(|id| Some(*id) != owner).map(|id| (id, Service::Parallel)));
        }
        found
    }
}
