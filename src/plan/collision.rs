//! Two outputs at one place, also where only some file systems see it: names that differ by case, a file where another
//! needs a folder.

use std::collections::{BTreeMap, BTreeSet};

use super::{FacetValue, Output, Recipe, assets::Drawing};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Phrase, Place, Report, Segment},
    language::Lang,
    link::{Entity, EntityId, Site},
};

/// Sorts the outputs by path, keeps the first of those at one place, and reports the others.
pub(super) fn settle(site: &Site, mut outputs: Vec<Output>, report: &mut Report) -> Vec<Output> {
    // Of two claimants, the one whose place somebody chose comes second, so that the diagnostic is where it can be mended.
    outputs.sort_by_cached_key(|output| (output.path.to_lowercase(), claim(site, &output.recipe), output.path.clone()));
    let folded: Vec<String> = outputs.iter().map(|output| output.path.to_lowercase()).collect();
    let mut first_at: BTreeMap<&str, usize> = BTreeMap::new();
    let mut is_settled = vec![true; outputs.len()];
    let mut clashes: Vec<(usize, usize)> = Vec::new();
    for (place, path) in folded.iter().enumerate() {
        match first_at.get(path.as_str()) {
            Some(first) => clashes.push((*first, place)),
            None => {
                first_at.insert(path, place);
            }
        }
    }
    for (place, path) in folded.iter().enumerate() {
        let ancestors = path.match_indices('/').map(|(end, _)| &path[..end]);
        let file = ancestors.filter_map(|folder| first_at.get(folder)).next();
        clashes.extend(file.map(|file| (*file, place)));
    }
    // Two claimants that meet in every language are told of once, in the primary one if they meet there.
    clashes.sort_by_key(|(_, second)| outputs[*second].recipe.lang());
    let mut told = BTreeSet::new();
    for (first, second) in clashes {
        let is_new = std::mem::replace(&mut is_settled[second], false);
        let (first, second) = (&outputs[first], &outputs[second]);
        if is_new && told.insert((words(site, &first.recipe), words(site, &second.recipe))) {
            report.add(collision(site, first, second));
        }
    }
    let mut settled = is_settled.into_iter();
    outputs.retain(|_| settled.next().unwrap_or(true));
    outputs.sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}

/// Who gives way: what is made for every site last of all, and what has a place of its own choice first.
fn claim(site: &Site, recipe: &Recipe) -> u8 {
    match recipe {
        Recipe::Home { .. }
        | Recipe::NotFound { .. }
        | Recipe::Index { .. }
        | Recipe::AToZ { .. }
        | Recipe::Data { .. }
        | Recipe::Feed { .. }
        | Recipe::Sitemap { .. }
        | Recipe::Robots
        | Recipe::Style
        | Recipe::Asset { .. }
        | Recipe::Drawn(_) => 0,
        Recipe::Narrowed { choice: (.., FacetValue::Entity(id)), lang, .. }
            if slug_place(site, site.entity(*id), *lang).is_some() =>
        {
            2
        }
        Recipe::Section { .. } | Recipe::Narrowed { .. } => 1,
        Recipe::Entity { id, lang } if slug_place(site, site.entity(*id), *lang).is_none() => 2,
        Recipe::Entity { .. } => 3,
        Recipe::Redirect { .. } => 4,
        Recipe::File { .. } => 5,
    }
}

fn collision(site: &Site, first: &Output, second: &Output) -> Diagnostic {
    let (place, other) = match (place_of(site, &second.recipe), place_of(site, &first.recipe)) {
        (Some(place), other) => (Some(place), other),
        (None, other) => (other, None),
    };
    let diagnostic = Diagnostic::new(Code::OutputCollision, place.unwrap_or_else(Place::nowhere))
        .arg("path", format!("/{}", second.path))
        .arg("first", words(site, &first.recipe))
        .arg("second", words(site, &second.recipe));
    match other {
        Some(other) => diagnostic.related(other, "also-claimed-here"),
        None => diagnostic,
    }
}

/// What decides where an output is: a slug, an old address, else the name of the file that it comes from.
fn place_of(site: &Site, recipe: &Recipe) -> Option<Place> {
    let file = |id: EntityId| site.entity(id).primary().map(|document| &document.file);
    match recipe {
        Recipe::Entity { id, lang } => {
            slug_place(site, site.entity(*id), *lang).or_else(|| Some(Place::file(file(*id)?)))
        }
        Recipe::Redirect { id, place, .. } => {
            let path = FieldPath(vec![Segment::Key("redirects".to_owned()), Segment::Index(*place)]);
            Some(Place::value(file(*id)?, path))
        }
        Recipe::Section { id, .. } => Some(Place::file(file(*id)?)),
        Recipe::Home { text, .. } => Some(Place::file(file((*text)?)?)),
        Recipe::File { source } => Some(Place::file(source)),
        Recipe::Asset { source, .. } => Some(Place::file(&(**source).into())),
        // A list by an entity is where that entity's page says: at its slug.
        Recipe::Narrowed { choice: (.., FacetValue::Entity(id)), lang, .. } => {
            slug_place(site, site.entity(*id), *lang).or_else(|| Some(Place::file(file(*id)?)))
        }
        Recipe::Drawn(Drawing::Cover(id)) => Some(Place::file(file(*id)?)),
        Recipe::Index { .. }
        | Recipe::Narrowed { .. }
        | Recipe::NotFound { .. }
        | Recipe::AToZ { .. }
        | Recipe::Data { .. }
        | Recipe::Feed { .. }
        | Recipe::Sitemap { .. }
        | Recipe::Robots
        | Recipe::Style
        | Recipe::Drawn(_) => None,
    }
}

/// Where the slug of an entity in a language is written, if it has one.
fn slug_place(site: &Site, entity: &Entity, lang: Lang) -> Option<Place> {
    let in_overlay = entity.overlay(lang).and_then(|overlay| overlay.slug.as_ref());
    if in_overlay.is_some() {
        return Some(Place::value(&entity.document(lang)?.file, FieldPath::key("slug")));
    }
    let slug = entity.common()?.slug.as_ref()?;
    let mut path = FieldPath::key("slug");
    // A slug by language: that of this one, else the primary one's.
    let languages = &site.settings.languages;
    let tags = [languages.tag(lang), languages.tag(Lang::PRIMARY)];
    let given = tags.into_iter().find(|tag| slug.languages().any(|language| language == *tag));
    path.0.extend(given.map(|tag| Segment::Key(tag.to_owned())));
    Some(Place::value(&entity.primary()?.file, path))
}

/// What an output is, for a message.
fn words(site: &Site, recipe: &Recipe) -> Phrase {
    let of = |key, id| {
        let entity: &Entity = site.entity(id);
        Phrase::new(key).arg("kind", entity.kind.word()).arg("id", &*entity.id)
    };
    match recipe {
        Recipe::Home { .. } => Phrase::new("output-home"),
        Recipe::Entity { id, .. } => of("output-entity", *id),
        Recipe::Index { kind, .. } => Phrase::new("output-list").arg("kind", kind.word()),
        Recipe::Narrowed { choice: (kind, facet, value), .. } => {
            let value = match value {
                FacetValue::Word(_, word) => (*word).to_owned(),
                FacetValue::Entity(id) => site.entity(*id).id.to_string(),
                FacetValue::Year(year) => year.to_string(),
            };
            Phrase::new("output-narrowed").arg("kind", kind.word()).arg("facet", facet.word()).arg("value", value)
        }
        Recipe::Section { id, section, .. } => of("output-section", *id).arg("section", section.word()),
        Recipe::AToZ { .. } => Phrase::new("output-a-z"),
        Recipe::Data { .. } => Phrase::new("output-data"),
        Recipe::Feed { .. } => Phrase::new("output-feed"),
        Recipe::Sitemap { .. } => Phrase::new("output-sitemap"),
        Recipe::Robots => Phrase::new("output-robots"),
        Recipe::NotFound { .. } => Phrase::new("output-not-found"),
        Recipe::Redirect { id, .. } => of("output-redirect", *id),
        Recipe::Drawn(Drawing::Cover(id)) => of("output-cover", *id),
        Recipe::Drawn(Drawing::Banner) => Phrase::new("output-banner"),
        Recipe::Drawn(Drawing::Icon) => Phrase::new("output-icon"),
        Recipe::Drawn(Drawing::Card) => Phrase::new("output-card"),
        Recipe::Style => Phrase::new("output-style"),
        Recipe::Asset { source, .. } => Phrase::new("output-asset").arg("file", &**source),
        Recipe::File { source } => Phrase::new("output-file").arg("file", &**source),
    }
}
