//! Programmes, goals, projects, funders and organisations as shown.

use super::{
    Local,
    kinds::{BodyView, FunderView, GoalView, MemberView, OrganisationView, ProgrammeView, ProjectView, TaskView},
    pieces::Phrase,
};
use crate::{
    link::EntityId,
    plan::Section,
    record::{
        Funder, Goal, Organisation, Programme, Project, Record, Relation,
        life::Status,
        programme::{Body, Member},
    },
};

impl Local<'_> {
    pub(super) fn programme(&self, id: EntityId, record: &Programme, file: &str) -> ProgrammeView {
        let entity = self.site.entity(id);
        let label = record.goal_label.as_ref();
        let goals = self.plan.section(self.site, id, Section::Goals, self.lang);
        let projects = self.plan.section(self.site, id, Section::Projects, self.lang);
        ProgrammeView {
            acronym: self.acronym(record.acronym.as_ref()),
            type_word: record.r#type.map(|word| word.word()),
            period: entity.period.map(|period| period.word()),
            code: record.code.clone().map(String::from),
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
            by_funder: self.funding_by_funder(self.pictured(const { ProgrammeView::field("by_funder") }, &projects)),
            by_goal: self.funding_by_goal(self.pictured(const { ProgrammeView::field("by_goal") }, &goals)),
            statuses: self.statuses(self.pictured(const { ProgrammeView::field("statuses") }, &projects)),
            timeline: self.timeline(self.pictured(const { ProgrammeView::field("timeline") }, &projects)),
            milestones: self.milestone_timeline(file, &record.common),
        }
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
                id: body.id.clone().map(String::from),
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
        let party = member.party.as_ref().and_then(|party| self.site.settings.record.parties.get(&**party));
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
        let projects = self.plan.section(self.site, id, Section::Projects, self.lang);
        GoalView {
            programme: self.optional_card(programme),
            label,
            number: record.number.clone().map(String::from),
            part_of: self.optional_card(self.site.graph.target(id, Relation::PartOf)),
            projects: self.goal_projects(id),
            totals: self.totals(self.site.totals(id)),
            by_funder: self.funding_by_funder(self.pictured(const { GoalView::field("by_funder") }, &projects)),
            statuses: self.statuses(self.pictured(const { GoalView::field("statuses") }, &projects)),
            timeline: self.timeline(self.pictured(const { GoalView::field("timeline") }, &projects)),
        }
    }

    pub(super) fn project(&self, id: EntityId, record: &Project, file: &str) -> ProjectView {
        let entity = self.site.entity(id);
        let graph = &self.site.graph;
        ProjectView {
            programmes: self.cards(&graph.targets(id, Relation::Programme)),
            goals: self.cards(&graph.targets(id, Relation::Goal)),
            period: entity.period.map(|period| period.word()),
            code: record.code.clone().map(String::from),
            type_word: record.r#type.map(|word| word.word()),
            status: entity.status.unwrap_or(Status::Unknown).word(),
            span: self.wanted(const { ProjectView::field("span") }, || {
                self.span(record.start, record.end, record.end_is_expected)
            }),
            supports: self.cards(&graph.targets(id, Relation::Supports)),
            continues: self.cards(&graph.targets(id, Relation::Continues)),
            lead: record.lead.as_ref().and_then(|lead| self.participant(id, Relation::Lead, 0, lead)),
            partners: self.participants(id, Relation::Partner, &record.partners),
            funding: self.shares(entity),
            total_cost: record.total_cost.as_ref().and_then(|cost| self.money(cost)),
            locations: self.locations(id, &record.locations),
            intervention_field: record.intervention_field.clone().map(String::from),
            specific_objective: record.specific_objective.clone().map(String::from),
            target_groups: self.phrases(&record.target_groups),
            achievements: self.phrases(&record.achievements),
            contacts: self.contacts(id, file, &record.contacts),
            neighbours: self.neighbours(const { ProjectView::field("neighbours") }, id),
        }
    }

    pub(super) fn funder(&self, id: EntityId, record: &Funder, file: &str) -> FunderView {
        let (by_programme, by_goal) = {
            let fields = const { [FunderView::field("by_programme"), FunderView::field("by_goal")] };
            self.funding_given(fields, id)
        };
        FunderView {
            acronym: self.acronym(record.acronym.as_ref()),
            type_word: record.r#type.map(|word| word.word()),
            fund_code: record.fund_code.clone().map(String::from),
            part_of: self.optional_card(self.site.graph.target(id, Relation::PartOf)),
            managed_by: self.management(id),
            successor: self.optional_card(self.site.graph.target(id, Relation::Successor)),
            logo: record.logo.as_ref().and_then(|logo| self.file_href(file, &logo.0)),
            website: self.field_href(file, record.website.as_ref()),
            totals: self.totals(self.site.totals(id)),
            joint: self.totals(&self.site.joint_totals(id)),
            by_programme,
            by_goal,
        }
    }

    pub(super) fn organisation(&self, id: EntityId, record: &Organisation, file: &str) -> OrganisationView {
        let (by_programme, by_goal) = {
            let fields = const { [OrganisationView::field("by_programme"), OrganisationView::field("by_goal")] };
            self.funding_given(fields, id)
        };
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
            by_programme,
            by_goal,
        }
    }
}
