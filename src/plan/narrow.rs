//! Lists narrowed by one fact: the ongoing projects, the publications of 2018.
//!
//! Enters: the members of the lists of kinds, in each language's order, and the facets that the theme has for them.
//! Leaves: for every value that a member has, those that have it, in the order of the whole list. Deliberately absent: a
//! list of nothing, and lists narrowed by two facts at once, of which there would be too many to plan; a reader's
//! browser puts them together from these.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    iter,
    sync::Arc,
};

use rayon::prelude::*;

use super::{FacetValue, Plan, facet, lists};
use crate::{
    kind::Kind,
    language::Lang,
    link::{EntityId, Site},
    parse::Theme,
    record::facet::Facet,
};

/// A value of a facet of the list of a kind.
pub type Choice = (Kind, Facet, FacetValue);

/// The lists narrowed by one fact.
#[derive(Debug, Default)]
pub struct Narrowing {
    /// The facets of each list, in the order in which readers are asked.
    facets: BTreeMap<Kind, Vec<Facet>>,
    /// The values of each facet, in the order in which a language lists them.
    values: BTreeMap<(Kind, Facet, Lang), Vec<FacetValue>>,
    /// Who has each value, in the order of the list in a language.
    members: BTreeMap<(Choice, Lang), Arc<[EntityId]>>,
}

impl Narrowing {
    pub(super) fn new(site: &Site, theme: &Theme, plan: &Plan) -> Self {
        let lists = theme.facets.iter().filter(|(kind, _)| plan.index(**kind, Lang::PRIMARY).is_some());
        let mut narrowing =
            Self { facets: lists.map(|(kind, facets)| (*kind, facets.clone())).collect(), ..Self::default() };
        let columns: Vec<(Kind, Facet)> =
            narrowing.facets.iter().flat_map(|(kind, facets)| facets.iter().map(|facet| (*kind, *facet))).collect();
        let grouped: Vec<_> = columns.par_iter().map(|(kind, facet)| by_value(site, plan, *kind, *facet)).collect();
        for ((kind, facet), by_language) in iter::zip(columns, grouped) {
            for (lang, by_value) in by_language {
                let order = ordered(site, plan, facet, by_value.keys().copied().collect(), lang);
                narrowing.values.insert((kind, facet, lang), order);
                let members = by_value.into_iter();
                narrowing
                    .members
                    .extend(members.map(|(value, members)| (((kind, facet, value), lang), members.into())));
            }
        }
        narrowing
    }

    /// Whether no list is narrowed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The facets of the list of a kind.
    #[must_use]
    pub fn facets(&self, kind: Kind) -> &[Facet] {
        self.facets.get(&kind).map(|facets| &facets[..]).unwrap_or_default()
    }

    /// The values that members of a list have, in a language's order.
    #[must_use]
    pub fn values(&self, kind: Kind, facet: Facet, lang: Lang) -> &[FacetValue] {
        self.values.get(&(kind, facet, lang)).map(|values| &values[..]).unwrap_or_default()
    }

    /// Who has a value, in the order of the list in a language.
    #[must_use]
    pub fn members(&self, choice: Choice, lang: Lang) -> &[EntityId] {
        self.members.get(&(choice, lang)).map(|members| &members[..]).unwrap_or_default()
    }

    /// Every narrowed list in every language, with how many it has.
    pub(super) fn all(&self) -> impl Iterator<Item = (Choice, Lang, usize)> {
        self.members.iter().map(|((choice, lang), members)| (*choice, *lang, members.len()))
    }

    /// What a member of a list can be found by, facet by facet.
    pub fn of(&self, site: &Site, kind: Kind, id: EntityId) -> impl Iterator<Item = (Facet, FacetValue)> {
        self.facets(kind)
            .iter()
            .flat_map(move |facet| facet::values(site, id, *facet).into_iter().map(move |value| (*facet, value)))
    }
}

/// Who of the list of a kind has which value of a facet, in each language's order.
fn by_value(site: &Site, plan: &Plan, kind: Kind, facet: Facet) -> Vec<(Lang, BTreeMap<FacetValue, Vec<EntityId>>)> {
    // An entity has the same values in every language. They are kept by its place among its kind, whose ids are in a row.
    let first = site.of_kind(kind).next().map_or(0, EntityId::index);
    let mut had: Vec<Vec<FacetValue>> = Vec::new();
    for id in site.of_kind(kind) {
        had.resize_with(id.index() - first, Vec::new);
        had.push(facet::values(site, id, facet));
    }
    let of_language = |lang| {
        let mut by_value: HashMap<FacetValue, Vec<EntityId>> = HashMap::new();
        for id in plan.index(kind, lang).map(|all| &**all).unwrap_or_default() {
            for value in &had[id.index() - first] {
                by_value.entry(*value).or_default().push(*id);
            }
        }
        (lang, by_value.into_iter().collect())
    };
    site.settings.languages.iter().map(of_language).collect()
}

/// The order in which readers meet the values of a facet: words in their own, entities as their list has them, years from
/// the newest.
fn ordered(site: &Site, plan: &Plan, facet: Facet, mut values: Vec<FacetValue>, lang: Lang) -> Vec<FacetValue> {
    let Some(kind) = facet.kind() else {
        if facet == Facet::Year {
            values.sort_unstable_by_key(|value| Reverse(*value));
        }
        return values;
    };
    let entities = values.iter().filter_map(|value| match value {
        FacetValue::Entity(id) => Some(*id),
        _ => None,
    });
    let sorted = plan.sorted(entities.collect(), lang);
    let ranks = &plan.ranks[lang.index()];
    lists::index(site, sorted, kind, ranks).into_iter().map(FacetValue::Entity).collect()
}
