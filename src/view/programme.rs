//! Programmes, goals, projects, funders and organisations as shown.

use std::collections::BTreeSet;

use super::{
    Local,
    kinds::{
        BodyView, FlagshipNode, FunderView, GoalNode, GoalView, MemberView, OrganisationView, ProgrammeView,
        ProjectView, TaskView,
    },
    pieces::Phrase,
};
use crate::{
    link::EntityId,
    plan::Section,
    record::{
        Funder, Goal, Organisation, Programme, Project, Record, Relation,
        life::Status,
        programme::{Body, Member},
        project::ProjectType,
    },
};

impl Local<'_> {
    pub(super) fn programme(&self, id: EntityId, record: &Programme, file: &str) -> ProgrammeView {
        let entity = self.site.entity(id);
        let label = record.goal_label.as_ref();
        ProgrammeView {
            acronym: self.acronym(record.acronym.as_ref()),
            type_word: record.r#type.map(|word| word.word()),
            period: entity.period.map(|period| period.word()),
            code: record.code.clone(),
            span: self.span(record.start, record.end, false),
            status: entity.status.unwrap_or(Status::Unknown).word(),
            part_of: self.optional_card(self.site.graph.target(id, Relation::PartOf)),
            implements: self.cards(&self.site.graph.targets(id, Relation::Implements)),
            supports: self.cards(&self.site.graph.targets(id, Relation::Supports)),
            owner: record.owner.as_ref().and_then(|owner| self.participant(id, Relation::Owner, 0, owner)),
            coordinator: record
                .coordinator
                .as_ref()
                .and_then(|coordinator| self.participant(id, Relation::Coordinator, 0, coordinator)),
            partners: self.participants(id, Relation::Partner, &record.partners),
            areas: self.areas(id, &record.areas),
            target_groups: self.phrases(&record.target_groups),
            budget: record.budget.as_ref().and_then(|budget| self.money(budget)),
            funding: self.shares(entity),
            bodies: self.bodies(id, &record.bodies),
            contacts: self.contacts(id, file, &record.contacts),
            goal_label_one: label.and_then(|label| self.optional(label.one.as_ref())),
            goal_label_other: label.and_then(|label| self.optional(label.other.as_ref())),
            goals: self.goal_tree(id),
            totals: self.totals(self.site.totals(id)),
        }
    }

    /// A programme's goals in order, each with its projects and the goals that are part of it.
    pub(super) fn goal_tree(&self, programme: EntityId) -> Vec<GoalNode> {
        let goals: Vec<EntityId> = self.plan.section(self.site, programme, Section::Goals, self.lang).to_vec();
        let is_top = |goal: &EntityId| {
            self.site.graph.target(*goal, Relation::PartOf).is_none_or(|above| !goals.contains(&above))
        };
        let top: Vec<EntityId> = goals.iter().copied().filter(is_top).collect();
        self.goal_nodes(&top, &goals)
    }

    fn goal_nodes(&self, level: &[EntityId], all: &[EntityId]) -> Vec<GoalNode> {
        let nodes = level.iter().filter_map(|goal| {
            let flagships = self.flagship_ids(*goal);
            let mut drawn: BTreeSet<EntityId> = flagships.iter().copied().collect();
            for flagship in &flagships {
                drawn.extend(self.site.graph.sources(*flagship, Relation::Supports));
            }
            let others = self.site.graph.sources(*goal, Relation::Goal).into_iter();
            let others = others.filter(|id| !drawn.contains(id) && self.is_project(*id)).collect();
            let parts = self.site.graph.sources(*goal, Relation::PartOf).into_iter();
            let parts = self.plan.sorted(parts.filter(|part| all.contains(part)).collect(), self.lang);
            Some(GoalNode {
                card: self.card(*goal)?,
                flagships: self.flagships(&flagships),
                projects: self.sorted_cards(others),
                parts: self.goal_nodes(&parts, all),
                totals: self.totals(self.site.totals(*goal)),
            })
        });
        nodes.collect()
    }

    /// The first page of a goal's projects. What serves a flagship stands below it, also where it serves this goal by that
    /// alone; of those that serve the goal itself, only what is on the page.
    fn goal_projects(&self, goal: EntityId) -> Vec<FlagshipNode> {
        let all = self.plan.section(self.site, goal, Section::Projects, self.lang);
        let (page, later) = all.split_at(all.len().min(self.plan.page_size));
        let later: BTreeSet<EntityId> = later.iter().copied().collect();
        let stands_apart = |id: &EntityId| later.contains(id) || (page.contains(id) && self.is_flagship(*id));
        let mut drawn = BTreeSet::new();
        let nodes = page.iter().filter_map(|id| {
            if !drawn.insert(*id) {
                return None;
            }
            let mut pilots = match self.is_flagship(*id) {
                true => self.site.graph.sources(*id, Relation::Supports),
                false => Vec::new(),
            };
            pilots.retain(|pilot| !stands_apart(pilot) && drawn.insert(*pilot));
            Some(FlagshipNode { card: self.card(*id)?, pilots: self.sorted_cards(pilots) })
        });
        nodes.collect()
    }

    fn is_project(&self, id: EntityId) -> bool {
        matches!(self.site.entity(id).record(), Some(Record::Project(_)))
    }

    fn is_flagship(&self, id: EntityId) -> bool {
        matches!(self.site.entity(id).record(), Some(Record::Project(project)) if project.r#type == Some(ProjectType::Flagship))
    }

    fn flagship_ids(&self, goal: EntityId) -> Vec<EntityId> {
        let projects = self.site.graph.sources(goal, Relation::Goal).into_iter();
        let flagships = projects.filter(|id| self.is_flagship(*id));
        self.plan.sorted(flagships.collect(), self.lang)
    }

    fn flagships(&self, flagships: &[EntityId]) -> Vec<FlagshipNode> {
        let nodes = flagships.iter().filter_map(|id| {
            let pilots = self.site.graph.sources(*id, Relation::Supports);
            Some(FlagshipNode { card: self.card(*id)?, pilots: self.sorted_cards(pilots) })
        });
        nodes.collect()
    }

    fn bodies(&self, id: EntityId, bodies: &[Body]) -> Vec<BodyView> {
        let views = bodies.iter().enumerate().filter_map(|(place, body)| {
            let tasks = body
                .tasks
                .iter()
                .map(|task| TaskView { title: self.optional(task.title.as_ref()), items: self.phrases(&task.items) });
            let mut members: Vec<(usize, &Member)> = body.members.iter().enumerate().collect();
            members.sort_by_key(|(_, member)| member.role.map_or(u8::MAX, |role| role as u8));
            let members = members.into_iter().map(|(inner, member)| self.member(id, bodies, (place, inner), member));
            let members = members
                .filter(|member| member.name.is_some() || member.organisation.is_some() || member.title.is_some());
            Some(BodyView {
                id: body.id.clone(),
                name: self.optional(body.name.as_ref()).or_else(|| Some(self.own(body.id.clone()?)))?,
                type_word: body.r#type.map(|word| word.word()),
                tasks: tasks.collect(),
                members: members.collect(),
            })
        });
        views.collect()
    }

    fn member(&self, id: EntityId, bodies: &[Body], place: (usize, usize), member: &Member) -> MemberView {
        let place = (u16::try_from(place.0).unwrap_or(u16::MAX), u16::try_from(place.1).unwrap_or(u16::MAX));
        let other_body = bodies.iter().find(|body| body.id.is_some() && body.id == member.body);
        let name: Option<Phrase> = member
            .name
            .as_ref()
            .map(|name| self.own(name.clone()))
            .or_else(|| self.optional(other_body?.name.as_ref()).or_else(|| Some(self.own(other_body?.id.clone()?))))
            .or_else(|| self.optional(member.group.as_ref()));
        let party = member.party.as_ref().and_then(|party| self.site.settings.record.parties.get(party));
        MemberView {
            name,
            organisation: self.optional_card(self.site.graph.target_at(id, Relation::Member, place)),
            title: self.optional(member.title.as_ref()),
            role: member.role.map(|role| role.word()),
            party: self.optional(party),
            span: self.span(member.from, member.to, false),
        }
    }

    pub(super) fn goal(&self, id: EntityId, record: &Goal) -> GoalView {
        let programme = self.site.graph.target(id, Relation::Programme);
        let label = programme.and_then(|programme| match self.site.entity(programme).record() {
            Some(Record::Programme(programme)) => self.optional(programme.goal_label.as_ref()?.one.as_ref()),
            _ => None,
        });
        GoalView {
            programme: self.optional_card(programme),
            label,
            number: record.number.clone(),
            part_of: self.optional_card(self.site.graph.target(id, Relation::PartOf)),
            flagships: self.flagships(&self.flagship_ids(id)),
            projects: self.goal_projects(id),
            totals: self.totals(self.site.totals(id)),
        }
    }

    pub(super) fn project(&self, id: EntityId, record: &Project, file: &str) -> ProjectView {
        let entity = self.site.entity(id);
        let graph = &self.site.graph;
        ProjectView {
            programmes: self.cards(&graph.targets(id, Relation::Programme)),
            goals: self.cards(&graph.targets(id, Relation::Goal)),
            period: entity.period.map(|period| period.word()),
            code: record.code.clone(),
            type_word: record.r#type.map(|word| word.word()),
            status: entity.status.unwrap_or(Status::Unknown).word(),
            span: self.span(record.start, record.end, record.end_is_expected),
            supports: self.cards(&graph.targets(id, Relation::Supports)),
            continues: self.cards(&graph.targets(id, Relation::Continues)),
            lead: record.lead.as_ref().and_then(|lead| self.participant(id, Relation::Lead, 0, lead)),
            partners: self.participants(id, Relation::Partner, &record.partners),
            funding: self.shares(entity),
            total_cost: record.total_cost.as_ref().and_then(|cost| self.money(cost)),
            locations: self.locations(id, &record.locations),
            intervention_field: record.intervention_field.clone(),
            specific_objective: record.specific_objective.clone(),
            target_groups: self.phrases(&record.target_groups),
            achievements: self.phrases(&record.achievements),
            contacts: self.contacts(id, file, &record.contacts),
        }
    }

    pub(super) fn funder(&self, id: EntityId, record: &Funder, file: &str) -> FunderView {
        FunderView {
            acronym: self.acronym(record.acronym.as_ref()),
            type_word: record.r#type.map(|word| word.word()),
            fund_code: record.fund_code.clone(),
            part_of: self.optional_card(self.site.graph.target(id, Relation::PartOf)),
            managed_by: self.management(id),
            successor: self.optional_card(self.site.graph.target(id, Relation::Successor)),
            logo: record.logo.as_ref().and_then(|logo| self.file_href(file, &logo.0)),
            website: self.field_href(file, record.website.as_ref()),
            totals: self.totals(self.site.totals(id)),
            joint: self.totals(&self.site.joint_totals(id)),
        }
    }

    pub(super) fn organisation(&self, id: EntityId, record: &Organisation, file: &str) -> OrganisationView {
        OrganisationView {
            acronym: self.acronym(record.acronym.as_ref()),
            type_word: record.r#type.map(|word| word.word()),
            business_id: record.business_id.as_ref().map(|number| number.0.to_string()),
            part_of: self.optional_card(self.site.graph.target(id, Relation::PartOf)),
            place: self.optional(record.place.as_ref()),
            website: self.field_href(file, record.website.as_ref()),
            end: self.optional_date(record.end),
            manages: self.managed_funds(id),
            totals: self.totals(self.site.totals(id)),
            joint: self.totals(&self.site.joint_totals(id)),
        }
    }
}
