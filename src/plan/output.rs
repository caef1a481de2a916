//! The outputs of a site: a path and a recipe for each.

use std::{collections::BTreeSet, sync::Arc};

use super::{Addresses, Choice, Plan, Section, assets, assets::Drawing, kind_of};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    language::Lang,
    link::{EntityId, Site},
    parse::{Theme, ThemePage},
    read::Sources,
};

/// One file of the published site.
#[derive(Debug, Clone)]
pub struct Output {
    /// From the output folder, with `/` between.
    pub path: Box<str>,
    pub recipe: Recipe,
}

/// How the bytes of an output are made.
#[derive(Debug, Clone)]
pub enum Recipe {
    /// A language's home page, with the text of `pages/index.md` if there is one.
    Home { text: Option<EntityId>, lang: Lang },
    /// The page of an entity.
    Entity { id: EntityId, lang: Lang },
    /// A page of the list of a kind, the first being 1.
    Index { kind: Kind, lang: Lang, page: usize },
    /// A page of the list of a kind narrowed by one fact, the first being 1.
    Narrowed { choice: Choice, lang: Lang, page: usize },
    /// A further page of a section of an entity's page, the second being 2.
    Section { id: EntityId, section: Section, lang: Lang, page: usize },
    /// A page of the alphabetical index, the first being 1.
    AToZ { lang: Lang, page: usize },
    /// What the site's data are and are not.
    Data { lang: Lang },
    /// What is new, for those who follow the site.
    Feed { lang: Lang },
    /// A file of the sitemap, by its place; without one the sitemap itself, or the index of its files.
    Sitemap { file: Option<usize> },
    /// What visiting programs are told.
    Robots,
    /// What is shown where there is nothing.
    NotFound { lang: Lang },
    /// A page at an old address of an entity, by its place among them.
    Redirect { id: EntityId, lang: Lang, place: usize },
    /// The theme's style sheets with its colours, as one.
    Style,
    /// A picture that is drawn in the theme's colours.
    Drawn(Drawing),
    /// A file of the theme.
    Asset(Box<Asset>),
    /// A file of the site, by its path from the site's folder.
    File { source: Arc<str> },
}

/// A file of the theme, with its path from the site's folder.
#[derive(Debug, Clone)]
pub struct Asset {
    pub bytes: Arc<[u8]>,
    pub source: Box<str>,
}

impl Recipe {
    /// What sort of page it is, for counting; what is no page of content has none.
    #[must_use]
    pub fn sort(&self, site: &Site) -> Option<&'static str> {
        match self {
            Self::Entity { id, .. } => Some(site.entity(*id).kind.word()),
            Self::Home { .. } => Some("home"),
            Self::Index { .. }
            | Self::Narrowed { .. }
            | Self::Section { .. }
            | Self::AToZ { .. }
            | Self::Data { .. } => Some("list"),
            Self::Redirect { .. } => Some("redirect"),
            Self::NotFound { .. }
            | Self::Feed { .. }
            | Self::Sitemap { .. }
            | Self::Robots
            | Self::Style
            | Self::Drawn(_)
            | Self::Asset(_)
            | Self::File { .. } => None,
        }
    }

    /// The template of a page; a file has none.
    #[must_use]
    pub fn template(&self, site: &Site) -> Option<&'static str> {
        Some(match self {
            Self::Home { .. } => "home.html",
            Self::Entity { id, .. } => match site.entity(*id).kind {
                Kind::Programme => "programme.html",
                Kind::Goal => "goal.html",
                Kind::Project => "project.html",
                Kind::Funder => "funder.html",
                Kind::Organisation => "organisation.html",
                Kind::Report => "report.html",
                Kind::Chapter => "chapter.html",
                Kind::Series => "series.html",
                Kind::News => "news.html",
                Kind::Page => "page.html",
            },
            Self::Index { .. } | Self::Narrowed { .. } => "index.html",
            Self::Section { .. } => "list.html",
            Self::AToZ { .. } => ThemePage::AToZ.template(),
            Self::Data { .. } => ThemePage::Data.template(),
            Self::NotFound { .. } => "not-found.html",
            Self::Redirect { .. } => "redirect.html",
            Self::Feed { .. }
            | Self::Sitemap { .. }
            | Self::Robots
            | Self::Style
            | Self::Drawn(_)
            | Self::Asset(_)
            | Self::File { .. } => {
                return None;
            }
        })
    }

    /// The language of a page; a file has none.
    #[must_use]
    pub const fn lang(&self) -> Option<Lang> {
        match self {
            Self::Home { lang, .. }
            | Self::Entity { lang, .. }
            | Self::Index { lang, .. }
            | Self::Narrowed { lang, .. }
            | Self::Section { lang, .. }
            | Self::AToZ { lang, .. }
            | Self::Data { lang }
            | Self::Feed { lang }
            | Self::NotFound { lang }
            | Self::Redirect { lang, .. } => Some(*lang),
            Self::Sitemap { .. } | Self::Robots | Self::Style | Self::Drawn(_) | Self::Asset(_) | Self::File { .. } => {
                None
            }
        }
    }
}

/// The path of the file that a web server shows at an address.
fn path(address: &str) -> Box<str> {
    let inside = address.trim_start_matches('/');
    if address.ends_with('/') { [inside, "index.html"].concat().into() } else { inside.into() }
}

/// The longest name that file systems take, in bytes, less room for what a name gets while it is written.
const LONGEST_NAME: usize = 200;

/// Lists every output, clashes and all.
pub(super) fn outputs(site: &Site, theme: &Theme, sources: &Sources, plan: &Plan, report: &mut Report) -> Vec<Output> {
    let mut outputs = Vec::new();
    let home_text = plan.home_text(site);
    for voice in &plan.voices {
        let lang = voice.lang;
        let home = plan.addresses.home(voice);
        outputs.push(Output { path: path(&home), recipe: Recipe::Home { text: home_text, lang } });
        outputs.push(Output { path: path(&format!("{home}404.html")), recipe: Recipe::NotFound { lang } });
        for kind in theme.indexes.iter().map(|item| kind_of(*item)) {
            let count = plan.index(kind, lang).map_or(0, |members| members.len());
            for page in 1..=count.div_ceil(plan.page_size) {
                let address = plan.addresses.list_page(kind, voice, page);
                outputs.push(Output { path: path(&address), recipe: Recipe::Index { kind, lang, page } });
            }
        }
        for page in 1..=plan.a_z_pages(lang) {
            let address = plan.addresses.a_z_page(voice, page);
            outputs.push(Output { path: path(&address), recipe: Recipe::AToZ { lang, page } });
        }
        if plan.theme_pages.contains(&ThemePage::Data) {
            let address = plan.addresses.theme_page(ThemePage::Data, voice);
            outputs.push(Output { path: path(&address), recipe: Recipe::Data { lang } });
        }
        for (id, _) in site.shown().filter(|(id, _)| Some(*id) != home_text) {
            if let Some(address) = plan.addresses.entity(id, lang) {
                outputs.push(Output { path: path(address), recipe: Recipe::Entity { id, lang } });
            }
        }
    }
    for (choice, lang, count) in plan.narrowing.all() {
        for page in 1..=count.div_ceil(plan.page_size) {
            let address = plan.addresses.narrowed_page(choice, plan.voice(lang), page);
            outputs.push(Output { path: path(&address), recipe: Recipe::Narrowed { choice, lang, page } });
        }
    }
    for ((id, section, lang), members) in &plan.long_sections {
        for page in 2..=members.len().div_ceil(plan.page_size) {
            if let Some(address) = plan.addresses.section_page(*id, *section, plan.voice(*lang), page) {
                let recipe = Recipe::Section { id: *id, section: *section, lang: *lang, page };
                outputs.push(Output { path: path(&address), recipe });
            }
        }
    }
    machine_readable(site, sources, plan, &mut outputs);
    redirects(site, plan, &mut outputs, report);
    assets::outputs(site, theme, &mut outputs);
    // What merely lies under `content/` is nobody's to publish: a draft, a picture of a page that is not shown yet.
    let is_public = |source: &str| source.starts_with("static/") || site.named.files.contains(source);
    for source in sources.files.keys().filter(|source| is_public(source)) {
        outputs.push(Output { path: path(&Addresses::file(source)), recipe: Recipe::File { source: source.clone() } });
    }
    outputs
}

/// Feeds, the sitemap and what visiting programs are told. All three name whole addresses, so that a site that does not
/// say where it is published has none of them.
fn machine_readable(site: &Site, sources: &Sources, plan: &Plan, outputs: &mut Vec<Output>) {
    if !site.settings.base.is_known() {
        return;
    }
    for voice in &plan.voices {
        let recipe = Recipe::Feed { lang: voice.lang };
        outputs.push(Output { path: path(&plan.addresses.feed(voice)), recipe });
    }
    outputs.push(Output { path: path(&Addresses::sitemap(None)), recipe: Recipe::Sitemap { file: None } });
    let count = plan.sitemap.files.len();
    for file in (0..count).filter(|_| count > 1) {
        let address = Addresses::sitemap(Some(file + 1));
        outputs.push(Output { path: path(&address), recipe: Recipe::Sitemap { file: Some(file) } });
    }
    // What the site says itself to visiting programs is all that they are told.
    if !sources.files.keys().any(|source| source.eq_ignore_ascii_case("static/robots.txt")) {
        outputs.push(Output { path: "robots.txt".into(), recipe: Recipe::Robots });
    }
}

fn redirects(site: &Site, plan: &Plan, outputs: &mut Vec<Output>, report: &mut Report) {
    for (id, entity) in site.shown() {
        let (Some(common), Some(document)) = (entity.common(), entity.primary()) else { continue };
        let mut seen = BTreeSet::new();
        for (place, old) in common.redirects.iter().enumerate() {
            let is_path = old.starts_with('/')
                && !old.contains(['?', '#', '%', '\\', ':', '*', '"', '<', '>', '|'])
                && !old.chars().any(char::is_control)
                && !old.contains("//")
                && !old.split('/').any(|part| part == ".." || part == "." || part.len() > LONGEST_NAME);
            // The names that Julki needs in the output folder itself.
            let is_reserved = old.to_lowercase().split('/').any(|part| part.starts_with(".julki"));
            if !is_path || is_reserved || **old == *"/" {
                let field = FieldPath(vec![Segment::Key("redirects".to_owned()), Segment::Index(place)]);
                report.add(
                    Diagnostic::new(Code::InvalidValue, Place::value(&document.file, field))
                        .arg("field", "redirects")
                        .arg("value", &**old)
                        .arg("example", "/hankkeet/vanha/"),
                );
                continue;
            }
            let lang = plan
                .voices
                .iter()
                .skip(1)
                .find(|voice| old.starts_with(&plan.addresses.home(voice)))
                .map_or(Lang::PRIMARY, |voice| voice.lang);
            // `/hankkeet/vanha` is the same old address as `/hankkeet/vanha/`, unless it names a file.
            let has_ending = old.rsplit('/').next().is_some_and(|name| name.contains('.'));
            let address = if old.ends_with('/') || has_ending { old.to_string() } else { format!("{old}/") };
            if !seen.insert(address.clone()) {
                continue;
            }
            outputs.push(Output { path: path(&address), recipe: Recipe::Redirect { id, lang, place } });
        }
    }
}
