//! References to ids, once: each becomes an edge, or a diagnostic at its own place.

use jiff::civil;
use rayon::prelude::*;

use super::{Edge, Entities, Entity, EntityId, Visibility, graph, meant::Names};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    kind::Kind,
    parse::Settings,
    record::{Field, Fields, Record, Reference, Relation, Trail},
    suggest,
};

/// What a reference leads to.
pub(super) enum Found {
    /// An entity that is shown.
    Shown(EntityId),
    /// One that is not: the relation is not shown either, and nobody is at fault.
    Hidden,
    /// Several of different kinds, and nothing says which is meant.
    Ambiguous,
    /// None. An entity of a kind that does not fit is told apart.
    None { other_kind: Option<Kind> },
}

/// Looks a reference up among the entities of the kinds that fit.
pub(super) fn look_up(entities: &Entities, reference: &Reference, kinds: &[Kind]) -> Found {
    let fits = |kind: &Kind| reference.kind.is_none_or(|wanted| wanted == *kind);
    let mut found = kinds.iter().copied().filter(fits).filter_map(|kind| entities.find(kind, &reference.id));
    match (found.next(), found.next()) {
        (Some(first), Some(second)) if !share_ids(entities, first, second) => Found::Ambiguous,
        // One whose file cannot be read is as good as hidden: whoever names it is not at fault.
        (Some(id), _) if !entities[id].is_shown() => Found::Hidden,
        (Some(id), _) => Found::Shown(id),
        (None, _) => {
            Found::None { other_kind: Kind::ALL.into_iter().find(|kind| entities.find(*kind, &reference.id).is_some()) }
        }
    }
}

/// Whether two entities are of kinds that have one set of ids: that both have this one is told where they are defined.
fn share_ids(entities: &Entities, first: EntityId, second: EntityId) -> bool {
    let is_payer = |id: EntityId| matches!(entities[id].kind, Kind::Funder | Kind::Organisation);
    is_payer(first) && is_payer(second)
}

/// The publisher that `site.yaml` names.
pub(super) fn publisher(entities: &Entities, settings: &Settings) -> Option<EntityId> {
    let reference = settings.record.publisher.as_ref()?;
    match look_up(entities, reference, Relation::Publisher.kinds(Kind::Page)) {
        Found::Shown(id) => Some(id),
        Found::Hidden | Found::Ambiguous | Found::None { .. } => None,
    }
}

/// Resolves every reference of every record, and that of `site.yaml`. The edges are by the entity that they leave.
pub(super) fn resolve(
    entities: &Entities,
    settings: &Settings,
    today: civil::Date,
    report: &mut Report,
) -> Vec<Vec<Edge>> {
    let names = Names::new(entities);
    let resolved = entities.all().par_iter().enumerate();
    let resolved = resolved.map(|(place, entity)| edges(entities, &names, EntityId::at(place), entity, today));
    let (edges, problems): (Vec<Vec<Edge>>, Vec<Report>) = resolved.unzip();
    problems.into_iter().for_each(|problems| report.extend(problems));
    settings.record.fields(&mut Trail::default(), None, &mut |trail, field| {
        if let Field::Reference(reference, relation) = field
            && let Found::None { other_kind } = look_up(entities, reference, relation.kinds(Kind::Page))
        {
            let place = Place::value(&settings.file, trail.path());
            report.add(unknown(&names, reference, relation.kinds(Kind::Page), other_kind, place));
        }
    });
    edges
}

/// Whether the contact at a place of a record's list may still be shown.
fn is_current(record: &Record, place: u16, today: civil::Date) -> bool {
    let contacts = match record {
        Record::Programme(programme) => &programme.contacts,
        Record::Project(project) => &project.contacts,
        _ => return true,
    };
    contacts.get(usize::from(place)).is_none_or(|contact| contact.is_current(today))
}

fn edges(
    entities: &Entities,
    names: &Names<'_>,
    from: EntityId,
    entity: &Entity,
    today: civil::Date,
) -> (Vec<Edge>, Report) {
    let (mut edges, mut report) = (Vec::new(), Report::default());
    let (Some(record), Some(document)) = (entity.record(), entity.primary()) else { return (edges, report) };
    if entity.kind == Kind::Chapter
        && let Some(report_id) = entity.id.split_once('/').map(|(report, _)| report)
        && let Some(to) = entities.find(Kind::Report, report_id)
        && entities[to].is_shown()
    {
        edges.push(Edge { from, relation: Relation::PartOf, place: (0, 0), to });
    }
    record.fields(&mut |trail, field| {
        let Field::Reference(reference, relation) = field else { return };
        let kinds = relation.kinds(entity.kind);
        // A contact that may no longer be shown is no relation either.
        if relation == Relation::Contact && !is_current(record, trail.places().0, today) {
            return;
        }
        match look_up(entities, reference, kinds) {
            Found::Shown(to) => edges.push(Edge { from, relation, place: place(trail), to }),
            Found::Hidden => {}
            Found::Ambiguous => {
                let place = Place::value(&document.file, trail.path());
                let diagnostic = Diagnostic::new(Code::UnknownReference, place).arg("id", &*reference.id);
                report.add(diagnostic.arg("reason", "ambiguous"));
            }
            Found::None { other_kind } => {
                let place = Place::value(&document.file, trail.path());
                report.add(unknown(names, reference, kinds, other_kind, place));
            }
        }
    });
    if entity.visibility == Visibility::Hidden {
        edges.clear();
    }
    (edges, report)
}

/// Where a reference stands in its field, second fields of the same relation set apart.
fn place(trail: &Trail) -> (u16, u16) {
    let (outer, inner) = trail.places();
    match trail.top() {
        "funders" | "original" => (outer | graph::APART, inner),
        _ => (outer, inner),
    }
}

fn unknown(
    names: &Names<'_>,
    reference: &Reference,
    kinds: &[Kind],
    other_kind: Option<Kind>,
    place: Place,
) -> Diagnostic {
    let named = reference.kind.filter(|kind| kinds.contains(kind));
    let words = match named {
        Some(kind) => kind.word().to_owned(),
        None => in_words(kinds),
    };
    let diagnostic = Diagnostic::new(Code::UnknownReference, place).arg("kind", words).arg("id", &*reference.id);
    match other_kind {
        Some(found) => diagnostic.arg("reason", "wrong-kind").arg("found", found.word()),
        None => {
            let fitting = named.as_slice();
            let near =
                names.reference(if fitting.is_empty() { kinds } else { fitting }, &reference.id, named.is_some());
            diagnostic.arg_if("suggestion", near.or_else(|| with_kind(names, &reference.id, kinds)))
        }
    }
}

/// What was meant by `hanke:kupla`, whose first part is no kind's word: `project:kupla`.
pub(super) fn with_kind(names: &Names<'_>, written: &str, kinds: &[Kind]) -> Option<String> {
    let (word, id) = written.split_once(':')?;
    let kind = Kind::from_word(suggest::nearest(word, kinds.iter().map(|kind| kind.word()))?)?;
    names.reference(&[kind], id, true)
}

/// The word by which the catalogue knows the kinds that fit: `funder-or-organisation`.
pub(super) fn in_words(kinds: &[Kind]) -> String {
    if kinds.len() > 3 {
        return "entity".to_owned();
    }
    kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join("-or-")
}

/// Marks an edge as following from others.
pub(super) const fn inherited(from: EntityId, relation: Relation, to: EntityId) -> Edge {
    Edge { from, relation, place: graph::INHERITED, to }
}
