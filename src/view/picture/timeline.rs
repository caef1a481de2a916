//! Time as bars: projects from when to when, milestones as points, each only as sharp as its date is known.

use jiff::civil;
use tera::Value;

use super::axis::{Axis, next, years_from};
use crate::{
    link::EntityId,
    record::{Common, Date, Record, life::Status, value::Precision},
    view::{
        Local,
        definition::view,
        pieces::{DateView, MilestoneView},
    },
};

/// How many rows a picture has.
const ROWS: usize = 60;

/// How many of those without a date are named.
const NAMED: usize = 20;

view! {
    /// What happens when: rows in the order of time, each with its text and its marks on one axis.
    pub struct Timeline {
        rows: Vec<TimelineRow>,
        /// The years that have a line.
        ticks: Vec<Tick>,
        /// The day of the build.
        today: DateView,
        /// Where that day is; absent where the picture does not reach it.
        today_x: Option<String>,
        /// Cards of the projects of which no date is known; the first of them.
        undated: Vec<Value>,
        /// How many more of these there are.
        undated_left_out: usize,
        /// What has no date, for milestones.
        undated_milestones: Vec<MilestoneView>,
        /// How many rows are left out, since there are too many.
        left_out: usize,
        /// Which signs the rows use, for the key: `soft`, `expected`, `open`, `planned`.
        signs: Vec<&'static str>,
    }
}

view! {
    /// A row of a timeline.
    pub struct TimelineRow {
        /// The card of a project; absent for a milestone.
        card: Option<Value>,
        /// A milestone; absent for a project.
        milestone: Option<MilestoneView>,
        /// Whether it is still to come: drawn lighter.
        is_planned: bool,
        /// Where it grows out of a date that is known only by its year or month.
        fade_in: Option<Stretch>,
        /// Where it surely is.
        solid: Option<Stretch>,
        /// Where it is expected to be.
        dashed: Option<Stretch>,
        /// Where it ceases, at a date that is known only by its year or month, or is not known.
        fade_out: Option<Stretch>,
        /// The day of the build, for what goes on without a known end.
        open: Option<String>,
        /// A milestone's day, or the middle of its month or year.
        point: Option<String>,
    }
}

view! {
    /// A stretch of an axis, in per cent of its length.
    pub struct Stretch {
        /// Where it begins: `12.5%`.
        x: String,
        width: String,
    }
}

view! {
    /// A year on an axis.
    pub struct Tick {
        /// The year; empty where there is no room for it.
        text: String,
        x: String,
    }
}

/// The days that a row covers: each stretch from a day up to another, the other not included.
#[derive(Debug, Clone, Default, PartialEq)]
struct Marks {
    fade_in: Option<(civil::Date, civil::Date)>,
    solid: Option<(civil::Date, civil::Date)>,
    dashed: Option<(civil::Date, civil::Date)>,
    fade_out: Option<(civil::Date, civil::Date)>,
    open: Option<civil::Date>,
    point: Option<civil::Date>,
    is_planned: bool,
}

/// When something begins and ends, as it was written.
#[derive(Debug, Clone, Copy)]
struct Life {
    start: Option<Date>,
    end: Option<Date>,
    end_is_expected: bool,
    status: Status,
}

/// A date as a stretch: one day has no width at its beginning, a month or year has all its days.
#[derive(Debug, Clone, Copy)]
struct Edge {
    from: civil::Date,
    to: civil::Date,
}

impl Edge {
    fn start(date: Date) -> Self {
        let from = date.first_day();
        Self { from, to: if date.precision() < Precision::Day { next(date.last_day()) } else { from } }
    }

    fn end(date: Date) -> Self {
        let to = next(date.last_day());
        Self { from: if date.precision() < Precision::Day { date.first_day() } else { to }, to }
    }
}

impl Marks {
    /// The marks of a project; none when no date is known.
    fn of(life: Life, today: civil::Date) -> Option<Self> {
        let (mut start, mut end) = (life.start.map(Edge::start), life.end.map(Edge::end));
        if let (Some(start), Some(end)) = (&mut start, &mut end) {
            // Both within one month or year: what is known begins where what is known ends.
            end.to = end.to.max(next(start.from));
            if start.to > end.from {
                let middle = match (start.to > start.from, end.from < end.to) {
                    (true, true) => middle(start.from, end.to),
                    (true, false) => end.to,
                    _ => start.from,
                };
                (start.to, end.from) = (middle, middle.min(end.to));
            }
        }
        let mut marks = Self { is_planned: life.status == Status::Planned, ..Self::default() };
        match (start, end) {
            (None, None) => return None,
            (Some(start), Some(end)) if life.end_is_expected => {
                // What is past is known; what is to come, or what nobody looked at again, is not.
                let cut = if start.to < today && today < end.to { today } else { start.to };
                marks.fade_in = Some((start.from, start.to));
                marks.solid = Some((start.to, cut));
                marks.dashed = Some((cut, end.to));
            }
            (Some(start), Some(end)) => {
                marks.fade_in = Some((start.from, start.to));
                marks.solid = Some((start.to, end.from));
                marks.fade_out = Some((end.from, end.to));
            }
            (Some(start), None) if life.status == Status::Ongoing && start.from <= today => {
                marks.fade_in = Some((start.from, start.to.min(today)));
                marks.solid = Some((start.to.min(today), today));
                marks.open = Some(today);
            }
            (Some(start), None) => {
                marks.fade_in = Some((start.from, start.to));
                marks.fade_out = Some((start.to, years_from(start.to, 1)));
            }
            (None, Some(end)) if life.end_is_expected => marks.dashed = Some((years_from(end.from, -1), end.to)),
            (None, Some(end)) => {
                marks.fade_in = Some((years_from(end.from, -1), end.from));
                marks.fade_out = Some((end.from, end.to));
            }
        }
        let is_something = |stretch: &(civil::Date, civil::Date)| stretch.0 < stretch.1;
        for stretch in [&mut marks.fade_in, &mut marks.solid, &mut marks.dashed, &mut marks.fade_out] {
            *stretch = stretch.filter(is_something);
        }
        Some(marks)
    }

    /// The marks of a milestone.
    fn at(date: Date, today: civil::Date) -> Self {
        let (from, to) = (date.first_day(), next(date.last_day()));
        let is_soft = date.precision() < Precision::Day;
        Self {
            // It was on one of these days.
            fade_in: is_soft.then(|| (from, middle(from, to))),
            fade_out: is_soft.then(|| (middle(from, to), to)),
            point: Some(if is_soft { middle(from, to) } else { from }),
            is_planned: from > today,
            ..Self::default()
        }
    }

    fn stretches(&self) -> impl Iterator<Item = (civil::Date, civil::Date)> {
        [self.fade_in, self.solid, self.dashed, self.fade_out].into_iter().flatten()
    }

    fn first(&self) -> Option<civil::Date> {
        self.stretches().map(|(from, _)| from).chain(self.point).chain(self.open).min()
    }

    /// The last day that is marked.
    fn last(&self) -> Option<civil::Date> {
        let ends = self.stretches().map(|(from, to)| to.yesterday().unwrap_or(from));
        ends.chain(self.point).chain(self.open).max()
    }

    fn signs(&self) -> impl Iterator<Item = &'static str> {
        [
            (self.fade_in.is_some() || self.fade_out.is_some()).then_some("soft"),
            self.dashed.map(|_| "expected"),
            self.open.map(|_| "open"),
            self.is_planned.then_some("planned"),
        ]
        .into_iter()
        .flatten()
    }
}

impl Local<'_> {
    /// Projects over time; none where there are no projects. Of more than a picture can hold, the first in their list.
    pub(in crate::view) fn timeline(&self, projects: &[EntityId]) -> Option<Timeline> {
        if projects.is_empty() {
            return None;
        }
        let today = self.site.options.today;
        let mut rows: Vec<(EntityId, Marks)> = Vec::new();
        let (mut undated, mut undated_left_out, mut left_out) = (Vec::new(), 0, 0);
        for id in projects {
            match self.life(*id).and_then(|life| Marks::of(life, today)) {
                Some(marks) if rows.len() < ROWS => rows.push((*id, marks)),
                Some(_) => left_out += 1,
                None if undated.len() < NAMED => undated.push(*id),
                None => undated_left_out += 1,
            }
        }
        let rows = rows.into_iter().map(|(id, marks)| (marks, self.card(id), None)).collect();
        let drawn = self.drawn(rows);
        Some(Timeline { undated: self.cards(&undated), undated_left_out, left_out, ..drawn })
    }

    /// An entity's milestones over time; none where it has none.
    pub(in crate::view) fn milestone_timeline(&self, file: &str, common: &Common) -> Option<Timeline> {
        let today = self.site.options.today;
        let (mut rows, mut undated) = (Vec::new(), Vec::new());
        for (milestone, date) in self.dated_milestones(file, common) {
            match date {
                Some(date) => rows.push((Marks::at(date, today), None, Some(milestone))),
                None => undated.push(milestone),
            }
        }
        let left_out = rows.len().saturating_sub(ROWS);
        rows.truncate(ROWS);
        let is_empty = rows.is_empty() && undated.is_empty();
        let drawn = self.drawn(rows);
        (!is_empty).then(|| Timeline { undated_milestones: undated, left_out, ..drawn })
    }

    fn life(&self, id: EntityId) -> Option<Life> {
        let entity = self.site.entity(id);
        let Some(Record::Project(project)) = entity.record() else { return None };
        Some(Life {
            start: project.start,
            end: project.end,
            end_is_expected: project.end_is_expected,
            status: entity.status.unwrap_or(Status::Unknown),
        })
    }

    fn drawn(&self, mut rows: Vec<(Marks, Option<Value>, Option<MilestoneView>)>) -> Timeline {
        let today = self.site.options.today;
        // By the time at which they begin; those of one day as they came.
        rows.sort_by_key(|(marks, ..)| marks.first());
        let first = rows.iter().filter_map(|(marks, ..)| marks.first()).min();
        let last = rows.iter().filter_map(|(marks, ..)| marks.last()).max();
        let axis = Axis::new(first.unwrap_or(today), last.unwrap_or(today));
        let mut signs: Vec<&str> = rows.iter().flat_map(|(marks, ..)| marks.signs()).collect();
        let order = ["soft", "expected", "open", "planned"];
        signs.sort_by_key(|sign| order.iter().position(|known| known == sign));
        signs.dedup();
        let label = |year| Date::year_alone(year).map_or_else(|| year.to_string(), |date| self.voice.locale.date(date));
        Timeline {
            ticks: if rows.is_empty() { Vec::new() } else { axis.ticks(label) },
            rows: rows.into_iter().map(|(marks, card, milestone)| row(&axis, &marks, card, milestone)).collect(),
            today: self.date(Date::day(today)),
            today_x: axis.has(today).then(|| axis.place(today).to_string()),
            undated: Vec::new(),
            undated_left_out: 0,
            undated_milestones: Vec::new(),
            left_out: 0,
            signs,
        }
    }
}

fn row(axis: &Axis, marks: &Marks, card: Option<Value>, milestone: Option<MilestoneView>) -> TimelineRow {
    let stretch = |days: Option<(civil::Date, civil::Date)>| days.and_then(|(from, to)| axis.stretch(from, to));
    TimelineRow {
        card,
        milestone,
        is_planned: marks.is_planned,
        fade_in: stretch(marks.fade_in),
        solid: stretch(marks.solid),
        dashed: stretch(marks.dashed),
        fade_out: stretch(marks.fade_out),
        open: marks.open.map(|day| axis.place(day).to_string()),
        point: marks.point.map(|day| axis.place(day).to_string()),
    }
}

fn middle(from: civil::Date, to: civil::Date) -> civil::Date {
    let days = to.duration_since(from).as_hours() / 24 / 2;
    from.saturating_add(jiff::SignedDuration::from_hours(days * 24))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: civil::Date = civil::date(2026, 11, 22);

    fn marks(start: &str, end: &str, end_is_expected: bool, status: Status) -> Option<Marks> {
        Marks::of(Life { start: start.parse().ok(), end: end.parse().ok(), end_is_expected, status }, TODAY)
    }

    fn day(text: &str) -> civil::Date {
        text.parse().expect("a day")
    }

    fn days(from: &str, to: &str) -> Option<(civil::Date, civil::Date)> {
        Some((day(from), day(to)))
    }

    #[test]
    fn dates_known_to_the_day_have_sharp_ends() {
        let marks = marks("2015-02-01", "2018-01-31", false, Status::Finished);
        assert_eq!(marks, Some(Marks { solid: days("2015-02-01", "2018-02-01"), ..Marks::default() }));
    }

    #[test]
    fn a_year_or_month_fades_over_all_its_days() {
        let marks = marks("2015", "2018-03", false, Status::Finished).expect("marks");
        assert_eq!(marks.fade_in, days("2015-01-01", "2016-01-01"));
        assert_eq!(marks.solid, days("2016-01-01", "2018-03-01"));
        assert_eq!(marks.fade_out, days("2018-03-01", "2018-04-01"));
    }

    #[test]
    fn what_is_known_by_one_year_alone_is_sure_of_no_day() {
        let marks = marks("2015", "2015", false, Status::Finished).expect("marks");
        assert_eq!(marks.fade_in, days("2015-01-01", "2015-07-02"));
        assert_eq!(marks.solid, None);
        assert_eq!(marks.fade_out, days("2015-07-02", "2016-01-01"));
    }

    #[test]
    fn an_end_within_the_year_of_the_start_leaves_the_start_soft() {
        let marks = marks("2015", "2015-05-31", false, Status::Finished).expect("marks");
        assert_eq!(marks.fade_in, days("2015-01-01", "2015-06-01"));
        assert_eq!((marks.solid, marks.fade_out), (None, None));
        let marks = self::marks("2015-05-01", "2015", false, Status::Finished).expect("marks");
        assert_eq!((marks.fade_in, marks.solid), (None, None));
        assert_eq!(marks.fade_out, days("2015-05-01", "2016-01-01"));
    }

    #[test]
    fn an_expected_end_is_dashed_from_today() {
        let marks = marks("2025-01-01", "2027-12-31", true, Status::Ongoing).expect("marks");
        assert_eq!(marks.solid, days("2025-01-01", "2026-11-22"));
        assert_eq!(marks.dashed, days("2026-11-22", "2028-01-01"));
    }

    #[test]
    fn an_expected_end_that_has_passed_leaves_the_whole_in_doubt() {
        let marks = marks("2020-01-01", "2022-12-31", true, Status::Unknown).expect("marks");
        assert_eq!((marks.solid, marks.dashed), (None, days("2020-01-01", "2023-01-01")));
    }

    #[test]
    fn what_goes_on_without_an_end_is_open_today() {
        let marks = marks("2025-03-01", "", false, Status::Ongoing).expect("marks");
        assert_eq!((marks.solid, marks.open), (days("2025-03-01", "2026-11-22"), Some(TODAY)));
    }

    #[test]
    fn an_unknown_end_that_is_not_today_fades_away() {
        let marks = marks("2015-03-01", "", false, Status::Finished).expect("marks");
        assert_eq!((marks.fade_out, marks.open), (days("2015-03-01", "2016-03-01"), None));
        let planned = self::marks("2027", "", false, Status::Planned).expect("marks");
        assert!(planned.is_planned && planned.fade_out.is_some() && planned.open.is_none());
    }

    #[test]
    fn without_a_date_there_is_no_bar() {
        assert_eq!(marks("", "", true, Status::Ongoing), None);
    }

    #[test]
    fn an_end_before_the_start_is_drawn_as_a_day() {
        let marks = marks("2018-01-31", "2015-02-01", false, Status::Finished).expect("marks");
        assert_eq!(marks.solid.or(marks.fade_out), days("2018-01-31", "2018-02-01"));
    }

    #[test]
    fn a_milestone_is_a_point_in_the_time_that_is_known() {
        let marks = Marks::at("2018".parse().expect("a date"), TODAY);
        assert_eq!((marks.point, marks.is_planned), (Some(day("2018-07-02")), false));
        let marks = Marks::at("2027-01-15".parse().expect("a date"), TODAY);
        assert_eq!((marks.point, marks.is_planned, marks.fade_in), (Some(day("2027-01-15")), true, None));
    }
}
