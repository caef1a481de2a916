//! Whose cards are kept once they are made.
//!
//! Enters: how many relations each entity has, which is how many lists it stands in and how many pages name it. Leaves: a
//! place for each of those that are asked for most, and how many places there are. Absent: cards.

use std::cmp::Reverse;

use crate::link::{EntityId, Site};

/// How many cards are kept in all languages together. One takes a kilobyte or more: those of a site of any usual size all
/// stay, and of a larger one those that most pages show. Others are made again for each of their lists. That takes ten
/// thousand instructions, where a page takes seven hundred thousand, and words from all over the memory, which take longer:
/// of 300,000 projects, building took 5 % longer with a third of the cards kept than with all.
const MOST: usize = 1_000_000;

/// The entities whose cards are kept.
#[derive(Debug)]
pub(super) struct Often {
    /// By entity; [`u32::MAX`] for one that has no place.
    places: Vec<u32>,
    pub count: usize,
}

impl Often {
    pub(super) fn new(site: &Site, languages: usize) -> Self {
        Self::of(site.shown().map(|(id, _)| (id, site.graph.degree(id))).collect(), MOST / languages)
    }

    fn of(mut degrees: Vec<(EntityId, usize)>, most: usize) -> Self {
        let length = degrees.last().map_or(0, |(id, _)| id.index() + 1);
        if most < degrees.len() {
            degrees.select_nth_unstable_by_key(most, |(id, degree)| (Reverse(*degree), *id));
            degrees.truncate(most);
        }
        let mut places = vec![u32::MAX; length];
        for (place, (id, _)) in (0..).zip(&degrees) {
            places[id.index()] = place;
        }
        Self { places, count: degrees.len() }
    }

    /// The place of an entity's card; none for one that is not kept.
    pub(super) fn place(&self, id: EntityId) -> Option<usize> {
        let place = *self.places.get(id.index())?;
        (place != u32::MAX).then_some(place as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_with_most_relations_have_places() {
        let degrees = [(0, 3), (1, 90), (3, 5), (4, 5), (6, 0)].map(|(id, degree)| (EntityId::at(id), degree));
        let kept = |most| {
            let often = Often::of(degrees.to_vec(), most);
            let mut places: Vec<usize> = (0..8).filter_map(|id| often.place(EntityId::at(id))).collect();
            let kept: Vec<usize> = (0..8).filter(|id| often.place(EntityId::at(*id)).is_some()).collect();
            places.sort_unstable();
            assert_eq!(places, (0..often.count).collect::<Vec<_>>());
            kept
        };
        assert_eq!(kept(5), [0, 1, 3, 4, 6]);
        assert_eq!(kept(2), [1, 3]);
        assert_eq!(kept(0), [0; 0]);
    }
}
