//! The alphabetical index: every name under which something on the site is known, in the order of a language.
//!
//! Enters: the entities with their titles, other names and acronyms. Leaves: names, each with the letter that it stands
//! under. What only makes sense in its own place, a chapter, a news item, a plain page, is not in it.

use std::collections::BTreeSet;

use super::Voice;
use crate::{
    kind::Kind,
    link::{EntityId, Site},
};

/// How many names a page of the index has.
pub(super) const PAGE_SIZE: usize = 200;

const KINDS: [Kind; 7] =
    [Kind::Programme, Kind::Goal, Kind::Project, Kind::Funder, Kind::Organisation, Kind::Report, Kind::Series];

/// A name in the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// What is known by it.
    pub id: EntityId,
    pub words: Box<str>,
    /// The tag of the language that the words are in.
    pub tag: Box<str>,
    /// Whether it is the title; under any other name readers are sent on to that.
    pub is_title: bool,
    /// The letter that it stands under; none for one that begins with a digit or a sign.
    pub letter: Option<Box<str>>,
}

/// The names in the order of a language: digits and signs first, then letter by letter.
pub(super) fn names(site: &Site, voice: &Voice, ranks: &[u32]) -> Vec<Name> {
    let ids = KINDS.into_iter().flat_map(|kind| site.of_kind(kind));
    let mut names: Vec<Name> = ids.flat_map(|id| names_of(site, id, voice)).collect();
    names.sort_by_cached_key(|name| {
        (name.letter.is_some(), voice.locale.sort_key(&name.words), !name.is_title, ranks[name.id.index()])
    });
    names
}

fn names_of(site: &Site, id: EntityId, voice: &Voice) -> Vec<Name> {
    let (entity, languages) = (site.entity(id), &site.settings.languages);
    let (title, lang) = entity.title(voice.lang, languages);
    let others = entity.words(voice.lang, languages, |common| &common.other_names, |overlay| &overlay.other_names);
    let names = [(languages.tag(lang), title)].into_iter().chain(entity.acronym(voice.lang, languages)).chain(others);
    let mut seen = BTreeSet::new();
    names
        .filter(|(_, words)| seen.insert(words.to_lowercase()) && (*words == title || !begins(title, words)))
        .enumerate()
        .map(|(place, (tag, words))| Name {
            id,
            words: words.into(),
            tag: tag.into(),
            is_title: place == 0,
            letter: letter(voice, words),
        })
        .collect()
}

/// Whether a title begins with a name: who looks that up has the title before their eyes.
fn begins(title: &str, name: &str) -> bool {
    let (title, name) = (title.to_lowercase(), name.to_lowercase());
    title.strip_prefix(&name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn letter(voice: &Voice, words: &str) -> Option<Box<str>> {
    let initial = voice.locale.initial(words);
    initial.chars().all(char::is_alphabetic).then(|| initial.into())
}
