//! Facets: the facts by which the lists of kinds can be narrowed.
//!
//! Nothing here knows a value; a theme says which facets its lists have, and `plan` finds who has which.

use super::definition::{enumeration, record};
use crate::kind::Kind;

enumeration! {
    /// A fact by which readers narrow a list.
    pub enum Facet {
        /// Whether it is under way.
        Status "status",
        /// What sort of its kind it is.
        Type "type",
        /// The programme that it belongs to.
        Programme "programme",
        /// The goals that it serves.
        Goal "goal",
        /// Who pays for it.
        Funder "funder",
        /// The series that it belongs to.
        Series "series",
        /// The years in which it goes on, or in which it was published.
        Year "year",
    }
}

impl Facet {
    /// Whether entities of a kind have the fact at all.
    #[must_use]
    pub const fn fits(self, kind: Kind) -> bool {
        use Kind::{Funder, Goal, News, Organisation, Programme, Project, Report, Series};
        match self {
            Self::Status => matches!(kind, Programme | Project),
            Self::Type => matches!(kind, Programme | Project | Funder | Organisation | Report),
            Self::Programme => matches!(kind, Goal | Project | Report | Series),
            Self::Goal => matches!(kind, Project | Report),
            Self::Funder => matches!(kind, Programme | Project | Report),
            Self::Series => matches!(kind, Report),
            Self::Year => matches!(kind, Programme | Project | Report | News),
        }
    }

    /// The kind whose entities are its values; none for words and years.
    #[must_use]
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::Programme => Some(Kind::Programme),
            Self::Goal => Some(Kind::Goal),
            Self::Funder => Some(Kind::Funder),
            Self::Series => Some(Kind::Series),
            Self::Status | Self::Type | Self::Year => None,
        }
    }

    /// The facets that fit a kind, in order.
    pub fn of(kind: Kind) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |facet| facet.fits(kind))
    }
}

record! {
    /// The facets of the list of each kind; a list that is not named has those of the theme that is extended, else none.
    pub struct FacetSettings {
        /// By what the list of programmes can be narrowed.
        programmes: Option<Box<[Facet]>>,
        /// By what the list of goals can be narrowed.
        goals: Option<Box<[Facet]>>,
        /// By what the list of projects can be narrowed.
        projects: Option<Box<[Facet]>>,
        /// By what the list of funders can be narrowed.
        funders: Option<Box<[Facet]>>,
        /// By what the list of organisations can be narrowed.
        organisations: Option<Box<[Facet]>>,
        /// By what the list of reports can be narrowed.
        reports: Option<Box<[Facet]>>,
        /// By what the list of series can be narrowed.
        series: Option<Box<[Facet]>>,
        /// By what the list of news can be narrowed.
        news: Option<Box<[Facet]>>,
    }
}

impl FacetSettings {
    /// What is said of the lists, in the order of their kinds.
    #[must_use]
    pub fn by_kind(&self) -> [(Kind, Option<&[Facet]>); 8] {
        [
            (Kind::Programme, self.programmes.as_deref()),
            (Kind::Goal, self.goals.as_deref()),
            (Kind::Project, self.projects.as_deref()),
            (Kind::Funder, self.funders.as_deref()),
            (Kind::Organisation, self.organisations.as_deref()),
            (Kind::Report, self.reports.as_deref()),
            (Kind::Series, self.series.as_deref()),
            (Kind::News, self.news.as_deref()),
        ]
    }
}
