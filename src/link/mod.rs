//! Phase 3, records → [`Site`]: what the files mean together.
//!
//! Enters: `Parsed` and the names of the other files. Leaves: entities with their languages, references resolved to
//! [`EntityId`]s both ways, statuses, periods, shares and totals. Absent: addresses (a link in a text is checked against
//! entities here, and only `plan` knows where they live) and anything about how things look.

mod breakdown;
mod checks;
mod correction;
mod coverage;
mod destination;
mod embed;
mod entities;
mod entity;
mod funding;
mod graph;
mod identity;
mod inheritance;
mod keywords;
mod meant;
mod operations;
mod overview;
mod pictures;
mod references;
mod service;
mod status;
mod summary;
mod support;
mod texts;
mod translation;
mod unserved;

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
    sync::Arc,
};

use rayon::prelude::*;

pub use breakdown::{Given, Giver};
pub use coverage::{Coverage, Gap, Translations};
pub use destination::{Broken, Destination};
pub use embed::{Embed, EmbedError};
pub use entity::{Entity, EntityId, Lack, Translation, Visibility};
pub use funding::{Share, Total, Totals};
pub use graph::{APART, Edge, Graph};
pub use overview::{KindOverview, Overview, ProjectOverview};
pub use service::Service;

use self::{correction::Corrections, entities::Entities};
use crate::{
    diagnostic::Report,
    kind::Kind,
    language::Lang,
    parse::{Document, Parsed, Settings, Theme},
    read::{Options, Sources},
    record::Relation,
};

/// A site as meant: every entity, and what each is to the others.
#[derive(Debug)]
pub struct Site {
    pub settings: Settings,
    pub options: Options,
    entities: Entities,
    pub graph: Graph,
    /// The organisation that publishes the site, if it is shown.
    pub publisher: Option<EntityId>,
    /// By file, to find what a link in a text leads to.
    files: Vec<(Arc<Document>, EntityId)>,
    /// The sums of programmes, goals, funders and organisations.
    totals: BTreeMap<EntityId, Totals>,
    pub named: Named,
}

/// What of the published site the texts and fields of what is shown name.
#[derive(Debug, Default)]
pub struct Named {
    /// The files of the site, by path.
    pub files: BTreeSet<String>,
    /// Whose texts name addresses from the site's root, which only `plan` knows.
    pub by_address: Vec<EntityId>,
}

impl Site {
    #[must_use]
    pub fn entity(&self, id: EntityId) -> &Entity {
        &self.entities[id]
    }

    /// Every entity that is shown, by kind and id.
    pub fn shown(&self) -> impl Iterator<Item = (EntityId, &Entity)> {
        self.all().filter(|(_, entity)| entity.is_shown())
    }

    /// The shown entities of a kind, by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = EntityId> {
        self.entities.of_kind(kind).filter(|id| self.entity(*id).is_shown())
    }

    /// The entity of a kind with an id, shown or not.
    #[must_use]
    pub fn find(&self, kind: Kind, id: &str) -> Option<EntityId> {
        self.entities.find(kind, id)
    }

    /// The entity of one of some kinds that was probably meant by an id that none of them has.
    #[must_use]
    pub fn meant(&self, kinds: &[Kind], wanted: &str) -> Option<EntityId> {
        meant::Names::new(&self.entities).meant(kinds, wanted)
    }

    /// The entity that a file is of, by the file's path from the site's folder.
    #[must_use]
    pub fn of_file(&self, file: &str) -> Option<EntityId> {
        let place = self.files.binary_search_by(|(document, _)| (*document.file).cmp(file)).ok()?;
        Some(self.files[place].1)
    }

    /// Whether the text that is shown of an entity in a language has a heading with an anchor. Of what is not shown
    /// nothing is known.
    #[must_use]
    pub fn has_anchor(&self, id: EntityId, lang: Lang, anchor: &str) -> bool {
        let entity = self.entity(id);
        let text = entity.text_document(lang, &self.settings.languages);
        !entity.is_shown()
            || text.is_some_and(|text| text.outline.headings.iter().any(|heading| heading.anchor() == anchor))
    }

    /// The sums of what an entity gathers: for a programme or goal its projects' shares, for a funder or organisation
    /// the shares that are its own.
    #[must_use]
    pub fn totals(&self, id: EntityId) -> &Totals {
        static NONE: Totals = Totals::NONE;
        self.totals.get(&id).unwrap_or(&NONE)
    }

    /// The sums of what a funder or organisation gives to projects together with others: nobody's alone.
    #[must_use]
    pub fn joint_totals(&self, id: EntityId) -> Totals {
        let projects = self.graph.sources(id, Relation::Funder).into_iter().map(|id| self.entity(id));
        Totals::of(projects.filter(|entity| entity.kind == Kind::Project), |share| {
            share.funders.contains(&id) && share.sole_funder() != Some(id)
        })
    }

    /// Every entity, shown or not, by kind and id.
    pub fn all(&self) -> impl Iterator<Item = (EntityId, &Entity)> {
        self.entities.iter()
    }
}

/// Links a site; the theme goes on untouched.
#[must_use]
pub fn link(parsed: Parsed, sources: &Sources) -> (Site, Theme, Report) {
    let mut report = Report::default();
    let Parsed { settings, theme, documents } = parsed;
    let today = sources.options.today;
    let (entities, owners) = identity::entities(&documents, &settings, &sources.options, &mut report);
    let files = files(documents, owners);
    let publisher = references::publisher(&entities, &settings);
    let edges = references::resolve(&entities, &settings, today, &mut report);
    let graph = inheritance::inherit(&entities, edges);
    let entities = status::date(entities, &graph, today, &mut report);
    let entities = funding::share(entities, &graph);
    let totals = funding::totals(&entities, &graph);
    let (options, named) = (sources.options.clone(), Named::default());
    let site = Site { settings, options, entities, graph, publisher, files, totals, named };
    let (named, problems) = check(&site, sources);
    report.extend(problems);
    (Site { named, ..site }, theme, report)
}

/// Which entity each file is of.
fn files(documents: Vec<Arc<Document>>, owners: Vec<Option<EntityId>>) -> Vec<(Arc<Document>, EntityId)> {
    let owned = iter::zip(documents, owners);
    let mut files: Vec<_> = owned.filter_map(|(document, owner)| Some((document, owner?))).collect();
    files.sort_unstable_by(|(left, _), (right, _)| left.file.cmp(&right.file));
    files
}

/// What is wrong with each entity and with the site as a whole, and what its texts name. Each entity goes through all
/// checks at once, so that it is fetched from memory once.
fn check(site: &Site, sources: &Sources) -> (Named, Report) {
    let corrections = Corrections::new(site, sources);
    let checked = site.entities.all().par_iter().enumerate().map(|(place, entity)| {
        let id = EntityId::at(place);
        let mut report = Report::default();
        translation::check(site, entity, &mut report);
        checks::check(site, id, &mut report);
        texts::check(site, sources, &corrections, id, &mut report);
        (entity.is_shown().then(|| texts::named(site, sources, entity)), report)
    });
    let (found, reports): (Vec<Option<texts::Found>>, Vec<Report>) = checked.unzip();
    let mut report: Report = reports.into_iter().flat_map(|report| report.0).collect();
    translation::check_settings(site, &mut report);
    checks::check_together(site, &mut report);
    texts::check_settings(site, sources, &corrections, &mut report);
    let mut named = Named::default();
    for (place, found) in found.into_iter().enumerate() {
        let Some(found) = found else { continue };
        named.files.extend(found.files);
        named.by_address.extend(found.has_address.then(|| EntityId::at(place)));
    }
    (named, report)
}
