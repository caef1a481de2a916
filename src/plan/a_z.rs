//! The alphabetical index: every name under which something on the site is known, in the order of a language.
//!
//! Enters: the entities with their titles, other names and acronyms. Leaves: names, each with the letter that it stands
//! under. What only makes sense in its own place, a chapter, a news item, a plain page, is not in it.

use std::{borrow::Cow, collections::BTreeSet};

use rayon::prelude::*;

use super::{
    Voice,
    lists::{Order, Title},
};
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
    pub letter: Option<char>,
}

/// The names in the order of a language: digits and signs first, then letter by letter.
pub(super) fn names(site: &Site, voice: &Voice, order: &Order<'_>) -> Vec<Name> {
    let titles = order.titles.par_iter().filter(|title| KINDS.contains(&site.entity(title.id).kind));
    let mut names: Vec<(Cow<'_, [u8]>, Name)> = titles.flat_map_iter(|title| names_of(site, title, voice)).collect();
    names.sort_by(|(left_key, left), (right_key, right)| {
        let rank = |name: &Name| (!name.is_title, order.ranks[name.id.index()]);
        (left.letter.is_some(), left_key)
            .cmp(&(right.letter.is_some(), right_key))
            .then_with(|| rank(left).cmp(&rank(right)))
    });
    names.into_iter().map(|(_, name)| name).collect()
}

/// The names of an entity, each with what it sorts by.
fn names_of<'a>(site: &Site, title: &'a Title<'_>, voice: &Voice) -> Vec<(Cow<'a, [u8]>, Name)> {
    let (id, languages) = (title.id, &site.settings.languages);
    let entity = site.entity(id);
    let name = |tag: &str, words: &str, is_title| Name {
        id,
        words: words.into(),
        tag: tag.into(),
        is_title,
        letter: voice.locale.letter(words),
    };
    let mut names = vec![(Cow::Borrowed(&title.key[..]), name(languages.tag(title.lang), title.words, true))];
    let others = entity.words(voice.lang, languages, |common| &common.other_names, |overlay| &overlay.other_names);
    let mut seen = BTreeSet::new();
    for (tag, other) in entity.acronym(voice.lang, languages).into_iter().chain(others) {
        let is_new = !begins(title.words, other) && seen.insert(other.to_lowercase());
        if is_new {
            names.push((voice.locale.sort_key(other).into(), name(tag, other, false)));
        }
    }
    names
}

/// Whether a title begins with a name: who looks that up has the title before their eyes.
fn begins(title: &str, name: &str) -> bool {
    let (title, name) = (title.to_lowercase(), name.to_lowercase());
    title.strip_prefix(&name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
