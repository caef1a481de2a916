//! The axis of time: whole years, with a few of them labelled.

use jiff::{ToSpan, civil};

use super::{
    percent::Percent,
    timeline::{Stretch, Tick},
};

/// How many years are labelled at most.
const LABELS: i64 = 8;

/// From where on a label would run over the end of the axis.
const ROOM: Percent = Percent(9_000);

/// The years that a picture covers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    first: civil::Date,
    /// From the first day to the day after the last.
    days: i64,
    years: i64,
}

impl Axis {
    /// Whole years from the one with the first day to the one with the last.
    pub(super) fn new(first: civil::Date, last: civil::Date) -> Self {
        let first = first.first_of_year();
        let after = next(last.max(first).last_of_year());
        Self { first, days: days(first, after).max(1), years: i64::from(after.year() - first.year()).max(1) }
    }

    /// Where a day begins.
    pub(super) fn place(&self, day: civil::Date) -> Percent {
        let part = days(self.first, day) * Percent::WHOLE.0 * 2 / self.days;
        // To the nearest, a half upwards.
        Percent(((part + 1) / 2).clamp(0, Percent::WHOLE.0))
    }

    /// The stretch from where a day begins to where another does; none where there is nothing between.
    pub(super) fn stretch(&self, from: civil::Date, to: civil::Date) -> Option<Stretch> {
        let (from, to) = (self.place(from), self.place(to));
        (from < to).then(|| Stretch { x: from.to_string(), width: Percent(to.0 - from.0).to_string() })
    }

    /// Whether a day is on the axis.
    pub(super) fn has(&self, day: civil::Date) -> bool {
        (0..self.days).contains(&days(self.first, day))
    }

    /// The years that have a label, where they begin.
    pub(super) fn ticks(&self, label: impl Fn(i16) -> String) -> Vec<Tick> {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
        let step = steps.into_iter().find(|step| self.years <= step * LABELS).unwrap_or(5000);
        let first = i64::from(self.first.year());
        let years = (first..first + self.years).filter(|year| year % step == 0);
        let ticks = years.filter_map(|year| {
            let year = i16::try_from(year).ok()?;
            let day = civil::Date::new(year, 1, 1).ok()?;
            let place = self.place(day);
            let text = if place < ROOM { label(year) } else { String::new() };
            Some(Tick { text, x: place.to_string() })
        });
        ticks.collect()
    }
}

/// The day after; the calendar's last day stays.
pub(super) fn next(day: civil::Date) -> civil::Date {
    day.tomorrow().unwrap_or(day)
}

/// A year later, or earlier.
pub(super) fn years_from(day: civil::Date, years: i32) -> civil::Date {
    day.saturating_add(years.years())
}

fn days(from: civil::Date, to: civil::Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(first: i16, last: i16) -> Axis {
        Axis::new(civil::date(first, 5, 6), civil::date(last, 7, 8))
    }

    #[test]
    fn an_axis_covers_whole_years() {
        let axis = axis(2014, 2017);
        assert_eq!(axis.place(civil::date(2014, 1, 1)).to_string(), "0%");
        assert_eq!(axis.place(civil::date(2016, 1, 1)).to_string(), "49.97%");
        assert_eq!(axis.place(civil::date(2018, 1, 1)).to_string(), "100%");
        assert!(axis.has(civil::date(2017, 12, 31)));
        assert!(!axis.has(civil::date(2018, 1, 1)) && !axis.has(civil::date(2013, 12, 31)));
    }

    #[test]
    fn years_are_labelled_as_closely_as_they_can_be_read() {
        let labels = |axis: Axis| axis.ticks(|year| year.to_string()).into_iter().map(|tick| tick.text).collect();
        let few: Vec<String> = labels(axis(2014, 2017));
        assert_eq!(few, ["2014", "2015", "2016", "2017"]);
        let more: Vec<String> = labels(axis(2009, 2022));
        // The last has its line, though its words would run over the end.
        assert_eq!(more, ["2010", "2012", "2014", "2016", "2018", "2020", ""]);
        let all: Vec<String> = labels(axis(1, 9999));
        assert!((2..=8).contains(&all.len()), "{all:?}");
    }

    #[test]
    fn a_stretch_of_nothing_is_not_drawn() {
        let axis = axis(2014, 2014);
        assert!(axis.stretch(civil::date(2014, 3, 1), civil::date(2014, 3, 1)).is_none());
        assert!(axis.stretch(civil::date(2014, 3, 2), civil::date(2014, 3, 1)).is_none());
    }
}
