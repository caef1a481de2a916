//! Where projects and programmes are in their lives, and in which programming period.

use std::collections::{BTreeSet, VecDeque};

use jiff::civil;

use super::{Entity, EntityId, Graph};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report},
    record::{
        Date, Record, Relation,
        life::{Period, Status},
    },
};

/// Gives every project and programme its status and period.
pub(super) fn date(mut entities: Vec<Entity>, graph: &Graph, today: civil::Date, report: &mut Report) -> Vec<Entity> {
    let periods: Vec<Option<Period>> =
        (0..entities.len()).map(|place| period(&entities, graph, EntityId::at(place))).collect();
    for (entity, period) in entities.iter_mut().zip(periods) {
        let Some(life) = entity.record().and_then(Life::of) else { continue };
        let (status, unclear) = life.status(today);
        if let (Some(end), Some(document)) = (unclear, entity.primary()) {
            report.add(
                Diagnostic::new(Code::StatusUnclear, Place::value(&document.file, FieldPath::key("end")))
                    .arg("end", end.to_string()),
            );
        }
        entity.status = Some(status);
        entity.period = period;
    }
    entities
}

/// The dates of a project or programme.
struct Life {
    given: Option<Status>,
    start: Option<Date>,
    end: Option<Date>,
    end_is_expected: bool,
}

impl Life {
    fn of(record: &Record) -> Option<Self> {
        match record {
            Record::Programme(programme) => Some(Self {
                given: programme.status,
                start: programme.start,
                end: programme.end,
                end_is_expected: false,
            }),
            Record::Project(project) => Some(Self {
                given: project.status,
                start: project.start,
                end: project.end,
                end_is_expected: project.end_is_expected,
            }),
            _ => None,
        }
    }

    /// The status on a day, and the end that makes it doubtful. A date covers its whole period, so what ends in 2026 is
    /// ongoing throughout 2026; what has begun and names no end goes on.
    fn status(&self, today: civil::Date) -> (Status, Option<Date>) {
        let has_ended = self.end.is_some_and(|end| end.last_day() < today);
        let has_begun = self.start.is_some_and(|start| start.first_day() <= today);
        if let Some(status) = self.given {
            let is_doubtful = has_ended && matches!(status, Status::Ongoing | Status::Planned);
            return (status, self.end.filter(|_| is_doubtful));
        }
        match (self.start, self.end) {
            (_, Some(end)) if has_ended && self.end_is_expected => (Status::Unknown, Some(end)),
            (_, Some(_)) if has_ended => (Status::Finished, None),
            (Some(_), _) if has_begun => (Status::Ongoing, None),
            (Some(_), _) => (Status::Planned, None),
            (None, _) => (Status::Unknown, None),
        }
    }
}

/// The period of an entity: its own, else that of its programmes, else of what those are part of.
fn period(entities: &[Entity], graph: &Graph, id: EntityId) -> Option<Period> {
    let mut seen = BTreeSet::new();
    let mut next = VecDeque::from([id]);
    while let Some(id) = next.pop_front() {
        let own = match entities[id.index()].record() {
            Some(Record::Programme(programme)) => programme.period,
            Some(Record::Project(project)) => project.period,
            _ => continue,
        };
        if own.is_some() {
            return own;
        }
        if seen.insert(id) {
            next.extend(graph.targets(id, Relation::Programme));
            next.extend(graph.targets(id, Relation::PartOf));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(start: &str, end: &str, expected: bool) -> Status {
        let date = |text: &str| text.parse().ok();
        let life = Life { given: None, start: date(start), end: date(end), end_is_expected: expected };
        life.status(civil::date(2026, 11, 22)).0
    }

    #[test]
    fn status_follows_from_the_dates_with_their_precision() {
        assert_eq!(status("2015-02-01", "2018-01-31", false), Status::Finished);
        assert_eq!(status("2025", "2026", false), Status::Ongoing);
        assert_eq!(status("2027", "", false), Status::Planned);
        assert_eq!(status("2026", "", false), Status::Ongoing);
        assert_eq!(status("", "2030", false), Status::Unknown);
        assert_eq!(status("", "", false), Status::Unknown);
    }

    #[test]
    fn an_expected_end_in_the_past_says_nothing() {
        assert_eq!(status("2023", "2025", true), Status::Unknown);
        assert_eq!(status("2023", "2027", true), Status::Ongoing);
    }
}
