//! Who pays how much, and the sums of it.
//!
//! Sums never mix bases, currencies, or approximate with exact amounts; each project counts once by whatever route; and
//! each sum says of how many projects it knows. An amount that several funders give together counts for a programme or
//! a goal, but for no single funder.

use std::{collections::BTreeMap, iter, ops::Deref, slice};

use rayon::prelude::*;
use rust_decimal::Decimal;

use super::{Entities, Entity, EntityId, Graph, graph::APART};
use crate::{
    kind::Kind,
    record::{
        Approximation, Currency, Record, Relation,
        funder::FunderType,
        funding::{Basis, Share as Written, ShareRole},
        organisation::OrganisationType,
    },
};

/// A share of an entity's funding.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Who gives it, each once; none when the source names only a kind of money.
    pub funders: Funders,
    /// Whether funders that are not named give it too.
    pub others: bool,
    pub role: Option<ShareRole>,
    /// In units of the currency; absent when it is not known.
    pub amount: Option<Decimal>,
    pub currency: Currency,
    pub approximate: Option<Approximation>,
    /// In per cent.
    pub rate: Option<Box<Decimal>>,
    pub basis: Option<Basis>,
    /// The programme whose money it is.
    pub through: Option<EntityId>,
    /// Its place in the record's list, for its note; absent for one written short, under `funders`.
    pub place: Option<u16>,
}

/// Those who give a share. Nearly all shares are of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Funders {
    One(EntityId),
    Several(Box<[EntityId]>),
}

impl Deref for Funders {
    type Target = [EntityId];

    fn deref(&self) -> &[EntityId] {
        match self {
            Self::One(funder) => slice::from_ref(funder),
            Self::Several(funders) => funders,
        }
    }
}

impl From<Vec<EntityId>> for Funders {
    fn from(funders: Vec<EntityId>) -> Self {
        match funders[..] {
            [funder] => Self::One(funder),
            _ => Self::Several(funders.into()),
        }
    }
}

impl Share {
    /// The funder whose money alone it is.
    #[must_use]
    pub fn sole_funder(&self) -> Option<EntityId> {
        match self.funders[..] {
            [funder] if !self.others => Some(funder),
            _ => None,
        }
    }
}

/// A sum of like amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    pub basis: Option<Basis>,
    pub currency: Currency,
    pub approximate: Option<Approximation>,
    pub amount: Decimal,
    /// How many projects have such an amount.
    pub projects: usize,
}

/// Sums over projects, by basis, currency and exactness.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// Never two of the same basis, currency and exactness; in their order.
    pub sums: Vec<Total>,
    /// How many projects there are.
    pub projects: usize,
    /// How many of them have any amount.
    pub with_amount: usize,
}

impl Totals {
    /// Those of what gathers nothing.
    pub(super) const NONE: Self = Self { sums: Vec::new(), projects: 0, with_amount: 0 };

    /// Sums the shares of projects that `counts` lets through.
    pub fn of<'a>(projects: impl IntoIterator<Item = &'a Entity>, counts: impl Fn(&Share) -> bool) -> Self {
        let mut sums = Summing::default();
        for project in projects {
            sums.add(project.shares.iter().filter(|share| counts(share)));
        }
        sums.finish()
    }
}

/// What amounts have in common that can be added.
type Sort = (Option<Basis>, Currency, Option<Approximation>);

/// Sums on their way: projects are added one by one.
#[derive(Debug, Default)]
pub(super) struct Summing {
    sums: BTreeMap<Sort, (Decimal, usize)>,
    projects: usize,
    with_amount: usize,
}

impl Summing {
    /// Adds a project by its shares.
    pub(super) fn add<'a>(&mut self, shares: impl IntoIterator<Item = &'a Share>) {
        self.projects += 1;
        let mut seen = Vec::new();
        for share in shares {
            let Some(amount) = share.amount else { continue };
            let key = (share.basis, share.currency, share.approximate);
            let sum = self.sums.entry(key).or_default();
            sum.0 += amount;
            if !seen.contains(&key) {
                sum.1 += 1;
                seen.push(key);
            }
        }
        self.with_amount += usize::from(!seen.is_empty());
    }

    pub(super) fn finish(self) -> Totals {
        let sums = self.sums.into_iter().map(|((basis, currency, approximate), (amount, projects))| Total {
            basis,
            currency,
            approximate,
            amount,
            projects,
        });
        Totals { sums: sums.collect(), projects: self.projects, with_amount: self.with_amount }
    }
}

/// Gives every programme and project its shares.
pub(super) fn share(mut entities: Entities, graph: &Graph) -> Entities {
    let shares =
        (0..entities.all().len()).into_par_iter().map(|place| shares_of(&entities, graph, EntityId::at(place)));
    let shares: Vec<Box<[Share]>> = shares.collect();
    for (entity, shares) in iter::zip(entities.all_mut(), shares) {
        entity.shares = shares;
    }
    entities
}

fn shares_of(entities: &Entities, graph: &Graph, id: EntityId) -> Box<[Share]> {
    let written = match entities[id].record() {
        Some(Record::Programme(programme)) => &programme.funding,
        Some(Record::Project(project)) => &project.funding,
        _ => return Box::default(),
    };
    // A share without an amount, of funders none of whom is shown, says nothing.
    let says = |(share, written): &(Share, &Written)| {
        written.funder.0.is_empty() || !share.funders.is_empty() || share.amount.is_some()
    };
    let meant = written.iter().enumerate().map(|(place, share)| (as_meant(entities, graph, id, share, place), share));
    let mut shares: Vec<Share> = meant.filter(says).map(|(share, _)| share).collect();
    let has_share = |funder| shares.iter().any(|share| share.funders.contains(&funder));
    // A funder that has a share of its own needs no short one.
    let edges = graph.edges(id, Relation::Funder).iter();
    let short = edges.filter(|edge| edge.place.0 & APART != 0 && !has_share(edge.to)).map(|edge| edge.to);
    let short: Vec<EntityId> = short.collect();
    shares.extend(short.into_iter().map(|funder| Share {
        role: role_of(&entities[funder]),
        funders: Funders::One(funder),
        others: false,
        amount: None,
        currency: Currency::default(),
        approximate: None,
        rate: None,
        basis: None,
        through: None,
        place: None,
    }));
    shares.into()
}

fn as_meant(entities: &Entities, graph: &Graph, id: EntityId, share: &Written, place: usize) -> Share {
    let edges = graph.edges(id, Relation::Funder).iter().filter(|edge| usize::from(edge.place.0) == place);
    let mut funders: Vec<EntityId> = Vec::new();
    let mut shown = 0;
    for edge in edges {
        shown += 1;
        if !funders.contains(&edge.to) {
            funders.push(edge.to);
        }
    }
    // A funder that is not shown is one that is not named: the money is still not the others' alone.
    let others = share.others || share.funder.0.len() > shown;
    let through =
        graph.edges(id, Relation::Through).iter().find(|edge| usize::from(edge.place.0) == place).map(|edge| edge.to);
    let role = share.role.or_else(|| {
        let mut roles = funders.iter().map(|funder| role_of(&entities[*funder]));
        let first = roles.next().flatten();
        first.filter(|_| roles.all(|role| role == first) && !others)
    });
    Share {
        funders: funders.into(),
        others,
        role,
        amount: share.amount.map(|amount| amount.0),
        currency: share.currency.unwrap_or_default(),
        approximate: share.approximate.and_then(|approximate| approximate.0),
        rate: share.rate.map(|rate| Box::new(rate.0)),
        basis: share.basis,
        through,
        place: u16::try_from(place).ok(),
    }
}

/// Whose money a funder's is, unless a share says otherwise.
fn role_of(funder: &Entity) -> Option<ShareRole> {
    match funder.record()? {
        Record::Funder(fund) => match fund.r#type? {
            FunderType::EuFund => Some(ShareRole::Eu),
            FunderType::State => Some(ShareRole::State),
            FunderType::Region | FunderType::Municipality => Some(ShareRole::Municipal),
            FunderType::Foundation | FunderType::Private => Some(ShareRole::Private),
        },
        Record::Organisation(organisation) => match organisation.r#type? {
            OrganisationType::Eu => Some(ShareRole::Eu),
            OrganisationType::State => Some(ShareRole::State),
            OrganisationType::Municipality | OrganisationType::Region => Some(ShareRole::Municipal),
            OrganisationType::Company | OrganisationType::Association => Some(ShareRole::Private),
            _ => None,
        },
        _ => None,
    }
}

/// The sums of every entity that gathers shares.
pub(super) fn totals(entities: &Entities, graph: &Graph) -> BTreeMap<EntityId, Totals> {
    let of = |projects: Vec<EntityId>, counts: &dyn Fn(&Share) -> bool| {
        let projects = projects.into_iter().map(|id| &entities[id]).filter(|entity| entity.kind == Kind::Project);
        Totals::of(projects, counts)
    };
    let kinds = [Kind::Programme, Kind::Goal, Kind::Funder, Kind::Organisation];
    let ids: Vec<EntityId> = kinds.into_iter().flat_map(|kind| entities.of_kind(kind)).collect();
    let totals = ids.into_par_iter().map(|id| {
        let totals = match entities[id].kind {
            Kind::Programme => of(graph.sources(id, Relation::Programme), &|_| true),
            Kind::Goal => of(graph.sources(id, Relation::Goal), &|_| true),
            _ => of(graph.sources(id, Relation::Funder), &|share| share.sole_funder() == Some(id)),
        };
        (id, totals)
    });
    totals.collect()
}
