//! Dates that keep the precision they were written with.
//!
//! A source often says only a year. Such a date covers its whole period, and nothing is guessed: `2023` is before
//! `2024-01` and neither before nor after `2023-06`.

use std::{fmt, str::FromStr};

use jiff::civil;
use serde::{Deserialize, Deserializer, de};

use crate::{
    diagnostic::Code,
    kind::Kind,
    record::describe::{Described, Holder, Shape},
    yaml,
};

/// A date of the Gregorian calendar: a year, a month, a day, or a minute of a day in the site's time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    first: civil::Date,
    /// Hour and minute of the day, midnight where none was written: a page has many dates, and seconds no place in one.
    clock: (i8, i8),
    precision: Precision,
}

const MIDNIGHT: (i8, i8) = (0, 0);

/// How much of a date was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    Year,
    Month,
    Day,
    Minute,
}

/// The text was not a date of the calendar in one of the accepted forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidDate;

impl Date {
    /// A date known to the day.
    #[must_use]
    pub const fn day(day: civil::Date) -> Self {
        Self { first: day, clock: MIDNIGHT, precision: Precision::Day }
    }

    /// A year of which nothing more is known; none outside the calendar.
    #[must_use]
    pub fn year_alone(year: i16) -> Option<Self> {
        let day = civil::Date::new(year, 1, 1).ok().filter(|_| year > 0)?;
        Some(Self { first: day, clock: MIDNIGHT, precision: Precision::Year })
    }

    #[must_use]
    pub const fn precision(self) -> Precision {
        self.precision
    }

    #[must_use]
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// The first day that the date may mean.
    #[must_use]
    pub fn first_day(self) -> civil::Date {
        self.first
    }

    /// The last day that the date may mean.
    #[must_use]
    pub fn last_day(self) -> civil::Date {
        let first = self.first;
        match self.precision {
            Precision::Year => first.last_of_year(),
            Precision::Month => first.last_of_month(),
            Precision::Day | Precision::Minute => first,
        }
    }

    /// The first moment that the date may mean, in the site's time zone.
    #[must_use]
    pub const fn first_moment(self) -> civil::DateTime {
        let (hour, minute) = self.clock;
        self.first.at(hour, minute, 0, 0)
    }

    /// Whether the date is over on a day, whatever it means within its precision.
    #[must_use]
    pub fn is_surely_before(self, other: Self) -> bool {
        self.last_day() < other.first_day()
    }

    /// A key that sorts dates by their first moment, the less precise first.
    #[must_use]
    pub fn order(self) -> (civil::DateTime, Precision) {
        (self.first_moment(), self.precision)
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let mut parts = date.split('-');
        let year: i16 = digits(parts.next(), 4)?;
        let month: Option<i8> = parts.next().map(|part| digits(Some(part), 2)).transpose()?;
        let day: Option<i8> = parts.next().map(|part| digits(Some(part), 2)).transpose()?;
        if parts.next().is_some() || year == 0 {
            return Err(InvalidDate);
        }
        let mut precision = match (month, day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        };
        let mut clock = MIDNIGHT;
        if let Some(time) = time {
            if precision != Precision::Day {
                return Err(InvalidDate);
            }
            let (hour, minute) = time.split_once(':').ok_or(InvalidDate)?;
            let time =
                civil::Time::new(digits(Some(hour), 2)?, digits(Some(minute), 2)?, 0, 0).map_err(|_| InvalidDate)?;
            clock = (time.hour(), time.minute());
            precision = Precision::Minute;
        }
        let first = civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| InvalidDate)?;
        Ok(Self { first, clock, precision })
    }
}

fn digits<T: FromStr>(part: Option<&str>, count: usize) -> Result<T, InvalidDate> {
    let part = part.ok_or(InvalidDate)?;
    if part.len() != count || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(InvalidDate);
    }
    part.parse().map_err(|_| InvalidDate)
}

/// The form of ISO 8601 in which the date was written.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.first;
        write!(f, "{:04}", date.year())?;
        if self.precision >= Precision::Month {
            write!(f, "-{:02}", date.month())?;
        }
        if self.precision >= Precision::Day {
            write!(f, "-{:02}", date.day())?;
        }
        if self.precision == Precision::Minute {
            let (hour, minute) = self.clock;
            write!(f, "T{hour:02}:{minute:02}")?;
        }
        Ok(())
    }
}

impl Described for Date {
    fn shape(holder: Holder) -> Shape {
        Shape::Date { to_the_minute: holder.kind == Kind::News }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("date")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                text.parse().map_err(|InvalidDate| {
                    let meant = nearest(text).map(|date| date.to_string());
                    let mut args = vec![("value", text)];
                    args.extend(meant.as_deref().map(|date| ("suggestion", date)));
                    yaml::fault(Code::InvalidDate, &args)
                })
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

/// The date that somebody meant who wrote the day first, `15.3.2023`, or left out the zeros, `2023-3-15`.
fn nearest(text: &str) -> Option<Date> {
    let (date, time) = text.split_once(' ').unwrap_or((text, ""));
    let mut parts: Vec<&str> = date.split(['.', '-', '/']).collect();
    if parts.first()?.len() < 4 {
        parts.reverse();
    }
    let padded: Vec<String> = parts.iter().map(|part| format!("{part:0>2}")).collect();
    let time = if time.is_empty() { String::new() } else { format!("T{time:0>5}") };
    (padded.join("-") + &time).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn a_date_is_written_as_it_was_read() {
        for text in ["2023", "2023-03", "2023-03-15", "2018-03-02T13:59"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_day_of_the_calendar_is_refused() {
        for text in ["2023-13-45", "2023-02-29", "23", "2023-1", "0000", "2023T10:00", "2023-03-15T24:00", "", "+202"] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }

    #[test]
    fn a_date_in_another_form_is_understood_well_enough_to_ask() {
        assert_eq!(nearest("15.3.2023"), Some(date("2023-03-15")));
        assert_eq!(nearest("2023-3-5"), Some(date("2023-03-05")));
        assert_eq!(nearest("2018-03-02 9:59"), Some(date("2018-03-02T09:59")));
        assert_eq!(nearest("2023-13-45"), None);
        assert_eq!(nearest("keväällä"), None);
    }

    #[test]
    fn a_year_is_before_the_next_and_leaves_its_own_months_open() {
        assert!(date("2023").is_surely_before(date("2024-01")));
        assert!(!date("2023").is_surely_before(date("2023-06")));
        assert!(!date("2023-06").is_surely_before(date("2023")));
        assert_eq!(date("2024-02").last_day(), civil::date(2024, 2, 29));
    }
}
