//! What is newest on the site: what the feed tells its subscribers of, and the home page its readers.
//!
//! Where the theme says of which kinds it is, they are chosen by their dates alone. Otherwise publications and news, which
//! is what subscribers come for, are first for room; what is left goes to the programmes and projects that say when they
//! were last updated. Without a time nothing can be in a feed (RFC 4287, 4.1.2), and what is only a preview is told to
//! nobody.

use std::cmp::Reverse;

use jiff::civil;

use crate::{
    kind::Kind,
    link::{Entity, EntityId, Site, Visibility},
    parse::{ENTRIES, Newest},
    record::{Date, Precision},
};

/// Something that is new.
#[derive(Debug, Clone, Copy)]
pub struct New {
    pub id: EntityId,
    /// By which it is.
    pub date: Date,
}

/// Which of its dates makes an entity new.
type DateOf = fn(&Entity) -> Option<Date>;

/// What sorts first is newer. Of what has one date, publications come before what has begun.
type Age = (Reverse<Moment>, Reverse<Moment>);
type Moment = Option<(civil::DateTime, Precision)>;

/// The newest first. They are the same in every language.
pub(super) fn newest(site: &Site, wanted: Option<&Newest>) -> Vec<New> {
    if let Some(wanted) = wanted {
        return told(site, &wanted.kinds, wanted.count, Entity::dated);
    }
    let mut members = told(site, &[Kind::Report, Kind::News], ENTRIES, Entity::modified);
    let room = ENTRIES - members.len();
    members.extend(told(site, &[Kind::Programme, Kind::Project], room, Entity::modified));
    members.sort_by_cached_key(|new| (age(site.entity(new.id), Entity::modified), new.id));
    members
}

/// The newest of some kinds that can be told of.
fn told(site: &Site, kinds: &[Kind], count: usize, date: DateOf) -> Vec<New> {
    let ids = kinds.iter().flat_map(|kind| site.of_kind(*kind));
    let is_told = |id: &EntityId| {
        let entity = site.entity(*id);
        entity.visibility == Visibility::Shown && date(entity).is_some()
    };
    let ids = first(site, ids.filter(is_told), count, date).into_iter();
    ids.filter_map(|id| Some(New { id, date: date(site.entity(id))? })).collect()
}

/// The newest of some, what has no date last, in time that does not grow faster than they do.
pub(super) fn first(site: &Site, ids: impl Iterator<Item = EntityId>, count: usize, date: DateOf) -> Vec<EntityId> {
    let mut aged: Vec<(Age, EntityId)> = ids.map(|id| (age(site.entity(id), date), id)).collect();
    if count < aged.len() {
        aged.select_nth_unstable(count);
        aged.truncate(count);
    }
    aged.sort_unstable();
    aged.into_iter().map(|(_, id)| id).collect()
}

fn age(entity: &Entity, date: DateOf) -> Age {
    let moment = |date: Option<Date>| Reverse(date.map(Date::order));
    (moment(date(entity)), moment(entity.published()))
}
