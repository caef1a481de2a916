//! Funders (rahoittaja): funds and instruments. An organisation that pays is an organisation.

use super::{
    Address, Date, FileName, Reference, Text,
    definition::{enumeration, record},
};

enumeration! {
    /// Whose money a fund holds.
    pub enum FunderType {
        /// A fund of the European Union.
        EuFund "eu-fund",
        /// Money of the state.
        State "state",
        /// Money of a region.
        Region "region",
        /// Money of municipalities.
        Municipality "municipality",
        /// A foundation.
        Foundation "foundation",
        /// Money of companies or persons.
        Private "private",
    }
}

record! {
    /// A funder: a fund or an instrument. An organisation that pays with its own money is an organisation.
    pub struct Funder with common {
        /// The short form of its name, by language where they differ. Left out: it has none. Example:
        /// `{fi: EAKR, sv: ERUF, en: ERDF}`.
        acronym: Option<Text>,
        /// Whose money it holds. From it follows what counts as EU, state, municipal and private funding. Left out: not
        /// said. Example: `eu-fund`.
        r#type as "type": Option<FunderType>,
        /// The code of the fund in the EU's tables. Left out: it has none. Example: `ERDF`.
        fund_code: Option<Box<str>>,
        /// The larger fund that it belongs to. Left out: it stands alone. Example: `structural-funds`.
        part_of: Option<Reference> => PartOf,
        /// The authorities that manage it. Left out: not known. Example:
        /// `[{organisation: ministry, role: managing-authority}]`.
        managed_by: Box<[Management]> => Manager,
        /// The fund that came after it. Left out: none. Example: `erdf-2021`.
        successor: Option<Reference> => Successor,
        /// The file of its logo. Left out: its name stands alone. Example: `eu-flag.svg`.
        logo: Option<FileName>,
        /// Its own pages. Left out: no link. Example: `"https://example.org/fund"`.
        website: Option<Address>,
    }
}

enumeration! {
    /// The role of an authority in managing a fund (Regulation (EU) 2021/1060, articles 71 to 76).
    pub enum ManagementRole {
        /// It answers for the programme of the fund.
        ManagingAuthority "managing-authority",
        /// It carries out tasks of the managing authority.
        IntermediateBody "intermediate-body",
        /// It audits how the fund is used.
        AuditAuthority "audit-authority",
    }
}

record! {
    /// Who manages a fund, for which programme, and when.
    pub struct Management or "management" as organisation needs organisation {
        /// The authority. Example: `ministry-of-employment`.
        organisation: Option<Reference>,
        /// Its role. Left out: not said. Example: `managing-authority`.
        role: Option<ManagementRole>,
        /// The programme for which it manages the fund. Left out: for all. Example: `sustainable-growth`.
        programme: Option<Reference> => ManagedFor,
        /// Since when. Left out: not known. Example: `2014`.
        from: Option<Date>,
        /// Until when. Left out: it still does. Example: `2020`.
        to: Option<Date>,
    }
}
