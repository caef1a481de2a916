//! The order of lists. Every list of a language sorts by one number for each entity, worked out once.

use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeSet,
};

use jiff::civil;
use rayon::prelude::*;

use super::Voice;
use crate::{
    kind::Kind,
    link::{Entity, EntityId, Site},
    locale::Weighed,
    record::{Record, Relation, life::Status},
};

/// How a language orders what is shown.
#[derive(Debug)]
pub(super) struct Order<'a> {
    /// The titles from the first to the last, whatever they are of.
    pub titles: Vec<Title<'a>>,
    /// The place of each entity among all.
    pub ranks: Vec<u32>,
}

/// A title by what it sorts by.
#[derive(Debug)]
pub(super) struct Title<'a> {
    pub words: Weighed<'a>,
    pub id: EntityId,
    pub kind: Kind,
}

/// What an entity is sorted by among its kind before its title: the place that its file gives it, then the newest first
/// where a kind has dates of publication, then what is printed on it.
type Key<'a> = (i64, Reverse<Option<civil::DateTime>>, Option<Weighed<'a>>);

/// Orders what is shown as a language does.
pub(super) fn order<'a>(site: &'a Site, voice: &Voice) -> Order<'a> {
    let shown: Vec<(EntityId, &Entity)> = site.shown().collect();
    let title = |(id, entity): &(EntityId, &'a Entity)| {
        let (words, _) = entity.title(voice.lang, &site.settings.languages);
        let weights = entity.title_weights(voice.lang).unwrap_or_else(|| voice.locale.weights(words));
        Title { words: (weights, words), id: *id, kind: entity.kind }
    };
    let mut titles: Vec<Title> = shown.par_iter().map(title).collect();
    titles.par_sort_unstable_by(|left, right| {
        voice.locale.compare_weighed(left.words, right.words).then(left.id.cmp(&right.id))
    });
    let count = shown.last().map_or(0, |(id, _)| id.index() + 1);
    // They come by title, and those of one title by id; a sort that leaves equals alone keeps them so.
    let mut by_kind = vec![Vec::new(); Kind::ALL.len()];
    titles.iter().for_each(|title| by_kind[title.kind.index()].push(title.id));
    let mut ranks = vec![u32::MAX; count];
    let mut rank = 0;
    for ids in by_kind {
        let mut keys: Vec<(Key<'_>, EntityId)> =
            ids.into_par_iter().map(|id| (key(site.entity(id), voice), id)).collect();
        keys.sort_by(|(left, _), (right, _)| compare(left, right, voice));
        for (_, id) in keys {
            ranks[id.index()] = rank;
            rank += 1;
        }
    }
    Order { titles, ranks }
}

fn key<'a>(entity: &'a Entity, voice: &Voice) -> Key<'a> {
    let order = entity.common().and_then(|common| common.order).unwrap_or(i64::MAX);
    let (date, printed) = match entity.record() {
        Some(Record::Report(report)) => (report.date, None),
        Some(Record::News(news)) => (news.date, None),
        Some(Record::Goal(goal)) => (None, goal.number.as_deref()),
        // Chapters keep the order of their files.
        Some(Record::Chapter(_)) => (None, Some(&*entity.id)),
        _ => (None, None),
    };
    let printed = printed.map(|printed| (voice.locale.weights(printed), printed));
    (order, Reverse(date.map(|date| date.first_moment())), printed)
}

/// Nothing printed comes before anything.
fn compare(left: &Key<'_>, right: &Key<'_>, voice: &Voice) -> Ordering {
    let first = (left.0, left.1).cmp(&(right.0, right.1));
    first.then_with(|| match (left.2, right.2) {
        (Some(left), Some(right)) => voice.locale.compare_weighed(left, right),
        (left, right) => left.is_some().cmp(&right.is_some()),
    })
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
