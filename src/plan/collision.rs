//! Two outputs at one place, also where only some file systems see it: names that differ by case, a file where another
//! needs a folder.

use std::{collections::BTreeSet, iter};

use rayon::prelude::*;

use super::{FacetValue, Output, Recipe, assets::Drawing};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Phrase, Place, Report, Segment},
    language::Lang,
    link::{Entity, EntityId, Site},
};

/// Sorts the outputs by path, keeps the first of those at one place, and reports the others.
pub(super) fn settle(site: &Site, outputs: Vec<Output>, report: &mut Report) -> Vec<Output> {
    let mut claims: Vec<Claim> = outputs.into_par_iter().map(Claim::new).collect();
    // Of two claimants, the one whose place somebody chose comes second, so that the diagnostic is where it can be mended.
    claims.par_sort_by(|left, right| {
        let decide = |claim: &Claim| claim_of(site, &claim.output.recipe);
        left.folded()
            .cmp(right.folded())
            .then_with(|| decide(left).cmp(&decide(right)))
            .then_with(|| left.output.path.cmp(&right.output.path))
    });
    let mut clashes: Vec<(usize, usize)> = Vec::new();
    let mut first = 0;
    for place in 1..claims.len() {
        match claims[place].folded() == claims[first].folded() {
            true => clashes.push((first, place)),
            false => first = place,
        }
    }
    clashes.extend(inside_files(&claims));
    // Two claimants that meet in every language are told of once, in the primary one if they meet there.
    clashes.sort_by_key(|(_, second)| claims[*second].output.recipe.lang());
    let mut is_settled = vec![true; claims.len()];
    let mut told = BTreeSet::new();
    for (first, second) in clashes {
        let is_new = std::mem::replace(&mut is_settled[second], false);
        let (first, second) = (&claims[first].output, &claims[second].output);
        if is_new && told.insert((words(site, &first.recipe), words(site, &second.recipe))) {
            report.add(collision(site, first, second));
        }
    }
    let settled = iter::zip(claims, is_settled).filter(|(_, is_settled)| *is_settled);
    let mut outputs: Vec<Output> = settled.map(|(claim, _)| claim.output).collect();
    outputs.par_sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}

/// An output and the place that it claims.
struct Claim {
    output: Output,
    /// The path as some file systems see it, where that is another.
    folded: Option<Box<str>>,
}

impl Claim {
    fn new(output: Output) -> Self {
        let is_folded = output.path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        let folded = (!is_folded).then(|| output.path.to_lowercase().into());
        Self { output, folded }
    }

    fn folded(&self) -> &str {
        self.folded.as_deref().unwrap_or(&self.output.path)
    }
}

/// The outputs that need a folder where another is a file, with that other: the outermost such file. The claims are
/// sorted.
fn inside_files(claims: &[Claim]) -> Vec<(usize, usize)> {
    let is_inside = |path: &str, folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let file_at = |path: &str| {
        let place = claims.partition_point(|claim| claim.folded() < path);
        claims.get(place).is_some_and(|claim| claim.folded() == path).then_some(place)
    };
    let mut found = Vec::new();
    let mut before = "";
    let mut file: Option<usize> = None;
    for (place, claim) in claims.iter().enumerate() {
        let path = claim.folded();
        // What the path before is inside of too has been looked up for that one.
        file = file.filter(|file| is_inside(path, claims[*file].folded())).or_else(|| {
            let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
            folders.filter(|folder| !is_inside(before, folder)).find_map(file_at)
        });
        found.extend(file.map(|file| (file, place)));
        before = path;
    }
    found
}

/// Who gives way: what is made for every site last of all, and what has a place of its own choice first.
fn claim_of(site: &Site, recipe: &Recipe) -> u8 {
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
        | Recipe::Asset(_)
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
        Recipe::Asset(asset) => Some(Place::file(&(*asset.source).into())),
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
                FacetValue::Word(_) => value.word(*kind, *facet).unwrap_or_default().to_owned(),
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
        Recipe::Asset(asset) => Phrase::new("output-asset").arg("file", &*asset.source),
        Recipe::File { source } => Phrase::new("output-file").arg("file", &**source),
    }
}
