//! Who has which value of a facet.
//!
//! Enters: an entity of `Site` and a facet. Leaves: the values that it has, each once. Deliberately absent: the words for
//! them, which each language has of its own, and which lists are narrowed by what.

use std::collections::BTreeSet;

use crate::{
    kind::Kind,
    link::{EntityId, Site},
    record::{
        Date, Record, Relation, facet::Facet, funder::FunderType, life::Status, organisation::OrganisationType,
        programme::ProgrammeType, project::ProjectType, report::ReportType,
    },
};

/// The longest time that a list by year follows. What claims to last longer is more likely a slip of the pen than a
/// project, and counts for its latest years alone.
const LONGEST: i16 = 50;

/// A value of a facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FacetValue {
    /// One of a few words, by its place among them.
    Word(u8),
    /// A programme, goal, funder or series.
    Entity(EntityId),
    Year(i16),
}

impl FacetValue {
    /// The word for a value of a facet of the list of a kind; none for one that is no word.
    #[must_use]
    pub fn word(self, kind: Kind, facet: Facet) -> Option<&'static str> {
        match self {
            Self::Word(place) => words(facet, kind).get(usize::from(place)).copied(),
            Self::Entity(_) | Self::Year(_) => None,
        }
    }
}

/// The values that an entity has.
pub(super) fn values(site: &Site, id: EntityId, facet: Facet) -> Vec<FacetValue> {
    let entity = site.entity(id);
    let related = |relation| site.graph.targets(id, relation).into_iter().map(FacetValue::Entity).collect();
    match facet {
        Facet::Status => entity.status.map(|status| FacetValue::Word(status as u8)).into_iter().collect(),
        Facet::Type => {
            let word = entity.record().and_then(Record::type_word);
            word.map(|(place, _)| FacetValue::Word(place)).into_iter().collect()
        }
        Facet::Programme => related(Relation::Programme),
        Facet::Goal => related(Relation::Goal),
        Facet::Funder => related(Relation::Funder),
        Facet::Series => related(Relation::Series),
        Facet::Year => {
            let this_year = site.options.today.year();
            let (start, end) = match entity.record() {
                Some(Record::Project(project)) => (project.start, project.end),
                Some(Record::Programme(programme)) => (programme.start, programme.end),
                Some(Record::Report(report)) => (report.date, None),
                Some(Record::News(news)) => (news.date, None),
                _ => (None, None),
            };
            let lasts = entity.status == Some(Status::Ongoing);
            years(start, end, lasts.then_some(this_year)).into_iter().map(FacetValue::Year).collect()
        }
    }
}

/// The words among the values of a facet, for a kind.
pub(super) fn words(facet: Facet, kind: Kind) -> &'static [&'static str] {
    match (facet, kind) {
        (Facet::Status, _) => Status::WORDS,
        (Facet::Type, Kind::Programme) => ProgrammeType::WORDS,
        (Facet::Type, Kind::Project) => ProjectType::WORDS,
        (Facet::Type, Kind::Funder) => FunderType::WORDS,
        (Facet::Type, Kind::Organisation) => OrganisationType::WORDS,
        (Facet::Type, Kind::Report) => ReportType::WORDS,
        _ => &[],
    }
}

/// Every year from the start to the end. What goes on without an end that anybody has named does so until this year, and
/// of what is known at one end alone nothing else is guessed.
fn years(start: Option<Date>, end: Option<Date>, lasts_until: Option<i16>) -> BTreeSet<i16> {
    let (start, end) = (start.map(Date::year), end.map(Date::year));
    let (Some(first), Some(last)) = (start.or(end), end.or(start.and(lasts_until)).or(start)) else {
        return BTreeSet::new();
    };
    // An end before the start is told elsewhere; until it is mended the start counts.
    let last = last.max(first);
    (first.max(last.saturating_sub(LONGEST - 1))..=last).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(start: &str, end: &str, lasts_until: Option<i16>) -> Vec<i16> {
        years(start.parse().ok(), end.parse().ok(), lasts_until).into_iter().collect()
    }

    #[test]
    fn a_span_has_every_year_from_its_start_to_its_end() {
        assert_eq!(between("2015-02", "2018-01-31", None), [2015, 2016, 2017, 2018]);
        assert_eq!(between("2018", "2018", None), [2018]);
    }

    #[test]
    fn what_goes_on_does_so_until_this_year_unless_it_names_its_end() {
        assert_eq!(between("2024", "", Some(2026)), [2024, 2025, 2026]);
        assert_eq!(between("2025", "2028", Some(2026)), [2025, 2026, 2027, 2028]);
    }

    #[test]
    fn what_is_known_at_one_end_alone_has_that_year() {
        assert_eq!(between("2019", "", None), [2019]);
        assert_eq!(between("", "2021-06", None), [2021]);
        assert_eq!(between("", "", Some(2026)), [] as [i16; 0]);
    }

    #[test]
    fn a_slip_of_the_pen_makes_no_thousand_years() {
        let all = between("1015", "2018", None);
        assert_eq!((all.len(), all.first(), all.last()), (50, Some(&1969), Some(&2018)));
        assert_eq!(between("2018", "2015", None), [2018]);
    }
}
