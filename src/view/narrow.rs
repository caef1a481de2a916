//! By what a list can be narrowed: the choices beside it, and for scripts what each entry can be found by.

use std::cmp::Reverse;

use tera::Value;

use super::{
    Local,
    definition::view,
    pieces::{LinkView, Phrase, Shared},
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

view! {
    /// A fact by which a list can be narrowed.
    pub struct FacetView {
        /// `status`, `type`, `programme`, `goal`, `funder`, `series` or `year`; the string `facet-NAME` names it.
        name: &'static str,
        /// The word for it in addresses: `tila`.
        path: String,
        /// The values that some entry has, in order; of very many, those that most have.
        options: Vec<OptionView>,
        /// The list of all that could be chosen, where not all are offered.
        rest: Option<LinkView>,
    }
}

view! {
    /// A value by which a list can be narrowed.
    pub struct OptionView {
        title: Phrase,
        /// The word for it in addresses: `kaynnissa`.
        value: String,
        /// The first page of those that have it.
        href: String,
        /// How many have it.
        count: usize,
        /// Whether this list is narrowed by it.
        is_current: bool,
    }
}

view! {
    /// By what a list is narrowed.
    pub struct NarrowedView {
        /// The fact: `status`.
        facet: &'static str,
        /// The value, in words.
        title: Phrase,
        /// The first page of the whole list.
        all_href: String,
    }
}

view! {
    /// An entry of a list.
    pub struct EntryView {
        card: Value,
        /// For scripts, what it can be found by, in the words of addresses: `tila:kaynnissa ohjelma:6aika vuosi:2018`.
        facets: String,
    }
}

/// What a facet of a list offers, before anything is chosen.
#[derive(Debug)]
pub(super) struct Offer {
    facet: Facet,
    /// The place of each option among all values.
    places: Vec<usize>,
    view: FacetView,
    shared: Shared<FacetView>,
}

impl Local<'_> {
    /// What a list of a kind can be narrowed by. It is the same beside every page but for the choice that was made, so
    /// it is made once for each list and shared.
    pub(super) fn facets(&self, kind: Kind, choice: Option<Choice>) -> Vec<Shared<FacetView>> {
        let slot = &self.views.facets[self.lang.index()][kind.index()];
        let offers = slot.get_or_init(|| {
            let known = self.plan.narrowing.facets(kind).iter().filter(|facet| !self.values(kind, **facet).is_empty());
            known.map(|facet| self.offer(kind, *facet)).collect()
        });
        let views = offers.iter().map(|offer| match choice.filter(|(_, facet, _)| *facet == offer.facet) {
            Some(choice) => self.shared(self.chosen(offer, choice)),
            None => offer.shared.clone(),
        });
        views.collect()
    }

    fn values(&self, kind: Kind, facet: Facet) -> &[FacetValue] {
        self.plan.narrowing.values(kind, facet, self.lang)
    }

    fn offer(&self, kind: Kind, facet: Facet) -> Offer {
        let all = self.values(kind, facet);
        let count = |place: &usize| self.plan.narrowing.members((kind, facet, all[*place]), self.lang).len();
        let mut places: Vec<usize> = (0..all.len()).collect();
        places.sort_by_cached_key(|place| Reverse(count(place)));
        places.truncate(OFFERED);
        places.sort_unstable();
        let rest = facet.kind().filter(|_| all.len() > OFFERED);
        let view = FacetView {
            name: facet.word(),
            path: self.plan.addresses.facet(facet, self.lang).to_owned(),
            options: places.iter().map(|place| self.option((kind, facet, all[*place]))).collect(),
            rest: rest.and_then(|kind| self.list_link(kind)),
        };
        Offer { facet, places, shared: self.shared(view.clone()), view }
    }

    fn option(&self, choice: Choice) -> OptionView {
        let (kind, facet, value) = choice;
        OptionView {
            title: self.value_title(kind, facet, value),
            value: self.plan.addresses.value(kind, facet, value, self.lang).into_owned(),
            href: self.narrowed_href(choice),
            count: self.plan.narrowing.members(choice, self.lang).len(),
            is_current: false,
        }
    }

    /// A facet whose value is chosen, which is then offered also where it would not be.
    fn chosen(&self, offer: &Offer, choice: Choice) -> FacetView {
        let (kind, facet, value) = choice;
        let mut view = offer.view.clone();
        let place = self.values(kind, facet).iter().position(|other| *other == value).unwrap_or(usize::MAX);
        let at = offer.places.binary_search(&place).unwrap_or_else(|at| {
            view.options.insert(at, self.option(choice));
            at
        });
        view.options[at].is_current = true;
        view
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

    /// An entry of the list of a kind; none for what has no page.
    pub(super) fn entry(&self, kind: Kind, id: EntityId) -> Option<Shared<EntryView>> {
        let card = self.card(id)?;
        let slot = self.views.often.place(id).and_then(|place| self.views.entries[self.lang.index()].get(place));
        let make = || self.shared(self.make_entry(kind, id, card));
        Some(match slot {
            Some(slot) => slot.get_or_init(make).clone(),
            None => make(),
        })
    }

    fn make_entry(&self, kind: Kind, id: EntityId, card: Value) -> EntryView {
        let addresses = &self.plan.addresses;
        let words = self.plan.narrowing.of(self.site, kind, id).map(|(facet, value)| {
            format!("{}:{}", addresses.facet(facet, self.lang), addresses.value(kind, facet, value, self.lang))
        });
        EntryView { card, facets: words.collect::<Vec<_>>().join(" ") }
    }

    /// The heading of a narrowed list: the theme's own words for the value or the facet, else both side by side.
    pub(super) fn narrowed_title(&self, (kind, facet, value): Choice) -> String {
        let list = format!("list-{}", kind.folder());
        let title = self.value_title(kind, facet, value).text;
        let key = format!("{list}-{}", facet.word());
        let own = value.word(kind, facet).and_then(|word| self.voice.text(&format!("{key}-{word}"), &[]));
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
            FacetValue::Entity(id) => self.title_of(id),
            FacetValue::Year(year) => self.own(year.to_string()),
            FacetValue::Word(_) => {
                let word = value.word(kind, facet).unwrap_or_default();
                self.own(match facet {
                    // The words for a group of those that have the status.
                    Facet::Status => self.word(&format!("group-{word}"), &[]),
                    _ => self.word(&format!("{kind}-type-{word}"), &[]),
                })
            }
        }
    }
}
