//! Organisations (organisaatio): who leads, takes part, pays, manages or publishes.

use super::{
    Address, BusinessId, Date, Reference, Text,
    definition::{enumeration, record},
};

enumeration! {
    /// What sort of organisation it is.
    pub enum OrganisationType {
        Municipality "municipality",
        State "state",
        Region "region",
        Eu "eu",
        Company "company",
        Association "association",
        University "university",
        School "school",
        /// A service or unit of a larger organisation.
        Service "service",
        Other "other",
    }
}

record! {
    /// An organisation.
    pub struct Organisation with common {
        acronym: Option<Text>,
        r#type as "type": Option<OrganisationType>,
        business_id: Option<BusinessId>,
        part_of: Option<Reference> => PartOf,
        /// The place that it stands for: Espoo, Esbo.
        place: Option<Text>,
        website: Option<Address>,
        /// When it ceased to be.
        end: Option<Date>,
        successors: Vec<Reference> => Successor,
    }
}
