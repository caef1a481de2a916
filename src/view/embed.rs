//! What an embed shows.

use tera::Value;

use super::Local;
use crate::{
    kind::Kind,
    link::{Embed, EntityId},
    plan::Section,
    record::{Record, Relation, life::Status},
};

impl Local<'_> {
    /// The variables of an embed's template, beside `site` and `caption`; none when what it shows is not shown.
    pub fn embed(&self, embed: &Embed) -> Option<Vec<(&'static str, Value)>> {
        Some(match *embed {
            Embed::SeriesTable { series } => {
                let entity = self.site.entity(series);
                let Some(Record::Series(record)) = entity.record() else { return None };
                let view = self.series(series, record, &entity.primary()?.file);
                vec![("card", self.card(series)?), ("series", self.value(view))]
            }
            Embed::GoalTree { programme } => {
                vec![("programme", self.card(programme)?), ("goals", self.value(self.goal_tree(programme)))]
            }
            Embed::ProjectList { programme, goal, funder, status } => {
                vec![("cards", self.value(self.cards(&self.projects(programme, goal, funder, status))))]
            }
            Embed::FundingByGoal { programme } => {
                let goals = self.plan.section(self.site, programme, Section::Goals, self.lang);
                let funding = self.funding_by_goal(&goals);
                vec![("programme", self.card(programme)?), ("funding", self.value(funding))]
            }
        })
    }

    /// The projects of all that are named, those that are going on first.
    fn projects(
        &self,
        programme: Option<EntityId>,
        goal: Option<EntityId>,
        funder: Option<EntityId>,
        status: Option<Status>,
    ) -> Vec<EntityId> {
        let wanted = [(programme, Relation::Programme), (goal, Relation::Goal), (funder, Relation::Funder)];
        let is_wanted = |project: EntityId| {
            wanted.iter().all(|(of, relation)| {
                of.is_none_or(|of| self.site.graph.edges(project, *relation).iter().any(|edge| edge.to == of))
            }) && status.is_none_or(|status| self.site.entity(project).status == Some(status))
        };
        // What is named leads to its projects; only a list by nothing, or by status alone, asks all of them.
        let named = wanted.iter().find_map(|(of, relation)| Some(self.site.graph.sources((*of)?, *relation)));
        let candidates = named.unwrap_or_else(|| self.site.of_kind(Kind::Project).collect());
        let is_project = |id: &EntityId| self.site.entity(*id).kind == Kind::Project;
        let projects = candidates.into_iter().filter(|id| is_project(id) && is_wanted(*id)).collect();
        let mut sorted = self.plan.sorted(projects, self.lang);
        sorted.sort_by_key(|project| self.site.entity(*project).status);
        sorted
    }
}
