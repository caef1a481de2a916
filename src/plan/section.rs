//! The lists on an entity's page: everything that names it, each relation with its reverse.

use crate::{
    kind::Kind,
    link::{EntityId, Site},
    record::Relation,
};

/// A list of others on an entity's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The goals of a programme.
    Goals,
    /// What is part of it: subgoals, programmes under a programme, units of an organisation.
    Parts,
    /// The programmes that carry it out.
    ImplementedBy,
    /// What serves its aims: a flagship's pilots, programmes that support a policy.
    SupportedBy,
    /// What runs side by side with it.
    Parallel,
    /// The projects of a programme, goal or funder.
    Projects,
    /// The projects and programmes that its money supports.
    Supported,
    /// The later projects that carry it on.
    ContinuedBy,
    /// The programmes that it funds.
    Programmes,
    /// The projects that it leads.
    Leads,
    /// The programmes that it owns or coordinates.
    Runs,
    /// The projects and programmes that it takes part in.
    TakesPart,
    /// The programmes whose area it is, and the projects carried out there.
    Area,
    /// The projects and programmes that it funds as an organisation.
    Funds,
    /// The funds that it manages, and for a programme those that are managed for it.
    Manages,
    /// The programmes in whose bodies it is.
    Bodies,
    /// What it can be asked about.
    Contact,
    /// The publications about it, in it, or of it.
    Reports,
    /// The publications that it wrote or published, and its series.
    Publications,
    /// What replaced or succeeded it.
    SucceededBy,
    /// What it replaced or succeeds.
    Succeeds,
    /// What was taken from it.
    SourceOf,
    Series,
    News,
    /// The chapters of a report, the pages below a page.
    Contents,
}

use Section as S;

impl Section {
    /// The sections of a kind's page, in order.
    #[must_use]
    pub const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Programme => &[
                S::Goals,
                S::Projects,
                S::Supported,
                S::Parallel,
                S::Parts,
                S::ImplementedBy,
                S::SupportedBy,
                S::Manages,
                S::Series,
                S::Reports,
                S::News,
            ],
            Kind::Goal => &[S::Parts, S::Projects, S::Parallel, S::Reports, S::News],
            Kind::Project => &[S::SupportedBy, S::ContinuedBy, S::Reports, S::News],
            Kind::Funder => &[S::Programmes, S::Projects, S::Parts, S::SucceededBy, S::Succeeds, S::Reports, S::News],
            Kind::Organisation => &[
                S::Runs,
                S::Leads,
                S::TakesPart,
                S::Funds,
                S::Manages,
                S::Bodies,
                S::Area,
                S::Contact,
                S::Parts,
                S::SucceededBy,
                S::Succeeds,
                S::Publications,
                S::Reports,
                S::News,
            ],
            Kind::Report => &[S::Contents, S::SucceededBy, S::Succeeds, S::SourceOf, S::News],
            Kind::Chapter => &[],
            Kind::Series => &[S::Reports, S::News],
            Kind::News => &[S::News],
            Kind::Page => &[S::Contents, S::News],
        }
    }

    /// The name by which templates and strings know it: the heading is the string `section-NAME`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            S::Goals => "goals",
            S::Parts => "parts",
            S::ImplementedBy => "implemented-by",
            S::SupportedBy => "supported-by",
            S::Parallel => "parallel",
            S::Projects => "projects",
            S::Supported => "supported",
            S::ContinuedBy => "continued-by",
            S::Programmes => "programmes",
            S::Leads => "leads",
            S::Runs => "runs",
            S::TakesPart => "takes-part",
            S::Area => "area",
            S::Funds => "funds",
            S::Manages => "manages",
            S::Bodies => "bodies",
            S::Contact => "contact",
            S::Reports => "reports",
            S::Publications => "publications",
            S::SucceededBy => "succeeded-by",
            S::Succeeds => "succeeds",
            S::SourceOf => "source-of",
            S::Series => "series",
            S::News => "news",
            S::Contents => "contents",
        }
    }

    /// The members, each once, those that are shown.
    #[must_use]
    pub fn members(self, site: &Site, id: EntityId) -> Vec<EntityId> {
        use Relation as R;
        let kind = site.entity(id).kind;
        let (relations, kinds): (&[R], &[Kind]) = match self {
            S::Goals => (&[R::Programme], &[Kind::Goal]),
            S::Parts => (&[R::PartOf], &[Kind::Programme, Kind::Goal, Kind::Funder, Kind::Organisation]),
            S::ImplementedBy => (&[R::Implements], &[Kind::Programme]),
            S::SupportedBy => (&[R::Supports], &[Kind::Programme, Kind::Project]),
            S::Parallel => (&[R::Parallel], &[Kind::Programme, Kind::Goal]),
            S::Projects => match kind {
                Kind::Goal => (&[R::Goal], &[Kind::Project]),
                Kind::Funder => (&[R::Funder], &[Kind::Project]),
                _ => (&[R::Programme], &[Kind::Project]),
            },
            S::Supported => (&[R::Through], &[Kind::Project, Kind::Programme]),
            S::ContinuedBy => (&[R::Continues], &[Kind::Project]),
            S::Programmes => (&[R::Funder], &[Kind::Programme]),
            S::Leads => (&[R::Lead], &[Kind::Project]),
            S::Runs => (&[R::Owner, R::Coordinator], &[Kind::Programme]),
            S::TakesPart => (&[R::Partner], &[Kind::Project, Kind::Programme]),
            S::Area => (&[R::Area, R::Location], &[Kind::Programme, Kind::Project]),
            S::Funds => (&[R::Funder], &[Kind::Programme, Kind::Project]),
            S::Manages => match kind {
                Kind::Programme => (&[R::ManagedFor], &[Kind::Funder]),
                _ => (&[R::Manager], &[Kind::Funder]),
            },
            S::Bodies => (&[R::Member], &[Kind::Programme]),
            S::Contact => (&[R::Contact], &[Kind::Programme, Kind::Project]),
            S::Reports => match kind {
                Kind::Programme => (&[R::Programme], &[Kind::Report]),
                Kind::Goal => (&[R::Goal], &[Kind::Report]),
                Kind::Project => (&[R::Project], &[Kind::Report]),
                Kind::Funder | Kind::Organisation => (&[R::Funder], &[Kind::Report]),
                _ => (&[R::Series], &[Kind::Report]),
            },
            S::Publications => (&[R::Publisher, R::Author], &[Kind::Report, Kind::Series]),
            S::SucceededBy => {
                return site
                    .graph
                    .targets(id, R::Successor)
                    .into_iter()
                    .chain(site.graph.targets(id, R::ReplacedBy))
                    .collect();
            }
            S::Succeeds => (&[R::Successor, R::ReplacedBy], &Kind::ALL),
            S::SourceOf => (&[R::Source], &Kind::ALL),
            S::Series => (&[R::Programme], &[Kind::Series]),
            S::News => (&[R::About], &[Kind::News]),
            S::Contents => (&[R::PartOf, R::Parent], &[Kind::Chapter, Kind::Page]),
        };
        let mut members: Vec<EntityId> = relations
            .iter()
            .flat_map(|relation| site.graph.sources(id, *relation))
            .filter(|member| kinds.contains(&site.entity(*member).kind) && *member != id)
            .collect();
        if self == S::Parallel {
            members.extend(site.graph.targets(id, R::Parallel));
        }
        members.sort_unstable();
        members.dedup();
        members
    }
}
