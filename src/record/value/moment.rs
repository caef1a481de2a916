//! A date as machines exchange it: in feeds, in sitemaps, in the head of a page.
//!
//! Enters: a date as written and the site's time zone. Leaves: a form of ISO 8601 that its reader accepts. Absent: what
//! readers see (`locale` writes that).

use jiff::{
    civil,
    tz::{Offset, TimeZone},
};

use super::{Date, Precision};

impl Date {
    /// The date with the precision it was written with, a time with its distance from UTC (W3C, Date and Time Formats):
    /// `2023`, `2023-03`, `2023-03-15`, `2018-03-02T13:59+02:00`.
    #[must_use]
    pub fn w3c(self, zone: &TimeZone) -> String {
        match self.precision() {
            Precision::Minute => written(self.first_moment(), zone, "%Y-%m-%dT%H:%M"),
            _ => self.to_string(),
        }
    }

    /// The first moment that the date may mean (RFC 3339): `2023-01-01T00:00:00+02:00` for `2023`.
    #[must_use]
    pub fn timestamp(self, zone: &TimeZone) -> String {
        written(self.first_moment(), zone, "%Y-%m-%dT%H:%M:%S")
    }
}

fn written(moment: civil::DateTime, zone: &TimeZone, form: &str) -> String {
    let zoned = moment.to_zoned(zone.clone()).ok();
    // Before there were zones a place had its own sun, to the second, and the forms know whole minutes only.
    let whole = |offset: &Offset| offset.seconds() % 60 == 0;
    match zoned.filter(|zoned| whole(&zoned.offset())) {
        Some(zoned) if zoned.offset() == Offset::UTC => format!("{}Z", zoned.strftime(form)),
        Some(zoned) => format!("{}{}", zoned.strftime(form), zoned.strftime("%:z")),
        None => format!("{}Z", moment.strftime(form)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn a_time_says_how_far_it_is_from_utc_summer_and_winter() {
        let zone = TimeZone::get("Europe/Helsinki").expect("a zone");
        assert_eq!(date("2018-03-02T13:59").w3c(&zone), "2018-03-02T13:59+02:00");
        assert_eq!(date("2018-07-02T13:59").timestamp(&zone), "2018-07-02T13:59:00+03:00");
        assert_eq!(date("2018-07-02T13:59").w3c(&TimeZone::UTC), "2018-07-02T13:59Z");
    }

    #[test]
    fn a_date_without_a_time_claims_none() {
        let zone = TimeZone::get("Europe/Helsinki").expect("a zone");
        for written in ["2023", "2023-03", "2023-03-15"] {
            assert_eq!(date(written).w3c(&zone), written);
        }
        assert_eq!(date("2023").timestamp(&zone), "2023-01-01T00:00:00+02:00");
    }

    #[test]
    fn every_year_has_a_form_that_readers_accept() {
        let zone = TimeZone::get("Europe/Helsinki").expect("a zone");
        assert_eq!(date("1850-05-01").timestamp(&zone), "1850-05-01T00:00:00Z");
        assert_eq!(date("0001").timestamp(&zone).len(), "0001-01-01T00:00:00Z".len());
        assert!(date("9999-12-31").timestamp(&zone).starts_with("9999-12-31T00:00:00"));
    }

    #[test]
    fn a_time_that_clocks_skipped_is_still_a_time() {
        let zone = TimeZone::get("Europe/Helsinki").expect("a zone");
        assert_eq!(date("2024-03-31T03:30").w3c(&zone), "2024-03-31T04:30+03:00");
    }
}
