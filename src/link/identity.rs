//! Which files make which entity: one primary file, and one for each translation.

use std::{cmp::Ordering, collections::BTreeMap, ops::Range, sync::Arc};

use jiff::civil;

use super::{Entity, EntityId, Visibility};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    kind::Kind,
    parse::{Content, Document, Settings},
    read::Options,
    record::Common,
};

/// Gathers the files into entities, by kind and id.
pub(super) fn entities(
    documents: &[Arc<Document>],
    settings: &Settings,
    options: &Options,
    report: &mut Report,
) -> Vec<Entity> {
    let mut files: BTreeMap<(Kind, &str), Vec<Option<Arc<Document>>>> = BTreeMap::new();
    for document in documents {
        let identity = &document.identity;
        let slots =
            files.entry((identity.kind, &identity.id)).or_insert_with(|| vec![None; settings.languages.iter().len()]);
        match &mut slots[identity.lang.index()] {
            Some(first) => report.add(duplicate(document, first)),
            slot => *slot = Some(document.clone()),
        }
    }
    for ((kind, id), slots) in &files {
        if *kind == Kind::Organisation
            && let Some(funder) = files.get(&(Kind::Funder, *id))
            && let (Some(organisation), Some(funder)) = (&slots[0], &funder[0])
        {
            report.add(duplicate(organisation, funder));
        }
        if slots[0].is_none() {
            for orphan in slots.iter().flatten() {
                report.add(orphan_translation(orphan, settings));
            }
        }
    }
    let mut entities: Vec<Entity> = files
        .into_iter()
        .filter(|(_, slots)| slots[0].is_some())
        .map(|((kind, id), slots)| Entity {
            kind,
            id: id.into(),
            visibility: visibility(slots[0].as_deref(), options),
            documents: slots.into(),
            status: None,
            period: None,
            shares: Vec::new(),
        })
        .collect();
    // A chapter is no more to be seen than its report.
    for place in range(&entities, Kind::Chapter) {
        let report = entities[place].id.split_once('/').and_then(|(report, _)| find(&entities, Kind::Report, report));
        let above = report.map(|report| &entities[report.index()]).filter(|report| report.record().is_some());
        let above = above.map_or(Visibility::Hidden, |report| report.visibility);
        entities[place].visibility = entities[place].visibility.max(above);
    }
    entities
}

fn duplicate(document: &Document, first: &Document) -> Diagnostic {
    Diagnostic::new(Code::DuplicateId, Place::file(&document.file))
        .arg("kind", document.identity.kind.word())
        .arg("id", &*document.identity.id)
        .related(Place::file(&first.file), "first-defined-here")
}

fn orphan_translation(document: &Document, settings: &Settings) -> Diagnostic {
    let suffix = format!(".{}.md", settings.languages.tag(document.identity.lang));
    let primary = document.file.strip_suffix(&suffix).map_or_else(String::new, |stem| format!("{stem}.md"));
    Diagnostic::new(Code::OrphanTranslation, Place::file(&document.file)).arg("primary", primary)
}

fn visibility(document: Option<&Document>, options: &Options) -> Visibility {
    let Some(Document { content: Content::Primary(record), .. }) = document else { return Visibility::Shown };
    match (is_due(record.common(), options.today), options.drafts) {
        (true, _) => Visibility::Shown,
        (false, true) => Visibility::Preview,
        (false, false) => Visibility::Hidden,
    }
}

/// Whether something is to be shown on a day.
fn is_due(common: &Common, today: civil::Date) -> bool {
    !common.draft
        && common.publish_from.is_none_or(|from| from.first_day() <= today)
        && common.publish_until.is_none_or(|until| today <= until.last_day())
}

/// The places of a kind's entities.
pub(super) fn range(entities: &[Entity], kind: Kind) -> Range<usize> {
    let start = entities.partition_point(|entity| entity.kind < kind);
    start..entities.partition_point(|entity| entity.kind <= kind)
}

/// The entity of a kind with an id.
pub(super) fn find(entities: &[Entity], kind: Kind, id: &str) -> Option<EntityId> {
    let found = entities.binary_search_by(|entity| match entity.kind.cmp(&kind) {
        Ordering::Equal => (*entity.id).cmp(id),
        unequal => unequal,
    });
    found.ok().map(EntityId::at)
}
