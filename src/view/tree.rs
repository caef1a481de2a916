//! The tree of a programme: its goals, their flagships, what serves those, and the other projects.
//!
//! A project stands once under a goal, and once under the flagships of the whole tree; where it would stand again, it is
//! only named. A goal counts what names it; what serves its flagship without naming it stands there uncounted.

use std::collections::BTreeSet;

use super::{
    Local,
    kinds::{FlagshipNode, GoalNode},
    local::first,
};
use crate::{link::EntityId, plan::Section, record::Relation};

/// How many projects stand under a goal, or under a flagship; the rest is on its own page.
const SHOWN: usize = 20;

impl Local<'_> {
    /// A programme's goals in order, each with its projects and the goals that are part of it.
    pub(super) fn goal_tree(&self, programme: EntityId) -> Vec<GoalNode> {
        let goals: Vec<EntityId> = self.plan.section(self.site, programme, Section::Goals, self.lang).to_vec();
        let all: BTreeSet<EntityId> = goals.iter().copied().collect();
        let is_top =
            |goal: &EntityId| self.site.graph.target(*goal, Relation::PartOf).is_none_or(|above| !all.contains(&above));
        let top: Vec<EntityId> = goals.iter().copied().filter(is_top).collect();
        self.goal_nodes(&top, &all, &mut BTreeSet::new())
    }

    fn goal_nodes(
        &self,
        level: &[EntityId],
        all: &BTreeSet<EntityId>,
        pilots: &mut BTreeSet<EntityId>,
    ) -> Vec<GoalNode> {
        let nodes = level.iter().filter_map(|goal| {
            let projects = self.site.projects_of(*goal);
            let (flagships, _) = first(self.flagship_ids(*goal), SHOWN);
            let mut drawn: BTreeSet<EntityId> = flagships.iter().copied().collect();
            for flagship in &flagships {
                drawn.extend(self.site.graph.sources(*flagship, Relation::Supports));
            }
            let others = projects.iter().copied().filter(|id| !drawn.contains(id)).collect();
            let (others, left_out) = first(self.plan.sorted(others, self.lang), SHOWN);
            let parts = self.site.graph.sources(*goal, Relation::PartOf).into_iter();
            let parts = self.plan.sorted(parts.filter(|part| all.contains(part)).collect(), self.lang);
            Some(GoalNode {
                card: self.card(*goal)?,
                flagships: self.flagships(&flagships, pilots, SHOWN),
                projects: self.cards(&others),
                left_out,
                count: projects.len(),
                parts: self.goal_nodes(&parts, all, pilots),
                totals: self.totals(self.site.totals(*goal)),
            })
        });
        nodes.collect()
    }

    /// The first page of a goal's projects. What serves a flagship stands below it, also where it serves this goal by that
    /// alone; of those that serve the goal itself, only what is on the page.
    pub(super) fn goal_projects(&self, goal: EntityId) -> Vec<FlagshipNode> {
        let all = self.plan.section(self.site, goal, Section::Projects, self.lang);
        let (page, later) = all.split_at(all.len().min(self.plan.page_size));
        let later: BTreeSet<EntityId> = later.iter().copied().collect();
        let stands_apart =
            |id: &EntityId| later.contains(id) || (page.contains(id) && self.site.entity(*id).is_flagship());
        let mut drawn = BTreeSet::new();
        let nodes = page.iter().filter_map(|id| {
            if !drawn.insert(*id) {
                return None;
            }
            let mut pilots = match self.site.entity(*id).is_flagship() {
                true => self.site.graph.sources(*id, Relation::Supports),
                false => Vec::new(),
            };
            pilots.retain(|pilot| !stands_apart(pilot) && drawn.insert(*pilot));
            Some(FlagshipNode {
                card: self.card(*id)?,
                pilots: self.sorted_cards(pilots),
                also: Vec::new(),
                left_out: 0,
            })
        });
        nodes.collect()
    }

    fn flagship_ids(&self, goal: EntityId) -> Vec<EntityId> {
        let flagships = self.site.projects_of(goal).into_iter().filter(|id| self.site.entity(*id).is_flagship());
        self.plan.sorted(flagships.collect(), self.lang)
    }

    /// Flagships with what serves them: up to `shown` each, and those of `drawn`, which stand elsewhere, by name alone.
    fn flagships(&self, flagships: &[EntityId], drawn: &mut BTreeSet<EntityId>, shown: usize) -> Vec<FlagshipNode> {
        // A flagship that serves another has its own place.
        let own: BTreeSet<EntityId> = flagships.iter().copied().collect();
        let nodes = flagships.iter().filter_map(|id| {
            let pilots = self.plan.sorted(self.site.graph.sources(*id, Relation::Supports), self.lang);
            let (also, pilots): (Vec<_>, Vec<_>) =
                pilots.into_iter().partition(|pilot| drawn.contains(pilot) || own.contains(pilot));
            let (pilots, left_out) = first(pilots, shown);
            drawn.extend(pilots.iter().copied());
            let (also, also_left_out) = first(also, shown);
            Some(FlagshipNode {
                card: self.card(*id)?,
                pilots: self.cards(&pilots),
                also: self.cards(&also),
                left_out: left_out + also_left_out,
            })
        });
        nodes.collect()
    }
}
