//! Sums over projects, split by who gives the money or by what it is given to.
//!
//! Enters: a `Site` and some of its projects. Leaves: `Totals` by giver, goal or programme, worked out when a page asks
//! for them, in one walk over that page's projects. Absent: the order in which readers meet them. What several give
//! together is nobody's alone here either: it has a key of its own.

use std::collections::BTreeMap;

use super::{EntityId, Share, Site, Totals, funding::Summing};
use crate::{kind::Kind, record::Relation};

/// Who gives an amount: one funder, several together, or nobody who is named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Giver {
    /// By id, however the source orders them; none when nobody is named.
    pub funders: Vec<EntityId>,
    /// Whether somebody who is not named gives it too.
    pub others: bool,
}

impl Giver {
    fn of(share: &Share) -> Self {
        let mut funders = share.funders.to_vec();
        funders.sort_unstable();
        Self { others: share.others && !funders.is_empty(), funders }
    }
}

/// What is given to something by one giver: `together` with others, or alone. No entity stands for what belongs to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Given {
    pub together: bool,
    pub to: Option<EntityId>,
}

impl Site {
    /// The projects of a programme or goal, or those that a funder or organisation gives money to; each once.
    #[must_use]
    pub fn projects_of(&self, id: EntityId) -> Vec<EntityId> {
        let relation = match self.entity(id).kind {
            Kind::Programme => Relation::Programme,
            Kind::Goal => Relation::Goal,
            _ => Relation::Funder,
        };
        let sources = self.graph.sources(id, relation).into_iter();
        sources.filter(|id| self.entity(*id).kind == Kind::Project).collect()
    }

    /// The sums over projects of the shares that `counts` lets through.
    #[must_use]
    pub fn totals_of(&self, projects: &[EntityId], counts: impl Fn(&Share) -> bool) -> Totals {
        Totals::of(projects.iter().map(|id| self.entity(*id)), counts)
    }

    /// The sums over projects by who gives them.
    #[must_use]
    pub fn totals_by_giver(&self, projects: &[EntityId]) -> BTreeMap<Giver, Totals> {
        self.split(projects, |_, share| vec![Giver::of(share)])
    }

    /// The sums of what a funder or organisation gives to projects, by their goals.
    #[must_use]
    pub fn given_by_goal(&self, giver: EntityId, projects: &[EntityId]) -> BTreeMap<Given, Totals> {
        self.given(giver, projects, |project, _| self.graph.targets(project, Relation::Goal))
    }

    /// The sums of what a funder or organisation gives to projects, by the programme whose money it is, else by the
    /// programmes of the project.
    #[must_use]
    pub fn given_by_programme(&self, giver: EntityId, projects: &[EntityId]) -> BTreeMap<Given, Totals> {
        self.given(giver, projects, |project, share| match share.through {
            Some(programme) => vec![programme],
            None => self.graph.targets(project, Relation::Programme),
        })
    }

    fn given(
        &self,
        giver: EntityId,
        projects: &[EntityId],
        to: impl Fn(EntityId, &Share) -> Vec<EntityId>,
    ) -> BTreeMap<Given, Totals> {
        self.split(projects, |project, share| {
            if !share.funders.contains(&giver) {
                return Vec::new();
            }
            let together = share.sole_funder() != Some(giver);
            let to = to(project, share);
            // An amount that belongs to nothing is an amount all the same.
            let named = to.iter().map(|to| Some(*to)).chain(to.is_empty().then_some(None));
            named.map(|to| Given { together, to }).collect()
        })
    }

    /// The sums over projects by the keys of their shares. A project counts for a key when it has a share of it.
    fn split<K: Ord>(&self, projects: &[EntityId], keys: impl Fn(EntityId, &Share) -> Vec<K>) -> BTreeMap<K, Totals> {
        let mut sums: BTreeMap<K, Summing> = BTreeMap::new();
        for project in projects {
            let mut shares: BTreeMap<K, Vec<&Share>> = BTreeMap::new();
            for share in &self.entity(*project).shares {
                for key in keys(*project, share) {
                    shares.entry(key).or_default().push(share);
                }
            }
            for (key, shares) in shares {
                sums.entry(key).or_default().add(shares);
            }
        }
        sums.into_iter().map(|(key, sums)| (key, sums.finish())).collect()
    }
}
