//! What one entity can be to another.

use crate::kind::Kind;

/// What the entity that a field names is to the entity that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// The programme that something belongs to.
    Programme,
    /// The larger whole of the same kind.
    PartOf,
    /// A programme that this one carries out.
    Implements,
    /// Whose aims this serves: a programme's programme, a pilot's flagship.
    Supports,
    /// What runs side by side; said once, true both ways.
    Parallel,
    Owner,
    Coordinator,
    Lead,
    Partner,
    Area,
    Funder,
    /// The programme whose money a share is.
    Through,
    Member,
    Contact,
    Goal,
    /// The earlier project that this one carries on.
    Continues,
    Location,
    /// The authority that manages a fund.
    Manager,
    /// The programme for which an authority manages a fund.
    ManagedFor,
    Successor,
    Series,
    Project,
    Author,
    Publisher,
    ReplacedBy,
    /// The publication that something was taken from.
    Source,
    SourcePublisher,
    /// What a news item tells about.
    About,
    /// The page above.
    Parent,
}

impl Relation {
    /// The kinds that fit, for a field of an entity of the kind `owner`.
    #[must_use]
    pub const fn kinds(self, owner: Kind) -> &'static [Kind] {
        use Kind::{Funder, Goal, News, Organisation, Page, Programme, Project, Report, Series};
        match self {
            Self::Programme | Self::Implements | Self::Through | Self::ManagedFor => &[Programme],
            Self::Owner
            | Self::Coordinator
            | Self::Lead
            | Self::Partner
            | Self::Area
            | Self::Member
            | Self::Contact
            | Self::Location
            | Self::Manager
            | Self::Author
            | Self::Publisher
            | Self::SourcePublisher => &[Organisation],
            Self::Funder => &[Funder, Organisation],
            Self::Goal => &[Goal],
            Self::Continues | Self::Project => &[Project],
            Self::Series => &[Series],
            Self::ReplacedBy | Self::Source => &[Report],
            Self::About => &[Programme, Goal, Project, Funder, Organisation, Report, Series, News, Page],
            Self::Parent => &[Page],
            Self::Parallel => match owner {
                Programme => &[Programme, Goal],
                _ => &[Goal, Programme],
            },
            Self::Supports => match owner {
                Project => &[Project],
                _ => &[Programme],
            },
            Self::PartOf | Self::Successor => match owner {
                Goal => &[Goal],
                Funder => &[Funder],
                Organisation => &[Organisation],
                _ => &[Programme],
            },
        }
    }
}
