//! Which files make which entity: one primary file, and one for each translation.

use std::sync::Arc;

use jiff::civil;

use super::{Entities, Entity, EntityId, Visibility};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    kind::Kind,
    parse::{Content, Document, Settings},
    read::Options,
    record::Common,
};

/// Gathers the files into entities. Beside them, the entity that each file is of, if there is one.
pub(super) fn entities(
    documents: &[Arc<Document>],
    settings: &Settings,
    options: &Options,
    report: &mut Report,
) -> (Entities, Vec<Option<EntityId>>) {
    let mut files: Vec<(Kind, &str, usize)> =
        (0..).zip(documents).map(|(place, document)| (document.identity.kind, &*document.identity.id, place)).collect();
    // Of several files for one language the first by path is the entity's.
    files.sort_unstable();
    let mut owners = vec![None; documents.len()];
    let mut entities: Vec<Entity> = Vec::with_capacity(documents.len());
    for files in files.chunk_by(|first, second| (first.0, first.1) == (second.0, second.1)) {
        let mut primary = None;
        let mut translations: Box<[Option<Arc<Document>>]> = vec![None; settings.languages.iter().len() - 1].into();
        for (_, _, place) in files {
            let document = &documents[*place];
            let slot = match document.identity.lang.index().checked_sub(1) {
                Some(place) => &mut translations[place],
                None => &mut primary,
            };
            match slot {
                Some(first) => report.add(duplicate(document, first)),
                slot => *slot = Some(document.clone()),
            }
        }
        let Some(primary) = primary else {
            translations.iter().flatten().for_each(|orphan| report.add(orphan_translation(orphan, settings)));
            continue;
        };
        let id = EntityId::at(entities.len());
        files.iter().for_each(|(_, _, place)| owners[*place] = Some(id));
        entities.push(Entity {
            kind: primary.identity.kind,
            id: primary.identity.id.clone(),
            visibility: visibility(&primary, options),
            primary,
            translations,
            status: None,
            period: None,
            shares: Box::default(),
        });
    }
    let mut entities = Entities::new(entities);
    for id in entities.of_kind(Kind::Organisation) {
        let organisation = &entities[id];
        let funder = entities.find(Kind::Funder, &organisation.id).and_then(|funder| entities[funder].primary());
        if let (Some(organisation), Some(funder)) = (organisation.primary(), funder) {
            report.add(duplicate(organisation, funder));
        }
    }
    // A chapter is no more to be seen than its report.
    for id in entities.of_kind(Kind::Chapter) {
        let report = entities[id].id.split_once('/').and_then(|(report, _)| entities.find(Kind::Report, report));
        let above = report.map(|report| &entities[report]).filter(|report| report.record().is_some());
        let above = above.map_or(Visibility::Hidden, |report| report.visibility);
        entities[id].visibility = entities[id].visibility.max(above);
    }
    (entities, owners)
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

fn visibility(document: &Document, options: &Options) -> Visibility {
    let Content::Primary(record) = &document.content else { return Visibility::Hidden };
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
