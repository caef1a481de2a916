//! By what a list can be narrowed: the choices beside it, and for scripts what each entry can be found by.

use std::{cmp::Reverse, collections::BTreeSet};

use tera::Value;

use super::{
    Local,
    kinds::{EntryView, FacetView, NarrowedView, OptionView},
    pieces::{Phrase, SharedFacet},
};
use crate::{
    kind::Kind,
    link::EntityId,
    locale::StringArg,
    plan::{Choice, FacetValue},
    record::facet::Facet,
};

/// How many values of a facet are offered beside a list. Of the goals of a whole country only those that have most are;
/// the others are found in the list of goals.
const OFFERED: usize = 100;

impl Local<'_> {
    /// What a list of a kind can be narrowed by. It is the same beside every page but for the choice that was made, so
    /// it is made once for each list and shared.
    pub(super) fn facets(&self, kind: Kind, choice: Option<Choice>) -> Vec<SharedFacet> {
        let slot = &self.views.facets[self.lang.index()][kind.index()];
        let known = self.plan.narrowing.facets(kind).iter().filter(|facet| !self.values(kind, **facet).is_empty());
        let known: Vec<Facet> = known.copied().collect();
        let plain = slot.get_or_init(|| known.iter().map(|facet| self.facet(kind, *facet, None).into()).collect());
        let chosen = |facet: &Facet| choice.filter(|(_, chosen, _)| chosen == facet).map(|(.., value)| value);
        let views = known.iter().zip(plain).map(|(facet, plain): (_, &Value)| match chosen(facet) {
            Some(value) => self.facet(kind, *facet, Some(value)).into(),
            None => plain.clone(),
        });
        views.collect()
    }

    fn values(&self, kind: Kind, facet: Facet) -> &[FacetValue] {
        self.plan.narrowing.values(kind, facet, self.lang)
    }

    fn facet(&self, kind: Kind, facet: Facet, chosen: Option<FacetValue>) -> FacetView {
        let all = self.values(kind, facet);
        let count = |value| self.plan.narrowing.members((kind, facet, value), self.lang).len();
        let mut by_count: Vec<usize> = (0..all.len()).collect();
        by_count.sort_by_cached_key(|place| Reverse(count(all[*place])));
        let offered: BTreeSet<usize> = by_count.into_iter().take(OFFERED).collect();
        let is_offered = |place: &usize| offered.contains(place) || Some(all[*place]) == chosen;
        let options = (0..all.len()).filter(is_offered).map(|place| {
            let value = all[place];
            OptionView {
                title: self.value_title(kind, facet, value),
                value: self.plan.addresses.value(kind, facet, value, self.lang).into_owned(),
                href: self.narrowed_href((kind, facet, value)),
                count: count(value),
                is_current: Some(value) == chosen,
            }
        });
        let values_kind = match facet {
            Facet::Programme => Some(Kind::Programme),
            Facet::Goal => Some(Kind::Goal),
            Facet::Funder => Some(Kind::Funder),
            Facet::Series => Some(Kind::Series),
            Facet::Status | Facet::Type | Facet::Year => None,
        };
        FacetView {
            name: facet.word(),
            path: self.plan.addresses.facet(facet, self.lang).to_owned(),
            options: options.collect(),
            rest: values_kind.filter(|_| all.len() > OFFERED).and_then(|kind| self.list_link(kind)),
        }
    }

    /// What a list is narrowed by.
    pub(super) fn narrowed(&self, choice: Choice) -> NarrowedView {
        let (kind, facet, value) = choice;
        NarrowedView {
            facet: facet.word(),
            title: self.value_title(kind, facet, value),
            all_href: self.href(self.plan.addresses.list(kind, self.lang)),
        }
    }

    /// An entry of a list.
    pub(super) fn entry(&self, kind: Kind, id: EntityId) -> Option<EntryView> {
        let addresses = &self.plan.addresses;
        let words = self.plan.narrowing.of(self.site, kind, id).map(|(facet, value)| {
            format!("{}:{}", addresses.facet(facet, self.lang), addresses.value(kind, facet, value, self.lang))
        });
        Some(EntryView { card: self.card(id)?, facets: words.collect::<Vec<_>>().join(" ") })
    }

    /// The heading of a narrowed list: the theme's own words for the value or the facet, else both side by side.
    pub(super) fn narrowed_title(&self, (kind, facet, value): Choice) -> String {
        let list = format!("list-{}", kind.folder());
        let title = self.value_title(kind, facet, value).text;
        let key = format!("{list}-{}", facet.word());
        let own = match value {
            FacetValue::Word(_, word) => self.voice.text(&format!("{key}-{word}"), &[]),
            FacetValue::Entity(_) | FacetValue::Year(_) => None,
        };
        own.or_else(|| self.voice.text(&key, &[("value", StringArg::Text(title.clone()))])).unwrap_or_else(|| {
            let list = StringArg::Text(self.word(&list, &[]));
            self.word("list-narrowed", &[("list", list), ("value", StringArg::Text(title))])
        })
    }

    pub(super) fn narrowed_href(&self, choice: Choice) -> String {
        self.href(&self.plan.addresses.narrowed_page(choice, self.voice, 1))
    }

    fn value_title(&self, kind: Kind, facet: Facet, value: FacetValue) -> Phrase {
        match value {
            FacetValue::Entity(id) => {
                self.in_language(self.site.entity(id).title(self.lang, &self.site.settings.languages))
            }
            FacetValue::Year(year) => self.own(year.to_string()),
            // The words for a group of those that have the status.
            FacetValue::Word(_, word) if facet == Facet::Status => self.own(self.word(&format!("group-{word}"), &[])),
            FacetValue::Word(_, word) => self.own(self.word(&format!("{kind}-type-{word}"), &[])),
        }
    }
}
