//! Funders (rahoittaja): funds and instruments. An organisation that pays is an organisation.

use super::{
    Address, Date, FileName, Reference, Text,
    definition::{enumeration, record},
};

enumeration! {
    /// Whose money a fund holds.
    pub enum FunderType {
        EuFund "eu-fund",
        State "state",
        Region "region",
        Municipality "municipality",
        Foundation "foundation",
        Private "private",
    }
}

record! {
    /// A fund.
    pub struct Funder with common {
        acronym: Option<Text>,
        r#type as "type": Option<FunderType>,
        /// The code of the fund in the EU's tables: `ERDF`.
        fund_code: Option<String>,
        part_of: Option<Reference> => PartOf,
        managed_by: Vec<Management> => Manager,
        successor: Option<Reference> => Successor,
        logo: Option<FileName>,
        website: Option<Address>,
    }
}

enumeration! {
    /// The role of an authority in managing a fund (Regulation (EU) 2021/1060, articles 71 to 76).
    pub enum ManagementRole {
        ManagingAuthority "managing-authority",
        IntermediateBody "intermediate-body",
        AuditAuthority "audit-authority",
    }
}

record! {
    /// Who manages a fund, for which programme, and when.
    pub struct Management or "management" by management needs organisation {
        organisation: Option<Reference>,
        role: Option<ManagementRole>,
        programme: Option<Reference> => ManagedFor,
        from: Option<Date>,
        to: Option<Date>,
    }
}

fn management<E>(organisation: &str) -> Result<Management, E> {
    Ok(Management { organisation: Some(Reference::parse(organisation)), ..Management::default() })
}
