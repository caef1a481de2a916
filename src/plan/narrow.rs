//! Lists narrowed by one fact: the ongoing projects, the publications of 2018.
//!
//! Enters: the members of the lists of kinds, in each language's order, and the facets that the theme has for them.
//! Leaves: for every value that a member has, those that have it, in the order of the whole list. Deliberately absent: a
//! list of nothing, and lists narrowed by two facts at once, of which there would be too many to plan; a reader's
//! browser puts them together from these.

use std::{cmp::Reverse, collections::BTreeMap, iter, sync::Arc};

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
        let mut narrowing = Self::default();
        for (kind, facets) in &theme.facets {
            for lang in site.settings.languages.iter() {
                let Some(all) = plan.index(*kind, lang) else { continue };
                narrowing.facets.insert(*kind, facets.clone());
                let of_member = |id: &EntityId| {
                    let mut had = Vec::new();
                    for facet in facets {
                        had.extend(facet::values(site, *id, *facet).into_iter().map(|value| (*facet, value)));
                    }
                    had
                };
                let had: Vec<Vec<(Facet, FacetValue)>> = all.par_iter().map(of_member).collect();
                let mut by_value: BTreeMap<Facet, BTreeMap<FacetValue, Vec<EntityId>>> =
                    facets.iter().map(|facet| (*facet, BTreeMap::new())).collect();
                for (id, had) in iter::zip(&**all, had) {
                    for (facet, value) in had {
                        by_value.entry(facet).or_default().entry(value).or_default().push(*id);
                    }
                }
                for (facet, by_value) in by_value {
                    let order = ordered(site, plan, facet, by_value.keys().copied().collect(), lang);
                    narrowing.values.insert((*kind, facet, lang), order);
                    let members = by_value.into_iter();
                    narrowing
                        .members
                        .extend(members.map(|(value, members)| (((*kind, facet, value), lang), members.into())));
                }
            }
        }
        narrowing
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
