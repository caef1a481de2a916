//! What a site publishes below `assets/`: the style sheet, the theme's files, and the pictures that Julki draws.
//!
//! An address there ends in a few letters that follow from what the file is made of, `style.css?v=1f2e3d4c`: a browser
//! may keep the file for ever, and no reader meets a new page with an old style.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Addresses, Output, Recipe, output::Asset};
use crate::{
    cover::{Paints, Tone},
    kind::Kind,
    language::Lang,
    link::{EntityId, Site},
    parse::{Look, Theme},
    record::Record,
    style::sheet,
};

/// The folder of what the theme publishes.
const FOLDER: &str = "assets/";

/// The names of what is drawn where neither the site nor the theme has a file for it.
pub const ICON: &str = "favicon.svg";
pub const CARD: &str = "card.png";
pub const BANNER: &str = "banner.svg";

/// A picture that is drawn in the theme's colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// For a publication that has no cover of its own.
    Cover(EntityId),
    /// At the head of the home page.
    Banner,
    /// For the browser's tab.
    Icon,
    /// What others show with a link to the site.
    Card,
}

/// The name of a publication's cover, below `assets/`: no other file can have it, as ids are unique.
#[must_use]
pub fn cover_name(id: &str) -> String {
    format!("covers/{id}.svg")
}

/// The outputs of the theme: of each file the first layer's, and what is drawn in the theme's colours.
pub(super) fn outputs(site: &Site, theme: &Theme, outputs: &mut Vec<Output>) {
    let mut taken = BTreeSet::new();
    let mut add = |name: &str, recipe| {
        if taken.insert(name.to_owned()) {
            outputs.push(Output { path: format!("{FOLDER}{name}").into(), recipe });
        }
    };
    for layer in &theme.layers {
        for (name, bytes) in &layer.assets {
            let source = format!("{}{FOLDER}{name}", layer.folder).into();
            add(name, Recipe::Asset(Box::new(Asset { bytes: bytes.clone(), source })));
        }
    }
    let palette = &theme.look.palette;
    let appearance = site.settings.record.appearance.as_ref();
    if Paints::of_site(palette).is_some() {
        add(BANNER, Recipe::Drawn(Drawing::Banner));
        if appearance.is_none_or(|appearance| appearance.favicon.is_none()) {
            add(ICON, Recipe::Drawn(Drawing::Icon));
        }
        // Who shows the card needs its whole address.
        let has_origin = site.settings.base.is_known();
        if has_origin && appearance.is_none_or(|appearance| appearance.card.is_none()) {
            add(CARD, Recipe::Drawn(Drawing::Card));
        }
    }
    for id in site.of_kind(Kind::Report) {
        if tone(site, id).is_some_and(|tone| Paints::of(palette, tone).is_some()) {
            add(&cover_name(&site.entity(id).id), Recipe::Drawn(Drawing::Cover(id)));
        }
    }
    if !theme.look.is_empty() {
        outputs.push(Output { path: format!("{FOLDER}style.css").into(), recipe: Recipe::Style });
    }
}

/// Which sort of cover a publication gets; none if it has one of its own.
#[must_use]
pub fn tone(site: &Site, id: EntityId) -> Option<Tone> {
    match site.entity(id).record() {
        Some(Record::Report(report)) if report.cover.is_none() => Some(Tone::of(report.r#type)),
        _ => None,
    }
}

/// What a picture is drawn from.
#[derive(Debug, Clone)]
pub struct Model {
    pub tone: Tone,
    /// What tells it from other pictures of its tone.
    pub key: String,
    pub paints: Paints,
}

/// What a picture is drawn from; none where the theme lacks the colours for it.
#[must_use]
pub fn model(site: &Site, look: &Look, drawing: Drawing) -> Option<Model> {
    Some(match drawing {
        Drawing::Cover(id) => {
            let tone = tone(site, id)?;
            Model { tone, key: site.entity(id).id.to_string(), paints: Paints::of(&look.palette, tone)? }
        }
        Drawing::Banner | Drawing::Icon | Drawing::Card => {
            Model { tone: Tone::Framework, key: key(site), paints: Paints::of_site(&look.palette)? }
        }
    })
}

/// What tells the site from others: its title.
fn key(site: &Site) -> String {
    let tag = site.settings.languages.tag(Lang::PRIMARY);
    let title = site.settings.record.title.as_ref().and_then(|title| title.get_or_any(tag, tag));
    title.map(|(_, words)| words.to_owned()).unwrap_or_default()
}

/// The address of each output below `assets/`, by its name there, ready for `href`.
pub(super) fn hrefs(site: &Site, look: &Look, addresses: &Addresses, outputs: &[Output]) -> BTreeMap<String, String> {
    let hrefs = outputs.par_iter().filter_map(|output| {
        let name = output.path.strip_prefix(FOLDER)?;
        let hash = match &output.recipe {
            Recipe::Asset(asset) => blake3::hash(&asset.bytes),
            Recipe::Style => sheet::fingerprint(&look.palette, &look.fonts, &look.sheets),
            // Drawing it is `render`'s; what it is drawn from says as much.
            Recipe::Drawn(drawing) => {
                let Model { tone, key, paints } = model(site, look, *drawing)?;
                let text = format!("{} {name} {} {key} {paints:?}", env!("CARGO_PKG_VERSION"), tone.word());
                blake3::hash(text.as_bytes())
            }
            _ => return None,
        };
        let href = addresses.asset_href(name);
        Some((name.to_owned(), format!("{href}?v={}", &hash.to_hex()[..8])))
    });
    hrefs.collect()
}
