//! Which entity was meant by an id that none has.
//!
//! In: what was written where an id belongs, and the kinds that fit. Out: an entity that is known by that name (its
//! title in any language, its slug, its short name, another name), else the one whose id or name is nearest. Deliberately
//! absent: what is done with it; a reference that leads nowhere stays wrong, however clear it is what was meant.

use std::{
    collections::BTreeMap,
    sync::{Mutex, OnceLock, PoisonError},
};

use super::{Entities, Entity, EntityId};
use crate::{kind::Kind, markdown::slug, parse::Content, record::Text, suggest};

/// Above so many names nearness is asked of ids alone: comparing every title takes longer than it helps.
const MOST_NAMES: usize = 5_000;

/// The names of a site's entities. They are gathered when they are first asked for, which a site in order never does.
pub(super) struct Names<'a> {
    entities: &'a Entities,
    folded: OnceLock<BTreeMap<Kind, Vec<(String, EntityId)>>>,
    /// What was answered before: where a file was deleted, every page that names it asks the same.
    answered: Mutex<BTreeMap<Question, Option<EntityId>>>,
}

/// The kinds that fit, and what was written.
type Question = (Vec<Kind>, String);

impl<'a> Names<'a> {
    pub(super) const fn new(entities: &'a Entities) -> Self {
        Self { entities, folded: OnceLock::new(), answered: Mutex::new(BTreeMap::new()) }
    }

    /// The entity that was meant, if one is near enough.
    pub(super) fn meant(&self, kinds: &[Kind], wanted: &str) -> Option<EntityId> {
        let key = (kinds.to_vec(), wanted.to_owned());
        let answered = || self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = answered().get(&key) {
            return *known;
        }
        let meant = self.find(kinds, wanted);
        answered().insert(key, meant);
        meant
    }

    /// The same as a reference to it: its id, with the kind before it where that must be said.
    pub(super) fn reference(&self, kinds: &[Kind], wanted: &str, with_kind: bool) -> Option<String> {
        let entity = &self.entities[self.meant(kinds, wanted)?];
        Some(match with_kind {
            true => format!("{}:{}", entity.kind.word(), entity.id),
            false => entity.id.to_string(),
        })
    }

    fn find(&self, kinds: &[Kind], wanted: &str) -> Option<EntityId> {
        let folded = slug(wanted);
        let by_name = self.of(kinds).filter(|(name, _)| !folded.is_empty() && *name == folded);
        if let Some((_, id)) = by_name.min_by_key(|(_, id)| *id) {
            return Some(*id);
        }
        let ids = kinds.iter().flat_map(|kind| self.entities.of_kind(*kind));
        let ids: BTreeMap<&str, EntityId> = ids.map(|id| (&*self.entities[id].id, id)).collect();
        if let Some(id) = suggest::nearest(wanted, ids.keys().copied()) {
            return ids.get(id).copied();
        }
        if self.of(kinds).count() > MOST_NAMES {
            return None;
        }
        let names: BTreeMap<&str, EntityId> = self.of(kinds).map(|(name, id)| (name.as_str(), *id)).collect();
        suggest::nearest(&folded, names.keys().copied()).and_then(|name| names.get(name).copied())
    }

    fn of<'n>(&'n self, kinds: &'n [Kind]) -> impl Iterator<Item = &'n (String, EntityId)> {
        let folded = self.folded.get_or_init(|| {
            let mut all: BTreeMap<Kind, Vec<(String, EntityId)>> = BTreeMap::new();
            for (id, entity) in self.entities.iter() {
                let names = all.entry(entity.kind).or_default();
                names.extend(names_of(entity).map(|name| (slug(name), id)));
            }
            all
        });
        kinds.iter().filter_map(|kind| folded.get(kind)).flatten()
    }
}

/// Everything that an entity is called, in any language.
fn names_of(entity: &Entity) -> impl Iterator<Item = &str> {
    let mut texts: Vec<&Text> = Vec::new();
    for document in entity.documents() {
        match &document.content {
            Content::Primary(record) => {
                let common = record.common();
                texts.extend(common.title.iter().chain(common.slug.as_deref()).chain(&common.other_names));
            }
            Content::Overlay(overlay) => {
                texts.extend(overlay.title.iter().chain(&overlay.slug).chain(&overlay.other_names))
            }
            Content::Unreadable => {}
        }
    }
    texts.extend(entity.acronyms());
    texts.into_iter().flat_map(Text::words).map(|(_, words)| words)
}
