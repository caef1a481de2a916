//! The alphabetical index: every name under which something on the site is known, in the order of a language.
//!
//! Enters: the entities with their titles, other names and acronyms. Leaves: names, each with the letter that it stands
//! under. What only makes sense in its own place, a chapter, a news item, a plain page, is not in it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{
    Voice,
    lists::{Order, Title},
};
use crate::{
    kind::Kind,
    language::{Lang, Languages},
    link::{Entity, EntityId, Site},
    locale::Weighed,
};

/// How many names a page of the index has.
pub(super) const PAGE_SIZE: usize = 200;

const KINDS: [Kind; 7] =
    [Kind::Programme, Kind::Goal, Kind::Project, Kind::Funder, Kind::Organisation, Kind::Report, Kind::Series];

/// A name in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// What is known by it.
    pub id: EntityId,
    source: NameSource,
    /// The letter that it stands under; none for one that begins with a digit or a sign.
    pub letter: Option<char>,
}

/// Where the words of a name stand. The words themselves are asked for when they are shown: an index has as many names as
/// the site has pages, and more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum NameSource {
    Title,
    /// The short name, then the other names, by their place in [`others`].
    Other(u16),
}

impl Name {
    /// Whether it is the title; under any other name readers are sent on to that.
    #[must_use]
    pub fn is_title(&self) -> bool {
        self.source == NameSource::Title
    }

    /// Its words in the index of a language, with the tag of the language that they are in.
    #[must_use]
    pub fn words<'a>(&self, site: &'a Site, lang: Lang) -> (&'a str, &'a str) {
        let (entity, languages) = (site.entity(self.id), &site.settings.languages);
        let title = || {
            let (words, lang) = entity.title(lang, languages);
            (languages.tag(lang), words)
        };
        match self.source {
            NameSource::Title => title(),
            NameSource::Other(place) => others(entity, lang, languages).nth(place.into()).unwrap_or_else(title),
        }
    }
}

/// By what an entity is known beside its title, each with the tag of its language.
fn others<'a>(entity: &'a Entity, lang: Lang, languages: &'a Languages) -> impl Iterator<Item = (&'a str, &'a str)> {
    let names = entity.words(lang, languages, |common| &common.other_names, |overlay| &overlay.other_names);
    entity.acronym(lang, languages).into_iter().chain(names)
}

/// The names in the order of a language: digits and signs first, then letter by letter.
pub(super) fn names(site: &Site, voice: &Voice, order: &Order<'_>) -> Vec<Name> {
    let titles = order.titles.par_iter().filter(|title| KINDS.contains(&title.kind));
    let mut names: Vec<(Weighed<'_>, Name)> = titles.flat_map_iter(|title| names_of(site, title, voice)).collect();
    names.sort_by(|(left_words, left), (right_words, right)| {
        let rank = |name: &Name| (!name.is_title(), order.ranks[name.id.index()], name.source);
        let by_letter = left.letter.is_some().cmp(&right.letter.is_some());
        by_letter
            .then_with(|| voice.locale.compare_weighed(*left_words, *right_words))
            .then_with(|| rank(left).cmp(&rank(right)))
    });
    names.into_iter().map(|(_, name)| name).collect()
}

/// The names of an entity, each with what it sorts by.
fn names_of<'a>(site: &'a Site, title: &Title<'a>, voice: &Voice) -> Vec<(Weighed<'a>, Name)> {
    let name = |words: &str, source| Name { id: title.id, source, letter: voice.locale.letter(words) };
    let mut names = vec![(title.words, name(title.words.1, NameSource::Title))];
    let mut seen = BTreeSet::new();
    for (place, (_, other)) in (0..).zip(others(site.entity(title.id), voice.lang, &site.settings.languages)) {
        let is_new = !begins(title.words.1, other) && seen.insert(other.to_lowercase());
        if is_new {
            names.push(((voice.locale.weights(other), other), name(other, NameSource::Other(place))));
        }
    }
    names
}

/// Whether a title begins with a name: who looks that up has the title before their eyes.
fn begins(title: &str, name: &str) -> bool {
    let (title, name) = (title.to_lowercase(), name.to_lowercase());
    title.strip_prefix(&name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
