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
        /// A large project that leads the way, and that others support.
        Flagship "flagship",
        /// A project that tries something out for others to take up.
        Pilot "pilot",
        /// A small trial.
        Trial "trial",
        /// A study.
        Study "study",
        /// A measure: something that is done without being a project of its own.
        Measure "measure",
        /// Any other project.
        Project "project",
    }
}

record! {
    /// A project: what is done, with whose money, and when.
    pub struct Project with common {
        /// The programme that it belongs to. Left out: that of its goals. Example: `6aika`.
        programme: Option<Reference> => Programme,
        /// The programming period of the EU's funds; it decides how support is acknowledged. Left out: that of its
        /// programme. Example: `2014-2020`.
        period: Option<Period>,
        /// Its code in the register of the funder. Left out: not known. Example: `A71234`.
        code: Option<Box<str>>,
        /// What sort of project it is. Left out: not said. Example: `flagship`.
        r#type as "type": Option<ProjectType>,
        /// Where it is in its life, if the dates do not tell. Left out: it follows from the dates. Example: `finished`.
        status: Option<Status>,
        /// When it began, as exactly as is known. Left out: not known. Example: `2015-02`.
        start: Option<Date>,
        /// When it ended or is to end; a year means the whole of it. Left out: no end is known, and one that has begun
        /// goes on. Example: `2018-01-31`.
        end: Option<Date>,
        /// Whether the end was still to come when it was written: once it has passed, the status is unknown until
        /// somebody looks. Left out: the end is certain. Example: `true`.
        end_is_expected: bool,
        /// The goals that it serves; their pages list it. Example: `[open-data]`.
        goals: Box<[Reference]> => Goal,
        /// The flagship project that it serves. Example: `[open-data-flagship]`.
        supports: Box<[Reference]> => Supports,
        /// The earlier projects that it carries on. Example: `[smart-stops-pilot]`.
        continues: Box<[Reference]> => Continues,
        /// The beneficiary: the organisation that answers for it. Left out: not known. Example: `espoo`.
        lead: Option<Box<Participant>> => Lead,
        /// Who else takes part: ids of organisations, with a role if need be. Example:
        /// `[helsinki, {organisation: espoo, role: implementer}]`.
        partners: Box<[Participant]> => Partner,
        /// Who pays for it, and how much. Left out: not known. Example:
        /// `[{funder: erdf, amount: 120000, rate: 70, basis: granted}]`.
        funding: Box<[Share]> => Funder,
        /// Ids of those who pay, where no amounts are known; short for `funding`. Example: `[erdf, espoo]`.
        funders: Box<[Reference]> => Funder,
        /// What the whole project costs, as it says itself; shown, and never added to anything. Left out: not known.
        /// Example: `171000`.
        total_cost: Option<Box<Money>>,
        /// Where it is carried out: ids of municipalities, or places. Example: `[{organisation: espoo, nuts: FI1B1}]`.
        locations: Box<[Location]>,
        /// The code of its type of intervention in the EU's tables. Left out: not known. Example: `"078"`.
        intervention_field: Option<Box<str>>,
        /// The specific objective of the EU programme that it serves, by its code or in words. Left out: not known.
        /// Example: `"2.1"`.
        specific_objective: Option<Box<str>>,
        /// Those whom it is for. Example: `[Passengers, Developers]`.
        target_groups: Box<[Text]>,
        /// What came of it, a sentence each. Example: `[All bus timetables are open data.]`.
        achievements: Box<[Text]>,
        /// Whom readers can ask. Example: `[{organisation: espoo, email: transport@example.org}]`.
        contacts: Box<[Contact]>,
    }
}

record! {
    /// Where a project is carried out: the id of a municipality, or a place.
    pub struct Location or "location" as organisation needs place | organisation | postcode | nuts | lat {
        /// The place in words. Left out: the organisation's. Example: `Tapiola`.
        place: Option<Text>,
        /// The organisation in whose area it is. Left out: not said. Example: `espoo`.
        organisation: Option<Reference> => Location,
        /// The postcode. Left out: not known. Example: `"02100"`.
        postcode: Option<Box<str>>,
        /// The code of the area among the EU's statistical regions (NUTS). Left out: not known. Example: `FI1B1`.
        nuts: Option<Nuts>,
        /// Degrees north (WGS 84), with a full stop before the decimals. Left out: not known. Example: `60.2055`.
        lat: Option<Latitude>,
        /// Degrees east (WGS 84), with a full stop before the decimals. Left out: not known. Example: `24.6559`.
        lon: Option<Longitude>,
    }
}
