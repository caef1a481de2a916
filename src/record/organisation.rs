//! Organisations (organisaatio): who leads, takes part, pays, manages or publishes.

use super::{
    Address, BusinessId, Date, Reference, Text,
    definition::{enumeration, record},
};

enumeration! {
    /// What sort of organisation it is.
    pub enum OrganisationType {
        /// A city or another municipality.
        Municipality "municipality",
        /// An authority of the state.
        State "state",
        /// A region, or a joint authority of municipalities.
        Region "region",
        /// An institution of the European Union.
        Eu "eu",
        /// A company.
        Company "company",
        /// An association or a foundation.
        Association "association",
        /// A university, or a university of applied sciences.
        University "university",
        /// A school.
        School "school",
        /// A service or unit of a larger organisation.
        Service "service",
        /// Something else.
        Other "other",
    }
}

record! {
    /// An organisation: who leads, takes part, pays, manages or publishes.
    pub struct Organisation with common {
        /// The short form of its name, by language where they differ. Left out: it has none. Example: `HSL`.
        acronym: Option<Text>,
        /// What sort of organisation it is. Left out: not said. Example: `municipality`.
        r#type as "type": Option<OrganisationType>,
        /// The Finnish business id (Y-tunnus); its check digit is checked. Left out: not known. Example: `0101263-6`.
        business_id: Option<BusinessId>,
        /// The larger organisation that it is part of. Left out: it stands alone. Example: `espoo`.
        part_of: Option<Reference> => PartOf,
        /// The name of the place that it stands for, where an area or location is meant: not the City of Espoo, but
        /// Espoo. Left out: its title. Example: `{fi: Espoo, sv: Esbo, en: Espoo}`.
        place: Option<Text>,
        /// Its own pages. Left out: no link. Example: `"https://www.espoo.fi/"`.
        website: Option<Address>,
        /// When it ceased to be. Left out: it still is. Example: `2015-12-31`.
        end: Option<Date>,
        /// The organisations that carry on what it did. Example: `[uusimaa]`.
        successors: Box<[Reference]> => Successor,
    }
}
