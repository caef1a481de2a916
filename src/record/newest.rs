//! What a theme counts as newest: of which kinds, and how many.
//!
//! Nothing here knows a date; `plan` finds who has which.

use super::definition::{enumeration, record};
use crate::kind::Kind;

enumeration! {
    /// A kind whose entries have a date by which they are new.
    pub enum DatedKind {
        /// Programmes, by their start.
        Programmes "programmes",
        /// Projects, by their start.
        Projects "projects",
        /// Reports, by their date.
        Reports "reports",
        /// News, by their date.
        News "news",
    }
}

impl DatedKind {
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Programmes => Kind::Programme,
            Self::Projects => Kind::Project,
            Self::Reports => Kind::Report,
            Self::News => Kind::News,
        }
    }
}

record! {
    /// What the feed tells of, and a home page may show.
    pub struct NewestSettings {
        /// The kinds of which it is; all that have dates when absent.
        kinds: Box<[DatedKind]>,
        /// How many there are at most.
        count: Option<i64>,
    }
}
