//! References to ids, once: each becomes an edge, or a diagnostic at its own place.

use rayon::prelude::*;

use super::{Edge, Entity, EntityId, Visibility, graph, identity};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    kind::Kind,
    parse::Settings,
    record::{Field, Fields, Reference, Relation, Trail},
    suggest,
};

/// What a reference leads to.
pub(super) enum Found {
    /// An entity that is shown.
    Shown(EntityId),
    /// One that is not: the relation is not shown either, and nobody is at fault.
    Hidden,
    /// None. An entity of a kind that does not fit is told apart.
    None { other_kind: Option<Kind> },
}

/// Looks a reference up among the entities of the kinds that fit.
pub(super) fn look_up(entities: &[Entity], reference: &Reference, kinds: &[Kind]) -> Found {
    let fits = |kind: &Kind| reference.kind.is_none_or(|wanted| wanted == *kind);
    let found = kinds.iter().copied().filter(fits).find_map(|kind| identity::find(entities, kind, &reference.id));
    match found {
        Some(id) if entities[id.index()].visibility == Visibility::Hidden => Found::Hidden,
        Some(id) => Found::Shown(id),
        None => Found::None {
            other_kind: Kind::ALL.into_iter().find(|kind| identity::find(entities, *kind, &reference.id).is_some()),
        },
    }
}

/// Resolves every reference of every record, and that of `site.yaml`.
pub(super) fn resolve(entities: &[Entity], settings: &Settings, report: &mut Report) -> Vec<Edge> {
    let resolved: Vec<(Vec<Edge>, Report)> =
        entities.par_iter().enumerate().map(|(place, entity)| edges(entities, EntityId::at(place), entity)).collect();
    let mut all = Vec::new();
    for (edges, problems) in resolved {
        all.extend(edges);
        report.extend(problems);
    }
    settings.record.fields(&mut Trail::default(), None, &mut |trail, field| {
        if let Field::Reference(reference, relation) = field
            && let Found::None { other_kind } = look_up(entities, reference, relation.kinds(Kind::Page))
        {
            let place = Place::value(&settings.file, trail.path());
            report.add(unknown(entities, reference, relation.kinds(Kind::Page), other_kind, place));
        }
    });
    all
}

fn edges(entities: &[Entity], from: EntityId, entity: &Entity) -> (Vec<Edge>, Report) {
    let (mut edges, mut report) = (Vec::new(), Report::default());
    let (Some(record), Some(document)) = (entity.record(), entity.primary()) else { return (edges, report) };
    if entity.kind == Kind::Chapter
        && let Some(report_id) = entity.id.split_once('/').map(|(report, _)| report)
        && let Some(to) = identity::find(entities, Kind::Report, report_id)
        && entities[to.index()].visibility != Visibility::Hidden
    {
        edges.push(Edge { from, relation: Relation::PartOf, place: (0, 0), to });
    }
    record.fields(&mut |trail, field| {
        let Field::Reference(reference, relation) = field else { return };
        let kinds = relation.kinds(entity.kind);
        match look_up(entities, reference, kinds) {
            Found::Shown(to) => edges.push(Edge { from, relation, place: place(trail), to }),
            Found::Hidden => {}
            Found::None { other_kind } => {
                let place = Place::value(&document.file, trail.path());
                report.add(unknown(entities, reference, kinds, other_kind, place));
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
    entities: &[Entity],
    reference: &Reference,
    kinds: &[Kind],
    other_kind: Option<Kind>,
    place: Place,
) -> Diagnostic {
    let known = || kinds.iter().flat_map(|kind| identity::range(entities, *kind)).map(|place| &*entities[place].id);
    let words: Vec<&str> = match reference.kind.filter(|kind| kinds.contains(kind)) {
        Some(kind) => vec![kind.word()],
        None if kinds.len() > 3 => vec!["entity"],
        None => kinds.iter().map(|kind| kind.word()).collect(),
    };
    let diagnostic =
        Diagnostic::new(Code::UnknownReference, place).arg("kind", words.join(" or ")).arg("id", &*reference.id);
    match other_kind {
        Some(found) => diagnostic.arg("reason", "wrong-kind").arg("found", found.word()),
        None => diagnostic.arg_if("suggestion", suggest::nearest(&reference.id, known())),
    }
}

/// Marks an edge as following from others.
pub(super) const fn inherited(from: EntityId, relation: Relation, to: EntityId) -> Edge {
    Edge { from, relation, place: graph::INHERITED, to }
}
