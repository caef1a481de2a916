//! Two outputs at one place, also where only some file systems see it: names that differ by case, a file where another
//! needs a folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Output, Recipe};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    link::Site,
};

/// Sorts the outputs by path, keeps the first of those at one place, and reports the others.
pub(super) fn settle(site: &Site, mut outputs: Vec<Output>, report: &mut Report) -> Vec<Output> {
    // Of two claimants, the one that somebody wrote by hand comes second, so that the diagnostic is at its file.
    outputs.sort_by(|left, right| (&left.path, claim(&left.recipe)).cmp(&(&right.path, claim(&right.recipe))));
    let folded: Vec<String> = outputs.iter().map(|output| output.path.to_lowercase()).collect();
    let mut first_at: BTreeMap<&str, usize> = BTreeMap::new();
    let mut is_settled = vec![true; outputs.len()];
    // Two claimants that meet in every language are told of once.
    let mut told = BTreeSet::new();
    let mut tell = |first: &Output, second: &Output| {
        if told.insert((words(site, &first.recipe), words(site, &second.recipe))) {
            report.add(collision(site, first, second));
        }
    };
    for (place, path) in folded.iter().enumerate() {
        match first_at.get(path.as_str()) {
            Some(first) => {
                is_settled[place] = false;
                tell(&outputs[*first], &outputs[place]);
            }
            None => {
                first_at.insert(path, place);
            }
        }
    }
    for (place, path) in folded.iter().enumerate() {
        let ancestors = path.match_indices('/').map(|(end, _)| &path[..end]);
        if let Some(file) = ancestors.filter_map(|folder| first_at.get(folder)).next()
            && is_settled[place]
        {
            is_settled[place] = false;
            tell(&outputs[*file], &outputs[place]);
        }
    }
    let mut settled = is_settled.into_iter();
    outputs.retain(|_| settled.next().unwrap_or(true));
    outputs
}

/// Who gives way: what is made for every site last of all.
const fn claim(recipe: &Recipe) -> u8 {
    match recipe {
        Recipe::Home { .. } | Recipe::NotFound { .. } | Recipe::Index { .. } | Recipe::Asset { .. } => 0,
        Recipe::Section { .. } => 1,
        Recipe::Entity { .. } => 2,
        Recipe::Redirect { .. } => 3,
        Recipe::File { .. } => 4,
    }
}

fn collision(site: &Site, first: &Output, second: &Output) -> Diagnostic {
    let (file, other) = match (file_of(site, &second.recipe), file_of(site, &first.recipe)) {
        (Some(file), other) => (Some(file), other),
        (None, other) => (other, None),
    };
    let place = file.map_or_else(Place::nowhere, |file| Place::file(&file));
    let diagnostic = Diagnostic::new(Code::OutputCollision, place)
        .arg("path", format!("/{}", second.path))
        .arg("first", words(site, &first.recipe))
        .arg("second", words(site, &second.recipe));
    match other {
        Some(other) => diagnostic.related(Place::file(&other), "also-claimed-here"),
        None => diagnostic,
    }
}

/// The file that an output comes from, if it comes from one.
fn file_of(site: &Site, recipe: &Recipe) -> Option<Arc<str>> {
    match recipe {
        Recipe::Entity { id, .. } | Recipe::Redirect { id, .. } | Recipe::Section { id, .. } => {
            site.entity(*id).primary().map(|document| document.file.clone())
        }
        Recipe::Home { text, .. } => site.entity((*text)?).primary().map(|document| document.file.clone()),
        Recipe::File { source } => Some(source.clone()),
        Recipe::Asset { source, .. } => Some((**source).into()),
        Recipe::Index { .. } | Recipe::NotFound { .. } => None,
    }
}

/// What an output is, for a message.
fn words(site: &Site, recipe: &Recipe) -> String {
    let entity = |id| {
        let entity: &crate::link::Entity = site.entity(id);
        format!("{} `{}`", entity.kind, entity.id)
    };
    match recipe {
        Recipe::Home { .. } => "the home page".to_owned(),
        Recipe::Entity { id, .. } => format!("the {}", entity(*id)),
        Recipe::Index { kind, .. } => format!("the list of {}", kind.folder()),
        Recipe::Section { id, section, .. } => format!("the {} of the {}", section.word(), entity(*id)),
        Recipe::NotFound { .. } => "the page for what is not found".to_owned(),
        Recipe::Redirect { id, .. } => format!("an old address of the {}", entity(*id)),
        Recipe::Asset { source, .. } => format!("the theme's file `{source}`"),
        Recipe::File { source } => format!("the file `{source}`"),
    }
}
