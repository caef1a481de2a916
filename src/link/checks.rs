//! What the facts of an entity owe each other and the site: a hierarchy without a circle, bodies and parties that exist,
//! personal data that is gone in time.

use super::{Entity, EntityId, Site, keywords, operations, summary, support, unserved};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    markdown::slug as slug_of,
    record::{Record, Relation, Text},
    suggest,
};

/// The relations that must not lead back to where they began.
const HIERARCHIES: [Relation; 7] = [
    Relation::PartOf,
    Relation::Implements,
    Relation::Supports,
    Relation::Continues,
    Relation::Successor,
    Relation::ReplacedBy,
    Relation::Parent,
];

/// Checks an entity.
pub(super) fn check(site: &Site, id: EntityId, report: &mut Report) {
    let entity = site.entity(id);
    personal_data(site, entity, report);
    bodies(site, entity, report);
    keywords::check(site, entity, report);
    summary::check(site, entity, report);
    support::check(site, id, entity, report);
    operations::check(site, entity, report);
}

/// Checks what takes more than one entity to see: hierarchies that lead back to where they began, goals that nobody
/// works towards.
pub(super) fn check_together(site: &Site, report: &mut Report) {
    unserved::check(site, report);
    for relation in HIERARCHIES {
        cycles(site, relation, report);
    }
}

/// The members of a body that are bodies themselves exist, and so do the parties of persons.
fn bodies(site: &Site, entity: &Entity, report: &mut Report) {
    let (Some(Record::Programme(programme)), Some(document)) = (entity.record(), entity.primary()) else { return };
    let ids = || programme.bodies.iter().filter_map(|body| body.id.as_deref());
    let parties = || site.settings.record.parties.keys().map(String::as_str);
    let step = |key: &str| Segment::Key(key.to_owned());
    for (outer, body) in programme.bodies.iter().enumerate() {
        if let Some(id) = &body.id
            && programme.bodies[..outer].iter().any(|other| other.id.as_ref() == Some(id))
        {
            let path = FieldPath(vec![step("bodies"), Segment::Index(outer), step("id")]);
            let place = Place::value(&document.file, path);
            report.add(Diagnostic::new(Code::DuplicateId, place).arg("kind", "body").arg("id", &**id));
        }
        for (inner, member) in body.members.iter().enumerate() {
            let mut unknown = |field: &str, kind: &str, id: &str, suggestion: Option<&str>| {
                let path = FieldPath(vec![
                    step("bodies"),
                    Segment::Index(outer),
                    step("members"),
                    Segment::Index(inner),
                    step(field),
                ]);
                report.add(
                    Diagnostic::new(Code::UnknownReference, Place::value(&document.file, path))
                        .arg("kind", kind)
                        .arg("id", id)
                        .arg_if("reason", (kind == "party").then_some("party"))
                        .arg_if("suggestion", suggestion),
                );
            };
            if let Some(id) = member.body.as_deref().filter(|id| !ids().any(|known| known == *id)) {
                let names = programme.bodies.iter().filter_map(|body| body.id.as_deref().zip(body.name.as_ref()));
                unknown("body", "body", id, suggest::nearest(id, ids()).or_else(|| called(id, names)));
            }
            if let Some(id) = member.party.as_deref().filter(|id| !parties().any(|known| known == *id)) {
                let names = site.settings.record.parties.iter().map(|(id, name)| (&**id, name));
                unknown("party", "party", id, suggest::nearest(id, parties()).or_else(|| called(id, names)));
            }
        }
    }
}

/// The id of what is called by a name in any language.
fn called<'a>(wanted: &str, mut known: impl Iterator<Item = (&'a str, &'a Text)>) -> Option<&'a str> {
    let wanted = slug_of(wanted);
    known.find(|(_, name)| name.words().iter().any(|(_, words)| slug_of(words) == wanted)).map(|(id, _)| id)
}

/// A person's data is published no longer than was promised.
fn personal_data(site: &Site, entity: &Entity, report: &mut Report) {
    let (Some(record), Some(document)) = (entity.record(), entity.primary()) else { return };
    let contacts = match record {
        Record::Programme(programme) => &programme.contacts,
        Record::Project(project) => &project.contacts,
        _ => return,
    };
    for (place, contact) in contacts.iter().enumerate() {
        if let Some(date) = contact.remove_after.filter(|_| !contact.is_current(site.options.today)) {
            let path = FieldPath(vec![Segment::Key("contacts".to_owned()), Segment::Index(place)]);
            report.add(
                Diagnostic::new(Code::PersonalDataExpired, Place::value(&document.file, path))
                    .arg("date", date.to_string()),
            );
        }
    }
}

/// Finds each circle once, and reports it at the first of its entities.
fn cycles(site: &Site, relation: Relation, report: &mut Report) {
    /// How far an entity has been followed.
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnTheWay,
        Yes,
    }
    let mut seen = vec![Seen::No; site.all().count()];
    for (start, _) in site.all() {
        // Most entities are in no hierarchy.
        if site.graph.edges(start, relation).is_empty() {
            continue;
        }
        // Each step of the way up, with what is still to be followed from it.
        let mut way: Vec<(EntityId, Vec<EntityId>)> = Vec::new();
        let mut next = (seen[start.index()] == Seen::No).then_some(start);
        while next.is_some() || !way.is_empty() {
            if let Some(id) = next.take() {
                seen[id.index()] = Seen::OnTheWay;
                let mut targets = site.graph.targets(id, relation);
                targets.reverse();
                way.push((id, targets));
            }
            let Some((id, targets)) = way.last_mut() else { break };
            match targets.pop() {
                Some(target) if seen[target.index()] == Seen::OnTheWay => {
                    let circle: Vec<EntityId> = way.iter().map(|(id, _)| *id).skip_while(|id| *id != target).collect();
                    report.add(cycle(site, relation, &circle));
                }
                Some(target) if seen[target.index()] == Seen::No => next = Some(target),
                Some(_) => {}
                None => {
                    seen[id.index()] = Seen::Yes;
                    way.pop();
                }
            }
        }
    }
}

fn cycle(site: &Site, relation: Relation, circle: &[EntityId]) -> Diagnostic {
    let first = circle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(place, _)| place);
    let ids: Vec<&str> =
        (0..=circle.len()).map(|step| &*site.entity(circle[(first + step) % circle.len()]).id).collect();
    let entity = site.entity(circle[first]);
    let key = match relation {
        Relation::PartOf => "part_of",
        Relation::Implements => "implements",
        Relation::Supports => "supports",
        Relation::Continues => "continues",
        Relation::Successor if entity.kind == Kind::Organisation => "successors",
        Relation::Successor => "successor",
        Relation::Parent => "parent",
        _ => "withdrawn",
    };
    let place = match entity.primary() {
        Some(document) => Place::value(&document.file, FieldPath::key(key)),
        None => Place::nowhere(),
    };
    Diagnostic::new(Code::ReferenceCycle, place).arg("kind", entity.kind.word()).arg("chain", ids.join(" → "))
}
