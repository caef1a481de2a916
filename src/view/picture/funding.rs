//! Money as bars: a row for each funder, goal or programme, one picture for each basis and currency.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use rust_decimal::Decimal;
use tera::Value;

use super::percent::Percent;
use crate::{
    link::{EntityId, Given, Total, Totals},
    record::{Currency, funding::Basis},
    view::{
        Local,
        definition::{FieldPlace, view},
        local::first,
        pieces::MoneyView,
    },
};

/// How many bars a picture has; more are told by the table alone.
const BARS: usize = 12;

/// How many rows the table of a picture has.
const ROWS: usize = 60;

/// How many are named of whose money nothing is known but that there is some.
const NAMED: usize = 20;

view! {
    /// Money by who gives it or by what it is given to: bars and their tables in one.
    pub struct FundingPicture {
        /// What the rows are: `funder`, `goal` or `programme`; the string `projects-funding-by-WORD` says it.
        by: &'static str,
        /// One for each basis and currency, which are never mixed; for what a funder gives, alone and together apart.
        pictures: Vec<MoneyPicture>,
        /// Cards of those of whose money nothing is known but that there is some; the first of them.
        unknown: Vec<Value>,
        /// How many more of these there are.
        unknown_left_out: usize,
        /// How many projects there are.
        projects: usize,
        /// How many of them have an amount.
        with_amount: usize,
        /// Whether one project may be in several rows, so that rows cannot be added.
        overlaps: bool,
    }
}

view! {
    /// Bars of one basis and currency.
    pub struct MoneyPicture {
        /// `planned`, `granted`, `realised`; absent is unspecified.
        basis: Option<&'static str>,
        /// An ISO 4217 code.
        currency: String,
        /// Whether the funder gives it together with others, so that its own part is not known.
        together: bool,
        /// The largest first; goals and programmes in their order.
        rows: Vec<MoneyRow>,
        /// How many rows have no bar, since there are too many.
        without_bar: usize,
        /// How many rows are not shown at all.
        left_out: usize,
    }
}

view! {
    /// A bar, and its row of the table. Exact and approximate amounts are never in the same.
    pub struct MoneyRow {
        /// Whom or what it is about, as a list of the language: words between cards; empty where nobody is named.
        names: Vec<NamePart>,
        /// Whether the funders that are named give it together.
        together: bool,
        /// Whether funders that are not named give it too.
        others: bool,
        amount: MoneyView,
        /// How long the bar is: `43.2%`; `0%` for an amount of nothing; absent where there is none.
        bar: Option<String>,
        /// How many projects have such an amount.
        projects: usize,
        /// How many projects have any amount of what the row is about, in this picture or another.
        with_amount: usize,
        /// How many projects the row is about, with or without an amount.
        of: usize,
    }
}

view! {
    /// A piece of a list in words.
    pub struct NamePart {
        /// The words, where it is no card.
        text: String,
        card: Option<Value>,
    }
}

/// One of those whom a picture has rows for.
struct Subject {
    entities: Vec<EntityId>,
    others: bool,
    /// Apart from the others in a picture of its own.
    together: bool,
    totals: Totals,
}

impl Local<'_> {
    /// The money of projects, by who gives it.
    pub(in crate::view) fn funding_by_funder(&self, projects: &[EntityId]) -> FundingPicture {
        let all = self.site.totals_of(projects, |_| true);
        let subjects = self.site.totals_by_giver(projects).into_iter().map(|(giver, totals)| Subject {
            entities: self.plan.sorted(giver.funders, self.lang),
            others: giver.others,
            together: false,
            totals,
        });
        self.funding_picture("funder", subjects.collect(), &all, false)
    }

    /// The money of the projects of goals, in the order of the goals.
    pub(in crate::view) fn funding_by_goal(&self, goals: &[EntityId]) -> FundingPicture {
        let projects: BTreeSet<EntityId> = goals.iter().flat_map(|goal| self.site.projects_of(*goal)).collect();
        let all = self.site.totals_of(&projects.into_iter().collect::<Vec<_>>(), |_| true);
        let subjects = goals.iter().map(|goal| Subject {
            entities: vec![*goal],
            others: false,
            together: false,
            totals: self.site.totals(*goal).clone(),
        });
        self.funding_picture("goal", subjects.filter(|subject| subject.totals.projects > 0).collect(), &all, true)
    }

    /// What a funder or organisation gives, by programme and by goal: two fields of a view.
    pub(in crate::view) fn funding_given(
        &self,
        fields: [FieldPlace; 2],
        giver: EntityId,
    ) -> (FundingPicture, FundingPicture) {
        let is_wanted = fields.into_iter().any(|field| self.wants(field));
        let projects = if is_wanted { self.site.projects_of(giver) } else { Vec::new() };
        let all = self.site.totals_of(&projects, |share| share.funders.contains(&giver));
        let picture = |by, given: BTreeMap<Given, Totals>| {
            let mut subjects: Vec<Subject> = Vec::new();
            let ids = self.plan.sorted(given.keys().filter_map(|given| given.to).collect(), self.lang);
            let order: BTreeMap<EntityId, usize> = ids.into_iter().zip(0..).collect();
            let mut given: Vec<(Given, Totals)> = given.into_iter().collect();
            given.sort_by_key(|(given, _)| given.to.map_or(usize::MAX, |to| order[&to]));
            subjects.extend(given.into_iter().map(|(given, totals)| Subject {
                entities: given.to.into_iter().collect(),
                others: false,
                together: given.together,
                totals,
            }));
            self.funding_picture(by, subjects, &all, true)
        };
        (
            picture("programme", self.site.given_by_programme(giver, &projects)),
            picture("goal", self.site.given_by_goal(giver, &projects)),
        )
    }

    /// A picture of subjects in their order; `of` counts every project once.
    fn funding_picture(
        &self,
        by: &'static str,
        subjects: Vec<Subject>,
        of: &Totals,
        keeps_order: bool,
    ) -> FundingPicture {
        type Key = (bool, Option<Basis>, Currency);
        let mut sums: BTreeMap<Key, Vec<(&Subject, &Total)>> = BTreeMap::new();
        for subject in &subjects {
            for total in &subject.totals.sums {
                sums.entry((subject.together, total.basis, total.currency)).or_default().push((subject, total));
            }
        }
        let pictures = sums.into_iter().map(|((together, basis, currency), rows)| {
            let (rows, without_bar, left_out) = self.rows(rows, keeps_order);
            MoneyPicture {
                basis: basis.map(|basis| basis.word()),
                currency: currency.code().to_owned(),
                together,
                rows,
                without_bar,
                left_out,
            }
        });
        let pictures = pictures.collect();
        let has_amount = |subject: &&Subject| !subject.totals.sums.is_empty();
        let known: BTreeSet<EntityId> = subjects.iter().filter(has_amount).flat_map(|s| s.entities.clone()).collect();
        let mut unknown: Vec<EntityId> = subjects.iter().flat_map(|subject| subject.entities.clone()).collect();
        unknown.retain(|id| !known.contains(id));
        if !keeps_order {
            unknown = self.plan.sorted(unknown, self.lang);
        }
        let mut seen = BTreeSet::new();
        unknown.retain(|id| seen.insert(*id));
        let (unknown, unknown_left_out) = first(unknown, NAMED);
        FundingPicture {
            by,
            pictures,
            unknown: self.cards(&unknown),
            unknown_left_out,
            projects: of.projects,
            with_amount: of.with_amount,
            // Several funders give to one project, but each gives its own money.
            overlaps: by != "funder" && known.len() > 1,
        }
    }

    /// The rows of a picture, how many of them have no bar, and how many are left out.
    fn rows(&self, mut sums: Vec<(&Subject, &Total)>, keeps_order: bool) -> (Vec<MoneyRow>, usize, usize) {
        let mut amounts: Vec<Decimal> = sums.iter().map(|(_, total)| total.amount).collect();
        amounts.sort_unstable_by_key(|amount| Reverse(*amount));
        let most = amounts.first().copied().unwrap_or_default();
        let left_out = sums.len().saturating_sub(ROWS);
        // A picture that cannot hold all holds the largest. Those of one amount come as they came.
        if !keeps_order || left_out > 0 {
            sums.sort_by_key(|(_, total)| Reverse(total.amount));
        }
        sums.truncate(ROWS);
        let is_drawn = drawn(&sums.iter().map(|(_, total)| total.amount).collect::<Vec<_>>());
        let without_bar = is_drawn.iter().filter(|is_drawn| !**is_drawn).count();
        let rows = sums.iter().zip(is_drawn).map(|((subject, total), is_drawn)| MoneyRow {
            names: self.names(&subject.entities),
            together: subject.entities.len() > 1,
            others: subject.others,
            amount: self.amount(total.amount, total.currency, total.approximate),
            bar: is_drawn.then(|| Percent::visible(total.amount, most).to_string()),
            projects: total.projects,
            with_amount: subject.totals.with_amount,
            of: subject.totals.projects,
        });
        (rows.collect(), without_bar, left_out)
    }

    /// Cards as a list of the language: the words between them stay words.
    fn names(&self, ids: &[EntityId]) -> Vec<NamePart> {
        // A letter of private use stands for each card while the language makes its list.
        const FIRST: u32 = 0xE000;
        let cards = self.cards(ids);
        let places: Vec<String> =
            (FIRST..).zip(&cards).filter_map(|(letter, _)| Some(char::from_u32(letter)?.to_string())).collect();
        let list = self.voice.locale.list(&places.iter().map(String::as_str).collect::<Vec<_>>());
        let mut parts: Vec<NamePart> = Vec::new();
        for letter in list.chars() {
            let place = u32::from(letter).checked_sub(FIRST).and_then(|place| usize::try_from(place).ok());
            match (place.and_then(|place| cards.get(place)), parts.last_mut()) {
                (Some(card), _) => parts.push(NamePart { text: String::new(), card: Some(card.clone()) }),
                (None, Some(NamePart { text, card: None })) => text.push(letter),
                (None, _) => parts.push(NamePart { text: letter.to_string(), card: None }),
            }
        }
        parts
    }
}

/// Which of some amounts have bars: the largest, the earlier of two that are the same.
fn drawn(amounts: &[Decimal]) -> Vec<bool> {
    let mut places: Vec<usize> = (0..amounts.len()).collect();
    places.sort_by_key(|place| Reverse(amounts[*place]));
    let mut drawn = vec![false; amounts.len()];
    places.into_iter().take(BARS).for_each(|place| drawn[place] = true);
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_amounts_have_bars_wherever_they_stand() {
        let mut amounts: Vec<Decimal> = (0..14).map(Decimal::from).collect();
        amounts.swap(0, 13);
        let drawn = drawn(&amounts);
        assert_eq!(drawn.iter().filter(|is_drawn| **is_drawn).count(), BARS);
        assert!(drawn[0] && !drawn[13] && !drawn[1]);
    }
}
