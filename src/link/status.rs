//! Where projects and programmes are in their lives, and in which programming period.

use std::{iter, sync::Arc};

use jiff::civil;
use rayon::prelude::*;

use super::{Entities, EntityId, Graph};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report},
    record::{
        Date, Record, Relation,
        life::{Period, Status},
    },
};

/// Gives every project and programme its status and period.
pub(super) fn date(mut entities: Entities, graph: &Graph, today: civil::Date, report: &mut Report) -> Entities {
    let periods = (0..entities.all().len()).into_par_iter().map(|place| period(&entities, graph, EntityId::at(place)));
    let periods: Vec<Option<Period>> = periods.collect();
    for (entity, period) in iter::zip(entities.all_mut(), periods) {
        let Some(life) = entity.record().and_then(Life::of) else { continue };
        let (status, doubt) = life.status(today);
        if let (Some(doubt), Some(document)) = (doubt, entity.primary()) {
            report.add(doubt.diagnostic(status, &document.file));
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

    /// The status on a day, and what makes it doubtful. A date covers its whole period, so what ends in 2026 is ongoing
    /// throughout 2026; what has begun and names no end goes on.
    fn status(&self, today: civil::Date) -> (Status, Option<Doubt>) {
        let has_ended = self.end.is_some_and(|end| end.last_day() < today);
        let has_begun = self.start.is_some_and(|start| start.first_day() <= today);
        if let Some(status) = self.given {
            return (status, self.doubt(status, today));
        }
        match (self.start, self.end) {
            (_, Some(end)) if has_ended && self.end_is_expected => (Status::Unknown, Some(Doubt::ExpectedEnd(end))),
            (_, Some(_)) if has_ended => (Status::Finished, None),
            (Some(_), _) if has_begun => (Status::Ongoing, None),
            (Some(_), _) => (Status::Planned, None),
            (None, _) => (Status::Unknown, None),
        }
    }

    /// The date that a given status cannot be true with, where its precision leaves no doubt. What was discontinued may
    /// well have an end to come: the one that was planned.
    fn doubt(&self, given: Status, today: civil::Date) -> Option<Doubt> {
        let is_past = |date: &Date| date.last_day() < today;
        let is_to_come = |date: &Date| date.first_day() > today;
        match given {
            Status::Planned => {
                let end = self.end.filter(is_past).map(Doubt::PastEnd);
                end.or_else(|| self.start.filter(is_past).map(Doubt::PastStart))
            }
            Status::Ongoing => {
                let end = self.end.filter(is_past).map(Doubt::PastEnd);
                end.or_else(|| self.start.filter(is_to_come).map(Doubt::BeforeStart))
            }
            Status::Finished => {
                let start = self.start.filter(is_to_come).map(Doubt::BeforeStart);
                start.or_else(|| self.end.filter(is_to_come).map(Doubt::BeforeEnd))
            }
            Status::Discontinued | Status::Unknown => None,
        }
    }
}

/// What makes a status doubtful.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Doubt {
    /// Nothing is known but an expected end, and it has passed.
    ExpectedEnd(Date),
    /// What is said to go on, or to be planned, has ended.
    PastEnd(Date),
    /// What is said to be planned has begun.
    PastStart(Date),
    /// What is said to go on, or to be finished, has not begun.
    BeforeStart(Date),
    /// What is said to be finished has its end to come.
    BeforeEnd(Date),
}

impl Doubt {
    fn diagnostic(self, status: Status, file: &Arc<str>) -> Diagnostic {
        let (key, reason, name, date) = match self {
            Self::ExpectedEnd(end) => ("end", "expected", "end", end),
            Self::PastEnd(end) => ("status", "past-end", "end", end),
            Self::PastStart(start) => ("status", "past-start", "start", start),
            Self::BeforeStart(start) => ("status", "before-start", "start", start),
            Self::BeforeEnd(end) => ("status", "before-end", "end", end),
        };
        Diagnostic::new(Code::StatusUnclear, Place::value(file, FieldPath::key(key)))
            .arg("reason", reason)
            .arg("status", status.word())
            .arg(name, date.to_string())
    }
}

/// The period of an entity: its own, else that of its programmes, else of what those are part of.
fn period(entities: &Entities, graph: &Graph, id: EntityId) -> Option<Period> {
    let mut way = vec![id];
    let mut step = 0;
    while let Some(id) = way.get(step).copied() {
        step += 1;
        let own = match entities[id].record() {
            Some(Record::Programme(programme)) => programme.period,
            Some(Record::Project(project)) => project.period,
            _ => continue,
        };
        if own.is_some() {
            return own;
        }
        let above = [Relation::Programme, Relation::PartOf].into_iter().flat_map(|relation| graph.edges(id, relation));
        for edge in above {
            if !way.contains(&edge.to) {
                way.push(edge.to);
            }
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

    #[test]
    fn a_given_status_is_doubted_only_where_the_dates_surely_say_otherwise() {
        let doubt = |given, start: &str, end: &str| {
            let date = |text: &str| text.parse().ok();
            let life = Life { given: Some(given), start: date(start), end: date(end), end_is_expected: false };
            life.status(civil::date(2026, 11, 22)).1.map(|doubt| match doubt {
                Doubt::ExpectedEnd(_) => "expected",
                Doubt::PastEnd(_) => "past end",
                Doubt::PastStart(_) => "past start",
                Doubt::BeforeStart(_) => "before start",
                Doubt::BeforeEnd(_) => "before end",
            })
        };
        assert_eq!(doubt(Status::Ongoing, "2020", "2025"), Some("past end"));
        assert_eq!(doubt(Status::Ongoing, "2020", "2026"), None);
        assert_eq!(doubt(Status::Ongoing, "2027", ""), Some("before start"));
        assert_eq!(doubt(Status::Planned, "2026-11-21", ""), Some("past start"));
        assert_eq!(doubt(Status::Planned, "2026-11", ""), None);
        assert_eq!(doubt(Status::Planned, "2020", "2025"), Some("past end"));
        assert_eq!(doubt(Status::Finished, "2020", "2027"), Some("before end"));
        assert_eq!(doubt(Status::Finished, "2020", "2026-12"), Some("before end"));
        assert_eq!(doubt(Status::Finished, "2020", "2026"), None);
        assert_eq!(doubt(Status::Discontinued, "2020", "2027"), None);
        assert_eq!(doubt(Status::Unknown, "2020", "2025"), None);
    }
}
