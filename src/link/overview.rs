//! What the site knows, and what it does not: how many there are of each kind, how far they are translated, of how many
//! projects the basic facts are known, and when the facts were last looked at.
//!
//! Enters: a linked `Site`. Leaves: numbers, counted over what is shown. Absent: sums of money, which `funding` makes, and
//! anything about how the numbers look.

use super::{Coverage, Entity, EntityId, Site, Totals};
use crate::{
    kind::Kind,
    language::Lang,
    record::{Date, Record, life::Status},
};

/// The state of a site's data.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// The kinds that have any, in order.
    pub kinds: Vec<KindOverview>,
    pub projects: ProjectOverview,
    /// Over all projects, each counted once.
    pub totals: Totals,
    /// The latest day on which anything was updated.
    pub last_updated: Option<Date>,
    /// The latest day for which facts were true.
    pub latest_as_of: Option<Date>,
    /// The earliest of the days on which something was last reviewed.
    pub first_reviewed: Option<Date>,
}

/// The entities of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindOverview {
    pub kind: Kind,
    pub count: usize,
    /// By language, in the site's order.
    pub coverage: Vec<Coverage>,
}

/// Of how many projects something is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProjectOverview {
    pub count: usize,
    pub with_start: usize,
    pub with_end: usize,
    pub with_status: usize,
    pub with_funder: usize,
    pub with_amount: usize,
}

impl Site {
    /// Counts what the site shows.
    #[must_use]
    pub fn overview(&self) -> Overview {
        let projects = || self.of_kind(Kind::Project).map(|id| self.entity(id));
        let commons = || self.shown().filter_map(|(_, entity)| entity.common());
        Overview {
            kinds: self.kinds(),
            projects: self.project_overview(),
            totals: Totals::of(projects(), |_| true),
            last_updated: commons().filter_map(|common| common.updated).max_by_key(|date| date.order()),
            latest_as_of: commons().filter_map(|common| common.as_of).max_by_key(|date| date.order()),
            first_reviewed: commons().filter_map(|common| common.reviewed).min_by_key(|date| date.order()),
        }
    }

    /// The kinds that have any entity, counted.
    pub(super) fn kinds(&self) -> Vec<KindOverview> {
        Kind::ALL.into_iter().map(|kind| self.kind_overview(kind)).filter(|kind| kind.count > 0).collect()
    }

    fn kind_overview(&self, kind: Kind) -> KindOverview {
        let languages = &self.settings.languages;
        let entities: Vec<&Entity> = self.of_kind(kind).map(|id| self.entity(id)).collect();
        let coverage = |lang: Lang| {
            let mut coverage = Coverage::default();
            for entity in &entities {
                coverage.count(entity, lang, self);
            }
            coverage
        };
        KindOverview { kind, count: entities.len(), coverage: languages.iter().map(coverage).collect() }
    }

    fn project_overview(&self) -> ProjectOverview {
        let ids: Vec<EntityId> = self.of_kind(Kind::Project).collect();
        let count = |holds: &dyn Fn(&Entity) -> bool| ids.iter().filter(|id| holds(self.entity(**id))).count();
        let dates = |entity: &Entity| match entity.record() {
            Some(Record::Project(project)) => (project.start, project.end),
            _ => (None, None),
        };
        ProjectOverview {
            count: ids.len(),
            with_start: count(&|entity| dates(entity).0.is_some()),
            with_end: count(&|entity| dates(entity).1.is_some()),
            with_status: count(&|entity| entity.status.is_some_and(|status| status != Status::Unknown)),
            with_funder: count(&|entity| entity.shares.iter().any(|share| !share.funders.is_empty())),
            with_amount: count(&|entity| entity.shares.iter().any(|share| share.amount.is_some())),
        }
    }
}
