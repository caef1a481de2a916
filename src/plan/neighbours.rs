//! The neighbours of projects and publications: others of the goal that stands first among theirs.
//!
//! Enters: `Site`. Leaves: the newest of each goal, worked out once, of which a page shows all but itself. Absent: how
//! they are shown, and everything else of a goal, which its own page lists.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::newest::first;
use crate::{
    kind::Kind,
    link::{Entity, EntityId, Site},
    record::Relation,
};

/// How many neighbours a page shows.
const SHOWN: usize = 5;

/// The newest projects and reports of each goal, one more than a page shows, since the page may be among them.
#[derive(Debug, Default)]
pub struct Neighbours(BTreeMap<EntityId, Vec<EntityId>>);

impl Neighbours {
    pub(super) fn new(site: &Site) -> Self {
        let goals: Vec<EntityId> = site.of_kind(Kind::Goal).collect();
        let newest = |goal: EntityId| {
            let members = site.graph.sources(goal, Relation::Goal).into_iter();
            let members = members.filter(|id| matches!(site.entity(*id).kind, Kind::Project | Kind::Report));
            (goal, first(site, members, SHOWN + 1, Entity::dated))
        };
        Self(goals.into_par_iter().map(newest).collect())
    }

    /// The newest others of an entity's first goal, in the order of its file; what has no date comes last.
    pub fn of(&self, site: &Site, id: EntityId) -> Vec<EntityId> {
        let goal = site.graph.target(id, Relation::Goal);
        let newest = goal.and_then(|goal| self.0.get(&goal)).into_iter().flatten();
        newest.copied().filter(|other| *other != id).take(SHOWN).collect()
    }
}
