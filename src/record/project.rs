//! Projects (hanke): what is done, with whose money, when.

use super::{
    Date, Latitude, Longitude, Money, Nuts, Reference, Text,
    common::{Contact, Participant},
    definition::{enumeration, record},
    funding::Share,
    life::{Period, Status},
};

enumeration! {
    /// What sort of project it is.
    pub enum ProjectType {
        /// A flagship (kärkihanke), which pilots support.
        Flagship "flagship",
        Pilot "pilot",
        Trial "trial",
        Study "study",
        Measure "measure",
        Project "project",
    }
}

record! {
    /// A project.
    pub struct Project with common {
        /// Else its goals'.
        programme: Option<Reference> => Programme,
        /// Inherited from the programme.
        period: Option<Period>,
        /// The code of the operation in its register.
        code: Option<String>,
        r#type as "type": Option<ProjectType>,
        /// Follows from the dates when absent.
        status: Option<Status>,
        start: Option<Date>,
        end: Option<Date>,
        /// Whether `end` was still to come when it was written.
        end_is_expected: bool,
        goals: Vec<Reference> => Goal,
        /// The flagship that it serves.
        supports: Vec<Reference> => Supports,
        /// The earlier project that it carries on.
        continues: Vec<Reference> => Continues,
        /// The beneficiary that is responsible.
        lead: Option<Participant> => Lead,
        partners: Vec<Participant> => Partner,
        funding: Vec<Share> => Funder,
        /// Short for shares without amounts.
        funders: Vec<Reference> => Funder,
        total_cost: Option<Money>,
        locations: Vec<Location>,
        /// The code of the type of intervention.
        intervention_field: Option<String>,
        specific_objective: Option<String>,
        target_groups: Vec<Text>,
        achievements: Vec<Text>,
        contacts: Vec<Contact>,
    }
}

record! {
    /// Where a project is carried out.
    pub struct Location or "location" by location needs place | organisation | postcode | nuts | lat {
        place: Option<Text>,
        organisation: Option<Reference> => Location,
        postcode: Option<String>,
        /// A code of the EU's statistical regions.
        nuts: Option<Nuts>,
        /// Degrees north, WGS 84.
        lat: Option<Latitude>,
        /// Degrees east, WGS 84.
        lon: Option<Longitude>,
    }
}

fn location<E>(organisation: &str) -> Result<Location, E> {
    Ok(Location { organisation: Some(Reference::parse(organisation)), ..Location::default() })
}
