//! Programmes (ohjelma): strategies, policies and what carries them out.

use super::{
    Date, Money, Reference, Text,
    common::{Area, Contact, Label, Participant, Task},
    definition::{enumeration, record},
    describe::Form,
    funding::Share,
    life::{Period, Status},
};

enumeration! {
    /// What sort of programme it is.
    pub enum ProgrammeType {
        /// A programme, with projects that carry it out.
        Programme "programme",
        /// A strategy.
        Strategy "strategy",
        /// A strategy or programme of a region.
        RegionalStrategy "regional-strategy",
        /// A policy: principles by which others act.
        Policy "policy",
    }
}

record! {
    /// A programme: a strategy, a policy, or what carries one out.
    pub struct Programme with common {
        /// The short form of its name, by language where they differ. Left out: it has none. Example: `6Aika`.
        acronym: Option<Text>,
        /// What sort of programme it is. Left out: not said. Example: `strategy`.
        r#type as "type": Option<ProgrammeType>,
        /// The programming period of the EU's funds; it decides how support is acknowledged. Left out: that of the
        /// programme it is part of. Example: `2014-2020`.
        period: Option<Period>,
        /// The EU's code for the programme (CCI). Left out: it has none. Example: `2014FI16M2OP001`.
        code: Option<Box<str>>,
        /// When it began, as exactly as is known. Left out: not known. Example: `2014-06`.
        start: Option<Date>,
        /// When it ended or is to end; a year means the whole of it. Left out: no end is known, and one that has begun
        /// goes on. Example: `2022`.
        end: Option<Date>,
        /// Where it is in its life, if the dates do not tell. Left out: it follows from the dates. Example: `finished`.
        status: Option<Status>,
        /// The larger programme that it belongs to. Left out: it stands alone. Example: `sustainable-growth`.
        part_of: Option<Reference> => PartOf,
        /// Programmes that this one carries out. Example: `[national-urban-strategy]`.
        implements: Box<[Reference]> => Implements,
        /// Programmes whose aims this one serves. Example: `[climate-programme]`.
        supports: Box<[Reference]> => Supports,
        /// Programmes or goals that run side by side with it; said on one of them, shown on both. Example:
        /// `[programme:growth-agreements]`.
        parallel: Box<[Reference]> => Parallel,
        /// Who answers for it. Left out: not known. Example: `espoo`.
        owner: Option<Box<Participant>> => Owner,
        /// Who coordinates the work. Left out: not known. Example: `forum-virium`.
        coordinator: Option<Box<Participant>> => Coordinator,
        /// Who else takes part: ids of organisations, with a role if need be. Example:
        /// `[helsinki, {organisation: espoo, role: implementer}]`.
        partners: Box<[Participant]> => Partner,
        /// Where it applies: ids of organisations, or words. Example: `[espoo, {text: The whole of Finland}]`.
        areas: Box<[Area]>,
        /// Those whom it is for. Example: `[Small companies, Residents]`.
        target_groups: Box<[Text]>,
        /// What it has to spend, as it says itself; shown, and never added to anything. Left out: not known. Example:
        /// `{amount: 80000000, approximate: nearly}`.
        budget: Option<Box<Money>>,
        /// Who pays for it, and how much: the programme's own shares, not those of its projects. Example:
        /// `[{funder: erdf, amount: 40000000, basis: planned}]`.
        funding: Box<[Share]> => Funder,
        /// Ids of those who pay, where no amounts are known; short for `funding`. Example: `[erdf, espoo]`.
        funders: Box<[Reference]> => Funder,
        /// The bodies that steer it and carry it out, with their members. Example:
        /// `[{name: Steering group, type: steering-group, members: [espoo]}]`.
        bodies: Box<[Body]>,
        /// Whom readers can ask. Example: `[{organisation: espoo, email: transport@example.org}]`.
        contacts: Box<[Contact]>,
        /// What its goals are called, one and several. Left out: goal, goals. Example:
        /// `{one: {fi: painopiste, en: focus area}, other: {fi: painopisteet, en: focus areas}}`.
        goal_label: Option<Label>,
    }
}

enumeration! {
    /// What sort of body it is.
    pub enum BodyType {
        /// A group that steers and decides.
        SteeringGroup "steering-group",
        /// A group that works.
        Team "team",
        /// A place to meet, open to more than its members.
        Forum "forum",
        /// A task that a single person has.
        Post "post",
    }
}

record! {
    /// A body (toimielin) that steers or carries out a programme.
    pub struct Body needs name | id {
        /// A word by which other bodies of the programme can name it. Left out: none can. Example: `office`.
        id: Option<Box<str>>,
        /// Its name. Left out: its id. Example: `Strategy office`.
        name: Option<Text>,
        /// What sort of body it is. Left out: not said. Example: `steering-group`.
        r#type as "type": Option<BodyType>,
        /// What it does: words, or a title with items. Example: `[Decides on the calls]`.
        tasks: Box<[Task]>,
        /// Who sits in it: ids of organisations, or persons in a public role. Example:
        /// `[{name: Maija Meikäläinen, organisation: espoo, role: chair}]`.
        members: Box<[Member]>,
    }
}

enumeration! {
    /// What a member does in a body, in the order in which members are listed.
    pub enum MemberRole {
        /// Answers for the body.
        Owner "owner",
        /// Chairs it.
        Chair "chair",
        /// Chairs it when the chair cannot.
        ViceChair "vice-chair",
        /// Belongs to it.
        Member "member",
        /// Prepares its meetings and keeps its minutes.
        Secretary "secretary",
    }
}

record! {
    /// A member of a body: a person in a public role, an organisation, another body, or a group.
    pub struct Member or "member" as organisation needs name | organisation | body | group | title {
        /// The person's name. Left out: the organisation, the body or the group is the member. Example:
        /// `Maija Meikäläinen`.
        name: Option<Box<str>>,
        /// The organisation that is the member, or that the person stands for. Left out: not said. Example: `espoo`.
        organisation: Option<Reference> => Member,
        /// Another body of the same programme, by its id. Left out: none. Example: `office`.
        body: Option<Box<str>>,
        /// In words, those whom the source does not name one by one. Left out: none. Example: `The city directors`.
        group: Option<Text>,
        /// The person's task or title. Left out: not said. Example: `City director`.
        title: Option<Text>,
        /// What the member does in the body. Left out: not said. Example: `chair`.
        role: Option<MemberRole>,
        /// The person's political party: an id under `parties` in `site.yaml`. Left out: none, or not said. Example:
        /// `kok`.
        party like PARTY: Option<Box<str>>,
        /// Since when. Left out: not known. Example: `2014-06`.
        from: Option<Date>,
        /// Until when. Left out: still, or not known. Example: `2017`.
        to: Option<Date>,
    }
}

/// The id of a party, which `site.yaml` names.
static PARTY: Form = Form { name: "party", pattern: "", numbers: &[], examples: &["kok"] };
