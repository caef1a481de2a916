//! Phase 4, `Site` and theme → [`Plan`]: every file that will be published, before any is made.
//!
//! Leaves: each output's path with the recipe for its bytes, the address of every entity in every language, and the
//! order of lists. Two outputs at one place are a diagnostic here, with both claimants. Nothing is rendered, and after
//! this phase no path is added.

mod a_z;
mod address;
pub mod assets;
mod collision;
mod facet;
mod links;
mod lists;
mod narrow;
mod neighbours;
mod newest;
mod output;
mod section;
mod sitemap;
mod voice;

use std::{collections::BTreeMap, iter, sync::Arc};

use rayon::prelude::*;

pub use a_z::Name;
pub use address::Addresses;
pub use facet::FacetValue;
pub use narrow::{Choice, Narrowing};
pub use neighbours::Neighbours;
pub use newest::New;
pub use output::{Asset, Output, Recipe};
pub use section::Section;
pub use sitemap::{Sitemap, SitemapEntry, SitemapPage};
pub use voice::{NEEDED as NEEDED_STRINGS, Voice};

use self::lists::Order;
use crate::{
    diagnostic::Report,
    kind::Kind,
    language::Lang,
    link::{Entity, EntityId, Site},
    parse::{Look, Theme, ThemePage},
    read::Sources,
    record::site::MenuItem,
};

/// Everything that will be published.
#[derive(Debug)]
pub struct Plan {
    /// By path.
    pub outputs: Vec<Output>,
    pub addresses: Addresses,
    /// How each language writes, by [`Lang`].
    pub voices: Vec<Voice>,
    /// The members of the lists of kinds, in the order of each language.
    indexes: BTreeMap<(Kind, Lang), Arc<[EntityId]>>,
    /// The lists of kinds narrowed by one fact.
    pub narrowing: Narrowing,
    /// The members of the sections that take more than one page, in the order of each language.
    long_sections: BTreeMap<(EntityId, Section, Lang), Arc<[EntityId]>>,
    /// The place of each entity among all, by language.
    ranks: Vec<Vec<u32>>,
    pub page_size: usize,
    /// The colours in which pictures are drawn, and the style sheet.
    pub look: Look,
    /// The address of each file below `assets/`, by its name there, ready for `href`.
    pub assets: Arc<BTreeMap<String, String>>,
    /// The names of the alphabetical index in the order of each language; none if the theme has no such page.
    names: Vec<Vec<Name>>,
    /// What feeds and home pages tell of, the newest first.
    pub newest: Vec<New>,
    pub neighbours: Neighbours,
    pub sitemap: Sitemap,
    /// The pages about the site as a whole that there are.
    pub theme_pages: Vec<ThemePage>,
}

impl Plan {
    /// How many pages there are of each sort in each language.
    #[must_use]
    pub fn pages(&self, site: &Site) -> BTreeMap<(&'static str, Lang), usize> {
        let mut pages = BTreeMap::new();
        for output in &self.outputs {
            if let Some((sort, lang)) = output.recipe.sort(site).zip(output.recipe.lang()) {
                *pages.entry((sort, lang)).or_default() += 1;
            }
        }
        pages
    }

    #[must_use]
    pub fn voice(&self, lang: Lang) -> &Voice {
        &self.voices[lang.index()]
    }

    /// The members of the list of a kind, as a language sorts them; none if the theme has no such list, or nothing is
    /// in it.
    #[must_use]
    pub fn index(&self, kind: Kind, lang: Lang) -> Option<&Arc<[EntityId]>> {
        self.indexes.get(&(kind, lang))
    }

    /// The members of a section of an entity's page, as a language sorts them.
    #[must_use]
    pub fn section(&self, site: &Site, id: EntityId, section: Section, lang: Lang) -> Arc<[EntityId]> {
        match self.long_sections.get(&(id, section, lang)) {
            Some(members) => members.clone(),
            None => self.section_order(site, id, section, section.members(site, id), lang).into(),
        }
    }

    /// The members of a section in its order: a goal's projects begin with its flagships, each followed by what serves it.
    fn section_order(
        &self,
        site: &Site,
        id: EntityId,
        section: Section,
        members: Vec<EntityId>,
        lang: Lang,
    ) -> Vec<EntityId> {
        let sorted = self.sorted(members, lang);
        match (section, site.entity(id).kind) {
            (Section::Projects, Kind::Goal) => lists::flagships_first(site, sorted, &self.ranks[lang.index()]),
            _ => sorted,
        }
    }

    /// The members of a section that takes more than one page, in the primary order.
    fn long_section(&self, id: EntityId, section: Section) -> Option<&Arc<[EntityId]>> {
        self.long_sections.get(&(id, section, Lang::PRIMARY))
    }

    /// How many pages the alphabetical index has in a language.
    #[must_use]
    pub fn a_z_pages(&self, lang: Lang) -> usize {
        self.names(lang).len().div_ceil(a_z::PAGE_SIZE)
    }

    /// All names of the alphabetical index in a language.
    #[must_use]
    pub fn names(&self, lang: Lang) -> &[Name] {
        self.names.get(lang.index()).map(Vec::as_slice).unwrap_or_default()
    }

    /// The names of the alphabetical index, page by page.
    pub fn name_pages(&self, lang: Lang) -> impl Iterator<Item = &[Name]> {
        self.names(lang).chunks(a_z::PAGE_SIZE)
    }

    /// The page whose text stands on the home page.
    #[must_use]
    pub fn home_text(&self, site: &Site) -> Option<EntityId> {
        site.find(Kind::Page, "index").filter(|id| site.entity(*id).is_shown())
    }

    /// Entities in the order in which a language lists them.
    #[must_use]
    pub fn sorted(&self, mut ids: Vec<EntityId>, lang: Lang) -> Vec<EntityId> {
        let ranks = &self.ranks[lang.index()];
        ids.sort_unstable_by_key(|id| ranks[id.index()]);
        ids
    }
}

/// Plans a site.
#[must_use]
pub fn plan(site: &Site, theme: &Theme, sources: &Sources) -> (Plan, Report) {
    let mut report = Report::default();
    let voices = voice::voices(site, theme, &mut report);
    let news = || (newest::newest(site, theme.newest.as_ref()), Neighbours::new(site));
    let (addresses, (orders, (newest, neighbours))) =
        rayon::join(|| Addresses::new(site, &voices), || rayon::join(|| orders(site, &voices), news));
    let mut plan = Plan {
        outputs: Vec::new(),
        addresses,
        voices,
        indexes: BTreeMap::new(),
        narrowing: Narrowing::default(),
        long_sections: BTreeMap::new(),
        ranks: orders.iter().map(|order| order.ranks.clone()).collect(),
        page_size: theme.page_size,
        look: theme.look.clone(),
        assets: Arc::default(),
        names: Vec::new(),
        newest,
        neighbours,
        sitemap: Sitemap::default(),
        theme_pages: Vec::new(),
    };
    plan.indexes = indexes(site, theme, &plan);
    let names = || match theme.pages.contains(&ThemePage::AToZ) {
        true => iter::zip(&plan.voices, &orders).map(|(voice, order)| a_z::names(site, voice, order)).collect(),
        false => Vec::new(),
    };
    let (names, (narrowing, long_sections)) =
        rayon::join(names, || rayon::join(|| Narrowing::new(site, theme, &plan), || long_sections(site, &plan)));
    (plan.names, plan.narrowing, plan.long_sections) = (names, narrowing, long_sections);
    // An index of nothing would be a page that nothing leads to.
    let is_there = |page: &ThemePage| *page != ThemePage::AToZ || plan.a_z_pages(Lang::PRIMARY) > 0;
    plan.theme_pages = theme.pages.iter().copied().filter(is_there).collect();
    plan.sitemap = sitemap::sitemap(site, theme, &plan);
    let outputs = output::outputs(site, theme, sources, &plan, &mut report);
    plan.outputs = collision::settle(site, outputs, &mut report);
    plan.assets = Arc::new(assets::hrefs(site, &plan.look, &plan.addresses, &plan.outputs));
    links::check(site, sources, &plan.outputs, &mut report);
    (plan, report)
}

fn orders<'a>(site: &'a Site, voices: &[Voice]) -> Vec<Order<'a>> {
    voices.iter().map(|voice| lists::order(site, voice)).collect()
}

fn indexes(site: &Site, theme: &Theme, plan: &Plan) -> BTreeMap<(Kind, Lang), Arc<[EntityId]>> {
    let mut indexes = BTreeMap::new();
    for kind in theme.indexes.iter().map(|item| kind_of(*item)) {
        for lang in site.settings.languages.iter() {
            let members =
                lists::index(site, plan.sorted(site.of_kind(kind).collect(), lang), kind, &plan.ranks[lang.index()]);
            // A list of nothing would be a page that nothing leads to.
            if !members.is_empty() {
                indexes.insert((kind, lang), members.into());
            }
        }
    }
    indexes
}

fn long_sections(site: &Site, plan: &Plan) -> BTreeMap<(EntityId, Section, Lang), Arc<[EntityId]>> {
    let shown: Vec<(EntityId, &Entity)> = site.shown().collect();
    let of_entity = |(id, entity): &(EntityId, &Entity)| {
        let mut long = Vec::new();
        // What has few relations has no long list of them.
        let sections = if site.graph.degree(*id) > plan.page_size { Section::of(entity.kind) } else { &[] };
        for section in sections {
            let members = section.members(site, *id);
            if members.len() > plan.page_size {
                for lang in site.settings.languages.iter() {
                    let members = plan.section_order(site, *id, *section, members.clone(), lang);
                    long.push(((*id, *section, lang), members.into()));
                }
            }
        }
        long
    };
    let long: Vec<_> = shown.par_iter().flat_map_iter(of_entity).collect();
    long.into_iter().collect()
}

/// The kind that an item of the menu lists.
#[must_use]
pub const fn kind_of(item: MenuItem) -> Kind {
    match item {
        MenuItem::Programmes => Kind::Programme,
        MenuItem::Goals => Kind::Goal,
        MenuItem::Projects => Kind::Project,
        MenuItem::Funders => Kind::Funder,
        MenuItem::Organisations => Kind::Organisation,
        MenuItem::Reports => Kind::Report,
        MenuItem::Series => Kind::Series,
        MenuItem::News => Kind::News,
    }
}
