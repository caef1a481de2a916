//! How many projects are where in their lives: the parts of one bar.

use std::collections::BTreeMap;

use super::percent::Percent;
use crate::{
    kind::Kind,
    link::EntityId,
    plan::FacetValue,
    record::{facet::Facet, life::Status},
    view::{Local, definition::view},
};

view! {
    /// How many projects have a status: a part of a bar, and an item of its list.
    pub struct StatusCount {
        /// `ongoing`, `planned`, `finished`, `discontinued`, `unknown`.
        status: &'static str,
        count: usize,
        /// Where its part of the bar begins: `12.5%`.
        x: String,
        width: String,
        /// The list of those that have it, where the bar is of all projects and the theme has such lists.
        href: Option<String>,
    }
}

impl Local<'_> {
    /// The statuses that projects have, in the order of lists.
    pub(in crate::view) fn statuses(&self, projects: &[EntityId]) -> Vec<StatusCount> {
        let mut counts: BTreeMap<Status, usize> = BTreeMap::new();
        for id in projects {
            *counts.entry(self.site.entity(*id).status.unwrap_or(Status::Unknown)).or_default() += 1;
        }
        let counts: Vec<(Status, usize)> = counts.into_iter().collect();
        let parts = parts(&counts.iter().map(|(_, count)| *count).collect::<Vec<_>>());
        let views = counts.into_iter().zip(parts).map(|((status, count), (from, to))| StatusCount {
            status: status.word(),
            count,
            x: from.to_string(),
            width: Percent(to.0 - from.0).to_string(),
            href: None,
        });
        views.collect()
    }

    /// The statuses of all projects, each leading to the list of those that have it.
    pub(in crate::view) fn listed_statuses(&self, projects: &[EntityId]) -> Vec<StatusCount> {
        let mut counts = self.statuses(projects);
        for count in &mut counts {
            count.href = self.status_href(count.status);
        }
        counts
    }

    fn status_href(&self, status: &str) -> Option<String> {
        let (kind, facet) = (Kind::Project, Facet::Status);
        let values = self.plan.narrowing.values(kind, facet, self.lang).iter();
        let is_status = |value: &&FacetValue| value.word(kind, facet) == Some(status);
        Some(self.narrowed_href((kind, facet, *values.into_iter().find(is_status)?)))
    }
}

/// The parts of a bar from end to end, which together are the whole however they are rounded.
fn parts(counts: &[usize]) -> Vec<(Percent, Percent)> {
    let whole = counts.iter().map(|count| *count as i64).sum::<i64>().max(1);
    let mut before = 0;
    let parts = counts.iter().map(|count| {
        let from = before;
        before += *count as i64;
        (Percent(from * Percent::WHOLE.0 / whole), Percent(before * Percent::WHOLE.0 / whole))
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_fill_the_bar_without_gaps() {
        let parts = parts(&[1, 1, 1]);
        assert_eq!(parts.first().map(|(from, _)| *from), Some(Percent::NONE));
        assert_eq!(parts.last().map(|(_, to)| *to), Some(Percent::WHOLE));
        assert!(parts.windows(2).all(|pair| pair[0].1 == pair[1].0));
    }
}
