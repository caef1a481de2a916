//! Dates and periods in words and digits.
//!
//! In: a date with its precision. Out: the text for readers. CLDR gives the forms, but for the few exceptions in
//! [`Dates::new`]. Deliberately absent: eras (a publication's years are of ours), weekdays and times to the second.

use icu_calendar::Gregorian;
use icu_datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
    fieldsets::{Y, YM, YMD, YMDT, enums::CompositeDateTimeFieldSet},
    input::{DateTime, Time},
    options::{Length, TimePrecision, YearStyle},
    scaffold::{DateTimeMarkers, DateTimeNamesFrom},
};
use icu_locale_core::{Locale, langid};

use super::COVERED;
use crate::record::value::{Date, Precision};

/// How one language writes each precision of a date.
#[derive(Debug)]
pub(super) struct Dates {
    year: Form,
    month: Form,
    day: Form,
    minute: Form,
    dash_of_words: &'static str,
}

/// Where the form of a date comes from.
#[derive(Debug)]
enum Form {
    /// CLDR.
    Data(Box<FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>>),
    /// An exception: digits and fixed words, in the notation of `strftime`.
    Digits(&'static str),
}

impl Dates {
    pub(super) fn new(locale: &Locale) -> Self {
        let prefs: DateTimeFormatterPreferences = locale.into();
        let year = Y::long().with_year_style(YearStyle::NoEra);
        let month = YM::long().with_year_style(YearStyle::NoEra);
        let length = length_of_days(locale);
        let day = YMD::for_length(length).with_year_style(YearStyle::NoEra);
        let minute =
            YMDT::for_length(length).with_year_style(YearStyle::NoEra).with_time_precision(TimePrecision::Minute);
        let mut dates = Self {
            year: Form::of_data(FixedCalendarDateTimeFormatter::try_new(prefs, year)),
            month: Form::of_data(FixedCalendarDateTimeFormatter::try_new(prefs, month)),
            day: Form::of_data(FixedCalendarDateTimeFormatter::try_new(prefs, day)),
            minute: Form::of_data(FixedCalendarDateTimeFormatter::try_new(prefs, minute)),
            dash_of_words: dash_of_words(locale),
        };
        if locale.id == langid!("sv-FI") {
            // CLDR has `02.03.2018` and `2 mars 2018 13:59`; Swedish in Finland writes digits as Finnish does.
            dates.day = Form::Digits("%-d.%-m.%-Y");
            dates.minute = Form::Digits("%-d.%-m.%-Y kl. %-H.%M");
        } else if dates.lack_names() {
            dates.month = Form::Digits("%-Y-%m");
            dates.day = Form::Digits("%-Y-%m-%d");
            dates.minute = Form::Digits("%-Y-%m-%d %H:%M");
        }
        dates
    }

    pub(super) fn date(&self, date: Date) -> String {
        match date.precision() {
            Precision::Year => self.year.write(date),
            Precision::Month => self.month.write(date),
            Precision::Day => self.day.write(date),
            Precision::Minute => self.minute.write(date),
        }
    }

    pub(super) fn period(&self, start: Option<Date>, end: Option<Date>) -> Option<String> {
        let written = match (start, end) {
            (None, None) => return None,
            (Some(start), Some(end)) if start == end => return Some(self.date(start)),
            (start, end) => [start, end].map(|date| date.map(|date| self.date(date)).unwrap_or_default()),
        };
        // A blank or a letter makes a date more than a plain number, and the dash is to part the whole, not its ends.
        let of_words = written.iter().any(|date| date.contains(|c: char| c.is_whitespace() || c.is_alphabetic()));
        let dash = if of_words { self.dash_of_words } else { "–" };
        Some(written.join(dash).trim().to_owned())
    }

    /// Whether CLDR, as compiled in, has no names of months for the language: the root's are "M01" to "M12".
    fn lack_names(&self) -> bool {
        self.month.write(Date::day(jiff::civil::date(2000, 1, 1))).contains("M01")
    }
}

impl Form {
    fn of_data<F: DateTimeMarkers>(
        formatter: Result<FixedCalendarDateTimeFormatter<Gregorian, F>, DateTimeFormatterLoadError>,
    ) -> Self
    where
        CompositeDateTimeFieldSet: DateTimeNamesFrom<F>,
    {
        Self::Data(Box::new(formatter.expect(COVERED).cast_into_fset()))
    }

    fn write(&self, date: Date) -> String {
        let moment = date.first_moment();
        match self {
            Self::Digits(form) => moment.strftime(form).to_string(),
            Self::Data(formatter) => {
                let day = icu_calendar::Date::try_new_gregorian(
                    moment.year().into(),
                    moment.month().unsigned_abs(),
                    moment.day().unsigned_abs(),
                )
                .expect("a civil date is a day of the Gregorian calendar");
                let time = Time::try_new(moment.hour().unsigned_abs(), moment.minute().unsigned_abs(), 0, 0)
                    .expect("a civil time is a time of the day");
                formatter.format(&DateTime { date: day, time }).to_string()
            }
        }
    }
}

/// CLDR's length of a day that public bodies write: `15.3.2023` in Finnish, with the month in words elsewhere.
fn length_of_days(locale: &Locale) -> Length {
    if locale.id.language.as_str() == "fi" { Length::Medium } else { Length::Long }
}

/// The dash between dates that hold words. CLDR's Scandinavian intervals have no blanks around it; the thin spaces that
/// it has for most others are written as plain ones, so that a browser may break the line there.
fn dash_of_words(locale: &Locale) -> &'static str {
    match locale.id.language.as_str() {
        "da" | "nb" | "nn" | "no" | "sv" => "–",
        _ => " – ",
    }
}

#[cfg(test)]
mod tests {
    use super::super::Locale;
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn written(tag: &str, text: &str) -> String {
        Locale::new(tag).date(date(text))
    }

    fn period(tag: &str, start: &str, end: &str) -> Option<String> {
        let end_of = |text: &str| (!text.is_empty()).then(|| date(text));
        Locale::new(tag).period(end_of(start), end_of(end))
    }

    #[test]
    fn a_date_is_shown_no_more_precisely_than_it_is_known() {
        for (tag, year, month, day, minute) in [
            ("fi", "2023", "maaliskuu 2023", "15.3.2023", "2.3.2018 klo 13.59"),
            ("sv", "2023", "mars 2023", "15.3.2023", "2.3.2018 kl. 13.59"),
            ("en", "2023", "March 2023", "15 March 2023", "2 March 2018 at 13:59"),
        ] {
            assert_eq!(written(tag, "2023"), year);
            assert_eq!(written(tag, "2023-03"), month);
            assert_eq!(written(tag, "2023-03-15"), day);
            assert_eq!(written(tag, "2018-03-02T13:59"), minute);
        }
    }

    #[test]
    fn an_early_hour_keeps_its_minutes_and_needs_no_zero_in_finland() {
        assert_eq!(written("fi", "2018-03-02T09:05"), "2.3.2018 klo 9.05");
        assert_eq!(written("sv", "2018-03-02T09:05"), "2.3.2018 kl. 9.05");
        assert_eq!(written("en", "2018-03-02T09:05"), "2 March 2018 at 09:05");
        assert_eq!(written("fi", "2018-03-02T00:00"), "2.3.2018 klo 0.00");
    }

    #[test]
    fn a_year_of_three_digits_has_neither_zero_nor_era() {
        for (tag, day) in [("fi", "2.3.900"), ("sv", "2.3.900"), ("en", "2 March 900"), ("tlh", "900-03-02")] {
            assert_eq!(written(tag, "0900"), "900", "{tag}");
            assert_eq!(written(tag, "0900-03-02"), day, "{tag}");
        }
        assert_eq!(written("fi", "0900-03"), "maaliskuu 900");
    }

    #[test]
    fn a_language_without_names_of_months_writes_digits() {
        assert_eq!(written("tlh", "2023-03"), "2023-03");
        assert_eq!(written("tlh", "2023-03-15"), "2023-03-15");
        assert_eq!(written("", "2018-03-02T13:59"), "2018-03-02 13:59");
    }

    #[test]
    fn other_languages_have_their_own_forms() {
        assert_eq!(written("sv-SE", "2018-03-02T13:59"), "2 mars 2018 kl. 13:59");
        assert_eq!(written("de", "2018-03-02"), "2. März 2018");
        assert_eq!(written("th", "2018-03-02"), "2 มีนาคม ค.ศ. 2018", "of the Gregorian calendar");
    }

    #[test]
    fn plain_numbers_stand_close_to_the_dash() {
        for tag in ["fi", "sv", "en"] {
            assert_eq!(period(tag, "2015", "2018").as_deref(), Some("2015–2018"));
            assert_eq!(period(tag, "2015", "").as_deref(), Some("2015–"));
            assert_eq!(period(tag, "", "2018").as_deref(), Some("–2018"));
        }
        assert_eq!(period("fi", "2015-02-01", "2018-01-31").as_deref(), Some("1.2.2015–31.1.2018"));
        assert_eq!(period("sv", "2015", "2018-01-31").as_deref(), Some("2015–31.1.2018"));
    }

    #[test]
    fn words_stand_apart_from_the_dash_where_the_language_parts_them() {
        for (tag, whole, open, unstarted) in [
            ("fi", "maaliskuu 2015 – tammikuu 2018", "maaliskuu 2015 –", "– maaliskuu 2015"),
            ("sv", "mars 2015–januari 2018", "mars 2015–", "–mars 2015"),
            ("en", "March 2015 – January 2018", "March 2015 –", "– March 2015"),
        ] {
            assert_eq!(period(tag, "2015-03", "2018-01").as_deref(), Some(whole));
            assert_eq!(period(tag, "2015-03", "").as_deref(), Some(open));
            assert_eq!(period(tag, "", "2015-03").as_deref(), Some(unstarted));
        }
        assert_eq!(period("fi", "2015", "2018-01").as_deref(), Some("2015 – tammikuu 2018"));
        assert_eq!(period("en", "2015-02-01", "2018-01-31").as_deref(), Some("1 February 2015 – 31 January 2018"));
    }

    #[test]
    fn a_period_of_one_date_is_that_date() {
        assert_eq!(period("fi", "2015", "2015").as_deref(), Some("2015"));
        assert_eq!(period("fi", "2015", "2015-01").as_deref(), Some("2015 – tammikuu 2015"));
        assert_eq!(period("fi", "", ""), None);
    }
}
