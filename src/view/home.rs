//! The home page, as shown: the first of everything, and how much there is of each.
//!
//! Enters: everything on the site, in the order of its lists. Leaves: a few of each kind; the lists have them all.

use tera::Value;

use super::{
    Body, Local,
    definition::view,
    index::Variables,
    kinds::TierView,
    picture::{FundingPicture, StatusCount},
    shell::Subject,
};
use crate::{kind::Kind, link::EntityId, plan::Section, record::Record};

/// How many of the newest a home page shows.
const NEWEST: usize = 6;

/// How many programmes, and how many flagships, a home page shows; the lists have them all.
const SHOWN: usize = 9;

/// How many goals of one programme, and publications of one tier, a home page shows; their own pages have them all.
const ON_SHELF: usize = 12;

view! {
    /// The home page.
    pub struct HomeView {
        /// The first nine series, each with its tiers.
        series: Vec<SeriesShelf>,
        /// Cards of the first nine programmes.
        programmes: Vec<Value>,
        /// The goals of the first nine programmes that have some, twelve of each.
        goals: Vec<GoalShelf>,
        /// Cards of the first nine flagship projects.
        flagships: Vec<Value>,
        /// Cards of the newest publications.
        reports: Vec<Value>,
        /// Cards of the newest news items.
        news: Vec<Value>,
        /// Cards of what the feed tells of, in its order: what `newest` in `theme.yaml` asks for.
        newest: Vec<Value>,
        /// How many there are of each kind that has some.
        counts: Vec<CountView>,
        /// The money of all projects, by who gives it.
        by_funder: FundingPicture,
        /// How many of all projects are where in their lives.
        statuses: Vec<StatusCount>,
    }
}

view! {
    /// How many there are of a kind.
    pub struct CountView {
        /// The kind's folder: `projects`. The string `count-NAME` says the number in words.
        name: &'static str,
        count: usize,
        /// The list of the kind, where the theme has one.
        href: Option<String>,
    }
}

view! {
    /// A series on the home page.
    pub struct SeriesShelf {
        card: Value,
        tiers: Vec<TierView>,
    }
}

view! {
    /// A programme's goals on the home page.
    pub struct GoalShelf {
        /// The programme's card.
        programme: Value,
        /// Cards of its goals.
        goals: Vec<Value>,
    }
}

impl Local<'_> {
    /// The home page, with the text of `pages/index.md` if there is one.
    pub fn home_page(&self, text: Option<EntityId>, body: Option<Body<'_>>) -> Variables {
        let subject = Subject {
            kind: "home",
            entity: text,
            title: match text {
                Some(id) => self.title_of(id),
                None => self.own(self.site_title()),
            },
            summary: text
                .and_then(|id| self.summary_of(id))
                .or_else(|| self.optional(self.site.settings.record.summary.as_ref())),
            address: &|voice| Some(self.plan.addresses.home(voice)),
            breadcrumbs: Vec::new(),
            with_sections: true,
        };
        let page = self.page(subject, body);
        vec![("page", self.value(page)), ("home", self.value(self.home()))]
    }

    fn home(&self) -> HomeView {
        let all = |kind| self.plan.sorted(self.site.of_kind(kind).collect(), self.lang);
        let first = |mut ids: Vec<EntityId>, shown| {
            ids.truncate(shown);
            self.cards(&ids)
        };
        let series = all(Kind::Series).into_iter().take(SHOWN).filter_map(|id| {
            let Some(Record::Series(record)) = self.site.entity(id).record() else { return None };
            let mut tiers = self.tiers(id, record);
            tiers.iter_mut().for_each(|tier| tier.reports.truncate(ON_SHELF));
            Some(SeriesShelf { card: self.card(id)?, tiers })
        });
        let programmes = all(Kind::Programme);
        let goals = programmes.iter().filter_map(|programme| {
            let goals = self.plan.section(self.site, *programme, Section::Goals, self.lang).to_vec();
            (!goals.is_empty())
                .then(|| Some(GoalShelf { programme: self.card(*programme)?, goals: first(goals, ON_SHELF) }))
                .flatten()
        });
        let goals = goals.take(SHOWN).collect();
        let mut flagships = all(Kind::Project);
        flagships.retain(|id| self.site.entity(*id).is_flagship());
        let counts = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Chapter).map(|kind| CountView {
            name: kind.folder(),
            count: self.site.of_kind(kind).count(),
            href: self.list_link(kind).map(|link| link.href),
        });
        let projects: Vec<_> = self.site.of_kind(Kind::Project).collect();
        HomeView {
            series: series.collect(),
            programmes: first(programmes, SHOWN),
            goals,
            flagships: first(flagships, SHOWN),
            reports: first(all(Kind::Report), NEWEST),
            news: first(all(Kind::News), NEWEST),
            newest: self.plan.newest.iter().filter_map(|new| self.card(new.id)).collect(),
            counts: counts.filter(|count| count.count > 0 && count.name != Kind::Page.folder()).collect(),
            by_funder: self.funding_by_funder(self.pictured(const { HomeView::field("by_funder") }, &projects)),
            statuses: self.listed_statuses(self.pictured(const { HomeView::field("statuses") }, &projects)),
        }
    }
}
