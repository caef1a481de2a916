//! Programmes (ohjelma): strategies, policies and what carries them out.

use super::{
    Date, Money, Reference, Text,
    common::{Area, Contact, Label, Participant, Task},
    definition::{enumeration, record},
    funding::Share,
    life::{Period, Status},
};

enumeration! {
    /// What sort of programme it is.
    pub enum ProgrammeType {
        Programme "programme",
        Strategy "strategy",
        RegionalStrategy "regional-strategy",
        Policy "policy",
    }
}

record! {
    /// A programme.
    pub struct Programme with common {
        acronym: Option<Text>,
        r#type as "type": Option<ProgrammeType>,
        /// Inherited through `part_of`.
        period: Option<Period>,
        /// The EU's code for the programme (CCI).
        code: Option<String>,
        start: Option<Date>,
        end: Option<Date>,
        status: Option<Status>,
        part_of: Option<Reference> => PartOf,
        implements: Vec<Reference> => Implements,
        /// Programmes whose aims this one serves.
        supports: Vec<Reference> => Supports,
        parallel: Vec<Reference> => Parallel,
        owner: Option<Participant> => Owner,
        coordinator: Option<Participant> => Coordinator,
        partners: Vec<Participant> => Partner,
        areas: Vec<Area>,
        target_groups: Vec<Text>,
        /// What it has to spend, as it says itself: shown, never added.
        budget: Option<Money>,
        funding: Vec<Share> => Funder,
        /// Short for shares without amounts.
        funders: Vec<Reference> => Funder,
        bodies: Vec<Body>,
        contacts: Vec<Contact>,
        /// What its goals are called.
        goal_label: Option<Label>,
    }
}

enumeration! {
    /// What sort of body it is.
    pub enum BodyType {
        SteeringGroup "steering-group",
        Team "team",
        Forum "forum",
        Post "post",
    }
}

record! {
    /// A body (toimielin) that steers or carries out a programme.
    pub struct Body needs name | id {
        /// Unique within the programme.
        id: Option<String>,
        name: Option<Text>,
        r#type as "type": Option<BodyType>,
        tasks: Vec<Task>,
        members: Vec<Member>,
    }
}

enumeration! {
    /// What a member does in a body, in the order in which members are listed.
    pub enum MemberRole {
        Owner "owner",
        Chair "chair",
        ViceChair "vice-chair",
        Member "member",
        Secretary "secretary",
    }
}

record! {
    /// A member of a body: a person in a public role, an organisation, another body, or a group.
    pub struct Member or "member" by member needs name | organisation | body | group | title {
        name: Option<String>,
        organisation: Option<Reference> => Member,
        /// The id of another body of the same programme.
        body: Option<String>,
        group: Option<Text>,
        title: Option<Text>,
        role: Option<MemberRole>,
        /// An id among the `parties` of `site.yaml`.
        party: Option<String>,
        from: Option<Date>,
        to: Option<Date>,
    }
}

fn member<E>(organisation: &str) -> Result<Member, E> {
    Ok(Member { organisation: Some(Reference::parse(organisation)), ..Member::default() })
}
