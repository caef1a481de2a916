//! What a feed tells its subscribers of.
//!
//! Publications and news are what they subscribed for, so these come first for room; what is left goes to the programmes
//! and projects that say when they were last updated. Without a time nothing can be in a feed (RFC 4287, 4.1.2), and what
//! is only a preview is told to nobody.

use std::cmp::Reverse;

use crate::{
    kind::Kind,
    link::{EntityId, Site, Visibility},
};

/// How many entries a feed has.
const ENTRIES: usize = 50;

/// The entities of the feed, what changed last first. They are the same in every language.
pub(super) fn members(site: &Site) -> Vec<EntityId> {
    let newest = |kinds: [Kind; 2]| {
        let ids = kinds.into_iter().flat_map(|kind| site.of_kind(kind));
        let is_told = |id: &EntityId| {
            let entity = site.entity(*id);
            entity.visibility == Visibility::Shown && entity.modified().is_some()
        };
        sorted(site, ids.filter(is_told).collect())
    };
    let mut members = newest([Kind::Report, Kind::News]);
    members.truncate(ENTRIES);
    let room = ENTRIES - members.len();
    members.extend(newest([Kind::Programme, Kind::Project]).into_iter().take(room));
    sorted(site, members)
}

fn sorted(site: &Site, mut ids: Vec<EntityId>) -> Vec<EntityId> {
    ids.sort_by_cached_key(|id| {
        let entity = site.entity(*id);
        let order = |date: Option<crate::record::Date>| Reverse(date.map(crate::record::Date::order));
        (order(entity.modified()), order(entity.published()), *id)
    });
    ids
}
