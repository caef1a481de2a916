//! The order of lists. Every list of a language sorts by one number for each entity, worked out once.

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::civil;
use rayon::prelude::*;

use super::Voice;
use crate::{
    kind::Kind,
    link::{Entity, EntityId, Site},
    record::{Record, Relation, life::Status},
};

/// What an entity is sorted by among its kind: the place that its file gives it, then the newest first where a kind has
/// dates of publication, then what is printed on it, then its title as the language sorts it, then its id.
type Key = (Kind, i64, Reverse<Option<civil::DateTime>>, Vec<u8>, Vec<u8>, u32);

/// The place of each entity among all, as a language sorts them.
pub(super) fn ranks(site: &Site, voice: &Voice) -> Vec<u32> {
    let mut keys: Vec<Key> =
        site.shown().collect::<Vec<_>>().par_iter().map(|(id, entity)| key(site, *id, entity, voice)).collect();
    keys.par_sort_unstable();
    let count = keys.iter().map(|key| key.5 as usize + 1).max().unwrap_or(0);
    let mut ranks = vec![u32::MAX; count];
    for (rank, key) in (0..).zip(&keys) {
        ranks[key.5 as usize] = rank;
    }
    ranks
}

fn key(site: &Site, id: EntityId, entity: &Entity, voice: &Voice) -> Key {
    let order = entity.common().and_then(|common| common.order).unwrap_or(i64::MAX);
    let (title, _) = entity.title(voice.lang, &site.settings.languages);
    let (date, printed) = match entity.record() {
        Some(Record::Report(report)) => (report.date, None),
        Some(Record::News(news)) => (news.date, None),
        Some(Record::Goal(goal)) => (None, goal.number.as_deref()),
        // Chapters keep the order of their files.
        Some(Record::Chapter(_)) => (None, Some(&*entity.id)),
        _ => (None, None),
    };
    let printed = printed.map(|printed| voice.locale.sort_key(printed)).unwrap_or_default();
    let place = u32::try_from(id.index()).unwrap_or(u32::MAX);
    (entity.kind, order, Reverse(date.map(|date| date.first_moment())), printed, voice.locale.sort_key(title), place)
}

/// The order of the list of a kind: projects and programmes by status, what is ongoing first; goals by their programme,
/// in the order in which the list of programmes would have them, since their numbers begin anew in each.
pub(super) fn index(site: &Site, mut sorted: Vec<EntityId>, kind: Kind, ranks: &[u32]) -> Vec<EntityId> {
    match kind {
        Kind::Project | Kind::Programme => {
            sorted.sort_by_key(|id| site.entity(*id).status.unwrap_or(Status::Unknown));
        }
        Kind::Goal => {
            let programme = |id: EntityId| site.graph.target(id, Relation::Programme);
            sorted.sort_by_key(|id| programme(*id).map_or(u32::MAX, |programme| ranks[programme.index()]));
        }
        _ => {}
    }
    sorted
}

/// Projects with the flagships first, each followed by those of the others that serve it, so that a list in pages keeps
/// them together and has each once.
pub(super) fn flagships_first(site: &Site, sorted: Vec<EntityId>, ranks: &[u32]) -> Vec<EntityId> {
    let is_flagship = |id: &EntityId| site.entity(*id).is_flagship();
    let flagships: Vec<EntityId> = sorted.iter().copied().filter(is_flagship).collect();
    let mut left: BTreeSet<EntityId> = sorted.iter().copied().filter(|id| !is_flagship(id)).collect();
    let mut order = Vec::with_capacity(sorted.len());
    for flagship in flagships {
        order.push(flagship);
        let mut pilots = site.graph.sources(flagship, Relation::Supports);
        pilots.retain(|pilot| left.remove(pilot));
        pilots.sort_unstable_by_key(|pilot| ranks[pilot.index()]);
        order.extend(pilots);
    }
    order.extend(sorted.into_iter().filter(|id| left.contains(id)));
    order
}
